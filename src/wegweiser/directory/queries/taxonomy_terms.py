"""The vocabulary."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.core.paginator import Page, Paginator

from wegweiser.directory.enums import Taxonomy
from wegweiser.directory.models import TaxonomyTerm
from wegweiser.directory.models.taxonomy_term import taxonomy_uuid

if TYPE_CHECKING:
    from uuid import UUID

    from django.db.models import QuerySet


def every() -> QuerySet[TaxonomyTerm]:
    """Return all terms, by taxonomy and code."""
    return TaxonomyTerm.objects.order_by("taxonomy", "code")


def listed(*, taxonomy_id: UUID | None, page: int, size: int) -> Page[TaxonomyTerm]:
    """Return one page of the terms of a taxonomy, or of all."""
    terms = every()
    if taxonomy_id is not None:
        named = [kind for kind in Taxonomy if taxonomy_uuid(kind) == taxonomy_id]
        terms = terms.filter(taxonomy__in=named)
    return Paginator(terms, size).get_page(page)


def taxonomies(*, page: int, size: int) -> Page[Taxonomy]:
    """Return one page of the taxonomies."""
    return Paginator(list(Taxonomy), size).get_page(page)

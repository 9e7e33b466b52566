"""Organisations as the directory shows them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.core.paginator import Page, Paginator

from wegweiser.directory.domain import areas
from wegweiser.directory.queries import matches
from wegweiser.network.queries import organisations

if TYPE_CHECKING:
    from collections.abc import Sequence

    from django.db.models import QuerySet

    from wegweiser.directory.queries.matches import Matches
    from wegweiser.network.models import Organisation

PAGE_SIZE = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One page of a search for organisations."""

    page: Page[Organisation]
    matches: Matches


def search(
    *,
    text: str = "",
    organisation_type: str = "",
    district: str = "",
    page: str | int | None = 1,
    size: int = PAGE_SIZE,
) -> Found:
    """Return one page of the organisations that fit, the best or else by name."""
    found = matches.find(text)
    fitting = organisations.with_relations()
    if organisation_type:
        fitting = fitting.filter(type=organisation_type)
    if district:
        fitting = fitting.filter(served_areas__ags__in=areas.containing(district)).distinct()
    if not found.sought:
        return Found(page=Paginator(fitting, size).get_page(page), matches=found)
    present = set(fitting.values_list("pk", flat=True))
    ranked = [key for key in found.organisations if key in present]
    shown: Page[Any] = Paginator(ranked, size).get_page(page)
    shown.object_list = ranked_rows(fitting, keys=list(shown.object_list))
    return Found(page=shown, matches=found)


def ranked_rows(rows: QuerySet[Organisation], *, keys: Sequence[int]) -> list[Organisation]:
    """Return the rows with these keys, in the order of the keys."""
    by_key = rows.in_bulk(keys)
    return [by_key[key] for key in keys if key in by_key]


def best(found: Matches, *, at_most: int) -> list[Organisation]:
    """Return the organisations a text finds best, without their relations."""
    keys = found.organisations[:at_most]
    return ranked_rows(organisations.every(), keys=keys) if keys else []

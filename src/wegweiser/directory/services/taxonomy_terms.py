"""Keep the words of the vocabulary in the database."""

from __future__ import annotations

from wegweiser.directory.enums import TERMS
from wegweiser.directory.models import TaxonomyTerm
from wegweiser.directory.models.taxonomy_term import term_uuid


def ensure() -> None:
    """Add the terms of the vocabulary that are not stored yet."""
    stored = set(TaxonomyTerm.objects.values_list("taxonomy", "code"))
    TaxonomyTerm.objects.bulk_create(
        TaxonomyTerm(uuid=term_uuid(taxonomy, code), taxonomy=taxonomy, code=code)
        for taxonomy, words in TERMS.items()
        for code in words.values
        if (taxonomy, code) not in stored
    )

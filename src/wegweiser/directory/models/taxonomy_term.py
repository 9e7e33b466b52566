from __future__ import annotations

import uuid

from django.db import models
from django.utils.translation import gettext_lazy as _

from wegweiser.directory.enums import TERMS, TOPIC_FIELDS, StatutoryField, Taxonomy, Topic

NAMESPACE = uuid.UUID("6f1e2d0c-8f0b-5d0e-9a34-6c3b8f2a7d51")


class TaxonomyTerm(models.Model):
    """A word of the vocabulary; its label stands in the code, in every language."""

    uuid = models.UUIDField(unique=True, editable=False)
    taxonomy = models.CharField(_("taxonomy"), max_length=20, choices=Taxonomy)
    code = models.CharField(_("code"), max_length=40)

    class Meta:
        verbose_name = _("term")
        verbose_name_plural = _("terms")
        ordering = ("taxonomy", "code")
        constraints = (
            models.UniqueConstraint(fields=("taxonomy", "code"), name="directory_term_once"),
        )

    def __str__(self) -> str:
        return self.label

    @property
    def label(self) -> str:
        """The word in the language of the reader."""
        return str(TERMS[Taxonomy(self.taxonomy)](self.code).label)

    @property
    def statutory_field(self) -> StatutoryField | None:
        """The field of the counties' report that this topic counts for."""
        if self.taxonomy != Taxonomy.TOPIC:
            return None
        return TOPIC_FIELDS[Topic(self.code)]


def term_uuid(taxonomy: str, code: str) -> uuid.UUID:
    """Return the identifier of a term, the same in every installation."""
    return uuid.uuid5(NAMESPACE, f"{taxonomy}/{code}")


def taxonomy_uuid(taxonomy: str) -> uuid.UUID:
    """Return the identifier of a taxonomy, the same in every installation."""
    return uuid.uuid5(NAMESPACE, taxonomy)

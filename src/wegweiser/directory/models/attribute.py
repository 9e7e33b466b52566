from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from wegweiser.directory.models.service import Service
from wegweiser.directory.models.taxonomy_term import TaxonomyTerm


class Attribute(models.Model):
    """A term of the vocabulary that applies to an offer (HSDS: attribute)."""

    service = models.ForeignKey(Service, on_delete=models.CASCADE, related_name="attributes")
    term = models.ForeignKey(
        TaxonomyTerm, on_delete=models.PROTECT, related_name="attributes", verbose_name=_("term")
    )

    class Meta:
        verbose_name = _("term of an offer")
        verbose_name_plural = _("terms of offers")
        ordering = ("pk",)
        constraints = (
            models.UniqueConstraint(fields=("service", "term"), name="directory_attribute_once"),
        )

    def __str__(self) -> str:
        return str(self.term)

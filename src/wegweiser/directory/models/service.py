from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

from django.db import models
from django.utils.translation import gettext_lazy as _

from wegweiser.core.models import Record
from wegweiser.directory.enums import (
    Basis,
    Interpretation,
    OfferKind,
    ServiceStatus,
    Taxonomy,
)

if TYPE_CHECKING:
    from wegweiser.directory.models.taxonomy_term import TaxonomyTerm


class Service(Record):
    """An offer of support by an organisation (HSDS: service)."""

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    slug = models.SlugField(_("address on this site"), max_length=160, unique=True)
    organisation = models.ForeignKey(
        "network.Organisation",
        on_delete=models.CASCADE,
        related_name="services",
        verbose_name=_("organisation"),
    )
    kind = models.CharField(_("kind of offer"), max_length=30, choices=OfferKind)
    name = models.CharField(
        _("own name"),
        max_length=200,
        blank=True,
        help_text=_("Only if the organisation gives the offer a name of its own."),
    )
    description = models.TextField(_("description"), blank=True)
    url = models.URLField(_("website"), max_length=300, blank=True)
    email = models.EmailField(_("e-mail"), blank=True)
    status = models.CharField(
        _("status"), max_length=20, choices=ServiceStatus, default=ServiceStatus.ACTIVE
    )
    interpretation = models.CharField(
        _("other languages"), max_length=20, choices=Interpretation, blank=True
    )
    basis = models.CharField(_("basis"), max_length=10, choices=Basis)
    assured_date = models.DateField(_("confirmed by the organisation on"), null=True, blank=True)
    source = models.TextField(_("source"))
    seen_on = models.DateField(_("seen on"))

    # Set by `queries.services.near` for the one who asks: the matching area, whether one of the
    # languages asked for is spoken, the address with the year of its report, and the telephone.
    extent: str
    speaks_language: bool
    address: str
    address_year: int | None
    phone_numbers: list[str]

    class Meta:
        verbose_name = _("offer")
        verbose_name_plural = _("offers")
        ordering = ("organisation__name", "kind")
        constraints = (
            models.UniqueConstraint(
                fields=("organisation", "kind", "name"), name="directory_service_once"
            ),
        )
        indexes = (models.Index(fields=("status",), name="directory_service_status"),)

    def __str__(self) -> str:
        return f"{self.title} – {self.organisation}"

    @property
    def title(self) -> str:
        """The name the organisation gave it, else what it does, in the reader's language."""
        return self.name or str(self.get_kind_display())

    @property
    def website(self) -> str:
        """The page of the offer, else that of the organisation; empty if neither is known."""
        return self.url or self.organisation.website

    def terms(self, taxonomy: Taxonomy) -> list[TaxonomyTerm]:
        """Return the terms of one taxonomy, in stored order."""
        return [a.term for a in self.attributes.all() if a.term.taxonomy == taxonomy]

    def codes(self, taxonomy: Taxonomy) -> list[str]:
        """Return the codes of the terms of one taxonomy, in stored order."""
        return [term.code for term in self.terms(taxonomy)]

    def labels(self, taxonomy: Taxonomy) -> list[str]:
        """Return the words of one taxonomy in the reader's language."""
        return [term.label for term in self.terms(taxonomy)]

from __future__ import annotations

import uuid

from django.db import models
from django.db.models import Q
from django.db.models.functions import Lower
from django.utils.translation import gettext_lazy as _

from wegweiser.core.models import Record
from wegweiser.network.enums import OrganisationNotice, OrganisationType


class Organisation(Record):
    """A body that supports, decides or coordinates. Facts only: what is unknown stays empty."""

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    slug = models.SlugField(_("address on this site"), max_length=120, unique=True)
    name = models.CharField(_("name"), max_length=200)
    short_name = models.CharField(_("short name"), max_length=60, blank=True)
    type = models.CharField(_("type"), max_length=30, choices=OrganisationType)
    city = models.CharField(_("city"), max_length=100, blank=True)
    ags = models.CharField(
        _("official key (AGS) of the seat"),
        max_length=5,
        blank=True,
        help_text=_("Five digits for a district, two for a state, empty if not known."),
    )
    website = models.URLField(_("website"), max_length=300, blank=True)
    part_of = models.ForeignKey(
        "self",
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="parts",
        verbose_name=_("part of"),
    )
    run_by = models.ForeignKey(
        "self",
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="runs",
        verbose_name=_("run by"),
    )
    run_by_name = models.CharField(
        _("run by (name only)"),
        max_length=200,
        blank=True,
        help_text=_("Only if the carrier has no entry of its own."),
    )
    opened_year = models.PositiveSmallIntegerField(_("since the year"), null=True, blank=True)
    notice = models.CharField(
        _("please confirm"), max_length=30, choices=OrganisationNotice, blank=True
    )
    note = models.TextField(_("note for the office"), blank=True)
    source = models.TextField(_("source"))
    seen_on = models.DateField(_("seen on"))

    class Meta:
        verbose_name = _("organisation")
        verbose_name_plural = _("organisations")
        ordering = ("name",)
        constraints = (
            models.UniqueConstraint(Lower("name"), name="network_organisation_name_once"),
            models.CheckConstraint(
                name="network_organisation_one_kind_of_carrier",
                condition=Q(run_by__isnull=True) | Q(run_by_name=""),
            ),
            models.CheckConstraint(
                name="network_organisation_not_part_of_itself",
                condition=~Q(part_of=models.F("pk")),
            ),
        )
        indexes = (models.Index(fields=("type", "name"), name="network_organisation_type"),)

    def __str__(self) -> str:
        return self.name

    @property
    def carrier(self) -> str:
        """The name of the organisation that runs this one, empty if not known."""
        return self.run_by.name if self.run_by else self.run_by_name


class ServedArea(models.Model):
    """An area an organisation works for: the beginning of an official key, empty = Germany."""

    organisation = models.ForeignKey(
        Organisation, on_delete=models.CASCADE, related_name="served_areas"
    )
    ags = models.CharField(_("official key (AGS)"), max_length=5, blank=True)

    class Meta:
        verbose_name = _("area served")
        verbose_name_plural = _("areas served")
        ordering = ("ags",)
        constraints = (
            models.UniqueConstraint(
                fields=("organisation", "ags"), name="network_servedarea_once"
            ),
        )

    def __str__(self) -> str:
        return self.ags or "DE"

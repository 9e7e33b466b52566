from __future__ import annotations

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from wegweiser.core.models import Record
from wegweiser.directory.enums import (
    Certainty,
    Condition,
    JurisdictionRole,
    Level,
    Notice,
    OccupationGroup,
    Place,
    Procedure,
    UnnamedBody,
)

SITUATION = ("procedure", "occupation_group", "ags", "role", "condition")


class Jurisdiction(Record):
    """Who is responsible for a procedure, in an area, for an occupation group."""

    procedure = models.CharField(_("procedure"), max_length=40, choices=Procedure)
    occupation_group = models.CharField(
        _("occupation group"), max_length=60, choices=OccupationGroup, blank=True
    )
    ags = models.CharField(
        _("area (AGS)"),
        max_length=5,
        blank=True,
        help_text=_("Five digits: a district. Two: a state. Empty: all of Germany."),
    )
    organisation = models.ForeignKey(
        "network.Organisation",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="jurisdictions",
        verbose_name=_("organisation"),
    )
    body = models.CharField(
        _("kind of body"),
        max_length=40,
        choices=UnnamedBody,
        blank=True,
        help_text=_("Only if it is not one organisation."),
    )
    role = models.CharField(_("role"), max_length=20, choices=JurisdictionRole)
    linked_to = models.CharField(_("place that counts"), max_length=30, choices=Place)
    condition = models.CharField(_("condition"), max_length=30, choices=Condition, blank=True)
    certainty = models.CharField(_("certainty"), max_length=10, choices=Certainty)
    level = models.CharField(_("level"), max_length=10, choices=Level, blank=True)
    website = models.URLField(_("website"), max_length=300, blank=True)
    notice = models.CharField(_("notice"), max_length=40, choices=Notice, blank=True)
    source = models.TextField(_("source"), blank=True)
    page_date = models.CharField(
        _("date of the page"),
        max_length=60,
        blank=True,
        help_text=_("As the page states it; empty if the page has no date."),
    )
    seen_on = models.DateField(_("seen on"), null=True, blank=True)
    wording = models.CharField(
        _("original wording of the place and the condition"), max_length=200, blank=True
    )
    note = models.TextField(_("note for the office"), blank=True)

    class Meta:
        verbose_name = _("responsibility")
        verbose_name_plural = _("responsibilities")
        ordering = ("procedure", "ags", "occupation_group", "pk")
        constraints = (
            models.CheckConstraint(
                name="directory_jurisdiction_organisation_or_kind_of_body",
                condition=Q(organisation__isnull=False, body="")
                | Q(organisation__isnull=True) & ~Q(body=""),
            ),
            models.UniqueConstraint(
                name="directory_jurisdiction_once_for_an_organisation",
                fields=(*SITUATION, "organisation"),
                condition=Q(organisation__isnull=False),
            ),
            models.UniqueConstraint(
                name="directory_jurisdiction_once_for_a_kind_of_body",
                fields=(*SITUATION, "body"),
                condition=Q(organisation__isnull=True),
            ),
        )
        indexes = (
            models.Index(fields=("procedure", "ags"), name="directory_jurisdiction_lookup"),
        )

    def __str__(self) -> str:
        return f"{self.get_procedure_display()}: {self.body_name}"

    @property
    def body_name(self) -> str:
        """The organisation's name, or the kind of body in the reader's language."""
        return self.organisation.name if self.organisation else str(self.get_body_display())

    @property
    def contact_website(self) -> str:
        """The page for this procedure, else that of the organisation; empty if not known."""
        return self.website or (self.organisation.website if self.organisation else "")

    @property
    def is_unsure(self) -> bool:
        """Whether the reader is asked to confirm it."""
        return self.certainty == Certainty.UNSURE

    @property
    def is_known(self) -> bool:
        """Whether a body was found at all."""
        return self.body != UnnamedBody.NOT_FOUND

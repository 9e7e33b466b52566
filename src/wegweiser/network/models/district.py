from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from wegweiser.network.enums import DistrictKind


class State(models.Model):
    """A federal state, known by the first two digits of its official key."""

    code = models.CharField(_("official key"), max_length=2, primary_key=True)
    name = models.CharField(_("name"), max_length=100)

    class Meta:
        verbose_name = _("state")
        verbose_name_plural = _("states")
        ordering = ("code",)

    def __str__(self) -> str:
        return self.name


class District(models.Model):
    """A county or a county-free city of the region, and its tile on the map."""

    ags = models.CharField(_("official key (AGS)"), max_length=5, unique=True)
    name = models.CharField(_("name"), max_length=100)
    short_name = models.CharField(_("short name"), max_length=30)
    kind = models.CharField(_("kind"), max_length=10, choices=DistrictKind)
    state = models.ForeignKey(
        State, on_delete=models.PROTECT, related_name="districts", verbose_name=_("state")
    )
    column = models.PositiveSmallIntegerField(_("column of the tile"))
    row = models.PositiveSmallIntegerField(_("row of the tile"))

    class Meta:
        verbose_name = _("district")
        verbose_name_plural = _("districts")
        ordering = ("name",)
        constraints = (
            models.UniqueConstraint(
                fields=("column", "row"), name="network_district_one_tile_each"
            ),
        )

    def __str__(self) -> str:
        return self.name

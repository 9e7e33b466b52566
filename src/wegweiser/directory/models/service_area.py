from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from wegweiser.directory.models.service import Service


class ServiceArea(models.Model):
    """Where an offer is given (HSDS: service_area); the extent is the beginning of an AGS."""

    service = models.ForeignKey(Service, on_delete=models.CASCADE, related_name="service_areas")
    extent = models.CharField(
        _("official key (AGS)"),
        max_length=5,
        blank=True,
        help_text=_("Five digits: a district. Two: a state. Empty: all of Germany."),
    )

    class Meta:
        verbose_name = _("area")
        verbose_name_plural = _("areas")
        ordering = ("extent",)
        constraints = (
            models.UniqueConstraint(
                fields=("service", "extent"), name="directory_servicearea_once"
            ),
        )
        indexes = (models.Index(fields=("extent",), name="directory_servicearea_extent"),)

    def __str__(self) -> str:
        return self.extent or "DE"

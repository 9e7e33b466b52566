from __future__ import annotations

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from wegweiser.directory.enums import Weekday
from wegweiser.directory.models.service import Service


class Schedule(models.Model):
    """When an offer is open on one day of the week (HSDS: schedule)."""

    service = models.ForeignKey(Service, on_delete=models.CASCADE, related_name="schedules")
    byday = models.CharField(_("day of the week"), max_length=2, choices=Weekday)
    opens_at = models.TimeField(_("from"))
    closes_at = models.TimeField(_("until"))
    description = models.CharField(_("description"), max_length=200, blank=True)

    class Meta:
        verbose_name = _("opening time")
        verbose_name_plural = _("opening times")
        ordering = ("pk",)
        constraints = (
            models.CheckConstraint(
                name="directory_schedule_opens_before_it_closes",
                condition=Q(opens_at__lt=F("closes_at")),
            ),
        )

    def __str__(self) -> str:
        return f"{self.get_byday_display()} {self.opens_at:%H:%M}–{self.closes_at:%H:%M}"

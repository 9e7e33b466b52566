from __future__ import annotations

import uuid

from django.db import models
from django.utils.translation import gettext_lazy as _

from wegweiser.directory.enums import LocationType
from wegweiser.directory.models.service import Service


class Location(models.Model):
    """A place where an organisation can be met or written to (HSDS: location with address)."""

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    organisation = models.ForeignKey(
        "network.Organisation", on_delete=models.CASCADE, related_name="locations"
    )
    location_type = models.CharField(
        _("type"), max_length=10, choices=LocationType, default=LocationType.PHYSICAL
    )
    name = models.CharField(_("name"), max_length=200, blank=True)
    address_1 = models.CharField(_("street and number"), max_length=200, blank=True)
    postal_code = models.CharField(_("postal code"), max_length=10, blank=True)
    city = models.CharField(_("city"), max_length=100, blank=True)
    reported_year = models.PositiveSmallIntegerField(
        _("reported in the year"),
        null=True,
        blank=True,
        help_text=_("The year of the report, if the address was not read on the own page."),
    )
    source = models.TextField(_("source"))

    class Meta:
        verbose_name = _("place")
        verbose_name_plural = _("places")
        ordering = ("pk",)
        constraints = (
            models.UniqueConstraint(
                fields=("organisation", "address_1", "city"), name="directory_location_once"
            ),
        )

    def __str__(self) -> str:
        return ", ".join(part for part in (self.name, self.address_1, self.postal_city) if part)

    @property
    def postal_city(self) -> str:
        return f"{self.postal_code} {self.city}".strip()


class ServiceAtLocation(models.Model):
    """An offer given at a place (HSDS: service_at_location)."""

    uuid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    service = models.ForeignKey(
        Service, on_delete=models.CASCADE, related_name="service_at_locations"
    )
    location = models.ForeignKey(
        Location, on_delete=models.CASCADE, related_name="service_at_locations"
    )
    description = models.TextField(_("description"), blank=True)

    class Meta:
        verbose_name = _("offer at a place")
        verbose_name_plural = _("offers at places")
        ordering = ("pk",)
        constraints = (
            models.UniqueConstraint(
                fields=("service", "location"), name="directory_serviceatlocation_once"
            ),
        )

    def __str__(self) -> str:
        return f"{self.service} · {self.location}"

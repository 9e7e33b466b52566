from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from wegweiser.directory.enums import PhoneType
from wegweiser.directory.models.service import Service

EXACTLY_ONE_OWNER = models.Q(service__isnull=True, organisation__isnull=False) | models.Q(
    service__isnull=False, organisation__isnull=True
)


class Contact(models.Model):
    """A desk or person that answers for an offer or an organisation (HSDS: contact)."""

    organisation = models.ForeignKey(
        "network.Organisation",
        on_delete=models.CASCADE,
        null=True,
        blank=True,
        related_name="contacts",
    )
    service = models.ForeignKey(
        Service, on_delete=models.CASCADE, null=True, blank=True, related_name="contacts"
    )
    name = models.CharField(_("name"), max_length=200, blank=True)
    title = models.CharField(_("function"), max_length=200, blank=True)
    department = models.CharField(_("unit"), max_length=200, blank=True)
    email = models.EmailField(_("e-mail"), blank=True)

    class Meta:
        verbose_name = _("contact")
        verbose_name_plural = _("contacts")
        ordering = ("pk",)
        constraints = (
            models.CheckConstraint(
                name="directory_contact_one_owner", condition=EXACTLY_ONE_OWNER
            ),
        )

    def __str__(self) -> str:
        return self.name or self.department or self.email


class Phone(models.Model):
    """A telephone number of an offer or an organisation (HSDS: phone)."""

    organisation = models.ForeignKey(
        "network.Organisation",
        on_delete=models.CASCADE,
        null=True,
        blank=True,
        related_name="phones",
    )
    service = models.ForeignKey(
        Service, on_delete=models.CASCADE, null=True, blank=True, related_name="phones"
    )
    number = models.CharField(_("number"), max_length=40)
    type = models.CharField(_("type"), max_length=10, choices=PhoneType, default=PhoneType.VOICE)
    description = models.CharField(_("description"), max_length=200, blank=True)

    class Meta:
        verbose_name = _("telephone number")
        verbose_name_plural = _("telephone numbers")
        ordering = ("pk",)
        constraints = (
            models.CheckConstraint(name="directory_phone_one_owner", condition=EXACTLY_ONE_OWNER),
        )

    def __str__(self) -> str:
        return self.number

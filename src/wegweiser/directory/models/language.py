from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from wegweiser.directory.models.service import Service


class Language(models.Model):
    """A language in which an offer is given (HSDS: language)."""

    service = models.ForeignKey(Service, on_delete=models.CASCADE, related_name="languages")
    code = models.CharField(_("code (ISO 639)"), max_length=8)
    on_request = models.BooleanField(_("on request"), default=False)

    class Meta:
        verbose_name = _("language")
        verbose_name_plural = _("languages")
        ordering = ("pk",)
        constraints = (
            models.UniqueConstraint(fields=("service", "code"), name="directory_language_once"),
        )

    def __str__(self) -> str:
        return self.code

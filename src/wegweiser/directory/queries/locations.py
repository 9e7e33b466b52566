"""Where organisations can be met and called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wegweiser.directory.models import Location, Phone

if TYPE_CHECKING:
    from django.db.models import QuerySet

    from wegweiser.network.models import Organisation


def of_organisation(organisation: Organisation) -> QuerySet[Location]:
    """Return the places of an organisation, in stored order."""
    return Location.objects.filter(organisation=organisation).order_by("pk")


def phones_of_organisation(organisation: Organisation) -> QuerySet[Phone]:
    """Return the telephone numbers of an organisation, in stored order."""
    return Phone.objects.filter(organisation=organisation).order_by("pk")

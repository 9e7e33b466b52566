from __future__ import annotations

from typing import TYPE_CHECKING

from wegweiser.network.models import District

if TYPE_CHECKING:
    from collections.abc import Iterable

    from django.db.models import QuerySet


def all() -> QuerySet[District]:  # noqa: A001 - read as districts.all()
    """Return the districts of the region with their states, by name."""
    return District.objects.select_related("state").order_by("name", "ags")


def named(ags: str) -> District | None:
    """Return the district with this official key, none if it is not in the region."""
    return District.objects.select_related("state").filter(ags=ags).first()


def area_names() -> dict[str, str]:
    """Return the name of each district and state of the region, by official key."""
    return names(all())


def names(districts: Iterable[District]) -> dict[str, str]:
    """Return the names of these districts and of their states, by official key."""
    found: dict[str, str] = {}
    for district in districts:
        found[district.ags] = district.name
        found[district.state.code] = district.state.name
    return found

"""Offers as lists show them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from wegweiser.directory.domain import languages
from wegweiser.directory.enums import Taxonomy

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from wegweiser.directory.models import Service


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One offer in a list.

    The office only if its city says more than the area, the topics only if they say more than
    the title.
    """

    title: str
    href: str
    organisation: str
    organisation_href: str
    office: str
    where: str
    topics: tuple[str, ...]
    audiences: str
    languages: str
    to_confirm: bool


def rows(services: Iterable[Service], *, area_names: Mapping[str, str]) -> list[Row]:
    """Return the rows of a list of offers, in the language of the reader."""
    return [_row(service, area_names) for service in services]


def spoken(service: Service) -> list[str]:
    """Return the names of the languages of an offer, with “on request” where it is so."""
    reader = get_language() or "en"
    names = []
    for language in service.languages.all():
        name = languages.name(language.code, reader=reader)
        names.append(
            _("%(language)s (on request)") % {"language": name} if language.on_request else name
        )
    return names


def where(service: Service, *, area_names: Mapping[str, str]) -> list[str]:
    """Return the names of the areas an offer is for."""
    extents = (area.extent for area in service.service_areas.all())
    return area_labels(extents, area_names=area_names)


def area_labels(extents: Iterable[str], *, area_names: Mapping[str, str]) -> list[str]:
    """Return the names of areas; one outside the region keeps its key."""
    return [
        area_names.get(extent, extent) if extent else _("All of Germany") for extent in extents
    ]


def _row(service: Service, area_names: Mapping[str, str]) -> Row:
    organisation = service.organisation
    area = ", ".join(where(service, area_names=area_names))
    topics = service.labels(Taxonomy.TOPIC)
    return Row(
        title=service.title,
        href=reverse("directory:service", args=(service.slug,)),
        organisation=organisation.name,
        organisation_href=reverse("directory:organisation", args=(organisation.slug,)),
        office=organisation.city if organisation.city not in area else "",
        where=area,
        topics=tuple(topics) if len(topics) > 1 else (),
        audiences=", ".join(service.labels(Taxonomy.AUDIENCE)),
        languages=", ".join(spoken(service)),
        to_confirm=bool(organisation.notice),
    )

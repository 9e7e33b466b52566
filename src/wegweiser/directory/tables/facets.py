"""The choices beside a list, with how many offers each would show."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from wegweiser.directory.domain import areas, languages
from wegweiser.directory.enums import Audience, Topic
from wegweiser.network.enums import OrganisationType

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from django.db.models import TextChoices

    from wegweiser.directory.queries.services import Criteria
    from wegweiser.network.models import District


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One value of a facet."""

    value: str
    label: str
    count: int
    chosen: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Facet:
    """One thing by which a list can be narrowed down."""

    name: str
    label: str
    every: str
    options: tuple[Option, ...]


def facets(
    criteria: Criteria,
    *,
    counts: Mapping[str, Mapping[str, int]],
    districts: Iterable[District],
) -> list[Facet]:
    """Return the facets of the list of offers; values that would show nothing are left out."""
    return [
        Facet(
            name="topic",
            label=_("Topic"),
            every=_("All topics"),
            options=_coded(Topic, counts["topic"], criteria.topic),
        ),
        Facet(
            name="district",
            label=_("District"),
            every=_("The whole region"),
            options=_districts(districts, counts["district"], criteria.district),
        ),
        Facet(
            name="audience",
            label=_("For whom"),
            every=_("Everybody"),
            options=_coded(Audience, counts["audience"], criteria.audience),
        ),
        Facet(
            name="language",
            label=_("Language"),
            every=_("All languages"),
            options=_languages(counts["language"], criteria.language),
        ),
        Facet(
            name="type",
            label=_("Kind of organisation"),
            every=_("All kinds"),
            options=_coded(
                OrganisationType, counts["organisation_type"], criteria.organisation_type
            ),
        ),
    ]


def district_options(districts: Iterable[District], *, chosen: str) -> list[Option]:
    """Return the districts by name, without counts."""
    return [Option(value=d.ags, label=d.name, count=0, chosen=d.ags == chosen) for d in districts]


def type_options(counts: Mapping[str, int], *, chosen: str) -> tuple[Option, ...]:
    """Return the kinds of organisation by name."""
    return _coded(OrganisationType, counts, chosen)


def topic_options(*, chosen: str) -> list[Option]:
    """Return the topics by name, without counts."""
    options = (
        Option(value=value, label=str(label), count=0, chosen=value == chosen)
        for value, label in Topic.choices
    )
    return sorted(options, key=_by_label)


def _by_label(option: Option) -> str:
    return option.label.casefold()


def _coded(words: type[TextChoices], counts: Mapping[str, int], chosen: str) -> tuple[Option, ...]:
    options = (
        Option(value=value, label=str(label), count=counts.get(value, 0), chosen=value == chosen)
        for value, label in words.choices
        if value == chosen or counts.get(value)
    )
    return tuple(sorted(options, key=_by_label))


def _districts(
    districts: Iterable[District], counts: Mapping[str, int], chosen: str
) -> tuple[Option, ...]:
    """Return the districts; what works in the state or everywhere counts for each of them."""
    return tuple(
        Option(
            value=district.ags,
            label=district.name,
            count=sum(counts.get(area, 0) for area in areas.containing(district.ags)),
            chosen=district.ags == chosen,
        )
        for district in districts
    )


def _languages(counts: Mapping[str, int], chosen: str) -> tuple[Option, ...]:
    reader = get_language() or "en"
    options = (
        Option(
            value=code,
            label=languages.name(code, reader=reader),
            count=counts.get(code, 0),
            chosen=code == chosen,
        )
        for code in {*counts, chosen} - {""}
    )
    return tuple(sorted(options, key=_by_label))

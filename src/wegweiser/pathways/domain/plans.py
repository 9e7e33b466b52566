"""A plan without its offices and offers: what follows from the answers and the law alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wegweiser.pathways.domain import catalogue, family, fees, routes, stations
from wegweiser.pathways.domain.cases import Case

if TYPE_CHECKING:
    import datetime as dt

    from wegweiser.pathways.domain.answers import Answers
    from wegweiser.pathways.domain.catalogue import Route
    from wegweiser.pathways.domain.family import Member
    from wegweiser.pathways.domain.fees import Total
    from wegweiser.pathways.domain.stations import Station


@dataclass(frozen=True, slots=True)
class Outline:
    """The stations of a way in order, the family, and the fees."""

    case: Case
    route: Route
    stations: tuple[Station, ...]
    family: tuple[Member, ...]
    totals: tuple[Total, ...]


def outline(*, answers: Answers, way: str, on: dt.date) -> Outline:
    """Return the outline of the plan for a way.

    Raises:
        NoRoute: the rule is no way of its own.
    """
    known = catalogue.current()
    route = routes.leading_to(way, catalogue=known)
    members = family.members(answers=answers, way=way, on=on)
    case = Case(
        answers=answers,
        way=way,
        letter=route.letter,
        on=on,
        spouse_needs_german=family.spouse_needs_german(members),
    )
    drawn = stations.draw(case, catalogue=known)
    return Outline(
        case=case,
        route=route,
        stations=drawn,
        family=members,
        totals=fees.totals(drawn, case=case, catalogue=known),
    )

"""The public fees of a plan that are known, added up; never more than that."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING

from wegweiser.pathways.domain import conditions
from wegweiser.pathways.domain.catalogue import Kind, Phase

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from wegweiser.pathways.domain.cases import Case
    from wegweiser.pathways.domain.catalogue import Amount, Catalogue
    from wegweiser.pathways.domain.stations import Station

OF_EACH = frozenset({"abr.visa", "abr.visa_stay", "arr.abh"})
"""Steps that each member of the family takes."""

LATER = frozenset({Phase.STAYING, Phase.LEAVING})


class Until(StrEnum):
    """How far a sum reaches."""

    TITLE = "title"
    GOAL = "goal"


@dataclass(frozen=True, slots=True)
class Item:
    """One fee in a sum: `times` people pay `least` to `most` each.

    Units: EUR.
    """

    step: str
    fee: Amount
    times: int
    least: Decimal
    most: Decimal
    optional: bool


@dataclass(frozen=True, slots=True)
class Total:
    """The known public fees from the start up to a point of the way.

    Units: EUR.
    """

    until: Until
    items: tuple[Item, ...]
    """The fees since the sum before."""
    least: Decimal
    most: Decimal


def totals(stations: Iterable[Station], *, case: Case, catalogue: Catalogue) -> tuple[Total, ...]:
    """Return the sums up to the first title and, where more follows, up to the title aimed at."""
    parts: dict[Until, list[Item]] = {Until.TITLE: [], Until.GOAL: []}
    way = tuple(stations)
    goal = catalogue.routes[case.letter].goal
    ahead = any(station.step.id == goal for station in way)
    reached = Until.TITLE
    for station in way:
        if ahead or station.phase not in LATER:
            parts[reached].extend(_items(station, case=case, catalogue=catalogue))
        if station.step.id == goal:
            ahead, reached = False, Until.GOAL
    return tuple(_added_up(parts))


def _added_up(parts: Mapping[Until, Sequence[Item]]) -> Iterator[Total]:
    least = most = Decimal(0)
    for until, items in parts.items():
        if items:
            least += sum(item.least * item.times for item in items)
            most += sum(item.most * item.times for item in items)
            yield Total(until, tuple(items), least, most)


def _items(station: Station, *, case: Case, catalogue: Catalogue) -> Iterator[Item]:
    """Yield the fees that are due; of alternatives that are still open, one with a wide span."""
    if not station.counts:
        return
    due: list[Item] = []
    open_: list[Item] = []
    for fee in station.step.fees:
        times = _times(station.step.id, fee, case)
        elsewhere = fee.routes and case.letter not in fee.routes
        if elsewhere or fee.span is None or not fee.span[1] or not times:
            continue
        holds = conditions.holds(fee.when, case=case, catalogue=catalogue)
        item = Item(station.step.id, fee, times, *fee.span, optional=station.applies is None)
        if holds:
            due.append(item)
        elif holds is None and catalogue.conditions[fee.when].kind is Kind.SITUATION:
            open_.append(item)
    yield from due or _one_of(open_)


def _one_of(items: Sequence[Item]) -> Iterator[Item]:
    if items:
        least = min(item.least for item in items)
        yield replace(items[0], least=least, most=max(item.most for item in items))


def _times(step: str, fee: Amount, case: Case) -> int:
    if fee.per == "child":
        return len(case.minors)
    if step in OF_EACH and fee.per == "person":
        return 1 + bool(case.answers.spouse_comes)
    return 1

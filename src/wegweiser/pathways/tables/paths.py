"""The path over time as rows of a page, and as marks on a line of years."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.utils.translation import gettext_lazy as _

from wegweiser.pathways.domain import questionnaires, questions
from wegweiser.pathways.domain.answers import Door
from wegweiser.pathways.tables.ways import STRENGTHS
from wegweiser_rules import LAW
from wegweiser_rules.engine.rules import RuleKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from django.utils.functional import _StrPromise

    from wegweiser.pathways.domain.paths import Path, Station
    from wegweiser_rules import Fact, Message, Rule

KINDS: Mapping[RuleKind, _StrPromise] = {
    RuleKind.FAMILY: _("Family"),
    RuleKind.SETTLEMENT: _("Settlement"),
    RuleKind.CITIZENSHIP: _("Citizenship"),
}
WIDTH, HEIGHT, MARGIN, BASELINE = 720, 84, 28, 46


@dataclass(frozen=True, slots=True)
class Row:
    """A station as the page shows it."""

    number: int
    rule: Rule
    kind: _StrPromise
    age: int | None
    day: dt.date | None
    strength: _StrPromise | str
    needs: tuple[Message, ...]
    presupposed: tuple[tuple[Fact, Message | str], ...]
    ask: tuple[tuple[Fact, str], ...]


@dataclass(frozen=True, slots=True)
class Mark:
    """A point on the line of years."""

    x: float
    y: int
    text: str


@dataclass(frozen=True, slots=True)
class Line:
    """The line of years with its marks; `width` and `height` are its own units."""

    years: tuple[Mark, ...]
    stations: tuple[Mark, ...]
    width: int = WIDTH
    height: int = HEIGHT
    start: int = MARGIN
    end: int = WIDTH - MARGIN
    baseline: int = BASELINE


def dated(path: Path) -> list[Row]:
    """Return the stations whose day is known, in the order of time."""
    found = [station for station in path.stations if station.dated]
    return [_row(number, station) for number, station in enumerate(found, start=1)]


def undated(path: Path) -> list[Row]:
    """Return the stations for which something has to be told first."""
    return [_row(0, station) for station in path.stations if not station.dated]


def _row(number: int, station: Station) -> Row:
    rule = LAW.rules[station.rule]
    facts = [LAW.facts[name] for name in station.presupposed]
    return Row(
        number=number,
        rule=rule,
        kind=KINDS[rule.kind],
        age=station.age,
        day=station.day if station.dated else None,
        strength=STRENGTHS[Door.PERSON].get(station.milestone.strength or "", ""),
        needs=station.milestone.needs,
        presupposed=tuple((fact, _usual(fact)) for fact in facts if not fact.assumed),
        ask=tuple((LAW.facts[name], _question(name)) for name in station.milestone.missing),
    )


def _usual(fact: Fact) -> Message | str:
    """Return the value that a fact has as a rule, in words."""
    return "" if fact.neutral is None else fact.word(fact.neutral)  # type: ignore[return-value]


def _question(name: str) -> str:
    own = questionnaires.OWN_QUESTION.get(name, name)
    return own if questions.question(own, door=Door.PERSON) else ""


def line(rows: Iterable[Row], *, start: dt.date, right_to_left: bool) -> Line:
    """Return the line of years from the first day to the last station."""
    days = [row.day for row in rows if row.day]
    last = max([*days, start])
    end = dt.date(last.year + 1, 1, 1)
    span = (end - start).days

    def x(day: dt.date) -> float:
        along = MARGIN + (WIDTH - 2 * MARGIN) * (day - start).days / span
        return round(WIDTH - along if right_to_left else along, 1)

    years = [dt.date(year, 1, 1) for year in range(start.year + 1, end.year + 1)]
    by_day: dict[dt.date, list[str]] = {}
    for row in rows:
        if row.day:
            by_day.setdefault(row.day, []).append(str(row.number))
    return Line(
        years=tuple(Mark(x(day), HEIGHT - 12, str(day.year)) for day in years),
        stations=tuple(Mark(x(day), 22, ", ".join(found)) for day, found in by_day.items()),
    )

"""Turns a comparison that rests on a single column into a plain threshold on that column.

Everything by which rules compare is monotone in each of its facts, so the threshold can be found
by trying the walker's own answer at some twenty values.
"""

from __future__ import annotations

import bisect
import datetime as dt
from typing import TYPE_CHECKING

from wegweiser_rules.engine.columns import days
from wegweiser_rules.engine.columns.lines import Amount, AtLeast, Count, Since, Truth
from wegweiser_rules.engine.facts import LEVELS, NEVER, PERMANENT, FactKind

if TYPE_CHECKING:
    from wegweiser_rules.engine.columns.folding import Lines
    from wegweiser_rules.engine.columns.trials import Trial
    from wegweiser_rules.engine.facts import Fact, Typed

FIRST_DAY, LAST_DAY = dt.date(1900, 1, 1), dt.date(2199, 12, 31)
HIGHEST = {
    FactKind.INT: PERMANENT - 1,
    FactKind.MONTHS: PERMANENT,
    FactKind.MONEY: 10**13 - 1,
    FactKind.LEVEL: len(LEVELS) - 1,
}

SCALES = days.DAYS.union(HIGHEST)


def plain(lines: Lines, fact: Fact, limit: object, *, strictly: bool) -> Truth | None:
    """Return whether a fact reaches, or passes, a limit that needs no search for the threshold."""
    if fact.kind in days.DAYS and isinstance(limit, dt.date):
        return lines.of(Since, fact.name, limit + dt.timedelta(days=strictly))
    if fact.kind in HIGHEST and isinstance(limit, int):
        number = lines.of(Amount, limit + strictly)
        return lines.of(AtLeast, lines.of(Count, fact.name), number)
    return None


def threshold(lines: Lines, fact: Fact, trial: Trial, *, strict: bool) -> Truth:
    """Return the line for what a trial says of each value of a fact.

    Where it is `strict`, nothing is known while the fact is not.
    """
    places = _places(fact)

    def holds(place: int) -> bool | None:
        return trial({fact.name: value_at(fact, place)})

    low, high = holds(places[0]), holds(places[-1])
    if low is None or high is None:
        return lines.certain(None)
    if low is high:
        reached = lines.settled(_from(lines, fact, places[0]))
    else:
        turn = bisect.bisect_left(places, x=True, key=lambda place: holds(place) is high)
        reached = _from(lines, fact, places[turn])
    known = reached if high else lines.opposite(reached)
    return lines.first(known, lines.certain(None if strict else trial({fact.name: None})))


def _places(fact: Fact) -> range:
    """Return the places of all values of a fact, in their order."""
    if fact.kind in HIGHEST:
        return range(HIGHEST[fact.kind] + 1)
    last = (LAST_DAY - FIRST_DAY).days
    return range(-1 if fact.kind is FactKind.DAY_OR_NEVER else 0, last + 1)


def value_at(fact: Fact, place: int) -> Typed:
    """Return the value at a place: a number itself, days counted from the first, -1 is never."""
    if fact.kind in HIGHEST:
        return place
    return NEVER if place < 0 else FIRST_DAY + dt.timedelta(days=place)


def _from(lines: Lines, fact: Fact, place: int) -> Truth:
    value = value_at(fact, place)
    if isinstance(value, dt.date):
        return lines.of(Since, fact.name, value)
    return lines.of(AtLeast, lines.of(Count, fact.name), lines.of(Amount, place))

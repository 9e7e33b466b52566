"""Days in columns, moved by periods, in the form in which two of them can be compared."""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

from wegweiser_rules.engine import calendars
from wegweiser_rules.engine import expressions as ex
from wegweiser_rules.engine.facts import NEVER, Fact, FactKind

DAYS = frozenset({FactKind.DATE, FactKind.DAY_OR_NEVER})
MONTH, YEAR = 32, 12 * 32
"""What a month and a year add to the key of a day (see `lines.Key`)."""


class Uncovered(NotImplementedError):
    """An expression that tables of situations do not cover yet."""


class Moved(NamedTuple):
    """A day in a column, moved by days, then by months or years of life, then by days."""

    column: str
    before: int = 0
    months: int = 0
    years: int = 0
    after: int = 0

    @property
    def plain(self) -> bool:
        """Whether it is moved by days alone."""
        return not (self.months or self.years)

    def of(self, day: dt.date) -> dt.date:
        """Return where a day comes to lie; *never* is moved by nothing."""
        if day == NEVER:
            return day
        day += dt.timedelta(days=self.before)
        day = calendars.birthday(day, self.years) if self.years else day
        return calendars.plus(day, self.months, self.after)


def is_day(value: ex.Value) -> bool:
    """Return whether a value is a day, and not a number."""
    if isinstance(value, Fact):
        return value.kind in DAYS
    if isinstance(value, ex.Literal):
        return isinstance(value.value, dt.date)
    if isinstance(value, ex.Today | ex.Later | ex.Birthday):
        return True
    return isinstance(value, ex.Fallback | ex.Select | ex.Several) and is_day(value.parts[0])


def moved(value: ex.Value) -> Moved:
    """Return a day as one of a column, moved.

    Raises:
        Uncovered: the day is moved by months twice, or rests on more than one column.
    """
    if isinstance(value, Fact):
        return Moved(value.name)
    if isinstance(value, ex.Later | ex.Birthday):
        inner = moved(value.parts[0])
        if isinstance(value, ex.Later) and not value.months:
            return inner._replace(after=inner.after + value.days)
        if inner.plain:
            before = inner.before + inner.after
            if isinstance(value, ex.Birthday):
                return Moved(inner.column, before, years=value.years)
            return Moved(inner.column, before, months=value.months, after=value.days)
    raise Uncovered(f"This day cannot be compared with that in another column: {value}.")


def key(day: dt.date | None, *, last: bool) -> int | None:
    """Return the key of a day (see `lines.Key`).

    >>> key(dt.date(2026, 2, 28), last=True) - key(dt.date(2026, 1, 31), last=False)
    32
    """
    if day is None:
        return None
    ends = last and (day + dt.timedelta(days=1)).month != day.month
    return YEAR * day.year + MONTH * day.month + (31 if ends else day.day)

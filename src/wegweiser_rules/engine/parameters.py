"""Figures of the law that change with time: an amount, a share, a limit."""

from __future__ import annotations

import datetime as dt
import math
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from wegweiser_rules.engine import expressions, sources

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Figure:
    """The value of a parameter during a period, both ends included."""

    value: Decimal
    since: dt.date
    until: dt.date | None
    source: sources.Source


@dataclass(frozen=True, eq=False, slots=True)
class Parameter(expressions.Value):
    """An amount in EUR, dated. A day for which nothing is published has no value."""

    name: str
    label: str
    unit: str
    figures: tuple[Figure, ...]

    def on(self, day: dt.date) -> Decimal | None:
        """Return the value on that day, or nothing where none is known."""
        for figure in self.figures:
            if figure.since <= day and (figure.until is None or day <= figure.until):
                return figure.value
        return None

    def days(self) -> set[dt.date]:
        """Return the days on which the value changes or ends."""
        ends = {figure.until + dt.timedelta(days=1) for figure in self.figures if figure.until}
        return ends | {figure.since for figure in self.figures}


@dataclass(frozen=True, eq=False, slots=True)
class Share(expressions.Value):
    """A share of a dated amount."""

    of_one: Fraction
    of: Parameter
    known: dict[Decimal, int] = field(default_factory=dict)

    def on(self, day: dt.date) -> int | None:
        """Return the least whole number of cents that reaches the share on that day."""
        whole = self.of.on(day)
        if whole is None:
            return None
        if whole not in self.known:
            self.known[whole] = math.ceil(self.of_one * Fraction(whole) * 100)
        return self.known[whole]


@dataclass(frozen=True, eq=False, slots=True)
class ShareAt(expressions.Value):
    """A share of an amount as it stands on a day that only the situation tells."""

    share: Share
    moment: expressions.Value


def percent(number: str, *, of: Parameter) -> Share:
    """Return this many hundredths of a dated amount.

    >>> ceiling = yearly("x", "x", {2026: ("101400", sources.Source("SVBezGrV 2026", "§ 4"))})
    >>> percent("45.3", of=ceiling).on(dt.date(2026, 1, 1))
    4593420
    """
    return Share(Fraction(number) / 100, of)


def yearly(name: str, label: str, values: Mapping[int, tuple[str, sources.Source]]) -> Parameter:
    """Return an amount that is fixed for each calendar year anew, and unknown for others."""
    figures = tuple(
        Figure(Decimal(value), dt.date(year, 1, 1), dt.date(year, 12, 31), source)
        for year, (value, source) in values.items()
    )
    return Parameter(name, label, "EUR", figures)

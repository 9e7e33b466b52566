"""Figures of the law that change with time: an amount, a share, a limit."""

from __future__ import annotations

import datetime as dt
import math
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from wegweiser_rules.engine import expressions, sources
from wegweiser_rules.engine.records import record

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


Number = TypeVar("Number", Decimal, Fraction)


@record(frozen=True, slots=True)
class Figure(Generic[Number]):
    """What the law fixes for a period, both ends included."""

    value: Number
    since: dt.date
    until: dt.date | None
    source: sources.Source | None

    def covers(self, day: dt.date) -> bool:
        """Return whether the day lies within."""
        return self.since <= day and (self.until is None or day <= self.until)


@record(frozen=True, eq=False, slots=True)
class Parameter(expressions.Value):
    """An amount in EUR, dated. A day for which nothing is published has no value."""

    name: str
    label: str
    unit: str
    figures: tuple[Figure[Decimal], ...]

    def on(self, day: dt.date, *, carried: bool = False) -> Decimal | None:
        """Return the value on that day, or nothing where none is known.

        Args:
            day: the day.
            carried: whether the last figure stands in for one that is not published yet.
        """
        for figure in self.figures:
            if figure.covers(day):
                return figure.value
        last = self.figures[-1]
        return last.value if carried and last.since <= day else None

    def days(self) -> set[dt.date]:
        """Return the days on which the value changes or ends."""
        return changes(self.figures)


@record(frozen=True, slots=True)
class Portion(Figure[Fraction]):
    """The value of a share during a period: a part of one."""

    @property
    def text(self) -> str:
        """The portion as it is written: in hundredths, or as a fraction where they never end.

        >>> since = dt.date(2023, 1, 1), None, sources.Source("AufenthG", "§ 18g")
        >>> Portion(Fraction(453, 1000), *since).text, Portion(Fraction(2, 3), *since).text
        ('45.3 %', '2/3')
        """
        hundredths = self.value * 100
        if 10**6 % hundredths.denominator:
            return str(self.value)
        number = Decimal(hundredths.numerator) / hundredths.denominator
        return f"{number.normalize():f} %"


@record(frozen=True, eq=False, slots=True)
class Share(expressions.Value):
    """A share of a dated amount, dated itself."""

    name: str
    label: str
    of: Parameter
    figures: tuple[Portion, ...]

    def on(
        self, day: dt.date, *, law_of: dt.date | None = None, carried: bool = False
    ) -> int | None:
        """Return the least whole number of cents that reaches the share on that day.

        Args:
            day: the day of the amount.
            law_of: the day of the share, where it is another one.
            carried: whether the last amount stands in for one that is not published yet.
        """
        whole, portion = self.of.on(day, carried=carried), self.portion_on(law_of or day)
        if whole is None or portion is None:
            return None
        return math.ceil(portion.value * Fraction(whole) * 100)

    def portion_on(self, day: dt.date) -> Portion | None:
        """Return the share on that day, or nothing where the law had none."""
        return next((portion for portion in self.figures if portion.covers(day)), None)

    def applied_to(self, amount: Parameter) -> Share:
        """Return the same share of another amount."""
        return Share(self.name, self.label, amount, self.figures)

    def days(self) -> set[dt.date]:
        """Return the days on which the share changes or ends."""
        return changes(self.figures)


@record(frozen=True, eq=False, slots=True)
class ShareAt(expressions.Value):
    """A share of an amount as it stands on a day that only the situation tells.

    The share itself is that of the day of the decision.
    """

    share: Share
    moment: expressions.Value

    @property
    def parts(self) -> tuple[expressions.Value, ...]:
        return (self.moment,)


def changes(figures: Iterable[Figure[Any]]) -> set[dt.date]:
    """Return the first days of these periods, and the first days after them."""
    ends = {figure.until + dt.timedelta(days=1) for figure in figures if figure.until}
    return ends | {figure.since for figure in figures}


def percent(number: str, *, of: Parameter) -> Share:
    """Return this many hundredths of a dated amount, at all times.

    >>> ceiling = yearly("x", "x", {2026: ("101400", sources.Source("SVBezGrV 2026", "§ 4"))})
    >>> percent("45.3", of=ceiling).on(dt.date(2026, 1, 1))
    4593420
    """
    portion = Portion(Fraction(number) / 100, dt.date.min, None, None)
    return Share("", "", of, (portion,))


def shares(
    name: str,
    label: str,
    *,
    of: Parameter,
    values: Mapping[str, tuple[str, sources.Source] | None],
) -> Share:
    """Return a share that the law changed, in hundredths, by the day from which each holds.

    >>> law = sources.Source("BeschV", "§ 6")
    >>> ceiling = yearly("x", "x", {2024: ("90600", sources.Source("SVBezGrV 2024", "§ 4"))})
    >>> share = shares("y", "y", of=ceiling, values={
    ...     "2023-01-01": ("200/3", law), "2024-03-01": ("45", law), "2024-05-01": None})
    >>> [share.on(dt.date(2024, month, 1)) for month in (2, 3, 5)]
    [6040000, 4077000, None]
    """
    days = [dt.date.fromisoformat(day) for day in values]
    ends = [day - dt.timedelta(days=1) for day in days[1:]]
    portions = tuple(
        Portion(Fraction(given[0]) / 100, since, until, given[1])
        for since, until, given in zip(days, [*ends, None], values.values(), strict=True)
        if given is not None
    )
    return Share(name, label, of, portions)


def yearly(name: str, label: str, values: Mapping[int, tuple[str, sources.Source]]) -> Parameter:
    """Return an amount that is fixed for each calendar year anew, and unknown for others."""
    figures = tuple(
        Figure(Decimal(value), dt.date(year, 1, 1), dt.date(year, 12, 31), source)
        for year, (value, source) in values.items()
    )
    return Parameter(name, label, "EUR", figures)

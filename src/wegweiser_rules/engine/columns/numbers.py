"""Turns values that are numbers into lines, where no threshold on a single column will do."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from wegweiser_rules.engine import expressions as ex
from wegweiser_rules.engine.columns import days
from wegweiser_rules.engine.columns.lines import (
    ONE,
    Amount,
    Count,
    Key,
    Number,
    Quotient,
    Tally,
)
from wegweiser_rules.engine.facts import Fact
from wegweiser_rules.engine.parameters import ShareAt

if TYPE_CHECKING:
    from collections.abc import Callable

    from wegweiser_rules.engine.columns.comparisons import Comparer

LONG = 4000
"""More years than lie between any two days."""


class Numbers:
    """Numbers of the rows; where thousandths matter, everything is counted in thousandths."""

    def __init__(self, comparer: Comparer) -> None:
        self.comparer = comparer
        self.lines = comparer.lines

    def number(self, value: ex.Value, one: int) -> Number:
        """Return a number, counted in parts of one."""
        if not self.comparer.varies(value):
            return self._certain(self.comparer.trials.value(value), one)
        build = BUILDERS.get(type(value))
        if build is None:
            raise days.Uncovered(f"This number has no place in a table: {value}.")
        return build(self, value, one)

    def _certain(self, value: int | Decimal | None, one: int) -> Number:
        parts = None if value is None else value * one
        if parts is not None and parts != int(parts):
            raise days.Uncovered(f"{value} has more than three decimals.")
        return self.lines.of(Amount, None if parts is None else int(parts))

    def fact(self, fact: Fact, one: int) -> Number:
        return self.lines.total([(one, self.lines.of(Count, fact.name))])

    def total(self, value: ex.Total, one: int) -> Number:
        return self.lines.total([(1, self.number(part, one)) for part in value.values])

    def least(self, value: ex.Least, one: int) -> Number:
        first, *others = (self.number(part, one) for part in value.values)
        for other in others:
            first = self.lines.lower(first, other)
        return first

    def greatest(self, value: ex.Greatest, one: int) -> Number:
        first, *others = (self._times(-1, self.number(part, one)) for part in value.values)
        for other in others:
            first = self.lines.lower(first, other)
        return self._times(-1, first)

    def _times(self, factor: int, number: Number) -> Number:
        return self.lines.total([(factor, number)])

    def capped(self, value: ex.Capped, one: int) -> Number:
        number = self.lines.total([(1, self.number(value.number, one))], value.supplement * one)
        return self.lines.lower(number, self.lines.of(Amount, value.limit * one))

    def fallback(self, value: ex.Fallback, one: int) -> Number:
        return self.lines.first(self.number(value.first, one), self.number(value.then, one))

    def select(self, value: ex.Select, one: int) -> Number:
        when = self.comparer.yes(value.when)
        then, otherwise = self.number(value.then, one), self.number(value.otherwise, one)
        return self.lines.chosen(when, then, otherwise)

    def share_at(self, value: ShareAt, one: int) -> Number:
        chosen: Number = self.lines.of(Amount, None)
        for day, since in self.comparer.periods(value):
            chosen = self.lines.chosen(since, self.number(ShareAt(value.share, day), one), chosen)
        return chosen

    def months_between(self, value: ex.MonthsBetween, one: int) -> Number:
        start, end = self._key(value.start), self._key(value.end, last=True)
        apart = self.lines.total([(1, end), (-1, start)])
        later = self._times(-1, self.lines.lower(self._times(-1, apart), self._certain(0, 1)))
        return self._times(one, self.lines.of(Quotient, later, days.MONTH))

    def age(self, value: ex.Age, one: int) -> Number:
        born, moment = self._key(value.born), self._key(value.moment)
        apart = self.lines.total([(1, moment), (-1, born)], LONG * days.YEAR)
        years = self.lines.total([(1, self.lines.of(Quotient, apart, days.YEAR))], -LONG)
        told = self.number(value.told, one)
        return self.lines.first(self._times(one, years), told)

    def _key(self, value: ex.Value, *, last: bool = False) -> Number:
        """Return the key of a day."""
        lines = self.lines
        if not self.comparer.varies(value):
            return lines.of(Amount, days.key(self.comparer.trials.value(value), last=last))
        if isinstance(value, ex.Fallback):
            return lines.first(self._key(value.first, last=last), self._key(value.then, last=last))
        if isinstance(value, ex.Select):
            then, otherwise = (self._key(part, last=last) for part in value.parts)
            return lines.chosen(self.comparer.yes(value.when), then, otherwise)
        if isinstance(value, ex.Several):
            return self._outermost(value, last=last)
        return lines.of(Key, days.moved(value), last=last)

    def _outermost(self, value: ex.Several, *, last: bool) -> Number:
        sign = -1 if isinstance(value, ex.Greatest) else 1
        first, *others = (self._times(sign, self._key(part, last=last)) for part in value.values)
        for other in others:
            first = self.lines.lower(first, other)
        return self._times(sign, first)

    def tally(self, value: ex.Tally, one: int) -> Number:
        steps = tuple((bound, int(counts * ONE)) for bound, counts in value.steps)
        return self._entries(value.entries, steps, one)

    def sum_of(self, value: ex.SumOf, one: int) -> Number:
        return self._entries(value.entries, (), one)

    def _entries(self, entries: ex.Value, steps: tuple[tuple[int, int], ...], one: int) -> Number:
        if not isinstance(entries, Fact) or one != ONE:
            raise days.Uncovered(f"This list has no place in a table: {entries}.")
        return self.lines.of(Tally, entries.name, steps)


def decimals(value: ex.Value) -> bool:
    """Return whether a value may have decimals."""
    if isinstance(value, ex.Literal):
        return isinstance(value.value, Decimal)
    return isinstance(value, ex.Tally | ex.SumOf) or any(map(decimals, value.parts))


BUILDERS: dict[type[ex.Value], Callable[[Numbers, Any, int], Number]] = {
    Fact: Numbers.fact,
    ex.Total: Numbers.total,
    ex.Least: Numbers.least,
    ex.Greatest: Numbers.greatest,
    ex.Capped: Numbers.capped,
    ex.Fallback: Numbers.fallback,
    ex.Select: Numbers.select,
    ex.MonthsBetween: Numbers.months_between,
    ex.Age: Numbers.age,
    ex.Tally: Numbers.tally,
    ex.SumOf: Numbers.sum_of,
    ShareAt: Numbers.share_at,
}

"""Walks a rule for one situation, node by node: the plain reading of the expressions.

Slower than what is compiled from the same tree, and the yardstick for all of it: Python, columns,
SQL. What was once walked is remembered, so a rule that differs in one place is quickly walked.
"""

from __future__ import annotations

import operator
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from wegweiser_rules.engine import assessments, calendars, intervals, parameters
from wegweiser_rules.engine import expressions as ex
from wegweiser_rules.engine.facts import Fact
from wegweiser_rules.engine.rules import Result

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Mapping

    from wegweiser_rules.engine.rules import Rule
    from wegweiser_rules.engine.situations import Situation

COMPARED: dict[str, Callable[[Any, Any], bool]] = {
    ">=": operator.ge,
    ">": operator.gt,
    "<=": operator.le,
    "<": operator.lt,
}


class Walker:
    """One situation on one day."""

    def __init__(self, rules: Mapping[str, Rule], situation: Situation, on: dt.date) -> None:
        self.rules = rules
        self.known = situation.values
        self.on = on
        self.chosen: tuple[str, int] = ("", 0)
        self.truths: dict[tuple[ex.Condition, bool, tuple[str, int]], int] = {}

    def result(self, rule: Rule) -> Result:
        """Return the result of a rule, which may be another than the one of that name."""
        version = rule.version_on(self.on)
        if version is None:
            return Result.NOT_AVAILABLE
        return assessments.result_of(self.truth(version.when), rule=rule, version=version)

    def reading(self, condition: ex.Condition, key: str, choice: int) -> int:
        """Return the truth of a condition under one reading of a doubtful point."""
        self.chosen = (key, choice)
        truth = self.truth(condition)
        self.chosen = ("", 0)
        return truth

    def truth(self, condition: ex.Condition, *, negated: bool = False) -> int:
        """Return the truth of a condition, or of its opposite."""
        key = (condition, negated, self.chosen)
        if key not in self.truths:
            self.truths[key] = WALKED[type(condition)](self, condition, negated)
        return self.truths[key]

    # --- elementary conditions -------------------------------------------------------------

    def holds(self, condition: ex.Holds, negated: bool) -> int:  # noqa: FBT001
        return _truth(self.value(condition.fact), negated)

    def comparison(self, condition: ex.Comparison, negated: bool) -> int:  # noqa: FBT001
        left, right = self.value(condition.left), self.value(condition.right)
        if left is None or right is None:
            return intervals.OPEN
        return _truth(COMPARED[condition.operator](left, right), negated)

    def one_of(self, condition: ex.OneOf, negated: bool) -> int:  # noqa: FBT001
        code = self.value(condition.value)
        return intervals.OPEN if code is None else _truth(_matches(condition, code), negated)

    def any_in(self, condition: ex.AnyIn, negated: bool) -> int:  # noqa: FBT001
        codes = self.value(condition.value)
        if codes is None:
            return intervals.OPEN
        return _truth(any(_matches(condition, code) for code in codes), negated)

    def all_in(self, condition: ex.AllIn, negated: bool) -> int:  # noqa: FBT001
        codes = self.value(condition.value)
        if codes is None:
            return intervals.OPEN
        inside = bool(codes) and all(_matches(condition, code) for code in codes)
        return _truth(inside, negated)

    def exception(self, _condition: ex.ByException, _negated: bool) -> int:  # noqa: FBT001
        return intervals.EXCEPTION

    def always(self, _condition: ex.Always, negated: bool) -> int:  # noqa: FBT001
        return intervals.NO if negated else intervals.YES

    # --- composed conditions ---------------------------------------------------------------

    def all_of(self, condition: ex.AllOf, negated: bool) -> int:  # noqa: FBT001
        return self._joined(condition, every=not negated, negated=negated)

    def any_of(self, condition: ex.AnyOf, negated: bool) -> int:  # noqa: FBT001
        return self._joined(condition, every=negated, negated=negated)

    def _joined(self, condition: ex.Joined, *, every: bool, negated: bool) -> int:
        truth = intervals.YES if every else intervals.NO
        for part in condition.parts:
            found = self.truth(part, negated=negated)
            truth = truth & found if every else truth | found
        return truth

    def opposite(self, condition: ex.Not, negated: bool) -> int:  # noqa: FBT001
        return self.truth(condition.part, negated=not negated)

    def dated(self, condition: ex.Dated, negated: bool) -> int:  # noqa: FBT001
        day = max(day for day in condition.wordings if day <= self.on)
        return self.truth(condition.wordings[day], negated=negated)

    def possible(self, condition: ex.Possible, negated: bool) -> int:  # noqa: FBT001
        version = self.rules[condition.rule].version_on(self.on)
        return self.truth(version.when, negated=negated) if version else intervals.NO

    def doubt(self, condition: ex.Doubt, negated: bool) -> int:  # noqa: FBT001
        if condition.key == self.chosen[0] or condition.decided:
            second = condition.key == self.chosen[0] and self.chosen[1] == 1
            reading = condition.second if second else condition.first
            return self.truth(reading, negated=negated)
        first, second_ = (
            self.truth(one, negated=negated) for one in (condition.first, condition.second)
        )
        return intervals.spans(first, second_)

    def reached(self, condition: ex.Reached, _negated: bool) -> int:  # noqa: FBT001
        fewest = self.points(condition.points, intervals.LOW_YES)
        most = self.points(condition.points, intervals.HIGH_YES)
        if fewest >= condition.minimum:
            return intervals.YES
        return intervals.NO if most < condition.minimum else intervals.OPEN

    def points(self, points: ex.Points, end: int) -> int:
        """Return the fewest or the most points; of each group only the first that counts."""
        earned = ([c.points for c in group if self.truth(c.when) & end] for group in points.groups)
        return sum(counted[0] for counted in earned if counted)

    # --- values ----------------------------------------------------------------------------

    def value(self, value: ex.Value) -> Any:
        """Return what a value is; nothing where it is not known."""
        if isinstance(value, Fact):
            return self.known.get(value.name)
        return VALUES[type(value)](self, value)

    def later(self, value: ex.Later) -> Any:
        day = self.value(value.day)
        return None if day is None else calendars.plus(day, value.months, value.days)

    def months_between(self, value: ex.MonthsBetween) -> Any:
        days = self.value(value.start), self.value(value.end)
        return None if None in days else calendars.months_between(*days)

    def birthday(self, value: ex.Birthday) -> Any:
        born = self.value(value.born)
        return None if born is None else calendars.birthday(born, value.years)

    def age(self, value: ex.Age) -> Any:
        born, moment = self.value(value.born), self.value(value.moment)
        return self.value(value.told) if born is None else calendars.age(born, moment)

    def fallback(self, value: ex.Fallback) -> Any:
        first = self.value(value.first)
        return self.value(value.then) if first is None else first

    def single(self, value: ex.Single) -> Any:
        entry = self.value(value.entry)
        return None if entry is None else (entry,)

    def capped(self, value: ex.Capped) -> Any:
        number = self.value(value.number)
        return None if number is None else min(number + value.supplement, value.limit)

    def several(self, value: ex.Several) -> Any:
        values = [self.value(one) for one in value.values]
        return None if None in values else SEVERAL[type(value)](values)

    def sum_of(self, value: ex.SumOf) -> Any:
        entries = self.value(value.entries)
        return None if entries is None else sum(entries, Decimal(0))

    def tally(self, value: ex.Tally) -> Any:
        entries = self.value(value.entries)
        if entries is None:
            return None
        last = value.steps[-1][1]
        counted = (next((c for top, c in value.steps if one <= top), last) for one in entries)
        return sum(counted, Decimal(0))

    def select(self, value: ex.Select) -> Any:
        met = intervals.holds(self.truth(value.when))
        return None if met is None else self.value(value.then if met else value.otherwise)

    def share_at(self, value: parameters.ShareAt) -> Any:
        moment = self.value(value.moment)
        return None if moment is None else value.share.on(moment, law_of=self.on)


def _truth(held: object, negated: bool) -> int:  # noqa: FBT001
    if held is None:
        return intervals.OPEN
    return intervals.YES if bool(held) != negated else intervals.NO


def _matches(condition: ex.OneOf | ex.AnyIn | ex.AllIn, code: str) -> bool:
    return code in condition.codes or code.startswith(condition.prefixes)


SEVERAL: dict[type[ex.Several], Callable[[list[Any]], Any]] = {
    ex.Total: sum,
    ex.Least: min,
    ex.Greatest: max,
}
WALKED: dict[type[ex.Condition], Callable[[Walker, Any, bool], int]] = {
    ex.Holds: Walker.holds,
    ex.Comparison: Walker.comparison,
    ex.OneOf: Walker.one_of,
    ex.AnyIn: Walker.any_in,
    ex.AllIn: Walker.all_in,
    ex.ByException: Walker.exception,
    ex.Always: Walker.always,
    ex.AllOf: Walker.all_of,
    ex.AnyOf: Walker.any_of,
    ex.Not: Walker.opposite,
    ex.Dated: Walker.dated,
    ex.Possible: Walker.possible,
    ex.Doubt: Walker.doubt,
    ex.Reached: Walker.reached,
}
VALUES: dict[type[ex.Value], Callable[[Walker, Any], Any]] = {
    ex.Literal: lambda _walker, value: value.value,
    ex.Today: lambda walker, _value: walker.on,
    ex.Later: Walker.later,
    ex.MonthsBetween: Walker.months_between,
    ex.Birthday: Walker.birthday,
    ex.Age: Walker.age,
    ex.Fallback: Walker.fallback,
    ex.Single: Walker.single,
    ex.Capped: Walker.capped,
    ex.Total: Walker.several,
    ex.Least: Walker.several,
    ex.Greatest: Walker.several,
    ex.SumOf: Walker.sum_of,
    ex.Tally: Walker.tally,
    ex.Select: Walker.select,
    parameters.Share: lambda walker, value: value.on(walker.on),
    parameters.Parameter: lambda walker, value: value.on(walker.on),
    parameters.ShareAt: Walker.share_at,
}

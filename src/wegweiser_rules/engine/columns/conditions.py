"""Turns conditions into lines: by exception at least, and without exception."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from wegweiser_rules.engine import expressions as ex
from wegweiser_rules.engine.columns import days
from wegweiser_rules.engine.columns.comparisons import Comparer
from wegweiser_rules.engine.columns.folding import Lines
from wegweiser_rules.engine.columns.lines import (
    AllMember,
    AnyMember,
    Flag,
    Member,
    Membership,
    Truth,
)
from wegweiser_rules.engine.columns.trials import Trials
from wegweiser_rules.engine.facts import Fact

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Collection

    from wegweiser_rules.engine.laws import Law

Membered = ex.OneOf | ex.AnyIn | ex.AllIn
MEMBERS: dict[type[ex.Condition], type[Membership]] = {
    ex.OneOf: Member,
    ex.AnyIn: AnyMember,
    ex.AllIn: AllMember,
}


class Standing(NamedTuple):
    """A truth on the scale no < only by exception < yes: at least by exception, and yes.

    Where nothing in a condition may be waived, both are the same line.
    """

    excepted: Truth
    yes: Truth


class Conditions:
    """The conditions of a law on a day, where some facts have columns, the others are neutral."""

    def __init__(self, law: Law, on: dt.date, columns: Collection[str]) -> None:
        self.law = law
        self.on = on
        self.lines = Lines()
        self.trials = Trials(law, on)
        self.comparer = Comparer(self.lines, columns, self.trials, lambda c: self.standing(c).yes)
        self.memo: dict[ex.Condition, Standing] = {}

    def standing(self, condition: ex.Condition) -> Standing:
        """Return the lines of a condition.

        Raises:
            Uncovered: the condition is of a kind, or compares what, tables do not cover.
        """
        if condition not in self.memo:
            build = BUILDERS.get(type(condition))
            if build is None:
                raise days.Uncovered(f"This condition has no place in a table: {condition}.")
            self.memo[condition] = build(self, condition)
        return self.memo[condition]

    # --- elementary conditions -------------------------------------------------------------

    def holds(self, condition: ex.Holds) -> Standing:
        if any(self.comparer.facts(condition.fact)):
            return _plain(self.lines.of(Flag, condition.fact.name))
        return _plain(self.lines.certain(self.trials.of(condition)({})))

    def comparison(self, condition: ex.Comparison) -> Standing:
        return _plain(self.comparer.compare(condition))

    def member(self, condition: Membered) -> Standing:
        return _plain(self._member(condition, condition.value))

    def _member(self, condition: Membered, value: ex.Value) -> Truth:
        """Return whether a code, or the entries of a list, are among those named."""
        kind = type(condition)
        if not self.comparer.varies(value):
            tried = kind(value, condition.codes, condition.prefixes)
            return self.lines.certain(self.trials.of(tried)({}))
        if isinstance(value, Fact):
            codes = tuple(sorted(condition.codes)), tuple(sorted(condition.prefixes))
            return self.lines.of(MEMBERS[kind], value.name, *codes)
        if isinstance(value, ex.Fallback):
            return self.lines.first(*(self._member(condition, part) for part in value.parts))
        if isinstance(value, ex.Select):
            parts = (self._member(condition, part) for part in value.parts)
            return self.lines.chosen(self.standing(value.when).yes, *parts)
        if isinstance(value, ex.Single):
            one = ex.OneOf(value.entry, condition.codes, condition.prefixes)
            return self._member(one, value.entry)
        raise days.Uncovered(f"The members of this cannot be told in a table: {value}.")

    def exception(self, _condition: ex.ByException) -> Standing:
        return Standing(self.lines.certain(value=True), self.lines.certain(value=False))

    def always(self, _condition: ex.Always) -> Standing:
        return _plain(self.lines.certain(value=True))

    # --- composed conditions ---------------------------------------------------------------

    def all_of(self, condition: ex.AllOf) -> Standing:
        return self._joined(condition.parts, self.lines.every)

    def any_of(self, condition: ex.AnyOf) -> Standing:
        return self._joined(condition.parts, self.lines.some)

    def _joined(
        self, parts: tuple[ex.Condition, ...], join: Callable[[list[Truth]], Truth]
    ) -> Standing:
        standings = [self.standing(part) for part in parts]
        return Standing(
            join([standing.excepted for standing in standings]),
            join([standing.yes for standing in standings]),
        )

    def denied(self, condition: ex.Not) -> Standing:
        standing = self.standing(condition.part)
        return Standing(self.lines.opposite(standing.yes), self.lines.opposite(standing.excepted))

    def dated(self, condition: ex.Dated) -> Standing:
        since = max(day for day in condition.wordings if day <= self.on)
        return self.standing(condition.wordings[since])

    def possible(self, condition: ex.Possible) -> Standing:
        version = self.law.rules[condition.rule].version_on(self.on)
        if version is None:
            return _plain(self.lines.certain(value=False))
        return self.standing(version.when)

    def doubt(self, condition: ex.Doubt) -> Standing:
        first = self.standing(condition.first)
        if condition.decided:
            return first
        second = self.standing(condition.second)
        return Standing(
            self.lines.agreed(first.excepted, second.excepted),
            self.lines.agreed(first.yes, second.yes),
        )

    def reached(self, condition: ex.Reached) -> Standing:
        groups = (
            [(criterion.points, self.standing(criterion.when).yes) for criterion in group]
            for group in condition.points.groups
        )
        return _plain(self.lines.reached(groups, condition.minimum))


def _plain(truth: Truth) -> Standing:
    return Standing(truth, truth)


BUILDERS: dict[type[ex.Condition], Callable[[Conditions, Any], Standing]] = {
    ex.Holds: Conditions.holds,
    ex.Comparison: Conditions.comparison,
    ex.OneOf: Conditions.member,
    ex.AnyIn: Conditions.member,
    ex.AllIn: Conditions.member,
    ex.ByException: Conditions.exception,
    ex.Always: Conditions.always,
    ex.AllOf: Conditions.all_of,
    ex.AnyOf: Conditions.any_of,
    ex.Not: Conditions.denied,
    ex.Dated: Conditions.dated,
    ex.Possible: Conditions.possible,
    ex.Doubt: Conditions.doubt,
    ex.Reached: Conditions.reached,
}

"""Values that rest on others: later days, ages, sums, choices, points."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wegweiser_rules.engine.nodes import Condition, Value
from wegweiser_rules.engine.records import record

if TYPE_CHECKING:
    from collections.abc import Mapping
    from decimal import Decimal


@record(frozen=True, eq=False, slots=True)
class Today(Value):
    """The day for which the situation is assessed."""


@record(frozen=True, eq=False, slots=True)
class MonthsBetween(Value):
    """The completed months from one day to another; none where the other lies earlier."""

    start: Value
    end: Value

    @property
    def parts(self) -> tuple[Value, ...]:
        return (self.start, self.end)


@record(frozen=True, eq=False, slots=True)
class Birthday(Value):
    """The day on which a person born then completes so many years of life."""

    born: Value
    years: int

    @property
    def parts(self) -> tuple[Value, ...]:
        return (self.born,)


@record(frozen=True, eq=False, slots=True)
class Age(Value):
    """The completed years of life at a moment, or the age as it was told."""

    born: Value
    told: Value
    moment: Value

    @property
    def parts(self) -> tuple[Value, ...]:
        return (self.born, self.told, self.moment)


@record(frozen=True, eq=False, slots=True)
class Fallback(Value):
    """A value, and what stands in for it while it is not known."""

    first: Value
    then: Value

    @property
    def parts(self) -> tuple[Value, ...]:
        return (self.first, self.then)


@record(frozen=True, eq=False, slots=True)
class Single(Value):
    """A list that has just this one entry."""

    entry: Value

    @property
    def parts(self) -> tuple[Value, ...]:
        return (self.entry,)


@record(frozen=True, eq=False, slots=True)
class Capped(Value):
    """A number plus a supplement, but no more than a limit."""

    number: Value
    supplement: int
    limit: int

    @property
    def parts(self) -> tuple[Value, ...]:
        return (self.number,)


@record(frozen=True, eq=False, slots=True)
class Several(Value):
    """A number, or a day, made of several; not known while one of them is not."""

    values: tuple[Value, ...]

    @property
    def parts(self) -> tuple[Value, ...]:
        return self.values


@record(frozen=True, eq=False, slots=True)
class Total(Several):
    """The sum of numbers."""


@record(frozen=True, eq=False, slots=True)
class Least(Several):
    """The lowest number, or the earliest day."""


@record(frozen=True, eq=False, slots=True)
class Greatest(Several):
    """The highest number, or the latest day."""


@record(frozen=True, eq=False, slots=True)
class SumOf(Value):
    """The sum of the numbers in a list."""

    entries: Value

    @property
    def parts(self) -> tuple[Value, ...]:
        return (self.entries,)


@record(frozen=True, eq=False, slots=True)
class Tally(Value):
    """For each number in a list the value of the first step that it does not exceed, summed up.

    What exceeds every step counts as the last one.
    """

    entries: Value
    steps: tuple[tuple[int, Decimal], ...]

    @property
    def parts(self) -> tuple[Value, ...]:
        return (self.entries,)


@record(frozen=True, eq=False, slots=True)
class Each(Value):
    """A list with the value that belongs to each code of another list."""

    entries: Value
    values: Mapping[str, Value]

    @property
    def parts(self) -> tuple[Value, ...]:
        return (self.entries, *self.values.values())


@record(frozen=True, eq=False, slots=True)
class Select(Value):
    """One of two values, depending on a condition."""

    when: Condition
    then: Value
    otherwise: Value

    @property
    def parts(self) -> tuple[Value, ...]:
        return (self.then, self.otherwise)

    @property
    def conditions(self) -> tuple[Condition, ...]:
        return (self.when, *self.then.conditions, *self.otherwise.conditions)


@record(frozen=True, eq=False, slots=True)
class Criterion:
    """Something that earns points."""

    number: int
    points: int
    when: Condition


@record(frozen=True, eq=False, slots=True)
class Points(Value):
    """Points from groups of criteria; in each group only the highest counts."""

    groups: tuple[tuple[Criterion, ...], ...]

    @property
    def conditions(self) -> tuple[Condition, ...]:
        return tuple(criterion.when for group in self.groups for criterion in group)

    def reach(self, minimum: int) -> Reached:
        """Return the condition that the points suffice."""
        return Reached(self, minimum)


@record(frozen=True, eq=False, slots=True)
class Criteria(Value):
    """The numbers of the criteria that earn points."""

    points: Points

    @property
    def conditions(self) -> tuple[Condition, ...]:
        return self.points.conditions


@record(frozen=True, eq=False, slots=True)
class Reached(Condition):
    """The points reach the minimum."""

    points: Points
    minimum: int

    @property
    def inner(self) -> tuple[Condition, ...]:
        return self.points.conditions

"""The language in which rules are written: values, conditions, and what joins them.

An expression is data. It is compiled, explained, turned into questions and printed elsewhere.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Self, TypeAlias

from wegweiser_rules.engine.nodes import (
    Comparison,
    Condition,
    Later,
    Literal,
    Operand,
    Plain,
    Value,
    Words,
    as_value,
)
from wegweiser_rules.engine.records import record, replace
from wegweiser_rules.engine.values import (
    Age,
    Birthday,
    Capped,
    Criteria,
    Criterion,
    Each,
    Fallback,
    Greatest,
    Least,
    MonthsBetween,
    Points,
    Reached,
    Select,
    Several,
    Single,
    SumOf,
    Tally,
    Today,
    Total,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from decimal import Decimal

    from wegweiser_rules.engine.facts import Fact
    from wegweiser_rules.engine.sources import Source

__all__ = [
    "TODAY",
    "Age",
    "AllIn",
    "AllOf",
    "Always",
    "AnyIn",
    "AnyOf",
    "Birthday",
    "ByException",
    "Capped",
    "Clause",
    "Comparison",
    "Condition",
    "Criteria",
    "Criterion",
    "Dated",
    "Doubt",
    "Each",
    "Fallback",
    "Greatest",
    "Holds",
    "Joined",
    "Later",
    "Least",
    "Literal",
    "MonthsBetween",
    "Not",
    "OneOf",
    "Operand",
    "Plain",
    "Points",
    "Possible",
    "Reached",
    "Select",
    "Several",
    "Single",
    "SumOf",
    "Tally",
    "Today",
    "Total",
    "Value",
    "Words",
    "all_in",
    "all_of",
    "always",
    "any_in",
    "any_of",
    "as_condition",
    "as_value",
    "conditions_of",
    "dated",
    "doubt",
    "each",
    "fallback",
    "greatest",
    "least",
    "months_between",
    "months_since",
    "not_",
    "one_of",
    "select",
    "split",
    "sum_of",
    "tally",
    "total",
    "values_of",
    "waivable",
    "within",
]  # fmt: skip

Clause: TypeAlias = "Condition | Fact"


@record(frozen=True, eq=False, slots=True)
class Holds(Condition):
    """A yes-or-no fact is yes."""

    fact: Fact


@record(frozen=True, eq=False, slots=True)
class OneOf(Condition):
    """A code is one of those named, or begins with one of the prefixes."""

    value: Value
    codes: tuple[str, ...]
    prefixes: tuple[str, ...] = ()

    @property
    def inner(self) -> tuple[Condition, ...]:
        return self.value.conditions


@record(frozen=True, eq=False, slots=True)
class AnyIn(Condition):
    """At least one entry of a list is among those named."""

    value: Value
    codes: tuple[str, ...]
    prefixes: tuple[str, ...] = ()

    @property
    def inner(self) -> tuple[Condition, ...]:
        return self.value.conditions


@record(frozen=True, eq=False, slots=True)
class AllIn(Condition):
    """Every entry of a list is among those named, and there is one."""

    value: Value
    codes: tuple[str, ...]
    prefixes: tuple[str, ...] = ()

    @property
    def inner(self) -> tuple[Condition, ...]:
        return self.value.conditions


@record(frozen=True, eq=False, slots=True)
class Not(Condition):
    """The opposite of a condition that knows no exception."""

    part: Condition

    @property
    def inner(self) -> tuple[Condition, ...]:
        return (self.part,)


@record(frozen=True, eq=False, slots=True)
class Joined(Condition):
    """A condition that consists of others."""

    parts: tuple[Condition, ...]

    @property
    def inner(self) -> tuple[Condition, ...]:
        return self.parts

    def cite(self, source: Source) -> Self:
        """Return the same condition with its place in the law, also for parts without one."""
        cited = tuple(part if part.source else part.cite(source) for part in self.parts)
        return replace(self, source=source, parts=cited)


@record(frozen=True, eq=False, slots=True)
class AllOf(Joined):
    """Every part holds."""


@record(frozen=True, eq=False, slots=True)
class AnyOf(Joined):
    """At least one part holds."""


@record(frozen=True, eq=False, slots=True)
class ByException(Condition):
    """The law lets the authority deviate here."""


@record(frozen=True, eq=False, slots=True)
class Always(Condition):
    """Nothing is asked for; the words say why."""


@record(frozen=True, eq=False, slots=True)
class Dated(Condition):
    """A condition whose wording changed: each holds from its day on."""

    wordings: Mapping[dt.date, Condition]

    @property
    def inner(self) -> tuple[Condition, ...]:
        return tuple(self.wordings.values())


@record(frozen=True, eq=False, slots=True)
class Possible(Condition):
    """Another rule is met, as far as it is in force."""

    rule: str


@record(frozen=True, eq=False, slots=True)
class Doubt(Condition):
    """A condition that can be read in two ways.

    Where `decided`, the first reading is used; else the result stays open as long as the
    readings differ. Either way the result is marked uncertain where it depends on the reading.
    """

    first: Condition
    second: Condition
    key: str
    note: str
    decided: bool

    @property
    def inner(self) -> tuple[Condition, ...]:
        return (self.first, self.second)


TODAY = Today()


def within(condition: Condition) -> Iterator[Condition]:
    """Yield a condition and every condition inside it, in all wordings and readings."""
    yield condition
    for part in condition.inner:
        yield from within(part)


def values_of(condition: Condition) -> tuple[Value, ...]:
    """Return the values that an elementary condition looks at."""
    if isinstance(condition, Holds):
        return (condition.fact,)
    if isinstance(condition, Comparison):
        return (condition.left, condition.right)
    return (condition.value,) if isinstance(condition, OneOf | AnyIn | AllIn) else ()


def conditions_of(value: Value) -> tuple[Condition, ...]:
    """Return the conditions on which a value rests."""
    return value.conditions


def as_condition(clause: Clause) -> Condition:
    """Return a condition as it stands, or ask whether a yes-or-no fact is yes."""
    return clause if isinstance(clause, Condition) else Holds(clause)


def all_of(*clauses: Clause) -> AllOf:
    """Return the condition that every clause holds."""
    return AllOf(tuple(as_condition(clause) for clause in clauses))


def any_of(*clauses: Clause) -> AnyOf:
    """Return the condition that at least one clause holds."""
    return AnyOf(tuple(as_condition(clause) for clause in clauses))


def not_(clause: Clause) -> Not:
    """Return the opposite of a clause."""
    return Not(as_condition(clause))


def waivable(clause: Clause, *, by: Source) -> AnyOf:
    """Return a condition from which the law lets the authority deviate."""
    return AnyOf((as_condition(clause), ByException(source=by)))


def split(codes: Iterable[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the full codes, and the beginnings of those that end with a star.

    >>> split(["BK", "AE_16*"])
    (('BK',), ('AE_16',))
    """
    codes = tuple(codes)
    return (
        tuple(code for code in codes if not code.endswith("*")),
        tuple(code[:-1] for code in codes if code.endswith("*")),
    )


def one_of(value: Value, codes: Iterable[str]) -> OneOf:
    """Return the condition that a code is among these; `AE_16*` means all that begin so."""
    return OneOf(value, *split(codes))


def any_in(value: Value, codes: Iterable[str]) -> AnyIn:
    """Return the condition that at least one entry of a list is among these codes."""
    return AnyIn(value, *split(codes))


def all_in(value: Value, codes: Iterable[str]) -> AllIn:
    """Return the condition that every entry of a list is among these codes."""
    return AllIn(value, *split(codes))


def always() -> Always:
    """Return the condition that asks for nothing."""
    return Always()


def dated(wordings: Mapping[str, Clause]) -> Dated:
    """Return a condition whose wording changed, by the day from which each holds."""
    return Dated(
        {dt.date.fromisoformat(day): as_condition(clause) for day, clause in wordings.items()}
    )


def doubt(first: Clause, *, or_else: Clause, key: str, note: str, decided: bool = True) -> Doubt:
    """Return a condition that can be read in two ways."""
    return Doubt(as_condition(first), as_condition(or_else), key, note, decided)


def select(*, when: Clause, then: Operand, otherwise: Operand) -> Select:
    """Return one of two values, depending on a condition."""
    return Select(as_condition(when), as_value(then), as_value(otherwise))


def months_between(start: Operand, end: Operand) -> MonthsBetween:
    """Return the completed months from one day to another."""
    return MonthsBetween(as_value(start), as_value(end))


def months_since(day: Value) -> MonthsBetween:
    """Return the months completed since a day."""
    return MonthsBetween(day, TODAY)


def total(*values: Operand) -> Total:
    """Return the sum of numbers."""
    return Total(tuple(as_value(value) for value in values))


def least(*values: Operand) -> Least:
    """Return the lowest number, or the earliest day."""
    return Least(tuple(as_value(value) for value in values))


def greatest(*values: Operand) -> Greatest:
    """Return the highest number, or the latest day."""
    return Greatest(tuple(as_value(value) for value in values))


def fallback(first: Value, then: Operand) -> Fallback:
    """Return a value, and what stands in for it while it is not known."""
    return Fallback(first, as_value(then))


def sum_of(numbers: Value) -> SumOf:
    """Return the sum of the numbers in a list."""
    return SumOf(numbers)


def tally(numbers: Value, *, steps: Iterable[tuple[int, Decimal]]) -> Tally:
    """Return the sum of what each number in a list counts: the first step it does not exceed."""
    return Tally(numbers, tuple(steps))


def each(codes: Value, values: Mapping[str, Operand]) -> Each:
    """Return the list of the values that belong to the codes of a list."""
    return Each(codes, {code: as_value(value) for code, value in values.items()})

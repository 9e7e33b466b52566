"""The ground of the language: values, conditions, and comparisons of values."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, Self, TypeAlias

from wegweiser_rules.engine.records import field, record, replace

if TYPE_CHECKING:
    from wegweiser_rules.engine.sources import Source

Plain = int | str | dt.date | bool | Decimal
Operand: TypeAlias = "Value | Plain"


@record(frozen=True, eq=False, slots=True)
class Value:
    """Something that can be compared: a fact, a day, an amount."""

    def __ge__(self, other: Operand) -> Comparison:
        return Comparison(self, ">=", as_value(other))

    def __gt__(self, other: Operand) -> Comparison:
        return Comparison(self, ">", as_value(other))

    def __le__(self, other: Operand) -> Comparison:
        return Comparison(self, "<=", as_value(other))

    def __lt__(self, other: Operand) -> Comparison:
        return Comparison(self, "<", as_value(other))

    def plus(self, *, days: int = 0, weeks: int = 0, months: int = 0, years: int = 0) -> Later:
        """Return the day that lies so much later: the months are counted first, then the days."""
        return Later(self, months + 12 * years, days + 7 * weeks)

    @property
    def parts(self) -> tuple[Value, ...]:
        """The values on which this one rests."""
        return ()

    @property
    def conditions(self) -> tuple[Condition, ...]:
        """The conditions on which this value, or one of its parts, rests."""
        parts = self.parts
        return tuple(c for part in parts for c in part.conditions) if parts else ()


@record(frozen=True, eq=False, slots=True)
class Literal(Value):
    """A fixed value."""

    value: Plain


@record(frozen=True, eq=False, slots=True)
class Later(Value):
    """A day some months, and then some days, after another."""

    day: Value
    months: int
    days: int = 0

    @property
    def parts(self) -> tuple[Value, ...]:
        return (self.day,)


@record(frozen=True, slots=True)
class Words:
    """What is said about a condition: met, not met, open, and what would meet it."""

    holds: str | None = None
    fails: str | None = None
    open: str | None = None
    change: str | None = None


@record(frozen=True, eq=False, slots=True)
class Condition:
    """Something that is so, is not so, or is not known."""

    source: Source | None = field(default=None, kw_only=True)
    words: Words | None = field(default=None, kw_only=True)

    @property
    def inner(self) -> tuple[Condition, ...]:
        """The conditions of which this one consists, in all its wordings and readings."""
        return ()

    def cite(self, source: Source) -> Self:
        """Return the same condition with its place in the law."""
        return replace(self, source=source)

    def say(
        self,
        holds: str | None = None,
        *,
        fails: str | None = None,
        open: str | None = None,  # noqa: A002 — the word of the domain
        change: str | None = None,
    ) -> Self:
        """Return the same condition with words of its own."""
        return self.say_all(Words(holds, fails, open, change))

    def say_all(self, words: Words) -> Self:
        """Return the same condition with these words."""
        return replace(self, words=words)


@record(frozen=True, eq=False, slots=True)
class Comparison(Condition):
    """Two values stand in an order."""

    left: Value
    operator: str
    right: Value

    @property
    def inner(self) -> tuple[Condition, ...]:
        return self.left.conditions + self.right.conditions


def as_value(operand: Operand) -> Value:
    """Return a value as it stands, or make one of a plain Python value."""
    return operand if isinstance(operand, Value) else Literal(operand)

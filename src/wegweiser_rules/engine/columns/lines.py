"""The lines of a column program: what is worked out for every row, each distinct one once.

A truth is true, false or not known (null), joined as Kleene does; so do SQL and Polars. A number
is whole, or not known. Lines are made by `folding.Lines`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator

    from wegweiser_rules.engine.columns.days import Moved

ONE = 1000
"""Numbers with decimals are counted in thousandths."""


@dataclass(frozen=True, eq=False, slots=True)
class Line:
    """Something that is worked out for every row.

    A line that `repeats` needs its parts more than once when it is written out.
    """

    repeats: ClassVar[bool] = False

    @property
    def parts(self) -> tuple[Line, ...]:
        """The lines on which this one rests."""
        return ()


@dataclass(frozen=True, eq=False, slots=True)
class Truth(Line):
    """True, false, or not known."""


@dataclass(frozen=True, eq=False, slots=True)
class Number(Line):
    """A whole number, or not known."""


# --- truths --------------------------------------------------------------------------------------


@dataclass(frozen=True, eq=False, slots=True)
class Certain(Truth):
    """The same for every row."""

    value: bool | None


@dataclass(frozen=True, eq=False, slots=True)
class Flag(Truth):
    """A column of yes and no."""

    column: str


@dataclass(frozen=True, eq=False, slots=True)
class Since(Truth):
    """The day in a column is this day or a later one."""

    column: str
    day: dt.date


@dataclass(frozen=True, eq=False, slots=True)
class AtLeast(Truth):
    """A number is at least as high as another."""

    left: Number
    right: Number

    @property
    def parts(self) -> tuple[Line, ...]:
        return (self.left, self.right)


@dataclass(frozen=True, eq=False, slots=True)
class Membership(Truth):
    """A comparison with codes; a prefix stands for all codes that begin so."""

    column: str
    codes: tuple[str, ...]
    prefixes: tuple[str, ...]

    def matches(self, code: str) -> bool:
        """Return whether a code is among those named."""
        return code in self.codes or code.startswith(self.prefixes)


@dataclass(frozen=True, eq=False, slots=True)
class Member(Membership):
    """The code in a column is one of those named."""


@dataclass(frozen=True, eq=False, slots=True)
class AnyMember(Membership):
    """At least one entry of the list in a column is among those named."""


@dataclass(frozen=True, eq=False, slots=True)
class AllMember(Membership):
    """Every entry of the list in a column is among those named, and there is one."""


@dataclass(frozen=True, eq=False, slots=True)
class Not(Truth):
    """The opposite."""

    part: Truth

    @property
    def parts(self) -> tuple[Line, ...]:
        return (self.part,)


@dataclass(frozen=True, eq=False, slots=True)
class Joined(Truth):
    """A truth made of several."""

    truths: tuple[Truth, ...]

    @property
    def parts(self) -> tuple[Line, ...]:
        return self.truths


@dataclass(frozen=True, eq=False, slots=True)
class Every(Joined):
    """Every one of them holds."""


@dataclass(frozen=True, eq=False, slots=True)
class Some(Joined):
    """At least one of them holds."""


@dataclass(frozen=True, eq=False, slots=True)
class Agreed(Truth):
    """What both readings say, not known where they differ."""

    repeats = True
    first: Truth
    second: Truth

    @property
    def parts(self) -> tuple[Line, ...]:
        return (self.first, self.second)


@dataclass(frozen=True, eq=False, slots=True)
class Reached(Truth):
    """The points suffice, whatever is not known; in each group only the highest counts."""

    repeats = True
    groups: tuple[tuple[tuple[int, Truth], ...], ...]
    minimum: int

    @property
    def parts(self) -> tuple[Line, ...]:
        return tuple(truth for group in self.groups for _points, truth in group)


# --- numbers -------------------------------------------------------------------------------------


@dataclass(frozen=True, eq=False, slots=True)
class Amount(Number):
    """The same number for every row."""

    value: int | None


@dataclass(frozen=True, eq=False, slots=True)
class Count(Number):
    """A column of numbers: cents, months, levels counted from none, years."""

    column: str


@dataclass(frozen=True, eq=False, slots=True)
class Key(Number):
    """A day as 32 × months since year 0 + day of the month, so that adding 32 is a month later.

    With `last`, the last day of a month counts as its 31st: then *a ≥ b + n months* is
    *key of a, last ≥ key of b + 32 n* without a look at the lengths of months (BGB § 188
    Abs. 3), and *a ≤ b + n months* is *key of a ≤ key of b + 32 n*.
    """

    day: Moved
    last: bool

    @property
    def column(self) -> str:
        """The column in which the day stands."""
        return self.day.column


@dataclass(frozen=True, eq=False, slots=True)
class Sum(Number):
    """Numbers, each taken so many times, and a constant."""

    terms: tuple[tuple[int, Number], ...]
    constant: int

    @property
    def parts(self) -> tuple[Line, ...]:
        return tuple(number for _times, number in self.terms)


@dataclass(frozen=True, eq=False, slots=True)
class Quotient(Number):
    """A number that is never negative, divided, without the rest."""

    number: Number
    by: int

    @property
    def parts(self) -> tuple[Line, ...]:
        return (self.number,)


@dataclass(frozen=True, eq=False, slots=True)
class Lower(Number):
    """The lower of two numbers, not known while one of them is not."""

    repeats = True
    first: Number
    second: Number

    @property
    def parts(self) -> tuple[Line, ...]:
        return (self.first, self.second)


@dataclass(frozen=True, eq=False, slots=True)
class Tally(Number):
    """What the entries of a list of numbers count together, in thousandths.

    Each counts as the first step that it does not exceed, or the last; without steps as itself.
    """

    column: str
    steps: tuple[tuple[int, int], ...]


# --- of either kind ------------------------------------------------------------------------------


@dataclass(frozen=True, eq=False, slots=True)
class FirstTruth(Truth):
    """A truth, and what stands in for it while it is not known."""

    first: Truth
    then: Truth

    @property
    def parts(self) -> tuple[Line, ...]:
        return (self.first, self.then)


@dataclass(frozen=True, eq=False, slots=True)
class FirstNumber(Number):
    """A number, and what stands in for it while it is not known."""

    first: Number
    then: Number

    @property
    def parts(self) -> tuple[Line, ...]:
        return (self.first, self.then)


@dataclass(frozen=True, eq=False, slots=True)
class ChosenTruth(Truth):
    """One of two truths, not known while the choice is not."""

    repeats = True
    when: Truth
    then: Truth
    otherwise: Truth

    @property
    def parts(self) -> tuple[Line, ...]:
        return (self.when, self.then, self.otherwise)


@dataclass(frozen=True, eq=False, slots=True)
class ChosenNumber(Number):
    """One of two numbers, not known while the choice is not."""

    repeats = True
    when: Truth
    then: Number
    otherwise: Number

    @property
    def parts(self) -> tuple[Line, ...]:
        return (self.when, self.then, self.otherwise)


def reachable(roots: Iterable[Line]) -> Iterator[Line]:
    """Yield these lines and all on which they rest, each once, the parts before the whole."""
    seen: set[Line] = set()

    def walk(line: Line) -> Iterator[Line]:
        if line not in seen:
            seen.add(line)
            for part in line.parts:
                yield from walk(part)
            yield line

    for root in roots:
        yield from walk(root)

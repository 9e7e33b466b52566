"""The lines of a column program: what is worked out for every row, each distinct one once.

A truth is true, false or not known (null), joined as Kleene does; so do SQL and Polars. A number
is whole, or not known. Lines are made by `Lines`, which folds what is certain and gives out equal
lines as the same object.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar, cast

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


Kind = TypeVar("Kind", Truth, Number)


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


Made = TypeVar("Made", bound=Line)


class Lines:
    """Gives out lines, equal ones as the same object, folded as far as they are certain."""

    def __init__(self) -> None:
        self.known: dict[tuple[Any, ...], Line] = {}
        self.places: dict[Line, int] = {}

    def of(self, kind: type[Made], *given: Any, **named: Any) -> Made:
        """Return the line of this kind with what it is made of."""
        key = (kind, *given, *named.values())
        found = self.known.get(key)
        if found is None:
            found = self.known[key] = kind(*given, **named)
            self.places[found] = len(self.places)
        assert isinstance(found, kind)
        return found

    def certain(self, value: bool | None) -> Truth:  # noqa: FBT001 — a truth is what it is
        """Return the truth that is the same for every row."""
        return self.of(Certain, value)

    def opposite(self, part: Truth) -> Truth:
        """Return the opposite of a truth."""
        if isinstance(part, Certain):
            return self.certain(None if part.value is None else not part.value)
        return part.part if isinstance(part, Not) else self.of(Not, part)

    def every(self, parts: Iterable[Truth]) -> Truth:
        """Return whether every part holds."""
        return self._joined(Every, parts, neutral=True)

    def some(self, parts: Iterable[Truth]) -> Truth:
        """Return whether at least one part holds."""
        return self._joined(Some, parts, neutral=False)

    def _joined(self, kind: type[Joined], parts: Iterable[Truth], *, neutral: bool) -> Truth:
        neutrals, absorbing = self.certain(neutral), self.certain(not neutral)
        left = {part for part in parts if part is not neutrals}
        if absorbing in left:
            return absorbing
        ordered = sorted(left, key=self.places.__getitem__)
        if len(ordered) < 2:
            return ordered[0] if ordered else neutrals
        return self.of(kind, tuple(ordered))

    def settled(self, part: Truth) -> Truth:
        """Return what is true where a truth is known, and not known elsewhere."""
        return self.some((part, self.opposite(part)))

    def no_gap(self, part: Truth) -> Truth:
        """Return what is false where a truth is known, and not known elsewhere."""
        return self.every((part, self.opposite(part)))

    def first(self, first: Kind, then: Kind) -> Kind:
        """Return a line, and what stands in for it while it is not known."""
        if isinstance(first, Certain | Amount):
            return then if first.value is None else first
        if first is then or (isinstance(then, Certain | Amount) and then.value is None):
            return first
        kind: Any = FirstTruth if isinstance(first, Truth) else FirstNumber
        return cast("Kind", self.of(kind, first, then))

    def chosen(self, when: Truth, then: Kind, otherwise: Kind) -> Kind:
        """Return one of two lines, not known while the choice is not."""
        if isinstance(when, Certain) and when.value is not None:
            return then if when.value else otherwise
        truths = isinstance(then, Truth)
        if isinstance(when, Certain):
            nothing: Any = Certain if truths else Amount
            return cast("Kind", self.of(nothing, None))
        kind: Any = ChosenTruth if truths else ChosenNumber
        return cast("Kind", self.of(kind, when, then, otherwise))

    def at_least(self, left: Number, right: Number) -> Truth:
        """Return whether a number is at least as high as another."""
        values = [side.value for side in (left, right) if isinstance(side, Amount)]
        if None in values:
            return self.certain(None)
        if isinstance(left, Amount) and isinstance(right, Amount):
            return self.certain((left.value or 0) >= (right.value or 0))
        return self.of(AtLeast, left, right)

    def total(self, terms: Iterable[tuple[int, Number]], constant: int = 0) -> Number:
        """Return the sum of numbers, each taken so many times, and a constant."""
        kept = []
        for times, number in terms:
            if not isinstance(number, Amount):
                kept.append((times, number))
            elif number.value is None:
                return number
            else:
                constant += times * number.value
        if not kept:
            return self.of(Amount, constant)
        return (
            kept[0][1]
            if kept == [(1, kept[0][1])] and not constant
            else self.of(Sum, tuple(kept), constant)
        )

    def lower(self, first: Number, second: Number) -> Number:
        """Return the lower of two numbers."""
        for number in (first, second):
            if isinstance(number, Amount) and number.value is None:
                return number
        if isinstance(first, Amount) and isinstance(second, Amount):
            return min(first, second, key=lambda amount: amount.value or 0)
        return self.of(Lower, first, second)

    def reached(self, groups: Iterable[Iterable[tuple[int, Truth]]], minimum: int) -> Truth:
        """Return whether points suffice; criteria that nobody meets are left out."""
        never = self.certain(value=False)
        kept = [[entry for entry in group if entry[1] is not never] for group in groups]
        fewest, most = (
            sum(_counted(group, or_unknown) for group in kept) for or_unknown in (False, True)
        )
        if fewest >= minimum or most < minimum:
            return self.certain(fewest >= minimum)
        if all(isinstance(truth, Certain) for group in kept for _points, truth in group):
            return self.certain(None)
        return self.of(Reached, tuple(tuple(group) for group in kept if group), minimum)

    def agreed(self, first: Truth, second: Truth) -> Truth:
        """Return what both readings say."""
        if first is second:
            return first
        if isinstance(first, Certain) and isinstance(second, Certain):
            return self.certain(None)
        return self.of(Agreed, first, second)


def _counted(group: Iterable[tuple[int, Truth]], or_unknown: bool) -> int:  # noqa: FBT001
    """Return what a group of criteria earns for certain, or at most."""
    for points, truth in group:
        certain = isinstance(truth, Certain) and truth.value is True
        if certain or or_unknown:
            return points
    return 0


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

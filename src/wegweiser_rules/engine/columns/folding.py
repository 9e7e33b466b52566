"""Makes lines: folds what is certain, and gives out equal lines as the same object."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, cast

from wegweiser_rules.engine.columns.lines import (
    Agreed,
    Amount,
    AtLeast,
    Certain,
    ChosenNumber,
    ChosenTruth,
    Every,
    FirstNumber,
    FirstTruth,
    Joined,
    Line,
    Lower,
    Not,
    Number,
    Reached,
    Some,
    Sum,
    Truth,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

Kind = TypeVar("Kind", Truth, Number)
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

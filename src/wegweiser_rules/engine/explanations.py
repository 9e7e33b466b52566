"""Why: the conditions that mattered, and the facts that are missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wegweiser_rules.engine import intervals
from wegweiser_rules.engine.assessments import Reason

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from wegweiser_rules.engine.lines import Values
    from wegweiser_rules.engine.trees import Part

Reasons = tuple[Reason, ...]
HOLDS = tuple(intervals.holds(code) for code in range(intervals.YES + 1))


class Explainer:
    """Explains rules to one situation; what rules share is explained once."""

    def __init__(self, values: Values) -> None:
        self.values = values
        self.memo: dict[Part, Reasons] = {}

    def reasons(self, part: Part) -> Reasons:
        """Return one reason for each elementary condition that mattered."""
        found = self.memo.get(part)
        if found is None:
            truth = self.values[part.index]
            if part.join and truth not in part.summed_up:
                found = self._joined(part, holds=HOLDS[truth])
            else:
                found = self.leaf(part)
            self.memo[part] = found
        return found

    def leaf(self, part: Part) -> Reasons:
        """Return what there is to say of a condition itself, without its parts."""
        if not part.speaks:
            return ()
        holds = None if part.is_exception else HOLDS[self.values[part.index]]
        return (Reason(part, self.values, holds),)

    def _joined(self, part: Part, *, holds: bool | None) -> Reasons:
        told: list[Reason] = []
        if part.join == "&":
            for child in part.parts:
                told += self.memo.get(child) or self.reasons(child)
            return tuple(told)
        if part.join == "+":
            for child in self._with_truth(part, {True, None}):
                told += self.reasons(child)
            return (*self.leaf(part), *told)
        if holds:
            return self.reasons(self._with_truth(part, {True})[0])
        for child in self._with_truth(part, {holds}):
            told += self.reasons(child)
        return tuple({(r.facts, r.citation): r for r in told if r.holds is not True}.values())

    def _with_truth(self, part: Part, wanted: set[bool | None]) -> list[Part]:
        return [child for child in part.parts if HOLDS[self.values[child.index]] in wanted]


class Gaps:
    """The facts that can still change a truth, with their weight; shared parts weighed once."""

    def __init__(self, values: Values, known: Collection[str]) -> None:
        self.values = values
        self.known = known
        self.memo: dict[int, Mapping[str, float]] = {}

    def missing(self, part: Part) -> Mapping[str, float]:
        """Return the facts on which the truth of a condition still depends.

        The weight of a condition is shared out evenly among its open parts.
        """
        if not part.join:
            return {name: 1.0 for name in part.needs if name not in self.known}
        found = self.memo.get(part.index)
        if found is None:
            found = self.memo[part.index] = self._joined(part)
        return found

    def _joined(self, part: Part) -> Mapping[str, float]:
        values = self.values
        movers = MOVERS[part.join][values[part.index]]
        children = [child for child in part.parts if values[child.index] in movers]
        if len(children) == 1:
            return self.missing(children[0])
        weights: dict[str, float] = {}
        for child in children:
            for name, weight in self.missing(child).items():
                weights[name] = weights.get(name, 0.0) + weight / len(children)
        return weights


def can_move(truth: int, whole: int, *, join: str) -> bool:
    """Return whether what is still open in a part can move the whole.

    Both ends of an interval are compared as the numbers that their bits make.

    >>> can_move(intervals.OPEN, intervals.OPEN, join="&")
    True
    >>> can_move(intervals.OPEN, intervals.YES, join="|")
    False
    """
    lowest, highest = truth & intervals.LOW, truth >> 2
    if lowest == highest:
        return False
    if join == "&":
        return lowest < whole >> 2
    return join == "+" or highest > whole & intervals.LOW


TRUTHS = range(intervals.YES + 1)
MOVERS = {
    join: [
        frozenset(truth for truth in TRUTHS if can_move(truth, whole, join=join))
        for whole in TRUTHS
    ]
    for join in ("&", "|", "+")
}

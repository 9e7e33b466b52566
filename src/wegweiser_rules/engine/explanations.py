"""Why: the conditions that mattered, and the facts that are missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wegweiser_rules.engine import intervals, trees
from wegweiser_rules.engine.trees import Part

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from wegweiser_rules.engine.lines import Values

Parts = tuple[Part, ...]
HOLDS = trees.HOLDS


class Explainer:
    """Explains rules to one situation; what rules share is explained once."""

    def __init__(self, values: Values) -> None:
        self.values = values
        self.memo: dict[Part, Parts] = {}

    def told(self, part: Part) -> Parts:
        """Return the conditions that mattered, the elementary ones or words for several."""
        if not part.join:
            return part.said
        found = self.memo.get(part)
        if found is None:
            truth = self.values[part.index]
            if truth in part.summed_up:
                found = part.said
            elif part.join == "&":
                found = self._all(part.told)
            else:
                found = self._some(part, HOLDS[truth])
            self.memo[part] = found
        return found

    def _all(self, parts: Iterable[Part | Parts]) -> Parts:
        told: list[Part] = []
        known = self.memo.get
        for part in parts:
            told += part if isinstance(part, tuple) else known(part) or self.told(part)
        return tuple(told)

    def _some(self, part: Part, holds: bool | None) -> Parts:  # noqa: FBT001
        values = self.values
        if part.join == "+":
            counted = [child for child in part.parts if HOLDS[values[child.index]] is not False]
            return part.said + self._all(counted)
        like = [child for child in part.parts if HOLDS[values[child.index]] is holds]
        if holds:
            return self.told(like[0])
        told = [p for p in self._all(like) if p.is_exception or not HOLDS[values[p.index]]]
        return tuple({p.told_as: p for p in told}.values() if len(told) > 1 else told)


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
        weight_of, known = weights.get, self.known
        share = 1 / (len(children) or 1)
        for child in children:
            if child.join:
                inner = self.memo.get(child.index) or self.missing(child)
                for name, weight in inner.items():
                    weights[name] = weight_of(name, 0.0) + weight * share
            else:
                for name in child.needs:
                    if name not in known:
                        weights[name] = weight_of(name, 0.0) + share
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

"""What would have to be otherwise, worked out from the tree of a rule.

A repair is a set of facts with the values they would need. What nobody can change (an age, a
nationality, the past) has no repair.
"""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, Any

from wegweiser_rules.engine import intervals, steps
from wegweiser_rules.engine.messages import Message, _
from wegweiser_rules.engine.records import record

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Collection, Iterable

    from wegweiser_rules.engine.facts import Typed
    from wegweiser_rules.engine.lines import Values
    from wegweiser_rules.engine.trees import Part

KEPT = 3
MOST_FACTS = 4
JOINED = {
    2: _("%(first)s and %(second)s"),
    3: _("%(first)s, %(second)s and %(third)s"),
    4: _("%(first)s, %(second)s, %(third)s and %(fourth)s"),
}
PLACES = ("first", "second", "third", "fourth")


@record(slots=True)
class Repair:
    """Steps that together make a condition true."""

    steps: tuple[steps.Step, ...] = ()
    effort: int = 0

    @property
    def values(self) -> dict[str, Typed]:
        return {step.fact.name: step.value for step in self.steps}

    @property
    def text(self) -> Message:
        """The steps in one phrase."""
        if len(self.steps) == 1:
            return self.steps[0].text
        texts = dict(zip(PLACES, (step.text for step in self.steps), strict=False))
        return Message(JOINED[len(self.steps)], texts)


NOTHING = Repair()


def together(first: Repair, second: Repair) -> Repair | None:
    """Return both repairs in one, or nothing where they contradict or become too much."""
    joint = {step.fact: step for step in first.steps}
    for step in second.steps:
        known = joint.get(step.fact)
        if known is None or step.goes_further(known):
            joint[step.fact] = step
        elif known.value != step.value and not known.goes_further(step):
            return None
    if len(joint) > MOST_FACTS:
        return None
    return Repair(tuple(joint.values()), sum(step.effort for step in joint.values()))


def cheapest(repairs: list[Repair]) -> tuple[Repair, ...]:
    """Return the few repairs that cost least effort."""
    if len(repairs) > 1:
        repairs = sorted(repairs, key=lambda repair: (repair.effort, len(repair.steps)))
    return tuple(repairs[:KEPT])


class Mender:
    """Finds repairs for one situation; what rules share is looked at once.

    Facts that are `lasting` are left as they are.
    """

    def __init__(
        self, values: Values, on: dt.date, *, lasting: Collection[str] = frozenset()
    ) -> None:
        self.values = values
        self.on = on
        self.lasting = lasting
        self.memo: dict[int, tuple[Repair, ...]] = {}

    def repairs(self, part: Part) -> tuple[Repair, ...]:
        """Return the cheapest repairs after which the condition can be met, not by exception."""
        if self._truth(part) & intervals.HIGH_YES:
            return (NOTHING,)
        if not part.fixable:
            return ()
        found = self.memo.get(part.index)
        if found is None:
            found = self.memo[part.index] = self._repairs(part)
        return found

    def _truth(self, part: Part) -> int:
        truth: int = self.values[part.index]
        return truth

    def _repairs(self, part: Part) -> tuple[Repair, ...]:
        if part.join == "&":
            return self._all(part)
        if part.join == "|":
            return cheapest([r for child in part.parts for r in self.repairs(child)])
        if part.join == "+":
            return self._points(part)
        step = steps.find(part, values=self.values, on=self.on)
        if step is None or step.fact.name in self.lasting:
            return ()
        return (Repair((step,), step.effort),)

    def _all(self, part: Part) -> tuple[Repair, ...]:
        found: tuple[Repair, ...] = (NOTHING,)
        failing = []
        for child in part.parts:
            if not self.values[child.index] & intervals.HIGH_YES:
                if not child.fixable:
                    return ()
                failing.append(child)
        failing.sort(key=lambda part: len(part.parts))
        for child in failing:
            repairs = self.repairs(child)
            if not repairs or not found:
                return ()
            if found[0] is NOTHING:
                found = repairs
                continue
            joint = [together(*pair) for pair in product(found, repairs)]
            found = cheapest([repair for repair in joint if repair is not None])
        return found

    def _points(self, part: Part) -> tuple[Repair, ...]:
        """Return repairs that earn the points that are missing, one criterion a group at most."""
        condition: Any = part.condition
        most: int = self.values[part.right]
        lacking = condition.minimum - most
        best: dict[int, Repair] = {0: NOTHING}
        places = iter(part.parts)
        for group in condition.points.groups:
            gains = list(self._gains([(c.points, next(places)) for c in group]))
            for earned, repair in list(best.items()):
                for gain, more in gains:
                    _keep(best, min(earned + gain, lacking), together(repair, more))
        return (best[lacking],) if lacking in best else ()

    def _gains(self, options: list[tuple[int, Part]]) -> Iterable[tuple[int, Repair]]:
        """Yield what a group can earn beyond what it may already have, and by which repair."""
        had = max((p for p, part in options if self._truth(part) & intervals.HIGH_YES), default=0)
        for points, part in options:
            if points > had:
                for repair in self.repairs(part)[:1]:
                    yield points - had, repair


def _keep(best: dict[int, Repair], earned: int, repair: Repair | None) -> None:
    if repair is not None and (earned not in best or repair.effort < best[earned].effort):
        best[earned] = repair

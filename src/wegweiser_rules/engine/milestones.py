"""The same facts at another day, and the first day on which time no longer stands in the way."""

from __future__ import annotations

import datetime as dt
from functools import cached_property
from typing import TYPE_CHECKING

from wegweiser_rules.engine import calendars, changes, explanations, intervals, trees
from wegweiser_rules.engine.facts import PERMANENT
from wegweiser_rules.engine.records import record
from wegweiser_rules.engine.rules import Result

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from wegweiser_rules.engine.facts import Fact, Typed
    from wegweiser_rules.engine.laws import Law
    from wegweiser_rules.engine.lines import Values
    from wegweiser_rules.engine.messages import Message
    from wegweiser_rules.engine.rules import Strength
    from wegweiser_rules.engine.situations import Situation
    from wegweiser_rules.engine.trees import Compiled, Part, Program

MONTHS_AHEAD = 144


@record(frozen=True, slots=True, kw_only=True)
class Milestone:
    """A rule, and the first day on which time does not stand in its way.

    `result_then` is the result on that day if the needs are met and the missing facts turn out
    well; it is open where a figure is not published. Without needs, the facts as they are suffice.
    `values` are the facts as the needs would have them.
    """

    rule: str
    since: dt.date
    result_then: Result
    needs: tuple[Message, ...]
    values: Mapping[str, Typed]
    missing: tuple[str, ...]
    strength: Strength | None


class Clock:
    """Moves the facts of one situation to another day."""

    def __init__(self, situation: Situation, facts: Iterable[Fact], *, since: dt.date) -> None:
        self.situation = situation
        self.since = since
        told = situation.values.keys() - set(situation.assumptions)
        self.passing = [
            fact for fact in facts if fact.name in told and (fact.grows or fact.ages or fact.moves)
        ]

    def at(self, day: dt.date) -> dict[str, Typed]:
        """Return the facts as they will be on a day if nothing changes but the time."""
        months = calendars.months_between(self.since, day)
        values = dict(self.situation.values)
        for fact in self.passing:
            values[fact.name] = self._moved(fact, values[fact.name], day, months)
        return values

    def _moved(self, fact: Fact, value: Typed, day: dt.date, months: int) -> Typed:
        if isinstance(value, dt.date):
            return value if value < self.since else value + (day - self.since)
        if not isinstance(value, int) or value == PERMANENT:
            return value
        return value + (months if fact.grows else months // 12)


@record(frozen=True, slots=True)
class Moment:
    """A day, the facts as they will be then, and those of them that nobody can change."""

    day: dt.date
    values: Mapping[str, Typed]
    fixed: Mapping[str, Typed]


class Path:
    """The days ahead of one situation."""

    def __init__(self, law: Law, situation: Situation, *, on: dt.date) -> None:
        facts = law.facts.values()
        self.law = law
        self.clock = Clock(situation, facts, since=on)
        self.lasting = frozenset(fact.name for fact in self.clock.passing)
        changeable = frozenset(fact.name for fact in facts if fact.to)
        self.changeable = changeable - self.lasting
        months = [calendars.plus_months(on, number) for number in range(MONTHS_AHEAD + 1)]
        self.days = sorted({*months, *law.changes_between(on, months[-1])})

    @cached_property
    def moments(self) -> list[Moment]:
        """The first day, each month after it, and the days on which the law changes."""
        return [self.moment(day) for day in self.days]

    def moment(self, day: dt.date) -> Moment:
        """Return the facts as they will be on a day."""
        values = self.clock.at(day)
        fixed = dict(values)
        for name in self.changeable:
            fixed.pop(name, None)
        return Moment(day, values, fixed)

    def milestones(self, rule: str) -> Iterator[Milestone]:
        """Yield the first day with what must change until then, and the first that needs none."""
        first = self._first(rule, lambda moment: self._state(rule, moment))
        if first is not None:
            yield first
        if first is None or first.needs:
            free = self._first(rule, lambda moment: self._met(rule, moment.day, moment.values))
            if free is not None and not free.needs:
                yield free

    def _first(self, rule: str, state: Callable[[Moment], object]) -> Milestone | None:
        """Return the first milestone among the days on which this state becomes another."""
        before, old = None, None
        for moment in self.moments:
            now = state(moment)
            if now and now != old:
                turn = moment if before is None else self._turn(before, moment, state)
                found = self._milestone(rule, turn)
                if found is not None:
                    return found
            before, old = moment, now
        return None

    def _turn(self, before: Moment, after: Moment, state: Callable[[Moment], object]) -> Moment:
        """Return the first moment whose state is no longer that of the moment before."""
        old = state(before)
        while (after.day - before.day).days > 1:
            middle = self.moment(before.day + (after.day - before.day) // 2)
            if state(middle) == old:
                before = middle
            else:
                after = middle
        return after

    def _met(self, rule: str, day: dt.date, values: Mapping[str, Typed]) -> bool:
        """Return whether a rule can be met with these facts, as far as they are known."""
        return bool(self.law.truth(rule, values, on=day) & intervals.HIGH_YES)

    def _state(self, rule: str, moment: Moment) -> object:
        """Return how each condition stands, where the rule can be met if a person changes things.

        Nothing where it cannot.
        """
        if not self._met(rule, moment.day, moment.fixed):
            return None
        program, compiled = self.law.alone(rule, moment.day)
        if compiled is None:
            return None
        values = program.run(moment.values.get, moment.day)
        return tuple(values[leaf.index] for leaf in trees.leaves(compiled.root))

    def _milestone(self, rule: str, moment: Moment) -> Milestone | None:
        """Return what is to be said of a day, or nothing where no change would help on it."""
        program, compiled = self.law.alone(rule, moment.day)
        if compiled is None:
            return None
        for repair in self._repairs(program, compiled, moment):
            changed = {**moment.values, **repair.values}
            values = program.run(changed.get, moment.day)
            truth = values[compiled.root.index]
            if truth & intervals.HIGH_YES:
                missing = explanations.Gaps(values, changed).missing(compiled.root)
                return Milestone(
                    rule=rule,
                    since=moment.day,
                    result_then=compiled.rule.met
                    if truth & intervals.LOW_YES or (missing and _published(compiled.root, values))
                    else Result.NEEDS_MORE_FACTS,
                    needs=tuple(step.text for step in repair.steps),
                    values=repair.values,
                    missing=tuple(sorted(missing, key=lambda name: -missing[name])),
                    strength=compiled.strength(values),
                )
        return None

    def _repairs(
        self, program: Program, compiled: Compiled, moment: Moment
    ) -> tuple[changes.Repair, ...]:
        values = program.run(moment.values.get, moment.day)
        mender = changes.Mender(values, moment.day, lasting=self.lasting)
        return mender.repairs(compiled.root)


def _published(part: Part, values: Values) -> bool:
    """Return whether a condition can be met without a figure that is not published yet."""
    if part.join == "&":
        return all(_published(child, values) for child in part.parts)
    if part.join == "|":
        return any(_published(child, values) for child in part.parts)
    return part.published and bool(values[part.index] & intervals.HIGH_YES)

"""A body of law: facts, rules, and the questions one can put to it."""

from __future__ import annotations

import bisect
import datetime as dt
from typing import TYPE_CHECKING

from wegweiser_rules.engine import (
    changes,
    compilation,
    explanations,
    intervals,
    milestones,
    questions,
    trees,
    walking,
)
from wegweiser_rules.engine import (
    expressions as ex,
)
from wegweiser_rules.engine.assessments import Assessment, Change
from wegweiser_rules.engine.facts import Fact, FactError, Typed
from wegweiser_rules.engine.messages import Message, _
from wegweiser_rules.engine.records import field, record, replace
from wegweiser_rules.engine.rules import Result, Rule
from wegweiser_rules.engine.situations import Situation

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from wegweiser_rules.engine.lines import Run, Values
    from wegweiser_rules.engine.parameters import Parameter, Share
    from wegweiser_rules.engine.rules import Version

PROVISIONAL = _(
    "The figure for this day is not published yet. This rests on the last known figure."
)
ABSENT = Result.NOT_AVAILABLE
OPEN = Result.NEEDS_MORE_FACTS
NOTHING: Mapping[str, float] = {}
PATIENCE = 25
REPAIRABLE = frozenset({Result.NOT, Result.WAIVER_ONLY})


class _Case:
    """One situation on one day, with what is worked out about it once for all rules."""

    def __init__(self, situation: Situation, on: dt.date, values: Values) -> None:
        self.situation = situation
        self.on = on
        self.values = values
        self.explainer = explanations.Explainer(values)
        self.gaps = explanations.Gaps(values, situation.values)
        self.mender = changes.Mender(values, on)

    def settles(self, reading: trees.Reading) -> bool:
        """Return whether no fact is missing for either reading of a doubtful point."""
        return not (self.gaps.missing(reading.first) or self.gaps.missing(reading.second))


Key = tuple[int, tuple[str, ...]]
EVERY = ("every rule",)


@record(frozen=True, eq=False, slots=True)
class Law:
    """Rules and the facts they ask for, as they stood on each day since `modelled_from`.

    The last figure is `carried` on where the one for a day is not published yet.
    """

    rules: Mapping[str, Rule]
    facts: Mapping[str, Fact]
    parameters: tuple[Parameter | Share, ...]
    state_of_law: dt.date
    modelled_from: dt.date
    carried: bool = False
    _twin: list[Law] = field(init=False, default_factory=list)
    _days: list[dt.date] = field(init=False, default_factory=list)
    _asked: dict[Key, int] = field(init=False, default_factory=dict)
    _singles: dict[Key, Run] = field(init=False, default_factory=dict)
    _programs: dict[Key, trees.Program] = field(init=False, default_factory=dict)
    _questioners: dict[Key, questions.Questioner] = field(init=False, default_factory=dict)

    # --- situations ------------------------------------------------------------------------

    def read(self, raw: Mapping[str, object]) -> Situation:
        """Return the situation that raw JSON values describe; null is unknown.

        Raises:
            ExceptionGroup: of one FactError for each fact that cannot be read.
        """
        values, unknown, errors = {}, set(), []
        for name, value in raw.items():
            try:
                if value is None:
                    self._fact(name)
                    unknown.add(name)
                else:
                    values[name] = self._fact(name).read(value)
            except FactError as error:
                errors.append(error)
        if errors:
            raise ExceptionGroup("Some facts cannot be read.", errors)
        return Situation(values, frozenset(unknown))

    def _fact(self, name: str) -> Fact:
        if name not in self.facts:
            raise FactError(name, Message(_("There is no such fact.")))
        return self.facts[name]

    def neutral(self, situation: Situation) -> Situation:
        """Return the situation with every fact that is not listed at its neutral value."""
        return self._filled(situation, self.facts.values())

    def with_assumptions(self, situation: Situation) -> Situation:
        """Return the situation with what may be presupposed of an ordinary case."""
        return self._filled(situation, [fact for fact in self.facts.values() if fact.assumed])

    def _filled(self, situation: Situation, facts: Iterable[Fact]) -> Situation:
        neutral = {
            fact.name: fact.neutral
            for fact in facts
            if fact.neutral is not None
            and fact.name not in situation.values
            and fact.name not in situation.unknown
        }
        return Situation(
            {**neutral, **situation.values},
            situation.unknown,
            (*situation.assumptions, *neutral),
        )

    def assumptions(
        self, situation: Situation, *, on: dt.date, rules: Collection[str] | None = None
    ) -> tuple[str, ...]:
        """Return the presupposed facts on which these rules rest."""
        roots = (compiled.root for compiled in self.program(on, rules).rules.values())
        used = {fact.name for leaf in trees.distinct_leaves(roots) for fact in leaf.facts}
        return tuple(name for name in situation.assumptions if name in used)

    # --- answers ---------------------------------------------------------------------------

    def results(
        self, situation: Situation, *, on: dt.date, rules: Collection[str] | None = None
    ) -> dict[str, Result]:
        """Return only the result of each rule."""
        if self._walks((self._stretch(on), self._key(rules)), on):
            walker = walking.Walker(self.rules, situation, on)
            return {name: walker.result(self.rules[name]) for name in self._chosen(rules)}
        program = self.program(on, rules)
        truths = program.truths(situation.values.get, on)
        found = program.absent.copy()
        for (name, results), truth in zip(program.results, truths, strict=True):
            found[name] = results[truth]
        return found

    def assess(
        self, situation: Situation, *, on: dt.date, rules: Collection[str] | None = None
    ) -> dict[str, Assessment]:
        """Return the answer of each rule, with its reasons and what would change it."""
        program = self.program(on, rules)
        values = program.run(situation.values.get, on)
        case = _Case(situation, on, values)
        found = {
            name: self._assess(program.rules[name], case)
            if name in program.rules
            else Assessment(name, ABSENT)
            for name in self._chosen(rules)
        }
        if self.carried:
            self._mark(found, self.published().results(situation, on=on, rules=rules))
        return found

    def _mark(self, found: Mapping[str, Assessment], published: Mapping[str, Result]) -> None:
        """Mark the answers that would be open without the figures that are carried on."""
        for name, assessment in found.items():
            if assessment.result is not published[name]:
                assessment.provisional = True
                assessment.notes = (*assessment.notes, Message(PROVISIONAL))

    def provisional(self) -> Law:
        """Return the law that carries on the last figure until the next is published."""
        return self if self.carried else self._other()

    def published(self) -> Law:
        """Return the law that leaves open what rests on a figure that is not published yet."""
        return self._other() if self.carried else self

    def _other(self) -> Law:
        if not self._twin:
            self._twin.append(replace(self, carried=not self.carried))
        return self._twin[0]

    def _assess(self, compiled: trees.Compiled, case: _Case) -> Assessment:
        values = case.values
        root = compiled.root
        result = compiled.results[values[root.index]]
        notes = self._notes(compiled, case) if compiled.readings else ()
        weights = case.gaps.missing(root) if result is OPEN else NOTHING
        places = compiled.places
        return Assessment(
            rule=compiled.rule.id,
            result=result,
            strength=compiled.strength(values),
            uncertain=bool(notes),
            notes=notes,
            missing=tuple(sorted(weights, key=weights.__getitem__, reverse=True)),
            explainer=case.explainer,
            root=root,
            changes=self._changes(compiled, case) if result in REPAIRABLE else (),
            attributes=compiled.attributes
            | {name: values[place] for name, place in places.items()}
            if places
            else compiled.attributes,
        )

    def _notes(self, compiled: trees.Compiled, case: _Case) -> tuple[Message, ...]:
        """Return the notes on the doubtful points that matter here."""
        values = case.values
        differing = [
            r for r in compiled.readings if values[r.first.index] != values[r.second.index]
        ]
        return tuple([Message(reading.note) for reading in differing if case.settles(reading)])

    def _changes(self, compiled: trees.Compiled, case: _Case) -> tuple[Change, ...]:
        """Return what would change the result, each tried out before it is said."""
        repairs = case.mender.repairs(compiled.root)
        if not repairs:
            return ()
        rule = compiled.rule.id
        found = []
        for repair in repairs:
            changed = {**case.situation.values, **repair.values}
            truth = self.truth(rule, changed, on=case.on)
            result = compiled.results[truth]
            if result not in REPAIRABLE:
                found.append(
                    Change(
                        text=repair.text,
                        facts=tuple(repair.values),
                        leads_to=result,
                        parts=tuple(step.text for step in repair.steps),
                        values={s.fact.name: s.fact.write(s.value) for s in repair.steps},
                    )
                )
        return tuple(found)

    def truth(self, rule: str, values: Mapping[str, Typed], *, on: dt.date) -> int:
        """Return how it stands with one rule, as an interval; outside its versions: no."""
        key = (self._stretch(on), (rule,))
        run = self._singles.get(key)
        if run is None:
            version = self.rules[rule].version_on(on)
            if version is None:
                return intervals.NO
            if self._walks(key, on):
                return walking.Walker(self.rules, Situation(values), on).truth(version.when)
            program = self._programs.get((key[0], EVERY)) or self.program(on, (rule,))
            run = self._singles[key] = program.single(rule)
        truth: int = run(values.get, on)[0]
        return truth

    def _walks(self, key: Key, on: dt.date) -> bool:
        """Return whether rules were asked about too rarely for compiling them to pay."""
        asked = self._asked.get(key, 0)
        if asked >= PATIENCE or self.carried or on < self.modelled_from:
            return False
        self._asked[key] = asked + 1
        return True

    def alone(self, rule: str, on: dt.date) -> tuple[trees.Program, trees.Compiled | None]:
        """Return one rule compiled for itself, and its tree; no tree outside its versions."""
        key = (self._stretch(on), (rule,))
        program = self._programs.get(key) or self.program(on, (rule,))
        return program, program.rules.get(rule)

    # --- other days ------------------------------------------------------------------------

    def later(self, situation: Situation, *, from_: dt.date, to: dt.date) -> Situation:
        """Return the same facts as they will be on another day if nothing changes but the time.

        Counters of months grow by the completed months. Ages that were told grow by the completed
        years, as only these birthdays are certain. A planned day moves along; a day in the past
        stays.
        """
        clock = milestones.Clock(situation, self.facts.values(), since=from_)
        return Situation(clock.at(to), situation.unknown, situation.assumptions)

    def earliest(
        self, situation: Situation, *, on: dt.date, rules: Collection[str]
    ) -> tuple[milestones.Milestone, ...]:
        """Return for each rule the first day from which time does not stand in its way.

        A day is looked for up to twelve years ahead. Where something else would have to change
        until then, the day from which nothing else has to is given as well, if there is one.
        Rules that time does not help are left out.
        """
        path = milestones.Path(self, situation, on=on)
        return tuple(found for rule in self._chosen(rules) for found in path.milestones(rule))

    def changes_between(self, first: dt.date, last: dt.date) -> list[dt.date]:
        """Return the days on which the law changes after the first and up to the last day."""
        bounds = [self._stretch(day) for day in (first, last)]
        return self._days[slice(*bounds)]

    def next_question(
        self,
        situation: Situation,
        *,
        on: dt.date,
        rules: Collection[str] | None = None,
        ask: Collection[str] | None = None,
        within_reach: bool = False,
    ) -> str | None:
        """Return the fact to ask for next, or nothing when no answer can change a result.

        Rules for events are asked about only where they are chosen. With `within_reach`, rules
        that a single change would open (such as a job offer) are asked about as well, so that
        the plan can say what that change leads to.
        """
        rules = self.ways if rules is None else rules
        key = (self._stretch(on), self._key(rules))
        questioner = self._questioners.get(key)
        if questioner is None:
            questioner = questions.questioner(self.program(on, rules), on=on)
            self._questioners[key] = questioner
        askable = self.asked if ask is None else frozenset(ask)
        return questioner.next_question(situation, on=on, ask=askable, within_reach=within_reach)

    @property
    def ways(self) -> tuple[str, ...]:
        """The rules that need no event."""
        return tuple(name for name, rule in self.rules.items() if not rule.event)

    @property
    def asked(self) -> frozenset[str]:
        """The facts that are suitable as questions to visitors."""
        return frozenset(name for name, fact in self.facts.items() if fact.asked)

    # --- compilation -----------------------------------------------------------------------

    def program(self, on: dt.date, rules: Collection[str] | None = None) -> trees.Program:
        """Return the rules compiled for the law of a day.

        Raises:
            ValueError: the day lies before the law that is modelled here.
        """
        if on < self.modelled_from:
            raise ValueError(f"The law before {self.modelled_from} is not modelled.")
        key = (self._stretch(on), self._key(rules))
        program = self._programs.get(key)
        if program is None:
            chosen = self._chosen(rules)
            program = compilation.build(law=self.rules, rules=chosen, day=on, carried=self.carried)
            self._programs[key] = program
        return program

    def _key(self, rules: Collection[str] | None) -> tuple[str, ...]:
        return EVERY if rules is None else self._chosen(rules)

    def _chosen(self, rules: Collection[str] | None) -> tuple[str, ...]:
        if rules is None:
            return tuple(self.rules)
        if unknown := set(rules).difference(self.rules):
            raise ValueError(f"There is no such rule: {', '.join(sorted(unknown))}.")
        return tuple(name for name in self.rules if name in rules)

    def _stretch(self, day: dt.date) -> int:
        """Return the number of the stretch of time in which the law is as on that day."""
        if not self._days:
            self._days[:] = sorted(set(self._boundaries()))
        return bisect.bisect_right(self._days, day)

    def _boundaries(self) -> Iterator[dt.date]:
        for parameter in self.parameters:
            yield from parameter.days()
        versions = [version for rule in self.rules.values() for version in rule.versions]
        for version in versions:
            yield version.since
            if version.until is not None:
                yield version.until + dt.timedelta(days=1)
        yield from _wording_days(versions)


def _wording_days(versions: Iterable[Version]) -> Iterator[dt.date]:
    """Yield the days on which the wording of a condition changes; shared ones are seen once."""
    seen: set[ex.Condition] = set()
    ahead = [condition for version in versions for condition in _conditions(version)]
    while ahead:
        condition = ahead.pop()
        if condition not in seen:
            seen.add(condition)
            ahead += condition.inner
            if isinstance(condition, ex.Dated):
                yield from condition.wordings


def _conditions(version: Version) -> Iterator[ex.Condition]:
    """Yield the conditions on which a version and its attributes rest."""
    yield version.when
    for value in version.attributes.values():
        if isinstance(value, ex.Value):
            yield from value.conditions

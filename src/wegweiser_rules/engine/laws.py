"""A body of law: facts, rules, and the questions one can put to it."""

from __future__ import annotations

import bisect
import datetime as dt
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from wegweiser_rules.engine import (
    assessments,
    changes,
    compilation,
    explanations,
    parameters,
    questions,
    trees,
)
from wegweiser_rules.engine import (
    expressions as ex,
)
from wegweiser_rules.engine.assessments import Assessment, Change
from wegweiser_rules.engine.facts import Fact, FactError
from wegweiser_rules.engine.messages import Message, _
from wegweiser_rules.engine.rules import Result, Rule
from wegweiser_rules.engine.situations import Situation

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from wegweiser_rules.engine.lines import Run, Values

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


@dataclass(frozen=True, eq=False, slots=True)
class Law:
    """Rules and the facts they ask for, as they stood on each day since `modelled_from`."""

    rules: Mapping[str, Rule]
    facts: Mapping[str, Fact]
    parameters: tuple[parameters.Parameter, ...]
    state_of_law: dt.date
    modelled_from: dt.date
    _days: list[dt.date] = field(init=False, default_factory=list)
    _programs: dict[tuple[int, tuple[str, ...]], trees.Program] = field(
        init=False, default_factory=dict
    )

    _questioners: dict[tuple[int, tuple[str, ...]], questions.Questioner] = field(
        init=False, default_factory=dict
    )

    def __post_init__(self) -> None:
        self._days.extend(sorted(self._boundaries()))

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
        used = {
            fact.name
            for compiled in self.program(on, rules).rules.values()
            for leaf in trees.leaves(compiled.root)
            for fact in leaf.facts
        }
        return tuple(name for name in situation.assumptions if name in used)

    # --- answers ---------------------------------------------------------------------------

    def results(
        self, situation: Situation, *, on: dt.date, rules: Collection[str] | None = None
    ) -> dict[str, Result]:
        """Return only the result of each rule."""
        program = self.program(on, rules)
        values = program.run(situation.values.get, on)
        return {
            name: assessments.result_of(
                values[program.rules[name].root.index],
                met=program.rules[name].rule.met,
            )
            if name in program.rules
            else Result.NOT_AVAILABLE
            for name in self._chosen(rules)
        }

    def assess(
        self, situation: Situation, *, on: dt.date, rules: Collection[str] | None = None
    ) -> dict[str, Assessment]:
        """Return the answer of each rule, with its reasons and what would change it."""
        program = self.program(on, rules)
        values = program.run(situation.values.get, on)
        case = _Case(situation, on, values)
        return {
            name: self._assess(program.rules[name], case)
            if name in program.rules
            else Assessment(name, Result.NOT_AVAILABLE)
            for name in self._chosen(rules)
        }

    def _assess(self, compiled: trees.Compiled, case: _Case) -> Assessment:
        values = case.values
        root = compiled.root
        result = assessments.result_of(values[root.index], met=compiled.rule.met)
        notes = tuple(
            Message(reading.note) for reading in compiled.readings if self._matters(reading, case)
        )
        weights = case.gaps.missing(root) if result is Result.NEEDS_MORE_FACTS else {}
        places = {name: values[place] for name, place in compiled.places.items()}
        return Assessment(
            rule=compiled.rule.id,
            result=result,
            strength=compiled.version.strength,
            uncertain=bool(notes),
            notes=notes,
            missing=tuple(sorted(weights, key=lambda name: -weights[name])) if weights else (),
            reasons=case.explainer.reasons(root),
            changes=self._changes(compiled, case) if result in REPAIRABLE else (),
            attributes={**compiled.attributes, **places} if places else compiled.attributes,
        )

    def _matters(self, reading: trees.Reading, case: _Case) -> bool:
        """Return whether a result depends on how the law is read, and not on missing facts."""
        first, second = case.values[reading.first.index], case.values[reading.second.index]
        return first != second and not (
            case.gaps.missing(reading.first) or case.gaps.missing(reading.second)
        )

    def _changes(self, compiled: trees.Compiled, case: _Case) -> tuple[Change, ...]:
        """Return what would change the result, each tried out before it is said."""
        repairs = case.mender.repairs(compiled.root)
        if not repairs:
            return ()
        run, root = self._alone(compiled.rule.id, case.on)
        found = []
        for repair in repairs:
            changed = {**case.situation.values, **repair.values}
            truth = run(changed.get, case.on)[root]
            result = assessments.result_of(truth, met=compiled.rule.met)
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

    def _alone(self, rule: str, on: dt.date) -> tuple[Run, int]:
        """Return the function for one rule only, and the place of its truth."""
        key = (bisect.bisect_right(self._days, on), (rule,))
        program = self._programs.get(key) or self.program(on, (rule,))
        return program.run, program.rules[rule].root.index

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

        With `within_reach`, rules that a single change would open (such as a job offer) are
        asked about as well, so that the plan can say what that change leads to.
        """
        key = (bisect.bisect_right(self._days, on), self._chosen(rules))
        questioner = self._questioners.get(key)
        if questioner is None:
            questioner = questions.questioner(self.program(on, rules), on=on)
            self._questioners[key] = questioner
        askable = self.asked if ask is None else frozenset(ask)
        return questioner.next_question(situation, on=on, ask=askable, within_reach=within_reach)

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
        chosen = self._chosen(rules)
        stretch = bisect.bisect_right(self._days, on)
        program = self._programs.get((stretch, chosen))
        if program is None:
            program = compilation.build(law=self.rules, rules=chosen, day=on)
            self._programs[stretch, chosen] = program
        return program

    def _chosen(self, rules: Collection[str] | None) -> tuple[str, ...]:
        if rules is None:
            return tuple(self.rules)
        if unknown := set(rules).difference(self.rules):
            raise ValueError(f"There is no such rule: {', '.join(sorted(unknown))}.")
        return tuple(name for name in self.rules if name in rules)

    def _boundaries(self) -> Iterator[dt.date]:
        for parameter in self.parameters:
            yield from parameter.days()
        for rule in self.rules.values():
            for version in rule.versions:
                yield version.since
                if version.until is not None:
                    yield version.until + dt.timedelta(days=1)
                yield from _wording_days(version.when)


def _wording_days(condition: ex.Condition) -> Iterator[dt.date]:
    """Yield the days on which the wording of a condition changes."""
    if isinstance(condition, ex.Dated):
        yield from condition.wordings
    for part in ex.inner(condition):
        yield from _wording_days(part)

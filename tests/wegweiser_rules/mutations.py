"""Drops each condition of each rule version in turn; some case must notice.

Run `python -m tests.wegweiser_rules.mutations` for the list of what no case notices.
"""

import dataclasses
import datetime as dt
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from wegweiser_rules import LAW, cases
from wegweiser_rules.engine import expressions as ex
from wegweiser_rules.engine.facts import Fact
from wegweiser_rules.engine.laws import Law
from wegweiser_rules.engine.rules import Rule, Version
from wegweiser_rules.engine.situations import Situation


@dataclass(frozen=True)
class Mutant:
    """A rule with one condition less in one version."""

    rule: Rule
    version: Version
    dropped: str

    def __str__(self) -> str:
        return f"{self.rule.id} since {self.version.since}: {self.dropped}"


@dataclass(frozen=True)
class Prepared:
    """A case with its situation read."""

    case: cases.Case
    situation: Situation


def prepared() -> list[Prepared]:
    """Return all cases, read."""
    return [Prepared(case, LAW.neutral(LAW.read(case.facts))) for case in cases.load()]


def mutants(rules: Iterable[Rule] = LAW.rules.values()) -> Iterator[Mutant]:
    """Yield every rule with every condition dropped."""
    for rule in rules:
        for version in rule.versions:
            for dropped, condition in drops(version.when, version):
                mutated = dataclasses.replace(version, when=condition)
                versions = tuple(mutated if v is version else v for v in rule.versions)
                yield Mutant(dataclasses.replace(rule, versions=versions), mutated, dropped)


def drops(condition: ex.Condition, version: Version) -> Iterator[tuple[str, ex.Condition]]:
    """Yield the condition without one of its parts, at any depth."""
    if isinstance(condition, ex.Joined):
        yield from _joined(condition, version)
    elif isinstance(condition, ex.Not):
        for dropped, part in drops(condition.part, version):
            yield dropped, dataclasses.replace(condition, part=part)
    elif isinstance(condition, ex.Dated):
        yield from _dated(condition, version)
    elif isinstance(condition, ex.Doubt):
        yield f"doubt {condition.key}", condition.first
        for name in ("first", "second"):
            for dropped, part in drops(getattr(condition, name), version):
                yield f"{name} reading, {dropped}", dataclasses.replace(condition, **{name: part})
    elif isinstance(condition, ex.Reached):
        yield from _points(condition, version)


def _joined(condition: ex.Joined, version: Version) -> Iterator[tuple[str, ex.Condition]]:
    parts = condition.parts
    for place, part in enumerate(parts):
        before, after = parts[:place], parts[place + 1 :]
        if before + after and not asks_nothing(part, version):
            yield name(part), dataclasses.replace(condition, parts=before + after)
        for dropped, changed in drops(part, version):
            yield dropped, dataclasses.replace(condition, parts=(*before, changed, *after))


def _dated(condition: ex.Dated, version: Version) -> Iterator[tuple[str, ex.Condition]]:
    days = sorted(condition.wordings)
    for day, until in zip(days, [*days[1:], dt.date.max], strict=True):
        if version.since < until and day <= (version.until or dt.date.max):
            for dropped, wording in drops(condition.wordings[day], version):
                wordings = {**condition.wordings, day: wording}
                yield f"{dropped} from {day}", dataclasses.replace(condition, wordings=wordings)


def asks_nothing(condition: ex.Condition, version: Version) -> bool:
    """Return whether a condition asks for nothing in any of its wordings in this version."""
    if isinstance(condition, ex.Dated):
        days = sorted(condition.wordings)
        return all(
            asks_nothing(condition.wordings[day], version)
            for day, until in zip(days, [*days[1:], dt.date.max], strict=True)
            if version.since < until and day <= (version.until or dt.date.max)
        )
    return isinstance(condition, ex.Always)


def _points(condition: ex.Reached, version: Version) -> Iterator[tuple[str, ex.Condition]]:
    groups = condition.points.groups
    for place, group in enumerate(groups):
        for criterion in group:
            rest = tuple(c for c in group if c is not criterion)
            yield f"criterion {criterion.number}", _with_group(condition, place, rest)
            for dropped, when in drops(criterion.when, version):
                changed = ex.Criterion(criterion.number, criterion.points, when)
                other = tuple(changed if c is criterion else c for c in group)
                yield dropped, _with_group(condition, place, other)


def _with_group(
    condition: ex.Reached, place: int, group: tuple[ex.Criterion, ...]
) -> ex.Condition:
    groups = condition.points.groups
    points = ex.Points((*groups[:place], group, *groups[place + 1 :]))
    return dataclasses.replace(condition, points=points)


def name(condition: ex.Condition) -> str:
    """Return a short name of a condition for the list of survivors."""
    facts = sorted(fact.name for fact in _facts(condition))
    source = f" [{condition.source}]" if condition.source else ""
    return f"{type(condition).__name__} {' '.join(dict.fromkeys(facts))}{source}"


def _facts(condition: ex.Condition) -> Iterator[Fact]:
    for attribute in ("fact", "value", "left", "right", "first", "then", "day", "born", "entry"):
        yield from _fact(getattr(condition, attribute, None))
    for part in ex.inner(condition):
        yield from _facts(part)


def _fact(value: object) -> Iterator[Fact]:
    if isinstance(value, Fact):
        yield value
    elif isinstance(value, ex.Value):
        yield from _facts(value)


def survives(mutant: Mutant, known: list[Prepared]) -> bool:
    """Return whether no case notices that the condition is missing."""
    rule = mutant.rule.id
    law = Law(
        rules={**LAW.rules, rule: mutant.rule},
        facts=LAW.facts,
        parameters=LAW.parameters,
        state_of_law=LAW.state_of_law,
        modelled_from=LAW.modelled_from,
    )
    return not any(
        fails(law, known_case, rule)
        for known_case in known
        if rule in known_case.case.expect and mutant.version.covers(known_case.case.day)
    )


def fails(law: Law, known: Prepared, rule: str) -> bool:
    """Return whether a law answers a case otherwise than expected."""
    on = known.case.day
    if law.results(known.situation, on=on, rules=[rule])[rule] != known.case.expect[rule]:
        return True
    answer = law.assess(known.situation, on=on, rules=[rule])[rule]
    return answer.uncertain != (rule in known.case.uncertain)


def main() -> None:
    known = prepared()
    total, survivors = 0, []
    for mutant in mutants():
        total += 1
        if survives(mutant, known):
            survivors.append(mutant)
    print("\n".join(map(str, survivors)))
    print(f"{total} conditions dropped, {len(survivors)} unnoticed, by {len(known)} cases")
    sys.exit(bool(survivors))


if __name__ == "__main__":
    main()

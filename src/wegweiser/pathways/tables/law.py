"""The law as it is modelled, for reading: rules in their versions, figures, open questions."""

from __future__ import annotations

import datetime as dt
import functools
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wegweiser_rules import LAW, Message, Result, cases
from wegweiser_rules.de import attributes, checks, open_questions
from wegweiser_rules.engine import comparisons, provisions
from wegweiser_rules.engine.expressions import Value
from wegweiser_rules.engine.facts import FactError
from wegweiser_rules.engine.messages import _
from wegweiser_rules.engine.rules import RuleKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wegweiser_rules import Rule
    from wegweiser_rules.cases import Case
    from wegweiser_rules.de.checks import Check
    from wegweiser_rules.de.open_questions import Question
    from wegweiser_rules.engine.comparisons import Row
    from wegweiser_rules.engine.provisions import Line
    from wegweiser_rules.engine.rules import Version

KINDS = {
    RuleKind.TITLE: _("Residence titles for work, training, study, protection"),
    RuleKind.FAMILY: _("Family"),
    RuleKind.SETTLEMENT: _("Settlement"),
    RuleKind.CITIZENSHIP: _("Citizenship"),
    RuleKind.ACCESS: _("May this person work?"),
    RuleKind.PROCEDURE: _("Procedures, deadlines, duties, fees"),
}
STRENGTHS = {
    "A": _("Claim: whoever meets the conditions has a right to it."),
    "S": _("Should: it is granted as a rule, except in special cases."),
    "K": _("May: the authority decides at its discretion."),
}
RESULTS = {
    Result.GRANTED_POSSIBLE: _("The conditions modelled here are met"),
    Result.NOT: _("A condition is not met"),
    Result.WAIVER_ONLY: _("Only by way of an exception"),
    Result.NEEDS_MORE_FACTS: _("Open: a fact is missing"),
    Result.NOT_REQUIRED: _("Nothing is needed"),
    Result.NOT_AVAILABLE: _("Not the law on this day"),
}


@dataclass(frozen=True, slots=True)
class Printed:
    """A version of a rule as it is read."""

    version: Version
    lines: tuple[Line, ...]
    attributes: tuple[tuple[str, object], ...]
    checks: tuple[Check, ...]

    @property
    def strength(self) -> str:
        """What the law says of a fulfilled rule, as a message."""
        return STRENGTHS[self.version.strength.value] if self.version.strength else ""


@dataclass(frozen=True, slots=True)
class Example:
    """A case as it is read: what is given beside the base situation, and what follows.

    The same situation on several days with the same result is one example.
    """

    case: Case
    days: tuple[dt.date, ...]
    given: tuple[tuple[str, object], ...]
    result: str
    uncertain: bool


def index() -> Iterator[tuple[str, list[Rule]]]:
    """Yield the headings of the book of rules, each with its rules."""
    for kind, heading in KINDS.items():
        rules = [rule for rule in LAW.rules.values() if rule.kind is kind]
        if rules:
            yield heading, rules


@functools.cache
def printed(rule: str) -> tuple[Printed, ...]:
    """Return all versions of a rule, the newest first."""
    titles = {name: other.title for name, other in LAW.rules.items()}
    return tuple(
        Printed(
            version,
            tuple(provisions.lines(version, titles=titles)),
            tuple(_attributes(version)),
            checks.of(rule, version.since, among=checks.made()),
        )
        for version in reversed(LAW.rules[rule].versions)
    )


def _attributes(version: Version) -> Iterator[tuple[str, object]]:
    for name, value in version.attributes.items():
        if name in attributes.LABELS and not isinstance(value, Value) and value is not None:
            yield attributes.LABELS[name], attributes.word(name, value)


def version(rule: str, since: str | None) -> Printed | None:
    """Return the version that begins on a day; the newest without one, none if there is none."""
    found = printed(rule)
    if not since:
        return found[0]
    return next((one for one in found if one.version.since.isoformat() == since), None)


def compared(older: Printed, newer: Printed) -> tuple[Row, ...]:
    """Return two versions side by side."""
    return tuple(comparisons.side_by_side(older.lines, newer.lines))


def examples(rule: str) -> tuple[Example, ...]:
    """Return the cases that expect something of a rule, the newest day first."""
    grouped: dict[tuple[str, str, bool], list[Case]] = {}
    for case in _cases():
        if rule in case.expect:
            key = (case.name, case.expect[rule], rule in case.uncertain)
            grouped.setdefault(key, []).append(case)
    found = [_example(*key[1:], alike) for key, alike in grouped.items()]
    return tuple(sorted(found, key=lambda one: (-one.days[-1].toordinal(), one.case.name)))


def _example(result: str, uncertain: bool, alike: list[Case]) -> Example:  # noqa: FBT001
    case = alike[0]
    days = tuple(sorted(one.day for one in alike))
    return Example(case, days, facts(case.given), RESULTS[Result(result)], uncertain)


def bases(found: tuple[Example, ...]) -> tuple[tuple[str, tuple[tuple[str, object], ...]], ...]:
    """Return the base situations on which these cases build, each with its facts."""
    used = {example.case.like for example in found}
    return tuple((name, facts(given)) for name, given in _bases().items() if name in used)


@functools.cache
def _cases() -> tuple[Case, ...]:
    return cases.load()


@functools.cache
def _bases() -> dict[str, Mapping[str, object]]:
    return cases.bases()


def facts(given: Mapping[str, object]) -> tuple[tuple[str, object], ...]:
    """Return facts as they are read: label and value, both to be translated."""
    return tuple((LAW.facts[name].label, _value(name, raw)) for name, raw in given.items())


def _value(name: str, raw: object) -> object:
    if raw is None:
        return Message(_("not known"))
    fact = LAW.facts[name]
    try:
        return fact.word(fact.read(raw.isoformat() if isinstance(raw, dt.date) else raw))
    except FactError:
        return str(raw)


@functools.cache
def disputed(rule: str | None = None) -> tuple[Question, ...]:
    """Return the points that can be read in two ways, of one rule or of all."""
    rules = LAW.rules.values() if rule is None else (LAW.rules[rule],)
    return open_questions.disputed(rules)

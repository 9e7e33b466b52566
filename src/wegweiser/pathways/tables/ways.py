"""The ways as cards: the verdict first, then why, what is missing, and what would change it."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.utils.translation import gettext_lazy as _

from wegweiser.pathways.domain import catalogue, paths, questionnaires, questions, ways
from wegweiser.pathways.domain.answers import Door
from wegweiser.pathways.domain.ways import Place
from wegweiser_rules import LAW, Result

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from django.utils.functional import _StrPromise

    from wegweiser.pathways.domain.ways import Variant, Way, Ways
    from wegweiser_rules import Assessment, Change, Fact, Message, Reason, Rule

MOST_DECISIVE = 4
MOST_DECISIVE_WHERE_OPEN = 2
MOST_OPEN = 6
"""So many conditions that are met, or not, stand in sight; the others are folded away, and so
are all open ones that no longer matter because the way is possible without them."""

MOST_IN_SIGHT = {Place.OPEN: 6, Place.CHANGE: 5}
"""So many titles of a section are shown at once; the others are folded away."""

HEADINGS: Mapping[Place, tuple[_StrPromise, _StrPromise]] = {
    Place.NOT_NEEDED: (
        _("No residence title needed"),
        _("With this nationality nobody needs permission to live and work here."),
    ),
    Place.POSSIBLE: (
        _("Possible"),
        _("All conditions that we check are met. The office still decides."),
    ),
    Place.EXCEPTION: (
        _("Only as an exception"),
        _("A regular condition is not met, but the law lets the office deviate from it."),
    ),
    Place.OPEN: (
        _("Still open"),
        _("Something that decides is not known yet. Answer it, and the way becomes clear."),
    ),
    Place.CHANGE: (
        _("Possible with a change"),
        _("It does not work as things stand. We name what would open the way."),
    ),
    Place.CLOSED: (
        _("Not this way"),
        _("A condition is not met that nobody can change, or that is far away."),
    ),
}

SIGNS = {
    Place.NOT_NEEDED: "not-needed",
    Place.POSSIBLE: "possible",
    Place.EXCEPTION: "exception",
    Place.OPEN: "open",
    Place.CHANGE: "change",
    Place.CLOSED: "not",
}

WORK_ACCESS: Mapping[str, _StrPromise] = {
    "any": _("Work access: any work, employed or self-employed."),
    "this_job": _(
        "Work access: the job for which the title is issued. Another job needs consent."
    ),
    "fitting_job": _(
        "Work access: the job for which the title is issued. You may change to another job "
        "that fits the card. Tell the office if that happens in the first year."
    ),
    "this_job_and_20h": _(
        "Work access: the job for which the title is issued, and 20 hours a week in any other."
    ),
    "20h": _("Work access: up to 20 hours a week, and trial work where the law allows it."),
    "10h": _("Work access: up to 10 hours a week."),
    "none": _("Work access: no work."),
    "any_employment": _("Work access: any job, but no self-employment."),
    "business": _("Work access: only the business for which you came."),
    "research_and_teaching": _("Work access: research and teaching."),
    "self_employment": _("Work access: the business for which the title is issued."),
    "with_permission": _("Work access: work that the office permits. Ask before you start."),
    "this_job_and_10h": _(
        "Work access: the job for which the title is issued, and 10 hours a week in any other."
    ),
    "training": _("Work access: the training itself."),
    "training_and_10h": _("Work access: the training itself, and 10 hours a week in any job."),
    "training_and_20h": _("Work access: the training itself, and 20 hours a week in any job."),
    "120_days": _("Work access: 120 whole or 240 half days a year, and student side jobs."),
    "140_days": _("Work access: 140 whole or 280 half days a year, and student side jobs."),
    "140_days_pro_rata": _(
        "Work access: a share of 140 days a year, as long as the stay, and student side jobs."
    ),
    "third_of_stay": _("Work access: a third of the days of the stay, and student side jobs."),
    "vacation": _("Work access: work in the vacation, and the internship."),
    "internship": _("Work access: the internship."),
    "trial_10h": _("Work access: trial work of up to 10 hours a week."),
}
"""Source: AufenthG § 4a and the sections of each title."""

LESS_THAN_A_CLAIM = {
    "S": _("As a rule it is issued. Only in special cases may the office refuse."),
    "K": _("The office decides at its discretion. It may refuse for good reasons."),
}
STRENGTHS: Mapping[Door, Mapping[str, _StrPromise]] = {
    Door.PERSON: {
        "A": _("You have a claim: if all conditions are met, the office must issue it."),
        **LESS_THAN_A_CLAIM,
    },
    Door.EMPLOYER: {
        "A": _("The person has a claim: if all conditions are met, the office must issue it."),
        **LESS_THAN_A_CLAIM,
    },
}


@dataclass(frozen=True, slots=True)
class Missing:
    """Something that is not known: the question that asks for it, if a visitor can answer."""

    fact: Fact
    question: str
    label: str

    @property
    def judged(self) -> bool:
        """An adviser can say how the office will judge it."""
        return questions.is_judgement(self.fact.name)


@dataclass(frozen=True, slots=True)
class Card:
    """One rule as the page shows it."""

    rule: Rule
    assessment: Assessment
    strength: _StrPromise | str
    work: _StrPromise | str
    work_source: str
    unmet: tuple[Reason, ...]
    open_too: tuple[Reason, ...]
    decisive: tuple[Reason, ...]
    met: tuple[Reason, ...]
    missing: tuple[Missing, ...]
    missing_too: int
    changes: tuple[Change, ...]
    plan: bool
    path: bool

    @property
    def result(self) -> str:
        return str(self.assessment.result)

    @property
    def changeable(self) -> bool:
        """It does not work now, but we can name what would open the way."""
        return self.assessment.result is Result.NOT and bool(self.changes)


@dataclass(frozen=True, slots=True)
class Group:
    """A title: its best variant, and the others."""

    card: Card
    others: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """The titles with the same verdict."""

    place: Place
    heading: _StrPromise
    lead: _StrPromise
    groups: tuple[Group, ...]

    @property
    def in_sight(self) -> tuple[Group, ...]:
        """The titles that are shown at once: the nearest ones."""
        return self.groups[: MOST_IN_SIGHT.get(self.place)]

    @property
    def further(self) -> tuple[Group, ...]:
        """The titles that are folded away behind the nearest ones."""
        return self.groups[len(self.in_sight) :]

    @property
    def sign(self) -> str:
        """The kind of sign that stands for the verdict."""
        return SIGNS[self.place]

    @property
    def folded(self) -> bool:
        return self.place is Place.CLOSED


def sections(drawn: Ways, *, door: Door) -> list[Section]:
    """Return the ways in sections, the best first; empty sections are left out."""
    return [
        Section(place, *HEADINGS[place], _groups(drawn.at(place), drawn, door))
        for place in Place
        if drawn.at(place)
    ]


def beside(drawn: Ways, *, door: Door) -> tuple[Group, ...]:
    """Return what else is open: faster procedures, permissions, claims to courses."""
    return _groups(drawn.beside, drawn, door)


@dataclass(frozen=True, slots=True)
class Turn:
    """A way whose verdict is another one on another day, and the first reason for it."""

    rule: Rule
    before: Result
    after: Result
    better: bool
    reason: Reason | None


def turns(before: Ways, after: Ways) -> list[Turn]:
    """Return the ways that another day changes, the gains first."""
    return [
        Turn(
            pair.after.rule,
            pair.before.assessment.result,
            pair.after.assessment.result,
            pair.better,
            _turned(pair.before.assessment, pair.after.assessment),
        )
        for pair in ways.differences(before, after)
    ]


def _turned(before: Assessment, after: Assessment) -> Reason | None:
    """Return the first condition that stands otherwise than before."""
    held = {(reason.citation, reason.facts): reason.holds for reason in before.reasons}
    return next(
        (
            reason
            for reason in after.reasons
            if held.get((reason.citation, reason.facts), reason.holds) != reason.holds
        ),
        next((reason for reason in after.reasons if reason.holds is False), None),
    )


def assumptions(drawn: Ways) -> list[tuple[Fact, Message | str]]:
    """Return what is presupposed of the ordinary case, with its value in words."""
    return [
        (fact, fact.word(drawn.situation.values[name]))  # type: ignore[misc]
        for name in drawn.situation.assumptions
        for fact in (LAW.facts[name],)
    ]


def _groups(found: Iterable[Way], drawn: Ways, door: Door) -> tuple[Group, ...]:
    presumed = frozenset(drawn.situation.assumptions)
    return tuple(
        Group(
            _card(way.best, door, presumed),
            tuple(_card(one, door, presumed) for one in way.others),
        )
        for way in found
    )


def _card(variant: Variant, door: Door, presumed: frozenset[str]) -> Card:
    assessment = variant.assessment
    free = variant.place is Place.NOT_NEEDED
    met = [reason for reason in assessment.reasons if reason.holds is True]
    told = [one for one in met if not one.facts or not presumed.issuperset(one.facts)]
    settled = variant.place <= Place.EXCEPTION
    decisive = told[: MOST_DECISIVE if settled else MOST_DECISIVE_WHERE_OPEN]
    unmet = sorted((one for one in assessment.reasons if not one.holds), key=_is_open)
    missing = [_missing(name, door) for name in assessment.missing[:MOST_OPEN]]
    in_sight = _in_sight(variant.place, unmet)
    return Card(
        rule=variant.rule,
        assessment=assessment,
        strength="" if free else STRENGTHS[door].get(assessment.strength or "", ""),
        work=WORK_ACCESS.get(str(assessment.attributes.get("work_allowed")), ""),
        work_source="" if free else "AufenthG § 4a",
        unmet=tuple(unmet[:in_sight]),
        open_too=tuple(unmet[in_sight:]),
        decisive=tuple(decisive),
        met=tuple(reason for reason in met if reason not in decisive),
        missing=tuple(missing),
        missing_too=len(assessment.missing) - len(missing),
        changes=variant.changes,
        plan=variant.place is not Place.CLOSED and variant.rule.id in _planned(),
        path=variant.place <= Place.OPEN and variant.rule.id in paths.TITLE_AFTER,
    )


def _in_sight(place: Place, unmet: Sequence[Reason]) -> int:
    """Return how many conditions that are not met are shown at once.

    None where the way is possible without them. Where it is open, what is missing is named
    already, and only what is not met stands below.
    """
    if place <= Place.POSSIBLE:
        return 0
    most = sum(not _is_open(one) for one in unmet) if place is Place.OPEN else len(unmet)
    return min(most, MOST_OPEN)


def _is_open(reason: Reason) -> bool:
    return reason.holds is None


@functools.cache
def _planned() -> frozenset[str]:
    """Return the rules that a plan leads to."""
    routes = catalogue.current().routes.values()
    return frozenset(rule for route in routes for rule in route.rules)


def _missing(name: str, door: Door) -> Missing:
    fact = LAW.facts[name]
    own = questionnaires.OWN_QUESTION.get(name, name)
    question = questions.question(own, door=door)
    return Missing(fact, own, question.label) if question else Missing(fact, "", fact.label)

"""Every title with its verdict, in the order in which it helps to read them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

from wegweiser.pathways.domain import bundles, goals, questionnaires
from wegweiser_rules import LAW, Result

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from wegweiser.pathways.domain.answers import Answers
    from wegweiser_rules import Assessment, Change, Rule, Situation

COLLECTIONS = frozenset(
    {
        "family",
        "free_movement",
        "humanitarian",
        "nationals",
        "protection",
        "qualified_after_toleration",
        "recognition",
        "settlement",
        "citizenship",
        "skilled_worker",
        "stay_after_toleration",
        "training_after_asylum",
        "permission_to_work",
        "language_course",
    }
)
"""Groups of several titles; the rules of every other group are variants of one title."""


class Place(IntEnum):
    """Where a way stands on the page."""

    NOT_NEEDED = 0
    POSSIBLE = 1
    EXCEPTION = 2
    OPEN = 3
    CHANGE = 4
    CLOSED = 5


PLACES = {
    Result.NOT_REQUIRED: Place.NOT_NEEDED,
    Result.GRANTED_POSSIBLE: Place.POSSIBLE,
    Result.WAIVER_ONLY: Place.EXCEPTION,
    Result.NEEDS_MORE_FACTS: Place.OPEN,
    Result.NOT_AVAILABLE: Place.CLOSED,
}

MENTIONED = frozenset({Place.NOT_NEEDED, Place.POSSIBLE, Place.EXCEPTION})
"""Places in which something beside the ways is worth a word."""

RARE = frozenset(
    {
        *bundles.SPECIAL,
        "eu_study_title",
        "illegal_work_victim",
        "internship_agreement",
        "job_kind",
        "mobility_programme",
        "research_title_elsewhere",
        "sponsor_status",
        "trafficking_victim",
        "transfer_title_elsewhere",
    }
) - {"training_place"}
"""Facts that few people have and nobody gets by wishing: ways that need them are no way for most.

Such a way stands last while the fact is unknown, and "become an athlete" is no change to name.
"""

HINGES = RARE | {*bundles.PLANS, "public_interest_in_job"}
"""Facts without which a way has no object: a place, an admission, something rare."""

FIRST_OF_EQUALS = "blue_card"
"""Of two claims the EU Blue Card stands first: it leads to settlement soonest.

Source: AufenthG § 18c Abs. 2
"""

STRENGTHS = {"A": 0, "S": 1, "K": 2, None: 3}


@dataclass(frozen=True, slots=True)
class Variant:
    """One rule and what it says to this situation."""

    rule: Rule
    assessment: Assessment

    @property
    def place(self) -> Place:
        if self.assessment.result is Result.NOT:
            return Place.CHANGE if self.changes else Place.CLOSED
        return PLACES[self.assessment.result]

    @property
    def changes(self) -> tuple[Change, ...]:
        """Return the changes that somebody can aim at."""
        return tuple([one for one in self.assessment.changes if RARE.isdisjoint(one.facts)])

    @property
    def remoteness(self) -> int:
        """Return how far an open way is: 1 while its object is unknown, 2 if an office judges."""
        missing = self.assessment.missing
        if missing and all(LAW.facts[name].judgement for name in missing):
            return 2
        return int(not HINGES.isdisjoint(missing))

    @property
    def order(self) -> tuple[int, ...]:
        """Return what sorts variants: the better place, then the stronger and the nearer."""
        strength = STRENGTHS[self.assessment.strength]
        missing = len(self.assessment.missing)
        nearest = min(map(_distance, self.changes), default=(0, 0))
        near_first = (self.remoteness, missing, *nearest, strength)
        strong_first = (strength, missing, *nearest, self.rule.group != FIRST_OF_EQUALS)
        return (self.place, *(strong_first if self.place <= Place.EXCEPTION else near_first))


def _distance(change: Change) -> tuple[int, int]:
    """Return how far a change is: first those that decide, then those of few facts."""
    return (int(change.leads_to is Result.NEEDS_MORE_FACTS), len(change.facts))


@dataclass(frozen=True, slots=True)
class Way:
    """The variants of one title, the best first."""

    group: str
    variants: tuple[Variant, ...]

    @property
    def best(self) -> Variant:
        return self.variants[0]

    @property
    def place(self) -> Place:
        return self.best.place

    @property
    def others(self) -> tuple[Variant, ...]:
        return self.variants[1:]


@dataclass(frozen=True, slots=True)
class Ways:
    """All ways of one situation on one day."""

    on: date
    situation: Situation
    ways: tuple[Way, ...]
    beside: tuple[Way, ...]

    def at(self, *places: Place) -> tuple[Way, ...]:
        """Return the ways that stand in these places, in their order."""
        return tuple(way for way in self.ways if way.place in places)

    @property
    def free(self) -> bool:
        """No title is needed at all, so that the others are of no interest."""
        return bool(self.at(Place.NOT_NEEDED))


def drawn(answers: Answers, *, on: date) -> Ways:
    """Assess every rule for these answers and put the ways in order."""
    return _drawn(answers, answers.situation(), on)


def drawn_later(answers: Answers, *, today: date, on: date) -> Ways:
    """Assess every rule as the same answers will stand on a later day."""
    return _drawn(answers, LAW.later(answers.situation(), from_=today, to=on), on)


def _drawn(answers: Answers, situation: Situation, on: date) -> Ways:
    asked = questionnaires.rules_for(answers)
    beside = goals.beside()
    assessed = LAW.assess(situation, on=on, rules={*asked, *beside})
    return Ways(
        on=on,
        situation=situation,
        ways=tuple(_grouped({name: assessed[name] for name in asked if name not in beside})),
        beside=tuple(
            way
            for way in _grouped({name: assessed[name] for name in LAW.rules if name in beside})
            if way.place in MENTIONED or (way.place is Place.OPEN and way.best.rule.id in asked)
        ),
    )


@dataclass(frozen=True, slots=True)
class Difference:
    """A way that stands elsewhere on another day: its verdict before and after."""

    before: Variant
    after: Variant

    @property
    def better(self) -> bool:
        return self.after.place < self.before.place


def differences(before: Ways, after: Ways) -> tuple[Difference, ...]:
    """Return the ways whose result is another one on the later day, the gains first."""
    then = {one.rule.id: one for way in after.ways for one in way.variants}
    pairs = [
        Difference(one, then[one.rule.id])
        for way in before.ways
        for one in way.variants
        if one.assessment.result != then[one.rule.id].assessment.result
    ]
    return tuple(sorted(pairs, key=lambda pair: (not pair.better, pair.after.order)))


def _grouped(assessed: Mapping[str, Assessment]) -> Iterable[Way]:
    groups: dict[str, list[Variant]] = {}
    for name, one in assessed.items():
        rule = LAW.rules[name]
        group = name if rule.group in COLLECTIONS else rule.group
        groups.setdefault(group, []).append(Variant(rule, one))
    ways = [
        Way(group, tuple(sorted(variants, key=lambda variant: variant.order)))
        for group, variants in groups.items()
    ]
    return sorted(ways, key=lambda way: way.best.order)

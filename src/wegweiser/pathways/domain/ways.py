"""Every title with its verdict, in the order in which it helps to read them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

from wegweiser.pathways.domain import questionnaires
from wegweiser_rules import LAW, Result

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from wegweiser.pathways.domain.answers import Answers
    from wegweiser_rules import Assessment, Change, Rule, Situation

PROCEDURES = frozenset({"81a"})
"""Rules that open no title of their own, but a faster way to one."""


ONE_TITLE = frozenset({"blue_card"})
"""Groups whose rules are variants of one title; the others only belong together."""


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

STRENGTHS = {"A": 0, "S": 1, "K": 2, None: 3}


@dataclass(frozen=True, slots=True)
class Variant:
    """One rule and what it says to this situation."""

    rule: Rule
    assessment: Assessment

    @property
    def place(self) -> Place:
        if self.assessment.result is Result.NOT:
            return Place.CHANGE if self.assessment.changes else Place.CLOSED
        return PLACES[self.assessment.result]

    @property
    def order(self) -> tuple[int, ...]:
        """Return what sorts variants: the better place, then the stronger and the nearer."""
        strength = STRENGTHS[self.assessment.strength]
        missing = len(self.assessment.missing)
        nearest = min(map(_distance, self.assessment.changes), default=(0, 0))
        near_first = (missing, *nearest, strength)
        strong_first = (strength, missing, *nearest)
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
    procedures: tuple[Way, ...]

    def at(self, *places: Place) -> tuple[Way, ...]:
        """Return the ways that stand in these places, in their order."""
        return tuple(way for way in self.ways if way.place in places)

    @property
    def free(self) -> bool:
        """No title is needed at all, so that the others are of no interest."""
        return bool(self.at(Place.NOT_NEEDED))


def drawn(answers: Answers, *, on: date) -> Ways:
    """Assess every rule for these answers and put the ways in order."""
    situation = answers.situation()
    assessed = LAW.assess(situation, on=on)
    shown = {name: one for name, one in assessed.items() if _concerns(name, answers)}
    ways = tuple(_grouped(shown))
    return Ways(
        on=on,
        situation=situation,
        ways=tuple(way for way in ways if way.best.rule.id not in PROCEDURES),
        procedures=tuple(way for way in ways if way.best.rule.id in PROCEDURES),
    )


def _grouped(assessed: Mapping[str, Assessment]) -> Iterable[Way]:
    groups: dict[str, list[Variant]] = {}
    for name, one in assessed.items():
        rule = LAW.rules[name]
        group = rule.group if rule.group in ONE_TITLE else name
        groups.setdefault(group, []).append(Variant(rule, one))
    ways = [
        Way(group, tuple(sorted(variants, key=lambda variant: variant.order)))
        for group, variants in groups.items()
    ]
    return sorted(ways, key=lambda way: way.best.order)


def _concerns(name: str, answers: Answers) -> bool:
    """Return whether a way is of any interest behind this door and for this goal."""
    return name not in questionnaires.FAMILY_RULES or name in questionnaires.rules_for(answers)

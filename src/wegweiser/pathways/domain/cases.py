"""The case a plan is drawn for: who asks, what was told, which way was chosen, on which day."""

from __future__ import annotations

import datetime as dt
import functools
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from wegweiser.pathways.domain.answers import JSON, Answers

FREE_MOVEMENT = frozenset(
    code
    for group in (
        ("AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU"),
        ("IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK"),
        ("IS", "LI", "NO", "CH"),
    )
    for code in group
)
"""States of the EU and the EEA, and Switzerland."""

NO_VISA_NEEDED = frozenset(("AU", "CA", "GB", "IL", "JP", "KR", "NZ", "US"))
"""Nationals who may enter and apply in Germany. Source: AufenthV § 41 Abs. 1."""

WESTERN_BALKANS = frozenset(("AL", "BA", "ME", "MK", "RS", "XK"))
"""Source: BeschV § 26 Abs. 2 S. 1."""


@dataclass(frozen=True)
class Case:
    """What decides which steps a plan has. An absent fact is unknown, never false."""

    answers: Answers
    way: str
    letter: str
    on: dt.date
    spouse_needs_german: bool | None = None

    @functools.cached_property
    def facts(self) -> Mapping[str, JSON]:
        return {key: fact for key, fact in self.answers.facts().items() if fact is not None}

    def has(self, name: str, *values: JSON) -> bool | None:
        """Return whether a fact has one of these values, as far as it is known."""
        return self.facts[name] in values if name in self.facts else None

    def day(self, name: str) -> dt.date | None:
        """Return a fact that is a day; none where it is unknown or never was."""
        value = self.facts.get(name)
        return (
            dt.date.fromisoformat(value)
            if isinstance(value, str) and value[:1].isdigit()
            else None
        )

    @property
    def nationalities(self) -> frozenset[str]:
        codes = self.facts.get("nationality")
        return frozenset(str(code) for code in codes) if isinstance(codes, list) else frozenset()

    def national_of(self, states: frozenset[str]) -> bool | None:
        """Return whether the person is a national of one of these states."""
        return bool(self.nationalities & states) if self.nationalities else None

    @property
    def abroad(self) -> bool | None:
        return self.has("location", "abroad")

    @property
    def isco(self) -> str:
        """The code of the occupation of the job; empty where it is not known."""
        return str(self.facts.get("job_isco", ""))

    @property
    def family_comes(self) -> bool | None:
        """Whether a spouse or a child under 18 comes along."""
        spouse, children = self.answers.spouse_comes, self.answers.children
        if spouse or self.minors:
            return True
        return False if spouse is False and children is not None else None

    @property
    def minors(self) -> tuple[int, ...]:
        """The ages of the children under 18 who come along."""
        return tuple(age for age in self.answers.children or () if age < 18)

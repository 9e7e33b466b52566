"""Rules of law, their versions in time, and the results they can have."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from wegweiser_rules.engine.records import field, record

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

    from wegweiser_rules.engine.expressions import Condition, Value
    from wegweiser_rules.engine.sources import Source


class Result(StrEnum):
    GRANTED_POSSIBLE = "granted-possible"
    NOT = "not"
    WAIVER_ONLY = "waiver-only"
    NEEDS_MORE_FACTS = "needs-more-facts"
    NOT_REQUIRED = "not-required"
    NOT_AVAILABLE = "not-available"


class Strength(StrEnum):
    """What the law says of a fulfilled rule: a claim, a rule with exceptions, discretion."""

    CLAIM = "A"
    SHOULD = "S"
    MAY = "K"


class RuleKind(StrEnum):
    """What a rule decides on. `ACCESS`: whether a person may work."""

    TITLE = "title"
    FAMILY = "family"
    SETTLEMENT = "settlement"
    CITIZENSHIP = "citizenship"
    ACCESS = "access"
    PROCEDURE = "procedure"


@record(frozen=True, slots=True, kw_only=True)
class Version:
    """A rule as it stood from one day to another, both included.

    `unmet` is the result where the conditions do not hold: "not available" where only a
    transition is left of a rule.
    """

    since: dt.date
    until: dt.date | None = None
    sources: tuple[Source, ...]
    strength: Strength | None
    when: Condition
    attributes: Mapping[str, object | Value] = field(default_factory=dict)
    note: str = ""
    unmet: Result = Result.NOT

    @property
    def source(self) -> Source:
        """The main place in the law."""
        return self.sources[0]

    def covers(self, day: dt.date) -> bool:
        """Return whether this version is the law of that day."""
        return self.since <= day and (self.until is None or day <= self.until)


@record(frozen=True, slots=True, kw_only=True)
class Rule:
    """A residence title, a right or a procedure, and what it asks for.

    An `event` rule needs something that happened, an account or a deadline. Nobody is asked
    about it unasked, and it has no place in a cohort.

    `met` is the result where the conditions hold, `excepted` where they do only by exception.
    """

    id: str
    title: str
    summary: str
    group: str
    versions: tuple[Version, ...]
    met: Result = Result.GRANTED_POSSIBLE
    excepted: Result = Result.WAIVER_ONLY
    kind: RuleKind = RuleKind.TITLE
    event: bool = False

    @property
    def sources(self) -> tuple[Source, ...]:
        """The places in the law of the newest version."""
        return self.versions[-1].sources

    @property
    def attributes(self) -> Mapping[str, object | Value]:
        """The attributes of the newest version."""
        return self.versions[-1].attributes

    def version_on(self, day: dt.date) -> Version | None:
        """Return the version that is the law of that day."""
        return next((version for version in self.versions if version.covers(day)), None)

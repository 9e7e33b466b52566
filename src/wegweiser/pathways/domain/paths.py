"""What comes when: family, settlement and citizenship, counted from the first day of a title."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from wegweiser.pathways.domain import family, ways
from wegweiser.pathways.domain.answers import Door
from wegweiser_rules import LAW, FactKind, Result
from wegweiser_rules.engine.rules import RuleKind

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from wegweiser.pathways.domain.answers import JSON, Answers
    from wegweiser_rules import Situation
    from wegweiser_rules.engine.milestones import Milestone

SETTLING = frozenset({RuleKind.SETTLEMENT, RuleKind.CITIZENSHIP})
SPOUSE, CHILD = "30", "32"
FAMILY_RULES = frozenset({SPOUSE, CHILD})
WITHIN_REACH = frozenset({Result.GRANTED_POSSIBLE, Result.NEEDS_MORE_FACTS})
TITLE_AFTER: Mapping[str, str] = {**family.TITLE_OF, **family.TITLE_OF_RELATIVE}
"""The title with which a path begins, by the way that leads to it."""

NOT_OF_THE_JOB = frozenset(
    {"marriage_months", "spouse_pension_months", "stay_in_protecting_state_months"}
)
"""Counters that do not begin on the first day of a title."""


FROM_THE_FIRST_DAY = (
    "status_since",
    "residence_since",
    "permits_since",
    "skilled_titles_since",
    "blue_card_work_since",
    "self_employed_since",
    "entry_date",
)
"""Days that are the first day of a title for somebody who arrives with it."""

IMPLIED: Mapping[str, dict[str, JSON]] = {
    "BK": {"qual_kind": "degree", "degree_comparable": True},
    "AE_18b": {"qual_kind": "degree", "degree_comparable": True},
    "AE_18a": {"qual_kind": "vocational", "recognition": "full"},
}
"""What must have been so for a title to be granted."""

OF_A_RELATIVE: Mapping[str, JSON] = {
    "location": "abroad",
    "status": "none",
    "entry_mode": "visa_d",
    "withdrawal_agreement": False,
    "spouse_age": 30,
}
"""Presumed of a relative who still lives abroad; the page says so."""


@dataclass(frozen=True, slots=True)
class Station:
    """A title that follows, and the first day from which time does not stand in its way.

    `presupposed` are the facts that nobody told and that must be as they usually are.
    """

    milestone: Milestone
    presupposed: tuple[str, ...]
    age: int | None = None

    @property
    def rule(self) -> str:
        return self.milestone.rule

    @property
    def day(self) -> dt.date:
        return self.milestone.since

    @property
    def dated(self) -> bool:
        """Return whether the day is known: nothing that time decides is missing."""
        return not self.milestone.missing


@dataclass(frozen=True, slots=True)
class Path:
    """The stations after a title. `way` is the title it is drawn for; none for today's own."""

    way: str | None
    start: dt.date
    stations: tuple[Station, ...]


class NoTitle(LookupError):
    """Nothing is known from which a path could begin: no title held, and none in sight."""


def drawn(answers: Answers, *, way: str | None, start: dt.date | None, on: dt.date) -> Path:
    """Return the path from the title that somebody has, or from one that is assumed.

    Args:
        answers: what was told.
        way: the rule whose title is assumed to be granted; none for the present title.
        start: its first day; today where none is named, or one that has passed.
        on: today.

    Raises:
        NoTitle: no title is held or chosen, and none is possible.
    """
    if way is None and lives_here(answers):
        return Path(None, on, tuple(_stations(answers, None, on)))
    way = way or next(iter(possible(answers, on=on)), None)
    if way is None or way not in TITLE_AFTER:
        raise NoTitle
    first = max(start or on, on)
    return Path(way, first, tuple(_stations(answers, way, first)))


def possible(answers: Answers, *, on: dt.date) -> list[str]:
    """Return the ways from which a path can begin, the best first."""
    found = ways.drawn(answers.through(Door.PERSON), on=on)
    chosen = found.at(ways.Place.POSSIBLE, ways.Place.EXCEPTION, ways.Place.OPEN)
    return [way.best.rule.id for way in chosen if way.best.rule.id in TITLE_AFTER]


def lives_here(answers: Answers) -> bool:
    """Return whether somebody lives in Germany with a title of their own."""
    facts = answers.facts()
    status = facts.get("status")
    return facts.get("location") == "DE" and status not in {None, "none", "visa_c", "visa_d"}


def _stations(answers: Answers, way: str | None, start: dt.date) -> list[Station]:
    found = [*_own(answers, way, start), *_of_family(answers, way, start)]
    return sorted(found, key=lambda one: (one.day, one.rule not in FAMILY_RULES))


def _own(answers: Answers, way: str | None, start: dt.date) -> Iterator[Station]:
    """Yield settlement and citizenship."""
    facts = answers.facts()
    if way is not None:
        title = TITLE_AFTER[way]
        facts = IMPLIED.get(title, {}) | facts | _first_day(title, start)
    rules = [rule.id for rule in LAW.rules.values() if rule.kind in SETTLING]
    yield from _reached(facts, start, rules)


def _of_family(answers: Answers, way: str | None, start: dt.date) -> Iterator[Station]:
    """Yield when a spouse and each child can follow; nobody follows who joined a family."""
    if way in family.TITLE_OF_RELATIVE:
        return
    title = TITLE_AFTER[way] if way else answers.known("status")
    facts: dict[str, JSON] = {**OF_A_RELATIVE, "sponsor_status": title}
    nationality = answers.known("nationality")
    if isinstance(nationality, list) and nationality:
        facts |= {"sponsor_nationality": nationality[0], "nationality": nationality}
    if way is not None:
        facts |= {"sponsor_title_since": start.isoformat(), "marriage_before_grant": True}
    if answers.spouse_comes is not False:
        spouse: dict[str, JSON] = {**facts, "relation": "spouse", "own_age": 30}
        yield from _reached(spouse, start, [SPOUSE])
    for age in answers.children or ():
        child: dict[str, JSON] = {**facts, "relation": "child", "child_age": age}
        yield from _reached(child | {"both_parents_titles": [title]}, start, [CHILD], age)


def _reached(
    facts: Mapping[str, JSON], start: dt.date, rules: Sequence[str], age: int | None = None
) -> Iterator[Station]:
    """Yield the stations of these rules that can be reached if all else is as usual."""
    told = LAW.read({**dict.fromkeys(_of_time()), **facts})
    usual = LAW.neutral(told)
    for one in LAW.earliest(usual, on=start, rules=rules):
        if one.result_then in WITHIN_REACH:
            then = LAW.later(usual, from_=start, to=one.since).replace(**one.values)
            yield Station(one, tuple(_presupposed(one, then)), age)


def _of_time() -> Iterator[str]:
    """Yield the facts that time changes, or that say when it began to count."""
    for fact in LAW.facts.values():
        if fact.grows or fact.kind is FactKind.DATE:
            yield fact.name


def _presupposed(milestone: Milestone, then: Situation) -> Iterator[str]:
    """Yield the facts that nobody told and that must be as usual, so that it is possible."""
    used = LAW.assumptions(then, on=milestone.since, rules=[milestone.rule])
    met = LAW.results(then, on=milestone.since, rules=[milestone.rule])
    for name in used:
        other = OTHERWISE.get(LAW.facts[name].kind, lambda value: value)(then.values[name])
        changed = then.replace(**{name: other})
        if LAW.results(changed, on=milestone.since, rules=[milestone.rule]) != met:
            yield name


OTHERWISE: Mapping[FactKind, Callable[[Any], Any]] = {
    FactKind.BOOL: lambda value: not value,
    FactKind.INT: lambda value: 0 if value else 1_000,
}
"""Another value than the usual one, to see whether it matters."""


def _first_day(title: str, start: dt.date) -> dict[str, JSON]:
    """Return what is so on the first day of a title in Germany; all that counts begins then."""
    counters = {
        fact.name: 0
        for fact in LAW.facts.values()
        if fact.grows and fact.name not in NOT_OF_THE_JOB
    }
    days = dict.fromkeys(FROM_THE_FIRST_DAY, start.isoformat())
    return {**counters, **days, "location": "DE", "status": title}

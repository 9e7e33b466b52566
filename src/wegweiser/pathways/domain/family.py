"""What the family needs: together with the worker now, and later under the next title."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING

import wegweiser_rules
from wegweiser_rules import Result

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Mapping

    from wegweiser.pathways.domain.answers import JSON, Answers

TITLE_OF = MappingProxyType(
    {
        "18a": "AE_18a",
        "18b": "AE_18b",
        "18g.1.1": "BK",
        "18g.1.2a": "BK",
        "18g.1.2b": "BK",
        "18g.2": "BK",
        "19c2.6": "AE_19c2",
        "16d.1": "AE_16d",
        "16d.3": "AE_16d3",
        "19c1.26.1": "AE_19c1_26",
        "19c1.26.2": "AE_19c1_26",
        "20a.such": "AE_20a",
        "16a": "AE_16a",
    }
)
"""The status of somebody whose family joins them, by the way they took."""

LEADS_ON = frozenset({"16d.1", "16d.3", "20a.such", "16a"})
"""Ways whose aim is a change to a title for skilled workers."""

FULL_AGE = 18
ACADEMIC = ("degree", "tertiary")
GRANTED = Result.GRANTED_POSSIBLE


class Relative(StrEnum):
    SPOUSE = "spouse"
    CHILD = "child"


RULE_OF = MappingProxyType({Relative.SPOUSE: "30", Relative.CHILD: "32"})


@dataclass(frozen=True, slots=True)
class Outlook:
    """What holds while the worker has one title, if all else is in order."""

    title: str
    result: Result
    needs_german: bool
    needs_housing: bool


@dataclass(frozen=True, slots=True)
class Member:
    """A spouse or a child: now, and after the worker has changed the title."""

    relative: Relative
    age: int | None
    certain: bool
    now: Outlook
    later: Outlook | None

    @property
    def rule(self) -> str:
        return RULE_OF[self.relative]


def members(*, answers: Answers, way: str, on: dt.date) -> tuple[Member, ...]:
    """Return what each member of the family needs; nobody where nobody comes.

    A spouse of whom nothing was said is shown as a possibility; children are not guessed.
    """
    if way not in TITLE_OF:
        return ()
    people: list[tuple[Relative, int | None]] = []
    if answers.spouse_comes is not False:
        people.append((Relative.SPOUSE, None))
    people += [(Relative.CHILD, age) for age in answers.children or () if age < FULL_AGE]
    return tuple(
        _member(relative, age, answers=answers, way=way, on=on) for relative, age in people
    )


def spouse_needs_german(members: Iterable[Member]) -> bool | None:
    """Return whether a spouse needs German for the visa; unknown where no spouse is meant."""
    for member in members:
        if member.relative is Relative.SPOUSE:
            return member.now.needs_german
    return None


def _member(
    relative: Relative, age: int | None, *, answers: Answers, way: str, on: dt.date
) -> Member:
    facts: dict[str, JSON] = {"livelihood_secured": True, "expected_stay_over_1y": True}
    nationality = answers.known("nationality")
    if isinstance(nationality, list) and nationality:
        facts["sponsor_nationality"] = nationality[0]
    if age is not None:
        facts["child_age"] = age
    later = _later_title(answers, way)
    return Member(
        relative=relative,
        age=age,
        certain=relative is Relative.CHILD or answers.spouse_comes is True,
        now=_outlook(relative, {**facts, "moves_with_parents": True}, TITLE_OF[way], on),
        later=(
            _outlook(relative, {**facts, "moves_with_parents": False}, later, on)
            if later
            else None
        ),
    )


def _later_title(answers: Answers, way: str) -> str | None:
    if way not in LEADS_ON:
        return None
    return "AE_18b" if answers.known("qual_kind") in ACADEMIC else "AE_18a"


def _outlook(relative: Relative, facts: Mapping[str, JSON], title: str, on: dt.date) -> Outlook:
    """Return what the law says with all in order, and without German or without housing."""
    titles: dict[str, JSON] = {"sponsor_status": title}
    if relative is Relative.CHILD:
        titles["both_parents_titles"] = [title, "AE_30"]
    base = {**facts, **titles}

    def result(german: str, *, housing: bool) -> Result:
        raw = {**base, "german": german, "housing_sufficient": housing}
        situation = wegweiser_rules.LAW.neutral(wegweiser_rules.LAW.read(raw))
        rule = RULE_OF[relative]
        return wegweiser_rules.LAW.results(situation, on=on, rules={rule})[rule]

    fulfilled = result("A1", housing=True)
    return Outlook(
        title=title,
        result=fulfilled,
        needs_german=fulfilled is GRANTED and result("none", housing=True) is not GRANTED,
        needs_housing=fulfilled is GRANTED and result("A1", housing=False) is not GRANTED,
    )

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
        **dict.fromkeys(("18g.1.1", "18g.1.2a", "18g.1.2b", "18g.2", "18i"), "BK"),
        **dict.fromkeys(("18d", "18d.6"), "AE_18d"),
        "18f": "AE_18f",
        "19": "ICT",
        "19b": "ICT_mobile",
        "38a": "AE_38a",
        **dict.fromkeys(("21.1", "21.2", "21.2a", "21.2b", "21.5"), "AE_21"),
        "19c2.6": "AE_19c2",
        **dict.fromkeys(("16d.1", "16d.4", "16d.6"), "AE_16d"),
        "16d.3": "AE_16d3",
        "16d.5": "AE_16d5",
        "16a": "AE_16a",
        **dict.fromkeys(("16b", "16b.5", "16b.7"), "AE_16b"),
        **dict.fromkeys(("16f", "16f.2"), "AE_16f"),
        **dict.fromkeys(("17.1", "17.2"), "AE_17"),
        "20.1": "AE_20",
        "20a.such": "AE_20a",
        "20a.folge": "AE_20a_5",
        **dict.fromkeys(("19c1.26.1", "19c1.26.2"), "AE_19c1_26"),
        "19c1.22a": "AE_19c1_22a",
        **dict.fromkeys(("19c1.24a.1", "19c1.24a.2"), "AE_19c1_24a"),
        **dict.fromkeys(("19c1.3", "19c1.5"), "AE_19c1_list_f"),
        **dict.fromkeys(
            ("19c1.10", "19c1.11.2", "19c1.12", "19c1.14", "19c1.15", "19c1.22.4", "19c1.22.5"),
            "AE_19c1",
        ),
        "19c4": "AE_19c4",
        **dict.fromkeys(("16g", "16g.8"), "AE_16g"),
        **dict.fromkeys(("19d.1", "19d.1a"), "AE_19d"),
        "25.1": "AE_25_1",
        "25.3": "AE_25_3",
        "25.4": "AE_25_4",
        "25.4a": "AE_25_4a",
        "25.4b": "AE_25_4b",
        "25.5": "AE_25_5",
        "25a": "AE_25a",
        **dict.fromkeys(("25b", "25b.6"), "AE_25b"),
    }
)
"""The status that a way leads to: what follows it, and what the family needs, rests on it.

Not here: § 25 Abs. 2, which leads to one of two titles; § 24; tolerations, which are no title.
"""

TITLE_OF_RELATIVE = MappingProxyType(
    {
        "28": "AE_28",
        "30": "AE_30",
        "32": "AE_32",
        **dict.fromkeys(("36.1", "36.2", "36.3"), "AE_36"),
        "36a": "AE_36a",
    }
)
"""The status of somebody who came as a member of a family: settlement follows it as well."""

FAMILY_OF_ITS_OWN = (
    "AE_25_3", "AE_25_4", "AE_25_4a", "AE_25_4b", "AE_25_5", "AE_25a", "AE_25b",
)  # fmt: skip
"""Titles whose holders bring their family under rules of their own (§ 29 Abs. 3)."""

STUDIES = frozenset({"16b", "16b.5", "16b.7"})
LEADS_ON = STUDIES | {
    "16a", "16d.1", "16d.3", "16d.4", "16d.5", "16d.6", "20.1", "20a.such",
}  # fmt: skip
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
    if TITLE_OF.get(way, FAMILY_OF_ITS_OWN[0]) in FAMILY_OF_ITS_OWN:
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
    academic = way in STUDIES or answers.known("qual_kind") in ACADEMIC
    return "AE_18b" if academic else "AE_18a"


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

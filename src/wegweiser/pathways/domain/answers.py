"""What a visitor has told: law facts under their names, and a few questions of our own."""

from __future__ import annotations

import dataclasses
import json
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias, cast

from wegweiser.pathways.domain import bundles, occupations
from wegweiser_rules import LAW

if TYPE_CHECKING:
    from collections.abc import Mapping

    from wegweiser.pathways.domain.occupations import Occupation
    from wegweiser_rules import Situation

JSON: TypeAlias = bool | int | str | list["JSON"] | None

UNKNOWN = "?"
"""The visitor said "I don't know": asked, and still unknown."""

ELSEWHERE = "elsewhere"
OTHER_OCCUPATION = "other"
SAME_OCCUPATION = "same"
SAME_DISTRICT = "same"
NO_DISTRICT = frozenset({ELSEWHERE, SAME_DISTRICT})
VERSION = 1

PRODUCT_QUESTIONS = frozenset(
    {
        "goal",
        "district",
        "work_district",
        "occupation",
        "qual_occupation",
        "spouse_comes",
        "children",
        "languages",
        *bundles.NAMES,
    }
)
"""Asked for offices and offers; everything else an answer is named for is a fact of the law."""

DEPENDENTS: Mapping[str, frozenset[str]] = {
    "occupation": frozenset(
        {
            "job_level",
            "job_matches_degree",
            "licence",
            "same_occupational_group",
            "target_job_needs_licence",
        }
    ),
    **bundles.FACTS,
}
"""Answers that a changed answer makes stale, so that they are asked again."""

FACTS_OF_GOALS: Mapping[str, Mapping[str, JSON]] = {
    "work": {"sponsor_status": "none"},
    "learn": {"sponsor_status": "none"},
    "join_spouse": {"relation": "spouse"},
    "join_parent": {"relation": "child"},
    "join_child": {"relation": "parent"},
    "stay": {"location": "DE"},
    "protection": {"location": "DE"},
}

FACTS_OF_QUALIFICATIONS: Mapping[str, Mapping[str, JSON]] = {
    "none": {"german_training": False, "german_degree": False},
    "vocational": {"german_degree": False},
}
"""What follows from the highest qualification."""

ORDINARY_ABROAD: Mapping[str, JSON] = {
    "status": "none",
    "asylum_state": "none",
    "entry_mode": "visa_d",
}
"""Presumed of people abroad, and shown to them as an assumption."""

ICT_GROUPS = ("133", "25")
"""The ISCO groups that § 18g AufenthG names for information and communication technology."""


class Door(StrEnum):
    PERSON = "person"
    EMPLOYER = "employer"


FACTS_OF_DOORS: Mapping[Door, Mapping[str, JSON]] = {
    Door.PERSON: {},
    Door.EMPLOYER: {"job_offer": True, "sponsor_status": "none", "own_business": False},
}

NOT_BEHIND = {
    Door.PERSON: frozenset[str](),
    Door.EMPLOYER: frozenset({"goal", "job_offer", "languages"}),
}


class Malformed(ValueError):
    """The text is not what `to_json` wrote, or what an older version wrote."""


@dataclass(frozen=True, slots=True)
class Answers:
    """The answers of one visitor, in the order in which they were given."""

    door: Door
    values: Mapping[str, JSON] = field(default_factory=dict)

    def with_answer(self, name: str, value: JSON) -> Answers:
        """Return the answers with this one given or changed; what it makes stale is gone."""
        changed = name in self.values and self.values[name] != value
        stale = DEPENDENTS.get(name, frozenset()) if changed else frozenset()
        kept = {key: old for key, old in self.values.items() if key not in stale}
        return Answers(self.door, {**kept, name: value})

    def through(self, door: Door) -> Answers:
        """Return the same answers seen from this door."""
        return Answers(door, self.values)

    def entering(self, door: Door) -> Answers:
        """Return the answers with which one goes on behind this door, without what is foreign."""
        gone = NOT_BEHIND[door] | (frozenset() if door is self.door else bundles.NAMES)
        return Answers(door, {key: old for key, old in self.values.items() if key not in gone})

    def facts(self) -> dict[str, JSON]:
        """Return the facts of the law as JSON values; `None` is a fact asked and unknown."""
        told: dict[str, JSON] = {
            name: None if value == UNKNOWN else value
            for name, value in self.values.items()
            if name not in PRODUCT_QUESTIONS
        }
        return {**self._presumed(), **self._implied(), **told}

    def situation(self) -> Situation:
        """Return the typed facts, with the ordinary case assumed where the law lets us."""
        situation = LAW.read(self.facts())
        taken = tuple(name for name in self._presumed() if name not in self.values)
        return LAW.with_assumptions(dataclasses.replace(situation, assumptions=taken))

    def known(self, name: str) -> JSON:
        """Return the answer, or `None` where it was not given or is not known."""
        value = self.values.get(name)
        return None if value == UNKNOWN else value

    @property
    def district(self) -> str | None:
        """The municipality key (AGS) of the district where the person lives or will live."""
        return self._area("district", otherwise="work_district")

    @property
    def work_district(self) -> str | None:
        """The municipality key (AGS) of the district of the workplace."""
        return self._area("work_district", otherwise="district")

    @property
    def one_district_assumed(self) -> bool:
        """Home and workplace are taken to be in one district, because only one was told."""
        return (self.known("district") is None) != (self.known("work_district") is None)

    @property
    def occupation(self) -> Occupation | None:
        """The occupation chosen from the list; none for another one or an unknown one."""
        key = self.known("occupation")
        return occupations.known().get(key) if isinstance(key, str) else None

    @property
    def qual_occupation(self) -> Occupation | None:
        """The occupation of the qualification, where it is in the list."""
        key = self.known("qual_occupation")
        if key == SAME_OCCUPATION:
            return self.occupation
        return occupations.known().get(key) if isinstance(key, str) else None

    @property
    def occupation_groups(self) -> tuple[str, ...]:
        """The groups by which the responsible offices for recognition are found.

        More than one where the office depends on the reference occupation, as for a welder:
        the chamber of crafts or the chamber of industry.
        """
        return self.occupation.groups if self.occupation else ()

    @property
    def occupation_group(self) -> str | None:
        """The first of the groups; see `occupation_groups`."""
        return next(iter(self.occupation_groups), None)

    @property
    def spouse_comes(self) -> bool | None:
        return cast("bool | None", self.known("spouse_comes"))

    @property
    def children(self) -> tuple[int, ...] | None:
        """The ages of the children who come along; empty when there are none."""
        ages = self.known("children")
        return tuple(cast("list[int]", ages)) if isinstance(ages, list) else None

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages in which the person would like to be advised."""
        codes = self.known("languages")
        return tuple(cast("list[str]", codes)) if isinstance(codes, list) else ()

    def to_json(self) -> str:
        return json.dumps(
            [VERSION, self.door, dict(self.values)], ensure_ascii=False, separators=(",", ":")
        )

    @classmethod
    def from_json(cls, text: str | bytes) -> Answers:
        """Return the answers that `to_json` wrote.

        Raises:
            Malformed: not written by this version.
        """
        try:
            version, door, values = json.loads(text)
            answers = cls(Door(door), dict(values))
            answers.situation()
        except (ValueError, TypeError, ExceptionGroup) as error:
            raise Malformed from error
        if version != VERSION:
            raise Malformed
        return answers

    def _implied(self) -> dict[str, JSON]:
        """Return the facts of the law that follow from our own questions."""
        facts = dict(FACTS_OF_DOORS[self.door])
        facts |= FACTS_OF_GOALS.get(str(self.known("goal")), {})
        facts |= self._ticked()
        if self.occupation:
            facts |= _facts_of_job(self.occupation)
        if self.qual_occupation:
            facts["qual_isco"] = self.qual_occupation.isco
        facts |= FACTS_OF_QUALIFICATIONS.get(str(self.known("qual_kind")), {})
        return facts

    def _ticked(self) -> dict[str, JSON]:
        """Return what follows from the questions that stand for several facts."""
        facts: dict[str, JSON] = {}
        for name in filter(bundles.NAMES.__contains__, self.values):
            ticked = cast("list[str] | None", self.known(name))
            facts |= bundles.facts_of(name, ticked, door=self.door)
        return facts

    def _presumed(self) -> Mapping[str, JSON]:
        """Return what holds in the ordinary case of somebody who is still abroad."""
        return ORDINARY_ABROAD if self.known("location") == "abroad" else {}

    def _area(self, name: str, *, otherwise: str) -> str | None:
        value = self.known(name)
        if value is None or value == SAME_DISTRICT:
            value = self.known(otherwise)
        return value if isinstance(value, str) and value not in NO_DISTRICT else None


def _facts_of_job(occupation: Occupation) -> dict[str, JSON]:
    """Return the facts that follow from the occupation of the job alone."""
    facts: dict[str, JSON] = {
        "job_isco": occupation.isco,
        "job_ict": occupation.isco.startswith(ICT_GROUPS),
    }
    if occupation.regulated is occupations.Regulated.NO:
        facts |= {"licence": "not_required", "target_job_needs_licence": False}
    elif occupation.regulated is occupations.Regulated.YES:
        facts["target_job_needs_licence"] = True
    return facts

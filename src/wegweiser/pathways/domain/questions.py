"""What can be asked: facts of the law in its own words, and a few questions for offices."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from wegweiser.pathways.domain import bundles
from wegweiser.pathways.domain.answers import (
    ELSEWHERE,
    OTHER_OCCUPATION,
    PRODUCT_QUESTIONS,
    SAME_DISTRICT,
    SAME_OCCUPATION,
    Door,
)
from wegweiser_rules import LAW, FactError, FactKind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from wegweiser.pathways.domain.answers import JSON
    from wegweiser_rules import Fact


def _(msgid: str) -> str:
    """Mark a text for translation and return it unchanged."""
    return msgid


class Input(StrEnum):
    """How a question is answered."""

    YES_NO = "yes_no"
    CHOICE = "choice"
    MONEY = "money"
    NUMBER = "number"
    MONTHS = "months"
    CONTRACT = "contract"
    DAY = "day"
    DAY_OR_NEVER = "day_or_never"
    COUNTRY = "country"
    COUNTRIES = "countries"
    OCCUPATION = "occupation"
    DISTRICT = "district"
    AGES = "ages"
    LANGUAGES = "languages"
    SEVERAL = "several"


@dataclass(frozen=True, slots=True)
class Question:
    """One page of the questionnaire; all texts are messages to be translated."""

    name: str
    input: Input
    title: str
    why: str
    label: str
    options: Mapping[str, str] = field(default_factory=dict)
    unit: str = ""

    @property
    def yearly(self) -> bool:
        """An amount for a year, which people often know for a month."""
        return self.name.endswith("_year")

    def group_of(self, code: str) -> str:
        """Return the heading under which an option stands in a long list."""
        groups, rest = GROUPS.get(self.name, (STATUS_GROUPS, NO_TITLE_GROUP))
        return next(
            (heading for heading, prefixes in groups.items() if code.startswith(prefixes)), rest
        )

    def problem_with(self, value: JSON) -> str:
        """Return why this cannot be a true answer, as a message; empty when it can."""
        largest = LARGEST.get(self.name)
        if largest is not None and isinstance(value, int) and value > largest:
            return _("That is more than can be. Check the number.")
        fact = LAW.facts.get(self.name)
        if fact is None or self.name in PRODUCT_QUESTIONS:
            return ""
        try:
            fact.read(value)
        except FactError:
            return _("That cannot be right. Check what you wrote.")
        return ""


LARGEST = {
    "exp_months_last_5y": 60,
    "exp_months_last_7y": 84,
    "exp_it_months_last_7y": 84,
    "hours_week": 80,
    "own_age": 120,
    "child_age": 120,
    "spouse_age": 120,
}
"""Larger numbers are slips of the pen."""

STATUS_GROUPS = {
    _("Training, studies, recognition"): ("AE_16", "AE_17"),
    _("Work"): ("AE_18", "AE_19", "AE_20", "AE_21", "BK", "ICT"),
    _("Protection, toleration, humanitarian reasons"): (
        "AE_22", "AE_23", "AE_24", "AE_25", "AE_104", "gestattung", "duldung",
    ),
    _("Family and other reasons"): ("AE_",),
    _("Settlement"): ("NE", "DA_EU"),
    _("German or EU citizens"): ("german", "eu_"),
}  # fmt: skip
NO_TITLE_GROUP = _("No title yet, or a visa or certificate")
JOB_GROUPS = {
    _("Most jobs"): ("other",),
    _("Companies"): ("executive", "board", "specialist", "staff_exchange", "foreign_project"),
    _("Science and teaching"): (
        "academic_staff", "guest_scientist", "teacher", "language_teacher",
    ),
    _("Internships and holiday jobs"): ("internship", "holiday_work"),
    _("Families, service, religion and sport"): (
        "au_pair", "voluntary_service", "charitable", "religious", "athlete", "esports",
    ),
}  # fmt: skip
OTHER_JOBS_GROUP = _("Care, driving, kitchen, season and public office")
GROUPS: Mapping[str, tuple[Mapping[str, tuple[str, ...]], str]] = {
    "job_kind": (JOB_GROUPS, OTHER_JOBS_GROUP),
}
"""Headings of other long lists than those of statuses, and the heading of what is left."""

INPUTS = {
    FactKind.BOOL: Input.YES_NO,
    FactKind.INT: Input.NUMBER,
    FactKind.MONEY: Input.MONEY,
    FactKind.DATE: Input.DAY,
    FactKind.LEVEL: Input.CHOICE,
    FactKind.CHOICE: Input.CHOICE,
    FactKind.TEXT: Input.COUNTRY,
    FactKind.LIST: Input.COUNTRIES,
    FactKind.MONTHS: Input.CONTRACT,
    FactKind.DAY_OR_NEVER: Input.DAY_OR_NEVER,
}

JUDGED = frozenset({FactKind.BOOL, FactKind.INT, FactKind.DAY_OR_NEVER})

LEVELS = {
    "none": _("No German yet"),
    "A1": _("A1: first words and simple sentences"),
    "A2": _("A2: simple everyday situations"),
    "B1": _("B1: everyday life and familiar topics"),
    "B2": _("B2: fluent conversation, also at work"),
    "C1": _("C1: demanding texts and discussions"),
    "C2": _("C2: almost like a first language"),
}

LEVELS_OF_ENGLISH = {**LEVELS, "none": _("No English yet")}

OUR_OWN = {
    Door.PERSON: {
        "goal": Question(
            "goal",
            Input.CHOICE,
            _("What brings you here?"),
            _("Each goal opens other ways. We then ask only what matters for yours."),
            _("What brings you here"),
            {
                "work": _("I want to work here, or I already do"),
                "learn": _("I want to learn an occupation, study or do research"),
                "join_spouse": _("I want to join my husband, wife or partner"),
                "join_parent": _("I am under 18 and want to join my parents"),
                "join_child": _("I want to join my child"),
                "stay": _("I live here and want to stay for good, or become German"),
                "protection": _("I sought protection here: asylum, toleration, flight from war"),
            },
        ),
        "district": Question(
            "district",
            Input.DISTRICT,
            _("Where do you live, or where will you live?"),
            _("Offices and people who help are different in each district."),
            _("District of residence"),
            {ELSEWHERE: _("Somewhere else in Germany")},
        ),
        "work_district": Question(
            "work_district",
            Input.DISTRICT,
            _("Where is the workplace?"),
            _("For some steps the office at the workplace is responsible, not the one at home."),
            _("District of the workplace"),
            {
                SAME_DISTRICT: _("In the district where I live"),
                ELSEWHERE: _("Somewhere else in Germany"),
            },
        ),
        "occupation": Question(
            "occupation",
            Input.OCCUPATION,
            _("Which occupation is it about?"),
            _(
                "Name the work that you do or want to do here. The occupation decides "
                "whether you need a licence, and which office looks at your qualification."
            ),
            _("Occupation"),
            {OTHER_OCCUPATION: _("My occupation is not in the list")},
        ),
        "qual_occupation": Question(
            "qual_occupation",
            Input.OCCUPATION,
            _("Which occupation did you learn or study?"),
            _("Some qualifications earn a point, and a job in the same field opens more ways."),
            _("Learned occupation"),
            {
                SAME_OCCUPATION: _("The same as the work I want to do"),
                OTHER_OCCUPATION: _("My occupation is not in the list"),
            },
        ),
        "spouse_comes": Question(
            "spouse_comes",
            Input.YES_NO,
            _("Will your husband, wife or registered partner come with you, or follow later?"),
            _("Then the plan also shows their way, and whether they may work."),
            _("Husband, wife or partner comes along"),
        ),
        "children": Question(
            "children",
            Input.AGES,
            _("Will children under 18 come with you, or follow later?"),
            _("Then the plan also shows school, childcare and the way for your children."),
            _("Children who come along"),
        ),
        "languages": Question(
            "languages",
            Input.LANGUAGES,
            _("In which languages would you like to get advice?"),
            _("We show the people first who speak one of them."),
            _("Languages for advice"),
        ),
        "special": Question(
            "special",
            Input.SEVERAL,
            _("Is one of these true for you?"),
            _("Each of them opens a way of its own. Most people tick none of them."),
            _("Special situation"),
            bundles.SPECIAL,
        ),
        "plans": Question(
            "plans",
            Input.SEVERAL,
            _("What do you want to do in Germany?"),
            _("Tick all that fits. Each of them has a residence title of its own."),
            _("Plans in Germany"),
            bundles.PLANS,
        ),
    },
    Door.EMPLOYER: {
        "special": Question(
            "special",
            Input.SEVERAL,
            _("Is one of these true for you and the person?"),
            _("Each of them opens a way of its own. Most companies tick none of them."),
            _("Special situation"),
            bundles.SPECIAL_FOR_EMPLOYERS,
        ),
        "work_district": Question(
            "work_district",
            Input.DISTRICT,
            _("Where is the workplace?"),
            _("The offices at the workplace are your partners, above all for the fast track."),
            _("District of the workplace"),
            {ELSEWHERE: _("Somewhere else in Germany")},
        ),
        "district": Question(
            "district",
            Input.DISTRICT,
            _("Where does the person live, or where will the person live?"),
            _("The immigration office at home issues the residence title."),
            _("District of residence"),
            {
                SAME_DISTRICT: _("In the district of the workplace"),
                ELSEWHERE: _("Somewhere else in Germany"),
            },
        ),
        "occupation": Question(
            "occupation",
            Input.OCCUPATION,
            _("Which job do you want to fill?"),
            _(
                "The occupation decides whether a licence is needed, and which office looks "
                "at the qualification."
            ),
            _("Occupation"),
            {OTHER_OCCUPATION: _("The job is not in the list")},
        ),
        "qual_occupation": Question(
            "qual_occupation",
            Input.OCCUPATION,
            _("Which occupation did the person learn or study?"),
            _("Some qualifications earn a point, and a job in the same field opens more ways."),
            _("Learned occupation"),
            {
                SAME_OCCUPATION: _("The same as the job"),
                OTHER_OCCUPATION: _("The occupation is not in the list"),
            },
        ),
        "spouse_comes": Question(
            "spouse_comes",
            Input.YES_NO,
            _("Will a husband, wife or registered partner come too, now or later?"),
            _("Families stay where all of them arrive well. The plan then shows their way too."),
            _("Husband, wife or partner comes along"),
        ),
        "children": Question(
            "children",
            Input.AGES,
            _("Will children under 18 come too, now or later?"),
            _("School and childcare places take time. The plan then shows whom to ask."),
            _("Children who come along"),
        ),
    },
}


def question(name: str, *, door: Door, judging: bool = False) -> Question | None:
    """Return the question of this name in the words of the door, none if it is not asked.

    Args:
        name: the fact or the question of our own.
        door: whose words the question has.
        judging: ask also what an office judges, which an adviser can estimate.
    """
    if name in PRODUCT_QUESTIONS:
        return OUR_OWN[door].get(name)
    fact = LAW.facts.get(name)
    if fact is not None and judging and is_judgement(name):
        return _to_judge(fact)
    return _about(fact, door) if fact is not None and fact.asked else None


def is_judgement(name: str) -> bool:
    """Return whether this is a judgement that an adviser can give by a simple answer."""
    fact = LAW.facts.get(name)
    return fact is not None and fact.judgement and not fact.asked and fact.kind in JUDGED


def _to_judge(fact: Fact) -> Question:
    return Question(
        fact.name,
        _input(fact),
        fact.question or fact.label,
        _("The office judges this. Say how you would judge it; the ways then follow from that."),
        fact.label,
        _options(fact),
        fact.unit,
    )


def _about(fact: Fact, door: Door) -> Question:
    employer = door is Door.EMPLOYER and fact.question_employer
    return Question(
        fact.name,
        _input(fact),
        fact.question_employer if employer else fact.question,
        fact.why,
        fact.label,
        _options(fact),
        fact.unit,
    )


def _input(fact: Fact) -> Input:
    if fact.kind is FactKind.INT and fact.unit == "months":
        return Input.MONTHS
    return INPUTS[fact.kind]


def _options(fact: Fact) -> Mapping[str, str]:
    if fact.kind is not FactKind.LEVEL:
        return {code: fact.labels.get(code, code) for code in fact.values}
    levels = LEVELS_OF_ENGLISH if fact.name == "english" else LEVELS
    return {code: levels[code] for code in fact.values}

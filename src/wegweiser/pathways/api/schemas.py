"""What the interface takes and gives, as its description shows it."""

import datetime as dt
import re
from typing import Annotated, Any, Literal

from ninja import Schema
from pydantic import BeforeValidator, ConfigDict, Field

from wegweiser.pathways.api.facts import Facts
from wegweiser.pathways.domain.occupations import Level, Regulated

DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def day_only(value: object) -> object:
    """Let only a day such as 2026-03-02 pass, no number and no time of day."""
    if isinstance(value, dt.date) or (isinstance(value, str) and DAY.fullmatch(value)):
        return value
    raise ValueError("Expected a day such as 2026-03-02.")


MODELLED_DAYS = r"^(202[3-9]|20[3-9]\d|21\d\d)-\d\d-\d\d$"
"""From the first day whose law is modelled to the last that a date can name."""

Day = Annotated[
    dt.date,
    BeforeValidator(day_only),
    Field(json_schema_extra={"pattern": MODELLED_DAYS}),
]


class Closed(Schema):
    """A body in which every member has a meaning."""

    model_config = ConfigDict(extra="forbid")


class AssessmentsIn(Closed):
    as_of: Day = Field(description="The day whose law is applied.", examples=["2026-03-02"])
    facts: Facts
    unlisted: Literal["neutral", "unknown"] = Field(
        default="neutral",
        description=(
            "What a fact means that is not listed. `neutral`: it is not at issue and takes the "
            "neutral value that /api/facts names, as on the command line. `unknown`: nobody "
            "has said anything about it, as in the questionnaire."
        ),
    )


class ReasonOut(Schema):
    text: str
    citation: str
    holds: bool | None


class ChangeOut(Schema):
    text: str
    facts: list[str]
    values: dict[str, Any]
    leads_to: str


class AssessmentOut(Schema):
    result: Literal[
        "granted-possible",
        "not",
        "waiver-only",
        "needs-more-facts",
        "not-required",
        "not-available",
    ]
    strength: Literal["A", "S", "K"] | None
    uncertain: bool
    notes: list[str]
    missing: list[str]
    reasons: list[ReasonOut]
    changes: list[ChangeOut]
    attributes: dict[str, Any]


class AssessmentsOut(Schema):
    results: dict[str, AssessmentOut]


class VersionOut(Schema):
    since: dt.date
    until: dt.date | None
    strength: str | None
    sources: list[str]
    note: str


class RuleOut(Schema):
    id: str
    title: str
    summary: str
    group: str
    versions: list[VersionOut]


class RulesOut(Schema):
    state_of_law: dt.date
    rules: list[RuleOut]


class FactOut(Schema):
    name: str
    kind: str
    label: str
    values: list[str]
    labels: dict[str, str]
    unit: str
    neutral: Any
    question: str
    why: str
    judgement: bool
    asked: bool
    assumed: bool


class FactsOut(Schema):
    facts: list[FactOut]


class OccupationOut(Schema):
    key: str
    isco: str = Field(description="ISCO-08, four digits.")
    kldb: str = Field(description="KldB 2010, five digits; empty where we are not sure.")
    groups: list[str] = Field(description="By which the office for recognition is found.")
    regulated: Regulated
    level: Level
    names: dict[str, str]
    doubt: str = Field(description="Where another code is thinkable.")


class OccupationsOut(Schema):
    occupations: list[OccupationOut]


class InvalidMember(Schema):
    pointer: str
    detail: str


class Problem(Schema):
    """A problem document (RFC 9457)."""

    type: str
    title: str
    status: int
    detail: str = ""
    errors: list[InvalidMember] = Field(default_factory=list)

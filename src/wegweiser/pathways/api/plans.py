"""Plans: anonymous, stateless, nothing of the body is kept or logged."""

import datetime as dt
from http import HTTPStatus
from typing import Annotated, Literal

from django.http import Http404, HttpRequest
from django.utils.translation import get_language
from ninja import Router, Schema
from ninja.decorators import decorate_view
from ninja.errors import ValidationError
from pydantic import BeforeValidator, Field, StrictBool, StrictInt

from wegweiser.pathways.api.facts import Facts, whole
from wegweiser.pathways.api.limits import small_bodies_only
from wegweiser.pathways.api.schemas import Closed, Day, Problem
from wegweiser.pathways.domain import occupations
from wegweiser.pathways.domain.answers import Answers, Door
from wegweiser.pathways.domain.routes import NoRoute
from wegweiser.pathways.exports import plans as words
from wegweiser.pathways.queries import plans
from wegweiser_rules import LAW, FactError

router = Router(tags=["pathways"])

LAST_DAY = dt.date(2199, 12, 31)
OLDEST_CHILD = 30
Age = Annotated[StrictInt, Field(ge=0, le=OLDEST_CHILD), BeforeValidator(whole)]


class PlanIn(Closed):
    as_of: Day = Field(description="The day of the plan.", examples=["2026-03-02"])
    way: str = Field(
        max_length=20,
        description="The rule of the title, see /api/rules.",
        examples=["16d.1"],
    )
    door: Literal["person", "employer"] = Field(
        default="person", description="Whose side of the plan is told in full."
    )
    facts: Facts = Field(
        default_factory=lambda: Facts({}),
        description="Facts by name, see /api/facts. What is not listed is unknown.",
    )
    district: str | None = Field(
        default=None, pattern=r"^\d{5}$", description="Where the person (will) live: AGS."
    )
    work_district: str | None = Field(
        default=None, pattern=r"^\d{5}$", description="Where the person (will) work: AGS."
    )
    occupation: str | None = Field(
        default=None,
        max_length=60,
        description="A key of the list of occupations, see /api/occupations.",
        examples=["nurse", "welder"],
        json_schema_extra={"enum": [*occupations.known(), None]},
    )
    spouse_comes: StrictBool | None = None
    children: list[Age] | None = Field(
        default=None, max_length=20, description="The ages of the children who come along."
    )
    languages: list[str] = Field(
        default_factory=list, max_length=10, description="Languages for advice (ISO 639)."
    )


class EvidenceOut(Schema):
    text: str
    url: str
    is_law: bool
    remark: str


class LineOut(Schema):
    text: str
    figure: str
    evidence: list[EvidenceOut]


class LinkOut(Schema):
    id: str
    number: int
    title: str


class OfficeOut(Schema):
    name: str
    role: str
    role_label: str
    url: str
    website: str
    unsure: bool
    remarks: list[str]
    basis: str
    seen_on: str


class OfferOut(Schema):
    title: str
    organisation: str
    url: str
    website: str
    email: str
    phones: list[str]
    address: str
    address_year: int | None
    area: str
    speaks_language: bool
    remark: str


class ResponsibilityOut(Schema):
    kind: Literal["office", "choice", "advice", "nobody"]
    text: str
    offices: list[OfficeOut]
    gap: bool = Field(description="An office decides, and we do not know which.")
    ask: list[str] = Field(description="What we would need to know to name the office.")


class StationOut(Schema):
    id: str
    number: int
    title: str
    title_de: str
    summary: str
    who: Literal["person", "employer", "both"]
    mine: bool = Field(description="The side asked for acts here; only then all is told.")
    applies: Literal["needed", "choice", "only-if"]
    conditions: list[str]
    note: str
    exact: list[str]
    after: list[LinkOut]
    documents: list[str]
    rules: list[LineOut]
    figures: list[LineOut]
    your_deadlines: list[LineOut]
    office_deadlines: list[LineOut]
    durations: list[LineOut]
    fees: list[LineOut]
    not_found: list[str]
    experience: list[LineOut]
    helps: list[LineOut]
    certainty: str
    certainty_note: str
    responsible: ResponsibilityOut | None
    offers: list[OfferOut]
    offers_like: LinkOut | None
    offers_gap: bool


class StageOut(Schema):
    code: str
    title: str
    stations: list[StationOut]


class GroundOut(Schema):
    text: str
    citation: str
    holds: bool | None


class MissingOut(Schema):
    fact: str
    label: str


class VerdictOut(Schema):
    result: str
    strength: str
    uncertain: bool
    grounds: list[GroundOut]
    missing: list[MissingOut]
    changes: list[str]
    notes: list[str]
    assumptions: list[str] = Field(description="What is taken for granted.")


class NeedsOut(Schema):
    title: str
    result: str
    lines: list[str]


class RelativeOut(Schema):
    who: str
    certain: bool
    citation: str
    now: NeedsOut
    later: NeedsOut | None


class CostOut(Schema):
    text: str
    figure: str
    optional: bool


class SumOut(Schema):
    until: Literal["title", "goal"]
    label: str
    least: str
    most: str
    items: list[CostOut]


class OtherOut(Schema):
    way: str
    title: str
    result: str


class PlanOut(Schema):
    way: str
    route: str
    door: str
    language: str
    title: str
    summary: str
    drawn_on: str
    law_state: str
    district: str
    work_district: str
    occupation: str
    verdict: VerdictOut | None
    phases: list[StageOut]
    family: list[RelativeOut]
    sums: list[SumOut]
    helpers: list[OfferOut]
    others: list[OtherOut]
    notes: list[str]
    traps: list[str]
    plan_b: list[str]


PROBLEMS = {
    HTTPStatus.BAD_REQUEST: Problem,
    HTTPStatus.NOT_FOUND: Problem,
    HTTPStatus.REQUEST_ENTITY_TOO_LARGE: Problem,
    HTTPStatus.UNPROCESSABLE_ENTITY: Problem,
}


@router.post("/plans", response={HTTPStatus.OK: PlanOut, **PROBLEMS})
@decorate_view(small_bodies_only)
def draw(request: HttpRequest, body: PlanIn) -> words.Document:
    """Draw the plan of a way: steps in order, who is responsible, who helps."""
    if problems := _problems(body):
        raise ValidationError(problems)
    try:
        plan = plans.draw(
            answers=_answers(body),
            way=body.way,
            on=body.as_of,
            for_adviser=False,
            language=get_language() or "",
        )
    except NoRoute as error:
        raise Http404 from error
    return words.document(plan)


def _answers(body: PlanIn) -> Answers:
    told: dict[str, object] = {
        "district": body.district,
        "work_district": body.work_district,
        "occupation": body.occupation,
        "spouse_comes": body.spouse_comes,
        "children": body.children,
        "languages": body.languages or None,
    }
    known = {
        name: value for name, value in {**body.facts.raw(), **told}.items() if value is not None
    }
    return Answers(Door(body.door), known)  # type: ignore[arg-type]


def _problems(body: PlanIn) -> list[dict[str, object]]:
    """Return what is wrong with a body beyond its form, each with its place."""
    found: list[dict[str, object]] = [
        {"loc": ("body", "body", "facts", error.fact), "msg": str(error.problem)}
        for error in _unreadable(body)
    ]
    if not LAW.modelled_from <= body.as_of <= LAST_DAY:
        message = f"Expected a day from {LAW.modelled_from} to {LAST_DAY}."
        found.append({"loc": ("body", "body", "as_of"), "msg": message})
    if body.occupation is not None and body.occupation not in occupations.known():
        found.append({"loc": ("body", "body", "occupation"), "msg": "There is no such key."})
    return found


def _unreadable(body: PlanIn) -> list[FactError]:
    try:
        LAW.read(body.facts.raw())
    except ExceptionGroup as group:
        return [error for error in group.exceptions if isinstance(error, FactError)]
    return []

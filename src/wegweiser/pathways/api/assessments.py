"""Assess a situation: anonymous, stateless, nothing of the body is kept or logged."""

import datetime as dt
from collections.abc import Iterator
from http import HTTPStatus
from typing import Annotated

from django.http import Http404, HttpRequest
from ninja import Router
from ninja.decorators import decorate_view
from ninja.errors import ValidationError
from pydantic import Field

from wegweiser.pathways.api import plans
from wegweiser.pathways.api.limits import small_bodies_only
from wegweiser.pathways.api.schemas import (
    AssessmentsIn,
    AssessmentsOut,
    FactOut,
    FactsOut,
    OccupationOut,
    OccupationsOut,
    Problem,
    RuleOut,
    RulesOut,
    VersionOut,
)
from wegweiser.pathways.domain import occupations
from wegweiser_rules import LAW, Fact, FactError, Rule, Situation

router = Router(tags=["pathways"])
router.add_router("", plans.router)

LAST_DAY = dt.date(2199, 12, 31)
PROBLEMS = {
    HTTPStatus.BAD_REQUEST: Problem,
    HTTPStatus.REQUEST_ENTITY_TOO_LARGE: Problem,
    HTTPStatus.UNPROCESSABLE_ENTITY: Problem,
}


@router.post("/assessments", response={HTTPStatus.OK: AssessmentsOut, **PROBLEMS})
@decorate_view(small_bodies_only)
def assess(request: HttpRequest, body: AssessmentsIn) -> dict[str, object]:
    """Assess every rule for a situation on a day, as the command line does."""
    if not LAW.modelled_from <= body.as_of <= LAST_DAY:
        raise _invalid("as_of", f"Expected a day from {LAW.modelled_from} to {LAST_DAY}.")
    situation = _situation(body)
    assessed = LAW.assess(situation, on=body.as_of)
    return {"results": {rule: one.as_dict() for rule, one in assessed.items()}}


@router.get("/rules", response=RulesOut)
def list_rules(request: HttpRequest) -> RulesOut:
    """List the rules with their versions in time and their sources."""
    return RulesOut(
        state_of_law=LAW.state_of_law, rules=[_rule(rule) for rule in LAW.rules.values()]
    )


@router.get("/rules/{rule_id}", response={HTTPStatus.OK: RuleOut, HTTPStatus.NOT_FOUND: Problem})
def show_rule(request: HttpRequest, rule_id: str) -> RuleOut:
    """Describe one rule."""
    if rule_id not in LAW.rules:
        raise Http404
    return _rule(LAW.rules[rule_id])


@router.get("/facts", response=FactsOut)
def list_facts(request: HttpRequest) -> FactsOut:
    """List the facts that a situation can have, with their kinds, codes and neutral values."""
    return FactsOut(facts=[_fact(fact) for fact in LAW.facts.values()])


@router.get(
    "/occupations",
    response={HTTPStatus.OK: OccupationsOut, HTTPStatus.UNPROCESSABLE_ENTITY: Problem},
)
def list_occupations(
    request: HttpRequest,
    search: Annotated[str, Field(max_length=80, description="A name in any language.")] = "",
) -> OccupationsOut:
    """List the occupations that a plan can be drawn for, or those that a text may mean."""
    found = occupations.matching(search) if search.strip() else occupations.known().values()
    return OccupationsOut(occupations=[_occupation(one) for one in found])


def _situation(body: AssessmentsIn) -> Situation:
    try:
        situation = LAW.read(body.facts.raw())
    except ExceptionGroup as group:
        raise ValidationError([_error(problem) for problem in _problems(group)]) from group
    return LAW.neutral(situation) if body.unlisted == "neutral" else situation


def _problems(group: ExceptionGroup[Exception]) -> Iterator[FactError]:
    return (problem for problem in group.exceptions if isinstance(problem, FactError))


def _error(problem: FactError) -> dict[str, object]:
    return {"loc": ("body", "body", "facts", problem.fact), "msg": str(problem.problem)}


def _invalid(member: str, message: str) -> ValidationError:
    return ValidationError([{"loc": ("body", "body", member), "msg": message}])


def _occupation(one: occupations.Occupation) -> OccupationOut:
    return OccupationOut(
        key=one.key,
        isco=one.isco,
        kldb=one.kldb,
        groups=list(one.groups),
        regulated=one.regulated,
        level=one.level,
        names=dict(one.names),
        doubt=one.doubt,
    )


def _rule(rule: Rule) -> RuleOut:
    return RuleOut(
        id=rule.id,
        title=rule.title,
        summary=rule.summary,
        group=rule.group,
        versions=[
            VersionOut(
                since=version.since,
                until=version.until,
                strength=version.strength,
                sources=[str(source) for source in version.sources],
                note=version.note,
            )
            for version in rule.versions
        ],
    )


def _fact(fact: Fact) -> FactOut:
    return FactOut(
        name=fact.name,
        kind=fact.kind,
        label=fact.label,
        values=list(fact.values),
        labels=dict(fact.labels),
        unit=fact.unit,
        neutral=None if fact.neutral is None else fact.write(fact.neutral),
        question=fact.question,
        why=fact.why,
        judgement=fact.judgement,
        asked=fact.asked,
        assumed=fact.assumed,
    )

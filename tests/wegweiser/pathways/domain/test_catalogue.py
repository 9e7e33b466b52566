from decimal import Decimal

import pytest

from wegweiser.pathways.domain import catalogue, conditions
from wegweiser.pathways.domain.catalogue import Amount, Basis, Kind, Phase

STEP = {
    "id": "a.one",
    "phase": "contract",
    "who": "both",
    "body": "none",
    "topic": "labour_law",
    "title": "One",
    "summary": "First.",
}
OPEN_UNLESS_ASKED = {
    "work_not_banned",
    "employment_toleration",
    "work_title_possible",
    "agency",
    "language_not_tested",
    "language_course_open",
    "foreign_licence",
    "parents_possible",
    "pension_refund_possible",
}
"""Conditions of a situation that no answer decides: the plan says "only if"."""


ROUTE = {
    "letter": "z",
    "key": "z",
    "title": "Z",
    "summary": "Z.",
    "rules": ["18a"],
    "adds": [],
    "goal": "a.one",
    "steps": [{"id": "a.one"}],
}


def built(*, step=(), routes=(), conditions=(), sources=()):
    return catalogue.build(
        steps=[{**STEP, **dict(step)}],
        routes=routes,
        conditions=dict(conditions),
        sources=dict(sources),
        units={"person": "per person"},
    )


def test_catalogue_carries_all_steps_and_routes():
    known = catalogue.current()

    assert len(known.steps) >= 105
    assert set("abcdefghijklmnopq") <= set(known.routes)


def test_route_may_reach_no_title_of_its_own():
    assert built(routes=[{**ROUTE, "goal": ""}]).routes["z"].goal == ""


def test_every_trap_that_is_reported_has_a_source():
    traps = [trap for step in catalogue.current().steps.values() for trap in step.traps]

    assert [trap.text for trap in traps if trap.basis is Basis.REPORTED and not trap.sources] == []


def test_every_published_duration_has_a_scope_and_a_source():
    durations = [one for step in catalogue.current().steps.values() for one in step.durations]

    assert [one.text for one in durations if not (one.scope and one.sources)] == []


def test_every_fee_with_a_figure_is_for_something():
    fees = [fee for step in catalogue.current().steps.values() for fee in step.fees]

    assert [fee.text for fee in fees if fee.span and fee.span[1] and not fee.per] == []


def test_every_condition_of_a_situation_is_decided_by_answers_or_known_to_stay_open():
    known = catalogue.current().conditions
    situations = {key for key, one in known.items() if one.kind is Kind.SITUATION}

    assert situations - set(conditions.PREDICATES) == OPEN_UNLESS_ASKED


def test_every_predicate_belongs_to_a_condition():
    assert set(conditions.PREDICATES) - set(catalogue.current().conditions) == set()


def test_entry_is_read_with_its_evidence_and_its_span():
    step = {
        "fees": [
            {
                "text": "Fee",
                "amount_from": "100.00",
                "amount_to": "650.00",
                "per": "person",
                "source": "P1",
            }
        ],
        "person_deadlines": [{"text": "Soon", "weeks": 2, "from": "moving in"}],
    }

    read = built(step=step, sources={"P1": {"page": "example.org"}}).steps["a.one"]

    assert read.fees[0].span == (Decimal("100.00"), Decimal("650.00"))
    assert read.fees[0].sources == ("P1",)
    assert (read.person_deadlines[0].weeks, read.person_deadlines[0].start) == (2, "moving in")


@pytest.mark.parametrize(
    ("fields", "span"),
    [
        ({"amount": Decimal(75)}, (Decimal(75), Decimal(75))),
        ({"amount_from": Decimal(75)}, None),
        ({}, None),
    ],
    ids=["fixed", "only from", "unknown"],
)
def test_span_of_an_amount(fields, span):
    assert Amount(text="Fee", **fields).span == span


def test_condition_may_be_one_or_several():
    conditions = {"x": {"kind": "event", "text": "x"}, "y": {"kind": "stage", "text": "y"}}

    assert built(step={"when": "x"}, conditions=conditions).steps["a.one"].when == ("x",)
    assert built(step={"when": ["x", "y"]}, conditions=conditions).steps["a.one"].when == (
        "x",
        "y",
    )


def test_route_step_may_stand_in_another_phase():
    route = {**ROUTE, "steps": [{"id": "a.one", "phase": "staying"}]}

    assert built(routes=[route]).routes["z"].steps[0].phase is Phase.STAYING


@pytest.mark.parametrize(
    "wrong",
    [
        {"step": {"depends_on": ["a.two"]}},
        {"step": {"when": "never"}},
        {"step": {"sources": ["P9"]}},
        {"step": {"rules": [{"text": "x", "routes": ["q"]}]}},
        {"step": {"fees": [{"text": "x", "per": "moon"}]}},
        {"routes": [{**ROUTE, "adds": ["y"]}]},
        {"routes": [{**ROUTE, "goal": "a.two"}]},
    ],
    ids=["step", "condition", "source", "route", "unit", "added route", "goal"],
)
def test_catalogue_that_names_what_is_not_there_is_refused(wrong):
    with pytest.raises(catalogue.Malformed):
        built(**wrong)

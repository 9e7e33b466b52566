import datetime as dt

import pytest

from tests.wegweiser.pathways.situations import NURSE, WELDER
from wegweiser.directory.enums import Condition, Procedure
from wegweiser.pathways.domain import catalogue, offices
from wegweiser.pathways.domain.answers import Answers, Door
from wegweiser.pathways.domain.cases import Case
from wegweiser.pathways.domain.offices import Kind

DAY = dt.date(2026, 11, 22)
STEPS = catalogue.current().steps


def case(values=NURSE, letter="c"):
    return Case(Answers(Door.PERSON, values), way="16d.1", letter=letter, on=DAY)


@pytest.mark.parametrize("step", STEPS.values(), ids=lambda step: step.id)
def test_every_step_has_somebody_responsible_or_says_that_nobody_is(step):
    body = offices.body(step, case=case())

    assert body.kind in {Kind.ADVICE, Kind.NOBODY} or body.procedures or body.text


@pytest.mark.parametrize("step", STEPS.values(), ids=lambda step: step.id)
def test_every_procedure_is_known_to_the_directory(step):
    assert set(offices.body(step, case=case()).procedures) <= set(Procedure.values)


def test_conditions_of_offices_are_those_of_the_directory():
    assert set(offices.OFFICE_CONDITIONS) | {"entitled"} == {"", *Condition.values}


def test_employers_look_for_staff_at_the_employer_service():
    assert offices.body(STEPS["rec.channel"], case=case()).procedures == ("employer_service",)
    assert offices.body(STEPS["rec.apply"], case=case()).procedures == ("job_placement",)


def test_advice_for_people_who_live_here_comes_after_the_entry():
    abroad = {**NURSE, "location": "abroad"}

    assert offices.body(STEPS["arr.partner"], case=case(abroad)).procedures == (
        "migration_advice_adults",
    )
    assert offices.body(STEPS["or.situation"], case=case(abroad)).procedures == ()


def test_statement_on_training_comes_from_the_body_that_compares_degrees():
    groups = dict(offices.groups({"degree_comparison", "visa"}, case=case(WELDER)))

    assert groups["academic_non_regulated"] == {"degree_comparison"}
    assert groups["crafts"] == {"visa"}


def test_second_occupation_group_is_asked_only_where_the_occupation_decides():
    groups = dict(offices.groups({"recognition", "visa"}, case=case(WELDER)))

    assert groups == {"crafts": {"recognition", "visa"}, "ihk_trades": {"recognition"}}


@pytest.mark.parametrize(
    ("condition", "step", "values", "truth"),
    [
        ("", "arr.abh", {}, True),
        ("entitled", "qua.course", {}, False),
        ("entitled", "arr.course", {}, None),
        ("reception_centre", "arr.abh", {}, False),
        ("visa_consent", "abr.visa", {}, False),
        ("lives_abroad", "or.ref_occupation", {"location": "abroad"}, True),
        ("job_seeker", "qua.course", {"job_offer": True}, False),
        ("job_seeker", "qua.course", {}, None),
        ("discretionary", "qua.course", {"job_offer": True}, True),
        ("sgb_ii", "qua.course", {"location": "abroad"}, False),
        ("not_eu", "con.contract", {"nationality": ["VN"]}, True),
        ("eu", "con.contract", {"nationality": ["VN"]}, False),
    ],
)
def test_condition_of_an_office(condition, step, values, truth):
    assert offices.applies(condition, step=STEPS[step], case=case(values)) is truth


@pytest.mark.parametrize("letter", ["l", "germans", "freelance", "school"])
def test_immigration_office_may_be_asked_about_a_visa(letter):
    consent = offices.applies("visa_consent", step=STEPS["abr.visa"], case=case(letter=letter))

    assert consent is None


def test_routes_on_which_the_mission_asks_are_those_of_the_catalogue():
    assert offices.ASKED_ABOUT_VISAS - set(catalogue.current().routes) == set()

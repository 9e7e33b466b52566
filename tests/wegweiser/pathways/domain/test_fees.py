import datetime as dt
from decimal import Decimal

import pytest

from tests.wegweiser.pathways.situations import NURSE, WELDER
from wegweiser.pathways.domain import plans
from wegweiser.pathways.domain.answers import UNKNOWN, Answers, Door
from wegweiser.pathways.domain.fees import Until

DAY = dt.date(2026, 11, 22)
CASE_A = {**WELDER, "qual_training_months": 24, "salary_year": "46000.00"}


def sums(values, way):
    outline = plans.outline(answers=Answers(Door.PERSON, values), way=way, on=DAY)
    return {total.until: (total.least, total.most) for total in outline.totals}


def items(values, way):
    outline = plans.outline(answers=Answers(Door.PERSON, values), way=way, on=DAY)
    return {item.step: item for total in outline.totals for item in total.items}


def test_family_of_the_nurse_pays_what_the_worked_example_says():
    assert sums({**NURSE, "recognition": "not_applied"}, "16d.1") == {
        Until.TITLE: (Decimal("948.50"), Decimal("1498.50")),
        Until.GOAL: (Decimal("1116.50"), Decimal("1666.50")),
    }


def test_welder_pays_what_the_worked_example_says():
    assert sums(CASE_A, "19c2.6") == {Until.TITLE: (Decimal("736.00"), Decimal("736.00"))}


@pytest.mark.parametrize("way", ["18a", "16d.1"])
def test_welder_with_a_one_year_certificate_pays_for_recognition_instead(way):
    one_year = {**CASE_A, "qual_training_months": 12}

    assert sums(one_year, way)[Until.TITLE] == (Decimal("686.00"), Decimal("1186.00"))


def test_each_visa_and_title_is_counted_and_minors_pay_half():
    party = plans.outline(
        answers=Answers(Door.PERSON, {**NURSE, "children": [6, 12, 19]}), way="16d.1", on=DAY
    )
    visas = [item for total in party.totals for item in total.items if item.step == "abr.visa"]

    assert [(item.times, item.least) for item in visas] == [
        (2, Decimal("75.00")),
        (2, Decimal("37.50")),
    ]


def test_fast_track_counts_but_is_optional():
    assert items(NURSE, "16d.1")["abr.fasttrack"].optional is True
    assert items(NURSE, "16d.1")["abr.recognition"].optional is False


def test_unknown_occupation_gives_the_span_of_all_that_may_be_due():
    recognition = items({**CASE_A, "occupation": UNKNOWN}, "18a")["abr.recognition"]

    assert (recognition.least, recognition.most) == (Decimal("100.00"), Decimal("650.00"))


def test_alone_nobody_else_is_counted():
    alone = {**NURSE, "spouse_comes": False, "children": []}

    assert items(alone, "16d.1")["abr.visa"].times == 1


def test_european_pays_for_recognition_only_where_the_occupation_asks_for_it():
    assert sums({"nationality": ["FR"], "occupation": "welder"}, "EU.FREE") == {}
    assert sums({"nationality": ["FR"], "occupation": "nurse"}, "EU.FREE") == {
        Until.TITLE: (Decimal("170.00"), Decimal("720.00"))
    }


@pytest.mark.parametrize(
    ("way", "fee"),
    [
        ("9.2", "113.00"),
        ("18c.3", "147.00"),
        ("21.4", "124.00"),
        ("9a", "109.00"),
        ("StAG.10", "255.00"),
        ("19b", "80.00"),
        ("20.1", "98.00"),
    ],
)
def test_title_that_is_reached_here_costs_its_own_fee(way, fee):
    told = {"location": "DE", "status": "AE_18a", "nationality": ["IN"]}

    assert sums(told, way) == {Until.TITLE: (Decimal(fee), Decimal(fee))}


def test_refugees_pay_nothing():
    assert sums({"location": "DE", "status": "gestattung", "nationality": ["SY"]}, "25.1") == {}


def test_toleration_costs_as_much_as_its_form():
    assert items({"location": "DE", "status": "duldung"}, "60c")["j.60c"].most == Decimal(62)

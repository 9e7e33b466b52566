import datetime as dt

import pytest

from tests.wegweiser.pathways.situations import IT_SPECIALIST, it_specialist, nurse, welder
from wegweiser.pathways.domain import goals, ways
from wegweiser.pathways.domain.answers import Answers, Door
from wegweiser.pathways.domain.ways import Place
from wegweiser_rules import LAW

DAY = dt.date(2026, 11, 22)
POLE = Answers(Door.PERSON, {"goal": "work", "nationality": ["PL"]})


def rules_at(drawn, *places):
    return [way.best.rule.id for way in drawn.at(*places)]


def test_the_nurse_sees_the_recognition_measure_first():
    drawn = ways.drawn(nurse(), on=DAY)

    assert rules_at(drawn, Place.POSSIBLE)[:2] == ["16d.1", "16d.3"]
    assert "18a" in rules_at(drawn, Place.CHANGE)


def test_the_it_specialist_sees_the_blue_card_first_with_the_best_variant():
    drawn = ways.drawn(it_specialist(), on=DAY)
    blue_card = drawn.at(Place.POSSIBLE)[0]

    assert blue_card.best.rule.id == "18g.2"
    assert {one.rule.id for one in blue_card.others} == {"18g.1.1", "18g.1.2a", "18g.1.2b"}


def test_the_welder_with_a_short_training_can_change_something():
    drawn = ways.drawn(welder(), on=DAY)

    assert drawn.at(Place.POSSIBLE) == ()
    assert rules_at(drawn, Place.CHANGE)[0] == "18a"


def test_a_citizen_of_the_union_is_free_and_everything_else_is_closed():
    drawn = ways.drawn(POLE, on=DAY)

    assert drawn.free
    assert rules_at(drawn, Place.NOT_NEEDED) == ["EU.FREE"]
    assert drawn.at(Place.POSSIBLE, Place.EXCEPTION, Place.OPEN) == ()


def test_somebody_with_a_visa_duty_is_not_free():
    assert not ways.drawn(nurse(), on=DAY).free


def test_the_ways_stand_in_the_order_of_their_places():
    for answers in (nurse(), it_specialist(), welder(), POLE, Answers(Door.PERSON)):
        places = [way.place for way in ways.drawn(answers, on=DAY).ways]
        assert places == sorted(places)


def test_an_open_way_with_little_missing_stands_before_one_with_much():
    drawn = ways.drawn(Answers(Door.PERSON, {"nationality": ["VN"]}), on=DAY)
    order = [
        (way.best.remoteness, len(way.best.assessment.missing)) for way in drawn.at(Place.OPEN)
    ]

    assert len(order) > 3
    assert order == sorted(order)


@pytest.mark.parametrize(
    "told", [{}, {"location": "abroad"}, {"location": "abroad", "job_offer": True}]
)
def test_with_few_answers_the_blue_card_stands_before_special_kinds_of_work(told):
    start = {"goal": "work", "nationality": ["IN"], "occupation": "software_developer"}
    found = rules_at(ways.drawn(Answers(Door.PERSON, start | told), on=DAY), Place.OPEN)

    special = {"19c4", "19c1.14", "19c1.22.4", "19c1.5", "18d", "21.5", "19c3"}
    assert special <= set(found)
    assert found.index("18g.1.1") < min(found.index(name) for name in special)


def test_what_only_an_office_judges_stands_last():
    told = {"goal": "protection", "nationality": ["NG"], "status": "duldung"}
    known = {"livelihood_secured": True, "entry_mode": "irregular", "asylum_state": "rejected"}
    drawn = ways.drawn(Answers(Door.PERSON, told | known), on=DAY)

    judged = {
        way.best.rule.id: all(LAW.facts[name].judgement for name in way.best.assessment.missing)
        for way in drawn.at(Place.OPEN)
    }
    assert judged["25.5"] is True
    assert list(judged.values()) == sorted(judged.values())


def test_of_two_claims_the_blue_card_stands_first():
    told = {**IT_SPECIALIST, "qual_kind": "degree", "degree_comparable": True}
    drawn = ways.drawn(Answers(Door.PERSON, told), on=DAY)

    assert rules_at(drawn, Place.POSSIBLE)[:2] == ["18g.1.1", "18b"]


def test_who_has_an_ordinary_job_sees_no_special_kinds_of_work():
    told = {**IT_SPECIALIST, "job_kind": "other", "special": []}
    drawn = ways.drawn(Answers(Door.PERSON, told), on=DAY)

    assert len(drawn.at(Place.POSSIBLE, Place.EXCEPTION, Place.OPEN, Place.CHANGE)) <= 8
    assert {"19c1.22.4", "19c4", "19c1.12"} <= set(rules_at(drawn, Place.CLOSED))


def test_nobody_is_told_to_become_something_rare():
    for answers in (nurse(), it_specialist(), welder()):
        for way in ways.drawn(answers, on=DAY).at(Place.CHANGE):
            assert [one for one in way.best.changes if not ways.RARE.isdisjoint(one.facts)] == []


def test_a_procedure_is_no_way_of_its_own():
    drawn = ways.drawn(nurse(), on=DAY)

    assert "81a" not in [way.best.rule.id for way in drawn.ways]
    assert {way.best.rule.id for way in drawn.beside} <= goals.beside()


def test_a_permission_that_is_open_is_mentioned_beside():
    told = {"goal": "protection", "nationality": ["NG"], "status": "duldung"}
    drawn = ways.drawn(Answers(Door.PERSON, told), on=DAY)

    assert "60a.work" in [way.best.rule.id for way in drawn.beside]


TURNING_45 = {**IT_SPECIALIST, "birth_date": "1982-01-15", "salary_year": "50000.00"}


def test_another_day_shows_what_an_age_limit_closes():
    answers = Answers(Door.PERSON, TURNING_45)
    now = ways.drawn(answers, on=DAY)
    later = ways.drawn_later(answers, today=DAY, on=dt.date(2026, 12, 31))
    after = ways.drawn_later(answers, today=DAY, on=dt.date(2027, 2, 1))

    assert ways.differences(now, later) == ()
    turned = {pair.before.rule.id: pair.better for pair in ways.differences(now, after)}
    assert turned["19c2.6"] is False


def test_gains_stand_before_losses():
    told = {
        "goal": "stay",
        "nationality": ["IN"],
        "status": "BK",
        "status_since": "2024-10-01",
        "blue_card_work_since": "2024-10-01",
        "pension_months": 25,
        "german": "A1",
        "livelihood_secured": True,
        "housing_sufficient": True,
        "civic_knowledge": True,
        "licence": "not_required",
    }
    answers = Answers(Door.PERSON, told)
    now = ways.drawn(answers, on=DAY)
    later = ways.drawn_later(answers, today=DAY, on=dt.date(2027, 3, 1))

    found = ways.differences(now, later)

    assert next((pair.after.rule.id, pair.better) for pair in found) == ("18c.2", True)
    assert [pair.better for pair in found] == sorted((p.better for p in found), reverse=True)


@pytest.mark.parametrize(("goal", "shown"), [("work", False), ("join_spouse", True), (None, True)])
def test_the_ways_of_families_are_shown_to_those_who_may_join_somebody(goal, shown):
    told = {"goal": goal} if goal else {}
    drawn = ways.drawn(Answers(Door.PERSON, {**told, "nationality": ["VN"]}), on=DAY)

    assert ("30" in [way.best.rule.id for way in drawn.ways]) is shown

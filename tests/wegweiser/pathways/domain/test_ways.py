import datetime as dt

import pytest

from tests.wegweiser.pathways.situations import it_specialist, nurse, welder
from wegweiser.pathways.domain import ways
from wegweiser.pathways.domain.answers import Answers, Door
from wegweiser.pathways.domain.ways import Place

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
    missing = [len(way.best.assessment.missing) for way in drawn.at(Place.OPEN)]

    assert len(missing) > 3
    assert missing == sorted(missing)


def test_a_procedure_is_no_way_of_its_own():
    drawn = ways.drawn(nurse(), on=DAY)

    assert [way.best.rule.id for way in drawn.procedures] == ["81a"]
    assert "81a" not in [way.best.rule.id for way in drawn.ways]


@pytest.mark.parametrize(("goal", "shown"), [("work", False), ("join_spouse", True), (None, True)])
def test_the_ways_of_families_are_shown_to_those_who_may_join_somebody(goal, shown):
    told = {"goal": goal} if goal else {}
    drawn = ways.drawn(Answers(Door.PERSON, {**told, "nationality": ["VN"]}), on=DAY)

    assert ("30" in [way.best.rule.id for way in drawn.ways]) is shown

import datetime as dt

import pytest

from wegweiser.pathways.domain import paths
from wegweiser.pathways.domain.answers import UNKNOWN, Answers, Door
from wegweiser_rules import LAW

TODAY = dt.date(2026, 11, 22)
START = dt.date(2027, 3, 1)
ENGINEER = {
    "goal": "work",
    "nationality": ["IN"],
    "location": "abroad",
    "german": "B1",
    "qual_kind": "degree",
    "spouse_comes": True,
    "children": [6],
}


def drawn(values=ENGINEER, *, way="18g.1.1", start=START):
    return paths.drawn(Answers(Door.PERSON, values), way=way, start=start, on=TODAY)


def days(path):
    return {one.rule: one.day.isoformat() for one in path.stations if one.dated}


def test_after_a_blue_card_come_family_settlement_and_citizenship():
    assert days(drawn()) == {
        "30": "2027-03-01",
        "32": "2027-03-01",
        "18c.2": "2028-12-01",
        "18c.1": "2030-03-01",
        "9.2": "2032-03-01",
        "9a": "2032-03-01",
        "StAG.10": "2032-03-01",
    }


def test_with_little_german_settlement_says_what_is_needed_and_what_comes_without_it():
    stations = [s for s in drawn({**ENGINEER, "german": "A1"}).stations if s.rule == "18c.2"]

    assert [(s.day.isoformat(), [str(n) for n in s.milestone.needs]) for s in stations] == [
        ("2028-12-01", ["with German at level B1"]),
        ("2029-06-01", []),
    ]


def test_stations_stand_in_the_order_of_time():
    found = [one.day for one in drawn().stations]

    assert found == sorted(found)


def test_what_must_be_in_order_is_named():
    (settlement,) = (one for one in drawn().stations if one.rule == "18c.2")

    assert {"livelihood_secured", "housing_sufficient", "civic_knowledge"} <= set(
        settlement.presupposed
    )


def test_a_spouse_who_does_not_come_and_children_unknown_are_left_out():
    single = {k: v for k, v in ENGINEER.items() if k != "children"} | {"spouse_comes": False}

    assert not {"30", "32"} & set(days(drawn(single)))


def test_each_child_has_a_station():
    twins = [one.age for one in drawn({**ENGINEER, "children": [3, 15]}).stations if one.age]

    assert sorted(twins) == [3, 15]


def test_somebody_who_lives_here_needs_no_assumed_title():
    here = {"goal": "work", "location": "DE", "status": "BK", "nationality": ["IN"]}

    path = drawn(here, way=None, start=None)

    assert (path.way, path.start) == (None, TODAY)
    (settlement,) = (one for one in path.stations if one.rule == "18c.2")
    assert not settlement.dated
    assert set(settlement.milestone.missing) == {"blue_card_work_since", "pension_months"}


def test_told_days_give_a_date():
    here = {
        "location": "DE",
        "status": "BK",
        "nationality": ["IN"],
        "german": "B1",
        "blue_card_work_since": "2025-02-15",
        "pension_months": 21,
    }

    assert days(drawn(here, way=None, start=None))["18c.2"] == "2026-11-22"
    later = drawn({**here, "pension_months": 9}, way=None, start=None)
    assert days(later)["18c.2"] == "2027-11-22"


def test_a_first_day_in_the_past_is_today():
    assert drawn(start=dt.date(2020, 1, 1)).start == TODAY


@pytest.mark.parametrize("way", ["81a", "99x", "EU.FREE"])
def test_without_a_title_there_is_no_path(way):
    with pytest.raises(paths.NoTitle):
        drawn(way=way)


def test_without_a_way_the_best_possible_one_is_taken():
    assert drawn(way=None).way in paths.TITLE_AFTER


def test_every_title_of_the_list_is_a_status_that_exists():
    known = set(LAW.facts["status"].values)

    assert set(paths.TITLE_AFTER) <= set(LAW.rules)
    assert set(paths.TITLE_AFTER.values()) <= known
    assert set(paths.FROM_THE_FIRST_DAY) | paths.NOT_OF_THE_JOB <= set(LAW.facts)


SPOUSE = {"goal": "join_spouse", "nationality": ["VN"], "location": "abroad"}


def test_after_the_title_of_a_spouse_settlement_and_citizenship_follow_and_no_family():
    found = drawn({**SPOUSE, "german": "B1", "sponsor_status": "BK"}, way="30")

    assert days(found)["9.2"] == "2032-03-01"
    assert {one.rule for one in found.stations}.isdisjoint(paths.FAMILY_RULES)


def test_the_family_of_a_german_settles_after_three_years():
    found = drawn({**SPOUSE, "german": "B1", "sponsor_status": "german"}, way="28")

    assert days(found)["28.2"] == "2030-03-01"


@pytest.mark.parametrize("way", sorted(paths.TITLE_AFTER))
def test_every_way_with_a_title_has_a_path(way):
    found = drawn({**ENGINEER, "goal": "work"}, way=way)

    assert found.way == way
    assert [one.day for one in found.stations] == sorted(one.day for one in found.stations)


def test_who_lives_here_and_wants_to_stay_has_a_path_from_the_present_title():
    told = {"goal": "stay", "nationality": ["IN"], "status": "BK", "german": "B1"}

    assert paths.lives_here(Answers(Door.PERSON, told))


def test_a_path_can_be_counted_without_a_nationality():
    found = drawn({**ENGINEER, "nationality": UNKNOWN})

    assert {"30", "32"} <= {one.rule for one in found.stations}

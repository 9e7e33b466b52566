import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.wegweiser.pathways.situations import NURSE, WELDER
from wegweiser.pathways.domain import catalogue, plans, stations
from wegweiser.pathways.domain.answers import UNKNOWN, Answers, Door
from wegweiser.pathways.domain.catalogue import Entry, Kind

DAY = dt.date(2026, 11, 22)
KNOWN = catalogue.current()
WAYS = sorted(way for route in KNOWN.routes.values() for way in route.rules)
TOLD = {
    "nationality": st.sampled_from([["VN"], ["RS"], ["FR"], ["US"], ["CH"]]),
    "location": st.sampled_from(["abroad", "DE"]),
    "status": st.sampled_from(["none", "AE_24", "AE_18a", "duldung"]),
    "occupation": st.sampled_from(["nurse", "welder", "software_developer"]),
    "qual_kind": st.sampled_from(["none", "vocational", "degree", "ahk"]),
    "recognition": st.sampled_from(["full", "partial", "none", "not_applied"]),
    "german": st.sampled_from(["none", "A2", "B1", "B2", "C1"]),
    "birth_date": st.sampled_from(["1970-01-01", "1982-06-01", "2000-02-29"]),
    "spouse_comes": st.booleans(),
    "children": st.lists(st.integers(0, 20), max_size=3),
}
SOME = st.fixed_dictionaries({}, optional=TOLD)


def outline(values, way, door=Door.PERSON):
    return plans.outline(answers=Answers(door, values), way=way, on=DAY)


def steps(values, way):
    return {one.step.id: one for one in outline(values, way).stations}


@given(way=st.sampled_from(WAYS), values=SOME)
def test_dependencies_named_in_a_plan_stand_before_their_step(way, values):
    seen = []
    for station in outline(values, way).stations:
        assert set(station.after) <= set(seen)
        seen.append(station.step.id)

    assert len(seen) == len(set(seen))


@given(way=st.sampled_from(WAYS), values=SOME)
def test_whatever_is_told_only_drops_steps_or_makes_them_certain(way, values):
    before, after = steps({}, way), steps(values, way)

    assert set(after) <= set(before)


@given(way=st.sampled_from(WAYS), values=SOME)
def test_step_that_is_not_certain_says_why(way, values):
    for station in outline(values, way).stations:
        assert bool(station.open) is (station.applies is None)
        assert station.applies is not False


@pytest.mark.parametrize("name", ["german", "recognition", "location", "nationality"])
def test_i_do_not_know_is_like_never_asked(name):
    known = {key: value for key, value in NURSE.items() if key != name}

    assert [
        (one.step.id, one.applies) for one in outline({**known, name: UNKNOWN}, "16d.1").stations
    ] == [(one.step.id, one.applies) for one in outline(known, "16d.1").stations]


def test_choice_is_told_apart_from_an_event():
    plan = steps(NURSE, "16d.1")

    assert (plan["abr.fasttrack"].is_choice, plan["abr.refusal"].is_choice) == (True, False)


def test_what_always_comes_is_told_as_the_time_for_it():
    station = steps(NURSE, "16d.1")["abr.visa_check"]

    assert station.applies is True
    assert [one.kind for one in station.stages] == [Kind.STAGE]


def test_note_of_the_route_stands_at_its_step():
    assert steps(NURSE, "16d.1")["qua.change_title"].note.startswith("You change to the title")


def test_european_needs_no_visa_and_no_title():
    plan = steps({"nationality": ["FR"]}, "EU.FREE")

    assert {"abr.visa", "arr.abh", "abr.fasttrack"} & set(plan) == set()
    assert "i.register" in plan


def test_worker_who_lives_here_needs_no_visa_but_a_title():
    here = {**WELDER, "location": "DE", "status": "AE_18b"}
    plan = steps(here, "18a")

    assert {"abr.visa", "abr.visa_check", "abr.fasttrack"} & set(plan) == set()
    assert plan["arr.abh"].applies is True
    assert plan["arr.register"].applies is None


def test_rules_of_the_western_balkans_have_no_fast_track():
    assert "abr.fasttrack" not in steps({"nationality": ["RS"]}, "19c1.26.2")


def test_entries_of_other_ways_and_conditions_are_not_shown():
    case = outline(NURSE, "16d.1").case
    entries = [
        Entry(text="all"),
        Entry(text="this way", routes=("c",)),
        Entry(text="another way", routes=("a",)),
        Entry(text="family", routes=("l",)),
        Entry(text="nurses", when="nursing"),
        Entry(text="welders", when="welding"),
        Entry(text="perhaps", when="fast_track"),
    ]

    found = stations.shown(entries, case=case, catalogue=KNOWN)

    assert [one.text for one in found] == ["all", "this way", "family", "nurses", "perhaps"]

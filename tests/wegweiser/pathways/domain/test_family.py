import datetime as dt

import pytest

from tests.wegweiser.pathways.situations import NURSE
from wegweiser.pathways.domain import family
from wegweiser.pathways.domain.answers import UNKNOWN, Answers, Door
from wegweiser.pathways.domain.family import Relative
from wegweiser_rules import LAW, Result

DAY = dt.date(2026, 11, 22)


def members(way, **values):
    return family.members(answers=Answers(Door.PERSON, {**NURSE, **values}), way=way, on=DAY)


@pytest.mark.parametrize("way", ["16d.1", "16d.3", "16a", "20a.such"])
def test_before_recognition_a_spouse_needs_german_and_housing(way):
    spouse = members(way)[0]

    assert (spouse.now.needs_german, spouse.now.needs_housing) == (True, True)
    assert (spouse.later.needs_german, spouse.later.needs_housing) == (False, False)


@pytest.mark.parametrize("way", ["18a", "18b", "18g.1.1", "18g.2", "19c2.6"])
def test_titles_for_skilled_workers_ask_a_spouse_for_neither(way):
    spouse = members(way)[0]

    assert (spouse.now.needs_german, spouse.now.needs_housing) == (False, False)
    assert spouse.later is None


def test_western_balkans_rule_asks_for_both_and_stays():
    spouse = members("19c1.26.2", nationality=["RS"])[0]

    assert (spouse.now.needs_german, spouse.now.needs_housing, spouse.later) == (True, True, None)


def test_nationals_of_privileged_states_bring_a_spouse_without_german():
    assert members("19c1.26.1", nationality=["US"])[0].now.needs_german is False


def test_child_needs_housing_now_and_none_later():
    child = members("16d.1")[1]

    assert (child.relative, child.age) == (Relative.CHILD, 6)
    assert (child.now.needs_housing, child.later.needs_housing) == (True, False)


def test_child_of_seventeen_may_come_now_or_follow_under_the_next_title():
    older = members("16d.1", children=[17])[1]

    assert (older.now.result, older.later.result) == (
        Result.GRANTED_POSSIBLE,
        Result.GRANTED_POSSIBLE,
    )


def test_nurse_with_a_degree_changes_to_the_title_for_academics():
    assert members("16d.1", qual_kind="degree")[0].later.title == "AE_18b"


def test_spouse_who_was_not_asked_about_is_a_possibility():
    assert members("16d.1", spouse_comes=UNKNOWN)[0].certain is False


def test_nobody_comes():
    assert members("16d.1", spouse_comes=False, children=[]) == ()


def test_grown_up_children_do_not_count():
    assert members("16d.1", spouse_comes=False, children=[18]) == ()


@pytest.mark.parametrize("way", ["EU.FREE", "30", "24"])
def test_other_ways_have_family_rules_of_their_own(way):
    assert members(way) == ()


def test_whether_a_spouse_needs_german_is_unknown_without_a_spouse():
    assert family.spouse_needs_german(members("16d.1")) is True
    assert family.spouse_needs_german(members("16d.1", spouse_comes=False)) is None


@pytest.mark.parametrize("way", ["18d", "18f", "19", "19b", "21.1", "19c1.3", "19c4"])
def test_privileged_titles_ask_a_spouse_for_no_german(way):
    assert members(way)[0].now.needs_german is False


@pytest.mark.parametrize("way", ["16b", "16d.5", "17.1", "20.1", "19c1.22a", "19c1.12", "19d.1"])
def test_other_titles_ask_a_spouse_for_german_and_housing(way):
    spouse = members(way)[0]

    assert (spouse.now.needs_german, spouse.now.needs_housing) == (True, True)


def test_students_change_to_the_title_for_academics_whatever_they_learned_before():
    assert members("16b", qual_kind="none")[0].later.title == "AE_18b"


@pytest.mark.parametrize("way", ["25.3", "25.5", "25a", "25b", "25.2", "60c"])
def test_families_of_people_with_humanitarian_permits_have_rules_of_their_own(way):
    assert members(way) == ()


def test_a_family_whose_nationality_is_not_known_is_told_all_the_same():
    assert members("18a", nationality=UNKNOWN)[0].now.result == Result.GRANTED_POSSIBLE


def test_every_status_is_one_of_the_law():
    statuses = {*family.TITLE_OF.values(), *family.TITLE_OF_RELATIVE.values()}

    assert statuses <= set(LAW.facts["status"].values)
    assert set(family.FAMILY_OF_ITS_OWN) <= statuses

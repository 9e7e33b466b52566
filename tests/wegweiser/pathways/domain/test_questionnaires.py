import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.wegweiser.pathways.situations import IT_SPECIALIST, NURSE, WELDER
from wegweiser.pathways.domain import questionnaires, questions
from wegweiser.pathways.domain.answers import UNKNOWN, Answers, Door
from wegweiser_rules import LAW, Result

DAY = dt.date(2026, 11, 22)
STATIC = sum(fact.asked for fact in LAW.facts.values())


def asked(door, told):
    """Answer question after question from what a visitor knows, until none is left."""
    answers, lefts = Answers(door), []
    while (name := questionnaires.upcoming(answers, on=DAY)) is not None:
        assert name not in answers.values, f"{name} is asked twice"
        lefts.append(questionnaires.most_left(answers, on=DAY))
        answers = answers.with_answer(name, told.get(name, UNKNOWN))
    return answers, lefts


@pytest.mark.parametrize(
    ("door", "told"),
    [(Door.PERSON, NURSE), (Door.PERSON, IT_SPECIALIST), (Door.EMPLOYER, WELDER)],
    ids=["nurse", "it", "welder"],
)
def test_a_journey_asks_less_than_half_of_what_could_be_asked(door, told):
    answers, _lefts = asked(door, told)

    assert len(answers.values) < STATIC / 2


@pytest.mark.parametrize(
    ("door", "told", "opening"),
    [
        (Door.PERSON, NURSE, ["goal", "nationality", "occupation", "district"]),
        (Door.EMPLOYER, WELDER, ["occupation", "work_district", "nationality"]),
    ],
    ids=["person", "employer"],
)
def test_what_decides_most_comes_first_and_the_family_last(door, told, opening):
    answers, _lefts = asked(door, told)

    assert list(answers.values)[: len(opening)] == opening
    assert list(answers.values)[-2:] == ["spouse_comes", "children"]


def test_a_citizen_of_the_union_is_asked_for_the_plan_only():
    told = {"goal": "work", "nationality": ["PL"], "occupation": "welder", "district": "14626"}

    answers, _lefts = asked(Door.PERSON, told)

    assert list(answers.values) == [
        "goal", "nationality", "occupation", "district", "spouse_comes", "children",
    ]  # fmt: skip


def test_who_joins_a_spouse_is_asked_about_the_family_and_not_about_a_job():
    told = {"goal": "join_spouse", "nationality": ["VN"], "sponsor_status": "BK"}

    answers, _lefts = asked(Door.PERSON, told)

    assert not {"occupation", "job_offer", "salary_year"} & set(answers.values)
    assert "sponsor_status" in answers.values
    assert "children" in answers.values


def test_a_child_that_joins_its_parents_is_not_asked_for_children():
    answers, _lefts = asked(Door.PERSON, {"goal": "join_parent", "nationality": ["VN"]})

    assert "children" not in answers.values


def test_who_knows_nothing_comes_to_an_end_all_the_same():
    answers, _lefts = asked(Door.PERSON, {})

    assert set(answers.values.values()) == {UNKNOWN}
    assert len(answers.values) <= STATIC + len(questionnaires.OPENING[Door.PERSON])


@pytest.mark.parametrize("door", Door)
def test_everything_that_is_asked_has_a_question(door):
    answers, _lefts = asked(door, {})

    assert [name for name in answers.values if questions.question(name, door=door) is None] == []


@settings(max_examples=15, deadline=None)
@given(data=st.data(), door=st.sampled_from(Door))
def test_there_are_never_more_questions_left_than_was_said(data, door):
    told = {
        name: data.draw(st.sampled_from([value, UNKNOWN]), label=name)
        for name, value in {**NURSE, **IT_SPECIALIST}.items()
    }

    answers, lefts = asked(door, told)

    total = len(answers.values)
    assert all(left >= total - place for place, left in enumerate(lefts))


def test_when_nothing_is_left_no_askable_fact_can_change_a_way():
    answers, _lefts = asked(Door.PERSON, NURSE)
    assessed = LAW.assess(
        answers.situation(), on=DAY, rules=questionnaires.rules_for(answers)
    ).values()

    still_open = {
        name
        for one in assessed
        if one.result is Result.NEEDS_MORE_FACTS
        for name in one.missing
        if LAW.facts[name].asked and name not in answers.facts()
    }

    assert still_open == set()


def test_back_leads_to_the_answer_before():
    answers = Answers(Door.PERSON, {"goal": "work", "nationality": ["VN"]})

    assert questionnaires.previous(answers, "occupation") == "nationality"
    assert questionnaires.previous(answers, "nationality") == "goal"
    assert questionnaires.previous(answers, "goal") is None


@pytest.mark.parametrize(
    ("door", "goal", "family"),
    [
        (Door.PERSON, "work", set()),
        (Door.PERSON, "join_spouse", questionnaires.FAMILY_RULES),
        (Door.PERSON, UNKNOWN, questionnaires.FAMILY_RULES),
        (Door.EMPLOYER, UNKNOWN, set()),
    ],
)
def test_the_rules_are_those_of_the_goal(door, goal, family):
    rules = questionnaires.rules_for(Answers(door, {"goal": goal}))

    assert set(rules) & questionnaires.FAMILY_RULES == family
    assert set(rules) >= questionnaires.FREE_MOVEMENT_RULES

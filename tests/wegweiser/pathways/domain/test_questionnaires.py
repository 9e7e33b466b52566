import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.wegweiser.pathways.situations import IT_SPECIALIST, NURSE, WELDER
from wegweiser.pathways.domain import bundles, goals, questionnaires, questions
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
    ("goal", "family"), [("work", False), ("join_spouse", True), (UNKNOWN, True)]
)
def test_the_rules_are_those_of_the_goal(goal, family):
    rules = questionnaires.rules_for(Answers(Door.PERSON, {"goal": goal}))

    assert ("30" in rules) is family
    assert set(rules) >= goals.FREE


def test_the_rules_for_an_employer_are_those_of_a_job_or_a_training():
    rules = questionnaires.rules_for(Answers(Door.EMPLOYER))

    assert set(rules) == goals.ways_through_employers()


def test_special_kinds_of_work_are_asked_for_once_there_is_a_job_and_not_before():
    told = {**NURSE, "job_kind": "other", "special": []}
    without, _lefts = asked(Door.PERSON, {**told, "job_offer": False})
    with_job, _lefts = asked(Door.PERSON, told)

    assert "job_kind" not in without.values
    assert list(with_job.values).index("job_kind") == list(with_job.values).index("job_offer") + 1


def test_rare_facts_are_asked_together_on_one_page():
    answers, _lefts = asked(Door.PERSON, {**NURSE, "job_kind": "other", "special": []})

    assert "special" in answers.values
    assert set(bundles.SPECIAL).isdisjoint(answers.values)


def test_a_learner_ticks_plans_and_is_asked_more_about_those_only():
    told = {"goal": "learn", "nationality": ["CN"], "location": "abroad"}
    answers, _lefts = asked(Door.PERSON, {**told, "plans": ["study_admission"]})

    assert "study_admission" in answers.values
    assert {"school_place", "training_place", "training_kind"}.isdisjoint(answers.values)


def test_who_seeks_protection_is_not_asked_about_family_members_to_join():
    answers, _lefts = asked(Door.PERSON, {"goal": "protection", "nationality": ["SY"]})

    assert {"sponsor_status", "relation", "cohabiting"}.isdisjoint(answers.values)


def test_a_relative_who_was_named_is_asked_about():
    told = {"goal": "stay", "nationality": ["IN"], "sponsor_status": "NE_18c2"}
    answers = Answers(Door.PERSON, told)

    assert "cohabiting" in questionnaires.askable(answers)
    assert "cohabiting" not in questionnaires.askable(
        answers.with_answer("sponsor_status", "none")
    )


@pytest.mark.parametrize(
    ("goal", "told", "most"),
    [
        ("work", {**IT_SPECIALIST, "special": [], "job_kind": "other"}, 32),
        ("work", {**NURSE, "special": [], "job_kind": "other"}, 32),
        ("learn", {"plans": ["training_place"], "location": "abroad", "qual_kind": "none"}, 25),
        ("join_spouse", {"sponsor_status": "BK", "location": "abroad"}, 16),
        ("stay", {"status": "BK", "german": "B1", "status_since": "2021-10-01"}, 36),
    ],
)
def test_a_journey_is_short(goal, told, most):
    answers, _lefts = asked(Door.PERSON, {"nationality": ["VN"], **told, "goal": goal})

    assert len(answers.values) <= most


@pytest.mark.parametrize("told", [NURSE, IT_SPECIALIST], ids=["nurse", "it"])
def test_the_number_of_questions_left_is_a_fair_guess(told):
    told = {**told, "special": [], "job_kind": "other"}
    answers, guesses = Answers(Door.PERSON), []
    while (name := questionnaires.upcoming(answers, on=DAY)) is not None:
        guesses.append(questionnaires.usually_left(answers, on=DAY))
        answers = answers.with_answer(name, told.get(name, UNKNOWN))

    truth = range(len(guesses), 0, -1)
    assert [
        (guess, left)
        for guess, left in zip(guesses, truth, strict=True)
        if not left / 2 - 2 <= guess <= 2 * left + 3
    ] == []


def test_the_judgements_that_are_open_are_those_of_the_ways():
    told = {"goal": "protection", "nationality": ["NG"], "status": "duldung"}

    found = questionnaires.to_judge(Answers(Door.PERSON, told), on=DAY)

    assert "departure_impossible" in found
    assert all(LAW.facts[name].judgement for name in found)


def test_a_judgement_that_was_given_is_not_open_any_more():
    told = {"goal": "protection", "nationality": ["NG"], "status": "duldung"}
    answers = Answers(Door.PERSON, told).with_answer("departure_impossible", UNKNOWN)

    assert "departure_impossible" not in questionnaires.to_judge(answers, on=DAY)


def test_back_passes_over_judgements():
    answers = Answers(Door.PERSON, {"goal": "work", "public_interest_in_job": True})

    assert questionnaires.previous(answers, "nationality") == "goal"

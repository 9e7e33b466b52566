import datetime as dt
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.wegweiser_rules import situations
from wegweiser_rules import LAW, Result

ON = dt.date(2026, 10, 1)
SEEDS = st.integers(0, 10**9)


def ask_all(answers, *, on=ON, rules=None, within_reach=False):
    """Return the questions in their order, answered from these raw values."""
    situation = LAW.with_assumptions(LAW.read({}))
    asked = []
    while name := LAW.next_question(situation, on=on, rules=rules, within_reach=within_reach):
        asked.append(name)
        known = {name: answers.get(name)}
        read = LAW.read(known)
        situation = (
            situation.replace(**read.values)
            if read.values
            else type(situation)(
                situation.values, situation.unknown | {name}, situation.assumptions
            )
        )
    return asked, situation


def makes_sense(name, situation):
    return situation.values.get(LAW.facts[name].requires) is not False


def test_first_question_is_the_nationality():
    assert LAW.next_question(LAW.with_assumptions(LAW.read({})), on=ON) == "nationality"


def test_citizen_of_poland_is_asked_for_nothing_more():
    situation = LAW.with_assumptions(LAW.read({"nationality": ["PL"]}))

    assert LAW.next_question(situation, on=ON, rules=["18a", "18g.1.1", "20a.such"]) is None


def test_order_is_the_same_each_time():
    answers = {"nationality": ["IN"], "job_offer": True, "qual_kind": "degree"}

    assert ask_all(answers)[0] == ask_all(answers)[0]


def test_only_what_may_be_asked_is_asked():
    situation = LAW.with_assumptions(LAW.read({}))

    assert LAW.next_question(situation, on=ON, ask={"german"}) == "german"
    assert LAW.next_question(situation, on=ON, ask={"job_name"}) is None


def test_only_questions_of_the_chosen_rules_are_asked():
    asked, _situation = ask_all({"nationality": ["IN"]}, rules=["CH.FREE"])

    assert asked == ["nationality"]


def test_what_is_said_to_be_unknown_is_not_asked_again():
    asked, situation = ask_all({})

    assert len(asked) == len(set(asked))
    assert LAW.next_question(situation, on=ON) is None


def test_without_an_offer_nothing_about_the_job_is_asked():
    answers = {
        "nationality": ["VN"],
        "job_offer": False,
        "qual_kind": "vocational",
        "measure_mainly_in_company": False,
    }

    asked, _situation = ask_all(answers, within_reach=True)

    assert {name for name in asked if LAW.facts[name].requires == "job_offer"} == set()


def test_rules_within_reach_of_one_change_are_asked_about():
    answers = {
        "nationality": ["VN"],
        "job_offer": False,
        "sponsor_status": "none",
        "livelihood_secured": False,
        "recognition": "full",
        "measure_suitable": False,
    }

    near = ask_all(answers, within_reach=True)[0]

    assert "qual_kind" in near
    assert len(near) > len(ask_all(answers)[0])


@pytest.mark.parametrize("within_reach", [False, True])
@settings(deadline=None, max_examples=12)
@given(SEEDS)
def test_after_the_last_question_no_answer_changes_a_result(within_reach, seed):
    random = Random(seed)
    answers = {name: situations.any_value(random, name) for name in sorted(LAW.asked)}
    rules = random.sample(LAW.ways, 15)

    asked, situation = ask_all(answers, rules=rules, within_reach=within_reach)

    before = LAW.results(situation, on=ON, rules=rules)
    rest = {name: answers[name] for name in LAW.asked if name not in asked}
    after = LAW.results(situation.replace(**LAW.read(rest).values), on=ON, rules=rules)
    decided = {rule for rule, result in before.items() if result is not Result.NEEDS_MORE_FACTS}
    assert {rule: after[rule] for rule in decided} == {rule: before[rule] for rule in decided}
    for rule in before.keys() - decided:
        missing = LAW.assess(situation, on=ON, rules=[rule])[rule].missing
        sensible = {name for name in missing if makes_sense(name, situation)}
        assert LAW.asked.isdisjoint(sensible)


@settings(deadline=None, max_examples=40)
@given(SEEDS)
def test_asked_fact_is_missing_somewhere(seed):
    random = Random(seed)
    raw = situations.any_situation(random, share=random.random())
    situation = LAW.with_assumptions(LAW.read(raw))

    name = LAW.next_question(situation, on=ON)

    answers = LAW.assess(situation, on=ON, rules=LAW.ways)
    missing = {fact for answer in answers.values() for fact in answer.missing}
    assert name in (missing & LAW.asked or {None})


def test_events_are_asked_about_only_where_they_are_chosen():
    events = {name for name, rule in LAW.rules.items() if rule.event}
    situation = LAW.with_assumptions(LAW.read({}))

    assert "fees" in events
    assert events.isdisjoint(LAW.ways)
    assert LAW.next_question(situation, on=ON, ask={"items"}) is None
    assert LAW.next_question(situation, on=ON, ask={"items"}, rules=["fees"]) == "items"

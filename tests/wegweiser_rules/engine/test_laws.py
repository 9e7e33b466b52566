import datetime as dt
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.wegweiser_rules import situations
from wegweiser_rules import LAW, FactError, Result
from wegweiser_rules.engine.laws import Law

ON = dt.date(2026, 10, 1)
SEEDS = st.integers(0, 10**9)
GOOD_OFFER = {
    "nationality": ["IN"],
    "job_offer": True,
    "german_degree": True,
    "job_level": "degree",
    "job_months": 24,
    "salary_year": "60000.00",
}


def test_every_bad_fact_is_named():
    with pytest.raises(ExceptionGroup) as group:
        LAW.read({"salary": "1", "german": "D1", "ages": None, "own_age": 30})

    problems = [(error.fact, str(error.problem)) for error in group.value.exceptions]
    assert problems == [
        ("salary", "There is no such fact."),
        ("german", "Expected a level from none to C2, not 'D1'."),
        ("ages", "There is no such fact."),
    ]
    assert all(isinstance(error, FactError) for error in group.value.exceptions)


def test_null_is_unknown_and_stays_so():
    situation = LAW.read({"adequate_pension": None, "own_age": 45})

    assert situation.unknown == {"adequate_pension"}
    assert "adequate_pension" not in LAW.neutral(situation).values
    assert LAW.neutral(situation).values["own_age"] == 45
    assert situation.replace(adequate_pension=True).unknown == frozenset()


def test_assumptions_fill_only_what_may_be_presupposed():
    situation = LAW.with_assumptions(LAW.read({"passport_valid": False}))

    assert situation.values["passport_valid"] is False
    assert situation.values["identity_clarified"] is True
    assert "job_offer" not in situation.values
    assert "identity_clarified" in situation.assumptions
    assert "passport_valid" not in situation.assumptions


def test_assumptions_of_a_rule_are_those_it_rests_on():
    situation = LAW.with_assumptions(LAW.read({}))

    assert LAW.assumptions(situation, on=ON, rules=["EU.FAMILY"]) == (
        "joins_sponsor",
        "marriage_sham_or_forced",
    )


def test_rule_that_is_unknown_is_refused():
    with pytest.raises(ValueError, match=r"There is no such rule: 18x, 18y\."):
        LAW.assess(LAW.read({}), on=ON, rules=["18a", "18y", "18x"])


def test_day_before_the_model_is_refused():
    with pytest.raises(ValueError, match="The law before 2023-01-01 is not modelled"):
        LAW.assess(LAW.read({}), on=dt.date(2022, 12, 31))


def test_rule_outside_its_versions_is_not_available():
    on = dt.date(2024, 5, 31)

    assert LAW.results(LAW.read({}), on=on, rules=["20a.such"]) == {
        "20a.such": Result.NOT_AVAILABLE
    }
    assert LAW.assess(LAW.read({}), on=on)["20a.such"].result is Result.NOT_AVAILABLE


@settings(deadline=None, max_examples=25)
@given(SEEDS, st.sampled_from(situations.DAYS))
def test_results_parts_and_whole_agree(seed, on):
    random = Random(seed)
    situation = LAW.read(situations.any_situation(random, share=random.random(), on=on))
    whole = LAW.assess(situation, on=on)

    assert LAW.results(situation, on=on) == {name: a.result for name, a in whole.items()}
    for name in random.sample(sorted(whole), 4):
        part = LAW.assess(situation, on=on, rules=[name])[name]
        assert part.as_dict() == whole[name].as_dict()


@settings(deadline=None, max_examples=150)
@given(SEEDS, st.sampled_from(situations.DAYS))
def test_filling_an_unknown_fact_only_refines(seed, on):
    random = Random(seed)
    full = situations.any_situation(random, share=1.0, on=on)
    for name in situations.stand_ins():
        full.pop(name, None)
    kept = {name: value for name, value in full.items() if random.random() < random.random()}
    program = LAW.program(on)
    partial, complete = (program.run(LAW.read(raw).values.get, on) for raw in (kept, full))

    for compiled in program.rules.values():
        before, after = partial[compiled.root.index], complete[compiled.root.index]
        assert before & 3 == before & after & 3, "what held at least still holds"
        assert after & 12 == before & after & 12, "what was excluded stays excluded"


@settings(deadline=None, max_examples=25)
@given(SEEDS)
def test_complete_situation_misses_nothing(seed):
    raw = situations.any_situation(Random(seed), share=1.0)

    for answer in LAW.assess(LAW.read(raw), on=ON).values():
        assert answer.missing == ()


@settings(deadline=None, max_examples=25)
@given(SEEDS, st.sampled_from(situations.DAYS))
def test_open_results_name_what_is_missing_and_only_that(seed, on):
    random = Random(seed)
    raw = situations.any_situation(random, share=random.random(), on=on)

    for answer in LAW.assess(LAW.neutral(LAW.read(raw)), on=on).values():
        assert set(answer.missing).isdisjoint(raw)
        if answer.missing:
            assert answer.result is Result.NEEDS_MORE_FACTS


def test_law_can_be_made_of_a_single_rule():
    law = Law(
        rules={"CH.FREE": LAW.rules["CH.FREE"]},
        facts=LAW.facts,
        parameters=(),
        state_of_law=LAW.state_of_law,
        modelled_from=LAW.modelled_from,
    )

    answer = law.assess(law.read({"nationality": ["CH"]}), on=ON)["CH.FREE"]

    assert answer.result is Result.NOT_REQUIRED


def test_figure_that_is_not_published_leaves_the_result_open():
    on = dt.date(2027, 2, 1)
    situation = LAW.neutral(LAW.read(GOOD_OFFER))

    answer = LAW.assess(situation, on=on, rules=["18g.1.1"])["18g.1.1"]

    assert answer.result is Result.NEEDS_MORE_FACTS
    assert answer.missing == ()
    assert "the figure for this day has not been published yet." in str(answer.as_dict())
    assert "provisional" not in answer.as_dict()


def test_salary_is_not_asked_for_while_there_is_no_figure():
    situation = LAW.neutral(LAW.read({**GOOD_OFFER, "salary_year": None}))

    answer = LAW.assess(situation, on=dt.date(2027, 2, 1), rules=["18g.1.1"])["18g.1.1"]

    assert answer.result is Result.NEEDS_MORE_FACTS
    assert answer.missing == ()


def test_last_figure_is_carried_on_where_that_is_asked_for():
    law = LAW.provisional()
    situation = LAW.neutral(LAW.read(GOOD_OFFER))

    answers = law.assess(situation, on=dt.date(2027, 2, 1), rules=["18g.1.1", "18a"])

    assert answers["18g.1.1"].result is Result.GRANTED_POSSIBLE
    assert answers["18g.1.1"].provisional
    assert answers["18g.1.1"].as_dict()["provisional"] is True
    assert [str(note) for note in answers["18g.1.1"].notes] == [
        "The figure for this day is not published yet. This rests on the last known figure."
    ]
    assert not answers["18a"].provisional
    assert law.provisional() is law
    assert LAW.provisional() is law


def test_where_the_figure_is_published_nothing_is_provisional():
    situation = LAW.neutral(LAW.read(GOOD_OFFER))

    answers = LAW.provisional().assess(situation, on=ON)

    assert {name: a.as_dict() for name, a in answers.items()} == {
        name: a.as_dict() for name, a in LAW.assess(situation, on=ON).items()
    }

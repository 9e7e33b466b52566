import datetime as dt
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.wegweiser_rules import situations
from wegweiser_rules import LAW, Result

ON = dt.date(2026, 4, 1)
IT = {
    "nationality": ["IN"],
    "birth_date": "1990-05-20",
    "job_level": "degree",
    "job_isco": "2514",
    "job_ict": True,
    "salary_year": "45630.00",
    "exp_it_months_last_7y": 48,
    "exp_months_last_5y": 48,
}
BETTER = {
    Result.NOT: {Result.GRANTED_POSSIBLE, Result.NEEDS_MORE_FACTS, Result.NOT_REQUIRED},
    Result.WAIVER_ONLY: {Result.GRANTED_POSSIBLE, Result.NEEDS_MORE_FACTS},
}


def changes(rule, facts, on=ON):
    answer = LAW.assess(LAW.neutral(LAW.read(facts)), on=on, rules=[rule])[rule]
    return [(str(c.text), dict(c.values), str(c.leads_to)) for c in answer.changes]


def test_salary_that_is_too_low_names_the_exact_difference():
    assert changes("18g.2", IT) == [
        ("with 304.20 EUR more a year", {"salary_year": "45934.20"}, "granted-possible")
    ]


def test_two_changes_are_named_together():
    assert changes("18g.2", {**IT, "licence": "missing"}) == [
        (
            "with 304.20 EUR more a year and with the licence to practise, granted or promised",
            {"salary_year": "45934.20", "licence": "promised"},
            "granted-possible",
        )
    ]


def test_cheaper_change_comes_first():
    facts = {**IT, "job_ict": False, "qual_kind": "vocational", "salary_year": "45000.00"}

    found = changes("19c2.6", facts)

    assert [text for text, _values, _leads_to in found] == [
        "with 630.00 EUR more a year",
        (
            "with an employer bound by a collective agreement and "
            "with pay under the collective agreement"
        ),
    ]


def test_points_are_made_up_for():
    facts = {
        "nationality": ["IN"],
        "birth_date": "1988-08-01",
        "qual_kind": "degree",
        "german": "A2",
        "exp_months_last_5y": 60,
        "exp_months_last_7y": 60,
        "job_offer": False,
    }

    assert ("with German at level B1", {"german": "B1"}, "granted-possible") in changes(
        "20a.such", facts
    )


def test_deadline_for_the_application_is_named():
    facts = {
        "nationality": ["IN"],
        "qual_kind": "degree",
        "degree_comparable": True,
        "degree_date": "2023-06-30",
        "application_date": "2026-07-15",
        "salary_year": "46000.00",
    }

    assert changes("18g.1.2b", facts) == [
        (
            "with an application by 30 June 2026",
            {"application_date": "2026-06-30"},
            "granted-possible",
        )
    ]


def test_deadline_that_is_over_is_not_named():
    facts = {
        "nationality": ["IN"],
        "qual_kind": "degree",
        "degree_comparable": True,
        "degree_date": "2022-06-30",
        "salary_year": "46000.00",
    }

    assert changes("18g.1.2b", facts) == []


def test_first_day_after_a_waiting_time_is_named():
    facts = {
        "nationality": ["RS"],
        "salary_year": "30000.00",
        "asylblg_last_receipt": "2024-07-02",
    }

    assert changes("19c1.26.2", facts) == [
        (
            "with an application on or after 3 July 2026",
            {"application_date": "2026-07-03"},
            "granted-possible",
        )
    ]


def test_what_nobody_can_change_is_not_proposed():
    assert changes("19c1.26.1", {"nationality": ["VN"], "salary_year": "30000.00"}) == []


def test_exception_becomes_a_claim():
    facts = {
        "nationality": ["VN"],
        "birth_date": "1978-06-01",
        "german_training": True,
        "salary_year": "50000.00",
    }

    assert changes("18a", facts)[0] == (
        "with 5,770.00 EUR more a year",
        {"salary_year": "55770.00"},
        "granted-possible",
    )


def test_change_with_unknown_facts_leads_to_an_open_result():
    situation = LAW.with_assumptions(LAW.read({"nationality": ["VN"], "job_offer": False}))

    answer = LAW.assess(situation, on=ON, rules=["18a"])["18a"]

    assert [(str(c.text), str(c.leads_to)) for c in answer.changes] == [
        ("with a concrete job offer", "needs-more-facts")
    ]


@pytest.mark.parametrize("share", [1.0, 0.5])
@settings(deadline=None, max_examples=80)
@given(seed=st.integers(0, 10**9), on=st.sampled_from(situations.DAYS))
def test_change_leads_where_it_says(share, seed, on):
    raw = situations.any_situation(Random(seed), share=share, on=on)
    situation = LAW.neutral(LAW.read(raw))

    for rule, answer in LAW.assess(situation, on=on).items():
        assert len(answer.changes) <= 3
        for change in answer.changes:
            changed = LAW.neutral(LAW.read({**raw, **change.values}))
            assert LAW.results(changed, on=on, rules=[rule])[rule] == change.leads_to
            assert change.leads_to in BETTER[answer.result]
            assert set(change.facts) == set(change.values)
            assert len(change.parts) == len(change.facts) <= 4

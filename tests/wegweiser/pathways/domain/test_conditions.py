import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wegweiser.pathways.domain import catalogue, conditions
from wegweiser.pathways.domain.answers import UNKNOWN, Answers, Door
from wegweiser.pathways.domain.cases import Case
from wegweiser.pathways.domain.conditions import both, either, negated

DAY = dt.date(2026, 11, 22)
KNOWN = catalogue.current()
TRUTHS = st.sampled_from([True, False, None])


def case(way="18a", letter="a", **values):
    return Case(answers=Answers(Door.PERSON, values), way=way, letter=letter, on=DAY)


def holds(key, **values):
    return conditions.holds(key, case=case(**values), catalogue=KNOWN)


@given(TRUTHS, TRUTHS)
def test_and_is_or_seen_from_the_other_side(one, other):
    assert both(one, other) == negated(either(negated(one), negated(other)))


@given(TRUTHS)
def test_unknown_never_decides_alone(one):
    assert both(one, None) == (False if one is False else None)
    assert either(one, None) == (True if one else None)


@pytest.mark.parametrize("key", sorted(conditions.PREDICATES))
def test_predicate_can_be_asked_with_nothing_known(key):
    assert holds(key) in {True, False, None}


@pytest.mark.parametrize("key", ["visa_issued", "exam_passed", ""])
def test_what_always_comes_holds(key):
    assert holds(key) is True


@pytest.mark.parametrize("key", ["visa_refused", "job_ended", "recognition_wanted"])
def test_events_and_choices_stay_open(key):
    assert holds(key) is None


@pytest.mark.parametrize(
    ("key", "values", "truth"),
    [
        ("third_country", {"nationality": ["VN"]}, True),
        ("third_country", {"nationality": ["VN", "FR"]}, False),
        ("third_country", {}, None),
        ("free_movement", {"nationality": ["CH"]}, True),
        ("western_balkans", {"nationality": ["RS"]}, True),
        ("western_balkans", {"nationality": ["IN"]}, False),
        ("visa_needed", {"nationality": ["IN"], "location": "abroad"}, True),
        ("visa_needed", {"nationality": ["US"], "location": "abroad"}, None),
        ("visa_needed", {"nationality": ["FR"], "location": "abroad"}, False),
        ("visa_needed", {"nationality": ["IN"], "location": "DE", "status": "AE_18a"}, False),
        ("visa_needed", {"nationality": ["IN"], "location": "DE", "status": "none"}, None),
        ("newly_arrived", {"location": "abroad"}, True),
        ("newly_arrived", {"location": "DE"}, None),
        ("visa_needed", {"way": "18f", "location": "abroad", "nationality": ["IN"]}, False),
        ("visa_needed", {"way": "19", "location": "abroad", "nationality": ["US"]}, True),
        ("visa_fee_waived", {"way": "28"}, True),
        ("visa_fee_due", {"way": "28"}, False),
        ("visa_fee_due", {"way": "16b"}, True),
        ("title_fee_waived", {"way": "25.2"}, True),
        ("title_fee_waived", {"way": "25.5"}, False),
        ("first_title_fee", {"way": "25.5", "status": "duldung"}, True),
        ("first_title_fee", {"way": "20.1", "status": "AE_16b"}, False),
        ("first_title_fee", {"way": "20.1"}, None),
        ("first_title_fee", {"way": "25.1", "status": "gestattung"}, False),
        ("change_fee", {"way": "20.1", "status": "AE_16b"}, True),
        ("change_fee", {"way": "20.1", "location": "abroad"}, False),
        ("child_fee", {"way": "33"}, True),
        ("child_fee", {"way": "34.3"}, False),
        ("of_age", {"birth_date": "2008-11-22"}, True),
        ("of_age", {"birth_date": "2008-11-23"}, False),
        ("of_age", {"own_age": 17}, False),
        ("of_age", {"way": "34"}, False),
        ("under_age", {}, None),
        ("toleration_for_training", {"way": "60c"}, True),
        ("toleration_for_training", {"way": "16g"}, False),
        ("permit_for_training", {"way": "60a.work"}, None),
        ("consent_needed", {"way": "18d", "nationality": ["IN"]}, False),
        ("consent_needed", {"way": "20.1", "nationality": ["IN"]}, True),
        ("consent_needed", {"way": "19c1.3", "nationality": ["IN"]}, True),
        ("over_45", {"way": "21.5", "birth_date": "1980-01-01"}, True),
        ("fast_track", {"way": "16b", "letter": "study", "location": "abroad"}, False),
        ("fast_track", {"way": "19c1.3", "letter": "executives", "location": "abroad"}, None),
        ("fast_track", {"location": "DE"}, False),
        ("fast_track", {"location": "abroad"}, None),
        ("fast_track", {"way": "19c1.26.2", "letter": "f", "location": "abroad"}, False),
        ("no_fast_track", {"way": "20a.such", "letter": "g"}, True),
        ("nursing", {"occupation": "nurse"}, True),
        ("nursing", {"occupation": "welder"}, False),
        ("nursing", {"occupation": UNKNOWN}, None),
        ("welding", {"occupation": "welder"}, True),
        ("health_profession", {"occupation": "nurse"}, True),
        ("health_profession", {}, None),
        ("crafts", {"occupation": "welder"}, None),
        ("crafts", {"occupation": "nurse"}, False),
        ("regulated", {"occupation": "nurse"}, True),
        ("regulated", {"occupation": "welder"}, False),
        ("regulated", {"licence": "missing"}, True),
        ("regulated", {}, None),
        ("regulated_without_licence", {"occupation": "nurse", "licence": "granted"}, False),
        ("foreign_training", {"qual_kind": "vocational"}, True),
        ("foreign_training", {"qual_kind": "degree", "occupation": "nurse"}, True),
        ("foreign_training", {"qual_kind": "none", "occupation": "welder"}, False),
        ("foreign_training", {"german_training": True}, False),
        ("foreign_degree", {"qual_kind": "degree"}, True),
        ("foreign_degree", {"qual_kind": "degree", "german_degree": True}, False),
        ("degree_unclear", {"qual_kind": "degree"}, None),
        ("degree_unclear", {"qual_kind": "degree", "degree_comparable": True}, False),
        ("degree_unclear", {"qual_kind": "vocational"}, False),
        ("points_needed", {"recognition": "full"}, False),
        ("points_needed", {}, None),
        ("vocational_not_regulated", {"qual_kind": "vocational", "occupation": "welder"}, True),
        ("vocational_not_regulated", {"qual_kind": "vocational", "occupation": "nurse"}, False),
        ("measures_needed", {"recognition": "partial"}, True),
        ("measures_needed", {"recognition": "full"}, False),
        ("measures_needed", {"way": "16d.1", "letter": "c"}, True),
        ("measures_needed", {}, None),
        ("over_45", {"birth_date": "1980-01-01"}, True),
        ("over_45", {"birth_date": "1982-11-22"}, None),
        ("over_45", {"birth_date": "1996-05-20"}, False),
        ("over_45", {}, None),
        ("over_45", {"way": "16d.1", "letter": "c"}, False),
        ("salary_threshold", {"way": "19c2.6", "letter": "e"}, True),
        ("pay_below_threshold", {"way": "19c2.6", "salary_year": "45629.99"}, True),
        ("pay_below_threshold", {"way": "19c2.6", "salary_year": "45630.00"}, False),
        ("pay_below_threshold", {"way": "19c2.6"}, None),
        ("consent_needed", {"way": "18g.1.1", "letter": "b", "nationality": ["IN"]}, False),
        ("consent_needed", {"nationality": ["IN"]}, True),
        ("level_not_reached", {"german": "B1", "occupation": "nurse"}, True),
        ("level_not_reached", {"german": "B2", "occupation": "nurse"}, False),
        ("level_not_reached", {"german": "C1"}, False),
        ("level_not_reached", {"german": "A1", "occupation": "welder"}, None),
        ("level_not_reached", {}, None),
        ("low_income_in_germany", {"location": "abroad"}, False),
        ("livelihood_open", {"livelihood_secured": True}, False),
        ("spouse_comes", {"spouse_comes": True}, True),
        ("family_comes", {"spouse_comes": False, "children": []}, False),
        ("family_comes", {"spouse_comes": False}, None),
        ("family_comes", {"children": [6]}, True),
        ("family_later", {"spouse_comes": True}, False),
        ("family_later", {"spouse_comes": False}, None),
        ("children", {"children": []}, False),
        ("children", {"children": [6]}, None),
        ("school_child", {"children": [6]}, True),
        ("school_child", {"children": [3]}, False),
        ("school_child", {}, None),
        ("child_care_needed", {"children": [0]}, False),
        ("child_care_needed", {"children": [1]}, True),
        ("third_country_family", {"spouse_comes": False, "children": []}, False),
        ("recognition_not_started", {"recognition": "not_applied"}, True),
        ("recognition_not_started", {"recognition": "pending"}, False),
        ("opportunity_card", {"way": "20a.such", "letter": "g"}, True),
    ],
)
def test_condition(key, values, truth):
    assert holds(key, **values) is truth


def test_nurse_in_a_partnership_asks_who_confirms_her_training():
    values = {"qual_kind": "vocational", "occupation": "nurse"}

    assert holds("vocational_not_regulated", way="16d.3", letter="d", **values) is None


def test_spouse_needs_a_certificate_only_where_the_law_asks_for_german():
    answers = Answers(Door.PERSON, {"spouse_comes": True})
    key = "language_proof_needed"

    def needed(truth):
        one = Case(answers, "16d.1", "c", DAY, spouse_needs_german=truth)
        return conditions.holds(key, case=one, catalogue=KNOWN)

    assert [needed(truth) for truth in (True, False, None)] == [True, False, None]


@pytest.mark.parametrize(
    ("born", "birthday"),
    [("1981-11-22", "2026-11-22"), ("1980-02-29", "2025-03-01")],
)
def test_anniversary_of_a_leap_day_is_the_first_of_march(born, birthday):
    assert conditions.anniversary(dt.date.fromisoformat(born), 45) == dt.date.fromisoformat(
        birthday
    )

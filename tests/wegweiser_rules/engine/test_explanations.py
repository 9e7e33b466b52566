import datetime as dt

import pytest

from wegweiser_rules import LAW

ON = dt.date(2026, 10, 1)


def reasons(rule, facts, on=ON, *, read=LAW.neutral):
    answer = LAW.assess(read(LAW.read(facts)), on=on, rules=[rule])[rule]
    return {(str(r.text), r.citation, r.holds) for r in answer.reasons}


@pytest.mark.parametrize(
    ("rule", "facts", "reason"),
    [
        (
            "18g.1.1",
            {"salary_year": "50699.99"},
            (
                "Gross salary a year: 50,699.99 EUR. Required: at least 50,700.00 EUR.",
                "AufenthG § 18g Abs. 1 S. 1",
                False,
            ),
        ),
        (
            "18g.1.1",
            {"salary_year": None},
            ("Gross salary a year: not known yet.", "AufenthG § 18g Abs. 1 S. 1", None),
        ),
        (
            "18g.1.1",
            {"job_months": 5},
            (
                "Length of the contract (months): 5. Required: at least 6.",
                "AufenthG § 18g Abs. 3",
                False,
            ),
        ),
        (
            "18a",
            {"own_age": 45, "salary_year": "40000.00"},
            ("Age: 45. Required: less than 45.", "AufenthG § 18 Abs. 2 Nr. 5", False),
        ),
        (
            "18a",
            {"own_age": 45, "salary_year": "40000.00"},
            (
                "The authority may make an exception here.",
                "AufenthG § 18 Abs. 2 Nr. 5 S. 2",
                None,
            ),
        ),
        (
            "18a",
            {"temp_agency": True},
            (
                "Temporary agency work (Leiharbeit): yes.",
                "AufenthG § 40 Abs. 1 Nr. 2",
                False,
            ),
        ),
        (
            "18a",
            {},
            ("Concrete job offer: yes.", "AufenthG § 18 Abs. 2 Nr. 1", True),
        ),
        (
            "18a",
            {"licence": "missing"},
            (
                "Licence to practise (Berufsausübungserlaubnis): Needed, but not granted yet.",
                "AufenthG § 18 Abs. 2 Nr. 3",
                False,
            ),
        ),
        (
            "16d.1",
            {"german": "A1"},
            (
                "German: A1. Required: at least A2.",
                "AufenthG § 16d Abs. 1 S. 2 Nr. 1",
                False,
            ),
        ),
        (
            "18a",
            {
                "location": "DE",
                "asylum_state": "withdrawn",
                "entry_date": "2023-03-28",
                "entry_mode": "visa_d",
            },
            (
                "Day of entry into Germany: 28 March 2023. Required: before 29 March 2023.",
                "AufenthG § 10 Abs. 3 S. 5",
                True,
            ),
        ),
        (
            "20a.such",
            {"german": None, "german_training": False},
            (
                "Points: between 0 and 3. Required: at least 6.",
                "AufenthG § 20a Abs. 3 Nr. 2, § 20b Abs. 2",
                False,
            ),
        ),
        (
            "81a",
            {"german_training": True},
            (
                (
                    "The procedure exists for this title, and it is possible: "
                    "Skilled worker with vocational training (§ 18a)"
                ),
                "AufenthG § 81a Abs. 1 S. 1",
                True,
            ),
        ),
    ],
)
def test_condition_is_said_in_words(rule, facts, reason):
    base = {"nationality": ["IN"], "german_training": rule == "18a", "salary_year": "60000.00"}
    degree = {"qual_kind": "degree", "degree_comparable": rule.startswith("18g")}

    assert reason in reasons(rule, {**base, **degree, **facts})


def test_points_that_are_open_are_an_interval():
    facts = {"qual_kind": "degree", "german": None, "exp_months_last_7y": 60, "own_age": 42}

    assert (
        "Points: between 3 and 6. Required: at least 6.",
        "AufenthG § 20a Abs. 3 Nr. 2, § 20b Abs. 2",
        None,
    ) in reasons("20a.such", facts)


def test_figure_that_is_not_published_is_said():
    facts = {"qual_kind": "degree", "degree_comparable": True, "salary_year": "90000.00"}

    assert (
        "Gross salary a year: the figure for this day has not been published yet.",
        "AufenthG § 18g Abs. 1 S. 1",
        None,
    ) in reasons("18g.1.1", facts, dt.date(2027, 1, 4))


def test_doubtful_age_is_said():
    facts = {
        "birth_date": "1991-09-30",
        "qual_kind": "degree",
        "german": "A2",
        "exp_months_last_7y": 60,
    }

    assert (
        "Whether this still counts as “not older than 35 years” is open.",
        "AufenthG § 20b Abs. 1 S. 1 Nr. 9",
        None,
    ) in reasons("20a.such", facts)


def test_unknown_age_is_not_said_to_be_doubtful():
    facts = {"nationality": ["IN"], "qual_kind": "degree", "german": "A2", "job_offer": False}

    said = {
        text
        for text, citation, holds in reasons("20a.such", facts, read=LAW.with_assumptions)
        if "Nr. 9" in citation and holds is None
    }

    assert said == {"Date of birth: not known yet."}


def test_alternatives_that_fail_leave_out_what_holds():
    facts = {"nationality": ["IN"], "qual_kind": "none", "recognition": "full"}

    assert (
        "There is no German vocational training, and no foreign one with full recognition.",
        "AufenthG § 18 Abs. 3 Nr. 1",
        False,
    ) in reasons("18a", facts)
    assert not {text for text, *_ in reasons("18a", facts) if text.startswith("Recognition")}


def test_note_says_why_a_result_is_uncertain():
    facts = {
        "nationality": ["IN"],
        "qual_kind": "degree",
        "degree_comparable": True,
        "salary_year": "60000.00",
        "temp_agency": True,
    }

    answer = LAW.assess(LAW.neutral(LAW.read(facts)), on=ON, rules=["18g.1.1"])["18g.1.1"]

    assert answer.uncertain
    assert [str(note) for note in answer.notes] == [
        (
            "Temporary agency work is a ground to refuse the consent of the Federal Employment "
            "Agency. This Blue Card needs no such consent, so by the text the ground does "
            "not apply. "
            "Offices may see this differently."
        )
    ]


def test_result_that_lacks_facts_is_not_called_uncertain():
    situation = LAW.with_assumptions(LAW.read({"nationality": ["IN"]}))

    answers = LAW.assess(situation, on=ON)

    assert {rule for rule, answer in answers.items() if answer.uncertain} == set()


def test_most_decisive_fact_comes_first():
    facts = {
        "nationality": ["IN"],
        "german_training": None,
        "qual_kind": "none",
        "own_age": None,
        "salary_year": "80000.00",
        "temp_agency": None,
    }

    answer = LAW.assess(LAW.neutral(LAW.read(facts)), on=ON, rules=["18a"])["18a"]

    assert answer.missing == ("german_training", "temp_agency")

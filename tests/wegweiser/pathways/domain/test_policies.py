import tomllib

import pytest

from tests.wegweiser.pathways.drafts import CODES, CONTRACT, GERMAN_JOB, draft
from wegweiser.pathways.domain import policies
from wegweiser_rules import LAW
from wegweiser_rules.engine import reforms
from wegweiser_rules.engine.requirements import ReformError


def test_a_draft_is_written_as_the_command_line_reads_it():
    text = draft(
        title='Say "yes" \\ now',
        figures={"blue_card": "40"},
        values={CONTRACT: "3", CODES: "AE_18a, BK"},
        struck=(GERMAN_JOB,),
    ).toml

    assert tomllib.loads(text) == {
        "title": 'Say "yes" \\ now',
        "parameters": {"blue_card": "40"},
        "changes": [
            {"rule": "18g.1.1", "condition": CONTRACT[1], "value": 3},
            {"rule": "18g.1.1", "condition": CODES[1], "value": ["AE_18a", "BK"]},
            {"rule": "18g.1.1", "condition": GERMAN_JOB[1], "drop": True},
        ],
    }


def test_a_draft_changes_the_law_that_it_names_and_no_other():
    changed = reforms.read(draft(values={CONTRACT: "3"}).toml).apply(LAW)

    same = {name for name in LAW.rules if changed.rules[name] is LAW.rules[name]}
    assert set(LAW.rules) - same == {"18g.1.1"}


def test_all_kinds_of_changes_are_counted():
    found = draft(figures={"blue_card": "40"}, values={CONTRACT: "3"}, struck=(GERMAN_JOB,))

    assert found.changes == 3


@pytest.mark.parametrize(
    ("name", "text", "problem"),
    [
        ("blue_cart", "40", "There is no parameter “blue_cart”. The nearest: blue_card"),
        ("blue_card", "forty", "Salary for the EU Blue Card: write a number, such as 45.3."),
        ("blue_card", "-1", "Salary for the EU Blue Card: write a number, such as 45.3."),
        ("blue_card", "1e99", "Salary for the EU Blue Card: write a number, such as 45.3."),
        ("blue_card", "nan", "Salary for the EU Blue Card: write a number, such as 45.3."),
    ],
)
def test_a_figure_that_cannot_be_is_refused(name, text, problem):
    with pytest.raises(ReformError) as refused:
        policies.check_figure(name, text)

    assert str(refused.value).startswith(problem)


@pytest.mark.parametrize(
    ("place", "text", "problem"),
    [
        (("99x", "job_offer"), "1", "There is no rule “99x”."),
        (("18g.1.1", "moon"), "1", "There is no condition of 18g.1.1 “moon”."),
        (GERMAN_JOB, "1", "“domestic_job” has no figure to change."),
        (CONTRACT, "some", "job_months: "),
        (CODES, "BK, none_such", "status: "),
    ],
)
def test_a_condition_that_cannot_be_so_is_refused(place, text, problem):
    with pytest.raises(ReformError) as refused:
        policies.check_value(place, text)

    assert str(refused.value).startswith(problem)


def test_codes_below_a_denial_are_read_as_codes():
    place = ("18g.1.1", "not status in AE_24 [AufenthG § 19f Abs. 1 Nr. 1]")

    text = draft(values={place: "AE_24 duldung"}).toml

    assert 'value = ["AE_24", "duldung"]' in text

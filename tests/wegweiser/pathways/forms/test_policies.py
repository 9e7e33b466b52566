import datetime as dt

import pytest
from django.http import QueryDict
from django.utils import translation

from tests.wegweiser.pathways.drafts import CONTRACT, DAY, GERMAN_JOB, draft
from wegweiser.pathways.domain import policy_choices
from wegweiser.pathways.forms.policies import PolicyForm, address
from wegweiser.pathways.tables import policies as tables
from wegweiser_rules import LAW

FULL = draft(
    title="More & better",
    by="group_age",
    seed=7,
    provisional=True,
    figures={"blue_card": "40"},
    values={CONTRACT: "3"},
    struck=(GERMAN_JOB,),
)


@pytest.fixture(autouse=True)
def english():
    with translation.override("en"):
        yield


def form(query=""):
    return PolicyForm(
        QueryDict(query), today=DAY, groupings=tables.groupings(), rules=tables.rules()
    )


def problems(query):
    found = form(query)
    found.is_valid()
    return [str(problem) for problem in found.problems]


def test_an_empty_address_changes_nothing():
    found = form()

    assert found.is_valid()
    assert found.draft == draft()


def test_an_address_holds_a_draft():
    found = form(address(FULL, rule="18g.1.1"))

    assert found.is_valid()
    assert (found.draft, found.chosen_rule) == (FULL, "18g.1.1")


@pytest.mark.parametrize(
    ("typed", "read"),
    [("40", "40"), (" 45,3 % ", "45.3"), ("٤٥", "45"), ("45.3", "45.3"), ("40 EUR", "40")],
)
def test_a_figure_is_read_as_people_write_it(typed, read):
    query = QueryDict(mutable=True)
    query["figure:blue_card"] = typed
    found = form(query.urlencode())

    assert found.is_valid()
    assert found.draft.figures == {"blue_card": read}


@pytest.mark.parametrize(
    ("name", "value", "error"),
    [
        ("day", "2022-12-31", "Choose a day between Jan. 1, 2023 and Nov. 22, 2031."),
        ("day", "2031-11-23", "Choose a day between Jan. 1, 2023 and Nov. 22, 2031."),
        ("day", "soon", "This is no day. Write it like 2027-03-01."),
        ("by", "person", "Choose one of the groups offered."),
        ("rule", "99x", "Choose one of the rules offered."),
        ("title", "a\x07b", "Write the name in letters and digits."),
    ],
)
def test_what_cannot_be_chosen_is_refused(name, value, error):
    query = QueryDict(mutable=True)
    query[name] = value
    found = form(query.urlencode())

    assert not found.is_valid()
    assert found.errors[name] == [error]


@pytest.mark.parametrize("seed", ["0", "-1", "1000000", "1; rm", "9" * 400])
def test_a_number_of_a_cohort_is_small_and_whole(seed):
    assert "seed" in form(f"seed={seed}").errors


@pytest.mark.parametrize(
    ("query", "problem"),
    [
        ("figure:moon=1", "There is no parameter “moon”. The nearest: "),
        ("figure:blue_card=many", "Salary for the EU Blue Card: write a number, such as 45.3."),
        ("value:99x|job_offer=1", "There is no rule “99x”. The nearest: "),
        ("value:18g.1.1=1", "18g.1.1: name the condition"),
        ("strike=18g.1.1", "18g.1.1: name the condition"),
        ("strike=18g.1.1|moon", "There is no condition of 18g.1.1 “moon”."),
        ("strike=" + "x" * 5000, "There is no rule “" + "x" * 200),
    ],
)
def test_a_change_that_cannot_be_made_is_named(query, problem):
    assert problems(query)[0].startswith(problem)


def test_a_condition_gets_a_new_figure_or_is_struck_out():
    both = address(draft(values={CONTRACT: "3"}, struck=(CONTRACT,)))

    assert problems(both) == [
        f"Give a condition a new figure or strike it out, not both: {CONTRACT[1]}"
    ]


def test_a_reform_has_a_bounded_number_of_changes():
    places = [choice.place for choice in policy_choices.conditions("18g.1.1", DAY)]

    assert problems(address(draft(struck=tuple(places[:15])))) == []
    assert problems(address(draft(struck=tuple(places[:16])))) == [
        "Change at most 15 things at once."
    ]


def test_the_longest_reform_fits_into_an_address():
    longest = sorted(
        (one.place for rule in LAW.ways for one in policy_choices.conditions(rule, DAY)),
        key=lambda place: -len(address(draft(struck=(place,)))),
    )

    assert len(address(draft(struck=tuple(longest[:15]), title="ж" * 100))) < 4000


def test_what_was_typed_stays_in_the_fields_when_it_cannot_be_used():
    found = form("figure:blue_card=many&strike=99x|moon&strike=18a|moon&day=soon")

    assert not found.is_valid()
    assert found.shown == draft(figures={"blue_card": "many"}, struck=(("18a", "moon"),))


def test_the_last_day_exists_in_every_year():
    found = PolicyForm(QueryDict(), today=dt.date(2028, 2, 29), groupings=[], rules=[])

    assert found.fields["day"].widget.attrs["max"] == "2033-02-28"

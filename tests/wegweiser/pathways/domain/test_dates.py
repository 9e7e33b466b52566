import datetime as dt

import pytest

from wegweiser.pathways.domain import dates
from wegweiser.pathways.domain.answers import Answers, Door
from wegweiser.pathways.domain.cases import Case

DAY = dt.date(2026, 11, 22)


def notes(way="18a", **values):
    case = Case(Answers(Door.PERSON, values), way=way, letter="a", on=DAY)
    return {
        step: [dict(message.params) for message in messages]
        for step, messages in dates.notes(case).items()
    }


def test_nothing_is_said_where_nothing_is_known():
    assert notes() == {}


def test_birthday_from_which_the_rule_for_older_workers_counts():
    assert notes(birth_date="1983-03-01") == {"con.salary_check": [{"day": dt.date(2028, 3, 1)}]}


@pytest.mark.parametrize("values", [{"birth_date": "1970-03-01"}, {"way": "16d.1"}])
def test_birthday_that_is_past_or_does_not_matter_is_not_named(values):
    assert notes(**{"birth_date": "1983-03-01", **values}) == {}


def test_degree_counts_as_new_for_three_years():
    assert notes(way="18g.1.2b", degree_date="2024-02-29") == {
        "abr.visa": [{"day": dt.date(2027, 3, 1)}]
    }
    assert notes(way="18g.1.1", degree_date="2024-02-29") == {}


def test_first_working_day_stands_where_something_ends_with_it():
    assert set(notes(job_start="2027-02-01")) == {"arr.health", "arr.firstday", "onb.safety"}


def test_family_needs_one_visa_and_one_title_each():
    assert notes(spouse_comes=True, children=[6, 19]) == {
        "abr.appointment": [{"count": 3}],
        "abr.visa": [{"count": 3}],
        "abr.visa_stay": [{"count": 3}],
        "arr.abh": [{"count": 3}],
    }


@pytest.mark.parametrize(
    ("values", "day"),
    [({}, dt.date(2028, 5, 1)), ({"german_training": True}, dt.date(2027, 5, 1))],
    ids=["trained abroad", "trained here"],
)
def test_day_of_the_settlement_permit_follows_from_the_title(values, day):
    found = notes(status="AE_18a", status_since="2025-05-01", **values)

    assert found == {"sta.ne": [{"day": day}]}


def test_titles_that_do_not_count_for_it_say_nothing():
    assert notes(status="AE_16d", status_since="2025-05-01") == {}

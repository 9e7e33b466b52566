import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wegweiser_rules.engine import calendars

DAYS = st.dates(dt.date(1900, 1, 1), dt.date(2150, 12, 31))


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        ("2023-06-30", 36, "2026-06-30"),
        ("2024-02-29", 12, "2025-02-28"),
        ("2023-01-31", 1, "2023-02-28"),
        ("2023-12-31", 2, "2024-02-29"),
        ("2026-03-02", -24, "2024-03-02"),
    ],
)
def test_months_are_counted_to_the_same_day_or_the_last_of_the_month(day, months, expected):
    later = calendars.plus_months(dt.date.fromisoformat(day), months)

    assert later.isoformat() == expected


@given(DAYS, st.integers(0, 600))
def test_months_later_lie_in_that_month(day, months):
    later = calendars.plus_months(day, months)

    assert (later.year * 12 + later.month) - (day.year * 12 + day.month) == months
    assert later.day <= day.day


@given(DAYS, st.integers(0, 100))
def test_year_of_life_is_complete_on_the_birthday_and_not_before(born, years):
    birthday = calendars.birthday(born, years)

    assert calendars.age(born, birthday) == years
    assert calendars.age(born, birthday - dt.timedelta(days=1)) == years - 1


def test_child_of_29_february_is_a_year_older_on_1_march():
    assert calendars.birthday(dt.date(2008, 2, 29), 18) == dt.date(2026, 3, 1)

"""Keys of days stand in the order that the calendar gives to days and moved days."""

import datetime as dt

import polars as pl
from hypothesis import given
from hypothesis import strategies as st

from wegweiser_rules.engine import calendars
from wegweiser_rules.engine.columns import days
from wegweiser_rules.engine.columns import polars as printer
from wegweiser_rules.engine.columns.thresholds import FIRST_DAY, LAST_DAY
from wegweiser_rules.engine.facts import NEVER

ALL_DAYS = st.dates(dt.date(1950, 1, 1), dt.date(2150, 12, 31))
MOVES = (
    days.Moved("d"),
    days.Moved("d", before=-1),
    days.Moved("d", months=1),
    days.Moved("d", before=3, months=-13, after=2),
    days.Moved("d", years=18),
    days.Moved("d", years=16, after=-1),
)


@given(ALL_DAYS, ALL_DAYS, st.integers(-600, 600))
def test_months_later(first, second, months):
    later = calendars.plus_months(second, months)
    key = days.key(second, last=False) + days.MONTH * months

    assert (first >= later) == (days.key(first, last=True) >= key)
    assert (first <= later) == (days.key(first, last=False) <= key)


@given(ALL_DAYS, ALL_DAYS, st.integers(0, 100))
def test_birthdays(moment, born, years):
    key = days.key(born, last=False) + days.YEAR * years

    assert (moment >= calendars.birthday(born, years)) == (days.key(moment, last=False) >= key)


@given(ALL_DAYS, ALL_DAYS)
def test_periods(start, end):
    apart = days.key(end, last=True) - days.key(start, last=False)

    assert calendars.months_between(start, end) == max(apart, 0) // days.MONTH


@given(ALL_DAYS, ALL_DAYS)
def test_ages(born, moment):
    apart = days.key(moment, last=False) - days.key(born, last=False)

    assert calendars.age(born, moment) == apart // days.YEAR


def test_an_unknown_day_has_no_key():
    assert days.key(None, last=True) is None


def test_never_is_moved_by_nothing():
    assert days.Moved("d", before=-1, months=-12).of(NEVER) == NEVER


def test_polars_knows_the_keys_of_all_days():
    """Every day that a fact can be, moved in every way, as the calendar moves it."""
    every = [NEVER, *pl.date_range(FIRST_DAY, LAST_DAY, "7d", eager=True)]
    for move in MOVES:
        for last in (False, True):
            table = printer._all_keys(move, last=last)  # noqa: SLF001 — looked up by Polars only
            assert table[0] == days.key(NEVER, last=last)
            places = [(day - FIRST_DAY).days + 1 for day in every[1:]]
            keys = [days.key(move.of(day), last=last) for day in every[1:]]
            assert table.gather(places).to_list() == keys

import datetime as dt

import pytest
from django.utils import translation

from wegweiser.pathways.forms.moments import ApplicationDay, FirstDay

TODAY = dt.date(2026, 11, 22)


def test_a_day_ahead_is_taken_in_both_ways_of_writing():
    for written in ("2027-03-01", "01.03.2027"):
        form = ApplicationDay({"on": written}, today=TODAY)
        assert form.is_valid()
        assert form.cleaned_data == {"on": dt.date(2027, 3, 1)}


@pytest.mark.parametrize("written", ["2026-11-21", "2031-11-23", "9999-12-31"])
def test_a_day_in_the_past_or_too_far_ahead_is_refused_with_the_bounds(written):
    with translation.override("en"):
        errors = FirstDay({"start": written}, today=TODAY).errors

    assert errors == {"start": ["Choose a day between Nov. 22, 2026 and Nov. 22, 2031."]}


@pytest.mark.parametrize("written", ["", "tomorrow", "2027-02-30", "\x00"])
def test_what_is_no_day_is_refused_with_an_example(written):
    form = FirstDay({"start": written}, today=TODAY)

    assert not form.is_valid()
    assert "2027-03-01" in form.errors["start"][0]


def test_on_a_leap_day_the_bounds_exist():
    form = ApplicationDay({"on": "2028-03-01"}, today=dt.date(2028, 2, 29))

    assert form.is_valid()
    assert form.last == dt.date(2033, 2, 28)

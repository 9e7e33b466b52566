import datetime as dt
from decimal import Decimal

import pytest

from wegweiser_rules.de import parameters as figures
from wegweiser_rules.engine.parameters import Figure, Parameter, percent
from wegweiser_rules.engine.sources import Source


@pytest.mark.parametrize(
    ("share", "day", "cents"),
    [
        ("50", "2023-12-31", 4380000),
        ("45.3", "2023-12-31", 3968280),
        ("50", "2024-01-01", 4530000),
        ("45.3", "2024-12-31", 4104180),
        ("45", "2024-07-01", 4077000),
        ("55", "2025-01-01", 5313000),
        ("45.3", "2025-06-02", 4375980),
        ("45.3", "2026-12-31", 4593420),
        ("60", "2024-02-29", 5436000),
    ],
)
def test_threshold_is_exact_to_the_cent(share, day, cents):
    assert percent(share, of=figures.CEILING).on(dt.date.fromisoformat(day)) == cents


def test_share_that_is_no_whole_cent_is_reached_by_the_next_cent():
    ceiling = Parameter(
        "c", "c", "EUR", (Figure(Decimal("0.10"), dt.date.min, None, Source("x", "§ 1")),)
    )

    assert percent("33", of=ceiling).on(dt.date(2026, 1, 1)) == 4


@pytest.mark.parametrize("day", ["2022-12-31", "2027-01-01"])
def test_figure_that_is_not_published_is_not_known(day):
    assert percent("50", of=figures.CEILING).on(dt.date.fromisoformat(day)) is None


def test_days_of_change_are_the_first_days_and_those_after_the_end():
    assert figures.CEILING_EAST.days() == {
        dt.date(2023, 1, 1),
        dt.date(2024, 1, 1),
        dt.date(2025, 1, 1),
    }

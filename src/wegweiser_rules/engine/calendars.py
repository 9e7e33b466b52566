"""Periods and birthdays as the Civil Code counts them.

Source: BGB §§ 187, 188.
"""

from __future__ import annotations

import calendar
import datetime as dt


def plus_months(day: dt.date, months: int) -> dt.date:
    """Return the same day some months later, or the last of that month where it has no such day.

    Source: BGB § 188 Abs. 2, 3.

    >>> plus_months(dt.date(2024, 2, 29), 36)
    datetime.date(2027, 2, 28)
    """
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return dt.date(year, month + 1, min(day.day, last))


def plus(day: dt.date, months: int, days: int) -> dt.date:
    """Return the day so many months, and then so many days, later.

    >>> plus(dt.date(2026, 1, 31), 1, 14)
    datetime.date(2026, 3, 14)
    """
    return plus_months(day, months) + dt.timedelta(days=days)


def months_between(start: dt.date, end: dt.date) -> int:
    """Return the months completed between two days; none where the end lies before the start.

    >>> months_between(dt.date(2026, 1, 31), dt.date(2026, 2, 27))
    0
    >>> months_between(dt.date(2026, 1, 31), dt.date(2026, 2, 28))
    1
    """
    months = 12 * (end.year - start.year) + end.month - start.month
    return max(months if plus_months(start, months) <= end else months - 1, 0)


def birthday(born: dt.date, years: int) -> dt.date:
    """Return the first day on which this year of life is complete.

    The day of birth counts, so a child of 29 February is a year older on 1 March.

    Source: BGB § 187 Abs. 2 S. 2, § 188 Abs. 2.

    >>> birthday(dt.date(2004, 2, 29), 21)
    datetime.date(2025, 3, 1)
    """
    if born.month == 2 and born.day == 29 and not calendar.isleap(born.year + years):
        return dt.date(born.year + years, 3, 1)
    return born.replace(year=born.year + years)


def age(born: dt.date, day: dt.date) -> int:
    """Return the years of life completed on that day.

    >>> born = dt.date(1981, 3, 1)
    >>> age(born, dt.date(2026, 2, 28)), age(born, dt.date(2026, 3, 1))
    (44, 45)
    """
    years = day.year - born.year
    return years if day >= birthday(born, years) else years - 1

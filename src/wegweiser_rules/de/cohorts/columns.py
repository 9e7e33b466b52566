"""What the topics of a made-up cohort share: the maker of columns and its words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wegweiser_rules.de.cohorts.assumptions import SITUATIONS
from wegweiser_rules.engine.columns import extras
from wegweiser_rules.engine.draws import look_up

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable

    import polars as pl

    from wegweiser_rules.engine.draws import Draws
else:
    pl = extras.Extra("polars", install="polars")

Columns = dict[str, pl.Expr]
GROUPS = tuple(SITUATIONS.values())
MONTH = 30.436875
YEAR = 12 * MONTH


@dataclass(frozen=True, slots=True)
class Maker:
    """The random numbers, and the day on which the people are looked at."""

    draws: Draws
    on: dt.date

    def months_ago(self, months: pl.Expr) -> pl.Expr:
        """Return the day so many months before the day of the cohort."""
        return self.days_ago(months * MONTH)

    def days_ago(self, days: pl.Expr) -> pl.Expr:
        """Return the day so many days before the day of the cohort."""
        return (pl.lit(self.on).cast(pl.Int32) - days.cast(pl.Int32)).cast(pl.Date)

    def flag(self, column: str, share: float, *, where: pl.Expr | None = None) -> pl.Expr:
        """Return yes for this share of a hundred of the people whom a condition concerns."""
        drawn = self.draws.chance(column, share / 100)
        return drawn if where is None else where & drawn


def col(name: str) -> pl.Expr:
    """Return a column by its name."""
    return pl.col(name)


def group_is(*names: str) -> pl.Expr:
    """Return whether a person is in one of these situations."""
    return look_up(col("_group"), [name in names for name in SITUATIONS])


def of_group(attribute: str, end: int | None = None) -> pl.Expr:
    """Return a figure of the person's situation, or one end of a range of it."""
    figures = [getattr(group, attribute) for group in GROUPS]
    return look_up(col("_group"), figures if end is None else [pair[end] for pair in figures])


def among(column: str, values: Iterable[str]) -> pl.Expr:
    """Return whether the text of a column is one of these."""
    return col(column).is_in(list(values))


def choose(when: pl.Expr, then: object, otherwise: object) -> pl.Expr:
    """Return one of two values, depending on a condition."""
    return pl.when(when).then(_value(then)).otherwise(_value(otherwise))


def _value(value: object) -> pl.Expr:
    return value if isinstance(value, pl.Expr) else pl.lit(value)

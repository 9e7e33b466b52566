"""Made-up cohorts: plausible people for trying out what the law does to many at once.

No row describes a person, and no share is a statistic: the people are drawn at random from the
assumptions in `assumptions.py`. A cohort shows how the rules work and in which direction a
change moves, never how many people there are.

How a person is drawn:

- First the situation, out of nineteen (`group_situation`): trained abroad with a job offer,
  student, tolerated person … All else depends on it: age, nationality, status and how long it
  has lasted, German and English, qualification, chance of a job, secure livelihood.
- Then the qualification and its occupation; the occupation decides whether a licence is needed
  (nurses, doctors, teachers), whether it is an IT job, and the middle of the pay. The pay varies
  around it by about a fifth, grows with experience, and is a round monthly wage.
- Nine jobs in ten are in the occupation learned. Whoever has no qualification gets a job that
  asks for none. Licences follow from recognition or from a training in Germany.
- Experience cannot exceed what age allows. Months of insured work follow from the stay; days of
  entry, title and marriage from the months.
- Asylum procedures, toleration and protection only concern people whose status shows them.
- In each column some values are unknown: two in a hundred, more where people rarely know the
  answer, none in the columns that make up the situation (`assumptions.UNKNOWN`).

Columns have the names of facts. Amounts are in whole EUR, a permanent contract has 1,000,000
months, and the day of what never happened is the first of the year 1. `person` numbers the rows,
and columns that begin with `group_` are there for grouping (`simulate --by`). The same seed gives
the same people on any machine, and more rows only add people.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from wegweiser_rules.de.cohorts import arrangements, families, persons, qualifications
from wegweiser_rules.de.cohorts.assumptions import (
    BALKANS,
    EUROPE,
    SITUATIONS,
    UNKNOWN,
    UNKNOWN_BY_DEFAULT,
)
from wegweiser_rules.de.cohorts.columns import Maker, choose, col
from wegweiser_rules.engine.columns import extras
from wegweiser_rules.engine.draws import Draws, look_up
from wegweiser_rules.engine.facts import LEVELS, Fact, FactKind

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from pathlib import Path

    import polars as pl
    from polars.io import plugins
else:
    pl = extras.Extra("polars", install="polars")
    plugins = extras.Extra("polars.io.plugins", install="polars")

BATCH = 100_000
SLICE = 16
SLICES = 64 // SLICE
"""Whether a value is unknown takes sixteen random bits, so one number does for four columns."""
TOPICS = (
    *persons.TOPICS,
    *qualifications.TOPICS,
    *families.TOPICS,
    *arrangements.TOPICS,
)
ABOUT = "Synthetic cohort of made-up people. No row is a person, no share is a statistic."
REGIONS = {
    "Western Balkans": BALKANS,
    "Europe": {**EUROPE, "GB": 1, "DE": 1},
    "Ukraine and Caucasus": {"UA": 1, "GE": 1, "MD": 1},
    "Africa": dict.fromkeys(("TN", "MA", "EG", "NG", "CM", "GH", "ER", "SO"), 1),
    "Near and Middle East": dict.fromkeys(("TR", "IR", "SY", "IQ", "AF", "PK"), 1),
    "America": dict.fromkeys(("BR", "CO", "MX", "US", "CA"), 1),
    "Asia": dict.fromkeys(("IN", "VN", "PH", "ID", "CN", "KZ", "JP", "KR"), 1),
}
REGION_OF = {code: region for region, codes in REGIONS.items() for code in codes}
NATIONS = tuple(sorted(REGION_OF))
ISCO = ("", *(occupation.isco for occupation in qualifications.OCCUPATIONS))
CODES = {
    "nationality": NATIONS,
    "sponsor_nationality": ("", *NATIONS),
    "qual_isco": ISCO,
    "job_isco": ISCO,
}
VALUES = {FactKind.LEVEL: LEVELS, FactKind.CHOICE: ()}
AGES = (18, 25, 35, 45, 55)
NO_JOB = "no job"
AGE_BANDS = ("under 18", "18 to 24", "25 to 34", "35 to 44", "45 to 54", "55 and over")


def scan(*, rows: int, seed: int, on: dt.date, facts: Mapping[str, Fact]) -> pl.LazyFrame:
    """Return a cohort that is made batch by batch, so that it need not fit into memory."""
    make = functools.partial(frame, seed=seed, on=on, facts=facts)
    source = functools.partial(batches, make, rows)
    return plugins.register_io_source(source, schema=make(rows=0).schema)


def batches(
    make: Callable[..., pl.DataFrame],
    rows: int,
    columns: list[str] | None = None,
    where: pl.Expr | None = None,
    most: int | None = None,
    _size: int | None = None,
) -> Iterator[pl.DataFrame]:
    """Yield so many people batch by batch, as far as they are asked for."""
    wanted = rows if most is None else min(rows, most)
    for first in range(0, wanted, BATCH):
        made = make(rows=min(BATCH, wanted - first), first=first)
        chosen = made if where is None else made.filter(where)
        yield chosen if columns is None else chosen.select(columns)


def frame(
    *, rows: int, seed: int, on: dt.date, facts: Mapping[str, Fact], first: int = 0
) -> pl.DataFrame:
    """Return the people from the first number on."""
    make = Maker(Draws(seed, col("person")), on)
    people = pl.select(person=pl.int_range(first, first + rows, dtype=pl.UInt64))
    for topic in TOPICS:
        people = people.with_columns(**topic(make))
    known = [facts[name] for name in people.columns if name in facts]
    people = people.with_columns(
        make.draws.bits(f"unknown {place}").alias(f"_bits {place}")
        for place in range(0, len(known), SLICES)
    )
    told = [_told(fact, place) for place, fact in enumerate(known)]
    return people.select(col("person").cast(pl.Int64), *_groups(), *told)


def write(path: Path, *, rows: int, seed: int, on: dt.date, facts: Mapping[str, Fact]) -> None:
    """Write a cohort to a Parquet file, which says of itself that it is synthetic."""
    about = {"synthetic": "true", "about": ABOUT, "seed": str(seed), "day": on.isoformat()}
    scan(rows=rows, seed=seed, on=on, facts=facts).sink_parquet(path, metadata=about)


def _told(fact: Fact, place: int) -> pl.Expr:
    """Return a fact as the file has it, with the share of people who do not know it."""
    share = UNKNOWN.get(fact.name, UNKNOWN_BY_DEFAULT) / 100
    known = col(fact.name)
    if fact.name in CODES or fact.kind in VALUES:
        codes = pl.Enum(CODES.get(fact.name) or VALUES[fact.kind] or fact.values)
        known = known.cast(pl.List(codes) if fact.kind is FactKind.LIST else codes)
    row, shift = place - place % SLICES, place % SLICES * SLICE
    unknown = col(f"_bits {row}") // 2**shift % 2**SLICE < round(share * 2**SLICE)
    return (choose(unknown, None, known) if share else known).alias(fact.name)


def _groups() -> list[pl.Expr]:
    """Return the columns by which people can be grouped."""
    jobs = [occupation.name for occupation in qualifications.OCCUPATIONS]
    band = pl.sum_horizontal(col("_age") >= age for age in AGES)
    job = choose(col("_job"), qualifications.of("_work", "name"), NO_JOB)
    groups: dict[str, tuple[pl.Expr, Iterable[str]]] = {
        "situation": (col("group_situation"), SITUATIONS),
        "origin": (col("_origin").replace_strict(REGION_OF), REGIONS),
        "occupation": (job, [NO_JOB, *jobs]),
        "age": (look_up(band, AGE_BANDS), AGE_BANDS),
    }
    return [
        group.cast(pl.Enum(list(names))).alias(f"group_{name}")
        for name, (group, names) in groups.items()
    ]

"""Moves rows between Parquet files and databases, some at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wegweiser_rules.engine.columns import extras

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import polars as pl
else:
    pl = extras.Extra("polars", install="polars")

AT_A_TIME = 20_000


def frames(table: pl.LazyFrame) -> Iterator[pl.DataFrame]:
    """Yield the rows of a table in their order."""
    height = table.select(pl.len()).collect().item()
    for start in range(0, height, AT_A_TIME):
        yield table.slice(start, AT_A_TIME).collect()


def write(cursor: Any, results: Path) -> None:
    """Write what a cursor yields into a folder, as Parquet."""
    names = [column[0] for column in cursor.description]
    place = -1
    for place, rows in enumerate(iter(lambda: cursor.fetchmany(AT_A_TIME), [])):
        frame = pl.DataFrame(rows, schema=names, orient="row", infer_schema_length=None)
        frame.write_parquet(results / f"{place:06}.parquet")
    if place < 0:
        pl.DataFrame(schema=dict.fromkeys(names, pl.String)).write_parquet(results / "0.parquet")

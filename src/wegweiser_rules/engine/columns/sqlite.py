"""Column programs in SQLite."""

from __future__ import annotations

import contextlib
import datetime as dt
import json
import sqlite3
from typing import TYPE_CHECKING

from wegweiser_rules.engine import calendars
from wegweiser_rules.engine.columns import dialects, extras, rows, sql

if TYPE_CHECKING:
    from pathlib import Path

    import polars as pl

    from wegweiser_rules.engine.columns.programs import Program
else:
    pl = extras.Extra("polars", install="polars")


def prepare(connection: sqlite3.Connection) -> None:
    """Give a connection the functions that our statements use."""
    connection.create_function("plus_months", 2, _plus_months, deterministic=True)


def _plus_months(day: str | None, months: int) -> str | None:
    if day is None:
        return None
    return calendars.plus_months(dt.date.fromisoformat(day), months).isoformat()


def write(table: Path, program: Program, *, keep: tuple[str, ...], results: Path) -> None:
    """Write the results for a Parquet file of facts into a folder, as Parquet."""
    with contextlib.closing(sqlite3.connect(results.parent / "cohort.sqlite")) as connection:
        prepare(connection)
        _load(connection, pl.scan_parquet(table))
        statement = sql.query(program, dialect="sqlite", table="cohort", keep=keep)
        rows.write(connection.execute(statement), results)


def _load(connection: sqlite3.Connection, table: pl.LazyFrame) -> None:
    names = table.collect_schema().names()
    columns = ", ".join(map(dialects.DIALECTS["sqlite"].quoted, names))
    places = ", ".join("?" * len(names))
    connection.execute("PRAGMA synchronous = OFF")
    connection.execute(f"CREATE TABLE cohort ({columns})")
    insert = f"INSERT INTO cohort VALUES ({places})"  # noqa: S608 — only question marks
    for frame in rows.frames(table):
        connection.executemany(insert, _plain(frame).iter_rows())
    connection.commit()


def _plain(frame: pl.DataFrame) -> pl.DataFrame:
    """Return a table with what SQLite knows: days and lists as text, amounts as numbers."""
    days = [pl.col(pl.Date).dt.to_string("%Y-%m-%d"), pl.col(pl.Decimal).cast(pl.Float64)]
    lists = [
        pl.Series(name, map(_json, frame[name].to_list()), dtype=pl.String)
        for name, dtype in frame.schema.items()
        if isinstance(dtype, pl.List)
    ]
    return frame.with_columns(*days, *lists)


def _json(entries: list[object] | None) -> str | None:
    return None if entries is None else json.dumps(entries, default=float)

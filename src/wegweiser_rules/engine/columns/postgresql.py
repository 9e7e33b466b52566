"""Column programs in PostgreSQL."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wegweiser_rules.engine.columns import dialects, extras, rows, sql

if TYPE_CHECKING:
    from pathlib import Path

    import polars as pl
    import psycopg

    from wegweiser_rules.engine.columns.programs import Program
else:
    pl = extras.Extra("polars", install="polars")
    psycopg = extras.Extra("psycopg", install="wegweiser[postgres]")

TYPES = {
    "Boolean": "boolean",
    "Date": "date",
    "Float32": "double precision",
    "Float64": "double precision",
}


def write(
    table: Path, program: Program, *, keep: tuple[str, ...], results: Path, database: str
) -> None:
    """Write the results for a Parquet file of facts into a folder, as Parquet.

    Args:
        table: the file.
        program: what is to be worked out.
        keep: the columns that are handed through.
        results: the folder.
        database: the address of a database in which a temporary table may be made.
    """
    statement = sql.query(program, dialect="postgresql", table="cohort", keep=keep)
    with psycopg.connect(database) as connection, connection.cursor() as cursor:
        _load(cursor, pl.scan_parquet(table))
        cursor.execute(statement)
        rows.write(cursor, results)


def _load(cursor: psycopg.Cursor[object], table: pl.LazyFrame) -> None:
    quoted = dialects.DIALECTS["postgresql"].quoted
    types = {name: _type(dtype) for name, dtype in table.collect_schema().items()}
    columns = ", ".join(f"{quoted(name)} {kind}" for name, kind in types.items())
    cursor.execute(f"CREATE TEMPORARY TABLE cohort ({columns}) ON COMMIT DROP")
    with cursor.copy("COPY cohort FROM STDIN") as copy:
        copy.set_types(list(types.values()))
        for frame in rows.frames(table):
            for row in frame.iter_rows():
                copy.write_row(row)


def _type(dtype: Any) -> str:
    if isinstance(dtype, pl.List):
        return f"{_type(dtype.inner)}[]"
    if isinstance(dtype, pl.Decimal):
        return "numeric"
    if dtype.is_integer():
        return "bigint"
    return TYPES.get(str(dtype), "text")

"""Column programs in DuckDB."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wegweiser_rules.engine.columns import extras, sql

if TYPE_CHECKING:
    from pathlib import Path

    from wegweiser_rules.engine.columns.programs import Program

duckdb = extras.Extra("duckdb", install="wegweiser[cohorts]")

UNTRUSTED = "expression_rewriter"
"""It has given wrong results for unknown truths (DuckDB issues 23685, 25992), and finds nothing to
do: programs come folded."""


def write(table: Path, program: Program, *, keep: tuple[str, ...], results: Path) -> None:
    """Write the results for a Parquet file of facts into a folder, as Parquet."""
    statement = sql.query(program, dialect="duckdb", table="cohort", keep=keep)
    with duckdb.connect() as connection:
        connection.execute(f"SET disabled_optimizers = '{UNTRUSTED}'")
        connection.read_parquet(str(table)).create_view("cohort")
        connection.sql(statement).write_parquet(str(results / "0.parquet"))

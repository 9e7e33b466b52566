"""Column programs in Spark, by way of Ibis: past what one machine can hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wegweiser_rules.engine.columns import extras, sql

if TYPE_CHECKING:
    from pathlib import Path

    from wegweiser_rules.engine.columns.programs import Program

ibis = extras.Extra("ibis", install="wegweiser[spark]")
pyspark = extras.Extra("pyspark.sql", install="wegweiser[spark]")

SETTINGS = {
    "spark.ui.enabled": "false",
    "spark.ui.showConsoleProgress": "false",
    "spark.log.level": "ERROR",
    "spark.sql.session.timeZone": "UTC",
    # A program is too large for one method per stage, and nothing follows from its conditions.
    "spark.sql.codegen.wholeStage": "false",
    "spark.sql.constraintPropagation.enabled": "false",
}


def session(master: str, **settings: str) -> Any:
    """Return the Spark session that there is, or a new one; `local[2]` is two cores here."""
    builder = pyspark.SparkSession.builder.master(master)
    for name, value in {**SETTINGS, **settings}.items():
        builder = builder.config(name, value)
    return builder.getOrCreate()


def answers(table: Any, program: Program, *, keep: tuple[str, ...]) -> Any:
    """Return an Ibis table of results for an Ibis table of facts, worked out when it is asked."""
    statement = sql.query(program, dialect="spark", table=table.get_name(), keep=keep)
    return table.get_backend().sql(statement, dialect="spark")


def write(
    table: Path, program: Program, *, keep: tuple[str, ...], results: Path, master: str
) -> None:
    """Write the results for a Parquet file of facts into a folder, as Parquet."""
    connection = ibis.pyspark.connect(session(master))
    cohort = connection.read_parquet(str(table), table_name="cohort")
    connection.to_parquet(answers(cohort, program, keep=keep), str(results), mode="overwrite")

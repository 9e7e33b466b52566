"""Evaluates the law over a whole table, in the engine of choice."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from wegweiser_rules.engine.columns import (
    duckdb,
    extras,
    polars,
    postgresql,
    programs,
    spark,
    sqlite,
    tables,
)
from wegweiser_rules.engine.rules import Result

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Collection, Iterable

    import polars as pl

    from wegweiser_rules.engine.laws import Law
else:
    pl = extras.Extra("polars", install="polars")


class Backend(StrEnum):
    """Where a column program can run."""

    POLARS = "polars"
    DUCKDB = "duckdb"
    SQLITE = "sqlite"
    POSTGRESQL = "postgresql"
    SPARK = "spark"


def evaluate(  # noqa: PLR0913 — the one door to all back ends
    table: pl.LazyFrame,
    *,
    law: Law,
    on: dt.date,
    backend: Backend = Backend.POLARS,
    rules: Collection[str] | None = None,
    keep: Iterable[str] = (),
    folder: Path | None = None,
    database: str = "",
) -> pl.LazyFrame:
    """Return a table with the result of each rule for each row.

    Args:
        table: one row for each situation, its columns named like facts.
        law: the rules, perhaps changed by a reform.
        on: the day for which the situations are assessed.
        backend: where it is worked out.
        rules: which rules; by default all that need no event.
        keep: columns that are handed through, before those of the rules. They need be no facts.
        folder: an empty folder for the files of back ends other than Polars. Without one the
            files are temporary, and the results are held in memory.
        database: the address of the PostgreSQL database, or the master of Spark.

    Raises:
        ExceptionGroup: of one FactError for each column that cannot be read.
        ValueError: there is no such rule, or the day lies before the law that is modelled.
    """
    kept = tuple(keep)
    names = table.collect_schema().names()
    facts = [name for name in names if name in law.facts or name not in kept]
    program = programs.program(law, on=on, columns=facts, rules=rules)
    if backend is Backend.POLARS:
        return polars.results(table, program, keep=kept)
    job = _Job(program, kept, backend, database)
    if folder is not None:
        return job.done(table, folder)
    with tempfile.TemporaryDirectory() as temporary:
        return job.done(table, Path(temporary)).collect().lazy()


@dataclass(frozen=True, slots=True)
class _Job:
    """What a back end has to do that reads and writes files."""

    program: programs.Program
    keep: tuple[str, ...]
    backend: Backend
    database: str

    def done(self, table: pl.LazyFrame, folder: Path) -> pl.LazyFrame:
        """Return the results, once they are in the folder."""
        facts, results = folder / "facts.parquet", folder / "results"
        results.mkdir()
        tables.natural(table, self.program.facts, keep=self.keep).sink_parquet(facts)
        self._write(facts, results)
        known = pl.Enum([str(result) for result in Result])
        return pl.scan_parquet(results / "*.parquet").with_columns(
            pl.col(name).cast(known) for name in self.program.answers
        )

    def _write(self, facts: Path, results: Path) -> None:
        if self.backend is Backend.DUCKDB:
            duckdb.write(facts, self.program, keep=self.keep, results=results)
        elif self.backend is Backend.SQLITE:
            sqlite.write(facts, self.program, keep=self.keep, results=results)
        elif self.backend is Backend.POSTGRESQL:
            postgresql.write(
                facts, self.program, keep=self.keep, results=results, database=self.database
            )
        else:
            master = self.database or "local[*]"
            spark.write(facts, self.program, keep=self.keep, results=results, master=master)

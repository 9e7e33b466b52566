"""Whole tables of situations, evaluated by an engine for tables.

`evaluate` answers with one column of results for each rule, the same as the walker's. The rules
are compiled into a column program (`program`), which is printed for Polars, and as SQL for
DuckDB, SQLite, PostgreSQL and Spark.

A table has one row for each situation. Its columns are named like facts; a fact without a column
has its neutral value in every row, and an empty cell (null) is not known. In a Parquet file, or a
Polars frame, facts may be held as follows.

======================  ==========================================================================
yes or no               Boolean
number, years           any integer type, from 0
amount of money         Decimal, integer or text, in EUR
day                     Date, or text such as 2026-03-02
day or never            Date (0001-01-01 is never), or text (with "never")
level of a language     Enum, Categorical or text: none, A1, … C2
choice, text            Enum (fastest), Categorical or text
list                    List of Enum, Categorical or text
list of numbers         List of any numeric type, up to three decimals
months                  any integer type (1000000 is permanent), or text (with "permanent")
======================  ==========================================================================
"""

from __future__ import annotations

from wegweiser_rules.engine.columns.evaluation import Backend, evaluate
from wegweiser_rules.engine.columns.programs import Program, program

__all__ = ["Backend", "Program", "evaluate", "program"]

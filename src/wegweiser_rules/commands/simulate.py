"""`simulate`: what the law, or a reform of it, does to a table of people."""

from __future__ import annotations

import datetime as dt
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wegweiser_rules.de import LAW
from wegweiser_rules.engine import columns, reforms, simulations
from wegweiser_rules.engine.columns import extras
from wegweiser_rules.engine.facts import FactError
from wegweiser_rules.engine.requirements import ReformError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    import polars as pl
    import tqdm

    from wegweiser_rules.engine.laws import Law
    from wegweiser_rules.engine.simulations import Simulation
else:
    pl = extras.Extra("polars", install="polars")
    tqdm = extras.Extra("tqdm", install="tqdm")


class Refused(ValueError):
    """What was asked for cannot be done."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what the command line takes."""
    parser.add_argument("cohort", nargs="?", type=Path, metavar="COHORT.parquet")
    parser.add_argument("--on", type=dt.date.fromisoformat, metavar="DAY", help="the day")
    parser.add_argument(
        "--with", type=Path, metavar="CHANGES.toml", dest="reform", help="a reform"
    )
    parser.add_argument("--by", default="", metavar="COLUMN", help="the column to group people by")
    parser.add_argument("--backend", choices=[str(b) for b in columns.Backend], default="polars")
    parser.add_argument(
        "--database", default="", help="the address of the PostgreSQL database, or Spark's master"
    )
    parser.add_argument("-o", "--output", type=Path, help="a Parquet file for all results")
    parser.add_argument("--format", choices=("text", "json", "svg"), default="text")
    parser.add_argument(
        "--provisional",
        action="store_true",
        help="go by the last known figure where the one for the day is not published yet",
    )
    parser.add_argument(
        "--list-changes", metavar="RULE", help="list what a reform can change in a rule"
    )


def start(given: argparse.Namespace) -> int:
    """Run the command as the command line asks for it."""
    try:
        sys.stdout.writelines(answer(given))
    except (Refused, ReformError) as problem:
        sys.stderr.write(f"{problem}\n")
        return 1
    return 0


def answer(given: argparse.Namespace) -> Iterator[str]:
    """Yield what the command line asks for.

    Raises:
        Refused: it asks for nothing, or for what cannot be done.
        ReformError: the reform cannot be read, or names something that the law does not have.
    """
    if given.list_changes:
        yield from (f"{line}\n" for line in changes(given.list_changes, on=given.on))
    elif given.cohort is None or given.on is None:
        raise Refused("Name a file of people and a day (--on), or a rule (--list-changes).")
    else:
        law = LAW.provisional() if given.provisional else LAW
        yield written(simulated(law, given), given.format)


def written(found: Simulation, form: str) -> str:
    """Return a simulation in the form that was asked for."""
    if form == "json":
        return json.dumps(found.as_dict(), ensure_ascii=False, indent=1) + "\n"
    return found.chart() if form == "svg" else found.table()


def simulated(law: Law, given: argparse.Namespace) -> Simulation:
    """Return the simulation that the command line asks for.

    Raises:
        Refused: the table, the reform or the day cannot be used.
    """
    if given.on < law.modelled_from:
        raise Refused(f"The law before {law.modelled_from} is not modelled.")
    reform = reforms.read(_text(given.reform)) if given.reform else None
    try:
        frame = pl.scan_parquet(given.cohort)
        rows = frame.select(pl.len()).collect().item()
        with tqdm.tqdm(total=rows, unit="rows", unit_scale=True, disable=None) as bar:
            work = simulations.Work(
                backend=columns.Backend(given.backend),
                database=given.database,
                to=given.output,
                progress=bar.update,
            )
            if reform is None:
                return simulations.run(frame, law, on=given.on, by=given.by, work=work)
            return simulations.compare(frame, law, reform, on=given.on, by=given.by, work=work)
    except* FactError as group:
        problems = [f"{given.cohort}: column {error}" for error in group.exceptions]
    except* extras.ExtraMissing as group:
        problems = [str(error) for error in group.exceptions]
    except* _unreadable(given.backend) as group:
        problems = [f"{given.cohort}: {_first_line(error)}" for error in group.exceptions]
    raise Refused("\n".join(problems))


def _unreadable(backend: str) -> tuple[type[Exception], ...]:
    """Return what goes wrong with files, and with the database of a back end."""
    files = (pl.exceptions.PolarsError, OSError)
    if backend != columns.Backend.POSTGRESQL:
        return files
    psycopg: Any = extras.Extra("psycopg", install="wegweiser[postgres]")
    return (*files, psycopg.Error)


def _first_line(error: BaseException) -> str:
    return str(error).partition("\n")[0] or type(error).__name__


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise Refused(f"{path}: {_first_line(error)}") from error


def changes(rule: str, *, on: dt.date | None) -> Iterator[str]:
    """Yield what a reform can change in a rule: keys, their place in the law, their figures.

    Raises:
        Refused: there is no such rule.
    """
    if rule not in LAW.rules:
        raise Refused(f"There is no rule {rule}.")
    known = LAW.rules[rule]
    for changeable in reforms.changeable(known, on=on or known.versions[-1].since):
        figure = f"  = {changeable.figure}" if changeable.figure else ""
        citation = f"  [{changeable.citation}]" if changeable.citation else ""
        yield f"{changeable.key}{figure}{citation}"
    names = ", ".join(parameter.name for parameter in LAW.parameters)
    yield f"\n[parameters] of the law: {names}"

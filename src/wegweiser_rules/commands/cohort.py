"""`cohort`: writes a table of made-up people, for trying out what a change of the law does."""

from __future__ import annotations

import datetime as dt
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from wegweiser_rules.de import LAW, cohorts
from wegweiser_rules.engine.columns import extras

if TYPE_CHECKING:
    import argparse

ROWS = 100_000
DAY = dt.date(2026, 10, 1)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what the command line takes."""
    parser.add_argument("--rows", type=int, default=ROWS, help="how many people")
    parser.add_argument("--seed", type=int, default=1, help="the same seed gives the same people")
    parser.add_argument(
        "--on",
        type=dt.date.fromisoformat,
        default=DAY,
        metavar="DAY",
        help=f"the day on which the people are looked at ({DAY} if not said)",
    )
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="FILE.parquet")


def start(given: argparse.Namespace) -> int:
    """Run the command as the command line asks for it."""
    return run(given.output, rows=given.rows, seed=given.seed, on=given.on)


def run(path: Path, *, rows: int, seed: int, on: dt.date) -> int:
    """Write the cohort, and say on stderr what was written."""
    if rows < 1:
        sys.stderr.write("A cohort needs at least one row.\n")
        return 1
    try:
        cohorts.write(path, rows=rows, seed=seed, on=on, facts=LAW.facts)
    except extras.ExtraMissing as missing:
        sys.stderr.write(f"{missing}\n")
        return 1
    except OSError as error:
        sys.stderr.write(f"{path}: {error.strerror or 'the file cannot be written'}\n")
        return 1
    sys.stderr.write(f"{path}: {rows} made-up people (seed {seed}). {cohorts.ABOUT}\n")
    return 0

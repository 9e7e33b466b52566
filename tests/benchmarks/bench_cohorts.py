"""Speed and memory of the law over whole tables of made-up people, and how both grow with them.

Each size runs in a process of its own, so that its peak of memory is its own. "In memory" is the
table loaded beforehand and the result of every rule for every row collected; memory is what comes
on top of the loaded table. "Streamed" is what `simulate` does: from file to counts.

Run `python -m tests.benchmarks.bench_cohorts`, or with the numbers of rows to measure.
"""

import datetime as dt
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from importlib import metadata
from pathlib import Path

import polars as pl

from wegweiser_rules import LAW
from wegweiser_rules.de import cohorts
from wegweiser_rules.engine import columns, reforms, simulations

ON = dt.date(2026, 10, 1)
SIZES = (100_000, 1_000_000, 10_000_000)
RUNS = 3
MANY = 5_000_000
MEGABYTE = 1_000_000
REFORM = 'title = "Lower"\n[parameters]\nblue_card = "40"\nblue_card_low = "38"'


def main(sizes=SIZES):
    """Print the table of all measurements."""
    print(f"\nCohorts: {len(LAW.ways)} rules, {ON}, Polars {metadata.version('polars')}, "
          f"{os.cpu_count()} cores")  # fmt: skip
    with tempfile.TemporaryDirectory() as folder:
        for rows in sizes:
            path = Path(folder) / "cohort.parquet"
            start = time.perf_counter()
            cohorts.write(path, rows=rows, seed=1, on=ON, facts=LAW.facts)
            show(rows, "made and written", time.perf_counter() - start)
            for what in MEASURES:
                seconds, megabytes = measured(what, path)
                show(rows, what, seconds, megabytes)
            path.unlink()


def measured(what, path):
    """Return the best of several runs, and the most memory on top, in a process of its own."""
    command = [sys.executable, "-m", __spec__.name, "--one", what, str(path)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return json.loads(done.stdout)


def show(rows, what, seconds, megabytes=None):
    memory = "" if megabytes is None else f"{megabytes:7.0f} MB on top"
    print(f"{rows:>11,} rows {what:26} {seconds:8.2f} s {rows / seconds:>12,.0f} rows/s{memory}")


# --- in a process of its own ---------------------------------------------------------------------


def one(what, path):
    """Print the time of one measurement, and its memory beyond what was there before."""
    frame = pl.scan_parquet(path)
    if what == IN_MEMORY:
        names = frame.collect_schema().names()
        frame = frame.select(name for name in names if name in LAW.facts).collect().lazy()
    before = peak()
    times = []
    rows = frame.select(pl.len()).collect().item()
    for _run in range(1 if rows > MANY else RUNS):
        start = time.perf_counter()
        MEASURES[what](frame)
        times.append(time.perf_counter() - start)
    print(json.dumps([min(times), peak() - before]))


def peak():
    """Return the most memory that this process has had, in megabytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / MEGABYTE


def evaluated(frame):
    columns.evaluate(frame, law=LAW, on=ON).collect()


def simulated(frame):
    simulations.run(frame, LAW, on=ON)


def grouped(frame):
    simulations.run(frame, LAW, on=ON, by="group_situation")


def compared(frame):
    simulations.compare(frame, LAW, reforms.read(REFORM), on=ON)


IN_MEMORY = "all results, in memory"
MEASURES = {
    IN_MEMORY: evaluated,
    "simulated, streamed": simulated,
    "simulated by situation": grouped,
    "compared with a reform": compared,
}


if __name__ == "__main__":
    if sys.argv[1:2] == ["--one"]:
        one(*sys.argv[2:])
    else:
        main([int(rows) for rows in sys.argv[1:]] or SIZES)

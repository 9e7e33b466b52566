"""100,000 situations and what the walker says of them; engines that are absent are skipped.

These tests run by `make test-backends`, which sets WEGWEISER_BACKENDS=all: then every engine has
to be there. With any other value those that are absent are skipped, without one all of them.
"""

import datetime as dt
import functools
import importlib
import os
import shutil
import sqlite3
from pathlib import Path
from random import Random

import polars as pl
import psycopg
import pytest

from tests.wegweiser_rules import situations
from tests.wegweiser_rules.engine.columns import samples
from wegweiser_rules import LAW, FactKind, cases
from wegweiser_rules.engine.columns import spark

HERE = Path(__file__).parent
WANTED = os.environ.get("WEGWEISER_BACKENDS", "")
DATABASE = os.environ.get("WEGWEISER_TEST_DATABASE_URL", "")
DAYS = tuple(
    dt.date.fromisoformat(day)
    for day in ("2023-06-01", "2024-01-15", "2025-07-01", "2026-10-01", "2027-02-01")
)
ROWS = 20_000
MUTATED = (5, 20, 80, 300)
"""In how many of a thousand cells a row differs from the situation that it is like."""


def pytest_collection_modifyitems(items):
    if not WANTED:
        absent = pytest.mark.skip(reason="runs by `make test-backends`")
        for item in items:
            if HERE in item.path.parents:
                item.add_marker(absent)


def version(backend):
    """Return the version of an engine, or nothing where it is absent."""
    if backend == "sqlite":
        return sqlite3.sqlite_version
    if backend == "postgresql":
        return _postgresql()
    if backend == "spark" and shutil.which("java") is None:
        return None
    try:
        module = importlib.import_module({"spark": "pyspark"}.get(backend, backend))
    except ImportError:
        return None
    return module.__version__


def _postgresql():
    if not DATABASE.startswith("postgres"):
        return None
    with psycopg.connect(DATABASE) as connection:
        return connection.execute("SHOW server_version").fetchone()[0]


@pytest.fixture
def require():
    """Return the function that skips a test, or fails it, where an engine is absent."""

    def required(backend):
        found = version(backend)
        if found is None and WANTED == "all":
            pytest.fail(f"{backend} is absent, but all engines are wanted")
        if found is None:
            pytest.skip(f"{backend} is absent")
        if backend == "spark":
            _start_spark()
        return found

    return required


@functools.cache
def _start_spark():
    """Start a session that compiles quickly: it has much to compile and little to do."""
    spark.session("local[2]", **{"spark.driver.extraJavaOptions": "-XX:TieredStopAtLevel=1"})


@functools.cache
def cohort(day):
    """Return situations like those of the cases, each with some facts changed or unknown."""
    random = Random(day.toordinal())
    names = situations.used_facts(day)
    likes = _likes()
    pools = {name: _pool(random, name, day, likes) for name in names}
    row = pl.int_range(ROWS, eager=True, dtype=pl.UInt32)
    like = row.hash(seed=1) % len(likes)
    often = pl.Series(MUTATED).gather(row.hash(seed=2) % len(MUTATED))
    picks = {}
    for place, name in enumerate(names, start=3):
        chance = row.hash(seed=2 * place)
        other = len(likes) + (chance // 1000) % (len(pools[name]) - len(likes))
        changed = chance % 1000 < often
        picks[name] = other.zip_with(changed, like).cast(pl.UInt32)
    return samples.sample(LAW, on=day, pools=pools, picks=picks, rules=LAW.ways)


@functools.cache
def _likes():
    """Return the situations of the cases, read; some expect that a title is possible."""
    found = {case.name: case.facts for case in cases.load()}
    return [LAW.neutral(LAW.read(facts)).values for facts in found.values()]


def _pool(random, name, day, likes):
    """Return the values of a fact in the cases, then any, then unknown."""
    makes = LAW.facts[name].kind is not FactKind.NUMBERS
    raw = [situations.any_value(random, name, day) for _ in range(12 * makes)]
    return [*(like.get(name) for like in likes), *map(LAW.facts[name].read, raw), None]

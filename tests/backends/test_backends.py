"""Every engine says of every situation what the walker says."""

import time
from random import Random

import pytest

from tests.backends import conftest
from tests.wegweiser_rules.engine.columns import primitives, samples
from wegweiser_rules import LAW
from wegweiser_rules.engine import columns

BACKENDS = ("polars", "duckdb", "sqlite", "postgresql", "spark")
DATABASES = {"postgresql": conftest.DATABASE, "spark": "local[2]"}
POOLS = {name: (*values, None) for name, values in primitives.VALUES.items()}

pytestmark = pytest.mark.filterwarnings("default")  # what engines warn of is theirs


def _evaluated(backend, sample, law, day, folder):
    return columns.evaluate(
        sample.table,
        law=law,
        on=day,
        backend=columns.Backend(backend),
        keep=[samples.ID],
        folder=folder,
        database=DATABASES.get(backend, ""),
    )


@pytest.mark.parametrize("backend", BACKENDS)
def test_every_expression_has_the_result_of_the_walker(backend, require, tmp_path):
    require(backend)
    picks = samples.picked(Random(3), POOLS, rows=10_000, known=0.85)
    sample = samples.sample(primitives.LAW, on=primitives.DAY, pools=POOLS, picks=picks)

    results = _evaluated(backend, sample, primitives.LAW, primitives.DAY, tmp_path)

    assert sample.differences(results) == {}


@pytest.mark.parametrize("backend", BACKENDS)
@pytest.mark.parametrize("day", conftest.DAYS, ids=str)
def test_every_situation_has_the_results_of_the_walker(backend, day, require, tmp_path):
    version = require(backend)
    sample = conftest.cohort(day)

    started = time.perf_counter()
    differences = sample.differences(_evaluated(backend, sample, LAW, day, tmp_path))

    print(
        f"\n{backend} {version}, law of {day}: {sample.expected.height} situations x "
        f"{sample.expected.width} rules in {time.perf_counter() - started:.1f} s, "
        f"{sum(differences.values())} differences"
    )
    assert differences == {}

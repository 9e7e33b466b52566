"""Polars says of every kind of expression what the walker says."""

from random import Random

import pytest

from tests.wegweiser_rules.engine.columns import primitives, samples
from wegweiser_rules.engine import columns

POOLS = {name: (*values, None) for name, values in primitives.VALUES.items()}


@pytest.fixture(scope="module")
def sample():
    picks = samples.picked(Random(1), POOLS, rows=3000, known=0.85)
    return samples.sample(primitives.LAW, on=primitives.DAY, pools=POOLS, picks=picks)


@pytest.mark.parametrize("backend", ["polars", "sqlite"])
def test_every_expression_has_the_result_of_the_walker(sample, backend):
    results = columns.evaluate(
        sample.table,
        law=primitives.LAW,
        on=primitives.DAY,
        backend=columns.Backend(backend),
        keep=[samples.ID],
    )

    assert sample.differences(results) == {}


@pytest.mark.parametrize("absent", primitives.VALUES)
def test_a_fact_without_a_column_is_neutral(absent):
    pools = {name: pool for name, pool in POOLS.items() if name != absent}
    picks = samples.picked(Random(2), pools, rows=300, known=0.85)
    sample = samples.sample(primitives.LAW, on=primitives.DAY, pools=pools, picks=picks)

    results = columns.evaluate(
        sample.table, law=primitives.LAW, on=primitives.DAY, keep=[samples.ID]
    )

    assert sample.differences(results) == {}

"""Tables of situations, and what the walker says of them, row by row."""

from dataclasses import dataclass
from decimal import Decimal

import polars as pl

from wegweiser_rules.engine.facts import LEVELS, FactKind
from wegweiser_rules.engine.situations import Situation

ID = "row"
WHOLE = {FactKind.BOOL: pl.Boolean, FactKind.INT: pl.Int32, FactKind.MONTHS: pl.Int32}


@dataclass
class Sample:
    """A table, and the results that are right."""

    table: pl.LazyFrame
    expected: pl.DataFrame

    def differences(self, results: pl.LazyFrame) -> dict[str, int]:
        """Return in how many rows each rule has another result."""
        found = results.collect().sort(ID)
        assert found.height == self.expected.height
        return {
            rule: count
            for rule in self.expected.columns
            if (count := (found[rule].cast(pl.String) != self.expected[rule]).sum())
        }


def sample(law, *, on, pools, picks, rules=None):
    """Return rows in which each fact has the value of its pool that is picked; None is unknown."""
    columns = {name: pl.Series(name, _column(law.facts[name], pools[name])) for name in picks}
    frame = pl.DataFrame({ID: pl.int_range(len(next(iter(picks.values()))), eager=True)})
    frame = frame.with_columns(columns[name].gather(picks[name]) for name in picks)
    neutral = law.neutral(Situation({})).values
    expected = [
        {rule: str(result) for rule, result in law.results(situation, on=on, rules=rules).items()}
        for situation in _situations(pools, picks, neutral)
    ]
    return Sample(frame.lazy(), pl.DataFrame(expected))


def _situations(pools, picks, neutral):
    names = list(picks)
    unlisted = {name: value for name, value in neutral.items() if name not in picks}
    lists = [[pools[name][i] for i in picks[name].to_list()] for name in names]
    for row in zip(*lists, strict=True):
        known = {n: v for n, v in zip(names, row, strict=True) if v is not None}
        yield Situation(unlisted | known)


def _column(fact, pool):
    """Return a pool of typed values as a column in the fastest of its forms."""
    if fact.kind in WHOLE:
        return pl.Series(pool, dtype=WHOLE[fact.kind])
    if fact.kind is FactKind.MONEY:
        return pl.Series(
            [None if cents is None else Decimal(cents).scaleb(-2) for cents in pool],
            dtype=pl.Decimal(15, 2),
        )
    if fact.kind in {FactKind.DATE, FactKind.DAY_OR_NEVER}:
        return pl.Series(pool, dtype=pl.Date)
    if fact.kind is FactKind.LEVEL:
        levels = [None if level is None else LEVELS[level] for level in pool]
        return pl.Series(levels, dtype=pl.Enum(LEVELS))
    return _texts(fact, pool)


def _texts(fact, pool):
    lists = [
        value if isinstance(value, tuple) else (value,) for value in pool if value is not None
    ]
    if fact.kind is FactKind.NUMBERS:
        return pl.Series([None if v is None else list(map(float, v)) for v in pool],
                         dtype=pl.List(pl.Float64))  # fmt: skip
    codes = pl.Enum(sorted({code for entries in lists for code in entries}))
    if fact.kind is FactKind.LIST:
        return pl.Series([None if v is None else list(v) for v in pool], dtype=pl.List(codes))
    return pl.Series(pool, dtype=codes)


def picked(random, pools, *, rows, known):
    """Return for each fact which value of its pool each row has, the last (unknown) for some."""
    return {
        name: pl.Series(
            [
                random.randrange(len(pool) - 1) if random.random() < known else len(pool) - 1
                for _ in range(rows)
            ],
            dtype=pl.UInt32,
        )
        for name, pool in pools.items()
    }

"""Adds up batches of results: who has which result, and who moves from which to which."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, TypeAlias

from wegweiser_rules.engine.columns import extras
from wegweiser_rules.engine.rules import Result

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    import polars as pl
else:
    pl = extras.Extra("polars", install="polars")

Counts: TypeAlias = "Mapping[str, float]"
Moves: TypeAlias = "Mapping[tuple[str, str], float]"
Cell: TypeAlias = "tuple[str, str, str]"

RESULTS = tuple(str(result) for result in Result)
UNKNOWN = "unknown"


class Tally:
    """The sums over all batches so far, by group.

    Each cell is a rule, its result, and the result of its twin, where it has one.
    """

    def __init__(
        self, rules: Iterable[str], *, twins: Mapping[str, str], by: str, weight: str
    ) -> None:
        self.twins = twins
        self.by = by
        self.weight = weight
        self.cells = [cell for rule in rules for cell in self._cells(rule)]
        sums = [self._people(None), *map(self._sum, self.cells)]
        self.sums = [one.alias(str(place)) for place, one in enumerate(sums)]
        self.totals: dict[str, list[float]] = {}

    def _cells(self, rule: str) -> Iterator[Cell]:
        afters = RESULTS if rule in self.twins else ("",)
        return ((rule, before, after) for before, after in product(RESULTS, afters))

    def _sum(self, cell: Cell) -> pl.Expr:
        rule, before, after = cell
        chosen = pl.col(rule) == before
        if after:
            chosen &= pl.col(self.twins[rule]) == after
        return self._people(chosen)

    def _people(self, chosen: pl.Expr | None) -> pl.Expr:
        """Return how many people are chosen, or how many there are."""
        if self.weight:
            weight = pl.col(self.weight)
            return (weight if chosen is None else weight.filter(chosen)).sum()
        return pl.len() if chosen is None else chosen.sum()

    def add(self, batch: pl.DataFrame) -> None:
        """Add the results of some people."""
        for group, people in self._groups(batch):
            sums = people.select(self.sums).row(0)
            totals = self.totals.get(group, [0] * len(sums))
            self.totals[group] = [total + one for total, one in zip(totals, sums, strict=True)]

    def _groups(self, batch: pl.DataFrame) -> Iterator[tuple[str, pl.DataFrame]]:
        if not self.by:
            yield "", batch
            return
        named = batch.with_columns(label(self.by, batch.schema[self.by]))
        for group, people in named.partition_by(self.by, as_dict=True).items():
            yield str(group[0]), people

    # --- what came of it -------------------------------------------------------------------

    @property
    def people(self) -> dict[str, float]:
        """How many people there are in each group; the groups in the order of their names."""
        return {group: self.totals[group][0] for group in sorted(self.totals)}

    @property
    def results(self) -> dict[str, dict[str, Counts]]:
        """How many people have which result of each rule, by group."""
        return {group: self._results(self.totals[group][1:]) for group in self.people}

    @property
    def moves(self) -> dict[str, dict[str, Moves]]:
        """How many people move from which result to which, by group and rule with a twin."""
        return {group: self._moves(self.totals[group][1:]) for group in self.people}

    def _results(self, totals: list[float]) -> dict[str, Counts]:
        found: dict[str, dict[str, float]] = {rule: {} for rule, _before, _after in self.cells}
        for (rule, before, _after), people in zip(self.cells, totals, strict=True):
            if people:
                found[rule][before] = found[rule].get(before, 0) + people
        return dict(found)

    def _moves(self, totals: list[float]) -> dict[str, Moves]:
        found: dict[str, dict[tuple[str, str], float]] = {rule: {} for rule in self.twins}
        for (rule, before, after), people in zip(self.cells, totals, strict=True):
            if after and people:
                found[rule][before, after] = people
        return dict(found)


def label(column: str, dtype: pl.DataType) -> pl.Expr:
    """Return the values of a column as the names of groups."""
    value = pl.col(column)
    if isinstance(dtype, pl.List):
        text = value.cast(pl.List(pl.String)).list.join(" ")
    else:
        text = value.cast(pl.String)
    return text.fill_null(UNKNOWN).alias(column)

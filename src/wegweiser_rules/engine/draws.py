"""Random values for made-up tables: the same seed gives the same rows, in any order of work.

Each column draws from a stream of its own, and each row takes the number at its place in it
(SplitMix64). So rows can be made in batches, and no version of a library changes them.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wegweiser_rules.engine.columns import extras

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    Shares = Mapping[str, int] | Mapping[int, int]

    import polars as pl
else:
    pl = extras.Extra("polars", install="polars")

MASK = 2**64 - 1
STEP = 0x9E3779B97F4A7C15
FIRST, SECOND = 0xBF58476D1CE4E5B9, 0x94D049BB133111EB


@dataclass(frozen=True, slots=True)
class Draws:
    """The random numbers of a table, by column; `row` is the number of the row."""

    seed: int
    row: pl.Expr

    def uniform(self, column: str) -> pl.Expr:
        """Return numbers from 0 to below 1, all equally likely."""
        return self.bits(column) // 2**11 * 2.0**-53

    def bits(self, column: str) -> pl.Expr:
        """Return whole numbers of 64 bits, all equally likely."""
        bits = self.row * _whole(STEP) + _whole(_start(self.seed, column))
        bits = (bits ^ (bits // 2**30)) * _whole(FIRST)
        bits = (bits ^ (bits // 2**27)) * _whole(SECOND)
        return bits ^ (bits // 2**31)

    def chance(self, column: str, share: float | pl.Expr) -> pl.Expr:
        """Return yes for about this share of the rows."""
        return self.uniform(column) < share

    def between(self, column: str, low: int | pl.Expr, high: int | pl.Expr) -> pl.Expr:
        """Return whole numbers from one bound to the other, both included."""
        width = as_expression(high) - low + 1
        return (low + (self.uniform(column) * width).floor()).cast(pl.Int32)

    def bell(self, column: str) -> pl.Expr:
        """Return numbers around 0 with a spread of 1, the most of them near 0."""
        parts = [self.uniform(f"{column} {part}") for part in range(3)]
        return (parts[0] + parts[1] + parts[2] - 1.5) * 2.0

    def pick(self, column: str, shares: Shares, *, of: int = 100) -> pl.Expr:
        """Return one of these values for each row, in these shares."""
        return look_up((self.uniform(column) * of).cast(pl.UInt32), _slots(column, shares, of))

    def pick_for(self, column: str, group: pl.Expr, tables: Sequence[Shares]) -> pl.Expr:
        """Return one of the values of the row's group, in their shares of a hundred."""
        slots = [value for shares in tables for value in _slots(column, shares, 100)]
        place = group.cast(pl.UInt32) * 100 + (self.uniform(column) * 100).cast(pl.UInt32)
        return look_up(place, slots)


def look_up(place: pl.Expr, values: Sequence[object]) -> pl.Expr:
    """Return the value that stands at a place."""
    whole = isinstance(values[0], int) and not isinstance(values[0], bool)
    return pl.lit(pl.Series(values, dtype=pl.Int32 if whole else None)).gather(place)


def as_expression(value: int | pl.Expr) -> pl.Expr:
    """Return a number as a column of it."""
    return value if isinstance(value, pl.Expr) else pl.lit(value)


def _whole(number: int) -> pl.Expr:
    return pl.lit(number, pl.UInt64)


def _slots(column: str, shares: Shares, of: int) -> list[str | int]:
    """Return so many places, filled with the values in their shares."""
    slots = [value for value, share in shares.items() for _ in range(share)]
    if len(slots) != of:
        raise ValueError(f"{column}: the shares make {len(slots)}, not {of}")
    return slots


def _start(seed: int, column: str) -> int:
    """Return where the stream of a column begins."""
    bits = (seed * STEP + (zlib.crc32(column.encode()) << 20)) & MASK
    bits = ((bits ^ (bits >> 30)) * FIRST) & MASK
    bits = ((bits ^ (bits >> 27)) * SECOND) & MASK
    return bits ^ (bits >> 31)

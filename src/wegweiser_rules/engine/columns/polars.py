"""Column programs in Polars: lazy, streaming, on all cores, larger than memory."""

from __future__ import annotations

import datetime as dt
import functools
import operator
from typing import TYPE_CHECKING, Any

from wegweiser_rules.engine.columns import days, extras, lines, tables
from wegweiser_rules.engine.columns.thresholds import FIRST_DAY, LAST_DAY
from wegweiser_rules.engine.facts import NEVER
from wegweiser_rules.engine.rules import Result

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    import polars as pl

    from wegweiser_rules.engine.columns.programs import Answer, Program
else:
    pl = extras.Extra("polars", install="polars")

FIRST = (FIRST_DAY - dt.date(1970, 1, 1)).days
LEAP = dt.date(2024, 2, 29)
MANY = 6
"""For more runs of codes than this, to look up in a set is faster than to compare."""


def results(frame: pl.LazyFrame, program: Program, *, keep: tuple[str, ...] = ()) -> pl.LazyFrame:
    """Return one column for each rule with its result, after the columns to `keep`.

    Raises:
        ExceptionGroup: of one FactError for each column that cannot be read.
    """
    table = tables.read(frame, program.facts, keep=keep)
    printer = _Printer(table)
    frame = table.frame
    for layer in program.layers:
        frame = frame.with_columns(printer.named(layer))
    kept = [pl.col(f"kept {name}").alias(name) for name in table.kept]
    answers = [printer.answer(answer).alias(name) for name, answer in program.answers.items()]
    return frame.with_columns(*kept, *answers).select(*table.kept, *program.answers)


class _Printer:
    def __init__(self, table: tables.Table) -> None:
        self.table = table
        self.names: dict[lines.Line, str] = {}
        names = pl.Enum([str(result) for result in Result])
        self.results = {result: pl.lit(str(result), dtype=names) for result in Result}

    def named(self, layer: tuple[lines.Line, ...]) -> list[pl.Expr]:
        """Return the lines of a layer as columns; from now on their names stand for them."""
        columns = [self.write(line) for line in layer]
        names = [f"line {len(self.names) + place}" for place in range(len(layer))]
        self.names.update(zip(layer, names, strict=True))
        return [column.alias(name) for column, name in zip(columns, names, strict=True)]

    def expr(self, line: lines.Line) -> pl.Expr:
        """Return a line, by its name where it has one."""
        return pl.col(self.names[line]) if line in self.names else self.write(line)

    def write(self, line: lines.Line) -> pl.Expr:
        """Return a line written out."""
        return WRITERS[type(line)](self, line)

    def answer(self, answer: Answer | None) -> pl.Expr:
        """Return the result of a rule."""
        if answer is None:
            return self.results[Result.NOT_AVAILABLE]
        excepted, yes = map(self.expr, answer.standing)
        given = (answer.met, answer.excepted, answer.unmet, Result.NEEDS_MORE_FACTS)
        met, waiver, no, needs = (self.results[result] for result in given)
        unknown = yes.is_null()
        if answer.standing.excepted is not answer.standing.yes:
            unknown |= excepted.is_null()
            no = pl.when(excepted).then(waiver).otherwise(no)
        known = pl.when(yes).then(met).otherwise(no)
        return pl.when(unknown).then(needs).otherwise(known)

    # --- truths ----------------------------------------------------------------------------

    def certain(self, line: lines.Certain) -> pl.Expr:
        return pl.lit(line.value, dtype=pl.Boolean)

    def flag(self, line: lines.Flag) -> pl.Expr:
        return pl.col(line.column)

    def since(self, line: lines.Since) -> pl.Expr:
        return pl.col(line.column) >= pl.lit(line.day)

    def at_least(self, line: lines.AtLeast) -> pl.Expr:
        return self.expr(line.left) >= self.expr(line.right)

    def member(self, line: lines.Member) -> pl.Expr:
        return self._within(pl.col(line.column), line)

    def _within(self, number: pl.Expr, line: lines.Membership) -> pl.Expr:
        """Return whether the number of a code is that of one of those named."""
        codes = self.table.codes[line.column]
        runs = list(_runs([place for place, code in enumerate(codes) if line.matches(code)]))
        if not runs:
            return number < 0
        if len(runs) > MANY:
            return number.is_in([place for run in runs for place in run])
        return functools.reduce(operator.or_, [self._in_run(number, run) for run in runs])

    def _in_run(self, number: pl.Expr, run: range) -> pl.Expr:
        """Return whether a number lies in a run; below it, subtraction wraps around."""
        return number == run.start if len(run) == 1 else (number - run.start) < len(run)

    def any_member(self, line: lines.AnyMember) -> pl.Expr:
        return self._entries(line, enough=True)

    def all_member(self, line: lines.AllMember) -> pl.Expr:
        return self._entries(line, enough=False)

    def _entries(self, line: lines.Membership, *, enough: bool) -> pl.Expr:
        """Return whether one entry is among those named, or all of at least one are."""
        spread = self.table.spreads[line.column]
        length = pl.col(line.column)
        matches = [
            self._within(pl.col(f"{line.column}[{place}]"), line)
            for place in range(spread.longest)
        ]
        if not matches:
            return length > 0
        given = spread.shortest
        settled = [
            match if place < given else match.fill_null(not enough)
            for place, match in enumerate(matches)
        ]
        joined = functools.reduce(operator.or_ if enough else operator.and_, settled)
        if given:
            return joined
        return pl.when(length.is_not_null()).then((length > 0) & joined)

    def opposite(self, line: lines.Not) -> pl.Expr:
        return ~self.expr(line.part)

    def every(self, line: lines.Every) -> pl.Expr:
        return pl.all_horizontal(map(self.expr, line.truths))

    def some(self, line: lines.Some) -> pl.Expr:
        return pl.any_horizontal(map(self.expr, line.truths))

    def agreed(self, line: lines.Agreed) -> pl.Expr:
        first, second = self.expr(line.first), self.expr(line.second)
        return pl.when(first == second).then(first)

    def reached(self, line: lines.Reached) -> pl.Expr:
        lowest = self._points(line, or_unknown=False) >= line.minimum
        highest = self._points(line, or_unknown=True) >= line.minimum
        return pl.when(lowest).then(statement=True).when(~highest).then(statement=False)

    def _points(self, line: lines.Reached, *, or_unknown: bool) -> pl.Expr:
        groups = []
        for group in line.groups:
            points = pl.lit(0, dtype=pl.Int16)
            for earned, truth in reversed(group):
                met = self.expr(truth).fill_null(or_unknown)
                points = pl.when(met).then(pl.lit(earned, dtype=pl.Int16)).otherwise(points)
            groups.append(points)
        return functools.reduce(operator.add, groups)

    # --- numbers ---------------------------------------------------------------------------

    def amount(self, line: lines.Amount) -> pl.Expr:
        return pl.lit(line.value) if line.value is not None else pl.lit(None, dtype=pl.Int64)

    def count(self, line: lines.Count) -> pl.Expr:
        return pl.col(line.column)

    def key(self, line: lines.Key) -> pl.Expr:
        """Return the key of a day, looked up among those of all days; *never* stands first."""
        day = pl.col(line.column)
        place = day.to_physical().fill_null(FIRST) + (1 - FIRST)
        look = functools.partial(_looked_up, moved=line.day._replace(column=""), last=line.last)
        keys = (
            pl.when(place > 0)
            .then(place)
            .otherwise(0)
            .reinterpret(signed=False)
            .map_batches(look, return_dtype=pl.Int32, is_elementwise=True)
        )
        return pl.when(day.is_not_null()).then(keys)

    def sum(self, line: lines.Sum) -> pl.Expr:
        terms = [self._term(*term) for term in line.terms]
        return functools.reduce(operator.add, terms) + line.constant

    def _term(self, times: int, number: lines.Number) -> pl.Expr:
        expr = self.expr(number)
        if times in {1, -1}:
            return expr if times == 1 else -expr
        return expr.cast(pl.Int64) * times

    def quotient(self, line: lines.Quotient) -> pl.Expr:
        return self.expr(line.number) // line.by

    def lower(self, line: lines.Lower) -> pl.Expr:
        first, second = self.expr(line.first), self.expr(line.second)
        return pl.when(first <= second).then(first).when(first > second).then(second)

    def tally(self, line: lines.Tally) -> pl.Expr:
        if not line.steps:
            return pl.col(line.column).list.sum()
        counted = pl.lit(line.steps[-1][1], dtype=pl.Int64)
        for bound, counts in reversed(line.steps):
            within = pl.element() <= bound * lines.ONE
            counted = pl.when(within).then(pl.lit(counts, dtype=pl.Int64)).otherwise(counted)
        return pl.col(line.column).list.eval(counted).list.sum()

    # --- of either kind --------------------------------------------------------------------

    def first(self, line: lines.FirstTruth | lines.FirstNumber) -> pl.Expr:
        return self.expr(line.first).fill_null(self.expr(line.then))

    def chosen(self, line: lines.ChosenTruth | lines.ChosenNumber) -> pl.Expr:
        when, then, otherwise = map(self.expr, line.parts)
        return pl.when(when).then(then).when(~when).then(otherwise)


def _runs(places: list[int]) -> Iterator[range]:
    """Yield the runs of numbers without a gap."""
    start = 0
    for end in range(1, len(places) + 1):
        if end == len(places) or places[end] > places[end - 1] + 1:
            yield range(places[start], places[end - 1] + 1)
            start = end


def _looked_up(places: pl.Series, *, moved: days.Moved, last: bool) -> pl.Series:
    return _all_keys(moved, last=last).gather(places)  # pragma: no cover — in a thread of Polars


@functools.cache
def _all_keys(moved: days.Moved, *, last: bool) -> pl.Series:
    """Return the keys of all days that a fact can be, moved."""
    before = dt.timedelta(days=moved.before)
    born = pl.date_range(FIRST_DAY + before, LAST_DAY + before, eager=True)
    day = born.dt.offset_by(f"{moved.months + 12 * moved.years}mo")
    if moved.years:
        rolled = (
            (born.dt.day() == LEAP.day) & (born.dt.month() == LEAP.month) & (day.dt.day() == 28)
        )
        day = day.dt.offset_by("1d").zip_with(rolled, day)
    day = day.dt.offset_by(f"{moved.after}d")
    number = day.dt.day().cast(pl.Int32)
    if last:
        number = number.zip_with(day.dt.month_end() != day, pl.Series([31], dtype=pl.Int32))
    keys = day.dt.year() * days.YEAR + day.dt.month().cast(pl.Int32) * days.MONTH + number
    never = pl.Series([days.key(NEVER, last=last)], dtype=pl.Int32)
    return pl.concat([never, keys.cast(pl.Int32)], rechunk=True)


WRITERS: dict[type[lines.Line], Callable[[_Printer, Any], pl.Expr]] = {
    lines.Certain: _Printer.certain,
    lines.Flag: _Printer.flag,
    lines.Since: _Printer.since,
    lines.AtLeast: _Printer.at_least,
    lines.Member: _Printer.member,
    lines.AnyMember: _Printer.any_member,
    lines.AllMember: _Printer.all_member,
    lines.Not: _Printer.opposite,
    lines.Every: _Printer.every,
    lines.Some: _Printer.some,
    lines.Agreed: _Printer.agreed,
    lines.Reached: _Printer.reached,
    lines.Amount: _Printer.amount,
    lines.Count: _Printer.count,
    lines.Key: _Printer.key,
    lines.Sum: _Printer.sum,
    lines.Quotient: _Printer.quotient,
    lines.Lower: _Printer.lower,
    lines.Tally: _Printer.tally,
    lines.FirstTruth: _Printer.first,
    lines.FirstNumber: _Printer.first,
    lines.ChosenTruth: _Printer.chosen,
    lines.ChosenNumber: _Printer.chosen,
}

"""Reads the columns of a table as facts, and checks that they can be read.

Polars does the reading, lazily; only the checks look at the data, in one pass.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from wegweiser_rules.engine.columns import extras, forms
from wegweiser_rules.engine.facts import FactError
from wegweiser_rules.engine.messages import Message, _

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    import polars as pl

    from wegweiser_rules.engine.facts import Fact
else:
    pl = extras.Extra("polars", install="polars")

PROBLEM = _("%(rows)s rows cannot be read. The first: %(problem)s")
WRONG_TYPE = _("A column of the type %(given)s cannot be read as this fact.")
ABSENT = _("There is no such column.")


@dataclass(frozen=True, slots=True)
class Table:
    """Rows in the form in which a program reads them.

    Codes are numbers, whose meaning stands in `codes`. A list of codes is spread over columns,
    `name[0]` and so on. `kept` columns are handed through as they are.
    """

    frame: pl.LazyFrame
    codes: Mapping[str, tuple[str, ...]]
    spreads: Mapping[str, forms.Spread]
    kept: tuple[str, ...]


def read(frame: pl.LazyFrame, facts: Mapping[str, Fact], *, keep: tuple[str, ...] = ()) -> Table:
    """Return a table whose columns are read as facts.

    Raises:
        ExceptionGroup: of one FactError for each column that cannot be read.
    """
    taken = _taken(frame, facts, _forms(frame.collect_schema(), facts))
    values = [
        value.alias(f"{name}{ending}")
        for name, column in taken.items()
        for ending, value in column.values.items()
    ]
    kept = [pl.col(name).alias(f"kept {name}") for name in keep]
    return Table(
        frame=frame.select(*kept, *values, *_height([*kept, *values])),
        codes={name: column.codes for name, column in taken.items()},
        spreads={name: column.spread for name, column in taken.items()},
        kept=keep,
    )


def natural(
    frame: pl.LazyFrame, facts: Mapping[str, Fact], *, keep: tuple[str, ...] = ()
) -> pl.LazyFrame:
    """Return a table whose columns are as `dialects.Dialect` expects them.

    Raises:
        ExceptionGroup: of one FactError for each column that cannot be read.
    """
    found = _forms(frame.collect_schema(), facts)
    _taken(frame, facts, found)
    values = {name: form.natural.alias(name) for name, form in found.items()}
    kept = [pl.col(name) for name in keep if name not in values]
    return frame.select(*kept, *values.values(), *_height([*kept, *values]))


def _height(columns: Sequence[object]) -> list[pl.Expr]:
    """Return a column that keeps the number of rows where there is no other."""
    return [] if columns else [pl.nth(0).alias("kept")]


def _taken(
    frame: pl.LazyFrame, facts: Mapping[str, Fact], found: Mapping[str, forms.Form]
) -> dict[str, forms.Taken]:
    seen = _checked(frame, found)
    taken, errors = {}, []
    for name, form in found.items():
        try:
            taken[name] = form.taken(seen[name])
        except forms.BadRows as bad:
            errors.append(_error(frame, facts[name], bad))
    _refuse(errors)
    return taken


def _forms(schema: pl.Schema, facts: Mapping[str, Fact]) -> dict[str, forms.Form]:
    found, errors = {}, []
    for name, fact in facts.items():
        form = forms.form(fact, schema[name]) if name in schema else None
        if form is not None:
            found[name] = form
        elif name in schema:
            errors.append(FactError(name, Message(WRONG_TYPE, {"given": str(schema[name])})))
        else:
            errors.append(FactError(name, Message(ABSENT)))
    _refuse(errors)
    return found


def _refuse(errors: list[FactError]) -> None:
    if errors:
        raise ExceptionGroup("Some columns cannot be read.", errors)


def _checked(frame: pl.LazyFrame, found: Mapping[str, forms.Form]) -> dict[str, dict[str, Any]]:
    """Return what each form wants to know about the data."""
    checks = {(name, key): check for name, f in found.items() for key, check in f.checks().items()}
    aliased = [check.alias(str(place)) for place, check in enumerate(checks.values())]
    row = frame.select(aliased).collect(engine="streaming").row(0) if aliased else ()
    seen: dict[str, dict[str, Any]] = {name: {} for name in found}
    for (name, key), value in zip(checks, row, strict=True):
        seen[name][key] = value
    return seen


def _error(frame: pl.LazyFrame, fact: Fact, bad: forms.BadRows) -> FactError:
    rows = frame.filter(bad.rows).select(pl.col(fact.name))
    count = rows.select(pl.len()).collect(engine="streaming").item()
    first = rows.head(1).collect().to_series().to_list()[0]
    problem = next(_problems(fact, first), Message(_("An entry cannot be read.")))
    return FactError(fact.name, Message(PROBLEM, {"rows": count, "problem": problem}))


def _problems(fact: Fact, raw: object) -> Iterator[Message]:
    """Yield what is wrong with a value."""
    if isinstance(raw, dt.date | Decimal):
        raw = str(raw)
    try:
        fact.read(raw)
    except FactError as error:
        yield error.problem

"""What the law does to a table of people, and what a reform of it would do.

The law and its reform are worked out in one pass: the rules that a reform changes stand twice in
one law. The table is read in a stream and may be larger than memory.

Columns have the names of facts (see `columns`). A column `weight` says how many people a row
stands for. `person` and columns that begin with `group_` are no facts; any column can be used to
group people by.
"""

from __future__ import annotations

import tempfile
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from wegweiser_rules.engine import amendments, columns, displays, laws, records, requirements
from wegweiser_rules.engine import expressions as ex
from wegweiser_rules.engine.columns import Backend, extras
from wegweiser_rules.engine.facts import FactError
from wegweiser_rules.engine.messages import Message, _
from wegweiser_rules.engine.tallies import Counts, Moves, Tally

if TYPE_CHECKING:
    import datetime as dt

    import polars as pl
    from polars.io import plugins

    from wegweiser_rules.engine.displays import Translate
    from wegweiser_rules.engine.laws import Law
    from wegweiser_rules.engine.reforms import Reform
    from wegweiser_rules.engine.rules import Rule
else:
    pl = extras.Extra("polars", install="polars")
    plugins = extras.Extra("polars.io.plugins", install="polars")

Key = TypeVar("Key")
Progress: TypeAlias = Callable[[int], object]

WEIGHT, PERSON, GROUP = "weight", "person", "group_"
TWIN = "%s reform"
BATCH = 100_000
MOST_GROUPS = 60
NO_FACT = _(
    "There is no such fact. The nearest: %(nearest)s. Columns to group by begin with “group_”."
)
NO_COLUMN = _("There is no such column to group by.")
TOO_MANY = _("More than %(most)s groups. Choose a column with fewer different values.")
BAD_WEIGHT = _("Weights must be numbers from 0, and known in each row.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Simulation:
    """How many people have which result of each rule, in each group.

    `people` by group; `results` by group and rule. Without groups there is one, named "".
    `titles` are those of the rules, in English and marked for translation.
    """

    on: dt.date
    by: str
    titles: Mapping[str, str]
    people: Counts
    results: Mapping[str, Mapping[str, Counts]]

    def of(self, rule: str) -> Counts:
        """Return the results of a rule over all groups."""
        return added(results[rule] for results in self.results.values())

    def as_dict(self) -> dict[str, Any]:
        """Return the simulation as JSON has it."""
        return displays.data(self)

    def table(self, *, translate: Translate = str) -> str:
        """Return the simulation as plain text."""
        return displays.table(self, translate)

    def chart(self, *, translate: Translate = str, lang: str = "en") -> str:
        """Return the simulation as a chart (SVG)."""
        return displays.chart(self, translate, lang=lang)


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison(Simulation):
    """The same, and for each rule that a reform changes how many people move from what to what.

    `moves` by group and rule; those who keep their result are among them.
    """

    title: str
    moves: Mapping[str, Mapping[str, Moves]]

    @property
    def changed(self) -> tuple[str, ...]:
        """The rules that the reform changes."""
        return tuple(next(iter(self.moves.values()), {}))

    def moved(self, rule: str) -> Moves:
        """Return the moves of a rule over all groups."""
        return added(moves[rule] for moves in self.moves.values())

    def after(self, rule: str) -> Counts:
        """Return the results of a rule after the reform."""
        return added({after: people} for (_before, after), people in self.moved(rule).items())

    def as_dict(self) -> dict[str, Any]:
        """Return the comparison as JSON has it."""
        return displays.comparison_data(self)

    def table(self, *, translate: Translate = str) -> str:
        """Return the moves as plain text."""
        return displays.comparison_table(self, translate)

    def chart(self, *, translate: Translate = str, lang: str = "en") -> str:
        """Return the results before and after as a chart (SVG)."""
        return displays.comparison_chart(self, translate, lang=lang)


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """How a simulation is carried out.

    `to` is a Parquet file for the results of each person. `progress` is called with the number
    of rows that were worked out. `database` is what the back end asks for (see `columns`).
    """

    backend: Backend = Backend.POLARS
    database: str = ""
    to: Path | None = None
    progress: Progress = int


def run(
    frame: pl.LazyFrame, law: Law, *, on: dt.date, by: str = "", work: Work | None = None
) -> Simulation:
    """Return what the law of a day does to a table of people, for all rules that need no event.

    Args:
        frame: the people.
        law: the law.
        on: the day.
        by: the column to group by.
        work: how it is carried out.

    Raises:
        ExceptionGroup: of one FactError for each column that cannot be read.
    """
    tally = _counted(_table(frame, law, by), _Laws(law, {}), on=on, work=work or Work())
    return Simulation(on=on, by=by, titles=titles(law), people=tally.people, results=tally.results)


def compare(  # noqa: PLR0913 — the table, the laws, and how to look at them
    frame: pl.LazyFrame,
    law: Law,
    reform: Reform,
    *,
    on: dt.date,
    by: str = "",
    work: Work | None = None,
) -> Comparison:
    """Return what the law does to a table of people, and who moves under a reform of it.

    Raises:
        ReformError: the reform names something that the law does not have.
        ExceptionGroup: of one FactError for each column that cannot be read.
    """
    both = _Laws(law, changed(law, reform.apply(law)))
    tally = _counted(_table(frame, law, by), both, on=on, work=work or Work())
    return Comparison(
        on=on,
        by=by,
        title=reform.title,
        titles=titles(law),
        people=tally.people,
        results=tally.results,
        moves=tally.moves,
    )


def titles(law: Law) -> dict[str, str]:
    """Return the titles of the rules that are simulated."""
    return {name: law.rules[name].title for name in law.ways}


def added(counts: Iterable[Mapping[Key, float]]) -> dict[Key, float]:
    """Return the sums of counts."""
    sums: dict[Key, float] = {}
    for count in counts:
        for key, people in count.items():
            sums[key] = sums.get(key, 0) + people
    return sums


# --- two laws in one -----------------------------------------------------------------------------


def changed(law: Law, reformed: Law) -> dict[str, Rule]:
    """Return the rules that another law has otherwise, itself or in a rule to which they refer."""
    found = {name for name in law.ways if differs(reformed.rules[name], law.rules[name])}
    while more := {n for n in law.ways if n not in found and refers(law.rules[n]) & found}:
        found |= more
    return {name: reformed.rules[name] for name in law.ways if name in found}


def differs(rule: Rule, other: Rule) -> bool:
    """Return whether a rule asks for something else than it does elsewhere."""
    pairs = zip(rule.versions, other.versions, strict=True)
    return any(version.when is not before.when for version, before in pairs)


def refers(rule: Rule) -> set[str]:
    """Return the rules to which a rule refers, also where it denies them."""
    inside = (condition for version in rule.versions for condition in ex.within(version.when))
    return {condition.rule for condition in inside if isinstance(condition, ex.Possible)}


class _Laws:
    """A law in which the rules that a reform changes stand again, under a name of their own."""

    def __init__(self, law: Law, reformed: Mapping[str, Rule]) -> None:
        self.ways = law.ways
        self.twins = {name: TWIN % name for name in reformed}
        twins = {self.twins[name]: self._twin(rule) for name, rule in reformed.items()}
        self.law = laws.Law(
            rules={**law.rules, **twins},
            facts=law.facts,
            parameters=law.parameters,
            state_of_law=law.state_of_law,
            modelled_from=law.modelled_from,
            carried=law.carried,
        )

    @property
    def rules(self) -> tuple[str, ...]:
        """All rules to be worked out."""
        return (*self.ways, *self.twins.values())

    def _twin(self, rule: Rule) -> Rule:
        rebuilder = amendments.Rebuilder(self._renamed)
        versions = tuple(rebuilder.version(version) for version in rule.versions)
        return records.replace(rule, id=self.twins[rule.id], versions=versions)

    def _renamed(self, condition: ex.Condition) -> ex.Condition:
        if isinstance(condition, ex.Possible) and condition.rule in self.twins:
            return records.replace(condition, rule=self.twins[condition.rule])
        return condition


# --- counting ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class _Table:
    """A table of people, checked, and what its columns are for."""

    frame: pl.LazyFrame
    kept: tuple[str, ...]
    by: str
    weight: str


def _counted(table: _Table, both: _Laws, *, on: dt.date, work: Work) -> Tally:
    """Return the sums over the whole table, whose results are written to a file if wanted."""
    tally = Tally(both.ways, twins=both.twins, by=table.by, weight=table.weight)
    with tempfile.TemporaryDirectory() as folder:
        answers = columns.evaluate(
            table.frame,
            law=both.law,
            on=on,
            backend=work.backend,
            rules=both.rules,
            keep=table.kept,
            folder=Path(folder),
            database=work.database,
        )
        batches = _batches(answers, tally, work.progress)
        if work.to is None:
            deque(batches, maxlen=0)
        else:
            form = answers.collect_schema()
            plugins.register_io_source(lambda *_: batches, schema=form).sink_parquet(work.to)
    return tally


def _batches(answers: pl.LazyFrame, tally: Tally, progress: Progress) -> Iterator[pl.DataFrame]:
    """Yield the results batch by batch, once they are counted."""
    for batch in answers.collect_batches(chunk_size=BATCH):
        tally.add(batch)
        progress(batch.height)
        yield batch


def _table(frame: pl.LazyFrame, law: Law, by: str) -> _Table:
    """Return a table whose columns are facts, or are there for weights and groups.

    Raises:
        ExceptionGroup: of one FactError for each column that is neither.
    """
    schema = frame.collect_schema()
    errors = list(_unfit(frame, law, by))
    if errors:
        raise ExceptionGroup("Some columns cannot be read.", errors)
    kept = tuple(name for name in dict.fromkeys((PERSON, WEIGHT, by)) if name in schema)
    facts = [name for name in schema if name in law.facts and name not in kept]
    return _Table(
        frame=frame.select(*kept, *facts),
        kept=kept,
        by=by,
        weight=WEIGHT if WEIGHT in schema else "",
    )


def _unfit(frame: pl.LazyFrame, law: Law, by: str) -> Iterator[FactError]:
    schema = frame.collect_schema()
    for name in schema:
        if name not in law.facts and name not in {PERSON, WEIGHT, by} and name[:6] != GROUP:
            nearest = requirements.nearest(name, law.facts)
            yield FactError(name, Message(NO_FACT, {"nearest": nearest}))
    if WEIGHT in schema and not _are_weights(frame, schema[WEIGHT]):
        yield FactError(WEIGHT, Message(BAD_WEIGHT))
    if by and by not in schema:
        yield FactError(by, Message(NO_COLUMN))
    elif by and _value(frame, pl.col(by).unique().len()) > MOST_GROUPS:
        yield FactError(by, Message(TOO_MANY, {"most": MOST_GROUPS}))


def _are_weights(frame: pl.LazyFrame, dtype: pl.DataType) -> bool:
    weight = pl.col(WEIGHT)
    fits = (weight >= 0) & weight.is_finite()
    return dtype.is_numeric() and bool(_value(frame, fits.fill_null(value=False).all()))


def _value(frame: pl.LazyFrame, wanted: pl.Expr) -> Any:
    return frame.select(wanted).collect().item()

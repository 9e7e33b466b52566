"""What the law does to a table of people, and what a reform of it would do.

The law and its reform are worked out in one pass: the rules that a reform changes stand twice in
one law. The table is read in a stream and may be larger than memory.

Columns have the names of facts (see `columns`). A column `weight` says how many people a row
stands for. `person` and columns that begin with `group_` are no facts; any column can be used to
group people by.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from wegweiser_rules.engine import amendments, laws, records, requirements
from wegweiser_rules.engine import expressions as ex
from wegweiser_rules.engine.columns import extras
from wegweiser_rules.engine.columns import polars as streams
from wegweiser_rules.engine.columns import programs
from wegweiser_rules.engine.facts import FactError
from wegweiser_rules.engine.messages import Message, _
from wegweiser_rules.engine.rules import Result

if TYPE_CHECKING:
    import datetime as dt

    import polars as pl
    from polars.io import plugins

    from wegweiser_rules.engine.laws import Law
    from wegweiser_rules.engine.reforms import Reform
    from wegweiser_rules.engine.rules import Rule
else:
    pl = extras.Extra("polars", install="polars")
    plugins = extras.Extra("polars.io.plugins", install="polars")

Counts: TypeAlias = Mapping[str, float]
Moves: TypeAlias = Mapping[tuple[str, str], float]
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
UNKNOWN = "unknown"
RESULTS = tuple(str(result) for result in Result)


@dataclass(frozen=True, slots=True, kw_only=True)
class Simulation:
    """How many people have which result of each rule, in each group.

    `people` by group; `results` by group and rule. Without groups there is one, named "".
    """

    on: dt.date
    by: str
    people: Counts
    results: Mapping[str, Mapping[str, Counts]]

    def of(self, rule: str) -> Counts:
        """Return the results of a rule over all groups."""
        return _added(results[rule] for results in self.results.values())


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
        return _added(moves[rule] for moves in self.moves.values())

    def after(self, rule: str) -> Counts:
        """Return the results of a rule after the reform."""
        counts: Counter[str] = Counter()
        for (_before, after), people in self.moved(rule).items():
            counts[after] += people  # type: ignore[assignment]  # weights need not be whole
        return counts


def run(
    frame: pl.LazyFrame,
    law: Law,
    *,
    on: dt.date,
    by: str = "",
    to: Path | None = None,
    progress: Progress = int,
) -> Simulation:
    """Return what the law of a day does to a table of people, for all rules that need no event.

    Args:
        frame: the people.
        law: the law.
        on: the day.
        by: the column to group by.
        to: a Parquet file for the results of each person.
        progress: is called with the number of rows that were worked out.

    Raises:
        ExceptionGroup: of one FactError for each column that cannot be read.
    """
    counted = _counted(frame, _Laws(law, {}), on=on, by=by, to=to, progress=progress)
    return Simulation(on=on, by=by, people=counted.people, results=counted.results)


def compare(  # noqa: PLR0913 — the table, the laws, and how to look at them
    frame: pl.LazyFrame,
    law: Law,
    reform: Reform,
    *,
    on: dt.date,
    by: str = "",
    to: Path | None = None,
    progress: Progress = int,
) -> Comparison:
    """Return what the law does to a table of people, and who moves under a reform of it.

    Raises:
        ReformError: the reform names something that the law does not have.
        ExceptionGroup: of one FactError for each column that cannot be read.
    """
    both = _Laws(law, changed(law, reform.apply(law)))
    counted = _counted(frame, both, on=on, by=by, to=to, progress=progress)
    return Comparison(
        on=on,
        by=by,
        title=reform.title,
        people=counted.people,
        results=counted.results,
        moves=counted.moves,
    )


# --- two laws in one -----------------------------------------------------------------------------


def changed(law: Law, reformed: Law) -> dict[str, Rule]:
    """Return the rules that another law has otherwise, itself or in a rule to which they refer."""
    found = {name for name in law.ways if reformed.rules[name] is not law.rules[name]}
    while more := {n for n in law.ways if n not in found and refers(law.rules[n]) & found}:
        found |= more
    return {name: reformed.rules[name] for name in law.ways if name in found}


def refers(rule: Rule) -> set[str]:
    """Return the rules to which a rule refers."""
    conditions = (c for version in rule.versions for c in amendments.named(version.when))
    return {c.rule for c in conditions if isinstance(c, ex.Possible)}


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


def _counted(
    frame: pl.LazyFrame,
    both: _Laws,
    *,
    on: dt.date,
    by: str,
    to: Path | None,
    progress: Progress,
) -> _Tally:
    columns = frame.collect_schema().names()
    facts = facts_among(columns, both.law, by=by)
    kept = [name for name in dict.fromkeys((PERSON, WEIGHT, by)) if name in columns]
    _check(frame, by, weighted=WEIGHT in columns)
    program = programs.program(both.law, on=on, columns=facts, rules=both.rules)
    answers = streams.results(frame, program, keep=tuple(kept))
    tally = _Tally(both, by=by, weighted=WEIGHT in columns)

    def batches(*_wanted: object) -> Iterator[pl.DataFrame]:
        for batch in answers.collect_batches(chunk_size=BATCH):
            tally.add(batch)
            progress(batch.height)
            yield batch

    if to is not None:
        schema = answers.collect_schema()
        plugins.register_io_source(batches, schema=schema).sink_parquet(to)
    else:
        for _batch in batches():
            continue
    return tally


def facts_among(columns: list[str], law: Law, *, by: str) -> list[str]:
    """Return the columns that are facts.

    Raises:
        ExceptionGroup: of one FactError for each column that is neither a fact nor for grouping.
    """
    errors = []
    if by and by not in columns:
        errors.append(FactError(by, Message(NO_COLUMN)))
    for name in columns:
        if name not in law.facts and name not in {PERSON, WEIGHT, by} and GROUP not in name[:6]:
            nearest = requirements.nearest(name, law.facts)
            errors.append(FactError(name, Message(NO_FACT, {"nearest": nearest})))
    if errors:
        raise ExceptionGroup("Some columns cannot be read.", errors)
    return [name for name in columns if name in law.facts]


def _check(frame: pl.LazyFrame, by: str, *, weighted: bool) -> None:
    """Refuse weights that are no numbers, and groups without end."""
    if weighted:
        weight = pl.col(WEIGHT)
        numeric = frame.collect_schema()[WEIGHT].is_numeric()
        if not numeric or not frame.select((weight >= 0).fill_null(value=False).all()).collect().item():
            raise ExceptionGroup("Some columns cannot be read.", [FactError(WEIGHT, Message(BAD_WEIGHT))])
    if by:
        groups = frame.select(pl.col(by).unique().len()).collect().item()
        if groups > MOST_GROUPS:
            problem = Message(TOO_MANY, {"most": MOST_GROUPS})
            raise ExceptionGroup("Some columns cannot be read.", [FactError(by, problem)])


class _Tally:
    """Adds up the results of batches."""

    def __init__(self, both: _Laws, *, by: str, weighted: bool) -> None:
        self.by = by
        self.twins = both.twins
        self.ways = both.ways
        self.weight = pl.col(WEIGHT) if weighted else None
        self.sums = [self._sum(*cell) for cell in self._cells()]
        self.totals: dict[str, list[float]] = {}
        self.people: Counter[str] = Counter()

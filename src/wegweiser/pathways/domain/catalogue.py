"""The steps of every plan as data: modules, routes that choose and order them, and sources.

The data are the TOML files of the folder `catalogue`; every text a person reads is an
English message, translated where it is shown.
"""

from __future__ import annotations

import functools
import importlib.resources
import tomllib
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Mapping


class Phase(StrEnum):
    """The phases of a way, in their usual order."""

    ORIENTATION = "orientation"
    RECRUITMENT = "recruitment"
    CONTRACT = "contract"
    PROCEDURE_ABROAD = "procedure_abroad"
    ARRIVAL = "arrival"
    ONBOARDING = "onboarding"
    QUALIFICATION = "qualification"
    STAYING = "staying"
    LEAVING = "leaving"


class Who(StrEnum):
    """Who acts in a step."""

    PERSON = "person"
    EMPLOYER = "employer"
    BOTH = "both"


class Basis(StrEnum):
    """Where a trap is known from: named in a source, or our own reading."""

    REPORTED = "reported"
    INFERRED = "inferred"


class Certainty(StrEnum):
    OK = "ok"
    CHECK = "check"
    FLAG = "flag"
    VOLATILE = "volatile"


class Kind(StrEnum):
    """What decides about a condition: the case, a choice, an event, or only the course of time."""

    SITUATION = "situation"
    CHOICE = "choice"
    EVENT = "event"
    STAGE = "stage"


class Malformed(ValueError):
    """The catalogue names something that it does not contain."""


@dataclass(frozen=True, slots=True)
class Condition:
    kind: Kind
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A sentence of a step, with its evidence and where it holds."""

    text: str
    routes: tuple[str, ...] = ()
    when: str = ""
    citation: str = ""
    text_seen: bool = True
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline(Entry):
    """A deadline of the law; its span is given where it is a plain number."""

    who: str = ""
    days: int | None = None
    working_days: int | None = None
    weeks: int | None = None
    months: int | None = None
    start: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Duration(Entry):
    """A published duration: one page, one day, one scope; never averaged with others."""

    scope: str = ""
    date: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount(Entry):
    """A fee or another dated figure; without an amount only its text is known.

    Units: EUR.
    """

    amount: Decimal | None = None
    amount_from: Decimal | None = None
    amount_to: Decimal | None = None
    per: str = ""
    year: int | None = None

    @property
    def span(self) -> tuple[Decimal, Decimal] | None:
        """The least and the most; none where no figure is known."""
        if self.amount is not None:
            return self.amount, self.amount
        if self.amount_from is None or self.amount_to is None:
            return None
        return self.amount_from, self.amount_to


@dataclass(frozen=True, slots=True, kw_only=True)
class Trap(Entry):
    basis: Basis


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    id: str
    phase: Phase
    who: Who
    body: str
    topic: str
    title: str
    summary: str
    title_de: str = ""
    when: tuple[str, ...] = ()
    depends_on: tuple[str, ...] = ()
    documents: tuple[str, ...] = ()
    rules: tuple[Entry, ...] = ()
    figures: tuple[Amount, ...] = ()
    person_deadlines: tuple[Deadline, ...] = ()
    authority_deadlines: tuple[Deadline, ...] = ()
    durations: tuple[Duration, ...] = ()
    fees: tuple[Amount, ...] = ()
    not_found: tuple[str, ...] = ()
    traps: tuple[Trap, ...] = ()
    helps: tuple[Entry, ...] = ()
    sources: tuple[str, ...] = ()
    certainty: Certainty = Certainty.OK
    certainty_note: str = ""

    @property
    def entries(self) -> tuple[Entry, ...]:
        """Every sentence of the step that has evidence of its own."""
        return (
            *self.rules,
            *self.figures,
            *self.person_deadlines,
            *self.authority_deadlines,
            *self.durations,
            *self.fees,
            *self.traps,
            *self.helps,
        )


@dataclass(frozen=True, slots=True)
class RouteStep:
    """A step on a route: narrowed, with a note, or shown in another phase."""

    id: str
    when: tuple[str, ...] = ()
    note: str = ""
    phase: Phase | None = None


ARRIVAL, EMPLOYER, FAMILY = "n", "m", "l"
"""Routes that are added to others: after the entry, for the firm, for spouse and children."""

TITLE = "arr.abh"
"""The step in which most ways reach their title."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """A selection and order of steps for one kind of way; `rules` are the titles it leads to.

    `letter` is a short key; `adds` are the routes that are added to this one. `here`: for people
    who live in Germany already. `goal`: the step in which the way reaches its title, if any.
    """

    letter: str
    key: str
    title: str
    summary: str
    rules: tuple[str, ...] = ()
    strength: str = ""
    adds: tuple[str, ...] = (ARRIVAL, EMPLOYER, FAMILY)
    here: bool = False
    fast_track: bool = True
    goal: str = TITLE
    steps: tuple[RouteStep, ...] = ()
    notes: tuple[str, ...] = ()
    traps: tuple[str, ...] = ()
    plan_b: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Source:
    key: str
    page: str
    title: str = ""
    date: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Catalogue:
    steps: Mapping[str, Step]
    routes: Mapping[str, Route]
    conditions: Mapping[str, Condition]
    sources: Mapping[str, Source]
    units: Mapping[str, str]


@functools.cache
def current() -> Catalogue:
    """Return the catalogue that ships with the product.

    Raises:
        Malformed: a text file names a step, a condition or a source that is not there.
    """
    steps, routes = _table("steps"), _table("routes")
    return build(
        steps=steps["step"],
        units=steps["per"],
        routes=routes["route"],
        conditions=routes["conditions"],
        sources=_table("sources"),
    )


def build(
    *,
    steps: Iterable[Mapping[str, Any]],
    routes: Iterable[Mapping[str, Any]],
    conditions: Mapping[str, Mapping[str, str]],
    sources: Mapping[str, Mapping[str, str]],
    units: Mapping[str, str],
) -> Catalogue:
    """Return the catalogue made of tables as they stand in the files.

    Raises:
        Malformed: a step, a condition or a source is named that is not there.
    """
    catalogue = Catalogue(
        steps=MappingProxyType({raw["id"]: _step(raw) for raw in steps}),
        routes=MappingProxyType({raw["letter"]: _route(raw) for raw in routes}),
        conditions=MappingProxyType(
            {key: Condition(Kind(raw["kind"]), raw["text"]) for key, raw in conditions.items()}
        ),
        sources=MappingProxyType({key: Source(key=key, **raw) for key, raw in sources.items()}),
        units=MappingProxyType(dict(units)),
    )
    _check(catalogue)
    return catalogue


def _table(name: str) -> dict[str, Any]:
    text = importlib.resources.files(__package__).joinpath("catalogue", f"{name}.toml")
    return tomllib.loads(text.read_text(encoding="utf-8"))


ENTRIES: Mapping[str, type[Entry]] = {
    "rules": Entry,
    "figures": Amount,
    "person_deadlines": Deadline,
    "authority_deadlines": Deadline,
    "durations": Duration,
    "fees": Amount,
    "traps": Trap,
    "helps": Entry,
}


def _step(raw: Mapping[str, Any]) -> Step:
    entries = {
        name: tuple(kind(**_entry(row)) for row in raw.get(name, ()))
        for name, kind in ENTRIES.items()
    }
    return Step(
        **{
            **_frozen(raw),
            **entries,
            "when": _conditions(raw),
            "phase": Phase(raw["phase"]),
            "who": Who(raw["who"]),
            "certainty": Certainty(raw.get("certainty", "ok")),
        }
    )


def _entry(raw: Mapping[str, Any]) -> dict[str, Any]:
    """Return the fields of an entry; `from` is a word of Python and is called `start` here."""
    fields = _frozen(raw)
    if "from" in fields:
        fields["start"] = fields.pop("from")
    if "source" in fields:
        fields["sources"] = (*fields.get("sources", ()), fields.pop("source"))
    if "basis" in fields:
        fields["basis"] = Basis(fields["basis"])
    return {
        key: Decimal(value) if key.startswith("amount") else value for key, value in fields.items()
    }


def _route(raw: Mapping[str, Any]) -> Route:
    steps = tuple(
        RouteStep(
            **{
                **row,
                "when": _conditions(row),
                "phase": Phase(row["phase"]) if "phase" in row else None,
            }
        )
        for row in raw["steps"]
    )
    return Route(**{**_frozen(raw), "steps": steps})


def _conditions(raw: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the keys of the conditions: none, one, or a list that must all hold."""
    keys = raw.get("when", ())
    return (keys,) if isinstance(keys, str) else tuple(keys)


def _frozen(raw: Mapping[str, Any]) -> dict[str, Any]:
    return {key: tuple(value) if isinstance(value, list) else value for key, value in raw.items()}


def _check(catalogue: Catalogue) -> None:
    """Refuse a catalogue whose parts name what is not there."""
    for where, names, known in (*_links(catalogue), *_evidence(catalogue)):
        if missing := [name for name in names if name and name not in known]:
            raise Malformed(f"{where} names {', '.join(missing)}, which the catalogue has not.")


def _links(catalogue: Catalogue) -> Iterator[tuple[str, Iterable[str], Container[str]]]:
    """Yield what steps and routes name of one another: where, the names, those that exist."""
    for step in catalogue.steps.values():
        yield step.id, step.depends_on, catalogue.steps
        conditions = [*step.when, *(entry.when for entry in step.entries)]
        yield step.id, conditions, catalogue.conditions
        yield step.id, [key for row in step.entries for key in row.routes], catalogue.routes
        yield step.id, [row.per for row in (*step.fees, *step.figures)], catalogue.units
    for route in catalogue.routes.values():
        yield route.key, [row.id for row in route.steps], catalogue.steps
        yield route.key, [key for row in route.steps for key in row.when], catalogue.conditions
        if route.rules:
            yield route.key, route.adds, catalogue.routes
            yield route.key, [route.goal], catalogue.steps


def _evidence(catalogue: Catalogue) -> Iterator[tuple[str, Iterable[str], Container[str]]]:
    """Yield the sources that steps name; `L:BQFG` is a law of the source L."""
    for step in catalogue.steps.values():
        keys = [*step.sources, *(key for row in step.entries for key in row.sources)]
        yield step.id, [key.split(":")[0] for key in keys], catalogue.sources

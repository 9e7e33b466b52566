"""The stations of a plan: the steps that a case needs, in their order."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from wegweiser.pathways.domain import conditions, dates, routes
from wegweiser.pathways.domain.catalogue import FAMILY, Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import TypeVar

    from wegweiser.pathways.domain.cases import Case
    from wegweiser.pathways.domain.catalogue import (
        Catalogue,
        Condition,
        Entry,
        Phase,
        RouteStep,
        Step,
    )
    from wegweiser_rules.engine.messages import Message

    E = TypeVar("E", bound=Entry)


@dataclass(frozen=True, slots=True)
class Station:
    """A step as it stands in one plan."""

    step: Step
    phase: Phase
    applies: bool | None
    """True, or None: only if the open conditions turn out to hold."""
    open: tuple[Condition, ...]
    stages: tuple[Condition, ...] = ()
    note: str = ""
    exact: tuple[Message, ...] = ()
    after: tuple[str, ...] = ()

    @property
    def is_choice(self) -> bool:
        """Whether somebody may choose this step."""
        return bool(self.open) and all(one.kind is Kind.CHOICE for one in self.open)

    @property
    def counts(self) -> bool:
        """Whether its fees belong to the usual costs: needed, or the faster way to the visa."""
        return self.applies is True or self.step.id in FASTER


FASTER = frozenset({"abr.fasttrack"})
"""Chosen by most employers, and named in the sum as optional."""


def draw(case: Case, *, catalogue: Catalogue) -> tuple[Station, ...]:
    """Return the stations of the plan in order; only what is known not to hold drops a step."""
    exact = dates.notes(case)
    stations: dict[str, Station] = {}
    for phase, rows in routes.arrange(main=case.letter, catalogue=catalogue).items():
        for row in rows:
            station = _station(row, phase, exact=exact, case=case, catalogue=catalogue)
            if station.applies is not False:
                after = tuple(one for one in station.step.depends_on if one in stations)
                stations[row.id] = replace(station, after=after)
    return tuple(stations.values())


def _station(
    row: RouteStep,
    phase: Phase,
    *,
    exact: Mapping[str, tuple[Message, ...]],
    case: Case,
    catalogue: Catalogue,
) -> Station:
    step = catalogue.steps[row.id]
    truth = {
        catalogue.conditions[key]: conditions.holds(key, case=case, catalogue=catalogue)
        for key in (*step.when, *row.when)
    }
    return Station(
        step=step,
        phase=phase,
        applies=conditions.both(*truth.values()),
        open=tuple(one for one, holds in truth.items() if holds is None),
        stages=tuple(one for one in truth if one.kind is Kind.STAGE),
        note=row.note,
        exact=exact.get(row.id, ()),
    )


def shown(entries: Iterable[E], *, case: Case, catalogue: Catalogue) -> tuple[E, ...]:
    """Return the sentences of a step that concern this way and are not known not to hold."""
    letters = {case.letter} | ({FAMILY} if case.family_comes is not False else set())
    return tuple(
        entry
        for entry in entries
        if (not entry.routes or letters & set(entry.routes))
        and conditions.holds(entry.when, case=case, catalogue=catalogue) is not False
    )

"""What the policy desk may choose to change: figures, and conditions of a rule."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from wegweiser_rules import LAW
from wegweiser_rules.engine import amendments, parameters, provisions, records, requirements
from wegweiser_rules.engine import expressions as ex

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from wegweiser.pathways.domain.policies import Place
    from wegweiser_rules import Message
    from wegweiser_rules.engine.rules import Version
    from wegweiser_rules.engine.sources import Source

MOST_LINES = 6
UNSPOKEN = (ex.AllOf, ex.AnyOf, ex.Reached)
"""Conditions whose parts stand below them in the list, so that their heading is enough."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A figure of the law as it stands on a day.

    `share` is empty where it is an amount, `amount` where none is published for the day.
    """

    name: str
    label: str
    share: str
    amount: Decimal | None
    source: Source | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """A condition that can be changed: how deep it stands, what it says, its figure."""

    place: Place
    depth: int
    words: tuple[Message, ...]
    source: Source | None
    figure: str | None


# --- figures -------------------------------------------------------------------------------------


@functools.lru_cache(maxsize=16)
def figures(on: dt.date, *, provisional: bool = False) -> tuple[Figure, ...]:
    """Return the figures that decide a way on a day, in the order of the law."""
    used = set(_used(on))
    known = (one for one in LAW.parameters if one.name in used)
    return tuple(_figure(one, on, carried=provisional) for one in known)


def _used(on: dt.date) -> Iterator[str]:
    """Yield the names of the figures to which the conditions of the ways refer on a day."""
    seen: set[int] = set()
    versions = (LAW.rules[name].version_on(on) for name in LAW.ways)
    ahead = [version.when for version in versions if version]
    while ahead:
        condition = ahead.pop()
        if id(condition) not in seen:
            seen.add(id(condition))
            ahead.extend(_parts(condition, on))
            for value in ex.values_of(condition):
                yield from _names(value)


def _names(value: ex.Value) -> Iterator[str]:
    held = value.share if isinstance(value, parameters.ShareAt) else value
    if isinstance(held, parameters.Share | parameters.Parameter):
        yield held.name
    if isinstance(held, parameters.Share):
        yield held.of.name
    for part in value.parts:
        yield from _names(part)


def _figure(
    known: parameters.Parameter | parameters.Share, on: dt.date, *, carried: bool
) -> Figure:
    if isinstance(known, parameters.Parameter):
        share, amount = "", known.on(on, carried=carried)
        held = next((one for one in known.figures if one.covers(on)), known.figures[-1])
        source = held.source
    else:
        portion, cents = known.portion_on(on), known.on(on, carried=carried)
        share, source = (portion.text, portion.source) if portion else ("", None)
        amount = None if cents is None else Decimal(cents).scaleb(-2)
    return Figure(name=known.name, label=known.label, share=share, amount=amount, source=source)


# --- conditions ----------------------------------------------------------------------------------


@functools.lru_cache(maxsize=16)
def conditions(rule: str, on: dt.date) -> tuple[Choice, ...]:
    """Return what can be changed in a rule as it stands on a day; nothing where it is no law."""
    version = LAW.rules[rule].version_on(on)
    if version is None:
        return ()
    found: dict[Place, Choice] = {}
    for condition, depth in _walk(version.when, 0, on):
        choice = _choice(rule, version, condition, depth)
        found.setdefault(choice.place, choice)
    return tuple(found.values())


def _walk(condition: ex.Condition, depth: int, on: dt.date) -> Iterator[tuple[ex.Condition, int]]:
    """Yield the conditions within one that have a name, and how deep they stand."""
    named = bool(amendments.key(condition))
    if named:
        yield condition, depth
    for part in () if isinstance(condition, ex.Not) else _parts(condition, on):
        yield from _walk(part, depth + named, on)


def _parts(condition: ex.Condition, on: dt.date) -> tuple[ex.Condition, ...]:
    """Return of what a condition consists on a day."""
    if isinstance(condition, ex.Dated):
        held = [day for day in condition.wordings if day <= on]
        return (condition.wordings[max(held)],) if held else ()
    return condition.inner


def _choice(rule: str, version: Version, condition: ex.Condition, depth: int) -> Choice:
    alone = records.replace(version, when=condition)
    lines = tuple(provisions.lines(alone, titles=_titles()))
    if isinstance(condition, UNSPOKEN) or len(lines) > MOST_LINES:
        lines = lines[:1]
    return Choice(
        place=(rule, amendments.full_name(condition)),
        depth=depth,
        words=tuple(line.text for line in lines),
        source=condition.source,
        figure=requirements.figure(condition),
    )


@functools.cache
def _titles() -> dict[str, str]:
    return {name: rule.title for name, rule in LAW.rules.items()}

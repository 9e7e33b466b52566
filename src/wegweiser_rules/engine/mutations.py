"""Changes a rule by one small step, so that one can see whether any case notices.

A condition is dropped, turned into its opposite, or its threshold or day is shifted by one unit.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from wegweiser_rules.engine import expressions as ex
from wegweiser_rules.engine import parameters
from wegweiser_rules.engine.facts import Fact

if TYPE_CHECKING:
    from wegweiser_rules.engine.rules import Rule, Version

Node = Any
Slot = tuple[Node, Callable[[Node], Node]]

ONE_DAY = dt.timedelta(days=1)
FLIPPED = (ex.Holds, ex.Comparison, ex.OneOf, ex.AnyIn, ex.AllIn)
WHOLE = (Fact, parameters.Parameter, parameters.Share)


class Kind(StrEnum):
    DROP = "drop"
    FLIP = "flip"
    SHIFT = "shift"


@dataclass(frozen=True, slots=True)
class Step:
    """What was changed, in words for the list of what nobody noticed."""

    kind: Kind
    what: str


@dataclass(frozen=True, slots=True)
class Mutant:
    """A rule that differs from the true one by one step in one version."""

    rule: Rule
    version: Version  # as it truly is
    step: Step

    def __str__(self) -> str:
        version = f"{self.rule.id} since {self.version.since}"
        return f"{version}: {self.step.kind} {self.step.what}"


def of(rule: Rule, *, modelled_from: dt.date) -> Iterator[Mutant]:
    """Yield every rule that differs from this one by one step.

    Args:
        rule: the true rule.
        modelled_from: the first day of the model; versions that begin then began earlier.
    """
    for version in rule.versions:
        for step, changed in _versions(version, modelled_from):
            versions = tuple(changed if v is version else v for v in rule.versions)
            yield Mutant(dataclasses.replace(rule, versions=versions), version, step)


def _versions(version: Version, modelled_from: dt.date) -> Iterator[tuple[Step, Version]]:
    for step, when in _conditions(version.when, version):
        yield step, dataclasses.replace(version, when=when)
    if version.since > modelled_from:
        later = version.since + ONE_DAY
        yield Step(Kind.SHIFT, "begin"), dataclasses.replace(version, since=later)
    if version.until is not None:
        earlier = version.until - ONE_DAY
        yield Step(Kind.SHIFT, "end"), dataclasses.replace(version, until=earlier)


def _conditions(node: Node, version: Version) -> Iterator[tuple[Step, Node]]:
    """Yield the node changed by one step, at any depth."""
    yield from _own(node, version)
    for child, put in _slots(node, version):
        for step, changed in _conditions(child, version):
            yield step, put(changed)


def _own(node: Node, version: Version) -> Iterator[tuple[Step, Node]]:
    """Yield the node changed by one step at its own level."""
    if isinstance(node, FLIPPED):
        yield Step(Kind.FLIP, name(node)), _opposite(node)
    if isinstance(node, ex.Comparison):
        yield from _shifted(node)
    elif isinstance(node, ex.Joined):
        yield from _shortened(node, version)
    elif isinstance(node, ex.Doubt):
        yield Step(Kind.DROP, f"doubt {node.key}"), node.first
    elif isinstance(node, ex.Reached):
        for minimum in (node.minimum - 1, node.minimum + 1):
            what = f"{minimum} points instead of {node.minimum}"
            yield Step(Kind.SHIFT, what), dataclasses.replace(node, minimum=minimum)
        for what, points in _fewer(node.points):
            yield Step(Kind.DROP, what), dataclasses.replace(node, points=points)
    elif isinstance(node, ex.Dated):
        yield from _earlier_and_later(node, version)


def _opposite(node: ex.Condition) -> ex.Condition:
    return ex.Not(node, source=node.source)


def _shifted(node: ex.Comparison) -> Iterator[tuple[Step, ex.Condition]]:
    """Yield the comparison with its limit moved by one day, or by one unit of a number."""
    days = _is_day(node.left) or _is_day(node.right)
    for unit in (-1, 1):
        limit = node.right.plus(days=unit) if days else ex.total(node.right, unit)
        what = f"{name(node)} by {unit:+d}"
        yield Step(Kind.SHIFT, what), dataclasses.replace(node, right=limit)


def _is_day(value: ex.Value) -> bool:
    """Return whether a value is a day, as far as its form tells."""
    if isinstance(value, Fact):
        return value.kind.value in {"date", "day_or_never"}
    if isinstance(value, ex.Literal):
        return isinstance(value.value, dt.date)
    if isinstance(value, ex.Today | ex.Later | ex.Birthday):
        return True
    first = getattr(value, "first", None) or getattr(value, "then", None)
    if first is None and (values := getattr(value, "values", ())):
        first = values[0]
    return isinstance(first, ex.Value) and _is_day(first)


def _shortened(node: ex.Joined, version: Version) -> Iterator[tuple[Step, ex.Condition]]:
    """Yield the condition without one of its parts."""
    for place, part in enumerate(node.parts):
        rest = (*node.parts[:place], *node.parts[place + 1 :])
        if rest and not asks_nothing(part, version):
            yield Step(Kind.DROP, name(part)), dataclasses.replace(node, parts=rest)


def _fewer(points: ex.Points) -> Iterator[tuple[str, ex.Points]]:
    """Yield the points without one of the criteria."""
    for place, group in enumerate(points.groups):
        for criterion in group:
            rest = tuple(one for one in group if one is not criterion)
            groups = (*points.groups[:place], rest, *points.groups[place + 1 :])
            yield f"criterion {criterion.number}", ex.Points(groups)


def _earlier_and_later(node: ex.Dated, version: Version) -> Iterator[tuple[Step, ex.Condition]]:
    """Yield the condition with each change of its wording moved by one day."""
    for day in node.wordings:
        if version.since < day <= (version.until or dt.date.max):
            for shift in (-1, 1):
                moved = day + dt.timedelta(days=shift)
                wordings = {moved if at == day else at: c for at, c in node.wordings.items()}
                step = Step(Kind.SHIFT, f"wording of {day} by {shift:+d}: {name(node)}")
                yield step, dataclasses.replace(node, wordings=wordings)


def _slots(node: Node, version: Version) -> Iterator[Slot]:
    """Yield what a node consists of, each with a way to put something else in its place."""
    if isinstance(node, WHOLE):
        return
    if isinstance(node, ex.Dated):
        yield from _wordings(node, version)
        return
    for field in dataclasses.fields(node):
        value = getattr(node, field.name)
        yield from _inside(value, _setter(node, field.name))


def _wordings(node: ex.Dated, version: Version) -> Iterator[Slot]:
    for day in wordings_in_force(node, version):

        def put(new: Node, day: dt.date = day) -> Node:
            return dataclasses.replace(node, wordings={**node.wordings, day: new})

        yield node.wordings[day], put


def _setter(node: Node, field: str) -> Callable[[Node], Node]:
    return lambda new: dataclasses.replace(node, **{field: new})


def _inside(value: object, put: Callable[[Node], Node]) -> Iterator[Slot]:
    if isinstance(value, ex.Condition | ex.Value | ex.Criterion):
        yield value, put
    elif isinstance(value, tuple):
        for place, entry in enumerate(value):
            yield from _inside(entry, _placer(value, place, put))


def _placer(
    entries: tuple[object, ...], place: int, put: Callable[[Node], Node]
) -> Callable[[Node], Node]:
    return lambda new: put((*entries[:place], new, *entries[place + 1 :]))


def wordings_in_force(node: ex.Dated, version: Version) -> Iterator[dt.date]:
    """Yield the days of the wordings that were in force during a version."""
    days = sorted(node.wordings)
    for day, until in zip(days, [*days[1:], dt.date.max], strict=True):
        if version.since < until and day <= (version.until or dt.date.max):
            yield day


def asks_nothing(condition: ex.Condition, version: Version) -> bool:
    """Return whether a condition asks for nothing in any of its wordings in this version."""
    if isinstance(condition, ex.Dated):
        days = wordings_in_force(condition, version)
        return all(asks_nothing(condition.wordings[day], version) for day in days)
    return isinstance(condition, ex.Always)


def name(condition: ex.Condition) -> str:
    """Return a short name of a condition: its form, its facts, its place in the law."""
    facts = dict.fromkeys(sorted(fact.name for fact in _facts(condition)))
    source = f" [{condition.source}]" if condition.source else ""
    return f"{type(condition).__name__} {' '.join(facts)}{source}"


def _facts(node: Node) -> Iterator[Fact]:
    if isinstance(node, Fact):
        yield node
    elif isinstance(node, ex.Dated):
        for wording in node.wordings.values():
            yield from _facts(wording)
    elif not isinstance(node, WHOLE):
        for field in dataclasses.fields(node):
            for child, _put in _inside(getattr(node, field.name), lambda new: new):
                yield from _facts(child)


def doubts(condition: ex.Condition) -> set[str]:
    """Return the keys of all points of a condition that can be read in two ways."""
    return {inside.key for inside in ex.within(condition) if isinstance(inside, ex.Doubt)}

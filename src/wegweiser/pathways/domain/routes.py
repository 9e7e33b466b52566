"""Which route a way takes, and in which order its steps and the common ones stand."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, TypeAlias

from wegweiser.pathways.domain.catalogue import FAMILY, Phase

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from wegweiser.pathways.domain.catalogue import Catalogue, Route, RouteStep

    Blocks: TypeAlias = dict[Phase, list[RouteStep]]

INSTEAD_OF: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "con.contract": frozenset({"con.training_contract", "res.hosting", "trf.letter"}),
        "arr.abh": frozenset({"mob.apply", "here.title", "stu.notice", "k.apply"}),
    }
)
"""Steps that an added route does not bring along where the main one has another for them."""

FREE_MOVEMENT = "i"
"""Nothing has to be decided abroad."""

USUAL_ORDER = tuple(Phase)


class NoRoute(LookupError):
    """There is no plan for this rule: it is no way of its own."""


def leading_to(way: str, *, catalogue: Catalogue) -> Route:
    """Return the route that leads to this title.

    Raises:
        NoRoute: an unknown rule, or a procedure that is no way of its own.
    """
    for route in catalogue.routes.values():
        if way in route.rules:
            return route
    raise NoRoute(way)


FAMILY_OWN = frozenset({"l.timing", "l.docs", "abr.lang_cert", "sta.spouse_right"})
"""Steps of a family that the person's own route does not have; the others are shared."""

ALREADY_DONE = frozenset({Phase.PROCEDURE_ABROAD, Phase.ARRIVAL})
"""Phases in which people who live here already have nothing to arrange."""


def arrange(*, main: str, catalogue: Catalogue) -> dict[Phase, tuple[RouteStep, ...]]:
    """Return the steps of a route and of the routes added to it, by phase, in their order.

    The order of the route itself stands; added steps find their place behind what they
    follow and depend on, else before what follows them.
    """
    blocks = _own_blocks(catalogue.routes[main], catalogue)
    for other in catalogue.routes[main].adds:
        order = [row.id for row in catalogue.routes[other].steps]
        for row in catalogue.routes[other].steps:
            if _joins(row, main=main, other=other, catalogue=catalogue):
                phase = _phase(row, main=main, catalogue=catalogue)
                blocks = _with(row, blocks, phase=phase, order=order, catalogue=catalogue)
    return {phase: tuple(rows) for phase, rows in blocks.items()}


def _own_blocks(route: Route, catalogue: Catalogue) -> Blocks:
    """Group the route by phase; a step that comes late stands in the phase then reached."""
    blocks: Blocks = {}
    reached = Phase.ORIENTATION
    for row in route.steps:
        phase = _phase(row, main=route.letter, catalogue=catalogue)
        if phase not in blocks:
            reached = phase
        blocks.setdefault(reached, []).append(row)
    return blocks


def _phase(row: RouteStep, *, main: str, catalogue: Catalogue) -> Phase:
    phase = row.phase or catalogue.steps[row.id].phase
    if main == FREE_MOVEMENT and phase is Phase.PROCEDURE_ABROAD:
        return Phase.ARRIVAL
    return phase


def _joins(row: RouteStep, *, main: str, other: str, catalogue: Catalogue) -> bool:
    """Return whether a step of an added route belongs to the plan of the main one."""
    route = catalogue.routes[main]
    own = {there.id for there in route.steps}
    if row.id in own or INSTEAD_OF.get(row.id, frozenset()) & own:
        return False
    if other == FAMILY:
        return row.id in FAMILY_OWN
    return not route.here or catalogue.steps[row.id].phase not in ALREADY_DONE


def _with(
    row: RouteStep,
    blocks: Blocks,
    *,
    phase: Phase,
    order: Sequence[str],
    catalogue: Catalogue,
) -> Blocks:
    """Return the blocks with this step in its phase, or where what it depends on stands."""
    found = {one.id: block for block, rows in blocks.items() for one in rows}
    if row.id in found:
        return blocks
    if phase not in blocks:
        return _opened(blocks, phase, [row])
    phases = list(blocks)
    needed = [found[one] for one in catalogue.steps[row.id].depends_on if one in found]
    phase = max([phase, *needed], key=phases.index)
    there = [one.id for one in blocks[phase]]
    place = _place(row.id, there=there, order=order, catalogue=catalogue)
    return {**blocks, phase: [*blocks[phase][:place], row, *blocks[phase][place:]]}


def _opened(blocks: Blocks, phase: Phase, rows: list[RouteStep]) -> Blocks:
    """Return the blocks with this phase behind the last one that usually comes before it."""
    earlier = set(USUAL_ORDER[: USUAL_ORDER.index(phase)])
    phases = list(blocks)
    place = max((phases.index(one) + 1 for one in earlier & blocks.keys()), default=0)
    return {
        **{one: blocks[one] for one in phases[:place]},
        phase: rows,
        **{one: blocks[one] for one in phases[place:]},
    }


def _place(step: str, *, there: Sequence[str], order: Sequence[str], catalogue: Catalogue) -> int:
    """Return where among the steps of a phase an added one belongs."""
    behind = _behind(step, there=there, order=order, catalogue=catalogue)
    waiting = [one for one in there if step in catalogue.steps[one].depends_on]
    if behind is not None:
        return min([behind, *(there.index(one) for one in waiting)])
    usual = list(catalogue.steps)
    for later in (waiting, order[order.index(step) :], usual[usual.index(step) :]):
        if places := [there.index(one) for one in later if one in there]:
            return min(places)
    return len(there)


def _behind(
    step: str, *, there: Sequence[str], order: Sequence[str], catalogue: Catalogue
) -> int | None:
    """Return the place behind what the step follows and depends on, if any of it is there."""
    needed = [there.index(one) + 1 for one in catalogue.steps[step].depends_on if one in there]
    followed = [one for one in order[: order.index(step)] if one in there]
    if followed:
        place = there.index(followed[-1]) + 1
        while place < len(there) and there[place] not in order:
            place += 1
        needed.append(place)
    return max(needed, default=None)

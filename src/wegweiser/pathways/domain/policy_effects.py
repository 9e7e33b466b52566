"""What a simulation found, read back from what its process wrote."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from wegweiser_rules import LAW
from wegweiser_rules.engine import simulations
from wegweiser_rules.engine.simulations import Comparison

if TYPE_CHECKING:
    from collections.abc import Mapping

    from wegweiser_rules.engine.tallies import Counts, Moves

ALL = ""
"""The name of the only group where people are not split."""


def read(written: Mapping[str, Any]) -> Comparison:
    """Return the comparison that was written as JSON."""
    groups: Mapping[str, Any] = written.get("groups") or {
        ALL: {
            "people": written["people"],
            "rules": written["rules"],
            "changes": written["changes"],
        }
    }
    return Comparison(
        on=dt.date.fromisoformat(written["day"]),
        by=written.get("by", ""),
        title=written["reform"],
        titles=simulations.titles(LAW),
        people={name: group["people"] for name, group in groups.items()},
        results={name: group["rules"] for name, group in groups.items()},
        moves={name: _moves(group) for name, group in groups.items()},
    )


def _moves(group: Mapping[str, Any]) -> dict[str, Moves]:
    return {
        rule: _moved(group["rules"][rule], change["moves"])
        for rule, change in group["changes"].items()
    }


def _moved(before: Counts, moves: list[dict[str, Any]]) -> Moves:
    """Return who moves, and who keeps the result, which is not written."""
    kept = dict(before)
    moved: dict[tuple[str, str], float] = {}
    for move in moves:
        kept[move["from"]] -= move["people"]
        moved[move["from"], move["to"]] = move["people"]
    return moved | {(result, result): people for result, people in kept.items() if people}

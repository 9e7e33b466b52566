"""What is not certain: points of the law that can be read in two ways, and gaps in our sources."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wegweiser_rules.engine import expressions as ex
from wegweiser_rules.engine.messages import _

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wegweiser_rules.engine.rules import Rule
    from wegweiser_rules.engine.sources import Source

ABOUT_ALL = (
    _(
        "Laws after 19 August 2026 were not seen. A law on an agency for work and stay "
        "(Work-and-Stay-Agentur) was announced; its text was not found."
    ),
    _(
        "The texts come from regular copies of the official site. A change lies between two "
        "copies; where the Federal Law Gazette was not found, the day of the change is the first "
        "day on which the new text was seen."
    ),
    _(
        "The yearly notices of the ministry with the amounts of the salary thresholds were not "
        "found. The amounts are computed from the shares in the law and the contribution ceiling."
    ),
    _(
        "From 45 on a skilled worker needs a minimum salary or an adequate pension (angemessene "
        "Altersversorgung). The law does not say how much is adequate."
    ),
    _("Figures for 2027 are not published yet. Results for 2027 stay open where they matter."),
)
"""Questions that concern all rules, or the sources themselves."""


@dataclass(frozen=True, slots=True)
class Question:
    """A point of the law with two readings, and the rules in which it matters."""

    note: str
    rules: tuple[str, ...]
    sources: tuple[Source, ...]
    decided: bool


def disputed(rules: Iterable[Rule]) -> tuple[Question, ...]:
    """Return the points that can be read in two ways, in the order of the rules."""
    found: dict[str, list[tuple[str, ex.Doubt]]] = {}
    for rule in rules:
        for version in rule.versions:
            for condition in ex.within(version.when):
                if isinstance(condition, ex.Doubt):
                    found.setdefault(condition.note, []).append((rule.id, condition))
    return tuple(_question(note, places) for note, places in found.items())


def _question(note: str, places: list[tuple[str, ex.Doubt]]) -> Question:
    inside = (condition for _rule, doubt in places for condition in ex.within(doubt))
    return Question(
        note,
        rules=tuple(dict.fromkeys(rule for rule, _ in places)),
        sources=tuple(dict.fromkeys(one.source for one in inside if one.source)),
        decided=places[0][1].decided,
    )

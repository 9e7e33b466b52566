"""What comes out: results with reasons, missing facts, and what would change them."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING

from wegweiser_rules.engine import intervals, wordings
from wegweiser_rules.engine.records import field, record
from wegweiser_rules.engine.rules import Result, Strength

if TYPE_CHECKING:
    from collections.abc import Mapping

    from wegweiser_rules.engine.explanations import Explainer
    from wegweiser_rules.engine.lines import Values
    from wegweiser_rules.engine.messages import Message
    from wegweiser_rules.engine.rules import Rule, Version
    from wegweiser_rules.engine.trees import Part


class Reason:
    """One condition that mattered; its words are put together when they are read."""

    __slots__ = ("_part", "_values")

    def __init__(self, part: Part, values: Values) -> None:
        self._part = part
        self._values = values

    @property
    def holds(self) -> bool | None:
        """Whether the condition holds; open too where the law allows an exception."""
        return self._part.holds(self._values)

    @property
    def citation(self) -> str:
        """The place in the law."""
        return self._part.citation

    @property
    def facts(self) -> tuple[str, ...]:
        """The facts on which the condition rests."""
        return self._part.names

    @property
    def text(self) -> Message:
        """The condition and how it stands, in words."""
        return wordings.sentence(self._part, holds=self.holds, values=self._values)


@record(slots=True)
class Change:
    """What would have to be otherwise, all of it together, and where that would lead."""

    text: Message
    facts: tuple[str, ...]
    leads_to: Result
    parts: tuple[Message, ...] = ()
    values: Mapping[str, object] = field(default_factory=dict)


@record(slots=True)
class Assessment:
    """The answer of one rule to one situation on one day.

    The reasons are found when they are first read; the explainer of the case knows them.

    It is `provisional` where it rests on a figure that is carried on until the next is published.
    """

    rule: str
    result: Result
    strength: Strength | None = None
    uncertain: bool = False
    notes: tuple[Message, ...] = ()
    missing: tuple[str, ...] = ()
    changes: tuple[Change, ...] = ()
    attributes: Mapping[str, object] = field(default_factory=dict)
    provisional: bool = False
    explainer: Explainer | None = None
    root: Part | None = None
    _reasons: tuple[Reason, ...] | None = None

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """The conditions that mattered."""
        if self._reasons is None:
            self._reasons = ()
            if self.explainer is not None and self.root is not None:
                values, told = self.explainer.values, self.explainer.told(self.root)
                self._reasons = tuple([Reason(part, values) for part in told])
        return self._reasons

    def as_dict(self) -> dict[str, object]:
        """Return the assessment as the JSON object of the command line."""
        provisional = {"provisional": True} if self.provisional else {}
        return {
            "result": str(self.result),
            "strength": self.strength and str(self.strength),
            "uncertain": self.uncertain,
            "notes": [str(note) for note in self.notes],
            "missing": list(self.missing),
            "reasons": [
                {"text": str(r.text), "citation": r.citation, "holds": r.holds}
                for r in self.reasons
            ],
            "changes": [
                {
                    "text": str(change.text),
                    "facts": list(change.facts),
                    "values": dict(change.values),
                    "leads_to": str(change.leads_to),
                }
                for change in self.changes
            ],
            "attributes": {name: as_json(value) for name, value in self.attributes.items()},
            **provisional,
        }


def result_of(code: int, *, rule: Rule, version: Version) -> Result:
    """Return the result that a truth means for a version of a rule."""
    if code & intervals.LOW_YES:
        return rule.met
    if code == intervals.EXCEPTION:
        return rule.excepted
    return Result.NEEDS_MORE_FACTS if code else version.unmet


def as_json(value: object) -> object:
    """Return an attribute as JSON has it: days and amounts as text, tuples as lists."""
    if isinstance(value, dt.date | Decimal | Strength):
        return str(value)
    return [as_json(entry) for entry in value] if isinstance(value, tuple) else value

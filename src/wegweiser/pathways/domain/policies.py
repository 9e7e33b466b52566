"""A reform as the policy desk drafts it, and on whom it is tried out."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wegweiser_rules import LAW, Message
from wegweiser_rules.engine import expressions as ex
from wegweiser_rules.engine import reforms, requirements
from wegweiser_rules.engine.messages import _
from wegweiser_rules.engine.requirements import ReformError

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Mapping

Place = tuple[str, str]
"""A rule, and the full name of one of its conditions."""

GROUPS = (
    "group_origin",
    "qual_kind",
    "group_age",
    "status",
    "group_situation",
    "german",
    "recognition",
)
"""The columns of a cohort by which the desk splits people."""
NO_NUMBER = _("%(label)s: write a number, such as 45.3.")
PEOPLE = 50_000
MOST_CHANGES = 15
"""So many that the longest of them fit into an address that every web server takes."""
LISTED = (ex.OneOf, ex.AnyIn, ex.AllIn)


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """Changes to the law, and the day, the people and the groups for which they are tried out.

    `figures` are texts by the name of a parameter, `values` by the place of a condition;
    `struck` are the conditions that no longer count.
    """

    day: dt.date
    by: str
    seed: int
    provisional: bool
    title: str
    figures: Mapping[str, str]
    values: Mapping[Place, str]
    struck: tuple[Place, ...]

    @property
    def changes(self) -> int:
        """How many changes there are."""
        return len(self.figures) + len(self.values) + len(self.struck)

    @property
    def toml(self) -> str:
        """The reform as the command line reads it."""
        return "\n".join(_lines(self)) + "\n"


def check_figure(name: str, text: str) -> None:
    """Refuse a figure that the law does not have, or that is no number.

    Raises:
        ReformError: the law has no such figure, or it cannot be so.
    """
    labels = {one.name: one.label for one in LAW.parameters}
    requirements.check_name(name, labels, kind="parameter")
    try:
        requirements.number(text, name=name)
    except ReformError as error:
        raise ReformError(NO_NUMBER, label=Message(labels[name])) from error


def check_place(place: Place) -> list[ex.Condition]:
    """Return the conditions that a change would concern.

    Raises:
        ReformError: the law has no such rule or condition.
    """
    rule, condition = place
    requirements.check_name(rule, LAW.ways, kind="rule")
    if not condition:
        raise ReformError(reforms.NO_CONDITION, place=rule)
    return reforms.select(LAW.rules[rule], condition)


def check_value(place: Place, text: str) -> None:
    """Refuse a new figure that a condition cannot have.

    Raises:
        ReformError: there is no such condition, or it cannot have this figure.
    """
    raw = _value(place, text)
    for condition in check_place(place):
        requirements.with_value(condition, raw)


def _value(place: Place, text: str) -> str | int | list[str]:
    """Return a text as a reform has it: a list of codes, a whole number, or the text."""
    condition = check_place(place)[0]
    inside = condition.part if isinstance(condition, ex.Not) else condition
    if isinstance(inside, LISTED):
        return [code for code in text.replace(",", " ").split() if code]
    return int(text) if text.isascii() and text.isdigit() else text


# --- as TOML -------------------------------------------------------------------------------------


def _lines(draft: Draft) -> Iterator[str]:
    yield f"title = {_quoted(draft.title)}"
    if draft.figures:
        yield "\n[parameters]"
        yield from (f"{name} = {_quoted(text)}" for name, text in draft.figures.items())
    for place, text in draft.values.items():
        yield from _change(place, f"value = {_toml(_value(place, text))}")
    for place in draft.struck:
        yield from _change(place, "drop = true")


def _change(place: Place, action: str) -> Iterator[str]:
    rule, condition = place
    yield f"\n[[changes]]\nrule = {_quoted(rule)}\ncondition = {_quoted(condition)}\n{action}"


def _toml(value: str | int | list[str]) -> str:
    if isinstance(value, list):
        return f"[{', '.join(map(_quoted, value))}]"
    return str(value) if isinstance(value, int) else _quoted(value)


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)

"""Says in words how it stands with an elementary condition."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from wegweiser_rules.engine import expressions as ex
from wegweiser_rules.engine import intervals, nouns, trees
from wegweiser_rules.engine.facts import NEVER, Fact, FactKind
from wegweiser_rules.engine.messages import Message, Param, _

if TYPE_CHECKING:
    from wegweiser_rules.engine.lines import Values
    from wegweiser_rules.engine.trees import Part

YES = _("%(label)s: yes.")
NO = _("%(label)s: no.")
GIVEN = _("%(label)s: %(given)s.")
OPEN = _("%(label)s: not known yet.")
UNPUBLISHED = _("%(label)s: the figure for this day has not been published yet.")
EXCEPTION = _("The authority may make an exception here.")
POINTS = _("Points: %(given)s. Required: at least %(needed)s.")
POINTS_OPEN = _("Points: between %(given)s and %(most)s. Required: at least %(needed)s.")
ORDERED = {
    ">=": _("%(label)s: %(given)s. Required: at least %(needed)s."),
    ">": _("%(label)s: %(given)s. Required: more than %(needed)s."),
    "<=": _("%(label)s: %(given)s. Required: at most %(needed)s."),
    "<": _("%(label)s: %(given)s. Required: less than %(needed)s."),
}
AMOUNTS = {
    ">=": _("%(label)s: %(given)s EUR. Required: at least %(needed)s EUR."),
    "<": _("%(label)s: %(given)s EUR. Required: less than %(needed)s EUR."),
}
DAYS = {
    ">=": _("%(label)s: %(given)s. Required: %(needed)s or later."),
    ">": _("%(label)s: %(given)s. Required: after %(needed)s."),
    "<=": _("%(label)s: %(given)s. Required: %(needed)s at the latest."),
    "<": _("%(label)s: %(given)s. Required: before %(needed)s."),
}
COUNTED = {FactKind.DATE, FactKind.DAY_OR_NEVER, FactKind.NUMBERS, FactKind.LIST}
FIXED = (ex.Literal, ex.Today)


def sentence(part: Part, *, holds: bool | None, values: Values) -> Message:
    """Return what is to be said of an elementary condition."""
    if isinstance(part.condition, ex.Doubt) and holds is not None and part.condition.words is None:
        like = (
            leaf for leaf in trees.leaves(part) if intervals.holds(values[leaf.index]) is holds
        )
        return sentence(next(like), holds=holds, values=values)
    own = part.condition.words
    chosen = own and (own.open if holds is None else own.holds if holds else own.fails)
    if holds is None and not part.published:
        chosen = UNPUBLISHED
    elif holds is None and part.left >= 0 and values[part.left] is None:
        chosen = None if isinstance(part.condition, ex.Doubt) else chosen
    elif holds is None and part.right >= 0 and values[part.right] is None:
        chosen = UNPUBLISHED
    msgid = chosen or default(part, holds=holds, values=values)
    return Message(msgid, params(part, values)) if "%(" in msgid else Message(msgid)


def default(part: Part, *, holds: bool | None, values: Values) -> str:
    """Return the general wording for this kind of condition."""
    condition = part.condition
    if isinstance(condition, ex.ByException):
        return EXCEPTION
    if isinstance(condition, ex.Reached):
        return POINTS if values[part.left] == values[part.right] else POINTS_OPEN
    if holds is None:
        return OPEN
    if isinstance(condition, ex.Holds):
        return YES if holds is not part.negated else NO
    return _order(condition, values[part.left]) if isinstance(condition, ex.Comparison) else GIVEN


def _order(comparison: ex.Comparison, given: object) -> str:
    if isinstance(given, dt.date):
        return DAYS[comparison.operator]
    left = comparison.left
    money = isinstance(left, Fact) and left.kind is FactKind.MONEY
    return (AMOUNTS if money else ORDERED)[comparison.operator]


def params(part: Part, values: Values) -> dict[str, Param]:
    """Return what the places of the wording may be filled with."""
    filled: dict[str, Param] = {}
    if part.about:
        filled["rule"] = Message(part.about)
    if isinstance(part.condition, ex.Reached):
        filled["needed"] = part.condition.minimum
        filled["given"], filled["most"] = (values[i] for i in (part.left, part.right))
    elif part.facts:
        fact = part.facts[0]
        filled["label"] = label(part, fact)
        if part.left >= 0:
            filled["given"] = word(fact, values[part.left])
        if part.right >= 0:
            filled["needed"] = word(fact, values[part.right])
    return filled


def label(part: Part, fact: Fact) -> Message:
    """Return the noun for what is compared: the age, not the day of birth."""
    left = getattr(part.condition, "left", None)
    told = None if left is None or isinstance(left, FIXED) else nouns.said(left)
    return told if isinstance(told, Message) else fact.named()


def word(fact: Fact, value: Any) -> Param:
    """Return a value as it stands in a sentence about a fact."""
    if value is None:
        return Message(_("not known"))
    if isinstance(value, dt.date):
        return Message(_("never")) if value == NEVER else value
    if isinstance(value, int) and fact.kind in COUNTED:
        return value
    return fact.word(value)


def money(cents: int) -> Decimal:
    """Return an amount in EUR.

    >>> money(4593420)
    Decimal('45934.20')
    """
    return Decimal(cents).scaleb(-2)

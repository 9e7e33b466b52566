"""Values in words, as they stand in a sentence: a fact by its label, an amount with its share."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from wegweiser_rules.engine import expressions as ex
from wegweiser_rules.engine import parameters
from wegweiser_rules.engine.facts import Fact
from wegweiser_rules.engine.messages import Message, Param, _

if TYPE_CHECKING:
    from collections.abc import Callable

TODAY = _("day of the decision")
LATER = _("%(day)s plus %(months)s months")
DAYS_LATER = _("%(day)s plus %(days)s days")
BOTH_LATER = _("%(day)s plus %(months)s months and %(days)s days")
MONTHS_SINCE = _("completed months (%(start)s)")
MONTHS_BETWEEN = _("completed months (%(start)s to %(end)s)")
BIRTHDAY = _("birthday number %(years)s")
SHARE = _("%(percent)s of: %(whole)s")
CAPPED = _("%(number)s plus %(supplement)s, at most %(limit)s")
TALLY = _("%(entries)s, counted by its scale")
EITHER = _("%(then)s or %(otherwise)s")
PAIRS: dict[type[ex.Several], str] = {
    ex.Total: _("%(first)s plus %(second)s"),
    ex.Least: _("the lower of: %(first)s, %(second)s"),
    ex.Greatest: _("the higher of: %(first)s, %(second)s"),
}


def said(value: ex.Value, *, of: ex.Value | None = None, on: dt.date = dt.date.max) -> Param:
    """Return a value in words.

    Args:
        value: what is to be said.
        of: the value with which it is compared, which tells how a bare number is to be read.
        on: the day of the law, for shares that changed.
    """
    if isinstance(value, parameters.ShareAt):
        return share(value.share, on=on)
    if isinstance(value, parameters.Share):
        return share(value, on=on)
    if isinstance(value, ex.Literal):
        return of.word(value.value) if isinstance(of, Fact) else _plain(value.value)
    if isinstance(value, Fact):
        return value.named()
    if type(value) in WORDS:
        return WORDS[type(value)](value)
    raise TypeError(f"a value without words: {value}")


def _plain(value: ex.Plain) -> Param:
    if isinstance(value, Decimal):
        return f"{value.normalize():f}"
    return str(value) if isinstance(value, bool) else value


def share(value: parameters.Share, *, on: dt.date) -> Message:
    """Return a share of a dated amount in words, as it is on that day or was at last."""
    portion = value.portion_on(on) or value.figures[-1]
    return Message(SHARE, {"percent": portion.text, "whole": Message(value.of.label)})


def _later(value: ex.Later) -> Message:
    told = {"day": said(value.day), "months": value.months, "days": value.days}
    if not value.days:
        return Message(LATER, told)
    return Message(BOTH_LATER if value.months else DAYS_LATER, told)


def _months_between(value: ex.MonthsBetween) -> Message:
    told = {"start": said(value.start), "end": said(value.end)}
    return Message(MONTHS_SINCE if value.end is ex.TODAY else MONTHS_BETWEEN, told)


def _several(value: ex.Several) -> Param:
    words = [said(part) for part in value.values]
    told = words[0]
    for word in words[1:]:
        told = Message(PAIRS[type(value)], {"first": told, "second": word})
    return told


def _capped(value: ex.Capped) -> Message:
    told = {"supplement": value.supplement, "limit": value.limit}
    return Message(CAPPED, {"number": said(value.number), **told})


def _select(value: ex.Select) -> Message:
    then, otherwise = said(value.then), said(value.otherwise)
    return Message(EITHER, {"then": then, "otherwise": otherwise})


WORDS: dict[type[ex.Value], Callable[[Any], Param]] = {
    parameters.Parameter: lambda value: Message(value.label),
    ex.Today: lambda _value: Message(TODAY),
    ex.Later: _later,
    ex.MonthsBetween: _months_between,
    ex.Birthday: lambda value: Message(BIRTHDAY, {"years": value.years}),
    ex.Age: lambda value: said(value.told),
    ex.Fallback: lambda value: said(value.first),
    ex.Single: lambda value: said(value.entry),
    ex.Capped: _capped,
    ex.Total: _several,
    ex.Least: _several,
    ex.Greatest: _several,
    ex.SumOf: lambda value: said(value.entries),
    ex.Tally: lambda value: Message(TALLY, {"entries": said(value.entries)}),
    ex.Each: lambda value: said(value.entries),
    ex.Select: _select,
}

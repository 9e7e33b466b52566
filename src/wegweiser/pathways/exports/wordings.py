"""Messages, amounts, days and evidence as plain text in the language of the reader."""

from __future__ import annotations

import datetime as dt
import functools
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from babel.numbers import format_decimal
from django.utils import formats, translation
from django.utils.translation import gettext as _

from wegweiser.pathways.domain import catalogue
from wegweiser_rules import Message

if TYPE_CHECKING:
    from wegweiser.pathways.domain.catalogue import Amount, Entry, Source

LEFT_TO_RIGHT, ISOLATED, END = "\u2066", "\u2068", "\u2069"
LAW = "L"
OWN = "D1"
SEVERAL = ("; ", "...")


class Worded:
    """Something in words; a template finds its parts at the first try, which is by key."""

    __slots__ = ()

    def __getitem__(self, name: str) -> object:
        return getattr(self, name)


@dataclass(frozen=True, slots=True)
class Evidence(Worded):
    """Where a sentence is known from: a place in the law, or a page."""

    text: str
    url: str = ""
    is_law: bool = False
    remark: str = ""


def words(message: Message) -> str:
    """Return a sentence with its values in local form."""
    values = {name: _value(value) for name, value in message.params.items()}
    return _(message.msgid) % values


def _value(value: object) -> str:
    if isinstance(value, Message):
        return words(value)
    if isinstance(value, Decimal):
        return number(value)
    if isinstance(value, dt.date):
        return day(value)
    if isinstance(value, int):
        return str(value)
    return isolated(str(value))


def isolated(text: str) -> str:
    """Return a foreign word that keeps its own direction in any text."""
    return f"{ISOLATED}{text}{END}" if translation.get_language_bidi() else text


def number(amount: Decimal) -> str:
    text = format_decimal(amount, format="#,##0.00", locale=translation.get_language() or "en")
    return f"{LEFT_TO_RIGHT}{text}{END}" if translation.get_language_bidi() else text


def money(least: Decimal, most: Decimal) -> str:
    """Return an amount, or the least and the most.

    Units: EUR.
    """
    if least == most:
        return _("%(amount)s EUR") % {"amount": number(least)}
    return _("%(least)s to %(most)s EUR") % {"least": number(least), "most": number(most)}


def day(value: dt.date) -> str:
    return formats.date_format(value, "DATE_FORMAT")


def page_date(text: str) -> str:
    """Return the day, month or year of a page as readers write it."""
    parts = text.split("-")
    if len(parts) == len(("year", "month", "day")):
        return day(dt.date.fromisoformat(text))
    if len(parts) == len(("year", "month")):
        first = dt.date(int(parts[0]), int(parts[1]), 1)
        return formats.date_format(first, "YEAR_MONTH_FORMAT")
    return text


def amount(entry: Amount) -> str:
    """Return what is to be paid and for what; empty where no figure is known."""
    if entry.span is None:
        return ""
    if entry.span[1] == 0:
        return _("free of charge")
    figure = money(*entry.span)
    if not entry.per:
        return figure
    unit = _(catalogue.current().units[entry.per])
    return _("%(amount)s %(unit)s") % {"amount": figure, "unit": unit}


def evidence(entry: Entry, language: str) -> tuple[Evidence, ...]:
    """Return what a sentence rests on."""
    found = [_cited(entry)] if entry.citation else []
    return (*found, *pages(entry.sources, language))


def _cited(entry: Entry) -> Evidence:
    remark = "" if entry.text_seen else _("We have not read the present text of this rule.")
    return Evidence(entry.citation, is_law=True, remark=remark)


@functools.cache
def pages(keys: tuple[str, ...], language: str) -> tuple[Evidence, ...]:  # noqa: ARG001 -- a key
    """Return the pages behind keys of sources, each once; `L:BQFG § 5` is a place in the law.

    The answer depends on the active language, which is therefore part of the question.
    """
    found: dict[str, Evidence] = {}
    for key in keys:
        source, colon, place = key.partition(":")
        if colon:
            found[key] = Evidence(place, is_law=True)
        elif source not in {LAW, OWN}:
            found[key] = _page(catalogue.current().sources[source])
    return tuple(found.values())


def _page(source: Source) -> Evidence:
    """Return a page with its date; the address is a link only where it is one and complete."""
    whole = not any(mark in source.page for mark in SEVERAL) and " " not in source.page
    dated = (
        _("page of %(date)s") % {"date": page_date(source.date)}
        if source.date
        else _("date of the page not known")
    )
    text = _(source.title) if source.title else source.page.split("/")[0]
    return Evidence(text, url=f"https://{source.page}" if whole else "", remark=dated)

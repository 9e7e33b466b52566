"""Words of the law on a page: translated, with amounts and days as readers write them."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING

from babel.numbers import format_decimal
from django import template
from django.utils import formats, translation
from django.utils.html import conditional_escape, escape, format_html
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext

from wegweiser.ui.templatetags.ui import icon
from wegweiser_rules import Message

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wegweiser_rules import Reason, Rule

register = template.Library()


@register.filter
def law_text(message: Message) -> SafeString:
    """Return the sentence in the language of the page, its values in local form."""
    words = str(conditional_escape(gettext(message.msgid)))
    values = {name: _value(value) for name, value in message.params.items()}
    return mark_safe(words % values)  # noqa: S308 -- words and values are escaped


@register.filter
def law_title(rule: Rule) -> str:
    """Return the plain name of a title or procedure."""
    return gettext(rule.title)


@register.filter
def law_words(msgid: str) -> str:
    """Return a plain message of the law (a label, a summary, a question) translated."""
    return gettext(msgid) if msgid else ""


@register.filter
def money(amount: Decimal | str) -> SafeString:
    """Return an amount in local form, which keeps its direction in any text."""
    return _value(Decimal(amount))


@register.filter
def law_value(value: object) -> SafeString:
    """Return the value of a fact as it stands in a sentence."""
    return _value(value)


@register.filter
def unlocalized(number: float) -> str:
    """Return a number as a drawing needs it, with a point in every language."""
    return str(number)


@register.simple_tag
def reasons(found: Iterable[Reason]) -> SafeString:
    """Return reasons as a list, each with its sign, its words and its place in the law.

    In Python, because a page shows some two hundred and an included template costs ten times.
    """
    marks = {
        None: ("question", "", gettext("Open:")),
        False: ("turned", "", gettext("Not met:")),
        True: ("check", " reasons__one--met", gettext("Met:")),
    }
    lines = (_line(reason, *marks[reason.holds]) for reason in found)
    return mark_safe(f'<ul class="reasons">{"".join(lines)}</ul>')  # noqa: S308 -- parts are escaped


def _line(reason: Reason, sign: str, kind: str, said: str) -> str:
    return (
        f'<li class="reasons__one{kind}">{icon(sign)}<span class="visually-hidden">{escape(said)}'
        f"</span><span>{law_text(reason.text)} {cite(reason.citation)}</span></li>"
    )


@register.simple_tag
def cite(citation: str) -> SafeString:
    """Return a place in a law, which stays German and left to right."""
    return format_html('<bdi class="citation" dir="ltr" lang="de">{}</bdi>', citation)


def _value(value: object) -> SafeString:
    if isinstance(value, Message):
        return law_text(value)
    if isinstance(value, Decimal):
        return _left_to_right(
            format_decimal(value, format="#,##0.00", locale=translation.get_language() or "en")
        )
    if isinstance(value, dt.date):
        return format_html("{}", formats.date_format(value, "DATE_FORMAT"))
    if isinstance(value, int):
        return _left_to_right(str(value))
    return format_html("<bdi>{}</bdi>", value)


def _left_to_right(text: str) -> SafeString:
    return format_html('<bdi dir="ltr">{}</bdi>', text)

"""Sentences with places for values, so that they can be translated and still be exact."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, Union

from wegweiser_rules.engine.records import field, record

if TYPE_CHECKING:
    from collections.abc import Mapping

Param = Union[str, int, Decimal, dt.date, "Message"]


def _(msgid: str) -> str:
    """Mark a text for translation and return it unchanged."""
    return msgid


@record(frozen=True, slots=True)
class Message:
    """A text in English with named places; the product translates the text and fills them.

    >>> str(Message("Earn %(amount)s EUR by %(day)s.",
    ...     {"amount": Decimal("45934.2"), "day": dt.date(2026, 6, 30)}))
    'Earn 45,934.20 EUR by 30 June 2026.'
    """

    msgid: str
    params: Mapping[str, Param] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.msgid % {name: in_english(value) for name, value in self.params.items()}


def in_english(value: Param) -> str:
    """Write a value as it stands in an English sentence.

    >>> in_english(36)
    '36'
    """
    if isinstance(value, Decimal):
        return f"{value:,.2f}"
    if isinstance(value, dt.date):
        return f"{value.day} {value:%B %Y}"
    return str(value)

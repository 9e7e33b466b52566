"""The answers as rows of a table: what was asked, and what was said, in words."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any, cast

from babel import Locale
from babel.numbers import format_decimal
from django.utils import formats, translation
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django_countries import countries

from wegweiser.pathways.domain import occupations, questions
from wegweiser.pathways.domain.answers import UNKNOWN
from wegweiser.pathways.domain.questions import Input, Question

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from wegweiser.pathways.domain.answers import JSON, Answers

MONTHS_A_YEAR = 12


@dataclass(frozen=True, slots=True)
class Row:
    """One answer as the visitor reads it."""

    name: str
    title: str
    said: str
    unknown: bool
    judged: bool = False


def told(answers: Answers, *, areas: Mapping[str, str]) -> list[Row]:
    """Return the answers in the order in which they were given, an adviser's judgements too.

    Args:
        answers: what was told.
        areas: the names of the districts by their key.
    """
    asked = (
        (questions.question(name, door=answers.door, judging=True), value)
        for name, value in answers.values.items()
    )
    return [_row(question, value, areas) for question, value in asked if question]


def _row(question: Question, value: JSON, areas: Mapping[str, str]) -> Row:
    unknown = value == UNKNOWN
    said = _("You do not know this yet") if unknown else said_of(question, value, areas=areas)
    judged = questions.is_judgement(question.name)
    return Row(question.name, _(question.label), said, unknown, judged)


def said_of(question: Question, value: JSON, *, areas: Mapping[str, str]) -> str:
    """Return an answer in words."""
    if question.input is Input.SEVERAL:
        ticked = [_(question.options[code]) for code in cast("list[str]", value)]
        return "; ".join(ticked) or _("None of these")
    label = question.options.get(str(value))
    if label:
        return _(label)
    if question.input is Input.DISTRICT:
        return areas.get(str(value), str(value))
    return WORDS[question.input](value)


def _yes_no(value: Any) -> str:
    return _("Yes") if value else _("No")


def _money(value: Any) -> str:
    amount = format_decimal(Decimal(value), format="#,##0.00", locale=_language())
    return _("%(amount)s EUR") % {"amount": amount}


def _months(value: Any) -> str:
    years, months = divmod(int(value), MONTHS_A_YEAR)
    parts = []
    if years:
        parts.append(ngettext("%(number)s year", "%(number)s years", years) % {"number": years})
    if months or not years:
        parts.append(_in_months(months))
    return ", ".join(parts)


def _in_months(months: int) -> str:
    return ngettext("%(number)s month", "%(number)s months", months) % {"number": months}


def _contract(value: Any) -> str:
    if value == "permanent":
        return _("Without an end date")
    return _in_months(value)


def _day(value: Any) -> str:
    if value == "never":
        return _("Never")
    return formats.date_format(dt.date.fromisoformat(value), "DATE_FORMAT")


def _country(value: Any) -> str:
    return str(countries.name(value)) or str(value)


def _countries(value: Any) -> str:
    return ", ".join(map(_country, value))


def _occupation(value: Any) -> str:
    found = occupations.known().get(value)
    return found.name(_language()) if found else str(value)


def _ages(value: Any) -> str:
    return ", ".join(map(str, value)) or _("No children under 18")


def _languages(value: Any) -> str:
    named = Locale.parse(_language()).languages
    return ", ".join(str(named.get(code, code)) for code in value)


def _language() -> str:
    return translation.get_language() or "en"


WORDS: dict[Input, Callable[[Any], str]] = {
    Input.YES_NO: _yes_no,
    Input.CHOICE: str,
    Input.MONEY: _money,
    Input.NUMBER: str,
    Input.MONTHS: _months,
    Input.CONTRACT: _contract,
    Input.DAY: _day,
    Input.DAY_OR_NEVER: _day,
    Input.COUNTRY: _country,
    Input.COUNTRIES: _countries,
    Input.OCCUPATION: _occupation,
    Input.AGES: _ages,
    Input.LANGUAGES: _languages,
}

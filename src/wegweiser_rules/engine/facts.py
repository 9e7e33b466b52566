"""What can be known about a situation: names, kinds, words, and the reading of raw values."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import TYPE_CHECKING

from wegweiser_rules.engine import expressions
from wegweiser_rules.engine.messages import Message, _
from wegweiser_rules.engine.records import field, record

if TYPE_CHECKING:
    from types import ModuleType

Typed = int | bool | str | dt.date | tuple[str, ...] | tuple[Decimal, ...]

LEVELS = ("none", "A1", "A2", "B1", "B2", "C1", "C2")
PERMANENT = 1_000_000
NEVER = dt.date.min
MONTHS = _("months")


class FactKind(StrEnum):
    BOOL = "bool"
    INT = "int"
    MONEY = "money"
    DATE = "date"
    LEVEL = "level"
    CHOICE = "choice"
    TEXT = "text"
    LIST = "list"
    NUMBERS = "numbers"
    MONTHS = "months"
    DAY_OR_NEVER = "day_or_never"


class FactError(ValueError):
    """A value that cannot be read: which fact, and what is wrong with it."""

    def __init__(self, fact: str, problem: Message) -> None:
        super().__init__(f"{fact}: {problem}")
        self.fact = fact
        self.problem = problem


@record(frozen=True, eq=False, slots=True)
class Fact(expressions.Value):
    """Something about a person, a job or a procedure that the law asks for.

    What time does to it: a counter of months `grows` by one with every month that passes, an
    age told in completed years `ages` by one with every year, and a day that is only planned
    `moves` along with the day on which everything is looked at.
    """

    name: str
    kind: FactKind
    label: str
    values: tuple[str, ...] = ()
    labels: Mapping[str, str] = field(default_factory=dict)
    pattern: str = ""
    neutral: Typed | None = None
    question: str = ""
    question_employer: str = ""
    why: str = ""
    unit: str = ""
    judgement: bool = False
    asked: bool = False
    assumed: bool = False
    effort: int | None = None
    to: Mapping[str, str] = field(default_factory=dict)
    requires: str = ""
    grows: bool = False
    ages: bool = False
    moves: bool = False

    def holds(self) -> expressions.Holds:
        """Return the condition that a yes-or-no fact is yes."""
        return expressions.Holds(self)

    def one_of(self, *codes: str) -> expressions.OneOf:
        """Return the condition that the fact has one of these codes."""
        return expressions.one_of(self, codes)

    def any_in(self, codes: Iterable[str]) -> expressions.AnyIn:
        """Return the condition that at least one entry is among these codes."""
        return expressions.any_in(self, codes)

    def read(self, raw: object) -> Typed:
        """Return the typed value of a raw one.

        Raises:
            FactError: the value is of another type, or none that this fact can have.
        """
        return READERS[self.kind](self, raw)

    def write(self, value: Typed) -> object:
        """Return the raw value of a typed one, as JSON has it."""
        if isinstance(value, dt.date):
            return "never" if value == NEVER else value.isoformat()
        if isinstance(value, tuple):
            return [str(entry) for entry in value]
        if self.kind is FactKind.MONEY:
            return f"{Decimal(value).scaleb(-2):.2f}"
        if self.kind is FactKind.LEVEL:
            return LEVELS[int(value)]
        return "permanent" if value == PERMANENT else value

    def word(self, value: Typed | Decimal) -> Message | int | Decimal | dt.date | str:
        """Return a value as it stands in a sentence."""
        if isinstance(value, Decimal):
            return f"{value.normalize():f}"
        if isinstance(value, tuple):
            return ", ".join(map(str, value))
        if isinstance(value, str):
            return Message(self.labels[value]) if value in self.labels else value
        if isinstance(value, bool):
            return Message(_("yes") if value else _("no"))
        if isinstance(value, dt.date):
            return Message(_("never")) if value == NEVER else value
        return self._number(value)

    def named(self) -> Message:
        """Return the noun for the fact, with the unit where a bare number would puzzle."""
        label = Message(self.label)
        return Message(_("%(label)s (months)"), {"label": label}) if self.unit == MONTHS else label

    def _number(self, value: int) -> Message | int | Decimal | str:
        if self.kind is FactKind.MONEY:
            return Decimal(value).scaleb(-2)
        if self.kind is FactKind.LEVEL:
            return LEVELS[value] if value else Message(_("no knowledge"))
        return Message(_("permanent")) if value == PERMANENT else value


def _refuse(fact: Fact, msgid: str, raw: object) -> FactError:
    return FactError(fact.name, Message(msgid, {"given": repr(raw)[:60]}))


def _bool(fact: Fact, raw: object) -> bool:
    if isinstance(raw, bool):
        return raw
    raise _refuse(fact, _("Expected true or false, not %(given)s."), raw)


def _int(fact: Fact, raw: object) -> int:
    if isinstance(raw, int) and not isinstance(raw, bool) and 0 <= raw < PERMANENT:
        return raw
    raise _refuse(fact, _("Expected a whole number from 0, not %(given)s."), raw)


def _money(fact: Fact, raw: object) -> int:
    if isinstance(raw, str | int) and not isinstance(raw, bool):
        try:
            cents = Decimal(raw).scaleb(2)
        except (InvalidOperation, ValueError):
            cents = Decimal(-1)
        if cents.is_finite() and 0 <= cents < 10**13 and cents == cents.to_integral_value():
            return int(cents)
    raise _refuse(fact, _('Expected an amount in EUR such as "46000.00", not %(given)s.'), raw)


def _date(fact: Fact, raw: object) -> dt.date:
    if isinstance(raw, str) and re.fullmatch(r"\d{4}-\d{2}-\d{2}", raw):
        try:
            day = dt.date.fromisoformat(raw)
        except ValueError:
            day = NEVER
        if 1900 <= day.year < 2200:
            return day
    raise _refuse(fact, _('Expected a day such as "2026-03-02", not %(given)s.'), raw)


def _level(fact: Fact, raw: object) -> int:
    if isinstance(raw, str) and raw in LEVELS:
        return LEVELS.index(raw)
    raise _refuse(fact, _("Expected a level from none to C2, not %(given)s."), raw)


def _choice(fact: Fact, raw: object) -> str:
    if isinstance(raw, str) and (
        raw in fact.values or (fact.pattern and re.fullmatch(fact.pattern, raw))
    ):
        return raw
    given = {"given": repr(raw)[:60], "values": ", ".join(fact.values)}
    raise FactError(fact.name, Message(_("%(given)s is none of: %(values)s."), given))


def _text(fact: Fact, raw: object) -> str:
    if isinstance(raw, str) and len(raw) <= 200 and re.fullmatch(fact.pattern or r"[^\0]*", raw):
        return raw
    raise _refuse(fact, _("Expected a text of the right form, not %(given)s."), raw)


def _list(fact: Fact, raw: object) -> tuple[str, ...]:
    entries = raw if isinstance(raw, Sequence) and not isinstance(raw, str) else None
    if entries is None or len(entries) > 400:
        raise _refuse(fact, _("Expected a list, not %(given)s."), raw)
    return tuple(_entry(fact, entry) for entry in entries)


def _entry(fact: Fact, raw: object) -> str:
    known = isinstance(raw, str) and raw in fact.values
    if isinstance(raw, str) and (known or (fact.pattern and re.fullmatch(fact.pattern, raw))):
        return raw
    raise _refuse(fact, _("%(given)s cannot stand in this list."), raw)


def _numbers(fact: Fact, raw: object) -> tuple[Decimal, ...]:
    entries = raw if isinstance(raw, Sequence) and not isinstance(raw, str) else None
    if entries is None or len(entries) > 400:
        raise _refuse(fact, _("Expected a list, not %(given)s."), raw)
    return tuple(_number(fact, entry) for entry in entries)


def _number(fact: Fact, raw: object) -> Decimal:
    written = isinstance(raw, str) and re.fullmatch(r"\d{1,6}(\.\d{1,3})?", raw)
    if written or (isinstance(raw, int | float) and not isinstance(raw, bool)):
        number = Decimal(str(raw))
        if number.is_finite() and 0 <= number < PERMANENT:
            return number
    raise _refuse(fact, _("Expected a number from 0, not %(given)s."), raw)


def _months(fact: Fact, raw: object) -> int:
    return PERMANENT if raw == "permanent" else _int(fact, raw)


def _day_or_never(fact: Fact, raw: object) -> dt.date:
    return NEVER if raw == "never" else _date(fact, raw)


READERS: dict[FactKind, Callable[[Fact, object], Typed]] = {
    FactKind.BOOL: _bool,
    FactKind.INT: _int,
    FactKind.MONEY: _money,
    FactKind.DATE: _date,
    FactKind.LEVEL: _level,
    FactKind.CHOICE: _choice,
    FactKind.TEXT: _text,
    FactKind.LIST: _list,
    FactKind.NUMBERS: _numbers,
    FactKind.MONTHS: _months,
    FactKind.DAY_OR_NEVER: _day_or_never,
}


def collect(*modules: ModuleType) -> dict[str, Fact]:
    """Return all facts that these modules declare, by name, in their order.

    Raises:
        ValueError: two facts have the same name.
    """
    facts: dict[str, Fact] = {}
    for module in modules:
        named = [fact for fact in vars(module).values() if isinstance(fact, Fact)]
        for fact in (*named, *getattr(module, "FACTS", ())):
            if facts.setdefault(fact.name, fact) is not fact:
                raise ValueError(f"two facts are called {fact.name}")
    return facts

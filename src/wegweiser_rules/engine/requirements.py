"""What a reform asks for instead: requirements in short, and other figures for conditions."""

from __future__ import annotations

import datetime as dt
import difflib
import re
from decimal import Decimal, InvalidOperation
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from wegweiser_rules.engine import amendments, parameters, records
from wegweiser_rules.engine import expressions as ex
from wegweiser_rules.engine.facts import Fact, FactError, FactKind
from wegweiser_rules.engine.messages import Message, _

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from wegweiser_rules.engine.messages import Param

NO_NAME = _("There is no %(kind)s “%(name)s”. The nearest: %(nearest)s.")
NOTHING_NEAR = _("nothing is alike")
VALUE = _("%(name)s: expected %(expected)s, not %(given)s.")
UNREADABLE = _("%(name)s: %(problem)s")
NO_FIGURE = _("“%(name)s” has no figure to change. It can be dropped, or given an alternative.")
NUMBER = _("a number")
WHOLE = _("a whole number")
CODES = _("a list of codes")
ORDERED = _('a bound such as ">= 24"')
YES_NO = _("true or false")

BOUND = re.compile(r"(>=|<=|>|<)\s*(\S.*)")
NEAREST = 4
FIRST_DAY = dt.date.min
SCALES = frozenset(
    {FactKind.INT, FactKind.MONEY, FactKind.LEVEL, FactKind.MONTHS, FactKind.DATE}
    | {FactKind.DAY_OR_NEVER}
)
LISTED = (ex.OneOf, ex.AnyIn, ex.AllIn)


class ReformError(ValueError):
    """A reform that cannot be read, or that names something the law does not have."""

    def __init__(self, msgid: str, **params: Param) -> None:
        self.problem = Message(msgid, params)
        super().__init__(str(self.problem))


def check_name(name: str, known: Iterable[str], *, kind: str) -> None:
    """Refuse a name that is not known, and say which ones come near.

    Raises:
        ReformError: the name is not among those known.
    """
    names = list(dict.fromkeys(known))
    if name not in names:
        raise ReformError(NO_NAME, kind=kind, name=name, nearest=nearest(name, names))


def nearest(name: str, known: Iterable[str]) -> Param:
    """Return the known names that come near to one."""
    near = difflib.get_close_matches(name, list(known), n=NEAREST, cutoff=0.4)
    return ", ".join(near) if near else Message(NOTHING_NEAR)


def short(raw: object) -> str:
    """Return a raw value as it stands in a message."""
    return repr(raw)[:60]


# --- requirements --------------------------------------------------------------------------------


def read(table: Mapping[str, object], *, facts: Mapping[str, Fact]) -> ex.Condition:
    """Return the condition that all entries hold: a fact, and what it must be.

    Raises:
        ReformError: there is no such fact, or it cannot be so.
    """
    for name in table:
        check_name(name, facts, kind="fact")
    return ex.all_of(*(_requirement(facts[name], raw) for name, raw in table.items()))


def _requirement(fact: Fact, raw: object) -> ex.Condition:
    if fact.kind is FactKind.BOOL:
        if not isinstance(raw, bool):
            raise ReformError(VALUE, name=fact.name, expected=Message(YES_NO), given=short(raw))
        return ex.Holds(fact) if raw else ex.not_(fact)
    if fact.kind in SCALES:
        bound = BOUND.fullmatch(raw) if isinstance(raw, str) else None
        if bound is None:
            raise ReformError(VALUE, name=fact.name, expected=Message(ORDERED), given=short(raw))
        return ex.Comparison(fact, bound[1], ex.Literal(_bound(fact, bound[2])))
    codes = _codes(fact, raw)
    return ex.any_in(fact, codes) if fact.kind is FactKind.LIST else ex.one_of(fact, codes)


def _bound(fact: Fact, text: str) -> Any:
    whole = fact.kind in {FactKind.INT, FactKind.MONTHS} and text.isdecimal()
    return _read(fact, int(text) if whole else text)


def _read(fact: Fact, raw: object) -> Any:
    try:
        return fact.read(raw)
    except FactError as error:
        raise ReformError(UNREADABLE, name=fact.name, problem=error.problem) from error


def _codes(fact: Fact | None, raw: object) -> list[str]:
    """Return codes; those that end with a star are beginnings of codes and not checked."""
    codes = [raw] if isinstance(raw, str) else raw
    name = fact.name if fact else "codes"
    if not isinstance(codes, list) or not codes or not all(isinstance(c, str) for c in codes):
        raise ReformError(VALUE, name=name, expected=Message(CODES), given=short(raw))
    for code in codes:
        if fact and not code.endswith("*"):
            _read(fact, [code] if fact.kind is FactKind.LIST else code)
    return codes


# --- figures -------------------------------------------------------------------------------------


def with_value(condition: ex.Condition, raw: object) -> ex.Condition:
    """Return a condition with another figure, or with other codes.

    Raises:
        ReformError: the condition has none, or it cannot be so.
    """
    if isinstance(condition, ex.Not):
        return records.replace(condition, part=with_value(condition.part, raw))
    if isinstance(condition, LISTED):
        fact = condition.value if isinstance(condition.value, Fact) else None
        codes, prefixes = ex.split(_codes(fact, raw))
        return records.replace(condition, codes=codes, prefixes=prefixes)
    if isinstance(condition, ex.Reached):
        return records.replace(condition, minimum=_whole(raw, "points"))
    if isinstance(condition, ex.Comparison):
        fact = amendments.measured(condition.left)
        for side in ("right", "left"):
            old = getattr(condition, side)
            if type(old) in FIGURES:
                new: Any = {side: FIGURES[type(old)](old, raw, fact)}
                return records.replace(condition, **new, words=None)
    raise ReformError(NO_FIGURE, name=amendments.key(condition))


def figure(condition: ex.Condition) -> str | None:
    """Return the figure or the codes that a condition has, as a reform would write them."""
    if isinstance(condition, ex.Not):
        return figure(condition.part)
    if isinstance(condition, LISTED):
        return ", ".join([*sorted(condition.codes), *(f"{p}*" for p in condition.prefixes)])
    if isinstance(condition, ex.Reached):
        return str(condition.minimum)
    if isinstance(condition, ex.Comparison):
        fact = amendments.measured(condition.left)
        sides = (condition.right, condition.left)
        return next((SHOWN[type(s)](s, fact) for s in sides if type(s) in SHOWN), None)
    return None


def _whole(raw: object, name: str) -> int:
    if isinstance(raw, int) and not isinstance(raw, bool) and raw >= 0:
        return raw
    raise ReformError(VALUE, name=name, expected=Message(WHOLE), given=short(raw))


def number(raw: object, *, name: str) -> Decimal:
    """Return a number of EUR, or of hundredths.

    Raises:
        ReformError: it is none, is negative or absurdly large.
    """
    text = str(raw).removesuffix("%").removesuffix("EUR").strip()
    try:
        found = Decimal(text)
    except InvalidOperation:
        found = Decimal(-1)
    if not found.is_finite() or not 0 <= found < 10**9:
        raise ReformError(VALUE, name=name, expected=Message(NUMBER), given=short(raw))
    return found


def portion(raw: object, *, name: str) -> tuple[parameters.Portion, ...]:
    """Return so many hundredths, on all days."""
    part = Fraction(number(raw, name=name)) / 100
    return (parameters.Portion(part, FIRST_DAY, None, None),)


def _literal(old: ex.Literal, raw: object, fact: Fact | None) -> ex.Value:
    if fact is None:
        return ex.Literal(_whole(raw, str(old.value)))
    return ex.Literal(_read(fact, raw))


def _share(old: parameters.Share, raw: object, _fact: Fact | None) -> ex.Value:
    """Return a share of so many hundredths; an amount in EUR stands for itself."""
    if isinstance(raw, str) and raw.endswith("EUR"):
        return ex.Literal(int(number(raw, name=old.name) * 100))
    return records.replace(old, figures=portion(raw, name=old.name))


def _share_at(old: parameters.ShareAt, raw: object, fact: Fact | None) -> ex.Value:
    share = _share(old.share, raw, fact)
    return records.replace(old, share=share) if isinstance(share, type(old.share)) else share


def _later(old: ex.Later, raw: object, _fact: Fact | None) -> ex.Value:
    if old.months:
        return records.replace(old, months=_whole(raw, "months"))
    return records.replace(old, days=_whole(raw, "days"))


def _birthday(old: ex.Birthday, raw: object, _fact: Fact | None) -> ex.Value:
    return records.replace(old, years=_whole(raw, "years"))


FIGURES: dict[type[ex.Value], Callable[[Any, object, Fact | None], ex.Value]] = {
    ex.Literal: _literal,
    parameters.Share: _share,
    parameters.ShareAt: _share_at,
    ex.Later: _later,
    ex.Birthday: _birthday,
}
SHOWN: dict[type[ex.Value], Callable[[Any, Fact | None], str]] = {
    ex.Literal: lambda value, fact: amendments.noun(value, of=fact),
    parameters.Share: lambda value, _fact: value.figures[-1].text,
    parameters.ShareAt: lambda value, _fact: value.share.figures[-1].text,
    ex.Later: lambda value, _fact: str(value.months or value.days),
    ex.Birthday: lambda value, _fact: str(value.years),
}

"""Names the conditions of a rule, finds one by its name, and rebuilds rules with it changed.

What is changed is a copy: the trees of the law share parts with each other and stay as they are.
"""

from __future__ import annotations

import dataclasses
import functools
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from wegweiser_rules.engine import expressions as ex
from wegweiser_rules.engine import parameters, records
from wegweiser_rules.engine.facts import Fact
from wegweiser_rules.engine.messages import _

if TYPE_CHECKING:
    from wegweiser_rules.engine.rules import Version

Node = Any
Swap = Callable[[ex.Condition], "ex.Condition | None"]
Exchange = Callable[[ex.Value], ex.Value]

MANY = 6
NOTHING = ex.always()
NEVER = (ex.as_value(1) < 0).say(
    fails=_("This alternative has been struck out."),
    open=_("This alternative has been struck out."),
)
UNNAMED = (ex.Dated, ex.Doubt, ex.Always)


class Rebuilder:
    """Rebuilds trees: `swap` says what stands in place of a condition, `exchange` of a value.

    Where `swap` returns nothing, the condition is struck out; where a rebuilt tree has nothing
    left, it is nothing as well. What is not changed is kept as it is, so that trees still share.
    """

    def __init__(self, swap: Swap, exchange: Exchange = lambda value: value) -> None:
        self.swap = swap
        self.exchange = exchange
        self.known: dict[tuple[int, int], tuple[Node, Node]] = {}

    def version(self, version: Version) -> Version:
        """Return a version with its condition and its attributes rebuilt."""
        when = self.condition(version.when, NOTHING) or NOTHING
        attributes = self.part(version.attributes)
        if when is version.when and attributes is version.attributes:
            return version
        return records.replace(version, when=when, attributes=attributes)

    def condition(self, old: ex.Condition, struck: ex.Condition) -> ex.Condition | None:
        """Return a condition rebuilt; `struck` stands where a part of it cannot just go."""
        key = (id(old), id(struck))
        if key not in self.known:
            new = self.swap(old)
            self.known[key] = (old, self._inside(old, struck) if new is old else new)
        found: ex.Condition | None = self.known[key][1]
        return found

    def _inside(self, old: ex.Condition, struck: ex.Condition) -> Node:
        if isinstance(old, ex.Joined):
            return self._joined(old)
        if isinstance(old, ex.Not):
            part = self.condition(old.part, NEVER if struck is not NEVER else NOTHING)
            return _replaced(old, part=part) if part else None
        if isinstance(old, ex.Dated):
            parts = [self.condition(part, struck) for part in old.wordings.values()]
            filled = dict(zip(old.wordings, [part or struck for part in parts], strict=True))
            return _replaced(old, wordings=filled) if any(parts) else None
        if isinstance(old, ex.Doubt):
            first, second = (self.condition(part, struck) for part in (old.first, old.second))
            new = _replaced(old, first=first or struck, second=second or struck)
            return new if first or second else None
        return self._fields(old)

    def _joined(self, old: ex.Joined) -> Node:
        struck = NEVER if isinstance(old, ex.AnyOf) else NOTHING
        kept = tuple(part for part in (self.condition(p, struck) for p in old.parts) if part)
        return _replaced(old, parts=kept) if kept else None

    def value(self, old: ex.Value) -> ex.Value:
        """Return a value rebuilt."""
        new = self.exchange(old)
        return self._fields(old) if new is old and not isinstance(old, Fact) else new

    def _fields(self, old: Node) -> Node:
        parts = {name: getattr(old, name) for name in _names(old.__class__)}
        return _replaced(old, **{name: self.part(part) for name, part in parts.items()})

    def part(self, old: Node) -> Node:
        """Return what a node consists of, rebuilt."""
        if isinstance(old, ex.Condition):
            return self.condition(old, NOTHING) or NOTHING
        if isinstance(old, ex.Value):
            return self.value(old)
        if isinstance(old, ex.Criterion):
            when = self.condition(old.when, NEVER)
            return when and _replaced(old, when=when)
        if isinstance(old, tuple):
            return _same(old, tuple(p for p in (self.part(p) for p in old) if p is not None))
        if isinstance(old, Mapping):
            return _same(old, {name: self.part(part) for name, part in old.items()})
        return old


@functools.cache
def _names(kind: Any) -> tuple[str, ...]:
    """Return the names of what records of a kind consist of."""
    return tuple(field.name for field in dataclasses.fields(kind))


def _replaced(old: Node, **parts: Node) -> Node:
    """Return the node with these parts, itself where they are the parts it has."""
    changed = {n: _same(getattr(old, n), part) for n, part in parts.items()}
    if all(part is getattr(old, name) for name, part in changed.items()):
        return old
    return records.replace(old, **changed)


def _same(old: Node, new: Node) -> Node:
    """Return a collection as it was where the entries of the new one are the same."""
    if isinstance(old, tuple) and isinstance(new, tuple):
        same = len(old) == len(new) and all(a is b for a, b in zip(old, new, strict=True))
    elif isinstance(old, Mapping) and isinstance(new, Mapping):
        same = all(old.get(name) is part for name, part in new.items())
    else:
        same = False
    return old if same else new


# --- names ---------------------------------------------------------------------------------------


def named(condition: ex.Condition) -> Iterator[ex.Condition]:
    """Yield the conditions within one, itself first, that have a name."""
    if key(condition):
        yield condition
    for part in () if isinstance(condition, ex.Not) else condition.inner:
        yield from named(part)


def key(condition: ex.Condition) -> str:
    """Return the name of a condition, as short as it can be told from others.

    Conditions that only join others have one where the law has a place for them.
    """
    if isinstance(condition, UNNAMED):
        return ""
    if isinstance(condition, ex.Joined):
        join = "all of" if isinstance(condition, ex.AllOf) else "any of"
        return f"{join} {condition.source.section}" if condition.source else ""
    if isinstance(condition, ex.Not):
        return f"not {_denied(condition.part)}"
    return KEYS[type(condition)](condition)


def full_name(condition: ex.Condition) -> str:
    """Return the name of a condition with its place in the law."""
    return f"{key(condition)} [{condition.source}]" if condition.source else key(condition)


def facts(condition: ex.Condition) -> set[str]:
    """Return the names of the facts that a condition looks at itself."""
    if isinstance(condition, ex.Not):
        return facts(condition.part)
    return {fact.name for value in ex.values_of(condition) for fact in _facts(value)}


def _facts(value: ex.Value) -> Iterator[Fact]:
    if isinstance(value, Fact):
        yield value
    for part in value.parts:
        yield from _facts(part)


def _denied(part: ex.Condition) -> str:
    names = [key(inner) or "…" for inner in part.inner] if isinstance(part, ex.Joined) else []
    join = " and " if isinstance(part, ex.AllOf) else " or "
    return f"({join.join(names)})" if names else key(part) or "…"


def _compared(condition: ex.Comparison) -> str:
    fact = measured(condition.left)
    right = noun(condition.right, of=fact)
    return f"{noun(condition.left, of=fact)} {condition.operator} {right}"


def _listed(condition: ex.OneOf | ex.AnyIn | ex.AllIn) -> str:
    codes = [*sorted(condition.codes), *(f"{prefix}*" for prefix in condition.prefixes)]
    shown = codes[:MANY] + ([f"… ({len(codes)})"] if len(codes) > MANY else [])
    return f"{noun(condition.value)} {LISTS[type(condition)]} {' '.join(shown)}"


LISTS: dict[type[ex.Condition], str] = {ex.OneOf: "in", ex.AnyIn: "any in", ex.AllIn: "all in"}
KEYS: dict[type[ex.Condition], Callable[[Any], str]] = {
    ex.Holds: lambda condition: condition.fact.name,
    ex.Comparison: _compared,
    ex.OneOf: _listed,
    ex.AnyIn: _listed,
    ex.AllIn: _listed,
    ex.Reached: lambda condition: f"points >= {condition.minimum}",
    ex.ByException: lambda _condition: "exception",
    ex.Possible: lambda condition: f"rule {condition.rule}",
}


def noun(value: ex.Value, *, of: Fact | None = None) -> str:
    """Return a value in short; `of` tells how a bare number is written."""
    if isinstance(value, Fact | parameters.Parameter):
        return value.name
    if isinstance(value, ex.Literal):
        plain = value.value
        return str(plain if of is None or isinstance(plain, Decimal) else of.write(plain))
    if type(value) in NOUNS:
        return NOUNS[type(value)](value)
    parts = ", ".join(noun(part, of=of) for part in value.parts)
    return f"{type(value).__name__.lower()}({parts})"


def measured(value: ex.Value) -> Fact | None:
    """Return the fact in whose terms a value is written: an age, an amount, a level, a day."""
    if isinstance(value, Fact):
        return value
    inner = value.told if isinstance(value, ex.Age) else getattr(value, "first", None)
    return measured(inner) if isinstance(inner, ex.Value) else None


def _later(value: ex.Later) -> str:
    spans = ((value.months, "months"), (value.days, "days"))
    return noun(value.day) + "".join(f" + {number} {unit}" for number, unit in spans if number)


def _months(value: ex.MonthsBetween) -> str:
    if value.end is ex.TODAY:
        return f"months since {noun(value.start)}"
    return f"months from {noun(value.start)} to {noun(value.end)}"


def _share(value: parameters.Share) -> str:
    return value.name or f"{value.figures[-1].text} of {value.of.name}"


NOUNS: dict[type[ex.Value], Callable[[Any], str]] = {
    ex.Today: lambda _value: "today",
    ex.Later: _later,
    ex.MonthsBetween: _months,
    ex.Birthday: lambda value: f"birthday {value.years}",
    ex.Age: lambda value: noun(value.told),
    ex.Fallback: lambda value: noun(value.first),
    ex.Single: lambda value: noun(value.entry),
    ex.Points: lambda _value: "points",
    parameters.Share: _share,
    parameters.ShareAt: lambda value: noun(value.share),
}

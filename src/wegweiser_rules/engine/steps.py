"""The single step that would meet an elementary condition, if anyone can take it."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from wegweiser_rules.engine import expressions as ex
from wegweiser_rules.engine import wordings
from wegweiser_rules.engine.facts import NEVER, Fact, FactKind, Typed
from wegweiser_rules.engine.messages import Message, Param
from wegweiser_rules.engine.records import field, record

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from wegweiser_rules.engine.lines import Values
    from wegweiser_rules.engine.trees import Part

SCALES = frozenset({FactKind.MONEY, FactKind.INT, FactKind.LEVEL, FactKind.MONTHS})


@record(slots=True)
class Step:
    """One fact with the value it would need, what that costs, and how to say so."""

    fact: Fact
    value: Typed
    effort: int
    text: Message

    def goes_further(self, other: Step) -> bool:
        """Return whether this step contains another one on the same scale."""
        return self.fact.kind in SCALES and int(str(self.value)) > int(str(other.value))


@record(slots=True)
class _Aim:
    """A value that would meet the condition; `key` names the words for it."""

    fact: Fact
    key: str
    value: Typed
    times: int = 1
    extra: int = 0
    params: Mapping[str, Param] = field(default_factory=dict)


def find(part: Part, *, values: Values, on: dt.date) -> Step | None:
    """Return the step that would meet an elementary condition."""
    effort = part.facts[0].effort if part.facts else None
    seek = AIMS.get(type(part.condition))
    if effort is None or seek is None:
        return None
    aim = seek(part, part.condition, values, on)
    if aim is None or aim.key not in aim.fact.to:
        return None
    own = part.condition.words
    msgid = (own and own.change) or aim.fact.to[aim.key]
    return Step(aim.fact, aim.value, effort * aim.times + aim.extra, Message(msgid, aim.params))


def _holds(part: Part, condition: ex.Holds, _values: Values, _on: dt.date) -> _Aim:
    return _Aim(condition.fact, "no" if part.negated else "yes", not part.negated)


def _one_of(part: Part, condition: ex.OneOf, _values: Values, _on: dt.date) -> _Aim | None:
    fact = condition.value
    if part.negated or not isinstance(fact, Fact):
        return None
    code = next((code for code in condition.codes if code in fact.to), None)
    return None if code is None else _Aim(fact, code, code)


def _comparison(part: Part, condition: ex.Comparison, values: Values, on: dt.date) -> _Aim | None:
    given, needed = values[part.left], values[part.right]
    if part.negated or needed is None:
        return None
    if isinstance(needed, dt.date) and _told(condition.left) is part.facts[0]:
        return _by_or_from(part.facts[0], condition, needed, on)
    if condition.operator == ">=" and isinstance(condition.left, Fact) and given is not None:
        return _more(condition.left, given, needed)
    return None


def _told(value: ex.Value) -> ex.Value:
    """Return the fact that gives a value if it is told."""
    return value.first if isinstance(value, ex.Fallback) else value


def _more(fact: Fact, given: int, needed: int) -> _Aim:
    gap = needed - given
    difference = wordings.money(gap) if fact.kind is FactKind.MONEY else gap
    return _Aim(
        fact,
        "more",
        needed,
        times=gap if fact.kind is FactKind.LEVEL else 1,
        extra=20 * gap // max(given, 1) if fact.kind is FactKind.MONEY else 0,
        params={"needed": fact.word(needed), "difference": difference},
    )


def _by_or_from(fact: Fact, condition: ex.Comparison, limit: dt.date, on: dt.date) -> _Aim | None:
    if condition.operator == "<=" and limit >= on:
        return _Aim(fact, "by", limit, params={"needed": limit})
    if condition.operator == ">" and limit != NEVER:
        first = limit + dt.timedelta(days=1)
        return _Aim(fact, "from", first, params={"needed": first})
    return None


AIMS: dict[type[ex.Condition], Callable[[Part, Any, Values, dt.date], _Aim | None]] = {
    ex.Holds: _holds,
    ex.OneOf: _one_of,
    ex.Comparison: _comparison,
}

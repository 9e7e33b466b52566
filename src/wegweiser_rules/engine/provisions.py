"""Says what a rule asks for, without a situation: the rule as a lawyer reads it."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from wegweiser_rules.engine import expressions as ex
from wegweiser_rules.engine import nouns
from wegweiser_rules.engine.facts import Fact
from wegweiser_rules.engine.messages import Message, _
from wegweiser_rules.engine.records import record, replace

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from wegweiser_rules.engine.rules import Version
    from wegweiser_rules.engine.sources import Source

ALL = _("All of this:")
ANY = _("At least one of these:")
NOT_ALL = _("Not all of this:")
NONE = _("None of these:")
EXCEPTION = _("Or the authority makes an exception.")
POSSIBLE = _("The conditions of “%(rule)s” are met.")
NOT_POSSIBLE = _("The conditions of “%(rule)s” are not met.")
NEVER = _("This never applies.")
POINTS = _(
    "At least %(minimum)s points, counted as follows. "
    "Of the criteria that exclude each other only the highest counts."
)

CRITERION = _("%(points)s points:")
DOUBT = _("This can be read in two ways. %(note)s")
FIRST_READING = _("First reading:")
SECOND_READING = _("Second reading:")
SINCE = _("From %(day)s:")
YES = _("%(label)s: yes")
NO = _("%(label)s: no")
IS = _("%(label)s: %(value)s")
IS_NOT = _("%(label)s: not %(value)s")
AMONG = _("%(label)s: one of these:")
NOT_AMONG = _("%(label)s: none of these:")
ANYTHING = _("Nothing is asked for.")
ORDERS = {
    ">=": _("%(left)s: at least %(right)s"),
    ">": _("%(left)s: more than %(right)s"),
    "<=": _("%(left)s: at most %(right)s"),
    "<": _("%(left)s: less than %(right)s"),
}
OPPOSITE = {">=": "<", ">": "<=", "<=": ">", "<": ">="}


Among = ex.OneOf | ex.AnyIn | ex.AllIn


@record(frozen=True, slots=True)
class Line:
    """One line of a provision: how deep it stands, what it says, and where the law says so."""

    depth: int
    text: Message
    source: Source | None


def lines(version: Version, *, titles: Mapping[str, str]) -> Iterator[Line]:
    """Yield what a version of a rule asks for, as an indented list.

    Args:
        version: the version; wordings that were never in force with it are left out.
        titles: the title of each rule, for rules that refer to another.
    """
    yield from _Printer(version, titles).lines(version.when, 0)


class _Printer:
    def __init__(self, version: Version, titles: Mapping[str, str]) -> None:
        self.version = version
        self.titles = titles
        self.last = version.until or dt.date.max

    def lines(self, condition: ex.Condition, depth: int) -> Iterator[Line]:
        if isinstance(condition, ex.Not):
            yield from self._opposite(condition, depth)
        elif isinstance(condition, Among) and not spoken(condition):
            yield from among(condition, depth, negated=False)
        elif printer := PRINTERS.get(type(condition)):
            yield from printer(self, condition, depth)
        else:
            yield Line(depth, sentence(condition, on=self.last), condition.source)

    def joined(self, condition: ex.Joined, depth: int) -> Iterator[Line]:
        parts = tuple(flattened(condition))
        if own := spoken(condition):
            yield Line(depth, Message(own), condition.source)
        elif len(parts) > 1:
            heading = ALL if isinstance(condition, ex.AllOf) else ANY
            yield Line(depth, Message(heading), condition.source)
        else:
            depth -= 1
        for part in parts:
            yield from self.lines(part, depth + 1)

    def dated(self, condition: ex.Dated, depth: int) -> Iterator[Line]:
        wordings = tuple(self._in_force(condition))
        if len(wordings) == 1:
            yield from self.lines(wordings[0][1], depth)
            return
        for day, wording in wordings:
            yield Line(depth, Message(SINCE, {"day": day}), condition.source)
            asked = tuple(self.lines(wording, depth + 1))
            yield from asked or (Line(depth + 1, Message(ANYTHING), None),)

    def _in_force(self, condition: ex.Dated) -> Iterator[tuple[dt.date, ex.Condition]]:
        """Yield the wordings that held at some time during this version."""
        days = sorted(condition.wordings)
        for day, following in zip(days, [*days[1:], dt.date.max], strict=True):
            if day <= self.last and following > self.version.since:
                yield max(day, self.version.since), condition.wordings[day]

    def doubt(self, condition: ex.Doubt, depth: int) -> Iterator[Line]:
        note = Message(DOUBT, {"note": Message(condition.note)})
        yield Line(depth, note, condition.source)
        for heading, reading in (
            (FIRST_READING, condition.first),
            (SECOND_READING, condition.second),
        ):
            if not (isinstance(reading, ex.Always) and reading.words is None):
                yield Line(depth + 1, Message(heading), None)
                yield from self.lines(reading, depth + 2)

    def reached(self, condition: ex.Reached, depth: int) -> Iterator[Line]:
        yield Line(depth, Message(POINTS, {"minimum": condition.minimum}), condition.source)
        for group in condition.points.groups:
            for criterion in group:
                points = Message(CRITERION, {"points": criterion.points})
                yield Line(depth + 1, points, None)
                yield from self.lines(criterion.when, depth + 2)

    def possible(self, condition: ex.Possible, depth: int) -> Iterator[Line]:
        yield self._of_rule(condition, POSSIBLE, depth)

    def _of_rule(self, condition: ex.Possible, msgid: str, depth: int) -> Line:
        """Return the line on another rule, in its own words if it has some."""
        own = condition.words and condition.words.holds
        rule = {"rule": Message(self.titles[condition.rule])}
        return Line(depth, Message(own or msgid, rule), condition.source)

    def always(self, condition: ex.Always, depth: int) -> Iterator[Line]:
        if condition.words and condition.words.holds:
            yield Line(depth, Message(condition.words.holds), condition.source)

    def _opposite(self, condition: ex.Not, depth: int) -> Iterator[Line]:
        part = condition.part
        source = condition.source or part.source
        if own := spoken(condition):
            yield Line(depth, Message(own), source)
        elif isinstance(part, ex.Possible):
            words = condition.words or part.words
            yield self._of_rule(replace(part, source=source, words=words), NOT_POSSIBLE, depth)
        elif turned := _turned(part):
            yield from self.lines(turned, depth)
        elif isinstance(part, ex.Joined):
            heading = NOT_ALL if isinstance(part, ex.AllOf) else NONE
            yield Line(depth, Message(heading), source)
            for child in part.parts:
                yield from self.lines(child, depth + 1)
        elif isinstance(part, Among):
            yield from among(replace(part, source=source), depth, negated=True)
        else:
            yield Line(depth, sentence(part, negated=True, on=self.last), source)


def _turned(condition: ex.Condition) -> ex.Condition | None:
    """Return the opposite as a condition of its own, where it can be said as one."""
    if isinstance(condition, ex.Not):
        return condition.part
    if isinstance(condition, ex.Dated):
        wordings = {day: ex.not_(wording) for day, wording in condition.wordings.items()}
        return replace(condition, wordings=wordings)
    if isinstance(condition, ex.Doubt):
        first, second = ex.not_(condition.first), ex.not_(condition.second)
        return replace(condition, first=first, second=second)
    return None


PRINTERS: dict[type[ex.Condition], Callable[[_Printer, Any, int], Iterator[Line]]] = {
    ex.AllOf: _Printer.joined,
    ex.AnyOf: _Printer.joined,
    ex.Dated: _Printer.dated,
    ex.Doubt: _Printer.doubt,
    ex.Reached: _Printer.reached,
    ex.Possible: _Printer.possible,
    ex.Always: _Printer.always,
}


def spoken(condition: ex.Condition) -> str:
    """Return the words of its own that a condition has, where they need no values."""
    own = (condition.words and condition.words.holds) or ""
    return "" if "%(" in own else own


def flattened(condition: ex.Joined) -> Iterator[ex.Condition]:
    """Yield the parts, and in place of a wordless part joined alike, its own parts."""
    for part in condition.parts:
        if type(part) is type(condition) and not spoken(part):
            yield from flattened(part)
        else:
            yield part


def among(condition: Among, depth: int, *, negated: bool) -> Iterator[Line]:
    """Yield a choice between codes: on one line where there is one, else as a list."""
    label = nouns.said(condition.value)
    values = [*(_code(condition.value, code) for code in condition.codes)]
    values += [f"{prefix}…" for prefix in condition.prefixes]
    if len(values) == 1:
        text = Message(IS_NOT if negated else IS, {"label": label, "value": values[0]})
        yield Line(depth, text, condition.source)
        return
    yield Line(depth, Message(NOT_AMONG if negated else AMONG, {"label": label}), condition.source)
    plain = [value for value in values if isinstance(value, str)]
    yield from (Line(depth + 1, v, None) for v in values if isinstance(v, Message))
    if plain:
        yield Line(depth + 1, Message("%(codes)s", {"codes": ", ".join(sorted(plain))}), None)


def _code(value: ex.Value, code: str) -> Message | str:
    word = value.word(code) if isinstance(value, Fact) else code
    return word if isinstance(word, Message) else str(word)


def sentence(
    condition: ex.Condition, *, negated: bool = False, on: dt.date = dt.date.max
) -> Message:
    """Return what an elementary condition, or its opposite, asks for on a day."""
    if isinstance(condition, ex.ByException):
        return Message(EXCEPTION)
    if not negated and (own := spoken(condition)):
        return Message(own)
    if isinstance(condition, ex.Always):
        return Message(NEVER)
    if isinstance(condition, ex.Holds):
        return Message(NO if negated else YES, {"label": Message(condition.fact.label)})
    if isinstance(condition, ex.Comparison):
        operator = OPPOSITE[condition.operator] if negated else condition.operator
        sides = {
            "left": nouns.said(condition.left),
            "right": nouns.said(condition.right, of=condition.left, on=on),
        }
        return Message(ORDERS[operator], sides)
    message = f"a condition without words: {condition}"
    raise TypeError(message)

"""Writes the values of a rule as lines of Python, each distinct one once."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Sequence
from decimal import Decimal
from typing import Any

from wegweiser_rules.engine import calendars, parameters, shortcuts
from wegweiser_rules.engine import expressions as ex
from wegweiser_rules.engine.facts import Fact

ZERO = Decimal(0)

Values = tuple[Any, ...]
Run = Callable[[Callable[[str], object], dt.date], Values]


class Lines:
    """The lines of the function, the names in them, and the places of what it returns.

    A name is not known (None) only if it begins with `v`; constants and the day always are.
    """

    def __init__(self, day: dt.date, *, carried: bool = False) -> None:
        self.day = day
        self.carried = carried
        self.written: dict[str, str] = {}
        self.joins: dict[str, shortcuts.Join] = {}
        self.places: dict[str, int] = {}
        self.constants: dict[object, str] = {}
        self.names: dict[str, Any] = {
            "plus_months": calendars.plus_months,
            "plus": calendars.plus,
            "months_between": calendars.months_between,
            "tally": _counted,
            "birthday": calendars.birthday,
            "age": calendars.age,
        }

    def write(self, expression: str) -> str:
        """Return the name of the line that works out this expression."""
        if expression == "None":
            return expression
        return self.written.setdefault(expression, f"v{len(self.written)}")

    def join(self, operator: str, names: tuple[str, ...]) -> str:
        """Return the name of the line that joins the truths of these names."""
        name = self.write(f" {operator} ".join(names))
        self.joins[name] = (operator, names)
        return name

    def place(self, name: str) -> int:
        """Return the place of a name among the values that the function returns."""
        return self.places.setdefault(name, len(self.places))

    def constant(self, value: object) -> str:
        """Return the text that stands for a constant."""
        if value is None or isinstance(value, int | str):
            return repr(value)
        key = str(value) if isinstance(value, Decimal) else value  # 0 and 0.0 print differently
        name = self.constants.setdefault(key, f"k{len(self.constants)}")
        self.names[name] = value
        return name

    def table(
        self, met: Collection[object], unmet: Collection[object] = (), *, negated: bool
    ) -> str:
        """Return the name of a table with the truth for each of these values, open for none."""
        yes, no = (0, 15) if negated else (15, 0)
        key = ("table", frozenset(met), negated)
        name = self.constants.setdefault(key, f"k{len(self.constants)}")
        self.names[name] = {None: 12, **dict.fromkeys(met, yes), **dict.fromkeys(unmet, no)}
        return name

    def compiled(self) -> Run:
        """Return the function."""
        body = [f"    {name} = {line}" for line, name in self.written.items()]
        values = "".join(f"{name}, " for name in self.places)
        return self._function("\n".join(("def run(get, day):", *body, f"    return ({values})")))

    def shortened(self, names: Sequence[str]) -> Run:
        """Return a function that works out only these names, and looks no further than it must."""
        lines = {name: line for line, name in self.written.items()}
        return self._function(shortcuts.Shortcuts(lines, self.joins).function(names))

    def _function(self, text: str) -> Run:
        exec(compile(text, "<rules>", "exec"), self.names)  # noqa: S102 — lines of our own
        run: Run = self.names["run"]
        return run

    def value(self, value: ex.Value) -> str:
        """Return the name that holds a value."""
        if isinstance(value, Fact):
            return self.write(f"get({value.name!r})")
        if isinstance(value, ex.Literal):
            return self.constant(value.value)
        if isinstance(value, parameters.Parameter | parameters.Share):
            return self.constant(value.on(self.day, carried=self.carried))
        return WRITERS[type(value)](self, value)

    def where_known(self, names: list[str], expression: str) -> str:
        """Return an expression that is None where one of the names is."""
        if "None" in names:
            return "None"
        tests = [f"{name} is None" for name in names if name[0] == "v"]
        return f"None if {' or '.join(tests)} else {expression}" if tests else expression

    def both(self, comparison: ex.Comparison) -> tuple[str, str]:
        """Return the names of both sides of a comparison."""
        return self.value(comparison.left), self.value(comparison.right)

    def known(self, names: Sequence[str], test: str, *, negated: bool) -> str:
        """Return an expression for the truth of a test, open where a name is not known."""
        if "None" in names:
            return "12"
        met, unmet = (0, 15) if negated else (15, 0)
        truth = f"{met} if {test.format(*names)} else {unmet}"
        unknown = [f"{name} is None" for name in names if name[0] == "v"]
        return f"12 if {' or '.join(unknown)} else {truth}" if unknown else truth


def _today(_lines: Lines, _value: ex.Today) -> str:
    return "day"


def _later(lines: Lines, value: ex.Later) -> str:
    day = lines.value(value.day)
    moved = f"plus({day}, {value.months}, {value.days})"
    if not value.days:
        moved = f"plus_months({day}, {value.months})"
    return lines.write(lines.where_known([day], moved))


def _months_between(lines: Lines, value: ex.MonthsBetween) -> str:
    days = [lines.value(value.start), lines.value(value.end)]
    return lines.write(lines.where_known(days, "months_between({}, {})".format(*days)))


def _several(lines: Lines, value: ex.Several) -> str:
    names = [lines.value(part) for part in value.values]
    called = {ex.Total: "sum([{}])", ex.Least: "min({})", ex.Greatest: "max({})"}
    expression = called[type(value)].format(", ".join(names))
    return lines.write(lines.where_known(names, expression))


def _sum_of(lines: Lines, value: ex.SumOf) -> str:
    entries = lines.value(value.entries)
    return lines.write(lines.where_known([entries], f"sum({entries}, {lines.constant(ZERO)})"))


def _tally(lines: Lines, value: ex.Tally) -> str:
    entries = lines.value(value.entries)
    counted = f"tally({entries}, {lines.constant(value.steps)})"
    return lines.write(lines.where_known([entries], counted))


def _counted(entries: Sequence[Decimal], steps: Sequence[tuple[int, Decimal]]) -> Decimal:
    """Return the sum of what each entry counts: the first step that it does not exceed."""
    last = steps[-1][1]
    return sum(
        (next((c for bound, c in steps if entry <= bound), last) for entry in entries), ZERO
    )


def _each(lines: Lines, value: ex.Each) -> str:
    entries = lines.value(value.entries)
    named = (f"{code!r}: {lines.value(operand)}" for code, operand in value.values.items())
    table = lines.write("{" + ", ".join(named) + "}")
    return lines.write(lines.where_known([entries], f"tuple([{table}.get(x) for x in {entries}])"))


def _birthday(lines: Lines, value: ex.Birthday) -> str:
    born = lines.value(value.born)
    return lines.write(lines.where_known([born], f"birthday({born}, {value.years})"))


def _age(lines: Lines, value: ex.Age) -> str:
    born, told, moment = map(lines.value, (value.born, value.told, value.moment))
    return lines.write(f"{told} if {born} is None else age({born}, {moment})")


def _fallback(lines: Lines, value: ex.Fallback) -> str:
    first, then = lines.value(value.first), lines.value(value.then)
    return lines.write(f"{then} if {first} is None else {first}")


def _single(lines: Lines, value: ex.Single) -> str:
    entry = lines.value(value.entry)
    return lines.write(lines.where_known([entry], f"({entry},)"))


def _capped(lines: Lines, value: ex.Capped) -> str:
    number = lines.value(value.number)
    capped = f"min({number} + {value.supplement}, {value.limit})"
    return lines.write(lines.where_known([number], capped))


def _share_at(lines: Lines, value: parameters.ShareAt) -> str:
    moment = lines.value(value.moment)
    amount = f"{lines.constant(value.share)}.on({moment}, law_of=day, carried={lines.carried})"
    return lines.write(lines.where_known([moment], amount))


WRITERS: dict[type[ex.Value], Callable[[Lines, Any], str]] = {
    ex.Today: _today,
    ex.Later: _later,
    ex.MonthsBetween: _months_between,
    ex.Total: _several,
    ex.Least: _several,
    ex.Greatest: _several,
    ex.SumOf: _sum_of,
    ex.Tally: _tally,
    ex.Each: _each,
    ex.Birthday: _birthday,
    ex.Age: _age,
    ex.Fallback: _fallback,
    ex.Single: _single,
    ex.Capped: _capped,
    parameters.ShareAt: _share_at,
}

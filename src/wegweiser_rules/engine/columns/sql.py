"""Column programs as one SQL statement."""

# ruff: noqa: S608 — what is put together is ours, names and texts are quoted

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from wegweiser_rules.engine.columns import days, lines
from wegweiser_rules.engine.columns.dialects import DIALECTS, ENTRY, Dialect
from wegweiser_rules.engine.facts import LEVELS, FactKind
from wegweiser_rules.engine.rules import Result

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from wegweiser_rules.engine.columns.programs import Answer, Program
    from wegweiser_rules.engine.facts import Fact


def query(program: Program, *, dialect: str, table: str, keep: Iterable[str] = ()) -> str:
    """Return the statement that yields one column of results for each rule.

    The columns to `keep` come before. How the table must hold the facts stands with
    `dialects.Dialect`; what cannot be read as a fact is for the database to refuse.
    """
    return _Printer(program, DIALECTS[dialect]).statement(table, tuple(keep))


class _Stage(NamedTuple):
    """Columns that are worked out at a time, by name, and the names on which they rest."""

    columns: Mapping[str, str]
    used: set[str]


class _Printer:
    def __init__(self, program: Program, dialect: Dialect) -> None:
        self.program = program
        self.dialect = dialect
        self.names: dict[lines.Line, str] = {}
        self.used: set[str] = set()

    # --- the statement ---------------------------------------------------------------------

    def statement(self, table: str, keep: tuple[str, ...]) -> str:
        """Return the statement: facts, shared lines layer by layer, answers."""
        quoted = self.dialect.quoted
        kept = {f"kept {name}": quoted(name) for name in keep}
        facts = {name: self.fact(fact) for name, fact in self.program.facts.items()}
        stages = [_Stage({**kept, **facts}, set())]
        stages += [self.layer(layer) for layer in self.program.layers]
        answers = {n: self.answer(answer) for n, answer in self.program.answers.items()}
        last = quoted(f"stage {len(stages) - 1}")
        final = {**{name: quoted(f"kept {name}") for name in keep}, **answers}
        texts = self._stages(stages, table, self._taken() | set(kept))
        return f"WITH {texts} SELECT {self._columns(final)} FROM {last}"

    def layer(self, layer: Iterable[lines.Line]) -> _Stage:
        """Return the lines of a layer as columns; from now on their names stand for them."""
        texts = {line: self.write(line) for line in layer}
        for line in texts:
            self.names[line] = f"line {len(self.names)}"
        return _Stage({self.names[line]: text for line, text in texts.items()}, self._taken())

    def _stages(self, stages: list[_Stage], table: str, needed: set[str]) -> str:
        """Return the stages as named queries, each with what those after it need."""
        texts = []
        for place in range(len(stages) - 1, -1, -1):
            own, used = stages[place]
            carried = sorted(needed.difference(own))
            columns = {**{name: self.dialect.quoted(name) for name in carried}, **own}
            source = self.dialect.quoted(f"stage {place - 1}" if place else table)
            body = f"SELECT {self._columns(columns)} FROM {source}{self.dialect.fence}"
            texts.append(f"{self.dialect.quoted(f'stage {place}')} AS ({body})")
            needed = used.union(carried)
        return ",\n".join(reversed(texts))

    def _columns(self, columns: Mapping[str, str]) -> str:
        named = (f"{text} AS {self.dialect.quoted(name)}" for name, text in columns.items())
        return ", ".join(named) or "1"

    def _taken(self) -> set[str]:
        """Return the names used since this was asked last."""
        used, self.used = self.used, set()
        return used

    def fact(self, fact: Fact) -> str:
        """Return a fact as it is counted: cents, levels from none, thousandths."""
        name = self.dialect.quoted(fact.name)
        if fact.kind is FactKind.MONEY:
            return self.dialect.cents(name)
        if fact.kind is FactKind.LEVEL:
            whens = (f"WHEN {self.dialect.text(n)} THEN {i}" for i, n in enumerate(LEVELS))
            return f"(CASE {name} {' '.join(whens)} END)"
        return name

    def answer(self, answer: Answer | None) -> str:
        """Return the result of a rule."""
        if answer is None:
            return self.result(Result.NOT_AVAILABLE)
        excepted, yes = map(self.line, answer.standing)
        given = (answer.met, answer.excepted, answer.unmet, Result.NEEDS_MORE_FACTS)
        met, waiver, no, needs = map(self.result, given)
        if excepted != yes:
            no = f"CASE {excepted} WHEN TRUE THEN {waiver} WHEN FALSE THEN {no} ELSE {needs} END"
        return f"(CASE {yes} WHEN TRUE THEN {met} WHEN FALSE THEN {no} ELSE {needs} END)"

    def result(self, result: Result) -> str:
        return self.dialect.text(str(result))

    def line(self, line: lines.Line) -> str:
        """Return a line, by its name where it has one."""
        return self.column(self.names[line]) if line in self.names else self.write(line)

    def column(self, name: str) -> str:
        """Return a column by its name."""
        self.used.add(name)
        return self.dialect.quoted(name)

    def write(self, line: lines.Line) -> str:
        """Return a line written out."""
        return WRITERS[type(line)](self, line)

    # --- truths ----------------------------------------------------------------------------

    def certain(self, line: lines.Certain) -> str:
        return self.dialect.nothing("BOOLEAN") if line.value is None else str(line.value).upper()

    def flag(self, line: lines.Flag) -> str:
        return self.column(line.column)

    def since(self, line: lines.Since) -> str:
        return f"({self.column(line.column)} >= {self.dialect.day(line.day)})"

    def at_least(self, line: lines.AtLeast) -> str:
        return f"({self.line(line.left)} >= {self.line(line.right)})"

    def member(self, line: lines.Member) -> str:
        return self._within(self.column(line.column), line)

    def _within(self, code: str, line: lines.Membership) -> str:
        """Return whether a code is among those named."""
        text = self.dialect.text
        tests = [f"substr({code}, 1, {len(one)}) = {text(one)}" for one in line.prefixes]
        if line.codes:
            tests.append(f"{code} IN ({', '.join(map(text, line.codes))})")
        return f"({' OR '.join(tests) or f'{code} <> {code}'})"

    def any_member(self, line: lines.AnyMember) -> str:
        return self.dialect.any_entry(self.column(line.column), self._within(ENTRY, line))

    def all_member(self, line: lines.AllMember) -> str:
        return self.dialect.all_entries(self.column(line.column), self._within(ENTRY, line))

    def opposite(self, line: lines.Not) -> str:
        return f"(NOT {self.line(line.part)})"

    def every(self, line: lines.Every) -> str:
        return f"({' AND '.join(map(self.line, line.truths))})"

    def some(self, line: lines.Some) -> str:
        return f"({' OR '.join(map(self.line, line.truths))})"

    def agreed(self, line: lines.Agreed) -> str:
        first, second = map(self.line, line.parts)
        return f"(CASE WHEN {first} = {second} THEN {first} END)"

    def reached(self, line: lines.Reached) -> str:
        lowest = self._points(line, or_unknown=False)
        highest = self._points(line, or_unknown=True)
        never = f"WHEN {highest} < {line.minimum} THEN FALSE"
        return f"(CASE WHEN {lowest} >= {line.minimum} THEN TRUE {never} END)"

    def _points(self, line: lines.Reached, *, or_unknown: bool) -> str:
        groups = []
        for group in line.groups:
            met = ((points, self.line(truth)) for points, truth in group)
            whens = (
                f"WHEN {f'COALESCE({truth}, TRUE)' if or_unknown else truth} THEN {points}"
                for points, truth in met
            )
            groups.append(f"CASE {' '.join(whens)} ELSE 0 END")
        return f"({' + '.join(groups)})"

    # --- numbers ---------------------------------------------------------------------------

    def amount(self, line: lines.Amount) -> str:
        return self.dialect.nothing("BIGINT") if line.value is None else str(line.value)

    def count(self, line: lines.Count) -> str:
        return self.column(line.column)

    def key(self, line: lines.Key) -> str:
        dialect = self.dialect
        day = dialect.moved(line.day, self.column(line.column))
        year, month, number = (dialect.part(part, day) for part in ("YEAR", "MONTH", "DAY"))
        if line.last:
            ends = f"{dialect.part('DAY', dialect.days_later(day, 1))} = 1"
            number = f"CASE WHEN {ends} THEN 31 ELSE {number} END"
        return f"({year} * {days.YEAR} + {month} * {days.MONTH} + {number})"

    def sum(self, line: lines.Sum) -> str:
        terms = (f"{times} * {self.line(number)}" for times, number in line.terms)
        return f"({' + '.join(terms)} + ({line.constant}))"

    def quotient(self, line: lines.Quotient) -> str:
        return self.dialect.quotient(self.line(line.number), line.by)

    def lower(self, line: lines.Lower) -> str:
        first, second = map(self.line, line.parts)
        return (
            f"(CASE WHEN {first} <= {second} THEN {first} "
            f"WHEN {first} > {second} THEN {second} END)"
        )

    def tally(self, line: lines.Tally) -> str:
        number = f"CAST(ROUND({ENTRY} * {lines.ONE}) AS BIGINT)"
        if line.steps:
            whens = (f"WHEN {ENTRY} <= {bound} THEN {counts}" for bound, counts in line.steps)
            number = f"CASE {' '.join(whens)} ELSE {line.steps[-1][1]} END"
        return self.dialect.sum_of_entries(self.column(line.column), number)

    # --- of either kind --------------------------------------------------------------------

    def first(self, line: lines.FirstTruth | lines.FirstNumber) -> str:
        return f"COALESCE({self.line(line.first)}, {self.line(line.then)})"

    def chosen(self, line: lines.ChosenTruth | lines.ChosenNumber) -> str:
        when, then, otherwise = map(self.line, line.parts)
        return f"(CASE WHEN {when} THEN {then} WHEN NOT {when} THEN {otherwise} END)"


WRITERS: dict[type[lines.Line], Callable[[_Printer, Any], str]] = {
    lines.Certain: _Printer.certain,
    lines.Flag: _Printer.flag,
    lines.Since: _Printer.since,
    lines.AtLeast: _Printer.at_least,
    lines.Member: _Printer.member,
    lines.AnyMember: _Printer.any_member,
    lines.AllMember: _Printer.all_member,
    lines.Not: _Printer.opposite,
    lines.Every: _Printer.every,
    lines.Some: _Printer.some,
    lines.Agreed: _Printer.agreed,
    lines.Reached: _Printer.reached,
    lines.Amount: _Printer.amount,
    lines.Count: _Printer.count,
    lines.Key: _Printer.key,
    lines.Sum: _Printer.sum,
    lines.Quotient: _Printer.quotient,
    lines.Lower: _Printer.lower,
    lines.Tally: _Printer.tally,
    lines.FirstTruth: _Printer.first,
    lines.FirstNumber: _Printer.first,
    lines.ChosenTruth: _Printer.chosen,
    lines.ChosenNumber: _Printer.chosen,
}

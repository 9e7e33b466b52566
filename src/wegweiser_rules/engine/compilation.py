"""Turns rules into one Python function for a stretch of time in which the law does not change.

What rules share is worked out once. Beside the function grows the tree of each rule.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from wegweiser_rules.engine import assessments, intervals, trees
from wegweiser_rules.engine import expressions as ex
from wegweiser_rules.engine.lines import Lines
from wegweiser_rules.engine.rules import Result
from wegweiser_rules.engine.trees import Compiled, Part, Program, Reading

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Collection, Iterable, Mapping

    from wegweiser_rules.engine.facts import Fact
    from wegweiser_rules.engine.rules import Rule, Version

TRUTHS = range(intervals.YES + 1)
Choice = tuple[str, int]
NO_CHOICE: Choice = ("", 0)


def build(
    *, law: Mapping[str, Rule], rules: Collection[str], day: dt.date, carried: bool = False
) -> Program:
    """Compile these rules as they are in force on that day; others are left out.

    Args:
        law: all rules by their names.
        rules: the names of the rules wanted.
        day: the day of the law.
        carried: whether the last figure stands in for one that is not published yet.
    """
    builder = _Builder(law, day, carried=carried)
    versions = ((law[rule], law[rule].version_on(day)) for rule in rules)
    compiled = {rule.id: builder.rule(rule, version) for rule, version in versions if version}
    absent = dict.fromkeys(rules, Result.NOT_AVAILABLE)
    return Program(rules=compiled, lines=builder, absent=absent)


class _Builder(Lines):
    def __init__(self, law: Mapping[str, Rule], day: dt.date, *, carried: bool) -> None:
        super().__init__(day, carried=carried)
        self.law = law
        self.chosen = NO_CHOICE
        self.memo: dict[tuple[ex.Condition, bool, Choice], Part] = {}
        self.notes: dict[ex.Condition, dict[str, str]] = {}

    def rule(self, rule: Rule, version: Version) -> Compiled:
        given = version.attributes.items()
        attributes = {"strength": version.strength} | {
            name: v for name, v in given if not isinstance(v, ex.Value)
        }
        return Compiled(
            id=rule.id,
            rule=rule,
            version=version,
            root=self.part(version.when),
            results=tuple(
                [assessments.result_of(truth, rule=rule, version=version) for truth in TRUTHS]
            ),
            readings=tuple(
                Reading(
                    note=note,
                    first=self.read(version.when, key, 0),
                    second=self.read(version.when, key, 1),
                )
                for key, note in self.doubts(version.when).items()
            ),
            fixed_strength=trees.STRENGTHS.get(attributes["strength"]),
            attributes=attributes,
            places={
                name: self.place(self.value(v)) for name, v in given if isinstance(v, ex.Value)
            },
        )

    def read(self, condition: ex.Condition, key: str, choice: int) -> Part:
        """Return the tree of a condition under one reading of a doubtful point."""
        self.chosen = (key, choice)
        part = self.part(condition)
        self.chosen = NO_CHOICE
        return part

    def doubts(self, condition: ex.Condition) -> dict[str, str]:
        """Return the doubtful points of a condition: their keys and notes."""
        found = self.notes.get(condition)
        if found is None:
            found = {condition.key: condition.note} if isinstance(condition, ex.Doubt) else {}
            for inner in self.inner(condition):
                found |= self.doubts(inner)
            self.notes[condition] = found
        return found

    def inner(self, condition: ex.Condition) -> tuple[ex.Condition, ...]:
        """Return the conditions of which a condition consists on this day."""
        if isinstance(condition, ex.Dated):
            return (self.wording(condition),)
        if isinstance(condition, ex.Possible):
            version = self.law[condition.rule].version_on(self.day)
            return (version.when,) if version else ()
        return condition.inner

    def wording(self, condition: ex.Dated) -> ex.Condition:
        """Return how a condition reads on this day."""
        return condition.wordings[max(day for day in condition.wordings if day <= self.day)]

    def part(self, condition: ex.Condition, *, negated: bool = False) -> Part:
        """Return the tree of a condition as it reads on the day."""
        if isinstance(condition, ex.Dated):
            return self.part(self.wording(condition), negated=negated)
        if isinstance(condition, ex.Not):
            return self.part(_denied(condition), negated=not negated)
        matters = self.chosen is not NO_CHOICE and self.chosen[0] in self.doubts(condition)
        key = (condition, negated, self.chosen if matters else NO_CHOICE)
        found = self.memo.get(key)
        if found is None:
            found = self.memo[key] = BUILDERS[type(condition)](self, condition, negated=negated)
        return found

    def leaf(
        self, condition: ex.Condition, test: str, facts: Iterable[Fact] = (), **more: Any
    ) -> Part:
        """Return an elementary condition; the test is a line that yields its truth."""
        name = self.write(test)
        place = self.place(name)
        return Part(condition, name=name, index=place, facts=tuple(facts), **more)

    def joined(
        self, condition: ex.Condition, join: str, parts: Iterable[Part], about: str = ""
    ) -> Part:
        """Return a condition that consists of others."""
        parts = tuple(parts)
        names = dict.fromkeys(part.name for part in parts)
        name = self.join(join, tuple(names)) if len(names) > 1 else parts[0].name
        return Part(
            condition,
            name=name,
            index=self.place(name),
            join=join,
            parts=tuple(trees.flattened(parts, join)),
            about=about,
        )

    # --- elementary conditions -------------------------------------------------------------

    def holds(self, condition: ex.Holds, *, negated: bool) -> Part:
        table = self.table({True}, {False}, negated=negated)
        line = f"{table}[get({condition.fact.name!r})]"
        return self.leaf(condition, line, [condition.fact], negated=negated)

    def comparison(self, condition: ex.Comparison, *, negated: bool) -> Part:
        names = self.both(condition)
        test = self.known(names, f"{{0}} {condition.operator} {{1}}", negated=negated)
        facts = trees.sides(condition.left) + trees.sides(condition.right)
        return self.leaf(
            condition,
            test,
            facts,
            negated=negated,
            left=self.place(names[0]),
            right=self.place(names[1]),
            published="None" not in names,
        )

    def member(self, condition: ex.OneOf | ex.AnyIn | ex.AllIn, *, negated: bool) -> Part:
        value = self.value(condition.value)
        if isinstance(condition, ex.OneOf) and not condition.prefixes:
            table = self.table(frozenset(condition.codes), negated=negated)
            line = f"{table}.get({value}, {15 if negated else 0})"
        else:
            line = self.known([value], self._test(condition), negated=negated)
        return self.leaf(
            condition,
            line,
            trees.sides(condition.value),
            negated=negated,
            left=self.place(value),
        )

    def _test(self, condition: ex.OneOf | ex.AnyIn | ex.AllIn) -> str:
        if isinstance(condition, ex.OneOf):
            return self._matches(condition, "{0}")
        match = self._matches(condition, "x")
        if isinstance(condition, ex.AnyIn):
            return f"any([{match} for x in {{0}}])"
        return f"{{0}} and all([{match} for x in {{0}}])"

    def _matches(self, condition: ex.OneOf | ex.AnyIn | ex.AllIn, name: str) -> str:
        codes = self.constant(frozenset(condition.codes))
        if not condition.prefixes:
            return f"{name} in {codes}"
        return f"({name} in {codes} or {name}.startswith({condition.prefixes!r}))"

    def exception(self, condition: ex.ByException, *, negated: bool) -> Part:
        return self.leaf(condition, "5", negated=negated)

    def always(self, condition: ex.Always, *, negated: bool) -> Part:
        return self.leaf(condition, "0" if negated else "15", negated=negated)

    # --- composed conditions ---------------------------------------------------------------

    def all_of(self, condition: ex.AllOf, *, negated: bool) -> Part:
        parts = [self.part(part, negated=negated) for part in condition.parts]
        return self.joined(condition, "|" if negated else "&", parts)

    def any_of(self, condition: ex.AnyOf, *, negated: bool) -> Part:
        parts = [self.part(part, negated=negated) for part in condition.parts]
        return self.joined(condition, "&" if negated else "|", parts)

    def possible(self, condition: ex.Possible, *, negated: bool) -> Part:
        title = self.law[condition.rule].title
        inner = self.inner(condition)
        if not inner:
            return self.leaf(condition, "0", about=title, negated=negated)
        return self.joined(condition, "|", [self.part(*inner, negated=negated)], title)

    def doubt(self, condition: ex.Doubt, *, negated: bool) -> Part:
        readings = (condition.first, condition.second)
        if condition.key == self.chosen[0]:
            return self.part(readings[self.chosen[1]], negated=negated)
        if condition.decided:
            return self.part(condition.first, negated=negated)
        first, second = (self.part(reading, negated=negated) for reading in readings)
        hull = f"({first.name} & {second.name} & 3) | (({first.name} | {second.name}) & 12)"
        leaves = [leaf for part in (first, second) for leaf in trees.leaves(part)]
        facts = dict.fromkeys(fact for leaf in leaves for fact in leaf.facts)
        return self.leaf(condition, hull, facts, left=leaves[0].left, parts=(first, second))

    def reached(self, condition: ex.Reached, *, negated: bool) -> Part:
        lowest, highest = self.ends(condition.points)
        minimum = condition.minimum
        test = f"15 if {lowest} >= {minimum} else 0 if {highest} < {minimum} else 12"
        return self.leaf(
            condition,
            test,
            negated=negated,
            join="+",
            parts=tuple(self.part(part) for part in condition.inner),
            left=self.place(lowest),
            right=self.place(highest),
        )

    # --- values that rest on conditions ----------------------------------------------------

    def ends(self, points: ex.Points) -> tuple[str, str]:
        """Return the names of the fewest and the most points that are possible."""
        return self._points(points, 2), self._points(points, 8)

    def _points(self, points: ex.Points, bit: int) -> str:
        groups = (
            "".join(f"{c.points} if {self.part(c.when).name} & {bit} else " for c in group)
            for group in points.groups
        )
        return self.write(" + ".join(f"({group}0)" for group in groups))

    def _criteria(self, points: ex.Points) -> str:
        groups = (
            "".join(f"({c.number},) if {self.part(c.when).name} & 2 else " for c in group)
            for group in points.groups
        )
        return self.write(" + ".join(f"({group}())" for group in groups))

    def value(self, value: ex.Value) -> str:
        """Return the name of an attribute's value."""
        if isinstance(value, ex.Points):
            return self.ends(value)[0]
        if isinstance(value, ex.Criteria):
            return self._criteria(value.points)
        if isinstance(value, ex.Select):
            when = self.part(value.when).name
            then, otherwise = self.value(value.then), self.value(value.otherwise)
            line = f"{then} if {when} & 2 else None if {when} & 8 else {otherwise}"
            return self.write(line)
        return super().value(value)


def _denied(condition: ex.Not) -> ex.Condition:
    """Return what is denied, with the words and the citation of the denial."""
    part = condition.part.cite(condition.source) if condition.source else condition.part
    return part.say_all(condition.words) if condition.words else part


class _Build(Protocol):
    def __call__(self, builder: _Builder, condition: Any, /, *, negated: bool) -> Part: ...


BUILDERS: dict[type[ex.Condition], _Build] = {
    ex.Holds: _Builder.holds,
    ex.Comparison: _Builder.comparison,
    ex.OneOf: _Builder.member,
    ex.AnyIn: _Builder.member,
    ex.AllIn: _Builder.member,
    ex.ByException: _Builder.exception,
    ex.Always: _Builder.always,
    ex.AllOf: _Builder.all_of,
    ex.AnyOf: _Builder.any_of,
    ex.Possible: _Builder.possible,
    ex.Doubt: _Builder.doubt,
    ex.Reached: _Builder.reached,
}

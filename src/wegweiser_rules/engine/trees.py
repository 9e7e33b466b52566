"""The tree of a rule as it reads on a day, which explanations, changes and questions walk."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from wegweiser_rules.engine import expressions as ex
from wegweiser_rules.engine import intervals
from wegweiser_rules.engine.facts import Fact
from wegweiser_rules.engine.intervals import NO, OPEN, YES
from wegweiser_rules.engine.records import record
from wegweiser_rules.engine.rules import Strength

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from wegweiser_rules.engine.lines import Lines, Run, Values
    from wegweiser_rules.engine.rules import Result, Rule, Version


STRENGTHS: Mapping[object, Strength] = {str(strength): strength for strength in Strength}
HOLDS = tuple(intervals.holds(truth) for truth in range(YES + 1))
EVERY = frozenset(range(YES + 1))
NONE: frozenset[int] = frozenset()


class Part:
    """A condition as it reads on a day; `index` is the place of its truth among the values.

    `join` is "&" (all parts), "|" (any), "+" (points) or "" (an elementary condition, or a doubt
    with its two readings as parts).
    `left` and `right` are the places of what is compared. `needs` names the facts to tell when
    the truth is not known: none where a figure is not `published`. `said` is what there is to say
    of a condition itself, without its parts. `summed_up` holds the truths for which that stands
    for all the parts. `told` are the parts of "&", with elementary ones that stand side by side
    taken together. What is not `fixable` nobody can change.
    """

    __slots__ = (
        "_needs", "about", "citation", "condition", "facts", "fixable", "index", "is_exception",
        "join", "left", "name", "names", "negated", "parts", "published", "right", "said",
        "summed_up", "told", "told_as",
    )  # fmt: skip

    def __init__(  # noqa: PLR0913 — written in one place, read in many
        self,
        condition: ex.Condition,
        *,
        name: str,
        index: int,
        negated: bool = False,
        join: str = "",
        parts: tuple[Part, ...] = (),
        facts: tuple[Fact, ...] = (),
        left: int = -1,
        right: int = -1,
        about: str = "",
        published: bool = True,
    ) -> None:
        self.condition = condition
        self.name = name
        self.index = index
        self.negated = negated
        self.join = join
        self.parts = parts
        self.facts = facts
        self.left = left
        self.right = right
        self.about = about
        self.published = published
        self.citation = str(condition.source or "")
        self.names = tuple([fact.name for fact in facts])
        self.told_as = (self.names, self.citation)
        self._needs: tuple[str, ...] | None = () if join or not published else None
        self.is_exception = isinstance(condition, ex.ByException)
        self.said: tuple[Part, ...] = (self,) if _speaks(condition) else ()
        self.summed_up = _summed_up(condition)
        self.told = tuple(_told(parts)) if join == "&" else ()
        self.fixable: bool = (
            any(part.fixable for part in parts)
            if join
            else bool(facts) and facts[0].effort is not None
        )

    @property
    def needs(self) -> tuple[str, ...]:
        """The facts to tell when the truth is not known, found out when first needed."""
        if self._needs is None:
            self._needs = tuple([fact.name for fact in needed(self.condition)])
        return self._needs

    def holds(self, values: Values) -> bool | None:
        """Return whether the condition holds; open too where the law allows an exception."""
        return None if self.is_exception else HOLDS[values[self.index]]


def _told(parts: Iterable[Part]) -> Iterator[Part | tuple[Part, ...]]:
    """Yield what is to be said of elementary parts side by side, and the other parts."""
    together: list[Part] = []
    for part in parts:
        if part.join:
            if together:
                yield tuple(together)
                together = []
            yield part
        else:
            together += part.said
    if together:
        yield tuple(together)


def _speaks(condition: ex.Condition) -> bool:
    words = condition.words
    return not isinstance(condition, ex.Always) or bool(words and words.holds is not None)


def _summed_up(condition: ex.Condition) -> frozenset[int]:
    """Return the truths for which the words of a condition stand for all its parts."""
    if isinstance(condition, ex.Possible):
        return EVERY
    words = condition.words
    if words is None:
        return NONE
    said = ((YES, words.holds), (NO, words.fails), (OPEN, words.open))
    return frozenset([truth for truth, sentence in said if sentence])


@record(frozen=True, slots=True, kw_only=True)
class Reading:
    """A doubtful point of a rule, and the rule's trees under either reading."""

    note: str
    first: Part
    second: Part


@record(frozen=True, slots=True, kw_only=True)
class Compiled:
    """A rule on a day: its version, tree and doubtful points, and where its attributes stand.

    `results` has the result for each truth.
    """

    id: str
    rule: Rule
    version: Version
    root: Part
    results: tuple[Result, ...]
    readings: tuple[Reading, ...]
    fixed_strength: Strength | None
    attributes: dict[str, object]
    places: Mapping[str, int]

    def strength(self, values: Values) -> Strength | None:
        """Return what the law says of the rule, which may depend on the facts."""
        place = self.places.get("strength")
        return self.fixed_strength if place is None else STRENGTHS.get(values[place])


class Program:
    """Rules compiled for a stretch of time.

    `run` works out everything, `truths` only how it stands with each rule. Each is compiled when
    it is first needed. `results` are the results of each rule for each truth, `absent` those
    before anything is known: all rules asked for as if they were not in force.
    """

    def __init__(
        self, *, rules: Mapping[str, Compiled], lines: Lines, absent: dict[str, Result]
    ) -> None:
        self.rules = rules
        self.results = tuple((name, compiled.results) for name, compiled in rules.items())
        self.absent = absent
        self._lines = lines

    @cached_property
    def run(self) -> Run:
        return self._lines.compiled()

    @cached_property
    def truths(self) -> Run:
        return self._lines.shortened([compiled.root.name for compiled in self.rules.values()])

    def single(self, rule: str) -> Run:
        """Return a function that works out only how it stands with one rule."""
        return self._lines.shortened([self.rules[rule].root.name])


def leaves(part: Part) -> Iterator[Part]:
    """Yield the elementary conditions of which a condition consists."""
    if not part.parts:
        yield part
    for child in part.parts:
        yield from leaves(child)


def distinct_leaves(parts: Iterable[Part]) -> Iterator[Part]:
    """Yield the elementary conditions of which these consist, each once."""
    seen: set[Part] = set()
    ahead = list(parts)
    while ahead:
        part = ahead.pop()
        if part not in seen:
            seen.add(part)
            ahead += part.parts
            if not part.parts:
                yield part


def flattened(parts: Iterable[Part], join: str) -> Iterator[Part]:
    """Yield the parts, and in place of a wordless part joined alike, its own parts."""
    for part in parts:
        if part.join == join and part.condition.words is None and not part.about:
            yield from part.parts
        else:
            yield part


def sides(value: ex.Value) -> tuple[Fact, ...]:
    """Return the facts that a value is about, the main one first."""
    if isinstance(value, Fact):
        return (value,)
    if isinstance(value, ex.Fallback):
        return sides(value.first)
    if isinstance(value, ex.Age):
        return sides(value.born)
    found = [fact for part in value.parts for fact in sides(part)]
    return tuple(dict.fromkeys((*found, *_of_conditions(value))))


def _of_conditions(value: ex.Value) -> Iterator[Fact]:
    for condition in ex.conditions_of(value):
        yield from facts_of(condition)


def facts_of(condition: ex.Condition) -> Iterator[Fact]:
    """Yield the facts that a condition is about."""
    for value in ex.values_of(condition):
        yield from sides(value)
    for part in condition.inner:
        yield from facts_of(part)


def needed(condition: ex.Condition) -> tuple[Fact, ...]:
    """Return the facts to tell when it is not known whether an elementary condition holds."""
    found = [fact for value in ex.values_of(condition) for fact in _needed(value)]
    inner = [fact for part in condition.inner for fact in needed(part)]
    return tuple(dict.fromkeys((*found, *inner)))


def _needed(value: ex.Value) -> tuple[Fact, ...]:
    """Return the facts without which a value is not known; none where something stands in."""
    if isinstance(value, Fact):
        return (value,)
    if isinstance(value, ex.Fallback):
        first, then = _needed(value.first), _needed(value.then)
        return _asked_first((*first, *then)) if then else ()
    if isinstance(value, ex.Age):
        born_or_told = _asked_first((*_needed(value.born), *_needed(value.told)))
        return (*born_or_told, *_needed(value.moment))
    found = [fact for part in value.parts for fact in _needed(part)]
    conditions = ex.conditions_of(value)
    return (*found, *(fact for condition in conditions for fact in needed(condition)))


def _asked_first(facts: tuple[Fact, ...]) -> tuple[Fact, ...]:
    """Return the facts that people are asked for, or all where they are asked for none."""
    return tuple(fact for fact in facts if fact.asked) or facts

"""The tree of a rule as it reads on a day, which explanations, changes and questions walk."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from wegweiser_rules.engine import expressions as ex
from wegweiser_rules.engine.facts import Fact
from wegweiser_rules.engine.intervals import NO, OPEN, YES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from wegweiser_rules.engine.lines import Run
    from wegweiser_rules.engine.rules import Rule, Version


@dataclass(eq=False, slots=True, kw_only=True)
class Part:
    """A condition as it reads on a day; `index` is the place of its truth among the values.

    `join` is "&" (all parts), "|" (any), "+" (points) or "" (an elementary condition).
    `left` and `right` are the places of what is compared. `summed_up` holds the truths for
    which one line stands for all the parts.
    """

    condition: ex.Condition
    name: str
    index: int
    negated: bool = False
    join: str = ""
    parts: tuple[Part, ...] = ()
    facts: tuple[Fact, ...] = ()
    left: int = -1
    right: int = -1
    about: str = ""
    citation: str = field(init=False)
    names: tuple[str, ...] = field(init=False)
    speaks: bool = field(init=False)
    is_exception: bool = field(init=False)
    summed_up: frozenset[int] = field(init=False)

    def __post_init__(self) -> None:
        words = self.condition.words or ex.Words()
        self.citation = str(self.condition.source or "")
        self.names = tuple(fact.name for fact in self.facts)
        self.speaks = not isinstance(self.condition, ex.Always) or words.holds is not None
        self.is_exception = isinstance(self.condition, ex.ByException)
        said = ((YES, words.holds), (NO, words.fails), (OPEN, words.open))
        self.summed_up = frozenset(truth for truth, sentence in said if sentence)
        if isinstance(self.condition, ex.Possible):
            self.summed_up = frozenset(range(YES + 1))


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A doubtful point of a rule, and the rule's trees under either reading."""

    note: str
    first: Part
    second: Part


@dataclass(frozen=True, slots=True, kw_only=True)
class Compiled:
    """A rule on a day: its version, tree and doubtful points, and where its attributes stand."""

    rule: Rule
    version: Version
    root: Part
    readings: tuple[Reading, ...]
    attributes: Mapping[str, object]
    places: Mapping[str, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Program:
    """Rules compiled for a stretch of time."""

    run: Run
    rules: Mapping[str, Compiled]


def leaves(part: Part) -> Iterator[Part]:
    """Yield the elementary conditions of which a condition consists."""
    if not part.parts:
        yield part
    for child in part.parts:
        yield from leaves(child)


def flattened(parts: Iterable[Part], join: str) -> Iterator[Part]:
    """Yield the parts, and in place of a wordless part joined alike, its own parts."""
    for part in parts:
        if part.join == join and part.condition.words is None and not part.about:
            yield from part.parts
        else:
            yield part


def sides(value: ex.Value) -> tuple[Fact, ...]:
    """Return the facts to ask for when a value is not known."""
    if isinstance(value, Fact):
        return (value,)
    for attribute in ("first", "born", "day", "entry", "number", "moment"):
        if hasattr(value, attribute):
            return sides(getattr(value, attribute))
    return ()

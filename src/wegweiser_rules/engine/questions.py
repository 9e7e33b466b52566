"""Which fact to ask for next: the one that decides most, and none that decides nothing."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from wegweiser_rules.engine import calendars, changes, explanations, trees
from wegweiser_rules.engine import expressions as ex
from wegweiser_rules.engine.facts import NEVER, PERMANENT, Fact, FactKind, Typed
from wegweiser_rules.engine.records import record

if TYPE_CHECKING:
    import datetime as dt

    from wegweiser_rules.engine.lines import Values
    from wegweiser_rules.engine.situations import Situation

Missing = Mapping[str, Mapping[str, float]]

TRIED = 6
CAP = 4
YEARS_AGO = (1, 4, 17, 30, 38, 50)


@record(frozen=True, slots=True)
class Questioner:
    """Chooses questions for the rules of one program."""

    program: trees.Program
    samples: Mapping[str, tuple[Typed, ...]]
    facts: Mapping[str, Fact]
    places: Mapping[str, int]

    def next_question(
        self, situation: Situation, *, on: dt.date, ask: Collection[str], within_reach: bool
    ) -> str | None:
        """Return the askable fact that decides most, or nothing when none can change a result."""
        values = self.program.run(situation.values.get, on)
        truths = self.program.truths(situation.values.get, on)
        open_rules = self._open(values, situation)
        near = self._within_reach(values, situation, on) if within_reach else {}
        weights: dict[str, float] = {}
        for share in (*open_rules.values(), *near.values()):
            for name, weight in share.items():
                if name in ask and self._makes_sense(name, situation):
                    weights[name] = weights.get(name, 0.0) + weight / len(share)
        likely = sorted(weights, key=lambda name: -weights[name])[:TRIED]
        gains = {
            name: self._gain(name, situation, on, truths, open_rules) + weights[name] / 100
            for name in likely
        }
        best = max(likely, key=lambda name: gains[name], default="")
        first = self.facts[best].requires if best else ""
        return (first if first in weights else best) or None

    def _open(self, values: Values, situation: Situation) -> Missing:
        """Return the rules that facts can still decide, with these facts."""
        gaps = explanations.Gaps(values, situation.values)
        rules = self.program.rules.items()
        missing = {name: gaps.missing(compiled.root) for name, compiled in rules}
        return {name: weights for name, weights in missing.items() if weights}

    def _within_reach(self, values: Values, situation: Situation, on: dt.date) -> Missing:
        """Return the closed rules that a single change would open, with what they would ask."""
        mender = changes.Mender(values, on)
        changed: dict[tuple[str, Typed], explanations.Gaps] = {}
        missing = {}
        for name, compiled in self.program.rules.items():
            repair = next(iter(mender.repairs(compiled.root)), changes.NOTHING)
            if len(repair.steps) == 1:
                change = (repair.steps[0].fact.name, repair.steps[0].value)
                if change not in changed:
                    changed[change] = self._gaps(dict([change]), situation, on)
                missing[name] = changed[change].missing(compiled.root)
        return missing

    def _gaps(
        self, change: dict[str, Typed], situation: Situation, on: dt.date
    ) -> explanations.Gaps:
        """Return what would be missing after a change."""
        known = {**situation.values, **change}
        return explanations.Gaps(self.program.run(known.get, on), known)

    def _makes_sense(self, name: str, situation: Situation) -> bool:
        """Return whether a question makes sense: none about a job that does not exist."""
        if name in situation.unknown:
            return False
        return situation.values.get(self.facts[name].requires) is not False

    def _gain(
        self,
        name: str,
        situation: Situation,
        on: dt.date,
        truths: Values,
        open_rules: Missing,
    ) -> float:
        """Return how much an answer decides on average; rules with few open facts count more."""
        gain = 0.0
        samples = self.samples[name]
        places = [(self.places[rule], 1 / len(missing)) for rule, missing in open_rules.items()]
        for sample in samples:
            answers = self.program.truths({**situation.values, name: sample}.get, on)
            for place, weight in places:
                if answers[place] in CLOSED:
                    gain += weight
                elif answers[place] != truths[place]:
                    gain += 0.2 * weight
        return gain / len(samples)


CLOSED = frozenset({0, 5, 15})


def questioner(program: trees.Program, *, on: dt.date) -> Questioner:
    """Return what chooses questions for a program, with values to try for each fact."""
    tested: dict[Fact, list[Any]] = {}
    for leaf in trees.distinct_leaves(compiled.root for compiled in program.rules.values()):
        for fact in dict.fromkeys((*leaf.facts, *trees.needed(leaf.condition))):
            tested.setdefault(fact, []).append(leaf.condition)
    return Questioner(
        program,
        samples={
            fact.name: _spread(tuple(_samples(fact, tests, on))) for fact, tests in tested.items()
        },
        facts={fact.name: fact for fact in tested},
        places={name: place for place, name in enumerate(program.rules)},
    )


def _spread(samples: tuple[Typed, ...]) -> tuple[Typed, ...]:
    """Return a few of the values, evenly spread."""
    return samples[:: -(-len(samples) // CAP)]


def _samples(fact: Fact, tests: list[Any], on: dt.date) -> Iterator[Typed]:
    """Yield values of a fact that its conditions tell apart."""
    if fact.kind is FactKind.BOOL:
        yield from (True, False)
    elif fact.kind in {FactKind.CHOICE, FactKind.TEXT, FactKind.LIST}:
        yield from _codes(fact, tests)
    elif fact.kind in {FactKind.DATE, FactKind.DAY_OR_NEVER}:
        yield from (calendars.plus_months(on, -12 * years) for years in YEARS_AGO)
        if fact.kind is FactKind.DAY_OR_NEVER:
            yield NEVER
    elif fact.kind is FactKind.NUMBERS:
        yield from ((), (Decimal(4),), (Decimal(8),))
    else:
        yield from _numbers(fact, tests)


def _codes(fact: Fact, tests: list[Any]) -> Iterator[Typed]:
    """Yield one code for each set of codes that the conditions tell apart."""
    members = [test for test in tests if isinstance(test, ex.OneOf | ex.AnyIn | ex.AllIn)]
    named = [code for test in members for code in (*test.codes, *test.prefixes)]
    seen = set()
    for code in (*fact.values, *named, "" if fact.kind is FactKind.TEXT else "XX"):
        signs = tuple(code in test.codes or code.startswith(test.prefixes) for test in members)
        if signs not in seen and (fact.kind is not FactKind.CHOICE or code in fact.values):
            seen.add(signs)
            yield (code,) if fact.kind is FactKind.LIST else code


def _numbers(fact: Fact, tests: list[Any]) -> Iterator[Typed]:
    """Yield a number on each side of each threshold."""
    literals = {
        int(str(test.right.value))
        for test in tests
        if isinstance(test, ex.Comparison) and isinstance(test.right, ex.Literal)
    }
    if fact.kind is FactKind.MONEY:
        literals = {4_000_000, 4_580_000, 4_700_000, 6_000_000}
    yield from sorted({0, *literals})
    if fact.kind is FactKind.MONTHS:
        yield PERMANENT

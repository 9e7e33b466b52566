"""`mutate`: changes every rule step by step, and lists the changes that no case notices."""

from __future__ import annotations

import functools
import multiprocessing
import sys
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wegweiser_rules import cases
from wegweiser_rules.de import LAW
from wegweiser_rules.engine import expressions as ex
from wegweiser_rules.engine import intervals, mutations, walking

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Iterator

    from wegweiser_rules.engine.rules import Rule

TOLERATED = 0.02
"""The share of changes that may go unnoticed."""


@dataclass(frozen=True, slots=True)
class Finding:
    """How many changes of a rule were tried, by kind, and which nobody noticed."""

    rule: str
    tried: Counter[str]
    unnoticed: tuple[tuple[str, str], ...]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what the command line takes."""
    parser.add_argument("--rule", action="append", metavar="ID", help="only this rule")
    parser.add_argument("--jobs", type=int, default=2, help="processes at the same time")


def start(given: argparse.Namespace) -> int:
    """Run the command as the command line asks for it."""
    return run(given.rule, jobs=given.jobs)


def run(rules: Iterable[str] | None = None, *, jobs: int = 2) -> int:
    """Print what goes unnoticed; the status is 1 where that is 2 % or more.

    Raises:
        SystemExit: a rule does not exist.
    """
    chosen = list(rules or LAW.rules)
    if unknown := set(chosen).difference(LAW.rules):
        raise SystemExit(f"There is no such rule: {', '.join(sorted(unknown))}.")
    tried: Counter[str] = Counter()
    unnoticed: Counter[str] = Counter()
    for finding in _findings(chosen, jobs):
        tried += finding.tried
        unnoticed += Counter(kind for kind, _ in finding.unnoticed)
        sys.stdout.writelines(f"{line}\n" for _, line in finding.unnoticed)
        sys.stdout.flush()
    return _summary(tried, unnoticed)


def _findings(rules: list[str], jobs: int) -> Iterator[Finding]:
    if jobs == 1 or len(rules) == 1:
        yield from map(examine, rules)
        return
    with multiprocessing.Pool(jobs) as pool:
        yield from pool.imap_unordered(examine, rules)


def _summary(tried: Counter[str], unnoticed: Counter[str]) -> int:
    for kind, count in sorted(tried.items()):
        sys.stdout.write(f"{kind}: {count} tried, {unnoticed[kind]} unnoticed\n")
    share = unnoticed.total() / max(tried.total(), 1)
    sys.stdout.write(
        f"{tried.total()} changes, {unnoticed.total()} unnoticed ({share:.2%}) "
        f"by {len(known())} cases\n"
    )
    return int(share >= TOLERATED)


@functools.cache
def known() -> tuple[Guard, ...]:
    """Return all cases, read."""
    return tuple(map(Guard, cases.load()))


def examine(rule: str) -> Finding:
    """Return what nobody notices of all changes of a rule."""
    tried: Counter[str] = Counter()
    unnoticed = []
    guards = [one for one in known() if rule in one.case.expect]
    versions = LAW.rules[rule].versions
    doubts = {version.since: frozenset(mutations.doubts(version.when)) for version in versions}
    for mutant in mutations.of(LAW.rules[rule], modelled_from=LAW.modelled_from):
        tried[mutant.step.kind] += 1
        keys = doubts[mutant.version.since]
        guard = next((one for one in guards if one.notices(mutant, keys)), None)
        if guard is None:
            unnoticed.append((str(mutant.step.kind), str(mutant)))
        else:  # what noticed this one is likely to notice the next
            guards.remove(guard)
            guards.insert(0, guard)
    return Finding(rule, tried, tuple(unnoticed))


class Guard:
    """A case, and what was already walked of its situation."""

    def __init__(self, case: cases.Case) -> None:
        self.case = case
        situation = LAW.neutral(LAW.read(case.facts))
        self.walker = walking.Walker(LAW.rules, situation, case.day)
        self.open: dict[str, frozenset[str]] = {}

    def notices(self, mutant: mutations.Mutant, keys: frozenset[str]) -> bool:
        """Return whether the changed rule answers otherwise than the case expects.

        Args:
            mutant: the changed rule.
            keys: the points of its true version that can be read in two ways.
        """
        name = mutant.rule.id
        if not mutant.version.covers(self.case.day):
            return False
        if self.walker.result(mutant.rule) != self.case.expect[name]:
            return True
        return bool(keys) and self._open(mutant.rule, keys) != self._truly_open(name, keys)

    def _truly_open(self, name: str, keys: frozenset[str]) -> frozenset[str]:
        if name not in self.open:
            self.open[name] = self._open(LAW.rules[name], keys)
        return self.open[name]

    def _open(self, rule: Rule, keys: frozenset[str]) -> frozenset[str]:
        """Return the points of the law on whose reading the result depends."""
        version = rule.version_on(self.case.day)
        if version is None:
            return frozenset()
        return frozenset(key for key in keys if self._matters(version.when, key))

    def _matters(self, condition: ex.Condition, key: str) -> bool:
        first, second = (self.walker.reading(condition, key, choice) for choice in (0, 1))
        return first != second and intervals.OPEN not in (first, second)

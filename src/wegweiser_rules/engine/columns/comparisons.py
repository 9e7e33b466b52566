"""Turns comparisons of values into lines.

Functions are strict: a value is not known while one of its parts is not. So a comparison can be
drawn into whatever branches: *compare(fallback(a, b), c)* is *fallback(compare(a, c),
compare(b, c))*. What then rests on a single column becomes a threshold.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from wegweiser_rules.engine import expressions as ex
from wegweiser_rules.engine import records
from wegweiser_rules.engine.columns import days, numbers, thresholds
from wegweiser_rules.engine.columns.lines import ONE, Certain, Key, Truth
from wegweiser_rules.engine.facts import Fact
from wegweiser_rules.engine.parameters import ShareAt

if TYPE_CHECKING:
    from collections.abc import Collection

    from wegweiser_rules.engine.columns.folding import Lines
    from wegweiser_rules.engine.columns.trials import Trials

Rebuild = Callable[[ex.Value], ex.Value]
BRANCHES = ex.Fallback | ex.Select | ex.Least | ex.Greatest
FUNCTIONS: dict[type[ex.Value], tuple[str, ...]] = {
    ex.Later: ("day",),
    ex.Birthday: ("born",),
    ex.MonthsBetween: ("start", "end"),
    ex.Age: ("born", "moment"),
    ex.Capped: ("number",),
}
UNTOLD = ex.Literal(None)  # type: ignore[arg-type]  # an age that nobody told


class Comparer:
    """Compares values where some facts have columns and the others are neutral."""

    def __init__(
        self,
        lines: Lines,
        columns: Collection[str],
        trials: Trials,
        yes: Callable[[ex.Condition], Truth],
    ) -> None:
        self.lines = lines
        self.columns = columns
        self.trials = trials
        self.yes = yes
        self.numbers = numbers.Numbers(self)

    def compare(self, condition: ex.Comparison) -> Truth:
        """Return the truth of a comparison."""
        left, right, operator = condition.left, condition.right, condition.operator
        if operator in {"<", "<="}:
            return self.lines.opposite(self.at_least(left, right, strictly=operator == "<="))
        return self.at_least(left, right, strictly=operator == ">")

    def at_least(self, left: ex.Value, right: ex.Value, *, strictly: bool) -> Truth:
        """Return whether a value is at least, or strictly more than, another."""
        for value in (left, right):
            branch = next(branches(value), None) if self.varies(value) else None
            if branch is not None:
                return self._drawn_in(left, right, value is left, branch, strictly=strictly)
        if isinstance(left, Fact) and isinstance(right, ex.Literal) and self.varies(left):
            reached = thresholds.plain(self.lines, left, right.value, strictly=strictly)
            if reached is not None:
                return reached
        trial = self.trials.of(ex.Comparison(left, ">" if strictly else ">=", right))
        if not self.varies(left) and not self.varies(right):
            return self.lines.certain(trial({}))
        facts = [*self.facts(left), *self.facts(right)]
        plain = not any(self._chooses(side) or self._leaps(side) for side in (left, right))
        if plain and len(facts) == 1 and facts[0].kind in thresholds.SCALES:
            strict = not any(map(stands_in, (left, right)))
            return thresholds.threshold(self.lines, facts[0], trial, strict=strict)
        return self._between_columns(left, right, strictly=strictly)

    def facts(self, value: ex.Value) -> Iterator[Fact]:
        """Yield the facts with columns on which a value rests, as often as it does."""
        if isinstance(value, Fact) and value.name in self.columns:
            yield value
        for part in value.parts:
            yield from self.facts(part)

    def varies(self, value: ex.Value) -> bool:
        """Return whether a value is not the same for every row."""
        return any(self.facts(value)) or self._chooses(value)

    def _chooses(self, value: ex.Value) -> bool:
        """Return whether a value depends on a condition that is not the same for every row."""
        conditions = ex.conditions_of(value)
        return any(not isinstance(self.yes(condition), Certain) for condition in conditions)

    def _leaps(self, value: ex.Value) -> bool:
        """Return whether a value rests on an amount that changes with the rows' moments."""
        if isinstance(value, ShareAt):
            return self.varies(value.moment)
        return any(map(self._leaps, value.parts))

    # --- what branches ---------------------------------------------------------------------

    def _drawn_in(
        self,
        left: ex.Value,
        right: ex.Value,
        first: bool,  # noqa: FBT001 — whether the branch is on the left
        found: tuple[ex.Value, Rebuild],
        *,
        strictly: bool,
    ) -> Truth:
        """Return a comparison drawn into a value that branches."""
        branch, rebuild = found

        def within(value: ex.Value) -> Truth:
            sides = (rebuild(value), right) if first else (left, rebuild(value))
            return self.at_least(*sides, strictly=strictly)

        if isinstance(branch, ex.Select):
            when = self.yes(branch.when)
            return self.lines.chosen(when, within(branch.then), within(branch.otherwise))
        if isinstance(branch, ShareAt):
            return self._by_period(branch, within)
        if isinstance(branch, ex.Age):
            strict = ex.Age(branch.born, UNTOLD, branch.moment)
            return self.lines.first(within(strict), within(branch.told))
        if isinstance(branch, ex.Fallback):
            return self._stood_in(branch, within)
        parts = [within(value) for value in branch.parts]
        return self._any_or_all(parts, enough=isinstance(branch, ex.Greatest) is first)

    def _stood_in(self, value: ex.Fallback, within: Callable[[ex.Value], Truth]) -> Truth:
        """Return a comparison with a value, and where it is not known with another."""
        if self.varies(value.first):
            return self.lines.first(within(value.first), within(value.then))
        known = self.trials.value(value.first) is not None
        return within(value.first if known else value.then)

    def _any_or_all(self, parts: list[Truth], *, enough: bool) -> Truth:
        """Return whether one part, or every part, holds, where all of them are known."""
        lines = self.lines
        if enough:
            return lines.every((lines.some(parts), *map(lines.settled, parts)))
        return lines.some((lines.every(parts), *map(lines.no_gap, parts)))

    def _by_period(self, value: ShareAt, within: Callable[[ex.Value], Truth]) -> Truth:
        """Return a comparison with a share of an amount that changes with a moment."""
        chosen = self.lines.certain(None)
        for day, since in self.periods(value):
            chosen = self.lines.chosen(since, within(ShareAt(value.share, day)), chosen)
        return chosen

    def periods(self, value: ShareAt) -> Iterator[tuple[ex.Literal, Truth]]:
        """Yield the days on which an amount changes, and whether the moment is not before."""
        for day in sorted(value.share.of.days()):
            yield ex.Literal(day), self.at_least(value.moment, ex.Literal(day), strictly=False)

    # --- two columns -----------------------------------------------------------------------

    def _between_columns(self, left: ex.Value, right: ex.Value, *, strictly: bool) -> Truth:
        if isinstance(left, ex.MonthsBetween | ex.Age) and not self.varies(right):
            limit = self.trials.value(right)
            return self._period(left, None if limit is None else limit + strictly)
        if isinstance(right, ex.MonthsBetween | ex.Age) and not self.varies(left):
            return self.lines.opposite(self.at_least(right, left, strictly=not strictly))
        if days.is_day(left):
            return self._days(days.moved(left), days.moved(right), strictly=strictly)
        return self._numbers(left, right, strictly=strictly)

    def _period(self, period: ex.MonthsBetween | ex.Age, limit: int | None) -> Truth:
        """Return whether so many months or years are complete: whether their last day has come."""
        if limit is None:
            return self.lines.certain(None)
        if isinstance(period, ex.Age):
            complete: ex.Value = ex.Birthday(period.born, limit)
            return self.at_least(period.moment, complete, strictly=False)
        complete = ex.Later(period.start, max(limit, 0))
        reached = self.at_least(period.end, complete, strictly=False)
        return reached if limit > 0 else self.lines.settled(reached)

    def _days(self, left: days.Moved, right: days.Moved, *, strictly: bool) -> Truth:
        """Return whether a day is at least another, by their keys (see `lines.Key`)."""
        if right.plain and not left.plain:
            return self.lines.opposite(self._days(right, left, strictly=not strictly))
        earlier = strictly and bool(right.years)
        left = left._replace(after=left.after - right.after - earlier)
        last = bool(right.months) and not strictly
        key = self.lines.of(Key, left, last=last)
        margin = days.MONTH * right.months + days.YEAR * right.years + (strictly and not earlier)
        other = self.lines.of(Key, days.Moved(right.column, right.before), last=False)
        return self.lines.at_least(key, self.lines.total([(1, other)], margin))

    def _numbers(self, left: ex.Value, right: ex.Value, *, strictly: bool) -> Truth:
        one = ONE if numbers.decimals(left) or numbers.decimals(right) else 1
        limit = self.lines.total([(1, self.numbers.number(right, one))], int(strictly))
        return self.lines.at_least(self.numbers.number(left, one), limit)


def branches(value: ex.Value) -> Iterator[tuple[ex.Value, Rebuild]]:
    """Yield what branches in a value, and how the value is put together around a branch."""
    told = isinstance(value, ex.Age) and value.told is not UNTOLD
    shares = isinstance(value, ShareAt) and not isinstance(value.moment, ex.Literal)
    if told or shares or isinstance(value, BRANCHES):
        yield value, lambda branch: branch
    elif type(value) in FUNCTIONS:
        for name in FUNCTIONS[type(value)]:
            for branch, rebuild in branches(getattr(value, name)):
                yield branch, _around(value, name, rebuild)


def _around(value: ex.Value, name: str, rebuild: Rebuild) -> Rebuild:
    return lambda branch: records.replace(value, **{name: rebuild(branch)})


def stands_in(value: ex.Value) -> bool:
    """Return whether a value may be known although a part of it is not."""
    return isinstance(value, ex.Fallback) or any(map(stands_in, value.parts))

"""A column program: the rules of a day as lines to be worked out for every row of a table."""

from __future__ import annotations

import functools
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wegweiser_rules.engine.columns import lines
from wegweiser_rules.engine.columns.conditions import Conditions
from wegweiser_rules.engine.facts import FactError
from wegweiser_rules.engine.messages import Message, _

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Collection, Iterable, Mapping

    from wegweiser_rules.engine.columns.conditions import Standing
    from wegweiser_rules.engine.facts import Fact
    from wegweiser_rules.engine.laws import Law
    from wegweiser_rules.engine.rules import Result


PLAIN = lines.Certain | lines.Amount | lines.Flag | lines.Count
"""What costs nothing to be written again."""


KEPT = 16
"""As many programs are kept, for who asks again: a policy desk, a table in several parts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """The lines of a rule that is in force, and the results that its standings mean."""

    standing: Standing
    met: Result
    excepted: Result
    unmet: Result


@dataclass(frozen=True, slots=True, kw_only=True)
class Program:
    """What is to be worked out for every row: the answers of the rules, none where not in force.

    `layers` are the lines that are used more than once, each layer resting only on those before
    it; every other line stands where it is used. `facts` are those that are read.
    """

    on: dt.date
    answers: Mapping[str, Answer | None]
    layers: tuple[tuple[lines.Line, ...], ...]
    facts: Mapping[str, Fact]


def program(
    law: Law,
    *,
    on: dt.date,
    columns: Iterable[str],
    rules: Collection[str] | None = None,
) -> Program:
    """Compile rules for tables that have these columns; all that need no event, by default.

    A fact without a column has its neutral value in every row.

    Raises:
        ExceptionGroup: of one FactError for each column that is no fact.
        ValueError: there is no such rule, or the day lies before the law that is modelled.
    """
    columns = tuple(columns)
    if unknown := [name for name in columns if name not in law.facts]:
        problem = Message(_("There is no such fact."))
        errors = [FactError(name, problem) for name in unknown]
        raise ExceptionGroup("Some columns cannot be read.", errors)
    if on < law.modelled_from:
        raise ValueError(f"The law before {law.modelled_from} is not modelled.")
    chosen = law.ways if rules is None else tuple(rules)
    if missing := set(chosen).difference(law.rules):
        raise ValueError(f"There is no such rule: {', '.join(sorted(missing))}.")
    return _compiled(law, on, columns, chosen)


@functools.lru_cache(maxsize=KEPT)
def _compiled(law: Law, on: dt.date, columns: tuple[str, ...], rules: tuple[str, ...]) -> Program:
    answers = _answers(law, on, columns, rules)
    roots = [line for answer in answers.values() if answer for line in answer.standing]
    found = tuple(lines.reachable(roots))
    read = {getattr(line, "column", "") for line in found}
    return Program(
        on=on,
        answers=answers,
        layers=_layers(found, roots),
        facts={name: law.facts[name] for name in columns if name in read},
    )


def _answers(
    law: Law, on: dt.date, columns: Collection[str], rules: Iterable[str]
) -> dict[str, Answer | None]:
    conditions = Conditions(law, on, frozenset(columns))
    answers: dict[str, Answer | None] = dict.fromkeys(rules)
    for name in answers:
        rule = law.rules[name]
        version = rule.version_on(on)
        if version is not None:
            answers[name] = Answer(
                standing=conditions.standing(version.when),
                met=rule.met,
                excepted=rule.excepted,
                unmet=version.unmet,
            )
    return answers


def _layers(
    found: Iterable[lines.Line], roots: Iterable[lines.Line]
) -> tuple[tuple[lines.Line, ...], ...]:
    """Return the shared lines, by how many shared lines lie one over the other below them."""
    found = tuple(found)
    uses = Counter(part for line in found for part in line.parts * (1 + line.repeats))
    uses.update((*roots, *roots))
    depths: dict[lines.Line, int] = {}
    layers: list[list[lines.Line]] = []
    for line in found:
        depth = max((depths[part] for part in line.parts), default=0)
        shared = uses[line] > 1 and not isinstance(line, PLAIN)
        if shared:
            if depth == len(layers):
                layers.append([])
            layers[depth].append(line)
        depths[line] = depth + shared
    return tuple(map(tuple, layers))

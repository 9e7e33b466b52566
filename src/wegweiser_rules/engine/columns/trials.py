"""Asks the walker about single conditions, so that there is one engine that decides what is so."""

from __future__ import annotations

import datetime as dt
from collections import ChainMap
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from wegweiser_rules.engine import expressions as ex
from wegweiser_rules.engine import intervals, walking
from wegweiser_rules.engine.laws import Law
from wegweiser_rules.engine.rules import Result, Rule, Version
from wegweiser_rules.engine.situations import Situation

if TYPE_CHECKING:
    from wegweiser_rules.engine.facts import Typed

MEANT = {Result.GRANTED_POSSIBLE: True, Result.NOT: False, Result.NEEDS_MORE_FACTS: None}

Trial = Callable[[dict[str, "Typed | None"]], "bool | None"]


class Trials:
    """What the walker says of conditions and values, where all but a few facts are neutral.

    It knows no figures that are carried on; with those, the law itself is asked.
    """

    def __init__(self, law: Law, on: dt.date) -> None:
        self.law = law
        self.on = on
        self.neutral = law.neutral(Situation({}))
        self.known: dict[str, Any] = dict(self.neutral.values)

    def of(self, condition: ex.Condition) -> Trial:
        """Return the function from some facts (None is unknown) to the truth of a condition."""
        if self.law.carried:
            law = self._alone(condition)
            return lambda given: MEANT[law.results(self._with(given), on=self.on)["tried"]]
        return lambda given: intervals.holds(self._walker(given).truth(condition))

    def value(self, value: ex.Value) -> Any:
        """Return what a value is where all facts are neutral."""
        if self.law.carried:
            answers = self._alone(ex.always(), value=value).assess(self.neutral, on=self.on)
            return answers["tried"].attributes["value"]
        return self._walker({}).value(value)

    def _with(self, given: Mapping[str, Typed | None]) -> Situation:
        known = {**self.neutral.values, **given}
        return Situation({name: value for name, value in known.items() if value is not None})

    def _walker(self, given: dict[str, Any]) -> walking.Walker:
        situation = Situation(ChainMap(given, self.known))
        return walking.Walker(self.law.rules, situation, self.on)

    def _alone(self, condition: ex.Condition, **attributes: ex.Value) -> Law:
        """Return a law of one rule; without parameters, so nothing changes with time."""
        version = Version(
            since=dt.date.min, sources=(), strength=None, when=condition, attributes=attributes
        )
        rule = Rule(id="tried", title="", summary="", group="", versions=(version,))
        return Law(
            rules={"tried": rule},
            facts=self.law.facts,
            parameters=(),
            state_of_law=self.law.state_of_law,
            modelled_from=self.law.modelled_from,
            carried=True,
        )

"""Asks the walker about single conditions, so that there is one engine that decides what is so."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from wegweiser_rules.engine import expressions as ex
from wegweiser_rules.engine.laws import Law
from wegweiser_rules.engine.rules import Result, Rule, Version
from wegweiser_rules.engine.situations import Situation

if TYPE_CHECKING:
    from wegweiser_rules.engine.facts import Typed

TRUTHS = {Result.GRANTED_POSSIBLE: True, Result.NOT: False, Result.NEEDS_MORE_FACTS: None}

Trial = Callable[[Mapping[str, "Typed | None"]], "bool | None"]


class Trials:
    """What the walker says of conditions and values, where all but a few facts are neutral."""

    def __init__(self, law: Law, on: dt.date) -> None:
        self.law = law
        self.on = on
        self.neutral = law.neutral(Situation({}))

    def of(self, condition: ex.Condition) -> Trial:
        """Return the function from some facts (None is unknown) to the truth of a condition."""
        law = self._alone(condition)

        def truth(given: Mapping[str, Typed | None]) -> bool | None:
            known = dict(self.neutral.values)
            for name, value in given.items():
                if value is None:
                    known.pop(name, None)
                else:
                    known[name] = value
            return TRUTHS[law.results(Situation(known), on=self.on)["tried"]]

        return truth

    def value(self, value: ex.Value) -> Any:
        """Return what a value is where all facts are neutral."""
        law = self._alone(ex.always(), value=value)
        return law.assess(self.neutral, on=self.on)["tried"].attributes["value"]

    def _alone(self, condition: ex.Condition, **attributes: ex.Value) -> Law:
        version = Version(
            since=dt.date.min, sources=(), strength=None, when=condition, attributes=attributes
        )
        # Without parameters nothing changes in the course of time, and the law is made faster.
        rule = Rule(id="tried", title="", summary="", group="", versions=(version,))
        return Law(
            rules={"tried": rule},
            facts=self.law.facts,
            parameters=(),
            state_of_law=self.law.state_of_law,
            modelled_from=self.law.modelled_from,
            carried=self.law.carried,
        )

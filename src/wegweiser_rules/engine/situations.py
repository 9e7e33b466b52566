"""What is known about one case, typed; what is not there is unknown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wegweiser_rules.engine.records import record

if TYPE_CHECKING:
    from collections.abc import Mapping

    from wegweiser_rules.engine.facts import Typed


@record(frozen=True, slots=True)
class Situation:
    """Known facts by name; the names said to be unknown; the names filled by assumption."""

    values: Mapping[str, Typed]
    unknown: frozenset[str] = frozenset()
    assumptions: tuple[str, ...] = ()

    def replace(self, **values: Typed) -> Situation:
        """Return the situation with some facts known, or known otherwise."""
        return Situation(
            {**self.values, **values}, self.unknown.difference(values), self.assumptions
        )

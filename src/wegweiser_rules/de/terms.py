"""How long titles for work are valid: the wordings of § 18 Abs. 4 since 2023."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from wegweiser_rules.de import concepts
from wegweiser_rules.de.facts import job
from wegweiser_rules.de.sources import AUFENTHG
from wegweiser_rules.engine.expressions import Capped
from wegweiser_rules.engine.rules import Strength, Version

if TYPE_CHECKING:
    from collections.abc import Mapping

    from wegweiser_rules.engine.expressions import Condition, Value
    from wegweiser_rules.engine.sources import Source

START = dt.date(2023, 1, 1)
END = dt.date(9999, 12, 31)
PERIODS = (
    (START, dt.date(2023, 11, 17), 0, ""),
    (dt.date(2023, 11, 18), dt.date(2026, 8, 11), 3, ""),
    (dt.date(2026, 8, 12), END, 6, concepts.SUPPLEMENT_NOTE),
)


def versions(
    *sources: Source,
    when: Condition,
    attributes: Mapping[str, object | Value],
    since: dt.date = START,
    until: dt.date = END,
    valid_for: Value = job.job_months,
) -> tuple[Version, ...]:
    """Return the versions of a title for work that differ in how long the title is valid.

    Args:
        sources: the places in the law.
        when: the conditions, which must not differ.
        attributes: all others.
        since: the first day of these conditions.
        until: the last day of these conditions.
        valid_for: the months of the contract, or of the consent where that is shorter.
    """
    return tuple(
        Version(
            since=max(since, first),
            until=None if min(until, last) == END else min(until, last),
            sources=(sources[0], AUFENTHG("§ 18 Abs. 4"), *sources[1:]) if months else sources,
            strength=Strength.MAY,
            when=when,
            attributes={
                **attributes,
                **({"validity_months": Capped(valid_for, months, 48)} if months else {}),
            },
            note=note,
        )
        for first, last, months, note in PERIODS
        if since <= last and first <= until
    )

"""§ 60a Abs. 5b, 6: work with a toleration (Duldung)."""

from __future__ import annotations

import datetime as dt

from wegweiser_rules.de import toleration_conditions as shared
from wegweiser_rules.de.facts import asylum
from wegweiser_rules.de.sources import ASYLG, AUFENTHG, BESCHV
from wegweiser_rules.engine.expressions import Condition, all_of, always, any_of, not_
from wegweiser_rules.engine.messages import _
from wegweiser_rules.engine.rules import Rule, RuleKind, Strength, Version

PROTECTED = asylum.asylum_state.one_of("recognised_25_1", "recognised_25_2").cite(
    AUFENTHG("§ 60a Abs. 6 S. 4")
)
SOURCES = (AUFENTHG("§ 60a Abs. 5b, 6"), AUFENTHG("§ 60b Abs. 5"), BESCHV("§ 32"))


def _when(no_removal_steps: Condition, in_centre: Condition) -> Condition:
    return all_of(
        shared.TOLERATED,
        shared.NOT_60B,
        any_of(
            PROTECTED,
            all_of(
                shared.NO_BAN_ON_WORK,
                no_removal_steps,
                any_of(not_(asylum.lives_in_reception).cite(ASYLG("§ 61 Abs. 1 S. 1")), in_centre),
                shared.CONSENT_WITH_TOLERATION,
            ),
        ),
    )


RULES = (
    Rule(
        id="60a.work",
        kind=RuleKind.ACCESS,
        title=_("Permission to work with a toleration (§ 60a Abs. 5b)"),
        summary=_(
            "For tolerated people. The immigration office gives the permission for a certain "
            "job, and after four years in Germany for any job."
        ),
        group="permission_to_work",
        versions=(
            Version(
                since=dt.date(2023, 1, 1),
                until=dt.date(2024, 2, 29),
                sources=(AUFENTHG("§ 60a Abs. 6"), *SOURCES[1:]),
                strength=Strength.MAY,
                when=_when(always(), shared.tolerated_in_centre(shared.NO_REMOVAL_STEPS)),
                attributes=shared.WORK_ATTRIBUTES,
            ),
            Version(
                since=dt.date(2024, 3, 1),
                sources=(*SOURCES, AUFENTHG("§ 104 Abs. 18")),
                strength=Strength.SHOULD,
                when=_when(
                    shared.NO_REMOVAL_STEPS.cite(AUFENTHG("§ 60a Abs. 5b S. 2")),
                    shared.tolerated_in_centre(),
                ),
                attributes=shared.WORK_ATTRIBUTES,
            ),
        ),
    ),
)

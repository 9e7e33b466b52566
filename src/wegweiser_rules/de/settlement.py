"""§§ 9, 9a: settlement for everybody, for spouses of skilled workers, and for the whole EU."""

from __future__ import annotations

import datetime as dt

from wegweiser_rules.de import settlement_conditions as common
from wegweiser_rules.de import statuses
from wegweiser_rules.de.facts import asylum, family, job, person, settlement
from wegweiser_rules.de.settlement_conditions import held, holds
from wegweiser_rules.de.sources import AUFENTHG, AUFENTHV
from wegweiser_rules.engine.expressions import (
    all_of,
    always,
    any_of,
    dated,
    not_,
    total,
)
from wegweiser_rules.engine.messages import _
from wegweiser_rules.engine.rules import Rule, RuleKind, Strength, Version

START = dt.date(2023, 1, 1)

FOR_EVERYBODY = all_of(
    common.PERMIT_UNDER_9,
    held(60),
    common.contributions(60),
    common.KNOWS_GERMAN_OR_LITTLE_NEED,
    common.KNOWS_CIVICS_OR_LITTLE_NEED,
    common.LIVELIHOOD,
    common.WORK_OF_ONE,
    common.FOR_ALL,
)
FOR_SPOUSES = all_of(
    common.PERMIT,
    family.sponsor_status.one_of("NE_18c*")
    .cite(AUFENTHG("§ 9 Abs. 3a S. 1"))
    .say(
        _("The spouse has a settlement permit as a skilled worker."),
        fails=_("The spouse has no settlement permit as a skilled worker (§ 18c)."),
    ),
    family.relation.one_of("spouse", "partner", "fitting").cite(AUFENTHG("§ 9 Abs. 3a S. 1")),
    family.cohabiting.holds().cite(AUFENTHG("§ 9 Abs. 3a S. 1 Nr. 1")),
    held(36).cite(AUFENTHG("§ 9 Abs. 3a S. 1 Nr. 2")),
    (job.hours_week >= 20).cite(AUFENTHG("§ 9 Abs. 3a S. 1 Nr. 3")),
    common.KNOWS_GERMAN_OR_LITTLE_NEED,
    common.KNOWS_CIVICS_OR_LITTLE_NEED,
    common.LIVELIHOOD,
    common.WORK,
    common.FOR_ALL,
)

# --- § 9a: EU long-term residence -------------------------------------------------------------

PROTECTED = person.status.one_of(*statuses.PROTECTED)
FROM_ASYLUM_APPLICATION = (
    all_of(
        PROTECTED,
        common.ASKED_FOR_ASYLUM,
        settlement.time_since_asylum_application >= 60,
    )
    .cite(AUFENTHG("§ 9b Abs. 1 S. 1 Nr. 5"))
    .say(
        fails=_("Also with the asylum procedure the time is too short."),
    )
)
WITH_BLUE_CARD_ELSEWHERE = (
    all_of(
        person.status.one_of("BK"),
        settlement.title_time >= 24,
        total(settlement.title_time, settlement.blue_card_months_elsewhere) >= 60,
        dated(
            {
                "2023-01-01": settlement.blue_card_months_elsewhere >= 18,
                "2023-11-18": always(),
            }
        ),
    )
    .cite(AUFENTHG("§ 9b Abs. 2"))
    .say(
        fails=_("Also with EU Blue Cards of other states the time is too short."),
    )
)
LASTING_STAY = all_of(
    any_of(
        not_(person.status.one_of(*statuses.ABSCHNITT_5)),
        person.status.one_of("AE_23_2"),
        PROTECTED,
    )
    .cite(AUFENTHG("§ 9a Abs. 3 Nr. 1"))
    .say(fails=_("With a humanitarian permit this title is only for people with protection.")),
    not_(asylum.asylum_state.one_of("pending"))
    .cite(AUFENTHG("§ 9a Abs. 3 Nr. 2"))
    .say(fails=_("As long as an asylum procedure runs, this title is not given.")),
    not_(person.status.one_of(*statuses.TEMPORARY_BY_NATURE))
    .cite(AUFENTHG("§ 9a Abs. 3 Nr. 4, 5"))
    .say(fails=_("With a permit for training, studies or a temporary stay it is not given.")),
    not_(settlement.stay_temporary).cite(AUFENTHG("§ 9a Abs. 3 Nr. 5")),
).say(_("Your stay is not of a kind for which this title is excluded."))
EU_LONG_TERM = all_of(
    holds("AE_*", "BK", "NE*"),
    LASTING_STAY,
    any_of(held(60), FROM_ASYLUM_APPLICATION, WITH_BLUE_CARD_ELSEWHERE)
    .cite(AUFENTHG("§ 9a Abs. 2 S. 1 Nr. 1"))
    .say(_("You have lived here with a title for long enough.")),
    person.livelihood_secured.holds().cite(AUFENTHG("§ 9a Abs. 2 S. 1 Nr. 2")),
    settlement.income_fixed.holds().cite(AUFENTHG("§ 9c")),
    common.KNOWS_GERMAN_OR_LITTLE_NEED,
    common.KNOWS_CIVICS_OR_LITTLE_NEED,
    common.FOR_ALL,
)

RULES = (
    Rule(
        id="9.2",
        title=_("Settlement permit after five years (§ 9)"),
        summary=_(
            "For people who have had a residence permit for five years and have paid into the "
            "pension insurance for 60 months. With it you may stay for good and do any work."
        ),
        group="settlement",
        kind=RuleKind.SETTLEMENT,
        versions=(
            Version(
                since=START,
                sources=(AUFENTHG("§ 9 Abs. 2-4"),),
                strength=Strength.CLAIM,
                when=FOR_EVERYBODY,
                attributes=common.ATTRIBUTES,
            ),
        ),
    ),
    Rule(
        id="9.3a",
        title=_("Settlement permit for spouses of skilled workers (§ 9 Abs. 3a)"),
        summary=_(
            "For spouses of people who have settled as skilled workers. Three years and a job of "
            "20 hours a week are enough; no pension contributions are asked for."
        ),
        group="settlement",
        kind=RuleKind.SETTLEMENT,
        versions=(
            Version(
                since=dt.date(2024, 3, 1),
                sources=(AUFENTHG("§ 9 Abs. 3a"),),
                strength=Strength.CLAIM,
                when=FOR_SPOUSES,
                attributes=common.ATTRIBUTES,
            ),
        ),
    ),
    Rule(
        id="9a",
        title=_("EU long-term residence permit (Daueraufenthalt-EU, § 9a)"),
        summary=_(
            "For people who have lived here with a title for five years. It is permanent, and "
            "with it you may later move to other EU states."
        ),
        group="settlement",
        kind=RuleKind.SETTLEMENT,
        versions=(
            Version(
                since=START,
                sources=(AUFENTHG("§ 9a"), AUFENTHG("§§ 9b, 9c"), AUFENTHV("§ 44a")),
                strength=Strength.CLAIM,
                when=EU_LONG_TERM,
                attributes={**common.ATTRIBUTES, "fee_eur": "109"},
            ),
        ),
    ),
)

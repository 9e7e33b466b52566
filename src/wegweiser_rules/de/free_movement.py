"""Citizens of the EU, the EEA and Switzerland, and the family of EU citizens."""

from __future__ import annotations

import datetime as dt

from wegweiser_rules.de import concepts, nationalities, statuses
from wegweiser_rules.de.facts import family, person, relatives
from wegweiser_rules.de.sources import AUFENTHG, AUFENTHV, FREIZUEGG
from wegweiser_rules.engine.expressions import all_of, any_of, not_, one_of, select
from wegweiser_rules.engine.messages import _
from wegweiser_rules.engine.rules import Result, Rule, RuleKind, Strength, Version

START = dt.date(2023, 1, 1)
FREE = {"work_allowed": "any", "visa_required": False, "authority": "none", "fee_eur": "0"}

CITIZEN = (
    any_of(
        person.nationality.any_in(nationalities.EU).cite(FREIZUEGG("§ 2 Abs. 1, § 2a Abs. 1")),
        person.nationality.any_in(nationalities.EEA).cite(FREIZUEGG("§ 12")),
        person.nationality.any_in(nationalities.GERMAN).cite(AUFENTHG("§ 2 Abs. 1")),
        concepts.BRITISH_WITH_RIGHTS.cite(FREIZUEGG("§ 16")),
    )
    .cite(FREIZUEGG("§ 2 Abs. 1, § 2a Abs. 1, § 12"))
    .say(
        holds=_("With this nationality you may live and work in Germany without a title."),
        fails=_("The right of free movement is for citizens of the EU and the EEA."),
    )
)
SWISS = (
    person.nationality.any_in(nationalities.SWISS)
    .cite(AUFENTHV("§ 28"))
    .say(
        _("As a Swiss citizen you may live and work in Germany without a title."),
        fails=_("This right is for citizens of Switzerland."),
    )
)

RELATIVE = any_of(
    family.relation.one_of("spouse", "partner", "fitting").cite(
        FREIZUEGG("§ 1 Abs. 2 Nr. 3 a, b")
    ),
    all_of(
        family.relation.one_of("child"),
        any_of(family.age_of_child < 21, family.maintained_by_sponsor),
    ).cite(FREIZUEGG("§ 1 Abs. 2 Nr. 3 c")),
    all_of(family.relation.one_of("parent"), family.maintained_by_sponsor).cite(
        FREIZUEGG("§ 1 Abs. 2 Nr. 3 d")
    ),
).cite(FREIZUEGG("§ 1 Abs. 2 Nr. 3"))
RETURNED_GERMAN = all_of(
    family.sponsor_status.one_of("german"), relatives.sponsor_returned_from_eu
).cite(FREIZUEGG("§ 1 Abs. 1 Nr. 6, § 12a"))
CITIZEN_IN_GERMANY = (
    any_of(
        RETURNED_GERMAN,
        all_of(
            one_of(family.sponsor_nationality, nationalities.EU | nationalities.EEA).cite(
                FREIZUEGG("§ 1 Abs. 1 Nr. 1, 2, 4")
            ),
            any_of(
                family.sponsor_status.one_of(*statuses.EU_CITIZENS_AT_WORK),
                all_of(
                    family.sponsor_status.one_of("eu_not_working"), person.livelihood_secured
                ).cite(FREIZUEGG("§ 4")),
            ).cite(FREIZUEGG("§ 2 Abs. 2 Nr. 1-6")),
        ),
    )
    .cite(FREIZUEGG("§ 2 Abs. 2, § 12"))
    .say(
        _("An EU or EEA citizen uses the right of free movement in Germany."),
        fails=_("No EU or EEA citizen in the family uses the right of free movement in Germany."),
    )
)
VISA_REQUIRED = all_of(
    person.location.one_of("abroad"),
    not_(person.nationality.any_in(nationalities.VISA_FREE_FOR_LONG_STAYS)),
    not_(family.eu_residence_card),
)

RULES = (
    Rule(
        id="EU.FREE",
        title=_("Free movement: no title needed"),
        summary=_(
            "Citizens of the EU, Iceland, Liechtenstein and Norway may come, live and work "
            "without a visa or residence title."
        ),
        group="free_movement",
        met=Result.NOT_REQUIRED,
        versions=(
            Version(
                since=START,
                sources=(FREIZUEGG("§§ 2, 2a, 12"),),
                strength=Strength.CLAIM,
                when=CITIZEN,
                attributes=FREE,
            ),
        ),
    ),
    Rule(
        id="EU.FAMILY",
        title=_("Family of an EU citizen"),
        summary=_(
            "Relatives from other states may live and work here with an EU citizen who uses the "
            "right of free movement in Germany."
        ),
        group="free_movement",
        kind=RuleKind.FAMILY,
        versions=(
            Version(
                since=START,
                sources=(FREIZUEGG("§§ 2, 2a, 3, 4, 5"),),
                strength=Strength.CLAIM,
                when=all_of(
                    concepts.NEEDS_TITLE,
                    CITIZEN_IN_GERMANY,
                    RELATIVE,
                    family.joins_sponsor.holds().cite(FREIZUEGG("§ 3 Abs. 1")),
                    not_(family.marriage_sham_or_forced).cite(FREIZUEGG("§ 2 Abs. 4")),
                ),
                attributes={
                    "work_allowed": "any",
                    "visa_required": select(when=VISA_REQUIRED, then=True, otherwise=False),
                    "visa_fee_eur": "0",
                    "ba_consent_required": False,
                    "authority": "mission_abh",
                    "validity_months": 60,
                    "decision_months": 6,
                },
            ),
        ),
    ),
    Rule(
        id="CH.FREE",
        title=_("Swiss citizens: no title needed"),
        summary=_(
            "Citizens of Switzerland may come, live and work without a title. On request they "
            "get a card that proves this right."
        ),
        group="free_movement",
        met=Result.NOT_REQUIRED,
        versions=(
            Version(
                since=START,
                sources=(AUFENTHV("§ 28"),),
                strength=Strength.CLAIM,
                when=SWISS,
                attributes=FREE,
            ),
        ),
    ),
)

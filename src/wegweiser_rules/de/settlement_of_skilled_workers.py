"""§§ 18c, 19c Abs. 4, 21 Abs. 4: settlement of skilled workers, officials and self-employed."""

from __future__ import annotations

import datetime as dt

from wegweiser_rules.de import concepts
from wegweiser_rules.de import settlement_conditions as common
from wegweiser_rules.de.facts import job, person, qualification, settlement
from wegweiser_rules.de.settlement_conditions import holds
from wegweiser_rules.de.sources import AUFENTHG, AUFENTHV
from wegweiser_rules.engine.expressions import (
    Condition,
    all_of,
    any_of,
    months_since,
    not_,
    waivable,
)
from wegweiser_rules.engine.messages import _
from wegweiser_rules.engine.rules import Rule, RuleKind, Strength, Version

START = dt.date(2023, 1, 1)
EASIER_FROM = dt.date(2024, 3, 1)
HARDER_UNTIL = dt.date(2024, 2, 29)

GERMAN_QUALIFICATION = any_of(qualification.german_training, qualification.german_degree).cite(
    AUFENTHG("§ 18c Abs. 1 S. 2")
)
JOB_OF_SKILLED_WORKER = all_of(
    job.job_offer.holds().say(
        _("You have a job in Germany."),
        fails=_("There is no job in Germany."),
        open=_("It is not known yet whether you have a job in Germany."),
    ),
    concepts.QUALIFIED_JOB,
).cite(AUFENTHG("§ 18c Abs. 1 S. 1 Nr. 2"))
SKILLED_TITLE = all_of(
    holds("AE_18a", "AE_18b", "AE_18d", "BK"),
    any_of(
        not_(person.status.one_of("BK")).say(_("The title is no EU Blue Card.")),
        not_(settlement.blue_card_for_it_experience),
    ).say(_("The title is one of a skilled worker.")),
).cite(AUFENTHG("§ 18c Abs. 1 S. 1 Nr. 1"))
SKILLED_COMMON = all_of(
    JOB_OF_SKILLED_WORKER,
    common.KNOWS_GERMAN,
    common.KNOWS_CIVICS,
    common.LIVELIHOOD,
    common.WORK,
    common.FOR_ALL,
)


def _for_months(months: int) -> Condition:
    """Return that the title was held, and contributions paid, for so long."""
    return all_of(
        any_of(
            settlement.title_time >= months,
            (months_since(settlement.skilled_titles_since) >= months).say(
                fails=_(
                    "Months with titles as a skilled worker: %(given)s. Required: at least "
                    "%(needed)s."
                ),
                open=_("It is not known yet since when you have had titles as a skilled worker."),
            ),
        )
        .cite(AUFENTHG("§ 18c Abs. 1 S. 1 Nr. 1"))
        .say(_("The titles as a skilled worker were held for long enough.")),
        any_of(
            (settlement.pension_months >= months).cite(AUFENTHG("§ 18c Abs. 1 S. 1 Nr. 3")),
            common.ILL.cite(AUFENTHG("§ 9 Abs. 2 S. 6")),
        ),
    )


def _skilled(months: int) -> Condition:
    """Return what is asked of skilled workers; with a German qualification two years suffice."""
    return all_of(
        SKILLED_TITLE,
        any_of(_for_months(months), all_of(GERMAN_QUALIFICATION, _for_months(24))),
        SKILLED_COMMON,
    )


def _with_blue_card(months: int) -> Condition:
    """Return what is asked of holders of a Blue Card; with German at B1, 21 months suffice."""
    return all_of(
        holds("BK").cite(AUFENTHG("§ 18c Abs. 2 S. 1")),
        any_of(
            all_of(
                _blue_card_months(months).cite(AUFENTHG("§ 18c Abs. 2 S. 1")),
                common.knowledge((person.german >= 1).cite(AUFENTHG("§ 18c Abs. 2 S. 1"))),
            ),
            all_of(
                _blue_card_months(21).cite(AUFENTHG("§ 18c Abs. 2 S. 3")),
                (person.german >= 3).cite(AUFENTHG("§ 18c Abs. 2 S. 3")),
            ),
        ),
        common.KNOWS_CIVICS,
        common.LIVELIHOOD,
        common.WORK,
        common.FOR_ALL,
    )


def _blue_card_months(months: int) -> Condition:
    return all_of(
        settlement.blue_card_job_time >= months,
        any_of(settlement.pension_months >= months, common.ILL.cite(AUFENTHG("§ 9 Abs. 2 S. 6"))),
    )


HIGHLY_QUALIFIED = all_of(
    concepts.SKILLED_BY_DEGREE,
    settlement.highly_qualified.holds().cite(AUFENTHG("§ 18c Abs. 3 S. 1, 3")),
    settlement.integration_assured.holds().cite(AUFENTHG("§ 18c Abs. 3 S. 1")),
    common.SECURITY,
    concepts.LIVELIHOOD,
    concepts.GENERAL_FOR_DISCRETION,
    concepts.NO_ASYLUM_LOCK,
)
CIVIL_SERVANT = all_of(
    holds("AE_19c4").cite(AUFENTHG("§ 19c Abs. 4 S. 1")),
    (settlement.title_time >= 36).cite(AUFENTHG("§ 19c Abs. 4 S. 3")),
    common.KNOWS_GERMAN_OR_LITTLE_NEED,
    common.KNOWS_CIVICS_OR_LITTLE_NEED,
    common.LIVELIHOOD,
    common.WORK,
    common.FOR_ALL,
)
BUSINESS = all_of(
    holds("AE_21").cite(AUFENTHG("§ 21 Abs. 4 S. 2")),
    not_(settlement.permit_for_liberal_profession).cite(AUFENTHG("§ 21 Abs. 5 S. 4")),
    (settlement.title_time >= 36).cite(AUFENTHG("§ 21 Abs. 4 S. 2")),
    settlement.business_lasting.holds().cite(AUFENTHG("§ 21 Abs. 4 S. 2")),
    person.livelihood_secured.holds().cite(AUFENTHG("§ 21 Abs. 4 S. 2")),
    common.SECURITY,
    common.SOUND,
    waivable(
        not_(person.public_interest_harmed).cite(AUFENTHG("§ 5 Abs. 1 Nr. 3")),
        by=AUFENTHG("§ 5 Abs. 1"),
    ),
)
SELF_EMPLOYED_FOR_THREE_YEARS = (
    (months_since(settlement.self_employed_since) >= 36)
    .cite(AUFENTHG("§ 21 Abs. 4 S. 2"))
    .say(
        fails=_("Months of self-employment in Germany: %(given)s. Required: at least %(needed)s."),
        open=_("It is not known yet since when you have been self-employed in Germany."),
    )
)
OF_HIGHLY_QUALIFIED = {**common.ATTRIBUTES, "fee_eur": "147"}
OF_SELF_EMPLOYED = {**common.ATTRIBUTES, "fee_eur": "124"}

RULES = (
    Rule(
        id="18c.1",
        title=_("Settlement permit for skilled workers (§ 18c Abs. 1)"),
        summary=_(
            "For skilled workers after three years with a title as a skilled worker, or after two "
            "years with a German training or degree."
        ),
        group="settlement",
        kind=RuleKind.SETTLEMENT,
        versions=(
            Version(
                since=START,
                until=HARDER_UNTIL,
                sources=(AUFENTHG("§ 18c Abs. 1"), AUFENTHG("§ 9 Abs. 2")),
                strength=Strength.CLAIM,
                when=_skilled(48),
                attributes=common.ATTRIBUTES,
            ),
            Version(
                since=EASIER_FROM,
                sources=(AUFENTHG("§ 18c Abs. 1"), AUFENTHG("§ 9 Abs. 2")),
                strength=Strength.CLAIM,
                when=_skilled(36),
                attributes=common.ATTRIBUTES,
            ),
        ),
    ),
    Rule(
        id="18c.2",
        title=_("Settlement permit after the EU Blue Card (§ 18c Abs. 2)"),
        summary=_(
            "For holders of the EU Blue Card after 27 months of work with German A1, or after 21 "
            "months with German B1."
        ),
        group="settlement",
        kind=RuleKind.SETTLEMENT,
        versions=(
            Version(
                since=START,
                until=HARDER_UNTIL,
                sources=(AUFENTHG("§ 18c Abs. 2"), AUFENTHG("§ 9 Abs. 2")),
                strength=Strength.CLAIM,
                when=_with_blue_card(33),
                attributes=common.ATTRIBUTES,
            ),
            Version(
                since=EASIER_FROM,
                sources=(AUFENTHG("§ 18c Abs. 2"), AUFENTHG("§ 9 Abs. 2")),
                strength=Strength.CLAIM,
                when=_with_blue_card(27),
                attributes=common.ATTRIBUTES,
            ),
        ),
    ),
    Rule(
        id="18c.3",
        title=_("Settlement permit for the highly qualified (§ 18c Abs. 3)"),
        summary=_(
            "For leading researchers and teachers with several years of experience, in special "
            "cases, without any waiting time."
        ),
        group="settlement",
        kind=RuleKind.SETTLEMENT,
        versions=(
            Version(
                since=START,
                until=HARDER_UNTIL,
                sources=(AUFENTHG("§ 18c Abs. 3"), AUFENTHV("§ 44 Nr. 1")),
                strength=Strength.MAY,
                when=HIGHLY_QUALIFIED,
                attributes=OF_HIGHLY_QUALIFIED,
            ),
            Version(
                since=EASIER_FROM,
                sources=(AUFENTHG("§ 18c Abs. 3"), AUFENTHV("§ 44 Nr. 1")),
                strength=Strength.SHOULD,
                when=HIGHLY_QUALIFIED,
                attributes=OF_HIGHLY_QUALIFIED,
            ),
        ),
    ),
    Rule(
        id="19c4.NE",
        title=_("Settlement permit for civil servants (§ 19c Abs. 4)"),
        summary=_("For civil servants (Beamte) after three years with the permit for officials."),
        group="settlement",
        kind=RuleKind.SETTLEMENT,
        versions=(
            Version(
                since=START,
                sources=(AUFENTHG("§ 19c Abs. 4 S. 3"), AUFENTHG("§ 9 Abs. 2")),
                strength=Strength.CLAIM,
                when=CIVIL_SERVANT,
                attributes=common.ATTRIBUTES,
            ),
        ),
    ),
    Rule(
        id="21.4",
        title=_("Settlement permit for the self-employed (§ 21 Abs. 4)"),
        summary=_(
            "For people whose own business has been a success for three years. It is not for "
            "liberal professions (Freiberufe)."
        ),
        group="settlement",
        kind=RuleKind.SETTLEMENT,
        versions=(
            Version(
                since=START,
                until=HARDER_UNTIL,
                sources=(AUFENTHG("§ 21 Abs. 4"), AUFENTHV("§ 44 Nr. 2")),
                strength=Strength.MAY,
                when=BUSINESS,
                attributes=OF_SELF_EMPLOYED,
                note=_("Until 29 February 2024 it was asked whether the plan had been realised."),
            ),
            Version(
                since=EASIER_FROM,
                sources=(AUFENTHG("§ 21 Abs. 4"), AUFENTHV("§ 44 Nr. 2")),
                strength=Strength.MAY,
                when=all_of(SELF_EMPLOYED_FOR_THREE_YEARS, BUSINESS),
                attributes=OF_SELF_EMPLOYED,
            ),
        ),
    ),
)

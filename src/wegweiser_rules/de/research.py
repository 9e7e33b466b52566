"""§§ 18d-18f: research in Germany, and a part of it with the title of another member state."""

from __future__ import annotations

import datetime as dt

from wegweiser_rules.de import concepts, exclusions, purposes
from wegweiser_rules.de.facts import asylum, job, person, research, study
from wegweiser_rules.de.facts import exclusions as exclusion_facts
from wegweiser_rules.de.sources import AUFENTHG, AUFENTHV
from wegweiser_rules.engine.expressions import (
    all_of,
    any_of,
    greatest,
    least,
    not_,
    select,
)
from wegweiser_rules.engine.messages import _
from wegweiser_rules.engine.rules import Result, Rule, RuleKind, Strength, Version

# --- § 18d: the residence permit for research ----------------------------------------------------

AGREEMENT = all_of(
    research.hosting_agreement.holds(),
    any_of(research.institution_recognised, research.institution_does_research),
).cite(AUFENTHG("§ 18d Abs. 1 S. 1 Nr. 1"))
COSTS = any_of(
    research.cost_undertaking.holds().cite(AUFENTHG("§ 18d Abs. 1 S. 1 Nr. 2")),
    research.institution_mainly_public.holds().cite(AUFENTHG("§ 18d Abs. 2 S. 1")),
    all_of(
        research.research_public_interest,
        concepts.exception(AUFENTHG("§ 18d Abs. 2 S. 2")),
    ).cite(AUFENTHG("§ 18d Abs. 2 S. 2")),
).cite(AUFENTHG("§ 18d Abs. 1 S. 1 Nr. 2, Abs. 2"))
LICENCE = any_of(
    concepts.LICENCE,
    not_(job.job_offer)
    .cite(AUFENTHG("§ 18 Abs. 2 Nr. 3"))
    .say(_("There is no job for which a licence could be needed.")),
)
RESEARCH = all_of(
    AGREEMENT,
    COSTS,
    LICENCE,
    concepts.REALLY_INTENDED,
    concepts.NO_REFUSAL_GROUND,
    exclusions.MAY_BE_REFUSED,
    concepts.LIVELIHOOD,
)
PROTECTED = any_of(
    person.status.one_of(*exclusions.REFUGEES),
    study.protection_in_eu,
).cite(AUFENTHG("§ 18d Abs. 6 S. 1"))
PROTECTED_RESEARCH = all_of(
    PROTECTED,
    (exclusion_facts.stay_in_protecting_state_months >= 24).cite(AUFENTHG("§ 18d Abs. 6 S. 1")),
    RESEARCH,
    purposes.FROM_ANY_STAY,
    concepts.GENERAL_FOR_DISCRETION,
    any_of(
        person.location.one_of("abroad").say(_("You are not in Germany.")),
        asylum.asylum_state.one_of("none", "recognised_25_1", "recognised_25_2"),
    )
    .cite(AUFENTHG("§ 10 Abs. 3"))
    .say(
        _("No asylum procedure stands in the way."),
        fails=_("An asylum procedure in Germany stands in the way."),
        open=_("It is not known yet whether an asylum procedure stands in the way."),
    ),
)
VALIDITY = select(
    when=research.research_mobility_programme,
    then=greatest(12, least(job.job_months, 24)),
    otherwise=least(job.job_months, 12),
)
ATTRIBUTES = {
    "authority": "mission_abh",
    "visa_fee_eur": "75",
    "fee_eur": "100",
    "ba_consent_required": False,
    "priority_check": False,
    "work_allowed": "research_and_teaching",
    "family_privileged": True,
    "first_months_min": VALIDITY,
}
WITHIN_60_DAYS = select(when=research.institution_recognised, then=60, otherwise="no_deadline")

# --- §§ 18e, 18f: with the title of another member state -----------------------------------------

OTHER_TITLE = all_of(research.research_title_elsewhere, research.hosting_agreement)
SHORT_STAY = all_of(
    OTHER_TITLE.cite(AUFENTHG("§ 18e Abs. 1 S. 1 Nr. 1, 2")),
    (research.research_days <= 180).cite(AUFENTHG("§ 18e Abs. 1 S. 1")),
    research.short_stay_notified.holds().cite(AUFENTHG("§ 18e Abs. 1 S. 1")),
    person.passport_valid.holds().cite(AUFENTHG("§ 18e Abs. 1 S. 1 Nr. 3")),
    person.livelihood_secured.holds().cite(AUFENTHG("§ 18e Abs. 1 S. 1 Nr. 4")),
    not_(exclusion_facts.documents_forged).cite(AUFENTHG("§ 19f Abs. 5 S. 1 Nr. 2")),
    exclusions.NO_DOUBT_ABOUT_HOST.cite(AUFENTHG("§ 19f Abs. 5 S. 1 Nr. 3")),
    not_(person.expulsion_interest).cite(AUFENTHG("§ 19f Abs. 5 S. 1 Nr. 4")),
    concepts.NEEDS_TITLE,
)
LONG_STAY = all_of(
    OTHER_TITLE.cite(AUFENTHG("§ 18f Abs. 1 Nr. 1, 3")),
    all_of(research.research_days > 180, research.research_days <= 365).cite(
        AUFENTHG("§ 18f Abs. 1")
    ),
    person.passport_valid.holds().cite(AUFENTHG("§ 18f Abs. 1 Nr. 2")),
    not_(research.short_stay_notified_in_parallel).cite(AUFENTHG("§ 18f Abs. 5 S. 1")),
    research.long_stay_application_in_time.holds().cite(AUFENTHG("§ 18f Abs. 5 S. 2")),
    LICENCE,
    concepts.REALLY_INTENDED,
    concepts.NO_REFUSAL_GROUND,
    exclusions.MAY_BE_REFUSED,
    concepts.LIVELIHOOD,
    concepts.NEEDS_TITLE,
    concepts.REGULAR,
)

RULES = (
    Rule(
        id="18d",
        title=_("Residence permit for research (§ 18d)"),
        summary=_(
            "For people with a hosting agreement or contract for research with a university or "
            "research institution. There is no minimum salary."
        ),
        group="research",
        versions=(
            Version(
                since=dt.date(2023, 1, 1),
                until=dt.date(2023, 11, 17),
                sources=(AUFENTHG("§ 18d Abs. 1-5"), AUFENTHG("§ 19f Abs. 1, 3, 4")),
                strength=Strength.CLAIM,
                when=all_of(
                    RESEARCH, exclusions.FOR_RESEARCH_UNTIL_2023, concepts.GENERAL_FOR_CLAIM
                ),
                attributes={**ATTRIBUTES, "decision_days": WITHIN_60_DAYS},
            ),
            Version(
                since=dt.date(2023, 11, 18),
                sources=(AUFENTHG("§ 18d Abs. 1-5"), AUFENTHG("§ 19f Abs. 1, 3, 4")),
                strength=Strength.CLAIM,
                when=all_of(RESEARCH, exclusions.FOR_RESEARCH, concepts.GENERAL_FOR_CLAIM),
                attributes={**ATTRIBUTES, "decision_days": WITHIN_60_DAYS},
            ),
        ),
    ),
    Rule(
        id="18d.6",
        title=_("Residence permit for research with protection in the EU (§ 18d Abs. 6)"),
        summary=_(
            "For researchers who have international protection in a member state and have lived "
            "there for two years since."
        ),
        group="research",
        versions=(
            Version(
                since=dt.date(2023, 1, 1),
                until=dt.date(2023, 11, 17),
                sources=(AUFENTHG("§ 18d Abs. 6"), AUFENTHG("§ 19f Abs. 1, 3, 4")),
                strength=Strength.MAY,
                when=all_of(PROTECTED_RESEARCH, exclusions.FOR_PROTECTED_RESEARCH_UNTIL_2023),
                attributes=ATTRIBUTES,
            ),
            Version(
                since=dt.date(2023, 11, 18),
                sources=(AUFENTHG("§ 18d Abs. 6"), AUFENTHG("§ 19f Abs. 1, 3, 4")),
                strength=Strength.MAY,
                when=all_of(PROTECTED_RESEARCH, exclusions.FOR_PROTECTED_RESEARCH),
                attributes=ATTRIBUTES,
            ),
        ),
    ),
    Rule(
        id="18e",
        title=_("Short research stay with the title of another EU state (§ 18e)"),
        summary=_(
            "For researchers with a title of another EU state: up to 180 days within 360 days of "
            "research in Germany without a German title, after a notification to the BAMF."
        ),
        group="research_mobility",
        kind=RuleKind.ACCESS,
        met=Result.NOT_REQUIRED,
        versions=(
            Version(
                since=dt.date(2023, 1, 1),
                sources=(AUFENTHG("§ 18e"), AUFENTHG("§ 19f Abs. 5")),
                strength=None,
                when=SHORT_STAY,
                attributes={
                    "authority": "bamf",
                    "work_allowed": "research_and_teaching",
                    "permission_required": False,
                    "decision_days": 30,
                    "days": 180,
                },
            ),
        ),
    ),
    Rule(
        id="18f",
        title=_("Residence permit for mobile researchers (§ 18f)"),
        summary=_(
            "For researchers with a title of another EU state who do research in Germany for "
            "more than 180 days and at most a year."
        ),
        group="research_mobility",
        versions=(
            Version(
                since=dt.date(2023, 1, 1),
                sources=(
                    AUFENTHG("§ 18f"),
                    AUFENTHG("§ 19f Abs. 4"),
                    AUFENTHV("§ 39 S. 1 Nr. 10"),
                ),
                strength=Strength.CLAIM,
                when=LONG_STAY,
                attributes={
                    "authority": "abh",
                    "fee_eur": "100",
                    "visa_required": False,
                    "ba_consent_required": False,
                    "priority_check": False,
                    "work_allowed": "research_and_teaching",
                    "family_privileged": True,
                    "max_months": 12,
                },
            ),
        ),
    ),
)

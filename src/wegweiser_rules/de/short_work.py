"""§§ 15a, 15d BeschV: seasonal work, and short work within a quota."""

from __future__ import annotations

import datetime as dt

from wegweiser_rules.de import concepts, other_work, statuses
from wegweiser_rules.de.facts import asylum, job, person
from wegweiser_rules.de.facts import other_work as work_facts
from wegweiser_rules.de.facts import short_work as facts
from wegweiser_rules.de.sources import AUFENTHG, AUFENTHV, BESCHV
from wegweiser_rules.engine.expressions import (
    all_of,
    always,
    any_of,
    dated,
    doubt,
    not_,
    select,
    total,
)
from wegweiser_rules.engine.messages import _
from wegweiser_rules.engine.rules import Rule, RuleKind, Strength, Version

MIN_HOURS = 30
SEASON_MONTHS = 6
PLANT_SEASON_MONTHS = 8
QUOTA_MONTHS = 8
QUOTA_PLANT_LIMIT = 10

PLANT_NOTE = _(
    "The text says that the business may employ foreigners under this rule “an höchstens zehn "
    "innerhalb von zwölf Monaten”. It can mean ten persons, or ten months. Here it means ten "
    "persons; whether it is ten months is checked as well."
)
MAY_COME = all_of(
    concepts.GENERAL_BUT_ENTRY,
    concepts.LIVELIHOOD,
    any_of(
        person.location.one_of("abroad").say(_("You apply from abroad.")),
        person.entry_mode.one_of("visa_d"),
        person.entry_mode.one_of("visa_free").cite(AUFENTHV("§ 17 Abs. 3")),
        person.status.one_of(*statuses.ANY_TITLE).cite(AUFENTHV("§ 39 S. 1 Nr. 1")),
        person.visa_redo_unreasonable.holds().cite(AUFENTHG("§ 5 Abs. 2 S. 2")),
    )
    .cite(AUFENTHG("§ 5 Abs. 2 S. 1"))
    .say(
        _("The rules on entry are kept."),
        fails=_("The entry was not with the visa for this purpose."),
        open=_("It is not known yet whether the entry was with the right visa."),
    ),
)
AGENCY_PERMITS = all_of(
    concepts.OFFER_AND_LICENCE,
    job.conditions_not_worse.holds().cite(AUFENTHG("§ 39 Abs. 3 Nr. 1, Abs. 6 S. 1")),
    concepts.NO_AGENCY_WORK,
    not_(job.illegal_recruitment).cite(AUFENTHG("§ 40 Abs. 1 Nr. 1")),
)
PLACES_LEFT = any_of(
    not_(facts.number_fixed),
    job.quota_free.holds().cite(BESCHV("§ 15a Abs. 3 S. 2")),
)
ONLY_HERE_FOR_THE_SEASON = any_of(
    person.location.one_of("abroad").say(_("You are not in Germany.")),
    facts.came_for_season,
).cite(BESCHV("§ 15a Abs. 3 S. 1 Nr. 1"))
SEASONAL = all_of(
    other_work.of_kind("seasonal", section="§ 15a Abs. 1 S. 1"),
    work_facts.placed_by_agency.holds().cite(BESCHV("§ 15a Abs. 1 S. 1")),
    (job.hours_week >= MIN_HOURS).cite(BESCHV("§ 15a Abs. 1 S. 1")),
    (total(job.job_months, facts.season_months_before) <= SEASON_MONTHS).cite(
        BESCHV("§ 15a Abs. 1 S. 2")
    ),
    any_of(
        facts.plant_season_months <= PLANT_SEASON_MONTHS,
        facts.plant_grows_fruit.holds().cite(BESCHV("§ 15a Abs. 1 S. 7")),
    ).cite(BESCHV("§ 15a Abs. 1 S. 6")),
    facts.health_insurance.holds().cite(BESCHV("§ 15a Abs. 2 S. 1 Nr. 1")),
    facts.suitable_lodging.holds().cite(BESCHV("§ 15a Abs. 2 S. 1 Nr. 2")),
    ONLY_HERE_FOR_THE_SEASON,
    asylum.asylum_state.one_of("none").cite(BESCHV("§ 15a Abs. 3 S. 1 Nr. 2")),
    facts.earlier_duties_met.holds().cite(BESCHV("§ 15a Abs. 3 S. 1 Nr. 3")),
    not_(facts.employer_wound_up).cite(BESCHV("§ 15a Abs. 3 S. 1 Nr. 4 bis 7")),
    dated(
        {
            "2023-01-01": always(),
            "2025-12-25": not_(facts.papers_forged).cite(BESCHV("§ 15a Abs. 3 S. 1 Nr. 8")),
        }
    ),
    concepts.NO_REFUSAL_GROUND,
    PLACES_LEFT,
    any_of(
        facts.number_fixed.holds().cite(BESCHV("§ 15a Abs. 6")),
        job.priority_check_ok.holds().cite(BESCHV("§ 15a Abs. 1 S. 1")),
    ).cite(BESCHV("§ 15a Abs. 1 S. 1, Abs. 6")),
    AGENCY_PERMITS,
    MAY_COME,
)
QUOTA = all_of(
    (job.hours_week >= MIN_HOURS).cite(BESCHV("§ 15d Abs. 1 S. 1")),
    concepts.DOMESTIC.cite(BESCHV("§ 15d Abs. 1 S. 1")),
    facts.number_fixed.holds().cite(BESCHV("§ 15d Abs. 1 S. 2")),
    job.quota_free.holds().cite(BESCHV("§ 15d Abs. 1 S. 2")),
    job.employer_tariff_bound.holds().cite(BESCHV("§ 15d Abs. 2 Nr. 1")),
    job.employer_pays_tariff.holds().cite(BESCHV("§ 15d Abs. 2 Nr. 2")),
    facts.travel_costs_paid.holds().cite(BESCHV("§ 15d Abs. 2 Nr. 3")),
    doubt(
        facts.persons_in_plant_12m <= QUOTA_PLANT_LIMIT,
        or_else=facts.plant_season_months <= QUOTA_PLANT_LIMIT,
        key="ten persons or ten months",
        note=PLANT_NOTE,
    ).cite(BESCHV("§ 15d Abs. 2 Nr. 4")),
    (total(job.job_months, facts.season_months_before) <= QUOTA_MONTHS).cite(
        BESCHV("§ 15d Abs. 3 S. 1")
    ),
    concepts.NO_REFUSAL_GROUND,
    AGENCY_PERMITS,
    MAY_COME,
    concepts.NO_ASYLUM_LOCK,
)
PERMIT = {
    "authority": "ba",
    "ba_consent_required": True,
    "work_allowed": "this_job",
    "family_privileged": False,
}
PERMIT_NOTE = _(
    "Citizens of states whose citizens need no visa for short stays get a work permit of the "
    "Federal Employment Agency for up to 90 days within 180. For longer work, and for all "
    "others, the agency consents to a visa or a residence permit."
)

RULES = (
    Rule(
        id="15a",
        title=_("Seasonal work (§ 15a BeschV)"),
        summary=_(
            "For people whom the Federal Employment Agency has placed, under an agreement with "
            "their country, for up to six months in farming, forestry, hotels or food processing."
        ),
        group="seasonal_work",
        kind=RuleKind.ACCESS,
        versions=(
            Version(
                since=dt.date(2023, 1, 1),
                sources=(BESCHV("§ 15a"), AUFENTHG("§ 4a Abs. 4"), AUFENTHG("§ 39 Abs. 6")),
                strength=Strength.MAY,
                when=SEASONAL,
                attributes={
                    **PERMIT,
                    "max_months": SEASON_MONTHS,
                    "priority_check": select(when=facts.number_fixed, then=False, otherwise=True),
                },
                note=PERMIT_NOTE,
            ),
        ),
    ),
    Rule(
        id="15d",
        title=_("Short work within a quota (§ 15d BeschV)"),
        summary=_(
            "For any work of up to eight months with an employer who is bound by a collective "
            "agreement and pays the travel, as long as the quota is not used up."
        ),
        group="short_work",
        kind=RuleKind.ACCESS,
        versions=(
            Version(
                since=dt.date(2024, 3, 1),
                sources=(BESCHV("§ 15d"), AUFENTHG("§ 4a Abs. 4"), AUFENTHG("§ 39 Abs. 6")),
                strength=Strength.MAY,
                when=QUOTA,
                attributes={**PERMIT, "max_months": QUOTA_MONTHS, "priority_check": False},
                note=PERMIT_NOTE,
            ),
        ),
    ),
)

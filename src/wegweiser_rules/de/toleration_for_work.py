"""§ 60d: toleration for work (Beschäftigungsduldung)."""

from __future__ import annotations

import datetime as dt

from wegweiser_rules.de import concepts
from wegweiser_rules.de import toleration_conditions as shared
from wegweiser_rules.de.facts import asylum, integration, job, person
from wegweiser_rules.de.facts.person import application_day
from wegweiser_rules.de.sources import AUFENTHG
from wegweiser_rules.engine.expressions import (
    TODAY,
    Clause,
    Condition,
    all_of,
    any_of,
    months_between,
    not_,
)
from wegweiser_rules.engine.messages import _
from wegweiser_rules.engine.rules import Rule, Strength, Version

LAST_ENTRY = dt.date(2022, 12, 31)
LAST_ENTRY_UNTIL_2024 = dt.date(2018, 8, 1)
IDENTITY_IN_2024 = dt.date(2024, 12, 31)
FIRST_DAY_OF_60D = dt.date(2020, 1, 1)
WAS_IN_JOB_IN_2020 = integration.job_insured_months >= months_between(FIRST_DAY_OF_60D, TODAY)
CAME_UNTIL_2016 = person.entry_date <= shared.END_OF_2016


def _identity(*ways: Condition) -> Condition:
    """Return that the identity was clarified in one of these ways, or with the exceptions."""
    return (
        any_of(
            *ways,
            person.identity_efforts_in_time,
            all_of(person.reasonable_identity_steps, concepts.exception(AUFENTHG("§ 60d Abs. 4"))),
        )
        .cite(AUFENTHG("§ 60d Abs. 1 Nr. 1"))
        .say(
            _("The identity was clarified in time, or counts as clarified in time."),
            fails=_("The identity was not clarified in time."),
            open=_("It is not known yet whether the identity was clarified in time."),
        )
    )


IDENTITY_UNTIL_2024 = _identity(
    all_of(CAME_UNTIL_2016, WAS_IN_JOB_IN_2020, shared.identified_by(application_day)),
    shared.identified_by(shared.IDENTITY_IN_2020),
)
IDENTITY = _identity(
    all_of(CAME_UNTIL_2016, shared.identified_by(application_day)),
    shared.identified_by(application_day, IDENTITY_IN_2024),
)
NO_CONVICTION = all_of(
    not_(person.prison_sentence),
    any_of(
        all_of(not_(person.intent_conviction), person.intent_conviction_daily_rates <= 0),
        all_of(
            person.fines_only_for_immigration_offences,
            person.intent_conviction_daily_rates <= 90,
        ),
    ),
).cite(AUFENTHG("§ 60d Abs. 1 Nr. 7"))
SPEAKS_GERMAN = any_of(person.german_oral >= 2, person.german >= 2)


def _when(last_entry: dt.date, identity: Condition, job_conditions: Clause) -> Condition:
    return all_of(
        shared.TOLERATED,
        shared.NOT_60B,
        (person.entry_date <= last_entry).cite(AUFENTHG("§ 60d Abs. 1")),
        identity,
        asylum.spouse_fits_60d.holds().cite(AUFENTHG("§ 60d Abs. 1")),
        shared.tolerated_for(months=12).cite(AUFENTHG("§ 60d Abs. 1 Nr. 2")),
        job_conditions,
        integration.livelihood_by_job_12m.holds().cite(AUFENTHG("§ 60d Abs. 1 Nr. 4")),
        person.livelihood_secured.holds().cite(AUFENTHG("§ 60d Abs. 1 Nr. 5")),
        SPEAKS_GERMAN.cite(AUFENTHG("§ 60d Abs. 1 Nr. 6")),
        NO_CONVICTION,
        not_(person.extremism).cite(AUFENTHG("§ 60d Abs. 1 Nr. 8")),
        not_(person.expulsion_order).cite(AUFENTHG("§ 60d Abs. 1 Nr. 9")),
        integration.children_school_ok.holds().cite(AUFENTHG("§ 60d Abs. 1 Nr. 10")),
        integration.integration_course_ok.holds().cite(AUFENTHG("§ 60d Abs. 1 Nr. 11")),
    )


JOB_UNTIL_2024 = all_of(
    integration.job_insured_months >= 18,
    any_of(job.hours_week >= 35, all_of(integration.single_parent, job.hours_week >= 20)),
).cite(AUFENTHG("§ 60d Abs. 1 Nr. 3"))
JOB = all_of(integration.job_insured_months >= 12, job.hours_week >= 20).cite(
    AUFENTHG("§ 60d Abs. 1 Nr. 3")
)
ATTRIBUTES = {
    "authority": "abh",
    "work_allowed": "this_job",
    "ba_consent_required": True,
    "priority_check": False,
    "months": 30,
    "validity_months": 30,
}

RULES = (
    Rule(
        id="60d",
        title=_("Toleration for work (Beschäftigungsduldung, § 60d)"),
        summary=_(
            "For tolerated people who came until the end of 2022 and live on a job with social "
            "insurance. It is given for 30 months and can lead to a residence permit."
        ),
        group="toleration_for_work",
        versions=(
            Version(
                since=dt.date(2023, 1, 1),
                until=dt.date(2024, 2, 29),
                sources=(AUFENTHG("§ 60d"),),
                strength=Strength.SHOULD,
                when=_when(LAST_ENTRY_UNTIL_2024, IDENTITY_UNTIL_2024, JOB_UNTIL_2024),
                attributes=ATTRIBUTES,
            ),
            Version(
                since=dt.date(2024, 3, 1),
                sources=(AUFENTHG("§ 60d"),),
                strength=Strength.SHOULD,
                when=_when(LAST_ENTRY, IDENTITY, JOB),
                attributes=ATTRIBUTES,
            ),
        ),
    ),
)

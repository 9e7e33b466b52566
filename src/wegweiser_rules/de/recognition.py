"""§ 16d Abs. 1, 3: coming to have a qualification recognised."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from wegweiser_rules.de import concepts, purposes, thresholds
from wegweiser_rules.de.facts import job, person, qualification
from wegweiser_rules.de.facts import recognition as procedure
from wegweiser_rules.de.sources import AUFENTHG, BESCHV
from wegweiser_rules.engine.expressions import (
    all_of,
    always,
    any_of,
    dated,
    fallback,
    months_since,
    not_,
    waivable,
)
from wegweiser_rules.engine.messages import _
from wegweiser_rules.engine.rules import Rule, Strength, Version

if TYPE_CHECKING:
    from wegweiser_rules.engine.expressions import Condition
    from wegweiser_rules.engine.sources import Source

GENERAL = all_of(concepts.LIVELIHOOD, concepts.GENERAL_FOR_DISCRETION, concepts.NO_ASYLUM_LOCK)
TITLE_MONTHS = fallback(person.title_months, months_since(person.status_since))


def usually_a2(source: Source) -> Condition:
    """Return the condition that the German reaches A2, from which atypical cases may deviate."""
    return waivable((person.german >= thresholds.A2).cite(source), by=source)


FOREIGN = qualification.qual_kind.one_of("vocational", "degree", "tertiary", "ahk")
NOT_RECOGNISED_YET = (
    not_(qualification.recognition.one_of("full"))
    .cite(AUFENTHG("§ 16d"))
    .say(fails=_("The qualification is recognised in full already."))
)
LONGEST_STAY = _("The longest time for this permit has not passed yet.")
STAY_USED_UP = _("The longest time for this permit has passed.")


def _within(months: int, status: str, source: Source) -> Condition:
    """Return the condition that a permit of this kind has not lasted as long as it may."""
    time = TITLE_MONTHS
    return (
        any_of(not_(person.status.one_of(status)), time < months)
        .cite(source)
        .say(LONGEST_STAY, fails=STAY_USED_UP)
    )


NOT_AFTER_PARTNERSHIP = dated(
    {
        "2023-01-01": always(),
        "2024-03-01": _within(
            thresholds.RECOGNITION_MONTHS, "AE_16d3", AUFENTHG("§ 16d Abs. 3 S. 6")
        ),
    }
)
MEASURE = all_of(
    FOREIGN.cite(AUFENTHG("§ 16d Abs. 1 S. 1")),
    qualification.recognition.one_of("partial").cite(AUFENTHG("§ 16d Abs. 1 S. 1")),
    usually_a2(AUFENTHG("§ 16d Abs. 1 S. 2 Nr. 1")),
    person.german_fits.holds().cite(AUFENTHG("§ 16d Abs. 1 S. 2 Nr. 1")),
    qualification.measure_suitable.holds().cite(AUFENTHG("§ 16d Abs. 1 S. 2 Nr. 2")),
    any_of(
        not_(qualification.measure_mainly_in_company).say(
            _("The measure does not take place mainly in a company.")
        ),
        concepts.AGENCY_CONSENTS,
    ).cite(AUFENTHG("§ 16d Abs. 1 S. 2 Nr. 3")),
    dated(
        {
            "2023-01-01": _within(
                thresholds.RECOGNITION_MONTHS_UNTIL_FEBRUARY_2024,
                "AE_16d",
                AUFENTHG("§ 16d Abs. 1 S. 3"),
            ),
            "2024-03-01": _within(
                thresholds.RECOGNITION_MONTHS, "AE_16d", AUFENTHG("§ 16d Abs. 1 S. 3")
            ),
        }
    ),
    NOT_AFTER_PARTNERSHIP,
    purposes.FROM_ANY_STAY,
    GENERAL,
)
NO_QUALIFIED_JOB_NEEDED = all_of(
    job.target_job_needs_licence,
    job.grading_leads_to_target,
    any_of(
        all_of(
            any_of(job.employer_tariff_bound, job.employer_church_commission),
            job.employer_pays_tariff,
        ).cite(AUFENTHG("§ 16d Abs. 3 S. 2")),
        job.employer_sgb11_72.holds().cite(AUFENTHG("§ 16d Abs. 3 S. 3")),
    ),
)
PARTNERSHIP = all_of(
    NOT_RECOGNISED_YET,
    qualification.qual_recognised_in_origin.holds().cite(AUFENTHG("§ 16d Abs. 3 S. 1 Nr. 1")),
    any_of(
        all_of(
            qualification.qual_kind.one_of("vocational", "ahk"),
            (qualification.qual_training_months >= 24).cite(AUFENTHG("§ 16d Abs. 3 S. 1 Nr. 1 a")),
        ),
        qualification.qual_kind.one_of("degree", "tertiary").cite(
            AUFENTHG("§ 16d Abs. 3 S. 1 Nr. 1 b")
        ),
    ),
    qualification.expert_confirmation.holds().cite(AUFENTHG("§ 16d Abs. 3 S. 4")),
    job.job_offer.holds().cite(AUFENTHG("§ 16d Abs. 3 S. 1 Nr. 2")),
    any_of(
        all_of(
            concepts.QUALIFIED_JOB.cite(AUFENTHG("§ 16d Abs. 3 S. 1")),
            qualification.licence.one_of("granted", "not_required").cite(
                BESCHV("§ 2a Abs. 1 S. 2, § 2 Abs. 1 S. 1 Nr. 1")
            ),
        ),
        NO_QUALIFIED_JOB_NEEDED,
    ),
    job.recognition_agreement.holds().cite(AUFENTHG("§ 16d Abs. 3 S. 1 Nr. 3")),
    job.employer_suitable_for_training.holds().cite(AUFENTHG("§ 16d Abs. 3 S. 1 Nr. 4")),
    (person.german >= thresholds.A2).cite(AUFENTHG("§ 16d Abs. 3 S. 1 Nr. 5")),
    person.german_fits.holds().cite(AUFENTHG("§ 16d Abs. 3 S. 1 Nr. 5")),
    job.same_occupational_group.holds().cite(BESCHV("§ 2a Abs. 1 S. 1")),
    concepts.AGENCY_CONSENTS,
    any_of(
        not_(person.status.one_of("AE_16d3")),
        procedure.procedure_pursued.holds().cite(BESCHV("§ 2a Abs. 2 S. 2")),
    ),
    NOT_AFTER_PARTNERSHIP,
    purposes.FROM_ANY_STAY,
    GENERAL,
)
UNREGULATED_JOB = all_of(
    FOREIGN.cite(AUFENTHG("§ 16d Abs. 3")),
    qualification.recognition.one_of("partial").cite(AUFENTHG("§ 16d Abs. 3 Nr. 2")),
    qualification.practical_skills_missing.holds().cite(AUFENTHG("§ 16d Abs. 3 Nr. 2")),
    qualification.licence.one_of("not_required").cite(AUFENTHG("§ 16d Abs. 3")),
    concepts.QUALIFIED_JOB.cite(AUFENTHG("§ 16d Abs. 3")),
    job.job_enabled_by_qualification.holds().cite(AUFENTHG("§ 16d Abs. 3")),
    usually_a2(AUFENTHG("§ 16d Abs. 3 Nr. 1")),
    person.german_fits.holds().cite(AUFENTHG("§ 16d Abs. 3 Nr. 1")),
    job.job_offer.holds().cite(AUFENTHG("§ 16d Abs. 3 Nr. 3")),
    job.recognition_agreement.holds().cite(AUFENTHG("§ 16d Abs. 3 Nr. 4")),
    concepts.AGENCY_CONSENTS,
    _within(
        thresholds.RECOGNITION_MONTHS_UNTIL_FEBRUARY_2024, "AE_16d3", AUFENTHG("§ 16d Abs. 3")
    ),
    purposes.FROM_ANY_STAY,
    GENERAL,
)
ATTRIBUTES = {
    "authority": "mission_abh",
    "visa_fee_eur": "75",
    "fee_eur": "100",
    "family_privileged": False,
    "priority_check": False,
}

RULES = (
    Rule(
        id="16d.1",
        title=_("Recognition measure (§ 16d Abs. 1)"),
        summary=_(
            "For people who have a recognition decision that names missing training, and who "
            "come to complete a course or training in order to be recognised in full."
        ),
        group="recognition",
        versions=(
            Version(
                since=dt.date(2023, 1, 1),
                until=dt.date(2024, 2, 29),
                sources=(AUFENTHG("§ 16d Abs. 1, 2"),),
                strength=Strength.SHOULD,
                when=MEASURE,
                attributes={
                    **ATTRIBUTES,
                    "ba_consent_required": concepts.IN_COMPANY_ONLY,
                    "first_validity_months_max": 18,
                    "extension_months": 6,
                    "max_months": thresholds.RECOGNITION_MONTHS_UNTIL_FEBRUARY_2024,
                    "work_allowed": "10h",
                    "work_hours_week": thresholds.SIDE_JOB_HOURS_UNTIL_FEBRUARY_2024,
                },
            ),
            Version(
                since=dt.date(2024, 3, 1),
                sources=(AUFENTHG("§ 16d Abs. 1, 2"),),
                strength=Strength.SHOULD,
                when=MEASURE,
                attributes={
                    **ATTRIBUTES,
                    "ba_consent_required": concepts.IN_COMPANY_ONLY,
                    "first_validity_months_max": 24,
                    "extension_months": 12,
                    "max_months": thresholds.RECOGNITION_MONTHS,
                    "work_allowed": "20h",
                    "work_hours_week": thresholds.SIDE_JOB_HOURS,
                    "livelihood_eur_month": thresholds.COURSE_NEED_EUR,
                },
            ),
        ),
    ),
    Rule(
        id="16d.3",
        title=_("Recognition partnership (§ 16d Abs. 3)"),
        summary=_(
            "For people whose qualification is recognised at home: they come to work at once, "
            "and have it recognised in Germany together with their employer."
        ),
        group="recognition",
        versions=(
            Version(
                since=dt.date(2023, 1, 1),
                until=dt.date(2024, 2, 29),
                sources=(AUFENTHG("§ 16d Abs. 3"),),
                strength=Strength.SHOULD,
                when=UNREGULATED_JOB,
                attributes={
                    **ATTRIBUTES,
                    "ba_consent_required": True,
                    "max_months": thresholds.RECOGNITION_MONTHS_UNTIL_FEBRUARY_2024,
                    "work_allowed": "this_job",
                },
                note=_(
                    "Until 29 February 2024 this was a permit for a job outside the regulated "
                    "occupations, after a decision that mainly practical skills are missing."
                ),
            ),
            Version(
                since=dt.date(2024, 3, 1),
                sources=(AUFENTHG("§ 16d Abs. 3"), BESCHV("§ 2a")),
                strength=Strength.SHOULD,
                when=PARTNERSHIP,
                attributes={
                    **ATTRIBUTES,
                    "ba_consent_required": True,
                    "first_validity_months_max": 12,
                    "max_months": thresholds.RECOGNITION_MONTHS,
                    "work_allowed": "this_job_and_20h",
                    "side_job_hours": thresholds.SIDE_JOB_HOURS,
                },
            ),
        ),
    ),
)

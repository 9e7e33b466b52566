"""§ 16d Abs. 1, 3: coming to have a qualification recognised."""

from __future__ import annotations

import datetime as dt

from wegweiser_rules.de import concepts
from wegweiser_rules.de.facts import job, person, qualification
from wegweiser_rules.de.sources import AUFENTHG, BESCHV
from wegweiser_rules.engine.expressions import all_of, any_of, not_, waivable
from wegweiser_rules.engine.messages import _
from wegweiser_rules.engine.rules import Rule, Strength, Version

GENERAL = all_of(concepts.LIVELIHOOD, concepts.GENERAL_FOR_DISCRETION, concepts.NO_ASYLUM_LOCK)
USUALLY_A2 = waivable(
    (person.german >= 2).cite(AUFENTHG("§ 16d Abs. 1 S. 2 Nr. 1")),
    by=AUFENTHG("§ 16d Abs. 1 S. 2 Nr. 1"),
)
FOREIGN = qualification.qual_kind.one_of("vocational", "degree", "tertiary", "ahk")
MEASURE = all_of(
    FOREIGN.cite(AUFENTHG("§ 16d Abs. 1 S. 1")),
    qualification.recognition.one_of("partial").cite(AUFENTHG("§ 16d Abs. 1 S. 1")),
    USUALLY_A2,
    person.german_fits.holds().cite(AUFENTHG("§ 16d Abs. 1 S. 2 Nr. 1")),
    qualification.measure_suitable.holds().cite(AUFENTHG("§ 16d Abs. 1 S. 2 Nr. 2")),
    any_of(
        not_(qualification.measure_mainly_in_company).say(
            _("The measure does not take place mainly in a company.")
        ),
        concepts.AGENCY_CONSENTS,
    ).cite(AUFENTHG("§ 16d Abs. 1 S. 2 Nr. 3")),
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
    (person.german >= 2).cite(AUFENTHG("§ 16d Abs. 3 S. 1 Nr. 5")),
    person.german_fits.holds().cite(AUFENTHG("§ 16d Abs. 3 S. 1 Nr. 5")),
    job.same_occupational_group.holds().cite(BESCHV("§ 2a Abs. 1 S. 1")),
    concepts.AGENCY_CONSENTS,
    GENERAL,
)
UNREGULATED_JOB = all_of(
    FOREIGN.cite(AUFENTHG("§ 16d Abs. 3")),
    qualification.recognition.one_of("partial").cite(AUFENTHG("§ 16d Abs. 3 Nr. 2")),
    qualification.practical_skills_missing.holds().cite(AUFENTHG("§ 16d Abs. 3 Nr. 2")),
    qualification.licence.one_of("not_required").cite(AUFENTHG("§ 16d Abs. 3")),
    concepts.QUALIFIED_JOB.cite(AUFENTHG("§ 16d Abs. 3")),
    job.job_enabled_by_qualification.holds().cite(AUFENTHG("§ 16d Abs. 3")),
    USUALLY_A2,
    person.german_fits.holds().cite(AUFENTHG("§ 16d Abs. 3 Nr. 1")),
    job.job_offer.holds().cite(AUFENTHG("§ 16d Abs. 3 Nr. 3")),
    job.recognition_agreement.holds().cite(AUFENTHG("§ 16d Abs. 3 Nr. 4")),
    concepts.AGENCY_CONSENTS,
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
                    "max_months": 24,
                    "work_allowed": "10h",
                    "work_hours_week": 10,
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
                    "max_months": 36,
                    "work_allowed": "20h",
                    "work_hours_week": 20,
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
                    "max_months": 24,
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
                    "max_months": 36,
                    "work_allowed": "this_job_and_20h",
                    "side_job_hours": 20,
                },
            ),
        ),
    ),
)

"""§ 16d Abs. 4-6: placement under an agreement, exams, and skills analysis."""

from __future__ import annotations

import datetime as dt

from wegweiser_rules.de import concepts, purposes, recognition, thresholds
from wegweiser_rules.de.facts import job, person, qualification
from wegweiser_rules.de.facts import recognition as procedure
from wegweiser_rules.de.sources import AUFENTHG, BESCHV
from wegweiser_rules.engine.expressions import all_of, any_of, dated, not_
from wegweiser_rules.engine.messages import _
from wegweiser_rules.engine.rules import Rule, Strength, Version

ATTRIBUTES = recognition.ATTRIBUTES
COMMON = all_of(recognition.NOT_AFTER_PARTNERSHIP, purposes.FROM_ANY_STAY, recognition.GENERAL)

# --- § 16d Abs. 4: placed under an agreement -----------------------------------------------------

LICENCE_WHERE_NEEDED = qualification.licence.one_of("granted", "not_required").cite(
    BESCHV("§ 2 Abs. 1 S. 1 Nr. 1")
)
WITHIN_THREE_YEARS = any_of(
    not_(person.status.one_of("AE_16d")).say(_("It is not a renewal.")),
    all_of(
        procedure.procedure_pursued.holds().cite(BESCHV("§ 2 Abs. 3 S. 2")),
        (recognition.TITLE_MONTHS < thresholds.RECOGNITION_MONTHS).cite(
            AUFENTHG("§ 16d Abs. 4 S. 1")
        ),
    ),
)
PLACED = all_of(
    recognition.FOREIGN.cite(AUFENTHG("§ 16d Abs. 4 S. 1")),
    recognition.NOT_RECOGNISED_YET,
    job.job_offer.holds().cite(AUFENTHG("§ 16d Abs. 4 S. 1")),
    procedure.placed_under_agreement.holds().cite(AUFENTHG("§ 16d Abs. 4 S. 1 Nr. 1, 2")),
    recognition.usually_a2(AUFENTHG("§ 16d Abs. 4 S. 2")),
    person.german_fits.holds().cite(AUFENTHG("§ 16d Abs. 4 S. 2")),
    LICENCE_WHERE_NEEDED,
    procedure.will_start_recognition.holds().cite(BESCHV("§ 2 Abs. 1 S. 1 Nr. 2, Abs. 2")),
    procedure.job_related_to_occupation.holds().cite(BESCHV("§ 2 Abs. 1 S. 1, Abs. 2")),
    dated(
        {
            "2023-01-01": concepts.QUALIFIED_JOB.cite(BESCHV("§ 2 Abs. 1 S. 1 Nr. 1, Abs. 2")),
            "2024-03-01": any_of(
                concepts.QUALIFIED_JOB.cite(BESCHV("§ 2 Abs. 2")),
                job.target_job_needs_licence.holds().cite(BESCHV("§ 2 Abs. 1")),
            ),
        }
    ),
    WITHIN_THREE_YEARS,
    concepts.AGENCY_CONSENTS,
    COMMON,
)
PLACEMENT_RULE = Rule(
    id="16d.4",
    title=_("Recognition after placement under an agreement (§ 16d Abs. 4)"),
    summary=_(
        "For people whom the Federal Employment Agency placed in a job under an agreement with "
        "the employment service of their country, for example in nursing."
    ),
    group="recognition",
    versions=(
        Version(
            since=dt.date(2023, 1, 1),
            until=dt.date(2024, 2, 29),
            sources=(AUFENTHG("§ 16d Abs. 4"), BESCHV("§ 2")),
            strength=Strength.MAY,
            when=PLACED,
            attributes={
                **ATTRIBUTES,
                "ba_consent_required": True,
                "first_validity_months_max": 12,
                "max_months": thresholds.RECOGNITION_MONTHS,
                "work_allowed": "this_job_and_10h",
                "side_job_hours": thresholds.SIDE_JOB_HOURS_UNTIL_FEBRUARY_2024,
            },
        ),
        Version(
            since=dt.date(2024, 3, 1),
            sources=(AUFENTHG("§ 16d Abs. 4"), BESCHV("§ 2")),
            strength=Strength.SHOULD,
            when=PLACED,
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
)

# --- § 16d Abs. 5: exams -------------------------------------------------------------------------

EXAM = all_of(
    recognition.FOREIGN.cite(AUFENTHG("§ 16d Abs. 5 S. 1")),
    recognition.NOT_RECOGNISED_YET,
    procedure.exam_registered.holds().cite(AUFENTHG("§ 16d Abs. 5 S. 1")),
    any_of(
        procedure.exam_proves_german,
        all_of(recognition.usually_a2(AUFENTHG("§ 16d Abs. 5 S. 1")), person.german_fits),
    ).cite(AUFENTHG("§ 16d Abs. 5 S. 1")),
    COMMON,
)
EXAM_RULE = Rule(
    id="16d.5",
    title=_("Exam for recognition (§ 16d Abs. 5)"),
    summary=_("For people who come only to take an exam for the recognition."),
    group="recognition",
    versions=(
        Version(
            since=dt.date(2023, 1, 1),
            until=dt.date(2024, 2, 29),
            sources=(AUFENTHG("§ 16d Abs. 5"),),
            strength=Strength.MAY,
            when=EXAM,
            attributes={**ATTRIBUTES, "ba_consent_required": False, "work_allowed": "none"},
            note=_(
                "Until 29 February 2024 the law only said that the ten hours a week of other "
                "permits do not apply. This was taken to mean no work. By its words one could "
                "also read that work was not limited."
            ),
        ),
        Version(
            since=dt.date(2024, 3, 1),
            sources=(AUFENTHG("§ 16d Abs. 5"),),
            strength=Strength.SHOULD,
            when=EXAM,
            attributes={**ATTRIBUTES, "ba_consent_required": False, "work_allowed": "none"},
        ),
    ),
)

# --- § 16d Abs. 6: skills analysis ---------------------------------------------------------------

ANALYSIS = all_of(
    recognition.FOREIGN.cite(AUFENTHG("§ 16d Abs. 6 S. 1")),
    recognition.NOT_RECOGNISED_YET,
    procedure.other_procedure_decided.holds().cite(AUFENTHG("§ 16d Abs. 6 S. 2 Nr. 1")),
    procedure.analysis_promised.holds().cite(AUFENTHG("§ 16d Abs. 6 S. 2 Nr. 1")),
    recognition.usually_a2(AUFENTHG("§ 16d Abs. 6 S. 2 Nr. 2")),
    person.german_fits.holds().cite(AUFENTHG("§ 16d Abs. 6 S. 2 Nr. 2")),
    COMMON,
)
ANALYSIS_RULE = Rule(
    id="16d.6",
    title=_("Skills analysis for recognition (§ 16d Abs. 6)"),
    summary=_(
        "For people whose documents are not enough for the recognition, and whose skills are "
        "to be tested in Germany."
    ),
    group="recognition",
    versions=(
        Version(
            since=dt.date(2024, 3, 1),
            sources=(AUFENTHG("§ 16d Abs. 6"),),
            strength=Strength.SHOULD,
            when=ANALYSIS,
            attributes={
                **ATTRIBUTES,
                "ba_consent_required": False,
                "max_months": thresholds.ANALYSIS_MONTHS,
                "work_allowed": "20h",
                "work_hours_week": thresholds.SIDE_JOB_HOURS,
                "livelihood_eur_month": thresholds.COURSE_NEED_EUR,
            },
        ),
    ),
)

RULES = (PLACEMENT_RULE, EXAM_RULE, ANALYSIS_RULE)

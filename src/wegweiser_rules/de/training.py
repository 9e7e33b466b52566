"""§§ 16a, 16f: vocational training, language courses, school."""

from __future__ import annotations

import datetime as dt

from wegweiser_rules.de import concepts, exclusions, purposes, thresholds
from wegweiser_rules.de.facts import job, person, training
from wegweiser_rules.de.sources import AUFENTHG, BESCHV
from wegweiser_rules.engine.expressions import (
    all_of,
    always,
    any_of,
    dated,
    not_,
    select,
    waivable,
)
from wegweiser_rules.engine.messages import _
from wegweiser_rules.engine.rules import Rule, Strength, Version

GENERAL = all_of(concepts.LIVELIHOOD, concepts.GENERAL_FOR_DISCRETION, concepts.NO_ASYLUM_LOCK)

# --- § 16a: vocational training ------------------------------------------------------------------

AT_SCHOOL = training.training_kind.one_of("school")
QUALIFIED = training.training_kind.one_of("company_qualified", "qualified", "school")
LANGUAGE = any_of(
    not_(QUALIFIED).say(_("No level of German is asked for: the training is a shorter one.")),
    training.language_checked_by_provider,
    training.language_prep_course,
    person.german >= thresholds.B1,
).cite(AUFENTHG("§ 16a Abs. 3 S. 2"))
AGENCY_CONSENTS = (
    all_of(
        job.conditions_not_worse.holds().cite(AUFENTHG("§ 39 Abs. 3 Nr. 1")),
        not_(job.illegal_recruitment).cite(AUFENTHG("§ 40 Abs. 1 Nr. 1")),
        concepts.NO_REFUSAL_GROUND,
        dated(
            {
                "2023-01-01": job.priority_check_ok.holds().cite(BESCHV("§ 8 Abs. 1")),
                "2024-03-01": always(),
            }
        ),
    )
    .cite(AUFENTHG("§ 16a Abs. 1 S. 1"))
    .say(_("Nothing speaks against the consent of the Federal Employment Agency."))
)
IN_COMPANY = all_of(not_(AT_SCHOOL), AGENCY_CONSENTS).cite(AUFENTHG("§ 16a Abs. 1 S. 1"))
AT_RECOGNISED_SCHOOL = all_of(
    AT_SCHOOL,
    training.school_leads_to_recognised_qualification,
    training.pupils_of_many_nations,
).cite(AUFENTHG("§ 16a Abs. 2 S. 1"))
FROM_OTHER_STAYS = dated(
    {
        "2023-01-01": all_of(
            any_of(QUALIFIED, purposes.AFTER_STUDIES), purposes.AFTER_LANGUAGE_COURSE
        ),
        "2024-03-01": always(),
    }
)
TRAINING = all_of(
    training.training_place.holds().cite(AUFENTHG("§ 16a Abs. 1, 2")),
    any_of(IN_COMPANY, AT_RECOGNISED_SCHOOL),
    LANGUAGE,
    FROM_OTHER_STAYS,
    GENERAL,
)
TRAINING_ATTRIBUTES = {
    "authority": "mission_abh",
    "visa_fee_eur": "75",
    "fee_eur": "100",
    "family_privileged": False,
    "ba_consent_required": select(when=AT_SCHOOL, then=False, otherwise=True),
}
TRAINING_RULE = Rule(
    id="16a",
    title=_("Vocational training (§ 16a)"),
    summary=_("For people who have a place for vocational training in a company or at a school."),
    group="training",
    versions=(
        Version(
            since=dt.date(2023, 1, 1),
            until=dt.date(2024, 2, 29),
            sources=(AUFENTHG("§ 16a Abs. 1-3"), BESCHV("§ 8 Abs. 1")),
            strength=Strength.MAY,
            when=TRAINING,
            attributes={
                **TRAINING_ATTRIBUTES,
                "priority_check": select(when=AT_SCHOOL, then=False, otherwise=True),
                "work_allowed": select(
                    when=QUALIFIED, then="training_and_10h", otherwise="training"
                ),
                "side_job_hours": select(
                    when=QUALIFIED,
                    then=thresholds.SIDE_JOB_HOURS_UNTIL_FEBRUARY_2024,
                    otherwise=0,
                ),
            },
            note=_(
                "Until 29 February 2024 the office could refuse at its discretion, and the "
                "Federal Employment Agency looked for preferred applicants first."
            ),
        ),
        Version(
            since=dt.date(2024, 3, 1),
            sources=(AUFENTHG("§ 16a Abs. 1-3"), BESCHV("§ 8 Abs. 1, § 34 Abs. 3")),
            strength=Strength.SHOULD,
            when=TRAINING,
            attributes={
                **TRAINING_ATTRIBUTES,
                "priority_check": False,
                "work_allowed": "training_and_20h",
                "side_job_hours": thresholds.SIDE_JOB_HOURS,
                "livelihood_eur_month": thresholds.STUDENT_NEED_EUR,
            },
        ),
    ),
)

# --- § 16f: language courses, pupil exchange, school ---------------------------------------------

NO_WORK = {
    "authority": "mission_abh",
    "visa_fee_eur": "75",
    "fee_eur": "100",
    "family_privileged": False,
    "ba_consent_required": False,
    "work_allowed": "none",
}
COURSE_OR_EXCHANGE = all_of(
    any_of(training.language_course_place, training.school_place.one_of("exchange")).cite(
        AUFENTHG("§ 16f Abs. 1")
    ),
    exclusions.MAY_BE_REFUSED,
    purposes.FROM_ANY_STAY_TO_COURSE,
    GENERAL,
)
SCHOOL = all_of(
    training.school_place.one_of("international_public", "private").cite(
        AUFENTHG("§ 16f Abs. 2 Nr. 1, 2")
    ),
    training.pupils_of_many_nations.holds().cite(AUFENTHG("§ 16f Abs. 2")),
    waivable(
        (training.school_grade >= thresholds.SCHOOL_GRADE).cite(AUFENTHG("§ 16f Abs. 2")),
        by=AUFENTHG("§ 16f Abs. 2"),
    ),
    exclusions.MAY_BE_REFUSED,
    purposes.FROM_ANY_STAY_TO_COURSE,
    GENERAL,
)
COURSE_RULE = Rule(
    id="16f",
    title=_("Language course or pupil exchange (§ 16f Abs. 1)"),
    summary=_(
        "For people who come for a language course that is not meant to prepare for studies, "
        "and for pupils in an exchange."
    ),
    group="school",
    versions=(
        Version(
            since=dt.date(2023, 1, 1),
            until=dt.date(2024, 2, 29),
            sources=(AUFENTHG("§ 16f Abs. 1, 3"),),
            strength=Strength.MAY,
            when=COURSE_OR_EXCHANGE,
            attributes=NO_WORK,
        ),
        Version(
            since=dt.date(2024, 3, 1),
            sources=(AUFENTHG("§ 16f Abs. 1, 3"),),
            strength=Strength.MAY,
            when=COURSE_OR_EXCHANGE,
            attributes={
                **NO_WORK,
                "work_allowed": select(
                    when=training.language_course_place, then="20h", otherwise="none"
                ),
                "work_hours_week": select(
                    when=training.language_course_place,
                    then=thresholds.SIDE_JOB_HOURS,
                    otherwise=0,
                ),
                "livelihood_eur_month": select(
                    when=training.language_course_place,
                    then=thresholds.COURSE_NEED_EUR,
                    otherwise=thresholds.STUDENT_NEED_EUR,
                ),
            },
        ),
    ),
)
SCHOOL_RULE = Rule(
    id="16f.2",
    title=_("School (§ 16f Abs. 2)"),
    summary=_(
        "For pupils of grade nine and higher at a school with an international profile or a "
        "private school."
    ),
    group="school",
    versions=(
        Version(
            since=dt.date(2023, 1, 1),
            until=dt.date(2024, 2, 29),
            sources=(AUFENTHG("§ 16f Abs. 2, 3"),),
            strength=Strength.MAY,
            when=SCHOOL,
            attributes=NO_WORK,
        ),
        Version(
            since=dt.date(2024, 3, 1),
            sources=(AUFENTHG("§ 16f Abs. 2, 3"),),
            strength=Strength.SHOULD,
            when=SCHOOL,
            attributes={**NO_WORK, "livelihood_eur_month": thresholds.STUDENT_NEED_EUR},
        ),
    ),
)

RULES = (TRAINING_RULE, COURSE_RULE, SCHOOL_RULE)

"""§§ 16b, 16c, 16e: studies, mobility of students, internships of students."""

from __future__ import annotations

import datetime as dt

from wegweiser_rules.de import concepts, exclusions, purposes, thresholds
from wegweiser_rules.de.facts import asylum, person, qualification, study, training
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
from wegweiser_rules.engine.rules import Result, Rule, Strength, Version

# --- § 19f: grounds to refuse --------------------------------------------------------------------

NO_GROUND_19F = dated(
    {
        "2023-01-01": all_of(
            exclusions.FOR_ALL_UNTIL_2023,
            exclusions.UNPROTECTED_UNTIL_2023,
            not_(person.status.one_of("BK", "BK_EU:*")).cite(AUFENTHG("§ 19f Abs. 3 S. 1")),
        )
        .cite(AUFENTHG("§ 19f Abs. 1, 3"))
        .say(exclusions.NO_GROUND),
        "2023-11-18": exclusions.FOR_RESEARCH,
    }
)

# --- § 16b: studies ------------------------------------------------------------------------------

CLAIM = all_of(
    concepts.LIVELIHOOD,
    concepts.NEEDS_TITLE,
    concepts.REGULAR,
    waivable(concepts.ENTERED_WITH_VISA, by=AUFENTHG("§ 5 Abs. 2 S. 2")),
)
NOT_AFTER_REJECTION = (
    any_of(
        person.location.one_of("abroad").say(_("You are not in Germany.")),
        not_(asylum.asylum_state.one_of("rejected*", "withdrawn")),
    )
    .cite(AUFENTHG("§ 10 Abs. 3 S. 1"))
    .say(
        _("No rejected asylum application stands in the way."),
        fails=_("After a rejected asylum application this title is only possible from abroad."),
    )
)
PROOF_MISSING = _("Proof of the language of the course of study is missing.")
CHECKED_OR_PROVEN = any_of(
    training.language_checked_by_provider,
    training.language_prep_course,
    study.study_language_proven,
)
LANGUAGE = (
    any_of(study.study_admission.one_of("preparatory"), CHECKED_OR_PROVEN)
    .cite(AUFENTHG("§ 16b Abs. 1 S. 4"))
    .say(fails=PROOF_MISSING)
)
LANGUAGE_WITHOUT_PREPARATION = CHECKED_OR_PROVEN.cite(AUFENTHG("§ 16b Abs. 5 S. 2")).say(
    fails=PROOF_MISSING
)
CAN_BE_FINISHED = any_of(
    not_(person.status.one_of("AE_16b")).say(_("It is not a renewal of the study permit.")),
    study.study_goal_in_reach,
).cite(AUFENTHG("§ 16b Abs. 2 S. 4"))
UNIVERSITY = study.university_recognised.holds().cite(AUFENTHG("§ 16b Abs. 1 S. 1"))
STUDIES = all_of(
    study.study_admission.one_of("full_time", "preparatory").cite(
        AUFENTHG("§ 16b Abs. 1 S. 1, 3")
    ),
    UNIVERSITY,
    LANGUAGE,
    CAN_BE_FINISHED,
    NO_GROUND_19F,
    exclusions.MAY_BE_REFUSED,
    CLAIM,
)
FROM_TRAINING = dated(
    {
        "2023-01-01": all_of(purposes.AFTER_TRAINING, purposes.AFTER_LANGUAGE_COURSE),
        "2024-03-01": always(),
    }
)
OTHER_STUDIES = all_of(
    any_of(
        all_of(
            study.study_admission.one_of("conditional", "part_time"),
            UNIVERSITY,
            LANGUAGE_WITHOUT_PREPARATION,
        ).cite(AUFENTHG("§ 16b Abs. 5 S. 1 Nr. 1")),
        study.study_admission.one_of("language_course", "internship").cite(
            AUFENTHG("§ 16b Abs. 5 S. 1 Nr. 2, 3")
        ),
    ),
    CAN_BE_FINISHED,
    FROM_TRAINING,
    NO_GROUND_19F,
    exclusions.MAY_BE_REFUSED,
    concepts.LIVELIHOOD,
    concepts.GENERAL_FOR_DISCRETION,
    NOT_AFTER_REJECTION,
)
PROTECTED_ELSEWHERE = all_of(
    study.studied_two_years_in_eu.holds().cite(AUFENTHG("§ 16b Abs. 7 S. 1")),
    study.mobility_programme.holds().cite(AUFENTHG("§ 16c Abs. 1 S. 1 Nr. 2")),
    study.study_admission.one_of("full_time", "preparatory").cite(
        AUFENTHG("§ 16c Abs. 1 S. 1 Nr. 3")
    ),
    CAN_BE_FINISHED,
    exclusions.MAY_BE_REFUSED,
    concepts.LIVELIHOOD,
    concepts.GENERAL_FOR_DISCRETION,
    concepts.NO_ASYLUM_LOCK,
)
STUDENT = {
    "authority": "mission_abh",
    "visa_fee_eur": "75",
    "fee_eur": "100",
    "family_privileged": False,
    "ba_consent_required": False,
    "validity_months": thresholds.STUDY_MONTHS,
}
STUDENT_UNTIL_FEBRUARY_2024 = {**STUDENT, "work_allowed": "120_days"}
STUDENT_SINCE_MARCH_2024 = {
    **STUDENT,
    "work_allowed": "140_days",
    "work_days_year": thresholds.WORK_DAYS_A_YEAR,
    "livelihood_eur_month": thresholds.STUDENT_NEED_EUR,
}
STUDY_RULES = (
    Rule(
        id="16b",
        title=_("Studies (§ 16b Abs. 1)"),
        summary=_("For people whom a university in Germany has admitted to full-time studies."),
        group="study",
        versions=(
            Version(
                since=dt.date(2023, 1, 1),
                until=dt.date(2024, 2, 29),
                sources=(AUFENTHG("§ 16b Abs. 1-4"), AUFENTHG("§ 19f Abs. 1, 3, 4")),
                strength=Strength.CLAIM,
                when=STUDIES,
                attributes=STUDENT_UNTIL_FEBRUARY_2024,
            ),
            Version(
                since=dt.date(2024, 3, 1),
                sources=(AUFENTHG("§ 16b Abs. 1-4"), AUFENTHG("§ 19f Abs. 1, 3, 4")),
                strength=Strength.CLAIM,
                when=STUDIES,
                attributes=STUDENT_SINCE_MARCH_2024,
            ),
        ),
    ),
    Rule(
        id="16b.5",
        title=_("Studies without a full admission (§ 16b Abs. 5)"),
        summary=_(
            "For people admitted on a condition or to part-time studies, or who only have a "
            "place in a language course or an internship that prepares for studies."
        ),
        group="study",
        versions=(
            Version(
                since=dt.date(2023, 1, 1),
                until=dt.date(2024, 2, 29),
                sources=(AUFENTHG("§ 16b Abs. 5"), AUFENTHG("§ 19f Abs. 1, 3, 4")),
                strength=Strength.MAY,
                when=OTHER_STUDIES,
                attributes={
                    **STUDENT,
                    "work_allowed": select(
                        when=study.study_admission.one_of("conditional", "part_time"),
                        then="120_days",
                        otherwise="vacation",
                    ),
                },
            ),
            Version(
                since=dt.date(2024, 3, 1),
                sources=(AUFENTHG("§ 16b Abs. 5"), AUFENTHG("§ 19f Abs. 1, 3, 4")),
                strength=Strength.MAY,
                when=OTHER_STUDIES,
                attributes=STUDENT_SINCE_MARCH_2024,
            ),
        ),
    ),
    Rule(
        id="16b.7",
        title=_("Studies with protection in another EU state (§ 16b Abs. 7)"),
        summary=_(
            "For people with international protection in another EU state who have studied "
            "there for two years and come to Germany for part of their studies."
        ),
        group="study",
        versions=(
            Version(
                since=dt.date(2023, 1, 1),
                until=dt.date(2024, 2, 29),
                sources=(AUFENTHG("§ 16b Abs. 7"),),
                strength=Strength.MAY,
                when=PROTECTED_ELSEWHERE,
                attributes=STUDENT_UNTIL_FEBRUARY_2024,
            ),
            Version(
                since=dt.date(2024, 3, 1),
                sources=(AUFENTHG("§ 16b Abs. 7"),),
                strength=Strength.SHOULD,
                when=PROTECTED_ELSEWHERE,
                attributes=STUDENT_SINCE_MARCH_2024,
            ),
        ),
    ),
)

# --- § 16c: part of the studies without a German title -------------------------------------------

MOBILITY = all_of(
    study.eu_study_title.holds().cite(AUFENTHG("§ 16c Abs. 1 S. 1 Nr. 1")),
    (study.study_part_days <= thresholds.STUDY_MOBILITY_DAYS).cite(AUFENTHG("§ 16c Abs. 1 S. 1")),
    study.mobility_programme.holds().cite(AUFENTHG("§ 16c Abs. 1 S. 1 Nr. 2")),
    study.study_admission.one_of("full_time", "preparatory", "conditional", "part_time").cite(
        AUFENTHG("§ 16c Abs. 1 S. 1 Nr. 3")
    ),
    person.passport_valid.holds().cite(AUFENTHG("§ 16c Abs. 1 S. 1 Nr. 4")),
    person.livelihood_secured.holds().cite(AUFENTHG("§ 16c Abs. 1 S. 1 Nr. 5")),
    study.mobility_notified.holds().cite(AUFENTHG("§ 16c Abs. 1 S. 1")),
    not_(study.institution_doubtful).cite(AUFENTHG("§ 19f Abs. 5 S. 1 Nr. 3")),
    not_(person.expulsion_interest).cite(AUFENTHG("§ 19f Abs. 5 S. 1 Nr. 4")),
    concepts.NEEDS_TITLE,
)
MOBILITY_RULE = Rule(
    id="16c",
    title=_("Part of the studies without a German title (§ 16c)"),
    summary=_(
        "For students with a study permit of another EU state who come with an exchange "
        "programme for up to 360 days."
    ),
    group="study",
    met=Result.NOT_REQUIRED,
    versions=(
        Version(
            since=dt.date(2023, 1, 1),
            until=dt.date(2024, 2, 29),
            sources=(AUFENTHG("§ 16c"), AUFENTHG("§ 19f Abs. 5")),
            strength=None,
            when=MOBILITY,
            attributes={"authority": "bamf", "work_allowed": "third_of_stay"},
        ),
        Version(
            since=dt.date(2024, 3, 1),
            sources=(AUFENTHG("§ 16c"), AUFENTHG("§ 19f Abs. 5")),
            strength=None,
            when=MOBILITY,
            attributes={
                "authority": "bamf",
                "work_allowed": "140_days_pro_rata",
                "livelihood_eur_month": thresholds.STUDENT_NEED_EUR,
            },
        ),
    ),
)

# --- § 16e: internships of students --------------------------------------------------------------

RECENT_DEGREE = (
    qualification.degree_date.plus(years=thresholds.GRADUATE_YEARS) >= person.application_day
).say(
    _("The degree was obtained in the two years before the application."),
    fails=_("The degree was not obtained in the two years before the application."),
)
INTERNSHIP = all_of(
    study.internship_agreement.holds().cite(AUFENTHG("§ 16e Abs. 1 Nr. 1, 2")),
    study.internship_agreement_complete.holds().cite(AUFENTHG("§ 16e Abs. 1 Nr. 2 a-e")),
    any_of(study.studying_abroad, RECENT_DEGREE).cite(AUFENTHG("§ 16e Abs. 1 Nr. 3")),
    study.internship_fits_studies.holds().cite(AUFENTHG("§ 16e Abs. 1 Nr. 4")),
    study.internship_costs_undertaken.holds().cite(AUFENTHG("§ 16e Abs. 1 Nr. 5")),
    NO_GROUND_19F,
    exclusions.MAY_BE_REFUSED,
    CLAIM,
)
INTERNSHIP_RULE = Rule(
    id="16e",
    title=_("Internship for students and new graduates (§ 16e)"),
    summary=_(
        "For students abroad, and for graduates of the last two years, who come for an "
        "internship in the field of their studies."
    ),
    group="study",
    versions=(
        Version(
            since=dt.date(2023, 1, 1),
            sources=(
                AUFENTHG("§ 16e"),
                AUFENTHG("§ 19f Abs. 1, 3, 4"),
                BESCHV("§ 15 Nr. 1"),
            ),
            strength=Strength.CLAIM,
            when=INTERNSHIP,
            attributes={
                "authority": "mission_abh",
                "visa_fee_eur": "75",
                "fee_eur": "100",
                "family_privileged": False,
                "ba_consent_required": False,
                "priority_check": False,
                "max_months": thresholds.INTERNSHIP_MONTHS,
                "work_allowed": "internship",
                "livelihood_eur_month": thresholds.STUDENT_NEED_EUR,
            },
        ),
    ),
)

RULES = (*STUDY_RULES, MOBILITY_RULE, INTERNSHIP_RULE)

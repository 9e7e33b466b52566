"""§ 44, IntV § 4, DeuFöV § 4: integration courses and vocational language courses."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from wegweiser_rules.de import nationalities, statuses, thresholds
from wegweiser_rules.de import parameters as figures
from wegweiser_rules.de.facts import (
    asylum,
    job,
    person,
    qualification,
    training,
)
from wegweiser_rules.de.facts import language_courses as courses
from wegweiser_rules.de.sources import AUFENTHG, DEUFOEV, INTV
from wegweiser_rules.engine.expressions import (
    TODAY,
    ByException,
    all_of,
    any_of,
    fallback,
    months_since,
    not_,
    select,
    waivable,
)
from wegweiser_rules.engine.messages import _
from wegweiser_rules.engine.rules import Rule, RuleKind, Strength, Version

if TYPE_CHECKING:
    from wegweiser_rules.engine.expressions import Condition

TITLE_MONTHS = fallback(person.title_months, months_since(person.status_since))

# --- § 44: the claim to an integration course ----------------------------------------------------

WORK_TITLES = ("AE_18a", "AE_18b", "NE_18c*", "AE_18d", "BK", "AE_19c*", "AE_21")
TITLE = (
    any_of(
        person.status.one_of(*WORK_TITLES).cite(AUFENTHG("§ 44 Abs. 1 S. 1 Nr. 1 a")),
        person.status.one_of("AE_28", "AE_30", "AE_32", "AE_36", "AE_36a").cite(
            AUFENTHG("§ 44 Abs. 1 S. 1 Nr. 1 b")
        ),
        person.status.one_of("AE_25_1", "AE_25_2*", "AE_25b*").cite(
            AUFENTHG("§ 44 Abs. 1 S. 1 Nr. 1 c")
        ),
        all_of(person.status.one_of("AE_25_4a"), courses.longer_stay_after_trial).cite(
            AUFENTHG("§ 44 Abs. 1 S. 1 Nr. 1 c")
        ),
        person.status.one_of("AE_38a").cite(AUFENTHG("§ 44 Abs. 1 S. 1 Nr. 1 d")),
        person.status.one_of("AE_23_2", "AE_23_4").cite(AUFENTHG("§ 44 Abs. 1 S. 1 Nr. 2")),
    )
    .cite(AUFENTHG("§ 44 Abs. 1 S. 1"))
    .say(fails=_("Your residence status gives no claim to an integration course."))
)
LASTING = all_of(
    any_of(
        courses.title_validity_months >= thresholds.LASTING_MONTHS,
        TITLE_MONTHS > thresholds.LASTING_AFTER_MONTHS,
    ),
    not_(courses.stay_only_temporary),
).cite(AUFENTHG("§ 44 Abs. 1 S. 2"))
IN_TIME = any_of(
    (courses.first_title_on.plus(years=1) >= TODAY)
    .cite(AUFENTHG("§ 44 Abs. 2 S. 1"))
    .say(
        _("The first year after the residence permit has not passed yet."),
        fails=_("More than a year has passed since the residence permit was issued."),
    ),
    courses.delay_not_at_fault.holds().cite(AUFENTHG("§ 44 Abs. 2 S. 2")),
)
HAS_DEGREE = any_of(
    qualification.qual_kind.one_of("degree", "tertiary"), qualification.german_degree
)
DEGREE_JOB = all_of(
    any_of(courses.employed, person.status.one_of("AE_18b", "AE_18d", "BK")),
    job.job_level.one_of("degree"),
)
LITTLE_NEED = all_of(
    any_of(
        all_of(HAS_DEGREE, courses.can_take_degree_job).cite(INTV("§ 4 Abs. 2 S. 2 Nr. 1 a")),
        DEGREE_JOB.cite(INTV("§ 4 Abs. 2 S. 2 Nr. 1 b")),
    ),
    courses.integration_without_state_help_expected.holds().cite(INTV("§ 4 Abs. 2 S. 2 Nr. 2")),
)
INTEGRATION_COURSE = all_of(
    TITLE,
    LASTING,
    IN_TIME,
    not_(courses.course_taken_before).cite(AUFENTHG("§ 44 Abs. 1 S. 1")),
    not_(courses.goes_to_school).cite(AUFENTHG("§ 44 Abs. 3 S. 1 Nr. 1")),
    not_(LITTLE_NEED)
    .cite(AUFENTHG("§ 44 Abs. 3 S. 1 Nr. 2"))
    .say(
        _("The need for integration is not small."),
        fails=_(
            "With a degree, or a job at that level, the need for integration is taken to be small."
        ),
    ),
    (person.german < thresholds.B1).cite(AUFENTHG("§ 44 Abs. 3 S. 1 Nr. 3")),
)
INTEGRATION_COURSE_RULE = Rule(
    id="IntV.claim",
    title=_("Claim to an integration course (§ 44)"),
    summary=_(
        "For people with their first permit for work, family or protection who will stay and "
        "do not speak German at level B1 yet."
    ),
    group="language_course",
    kind=RuleKind.PROCEDURE,
    versions=(
        Version(
            since=dt.date(2023, 1, 1),
            sources=(AUFENTHG("§ 44 Abs. 1-3"), INTV("§ 4 Abs. 1, 2")),
            strength=Strength.CLAIM,
            when=INTEGRATION_COURSE,
            attributes={
                "authority": "bamf",
                "apply_by": courses.first_title_on.plus(years=1),
            },
        ),
    ),
)

# --- § 4 DeuFöV: vocational language courses -----------------------------------------------------

SEEKING = courses.registered_as_seeking.holds().cite(DEUFOEV("§ 4 Abs. 1 S. 1 Nr. 1 a, b"))
EMPLOYED = courses.employed.holds().cite(DEUFOEV("§ 4 Abs. 1 S. 1 Nr. 1 c"))
EMPLOYED_SOON = any_of(EMPLOYED, all_of(job.job_offer, courses.employment_contract)).cite(
    DEUFOEV("§ 4 Abs. 1 S. 1 Nr. 1 c")
)
RECOGNITION = courses.language_needed_for_recognition.holds().cite(
    DEUFOEV("§ 4 Abs. 1 S. 1 Nr. 2")
)
IN_TRAINING = courses.in_training.holds().cite(DEUFOEV("§ 4 Abs. 1 S. 1 Nr. 3"))
TRAINING_CONTRACT = courses.training_contract.holds().cite(DEUFOEV("§ 4 Abs. 1 S. 1 Nr. 4"))
REGISTERED_CONTRACT = all_of(TRAINING_CONTRACT, training.contract_registered)
BORDER_REGION = all_of(courses.lives_in_border_region, SEEKING)
LIVES_IN_GERMANY = any_of(
    person.location.one_of("DE").say(_("You live in Germany.")),
    person.status.one_of(*statuses.ANY_TITLE, "gestattung", "fiktion*"),
)
TOLERATED = person.status.one_of("duldung")
TOLERATED_LONG_ENOUGH = (
    (asylum.tolerated_since.plus(months=thresholds.TOLERATED_MONTHS) <= TODAY)
    .cite(DEUFOEV("§ 4 Abs. 1 S. 2 Nr. 2"))
    .say(
        _("You have been tolerated for six months or longer."),
        fails=_("You must have been tolerated for six months."),
    )
)
AT_LEVEL_B1 = (person.german >= thresholds.B1).cite(DEUFOEV("§ 4 Abs. 3"))
LEVEL = waivable(AT_LEVEL_B1, by=DEUFOEV("§ 4 Abs. 3, § 13 Abs. 2, § 18a"))
LEVEL_UNTIL_MAY_2026 = any_of(
    AT_LEVEL_B1,
    all_of(
        any_of(courses.integration_course_completed, TOLERATED).cite(DEUFOEV("§ 13 Abs. 2")),
        ByException(source=DEUFOEV("§ 4 Abs. 3 S. 2")),
    ),
)


def _vocational_course(
    *, working: Condition, from_abroad: Condition, level: Condition
) -> Condition:
    """Return who can take part in a vocational language course."""
    grounds = any_of(SEEKING, working, RECOGNITION, IN_TRAINING, TRAINING_CONTRACT)
    tolerated = all_of(
        TOLERATED,
        any_of(
            all_of(courses.toleration_60a_2_3, grounds).cite(DEUFOEV("§ 4 Abs. 1 S. 2 Nr. 1")),
            all_of(any_of(SEEKING, working, IN_TRAINING), TOLERATED_LONG_ENOUGH),
        ),
    )
    return all_of(
        courses.course_necessary.holds().cite(DEUFOEV("§ 4 Abs. 1 S. 1")),
        any_of(
            tolerated.cite(DEUFOEV("§ 4 Abs. 1 S. 2")),
            all_of(not_(TOLERATED), LIVES_IN_GERMANY, grounds).cite(DEUFOEV("§ 4 Abs. 1 S. 1")),
            all_of(not_(TOLERATED), from_abroad),
        ),
        level,
    )


FREE_INCOME = any_of(
    job.salary_year <= figures.LANGUAGE_COURSE,
    all_of(
        courses.children_for_tax >= 1,
        job.salary_year <= figures.LANGUAGE_COURSE_ONE_CHILD,
    ),
    all_of(
        courses.children_for_tax >= 2,
        job.salary_year <= figures.LANGUAGE_COURSE_TWO_CHILDREN,
    ),
)
FROM_ABROAD = any_of(
    BORDER_REGION.cite(DEUFOEV("§ 4 Abs. 1a S. 1, 2")),
    all_of(
        EMPLOYED_SOON, job.domestic_job, job.job_months >= thresholds.COURSE_CONTRACT_MONTHS
    ).cite(DEUFOEV("§ 4 Abs. 1a S. 3 Nr. 1")),
    RECOGNITION.cite(DEUFOEV("§ 4 Abs. 1a S. 3 Nr. 2")),
    REGISTERED_CONTRACT.cite(DEUFOEV("§ 4 Abs. 1a S. 3 Nr. 3")),
)
FROM_ABROAD_UNTIL_MAY_2026 = any_of(
    BORDER_REGION.cite(DEUFOEV("§ 4 Abs. 1 S. 3, 4")),
    all_of(
        REGISTERED_CONTRACT,
        any_of(
            person.nationality.any_in(
                nationalities.GERMAN | nationalities.EU | nationalities.EEA | nationalities.SWISS
            ).say(_("The nationality requires no consent to the training.")),
            job.ba_consent.one_of("granted"),
        ).cite(DEUFOEV("§ 4 Abs. 1 S. 6")),
    ).cite(DEUFOEV("§ 4 Abs. 1 S. 5")),
)
VOCATIONAL_COURSE_RULE = Rule(
    id="DeuFoeV.4",
    title=_("Vocational language course (§ 4 DeuFöV)"),
    summary=_(
        "For people with German at level B1 who work, look for work or training, or need more "
        "German for the recognition of their qualification."
    ),
    group="language_course",
    kind=RuleKind.PROCEDURE,
    versions=(
        Version(
            since=dt.date(2023, 1, 1),
            until=dt.date(2026, 5, 3),
            sources=(DEUFOEV("§ 4 Abs. 1, 3"), DEUFOEV("§ 13")),
            strength=Strength.MAY,
            when=_vocational_course(
                working=EMPLOYED,
                from_abroad=FROM_ABROAD_UNTIL_MAY_2026,
                level=LEVEL_UNTIL_MAY_2026,
            ),
            attributes={"authority": "bamf"},
            note=_(
                "People in employment paid half of the cost, unless their taxable income was "
                "20,000 EUR or less, or 40,000 EUR for married couples. The wording of the time "
                "before 1 July 2023 is not at hand."
            ),
        ),
        Version(
            since=dt.date(2026, 5, 4),
            sources=(DEUFOEV("§ 4 Abs. 1-5"), DEUFOEV("§ 13")),
            strength=Strength.MAY,
            when=_vocational_course(working=EMPLOYED_SOON, from_abroad=FROM_ABROAD, level=LEVEL),
            attributes={
                "authority": "bamf",
                "cost_share_percent": select(
                    when=all_of(courses.employed, not_(FREE_INCOME)), then=50, otherwise=0
                ),
            },
            note=_(
                "This wording was first seen on 4 May 2026. The text of 19 April 2026 was still "
                "the older one."
            ),
        ),
    ),
)

RULES = (INTEGRATION_COURSE_RULE, VOCATIONAL_COURSE_RULE)

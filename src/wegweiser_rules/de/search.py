"""§ 17: looking for training or studies in Germany."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from wegweiser_rules.de import concepts, exclusions, purposes, study, thresholds
from wegweiser_rules.de.facts import person, search, training
from wegweiser_rules.de.sources import AUFENTHG
from wegweiser_rules.engine.expressions import all_of, any_of
from wegweiser_rules.engine.messages import _
from wegweiser_rules.engine.rules import Rule, Strength, Version

if TYPE_CHECKING:
    from wegweiser_rules.engine.expressions import Condition

# --- § 17 Abs. 1: a training place ---------------------------------------------------------------

SCHOOL_CERTIFICATE = (
    any_of(training.german_school_abroad, training.school_grants_university_access)
    .cite(AUFENTHG("§ 17 Abs. 1 S. 1 Nr. 3"))
    .say(
        fails=_("A certificate is needed that gives access to university."),
        open=_("It is not known yet whether the certificate gives access to university."),
    )
)
AWAY_LONG_ENOUGH = (
    (search.abroad_since_then_months >= search.previous_17_1_months)
    .cite(AUFENTHG("§ 17 Abs. 1 S. 3"))
    .say(
        _("No earlier search for a training place stands in the way."),
        fails=_("A new search is only possible after as long a time abroad."),
    )
)


def _training_search(*, age: int, german: int) -> Condition:
    """Return what the law asks of people who look for a training place."""
    return all_of(
        (person.age_at_grant < age).cite(AUFENTHG("§ 17 Abs. 1 S. 1 Nr. 1")),
        person.livelihood_secured.holds().cite(AUFENTHG("§ 17 Abs. 1 S. 1 Nr. 2")),
        SCHOOL_CERTIFICATE,
        (person.german >= german).cite(AUFENTHG("§ 17 Abs. 1 S. 1 Nr. 4")),
        AWAY_LONG_ENOUGH,
        exclusions.MAY_BE_REFUSED,
        purposes.FROM_ANY_STAY_TO_SEARCH,
        concepts.GENERAL_FOR_DISCRETION,
        concepts.NO_ASYLUM_LOCK,
    )


SEARCH = {
    "authority": "mission_abh",
    "visa_fee_eur": "75",
    "fee_eur": "100",
    "family_privileged": False,
    "ba_consent_required": False,
}
NO_WORK = {**SEARCH, "work_allowed": "none", "work_hours_week": 0}
WORK = {
    **SEARCH,
    "work_allowed": "20h",
    "work_hours_week": thresholds.SIDE_JOB_HOURS,
    "trial_weeks_total": thresholds.TRIAL_WEEKS,
    "livelihood_eur_month": thresholds.COURSE_NEED_EUR,
}
TRAINING_SEARCH_RULE = Rule(
    id="17.1",
    title=_("Search for a training place (§ 17 Abs. 1)"),
    summary=_("For young people who want to look for a place for vocational training in Germany."),
    group="training_search",
    versions=(
        Version(
            since=dt.date(2023, 1, 1),
            until=dt.date(2024, 2, 29),
            sources=(AUFENTHG("§ 17 Abs. 1, 3"), AUFENTHG("§ 19f Abs. 4")),
            strength=Strength.MAY,
            when=_training_search(
                age=thresholds.TRAINING_SEARCH_AGE_UNTIL_FEBRUARY_2024, german=thresholds.B2
            ),
            attributes={
                **NO_WORK,
                "max_months": thresholds.TRAINING_SEARCH_MONTHS_UNTIL_FEBRUARY_2024,
            },
        ),
        Version(
            since=dt.date(2024, 3, 1),
            sources=(AUFENTHG("§ 17 Abs. 1, 3"), AUFENTHG("§ 19f Abs. 4")),
            strength=Strength.MAY,
            when=_training_search(age=thresholds.TRAINING_SEARCH_AGE, german=thresholds.B1),
            attributes={**WORK, "max_months": thresholds.TRAINING_SEARCH_MONTHS},
        ),
    ),
)

# --- § 17 Abs. 2: studies ------------------------------------------------------------------------

STUDY_SEARCH = all_of(
    search.study_requirements_met.holds().cite(AUFENTHG("§ 17 Abs. 2 S. 1 Nr. 1")),
    person.livelihood_secured.holds().cite(AUFENTHG("§ 17 Abs. 2 S. 1 Nr. 2")),
    study.NO_GROUND_19F,
    exclusions.MAY_BE_REFUSED,
    purposes.FROM_ANY_STAY_TO_SEARCH,
    concepts.GENERAL_FOR_DISCRETION,
    study.NOT_AFTER_REJECTION,
)
STUDY_SEARCH_RULE = Rule(
    id="17.2",
    title=_("Application for studies (§ 17 Abs. 2)"),
    summary=_("For people who come for up to nine months to apply at universities in Germany."),
    group="training_search",
    versions=(
        Version(
            since=dt.date(2023, 1, 1),
            until=dt.date(2024, 2, 29),
            sources=(AUFENTHG("§ 17 Abs. 2, 3"), AUFENTHG("§ 19f Abs. 1, 3, 4")),
            strength=Strength.MAY,
            when=STUDY_SEARCH,
            attributes={**NO_WORK, "max_months": thresholds.TRAINING_SEARCH_MONTHS},
        ),
        Version(
            since=dt.date(2024, 3, 1),
            sources=(AUFENTHG("§ 17 Abs. 2, 3"), AUFENTHG("§ 19f Abs. 1, 3, 4")),
            strength=Strength.MAY,
            when=STUDY_SEARCH,
            attributes={**WORK, "max_months": thresholds.TRAINING_SEARCH_MONTHS},
        ),
    ),
)

RULES = (TRAINING_SEARCH_RULE, STUDY_SEARCH_RULE)

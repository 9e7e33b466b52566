"""§§ 20a, 20b: the opportunity card for search."""

from __future__ import annotations

import datetime as dt

from wegweiser_rules.de import blue_card, concepts, purposes, statuses, thresholds
from wegweiser_rules.de.facts import family, job, other_work, person, qualification, search
from wegweiser_rules.de.sources import AUFENTHG
from wegweiser_rules.engine.expressions import (
    Birthday,
    Clause,
    Condition,
    Criteria,
    Criterion,
    Points,
    Possible,
    Value,
    Words,
    all_of,
    any_of,
    as_condition,
    doubt,
    not_,
    select,
)
from wegweiser_rules.engine.messages import _
from wegweiser_rules.engine.rules import Rule, Strength, Version

AGE_NOTE = _(
    "The law says “not older than 35 years” and “not older than 40 years”. It is open whether "
    "this ends on the 35th or 40th birthday or only on the day before the next one."
)
MINIMUM = 6


AGE_35 = Words(
    holds=_("Not older than 35 years at the application."),
    open=_("Whether this still counts as “not older than 35 years” is open."),
)
AGE_40 = Words(
    holds=_("Not older than 40 years at the application."),
    open=_("Whether this still counts as “not older than 40 years” is open."),
)


def _not_older_than(years: int, words: Words) -> Condition:
    """Return the condition on the age at the application, which can be read in two ways."""
    within_year = person.age_at_application <= years
    up_to_birthday = any_of(
        person.age_at_application < years,
        person.application_day <= Birthday(person.birth_date, years),
    )
    return doubt(
        all_of(within_year, up_to_birthday),
        or_else=within_year,
        key="age of the applicant",
        note=AGE_NOTE,
        decided=False,
    ).say_all(words)


def _criterion(number: int, points: int, clause: Clause) -> Criterion:
    citation = AUFENTHG(f"§ 20b Abs. 1 S. 1 Nr. {number}")
    return Criterion(number, points, as_condition(clause).cite(citation))


EXPERIENCE = qualification.exp_after_qualification
POINTS = Points(
    (
        (_criterion(1, 4, qualification.recognition.one_of("partial")),),
        (
            _criterion(2, 3, person.german >= 4),
            _criterion(3, 2, person.german >= 3),
            _criterion(4, 1, person.german >= 2),
        ),
        (_criterion(5, 1, person.english >= 5),),
        (
            _criterion(6, 3, all_of(qualification.exp_months_last_7y >= 60, EXPERIENCE)),
            _criterion(7, 2, all_of(qualification.exp_months_last_5y >= 24, EXPERIENCE)),
        ),
        (_criterion(8, 1, qualification.qual_isco.one_of(*blue_card.SHORTAGE)),),
        (
            _criterion(9, 2, _not_older_than(35, AGE_35)),
            _criterion(10, 1, _not_older_than(40, AGE_40)),
        ),
        (_criterion(11, 1, qualification.stay_de_6m_last_5y),),
        (_criterion(12, 1, family.spouse_ck),),
    )
)
SKILLED = (
    any_of(concepts.SKILLED_BY_TRAINING, concepts.SKILLED_BY_DEGREE)
    .cite(AUFENTHG("§ 20a Abs. 3 Nr. 1"))
    .say(
        fails=_("Not yet a skilled worker with German or fully recognised qualification."),
        open=_("It is not known yet whether the qualification makes a skilled worker."),
    )
)
QUALIFICATION = any_of(
    all_of(
        qualification.qual_recognised_in_origin,
        any_of(
            all_of(
                qualification.qual_kind.one_of("vocational"),
                (qualification.qual_training_months >= 24).cite(
                    AUFENTHG("§ 20a Abs. 4 S. 3 Nr. 1 a bb")
                ),
            ),
            qualification.qual_kind.one_of("degree", "tertiary").cite(
                AUFENTHG("§ 20a Abs. 4 S. 3 Nr. 1 b")
            ),
        ),
        qualification.expert_confirmation.holds().cite(AUFENTHG("§ 20a Abs. 4 S. 4")),
    ),
    all_of(
        qualification.qual_kind.one_of("ahk").cite(AUFENTHG("§ 20a Abs. 4 S. 3 Nr. 1 c")),
        qualification.expert_confirmation.holds().cite(AUFENTHG("§ 20a Abs. 4 S. 5")),
    ),
    qualification.recognition.one_of("partial").cite(AUFENTHG("§ 20b Abs. 1 S. 2")),
).cite(AUFENTHG("§ 20a Abs. 4 S. 3 Nr. 1"))
LANGUAGE = (
    any_of(person.german >= 1, person.english >= 4)
    .cite(AUFENTHG("§ 20a Abs. 4 S. 3 Nr. 2"))
    .say(fails=_("German at level A1 or English at level B2 is needed."))
)
BY_POINTS = all_of(
    QUALIFICATION,
    LANGUAGE,
    POINTS.reach(MINIMUM).cite(AUFENTHG("§ 20a Abs. 3 Nr. 2, § 20b Abs. 2")),
)
IN_GERMANY = (
    any_of(
        person.location.one_of("abroad").say(_("You apply from abroad.")),
        all_of(
            person.status.one_of(*statuses.TRAINING_OR_WORK),
            not_(person.status.one_of("AE_20a")).cite(AUFENTHG("§ 20a Abs. 5 S. 6")),
        ),
    )
    .cite(AUFENTHG("§ 20a Abs. 4 S. 2"))
    .say(fails=_("In Germany the card is only given to holders of a title for training or work."))
)
NOT_AGAIN_TOO_SOON = (
    (search.abroad_since_then_months >= person.previous_search_card_months)
    .cite(AUFENTHG("§ 20a Abs. 5 S. 7"))
    .say(
        _("No earlier opportunity card stands in the way."),
        fails=_("A new card is only possible after as long a time without it."),
    )
)

# --- § 20a Abs. 5 S. 2: the card that follows ----------------------------------------------------

OTHER_POSSIBLE = _("Another title is possible: %(rule)s")
OTHER_NOT_POSSIBLE = _("This other title is not possible: %(rule)s")
OTHER_OPEN = _("It is still open whether another title is possible: %(rule)s")
OTHER_TITLES = (
    "18a",
    "18b",
    "18g.1.1",
    "18g.1.2a",
    "18g.1.2b",
    "18g.2",
    "19c1.26.1",
    "19c2.6",
    "19c3",
)
SPECIAL_WORK = {
    "19c1.3": ("executive", "board", "specialist"),
    "19c1.5": (
        "academic_staff",
        "guest_scientist",
        "guest_scientist_team",
        "teacher",
        "language_teacher",
    ),
    "19c1.10": ("staff_exchange", "foreign_project"),
    "19c1.11.2": ("speciality_cook",),
    "19c1.22.4": ("athlete",),
    "19c1.22.5": ("esports",),
    "19c1.22a": ("care_assistant",),
    "19c1.24a.1": ("driver",),
    "19c1.24a.2": ("driver_in_training",),
    "19c4": ("civil_servant",),
}


def _no_other(rule: str) -> Condition:
    """Return the condition that another title for work is not possible."""
    return not_(
        Possible(rule).say(OTHER_NOT_POSSIBLE, fails=OTHER_POSSIBLE, open=OTHER_OPEN)
    ).cite(AUFENTHG("§ 20a Abs. 5 S. 3"))


def _no_special(rule: str, kinds: tuple[str, ...]) -> Condition:
    """Return the condition that the job is of another kind, or its title not possible."""
    return any_of(not_(other_work.job_kind.one_of(*kinds)), _no_other(rule))


FOLLOW_UP = all_of(
    person.status.one_of("AE_20a")
    .cite(AUFENTHG("§ 20a Abs. 5 S. 2"))
    .say(fails=_("This card follows an opportunity card for search.")),
    not_(search.follow_up_card_held).cite(AUFENTHG("§ 20a Abs. 5 S. 6")),
    concepts.OFFER_AND_LICENCE,
    concepts.QUALIFIED_JOB.cite(AUFENTHG("§ 20a Abs. 5 S. 2")),
    job.domestic_job.holds().cite(AUFENTHG("§ 20a Abs. 5 S. 2, § 39 Abs. 3a")),
    job.ba_consent.one_of("granted").cite(AUFENTHG("§ 20a Abs. 5 S. 2")),
    concepts.AGENCY_CONSENTS,
    all_of(*(_no_other(rule) for rule in OTHER_TITLES))
    .cite(AUFENTHG("§ 20a Abs. 5 S. 3"))
    .say(_("No other title for this work is possible.")),
    all_of(*(_no_special(rule, kinds) for rule, kinds in SPECIAL_WORK.items()))
    .cite(AUFENTHG("§ 20a Abs. 5 S. 3"))
    .say(_("No title for a special kind of work is possible.")),
    person.livelihood_secured.holds().cite(AUFENTHG("§ 20a Abs. 4 S. 1")),
    concepts.GENERAL_BUT_ENTRY,
    concepts.NO_ASYLUM_LOCK,
)

ATTRIBUTES: dict[str, object | Value] = {
    "authority": "mission_abh",
    "visa_fee_eur": "75",
    "fee_eur": "100",
    "ba_consent_required": False,
    "family_privileged": False,
    "max_months": thresholds.SEARCH_CARD_MONTHS,
    "work_allowed": "20h",
    "work_hours_week": thresholds.SIDE_JOB_HOURS,
    "trial_weeks_each": thresholds.TRIAL_WEEKS,
    "points": POINTS,
    "criteria": Criteria(POINTS),
    "points_needed": select(when=SKILLED, then=False, otherwise=True),
}

SEARCH_CARD = all_of(
    any_of(SKILLED, BY_POINTS),
    person.livelihood_secured.holds().cite(AUFENTHG("§ 20a Abs. 4 S. 1")),
    IN_GERMANY,
    NOT_AGAIN_TOO_SOON,
    purposes.AFTER_SEARCH,
    concepts.GENERAL_BUT_ENTRY,
    concepts.NO_ASYLUM_LOCK,
)

RULES = (
    Rule(
        id="20a.such",
        title=_("Opportunity card to look for work (§ 20a)"),
        summary=_(
            "For people without a job offer who want to look for work in Germany for up to a "
            "year: recognised skilled workers, or others with at least six points."
        ),
        group="opportunity_card",
        versions=(
            Version(
                since=dt.date(2024, 6, 1),
                sources=(AUFENTHG("§ 20a"), AUFENTHG("§ 20b")),
                strength=Strength.MAY,
                when=SEARCH_CARD,
                attributes=ATTRIBUTES,
                note=_(
                    "Since December 2025 the law says that the card entitles only to work of 20 "
                    "hours a week. Before, the word “only” was missing, and one could read that "
                    "other work was not forbidden."
                ),
            ),
        ),
    ),
    Rule(
        id="20a.folge",
        title=_("Opportunity card that follows with a job (§ 20a Abs. 5)"),
        summary=_(
            "For holders of an opportunity card for search who have found a qualified job, but "
            "for whom no other title for work is possible yet."
        ),
        group="opportunity_card",
        versions=(
            Version(
                since=dt.date(2024, 6, 1),
                sources=(AUFENTHG("§ 20a Abs. 5 S. 2-6"), AUFENTHG("§ 39 Abs. 3a")),
                strength=Strength.MAY,
                when=FOLLOW_UP,
                attributes={
                    "authority": "abh",
                    "fee_eur": "93",
                    "ba_consent_required": True,
                    "priority_check": False,
                    "family_privileged": False,
                    "max_months": thresholds.FOLLOW_UP_CARD_MONTHS,
                    "work_allowed": "this_job",
                },
            ),
        ),
    ),
)

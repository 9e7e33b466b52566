"""§ 4a: may this work be done with the present title or status, without another permission?"""

from __future__ import annotations

import datetime as dt

from wegweiser_rules.de import concepts, nationalities
from wegweiser_rules.de.facts import (
    asylum,
    blue_card,
    events,
    integration,
    job,
    person,
    self_employment,
    study,
)
from wegweiser_rules.de.facts import work_access as facts
from wegweiser_rules.de.sources import AUFENTHG, AUFENTHV, BESCHV, FREIZUEGG
from wegweiser_rules.engine.expressions import (
    TODAY,
    Condition,
    Possible,
    all_of,
    always,
    any_of,
    dated,
    doubt,
    fallback,
    months_since,
    not_,
    one_of,
    select,
)
from wegweiser_rules.engine.messages import _
from wegweiser_rules.engine.rules import Rule, RuleKind, Version

SIDE_JOB_HOURS = 20
OLD_SIDE_JOB_HOURS = 10
OLD_STUDENT_HOURS = 18
MONTHS_IN_WORK_ACCOUNT = 6
MONTHS_IN_OLD_WORK_ACCOUNT = 5
TRIAL_WEEKS = 2
MONTHS_TO_ANY_JOB = 24
MONTHS_TO_ANY_WORK = 12
DAYS_TO_DECIDE = 30
FAR_AWAY = dt.date(2199, 1, 1)

FREE_TITLES = (
    "NE*", "DA_EU", "AE_22", "AE_23*", "AE_24", "AE_25_1", "AE_25_2*", "AE_25_3", "AE_25_5",
    "AE_25a*", "AE_25b*", "AE_104c", "AE_28*", "AE_29*", "AE_30*", "AE_31*", "AE_32*", "AE_33*",
    "AE_34*", "AE_35*", "AE_36*", "AE_37*", "AE_38",
)  # fmt: skip
WORK_TITLES = ("AE_16e", "AE_18*", "AE_19*", "AE_20a_5", "BK", "ICT*")
RESEARCH_TITLES = ("AE_18d*", "AE_18f*")
MEASURE_TITLES = ("AE_16d", "AE_16d1", "AE_16d4", "AE_16d6")
SIDE_JOB_TITLES = (
    "AE_16a", "AE_16b", "AE_16d", "AE_16d1", "AE_16d3", "AE_16d4", "AE_16d6", "AE_16f", "AE_16g*",
    "AE_17*", "AE_20a",
)  # fmt: skip

CARD_NOTE = _(
    "Until 24 December 2025 the text said that the card “berechtigt dazu”, not “berechtigt nur "
    "dazu”. It can be read so that more work was allowed as well. Here it is read as a limit."
)
EXAM_NOTE = _(
    "Until 29 February 2024 the text only took away the limit of ten hours a week. It can be read "
    "so that any work was allowed, or none. Here it is read so that none was."
)
SELF_EMPLOYED_NOTE = _(
    "Only titles for a certain job forbid other work. A title for self-employment is no such "
    "title, so by the text a job is allowed beside it. Offices may see this differently."
)


def _hold(*codes: str, source: str = "§ 4a Abs. 1 S. 1") -> Condition:
    """Return the condition that somebody holds one of these titles, also as a visa."""
    return (
        one_of(TITLE, codes)
        .cite(AUFENTHG(source))
        .say(
            fails=_("This rule is for other titles."),
            open=_("The present title or status is not known yet."),
        )
    )


TITLE = select(
    when=person.status.one_of("visa_d", "fiktion_81_4").cite(AUFENTHG("§ 6 Abs. 3, § 81 Abs. 4")),
    then=facts.title_behind,
    otherwise=person.status,
)
HOURS = select(
    when=facts.hours_week_average > 0,
    then=facts.hours_week_average,
    otherwise=job.hours_week,
)
A_JOB = all_of(
    not_(facts.self_employed),
    not_(self_employment.freelance),
).cite(AUFENTHG("§ 2 Abs. 2"))
WHAT_IT_IS_FOR = any_of(facts.purpose_work, blue_card.employer_succeeds).cite(
    AUFENTHG("§ 4a Abs. 3 S. 4, 5")
)
TRIAL = any_of(
    facts.trial_job,
    facts.trial_qualified,
    facts.trial_for_training,
    one_of(fallback(events.event, "none"), ("trial_job",)).say(
        _("It is a trial job."),
        fails=_("It is no trial job."),
        open=_("It is not known yet whether it is a trial job."),
    ),
)


def _up_to(hours: int, section: str) -> Condition:
    """Return the condition that all jobs together take no more hours a week."""
    return (
        (hours >= HOURS)
        .cite(AUFENTHG(section))
        .say(
            fails=_("The hours of work go beyond the limit of the title."),
            open=_("The hours of work are not known yet."),
        )
    )


# --- any work ------------------------------------------------------------------------------------

CITIZENS = any_of(
    person.nationality.any_in(nationalities.GERMAN | nationalities.EU | nationalities.EEA).cite(
        FREIZUEGG("§ 2 Abs. 1, § 12")
    ),
    person.nationality.any_in(nationalities.SWISS).cite(AUFENTHV("§ 28")),
    concepts.BRITISH_WITH_RIGHTS.cite(FREIZUEGG("§ 16")),
)
FREE = _hold(*FREE_TITLES)
FAMILY = all_of(
    person.status.one_of("none"),
    Possible("EU.FAMILY", source=FREIZUEGG("§ 2 Abs. 1, § 3")).say(
        _("The family of EU citizens may work: %(rule)s"),
        fails=_("This right of families of EU citizens is not given: %(rule)s"),
        open=_("This right of families of EU citizens is still open: %(rule)s"),
    ),
)
PROTECTED = all_of(
    person.status.one_of("duldung"),
    asylum.asylum_state.one_of("recognised_25_1", "recognised_25_2"),
).cite(AUFENTHG("§ 60a Abs. 6 S. 4"))
LONG_TERM_RESIDENT = all_of(
    _hold("AE_38a", source="§ 38a Abs. 3, 4"),
    any_of(
        WHAT_IT_IS_FOR,
        (fallback(months_since(person.status_since), person.title_months) >= MONTHS_TO_ANY_WORK)
        .cite(AUFENTHG("§ 38a Abs. 4"))
        .say(
            _("Twelve months with this title have passed."),
            fails=_("Twelve months with this title have not passed yet."),
            open=_("It is not known yet for how long the title has been held."),
        ),
    ),
)
ENTREPRENEUR = all_of(
    _hold("AE_21*", source="§ 21"),
    doubt(
        always(),
        or_else=any_of(facts.purpose_work, facts.self_employed, self_employment.freelance),
        key="jobs beside self-employment",
        note=SELF_EMPLOYED_NOTE,
    ),
)

# --- titles for work -----------------------------------------------------------------------------

WORKER = all_of(
    _hold(*WORK_TITLES, source="§ 4a Abs. 3 S. 4"),
    any_of(
        WHAT_IT_IS_FOR,
        all_of(
            A_JOB,
            not_(_hold("BK", source="§ 18g Abs. 4")),
            not_(blue_card.title_for_specific_job),
        ).cite(AUFENTHG("§ 4a Abs. 3 S. 4")),
        all_of(_hold(*RESEARCH_TITLES, source="§ 18d Abs. 5"), facts.teaching).cite(
            AUFENTHG("§ 18d Abs. 5 S. 1")
        ),
        all_of(
            _hold("AE_19d*", source="§ 19d Abs. 2"),
            A_JOB,
            integration.qualified_job_months >= MONTHS_TO_ANY_JOB,
        ).cite(AUFENTHG("§ 19d Abs. 2")),
        all_of(
            _hold("BK", source="§ 18g Abs. 4"),
            A_JOB,
            dated(
                {
                    "2023-01-01": (blue_card.blue_card_job_start.plus(years=2) <= TODAY).cite(
                        AUFENTHG("§ 18b Abs. 2 S. 5")
                    ),
                    "2023-11-18": any_of(
                        not_(facts.side_job).cite(AUFENTHG("§ 18g Abs. 4 S. 1")),
                        not_(blue_card.title_for_specific_job).cite(AUFENTHG("§ 4a Abs. 3 S. 4")),
                    ),
                }
            ),
        ),
    ).cite(AUFENTHG("§ 4a Abs. 3 S. 4")),
)

# --- titles for training, recognition and search -------------------------------------------------

APPRENTICE = all_of(
    _hold("AE_16a", source="§ 16a Abs. 3 S. 1"),
    any_of(
        WHAT_IT_IS_FOR,
        all_of(
            A_JOB,
            dated(
                {
                    "2023-01-01": all_of(
                        _up_to(OLD_SIDE_JOB_HOURS, "§ 16a Abs. 3"), facts.qualified_training
                    ).cite(AUFENTHG("§ 16a Abs. 3")),
                    "2024-03-01": _up_to(SIDE_JOB_HOURS, "§ 16a Abs. 3 S. 1"),
                }
            ),
        ),
    ),
)
STUDENT = all_of(
    _hold("AE_16b", source="§ 16b Abs. 3"),
    any_of(
        WHAT_IT_IS_FOR,
        study.student_side_job.holds().cite(AUFENTHG("§ 16b Abs. 3 S. 2")),
        all_of(
            A_JOB,
            dated(
                {
                    "2023-01-01": any_of(
                        _up_to(OLD_STUDENT_HOURS, "§ 16b Abs. 3 S. 1"),
                        job.job_months <= MONTHS_IN_OLD_WORK_ACCOUNT,
                    ).cite(AUFENTHG("§ 16b Abs. 3 S. 1")),
                    "2024-03-01": any_of(
                        _up_to(SIDE_JOB_HOURS, "§ 16b Abs. 3 S. 3 Nr. 2"),
                        job.job_months <= MONTHS_IN_WORK_ACCOUNT,
                    ).cite(AUFENTHG("§ 16b Abs. 3 S. 1, 3")),
                }
            ),
        ),
    ),
)
IN_RECOGNITION = all_of(
    _hold(*MEASURE_TITLES, source="§ 16d Abs. 1, 2, 4, 6"),
    any_of(
        WHAT_IT_IS_FOR,
        all_of(
            A_JOB,
            dated(
                {
                    "2023-01-01": _up_to(OLD_SIDE_JOB_HOURS, "§ 16d Abs. 1 S. 4, Abs. 4 S. 3"),
                    "2024-03-01": _up_to(SIDE_JOB_HOURS, "§ 16d Abs. 1 S. 4, Abs. 4 S. 3"),
                }
            ),
        ),
    ),
)
IN_PARTNERSHIP = all_of(
    _hold("AE_16d3", source="§ 16d Abs. 3 S. 8"),
    any_of(
        WHAT_IT_IS_FOR,
        all_of(
            A_JOB,
            dated(
                {
                    "2023-01-01": facts.permission_noted.holds().cite(AUFENTHG("§ 4a Abs. 2")),
                    "2024-03-01": _up_to(SIDE_JOB_HOURS, "§ 16d Abs. 3 S. 8"),
                }
            ),
        ),
    ),
)
BEFORE_EXAM = all_of(
    _hold("AE_16d5", source="§ 16d Abs. 5 S. 2"),
    dated(
        {
            "2023-01-01": doubt(
                facts.permission_noted.holds().cite(AUFENTHG("§ 4a Abs. 2")),
                or_else=always(),
                key="work before the exam",
                note=EXAM_NOTE,
            ),
            "2024-03-01": facts.permission_noted.holds().cite(AUFENTHG("§ 4a Abs. 2")),
        }
    ),
)
LEARNER = all_of(
    _hold("AE_16f", source="§ 16f Abs. 3 S. 4"),
    dated(
        {
            "2023-01-01": facts.permission_noted.holds().cite(AUFENTHG("§ 4a Abs. 2")),
            "2024-03-01": all_of(A_JOB, _up_to(SIDE_JOB_HOURS, "§ 16f Abs. 3 S. 4")),
        }
    ),
)
APPRENTICE_AFTER_TOLERATION = all_of(
    _hold("AE_16g*", source="§ 16g Abs. 3a, 8"),
    any_of(
        WHAT_IT_IS_FOR,
        all_of(A_JOB, _up_to(SIDE_JOB_HOURS, "§ 16g Abs. 3a")),
        all_of(A_JOB, integration.qualified_job_months >= MONTHS_TO_ANY_JOB).cite(
            AUFENTHG("§ 16g Abs. 8 S. 2")
        ),
    ),
)
LOOKS_FOR_TRAINING = all_of(
    _hold("AE_17*", source="§ 17 Abs. 3 S. 1"),
    dated(
        {
            "2023-01-01": facts.permission_noted.holds().cite(AUFENTHG("§ 4a Abs. 2")),
            "2024-03-01": all_of(
                A_JOB,
                any_of(
                    _up_to(SIDE_JOB_HOURS, "§ 17 Abs. 3 S. 1"),
                    all_of(TRIAL, facts.weeks <= TRIAL_WEEKS).cite(AUFENTHG("§ 17 Abs. 3 S. 1")),
                ),
            ),
        }
    ),
)
WITHIN_CARD = all_of(
    A_JOB,
    any_of(
        _up_to(SIDE_JOB_HOURS, "§ 20a Abs. 2 Nr. 1"),
        all_of(
            any_of(facts.trial_qualified, facts.trial_for_training),
            facts.weeks <= TRIAL_WEEKS,
        ).cite(AUFENTHG("§ 20a Abs. 2 Nr. 2")),
    ),
)
LOOKS_WITH_CARD = all_of(
    _hold("AE_20a", source="§ 20a Abs. 2"),
    dated(
        {
            "2023-01-01": doubt(
                WITHIN_CARD,
                or_else=always(),
                key="more work with the opportunity card",
                note=CARD_NOTE,
            ),
            "2025-12-25": WITHIN_CARD,
        }
    ),
)
LOOKS_FOR_WORK = all_of(
    _hold("AE_20", "AE_20_*", source="§ 20"),
    dated(
        {
            "2023-01-01": any_of(
                not_(_hold("AE_20_1", "AE_20_2", source="§ 20 Abs. 1, 2")),
                all_of(A_JOB, TRIAL, _up_to(OLD_SIDE_JOB_HOURS, "§ 20 Abs. 1 S. 4")),
            ).cite(AUFENTHG("§ 20 Abs. 1 S. 4, Abs. 2 S. 2")),
            "2024-06-01": always(),
        }
    ),
)

# --- without a title -----------------------------------------------------------------------------

VISITOR = all_of(person.status.one_of("visa_c"), facts.purpose_work).cite(AUFENTHG("§ 6 Abs. 2a"))
CARD_BEING_MADE = all_of(
    person.status.one_of("fiktion_81_3", "fiktion_81_4"), facts.card_ordered
).cite(AUFENTHG("§ 81 Abs. 5a"))
BLUE_CARD_FROM_ELSEWHERE = all_of(
    person.status.one_of("BK_EU*"),
    dated(
        {
            "2023-01-01": facts.permission_noted.holds().cite(AUFENTHG("§ 4a Abs. 4")),
            "2023-11-18": all_of(
                fallback(person.application_date, FAR_AWAY).plus(days=DAYS_TO_DECIDE) <= TODAY,
                concepts.LICENCE,
            ).cite(AUFENTHG("§ 81 Abs. 6a S. 4")),
        }
    ),
)
PERMITTED = all_of(
    any_of(
        person.location.one_of("DE").say(_("You are in Germany.")),
        not_(person.status.one_of("none")),
    ),
    facts.permission_noted,
).cite(AUFENTHG("§ 4a Abs. 1 S. 3, Abs. 2, 4"))
NO_WORK_AT_ALL = facts.not_counted_as_work.holds().cite(BESCHV("§ 30"))

MAY_WORK = (
    any_of(
        CITIZENS,
        FREE,
        WORKER,
        APPRENTICE,
        STUDENT,
        IN_RECOGNITION,
        IN_PARTNERSHIP,
        BEFORE_EXAM,
        LEARNER,
        APPRENTICE_AFTER_TOLERATION,
        LOOKS_FOR_TRAINING,
        LOOKS_WITH_CARD,
        LOOKS_FOR_WORK,
        LONG_TERM_RESIDENT,
        ENTREPRENEUR,
        PROTECTED,
        VISITOR,
        CARD_BEING_MADE,
        BLUE_CARD_FROM_ELSEWHERE,
        FAMILY,
        PERMITTED,
        NO_WORK_AT_ALL,
    )
    .cite(AUFENTHG("§ 4a"))
    .say(
        fails=_("The present title or status does not allow this work."),
        open=_("It is not known yet whether the present title or status allows this work."),
    )
)
ANY_WORK = any_of(CITIZENS, FREE, _hold("AE_20", "AE_20_3", source="§ 20"))
EXTENT = select(
    when=ANY_WORK,
    then="any",
    otherwise=select(
        when=_hold(*SIDE_JOB_TITLES),
        then="limited_hours",
        otherwise=select(
            when=_hold(*WORK_TITLES, "AE_21*", "AE_38a"),
            then="this_job",
            otherwise="with_permission",
        ),
    ),
)

RULES = (
    Rule(
        id="work",
        title=_("May this work be done with the present title? (§ 4a)"),
        summary=_(
            "Every title says whether and how much one may work. Many allow any work, some only "
            "a certain job or some hours a week."
        ),
        group="work",
        kind=RuleKind.ACCESS,
        versions=(
            Version(
                since=dt.date(2023, 1, 1),
                sources=(AUFENTHG("§ 4a Abs. 1 bis 4"),),
                strength=None,
                when=MAY_WORK,
                attributes={
                    "work_allowed": EXTENT,
                    "any_employment": select(when=ANY_WORK, then=True, otherwise=False),
                    "authority": "abh",
                },
            ),
        ),
    ),
)

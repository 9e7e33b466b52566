"""§ 16b Abs. 3: the account of working days of students, by week and by year."""

from __future__ import annotations

import datetime as dt

from wegweiser_rules.de import thresholds
from wegweiser_rules.de.facts import person, study
from wegweiser_rules.de.sources import AUFENTHG
from wegweiser_rules.engine.expressions import (
    all_of,
    any_of,
    fallback,
    least,
    months_since,
    not_,
    select,
    sum_of,
    tally,
    total,
)
from wegweiser_rules.engine.messages import _
from wegweiser_rules.engine.rules import Rule, RuleKind, Strength, Version

STUDENT = person.status.one_of("AE_16b").cite(AUFENTHG("§ 16b Abs. 3"))

# --- one week ------------------------------------------------------------------------------------

BY_DAYS = tally(
    study.hours_per_day,
    steps=(
        (0, thresholds.NO_DAYS),
        (thresholds.SHORT_DAY_HOURS, thresholds.HALF_DAY),
        (thresholds.DAY_HOURS, thresholds.WHOLE_DAY),
    ),
)
BY_WEEK_ALLOWED = any_of(
    not_(study.lecture_time).say(_("The week lies outside lecture time.")),
    sum_of(study.hours_per_day) <= thresholds.LECTURE_WEEK_HOURS,
).cite(AUFENTHG("§ 16b Abs. 3 S. 3 Nr. 2"))
WEEK = select(
    when=study.student_side_job,
    then=thresholds.NO_DAYS,
    otherwise=select(
        when=BY_WEEK_ALLOWED,
        then=least(BY_DAYS, thresholds.WEEK_COUNTS_AS_DAYS),
        otherwise=BY_DAYS,
    ),
)
WEEK_IS_KNOWN = (sum_of(study.hours_per_day) <= thresholds.HOURS_OF_A_WEEK).say(
    _("The hours of each day of the week are known."),
    fails=_("A week has no more than 168 hours."),
)
WEEK_RULE = Rule(
    id="16b.week",
    title=_("How a working week of a student counts (§ 16b Abs. 3)"),
    summary=_(
        "A day of up to four hours counts as half a day, a longer one as a whole day, or the "
        "week as two and a half days, whatever is better for the student."
    ),
    group="study_account",
    kind=RuleKind.ACCESS,
    event=True,
    versions=(
        Version(
            since=dt.date(2024, 3, 1),
            sources=(AUFENTHG("§ 16b Abs. 3 S. 2-4"),),
            strength=Strength.CLAIM,
            when=all_of(STUDENT, WEEK_IS_KNOWN),
            attributes={"authority": "abh", "work_allowed": "140_days", "days": WEEK},
        ),
    ),
)

# --- one year ------------------------------------------------------------------------------------

YEAR = total(sum_of(study.weekly_days), thresholds.NO_DAYS)
OLD_YEAR = total(study.half_days, study.full_days, study.full_days)
WITHIN_THE_YEAR = (
    (YEAR <= thresholds.WORK_DAYS_A_YEAR)
    .cite(AUFENTHG("§ 16b Abs. 3 S. 1"))
    .say(
        _("The account shows %(given)s working days. %(needed)s are allowed in a year."),
        fails=_("The account shows %(given)s working days. Only %(needed)s are allowed."),
    )
)
WITHIN_THE_OLD_YEAR = (
    (OLD_YEAR <= thresholds.HALF_DAYS_A_YEAR_UNTIL_FEBRUARY_2024)
    .cite(AUFENTHG("§ 16b Abs. 3 S. 1"))
    .say(
        _("There were %(given)s half working days. %(needed)s were allowed in a year."),
        fails=_("There were %(given)s half working days. Only %(needed)s were allowed."),
    )
)
TITLE_MONTHS = fallback(person.title_months, months_since(person.status_since))
NOT_ONLY_IN_THE_VACATION = any_of(
    not_(study.study_admission.one_of("preparatory")),
    TITLE_MONTHS >= thresholds.LASTING_MONTHS,
    not_(study.lecture_time),
).cite(AUFENTHG("§ 16b Abs. 3 S. 2"))
YEAR_RULE = Rule(
    id="16b.year",
    title=_("The account of working days of a student (§ 16b Abs. 3)"),
    summary=_("Students may work 140 whole days a year. Student side jobs do not count."),
    group="study_account",
    kind=RuleKind.ACCESS,
    event=True,
    versions=(
        Version(
            since=dt.date(2023, 1, 1),
            until=dt.date(2024, 2, 29),
            sources=(AUFENTHG("§ 16b Abs. 3"),),
            strength=Strength.CLAIM,
            when=all_of(STUDENT, WITHIN_THE_OLD_YEAR, NOT_ONLY_IN_THE_VACATION),
            attributes={"authority": "abh", "work_allowed": "120_days", "half_days": OLD_YEAR},
            note=_("Until 29 February 2024 the limit was 120 whole or 240 half days a year."),
        ),
        Version(
            since=dt.date(2024, 3, 1),
            sources=(AUFENTHG("§ 16b Abs. 3 S. 1"),),
            strength=Strength.CLAIM,
            when=all_of(STUDENT, WITHIN_THE_YEAR),
            attributes={"authority": "abh", "work_allowed": "140_days", "days": YEAR},
        ),
    ),
)

RULES = (WEEK_RULE, YEAR_RULE)

"""§§ 4a, 18g Abs. 4: whether another job needs a permission of the immigration office."""

from __future__ import annotations

import datetime as dt

from wegweiser_rules.de import concepts, nationalities
from wegweiser_rules.de.facts import blue_card, person
from wegweiser_rules.de.sources import AUFENTHG, FREIZUEGG
from wegweiser_rules.engine.expressions import TODAY, Condition, all_of, any_of, not_, select
from wegweiser_rules.engine.messages import _
from wegweiser_rules.engine.rules import Result, Rule, RuleKind, Strength, Version

FOR_ONE_JOB = (
    "AE_16d3", "AE_18a", "AE_18b", "AE_18d", "AE_18f", "AE_19*", "ICT*",
    "duldung", "gestattung", "visa_c", "fiktion_81_3",
)  # fmt: skip
HOLDER = person.status.one_of("BK")
FREE_TO_WORK = any_of(
    person.nationality.any_in(
        nationalities.GERMAN | nationalities.EU | nationalities.EEA | nationalities.SWISS
    ).cite(FREIZUEGG("§ 2")),
    blue_card.employer_succeeds.holds().cite(AUFENTHG("§ 4a Abs. 3 S. 5")),
    all_of(not_(person.status.one_of("BK", *FOR_ONE_JOB)), not_(blue_card.title_for_specific_job))
    .cite(AUFENTHG("§ 4a Abs. 1 S. 1"))
    .say(
        _("Your title is not for a certain job."),
        fails=_("Your title is for a certain job."),
        open=_("It is not known yet whether your title is for a certain job."),
    ),
    blue_card.title_for_any_job.holds().cite(AUFENTHG("§ 4a Abs. 1 S. 1")),
)
BY_PERMISSION = concepts.exception(AUFENTHG("§ 4a Abs. 3 S. 4")).say(
    open=_("The immigration office can give the permission.")
)
BY_PERMISSION_UNTIL_2023 = all_of(
    any_of(not_(HOLDER), blue_card.new_job_meets_18g).cite(AUFENTHG("§ 18b Abs. 2 S. 4")),
    BY_PERMISSION,
)
FIRST_YEAR = all_of(HOLDER, blue_card.blue_card_job_start.plus(months=12) > TODAY)
FIRST_TWO_YEARS = blue_card.blue_card_job_start.plus(years=2) > TODAY
WITHOUT_PERMISSION = any_of(
    FREE_TO_WORK,
    HOLDER.cite(AUFENTHG("§ 18g Abs. 4 S. 1")).say(
        _("With an EU Blue Card you may change the job without a permission."),
        fails=_("You hold no German EU Blue Card."),
    ),
)
WITHOUT_PERMISSION_UNTIL_2023 = any_of(
    FREE_TO_WORK,
    all_of(HOLDER, not_(FIRST_TWO_YEARS))
    .cite(AUFENTHG("§ 18b Abs. 2 S. 4"))
    .say(
        _("The first two years of employment with the EU Blue Card are over."),
        fails=_("The first two years of employment with an EU Blue Card are not over."),
        open=_("It is not known yet when the job with the EU Blue Card began."),
    ),
)


def _attributes(free: Condition) -> dict[str, object]:
    """Return what is said about a change, where this condition means that nothing is needed."""
    return {
        "authority": "abh",
        "work_allowed": "this_job",
        "permission_required": select(when=free, then=False, otherwise=True),
    }


RULES = (
    Rule(
        id="job_change",
        title=_("Change of the job"),
        summary=_(
            "Whether you may start another job with your residence title at once, or need a "
            "permission of the immigration office first."
        ),
        group="job_change",
        kind=RuleKind.ACCESS,
        event=True,
        met=Result.NOT_REQUIRED,
        excepted=Result.GRANTED_POSSIBLE,
        versions=(
            Version(
                since=dt.date(2023, 1, 1),
                until=dt.date(2023, 11, 17),
                sources=(AUFENTHG("§ 4a Abs. 3 S. 4, 5"), AUFENTHG("§ 18b Abs. 2 S. 4")),
                strength=Strength.MAY,
                when=any_of(WITHOUT_PERMISSION_UNTIL_2023, BY_PERMISSION_UNTIL_2023),
                attributes={
                    **_attributes(WITHOUT_PERMISSION_UNTIL_2023),
                    "abh_may_suspend_30_days": False,
                    "notify_employer_change": False,
                },
            ),
            Version(
                since=dt.date(2023, 11, 18),
                sources=(
                    AUFENTHG("§ 4a Abs. 3 S. 4, 5"),
                    AUFENTHG("§ 18g Abs. 4"),
                    AUFENTHG("§ 82 Abs. 1 S. 6"),
                ),
                strength=Strength.MAY,
                when=any_of(WITHOUT_PERMISSION, BY_PERMISSION),
                attributes={
                    **_attributes(WITHOUT_PERMISSION),
                    "abh_may_suspend_30_days": select(when=FIRST_YEAR, then=True, otherwise=False),
                    "abh_may_refuse": select(
                        when=all_of(FIRST_YEAR, not_(blue_card.new_job_meets_18g)),
                        then=True,
                        otherwise=False,
                    ),
                    "notify_employer_change": select(when=FIRST_YEAR, then=True, otherwise=False),
                },
            ),
        ),
    ),
)

"""§ 82 Abs. 6, § 4a Abs. 5, § 45c: what somebody has to report or to say in time."""

from __future__ import annotations

import datetime as dt

from wegweiser_rules.de import concepts
from wegweiser_rules.de.facts import asylum, blue_card, events, job, person
from wegweiser_rules.de.facts import duties as facts
from wegweiser_rules.de.sources import AUFENTHG
from wegweiser_rules.engine.expressions import (
    TODAY,
    all_of,
    any_of,
    fallback,
    not_,
    one_of,
    select,
)
from wegweiser_rules.engine.messages import _
from wegweiser_rules.engine.rules import Rule, RuleKind, Version

START = dt.date(2023, 1, 1)
TRAINING = ("AE_16*", "AE_17*")
WORK = ("AE_18*", "AE_19*", "AE_20*", "AE_21*", "BK", "ICT*")
NO_DUTY = "none"

FOR_TRAINING = person.status.one_of(*TRAINING).cite(AUFENTHG("§ 82 Abs. 6 S. 1"))
FOR_WORK = person.status.one_of(*WORK).cite(AUFENTHG("§ 82 Abs. 6 S. 1, § 4a Abs. 5 S. 3 Nr. 3"))
FOR_TRAINING_AFTER_TOLERATION = person.status.one_of("AE_16g").cite(AUFENTHG("§ 16g Abs. 4"))
TOLERATED_FOR_TRAINING_OR_WORK = all_of(
    person.status.one_of("duldung"),
    asylum.toleration_kind.one_of("60c", "60d"),
).cite(AUFENTHG("§ 60c Abs. 5, § 60d Abs. 3 S. 3"))
IN_TWO_WEEKS = facts.known_on.plus(weeks=2)
FOREIGNER_BY = select(when=any_of(FOR_TRAINING, FOR_WORK), then=IN_TWO_WEEKS, otherwise=NO_DUTY)
EMPLOYER_BY = select(
    when=FOR_WORK,
    then=facts.known_on.plus(weeks=4),
    otherwise=select(
        when=any_of(FOR_TRAINING_AFTER_TOLERATION, TOLERATED_FOR_TRAINING_OR_WORK),
        then=IN_TWO_WEEKS,
        otherwise=NO_DUTY,
    ),
)
EVERY_CHANGE = all_of(
    person.status.one_of("BK"), blue_card.blue_card_job_start.plus(months=12) > TODAY
).cite(AUFENTHG("§ 82 Abs. 1 S. 6"))
NOTIFY = all_of(
    any_of(FOR_TRAINING, FOR_WORK, TOLERATED_FOR_TRAINING_OR_WORK)
    .cite(AUFENTHG("§ 82 Abs. 6, § 4a Abs. 5 S. 3 Nr. 3"))
    .say(
        _("With this status the end of the job or the training must be reported."),
        fails=_("With this status there is no such duty to report."),
        open=_("It is not known yet whether this status brings a duty to report."),
    ),
    facts.ended_early.holds().cite(AUFENTHG("§ 82 Abs. 6 S. 1")),
    (facts.known_on <= TODAY)
    .cite(AUFENTHG("§ 82 Abs. 6 S. 1"))
    .say(
        _("The end has become known."),
        fails=_("The end is not known yet."),
        open=_("It is not known when the end became known."),
    ),
)
CHANGED_EMPLOYER = all_of(
    one_of(fallback(events.event, "none"), ("job_change",)).say(
        _("The employer has changed."),
        fails=_("The employer has not changed."),
        open=_("It is not known yet whether the employer has changed."),
    ),
    EVERY_CHANGE,
).cite(AUFENTHG("§ 82 Abs. 1 S. 6"))
TELL = all_of(
    facts.contract_with_person_abroad.holds().cite(AUFENTHG("§ 45c S. 1")),
    concepts.NEEDS_TITLE,
    not_(facts.cross_border_placement_299_sgb3).cite(AUFENTHG("§ 45c S. 3")),
)

RULES = (
    Rule(
        id="notify",
        title=_("Report the end of the job or the training (§ 82 Abs. 6, § 4a Abs. 5)"),
        summary=_(
            "When the job or the training ends early, you have two weeks to tell the immigration "
            "office, and the employer has four."
        ),
        group="duties",
        kind=RuleKind.PROCEDURE,
        event=True,
        versions=(
            Version(
                since=START,
                until=dt.date(2023, 11, 17),
                sources=(AUFENTHG("§ 82 Abs. 6"), AUFENTHG("§ 4a Abs. 5 S. 3 Nr. 3")),
                strength=None,
                when=NOTIFY,
                attributes={
                    "foreigner_by": FOREIGNER_BY,
                    "employer_by": EMPLOYER_BY,
                    "authority": "abh",
                },
            ),
            Version(
                since=dt.date(2023, 11, 18),
                sources=(
                    AUFENTHG("§ 82 Abs. 6"),
                    AUFENTHG("§ 4a Abs. 5 S. 3 Nr. 3"),
                    AUFENTHG("§ 82 Abs. 1 S. 6"),
                ),
                strength=None,
                when=any_of(NOTIFY, CHANGED_EMPLOYER),
                attributes={
                    "foreigner_by": FOREIGNER_BY,
                    "employer_by": EMPLOYER_BY,
                    "notify_employer_change": select(
                        when=EVERY_CHANGE, then=True, otherwise=False
                    ),
                    "authority": "abh",
                },
            ),
        ),
    ),
    Rule(
        id="45c",
        title=_("Tell recruits from abroad about free advice (§ 45c)"),
        summary=_(
            "Employers who hire somebody who lives abroad must tell that person, in writing, of "
            "the free advice on labour law, by the first working day at the latest."
        ),
        group="duties",
        kind=RuleKind.PROCEDURE,
        event=True,
        versions=(
            Version(
                since=dt.date(2026, 1, 1),
                sources=(AUFENTHG("§ 45c"), AUFENTHG("§ 45b Abs. 1")),
                strength=None,
                when=TELL,
                attributes={
                    "due": fallback(facts.first_work_day, job.job_start),
                    "authority": "employer",
                },
            ),
        ),
    ),
)

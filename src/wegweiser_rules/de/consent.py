"""§§ 9, 36 BeschV: when no consent is needed, and when it counts as given."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from wegweiser_rules.de import nationalities
from wegweiser_rules.de.facts import asylum, events, person
from wegweiser_rules.de.facts import consent as facts
from wegweiser_rules.de.sources import AUFENTHG, BESCHV
from wegweiser_rules.engine.expressions import (
    TODAY,
    all_of,
    any_of,
    doubt,
    fallback,
    least,
    months_since,
    not_,
    one_of,
    select,
    total,
)
from wegweiser_rules.engine.messages import _
from wegweiser_rules.engine.rules import Rule, RuleKind, Version

if TYPE_CHECKING:
    from wegweiser_rules.engine.expressions import Condition, Value

# --- § 9: after some time no consent is needed ---------------------------------------------------

INSURED_MONTHS = 24
STAY_MONTHS = 36
COUNTED_STUDENT_MONTHS = 24
NEVER_FREE = ("AE_16d3", "AE_19c2", "AE_19c1_22a", "AE_19c1_24a", "AE_19c1_24b")
BLUE_CARD_NOTE = _(
    "Since 18 November 2023 this section no longer names the EU Blue Card. But what holds for "
    "residence permits holds for the EU Blue Card too, where nothing else is said (§ 4 Abs. 1 "
    "S. 3 AufenthG). Here it is read to include the EU Blue Card."
)

PERMIT = person.status.one_of("AE_*", "ICT*").cite(BESCHV("§ 9 Abs. 1"))
BLUE_CARD = person.status.one_of("BK").cite(BESCHV("§ 9 Abs. 1"))
NOT_EXCLUDED = all_of(
    not_(person.status.one_of(*NEVER_FREE)).cite(
        BESCHV("§ 2a Abs. 2 S. 4, § 6 Abs. 2 S. 1, § 22a S. 2, § 24a Abs. 3, § 24b S. 3")
    ),
    any_of(
        not_(person.status.one_of("AE_19c1_26")),
        not_(person.nationality.any_in(nationalities.WESTERN_BALKANS)),
        facts.consent_26_2_before_2021,
    ).cite(BESCHV("§ 26 Abs. 2 S. 5")),
)
STAY = fallback(months_since(asylum.stay_since), facts.stay_months)
ALL_BUT_HALF_OF_STUDIES = total(
    STAY, STAY, least(facts.student_months, 2 * COUNTED_STUDENT_MONTHS)
)
LONG_ENOUGH = any_of(
    (facts.insured_employment_months >= INSURED_MONTHS).cite(BESCHV("§ 9 Abs. 1 Nr. 1")),
    (total(2 * STAY_MONTHS, facts.student_months, facts.student_months) <= ALL_BUT_HALF_OF_STUDIES)
    .cite(BESCHV("§ 9 Abs. 1 Nr. 2, Abs. 3"))
    .say(
        _("Three years of uninterrupted stay count; studies count half, two years at most."),
        fails=_("Less than three years of stay count; studies count half, two years at most."),
        open=_("It is not known yet how long the uninterrupted stay in Germany is."),
    ),
).cite(BESCHV("§ 9 Abs. 1"))


def _consent_free(holders: Condition) -> Condition:
    """Return the condition that no consent is needed any more."""
    return all_of(holders, NOT_EXCLUDED, LONG_ENOUGH)


# --- § 36: consent that counts as given ----------------------------------------------------------

REPLY = fallback(facts.ba_reply, "none")
EVENT = fallback(events.event, "none")
BLUE_CARD_HOLDER_CHANGES_JOB = all_of(
    person.status.one_of("BK"), not_(one_of(EVENT, ("renewal",)))
).cite(AUFENTHG("§ 18g Abs. 4"))
IN_TWO_WEEKS = facts.request_sent_on.plus(weeks=2)
IN_ONE_WEEK = facts.request_sent_on.plus(weeks=1)
OLD_DATE = select(when=events.fast_track, then=IN_ONE_WEEK, otherwise=IN_TWO_WEEKS)
DATE = select(
    when=any_of(events.fast_track, BLUE_CARD_HOLDER_CHANGES_JOB),
    then=IN_ONE_WEEK,
    otherwise=IN_TWO_WEEKS,
)
REPLIED_ON = fallback(facts.ba_replied_on, facts.request_sent_on)
NO_CONSENT = {
    "ba_consent_required": False,
    "any_employment": True,
    "work_allowed": "any_employment",
    "authority": "abh",
}
WEEKEND_NOTE = _(
    "If the last day of the period is a Saturday, a Sunday or a public holiday, the period ends "
    "with the next working day."
)


def _deemed(date: Value) -> Condition:
    """Return the condition that the agency has not objected in time."""
    return all_of(
        (facts.request_sent_on <= TODAY)
        .cite(BESCHV("§ 36 Abs. 2 S. 1"))
        .say(
            _("The agency has been asked for its consent."),
            fails=_("The agency has not been asked for its consent yet."),
            open=_("It is not known when the agency was asked for its consent."),
        ),
        any_of(
            one_of(REPLY, ("none",)).say(
                _("The agency has not answered."),
                fails=_("The agency has answered."),
                open=_("It is not known yet whether the agency has answered."),
            ),
            (date < REPLIED_ON).say(
                _("The answer came too late."),
                fails=_("The answer came in time."),
                open=_("It is not known yet when the answer came."),
            ),
        ).cite(BESCHV("§ 36 Abs. 2 S. 1")),
    )


RULES = (
    Rule(
        id="BeschV.9",
        title=_("No consent needed any more (§ 9 BeschV)"),
        summary=_(
            "After two years of insured work or three years of stay, holders of a residence "
            "permit need no consent of the Federal Employment Agency to a job."
        ),
        group="consent",
        kind=RuleKind.ACCESS,
        versions=(
            Version(
                since=dt.date(2023, 1, 1),
                until=dt.date(2023, 11, 17),
                sources=(BESCHV("§ 9"),),
                strength=None,
                when=_consent_free(any_of(PERMIT, BLUE_CARD)),
                attributes=NO_CONSENT,
            ),
            Version(
                since=dt.date(2023, 11, 18),
                sources=(BESCHV("§ 9"),),
                strength=None,
                when=_consent_free(
                    doubt(
                        any_of(PERMIT, BLUE_CARD),
                        or_else=PERMIT,
                        key="consent for holders of an EU Blue Card",
                        note=BLUE_CARD_NOTE,
                    )
                ),
                attributes=NO_CONSENT,
            ),
        ),
    ),
    Rule(
        id="BA.deemed",
        title=_("Consent that counts as given (§ 36 Abs. 2 BeschV)"),
        summary=_(
            "If the Federal Employment Agency does not answer within two weeks that something is "
            "missing, its consent counts as given. In the fast-track procedure it is one week."
        ),
        group="consent",
        kind=RuleKind.PROCEDURE,
        event=True,
        versions=(
            Version(
                since=dt.date(2023, 1, 1),
                until=dt.date(2023, 11, 17),
                sources=(BESCHV("§ 36 Abs. 2"),),
                strength=None,
                when=_deemed(OLD_DATE),
                attributes={"date": OLD_DATE, "authority": "ba"},
                note=WEEKEND_NOTE,
            ),
            Version(
                since=dt.date(2023, 11, 18),
                sources=(BESCHV("§ 36 Abs. 2"), AUFENTHG("§ 18g Abs. 4"), AUFENTHG("§ 81a")),
                strength=None,
                when=_deemed(DATE),
                attributes={"date": DATE, "authority": "ba"},
                note=WEEKEND_NOTE,
            ),
        ),
    ),
)

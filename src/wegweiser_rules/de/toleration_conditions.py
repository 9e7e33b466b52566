"""What the rules for asylum seekers and tolerated people share: bans, consent, identity, fines."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from wegweiser_rules.de import concepts, nationalities
from wegweiser_rules.de.facts import apprenticeships, asylum, job, person
from wegweiser_rules.de.sources import ASYLG, AUFENTHG, BESCHV
from wegweiser_rules.engine.expressions import (
    TODAY,
    Condition,
    Value,
    all_of,
    any_of,
    dated,
    doubt,
    fallback,
    months_since,
    not_,
    select,
    total,
)
from wegweiser_rules.engine.messages import _

if TYPE_CHECKING:
    from wegweiser_rules.engine.sources import Source

TOLERATED = (
    person.status.one_of("duldung")
    .cite(AUFENTHG("§ 60a"))
    .say(
        _("You are tolerated (Duldung)."),
        fails=_("This is only for people who are tolerated (Duldung)."),
        open=_("It is not known yet whether you are tolerated (Duldung)."),
    )
)
NOT_60B = (
    not_(asylum.toleration_kind.one_of("60b"))
    .cite(AUFENTHG("§ 60b Abs. 5"))
    .say(
        _("It is not a toleration for people with unclear identity."),
        fails=_("It is a toleration for people with unclear identity (§ 60b)."),
        open=_("It is not known yet which kind of toleration it is."),
    )
)

# --- time in Germany -----------------------------------------------------------------------------

STAY = fallback(asylum.stay_since, fallback(asylum.permitted_since, asylum.tolerated_since))
EXEMPT_AFTER_YEARS = 4


def tolerated_for(*, months: int) -> Condition:
    """Return the condition of so many months of toleration; those under § 60b do not count."""
    return (months_since(asylum.tolerated_since) >= total(months, asylum.months_60b)).say(
        _("The toleration has lasted long enough."),
        fails=_("The toleration has not lasted long enough."),
        open=_("It is not known yet how long the toleration has lasted."),
    )


# --- safe states of origin -----------------------------------------------------------------------

SAFE = dated(
    {
        "2023-01-01": person.nationality.any_in(nationalities.SAFE_UNTIL_2023),
        "2023-12-23": person.nationality.any_in(nationalities.SAFE),
    }
)
SAFE_IN_EU = person.nationality.any_in(nationalities.SAFE | nationalities.SAFE_IN_EU)
GEORGIAN_OR_MOLDOVAN = person.nationality.any_in(nationalities.SAFE_SINCE_2023)
LAST_FREE_DAY = dt.date(2015, 8, 31)
LAST_DAY_GEORGIA_MOLDOVA = dt.date(2023, 8, 30)


def applied_by(day: dt.date) -> Condition:
    """Return the condition that the asylum application was made by a day."""
    return (asylum.asylum_application_date <= day).say(
        _("The asylum application was made early enough for an exception."),
        fails=_("The asylum application is not old enough for an exception."),
        open=_("It is not known yet when the asylum application was made."),
    )


NO_REFUSAL_AFTER_2015 = any_of(
    asylum.asylum_state.one_of("pending"),
    all_of(
        asylum.asylum_state.one_of("rejected", "rejected_manifestly", "withdrawn"),
        applied_by(LAST_FREE_DAY),
    ),
    all_of(asylum.asylum_state.one_of("withdrawn"), asylum.withdrawn_after_advice),
    all_of(
        asylum.asylum_state.one_of("withdrawn", "none"), asylum.no_asylum_for_child_welfare
    ).cite(AUFENTHG("§ 60a Abs. 6 S. 3")),
)
KEPT_FOR_GEORGIA_MOLDOVA = all_of(
    GEORGIAN_OR_MOLDOVAN,
    any_of(
        all_of(not_(asylum.asylum_state.one_of("none")), applied_by(LAST_DAY_GEORGIA_MOLDOVA)),
        all_of(
            asylum.asylum_state.one_of("none"), asylum.tolerated_since <= LAST_DAY_GEORGIA_MOLDOVA
        ),
    ),
).cite(AUFENTHG("§ 104 Abs. 18 Nr. 1"))
KEPT_FOR_INDIA_AND_OTHERS = all_of(
    person.nationality.any_in(nationalities.KEPT_IN_2026),
    any_of(asylum.tolerated_on_2025_05_06, asylum.work_permit_on_2026_06_11),
).cite(AUFENTHG("§ 104 Abs. 18 Nr. 2"))
SAFE_ONLY_IN_EU_NOTE = _(
    "Between 12 June and 2 August 2026 the texts do not fit together. One reading: for India and "
    "other states that only the European Union calls safe, the ban on work did not apply yet, or "
    "only with the exceptions that the text of 3 August 2026 names. The other: the ban applied "
    "at once and without exceptions."
)
NOT_SAFE = not_(SAFE)
NOT_SAFE_NOW = not_(person.nationality.any_in(nationalities.SAFE))
NOT_SAFE_IN_EU = not_(SAFE_IN_EU)
IN_EU_WITH_EXCEPTION = any_of(NOT_SAFE_IN_EU, KEPT_FOR_INDIA_AND_OTHERS)
NO_SAFE_STATE_BAN = (
    any_of(
        dated(
            {
                "2023-01-01": NOT_SAFE,
                "2026-06-12": doubt(
                    NOT_SAFE_NOW,
                    or_else=NOT_SAFE_IN_EU,
                    key="states that only the EU calls safe",
                    note=SAFE_ONLY_IN_EU_NOTE,
                ),
                "2026-07-29": doubt(
                    NOT_SAFE_IN_EU,
                    or_else=IN_EU_WITH_EXCEPTION,
                    key="states that only the EU calls safe",
                    note=SAFE_ONLY_IN_EU_NOTE,
                ),
                "2026-08-03": IN_EU_WITH_EXCEPTION,
            }
        ),
        NO_REFUSAL_AFTER_2015,
        KEPT_FOR_GEORGIA_MOLDOVA,
    )
    .cite(AUFENTHG("§ 60a Abs. 6 S. 1 Nr. 3"))
    .say(
        _("The ban on work for people from safe states of origin does not apply."),
        fails=_("The ban on work for people from safe states of origin applies."),
        open=_("It is not known yet whether the ban for safe states of origin applies."),
    )
)
NO_BAN_ON_WORK = all_of(
    not_(asylum.entered_for_benefits).cite(AUFENTHG("§ 60a Abs. 6 S. 1 Nr. 1")),
    not_(asylum.obstacle_self_caused).cite(AUFENTHG("§ 60a Abs. 6 S. 1 Nr. 2, S. 2")),
    NO_SAFE_STATE_BAN,
)
NO_REMOVAL_STEPS = not_(asylum.removal_measures_concrete).say(
    _("No concrete steps to removal run."),
    fails=_("Concrete steps to removal run."),
    open=_("It is not known yet whether concrete steps to removal run."),
)

# --- consent of the Federal Employment Agency ----------------------------------------------------

FOUR_YEARS = (
    (STAY.plus(years=EXEMPT_AFTER_YEARS) <= TODAY)
    .cite(BESCHV("§ 32 Abs. 2 Nr. 5"))
    .say(
        _("After four years in Germany, work needs no consent."),
        fails=_("Four years in Germany have not passed yet."),
        open=_("It is not known yet whether four years in Germany have passed."),
    )
)
FREE_OF_CONSENT = any_of(
    apprenticeships.starts_training.holds().cite(BESCHV("§ 32 Abs. 2 Nr. 2")),
    asylum.work_free_of_consent.holds().cite(BESCHV("§ 32 Abs. 2 Nr. 1, 3, 4")),
    FOUR_YEARS,
)
AGENCY_AGREES = all_of(
    job.job_offer,
    job.ba_consent.one_of("granted"),
    job.conditions_not_worse.holds().cite(AUFENTHG("§ 39 Abs. 3 Nr. 1")),
    not_(job.illegal_recruitment).cite(AUFENTHG("§ 40 Abs. 1 Nr. 1")),
    any_of(
        not_(job.refusal_ground_40).cite(AUFENTHG("§ 40 Abs. 2")),
        concepts.exception(AUFENTHG("§ 40 Abs. 2")),
    ),
)
CONSENT = any_of(FREE_OF_CONSENT, AGENCY_AGREES.cite(ASYLG("§ 61")))
CONSENT_WITH_TOLERATION = any_of(
    FREE_OF_CONSENT,
    all_of(
        (STAY.plus(months=3) <= TODAY)
        .cite(BESCHV("§ 32 Abs. 1 S. 1"))
        .say(
            _("Three months in Germany have passed."),
            fails=_("Three months in Germany have not passed yet."),
            open=_("It is not known yet whether three months in Germany have passed."),
        ),
        AGENCY_AGREES.cite(BESCHV("§ 32 Abs. 1 S. 2")),
    ),
)
WORK_ATTRIBUTES: dict[str, object | Value] = {
    "authority": "abh",
    "work_allowed": "with_permission",
    "ba_consent_required": select(when=FREE_OF_CONSENT, then=False, otherwise=True),
    "any_employment": select(when=FOUR_YEARS, then=True, otherwise=False),
    "priority_check": False,
    "permission_required": True,
}

# --- tolerated people in a reception centre ------------------------------------------------------

SIX_MONTHS = (asylum.tolerated_since.plus(months=6) <= TODAY).say(
    _("There have been six months of toleration."),
    fails=_("There have not been six months of toleration yet."),
    open=_("It is not known yet whether there have been six months of toleration."),
)
THREE_MONTHS = (asylum.tolerated_since.plus(months=3) <= TODAY).say(
    _("There have been three months of toleration."),
    fails=_("There have not been three months of toleration yet."),
    open=_("It is not known yet whether there have been three months of toleration."),
)


def tolerated_in_centre(*steps: Condition) -> Condition:
    """Return the waiting time for tolerated people in a reception centre.

    Args:
        steps: what is asked about steps to removal, where nothing else asks it already.
    """
    return (
        all_of(
            dated(
                {
                    "2023-01-01": SIX_MONTHS,
                    "2024-02-28": all_of(SIX_MONTHS, *steps),
                    "2026-06-12": any_of(
                        asylum.work_allowed_during_asylum.holds().cite(ASYLG("§ 61 Abs. 1 S. 9")),
                        all_of(
                            any_of(
                                SIX_MONTHS.cite(ASYLG("§ 61 Abs. 1 S. 6")),
                                all_of(
                                    THREE_MONTHS,
                                    any_of(
                                        asylum.identity_by_passport,
                                        apprenticeships.starts_training,
                                    ),
                                ).cite(ASYLG("§ 61 Abs. 1 S. 7")),
                            ),
                            *steps,
                        ),
                    ),
                }
            )
        )
        .cite(ASYLG("§ 61 Abs. 1"))
        .say(
            _("The waiting time for tolerated people in a reception centre is over."),
            fails=_("The waiting time for tolerated people in a reception centre is not over."),
            open=_("It is not known yet whether the waiting time in the centre is over."),
        )
    )


# --- identity, fines, order of expulsion ---------------------------------------------------------

END_OF_2016 = dt.date(2016, 12, 31)
IDENTITY_IN_2020 = dt.date(2020, 6, 30)


def identified_by(*days: Value | dt.date) -> Condition:
    """Return the condition that the identity was clarified by each of these days."""
    on = person.identity_clarified_on
    return all_of(person.identity_clarified, *(on <= day for day in days))


def fines_harmless(source: Source) -> Condition:
    """Return the condition that there is no conviction but for small fines."""
    rates = person.intent_conviction_daily_rates
    return (
        all_of(
            not_(person.prison_sentence),
            any_of(not_(person.intent_conviction), rates >= 1),
            any_of(rates <= 50, all_of(rates <= 90, person.fines_only_for_immigration_offences)),
        )
        .cite(source)
        .say(
            _("There is no conviction that does harm."),
            fails=_("There is a conviction that does harm."),
            open=_("It is not known yet whether there is a conviction that does harm."),
        )
    )

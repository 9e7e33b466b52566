"""§ 61 AsylG: work during the asylum procedure, and in a reception centre."""

from __future__ import annotations

import datetime as dt

from wegweiser_rules.de import toleration_conditions as shared
from wegweiser_rules.de.facts import asylum, person
from wegweiser_rules.de.sources import ASYLG, BESCHV
from wegweiser_rules.engine.expressions import (
    TODAY,
    Condition,
    Value,
    all_of,
    always,
    any_of,
    doubt,
    fallback,
    not_,
    select,
    waivable,
)
from wegweiser_rules.engine.messages import _
from wegweiser_rules.engine.rules import Rule, RuleKind, Strength, Version

NEW_LAW = dt.date(2026, 6, 12)
SAFE_STATE_NOTE = _(
    "The law forbids work to applicants from safe states of origin, but leaves the right to work "
    "in a reception centre untouched. One reading: the ban counts there as well. The other: it "
    "does not, as long as the procedure is not an accelerated one."
)
OLD_APPLICATION_NOTE = _(
    "The law of 12 June 2026 does not say which waiting time counts in a reception centre for "
    "applications from before that day. One reading: three months, as for everybody now. The "
    "other: six months, with the exclusions of the old law."
)
OUTSIDE_NOTE = _(
    "Outside a reception centre the law leaves the rules on accelerated procedures and on lack "
    "of cooperation untouched. One reading: they forbid work there as well. The other: they are "
    "only about people in a reception centre."
)

IN_PROCEDURE = all_of(
    person.status.one_of("gestattung").say(
        _("You have a permission to stay (Gestattung)."),
        fails=_("This is for people with a permission to stay (Gestattung)."),
    ),
    asylum.asylum_state.one_of("pending").say(
        _("The asylum procedure is still running."),
        fails=_("The asylum procedure is not running."),
    ),
).cite(ASYLG("§ 61 Abs. 1, 2"))
IN_CENTRE = asylum.lives_in_reception.holds().cite(ASYLG("§ 61 Abs. 1 S. 1"))
ELSEWHERE = not_(asylum.lives_in_reception).cite(ASYLG("§ 61 Abs. 2 S. 1"))
NOT_SAFE = (
    any_of(
        shared.NOT_SAFE,
        shared.applied_by(shared.LAST_FREE_DAY),
        all_of(
            shared.GEORGIAN_OR_MOLDOVAN, shared.applied_by(shared.LAST_DAY_GEORGIA_MOLDOVA)
        ).cite(ASYLG("§ 87d")),
    )
    .cite(ASYLG("§ 61 Abs. 2 S. 4"))
    .say(
        _("The ban on work for people from safe states of origin does not apply."),
        fails=_("The ban on work for people from safe states of origin applies."),
    )
)

# --- until 11 June 2026 --------------------------------------------------------------------------


def _waited(day: Value, *, months: int, sentence: str) -> Condition:
    """Return the condition that so many months have passed since a day."""
    return (
        (day.plus(months=months) <= TODAY)
        .cite(ASYLG(f"§ 61 Abs. 1 {sentence}"))
        .say(
            _("The waiting time for work is over."),
            fails=_("The waiting time for work is not over."),
            open=_("It is not known yet whether the waiting time for work is over."),
        )
    )


def _claim_after(months: int) -> Condition:
    """Return what the claim of the old law asked for besides the consent."""
    return all_of(
        _waited(asylum.asylum_application_date, months=months, sentence="S. 2 Nr. 1"),
        shared.NOT_SAFE.cite(ASYLG("§ 61 Abs. 1 S. 2 Nr. 3")),
        not_(asylum.asylum_refusal_enforceable).cite(ASYLG("§ 61 Abs. 1 S. 2 Nr. 4")),
    )


WAITED = (
    (fallback(asylum.stay_since, asylum.permitted_since).plus(months=3) <= TODAY)
    .cite(ASYLG("§ 61 Abs. 2 S. 1, 2"))
    .say(
        _("Three months of permitted stay have passed."),
        fails=_("Three months of permitted stay have not passed yet."),
        open=_("It is not known yet whether three months of permitted stay have passed."),
    )
)
ELSEWHERE_UNTIL_2026 = all_of(ELSEWHERE, WAITED, NOT_SAFE)

# --- since 12 June 2026 --------------------------------------------------------------------------

REGISTERED = fallback(asylum.asylum_registration_date, asylum.asylum_application_date)
COOPERATES = waivable(
    not_(asylum.cooperation_breach).cite(ASYLG("§ 61 Abs. 1 S. 4")), by=ASYLG("§ 61 Abs. 1 S. 4")
)
NOT_ACCELERATED = not_(asylum.accelerated_art42_1_a_f).cite(ASYLG("§ 61 Abs. 1 S. 5"))


def _in_centre(not_safe: Condition) -> Condition:
    """Return what is asked in a reception centre now; `not_safe` is about the state of origin."""
    return all_of(
        any_of(
            all_of(
                not_(asylum.dublin_or_protection_elsewhere).cite(ASYLG("§ 61 Abs. 1 S. 3")),
                _waited(REGISTERED, months=3, sentence="S. 2"),
            ),
            _waited(REGISTERED, months=6, sentence="S. 3"),
        ),
        COOPERATES,
        NOT_ACCELERATED,
        doubt(
            not_safe,
            or_else=always(),
            key="safe states in reception centres",
            note=SAFE_STATE_NOTE,
        ),
    )


IN_CENTRE_SINCE_2026 = doubt(
    _in_centre(NOT_SAFE),
    or_else=any_of(
        all_of(asylum.asylum_application_date >= NEW_LAW, _in_centre(shared.NOT_SAFE_NOW)),
        all_of(asylum.asylum_application_date < NEW_LAW, _claim_after(6)),
    ),
    key="old applications in reception centres",
    note=OLD_APPLICATION_NOTE,
)
ELSEWHERE_SINCE_2026 = all_of(
    ELSEWHERE,
    WAITED,
    NOT_SAFE,
    doubt(
        all_of(COOPERATES, NOT_ACCELERATED),
        or_else=always(),
        key="exclusions outside reception centres",
        note=OUTSIDE_NOTE,
    ),
)

# --- the rule ------------------------------------------------------------------------------------

TOLERATED = all_of(
    shared.TOLERATED,
    IN_CENTRE,
    shared.tolerated_in_centre(shared.NO_REMOVAL_STEPS),
    shared.NOT_60B,
    shared.NO_BAN_ON_WORK,
    shared.CONSENT_WITH_TOLERATION,
)


def _when(claim: Condition, elsewhere: Condition) -> Condition:
    """Return who may work: applicants in a centre or elsewhere, tolerated people in a centre.

    Until June 2026 the claim of Abs. 1 S. 2 counted elsewhere as well (Abs. 2 S. 5).
    """
    return any_of(
        all_of(IN_PROCEDURE, any_of(claim, elsewhere), shared.CONSENT),
        TOLERATED,
    )


SOURCES = (ASYLG("§ 61"), BESCHV("§ 32"))
TOLERATED_SHOULD = select(when=asylum.work_allowed_during_asylum, then="A", otherwise="S")
STILL_MAY = {
    months: select(when=_claim_after(months), then="A", otherwise="K") for months in (9, 6)
}

RULES = (
    Rule(
        id="61",
        kind=RuleKind.ACCESS,
        title=_("Permission to work during the asylum procedure (§ 61 AsylG)"),
        summary=_(
            "For people whose asylum procedure is running, and for tolerated people in a "
            "reception centre. The immigration office gives the permission for a certain job."
        ),
        group="permission_to_work",
        versions=(
            Version(
                since=dt.date(2023, 1, 1),
                until=dt.date(2024, 2, 27),
                sources=SOURCES,
                strength=Strength.MAY,
                when=_when(_claim_after(9), ELSEWHERE_UNTIL_2026),
                attributes={**shared.WORK_ATTRIBUTES, "strength": STILL_MAY[9]},
            ),
            Version(
                since=dt.date(2024, 2, 28),
                until=dt.date(2026, 6, 11),
                sources=SOURCES,
                strength=Strength.MAY,
                when=_when(_claim_after(6), ELSEWHERE_UNTIL_2026),
                attributes={
                    **shared.WORK_ATTRIBUTES,
                    "strength": select(when=shared.TOLERATED, then="S", otherwise=STILL_MAY[6]),
                },
            ),
            Version(
                since=NEW_LAW,
                sources=(*SOURCES, ASYLG("§ 87d"), ASYLG("§ 87e")),
                strength=Strength.CLAIM,
                when=_when(all_of(IN_CENTRE, IN_CENTRE_SINCE_2026), ELSEWHERE_SINCE_2026),
                attributes={
                    **shared.WORK_ATTRIBUTES,
                    "strength": select(
                        when=shared.TOLERATED, then=TOLERATED_SHOULD, otherwise="A"
                    ),
                },
            ),
        ),
    ),
)

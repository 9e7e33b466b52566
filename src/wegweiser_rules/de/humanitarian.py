"""§ 25: protection granted, bans on removal, and other humanitarian reasons."""

from __future__ import annotations

import datetime as dt

from wegweiser_rules.de import concepts
from wegweiser_rules.de import humanitarian_conditions as humanitarian
from wegweiser_rules.de.facts import asylum, person, protection
from wegweiser_rules.de.sources import AUFENTHG, AUFENTHV, BESCHV
from wegweiser_rules.engine.expressions import (
    TODAY,
    Condition,
    Value,
    all_of,
    any_of,
    not_,
    select,
    waivable,
)
from wegweiser_rules.engine.messages import _
from wegweiser_rules.engine.rules import Rule, Strength, Version

NOT_EXCLUDED = not_(protection.protection_excluded)
NOBODY_EXPELLED = all_of(
    not_(person.expulsion_order), humanitarian.NO_EXTREMISM, concepts.NEEDS_TITLE
)
IS_SUBSIDIARY = any_of(person.status.one_of("AE_25_2_2"), protection.subsidiary_protection.holds())
FREE = {
    "authority": "abh",
    "fee_eur": "0",
    "work_allowed": "any",
    "ba_consent_required": False,
    "priority_check": False,
    "first_validity_months_max": 36,
    "validity_months": 36,
}
ANY_WORK: dict[str, object | Value] = {
    "authority": "abh",
    "fee_eur": "100",
    "work_allowed": "any",
    "ba_consent_required": False,
    "priority_check": False,
}
WITH_PERMISSION = {**ANY_WORK, "work_allowed": "with_permission", "permission_required": True}

# --- § 25 Abs. 1, 2: protection granted ----------------------------------------------------------

ENTITLED_TO_ASYLUM = all_of(
    asylum.asylum_state.one_of("recognised_25_1").cite(AUFENTHG("§ 25 Abs. 1 S. 1")),
    NOBODY_EXPELLED.cite(AUFENTHG("§ 25 Abs. 1 S. 2")),
)
RECOGNISED = all_of(
    asylum.asylum_state.one_of("recognised_25_2").cite(AUFENTHG("§ 25 Abs. 2 S. 1, 2")),
    NOBODY_EXPELLED.cite(AUFENTHG("§ 25 Abs. 2 S. 3")),
)

# --- § 25 Abs. 3: ban on removal -----------------------------------------------------------------

NO_REMOVAL = all_of(
    person.location.one_of("DE").cite(AUFENTHG("§ 25 Abs. 3 S. 1")),
    protection.removal_ban_found.holds().cite(AUFENTHG("§ 25 Abs. 3 S. 1")),
    not_(protection.other_state_possible).cite(AUFENTHG("§ 25 Abs. 3 S. 2")),
    not_(protection.departure_duties_breached).cite(AUFENTHG("§ 25 Abs. 3 S. 2")),
    NOT_EXCLUDED.cite(AUFENTHG("§ 25 Abs. 3 S. 3")),
    any_of(not_(asylum.asylum_state.one_of("pending")), asylum.asylum_exception_agreed).cite(
        AUFENTHG("§ 10 Abs. 1 S. 1")
    ),
    humanitarian.NO_EXTREMISM,
    concepts.NEEDS_TITLE,
)

# --- § 25 Abs. 4, 5: staying for a time, departure impossible ------------------------------------


def _at_discretion(*own: Condition) -> Condition:
    """Return a title for which § 5 Abs. 3 S. 2 lets the authority waive all of § 5 Abs. 1, 2."""
    return all_of(
        *own,
        waivable(
            person.livelihood_secured.holds().cite(AUFENTHG("§ 5 Abs. 1 Nr. 1")),
            by=humanitarian.AT_DISCRETION,
        ),
        humanitarian.IDENTITY,
        humanitarian.NO_EXPULSION,
        humanitarian.NO_OTHER_INTEREST,
        humanitarian.PASSPORT,
        humanitarian.NO_EXTREMISM,
        humanitarian.WITH_VISA,
        humanitarian.asylum_over(),
        concepts.NEEDS_TITLE,
    )


FOR_A_TIME = _at_discretion(
    any_of(
        all_of(
            not_(person.status.one_of("duldung", "none")), protection.urgent_reason_to_stay
        ).cite(AUFENTHG("§ 25 Abs. 4 S. 1")),
        all_of(person.status.one_of("AE_*"), protection.exceptional_hardship_to_leave).cite(
            AUFENTHG("§ 25 Abs. 4 S. 2")
        ),
    ),
)
SUSPENDED_18_MONTHS = asylum.tolerated_since.plus(months=18) <= TODAY
IMPOSSIBLE = _at_discretion(
    any_of(
        person.status.one_of("duldung", "AE_25_5"),
        all_of(person.status.one_of("none"), person.location.one_of("DE")),
    ).cite(AUFENTHG("§ 25 Abs. 5 S. 1")),
    protection.departure_impossible.holds().cite(AUFENTHG("§ 25 Abs. 5 S. 1")),
    all_of(not_(asylum.obstacle_self_caused), not_(person.deception)).cite(
        AUFENTHG("§ 25 Abs. 5 S. 3, 4")
    ),
)

# --- § 25 Abs. 4a, 4b: victims of crime ----------------------------------------------------------


def _witness(victim: Condition, section: str) -> Condition:
    """Return what § 25 Abs. 4a and 4b have in common; § 5 Abs. 3 leaves only one point of § 5."""
    return all_of(
        victim.cite(AUFENTHG(section)),
        humanitarian.NO_OTHER_INTEREST,
        humanitarian.NO_EXTREMISM,
        humanitarian.asylum_over(),
        concepts.NEEDS_TITLE,
    )


NEEDED = all_of(protection.needed_as_witness, protection.ready_to_testify)
TRAFFICKED = _witness(
    all_of(
        protection.trafficking_victim,
        any_of(
            all_of(NEEDED, protection.contact_broken_off),
            all_of(protection.trial_over, protection.urgent_reason_to_stay),
        ),
    ),
    "§ 25 Abs. 4a",
)
EXPLOITED = _witness(
    all_of(protection.illegal_work_victim, any_of(NEEDED, protection.wages_still_owed)),
    "§ 25 Abs. 4b",
)
PROTECTION_SOURCES = (AUFENTHG("§ 26 Abs. 1 S. 2"), AUFENTHV("§ 52 Abs. 3"), BESCHV("§ 31"))

RULES = (
    Rule(
        id="25.1",
        title=_("Entitled to asylum (§ 25 Abs. 1)"),
        summary=_(
            "For people whom the Federal Office (BAMF) has recognised as entitled to asylum. "
            "With this permit you may do any work."
        ),
        group="protection",
        versions=(
            Version(
                since=dt.date(2023, 1, 1),
                sources=(AUFENTHG("§ 25 Abs. 1"), *PROTECTION_SOURCES),
                strength=Strength.CLAIM,
                when=ENTITLED_TO_ASYLUM,
                attributes=FREE,
            ),
        ),
    ),
    Rule(
        id="25.2",
        title=_("Refugee or subsidiary protection (§ 25 Abs. 2)"),
        summary=_(
            "For people whom the Federal Office (BAMF) has recognised as refugees or given "
            "subsidiary protection. With this permit you may do any work."
        ),
        group="protection",
        versions=(
            Version(
                since=dt.date(2023, 1, 1),
                until=dt.date(2024, 2, 29),
                sources=(AUFENTHG("§ 25 Abs. 2"), *PROTECTION_SOURCES),
                strength=Strength.CLAIM,
                when=RECOGNISED,
                attributes={
                    **FREE,
                    "first_validity_months_max": select(when=IS_SUBSIDIARY, then=12, otherwise=36),
                    "validity_months": select(when=IS_SUBSIDIARY, then=12, otherwise=36),
                },
            ),
            Version(
                since=dt.date(2024, 3, 1),
                sources=(AUFENTHG("§ 25 Abs. 2"), *PROTECTION_SOURCES),
                strength=Strength.CLAIM,
                when=RECOGNISED,
                attributes=FREE,
            ),
        ),
    ),
    Rule(
        id="25.3",
        title=_("Ban on removal (§ 25 Abs. 3)"),
        summary=_(
            "For people whose decision says that there is a ban on removal (Abschiebungsverbot). "
            "With this permit you may do any work."
        ),
        group="protection",
        versions=(
            Version(
                since=dt.date(2023, 1, 1),
                sources=(AUFENTHG("§ 25 Abs. 3"), AUFENTHG("§ 26 Abs. 1 S. 3"), BESCHV("§ 31")),
                strength=Strength.SHOULD,
                when=NO_REMOVAL,
                attributes={
                    **ANY_WORK,
                    "first_months_min": 12,
                    "first_validity_months_max": 36,
                },
            ),
        ),
    ),
    Rule(
        id="25.4",
        title=_("Staying for a time (§ 25 Abs. 4)"),
        summary=_(
            "For people who are not obliged to leave yet and have an urgent reason to stay for a "
            "time. Work needs a permission."
        ),
        group="humanitarian",
        versions=(
            Version(
                since=dt.date(2023, 1, 1),
                sources=(AUFENTHG("§ 25 Abs. 4"), AUFENTHG("§ 26 Abs. 1 S. 1"), BESCHV("§ 31")),
                strength=Strength.MAY,
                when=FOR_A_TIME,
                attributes={**WITH_PERMISSION, "first_validity_months_max": 6},
            ),
        ),
    ),
    Rule(
        id="25.4a",
        title=_("Victims of human trafficking (§ 25 Abs. 4a)"),
        summary=_(
            "For victims of human trafficking or forced labour who help the court as witnesses. "
            "Work needs a permission."
        ),
        group="humanitarian",
        versions=(
            Version(
                since=dt.date(2023, 1, 1),
                sources=(AUFENTHG("§ 25 Abs. 4a"), AUFENTHG("§ 26 Abs. 1 S. 4"), BESCHV("§ 31")),
                strength=Strength.SHOULD,
                when=TRAFFICKED,
                attributes={
                    **WITH_PERMISSION,
                    "validity_months": select(when=protection.trial_over, then=24, otherwise=12),
                },
            ),
        ),
    ),
    Rule(
        id="25.4b",
        title=_("Victims of illegal employment (§ 25 Abs. 4b)"),
        summary=_(
            "For people who were employed illegally under clearly worse conditions and help the "
            "court as witnesses. Work needs a permission."
        ),
        group="humanitarian",
        versions=(
            Version(
                since=dt.date(2023, 1, 1),
                sources=(AUFENTHG("§ 25 Abs. 4b"), AUFENTHG("§ 26 Abs. 1 S. 4"), BESCHV("§ 31")),
                strength=Strength.MAY,
                when=EXPLOITED,
                attributes={**WITH_PERMISSION, "validity_months": 12},
            ),
        ),
    ),
    Rule(
        id="25.5",
        title=_("Departure impossible (§ 25 Abs. 5)"),
        summary=_(
            "For people who must leave but cannot, and for whom this is not their own fault and "
            "will not change soon. With this permit you may do any work."
        ),
        group="humanitarian",
        versions=(
            Version(
                since=dt.date(2023, 1, 1),
                sources=(AUFENTHG("§ 25 Abs. 5"), AUFENTHG("§ 26 Abs. 1 S. 1"), BESCHV("§ 31")),
                strength=Strength.MAY,
                when=IMPOSSIBLE,
                attributes={
                    **ANY_WORK,
                    "first_validity_months_max": 6,
                    "strength": select(when=SUSPENDED_18_MONTHS, then="S", otherwise="K"),
                },
            ),
        ),
    ),
)

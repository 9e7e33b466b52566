"""§§ 27, 29, 30, 32: spouses and children of foreigners."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from wegweiser_rules.de import concepts, nationalities, statuses
from wegweiser_rules.de.facts import family, person, relatives
from wegweiser_rules.de.sources import AUFENTHG
from wegweiser_rules.engine.expressions import (
    Clause,
    Condition,
    Value,
    all_in,
    all_of,
    any_in,
    any_of,
    not_,
    one_of,
    waivable,
)
from wegweiser_rules.engine.messages import _
from wegweiser_rules.engine.rules import Rule, RuleKind, Strength, Version

Holder = Callable[..., Condition]
SPONSOR = family.sponsor_status
PARENTS = family.PARENTS_TITLES


def _sponsor(*codes: str) -> Condition:
    """Return the condition that the spouse in Germany holds one of these titles."""
    return SPONSOR.one_of(*codes)


def _parent(*codes: str) -> Condition:
    """Return the condition that a parent in Germany holds one of these titles."""
    return any_in(PARENTS, codes)


# --- § 27, § 29: for all family members ----------------------------------------------------------

NO_GROUND_27 = (
    all_of(
        not_(family.marriage_sham_or_forced).cite(AUFENTHG("§ 27 Abs. 1a")),
        not_(family.sponsor_dangerous).cite(AUFENTHG("§ 27 Abs. 3a")),
        waivable(
            not_(family.sponsor_needs_benefits).cite(AUFENTHG("§ 27 Abs. 3 S. 1")),
            by=AUFENTHG("§ 27 Abs. 3 S. 1"),
        ),
    )
    .cite(AUFENTHG("§ 27"))
    .say(_("No ground of § 27 speaks against family reunion."))
)
HOUSING = person.housing_sufficient.holds().cite(AUFENTHG("§ 29 Abs. 1 S. 1 Nr. 2"))


def title(holds: Holder) -> Condition:
    """Return which titles exclude family reunion, or allow it for certain reasons only."""
    return (
        all_of(
            not_(holds(*statuses.NO_FAMILY))
            .cite(AUFENTHG("§ 29 Abs. 3 S. 3"))
            .say(fails=_("With this title the family member cannot bring the family.")),
            any_of(
                not_(holds(*statuses.ONLY_FOR_HUMANITARIAN_REASONS)), family.humanitarian_reason
            )
            .cite(AUFENTHG("§ 29 Abs. 3 S. 1"))
            .say(fails=_("With this title the family can only come for humanitarian reasons.")),
        )
        .cite(AUFENTHG("§ 29 Abs. 3"))
        .say(_("The title does not exclude family reunion."))
    )


def _from_another_state(holds: Holder) -> Condition:
    """Return the privilege of families that move with a Blue Card from another EU state."""
    return all_of(
        holds("BK"),
        family.sponsor_earlier_blue_card_elsewhere,
        family.marriage_existed_in_eu_state,
    ).cite(AUFENTHG("§ 29 Abs. 1 S. 2"))


def is_refugee(holds: Holder) -> Condition:
    """Return which titles give the families of refugees their privileges."""
    return any_of(
        holds(*statuses.REFUGEES),
        all_of(holds("NE_26_4"), family.sponsor_title_before.one_of("AE_25_2_2")),
    )


def _refugees(holds: Holder) -> Condition:
    """Return when livelihood and living space must be waived for families of refugees."""
    return all_of(
        is_refugee(holds),
        family.family_application_within_3_months,
        family.family_unity_elsewhere_impossible,
    ).cite(AUFENTHG("§ 29 Abs. 2 S. 2"))


def _means(
    holds: Holder, *, livelihood: tuple[Clause, ...] = (), housing: tuple[Clause, ...] = ()
) -> Condition:
    """Return what § 5, § 27 and § 29 ask of every family member, with the privileges of a time."""
    may_be_waived = all_of(
        is_refugee(holds).cite(AUFENTHG("§ 29 Abs. 2 S. 1")),
        concepts.exception(AUFENTHG("§ 29 Abs. 2 S. 1")),
    )
    return all_of(
        title(holds),
        NO_GROUND_27,
        any_of(concepts.LIVELIHOOD, _refugees(holds), *livelihood),
        any_of(HOUSING, _refugees(holds), may_be_waived, *housing),
        concepts.GENERAL_FOR_CLAIM,
    )


def _until_november_2023(holds: Holder) -> Condition:
    return _means(holds)


def _until_february_2024(holds: Holder) -> Condition:
    mobile = (_from_another_state(holds),)
    return _means(holds, livelihood=mobile, housing=mobile)


def _now(holds: Holder) -> Condition:
    mobile = (_from_another_state(holds),)
    privileged = (holds(*statuses.PRIVILEGED_WORK).cite(AUFENTHG("§ 29 Abs. 5")),)
    return _means(holds, livelihood=mobile, housing=privileged)


# --- § 30: spouses -------------------------------------------------------------------------------

IS_SPOUSE = family.relation.one_of("spouse", "partner", "fitting").cite(
    AUFENTHG("§ 30 Abs. 1, § 27 Abs. 2")
)
NOT_SUBSIDIARY = not_(SPONSOR.one_of("AE_25_2_2"))
PRIVILEGED = SPONSOR.one_of(*statuses.PRIVILEGED_WORK)
LONG_TERM_RESIDENT_ELSEWHERE = all_of(
    SPONSOR.one_of("AE_38a"), family.marriage_existed_in_eu_state
).cite(AUFENTHG("§ 30 Abs. 1 S. 1 Nr. 3 f"))
SPONSOR_TITLE_FOR_SPOUSE = (
    any_of(
        SPONSOR.one_of("NE*").cite(AUFENTHG("§ 30 Abs. 1 S. 1 Nr. 3 a")),
        SPONSOR.one_of("DA_EU").cite(AUFENTHG("§ 30 Abs. 1 S. 1 Nr. 3 b")),
        SPONSOR.one_of(*statuses.RESEARCH_OR_REFUGEE).cite(AUFENTHG("§ 30 Abs. 1 S. 1 Nr. 3 c")),
        all_of(
            NOT_SUBSIDIARY,
            family.sponsor_title_since.plus(years=2) <= person.grant_day,
            not_(SPONSOR.one_of(*statuses.NO_SETTLEMENT)),
            not_(family.sponsor_settlement_excluded),
        ).cite(AUFENTHG("§ 30 Abs. 1 S. 1 Nr. 3 d")),
        all_of(
            NOT_SUBSIDIARY,
            not_(SPONSOR.one_of("AE_38a")),
            waivable(
                all_of(family.marriage_before_grant, family.expected_stay_over_1y).cite(
                    AUFENTHG("§ 30 Abs. 1 S. 1 Nr. 3 e")
                ),
                by=AUFENTHG("§ 30 Abs. 2 S. 2"),
            ),
        ),
        LONG_TERM_RESIDENT_ELSEWHERE,
        SPONSOR.one_of(*statuses.BLUE_CARD_OR_ICT).cite(AUFENTHG("§ 30 Abs. 1 S. 1 Nr. 3 g")),
    )
    .cite(AUFENTHG("§ 30 Abs. 1 S. 1 Nr. 3"))
    .say(
        _("With the title of your spouse you may follow."),
        fails=_("With the title of the family member a spouse may not follow."),
        open=_("It is not known yet whether a spouse may follow with this title."),
    )
)
BOTH_ADULT = waivable(
    all_of(person.age_at_grant >= 18, family.spouse_age >= 18).cite(
        AUFENTHG("§ 30 Abs. 1 S. 1 Nr. 1")
    ),
    by=AUFENTHG("§ 30 Abs. 2 S. 1"),
)
BOTH_18 = any_of(BOTH_ADULT, LONG_TERM_RESIDENT_ELSEWHERE)
BASIC_GERMAN = (
    any_of(
        (person.german >= 1).cite(AUFENTHG("§ 30 Abs. 1 S. 1 Nr. 2")),
        PRIVILEGED.cite(AUFENTHG("§ 30 Abs. 1 S. 3 Nr. 5")),
        all_of(is_refugee(SPONSOR.one_of), family.marriage_before_flight).cite(
            AUFENTHG("§ 30 Abs. 1 S. 3 Nr. 1")
        ),
        family.exception_30_1_s3.holds().cite(AUFENTHG("§ 30 Abs. 1 S. 3 Nr. 2, 3, 6")),
        family.other_exception_30_1_s3.holds().cite(AUFENTHG("§ 30 Abs. 1 S. 3")),
        one_of(family.sponsor_nationality, nationalities.VISA_FREE_FOR_LONG_STAYS).cite(
            AUFENTHG("§ 30 Abs. 1 S. 3 Nr. 4")
        ),
        any_of(
            SPONSOR.one_of(*statuses.AFTER_PRIVILEGED_WORK),
            all_of(
                SPONSOR.one_of(*statuses.SETTLED),
                family.sponsor_title_before.one_of(*statuses.BEFORE_SETTLEMENT),
            ),
        ).cite(AUFENTHG("§ 30 Abs. 1 S. 3 Nr. 7")),
        LONG_TERM_RESIDENT_ELSEWHERE,
    )
    .cite(AUFENTHG("§ 30 Abs. 1 S. 1 Nr. 2, S. 3"))
    .say(
        fails=_("Basic German (A1) is needed, and none of the exceptions applies."),
        open=_("It is not known yet whether basic German (A1) is there or an exception applies."),
    )
)
SPOUSE = all_of(
    IS_SPOUSE,
    SPONSOR.one_of(*statuses.ANY_TITLE)
    .cite(AUFENTHG("§ 29 Abs. 1 S. 1 Nr. 1"))
    .say(
        _("The spouse in Germany holds a residence title."),
        fails=_("The spouse in Germany holds no residence title."),
    ),
    SPONSOR_TITLE_FOR_SPOUSE,
    BOTH_18,
    BASIC_GERMAN,
    not_(family.second_spouse).cite(AUFENTHG("§ 30 Abs. 4")),
)

TOLD_CHILD_IS_MINOR = (family.child_age_if_told < 18).say(
    _("The child is under 18."), fails=_("No age under 18 was told for a child.")
)
IS_MINOR_CHILD = any_of(
    all_of(family.relation.one_of("child"), family.age_of_child < 18),
    all_of(family.relation.one_of("fitting"), TOLD_CHILD_IS_MINOR),
)
SPONSOR_IS_MINOR = any_of(relatives.sponsor_is_minor, TOLD_CHILD_IS_MINOR)

# --- § 32: children ------------------------------------------------------------------------------

CHILD = all_of(
    family.relation.one_of("child", "fitting").cite(AUFENTHG("§ 32 Abs. 1")),
    (family.age_of_child < 18).cite(AUFENTHG("§ 32 Abs. 1")),
    family.child_unmarried.holds().cite(AUFENTHG("§ 32 Abs. 1")),
    all_in(PARENTS, statuses.ANY_TITLE)
    .cite(AUFENTHG("§ 32 Abs. 1"))
    .say(
        _("The parents with custody hold residence titles."),
        fails=_("Not every parent with custody holds a residence title."),
    ),
    not_(any_in(PARENTS, ("AE_25_2_2",)))
    .cite(AUFENTHG("§ 32 Abs. 1 Nr. 4"))
    .say(
        _("No parent has only subsidiary protection."),
        fails=_("For children of people with subsidiary protection § 36a applies."),
    ),
    waivable(
        all_of(
            family.custody.one_of("in_order", "shared_consent").cite(AUFENTHG("§ 32 Abs. 1, 3")),
            any_of(
                (family.age_of_child < 16).cite(AUFENTHG("§ 32 Abs. 2 S. 1")),
                family.moves_with_parents.holds().cite(AUFENTHG("§ 32 Abs. 2 S. 1")),
                (person.german >= 5).cite(AUFENTHG("§ 32 Abs. 2 S. 1")),
                family.integration_prognosis.holds().cite(AUFENTHG("§ 32 Abs. 2 S. 1")),
                is_refugee(_parent).cite(AUFENTHG("§ 32 Abs. 2 S. 2 Nr. 1")),
                _parent(*statuses.PRIVILEGED_WORK).cite(AUFENTHG("§ 32 Abs. 2 S. 2 Nr. 2")),
                any_of(
                    _parent(*statuses.AFTER_PRIVILEGED_WORK),
                    all_of(
                        _parent(*statuses.SETTLED),
                        family.sponsor_title_before.one_of(*statuses.BEFORE_SETTLEMENT),
                    ),
                ).cite(AUFENTHG("§ 32 Abs. 2 S. 2 Nr. 3")),
            )
            .cite(AUFENTHG("§ 32 Abs. 2"))
            .say(
                fails=_(
                    "From 16 on, a child who comes later needs German at level C1 or good "
                    "prospects of fitting in."
                ),
                open=_("It is not known yet whether the child must show German at level C1."),
            ),
        ),
        by=AUFENTHG("§ 32 Abs. 4"),
    ),
)

ATTRIBUTES: dict[str, object | Value] = {
    "authority": "mission_abh",
    "visa_fee_eur": "75",
    "fee_eur": "100",
    "ba_consent_required": False,
    "work_allowed": "any",
    "first_months_min": 12,
}


CHILDS_ATTRIBUTES = {**ATTRIBUTES, "visa_fee_eur": "37.50", "fee_eur": "50"}


def _versions(
    holds: Holder, own: Condition, section: str, attributes: dict[str, object | Value]
) -> tuple[Version, ...]:
    """Return the versions of a title for family; spouses and children changed alike."""
    law = (AUFENTHG(section), AUFENTHG("§ 27"), AUFENTHG("§ 29"))
    return (
        Version(
            since=dt.date(2023, 1, 1),
            until=dt.date(2023, 11, 17),
            sources=law,
            strength=Strength.CLAIM,
            when=all_of(own, _until_november_2023(holds)),
            attributes=attributes,
        ),
        Version(
            since=dt.date(2023, 11, 18),
            until=dt.date(2024, 2, 29),
            sources=law,
            strength=Strength.CLAIM,
            when=all_of(own, _until_february_2024(holds)),
            attributes=attributes,
        ),
        Version(
            since=dt.date(2024, 3, 1),
            sources=law,
            strength=Strength.CLAIM,
            when=all_of(own, _now(holds)),
            attributes=attributes,
        ),
    )


RULES = (
    Rule(
        id="30",
        title=_("Spouse of a foreigner in Germany (§ 30)"),
        summary=_(
            "For spouses and registered partners of people who hold a residence title. With this "
            "permit you may do any work."
        ),
        group="family",
        kind=RuleKind.FAMILY,
        versions=_versions(_sponsor, SPOUSE, "§ 30", ATTRIBUTES),
    ),
    Rule(
        id="32",
        title=_("Minor child of a foreigner in Germany (§ 32)"),
        summary=_(
            "For unmarried children under 18 whose parents, or the only parent with custody, "
            "hold a residence title."
        ),
        group="family",
        kind=RuleKind.FAMILY,
        versions=_versions(_parent, CHILD, "§ 32", CHILDS_ATTRIBUTES),
    ),
)

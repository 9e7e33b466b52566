"""§§ 29 Abs. 3, 36 Abs. 1, 36a: family of people with humanitarian permits or protection."""

from __future__ import annotations

import datetime as dt

from wegweiser_rules.de import concepts, statuses
from wegweiser_rules.de import family as shared
from wegweiser_rules.de.facts import family, person, relatives
from wegweiser_rules.de.sources import AUFENTHG
from wegweiser_rules.engine.expressions import (
    TODAY,
    Literal,
    Possible,
    all_of,
    always,
    any_of,
    dated,
    doubt,
    not_,
    waivable,
)
from wegweiser_rules.engine.messages import _
from wegweiser_rules.engine.rules import Rule, RuleKind, Strength, Version

START = dt.date(2023, 1, 1)
SUSPENDED_UNTIL = Literal(dt.date(2027, 7, 23))

# --- § 29 Abs. 3 ---------------------------------------------------------------------------------

FOR_HUMANITARIAN_REASONS = all_of(
    shared.SPONSOR.one_of(*statuses.ONLY_FOR_HUMANITARIAN_REASONS)
    .cite(AUFENTHG("§ 29 Abs. 3 S. 1"))
    .say(fails=_("This rule is only for family of people with certain humanitarian permits.")),
    family.humanitarian_reason.holds().cite(AUFENTHG("§ 29 Abs. 3 S. 1")),
    any_of(
        Possible("30").say(
            _("All that is asked of a spouse is met."),
            fails=_("Not all that is asked of a spouse is met."),
            open=_("It is not known yet whether all that is asked of a spouse is met."),
        ),
        Possible("32").say(
            _("All that is asked of a child is met."),
            fails=_("Not all that is asked of a child is met."),
            open=_("It is not known yet whether all that is asked of a child is met."),
        ),
    ).cite(AUFENTHG("§§ 30, 32")),
)

# --- § 36 Abs. 1: parents of minor refugees ------------------------------------------------------

AGE_NOTE = _(
    "The law does not say when the refugee must be under 18. By its wording it is the day of the "
    "decision. By the European Court of Justice it is the day of the asylum application, if the "
    "parents apply within three months after the recognition."
)
IS_PARENT = family.relation.one_of("parent", "fitting")
MINOR_NOW = shared.SPONSOR_IS_MINOR
PARENTS_OF_MINOR_REFUGEE = all_of(
    IS_PARENT.cite(AUFENTHG("§ 36 Abs. 1")),
    shared.is_refugee(shared.SPONSOR.one_of)
    .cite(AUFENTHG("§ 36 Abs. 1"))
    .say(
        _("The family member is a recognised refugee."),
        fails=_("The family member is no recognised refugee."),
    ),
    doubt(
        MINOR_NOW,
        or_else=any_of(
            MINOR_NOW,
            all_of(relatives.sponsor_was_minor, family.family_application_within_3_months),
        ),
        key="age of the refugee",
        note=AGE_NOTE,
        decided=False,
    ).cite(AUFENTHG("§ 36 Abs. 1")),
    not_(relatives.parent_in_germany).cite(AUFENTHG("§ 36 Abs. 1")),
    shared.NO_GROUND_27,
    concepts.GENERAL_FOR_CLAIM,
)

# --- § 36a: subsidiary protection ----------------------------------------------------------------

IS_SPOUSE = all_of(
    family.relation.one_of("spouse", "partner", "fitting").cite(
        AUFENTHG("§ 36a Abs. 1 S. 1, § 27 Abs. 2")
    ),
    shared.BOTH_ADULT,
    not_(family.second_spouse).cite(AUFENTHG("§ 36a Abs. 4, § 30 Abs. 4")),
    waivable(
        family.marriage_before_flight.holds().cite(AUFENTHG("§ 36a Abs. 3 Nr. 1")),
        by=AUFENTHG("§ 36a Abs. 3"),
    ),
    family.humanitarian_reason.holds().cite(AUFENTHG("§ 36a Abs. 1 S. 1, Abs. 2 S. 1")),
)
IS_CHILD = all_of(
    shared.IS_MINOR_CHILD.cite(AUFENTHG("§ 36a Abs. 1 S. 1, Abs. 2 S. 1 Nr. 2")),
    family.child_unmarried.holds().cite(AUFENTHG("§ 36a Abs. 1 S. 1")),
    family.custody.one_of("in_order", "shared_consent").cite(
        AUFENTHG("§ 36a Abs. 4, § 32 Abs. 3")
    ),
)
MEANS = all_of(
    waivable(
        any_of(person.livelihood_secured, family.family_unity_elsewhere_impossible).cite(
            AUFENTHG("§ 5 Abs. 1 Nr. 1")
        ),
        by=AUFENTHG("§ 29 Abs. 2 S. 1"),
    ),
    waivable(
        any_of(shared.HOUSING, family.family_unity_elsewhere_impossible).cite(
            AUFENTHG("§ 29 Abs. 1 S. 1 Nr. 2")
        ),
        by=AUFENTHG("§ 29 Abs. 2 S. 1"),
    ),
)
IS_PARENT_OF_MINOR = all_of(
    family.relation.one_of("parent").cite(AUFENTHG("§ 36a Abs. 1 S. 2")),
    MINOR_NOW,
    not_(relatives.parent_in_germany).cite(AUFENTHG("§ 36a Abs. 1 S. 2")),
)
NOT_SUSPENDED = dated(
    {
        "2023-01-01": always(),
        "2025-07-24": (TODAY > SUSPENDED_UNTIL)
        .cite(AUFENTHG("§ 104 Abs. 14"))
        .say(
            _("Family reunion is possible again."),
            fails=_(
                "Until 23 July 2027 no family reunion is granted to people with subsidiary "
                "protection. In cases of hardship an admission under § 22 is possible."
            ),
        ),
    }
)
FAMILY_OF_SUBSIDIARY = all_of(
    shared.SPONSOR.one_of("AE_25_2_2")
    .cite(AUFENTHG("§ 36a Abs. 1 S. 1"))
    .say(
        _("The family member has subsidiary protection."),
        fails=_("The family member has no permit for subsidiary protection."),
    ),
    NOT_SUSPENDED,
    any_of(all_of(any_of(IS_SPOUSE, IS_CHILD), MEANS), IS_PARENT_OF_MINOR),
    waivable(
        not_(relatives.sponsor_excludes_36a).cite(AUFENTHG("§ 36a Abs. 3 Nr. 2-4")),
        by=AUFENTHG("§ 36a Abs. 3"),
    ),
    relatives.monthly_visas_left.holds().cite(AUFENTHG("§ 36a Abs. 2 S. 2")),
    shared.NO_GROUND_27,
    concepts.GENERAL_FOR_DISCRETION,
)

RULES = (
    Rule(
        id="29.3",
        title=_("Family of people with certain humanitarian permits (§ 29 Abs. 3)"),
        summary=_(
            "For spouses and minor children of people with a permit under §§ 22, 23 Abs. 1, 2, "
            "25 Abs. 3, 4a, 25a or 25b: only for humanitarian reasons."
        ),
        group="family",
        kind=RuleKind.FAMILY,
        versions=(
            Version(
                since=START,
                sources=(AUFENTHG("§ 29 Abs. 3"), AUFENTHG("§§ 30, 32")),
                strength=Strength.MAY,
                when=FOR_HUMANITARIAN_REASONS,
                attributes=shared.ATTRIBUTES,
            ),
        ),
    ),
    Rule(
        id="36.1",
        title=_("Parents of a minor refugee (§ 36 Abs. 1)"),
        summary=_(
            "For parents of a recognised refugee under 18 who is in Germany without a parent. "
            "Livelihood and living space are not asked for."
        ),
        group="family",
        kind=RuleKind.FAMILY,
        versions=(
            Version(
                since=START,
                sources=(AUFENTHG("§ 36 Abs. 1"), AUFENTHG("§ 27")),
                strength=Strength.CLAIM,
                when=PARENTS_OF_MINOR_REFUGEE,
                attributes=shared.ATTRIBUTES,
            ),
        ),
    ),
    Rule(
        id="36a",
        title=_("Family of people with subsidiary protection (§ 36a)"),
        summary=_(
            "For spouses, minor children, and parents of minors with subsidiary protection. It is "
            "suspended until 23 July 2027."
        ),
        group="family",
        kind=RuleKind.FAMILY,
        versions=(
            Version(
                since=START,
                sources=(AUFENTHG("§ 36a"), AUFENTHG("§ 104 Abs. 14")),
                strength=Strength.MAY,
                when=FAMILY_OF_SUBSIDIARY,
                attributes={**shared.ATTRIBUTES, "quota": 1000},
            ),
        ),
    ),
)

"""§ 28 Abs. 1: spouses, children and parents of Germans."""

from __future__ import annotations

import datetime as dt

from wegweiser_rules.de import concepts
from wegweiser_rules.de import family as shared
from wegweiser_rules.de.facts import family, person, relatives
from wegweiser_rules.de.sources import AUFENTHG, AUFENTHV
from wegweiser_rules.engine.expressions import Value, all_of, any_of, select
from wegweiser_rules.engine.messages import _
from wegweiser_rules.engine.rules import Rule, RuleKind, Strength, Version

GERMAN_IN_GERMANY = all_of(
    family.sponsor_status.one_of("german").say(
        _("The family member is German."),
        fails=_("The family member is not German."),
    ),
    relatives.sponsor_lives_in_germany.holds().cite(AUFENTHG("§ 28 Abs. 1 S. 1")),
).cite(AUFENTHG("§ 28 Abs. 1 S. 1"))
SPOUSE = all_of(
    family.relation.one_of("spouse", "partner", "fitting").cite(
        AUFENTHG("§ 28 Abs. 1 S. 1 Nr. 1, § 27 Abs. 2")
    ),
    shared.BOTH_ADULT.cite(AUFENTHG("§ 28 Abs. 1 S. 5, § 30 Abs. 1 S. 1 Nr. 1")),
    any_of(
        (person.german >= 1).cite(AUFENTHG("§ 30 Abs. 1 S. 1 Nr. 2")),
        family.exception_30_1_s3.holds().cite(AUFENTHG("§ 30 Abs. 1 S. 3 Nr. 2, 3, 6")),
        family.other_exception_30_1_s3.holds().cite(AUFENTHG("§ 30 Abs. 1 S. 3")),
    ).cite(AUFENTHG("§ 28 Abs. 1 S. 5")),
)
CHILD = all_of(
    shared.IS_MINOR_CHILD,
    family.child_unmarried.holds().cite(AUFENTHG("§ 28 Abs. 1 S. 1 Nr. 2")),
).cite(AUFENTHG("§ 28 Abs. 1 S. 1 Nr. 2"))
PARENT = all_of(
    family.relation.one_of("parent").cite(AUFENTHG("§ 28 Abs. 1 S. 1 Nr. 3")),
    shared.SPONSOR_IS_MINOR.cite(AUFENTHG("§ 28 Abs. 1 S. 1 Nr. 3")),
    any_of(
        relatives.has_custody.holds().cite(AUFENTHG("§ 28 Abs. 1 S. 1 Nr. 3")),
        all_of(
            person.location.one_of("DE"),
            family.cohabiting,
            concepts.exception(AUFENTHG("§ 28 Abs. 1 S. 4")),
        ).cite(AUFENTHG("§ 28 Abs. 1 S. 4")),
    ),
)
ATTRIBUTES: dict[str, object | Value] = {
    **shared.ATTRIBUTES,
    "visa_fee_eur": "0",
    "fee_eur": select(when=shared.IS_MINOR_CHILD, then="50", otherwise="100"),
}

RULES = (
    Rule(
        id="28",
        title=_("Family of a German (§ 28)"),
        summary=_(
            "For spouses and minor children of Germans, and for parents of German children. With "
            "this permit you may do any work."
        ),
        group="family",
        kind=RuleKind.FAMILY,
        versions=(
            Version(
                since=dt.date(2023, 1, 1),
                sources=(AUFENTHG("§ 28 Abs. 1"), AUFENTHG("§ 27"), AUFENTHV("§ 52 Abs. 1")),
                strength=Strength.CLAIM,
                when=all_of(
                    GERMAN_IN_GERMANY,
                    any_of(SPOUSE, CHILD, PARENT),
                    shared.NO_GROUND_27,
                    concepts.GENERAL_FOR_CLAIM,
                ),
                attributes=ATTRIBUTES,
                note=_(
                    "The livelihood is not asked for: never of children and of parents with "
                    "custody, and as a rule not of spouses (§ 28 Abs. 1 S. 2, 3)."
                ),
            ),
        ),
    ),
)

"""§§ 31, 33, 34: the own right of spouses, birth in Germany, and children who grow up here."""

from __future__ import annotations

import datetime as dt

from wegweiser_rules.de import concepts, statuses
from wegweiser_rules.de import family as shared
from wegweiser_rules.de.facts import family, person, relatives
from wegweiser_rules.de.sources import AUFENTHG, AUFENTHV
from wegweiser_rules.engine.expressions import (
    Condition,
    Value,
    all_in,
    all_of,
    any_in,
    any_of,
    not_,
    waivable,
)
from wegweiser_rules.engine.messages import _
from wegweiser_rules.engine.rules import Rule, RuleKind, Strength, Version

START = dt.date(2023, 1, 1)
SPONSOR = shared.SPONSOR

# --- § 31: after separation or death -------------------------------------------------------------

WITH_TITLE = all_of(
    relatives.spouse_permit_held.holds().cite(AUFENTHG("§ 31 Abs. 1 S. 1")),
    not_(SPONSOR.one_of("gestattung", "duldung", "visa_*", "fiktion_81_3", "eu_*"))
    .cite(AUFENTHG("§ 31 Abs. 1 S. 1, § 28 Abs. 3 S. 1"))
    .say(fails=_("The spouse had no residence title.")),
    not_(SPONSOR.one_of(*statuses.NO_SETTLEMENT))
    .cite(AUFENTHG("§ 31 Abs. 1 S. 2"))
    .say(fails=_("With the spouse's title there is no own right of residence.")),
    not_(family.sponsor_settlement_excluded).cite(AUFENTHG("§ 31 Abs. 1 S. 2")),
)
THREE_YEARS = (relatives.marriage_in_de_months >= 36).cite(AUFENTHG("§ 31 Abs. 1 S. 1 Nr. 1"))
DEATH = relatives.sponsor_died.holds().cite(AUFENTHG("§ 31 Abs. 1 S. 1 Nr. 2"))
HARDSHIP = family.hardship.holds().cite(AUFENTHG("§ 31 Abs. 2"))
MOVED_WITH_BLUE_CARD = all_of(
    SPONSOR.one_of("BK"),
    relatives.marriage_in_de_months >= 24,
    relatives.marriage_in_other_ms_months >= 12,
).cite(AUFENTHG("§ 31 Abs. 1a"))


def _own_right(*grounds: Condition) -> Condition:
    """Return what is asked after the end of the marriage, on one of these grounds."""
    return all_of(
        WITH_TITLE,
        any_of(*grounds),
        waivable(
            not_(relatives.benefits_own_fault).cite(AUFENTHG("§ 31 Abs. 2 S. 4")),
            by=AUFENTHG("§ 31 Abs. 2 S. 4"),
        ),
        concepts.NEEDS_TITLE,
        concepts.REGULAR,
    )


OWN_RIGHT: dict[str, object | Value] = {
    "authority": "abh",
    "fee_eur": "93",
    "ba_consent_required": False,
    "work_allowed": "any",
    "extension_months": 12,
}

# --- § 33, § 34: children ------------------------------------------------------------------------

PARENT_WITH_TITLE = any_in(shared.PARENTS, statuses.ANY_TITLE).say(
    _("A parent holds a residence title."),
    fails=_("No parent holds a residence title."),
    open=_("It is not known yet whether a parent holds a residence title."),
)
BORN_HERE = all_of(
    relatives.born_in_germany.holds().cite(AUFENTHG("§ 33 S. 1")),
    family.relation.one_of("child", "fitting"),
    PARENT_WITH_TITLE.cite(AUFENTHG("§ 33 S. 1")),
    waivable(
        all_in(shared.PARENTS, statuses.ANY_TITLE)
        .cite(AUFENTHG("§ 33 S. 2"))
        .say(
            _("Both parents, or the only parent with custody, hold residence titles."),
            fails=_("Not both parents hold residence titles."),
            open=_("It is not known yet whether both parents hold residence titles."),
        ),
        by=AUFENTHG("§ 33 S. 1"),
    ),
    concepts.NEEDS_TITLE,
)
HAS_CHILDS_PERMIT = person.status.one_of(*statuses.CHILDREN).say(
    fails=_("The present permit is not one for a child."),
    open=_("It is not known yet which residence title the child has."),
)
MINOR_STAYS = all_of(
    HAS_CHILDS_PERMIT,
    (family.age_of_child < 18).cite(AUFENTHG("§ 34 Abs. 1")),
    any_of(
        all_of(
            any_of(PARENT_WITH_TITLE, SPONSOR.one_of("german")),
            family.cohabiting.holds(),
        ).cite(AUFENTHG("§ 34 Abs. 1, § 28 Abs. 3 S. 1")),
        relatives.return_right.holds().cite(AUFENTHG("§ 34 Abs. 1")),
    ),
    concepts.NEEDS_TITLE,
    concepts.REGULAR,
)
GROWN_UP_STAYS = all_of(
    HAS_CHILDS_PERMIT,
    (person.age_at_application >= 18).cite(AUFENTHG("§ 34 Abs. 2 S. 1")),
    concepts.LIVELIHOOD,
    concepts.GENERAL_BUT_ENTRY,
)

RULES = (
    Rule(
        id="31",
        title=_("Own right of residence after separation (§ 31)"),
        summary=_(
            "For spouses after a separation, or after the death of the spouse: the permit is "
            "extended for a year, also with benefits."
        ),
        group="family",
        kind=RuleKind.FAMILY,
        event=True,
        versions=(
            Version(
                since=START,
                until=dt.date(2023, 11, 17),
                sources=(AUFENTHG("§ 31"), AUFENTHG("§ 28 Abs. 3")),
                strength=Strength.CLAIM,
                when=_own_right(THREE_YEARS, DEATH, HARDSHIP),
                attributes=OWN_RIGHT,
            ),
            Version(
                since=dt.date(2023, 11, 18),
                sources=(AUFENTHG("§ 31"), AUFENTHG("§ 28 Abs. 3")),
                strength=Strength.CLAIM,
                when=_own_right(THREE_YEARS, DEATH, HARDSHIP, MOVED_WITH_BLUE_CARD),
                attributes=OWN_RIGHT,
            ),
        ),
    ),
    Rule(
        id="33",
        title=_("Child born in Germany (§ 33)"),
        summary=_(
            "For children born in Germany whose parents hold residence titles. Livelihood and "
            "living space are not asked for."
        ),
        group="family",
        kind=RuleKind.FAMILY,
        versions=(
            Version(
                since=START,
                sources=(AUFENTHG("§ 33"), AUFENTHV("§ 50 Abs. 1 S. 1")),
                strength=Strength.CLAIM,
                when=BORN_HERE,
                attributes={
                    "authority": "abh",
                    "fee_eur": "50",
                    "ba_consent_required": False,
                    "work_allowed": "any",
                },
            ),
        ),
    ),
    Rule(
        id="34",
        title=_("Extension of a child's permit (§ 34 Abs. 1)"),
        summary=_(
            "For minors who have a permit and live with a parent who holds a title. Livelihood "
            "and living space are not asked for again."
        ),
        group="family",
        kind=RuleKind.FAMILY,
        versions=(
            Version(
                since=START,
                sources=(AUFENTHG("§ 34 Abs. 1"), AUFENTHV("§ 50 Abs. 1 S. 1")),
                strength=Strength.CLAIM,
                when=MINOR_STAYS,
                attributes={
                    "authority": "abh",
                    "fee_eur": "46.50",
                    "ba_consent_required": False,
                    "work_allowed": "any",
                },
            ),
        ),
    ),
    Rule(
        id="34.3",
        title=_("Own right of a child from 18 on (§ 34 Abs. 2, 3)"),
        summary=_(
            "For young people who got a permit as children: from 18 on the permit no longer "
            "depends on the parents and can be extended."
        ),
        group="family",
        kind=RuleKind.FAMILY,
        versions=(
            Version(
                since=START,
                sources=(AUFENTHG("§ 34 Abs. 2, 3"),),
                strength=Strength.MAY,
                when=GROWN_UP_STAYS,
                attributes={
                    "authority": "abh",
                    "fee_eur": "93",
                    "ba_consent_required": False,
                    "work_allowed": "any",
                },
            ),
        ),
    ),
)

"""§§ 26, 28, 35: settlement of refugees, of families of Germans, and of children."""

from __future__ import annotations

import datetime as dt

from wegweiser_rules.de import concepts, statuses
from wegweiser_rules.de import settlement_conditions as common
from wegweiser_rules.de.facts import citizenship, family, person, settlement
from wegweiser_rules.de.settlement_conditions import held, holds
from wegweiser_rules.de.sources import AUFENTHG, AUFENTHV
from wegweiser_rules.engine.expressions import (
    Birthday,
    Condition,
    all_of,
    any_of,
    months_between,
    not_,
    select,
    waivable,
)
from wegweiser_rules.engine.messages import _
from wegweiser_rules.engine.rules import Rule, RuleKind, Strength, Version

START = dt.date(2023, 1, 1)


def _held_or_in_asylum_procedure(months: int, section: str) -> Condition:
    """Return that the permit was held for so long; the asylum procedure before it counts."""
    return any_of(
        held(months),
        all_of(
            common.ASKED_FOR_ASYLUM,
            settlement.time_since_asylum_application >= months,
        ).say(
            _("With the asylum procedure the time is long enough."),
            fails=_("Also with the asylum procedure the time is too short."),
            open=_("It is not known yet when you applied for asylum."),
        ),
    ).cite(AUFENTHG(section))


# --- § 26 Abs. 3, 4: after humanitarian permits --------------------------------------------------

REFUGEE = all_of(
    holds("AE_23_4", "AE_25_1", "AE_25_2_1").cite(AUFENTHG("§ 26 Abs. 3 S. 1, 6")),
    not_(settlement.revocation_reported).cite(AUFENTHG("§ 26 Abs. 3 S. 1 Nr. 2, S. 3 Nr. 2")),
    common.WORK_OF_ONE,
    common.FOR_ALL,
)
AFTER_FIVE_YEARS = all_of(
    _held_or_in_asylum_procedure(60, "§ 26 Abs. 3 S. 1 Nr. 1"),
    any_of(
        person.livelihood_secured,
        settlement.livelihood_far_mainly,
        settlement.livelihood_mainly,
        settlement.retirement_age_reached.holds().cite(AUFENTHG("§ 26 Abs. 3 S. 2")),
        common.ILL.cite(AUFENTHG("§ 9 Abs. 2 S. 6")),
    ).cite(AUFENTHG("§ 26 Abs. 3 S. 1 Nr. 3")),
    common.knowledge(
        (person.german >= 2).cite(AUFENTHG("§ 26 Abs. 3 S. 1 Nr. 4")), common.LITTLE_NEED
    ),
    common.KNOWS_CIVICS_OR_LITTLE_NEED,
)
AFTER_THREE_YEARS = all_of(
    _held_or_in_asylum_procedure(36, "§ 26 Abs. 3 S. 3 Nr. 1"),
    (person.german >= 5).cite(AUFENTHG("§ 26 Abs. 3 S. 3 Nr. 3")),
    settlement.livelihood_far_mainly.holds().cite(AUFENTHG("§ 26 Abs. 3 S. 3 Nr. 4")),
    common.CIVIC,
)
HUMANITARIAN = all_of(
    holds(*statuses.ABSCHNITT_5).cite(AUFENTHG("§ 26 Abs. 4 S. 1")),
    _held_or_in_asylum_procedure(60, "§ 26 Abs. 4 S. 1, 3"),
    common.contributions(60),
    common.KNOWS_GERMAN_OR_LITTLE_NEED,
    common.KNOWS_CIVICS_OR_LITTLE_NEED,
    common.LIVELIHOOD,
    common.WORK_OF_ONE,
    common.FOR_ALL,
    waivable(
        not_(person.public_interest_harmed).cite(AUFENTHG("§ 5 Abs. 1 Nr. 3")),
        by=AUFENTHG("§ 5 Abs. 1"),
    ),
)

# --- § 28 Abs. 2: families of Germans ------------------------------------------------------------

FAMILY_OF_GERMAN = all_of(
    holds("AE_28").cite(AUFENTHG("§ 28 Abs. 2 S. 1")),
    held(36).cite(AUFENTHG("§ 28 Abs. 2 S. 1")),
    family.cohabiting.holds().cite(AUFENTHG("§ 28 Abs. 2 S. 1")),
    not_(person.expulsion_interest).cite(AUFENTHG("§ 28 Abs. 2 S. 1")),
    common.KNOWS_GERMAN_OR_LITTLE_NEED,
    concepts.LIVELIHOOD,
    common.SOUND,
)

# --- § 35: children ------------------------------------------------------------------------------

FAMILY_PERMIT = any_of(
    person.status.one_of(*statuses.ABSCHNITT_6),
    all_of(
        person.status.one_of(*statuses.ABSCHNITT_5),
        person.entry_date < Birthday(person.birth_date, 18),
        concepts.exception(AUFENTHG("§ 26 Abs. 3 S. 5, Abs. 4 S. 4")),
    ),
).say(
    fails=_("Your permit is not one for family."),
    open=_("It is not known yet which residence title you have."),
)
MONTHS_AT_16 = months_between(person.status_since, Birthday(person.birth_date, 16))
MINOR = all_of(
    person.age_at_grant >= 16,
    person.age_at_grant < 18,
    (MONTHS_AT_16 >= 60).say(
        _("On the 16th birthday you had had the permit for five years."),
        fails=_("On the 16th birthday you had not had the permit for five years yet."),
        open=_("It is not known yet how long you had had the permit on the 16th birthday."),
    ),
).cite(AUFENTHG("§ 35 Abs. 1 S. 1"))
ADULT = all_of(
    person.age_at_grant >= 18,
    held(60),
    any_of(person.german >= 3, common.ILL.cite(AUFENTHG("§ 35 Abs. 4"))).cite(
        AUFENTHG("§ 35 Abs. 1 S. 2 Nr. 2")
    ),
    any_of(
        person.livelihood_secured,
        settlement.at_school_or_training,
        common.ILL.cite(AUFENTHG("§ 35 Abs. 4")),
    ).cite(AUFENTHG("§ 35 Abs. 1 S. 2 Nr. 3")),
).cite(AUFENTHG("§ 35 Abs. 1 S. 2"))
NO_BAR_OF_35 = waivable(
    all_of(
        not_(person.expulsion_interest).cite(AUFENTHG("§ 35 Abs. 3 S. 1 Nr. 1")),
        (person.intent_conviction_daily_rates < 90).cite(AUFENTHG("§ 35 Abs. 3 S. 1 Nr. 2")),
        not_(settlement.recent_custodial_sentence).cite(AUFENTHG("§ 35 Abs. 3 S. 1 Nr. 2")),
        any_of(
            citizenship.livelihood_no_sgb2_12,
            settlement.at_school_or_training,
            common.ILL.cite(AUFENTHG("§ 35 Abs. 4")),
        ).cite(AUFENTHG("§ 35 Abs. 3 S. 1 Nr. 3")),
    ),
    by=AUFENTHG("§ 35 Abs. 3 S. 2"),
)
GROWN_UP_HERE = all_of(FAMILY_PERMIT, any_of(MINOR, ADULT), NO_BAR_OF_35, common.SOUND)

FREE_FOR_PROTECTED = select(
    when=person.status.one_of(*statuses.PROTECTED), then="0", otherwise="113"
)

RULES = (
    Rule(
        id="26.3",
        title=_("Settlement permit for refugees (§ 26 Abs. 3)"),
        summary=_(
            "For recognised refugees and people entitled to asylum: after five years with German "
            "A2, or after three years with German C1."
        ),
        group="settlement",
        kind=RuleKind.SETTLEMENT,
        versions=(
            Version(
                since=START,
                sources=(AUFENTHG("§ 26 Abs. 3"), AUFENTHV("§ 52 Abs. 3")),
                strength=Strength.CLAIM,
                when=all_of(REFUGEE, any_of(AFTER_FIVE_YEARS, AFTER_THREE_YEARS)),
                attributes={**common.ATTRIBUTES, "fee_eur": "0"},
            ),
        ),
    ),
    Rule(
        id="26.4",
        title=_("Settlement permit after a humanitarian permit (§ 26 Abs. 4)"),
        summary=_(
            "For people who have had a humanitarian permit for five years. The time of the asylum "
            "procedure counts too."
        ),
        group="settlement",
        kind=RuleKind.SETTLEMENT,
        versions=(
            Version(
                since=START,
                sources=(AUFENTHG("§ 26 Abs. 4"), AUFENTHG("§ 9 Abs. 2, 3")),
                strength=Strength.MAY,
                when=HUMANITARIAN,
                attributes={**common.ATTRIBUTES, "fee_eur": FREE_FOR_PROTECTED},
            ),
        ),
    ),
    Rule(
        id="28.2",
        title=_("Settlement permit for family of Germans (§ 28 Abs. 2)"),
        summary=_(
            "For spouses, children and parents who live together with a German and have had their "
            "permit for three years."
        ),
        group="settlement",
        kind=RuleKind.SETTLEMENT,
        versions=(
            Version(
                since=START,
                sources=(AUFENTHG("§ 28 Abs. 2"),),
                strength=Strength.SHOULD,
                when=FAMILY_OF_GERMAN,
                attributes=common.ATTRIBUTES,
            ),
        ),
    ),
    Rule(
        id="35",
        title=_("Settlement permit for young people (§ 35)"),
        summary=_(
            "For young people who came or were born here as children and have had a permit for "
            "family for five years."
        ),
        group="settlement",
        kind=RuleKind.SETTLEMENT,
        versions=(
            Version(
                since=START,
                sources=(AUFENTHG("§ 35"), AUFENTHV("§ 50 Abs. 1 S. 2")),
                strength=Strength.CLAIM,
                when=GROWN_UP_HERE,
                attributes={
                    **common.ATTRIBUTES,
                    "fee_eur": select(when=person.age_at_grant < 18, then="55", otherwise="113"),
                },
            ),
        ),
    ),
)

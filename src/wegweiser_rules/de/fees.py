"""Fees for titles, visas, certificates and naturalisation."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from wegweiser_rules.de import nationalities
from wegweiser_rules.de.facts import asylum, family, person
from wegweiser_rules.de.facts import fees as facts
from wegweiser_rules.de.sources import AUFENTHV
from wegweiser_rules.engine.expressions import (
    Literal,
    all_in,
    all_of,
    any_of,
    each,
    select,
)
from wegweiser_rules.engine.messages import _
from wegweiser_rules.engine.parameters import Figure, Parameter
from wegweiser_rules.engine.rules import Rule, RuleKind, Version
from wegweiser_rules.engine.sources import Source

if TYPE_CHECKING:
    from wegweiser_rules.engine.expressions import Condition, Value

START = dt.date(2023, 1, 1)
FREE = Literal(Decimal(0))


class Fee(NamedTuple):
    """A fee for adults, and the fee for minors."""

    adult: Parameter
    minor: Parameter


STAG_38 = Source("StAG", "§ 38 Abs. 2")
AMOUNTS = {
    "visa_d": ("75", AUFENTHV("§ 46 Abs. 2 Nr. 1")),
    "visa_d_extension": ("25", AUFENTHV("§ 46 Abs. 2 Nr. 2")),
    "visa_c_extension": ("60", AUFENTHV("§ 46 Abs. 2 Nr. 3")),
    "AE_first": ("100", AUFENTHV("§ 45 Nr. 1")),
    "AE_extension_3m": ("96", AUFENTHV("§ 45 Nr. 2 a")),
    "AE_extension": ("93", AUFENTHV("§ 45 Nr. 2 b")),
    "AE_change": ("98", AUFENTHV("§ 45 Nr. 3")),
    "BK_first": ("100", AUFENTHV("§ 45 Nr. 1")),
    "BK_extension_3m": ("96", AUFENTHV("§ 45 Nr. 2 a")),
    "BK_extension": ("93", AUFENTHV("§ 45 Nr. 2 b")),
    "ICT_first": ("100", AUFENTHV("§ 45 Nr. 1")),
    "ICT_extension_3m": ("96", AUFENTHV("§ 45 Nr. 2 a")),
    "ICT_extension": ("93", AUFENTHV("§ 45 Nr. 2 b")),
    "ICT_mobile_first": ("80", AUFENTHV("§ 45 Nr. 4")),
    "ICT_mobile_extension": ("70", AUFENTHV("§ 45 Nr. 5")),
    "NE": ("113", AUFENTHV("§ 44 Nr. 3")),
    "NE_18c3": ("147", AUFENTHV("§ 44 Nr. 1")),
    "NE_21_4": ("124", AUFENTHV("§ 44 Nr. 2")),
    "NE_35": ("113", AUFENTHV("§ 44 Nr. 3, § 50 Abs. 1 S. 2")),
    "DA_EU": ("109", AUFENTHV("§ 44a")),
    "express": ("35", AUFENTHV("§ 45a")),
    "reissue": ("67", AUFENTHV("§ 45c Abs. 1 Nr. 1, 2")),
    "reissue_lost": ("67", AUFENTHV("§ 45c Abs. 1 Nr. 3, 4")),
    "ban_changed": ("169", AUFENTHV("§ 47 Abs. 1 Nr. 1a, 1b")),
    "entry_permit": ("100", AUFENTHV("§ 47 Abs. 1 Nr. 2")),
    "condition_change": ("50", AUFENTHV("§ 47 Abs. 1 Nr. 3")),
    "work_condition_change": ("0", AUFENTHV("§ 47 Abs. 2")),
    "duldung": ("58", AUFENTHV("§ 47 Abs. 1 Nr. 5 a")),
    "duldung_form": ("62", AUFENTHV("§ 47 Abs. 1 Nr. 5 b")),
    "duldung_renewal": ("33", AUFENTHV("§ 47 Abs. 1 Nr. 6 a")),
    "duldung_renewal_form": ("37", AUFENTHV("§ 47 Abs. 1 Nr. 6 b")),
    "duldung_condition_change": ("50", AUFENTHV("§ 47 Abs. 1 Nr. 7")),
    "fiktion": ("13", AUFENTHV("§ 47 Abs. 1 Nr. 8")),
    "certificate": ("18", AUFENTHV("§ 47 Abs. 1 Nr. 9")),
    "separate_sheet": ("18", AUFENTHV("§ 47 Abs. 1 Nr. 10")),
    "transfer": ("12", AUFENTHV("§ 47 Abs. 1 Nr. 11")),
    "cost_undertaking": ("29", AUFENTHV("§ 47 Abs. 1 Nr. 12")),
    "81a": ("411", AUFENTHV("§ 47 Abs. 1 Nr. 15")),
    "research_institution": ("219", AUFENTHV("§ 47 Abs. 1 Nr. 14")),
    "frontier_card_swiss": ("8", AUFENTHV("§ 52 Abs. 2 S. 4")),
    "naturalisation": ("255", STAG_38),
    "naturalisation_child": ("51", STAG_38),
    "citizenship_certificate": ("51", STAG_38),
}
FOR_MINORS = {
    "NE_35": "55",
    "DA_EU": "109",
    "work_condition_change": "0",
    "research_institution": "219",
    "frontier_card_swiss": "8",
    "naturalisation": "255",
    "naturalisation_child": "51",
    "citizenship_certificate": "51",
}
SINCE = {"express": dt.date(2023, 11, 1)}


def _half(eur: str) -> str:
    """Return half of an amount, with cents only where there are any.

    >>> _half("75"), _half("100")
    ('37.50', '50')
    """
    return f"{Decimal(eur) / 2:.2f}".removesuffix(".00")


def _fee(code: str, eur: str, source: Source) -> Fee:
    """Return a fee; minors pay half of it where no other amount is given."""
    since = SINCE.get(code, START)
    minors = FOR_MINORS.get(code, _half(eur))
    return Fee(
        *(
            Parameter(
                f"fee_{code}{who}",
                facts.ITEMS[code],
                "EUR",
                (Figure(Decimal(amount), since, None, source),),
            )
            for who, amount in (("", eur), ("_minor", minors))
        )
    )


FEES = {code: _fee(code, eur, source) for code, (eur, source) in AMOUNTS.items()}


def _identity_card(name: str, label: str, *, before: str, after: str, number: str) -> Parameter:
    """Return the fee for the identity card of a German."""
    source = Source("PAuswGebV", f"§ 1 Abs. 1 Nr. {number}")
    raised = dt.date(2026, 2, 7)
    return Parameter(
        name,
        label,
        "EUR",
        (
            Figure(Decimal(before), START, raised - dt.timedelta(days=1), source),
            Figure(Decimal(after), raised, None, source),
        ),
    )


IDENTITY_CARD = Fee(
    adult=_identity_card(
        "fee_identity_card",
        _("Identity card of a German, from 24 on"),
        before="37",
        after="46",
        number="2",
    ),
    minor=_identity_card(
        "fee_identity_card_under_24",
        _("Identity card of a German under 24"),
        before="22.80",
        after="27.60",
        number="1",
    ),
)
PARAMETERS = tuple(parameter for fee in (*FEES.values(), IDENTITY_CARD) for parameter in fee)

# --- who pays less -------------------------------------------------------------------------------

UNDER_18 = any_of(facts.minor, person.age_at_application < 18).cite(AUFENTHV("§ 50 Abs. 1"))
FAMILY_OF_GERMANS = all_of(
    family.sponsor_status.one_of("german"),
    any_of(
        family.relation.one_of("spouse", "partner", "fitting"),
        all_of(family.relation.one_of("child"), family.age_of_child < 18, family.child_unmarried),
        all_of(family.relation.one_of("parent"), family.child_age < 18),
    ),
).cite(AUFENTHV("§ 52 Abs. 1"))
PROTECTED = any_of(
    person.status.one_of("AE_23_4", "AE_25_1", "AE_25_2_1", "AE_25_2_2", "NE_26_3"),
    asylum.asylum_state.one_of("recognised_25_1", "recognised_25_2"),
).cite(AUFENTHV("§ 52 Abs. 3"))
ADMITTED = person.status.one_of("AE_23_2").cite(AUFENTHV("§ 52 Abs. 4"))
SCHOLAR = facts.public_scholarship.holds().cite(AUFENTHV("§ 52 Abs. 5"))
POOR = facts.on_benefits.holds().cite(AUFENTHV("§ 53 Abs. 1"))
SWISS = person.nationality.any_in(nationalities.SWISS).cite(AUFENTHV("§ 52 Abs. 2"))
TURKISH = facts.turkish_association.holds().cite(AUFENTHV("§ 52a"))
FREE_FOR: dict[str, tuple[Condition, ...]] = {
    "visa_d": (FAMILY_OF_GERMANS, SCHOLAR),
    **dict.fromkeys(
        ("AE_first", "AE_extension_3m", "AE_extension"), (PROTECTED, ADMITTED, SCHOLAR, POOR)
    ),
    "NE": (PROTECTED, ADMITTED),
    "reissue": (PROTECTED, SCHOLAR, POOR),
    "transfer": (PROTECTED, ADMITTED, SCHOLAR, POOR, TURKISH),
    "fiktion": (PROTECTED, SCHOLAR, POOR, SWISS, TURKISH),
    "condition_change": (POOR, TURKISH),
    "separate_sheet": (POOR, TURKISH),
    "certificate": (TURKISH,),
    **dict.fromkeys(
        (
            "duldung",
            "duldung_form",
            "duldung_renewal",
            "duldung_renewal_form",
            "duldung_condition_change",
        ),
        (POOR,),
    ),
}

LIKE_GERMANS: dict[str, tuple[Condition, ...]] = {
    **dict.fromkeys(
        (
            "AE_first",
            "AE_extension_3m",
            "AE_extension",
            "AE_change",
            "reissue",
            "reissue_lost",
        ),
        (SWISS, TURKISH),
    ),
    **dict.fromkeys(
        (
            "BK_first",
            "BK_extension_3m",
            "BK_extension",
            "ICT_first",
            "ICT_extension_3m",
            "ICT_extension",
            "ICT_mobile_first",
            "ICT_mobile_extension",
            "NE",
            "NE_18c3",
            "NE_21_4",
            "NE_35",
            "DA_EU",
        ),
        (TURKISH,),
    ),
}
LIKE_IDENTITY_CARD = select(
    when=person.age_at_application < 24,
    then=IDENTITY_CARD.minor,
    otherwise=IDENTITY_CARD.adult,
)


def _amount(code: str) -> Value:
    """Return what somebody pays: nothing, the fee for an identity card, half, or the whole."""
    fee = FEES[code]
    amount: Value = select(when=UNDER_18, then=fee.minor, otherwise=fee.adult)
    if code in LIKE_GERMANS:
        amount = select(
            when=any_of(*LIKE_GERMANS[code]), then=LIKE_IDENTITY_CARD, otherwise=amount
        )
    if code in FREE_FOR:
        amount = select(when=any_of(*FREE_FOR[code]), then=FREE, otherwise=amount)
    return amount


RULES = (
    Rule(
        id="fees",
        title=_("Fees (§§ 44 to 53 AufenthV, § 38 StAG)"),
        summary=_(
            "What titles, visas, certificates and naturalisation cost. Minors pay half, and some "
            "groups pay nothing."
        ),
        group="fees",
        kind=RuleKind.PROCEDURE,
        event=True,
        versions=(
            Version(
                since=START,
                sources=(
                    AUFENTHV("§§ 44 bis 47"),
                    AUFENTHV("§ 50"),
                    AUFENTHV("§§ 52 bis 53"),
                    STAG_38,
                ),
                strength=None,
                when=all_in(facts.items, FEES).cite(AUFENTHV("§§ 44 bis 47")),
                attributes={"eur": each(facts.items, {code: _amount(code) for code in FEES})},
            ),
        ),
    ),
)

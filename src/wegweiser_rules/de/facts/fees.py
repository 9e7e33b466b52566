"""Fees: for what, and who pays less."""

from __future__ import annotations

from wegweiser_rules.engine.facts import Fact, FactKind
from wegweiser_rules.engine.messages import _

ITEMS = {
    "visa_d": _("National visa (D visa)"),
    "visa_d_extension": _("Extension of a national visa"),
    "visa_c_extension": _("Extension of a Schengen visa as a national visa"),
    "AE_first": _("Residence permit"),
    "AE_extension_3m": _("Extension of a residence permit for up to three months"),
    "AE_extension": _("Extension of a residence permit for more than three months"),
    "AE_change": _("Change of a residence permit to another purpose"),
    "BK_first": _("EU Blue Card"),
    "BK_extension_3m": _("Extension of an EU Blue Card for up to three months"),
    "BK_extension": _("Extension of an EU Blue Card for more than three months"),
    "ICT_first": _("ICT Card"),
    "ICT_extension_3m": _("Extension of an ICT Card for up to three months"),
    "ICT_extension": _("Extension of an ICT Card for more than three months"),
    "ICT_mobile_first": _("Mobile ICT Card"),
    "ICT_mobile_extension": _("Extension of a Mobile ICT Card"),
    "NE": _("Settlement permit"),
    "NE_18c3": _("Settlement permit, highly qualified (§ 18c Abs. 3)"),
    "NE_21_4": _("Settlement permit after self-employment (§ 21 Abs. 4)"),
    "NE_35": _("Settlement permit for a child (§ 35)"),
    "DA_EU": _("EU long-term residence permit"),
    "express": _("Supplement for making the card quickly"),
    "reissue": _("New card for a new passport, or for changed data"),
    "reissue_lost": _("New card for one that is lost or broken"),
    "ban_changed": _("Change of the period of a ban on entry"),
    "entry_permit": _("Permission to enter in spite of a ban"),
    "condition_change": _("Change of a condition of the title"),
    "work_condition_change": _("Change of what the title says about work"),
    "duldung": _("Toleration, as a sticker"),
    "duldung_form": _("Toleration, on a form"),
    "duldung_renewal": _("Renewal of a toleration, as a sticker"),
    "duldung_renewal_form": _("Renewal of a toleration, on a form"),
    "duldung_condition_change": _("Change of a condition of a toleration"),
    "fiktion": _("Certificate of the effect of an application (Fiktionsbescheinigung)"),
    "certificate": _("Certificate of the right to stay, or another one"),
    "separate_sheet": _("Title on a separate sheet"),
    "transfer": _("Transfer of a title into another document"),
    "cost_undertaking": _("Declaration of commitment (Verpflichtungserklärung)"),
    "81a": _("Fast-track procedure for skilled workers (§ 81a)"),
    "research_institution": _("Recognition of a research institution"),
    "frontier_card_swiss": _("Card for Swiss citizens who work across the border"),
    "naturalisation": _("Naturalisation"),
    "naturalisation_child": _("Naturalisation of a child together with a parent"),
    "citizenship_certificate": _("Decision whether somebody is a German citizen"),
}

items = Fact("items", FactKind.LIST, _("What is applied for"), values=tuple(ITEMS), labels=ITEMS)
minor = Fact("minor", FactKind.BOOL, _("Under 18"), neutral=False)
on_benefits = Fact(
    "on_benefits",
    FactKind.BOOL,
    _("Needs benefits under SGB II, SGB XII or the Asylbewerberleistungsgesetz to live"),
    neutral=False,
)
public_scholarship = Fact(
    "public_scholarship",
    FactKind.BOOL,
    _("Scholarship from public money for the stay in Germany"),
    neutral=False,
)
turkish_association = Fact(
    "turkish_association",
    FactKind.BOOL,
    _("Rights from the association of the EU with Turkey"),
    neutral=False,
)

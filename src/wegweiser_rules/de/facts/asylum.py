"""Asylum, protection and toleration."""

from __future__ import annotations

from wegweiser_rules.engine.facts import NEVER, Fact, FactKind
from wegweiser_rules.engine.messages import _

asylum_state = Fact(
    "asylum_state",
    FactKind.CHOICE,
    _("Asylum procedure in Germany"),
    values=(
        "none",
        "pending",
        "rejected",
        "rejected_manifestly",
        "withdrawn",
        "recognised_25_1",
        "recognised_25_2",
    ),
    labels={
        "none": _("No asylum application"),
        "pending": _("The procedure is still running"),
        "rejected": _("Rejected, no further appeal"),
        "rejected_manifestly": _("Rejected as manifestly unfounded"),
        "withdrawn": _("I withdrew the application"),
        "recognised_25_1": _("Entitled to asylum"),
        "recognised_25_2": _("Recognised refugee or subsidiary protection"),
    },
    neutral="none",
    asked=True,
    question=_("Have you applied for asylum in Germany?"),
    question_employer=_("Has the person applied for asylum in Germany?"),
    why=_("An asylum procedure closes some ways until it has ended or until you have left."),
)
asylum_exception_agreed = Fact(
    "asylum_exception_agreed",
    FactKind.BOOL,
    _("The highest state authority agrees because of important national interests"),
    neutral=False,
    judgement=True,
    assumed=True,
)
asylum_application_date = Fact(
    "asylum_application_date",
    FactKind.DAY_OR_NEVER,
    _("Day of the asylum application"),
    neutral=NEVER,
)
asylum_registration_date = Fact(
    "asylum_registration_date", FactKind.DATE, _("Day of the registration of the asylum request")
)
lives_in_reception = Fact(
    "lives_in_reception", FactKind.BOOL, _("Has to live in a reception centre"), neutral=False
)
dublin_or_protection_elsewhere = Fact(
    "dublin_or_protection_elsewhere",
    FactKind.BOOL,
    _("Another EU state is responsible or gives protection"),
    neutral=False,
)
accelerated_art42_1_a_f = Fact(
    "accelerated_art42_1_a_f", FactKind.BOOL, _("Accelerated asylum procedure"), neutral=False
)
permitted_since = Fact("permitted_since", FactKind.DATE, _("Permission to stay since"))
tolerated_since = Fact("tolerated_since", FactKind.DATE, _("Tolerated since"))
toleration_kind = Fact(
    "toleration_kind",
    FactKind.CHOICE,
    _("Kind of toleration"),
    values=("60a", "60b", "60c", "60d"),
    neutral="60a",
)
removal_measures_concrete = Fact(
    "removal_measures_concrete", FactKind.BOOL, _("Concrete steps to removal run"), neutral=False
)
obstacle_self_caused = Fact(
    "obstacle_self_caused",
    FactKind.BOOL,
    _("The obstacle to removal is the person's own fault"),
    neutral=False,
)
entered_for_benefits = Fact(
    "entered_for_benefits",
    FactKind.BOOL,
    _("Entered in order to receive benefits for asylum seekers"),
    neutral=False,
)
cooperation_breach = Fact(
    "cooperation_breach",
    FactKind.BOOL,
    _("Repeated or serious lack of cooperation in the asylum procedure"),
    neutral=False,
)
asylblg_last_receipt = Fact(
    "asylblg_last_receipt",
    FactKind.DAY_OR_NEVER,
    _("Last receipt of benefits under the Asylbewerberleistungsgesetz"),
    neutral=NEVER,
    asked=True,
    question=_("When did you last receive asylum seekers' benefits in Germany?"),
    question_employer=_("When did the person last receive asylum seekers' benefits in Germany?"),
    why=_("The Western Balkans way is closed for 24 months after such benefits."),
)
stay_since = Fact(
    "stay_since", FactKind.DATE, _("Uninterrupted lawful, tolerated or permitted stay since")
)
work_permit_on_2026_06_11 = Fact(
    "work_permit_on_2026_06_11",
    FactKind.BOOL,
    _("Permission to work on 11 June 2026"),
    neutral=False,
)
tolerated_on_2025_05_06 = Fact(
    "tolerated_on_2025_05_06", FactKind.BOOL, _("Tolerated on 6 May 2025"), neutral=False
)
months_60b = Fact(
    "months_60b", FactKind.INT, _("Months with toleration for unclear identity"), neutral=0
)
months_60d = Fact("months_60d", FactKind.INT, _("Months with toleration for work"), neutral=0)
conditions_60d_met = Fact(
    "conditions_60d_met",
    FactKind.BOOL,
    _("Conditions of toleration for work are met"),
    neutral=True,
)
started_as_asylum_seeker = Fact(
    "started_as_asylum_seeker",
    FactKind.BOOL,
    _("The training began during the asylum procedure"),
    neutral=False,
)
temporary_protection_elsewhere = Fact(
    "temporary_protection_elsewhere",
    FactKind.BOOL,
    _("Temporary protection held or applied for in the EU"),
    neutral=False,
    assumed=True,
)
removal_suspended_elsewhere = Fact(
    "removal_suspended_elsewhere",
    FactKind.BOOL,
    _("Removal suspended in another EU state"),
    neutral=False,
    assumed=True,
)
protection_pending_elsewhere = Fact(
    "protection_pending_elsewhere",
    FactKind.BOOL,
    _("Application for international protection pending in another EU state"),
    neutral=False,
    assumed=True,
)
humanitarian_title_pending = Fact(
    "humanitarian_title_pending",
    FactKind.BOOL,
    _("Application for a humanitarian title pending"),
    neutral=False,
    assumed=True,
)

"""Protection granted or found, and what the other humanitarian titles ask for."""

from __future__ import annotations

from wegweiser_rules.engine.facts import Fact, FactKind
from wegweiser_rules.engine.messages import _

displaced_from_ukraine = Fact(
    "displaced_from_ukraine",
    FactKind.BOOL,
    _("Lived in Ukraine on 24 February 2022, or was away from home for a short time"),
    neutral=True,
    asked=True,
    question=_("Did you live in Ukraine when the war began on 24 February 2022?"),
    question_employer=_("Did the person live in Ukraine when the war began in February 2022?"),
    why=_("Temporary protection is for people who had to leave Ukraine because of the war."),
)
protected_in_ukraine = Fact(
    "protected_in_ukraine",
    FactKind.BOOL,
    _("Had protection or permanent residence in Ukraine, or is family of such a person"),
    neutral=False,
    judgement=True,
    assumed=True,
    question=_(
        "Did the person have protection or permanent residence in Ukraine on 24 February 2022, "
        "or is the person family of a Ukrainian or of someone who was protected there?"
    ),
)
valid_on_2026_02_01 = Fact(
    "valid_on_2026_02_01",
    FactKind.BOOL,
    _("Temporary protection title valid on 1 February 2026"),
    neutral=False,
    asked=True,
    question=_("Was your permit for temporary protection (§ 24) valid on 1 February 2026?"),
    question_employer=_("Was the permit for temporary protection valid on 1 February 2026?"),
    why=_("Then it goes on until 4 March 2027 without a new card."),
)
protection_excluded = Fact(
    "protection_excluded",
    FactKind.BOOL,
    _("A serious crime or a danger to security excludes protection"),
    neutral=False,
    judgement=True,
    assumed=True,
    question=_("Does a serious crime or a danger to security exclude protection?"),
)
subsidiary_protection = Fact(
    "subsidiary_protection",
    FactKind.BOOL,
    _("Subsidiary protection, not recognition as a refugee"),
    neutral=False,
    asked=True,
    question=_("Did you get subsidiary protection, and not recognition as a refugee?"),
    question_employer=_("Did the person get subsidiary protection, and not refugee status?"),
    why=_("Until the end of February 2024 the first permit was then for one year only."),
)
removal_ban_found = Fact(
    "removal_ban_found",
    FactKind.BOOL,
    _("Ban on removal found (§ 60 Abs. 5 or 7)"),
    neutral=False,
    asked=True,
    question=_("Does your decision say that there is a ban on removal (Abschiebungsverbot)?"),
    question_employer=_("Does the decision say that there is a ban on removal?"),
    why=_("With a ban on removal you get a residence permit as a rule."),
)
other_state_possible = Fact(
    "other_state_possible",
    FactKind.BOOL,
    _("Could go to another state, and that can be expected"),
    neutral=False,
    judgement=True,
    assumed=True,
    question=_("Could the person go to another state, and can that be expected?"),
)
departure_duties_breached = Fact(
    "departure_duties_breached",
    FactKind.BOOL,
    _("Repeated or gross breach of the duties to cooperate"),
    neutral=False,
    judgement=True,
    assumed=True,
    question=_("Did the person repeatedly or grossly breach the duties to cooperate?"),
)
departure_impossible = Fact(
    "departure_impossible",
    FactKind.BOOL,
    _("Departure is impossible in law or in fact, and will stay so"),
    neutral=False,
    judgement=True,
    question=_("Is departure impossible in law or in fact, and will that last?"),
)
urgent_reason_to_stay = Fact(
    "urgent_reason_to_stay",
    FactKind.BOOL,
    _("Urgent humanitarian, personal or public reason to stay for a time"),
    neutral=False,
    judgement=True,
    assumed=True,
    question=_("Is there an urgent reason to stay for a time, such as the end of school?"),
)
exceptional_hardship_to_leave = Fact(
    "exceptional_hardship_to_leave",
    FactKind.BOOL,
    _("Leaving Germany would be an exceptional hardship"),
    neutral=False,
    judgement=True,
    assumed=True,
    question=_("Would leaving Germany be an exceptional hardship?"),
)
trafficking_victim = Fact(
    "trafficking_victim",
    FactKind.BOOL,
    _("Victim of human trafficking or forced labour (§§ 232 to 233a StGB)"),
    neutral=False,
    judgement=True,
    assumed=True,
    question=_("Is the person a victim of human trafficking or of forced labour?"),
)
illegal_work_victim = Fact(
    "illegal_work_victim",
    FactKind.BOOL,
    _("Victim of illegal work under clearly worse conditions"),
    neutral=False,
    judgement=True,
    assumed=True,
    question=_("Was the person employed illegally under clearly worse conditions than others?"),
)
needed_as_witness = Fact(
    "needed_as_witness",
    FactKind.BOOL,
    _("Prosecution or court need the person for the criminal proceedings"),
    neutral=True,
    judgement=True,
    assumed=True,
    question=_("Do the prosecution or the court need the person for the criminal proceedings?"),
)
ready_to_testify = Fact(
    "ready_to_testify",
    FactKind.BOOL,
    _("Ready to testify as a witness"),
    neutral=True,
    judgement=True,
    assumed=True,
    question=_("Is the person ready to testify as a witness?"),
)
contact_broken_off = Fact(
    "contact_broken_off",
    FactKind.BOOL,
    _("Has broken off contact with the accused"),
    neutral=True,
    judgement=True,
    assumed=True,
    question=_("Has the person broken off all contact with the accused?"),
)
trial_over = Fact(
    "trial_over",
    FactKind.BOOL,
    _("The criminal proceedings are over"),
    neutral=False,
    judgement=True,
    assumed=True,
    question=_("Are the criminal proceedings over?"),
)
wages_still_owed = Fact(
    "wages_still_owed",
    FactKind.BOOL,
    _("Wages are still owed, and claiming them from abroad would be a hardship"),
    neutral=False,
    judgement=True,
    assumed=True,
    question=_("Are wages still owed, and would it be a hardship to claim them from abroad?"),
)
family_of_104c = Fact(
    "family_of_104c",
    FactKind.BOOL,
    _("Lives with a spouse or parent who gets the right of residence by opportunity"),
    neutral=False,
    assumed=True,
)

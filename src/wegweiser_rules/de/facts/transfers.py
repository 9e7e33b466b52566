"""Transfers within a group of companies, from outside the EU to a branch in Germany."""

from __future__ import annotations

from wegweiser_rules.engine.expressions import fallback, months_since
from wegweiser_rules.engine.facts import NEVER, Fact, FactKind
from wegweiser_rules.engine.messages import _

company_transfer = Fact(
    "company_transfer",
    FactKind.BOOL,
    _("Transfer to a German branch by an employer outside the EU"),
    neutral=True,
    asked=True,
    question=_(
        "Do you work for a company outside the EU that sends you to its branch in Germany for "
        "some time?"
    ),
    question_employer=_(
        "Does the person work for a company of the group outside the EU that sends them to the "
        "German branch for some time?"
    ),
    why=_("For such transfers there is the ICT card."),
)
ict_role = Fact(
    "ict_role",
    FactKind.CHOICE,
    _("Role in the company group"),
    values=("executive", "specialist", "trainee", "other"),
    labels={
        "executive": _("Executive who leads the branch or a department of it"),
        "specialist": _("Specialist with knowledge the branch cannot do without"),
        "trainee": _("Trainee with a degree, in a paid training programme"),
        "other": _("Another role"),
    },
    pattern=r"[a-z_]{1,30}",
    neutral="specialist",
    requires="company_transfer",
    asked=True,
    question=_("In which role does your company send you?"),
    question_employer=_("In which role is the person sent?"),
    why=_("The ICT card is for executives, specialists and trainees."),
)
months_in_group = Fact(
    "months_in_group",
    FactKind.INT,
    _("Work in the company group without a break until the transfer"),
    unit=_("months"),
    neutral=12,
    grows=True,
)
in_group_since = Fact(
    "in_group_since",
    FactKind.DATE,
    _("Work in the company group without a break since"),
    requires="company_transfer",
    asked=True,
    question=_("Since when have you worked in the company group without a break?"),
    question_employer=_("Since when has the person worked in the company group without a break?"),
    why=_("The ICT card asks for six months before the transfer."),
)
transfer_days = Fact(
    "transfer_days",
    FactKind.INT,
    _("Length of the transfer"),
    unit=_("days"),
    neutral=365,
    requires="company_transfer",
    asked=True,
    question=_("How many days will the transfer take?"),
    question_employer=_("How many days will the transfer take?"),
    why=_("The ICT card is for transfers of more than 90 days."),
    effort=2,
    to={"more": _("with a transfer of at least %(needed)s days")},
)
return_possible = Fact(
    "return_possible",
    FactKind.BOOL,
    _("Return after the transfer is possible"),
    neutral=True,
    requires="company_transfer",
    asked=True,
    question=_("Do your papers say that you can go back to a branch outside the EU afterwards?"),
    question_employer=_(
        "Do the papers say that the person can go back to a branch outside the EU afterwards?"
    ),
    why=_("The contract or the letter of secondment must show this."),
    effort=2,
    to={"yes": _("with a letter that shows the return to a branch outside the EU")},
)
transfer_contract = Fact(
    "transfer_contract",
    FactKind.BOOL,
    _("Contract and, where needed, letter of secondment for the whole transfer"),
    neutral=True,
    assumed=True,
    effort=1,
    to={"yes": _("with a contract and a letter of secondment for the whole transfer")},
)
transfer_qualification = Fact(
    "transfer_qualification",
    FactKind.BOOL,
    _("Proof of the professional qualification for the role"),
    neutral=True,
    assumed=True,
    effort=2,
    to={"yes": _("with proof of the professional qualification")},
)
transfer_visa = Fact(
    "transfer_visa",
    FactKind.BOOL,
    _("Application made abroad, and entry with the visa for the transfer"),
    neutral=False,
    requires="company_transfer",
    asked=True,
    question=_("Did you come to Germany with a visa that was given for this transfer?"),
    question_employer=_("Did the person come to Germany with a visa for this transfer?"),
    why=_("The ICT card is only given to people who applied for it from abroad."),
)
study_internship = Fact(
    "study_internship",
    FactKind.BOOL,
    _("The stay is an internship that belongs to studies"),
    neutral=False,
    assumed=True,
)
employer_in_free_movement_state = Fact(
    "employer_in_free_movement_state",
    FactKind.BOOL,
    _("Employer in a state with free movement, such as Switzerland"),
    neutral=False,
    assumed=True,
)
branch_founded_for_entry = Fact(
    "branch_founded_for_entry",
    FactKind.BOOL,
    _("Branch mainly founded to make entry easier"),
    question=_("Was the German branch mainly founded to make the entry of staff easier?"),
    neutral=False,
    judgement=True,
    assumed=True,
)
longer_in_other_state = Fact(
    "longer_in_other_state",
    FactKind.BOOL,
    _("Longer stay in another EU state than in Germany during the transfer"),
    neutral=False,
    assumed=True,
)
longer_in_germany = Fact(
    "longer_in_germany",
    FactKind.BOOL,
    _("Longer stay in Germany than in other EU states during the transfer"),
    neutral=False,
    assumed=True,
)
last_ict_end = Fact(
    "last_ict_end",
    FactKind.DAY_OR_NEVER,
    _("End of the last transfer within the company"),
    neutral=NEVER,
    requires="company_transfer",
    asked=True,
    question=_("When did your last transfer to Germany end?"),
    question_employer=_("When did the person's last transfer to Germany end?"),
    why=_("Six months must lie between two transfers."),
)
transfer_title_elsewhere = Fact(
    "transfer_title_elsewhere",
    FactKind.BOOL,
    _("ICT permit of another EU state"),
    neutral=False,
    requires="company_transfer",
    asked=True,
    question=_("Do you hold a valid ICT permit of another EU state?"),
    question_employer=_("Does the person hold a valid ICT permit of another EU state?"),
    why=_("With it a part of the transfer can take place in Germany more simply."),
)
transfer_months_in_eu = Fact(
    "transfer_months_in_eu",
    FactKind.INT,
    _("Stay in the EU for transfers so far"),
    unit=_("months"),
    neutral=0,
    requires="company_transfer",
    assumed=True,
    grows=True,
)

time_in_group = fallback(months_in_group, months_since(in_group_since))

"""The course of an EU Blue Card: earlier cards, other member states, changes of the job."""

from __future__ import annotations

from wegweiser_rules.engine.facts import Fact, FactKind
from wegweiser_rules.engine.messages import _

same_degree = Fact(
    "same_degree",
    FactKind.BOOL,
    _("Same degree as for the residence permit under § 18b"),
    neutral=True,
    assumed=True,
)
same_licence = Fact(
    "same_licence",
    FactKind.BOOL,
    _("Same licence to practise as for the residence permit under § 18b"),
    neutral=False,
    assumed=True,
)
first_bc_date = Fact(
    "first_bc_date",
    FactKind.DATE,
    _("Day of the first EU Blue Card"),
    asked=True,
    question=_("When did you get your first German EU Blue Card?"),
    question_employer=_("When did the person get the first German EU Blue Card?"),
    why=_("New graduates keep the lower salary threshold for two years."),
)
first_bc_under = Fact(
    "first_bc_under",
    FactKind.CHOICE,
    _("Ground of the first EU Blue Card"),
    values=("18g.1.1", "18g.1.2a", "18g.1.2b", "18g.2", "other"),
    labels={
        "18g.1.1": _("Regular salary threshold"),
        "18g.1.2a": _("Shortage occupation"),
        "18g.1.2b": _("Degree not older than three years"),
        "18g.2": _("IT specialist without a degree"),
        "other": _("Older law, or not known"),
    },
    pattern=r"18[bg][a-z0-9.]*",
    neutral="other",
    asked=True,
    question=_("Why did you get your first German EU Blue Card?"),
    question_employer=_("Why did the person get the first German EU Blue Card?"),
    why=_("New graduates keep the lower salary threshold for two years."),
)
other_bc_since = Fact(
    "other_bc_since",
    FactKind.DATE,
    _("EU Blue Card of another member state since"),
    asked=True,
    question=_("Since when do you hold the EU Blue Card of the other state and live there?"),
    question_employer=_(
        "Since when does the person hold the EU Blue Card of the other state and live there?"
    ),
    why=_("After twelve months you may move to Germany with it."),
)
mobility_used_before = Fact(
    "mobility_used_before",
    FactKind.BOOL,
    _("Earlier move with an EU Blue Card from one member state to another"),
    neutral=False,
    asked=True,
    question=_("Have you already moved from one EU state to another with an EU Blue Card before?"),
    question_employer=_(
        "Has the person already moved from one EU state to another with an EU Blue Card before?"
    ),
    why=_("Then six months in the last state are enough."),
)
other_bc_by_experience = Fact(
    "other_bc_by_experience",
    FactKind.BOOL,
    _("The other state gave the EU Blue Card because of work experience"),
    neutral=False,
    assumed=True,
)
other_bc_occupation_listed = Fact(
    "other_bc_occupation_listed",
    FactKind.BOOL,
    _("IT occupation named in Annex I of the EU Blue Card directive"),
    neutral=True,
    assumed=True,
)
business_activity = Fact(
    "business_activity",
    FactKind.BOOL,
    _("Business activity that belongs to the job in the other EU state"),
    neutral=True,
    asked=True,
    question=_("Do you come on business for your job in the other EU state, such as meetings?"),
    question_employer=_(
        "Does the person come on business for a job in another EU state, such as meetings?"
    ),
    why=_("Such visits need no title for 90 days."),
)
business_days = Fact(
    "business_days",
    FactKind.INT,
    _("Days of business in Germany within 180 days"),
    unit=_("days"),
    neutral=30,
    asked=True,
    question=_("How many days within 180 days will you be in Germany on business?"),
    question_employer=_("How many days within 180 days will the person be here on business?"),
    why=_("Up to 90 days within 180 days you need no title."),
)
blue_card_before_long_term = Fact(
    "blue_card_before_long_term",
    FactKind.BOOL,
    _("EU Blue Card of that state directly before the EU long-term residence permit"),
    neutral=False,
    asked=True,
    question=_(
        "Did you hold an EU Blue Card of that state directly before your EU long-term residence "
        "permit?"
    ),
    question_employer=_(
        "Did the person hold an EU Blue Card of that state directly before the EU long-term "
        "residence permit?"
    ),
    why=_("Then you may come on business like holders of an EU Blue Card."),
)
blue_card_job_start = Fact(
    "blue_card_job_start",
    FactKind.DATE,
    _("First day of the job with the EU Blue Card"),
    asked=True,
    question=_("When did you start the first job with your German EU Blue Card?"),
    question_employer=_("When did the person start the first job with the German EU Blue Card?"),
    why=_("In the first months some rules on changing jobs are stricter."),
)
new_job_meets_18g = Fact(
    "new_job_meets_18g",
    FactKind.BOOL,
    _("The new job meets the conditions of the EU Blue Card"),
    neutral=True,
    asked=True,
    question=_("Does the new job meet the conditions of the EU Blue Card, such as the salary?"),
    question_employer=_(
        "Does the new job meet the conditions of the EU Blue Card, such as the salary?"
    ),
    why=_("In the first months the immigration office may refuse a job that does not."),
)
title_for_specific_job = Fact(
    "title_for_specific_job",
    FactKind.BOOL,
    _("Title for a certain job"),
    neutral=False,
    asked=True,
    question=_("Does your residence title or its extra sheet name a certain job or employer?"),
    question_employer=_(
        "Does the person's residence title or its extra sheet name a certain job or employer?"
    ),
    why=_("Then another job needs a permission first."),
)
title_for_any_job = Fact(
    "title_for_any_job",
    FactKind.BOOL,
    _("Title that expressly allows any job"),
    neutral=False,
    assumed=True,
)
employer_succeeds = Fact(
    "employer_succeeds",
    FactKind.BOOL,
    _("Only the employer changes, by a transfer of the business (§ 613a BGB) or its legal form"),
    neutral=False,
    asked=True,
    question=_("Do you keep your job, and only the company passes to a new owner or legal form?"),
    question_employer=_(
        "Does the job stay the same, and only the company passes to a new owner or legal form?"
    ),
    why=_("This is no change of the job."),
)

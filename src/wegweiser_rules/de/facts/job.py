"""The job, its conditions, and the employer."""

from __future__ import annotations

from wegweiser_rules.de.facts import person
from wegweiser_rules.engine.expressions import Fallback
from wegweiser_rules.engine.facts import PERMANENT, Fact, FactKind
from wegweiser_rules.engine.messages import _

job_offer = Fact(
    "job_offer",
    FactKind.BOOL,
    _("Concrete job offer"),
    neutral=True,
    asked=True,
    question=_("Do you have a job in Germany, or a concrete offer of one?"),
    question_employer=_("Do you offer the person a concrete job in Germany?"),
    why=_("Titles for work need a concrete offer. Without one there is the opportunity card."),
    effort=4,
    to={"yes": _("with a concrete job offer")},
)
job_level = Fact(
    "job_level",
    FactKind.CHOICE,
    _("Level of the job"),
    values=("unqualified", "qualified", "degree"),
    labels={
        "unqualified": _("A job for which no completed training is needed"),
        "qualified": _("A job for which one needs a training of two years or more"),
        "degree": _("A job for which one needs a degree"),
    },
    neutral="qualified",
    requires="job_offer",
    asked=True,
    question=_("What does the job require?"),
    question_employer=_("What does the job require?"),
    why=_("Skilled workers need a job that asks for a training or a degree."),
    effort=4,
    to={"qualified": _("with a job that requires a completed training or a degree")},
)
job_matches_degree = Fact(
    "job_matches_degree",
    FactKind.BOOL,
    _("The job fits the qualification"),
    neutral=True,
    requires="job_offer",
    asked=True,
    question=_("Does the job fit your degree or your level of experience?"),
    question_employer=_("Does the job fit the person's degree or level of experience?"),
    why=_("The EU Blue Card is only given for a job that fits."),
    effort=4,
    to={"yes": _("with a job that fits the degree")},
)
job_enabled_by_qualification = Fact(
    "job_enabled_by_qualification",
    FactKind.BOOL,
    _("The qualification enables the person to do the job"),
    neutral=True,
    judgement=True,
    assumed=True,
)
job_isco = Fact(
    "job_isco",
    FactKind.TEXT,
    _("Occupational group of the job (ISCO-08)"),
    pattern=r"\d{0,4}",
    neutral="",
    requires="job_offer",
    asked=True,
    question=_("Which occupation is the job in?"),
    question_employer=_("Which occupation is the job in?"),
    why=_("In shortage occupations a lower salary is enough for the EU Blue Card."),
)
job_ict = Fact(
    "job_ict",
    FactKind.BOOL,
    _("Job in information and communication technology"),
    neutral=False,
    requires="job_offer",
    asked=True,
    question=_("Is it a job in information and communication technology?"),
    question_employer=_("Is it a job in information and communication technology?"),
    why=_("In this field experience can stand in for a training."),
)
job_name = Fact("job_name", FactKind.TEXT, _("Name of the job"), neutral="")
salary_year = Fact(
    "salary_year",
    FactKind.MONEY,
    _("Gross salary a year"),
    unit=_("EUR"),
    requires="job_offer",
    asked=True,
    question=_("What is the gross salary for one year?"),
    question_employer=_("What gross salary do you pay for one year?"),
    why=_("Some ways have a minimum salary, exact to the cent."),
    effort=2,
    to={"more": _("with %(difference)s EUR more a year")},
)
job_start = Fact(
    "job_start",
    FactKind.DATE,
    _("First day of work"),
    effort=2,
    to={"by": _("with a start of work by %(needed)s")},
)
job_months = Fact(
    "job_months",
    FactKind.MONTHS,
    _("Length of the contract"),
    unit=_("months"),
    neutral=PERMANENT,
    requires="job_offer",
    asked=True,
    question=_("For how many months is the contract?"),
    question_employer=_("For how many months is the contract?"),
    why=_("The EU Blue Card needs six months. The length also limits the title."),
    effort=2,
    to={"more": _("with a contract for at least %(needed)s months")},
)
hours_week = Fact(
    "hours_week",
    FactKind.INT,
    _("Hours a week"),
    unit=_("hours"),
    neutral=40,
    asked=True,
    question=_("How many hours a week will you work?"),
    question_employer=_("How many hours a week will the person work?"),
    why=_("Some titles allow work only for some hours, and some rules ask for a minimum."),
)
temp_agency = Fact(
    "temp_agency",
    FactKind.BOOL,
    _("Temporary agency work (Leiharbeit)"),
    neutral=False,
    requires="job_offer",
    asked=True,
    question=_("Is it temporary agency work (Leiharbeit)?"),
    question_employer=_("Is it temporary agency work (Leiharbeit)?"),
    why=_("The Federal Employment Agency must not agree to temporary agency work."),
    effort=4,
    to={"no": _("with direct employment instead of temporary agency work")},
)
domestic_job = Fact(
    "domestic_job",
    FactKind.BOOL,
    _("Employment in Germany under a German contract"),
    neutral=True,
    assumed=True,
    effort=4,
    to={"yes": _("with an employment contract in Germany")},
)
job_really_intended = Fact(
    "job_really_intended",
    FactKind.BOOL,
    _("Both sides assure that the job will really be done"),
    neutral=True,
    assumed=True,
    effort=1,
    to={"yes": _("with the assurance of both sides that the job will really be done")},
)
conditions_not_worse = Fact(
    "conditions_not_worse",
    FactKind.BOOL,
    _("Working conditions not worse than those of comparable domestic workers"),
    neutral=True,
    judgement=True,
    assumed=True,
    effort=2,
    to={"yes": _("with working conditions as comparable domestic workers have them")},
)
illegal_recruitment = Fact(
    "illegal_recruitment",
    FactKind.BOOL,
    _("The job came about by illegal recruitment"),
    neutral=False,
    judgement=True,
    assumed=True,
)
refusal_ground_40 = Fact(
    "refusal_ground_40",
    FactKind.BOOL,
    _("A ground on which consent may be refused (§ 40 Abs. 2, 3), such as insolvency"),
    neutral=False,
    judgement=True,
    assumed=True,
)
posted_worker = Fact(
    "posted_worker",
    FactKind.BOOL,
    _("Posted to Germany by an employer in another EU state"),
    neutral=False,
    assumed=True,
)
trade_agreement_entry = Fact(
    "trade_agreement_entry",
    FactKind.BOOL,
    _("Stay under a trade agreement for business visitors or investors"),
    neutral=False,
    assumed=True,
)
priority_check_ok = Fact(
    "priority_check_ok",
    FactKind.BOOL,
    _("No preferred applicant is available (Vorrangprüfung)"),
    neutral=True,
    judgement=True,
    assumed=True,
)
quota_free = Fact(
    "quota_free",
    FactKind.BOOL,
    _("Places left in this year's quota"),
    neutral=True,
    assumed=True,
)
first_consent = Fact(
    "first_consent",
    FactKind.BOOL,
    _("First consent of the Federal Employment Agency to such work"),
    neutral=True,
    assumed=True,
)
ba_consent = Fact(
    "ba_consent",
    FactKind.TEXT,
    _("Consent of the Federal Employment Agency"),
    values=("granted", "refused"),
    labels={"granted": _("Granted, or to be expected"), "refused": _("Refused")},
    neutral="granted",
    judgement=True,
    assumed=True,
    question=_("Has the Federal Employment Agency agreed, or is its consent to be expected?"),
)
earlier_skilled_title = Fact(
    "earlier_skilled_title",
    FactKind.BOOL,
    _("Earlier title as a skilled worker (§ 18a or § 18b)"),
    neutral=False,
    assumed=True,
)
keeps_job = Fact(
    "keeps_job",
    FactKind.BOOL,
    _("Stays in the present job"),
    neutral=False,
    assumed=True,
)
workplace_east = Fact(
    "workplace_east",
    FactKind.BOOL,
    _("Workplace in the East of Germany (contribution ceiling until 2024)"),
    neutral=False,
    assumed=True,
)
employer_tariff_bound = Fact(
    "employer_tariff_bound",
    FactKind.BOOL,
    _("Employer bound by a collective agreement"),
    neutral=False,
    requires="job_offer",
    asked=True,
    question=_("Is the employer bound by a collective agreement (Tarifvertrag)?"),
    question_employer=_("Are you bound by a collective agreement (Tarifvertrag)?"),
    why=_("Pay under a collective agreement can stand in for the minimum salary."),
    effort=6,
    to={"yes": _("with an employer bound by a collective agreement")},
)
employer_pays_tariff = Fact(
    "employer_pays_tariff",
    FactKind.BOOL,
    _("Pay under the collective agreement"),
    neutral=False,
    requires="job_offer",
    asked=True,
    question=_("Will you be paid as the collective agreement says?"),
    question_employer=_("Do you pay as the collective agreement says?"),
    why=_("Pay under a collective agreement can stand in for the minimum salary."),
    effort=2,
    to={"yes": _("with pay under the collective agreement")},
)
employer_church_commission = Fact(
    "employer_church_commission",
    FactKind.BOOL,
    _("Church employer bound by the rules of a joint commission"),
    neutral=False,
    requires="job_offer",
    asked=True,
    question=_("Is it a church employer with its own pay rules (such as Caritas or Diakonie)?"),
    question_employer=_("Are you a church employer with the pay rules of a joint commission?"),
    why=_("Such employers are treated like those bound by a collective agreement."),
)
employer_sgb11_72 = Fact(
    "employer_sgb11_72",
    FactKind.BOOL,
    _("Care facility approved under § 72 SGB XI"),
    neutral=False,
    requires="job_offer",
    asked=True,
    question=_("Is the employer an approved care home or care service?"),
    question_employer=_("Are you a care facility approved under § 72 SGB XI?"),
    why=_("There you may work as an assistant while recognition runs."),
)
employer_suitable_for_training = Fact(
    "employer_suitable_for_training",
    FactKind.BOOL,
    _("Employer suitable for training"),
    neutral=True,
    requires="job_offer",
    asked=True,
    question=_("Does the employer train apprentices, or could it train staff further?"),
    question_employer=_("Do you train apprentices, or could you train staff further?"),
    why=_("A recognition partnership needs a company that can train."),
    effort=4,
    to={"yes": _("with an employer that is suitable for training")},
)
employer_authorised = Fact(
    "employer_authorised",
    FactKind.BOOL,
    _("The employer applies with a power of attorney"),
    neutral=True,
    assumed=True,
    effort=1,
    to={"yes": _("with a power of attorney for the employer")},
)
recognition_agreement = Fact(
    "recognition_agreement",
    FactKind.BOOL,
    _("Agreement on a recognition partnership"),
    neutral=False,
    requires="job_offer",
    asked=True,
    question=_("Would you and the employer sign an agreement to work on recognition together?"),
    question_employer=_("Would you sign an agreement to support the person's recognition?"),
    why=_("With such an agreement you can come first and have recognition done in Germany."),
    effort=2,
    to={"yes": _("with an agreement on a recognition partnership between you and the employer")},
)
same_occupational_group = Fact(
    "same_occupational_group",
    FactKind.BOOL,
    _("Job and qualification in the same occupational group"),
    neutral=True,
    requires="job_offer",
    asked=True,
    question=_("Is the job in the same field as your qualification?"),
    question_employer=_("Is the job in the same field as the person's qualification?"),
    why=_("A recognition partnership needs a job in the field of the qualification."),
)
target_job_needs_licence = Fact(
    "target_job_needs_licence",
    FactKind.BOOL,
    _("The target occupation needs a licence to practise"),
    neutral=False,
    requires="job_offer",
    asked=True,
    question=_("Do you want to work in a job that needs a licence, such as nursing?"),
    question_employer=_("Is the final job one that needs a licence, such as nursing?"),
    why=_("Then you may start as an assistant while recognition runs."),
)
grading_leads_to_target = Fact(
    "grading_leads_to_target",
    FactKind.BOOL,
    _("Pay grade of a job that leads to the target occupation"),
    neutral=False,
    requires="job_offer",
    asked=True,
    question=_("Is the pay grade one for assistants on the way to the target occupation?"),
    question_employer=_("Do you use a pay grade for assistants on the way to the final job?"),
    why=_("Work as an assistant during recognition must lead to the target occupation."),
    effort=2,
    to={"yes": _("with the pay grade of a job that leads to the target occupation")},
)

start_day = Fallback(job_start, person.grant_day)

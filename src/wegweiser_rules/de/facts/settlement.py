"""Settlement: how long a title was held, pension contributions, and what may replace them."""

from __future__ import annotations

import datetime as dt

from wegweiser_rules.de.facts import asylum, person
from wegweiser_rules.engine.expressions import Fallback, months_since
from wegweiser_rules.engine.facts import Fact, FactKind
from wegweiser_rules.engine.messages import _

NOT_COME = dt.date(2199, 12, 31)
LONG_AGO = dt.date(1900, 1, 1)

job_allowed = Fact(
    "job_allowed",
    FactKind.BOOL,
    _("Permission to work"),
    neutral=True,
    assumed=True,
)
permits_since = Fact(
    "permits_since",
    FactKind.DATE,
    _("Residence permits without a gap since"),
    neutral=NOT_COME,
    asked=True,
    question=_(
        "Since when have you had residence permits without a gap, not counting those for "
        "training or studies?"
    ),
    question_employer=_(
        "Since when has the person had residence permits without a gap, not counting those for "
        "training or studies?"
    ),
    why=_("After five years you may be able to stay for good. All kinds of permits count."),
)
skilled_titles_since = Fact(
    "skilled_titles_since",
    FactKind.DATE,
    _("Titles as a skilled worker without a gap since"),
    neutral=NOT_COME,
    asked=True,
    question=_(
        "Since when have you had titles as a skilled worker without a gap (§ 18a, § 18b, § 18d "
        "or EU Blue Card)?"
    ),
    question_employer=_(
        "Since when has the person had titles as a skilled worker without a gap (§ 18a, § 18b, "
        "§ 18d or EU Blue Card)?"
    ),
    why=_("Skilled workers can settle earlier than others."),
)
blue_card_work_since = Fact(
    "blue_card_work_since",
    FactKind.DATE,
    _("Work with an EU Blue Card in Germany since"),
    asked=True,
    question=_("Since when have you worked in Germany with an EU Blue Card?"),
    question_employer=_("Since when has the person worked in Germany with an EU Blue Card?"),
    why=_("After 21 or 27 months with an EU Blue Card you can settle."),
)
bc_job_months = Fact(
    "bc_job_months",
    FactKind.INT,
    _("Months in a job with the EU Blue Card"),
    neutral=0,
    grows=True,
)
blue_card_for_it_experience = Fact(
    "blue_card_for_it_experience",
    FactKind.BOOL,
    _("EU Blue Card for experience in information technology, without a degree"),
    neutral=False,
    assumed=True,
)
blue_card_months_elsewhere = Fact(
    "blue_card_months_elsewhere",
    FactKind.INT,
    _("Months in other EU states with an EU Blue Card, for work, research or as a refugee"),
    neutral=0,
    asked=True,
    question=_(
        "For how many months did you live in other EU states with an EU Blue Card, just before "
        "the German one?"
    ),
    question_employer=_(
        "For how many months did the person live in other EU states with an EU Blue Card, just "
        "before the German one?"
    ),
    why=_("These months can count for the EU long-term residence permit."),
)
study_months = Fact(
    "study_months",
    FactKind.INT,
    _("Months in Germany for studies or training before the present permit"),
    neutral=0,
    asked=True,
    question=_("For how many months did you study or train in Germany before this permit?"),
    question_employer=_(
        "For how many months did the person study or train in Germany before this permit?"
    ),
    why=_("Half of this time counts for the settlement permit."),
)
credited_months = Fact(
    "credited_months",
    FactKind.INT,
    _("Months of an earlier stay that the office credits"),
    neutral=0,
    judgement=True,
    assumed=True,
)
pension_months = Fact(
    "pension_months",
    FactKind.INT,
    _("Months of pension contributions"),
    neutral=0,
    grows=True,
    asked=True,
    question=_("For how many months have you paid into the German pension insurance?"),
    question_employer=_(
        "For how many months has the person paid into the German pension insurance?"
    ),
    why=_("Most settlement permits ask for a number of months of contributions."),
)
care_months = Fact(
    "care_months",
    FactKind.INT,
    _("Months without work because of caring for children or relatives"),
    neutral=0,
    asked=True,
    question=_(
        "For how many months did you not work in Germany because you cared for children or "
        "relatives?"
    ),
    question_employer=_(
        "For how many months did the person not work in Germany because of caring for children "
        "or relatives?"
    ),
    why=_("These months count like months of pension contributions."),
)
spouse_pension_months = Fact(
    "spouse_pension_months",
    FactKind.INT,
    _("Months of pension contributions of the spouse"),
    neutral=0,
    grows=True,
    asked=True,
    question=_("For how many months has your spouse paid into the pension insurance?"),
    question_employer=_("For how many months has the spouse paid into the pension insurance?"),
    why=_("If you live together, it is enough that one of you has 60 months."),
)
spouse_work_permissions = Fact(
    "spouse_work_permissions",
    FactKind.BOOL,
    _("The spouse has all permissions for work"),
    neutral=False,
    assumed=True,
)
at_school_or_training = Fact(
    "at_school_or_training",
    FactKind.BOOL,
    _("In school, vocational training or studies with a recognised qualification"),
    neutral=False,
    asked=True,
    question=_(
        "Do you go to school, or are you in a vocational training or in studies that lead to a "
        "recognised qualification?"
    ),
    question_employer=_(
        "Does the person go to school, or is the person in a vocational training or in studies "
        "that lead to a recognised qualification?"
    ),
    why=_("Then some conditions for settlement fall away."),
)
skilled_title_before_training = Fact(
    "skilled_title_before_training",
    FactKind.BOOL,
    _("Title as a skilled worker just before the permit for training"),
    neutral=False,
    assumed=True,
)
ties_outweigh = Fact(
    "ties_outweigh",
    FactKind.BOOL,
    _("Length of stay and ties to Germany outweigh the interest in expulsion"),
    neutral=False,
    judgement=True,
    assumed=True,
)
illness_prevents = Fact(
    "illness_prevents",
    FactKind.BOOL,
    _("Illness, disability or (for citizenship) old age makes it impossible"),
    neutral=False,
    judgement=True,
    assumed=True,
)
no_claim_to_course = Fact(
    "no_claim_to_course",
    FactKind.BOOL,
    _("No claim and no duty to attend the integration course, for little need of integration"),
    neutral=False,
    judgement=True,
    assumed=True,
)
livelihood_far_mainly = Fact(
    "livelihood_far_mainly",
    FactKind.BOOL,
    _("Livelihood secured by far the most part"),
    neutral=False,
    asked=True,
    question=_("Do you pay for nearly all of your living costs yourself?"),
    question_employer=_("Does the person pay for nearly all of the living costs?"),
    why=_("Refugees with very good German can then settle after three years."),
    effort=4,
    to={"yes": _("with a wage that covers nearly all of the living costs")},
)
livelihood_mainly = Fact(
    "livelihood_mainly",
    FactKind.BOOL,
    _("Livelihood mainly secured"),
    neutral=False,
    asked=True,
    question=_("Do you pay for more than half of your living costs yourself?"),
    question_employer=_("Does the person pay for more than half of the living costs?"),
    why=_("Refugees can then settle after five years."),
    effort=4,
    to={"yes": _("with a wage that covers most of the living costs")},
)
retirement_age_reached = Fact(
    "retirement_age_reached",
    FactKind.BOOL,
    _("The regular retirement age is reached"),
    neutral=False,
    assumed=True,
)
revocation_reported = Fact(
    "revocation_reported",
    FactKind.BOOL,
    _("The Federal Office has reported grounds to withdraw the protection"),
    neutral=False,
    judgement=True,
    assumed=True,
)
highly_qualified = Fact(
    "highly_qualified",
    FactKind.BOOL,
    _("Highly qualified with several years of experience, and a special case"),
    neutral=False,
    judgement=True,
    assumed=True,
    question=_(
        "Is the person a leading researcher or teacher with several years of experience, and is "
        "it a special case (§ 18c Abs. 3)?"
    ),
    why=_("Then settlement is possible without any waiting time."),
)
integration_assured = Fact(
    "integration_assured",
    FactKind.BOOL,
    _("Integration and livelihood without help of the state can be expected"),
    neutral=True,
    judgement=True,
    assumed=True,
)
permit_for_liberal_profession = Fact(
    "permit_for_liberal_profession",
    FactKind.BOOL,
    _("Permit for a liberal profession (§ 21 Abs. 5)"),
    neutral=False,
    asked=True,
    question=_("Is your permit for a liberal profession (Freiberuf, § 21 Abs. 5)?"),
    question_employer=_(
        "Is the person's permit for a liberal profession (Freiberuf, § 21 Abs. 5)?"
    ),
    why=_("The early settlement of self-employed people is not for liberal professions."),
)
self_employed_since = Fact(
    "self_employed_since",
    FactKind.DATE,
    _("Self-employed in Germany since"),
    neutral=LONG_AGO,
    asked=True,
    question=_("Since when have you been self-employed in Germany?"),
    question_employer=_("Since when has the person been self-employed in Germany?"),
    why=_("After three years you may be able to settle."),
)
business_lasting = Fact(
    "business_lasting",
    FactKind.BOOL,
    _("The business is a success and can be expected to last"),
    neutral=True,
    judgement=True,
    assumed=True,
)
income_fixed = Fact(
    "income_fixed",
    FactKind.BOOL,
    _("Fixed and regular income: taxes, pension contributions and health insurance are paid"),
    neutral=True,
    assumed=True,
)
stay_temporary = Fact(
    "stay_temporary",
    FactKind.BOOL,
    _("The stay is temporary by its nature, or an extension was excluded"),
    neutral=False,
    judgement=True,
    assumed=True,
)
recent_custodial_sentence = Fact(
    "recent_custodial_sentence",
    FactKind.BOOL,
    _("Prison of three months, or a youth sentence of six months, in the last three years"),
    neutral=False,
    assumed=True,
)

title_time = Fallback(person.title_months, months_since(person.status_since))
blue_card_job_time = Fallback(bc_job_months, months_since(blue_card_work_since))
time_since_asylum_application = months_since(asylum.asylum_application_date)

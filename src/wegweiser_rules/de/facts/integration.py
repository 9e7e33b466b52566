"""School, work and life in Germany: what counts as integration."""

from __future__ import annotations

from wegweiser_rules.engine.facts import Fact, FactKind
from wegweiser_rules.engine.messages import _

fdgo = Fact(
    "fdgo",
    FactKind.BOOL,
    _("Commitment to the free democratic order"),
    neutral=True,
    assumed=True,
)
fdgo_doubt = Fact(
    "fdgo_doubt",
    FactKind.BOOL,
    _("Concrete doubts about the commitment to the free democratic order"),
    neutral=False,
    judgement=True,
    assumed=True,
    question=_("Are there concrete doubts about the commitment to the free democratic order?"),
)
prognosis_ok = Fact(
    "prognosis_ok",
    FactKind.BOOL,
    _("Good prospects of fitting into life in Germany"),
    neutral=True,
    judgement=True,
    assumed=True,
    question=_("Is it likely that the person will fit into life in Germany?"),
)
children_school_ok = Fact(
    "children_school_ok",
    FactKind.BOOL,
    _("The children of school age go to school"),
    neutral=True,
    assumed=True,
)
child_in_household = Fact(
    "child_in_household",
    FactKind.BOOL,
    _("Lives with a minor unmarried child"),
    neutral=False,
    asked=True,
    question=_("Do you live together with a child under 18 who is not married?"),
    question_employer=_("Does the person live with a child under 18 who is not married?"),
    why=_("With a minor child, four years in Germany are enough instead of six."),
)
single_parent = Fact(
    "single_parent", FactKind.BOOL, _("Single parent"), neutral=False, assumed=True
)
livelihood_by_job_12m = Fact(
    "livelihood_by_job_12m",
    FactKind.BOOL,
    _("The job paid for the living costs in the last 12 months"),
    neutral=False,
    asked=True,
    question=_("Did the wage of your job pay for your living costs in the last 12 months?"),
    question_employer=_("Did the wage pay for the person's living costs in the last 12 months?"),
    why=_("Toleration for work is for people who live on their job."),
)
livelihood_mainly_by_work = Fact(
    "livelihood_mainly_by_work",
    FactKind.BOOL,
    _("Pays more than half of the living costs by work"),
    neutral=False,
    asked=True,
    question=_("Do you pay more than half of your living costs by your own work?"),
    question_employer=_("Does the person pay more than half of the living costs by work?"),
    why=_("People who have lived here for years can stay if they mainly live on their work."),
    effort=4,
    to={"yes": _("with work that pays more than half of the living costs")},
)
livelihood_expected = Fact(
    "livelihood_expected",
    FactKind.BOOL,
    _("It can be expected that work will pay for the living costs"),
    neutral=False,
    judgement=True,
    question=_("Can it be expected that work will pay for the living costs?"),
)
unable_through_illness_or_age = Fact(
    "unable_through_illness_or_age",
    FactKind.BOOL,
    _("Illness, disability or old age makes work or learning impossible"),
    neutral=False,
    judgement=True,
    question=_("Does illness, a disability or old age make work or learning impossible?"),
)
public_funds_last_year = Fact(
    "public_funds_last_year",
    FactKind.BOOL,
    _("Public benefits in the last year, other than for housing"),
    neutral=False,
    asked=True,
    question=_("In the last year, did you or your family need benefits other than for housing?"),
    question_employer=_("In the last year, did the family need benefits other than for housing?"),
    why=_("After three years of qualified work, a year without benefits opens a way."),
)
school_years_success = Fact(
    "school_years_success",
    FactKind.INT,
    _("Years of school in Germany with success"),
    neutral=0,
    unit=_("years"),
    asked=True,
    question=_("For how many years have you gone to school in Germany with success?"),
    question_employer=_("For how many years has the person gone to school in Germany?"),
    why=_("For young people, three years of school open a way to stay."),
)
german_school_certificate = Fact(
    "german_school_certificate",
    FactKind.BOOL,
    _("School leaving certificate from Germany"),
    neutral=False,
    asked=True,
    question=_("Do you have a school leaving certificate from Germany?"),
    question_employer=_("Does the person have a school leaving certificate from Germany?"),
    why=_("For young people, it counts as much as three years of school."),
    effort=6,
    to={"yes": _("with a school leaving certificate from Germany")},
)
in_education = Fact(
    "in_education",
    FactKind.BOOL,
    _("Goes to school, learns an occupation or studies"),
    neutral=False,
    asked=True,
    question=_("Do you go to school, learn an occupation or study at the moment?"),
    question_employer=_("Does the person go to school, learn an occupation or study?"),
    why=_("During education, public benefits do no harm."),
)
qualified_job_months = Fact(
    "qualified_job_months",
    FactKind.INT,
    _("Qualified work without a break"),
    neutral=0,
    unit=_("months"),
    grows=True,
    asked=True,
    question=_("For how many months have you done qualified work in Germany without a break?"),
    question_employer=_("For how many months has the person done qualified work without a break?"),
    why=_("For tolerated people, two or three years of qualified work open a way."),
)
job_insured_months = Fact(
    "job_insured_months",
    FactKind.INT,
    _("Work in an insured job without a break"),
    neutral=0,
    unit=_("months"),
    grows=True,
    asked=True,
    question=_("For how many months have you worked in a job with social insurance?"),
    question_employer=_("For how many months has the person worked with social insurance?"),
    why=_("Toleration for work needs a year in such a job."),
)
job_matches_qualification = Fact(
    "job_matches_qualification",
    FactKind.BOOL,
    _("The job fits the qualification or the experience"),
    neutral=True,
    requires="job_offer",
    asked=True,
    question=_("Does the job fit what you have learned or done before?"),
    question_employer=_("Does the job fit what the person has learned or done before?"),
    why=_("The permit is only for a job that fits your qualification."),
    effort=4,
    to={"yes": _("with a job that fits the qualification")},
)
german_care_training = Fact(
    "german_care_training",
    FactKind.BOOL,
    _("State-recognised training as a care assistant in Germany"),
    neutral=False,
    asked=True,
    question=_("Did you complete a state-recognised training as a care assistant in Germany?"),
    question_employer=_(
        "Did the person complete a state-recognised training as a care assistant in Germany?"
    ),
    why=_("Since March 2024 this training opens a way for tolerated people."),
)
integration_course_open = Fact(
    "integration_course_open",
    FactKind.BOOL,
    _("Could have attended an integration course"),
    neutral=False,
    judgement=True,
    assumed=True,
    question=_("Could the person have attended an integration course?"),
)
integration_course_ok = Fact(
    "integration_course_ok",
    FactKind.BOOL,
    _("Completed the integration course, or was not obliged to attend one"),
    neutral=True,
    assumed=True,
)

"""Language courses paid by the state: who may take part."""

from __future__ import annotations

from wegweiser_rules.engine.facts import Fact, FactKind
from wegweiser_rules.engine.messages import _

employed = Fact(
    "employed",
    FactKind.BOOL,
    _("In employment"),
    neutral=False,
    asked=True,
    question=_("Do you have a job in Germany now?"),
    question_employer=_("Does the person have a job in Germany now?"),
    why=_("People with a job can take part in vocational language courses."),
)
employment_contract = Fact(
    "employment_contract",
    FactKind.BOOL,
    _("Employment contract is signed"),
    neutral=True,
    requires="job_offer",
    asked=True,
    question=_("Have you already signed the employment contract?"),
    question_employer=_("Have you and the person already signed the employment contract?"),
    why=_("With a contract you can begin a vocational language course before the job."),
    effort=2,
    to={"yes": _("with a signed employment contract")},
)
registered_as_seeking = Fact(
    "registered_as_seeking",
    FactKind.BOOL,
    _("Registered as looking for work or training, or receives SGB II benefits"),
    neutral=False,
    asked=True,
    question=_("Are you registered at the Agentur für Arbeit or the Jobcenter?"),
    question_employer=_("Is the person registered at the Agentur für Arbeit or the Jobcenter?"),
    why=_("People who look for work or training can take part in vocational language courses."),
    effort=1,
    to={"yes": _("with a registration at the Agentur für Arbeit")},
)
language_needed_for_recognition = Fact(
    "language_needed_for_recognition",
    FactKind.BOOL,
    _("A language level is needed for the recognition or the access to the occupation"),
    neutral=False,
    asked=True,
    question=_("Do you need a certain level of German for your recognition?"),
    question_employer=_("Does the person need a certain level of German for recognition?"),
    why=_("Then you can take part in a vocational language course."),
)
in_training = Fact(
    "in_training",
    FactKind.BOOL,
    _("In vocational training"),
    neutral=False,
    asked=True,
    question=_("Are you in vocational training in Germany now?"),
    question_employer=_("Is the person in vocational training in Germany now?"),
    why=_("Trainees can take part in vocational language courses."),
)
training_contract = Fact(
    "training_contract",
    FactKind.BOOL,
    _("Training contract is signed"),
    neutral=False,
    requires="training_place",
    asked=True,
    question=_("Have you already signed a training contract?"),
    question_employer=_("Have you and the person already signed a training contract?"),
    why=_("With a contract you can prepare for the training with a language course."),
)
course_necessary = Fact(
    "course_necessary",
    FactKind.BOOL,
    _("A vocational language course is necessary"),
    neutral=True,
    judgement=True,
    assumed=True,
    question=_("Is a vocational language course necessary for the work or the training?"),
)
toleration_60a_2_3 = Fact(
    "toleration_60a_2_3",
    FactKind.BOOL,
    _("Toleration for urgent humanitarian or personal reasons (§ 60a Abs. 2 S. 3)"),
    neutral=False,
    judgement=True,
    question=_("Was the toleration given under § 60a Abs. 2 S. 3?"),
)
children_for_tax = Fact(
    "children_for_tax",
    FactKind.INT,
    _("Children that count for the income tax"),
    neutral=0,
)
lives_in_border_region = Fact(
    "lives_in_border_region",
    FactKind.BOOL,
    _("Lives in a border region, with a joint project of both employment services"),
    neutral=False,
    assumed=True,
)
first_title_on = Fact(
    "first_title_on",
    FactKind.DATE,
    _("Day on which the first residence permit was issued"),
    asked=True,
    question=_("When did you get your first German residence permit?"),
    question_employer=_("When did the person get the first German residence permit?"),
    why=_("The claim to an integration course ends one year after that day."),
)
title_validity_months = Fact(
    "title_validity_months",
    FactKind.INT,
    _("Validity of the residence permit"),
    unit=_("months"),
    neutral=36,
    asked=True,
    question=_("For how many months was your residence permit issued?"),
    question_employer=_("For how many months was the residence permit issued?"),
    why=_("The claim to an integration course is for stays of a year or more."),
)
stay_only_temporary = Fact(
    "stay_only_temporary",
    FactKind.BOOL,
    _("The stay is of a temporary nature"),
    neutral=False,
    judgement=True,
    assumed=True,
    question=_("Is the stay only of a temporary nature?"),
)
delay_not_at_fault = Fact(
    "delay_not_at_fault",
    FactKind.BOOL,
    _("The delay is not the person's fault"),
    neutral=False,
    judgement=True,
    question=_("Was there a reason outside the person's control for registering late?"),
)
can_take_degree_job = Fact(
    "can_take_degree_job",
    FactKind.BOOL,
    _("The German is enough to find a job at the level of the degree soon"),
    neutral=True,
    judgement=True,
    question=_("Can the person soon take up a job at the level of the degree?"),
)
integration_without_state_help_expected = Fact(
    "integration_without_state_help_expected",
    FactKind.BOOL,
    _("Integration without help of the state is expected"),
    neutral=True,
    judgement=True,
    question=_("Can the person be expected to integrate without help of the state?"),
)
goes_to_school = Fact(
    "goes_to_school",
    FactKind.BOOL,
    _("Goes to school in Germany as a child, adolescent or young adult"),
    neutral=False,
    assumed=True,
)
course_taken_before = Fact(
    "course_taken_before",
    FactKind.BOOL,
    _("Took part in an integration course before"),
    neutral=False,
    assumed=True,
)
integration_course_completed = Fact(
    "integration_course_completed",
    FactKind.BOOL,
    _("Took part in an integration course as one should, but did not reach B1"),
    neutral=True,
    asked=True,
    question=_("Have you finished an integration course without reaching level B1?"),
    question_employer=_("Has the person finished an integration course without reaching B1?"),
    why=_("Then there are vocational language courses below level B1."),
)
longer_stay_after_trial = Fact(
    "longer_stay_after_trial",
    FactKind.BOOL,
    _("Permit for victims of crime that was extended after the trial (§ 25 Abs. 4a S. 3)"),
    neutral=False,
    judgement=True,
    question=_("Was the permit under § 25 Abs. 4a extended after the criminal trial?"),
)

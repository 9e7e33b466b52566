"""Training and school in Germany: the place, its kind, and the language it needs."""

from __future__ import annotations

from wegweiser_rules.engine.facts import Fact, FactKind
from wegweiser_rules.engine.messages import _

training_place = Fact(
    "training_place",
    FactKind.BOOL,
    _("Training place"),
    neutral=True,
    asked=True,
    question=_("Do you have a place for vocational training in Germany (Ausbildung)?"),
    question_employer=_("Do you offer the person a place for vocational training (Ausbildung)?"),
    why=_("With a training place you can get a residence permit for the training."),
    effort=4,
    to={"yes": _("with a place for vocational training in Germany")},
)
training_kind = Fact(
    "training_kind",
    FactKind.CHOICE,
    _("Kind of training"),
    values=("company_qualified", "qualified", "school", "helper", "company_other"),
    labels={
        "company_qualified": _("In a company, two years or longer"),
        "qualified": _("Two years or longer, in a company or at a school"),
        "school": _("At a vocational school, two years or longer"),
        "helper": _("As an assistant or helper, shorter than two years"),
        "company_other": _("Other or further training in a company"),
    },
    pattern="[a-z_]+",
    neutral="company_qualified",
    requires="training_place",
    asked=True,
    question=_("What kind of training is it?"),
    question_employer=_("What kind of training is it?"),
    why=_("For training in a company the Federal Employment Agency has to agree."),
)
school_leads_to_recognised_qualification = Fact(
    "school_leads_to_recognised_qualification",
    FactKind.BOOL,
    _("The school training leads to a qualification that the state recognises"),
    neutral=True,
    requires="training_place",
    judgement=True,
    assumed=True,
    question=_("Does the school training lead to a qualification that the state recognises?"),
)
pupils_of_many_nations = Fact(
    "pupils_of_many_nations",
    FactKind.BOOL,
    _("The school is not mainly meant for people of one nationality"),
    neutral=True,
    judgement=True,
    assumed=True,
    question=_("Is the school open to people of different nationalities?"),
)
contract_registered = Fact(
    "contract_registered",
    FactKind.BOOL,
    _("Training contract is registered, or agreed with a recognised school"),
    neutral=True,
    requires="training_place",
    assumed=True,
    effort=1,
    to={"yes": _("with a registered training contract")},
)
fast_track_for_training = Fact(
    "fast_track_for_training",
    FactKind.BOOL,
    _("The company that trains applies for the fast-track procedure"),
    neutral=False,
    requires="training_place",
    asked=True,
    question=_("Would the company that trains you apply for the fast-track procedure?"),
    question_employer=_("Would you apply for the fast-track procedure for the training?"),
    why=_("The procedure also exists for vocational training. The company applies for it."),
    effort=2,
    to={"yes": _("with a fast-track procedure that the company applies for")},
)
language_checked_by_provider = Fact(
    "language_checked_by_provider",
    FactKind.BOOL,
    _("The school, company or university has checked the language"),
    neutral=True,
    asked=True,
    question=_("Has the company, school or university checked that you speak well enough?"),
    question_employer=_("Have you checked that the person speaks German well enough?"),
    why=_("Then the authority asks for no language certificate."),
    effort=2,
    to={"yes": _("with a check of the language by the company, school or university")},
)
language_prep_course = Fact(
    "language_prep_course",
    FactKind.BOOL,
    _("A language course comes before the training or the studies"),
    neutral=False,
    asked=True,
    question=_("Will you take a language course before the training or studies begin?"),
    question_employer=_("Will the person take a German course before the training begins?"),
    why=_("A course to prepare can stand in for a language certificate."),
    effort=2,
    to={"yes": _("with a language course before the training or studies")},
)
school_grants_university_access = Fact(
    "school_grants_university_access",
    FactKind.BOOL,
    _("School leaving certificate gives university access"),
    neutral=False,
    asked=True,
    question=_("May you study at a university with your school leaving certificate?"),
    question_employer=_("May the person study at a university with the school certificate?"),
    why=_("For the search of a training place the certificate must give university access."),
)
german_school_abroad = Fact(
    "german_school_abroad",
    FactKind.BOOL,
    _("Certificate of a German school abroad"),
    neutral=False,
    asked=True,
    question=_("Did you finish a German school abroad (Deutsche Auslandsschule)?"),
    question_employer=_("Did the person finish a German school abroad?"),
    why=_("The certificate of a German school abroad is enough to look for a training place."),
)
language_course_place = Fact(
    "language_course_place",
    FactKind.BOOL,
    _("Place in a language course that is not meant to prepare for studies"),
    neutral=False,
    asked=True,
    question=_("Do you want to come for a language course, not to prepare for studies?"),
    question_employer=_("Does the person want to come for a language course?"),
    why=_("There is a residence permit for language courses."),
    effort=3,
    to={"yes": _("with a place in a language course")},
)
school_place = Fact(
    "school_place",
    FactKind.CHOICE,
    _("Place at a school"),
    values=("none", "international_public", "private", "exchange", "other"),
    labels={
        "none": _("No place at a school"),
        "international_public": _("A public or recognised school with an international profile"),
        "private": _("A private school that prepares for a recognised certificate"),
        "exchange": _("A pupil exchange"),
        "other": _("Another school"),
    },
    neutral="none",
    asked=True,
    question=_("Do you have a place at a school in Germany (not vocational training)?"),
    question_employer=_("Does the person have a place at a school in Germany?"),
    why=_("Some schools can take pupils from abroad from grade nine on."),
)
school_grade = Fact(
    "school_grade",
    FactKind.INT,
    _("School grade"),
    neutral=9,
    asked=True,
    question=_("Which grade at school will it be?"),
    question_employer=_("Which grade at school will it be?"),
    why=_("As a rule the residence permit is for grade nine and higher."),
)

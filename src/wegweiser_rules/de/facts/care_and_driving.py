"""Care assistants, and drivers of lorries and buses."""

from __future__ import annotations

from wegweiser_rules.engine.facts import Fact, FactKind
from wegweiser_rules.engine.messages import _

care_assistant_equivalence = Fact(
    "care_assistant_equivalence",
    FactKind.BOOL,
    _("Decision that a foreign training equals a German one as a care assistant"),
    neutral=False,
    asked=True,
    question=_("Was your training found equal to a German training as a care assistant?"),
    question_employer=_("Was the training found equal to a German one as a care assistant?"),
    why=_("Care assistants need a training that Germany has recognised."),
    effort=5,
    to={"yes": _("with the recognition of the training as a care assistant")},
)
german_care_assistant_training = Fact(
    "german_care_assistant_training",
    FactKind.BOOL,
    _("Training as a care assistant that German law provides for"),
    neutral=False,
    asked=True,
    question=_("Have you completed a German training as a care assistant?"),
    question_employer=_("Has the person completed a German training as a care assistant?"),
    why=_("Care assistants need a training that the state recognises."),
)
care_rules_met = Fact(
    "care_rules_met",
    FactKind.BOOL,
    _("The rules of the Federation and the state on work as a care assistant are met"),
    neutral=True,
    judgement=True,
    assumed=True,
    question=_("Does the person meet the rules for work as a care assistant in this state?"),
)
eu_driving_licence = Fact(
    "eu_driving_licence",
    FactKind.BOOL,
    _("Driving licence of an EU or EEA state for the vehicle"),
    neutral=False,
    assumed=True,
)
initial_qualification = Fact(
    "initial_qualification",
    FactKind.BOOL,
    _("Initial qualification as a driver (Grundqualifikation)"),
    neutral=False,
    assumed=True,
)
trained_by_same_employer = Fact(
    "trained_by_same_employer",
    FactKind.BOOL,
    _("The same employer has had consent to qualify this driver"),
    neutral=False,
    assumed=True,
)
qualification_contract = Fact(
    "qualification_contract",
    FactKind.BOOL,
    _("Contract that obliges to take part in the qualification as a driver"),
    neutral=False,
    requires="job_offer",
    asked=True,
    question=_("Does the contract oblige you to qualify as a driver of lorries or buses?"),
    question_employer=_("Does the contract oblige the person to qualify as a driver?"),
    why=_("One may then come first, and get the German licence and qualification here."),
    effort=2,
    to={"yes": _("with a contract that obliges to take part in the qualification")},
)
qualifiable_in_months = Fact(
    "qualifiable_in_months",
    FactKind.INT,
    _("Months until the driver has licence, qualification and documents"),
    unit=_("months"),
    neutral=0,
    requires="job_offer",
    asked=True,
    question=_("After how many months can you have the licence and the qualification?"),
    question_employer=_("After how many months can the person be fully qualified?"),
    why=_("The law gives 15 months for this."),
)
follow_up_offer = Fact(
    "follow_up_offer",
    FactKind.BOOL,
    _("Offer to work as a driver for the same employer afterwards"),
    neutral=True,
    requires="job_offer",
    asked=True,
    question=_("Does the employer offer you a job as a driver for the time after that?"),
    question_employer=_("Does the company offer a job as a driver for the time after that?"),
    why=_("The qualification must lead to a job as a driver with the same employer."),
    effort=2,
    to={"yes": _("with the offer of a job as a driver for the time afterwards")},
)
home_driving_licence = Fact(
    "home_driving_licence",
    FactKind.BOOL,
    _("Driving licence of the home country for lorries or buses"),
    neutral=True,
    asked=True,
    question=_("Do you have a licence of your home country for lorries or buses?"),
    question_employer=_("Does the person have a home licence for lorries or buses?"),
    why=_("Only drivers who may already drive at home can qualify in this way."),
)

"""Looking for training, studies or work: earlier stays, and what was finished in Germany."""

from __future__ import annotations

from wegweiser_rules.engine.facts import Fact, FactKind
from wegweiser_rules.engine.messages import _

previous_17_1_months = Fact(
    "previous_17_1_months",
    FactKind.INT,
    _("Months already spent in Germany to look for a training place"),
    neutral=0,
    assumed=True,
)
previous_job_search_months = Fact(
    "previous_job_search_months",
    FactKind.INT,
    _("Months already spent in Germany as a skilled worker to look for work"),
    neutral=0,
    assumed=True,
)
abroad_since_then_months = Fact(
    "abroad_since_then_months",
    FactKind.INT,
    _("Months spent abroad, or otherwise lawfully in Germany, since then"),
    neutral=0,
    assumed=True,
    grows=True,
)
follow_up_card_held = Fact(
    "follow_up_card_held",
    FactKind.BOOL,
    _("The opportunity card was already extended for a job (Folge-Chancenkarte)"),
    neutral=False,
    assumed=True,
)
study_requirements_met = Fact(
    "study_requirements_met",
    FactKind.BOOL,
    _("School and language requirements for studies are met, or will be within nine months"),
    neutral=False,
    asked=True,
    question=_("Do you have, or will you soon have, the school and language level to study?"),
    question_employer=_("Does the person have the school and language level to study?"),
    why=_("Then you can come for up to nine months to apply for studies."),
)
research_completed = Fact(
    "research_completed",
    FactKind.BOOL,
    _("Research work in Germany is completed"),
    neutral=False,
    asked=True,
    question=_("Is your research work in Germany completed?"),
    question_employer=_("Is the person's research work in Germany completed?"),
    why=_("After research work you may look for a job in Germany."),
)
helper_training_in_health = Fact(
    "helper_training_in_health",
    FactKind.BOOL,
    _("Training as an assistant in health or care, completed in Germany"),
    neutral=False,
    asked=True,
    question=_("Did you complete a training as an assistant in health or care in Germany?"),
    question_employer=_("Did the person complete a training as a care assistant in Germany?"),
    why=_("After such a training you may look for a job in Germany."),
)
search_open_to_foreigners = Fact(
    "search_open_to_foreigners",
    FactKind.BOOL,
    _("The work sought is open to people with a residence title for work"),
    neutral=True,
    judgement=True,
    assumed=True,
    question=_("May the work that is sought be done with a residence title for work?"),
)

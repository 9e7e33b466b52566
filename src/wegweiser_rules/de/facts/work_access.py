"""What somebody wants to do beside or instead of what the present title is for."""

from __future__ import annotations

from wegweiser_rules.de.facts import titles
from wegweiser_rules.engine.facts import Fact, FactKind
from wegweiser_rules.engine.messages import _

TITLES = {code: label for code, label in titles.TITLES.items() if not code.startswith("visa")}

title_behind = Fact(
    "title_behind",
    FactKind.CHOICE,
    _("Title for which the visa was issued, or which continues"),
    values=tuple(TITLES),
    labels=TITLES,
    pattern=titles.CODES,
    neutral="none",
    asked=True,
    question=_("For which title was your visa issued, or which title is being extended?"),
    question_employer=_("For which title was the visa issued, or which is being extended?"),
    why=_("A visa allows the work of the title for which it was issued."),
)
permission_noted = Fact(
    "permission_noted",
    FactKind.BOOL,
    _("Permission for this work, by the immigration office or as a work permit"),
    neutral=False,
    asked=True,
    question=_("Does your document say that just this work is allowed?"),
    question_employer=_("Does the person's document say that just this work is allowed?"),
    why=_("What the document allows may be done, also beyond what the title itself allows."),
    effort=3,
    to={"yes": _("with a permission of the immigration office for this work")},
)
self_employed = Fact(
    "self_employed",
    FactKind.BOOL,
    _("Self-employed work"),
    neutral=False,
    asked=True,
    question=_("Do you want to work for yourself instead of for an employer?"),
    question_employer=_("Does the person want to work for themselves?"),
    why=_("Many titles allow jobs, but no self-employed work."),
)
side_job = Fact(
    "side_job",
    FactKind.BOOL,
    _("Side job"),
    neutral=False,
    asked=True,
    question=_("Is it a side job, beside what your title is for?"),
    question_employer=_("Is it a side job, beside what the person's title is for?"),
    why=_("Some titles allow a side job for some hours a week."),
)
hours_week_average = Fact(
    "hours_week_average",
    FactKind.INT,
    _("Average hours a week, all jobs together"),
    unit=_("hours"),
    neutral=0,
    assumed=True,
)
trial_job = Fact(
    "trial_job",
    FactKind.BOOL,
    _("Trial job"),
    neutral=False,
    asked=True,
    question=_("Is it a trial job, to get to know an employer?"),
    question_employer=_("Is it a trial job, to get to know the person?"),
    why=_("Who looks for work or training may work for a short trial, also full time."),
)
trial_qualified = Fact(
    "trial_qualified",
    FactKind.BOOL,
    _("Trial for a qualified job"),
    neutral=False,
    asked=True,
    question=_("Is the trial for a job that needs a training or a degree?"),
    question_employer=_("Is the trial for a job that needs a training or a degree?"),
    why=_("The opportunity card allows only trials of such kinds."),
)
trial_for_training = Fact(
    "trial_for_training",
    FactKind.BOOL,
    _("Trial that is to lead to a training, or fits a recognition measure (§ 16d)"),
    neutral=False,
    asked=True,
    question=_("Is the trial to lead to a training, or to the recognition of your training?"),
    question_employer=_("Is the trial to lead to a training, or to recognition?"),
    why=_("The opportunity card allows only trials of such kinds."),
)
weeks = Fact(
    "weeks",
    FactKind.INT,
    _("Weeks of the trial job"),
    unit=_("weeks"),
    neutral=0,
    asked=True,
    question=_("For how many weeks is the trial?"),
    question_employer=_("For how many weeks is the trial?"),
    why=_("A trial may last two weeks."),
)
teaching = Fact(
    "teaching",
    FactKind.BOOL,
    _("Teaching"),
    neutral=False,
    assumed=True,
)
qualified_training = Fact(
    "qualified_training",
    FactKind.BOOL,
    _("The training takes two years or more and leads to a recognised occupation"),
    neutral=True,
    assumed=True,
)
not_counted_as_work = Fact(
    "not_counted_as_work",
    FactKind.BOOL,
    _("An activity that does not count as work for a short stay (§ 30 BeschV)"),
    neutral=False,
    judgement=True,
    assumed=True,
    question=_("Is it an activity of § 30 BeschV that does not count as work?"),
)
card_ordered = Fact(
    "card_ordered",
    FactKind.BOOL,
    _("The new title is granted and its card is being made, and it allows this work"),
    neutral=False,
    assumed=True,
)
purpose_work = Fact(
    "purpose_work",
    FactKind.BOOL,
    _("The work or training for which the title was given"),
    neutral=False,
    asked=True,
    question=_("Is it the very job or training for which you got your title?"),
    question_employer=_("Is it the very job or training for which the title was given?"),
    why=_("This work is what the title is for."),
)

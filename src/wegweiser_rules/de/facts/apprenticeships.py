"""Vocational training of asylum seekers and tolerated people."""

from __future__ import annotations

from wegweiser_rules.engine.facts import Fact, FactKind
from wegweiser_rules.engine.messages import _

training_start = Fact(
    "training_start",
    FactKind.DATE,
    _("First day of the training"),
    requires="training_place",
    asked=True,
    question=_("When does the training begin, or when did it begin?"),
    question_employer=_("When does the training begin, or when did it begin?"),
    why=_("You can apply seven months before the training begins, not earlier."),
)
started_as_asylum_seeker = Fact(
    "started_as_asylum_seeker",
    FactKind.BOOL,
    _("The training began during the asylum procedure"),
    neutral=False,
    asked=True,
    question=_("Did you begin this training during your asylum procedure?"),
    question_employer=_("Did the person begin this training during the asylum procedure?"),
    why=_("Then you need not have been tolerated for three months first."),
)
starts_training = Fact(
    "starts_training",
    FactKind.BOOL,
    _("The work is a vocational training"),
    neutral=False,
    requires="job_offer",
    asked=True,
    question=_("Is the work a vocational training?"),
    question_employer=_("Is the work a vocational training?"),
    why=_("For a vocational training no consent of the Federal Employment Agency is needed."),
)
follow_up_shortage_training = Fact(
    "follow_up_shortage_training",
    FactKind.BOOL,
    _("After it, a long training in a shortage occupation is possible"),
    neutral=False,
    asked=True,
    question=_("After this training, can you do a longer one in a shortage occupation?"),
    question_employer=_("After this training, can the person do a longer one in a shortage job?"),
    why=_("A training as a helper counts if it leads to such a training."),
)
follow_up_promise = Fact(
    "follow_up_promise",
    FactKind.BOOL,
    _("Promise of a place in the training that follows"),
    neutral=True,
    assumed=True,
    effort=2,
    to={"yes": _("with the promise of a place in the training that follows")},
)
training_abuse = Fact(
    "training_abuse",
    FactKind.BOOL,
    _("Obvious abuse: the training is only a pretext"),
    neutral=False,
    judgement=True,
    assumed=True,
    question=_("Is the training obviously only a pretext?"),
)
training_aid = Fact(
    "training_aid",
    FactKind.BOOL,
    _("Support for the training under SGB III"),
    neutral=False,
    asked=True,
    question=_("Do you get support for your training from the Federal Employment Agency?"),
    question_employer=_("Does the person get support for the training from the agency?"),
    why=_("While you get it, public benefits do no harm."),
)

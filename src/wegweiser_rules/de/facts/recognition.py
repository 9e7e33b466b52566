"""The recognition procedure: exams, skills analysis, placement, deadlines."""

from __future__ import annotations

from wegweiser_rules.engine.facts import Fact, FactKind
from wegweiser_rules.engine.messages import _

procedure_pursued = Fact(
    "procedure_pursued",
    FactKind.BOOL,
    _("The recognition procedure is being pursued"),
    neutral=True,
    assumed=True,
    effort=1,
    to={"yes": _("with a recognition procedure that is being pursued")},
)
placed_under_agreement = Fact(
    "placed_under_agreement",
    FactKind.BOOL,
    _("Placed in a job under an agreement of the Federal Employment Agency"),
    neutral=False,
    requires="job_offer",
    asked=True,
    question=_("Did the Federal Employment Agency place you, for example with Triple Win?"),
    question_employer=_("Was the person placed by a programme such as Triple Win?"),
    why=_("For people placed in this way there is a residence permit of its own."),
)
will_start_recognition = Fact(
    "will_start_recognition",
    FactKind.BOOL,
    _("Declaration that recognition will be applied for after the entry"),
    neutral=True,
    assumed=True,
    effort=1,
    to={"yes": _("with a declaration that recognition will be applied for after the entry")},
)
job_related_to_occupation = Fact(
    "job_related_to_occupation",
    FactKind.BOOL,
    _("The job is related to the occupation for which recognition is sought"),
    neutral=True,
    assumed=True,
)
exam_registered = Fact(
    "exam_registered",
    FactKind.BOOL,
    _("Admitted to an exam for recognition"),
    neutral=False,
    asked=True,
    question=_("Do you want to come only to take an exam for your recognition?"),
    question_employer=_("Does the person come only to take an exam for recognition?"),
    why=_("For an exam such as the Kenntnisprüfung there is a residence permit of its own."),
    effort=3,
    to={"yes": _("with an admission to an exam for recognition")},
)
exam_proves_german = Fact(
    "exam_proves_german",
    FactKind.BOOL,
    _("The exam itself is to prove the German"),
    neutral=False,
    requires="exam_registered",
    asked=True,
    question=_("Is it an exam that tests your German, such as the Fachsprachprüfung?"),
    question_employer=_("Is it an exam that tests the person's German?"),
    why=_("Then no certificate of German is needed before."),
)
analysis_promised = Fact(
    "analysis_promised",
    FactKind.BOOL,
    _("Skills analysis promised (Qualifikationsanalyse)"),
    neutral=False,
    asked=True,
    question=_("Have you been promised a skills analysis (Qualifikationsanalyse)?"),
    question_employer=_("Has the person been promised a skills analysis?"),
    why=_("When documents are missing, an analysis of your skills can replace them."),
    effort=4,
    to={"yes": _("with the promise of a skills analysis (Qualifikationsanalyse)")},
)
other_procedure_decided = Fact(
    "other_procedure_decided",
    FactKind.BOOL,
    _("Decision that a procedure other than by documents is possible"),
    neutral=True,
    requires="analysis_promised",
    assumed=True,
    effort=3,
    to={"yes": _("with a decision of the recognition office on another procedure")},
)
documents_complete_on = Fact(
    "documents_complete_on",
    FactKind.DATE,
    _("Day on which the documents were complete"),
    asked=True,
    question=_("When did the recognition office have all your documents?"),
    question_employer=_("When did the recognition office have all documents?"),
    why=_("From this day on the office has three months for its decision."),
)
recognition_applied_on = Fact(
    "recognition_applied_on",
    FactKind.DATE,
    _("Day on which the recognition office got the papers"),
)
deadline_suspended = Fact(
    "deadline_suspended",
    FactKind.BOOL,
    _("More documents were asked for, or a skills analysis is running"),
    neutral=False,
    assumed=True,
)

"""What happened, or what somebody asks for: the facts on which event rules rest."""

from __future__ import annotations

from wegweiser_rules.engine.facts import Fact, FactKind
from wegweiser_rules.engine.messages import _

event = Fact("event", FactKind.TEXT, _("Event"))
fast_track = Fact(
    "fast_track",
    FactKind.BOOL,
    _("Fast-track procedure for skilled workers (§ 81a)"),
    neutral=False,
    asked=True,
    question=_("Has your employer agreed on the fast-track procedure with the office?"),
    question_employer=_("Have you agreed on the fast-track procedure with the office?"),
    why=_("In the fast-track procedure the offices have shorter deadlines."),
)

"""German residence law for people who come to work: which titles are open, why, and what else.

Plain Python, without Django. `LAW` answers; everything else is what it answers with.
"""

from __future__ import annotations

from wegweiser_rules.de import LAW
from wegweiser_rules.engine.assessments import Assessment, Change, Reason
from wegweiser_rules.engine.facts import Fact, FactError, FactKind
from wegweiser_rules.engine.messages import Message
from wegweiser_rules.engine.milestones import Milestone
from wegweiser_rules.engine.rules import Result, Rule, RuleKind, Strength
from wegweiser_rules.engine.situations import Situation
from wegweiser_rules.engine.sources import Source

__all__ = [
    "LAW",
    "Assessment",
    "Change",
    "Fact",
    "FactError",
    "FactKind",
    "Message",
    "Milestone",
    "Reason",
    "Result",
    "Rule",
    "RuleKind",
    "Situation",
    "Source",
    "Strength",
]

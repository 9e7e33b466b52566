"""What brings somebody here, and the ways that serve it.

Each rule that is a way belongs to at least one goal. Permissions, claims and duties beside a way
belong to none: they are mentioned where they are open.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from wegweiser_rules import LAW
from wegweiser_rules.engine.rules import RuleKind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from wegweiser_rules import Rule


class Goal(StrEnum):
    WORK = "work"
    LEARN = "learn"
    JOIN_SPOUSE = "join_spouse"
    JOIN_PARENT = "join_parent"
    JOIN_CHILD = "join_child"
    STAY = "stay"
    PROTECTION = "protection"


FREE = frozenset({"EU.FREE", "CH.FREE"})
"""Whoever needs no title at all is told so whatever the goal."""

JOINING = frozenset({Goal.JOIN_SPOUSE, Goal.JOIN_PARENT, Goal.JOIN_CHILD})

WORKING = frozenset(
    {
        "au_pair",
        "blue_card",
        "blue_card_mobility",
        "care_assistants",
        "civil_servants",
        "drivers",
        "executives",
        "experience",
        "holiday_work",
        "internships",
        "job_search",
        "long_term_resident",
        "nationals",
        "opportunity_card",
        "procedure",
        "public_interest",
        "recognition",
        "research",
        "research_mobility",
        "science_and_teaching",
        "self_employment",
        "service_and_religion",
        "skilled_worker",
        "speciality_cooks",
        "sport",
        "staff_exchange",
        "transfer",
        "transfer_mobility",
    }
)
OFFERED = frozenset({"internships", "recognition", "research", "training"})
"""What an employer has to offer to people who want to learn."""
LEARNING = frozenset(
    {
        "internships",
        "recognition",
        "research",
        "school",
        "study",
        "training",
        "training_search",
    }
)
PROTECTED = frozenset(
    {
        "humanitarian",
        "permission_to_work",
        "protection",
        "qualified_after_toleration",
        "skilled_worker",
        "stay_after_toleration",
        "temporary_protection",
        "toleration_for_work",
        "training_after_asylum",
    }
)
GROUPS: Mapping[Goal, frozenset[str]] = {
    Goal.WORK: WORKING,
    Goal.LEARN: LEARNING,
    Goal.STAY: frozenset({"settlement", "citizenship"}),
    Goal.PROTECTION: PROTECTED,
}
EACH_RELATIVE = frozenset({"28", "29.3", "36a", "25a.2", "EU.FAMILY"})
"""Ways of every member of a family: a spouse, a child, a parent."""
FAMILY: Mapping[Goal, frozenset[str]] = {
    Goal.JOIN_SPOUSE: EACH_RELATIVE | {"30"},
    Goal.JOIN_PARENT: EACH_RELATIVE | {"32", "33", "34", "34.3"},
    Goal.JOIN_CHILD: EACH_RELATIVE | {"36.1", "36.2", "36.3"},
}
BESIDE = frozenset({RuleKind.ACCESS, RuleKind.PROCEDURE})
"""Kinds of rules that open no title: what one may do or claim beside a way."""


def serves(rule: Rule, goal: Goal) -> bool:
    """Return whether a rule is a way to a goal."""
    if rule.event:
        return False
    if rule.id in FREE:
        return True
    if goal in FAMILY:
        return rule.id in FAMILY[goal]
    return rule.group in GROUPS[goal]


def ways_to(goal: Goal) -> frozenset[str]:
    """Return the rules that are ways to a goal."""
    return frozenset(rule.id for rule in LAW.rules.values() if serves(rule, goal))


def ways_through_employers() -> frozenset[str]:
    """Return the rules that are ways to a job or a training that an employer offers."""
    groups = (WORKING | OFFERED) - {"self_employment"}
    return frozenset(
        rule.id
        for rule in LAW.rules.values()
        if not rule.event and (rule.id in FREE or rule.group in groups)
    )


def beside() -> frozenset[str]:
    """Return the rules that are mentioned beside the ways, where they are open."""
    return frozenset(r.id for r in LAW.rules.values() if r.kind in BESIDE and not r.event)

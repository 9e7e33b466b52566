"""Which question comes next, and how many are left: only those that can still decide."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from wegweiser.pathways.domain import goals
from wegweiser.pathways.domain.answers import Answers, Door
from wegweiser.pathways.domain.goals import Goal
from wegweiser_rules import LAW

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

OPENING = {
    Door.PERSON: ("goal", "nationality", "occupation", "district"),
    Door.EMPLOYER: ("occupation", "work_district", "nationality"),
}
"""Asked first: they decide most for offices, offers, and the questions that follow."""

EXPECTED = ("job_offer", "qual_kind", "german", "birth_date")
"""What people expect to be asked; it comes before the rest as long as it can still decide."""

USUAL_SHARE = 0.4
"""The share of the questions still possible that is asked in the end (`make bench`)."""

EMPLOYER_GOALS = frozenset({Goal.WORK, Goal.LEARN})
"""An employer has a job or a training place to give."""

NO_OCCUPATION = frozenset({*goals.JOINING, Goal.STAY})
"""Goals for which the occupation does not matter."""

CLOSING = {
    Door.PERSON: ("work_district", "spouse_comes", "children"),
    Door.EMPLOYER: ("spouse_comes", "children"),
}
"""Asked last: they change the plan, not the ways."""

OWN_QUESTION = {"job_isco": "occupation", "qual_isco": "qual_occupation"}
"""Facts that we ask for by a question of our own."""


def upcoming(answers: Answers, *, on: date) -> str | None:
    """Return the name of the question that decides most now; none when all is said."""
    return (
        next(_opening(answers), None) or deciding(answers, on=on) or next(_closing(answers), None)
    )


def deciding(answers: Answers, *, on: date) -> str | None:
    """Return the question whose answer changes the ways most; none when none can any more."""
    open_facts = _open_facts(answers, on=on)
    expected = next((name for name in EXPECTED if name in open_facts), None)
    fact = expected or LAW.next_question(
        answers.situation(), on=on, rules=rules_for(answers), ask=_askable(answers)
    )
    return OWN_QUESTION.get(fact, fact) if fact else None


def most_left(answers: Answers, *, on: date) -> int:
    """Return how many questions there can still be at most; usually fewer are asked."""
    return len(_open_facts(answers, on=on).union(_opening(answers), _closing(answers)))


def usually_left(answers: Answers, *, on: date) -> int:
    """Return about how many questions there usually are still to come."""
    own = {*_opening(answers), *_closing(answers)}
    return len(own) + math.ceil(len(_open_facts(answers, on=on) - own) * USUAL_SHARE)


def _open_facts(answers: Answers, *, on: date) -> set[str]:
    """Return the questions on the law that can still change a way."""
    assessed = LAW.assess(answers.situation(), on=on, rules=rules_for(answers))
    missing = {name for one in assessed.values() for name in one.missing}
    return {OWN_QUESTION.get(name, name) for name in missing & _askable(answers)}


def previous(answers: Answers, name: str) -> str | None:
    """Return the question that was answered before this one."""
    told = list(answers.values)
    place = told.index(name) if name in told else len(told)
    return told[place - 1] if place else None


def rules_for(answers: Answers) -> tuple[str, ...]:
    """Return the rules that the questions are about: the ways to the visitor's goal."""
    chosen = frozenset().union(*map(goals.ways_to, goals_of(answers)))
    return tuple(name for name in LAW.rules if name in chosen)


def goals_of(answers: Answers) -> frozenset[Goal]:
    """Return the goals that matter: the one that was named, else all that may be meant."""
    goal = answers.known("goal")
    if answers.door is Door.EMPLOYER:
        return EMPLOYER_GOALS
    return frozenset({Goal(str(goal))}) if goal else frozenset(Goal)


def _askable(answers: Answers) -> frozenset[str]:
    told = answers.facts()
    return frozenset(
        name
        for name, fact in LAW.facts.items()
        if fact.asked and name not in told and OWN_QUESTION.get(name, name) not in answers.values
    )


def _opening(answers: Answers) -> Iterator[str]:
    return (name for name in OPENING[answers.door] if _still_fits(name, answers))


def _closing(answers: Answers) -> Iterator[str]:
    return (name for name in CLOSING[answers.door] if _still_fits(name, answers))


def _still_fits(name: str, answers: Answers) -> bool:
    return name not in answers.values and _fits(name, answers)


def _fits(name: str, answers: Answers) -> bool:
    """Return whether a question of our own makes sense after what was said."""
    if name == "work_district":
        return answers.door is Door.EMPLOYER or answers.known("job_offer") is True
    goal = answers.known("goal")
    if name == "occupation":
        return goal not in NO_OCCUPATION
    if name == "spouse_comes":
        return goal not in goals.JOINING
    return name != "children" or goal not in {Goal.JOIN_PARENT, Goal.JOIN_CHILD}

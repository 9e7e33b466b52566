"""Which question comes next, and how many are left: only those that can still decide."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from wegweiser.pathways.domain import bundles, goals, questions
from wegweiser.pathways.domain.answers import Answers, Door
from wegweiser.pathways.domain.goals import Goal
from wegweiser_rules import LAW, Result

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

OPENING = {
    Door.PERSON: ("goal", "nationality", "occupation", "district"),
    Door.EMPLOYER: ("occupation", "work_district", "nationality"),
}
"""Asked first: they decide most for offices, offers, and the questions that follow."""

WORKING = ("location", "status", "job_offer", "job_kind", "special", "qual_kind", "german")
JOINING = ("sponsor_status", "sponsor_nationality", "location", "status", "german", "birth_date")
EXPECTED: Mapping[Goal, tuple[str, ...]] = {
    Goal.WORK: (*WORKING, "birth_date"),
    Goal.LEARN: ("location", "status", "plans", "qual_kind", "german", "birth_date"),
    Goal.STAY: ("status", "status_since", "residence_since", "german", "birth_date"),
    Goal.PROTECTION: ("asylum_state", "status", "stay_since", "german", "birth_date"),
    **dict.fromkeys(goals.JOINING, JOINING),
}
"""What people expect to be asked; it comes before the rest as long as it can still decide."""

FIRST_SHARE: Mapping[Goal, float] = {
    Goal.WORK: 0.2,
    Goal.LEARN: 0.25,
    Goal.STAY: 0.3,
    Goal.PROTECTION: 0.2,
    **dict.fromkeys(goals.JOINING, 0.4),
}
LAST_SHARE = 0.7
ANSWERS_UNTIL_THEN = 16
"""The share of the questions still possible that is asked in the end: at the start, when most
of them still fall away, and after some answers, when few do. Medians of 100 random persons.
"""

USUAL_AT_FIRST = 20
"""As long as the goal is not known, nearly everything is possible; so many are usually asked."""

NO_OCCUPATION = frozenset({*goals.JOINING, Goal.STAY})
"""Goals for which the occupation does not matter."""

CLOSING = {
    Door.PERSON: ("work_district", "spouse_comes", "children"),
    Door.EMPLOYER: ("spouse_comes", "children"),
}
"""Asked last: they change the plan, not the ways."""

OWN_QUESTION = {"job_isco": "occupation", "qual_isco": "qual_occupation"}
"""Facts that we ask for by a question of our own."""

BUNDLE_OF: Mapping[str, str] = {
    Goal.LEARN: "plans",
    **dict.fromkeys((Goal.STAY, Goal.PROTECTION, *goals.JOINING), ""),
}
"""The question that asks for several rare facts at once; for some goals there is none."""

OF_A_RELATIVE = frozenset({"cohabiting", "relation", "sponsor_nationality", "sponsor_is_minor"})
"""Asked of people who name a family member in Germany."""


def upcoming(answers: Answers, *, on: date) -> str | None:
    """Return the name of the question that decides most now; none when all is said."""
    return next(_opening(answers), None) or in_turn(answers, decides=deciding(answers, on=on))


def in_turn(answers: Answers, *, decides: str | None) -> str | None:
    """Return the question whose turn it is, where this one decides most for the ways."""
    return next(_opening(answers), None) or decides or next(_closing(answers), None)


def deciding(answers: Answers, *, on: date) -> str | None:
    """Return the question whose answer changes the ways most; none when none can any more."""
    open_questions = _open_questions(answers, on=on)
    if not open_questions:
        return None
    expected = next((name for name in _expected(answers) if name in open_questions), None)
    fact = expected or LAW.next_question(
        answers.situation(), on=on, rules=rules_for(answers), ask=askable(answers)
    )
    return _asked_by(fact, answers) if fact else None


def most_left(answers: Answers, *, on: date) -> int:
    """Return how many questions there can still be at most; usually fewer are asked."""
    return len(_open_questions(answers, on=on).union(_opening(answers), _closing(answers)))


def usually_left(answers: Answers, *, on: date) -> int:
    """Return about how many questions there usually are still to come."""
    own = {*_opening(answers), *_closing(answers)}
    if "goal" in own:
        return USUAL_AT_FIRST
    first = FIRST_SHARE[_main_goal(answers)]
    done = min(1.0, len(answers.values) / ANSWERS_UNTIL_THEN)
    share = first + (LAST_SHARE - first) * done
    return len(own) + math.ceil(len(_open_questions(answers, on=on) - own) * share)


def previous(answers: Answers, name: str) -> str | None:
    """Return the question that was answered before this one."""
    told = [one for one in answers.values if not questions.is_judgement(one)]
    place = told.index(name) if name in told else len(told)
    return told[place - 1] if place else None


def rules_for(answers: Answers) -> tuple[str, ...]:
    """Return the rules that the questions are about: the ways to the visitor's goal."""
    if answers.door is Door.EMPLOYER:
        chosen = goals.ways_through_employers()
    else:
        chosen = frozenset().union(*map(goals.ways_to, goals_of(answers)))
    return tuple(name for name in LAW.rules if name in chosen)


def goals_of(answers: Answers) -> frozenset[Goal]:
    """Return the goals that matter: the one that was named, else all that may be meant."""
    if answers.door is Door.EMPLOYER:
        return frozenset({Goal.WORK})
    goal = answers.known("goal")
    return frozenset({Goal(str(goal))}) if goal else frozenset(Goal)


def _main_goal(answers: Answers) -> Goal:
    """Return the goal for which questions are put in order: work, where none was named."""
    found = goals_of(answers)
    return next(iter(found)) if len(found) == 1 else Goal.WORK


def to_judge(answers: Answers, *, on: date) -> tuple[str, ...]:
    """Return the judgements on which ways depend that are open, those of most ways first."""
    counted: dict[str, int] = {}
    told = answers.facts()
    for one in LAW.assess(answers.situation(), on=on, rules=rules_for(answers)).values():
        for name in one.missing:
            if name not in told and questions.is_judgement(name):
                counted[name] = counted.get(name, 0) + 1
    return tuple(sorted(counted, key=lambda name: -counted[name]))


def _open_questions(answers: Answers, *, on: date) -> set[str]:
    """Return the questions on the law that can still change a way; none to who is free."""
    assessed = LAW.assess(answers.situation(), on=on, rules=rules_for(answers))
    if any(one.result is Result.NOT_REQUIRED for one in assessed.values()):
        return set()
    missing = {name for one in assessed.values() for name in one.missing}
    return {_asked_by(name, answers) for name in missing & askable(answers)}


def _expected(answers: Answers) -> Iterator[str]:
    """Yield what people expect to be asked, as far as it makes sense after what was said."""
    told = answers.facts()
    for name in EXPECTED[_main_goal(answers)]:
        first = LAW.facts[name].requires if name in LAW.facts else ""
        if not first or told.get(first) is True:
            yield name


def _asked_by(fact: str, answers: Answers) -> str:
    """Return the question by which we ask for a fact: its own, or one that asks for several."""
    if fact in OWN_QUESTION:
        return OWN_QUESTION[fact]
    bundle = BUNDLE_OF.get(str(answers.known("goal")), "special")
    together = fact in bundles.BUNDLES[answers.door].get(bundle, {})
    return bundle if together and bundle not in answers.values else fact


def askable(answers: Answers) -> frozenset[str]:
    """Return the facts of the law that a visitor can still be asked for."""
    told = answers.facts()
    foreign = _foreign(answers)
    return frozenset(
        name
        for name, fact in LAW.facts.items()
        if fact.asked
        and name not in told
        and name not in foreign
        and OWN_QUESTION.get(name, name) not in answers.values
    )


def _foreign(answers: Answers) -> frozenset[str]:
    """Return the facts about a family member, for those who have named none."""
    if not goals_of(answers).isdisjoint(goals.JOINING):
        return frozenset()
    if answers.facts().get("sponsor_status") not in {None, "none"}:
        return frozenset()
    seeks_protection = answers.known("goal") == Goal.PROTECTION
    return OF_A_RELATIVE | {"sponsor_status"} if seeks_protection else OF_A_RELATIVE


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

import datetime as dt
import functools

import pytest

from wegweiser.pathways.domain import catalogue, goals, plans
from wegweiser.pathways.domain.answers import Answers, Door
from wegweiser_rules import LAW, Result, cases
from wegweiser_rules.engine.rules import RuleKind

DAY = dt.date(2026, 11, 22)
NEWEST_LAW = dt.date(2026, 8, 12)
KNOWN = catalogue.current()
TITLES = {RuleKind.TITLE, RuleKind.FAMILY, RuleKind.SETTLEMENT, RuleKind.CITIZENSHIP}
POSSIBLE = {Result.GRANTED_POSSIBLE, Result.NOT_REQUIRED}
OFFERED = frozenset().union(*map(goals.ways_to, goals.Goal)) - goals.beside()
WAYS = [
    rule.id
    for rule in LAW.rules.values()
    if rule.kind in TITLES and not rule.event and rule.version_on(DAY)
]


@functools.cache
def granted():
    """Return the first example of the newest law in which a title is possible, by title."""
    found = {}
    for case in cases.load():
        if case.day >= NEWEST_LAW:
            for way, result in case.expect.items():
                if result in POSSIBLE:
                    found.setdefault(way, case)
    return found


def outline(way):
    case = granted()[way]
    return plans.outline(answers=Answers(Door.PERSON, case.facts), way=way, on=case.day)


def test_every_way_that_can_be_possible_has_a_route():
    leading = {rule for route in KNOWN.routes.values() for rule in route.rules}

    assert {way for way in OFFERED if LAW.rules[way].version_on(DAY)} - leading == set()
    assert set(WAYS) - leading == set()


def test_no_rule_has_two_routes():
    leading = [rule for route in KNOWN.routes.values() for rule in route.rules]

    assert sorted(leading) == sorted(set(leading))
    assert set(leading) - set(LAW.rules) == set()


@pytest.mark.parametrize("way", WAYS)
def test_plan_draws_where_the_title_is_possible_and_reaches_it(way):
    case = granted()[way]
    situation = LAW.neutral(LAW.read(case.facts))
    drawn = outline(way)
    steps = [station.step.id for station in drawn.stations]

    assert LAW.results(situation, on=case.day, rules={way})[way] in POSSIBLE
    assert len(steps) >= 3
    assert drawn.route.goal in {"", *steps}


@pytest.mark.parametrize("way", WAYS)
def test_sum_counts_one_amount_of_a_step_for_each_kind_of_person(way):
    for total in outline(way).totals:
        per_step = {}
        for item in total.items:
            per_step.setdefault(item.step, []).append(item.fee.per)

        assert [step for step, units in per_step.items() if len(units) != len(set(units))] == []

import pytest

from wegweiser.pathways.domain import family, goals, questionnaires, ways
from wegweiser.pathways.domain.answers import Answers, Door
from wegweiser.pathways.domain.goals import Goal
from wegweiser_rules import LAW
from wegweiser_rules.engine.rules import RuleKind

HISTORY = {"18b2old.1", "18b2old.2", "18g.renewal", "24.entry"}
"""Law of the past, a renewal, and days without a title: nobody comes for them."""
GROUPS = {rule.group for rule in LAW.rules.values()}


def test_every_way_serves_a_goal():
    served = frozenset().union(*map(goals.ways_to, Goal))

    ways_of_law = {
        rule.id
        for rule in LAW.rules.values()
        if not rule.event and rule.kind not in goals.BESIDE and rule.id not in HISTORY
    }

    assert ways_of_law - served == set()


def test_no_goal_names_a_rule_or_a_group_that_is_not_there():
    named = frozenset().union(*goals.GROUPS.values(), goals.OFFERED)
    rules = frozenset().union(*goals.FAMILY.values(), goals.FREE)

    assert named - GROUPS == set()
    assert rules - set(LAW.rules) == set()


def test_no_way_needs_an_event():
    served = frozenset().union(*map(goals.ways_to, Goal), goals.ways_through_employers())

    assert [name for name in sorted(served) if LAW.rules[name].event] == []


@pytest.mark.parametrize("goal", Goal)
def test_whoever_is_free_is_told_so_whatever_the_goal(goal):
    assert goals.ways_to(goal) >= goals.FREE


def test_families_are_no_way_to_work():
    assert {LAW.rules[name].kind for name in goals.ways_to(Goal.WORK)} <= {
        RuleKind.TITLE,
        RuleKind.ACCESS,
        RuleKind.PROCEDURE,
    }


def test_an_employer_sees_ways_to_jobs_and_training_and_no_business_of_ones_own():
    offered = goals.ways_through_employers()

    assert offered >= {"18a", "18g.1.1", "16a", "16d.3", "19c1.15"}
    assert offered.isdisjoint({"21.1", "16b", "16f.2", "25b"})


def test_what_is_mentioned_beside_opens_no_title():
    assert {"81a", "work"} <= goals.beside()
    assert {LAW.rules[name].kind for name in goals.beside()} == set(goals.BESIDE)


def test_names_in_tables_are_facts_and_rules():
    expected = {name for names in questionnaires.EXPECTED.values() for name in names}

    assert expected - set(LAW.facts) == {"special", "plans"}
    assert set(LAW.facts) >= questionnaires.OF_A_RELATIVE
    assert set(LAW.facts) >= ways.HINGES
    assert set(family.TITLE_OF) <= set(LAW.rules)
    assert set(family.TITLE_OF) >= family.LEADS_ON


def test_a_goal_that_was_not_named_leaves_all_of_them_open():
    assert questionnaires.goals_of(Answers(Door.PERSON)) == frozenset(Goal)

"""Every rule, fact and condition has words, and they can be filled."""

import datetime as dt
import re

import pytest

from wegweiser_rules import LAW, FactKind
from wegweiser_rules.engine import expressions as ex
from wegweiser_rules.engine.rules import RuleKind

RULES = list(LAW.rules.values())
FACTS = list(LAW.facts.values())
ASKED = [fact for fact in FACTS if fact.asked]


def conditions(condition):
    yield condition
    for part in condition.inner:
        yield from conditions(part)


ALL = {c for rule in RULES for version in rule.versions for c in conditions(version.when)}


@pytest.mark.parametrize("rule", RULES, ids=[rule.id for rule in RULES])
def test_rule_is_described(rule):
    assert rule.title
    assert rule.summary.endswith(".")
    assert rule.group
    assert all(version.sources for version in rule.versions)
    assert str(rule.versions[-1].source) == str(rule.sources[0])
    titles = {RuleKind.TITLE, RuleKind.FAMILY, RuleKind.SETTLEMENT}
    if rule.kind in titles and rule.id != "24.entry":  # no title, only a stay without one
        assert set(rule.attributes) >= {"work_allowed", "authority"}


@pytest.mark.parametrize("rule", RULES, ids=[rule.id for rule in RULES])
def test_versions_follow_each_other_without_a_gap(rule):
    for earlier, later in zip(rule.versions, rule.versions[1:], strict=False):
        assert later.since - earlier.until == dt.timedelta(days=1)
    assert all(v.until is None or v.since <= v.until for v in rule.versions)


@pytest.mark.parametrize("fact", FACTS, ids=[fact.name for fact in FACTS])
def test_fact_is_described(fact):
    assert fact.label
    assert not fact.label.endswith(".")
    if fact.neutral is not None:
        assert fact.read(fact.write(fact.neutral)) == fact.neutral


@pytest.mark.parametrize("fact", ASKED, ids=[fact.name for fact in ASKED])
def test_question_is_complete(fact):
    assert "?" in fact.question
    assert "?" in fact.question_employer
    assert fact.why.endswith(".")
    assert not fact.judgement
    assert not fact.assumed
    if fact.kind is FactKind.CHOICE:
        assert set(fact.values) <= set(fact.labels)


def test_employer_is_not_asked_about_himself_as_the_person():
    personal = re.compile(r"\b(your|you)\b", re.IGNORECASE)
    allowed = {f.name for f in ASKED if f.name.startswith(("employer", "job_offer", "salary"))}
    allowed |= {"recognition_agreement", "grading_leads_to_target", "training_place"}
    allowed |= {"employment_contract", "training_contract", "internship_agreement"}
    allowed |= {"fast_track", "fast_track_for_training", "language_checked_by_provider"}

    assert {f.name for f in ASKED if personal.search(f.question_employer)} <= allowed


def test_assumed_facts_have_a_neutral_value():
    assert [fact.name for fact in FACTS if fact.assumed and fact.neutral is None] == []


def test_facts_that_can_be_changed_say_how():
    assert [f.name for f in FACTS if (f.effort is None) != (not f.to)] == []


def test_a_question_requires_a_yes_to_another_question():
    required = {fact.requires for fact in FACTS} - {""}

    assert {(LAW.facts[name].kind, LAW.facts[name].asked) for name in required} == {
        (FactKind.BOOL, True)
    }


def test_elementary_conditions_of_the_law_are_cited():
    leaves = {c for c in ALL if not c.inner and not isinstance(c, ex.Always)}
    cited = {c for c in leaves if c.source}

    assert len(cited) / len(leaves) > 0.6


def test_conditions_on_other_rules_have_words_for_every_truth():
    others = [condition for condition in ALL if isinstance(condition, ex.Possible)]

    assert others
    assert all(c.words.holds and c.words.fails and c.words.open for c in others)

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.wegweiser_rules import situations
from wegweiser_rules import LAW
from wegweiser_rules.engine import expressions as ex
from wegweiser_rules.engine import walking


@given(seed=st.integers(0, 10**9), share=st.sampled_from((0.3, 0.7, 0.95)))
@settings(deadline=None, max_examples=60)
@pytest.mark.parametrize("day", situations.DAYS, ids=str)
def test_walking_a_rule_gives_what_the_compiled_rules_give(day, seed, share):
    raw = situations.any_situation(Random(seed), share=share, on=day)
    situation = LAW.read(raw)

    walker = walking.Walker(LAW.rules, situation, day)

    walked = {name: walker.result(rule) for name, rule in LAW.rules.items()}
    assert walked == LAW.results(situation, on=day)


def test_every_kind_of_condition_can_be_walked():
    assert _names(ex.Condition) - {"Condition", "Joined"} == _named(walking.WALKED)


def test_every_kind_of_value_can_be_walked_but_those_of_attributes_only():
    not_compared = {"Value", "Several", "Fact", "Points", "Criteria", "Each"}

    assert _names(ex.Value) - not_compared == _named(walking.VALUES)


def _named(kinds):
    return {kind.__name__ for kind in kinds}


def _names(kind):
    return {kind.__name__}.union(*(_names(below) for below in kind.__subclasses__()))

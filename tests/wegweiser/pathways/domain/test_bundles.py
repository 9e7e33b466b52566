import pytest

from wegweiser.pathways.domain import bundles, questions
from wegweiser.pathways.domain.answers import Door
from wegweiser_rules import LAW

EVERY_FACT = frozenset().union(*bundles.FACTS.values())


def test_every_option_is_a_fact_that_can_also_be_asked_alone():
    assert [name for name in sorted(EVERY_FACT) if not LAW.facts[name].asked] == []


def test_what_is_not_ticked_can_be_read_by_the_law():
    assert {name: LAW.facts[name].read(value) for name, value in bundles.NOTHING.items()} == {
        "study_admission": "none",
        "school_place": "none",
    }


def test_facts_with_more_than_yes_and_no_say_what_they_are_unticked():
    several = {name for name in EVERY_FACT if LAW.facts[name].kind != "bool"}

    assert several == set(bundles.NOTHING)


def test_a_tick_for_a_fact_with_several_values_leaves_it_to_be_asked():
    facts = bundles.facts_of("plans", ["study_admission"], door=Door.PERSON)

    assert "study_admission" not in facts
    assert (facts["school_place"], facts["training_place"]) == ("none", False)


def test_nothing_follows_from_a_question_that_is_not_asked_behind_a_door():
    assert bundles.facts_of("plans", [], door=Door.EMPLOYER) == {}


@pytest.mark.parametrize("door", Door)
def test_the_options_have_a_question_behind_each_door(door):
    for name, options in bundles.BUNDLES[door].items():
        assert questions.question(name, door=door).options == options

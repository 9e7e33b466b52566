import datetime as dt

import pytest

from tests.wegweiser.pathways.situations import it_specialist, nurse, welder
from wegweiser.pathways.domain import ways
from wegweiser.pathways.domain.answers import Answers, Door
from wegweiser.pathways.domain.ways import Place
from wegweiser.pathways.tables import ways as cards
from wegweiser_rules import LAW

DAY = dt.date(2026, 11, 22)
START = Answers(Door.PERSON, {"nationality": ["VN"]})


def sections_of(answers):
    return cards.sections(ways.drawn(answers, on=DAY), door=answers.door)


def all_cards(answers):
    groups = [group for section in sections_of(answers) for group in section.groups]
    return [card for group in groups for card in (group.card, *group.others)]


def test_sections_stand_in_order_and_none_is_empty():
    sections = sections_of(nurse())

    assert [one.place for one in sections] == [Place.POSSIBLE, Place.CHANGE, Place.CLOSED]
    assert all(one.groups for one in sections)
    assert [one.folded for one in sections] == [False, False, True]


@pytest.mark.parametrize("answers", [nurse(), it_specialist(), welder(), START])
def test_no_condition_is_shown_twice_and_none_is_lost(answers):
    for card in all_cards(answers):
        shown = [*card.unmet, *card.open_too, *card.decisive, *card.met]
        assert sorted(map(id, shown)) == sorted(map(id, card.assessment.reasons))
        assert len(card.decisive) <= cards.MOST_DECISIVE
        assert len(card.unmet) <= cards.MOST_OPEN
        assert len(card.missing) + card.missing_too == len(card.assessment.missing)


def test_what_was_told_is_in_sight_and_what_is_presupposed_is_folded_away():
    drawn = ways.drawn(nurse(), on=DAY)
    presumed = set(drawn.situation.assumptions)

    for card in all_cards(nurse()):
        assert [one for one in card.decisive if one.facts and presumed >= set(one.facts)] == []


def test_a_missing_fact_leads_to_a_question_or_to_the_office():
    missing = [one for card in all_cards(START) for one in card.missing]

    assert {one.question for one in missing if one.fact.name == "job_isco"} == {"occupation"}
    assert all(one.question for one in missing if one.fact.asked)


def test_every_work_access_of_the_law_has_its_words():
    codes = {card.assessment.attributes.get("work_allowed") for card in all_cards(START)}
    family = LAW.assess(START.situation(), on=DAY)
    codes |= {one.attributes.get("work_allowed") for one in family.values()}

    assert codes - {None} <= set(cards.WORK_ACCESS)


def test_closed_ways_and_procedures_have_no_plan():
    drawn = ways.drawn(nurse(), on=DAY)
    closed = [group.card for one in sections_of(nurse()) if one.folded for group in one.groups]
    procedures = cards.procedures(drawn, door=Door.PERSON)

    assert [card.plan for card in closed] == [False] * len(closed)
    assert [group.card.plan for group in procedures] == [False]


def test_who_needs_no_title_is_promised_none():
    pole = Answers(Door.PERSON, {"nationality": ["PL"]})
    card = sections_of(pole)[0].groups[0].card

    assert (card.result, card.strength, card.work_source) == ("not-required", "", "")


def test_assumptions_come_with_their_values():
    named = {
        fact.name: str(value) for fact, value in cards.assumptions(ways.drawn(nurse(), on=DAY))
    }

    assert named["passport_valid"] == "yes"
    assert named["status"] == "No residence title"

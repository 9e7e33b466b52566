import datetime as dt

import pytest

from tests.wegweiser.pathways.situations import IT_SPECIALIST, NURSE, it_specialist, nurse, welder
from wegweiser.pathways.domain import ways
from wegweiser.pathways.domain.answers import Answers, Door
from wegweiser.pathways.domain.ways import Place
from wegweiser.pathways.tables import ways as cards
from wegweiser_rules.de import attributes

DAY = dt.date(2026, 11, 22)
START = Answers(Door.PERSON, {"nationality": ["VN"]})
WANTS_A_JOB = Answers(Door.PERSON, {**NURSE, "job_offer": False})


def sections_of(answers):
    return cards.sections(ways.drawn(answers, on=DAY), door=answers.door)


def all_cards(answers):
    groups = [group for section in sections_of(answers) for group in section.groups]
    return [card for group in groups for card in (group.card, *group.others)]


def test_sections_stand_in_order_and_none_is_empty():
    sections = sections_of(nurse())

    places = [one.place for one in sections]
    assert places == sorted(places)
    assert places[0], places[-1] == (Place.POSSIBLE, Place.CLOSED)
    assert all(one.groups for one in sections)
    assert [one.folded for one in sections] == [place is Place.CLOSED for place in places]


@pytest.mark.parametrize("place", [Place.OPEN, Place.CHANGE])
def test_of_many_titles_the_nearest_are_in_sight_and_none_is_lost(place):
    drawn = ways.drawn(START if place is Place.OPEN else WANTS_A_JOB, on=DAY)
    section = next(one for one in cards.sections(drawn, door=Door.PERSON) if one.place is place)

    assert len(section.in_sight) <= cards.MOST_IN_SIGHT[place]
    assert (*section.in_sight, *section.further) == section.groups


def test_where_a_way_is_open_what_is_missing_is_not_said_twice():
    for card in all_cards(START):
        if card.result == "needs-more-facts":
            assert [one for one in card.unmet if one.holds is None] == []


def test_another_day_names_the_first_reason():
    told = {**IT_SPECIALIST, "birth_date": "1982-01-15", "salary_year": "50000.00"}
    answers = Answers(Door.PERSON, told)
    now = ways.drawn(answers, on=DAY)
    later = ways.drawn_later(answers, today=DAY, on=dt.date(2027, 2, 1))

    turn = next(one for one in cards.turns(now, later) if one.rule.id == "19c2.6")

    assert (turn.before, turn.after, turn.better) == (
        "granted-possible",
        "needs-more-facts",
        False,
    )
    assert turn.reason.holds is None  # the salary that is asked for in 2027 is not published yet


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

    assert {(one.question, one.label) for one in missing if one.fact.name == "job_isco"} == {
        ("occupation", "Occupation")
    }
    assert all(one.question for one in missing if one.fact.asked)


def test_every_work_access_of_the_law_has_its_words():
    assert set(cards.WORK_ACCESS) == set(attributes.WORDS["work_allowed"])


def test_a_judgement_is_known_as_one_that_an_adviser_can_give():
    told = {"goal": "protection", "nationality": ["NG"], "status": "duldung"}
    missing = [one for card in all_cards(Answers(Door.PERSON, told)) for one in card.missing]

    judged = {one.fact.name: one.question for one in missing if one.judged}
    assert judged["departure_impossible"] == ""


def test_closed_ways_and_procedures_have_no_plan():
    drawn = ways.drawn(nurse(), on=DAY)
    closed = [group.card for one in sections_of(nurse()) if one.folded for group in one.groups]

    assert [card.plan for card in closed] == [False] * len(closed)
    assert [group.card.path for group in cards.beside(drawn, door=Door.PERSON)] == [
        False for _way in drawn.beside
    ]


def test_a_way_whose_title_is_known_leads_to_its_path():
    found = {card.rule.id: card.path for card in all_cards(it_specialist())}

    assert found["18g.2"] is True
    assert found["EU.FREE"] is False


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

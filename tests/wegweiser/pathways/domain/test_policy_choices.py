import datetime as dt
from decimal import Decimal

import pytest

from tests.wegweiser.pathways.drafts import CONTRACT, DAY
from wegweiser.pathways.domain import policies, policy_choices
from wegweiser_rules import LAW


def test_only_figures_that_decide_a_way_are_offered():
    names = [figure.name for figure in policy_choices.figures(DAY)]

    assert names == [
        "contribution_ceiling",
        "blue_card",
        "blue_card_low",
        "experience",
        "from_45",
        "athletes",
    ]


def test_a_share_is_given_with_its_amount_and_its_source():
    blue_card = policy_choices.figures(DAY)[1]

    assert (blue_card.share, blue_card.amount) == ("50 %", Decimal(50_700))
    assert str(blue_card.source) == "AufenthG § 18g Abs. 1 S. 1"


def test_an_amount_that_is_not_published_is_not_made_up():
    day = dt.date(2027, 3, 1)

    published = policy_choices.figures(day)
    carried = policy_choices.figures(day, provisional=True)

    assert {figure.amount for figure in published} == {None}
    assert carried[0].amount == Decimal(101_400)


def test_a_figure_of_an_older_law_is_offered_on_its_day():
    found = {one.name: one for one in policy_choices.figures(dt.date(2023, 6, 1))}

    assert found["old_blue_card"].share == "2/3"
    assert "blue_card" not in found


def test_a_condition_is_given_with_its_words_its_place_and_its_figure():
    found = {choice.place: choice for choice in policy_choices.conditions("18g.1.1", DAY)}

    contract = found[CONTRACT]
    assert [str(words) for words in contract.words] == [
        "Length of the contract (months): at least 6"
    ]
    assert str(contract.source) == "AufenthG § 18g Abs. 3"
    assert (contract.figure, contract.depth) == ("6", 0)


def test_each_condition_is_given_once():
    for rule in LAW.ways:
        places = [choice.place for choice in policy_choices.conditions(rule, DAY)]
        assert len(places) == len(set(places))


@pytest.mark.parametrize("rule", LAW.ways)
def test_every_condition_offered_can_be_changed(rule):
    for choice in policy_choices.conditions(rule, DAY):
        assert policies.check_place(choice.place)


def test_a_rule_that_is_not_in_force_has_no_conditions():
    assert policy_choices.conditions("18b2old.1", DAY) == ()


def test_a_condition_has_the_wording_of_the_day():
    def wordings(day):
        return {one.place[1] for one in policy_choices.conditions("18g.1.1", day)}

    assert "workplace_east" in wordings(dt.date(2024, 6, 1))
    assert "workplace_east" not in wordings(DAY)

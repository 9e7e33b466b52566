"""The language and the changes on small laws of their own, apart from German law."""

import datetime as dt

import pytest

from wegweiser_rules.engine import facts as kinds
from wegweiser_rules.engine.expressions import all_of, any_of, not_, waivable
from wegweiser_rules.engine.facts import Fact
from wegweiser_rules.engine.laws import Law
from wegweiser_rules.engine.parameters import percent, yearly
from wegweiser_rules.engine.rules import Result, Rule, Version
from wegweiser_rules.engine.sources import Source

ON = dt.date(2026, 10, 1)
HERE = Source("Act", "§ 1")
door = Fact("door", kinds.FactKind.BOOL, "Door open", effort=1, to={"yes": "with an open door"})
colour = Fact(
    "colour",
    kinds.FactKind.CHOICE,
    "Colour",
    values=("red", "blue", "green"),
    effort=1,
    to={"red": "in red", "blue": "in blue"},
)
height = Fact(
    "height",
    kinds.FactKind.INT,
    "Height",
    effort=1,
    to={"more": "with %(difference)s more"},
)
price = Fact("price", kinds.FactKind.MONEY, "Price", effort=1, to={"more": "with more"})
CEILING = yearly("ceiling", "Ceiling", {2026: ("100", HERE)})


def law(when):
    version = Version(since=dt.date(2026, 1, 1), sources=(HERE,), strength=None, when=when)
    rule = Rule(id="r", title="Rule", summary="Rule.", group="g", versions=(version,))
    return Law(
        rules={"r": rule},
        facts={fact.name: fact for fact in (door, colour, height, price)},
        parameters=(CEILING,),
        state_of_law=ON,
        modelled_from=dt.date(2026, 1, 1),
    )


def answer(when, facts, on=ON):
    model = law(when)
    return model.assess(model.read(facts), on=on)["r"]


def texts(when, facts, on=ON):
    return [str(change.text) for change in answer(when, facts, on).changes]


def test_what_is_required_is_proposed():
    assert texts(all_of(door), {"door": False}) == ["with an open door"]


def test_condition_may_have_words_of_its_own():
    when = all_of(door.holds().say(change="if you open the door"))

    assert texts(when, {"door": False}) == ["if you open the door"]


@pytest.mark.parametrize(
    ("when", "facts"),
    [
        (all_of(not_(door)), {"door": True}),
        (all_of(not_(colour.one_of("red"))), {"colour": "red"}),
        (all_of(colour.one_of("green")), {"colour": "red"}),
        (all_of(not_(height >= 3)), {"height": 5}),
        (all_of(height < 3), {"height": 5}),
    ],
    ids=["no words", "a denial", "no words for the code", "a denied order", "less"],
)
def test_what_has_no_words_or_is_denied_is_not_proposed(when, facts):
    assert answer(when, facts).result is Result.NOT
    assert texts(when, facts) == []


def test_figure_that_is_not_published_is_open_and_nothing_is_proposed():
    when = all_of(price >= percent("50", of=CEILING), door)

    assert answer(when, {"price": "1.00", "door": True}, dt.date(2027, 1, 1)).result is (
        Result.NEEDS_MORE_FACTS
    )
    assert texts(when, {"price": "1.00", "door": False}, dt.date(2027, 1, 1)) == [
        "with an open door"
    ]


def test_contradicting_steps_are_not_proposed():
    when = all_of(colour.one_of("red"), colour.one_of("blue"))

    assert texts(when, {"colour": "green"}) == []


def test_step_that_leads_nowhere_is_not_proposed():
    assert texts(all_of(door, not_(door)), {"door": False}) == []


def test_higher_threshold_contains_the_lower_one():
    assert texts(all_of(height >= 3, height >= 5), {"height": 1}) == ["with 4 more"]
    assert texts(all_of(height >= 5, height >= 3), {"height": 1}) == ["with 4 more"]


def test_conjunction_with_an_impossible_part_has_no_repair():
    when = all_of(any_of(all_of(colour.one_of("red"), height >= 3)), height < 2)

    assert texts(when, {"colour": "green", "height": 2}) == []


def test_denied_conjunction_is_a_disjunction_of_denials():
    when = all_of(not_(all_of(door, height >= 3)))

    assert answer(when, {"door": True, "height": 2}).result is Result.GRANTED_POSSIBLE
    assert answer(when, {"door": True, "height": 3}).result is Result.NOT
    assert answer(when, {"door": True}).result is Result.NEEDS_MORE_FACTS


def test_denied_disjunction_is_a_conjunction_of_denials():
    when = all_of(not_(any_of(door, height >= 3)))

    assert answer(when, {"door": False, "height": 2}).result is Result.GRANTED_POSSIBLE
    assert answer(when, {"door": False, "height": 3}).result is Result.NOT


@pytest.mark.parametrize(
    ("facts", "result"),
    [
        ({"door": True, "height": 3}, Result.GRANTED_POSSIBLE),
        ({"door": False, "height": 3}, Result.WAIVER_ONLY),
        ({"door": False, "height": 2}, Result.NOT),
        ({"height": 3}, Result.NEEDS_MORE_FACTS),
        ({"door": False}, Result.NEEDS_MORE_FACTS),
        ({"height": 2}, Result.NOT),
    ],
)
def test_exception_lies_between_yes_and_no(facts, result):
    assert answer(all_of(waivable(door, by=HERE), height >= 3), facts).result is result


def test_more_steps_than_anyone_would_take_are_not_proposed():
    many = [Fact(f"f{i}", kinds.FactKind.BOOL, "F", effort=1, to={"yes": "f"}) for i in range(5)]
    model = law(all_of(*many))
    known = {fact.name: fact for fact in many}
    model = Law(
        rules=model.rules,
        facts=known,
        parameters=(),
        state_of_law=ON,
        modelled_from=ON,
    )

    found = model.assess(model.read(dict.fromkeys(known, False)), on=ON)["r"]

    assert found.changes == ()

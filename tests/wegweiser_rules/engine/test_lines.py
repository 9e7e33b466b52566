"""What the values of the language come to."""

import datetime as dt
from decimal import Decimal

import pytest

from wegweiser_rules.engine import expressions as ex
from wegweiser_rules.engine import nouns
from wegweiser_rules.engine.facts import NEVER, Fact, FactKind
from wegweiser_rules.engine.laws import Law
from wegweiser_rules.engine.parameters import ShareAt, shares, yearly
from wegweiser_rules.engine.rules import Rule, Strength, Version
from wegweiser_rules.engine.sources import Source

ON = dt.date(2026, 10, 1)
LAWS = Source("Law", "§ 1")
CEILING = yearly("ceiling", "Ceiling", {2025: ("96600", LAWS), 2026: ("101400", LAWS)})
HALF = shares("half", "Half", of=CEILING, values={"2025-01-01": ("50", LAWS)})
STEPS = ((0, Decimal("0.0")), (4, Decimal("0.5")), (24, Decimal("1.0")))

miles = Fact("miles", FactKind.INT, "Miles")
yards = Fact("yards", FactKind.INT, "Yards")
bought = Fact("bought", FactKind.DATE, "Bought")
sold = Fact("sold", FactKind.DAY_OR_NEVER, "Sold")
hours = Fact("hours", FactKind.NUMBERS, "Hours")
items = Fact("items", FactKind.LIST, "Items", values=("car", "bike"))
rich = Fact("rich", FactKind.BOOL, "Rich")


def worked_out(value, **facts):
    rule = Rule(
        id="r",
        title="R",
        summary="",
        group="",
        versions=(
            Version(
                since=dt.date(2025, 1, 1),
                sources=(LAWS,),
                strength=Strength.CLAIM,
                when=ex.always(),
                attributes={"value": value},
            ),
        ),
    )
    named = {f.name: f for f in (miles, yards, bought, sold, hours, items, rich)}
    law = Law(
        rules={"r": rule},
        facts=named,
        parameters=(CEILING, HALF),
        state_of_law=ON,
        modelled_from=dt.date(2025, 1, 1),
    )
    return law.assess(law.read(facts), on=ON)["r"].attributes["value"]


@pytest.mark.parametrize(
    ("value", "facts", "result"),
    [
        (bought.plus(weeks=2), {"bought": "2026-01-31"}, dt.date(2026, 2, 14)),
        (bought.plus(months=1, days=1), {"bought": "2026-01-31"}, dt.date(2026, 3, 1)),
        (bought.plus(years=1), {"bought": "2024-02-29"}, dt.date(2025, 2, 28)),
        (ex.months_since(bought), {"bought": "2026-08-31"}, 1),
        (ex.months_since(bought), {"bought": "2026-09-02"}, 0),
        (ex.months_since(bought), {"bought": "2026-12-01"}, 0),
        (ex.months_between(bought, sold), {"bought": "2024-02-29", "sold": "2025-02-28"}, 12),
        (ex.total(miles, yards, 3), {"miles": 1, "yards": 2}, 6),
        (ex.total(miles, Decimal("0.5")), {"miles": 1}, Decimal("1.5")),
        (ex.least(miles, yards), {"miles": 1, "yards": 2}, 1),
        (ex.greatest(miles, yards), {"miles": 1, "yards": 2}, 2),
        (ex.greatest(bought, ON), {"bought": "2026-01-31"}, ON),
        (ex.fallback(miles, yards), {"miles": 1, "yards": 2}, 1),
        (ex.fallback(miles, yards), {"yards": 2}, 2),
        (ex.sum_of(hours), {"hours": [1, 2.5, "0.25"]}, Decimal("3.75")),
        (ex.sum_of(hours), {"hours": []}, Decimal(0)),
        (ex.tally(hours, steps=STEPS), {"hours": [0, 0.1, 4, 4.5, 24, 30]}, Decimal("4.0")),
        (ex.each(items, {"car": miles, "bike": "5"}), {"items": ["bike", "car"]}, ("5", None)),
        (ex.each(items, {"car": 7, "bike": 5}), {"items": ["bike", "car", "bike"]}, (5, 7, 5)),
        (ex.total(ex.select(when=rich, then=2, otherwise=miles), 1), {"rich": True}, 3),
        (ShareAt(HALF, bought), {"bought": "2025-03-01"}, 4830000),
        (ex.total(HALF, 1), {}, 5070001),
    ],
    ids=lambda value: str(value) if isinstance(value, dict) else "",
)
def test_value_is_worked_out(value, facts, result):
    assert worked_out(value, **facts) == result


@pytest.mark.parametrize(
    "value",
    [
        bought.plus(days=3),
        ex.months_since(bought),
        ex.months_between(ON, bought),
        ex.total(miles, 3),
        ex.least(miles, 3),
        ex.greatest(3, miles),
        ex.sum_of(hours),
        ex.tally(hours, steps=STEPS),
        ex.each(items, {"car": 7}),
        ex.fallback(miles, yards),
        ex.total(ex.select(when=rich, then=2, otherwise=miles), 1),
        ShareAt(HALF, bought),
    ],
)
def test_value_that_rests_on_something_unknown_is_not_known(value):
    assert worked_out(value) is None


def test_what_never_was_lies_longer_ago_than_any_period():
    assert worked_out(ex.months_since(sold), sold="never") > 24_000
    assert sold.read("never") == NEVER


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (bought.plus(weeks=2), "Bought plus 14 days"),
        (bought.plus(years=2), "Bought plus 24 months"),
        (bought.plus(months=2, days=3), "Bought plus 2 months and 3 days"),
        (ex.months_since(bought), "completed months (Bought)"),
        (ex.months_between(bought, sold), "completed months (Bought to Sold)"),
        (ex.total(miles, yards, 3), "Miles plus Yards plus 3"),
        (ex.least(miles, 3), "the lower of: Miles, 3"),
        (ex.greatest(miles, 3), "the higher of: Miles, 3"),
        (ex.fallback(miles, yards), "Miles"),
        (ex.sum_of(hours), "Hours"),
        (ex.tally(hours, steps=STEPS), "Hours, counted by its scale"),
        (ex.each(items, {"car": 7}), "Items"),
        (ex.Capped(miles, 3, 48), "Miles plus 3, at most 48"),
        (ex.select(when=rich, then=miles, otherwise=3), "Miles or 3"),
        (HALF, "50 % of: Ceiling"),
        (ShareAt(HALF, bought), "50 % of: Ceiling"),
        (ex.TODAY, "day of the decision"),
    ],
)
def test_value_is_said_in_words(value, words):
    assert str(nouns.said(value)) == words

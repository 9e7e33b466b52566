import datetime as dt
from decimal import Decimal

import pytest

from wegweiser_rules import Source
from wegweiser_rules.engine import amendments, requirements
from wegweiser_rules.engine import expressions as ex
from wegweiser_rules.engine.facts import Fact, FactKind
from wegweiser_rules.engine.parameters import ShareAt, shares, yearly

pay = Fact("pay", FactKind.MONEY, "Pay")
spanish = Fact("spanish", FactKind.LEVEL, "Spanish")
months = Fact("months", FactKind.MONTHS, "Months")
count = Fact("count", FactKind.INT, "Count")
kind = Fact("kind", FactKind.BOOL, "Kind")
place = Fact("place", FactKind.CHOICE, "Place", values=("coast", "hills"))
nations = Fact("nations", FactKind.LIST, "Nations", pattern="[A-Z]{2}")
diploma = Fact("diploma", FactKind.DATE, "Diploma")
born = Fact("born", FactKind.DATE, "Born")
age = ex.Age(born, count, ex.TODAY)
FACTS = {f.name: f for f in (pay, spanish, months, count, kind, place, nations, diploma)}

WAGE = yearly("wage", "Wage", {2026: ("40000", Source("WageG", "§ 1"))})
HALF = shares("half", "Half", of=WAGE, values={"2020-01-01": ("50", Source("CardG", "§ 1"))})
NO_FIGURE = "has no figure to change. It can be dropped, or given an alternative."
POINTS = ex.Points(((ex.Criterion(1, 4, kind.holds()),),)).reach(6)


def keys(**table):
    return [amendments.key(part) for part in requirements.read(table, facts=FACTS).parts]


def refused(call, *arguments, **options):
    with pytest.raises(requirements.ReformError) as refusal:
        call(*arguments, **options)
    return str(refusal.value)


# --- requirements --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("table", "key"),
    [
        ({"kind": True}, "kind"),
        ({"kind": False}, "not kind"),
        ({"spanish": ">= B1"}, "spanish >= B1"),
        ({"pay": "< 40000.50"}, "pay < 40000.50"),
        ({"count": "> 4"}, "count > 4"),
        ({"months": "<= permanent"}, "months <= permanent"),
        ({"months": ">=24"}, "months >= 24"),
        ({"diploma": ">= 2026-03-01"}, "diploma >= 2026-03-01"),
        ({"place": "coast"}, "place in coast"),
        ({"place": ["hills", "co*"]}, "place in hills co*"),
        ({"nations": ["AL", "XK"]}, "nations any in AL XK"),
    ],
)
def test_a_requirement_is_written_in_short(table, key):
    assert keys(**table) == [key]


@pytest.mark.parametrize(
    ("table", "message"),
    [
        ({"knd": True}, "There is no fact “knd”. The nearest: kind."),
        ({"kind": 1}, "kind: expected true or false, not 1."),
        ({"spanish": "B1"}, "spanish: expected a bound such as \">= 24\", not 'B1'."),
        ({"spanish": ">= D1"}, "spanish: Expected a level from none to C2, not 'D1'."),
        ({"count": 4}, 'count: expected a bound such as ">= 24", not 4.'),
        ({"place": []}, "place: expected a list of codes, not []."),
        ({"place": ["sea"]}, "place: 'sea' is none of: coast, hills."),
        ({"nations": ["Albania"]}, "nations: 'Albania' cannot stand in this list."),
    ],
)
def test_a_requirement_that_cannot_be_is_refused(table, message):
    assert refused(requirements.read, table, facts=FACTS) == message


# --- figures -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("condition", "shown", "value", "key"),
    [
        (spanish >= 3, "B1", "A2", "spanish >= A2"),
        (months >= 6, "6", 3, "months >= 3"),
        (age < 45, "45", 50, "count < 50"),
        (ex.Fallback(count, months) >= 6, "6", 8, "count >= 8"),
        (pay >= 4_000_000, "40000.00", "35000.00", "pay >= 35000.00"),
        (diploma >= dt.date(2026, 3, 1), "2026-03-01", "2025-01-01", "diploma >= 2025-01-01"),
        (diploma.plus(years=3) >= ex.TODAY, "36", 24, "diploma + 24 months >= today"),
        (diploma.plus(days=30) <= ex.TODAY, "30", 10, "diploma + 10 days <= today"),
        (diploma <= ex.Birthday(born, 35), "35", 40, "diploma <= birthday 40"),
        (ex.months_since(diploma) >= 60, "60", 36, "months since diploma >= 36"),
        (POINTS, "6", 4, "points >= 4"),
        (place.one_of("coast", "h*"), "coast, h*", ["hills"], "place in hills"),
        (ex.not_(months < 6), "6", 3, "not months < 3"),
    ],
)
def test_a_figure_is_shown_and_changed(condition, shown, value, key):
    assert requirements.figure(condition) == shown
    assert amendments.key(requirements.with_value(condition, value)) == key


def test_a_share_is_changed_in_hundredths_wherever_it_is_measured():
    for threshold in (HALF, ShareAt(HALF, diploma)):
        changed = requirements.with_value(pay >= threshold, "45.3 %")
        assert requirements.figure(pay >= threshold) == "50 %"
        assert requirements.figure(changed) == "45.3 %"


def test_a_share_can_be_changed_to_an_amount():
    for threshold in (HALF, ShareAt(HALF, diploma)):
        changed = requirements.with_value(pay >= threshold, "35000.50 EUR")
        assert amendments.key(changed) == "pay >= 35000.50"


@pytest.mark.parametrize(
    ("condition", "value", "message"),
    [
        (kind.holds(), 1, f"“kind” {NO_FIGURE}"),
        (months >= count, 1, f"“months >= count” {NO_FIGURE}"),
        (months >= 6, "x", "months: Expected a whole number from 0, not 'x'."),
        (ex.months_since(diploma) >= 60, "x", "60: expected a whole number, not 'x'."),
        (POINTS, True, "points: expected a whole number, not True."),
        (pay >= HALF, "1e12", "half: expected a number, not '1e12'."),
    ],
)  # fmt: skip
def test_a_figure_that_cannot_be_is_refused(condition, value, message):
    assert refused(requirements.with_value, condition, value) == message


def test_what_has_no_figure_shows_none():
    assert requirements.figure(kind.holds()) is None
    assert requirements.figure(months >= count) is None


def test_numbers_may_carry_their_unit():
    assert requirements.number("45.3 %", name="x") == Decimal("45.3")
    assert requirements.number("35000 EUR", name="x") == 35_000
    assert requirements.number(40, name="x") == 40


def test_the_nearest_names_are_few_and_in_order():
    assert requirements.nearest("germn", ["german", "english", "germans"]) == "german, germans"
    assert str(requirements.nearest("zzz", ["german"])) == "nothing is alike"

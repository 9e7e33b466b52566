import datetime as dt
from xml.etree import ElementTree as ET

import pytest

from wegweiser_rules.engine import charts, displays
from wegweiser_rules.engine.simulations import Comparison, Simulation

ON = dt.date(2026, 10, 1)
SVG = "{http://www.w3.org/2000/svg}"
TITLES = {"card": "A card", "pass": "A pass"}
RESULTS = {
    "north": {"card": {"granted-possible": 1_200, "not": 300}, "pass": {"not": 1_500}},
    "south": {"card": {"not": 10}, "pass": {"not-required": 10}},
}
MOVES = {
    "north": {
        "card": {
            ("granted-possible", "not"): 200,
            ("granted-possible", "granted-possible"): 1_000,
            ("not", "granted-possible"): 50,
            ("not", "not"): 250,
        }
    },
    "south": {"card": {("not", "waiver-only"): 10}},
}
GROUPED = Simulation(
    on=ON, by="home", titles=TITLES, people={"north": 1_500, "south": 10}, results=RESULTS
)
PLAIN = Simulation(on=ON, by="", titles=TITLES, people={"": 1_500}, results={"": RESULTS["north"]})
COMPARED = Comparison(
    on=ON,
    by="home",
    titles=TITLES,
    people=GROUPED.people,
    results=RESULTS,
    title="Lower",
    moves=MOVES,
)


def lines(text):
    return text.split("\n")


# --- as data -------------------------------------------------------------------------------------


def test_a_simulation_is_plain_data():
    assert PLAIN.as_dict() == {"day": "2026-10-01", "people": 1_500, "rules": RESULTS["north"]}


def test_groups_stand_beside_the_whole():
    data = GROUPED.as_dict()

    assert data["rules"]["card"] == {"granted-possible": 1_200, "not": 310}
    assert data["by"] == "home"
    assert data["groups"]["south"] == {"people": 10, "rules": RESULTS["south"]}


def test_a_comparison_says_who_gains_who_loses_and_who_moves():
    data = COMPARED.as_dict()

    assert data["reform"] == "Lower"
    assert data["changes"]["card"] == {
        "before": {"granted-possible": 1_200, "not": 310},
        "after": {"not": 450, "granted-possible": 1_050, "waiver-only": 10},
        "gain": 50,
        "lose": 200,
        "moves": [
            {"from": "granted-possible", "to": "not", "people": 200},
            {"from": "not", "to": "granted-possible", "people": 50},
            {"from": "not", "to": "waiver-only", "people": 10},
        ],
    }
    assert data["groups"]["south"]["changes"]["card"]["moves"] == [
        {"from": "not", "to": "waiver-only", "people": 10}
    ]


# --- as text -------------------------------------------------------------------------------------


def test_a_table_has_a_line_for_each_rule_and_a_column_for_each_result_that_occurs():
    assert lines(PLAIN.table()) == [
        "Results by rule on 1 October 2026",
        "",
        "1,500 people",
        "rule  possible  not possible  title",
        "card     1,200           300  A card",
        "pass         0         1,500  A pass",
        "",
    ]


def test_groups_have_a_table_each():
    assert "home: south (10 people)" in lines(GROUPED.table())


def test_moves_are_listed_from_the_largest_and_summed_up():
    assert lines(COMPARED.table()) == [
        "Before and after the reform “Lower”, on 1 October 2026",
        "",
        "home: north (1,500 people)",
        "rule  before        after         people",
        "card  possible      not possible     200",
        "card  not possible  possible          50",
        "",
        "home: south (10 people)",
        "rule  before        after         people",
        "card  not possible  by exception      10",
        "",
        "rule  gain  lose",
        "card    50   200",
        "",
    ]


def test_a_reform_without_effect_says_so():
    unmoved = Comparison(
        on=ON, by="", titles=TITLES, people={"": 1}, results={"": {}}, title="None", moves={"": {}}
    )

    assert displays.UNMOVED in unmoved.table()


def test_texts_can_be_translated():
    def german(message):
        return {"rule": "Regel", "A card": "Eine Karte"}.get(message.msgid, str(message))

    head, first = lines(PLAIN.table(translate=german))[3:5]
    assert head.startswith("Regel")
    assert first.endswith("Eine Karte")


# --- as a chart ----------------------------------------------------------------------------------


def texts(chart, tag="text"):
    return [element.text for element in ET.fromstring(chart).iter(f"{SVG}{tag}")]


def test_a_chart_leaves_out_rules_that_are_possible_for_nobody():
    shown = texts(PLAIN.chart())

    assert "card: A card" in shown
    assert "pass: A pass" not in shown
    assert "1,200" in shown


def test_a_chart_of_a_reform_has_two_bars_for_each_rule():
    chart = COMPARED.chart(lang="de")

    assert 'xml:lang="de"' in chart
    assert texts(chart)[-3:] == ["card: A card", "after the reform", "50 gain, 200 lose"]
    said = texts(chart, "title")
    assert "card: A card: possible 1,200 (79.5%)" in said
    assert "after the reform: possible 1,050 (69.5%)" in said


@pytest.mark.parametrize(("size", "text"), [(0, "0"), (1_234_567, "1,234,567"), (2.55, "2.5")])
def test_counts_are_written_with_their_thousands_apart(size, text):
    assert charts.number(size) == text

from xml.etree import ElementTree as ET

from wegweiser_rules.engine import charts
from wegweiser_rules.engine.charts import Part, Row

SVG = "{http://www.w3.org/2000/svg}"
PARTS = {"yes": Part("possible", "#009e73"), "no": Part("not <possible>", "#d9d9d9")}


def drawn(*rows):
    return ET.fromstring(
        charts.bars(rows, title="A & B", description="What <it> shows", parts=PARTS, lang="de")
    )


def bars(chart):
    return [
        (group.find(f"{SVG}title").text, rect.get("fill"), float(rect.get("width")))
        for group in chart.iter(f"{SVG}g")
        if (rect := group.find(f"{SVG}rect")) is not None
    ]


def test_a_chart_says_in_words_what_it_shows():
    chart = drawn(Row("18a", {"yes": 1, "no": 3}))

    assert chart.get("role") == "img"
    assert chart.get("aria-label") == "A & B"
    assert chart.find(f"{SVG}title").text == "A & B"
    assert chart.find(f"{SVG}desc").text == "What <it> shows"
    assert chart.get("{http://www.w3.org/XML/1998/namespace}lang") == "de"


def test_a_bar_is_divided_in_the_proportions_of_its_parts():
    assert bars(drawn(Row("18a", {"yes": 1_000, "no": 3_000}))) == [
        ("18a: possible 1,000 (25.0%)", "#009e73", charts.BAR / 4),
        ("18a: not <possible> 3,000 (75.0%)", "#d9d9d9", charts.BAR * 3 / 4),
    ]


def test_parts_of_no_size_are_neither_drawn_nor_in_the_legend():
    chart = drawn(Row("18a", {"yes": 5, "no": 0}))

    assert [name for name, _colour, _width in bars(chart)] == ["18a: possible 5 (100.0%)"]
    assert "not <possible>" not in [text.text for text in chart.iter(f"{SVG}text")]


def test_labels_that_are_too_long_are_cut_and_kept_whole_for_pointing():
    label = "x" * 60
    chart = drawn(Row(label, {"yes": 1}, note="5 gain"))
    texts = [text.text for text in chart.iter(f"{SVG}text")]

    assert f"{'x' * (charts.LETTERS - 1)}…" in texts
    assert "5 gain" in texts
    assert label in [title.text for title in chart.iter(f"{SVG}title")]


def test_a_bar_without_anybody_is_empty():
    assert bars(drawn(Row("18a", {}))) == []


def test_a_chart_asks_for_nothing_from_elsewhere():
    text = charts.bars([Row("18a", {"yes": 1})], title="t", description="d", parts=PARTS)

    assert "<script" not in text
    assert "<style" not in text
    assert text.count("http") == text.count("http://www.w3.org/2000/svg")

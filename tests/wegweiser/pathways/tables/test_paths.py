import datetime as dt

from tests.wegweiser.pathways.domain import test_paths as example
from wegweiser.pathways.tables import paths
from wegweiser_rules.engine.rules import RuleKind

START = dt.date(2027, 3, 1)


def test_rows_are_numbered_in_the_order_of_time():
    rows = paths.dated(example.drawn())

    assert [row.number for row in rows] == list(range(1, len(rows) + 1))
    assert (rows[0].rule.id, rows[0].kind, rows[0].day) == (
        "30",
        paths.KINDS[RuleKind.FAMILY],
        START,
    )


def test_what_is_in_order_for_almost_everybody_is_not_listed_again():
    settlement = next(row for row in paths.dated(example.drawn()) if row.rule.id == "18c.2")

    names = {fact.name for fact, _value in settlement.presupposed}
    assert "housing_sufficient" in names
    assert "passport_valid" not in names


def test_what_is_missing_is_asked_for():
    here = {"location": "DE", "status": "BK", "nationality": ["IN"]}

    rows = paths.undated(example.drawn(here, way=None, start=None))

    settlement = next(row for row in rows if row.rule.id == "18c.2")
    assert settlement.day is None
    assert "blue_card_work_since" in {question for _fact, question in settlement.ask}


def test_the_line_runs_from_the_first_day_to_the_end_of_the_last_year():
    line = paths.line(paths.dated(example.drawn()), start=START, right_to_left=False)

    assert [mark.text for mark in line.years] == [str(year) for year in range(2028, 2034)]
    assert line.stations[0].x == line.start
    assert line.stations[0].text == "1, 2"
    assert line.years[-1].x == line.end


def test_the_line_is_mirrored_where_one_reads_from_the_right():
    rows = paths.dated(example.drawn())
    left = paths.line(rows, start=START, right_to_left=False)
    right = paths.line(rows, start=START, right_to_left=True)

    assert [round(left.width - mark.x, 1) for mark in left.years] == [m.x for m in right.years]


def test_a_path_without_stations_has_a_line_of_one_year():
    line = paths.line([], start=START, right_to_left=False)

    assert [mark.text for mark in line.years] == ["2028"]

from wegweiser_rules.engine import comparisons
from wegweiser_rules.engine.messages import Message
from wegweiser_rules.engine.provisions import Line
from wegweiser_rules.engine.sources import Source


def a_line(text, depth=0, section="§ 18"):
    return Line(depth, Message(text), Source("AufenthG", section))


def rows(older, newer):
    sides = ([a_line(text) for text in side] for side in (older, newer))
    found = comparisons.side_by_side(*sides)
    return [
        (row.older and str(row.older.text), row.newer and str(row.newer.text)) for row in found
    ]


def test_equal_lines_share_a_row_and_others_stand_alone():
    assert rows(["offer", "B2", "licence"], ["offer", "B1", "licence", "pension"]) == [
        ("offer", "offer"),
        ("B2", None),
        (None, "B1"),
        ("licence", "licence"),
        (None, "pension"),
    ]


def test_lines_that_stand_at_another_depth_are_not_the_same():
    (older,), (newer,) = [a_line("offer")], [a_line("offer", depth=1)]

    assert [row.same for row in comparisons.side_by_side([older], [newer])] == [False, False]


def test_another_place_in_the_law_alone_is_no_change():
    older, newer = a_line("offer"), a_line("offer", section="§ 18g")

    (row,) = comparisons.side_by_side([older], [newer])

    assert row.same
    assert (str(row.older.source), str(row.newer.source)) == ("AufenthG § 18", "AufenthG § 18g")

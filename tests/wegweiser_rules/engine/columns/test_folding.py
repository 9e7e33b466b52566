"""Lines are folded as far as they are certain, and equal lines are one."""

import pytest

from wegweiser_rules.engine.columns import folding, lines


@pytest.fixture
def made():
    return folding.Lines()


def test_equal_lines_are_the_same(made):
    assert made.of(lines.Flag, "a") is made.of(lines.Flag, "a")


def test_what_is_certain_is_folded(made):
    flag, yes, no = made.of(lines.Flag, "a"), made.certain(value=True), made.certain(value=False)

    assert made.every([flag, yes, flag]) is flag
    assert made.every([flag, no]) is no
    assert made.every([]) is yes
    assert made.some([flag, no]) is flag
    assert made.some([flag, yes]) is yes
    assert made.opposite(yes) is no
    assert made.opposite(made.opposite(flag)) is flag


def test_what_is_not_known_stays(made):
    flag, unknown = made.of(lines.Flag, "a"), made.certain(None)

    assert made.opposite(unknown) is unknown
    assert isinstance(made.every([flag, unknown]), lines.Every)


def test_the_order_of_parts_makes_no_difference(made):
    first, second = made.of(lines.Flag, "a"), made.of(lines.Flag, "b")

    assert made.some([second, first]) is made.some([first, second])


def test_readings_agree_on_what_both_say(made):
    flag, yes, no = made.of(lines.Flag, "a"), made.certain(value=True), made.certain(value=False)

    assert made.agreed(flag, flag) is flag
    assert made.agreed(yes, no) is made.certain(None)


def test_a_stand_in_is_only_asked_where_it_can_matter(made):
    flag, yes, unknown = made.of(lines.Flag, "a"), made.certain(value=True), made.certain(None)

    assert made.first(yes, flag) is yes
    assert made.first(unknown, flag) is flag
    assert made.first(flag, unknown) is flag
    assert made.first(flag, yes).parts == (flag, yes)


def test_a_choice_that_is_certain_is_made(made):
    flag, other, unknown = made.of(lines.Flag, "a"), made.of(lines.Flag, "b"), made.certain(None)
    count = made.of(lines.Count, "c")

    assert made.chosen(made.certain(value=True), flag, other) is flag
    assert made.chosen(made.certain(value=False), flag, other) is other
    assert made.chosen(unknown, flag, other) is unknown
    assert made.chosen(unknown, count, count) is made.of(lines.Amount, None)
    assert made.chosen(flag, other, unknown).parts == (flag, other, unknown)


def test_sums_of_what_is_certain_are_worked_out(made):
    count, two, unknown = made.of(lines.Count, "c"), made.of(lines.Amount, 2), None
    unknown = made.of(lines.Amount, None)

    assert made.total([(3, two)], 4) is made.of(lines.Amount, 10)
    assert made.total([(1, count), (0, two)]) is count
    assert made.total([(1, count), (1, unknown)]) is unknown
    assert made.total([(1, count), (3, two)]) is made.of(lines.Sum, ((1, count),), 6)


def test_comparisons_of_what_is_certain_are_worked_out(made):
    count, two, unknown = (made.of(lines.Amount, value) for value in (3, 2, None))

    assert made.at_least(count, two) is made.certain(value=True)
    assert made.at_least(two, count) is made.certain(value=False)
    assert made.at_least(two, unknown) is made.certain(None)
    assert made.lower(count, two) is two
    assert made.lower(count, unknown) is unknown


def test_points_that_nobody_earns_are_left_out(made):
    flag, no = made.of(lines.Flag, "a"), made.certain(value=False)

    assert made.reached([[(3, flag), (2, no)], [(1, no)]], 2).groups == (((3, flag),),)
    assert made.reached([[(3, no)]], 1) is no
    assert made.reached([[(3, no)]], 0) is made.certain(value=True)


def test_lines_are_yielded_after_those_on_which_they_rest(made):
    first, second = made.of(lines.Flag, "a"), made.of(lines.Flag, "b")
    both = made.every([first, second])

    assert list(lines.reachable([both, first])) == [first, second, both]

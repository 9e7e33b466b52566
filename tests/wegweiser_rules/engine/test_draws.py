import polars as pl
import pytest

from wegweiser_rules.engine import draws as draws_module
from wegweiser_rules.engine.draws import Draws, look_up

ROWS = 20_000


def drawn(expression, *, first=0, rows=ROWS):
    return pl.select(row=pl.int_range(first, first + rows, dtype=pl.UInt64)).select(
        drawn=expression
    )["drawn"]


@pytest.fixture
def draws():
    return Draws(7, pl.col("row"))


def test_the_numbers_of_a_row_do_not_depend_on_the_batch_it_is_in(draws):
    whole = drawn(draws.uniform("age"))

    assert drawn(draws.uniform("age"), first=500, rows=100).equals(whole[500:600])


def test_the_numbers_are_those_of_splitmix64_whatever_the_version_of_the_library(draws):
    start = draws_module._start(7, "age")  # noqa: SLF001 — where the stream begins

    assert drawn(draws.bits("age"), rows=3).to_list() == [
        splitmix64(start + row * draws_module.STEP) for row in range(3)
    ]


def splitmix64(state):
    mask = 2**64 - 1
    bits = state & mask
    bits = ((bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9) & mask
    bits = ((bits ^ (bits >> 27)) * 0x94D049BB133111EB) & mask
    return bits ^ (bits >> 31)


def test_columns_and_seeds_have_numbers_of_their_own(draws):
    same = drawn(draws.uniform("age"))

    assert not drawn(draws.uniform("pay")).equals(same)
    assert not drawn(Draws(8, pl.col("row")).uniform("age")).equals(same)


def test_numbers_are_spread_evenly_from_0_to_below_1(draws):
    numbers = drawn(draws.uniform("age"))

    assert 0 <= numbers.min() < numbers.max() < 1
    tenths = (numbers * 10).cast(pl.Int32).value_counts()["count"]
    assert tenths.min() > ROWS / 10 * 0.93
    assert tenths.max() < ROWS / 10 * 1.07


def test_a_chance_is_met_in_its_share_of_rows(draws):
    assert drawn(draws.chance("luck", 0.2)).mean() == pytest.approx(0.2, abs=0.01)


def test_whole_numbers_lie_between_both_bounds(draws):
    assert sorted(drawn(draws.between("months", 3, 6)).unique()) == [3, 4, 5, 6]


def test_a_bell_lies_around_0_with_a_spread_of_1(draws):
    bell = drawn(draws.bell("pay"))

    assert bell.mean() == pytest.approx(0, abs=0.02)
    assert bell.std() == pytest.approx(1, abs=0.02)


def test_values_are_picked_in_their_shares(draws):
    counts = dict(drawn(draws.pick("kind", {"a": 70, "b": 30, "c": 0})).value_counts().rows())

    assert counts.keys() == {"a", "b"}
    assert counts["a"] / ROWS == pytest.approx(0.7, abs=0.02)


def test_each_group_picks_from_its_own_table(draws):
    group = (pl.col("row") % 2).cast(pl.UInt32)
    picked = drawn(draws.pick_for("kind", group, [{"a": 100}, {"b": 100}]), rows=4)

    assert picked.to_list() == ["a", "b", "a", "b"]


def test_shares_that_do_not_add_up_are_refused(draws):
    with pytest.raises(ValueError, match="kind: the shares make 99, not 100"):
        draws.pick("kind", {"a": 99})


def test_values_are_looked_up_by_their_place():
    places = pl.col("row").cast(pl.UInt32)

    assert drawn(look_up(places, [5, 7]), rows=2).to_list() == [5, 7]
    assert drawn(look_up(places, [True, False]), rows=2).to_list() == [True, False]

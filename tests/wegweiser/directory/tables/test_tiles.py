import pytest

from tests.factories.network import DistrictFactory, StateFactory
from wegweiser.directory.tables import tiles


@pytest.mark.parametrize(
    ("count", "shade"), [(0, 0), (1, 1), (2, 1), (3, 2), (6, 3), (11, 3), (12, 4), (500, 4)]
)
def test_the_more_offers_the_darker_the_tile(count, shade):
    assert tiles.shade(count) == shade


def test_the_legend_names_the_bounds_of_each_class():
    assert tiles.legend() == [(1, 1, 2), (2, 3, 5), (3, 6, 11), (4, 12, None)]


def test_a_tile_stands_where_its_district_lies():
    goerlitz = DistrictFactory.build(
        ags="14626", column=2, row=1, short_name="Mittel\u00adsachsen", state=StateFactory.build()
    )

    drawn = tiles.draw([goerlitz], counts={"14626": 4}, topic="language")

    (tile,) = drawn.tiles
    assert (tile.x, tile.y, tile.count, tile.shade) == (240, 120, 4, 2)
    assert [line for _, line in tile.lines] == ["Mittel-", "sachsen"]
    assert tile.href.endswith("?district=14626&topic=language")
    assert (drawn.width, drawn.height) == (360, 240)
    assert drawn.white_spots == []


def test_a_district_without_offers_is_a_white_spot():
    goerlitz = DistrictFactory.build(state=StateFactory.build())

    drawn = tiles.draw([goerlitz], counts={}, topic="")

    assert drawn.white_spots == list(drawn.tiles)
    assert drawn.tiles[0].href.endswith("?district=14626")


def test_an_empty_region_has_an_empty_map():
    assert tiles.draw([], counts={}, topic="").tiles == ()


def test_wider_offers_are_counted_by_state_and_for_all():
    saxony = DistrictFactory.build(state=StateFactory.build(code="14", name="Sachsen"))

    assert tiles.wider([saxony], counts={"14": 3, "": 2}) == [
        ("Sachsen", 3),
        ("All of Germany", 2),
    ]

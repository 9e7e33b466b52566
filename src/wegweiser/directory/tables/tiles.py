"""The districts as tiles of a map, and as the rows of the table below it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from django.urls import reverse
from django.utils.translation import gettext

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from wegweiser.network.models import District

TILE = 120
GAP = 8
SOFT_HYPHEN = "\u00ad"
# The fewest offers of each class of shading, from the palest to the darkest.
CLASSES = (1, 3, 6, 12)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tile:
    """One district: where its tile stands, and how many offers it has itself."""

    name: str
    lines: tuple[tuple[int, str], ...]
    href: str
    x: int
    y: int
    count: int
    shade: int
    state: str
    state_code: str

    @property
    def middle(self) -> int:
        """Where the text of the tile is centred."""
        return self.x + (TILE - GAP) // 2

    @property
    def number_y(self) -> int:
        """Where the number stands."""
        return self.y + TILE - GAP - 14


@dataclass(frozen=True, slots=True, kw_only=True)
class TileMap:
    """The whole map."""

    tiles: tuple[Tile, ...]
    width: int
    height: int

    @property
    def white_spots(self) -> list[Tile]:
        """The districts without an offer of their own."""
        return [tile for tile in self.tiles if not tile.count]


def draw(districts: Iterable[District], *, counts: Mapping[str, int], topic: str) -> TileMap:
    """Return the map of the offers on a topic, or on any."""
    tiles = tuple(_tile(district, counts.get(district.ags, 0), topic) for district in districts)
    return TileMap(
        tiles=tiles,
        width=max((tile.x for tile in tiles), default=0) + TILE,
        height=max((tile.y for tile in tiles), default=0) + TILE,
    )


def shade(count: int) -> int:
    """Return the class of shading: 0 for a white spot, then the more the darker."""
    return sum(count >= fewest for fewest in CLASSES)


def legend() -> Sequence[tuple[int, int, int | None]]:
    """Return each class of shading with its fewest and most offers."""
    upper = [fewest - 1 for fewest in CLASSES[1:]]
    return [
        (number, fewest, most)
        for number, (fewest, most) in enumerate(zip(CLASSES, [*upper, None], strict=True), start=1)
    ]


def wider(districts: Iterable[District], *, counts: Mapping[str, int]) -> list[tuple[str, int]]:
    """Return how many offers work in each whole state, and in all of Germany."""
    states = {district.state_id: district.state.name for district in districts}
    found = [(name, counts.get(code, 0)) for code, name in sorted(states.items())]
    return [*found, (gettext("All of Germany"), counts.get("", 0))]


def _tile(district: District, count: int, topic: str) -> Tile:
    chosen = {"district": district.ags, **({"topic": topic} if topic else {})}
    x, y = district.column * TILE, district.row * TILE
    return Tile(
        name=district.name,
        lines=tuple(
            (y + 30 + 22 * number, line) for number, line in enumerate(_lines(district.short_name))
        ),
        href=f"{reverse('directory:services')}?{urlencode(chosen)}",
        x=x,
        y=y,
        count=count,
        shade=shade(count),
        state=district.state.name,
        state_code=district.state_id,
    )


def _lines(name: str) -> list[str]:
    """Return a name in lines that fit into a tile: words, and what soft hyphens divide."""
    divided = name.replace(SOFT_HYPHEN, "- ")
    return divided.split()

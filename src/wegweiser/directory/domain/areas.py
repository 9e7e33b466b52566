"""Areas as beginnings of the official municipality key: `14626`, `14`, or empty for Germany."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

COUNTRY = ""
STATE_DIGITS = 2


def containing(ags: str) -> tuple[str, ...]:
    """Return the areas that contain a district, the smallest first.

    >>> containing("14626")
    ('14626', '14', '')
    >>> containing("")
    ('',)
    """
    return tuple(dict.fromkeys((ags, ags[:STATE_DIGITS], COUNTRY)))


def widest(areas: Iterable[str]) -> tuple[str, ...]:
    """Return the areas without those that another of them contains, in order.

    >>> widest(["14626", "14", "16053"])
    ('14', '16053')
    """
    given = set(areas)
    kept = (a for a in given if not any(b in given for b in containing(a) if b != a))
    return tuple(sorted(kept))


def nearness(extent: str, *, district: str | None) -> int:
    """Return how near an area is: 0 the district itself, 1 the state, 2 all of Germany.

    Without a district, what works everywhere comes before what works in one state.
    """
    if district is None:
        return 0 if extent == COUNTRY else len(extent)
    return containing(district).index(extent)

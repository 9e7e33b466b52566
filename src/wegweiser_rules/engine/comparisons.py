"""Two printed versions of a rule side by side: what stayed, what went, what came."""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from wegweiser_rules.engine.provisions import Line


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the older and of the newer version; one side is empty where they differ."""

    older: Line | None
    newer: Line | None

    @property
    def same(self) -> bool:
        """Return whether both versions say the same here."""
        return self.older is not None and self.newer is not None


def side_by_side(older: Sequence[Line], newer: Sequence[Line]) -> Iterator[Row]:
    """Yield the lines of two versions in rows; equal lines share one.

    Lines are equal if they stand equally deep and say the same; where the law says so may differ.
    """
    matcher = difflib.SequenceMatcher(None, _keys(older), _keys(newer), autojunk=False)
    for tag, start, end, first, last in matcher.get_opcodes():
        if tag == "equal":
            yield from map(Row, older[start:end], newer[first:last])
        else:
            yield from (Row(line, None) for line in older[start:end])
            yield from (Row(None, line) for line in newer[first:last])


def _keys(lines: Sequence[Line]) -> list[tuple[int, str]]:
    return [(line.depth, str(line.text)) for line in lines]

"""Bar charts as SVG text: no script, no style sheet, no font from elsewhere.

The colours can be told apart with any kind of colour vision, and each bar says in words what it
shows, for screen readers and when one points at it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape, quoteattr

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

WIDTH = 1040
LABEL = 300
NOTE = 220
BAR = WIDTH - LABEL - NOTE
ROW, THICK = 26, 16
TOP, LEGEND = 64, 24
INK, SOFT = "#1a1a1a", "#595959"
FONT = "system-ui, sans-serif"
LETTERS = 42


@dataclass(frozen=True, slots=True)
class Part:
    """A kind of part that bars have: what it is called, and its colour."""

    label: str
    colour: str


@dataclass(frozen=True, slots=True)
class Row:
    """A bar: what it is about, the sizes of its parts, and a note behind it."""

    label: str
    sizes: Mapping[str, float]
    note: str = ""
    indent: bool = False


def bars(
    rows: Sequence[Row],
    *,
    title: str,
    description: str,
    parts: Mapping[str, Part],
    lang: str = "en",
) -> str:
    """Return a chart of bars that are each divided into parts of a whole.

    Args:
        rows: the bars, from the top.
        title: what the chart shows.
        description: the same at more length, for those who do not see it.
        parts: the parts by their key, in the order in which they stand in a bar.
        lang: the language of the texts.
    """
    used = {key: part for key, part in parts.items() if any(row.sizes.get(key) for row in rows)}
    height = TOP + LEGEND + ROW * len(rows) + 16
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}"',
        f'  width="{WIDTH}" height="{height}" role="img" xml:lang={quoteattr(lang)}',
        f'  aria-label={quoteattr(title)} font-family="{FONT}" font-size="13">',
        f"<title>{escape(title)}</title>",
        f"<desc>{escape(description)}</desc>",
        f'<rect width="{WIDTH}" height="{height}" fill="#ffffff"/>',
        f'<g font-size="17" font-weight="600">{_text(16, 30, title)}</g>',
        *_legend(used),
    ]
    for place, row in enumerate(rows):
        lines.extend(_row(row, TOP + LEGEND + ROW * place, used))
    return "\n".join((*lines, "</svg>\n"))


def _legend(parts: Mapping[str, Part]) -> Iterator[str]:
    left = 16
    for part in parts.values():
        yield _rect(left, TOP - 14, 12, 12, part.colour)
        yield _text(left + 18, TOP - 4, part.label)
        left += 40 + 7 * len(part.label)


def _row(row: Row, top: int, parts: Mapping[str, Part]) -> Iterator[str]:
    """Yield the lines of one bar, its label and its note."""
    label = row.label if len(row.label) <= LETTERS else f"{row.label[: LETTERS - 1]}…"
    colour = SOFT if row.indent else INK
    yield f"<g>{_tip(row.label)}{_text(16 + 12 * row.indent, top + 13, label, fill=colour)}</g>"
    whole = sum(row.sizes.values())
    left = float(LABEL)
    for key, part in parts.items():
        size = row.sizes.get(key, 0)
        if size:
            wide = BAR * size / whole
            said = f"{row.label}: {part.label} {number(size)} ({size / whole:.1%})"
            yield f"<g>{_tip(said)}{_rect(left, top, wide, THICK, part.colour)}</g>"
            left += wide
    if row.note:
        yield _text(LABEL + BAR + 10, top + 13, row.note, fill=SOFT)


def _tip(text: str) -> str:
    return f"<title>{escape(text)}</title>"


def _text(left: float, top: float, text: str, *, fill: str = INK) -> str:
    return f'<text x="{left:g}" y="{top:g}" fill="{fill}">{escape(text)}</text>'


def _rect(left: float, top: float, width: float, height: float, fill: str) -> str:
    place = f'x="{left:.2f}" y="{top:g}" width="{width:.2f}" height="{height:g}"'
    return f'<rect {place} fill="{fill}" stroke="#ffffff" stroke-width="1"/>'


def number(size: float) -> str:
    """Return a count with its thousands apart; weights may leave a fraction.

    >>> number(1234567), number(12.34)
    ('1,234,567', '12.3')
    """
    return f"{size:,.0f}" if float(size).is_integer() else f"{size:,.1f}"

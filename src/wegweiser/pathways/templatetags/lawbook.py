"""Provisions of the law as nested lists, and two versions side by side.

In Python, because a page shows some hundreds of lines and included templates cost ten times.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from django import template
from django.utils.safestring import SafeString, mark_safe

from wegweiser.pathways.templatetags.law import cite, law_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from wegweiser_rules.engine.comparisons import Row
    from wegweiser_rules.engine.provisions import Line

register = template.Library()

DEEPEST = 6


@register.simple_tag
def provision(lines: Iterable[Line]) -> SafeString:
    """Return the lines of a version as lists within lists."""
    return mark_safe("".join(_nested(lines)))  # noqa: S308 -- the words are escaped


def _nested(lines: Iterable[Line]) -> Iterator[str]:
    depth = -1
    for line in lines:
        if line.depth > depth:
            yield '<ul class="provision">' * (line.depth - depth)
        else:
            yield "</li>" + "</ul></li>" * (depth - line.depth)
        depth = line.depth
        yield f"<li>{_said(line)}"
    yield "</li></ul>" * (depth + 1)


@register.simple_tag
def side_by_side(rows: Iterable[Row]) -> SafeString:
    """Return two versions as rows of a table: what stayed, what went, what came."""
    return mark_safe("".join(map(_row, rows)))  # noqa: S308 -- the words are escaped


def _row(row: Row) -> str:
    if row.same:
        return f"<tr>{_cell(row.older)}{_cell(row.newer)}</tr>"
    older, newer = _cell(row.older, "del"), _cell(row.newer, "ins")
    return f'<tr class="versions__changed">{older}{newer}</tr>'


def _cell(line: Line | None, mark: str = "") -> str:
    if line is None:
        return '<td class="versions__none"></td>'
    said = f"<{mark}>{_said(line)}</{mark}>" if mark else _said(line)
    return f'<td class="versions__line versions__line--{min(line.depth, DEEPEST)}">{said}</td>'


def _said(line: Line) -> str:
    source = f" {cite(str(line.source))}" if line.source else ""
    return f"{law_text(line.text)}{source}"

"""Filters of the directory's pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django import template

from wegweiser.directory.domain import sources

if TYPE_CHECKING:
    from wegweiser.directory.domain.sources import Part

register = template.Library()


@register.filter
def source_parts(text: str) -> list[Part]:
    """Return the single sources, to be shown as links or text."""
    return sources.parts(text)

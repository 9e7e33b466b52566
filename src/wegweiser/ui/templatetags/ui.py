"""Tags and filters of the components; see templates/ui/."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from django import forms, template
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

from wegweiser.ui import icons

if TYPE_CHECKING:
    from django.forms import BoundField

register = template.Library()


@register.simple_tag
def icon(name: str, label: str = "") -> SafeString:
    """Return the picture as inline SVG; silent to screen readers unless it has a label.

    Raises:
        KeyError: there is no picture of this name; see `wegweiser.ui.icons`.
    """
    if label:
        return format_html(
            '<svg class="{}" viewBox="0 0 24 24" role="img" aria-label="{}">{}</svg>',
            _classes(name),
            label,
            _drawing(name),
        )
    return _silent(name)


@cache
def _silent(name: str) -> SafeString:
    return format_html(
        '<svg class="{}" viewBox="0 0 24 24" aria-hidden="true" focusable="false">{}</svg>',
        _classes(name),
        _drawing(name),
    )


def _classes(name: str) -> str:
    return "icon icon--mirrored" if name in icons.MIRRORED else "icon"


def _drawing(name: str) -> SafeString:
    return mark_safe(icons.LINES[name])  # noqa: S308 -- drawn by us, no input


@register.filter
def is_checkbox(field: BoundField) -> bool:
    """Tell a single checkbox, whose label stands behind it, from other fields."""
    return isinstance(field.field.widget, forms.CheckboxInput)

"""Fields that read numbers as people write them."""

from __future__ import annotations

from typing import Any

from django import forms
from django.forms.utils import flatatt
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext_lazy as _

from wegweiser.pathways.domain import amounts

SELECTED = mark_safe(" selected")

CHOOSE_ONE = {
    "required": _("Choose one of the answers, or say that you do not know."),
    "invalid_choice": _("Choose one of the answers below."),
}
"""What is said when nothing, or nothing possible, was chosen."""


class Menu(forms.Select):
    """A long flat list of choices, written at once and not option by option."""

    def render(
        self,
        name: str,
        value: Any,
        attrs: dict[str, Any] | None = None,
        renderer: Any = None,  # noqa: ARG002 -- Django gives it to every widget
    ) -> SafeString:
        chosen = str(value or "")
        options = format_html_join(
            "",
            '<option value="{}"{}>{}</option>',
            ((code, SELECTED if code == chosen else "", label) for code, label in self.choices),
        )
        written = flatatt({**self.build_attrs(self.attrs, attrs), "name": name})
        return format_html("<select{}>{}</select>", written, options)


class AmountField(forms.CharField):
    """An amount of money, typed in any local form."""

    def clean(self, value: Any) -> Any:
        text = super().clean(value)
        try:
            return amounts.read(text)
        except amounts.NotANumber as error:
            raise forms.ValidationError(
                _("Write the amount in digits, for example 46.000 or 3800,50.")
            ) from error


class WholeField(forms.CharField):
    """A whole number, in the digits of any script; empty is none."""

    def clean(self, value: Any) -> Any:
        text = super().clean(value)
        if not text:
            return None
        try:
            return amounts.read_whole(text)
        except amounts.NotANumber as error:
            raise forms.ValidationError(_("Write a whole number in digits.")) from error


def short(**attributes: str) -> forms.TextInput:
    """Return an input for a few digits, with the keyboard for digits on a phone."""
    return forms.TextInput(
        attrs={"inputmode": "numeric", "autocomplete": "off", "dir": "ltr", **attributes}
    )

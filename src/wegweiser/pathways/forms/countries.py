"""Nationalities."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

from django import forms
from django.utils import translation
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django_countries import countries

from wegweiser.pathways.domain import occupations
from wegweiser.pathways.forms.answers import Answer, Choices
from wegweiser.pathways.forms.fields import Menu

if TYPE_CHECKING:
    from wegweiser.pathways.domain.answers import JSON

NOBODYS = frozenset({"AQ", "BV", "GS", "HM", "IO", "TF", "UM"})
"""Codes of places that nobody is a national of."""


class Country(Answer):
    answer = forms.ChoiceField(
        label=_("State"),
        widget=Menu,
        error_messages={"required": _("Choose a state, or say that you do not know.")},
    )

    def prepare(self) -> None:
        choices = [("", gettext("Choose a state")), *named_countries()]
        self.fields["answer"].choices = choices  # type: ignore[attr-defined]


class Countries(Country):
    second = forms.ChoiceField(label=_("Second nationality"), required=False, widget=Menu)

    def prepare(self) -> None:
        super().prepare()
        choices = [("", gettext("No second nationality")), *named_countries()]
        self.fields["second"].choices = choices  # type: ignore[attr-defined]

    def shown(self, known: Any) -> dict[str, Any]:
        return dict(zip(("answer", "second"), known, strict=False))

    def value(self) -> JSON:
        chosen = (self.cleaned_data["answer"], self.cleaned_data["second"])
        return list(dict.fromkeys(filter(None, chosen)))


def named_countries() -> Choices:
    """Return the states in the language of the page, as its readers would order them."""
    return _countries_in(translation.get_language() or "en")


@functools.cache
def _countries_in(_language: str) -> Choices:
    named = ((code, str(name)) for code, name in countries if code not in NOBODYS)
    return sorted(named, key=lambda pair: occupations.fold(pair[1]))

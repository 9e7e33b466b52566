"""The occupation, found by searching."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils import translation
from django.utils.translation import gettext_lazy as _

from wegweiser.pathways.domain import occupations
from wegweiser.pathways.forms.answers import Answer
from wegweiser.pathways.forms.fields import CHOOSE_ONE


class Occupation(Answer):
    """Search the list in any language, then choose one of what was found."""

    template = "pathways/inputs/occupation.html"

    search = forms.CharField(
        label=_("Search for the occupation"),
        max_length=80,
        required=False,
        help_text=_("In German, English, Ukrainian or Arabic. Typing errors do no harm."),
        widget=forms.TextInput(attrs={"type": "search", "autocomplete": "off"}),
    )
    answer = forms.ChoiceField(
        label=_("Choose one"), widget=forms.RadioSelect, error_messages=CHOOSE_ONE
    )

    def __init__(self, data: Any, *, search: str = "", **rest: Any) -> None:
        self.searched = (str(data.get("search", "")) if data else search).strip()
        super().__init__(data, **rest)

    def prepare(self) -> None:
        chosen = str(self.data.get("answer") or self.initial.get("answer") or "")
        self.found = occupations.matching(self.searched)
        kept = occupations.known().get(chosen)
        shown = self.found if kept is None or kept in self.found else [kept, *self.found]
        language = translation.get_language() or "en"
        self.fields["answer"].choices = [  # type: ignore[attr-defined]
            *((one.key, one.name(language)) for one in shown),
            *self.options(),
        ]

"""Days, asked in three fields."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from babel import Locale
from django import forms
from django.utils import translation
from django.utils.translation import gettext_lazy as _

from wegweiser.pathways.forms.answers import Answer
from wegweiser.pathways.forms.fields import WholeField, short

if TYPE_CHECKING:
    from wegweiser.pathways.domain.answers import JSON

NEVER = "never"


class Day(Answer):
    """A day in three fields, so that nobody has to know our order of day and month."""

    template = "pathways/inputs/row.html"

    day = WholeField(
        label=_("Day"), max_length=4, widget=short(), error_messages={"required": _("Day?")}
    )
    month = forms.ChoiceField(label=_("Month"), error_messages={"required": _("Month?")})
    year = WholeField(
        label=_("Year"), max_length=6, widget=short(), error_messages={"required": _("Year?")}
    )

    def prepare(self) -> None:
        names = Locale.parse(translation.get_language() or "en").months["stand-alone"]["wide"]
        self.fields["month"].choices = [  # type: ignore[attr-defined]
            ("", "–"),
            *((str(number), name) for number, name in sorted(names.items())),
        ]

    def shown(self, known: Any) -> dict[str, Any]:
        day = dt.date.fromisoformat(known)
        return {"day": day.day, "month": str(day.month), "year": day.year}

    def clean(self) -> dict[str, Any]:
        given = self.cleaned_data
        if not self.errors:
            try:
                given["date"] = dt.date(given["year"], int(given["month"]), given["day"])
            except ValueError as error:
                raise forms.ValidationError(
                    _("There is no such day. Write it like 14, March, 1990.")
                ) from error
        return given

    def value(self) -> JSON:
        day: dt.date = self.cleaned_data["date"]
        return day.isoformat()


class DayOrNever(Day):
    never = forms.BooleanField(label=_("Never"), required=False)

    def shown(self, known: Any) -> dict[str, Any]:
        return {"never": True} if known == NEVER else super().shown(known)

    def clean(self) -> dict[str, Any]:
        if self.cleaned_data.get("never"):
            for name in ("day", "month", "year"):
                self.errors.pop(name, None)
            return self.cleaned_data
        return super().clean()

    def value(self) -> JSON:
        return NEVER if self.cleaned_data["never"] else super().value()

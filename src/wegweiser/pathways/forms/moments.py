"""Days for which something is looked at: another day of the application, a first day."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django import forms
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

if TYPE_CHECKING:
    import datetime as dt

YEARS_AHEAD = 5


class Moment(forms.Form):
    """A day from today on, asked with the browser's own field for days."""

    def __init__(self, *args: Any, today: dt.date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.today = today
        self.last = today.replace(year=today.year + YEARS_AHEAD, day=min(today.day, 28))
        for field in self.fields.values():
            bounds = {"min": today.isoformat(), "max": self.last.isoformat()}
            field.widget.attrs.update(bounds)

    def _within(self, name: str) -> dt.date:
        day: dt.date = self.cleaned_data[name]
        if not self.today <= day <= self.last:
            raise forms.ValidationError(
                _("Choose a day between %(first)s and %(last)s."),
                params={"first": date_format(self.today), "last": date_format(self.last)},
            )
        return day


def _field(label: Any) -> forms.DateField:
    widget = forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    wrong = gettext_lazy("This is no day. Write it like 2027-03-01.")
    return forms.DateField(
        label=label,
        widget=widget,
        input_formats=["%Y-%m-%d", "%d.%m.%Y"],
        error_messages={"invalid": wrong, "required": wrong},
    )


class FirstDay(Moment):
    """The first day of a title that is assumed."""

    start = _field(gettext_lazy("First day with this title"))

    def clean_start(self) -> dt.date:
        return self._within("start")


class ApplicationDay(Moment):
    """The day for which the ways are looked at."""

    on = _field(gettext_lazy("And if I apply on another day?"))

    def clean_on(self) -> dt.date:
        return self._within("on")

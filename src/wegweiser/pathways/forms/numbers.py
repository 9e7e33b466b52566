"""Amounts, numbers, lengths of time, ages."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from wegweiser.pathways.domain import amounts
from wegweiser.pathways.forms.answers import Answer
from wegweiser.pathways.forms.fields import CHOOSE_ONE, AmountField, WholeField, short

if TYPE_CHECKING:
    from wegweiser.pathways.domain.answers import JSON

MOST_CHILDREN = 12
GROWN_UP = 18
MONTHS_A_YEAR = 12
PERMANENT = "permanent"


class Money(Answer):
    template = "pathways/inputs/money.html"

    answer = AmountField(
        label=_("Amount in EUR, before tax"),
        max_length=30,
        widget=short(inputmode="decimal"),
        error_messages={"required": _("Write an amount, or say that you do not know.")},
    )
    period = forms.ChoiceField(
        label=_("For which time?"),
        widget=forms.RadioSelect,
        choices=[("year", _("For a year")), ("month", _("For a month (we count twelve)"))],
        initial="year",
        error_messages=CHOOSE_ONE,
    )

    def prepare(self) -> None:
        if not self.question.yearly:
            del self.fields["period"]
            self.fields["answer"].label = _("Amount in EUR")

    def shown(self, known: Any) -> dict[str, Any]:
        return {"answer": str(known).removesuffix(".00"), "period": "year"}

    def value(self) -> JSON:
        times = MONTHS_A_YEAR if self.cleaned_data.get("period") == "month" else 1
        return f"{self.cleaned_data['answer'] * times:.2f}"


class Number(Answer):
    answer = WholeField(
        max_length=12,
        widget=short(),
        error_messages={"required": _("Write a number, or say that you do not know.")},
    )

    def prepare(self) -> None:
        self.fields["answer"].label = gettext(self.question.label)
        self.fields["answer"].help_text = self.question.unit and gettext(self.question.unit)


class Duration(Answer):
    """Months, asked as years and months because people count so."""

    template = "pathways/inputs/row.html"

    years = WholeField(label=_("Years"), required=False, max_length=6, widget=short())
    months = WholeField(label=_("Months"), required=False, max_length=6, widget=short())

    def shown(self, known: Any) -> dict[str, Any]:
        return {"years": known // MONTHS_A_YEAR, "months": known % MONTHS_A_YEAR}

    def clean(self) -> dict[str, Any]:
        given = {name: value for name, value in self.cleaned_data.items() if value is not None}
        if not given and not self.errors:
            raise forms.ValidationError(
                _("Write how many years or months, or say that you do not know.")
            )
        return given

    def value(self) -> JSON:
        return int(
            self.cleaned_data.get("years", 0) * MONTHS_A_YEAR + self.cleaned_data.get("months", 0)
        )


class Contract(Answer):
    answer = forms.ChoiceField(
        label=_("Kind of contract"),
        widget=forms.RadioSelect,
        choices=[(PERMANENT, _("Without an end date")), ("fixed", _("For a fixed time"))],
        error_messages=CHOOSE_ONE,
    )
    months = WholeField(
        label=_("For a fixed time: how many months?"),
        required=False,
        max_length=6,
        widget=short(),
    )

    def shown(self, known: Any) -> dict[str, Any]:
        if known == PERMANENT:
            return {"answer": PERMANENT}
        return {"answer": "fixed", "months": known}

    def clean(self) -> dict[str, Any]:
        fixed = self.cleaned_data.get("answer") == "fixed"
        if fixed and self.cleaned_data.get("months") is None and "months" not in self.errors:
            self.add_error("months", _("Write for how many months the contract runs."))
        return self.cleaned_data

    def value(self) -> JSON:
        if self.cleaned_data["answer"] == PERMANENT:
            return PERMANENT
        return int(self.cleaned_data["months"])


class Ages(Answer):
    answer = forms.ChoiceField(
        label=_("Children"),
        widget=forms.RadioSelect,
        choices=[("no", _("No children under 18")), ("yes", _("Yes"))],
        error_messages=CHOOSE_ONE,
    )
    ages = forms.CharField(
        label=_("How old are they?"),
        required=False,
        max_length=60,
        help_text=_("The age of each child in years, for example: 3, 8. Under one year is 0."),
        widget=short(inputmode="text"),
    )

    def shown(self, known: Any) -> dict[str, Any]:
        return {"answer": "yes" if known else "no", "ages": ", ".join(map(str, known))}

    def clean_ages(self) -> list[int]:
        try:
            ages = [amounts.read_whole(part) for part in ages_in(self.cleaned_data["ages"])]
        except amounts.NotANumber as error:
            raise forms.ValidationError(
                _("Write the ages in digits, for example: 3, 8.")
            ) from error
        if len(ages) > MOST_CHILDREN or any(age >= GROWN_UP for age in ages):
            raise forms.ValidationError(_("Only children under 18 count here, at most twelve."))
        return ages

    def clean(self) -> dict[str, Any]:
        told = self.cleaned_data
        if told.get("answer") == "yes" and told.get("ages") == []:
            self.add_error("ages", _("Write how old the children are."))
        return told

    def value(self) -> JSON:
        return list(self.cleaned_data["ages"]) if self.cleaned_data["answer"] == "yes" else []


def ages_in(text: str) -> list[str]:
    """Return the single ages in a text that parts them somehow."""
    return re.findall(r"[^\s,;،]+", text)

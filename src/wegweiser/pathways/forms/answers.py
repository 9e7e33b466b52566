"""What all answers have in common, and answers chosen from a list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from babel import Locale
from django import forms
from django.utils import translation
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from wegweiser.pathways.domain.answers import UNKNOWN
from wegweiser.pathways.forms.fields import CHOOSE_ONE

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from wegweiser.pathways.domain.answers import JSON
    from wegweiser.pathways.domain.questions import Question

Choices = list[tuple[str, Any]]

ADVICE_LANGUAGES = (
    "de", "en", "uk", "ar", "ru", "vi", "pl", "cs", "tr", "fa", "fr", "es", "ro", "hi", "ti",
    "ku", "sq", "sr", "pt", "it", "hu", "bg",
)  # fmt: skip

MOST_RADIOS = 20
"""A longer list is a menu, with headings."""


class Answer(forms.Form):
    """The answer to one question; `value()` gives it as the answers keep it."""

    template = "pathways/inputs/fields.html"
    use_required_attribute = False

    def __init__(self, data: Mapping[str, Any] | None, *, question: Question, known: JSON) -> None:
        self.question = question
        told = None if known == UNKNOWN else known
        super().__init__(data, initial={} if told is None else self.shown(told))
        self.prepare()

    def prepare(self) -> None:
        """Fit the fields to the question."""

    def shown(self, known: Any) -> dict[str, Any]:
        """Return what stands in the fields for an answer given before."""
        return {"answer": known}

    def value(self) -> JSON:
        answer: JSON = self.cleaned_data["answer"]
        return answer

    def _post_clean(self) -> None:
        """Check that the answer can be true: what the law reads, and within sensible bounds."""
        if self.errors:
            return
        problem = self.question.problem_with(self.value())
        if problem:
            self.add_error(None, gettext(problem))

    def options(self) -> Choices:
        return [(code, gettext(label)) for code, label in self.question.options.items()]


class OneOf(Answer):
    template = "pathways/inputs/choice.html"

    answer = forms.ChoiceField(widget=forms.RadioSelect, error_messages=CHOOSE_ONE)

    def prepare(self) -> None:
        field = self.fields["answer"]
        field.label = gettext(self.question.label)
        options = self.options()
        if len(options) > MOST_RADIOS:
            field.widget = forms.Select()
            self.template = "pathways/inputs/fields.html"
            options = [("", gettext("Choose one")), *self.grouped(options)]
        field.choices = options  # type: ignore[attr-defined]

    def grouped(self, options: Choices) -> Choices:
        """Return the options under headings, in their order."""
        groups: dict[str, Choices] = {}
        for code, label in options:
            groups.setdefault(gettext(self.question.group_of(code)), []).append((code, label))
        return list(groups.items())


class YesNo(OneOf):
    def shown(self, known: Any) -> dict[str, Any]:
        return {"answer": "yes" if known else "no"}

    def value(self) -> JSON:
        return bool(self.cleaned_data["answer"] == "yes")

    def options(self) -> Choices:
        return [("yes", gettext("Yes")), ("no", gettext("No"))]


class Languages(Answer):
    template = "pathways/inputs/choice.html"

    answer = forms.MultipleChoiceField(
        label=_("Languages"), widget=forms.CheckboxSelectMultiple, error_messages=CHOOSE_ONE
    )

    def prepare(self) -> None:
        self.fields["answer"].choices = self.options()  # type: ignore[attr-defined]

    def options(self) -> Choices:
        locale = Locale.parse(translation.get_language() or "en")
        return [
            (code, f"{Locale.parse(code).get_display_name()} · {locale.languages[code]}")
            for code in ADVICE_LANGUAGES
        ]


class Several(Answer):
    """Tick all that is true; "none of these" is an answer too."""

    template = "pathways/inputs/choice.html"
    none = "none"

    answer = forms.MultipleChoiceField(
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": _("Tick what is true, or “None of these”.")},
    )

    def prepare(self) -> None:
        field = self.fields["answer"]
        field.label = gettext(self.question.label)
        field.choices = self.options()  # type: ignore[attr-defined]

    def shown(self, known: Any) -> dict[str, Any]:
        return {"answer": known or [self.none]}

    def clean_answer(self) -> list[str]:
        """Refuse "none of these" beside something else."""
        ticked: list[str] = self.cleaned_data["answer"]
        if self.none in ticked and len(ticked) > 1:
            raise forms.ValidationError(
                gettext("“None of these” does not go together with another answer.")
            )
        return [code for code in ticked if code != self.none]

    def options(self) -> Choices:
        return [*super().options(), (self.none, gettext("None of these"))]


class District(OneOf):
    """Choose among the districts of the region, which the view reads and gives."""

    def __init__(self, data: Any, *, districts: Iterable[tuple[str, str]], **rest: Any) -> None:
        self.districts = list(districts)
        super().__init__(data, **rest)

    def options(self) -> Choices:
        return [*self.districts, *super().options()]

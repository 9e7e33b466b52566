"""The reform that someone at the policy desk puts together, and what it is tried out on.

An address holds the same as the form: `figure:NAME`, `value:RULE|CONDITION` and `strike`.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Any, ParamSpec

from django import forms
from django.http import QueryDict
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, gettext_noop

from wegweiser.pathways.domain import amounts, policies
from wegweiser.pathways.domain.policies import Draft
from wegweiser.pathways.forms.fields import short
from wegweiser_rules import LAW, Message
from wegweiser_rules.engine.requirements import ReformError

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterator

    from wegweiser.pathways.domain.policies import Place
    from wegweiser.pathways.tables.policies import Choices

P = ParamSpec("P")

FIGURE, VALUE, STRIKE = "figure:", "value:", "strike"
BETWEEN = "|"
YEARS_AHEAD = 5
MOST_SEEDS = 999_999
LONGEST = 200
EITHER = gettext_noop("Give a condition a new figure or strike it out, not both: %(name)s")
TOO_MANY = gettext_noop("Change at most %(most)s things at once.")
NOT_A_DAY = gettext_lazy("This is no day. Write it like 2027-03-01.")


class PolicyForm(forms.Form):
    """What stays the same for all changes; the changes themselves are read from the address."""

    day = forms.DateField(
        label=gettext_lazy("Law of this day"),
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        input_formats=["%Y-%m-%d", "%d.%m.%Y"],
        error_messages={"invalid": NOT_A_DAY, "required": NOT_A_DAY},
    )
    by = forms.ChoiceField(
        label=gettext_lazy("Split people by"),
        required=False,
        error_messages={"invalid_choice": gettext_lazy("Choose one of the groups offered.")},
    )
    seed = forms.IntegerField(
        label=gettext_lazy("Number of the cohort"),
        help_text=gettext_lazy(
            "Another number makes other people. An effect that goes away with it is chance."
        ),
        min_value=1,
        max_value=MOST_SEEDS,
        widget=short(inputmode="numeric"),
    )
    title = forms.CharField(
        label=gettext_lazy("Name of the reform"),
        required=False,
        max_length=100,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )
    provisional = forms.BooleanField(
        label=gettext_lazy(
            "Go by the last known figure where the one for this day is not published yet"
        ),
        required=False,
    )
    rule = forms.ChoiceField(
        label=gettext_lazy("Conditions of which rule?"),
        required=False,
        error_messages={"invalid_choice": gettext_lazy("Choose one of the rules offered.")},
    )

    def __init__(
        self, given: QueryDict, *, today: dt.date, groupings: Choices, rules: Choices
    ) -> None:
        data: QueryDict = given.copy()
        data.setdefault("day", today.isoformat())
        data.setdefault("seed", "1")
        super().__init__(data)
        self.given = data
        self.today = today
        self.problems: list[Message] = []
        self.fields["by"].choices = groupings  # type: ignore[attr-defined]
        self.fields["rule"].choices = rules  # type: ignore[attr-defined]
        bounds = {"min": LAW.modelled_from.isoformat(), "max": self._last.isoformat()}
        self.fields["day"].widget.attrs.update(bounds)

    @property
    def _last(self) -> dt.date:
        return self.today.replace(year=self.today.year + YEARS_AHEAD, day=min(self.today.day, 28))

    def clean_day(self) -> dt.date:
        day: dt.date = self.cleaned_data["day"]
        if not LAW.modelled_from <= day <= self._last:
            raise forms.ValidationError(
                _("Choose a day between %(first)s and %(last)s."),
                params={
                    "first": date_format(LAW.modelled_from),
                    "last": date_format(self._last),
                },
            )
        return day

    def clean_title(self) -> str:
        title: str = self.cleaned_data["title"]
        if not title.isprintable():
            raise forms.ValidationError(_("Write the name in letters and digits."))
        return title

    def clean(self) -> dict[str, Any]:
        given = self.cleaned_data
        given["figures"] = dict(self._figures())
        given["values"] = dict(self._values())
        given["struck"] = tuple(self._struck(given["values"]))
        changes = sum(len(given[kind]) for kind in ("figures", "values", "struck"))
        if changes > policies.MOST_CHANGES:
            self.problems.append(Message(TOO_MANY, {"most": policies.MOST_CHANGES}))
        if self.problems:
            raise forms.ValidationError(_("Some of the changes cannot be made."))
        return given

    @property
    def draft(self) -> Draft:
        """The reform; only of a form that is valid."""
        given = {name: one for name, one in self.cleaned_data.items() if name != "rule"}
        return Draft(**given)

    @property
    def chosen_rule(self) -> str:
        """The rule whose conditions are shown; empty where none is."""
        return str(self.cleaned_data.get("rule", ""))

    @property
    def shown(self) -> Draft:
        """What stands in the fields, also where it cannot be used."""
        given, places = self.cleaned_data, [_place(name) for name in self.given.getlist(STRIKE)]
        values = {_place(name): text for name, text in self._texts(VALUE)}
        return Draft(
            day=given.get("day", self.today),
            by=given.get("by", ""),
            seed=given.get("seed", 1),
            provisional=given.get("provisional", False),
            title=given.get("title", ""),
            figures=dict(self._texts(FIGURE)),
            values={place: text for place, text in values.items() if place[0] in LAW.ways},
            struck=tuple(place for place in places if place[0] in LAW.ways),
        )

    # --- changes ---------------------------------------------------------------------------

    def _figures(self) -> Iterator[tuple[str, str]]:
        for name, text in self._texts(FIGURE):
            plain = _plain(text)
            if self._accepts(policies.check_figure, name, plain):
                yield name, plain

    def _values(self) -> Iterator[tuple[Place, str]]:
        for name, text in self._texts(VALUE):
            place, plain = _place(name), _plain(text)
            if self._accepts(policies.check_value, place, plain):
                yield place, plain

    def _struck(self, values: dict[Place, str]) -> Iterator[Place]:
        for name in dict.fromkeys(self.given.getlist(STRIKE)):
            place = _place(name)
            if place in values:
                self.problems.append(Message(EITHER, {"name": place[1]}))
            elif self._accepts(policies.check_place, place):
                yield place

    def _texts(self, prefix: str) -> Iterator[tuple[str, str]]:
        """Yield what was written in the fields of a kind, by the rest of their names."""
        for name in self.given:
            text = str(self.given[name]).strip()
            if name.startswith(prefix) and text:
                yield name.removeprefix(prefix), text

    def _accepts(self, check: Callable[P, object], *change: P.args, **named: P.kwargs) -> bool:
        """Return whether a change can be made, and tell where it cannot."""
        try:
            check(*change, **named)
        except ReformError as error:
            self.problems.append(error.problem)
            return False
        return True


def _place(name: str) -> Place:
    rule, _between, condition = name[:LONGEST].partition(BETWEEN)
    return rule, condition


def _plain(text: str) -> str:
    """Return a text with the digits and the decimal mark that the law's figures have."""
    plain = amounts.plain_digits(unicodedata.normalize("NFKC", text[:LONGEST]))
    bare = plain.removesuffix("%").removesuffix("EUR").removesuffix("€").strip()
    whole, mark, part = bare.rpartition(",")
    if mark and whole.isdigit() and part.isdigit() and len(part) != len("000"):
        return f"{whole}.{part}"
    return bare


def address(draft: Draft, *, rule: str = "") -> str:
    """Return a draft as it stands in an address, so that colleagues can open it."""
    query = QueryDict(mutable=True)
    plain = {"title": draft.title, "day": draft.day.isoformat(), "by": draft.by}
    plain |= {"seed": str(draft.seed), "provisional": "on" if draft.provisional else ""}
    query.update({name: text for name, text in {**plain, "rule": rule}.items() if text})
    for name, text in draft.figures.items():
        query[f"{FIGURE}{name}"] = text
    for place, text in draft.values.items():
        query[f"{VALUE}{BETWEEN.join(place)}"] = text
    query.setlist(STRIKE, [BETWEEN.join(place) for place in draft.struck])
    return query.urlencode(safe=":|")

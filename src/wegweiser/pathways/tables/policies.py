"""The policy desk as rows of a page: what can be changed, and what a change does."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from wegweiser.pathways.domain import policies, policy_choices
from wegweiser.pathways.tables.law import KINDS
from wegweiser_rules import LAW, Message, Result
from wegweiser_rules.engine import displays
from wegweiser_rules.engine.facts import LEVELS, FactKind
from wegweiser_rules.engine.tallies import UNKNOWN

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from django.utils.functional import _StrPromise

    from wegweiser.pathways.domain.policies import Draft, Place
    from wegweiser.pathways.domain.policy_choices import Choice, Figure
    from wegweiser_rules.engine.simulations import Comparison
    from wegweiser_rules.engine.tallies import Counts, Moves

Choices = list[tuple[str, "str | list[tuple[str, str]]"]]

NAMES: Mapping[str, _StrPromise] = {
    "group_origin": gettext_lazy("Part of the world they come from"),
    "group_age": gettext_lazy("Age group"),
    "group_situation": gettext_lazy("Situation"),
}
VALUES: Mapping[str, _StrPromise] = {
    "Western Balkans": gettext_lazy("Western Balkans"),
    "Europe": gettext_lazy("Other parts of Europe"),
    "Ukraine and Caucasus": gettext_lazy("Ukraine, Moldova and Georgia"),
    "Africa": gettext_lazy("Africa"),
    "Near and Middle East": gettext_lazy("Near and Middle East"),
    "America": gettext_lazy("America"),
    "Asia": gettext_lazy("Asia"),
    "under 18": gettext_lazy("under 18"),
    "18 to 24": gettext_lazy("18 to 24"),
    "25 to 34": gettext_lazy("25 to 34"),
    "35 to 44": gettext_lazy("35 to 44"),
    "45 to 54": gettext_lazy("45 to 54"),
    "55 and over": gettext_lazy("55 and over"),
    "trained abroad, with a job offer": gettext_lazy("Trained abroad, with a job offer"),
    "trained abroad, looking": gettext_lazy("Trained abroad, looking for a job"),
    "academic abroad, with a job offer": gettext_lazy("Degree from abroad, with a job offer"),
    "Western Balkans, with a job offer": gettext_lazy(
        "From the Western Balkans, with a job offer"
    ),
    "wants a training or studies": gettext_lazy("Abroad, wants a training or studies"),
    "family abroad": gettext_lazy("Family that is still abroad"),
    "student": gettext_lazy("Student in Germany"),
    "in a training": gettext_lazy("In a vocational training"),
    "on the way to recognition": gettext_lazy("On the way to recognition"),
    "looking in Germany": gettext_lazy("Looking for a job in Germany"),
    "skilled worker": gettext_lazy("Skilled worker in Germany"),
    "other worker": gettext_lazy("Other worker in Germany"),
    "family in Germany": gettext_lazy("Family in Germany"),
    "settled": gettext_lazy("Settled in Germany"),
    "recognised refugee": gettext_lazy("Recognised refugee"),
    "temporary protection": gettext_lazy("Temporary protection"),
    "asylum seeker": gettext_lazy("Asylum seeker"),
    "tolerated": gettext_lazy("Tolerated (Duldung)"),
    "from the EU or Switzerland": gettext_lazy("From the EU or Switzerland"),
}
"""The values of the columns of a cohort that are no facts, as readers know them."""
WIDTH = 1000


# --- what can be changed -------------------------------------------------------------------------


def groupings() -> Choices:
    """Return by what people can be split."""
    return [("", _("nothing")), *((name, grouping(name)) for name in policies.GROUPS)]


def grouping(column: str) -> str:
    """Return what a column of a cohort is about."""
    return str(NAMES[column]) if column in NAMES else _(LAW.facts[column].label)


def group(column: str, value: str) -> str:
    """Return a value of a column of a cohort in words."""
    if value == UNKNOWN:
        return _("not known")
    if column in NAMES:
        return str(VALUES[value])
    fact = LAW.facts[column]
    word = fact.word(value if fact.kind is FactKind.CHOICE else fact.read(value))
    return _(word.msgid) if isinstance(word, Message) else str(word)


def rules() -> Choices:
    """Return the rules whose conditions can be changed, by what they are about."""
    found: Choices = [("", _("Choose a rule"))]
    for kind, heading in KINDS.items():
        named = [(n, _(LAW.rules[n].title)) for n in LAW.ways if LAW.rules[n].kind is kind]
        found.append((_(heading), named))
    return found


@dataclass(frozen=True, slots=True)
class FigureRow:
    """A figure, what the law says, and what the draft says instead."""

    figure: Figure
    new: str

    @property
    def before(self) -> str:
        """The figure of the law with its unit."""
        if self.figure.amount is None:
            return self.figure.share or _("not published yet")
        return self.figure.share or f"{self.figure.amount:f} EUR"

    @property
    def after(self) -> str:
        """The figure of the draft with its unit."""
        return f"{self.new} %" if self.figure.share else f"{self.new} EUR"


@dataclass(frozen=True, slots=True)
class ChoiceRow:
    """A condition, its name in a form, and what the draft makes of it."""

    choice: Choice
    name: str
    new: str
    struck: bool


def figures(draft: Draft) -> list[FigureRow]:
    """Return the figures of the day, with what the draft says instead."""
    known = policy_choices.figures(draft.day, provisional=draft.provisional)
    return [FigureRow(one, draft.figures.get(one.name, "")) for one in known]


def conditions(draft: Draft, rule: str) -> list[ChoiceRow]:
    """Return the conditions of a rule, with what the draft makes of them."""
    return [_choice_row(draft, one) for one in policy_choices.conditions(rule, draft.day)]


def elsewhere(draft: Draft, rule: str) -> list[tuple[str, list[ChoiceRow]]]:
    """Return the rules, other than one, that the draft changes, each with what it changes."""
    places = dict.fromkeys((*draft.values, *draft.struck))
    others = dict.fromkeys(name for name, _condition in places if name != rule)
    return [
        (_(LAW.rules[name].title), [_changed_row(draft, p) for p in places if p[0] == name])
        for name in others
    ]


def _changed_row(draft: Draft, place: Place) -> ChoiceRow:
    """Return a condition that the draft changes; by its name where the day has it no more."""
    rule, name = place
    known = (one for one in policy_choices.conditions(rule, draft.day) if one.place == place)
    bare = policy_choices.Choice(
        place=place, depth=0, words=(Message("%(name)s", {"name": name}),), source=None, figure=""
    )
    return _choice_row(draft, next(known, bare))


def _choice_row(draft: Draft, choice: Choice) -> ChoiceRow:
    return ChoiceRow(
        choice,
        "|".join(choice.place),
        draft.values.get(choice.place, ""),
        choice.place in draft.struck,
    )


# --- what a change does --------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Balance:
    """For how many people a way is open before and after, and how many gain or lose it.

    `bars` are the lengths of the two bars of a chart, in thousandths of the longest.
    """

    name: str
    people: int
    before: int
    after: int
    gain: int
    lose: int
    bars: tuple[int, int] = (0, 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Effect:
    """What a reform does to one rule: over all people, by group, and from what to what."""

    rule: str
    title: str
    balance: Balance
    groups: tuple[Balance, ...]
    moves: tuple[tuple[str, str, int], ...]


def effects(comparison: Comparison) -> list[Effect]:
    """Return what a reform does to the rules where somebody moves, the largest effect first."""
    found = [_effect(comparison, rule) for rule in comparison.changed if _moves(comparison, rule)]
    found.sort(key=lambda one: -(one.balance.gain + one.balance.lose))
    longest = max((max(one.balance.before, one.balance.after) for one in found), default=0)
    return [_drawn(one, longest) for one in found]


def unmoved(comparison: Comparison) -> list[str]:
    """Return the titles of the rules that the reform changes, and where nobody moves."""
    names = (rule for rule in comparison.changed if not _moves(comparison, rule))
    return [_(comparison.titles[rule]) for rule in names]


def _drawn(effect: Effect, longest: int) -> Effect:
    balance = effect.balance
    bars = (_length(balance.before, longest), _length(balance.after, longest))
    return dataclasses.replace(effect, balance=dataclasses.replace(balance, bars=bars))


def _length(people: int, longest: int) -> int:
    return round(WIDTH * people / longest) if longest else 0


def _effect(comparison: Comparison, rule: str) -> Effect:
    title = _(comparison.titles[rule])
    people = sum(comparison.people.values())
    return Effect(
        rule=rule,
        title=title,
        balance=_balance(title, people, comparison.of(rule), comparison.moved(rule)),
        groups=tuple(_groups(comparison, rule)),
        moves=tuple(_moves(comparison, rule)),
    )


def _groups(comparison: Comparison, rule: str) -> Iterator[Balance]:
    if comparison.by:
        order = _order(comparison.by)
        for name in sorted(comparison.people, key=lambda one: order.get(one, len(order))):
            results, moves = comparison.results[name][rule], comparison.moves[name][rule]
            people = comparison.people[name]
            yield _balance(group(comparison.by, name), people, results, moves)


def _order(column: str) -> dict[str, int]:
    """Return the places of the values of a column, as they are listed; unknown ones have none."""
    values = VALUES if column in NAMES else LAW.facts[column].values or LEVELS
    return {value: place for place, value in enumerate(values)}


def _balance(name: str, people: float, before: Counts, moves: Moves) -> Balance:
    open_before = sum(before.get(result, 0) for result in displays.FAVOURABLE)
    gain, lose = displays.gain(moves), displays.lose(moves)
    return Balance(
        name=name,
        people=round(people),
        before=round(open_before),
        after=round(open_before + gain - lose),
        gain=round(gain),
        lose=round(lose),
    )


def _moves(comparison: Comparison, rule: str) -> list[tuple[str, str, int]]:
    """Return from which result to which people move, in words, the most first."""
    moved = [(*pair, n) for pair, n in comparison.moved(rule).items() if pair[0] != pair[1]]
    moved.sort(key=lambda move: -move[2])
    return [(result(before), result(after), round(people)) for before, after, people in moved]


def result(value: str) -> str:
    """Return a result in words."""
    return _(displays.WORDS[Result(value)])

"""Reforms: named changes to a law, from which a changed law comes; the law itself stays.

A reform is written in TOML, for example:

    title = "Lower thresholds"

    [parameters]
    blue_card = "40"                      # a share in hundredths, or an amount in EUR

    [[changes]]
    rule = ["18g.1.1", "skilled_worker"]  # rules, or groups of them
    condition = "job_months >= 6"         # as `simulate --list-changes 18g.1.1` names it
    value = 3                             # or: drop = true
                                          # or: or = { german = ">= B2", job_ict = true }
                                          # or: and = { job_isco = ["25*", "2166"] }

A condition is named by its key, by a fact that it looks at, or by its place in the law. To drop
it means to strike it from the text: a requirement is no longer asked for, an alternative no
longer helps. Without `condition`, `or` and `and` concern the rule as a whole. A new value holds
on all days.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from wegweiser_rules.engine import amendments, laws, parameters, records, requirements
from wegweiser_rules.engine import expressions as ex
from wegweiser_rules.engine.messages import _
from wegweiser_rules.engine.requirements import ReformError

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Iterable

    from wegweiser_rules.engine.laws import Law
    from wegweiser_rules.engine.rules import Rule

    Dated = parameters.Parameter | parameters.Share

NOT_TOML = _("This is not TOML: %(problem)s.")
FORM = _("%(place)s: expected %(expected)s, not %(given)s.")
NO_CHANGE = _("There is no change in it: neither under [parameters] nor under [[changes]].")
ONE_OF = _("%(place)s: say exactly one of “value”, “drop = true”, “or”, “and”.")
SEVERAL = _("“%(name)s” in %(rule)s means several conditions: %(names)s. Name one of them.")
NO_CONDITION = _("%(place)s: name the condition; only “or” and “and” can do without.")
ACTIONS = ("value", "drop", "or", "and")


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One change to a condition of some rules; `action` says which of `ACTIONS`."""

    rules: tuple[str, ...]
    condition: str
    action: str
    content: object


@dataclass(frozen=True, slots=True, kw_only=True)
class Reform:
    """Named changes to a law."""

    title: str
    parameters: Mapping[str, str]
    changes: tuple[Change, ...]

    def apply(self, law: Law) -> Law:
        """Return the changed law.

        Raises:
            ReformError: the law has no parameter, rule, condition or value of that name.
        """
        rules = dict(law.rules)
        for change in self.changes:
            amend = _amendment(change, law)
            for name in change.rules:
                for rule in _concerned(rules, name, change.condition):
                    rules[rule.id] = _amended(rule, change.condition, amend)
        return _with_figures(_law(law, rules, law.parameters), self.parameters)


# --- reading -------------------------------------------------------------------------------------


def read(text: str) -> Reform:
    """Return the reform that a TOML text describes.

    Raises:
        ReformError: the text has another form.
    """
    try:
        document = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ReformError(NOT_TOML, problem=str(error)) from error
    _only(document, "reform", ("title", "parameters", "changes"))
    values = _table(document.get("parameters", {}), "[parameters]")
    changes = document.get("changes", [])
    if not isinstance(changes, list):
        raise ReformError(
            FORM, place="changes", expected="[[changes]]", given=requirements.short(changes)
        )
    if not values and not changes:
        raise ReformError(NO_CHANGE)
    return Reform(
        title=str(document.get("title", "")),
        parameters={name: str(value) for name, value in values.items()},
        changes=tuple(_change(change, n) for n, change in enumerate(changes, start=1)),
    )


def _change(raw: object, number: int) -> Change:
    place = f"change {number}"
    table = _table(raw, place)
    _only(table, place, ("rule", "condition", *ACTIONS))
    actions = [action for action in ACTIONS if action in table]
    if len(actions) != 1 or table.get("drop", True) is not True:
        raise ReformError(ONE_OF, place=place)
    rules = table.get("rule")
    names = [rules] if isinstance(rules, str) else rules
    if not isinstance(names, list) or not names or not all(isinstance(n, str) for n in names):
        raise ReformError(
            FORM, place=place, expected="rule = a name or a list", given=requirements.short(rules)
        )
    condition = table.get("condition", "")
    if not isinstance(condition, str) or (not condition and actions[0] in {"value", "drop"}):
        raise ReformError(NO_CONDITION, place=place)
    return Change(
        rules=tuple(names), condition=condition, action=actions[0], content=table[actions[0]]
    )


def _table(raw: object, place: str) -> Mapping[str, object]:
    if isinstance(raw, Mapping):
        return raw
    raise ReformError(FORM, place=place, expected="a table", given=requirements.short(raw))


def _only(table: Mapping[str, object], place: str, names: tuple[str, ...]) -> None:
    for name in table:
        requirements.check_name(name, names, kind=f"key in {place}")


# --- figures -------------------------------------------------------------------------------------


def _with_figures(law: Law, values: Mapping[str, str]) -> Law:
    """Return the law with other figures; their values hold on all days."""
    if not values:
        return law
    known = {parameter.name: parameter for parameter in law.parameters}
    for name in values:
        requirements.check_name(name, known, kind="parameter")
    new = {name: _figure(known[name], value) for name, value in values.items()}

    def exchange(value: ex.Value) -> ex.Value:
        if isinstance(value, parameters.Parameter | parameters.Share) and value.name in new:
            return new[value.name](value)
        return value

    rebuilder = amendments.Rebuilder(lambda condition: condition, exchange)
    rules = {name: _rebuilt(rule, rebuilder) for name, rule in law.rules.items()}
    figures: Any = tuple(rebuilder.value(parameter) for parameter in law.parameters)
    return _law(law, rules, figures)


def _law(law: Law, rules: Mapping[str, Rule], figures: tuple[Dated, ...]) -> Law:
    """Return a law with other rules and figures."""
    return laws.Law(
        rules=rules,
        facts=law.facts,
        parameters=figures,
        state_of_law=law.state_of_law,
        modelled_from=law.modelled_from,
        carried=law.carried,
    )


def _figure(old: Dated, raw: str) -> Callable[[Any], ex.Value]:
    """Return what puts this value in the place of a parameter, or of a share of any amount."""
    figures: Any
    if isinstance(old, parameters.Parameter):
        amount = requirements.number(raw, name=old.name)
        figures = (parameters.Figure(amount, requirements.FIRST_DAY, None, None),)
    else:
        figures = requirements.portion(raw, name=old.name)
    return lambda value: records.replace(value, figures=figures)


# --- conditions ----------------------------------------------------------------------------------


def _concerned(rules: Mapping[str, Rule], name: str, condition: str) -> list[Rule]:
    """Return the rule of that name, or those of the group that have the condition."""
    groups = [rule.group for rule in rules.values()]
    requirements.check_name(name, [*rules, *groups], kind="rule")
    if name in rules:
        select(rules[name], condition)
        return [rules[name]]
    members = [rule for rule in rules.values() if rule.group == name and not rule.event]
    concerned = [rule for rule in members if find(rule, condition)]
    return concerned or [rule for rule in members if select(rule, condition)]


def _amended(rule: Rule, name: str, amend: Callable[[ex.Condition], ex.Condition | None]) -> Rule:
    """Return a rule with one condition changed in all versions that have it."""
    found = {id(condition) for condition in find(rule, name)}
    return _rebuilt(rule, amendments.Rebuilder(lambda c: amend(c) if id(c) in found else c))


def _rebuilt(rule: Rule, rebuilder: amendments.Rebuilder) -> Rule:
    """Return a rule rebuilt, itself where nothing in it is changed."""
    versions = tuple(rebuilder.version(version) for version in rule.versions)
    same = all(new is old for new, old in zip(versions, rule.versions, strict=True))
    return rule if same else records.replace(rule, versions=versions)


def _amendment(change: Change, law: Law) -> Callable[[ex.Condition], ex.Condition | None]:
    """Return what a change makes of the condition that it concerns."""
    if change.action == "drop":
        return lambda _condition: None
    if change.action == "value":
        return lambda condition: requirements.with_value(condition, change.content)
    place = f"{change.action} = …"
    extra = requirements.read(_table(change.content, place), facts=law.facts)
    if change.action == "or":
        return lambda condition: ex.AnyOf((condition, extra), source=condition.source)
    return lambda condition: ex.AllOf((condition, extra), source=condition.source)


def select(rule: Rule, name: str) -> list[ex.Condition]:
    """Return the conditions of that name in all versions of a rule; without a name, the whole.

    Raises:
        ReformError: there is none, or the name fits several that differ.
    """
    found = find(rule, name)
    if not found:
        conditions = _named(rule)
        known = (word for c in conditions for word in (amendments.key(c), *amendments.facts(c)))
        requirements.check_name(name, known, kind=f"condition of {rule.id}")
    return found


def find(rule: Rule, name: str) -> list[ex.Condition]:
    """Return the conditions of that name, if there are any.

    Raises:
        ReformError: the name fits several that differ.
    """
    if not name:
        return [version.when for version in rule.versions]
    conditions = _named(rule)
    for called in CALLED:
        found = _outermost([c for c in conditions if name in called(c)])
        if len({amendments.key(c) for c in found}) > 1:
            names = dict.fromkeys(amendments.full_name(c) for c in found)
            raise ReformError(SEVERAL, name=name, rule=rule.id, names="; ".join(names))
        if found:
            return found
    return []


def _named(rule: Rule) -> list[ex.Condition]:
    return [c for version in rule.versions for c in amendments.named(version.when)]


CALLED: tuple[Callable[[ex.Condition], Iterable[str]], ...] = (
    lambda condition: {amendments.full_name(condition)} if condition.source else (),
    lambda condition: {amendments.key(condition)},
    lambda condition: {str(condition.source)} if condition.source else (),
    amendments.facts,
)


def _outermost(conditions: list[ex.Condition]) -> list[ex.Condition]:
    """Return the conditions that are not part of another one of them."""
    inner = {
        id(part)
        for condition in conditions
        for part in amendments.named(condition)
        if part is not condition
    }
    return [condition for condition in conditions if id(condition) not in inner]


# --- what can be changed -------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Changeable:
    """A condition that a reform can change: its name, its place in the law, its figure."""

    key: str
    citation: str
    figure: str | None


def changeable(rule: Rule, *, on: dt.date) -> tuple[Changeable, ...]:
    """Return what can be changed in a rule as it stands on a day, in the order of the rule."""
    version = rule.version_on(on) or rule.versions[-1]
    found = (
        Changeable(
            key=amendments.key(condition),
            citation=str(condition.source or ""),
            figure=requirements.figure(condition),
        )
        for condition in amendments.named(version.when)
    )
    return tuple(dict.fromkeys(found))

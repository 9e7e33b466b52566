"""The pages of docs/law: rules, figures, open questions and cases, in the active language."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from django.utils.translation import get_language, gettext

from wegweiser.pathways.tables import law
from wegweiser_rules import LAW, Message, cases
from wegweiser_rules.de import open_questions
from wegweiser_rules.engine import comparisons
from wegweiser_rules.engine.messages import _

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from wegweiser.pathways.tables.law import Printed
    from wegweiser_rules import Rule
    from wegweiser_rules.cases import Case
    from wegweiser_rules.engine.parameters import Parameter, Share
    from wegweiser_rules.engine.provisions import Line

MADE = "<!-- Made by tools/reference.py from the code; change the code, then `make docs`. -->\n"

CASES_LANGUAGE = "en"
"""The sentences of the cases are written in English; the book holds them once."""


def pages() -> Iterator[tuple[str, Iterable[str]]]:
    """Yield name and lines of every page."""
    yield "README", index()
    yield "figures", figures()
    yield "open-questions", questions()
    for rule in LAW.rules.values():
        yield rule.id, page(rule)
    if get_language() == CASES_LANGUAGE:
        yield "cases/base", base_situations()
        for topic, found in itertools.groupby(cases.load(), key=lambda case: case.topic):
            yield f"cases/{topic}", examples(topic, list(found))


def said(value: object) -> str:
    """Return a message or a plain value in the active language."""
    if isinstance(value, Message):
        return gettext(value.msgid) % {name: said(one) for name, one in value.params.items()}
    return str(Message("%(value)s", {"value": value}))  # type: ignore[dict-item]


def heading(msgid: str) -> str:
    return f"# {gettext(msgid)}\n\n{MADE}"


def index() -> Iterator[str]:
    yield heading(_("The law in this model"))
    further = {"figures": _("Figures and their history"), "open-questions": _("Open questions")}
    links = (f"[{gettext(title)}]({name}.md)" for name, title in further.items())
    yield " · ".join(links) + "\n"
    for kind, rules in law.index():
        yield f"## {gettext(kind)}\n\n| | {gettext(_('What'))} | {gettext(_('Source'))} |"
        yield "|---|---|---|"
        for rule in rules:
            sources = ", ".join(map(str, rule.sources))
            yield f"| [{rule.id}]({rule.id}.md) | {gettext(rule.title)} | {sources} |"
        yield ""


def page(rule: Rule) -> Iterator[str]:
    yield heading(rule.title)
    yield f"`{rule.id}` · {gettext(rule.summary)}\n"
    yield f"{gettext(_('State of the law'))}: {LAW.state_of_law}\n"
    versions = law.printed(rule.id)
    for newer, version in zip([None, *versions], versions, strict=False):
        yield from version_lines(version)
        if newer is not None:
            yield from differences(version, newer)
    yield from disputed(rule)
    yield f"## {gettext(_('Cases'))}\n"
    found = law.examples(rule.id)
    topics = dict.fromkeys(example.case.topic for example in found)
    folder = "cases" if get_language() == CASES_LANGUAGE else f"../{CASES_LANGUAGE}/cases"
    links = ", ".join(f"[{topic}]({folder}/{topic}.md)" for topic in topics)
    yield f"{len(found)}: {links}"


def version_lines(printed: Printed) -> Iterator[str]:
    version = printed.version
    until = version.until.isoformat() if version.until else ""
    yield f"## {version.since.isoformat()} – {until or '…'}\n"
    yield "; ".join(map(str, version.sources)) + "\n"
    checked = "; ".join(f"{check.by}, {check.on}" for check in printed.checks)
    nobody = _("Nobody yet. This is our reading of the text; a lawyer has to check it.")
    yield f"{gettext(_('Checked by'))}: {checked or gettext(nobody)}\n"
    if version.strength:
        yield f"`{version.strength.value}` {gettext(printed.strength)}\n"
    if version.note:
        yield f"> {gettext(version.note)}\n"
    yield from (f"{'  ' * line.depth}- {words(line)}" for line in printed.lines)
    yield ""
    if printed.attributes:
        yield f"| {gettext(_('What follows'))} | |\n|---|---|"
        yield from (f"| {gettext(label)} | {said(value)} |" for label, value in printed.attributes)
        yield ""


def words(line: Line) -> str:
    source = f" ({line.source})" if line.source else ""
    return f"{said(line.text)}{source}"


def differences(older: Printed, newer: Printed) -> Iterator[str]:
    """Yield what the next version changed, where it changed a condition."""
    rows = comparisons.side_by_side(older.lines, newer.lines)
    changed = [row for row in rows if not row.same]
    if not changed:
        return
    title = gettext(_("What changed on %(day)s")) % {"day": newer.version.since}
    yield f"### {title}\n\n| {older.version.since} | {newer.version.since} |\n|---|---|"
    for row in changed:
        sides = (words(line) if line else "" for line in (row.older, row.newer))
        yield f"| {' | '.join(sides)} |"
    yield ""


def disputed(rule: Rule) -> Iterator[str]:
    found = law.disputed(rule.id)
    if found:
        yield f"## {gettext(_('Open questions'))}\n"
        yield from (f"- {gettext(question.note)}" for question in found)
        yield ""


def figures() -> Iterator[str]:
    yield heading(_("Figures and their history"))
    for parameter in LAW.parameters:
        yield f"## {gettext(parameter.label)}\n"
        columns = (_("From"), _("Until"), _("Figure"), _("Source"))
        yield f"| {' | '.join(map(gettext, columns))} |\n|---|---|---|---|"
        yield from figure_lines(parameter)
        yield ""


def figure_lines(parameter: Parameter | Share) -> Iterator[str]:
    unit = getattr(parameter, "unit", "")
    for figure in parameter.figures:
        amount = f"{said(figure.value)} {unit}" if unit else getattr(figure, "text", "")
        yield f"| {figure.since} | {figure.until or ''} | {amount} | {figure.source} |"


def questions() -> Iterator[str]:
    yield heading(_("Open questions"))
    yield f"## {gettext(_('Points with two readings'))}\n"
    for number, question in enumerate(law.disputed(), start=1):
        rules = ", ".join(f"[{name}]({name}.md)" for name in question.rules)
        sources = "; ".join(map(str, question.sources))
        yield f"{number}. {gettext(question.note)} {sources}: {rules}"
    yield f"\n## {gettext(_('About all rules and our sources'))}\n"
    yield from (f"- {gettext(text)}" for text in open_questions.ABOUT_ALL)


def base_situations() -> Iterator[str]:
    """Yield the situations on which the cases build; their names are English words."""
    yield heading(_("Base situation"))
    for name, given in cases.bases().items():
        yield f"## {name}\n"
        yield from (f"- {gettext(label)}: {said(value)}" for label, value in law.facts(given))
        yield ""


def examples(topic: str, found: Iterable[Case]) -> Iterator[str]:
    """Yield the cases of a topic, the same situation with the same results once."""
    yield heading(_("Cases"))
    yield f"`{topic}`\n"
    columns = (_("Day"), _("Given"), _("Expected"), _("Source"))
    yield f"| {' | '.join(map(gettext, columns))} |\n|---|---|---|---|"
    grouped: dict[tuple[object, ...], list[Case]] = {}
    for case in found:
        key = (case.name, *sorted(case.expect.items()), case.uncertain)
        grouped.setdefault(key, []).append(case)
    yield from map(example, grouped.values())


def example(alike: list[Case]) -> str:
    case = alike[0]
    days = ", ".join(str(day) for day in sorted(one.day for one in alike))
    given = "; ".join(f"{gettext(label)}: {said(value)}" for label, value in law.facts(case.given))
    results: dict[str, list[str]] = {}
    for rule, result in sorted(case.expect.items()):
        results.setdefault(result, []).append(rule)
    expected = "; ".join(f"`{result}` {', '.join(rules)}" for result, rules in results.items())
    told = f"{case.says}. {given} ([{case.like}](base.md))"
    return f"| {days} | {told} | {expected}. {case.why} | {case.law} |"

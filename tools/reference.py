"""Write the pages that are made from the code: docs/reference/ and docs/law/en, docs/law/de.

Usage: python tools/reference.py write|check
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import django
from django.core.management import get_commands, load_command_class
from django.utils import translation
from django.utils.translation import gettext

from wegweiser_rules import LAW, Message
from wegweiser_rules.engine import provisions
from wegweiser_rules.engine.messages import _

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wegweiser_rules import Rule
    from wegweiser_rules.engine.rules import Version

DOCS = Path(__file__).resolve().parents[1] / "docs"
MADE = "<!-- Made by tools/reference.py from the code; change the code, then `make docs`. -->\n"
STRENGTHS = {
    "A": _("Claim: whoever meets the conditions has a right to it."),
    "S": _("Should: it is granted as a rule, except in special cases."),
    "K": _("May: the authority decides at its discretion."),
}


def pages() -> Iterator[tuple[str, str]]:
    """Yield path below docs/ and text of every page."""
    for language in ("en", "de"):
        with translation.override(language):
            for rule in LAW.rules.values():
                yield f"law/{language}/{rule.id}.md", "\n".join(law_page(rule))
            yield f"law/{language}/README.md", "\n".join(law_index())
            yield f"law/{language}/figures.md", "\n".join(figures())
    with translation.override("en"):
        yield "reference/facts.md", "\n".join(facts())
        yield "reference/commands.md", "\n".join(commands())
        yield "reference/interface.md", "\n".join(interface())


def spoken(message: Message) -> str:
    """Return a message in the active language."""
    params = {
        name: spoken(value) if isinstance(value, Message) else said(value)
        for name, value in message.params.items()
    }
    return gettext(message.msgid) % params


def said(value: object) -> str:
    return str(Message("%(value)s", {"value": value}))  # type: ignore[dict-item]


def law_index() -> Iterator[str]:
    yield f"# {gettext(_('The law in this model'))}\n\n{MADE}"
    yield f"| | {gettext(_('What'))} | {gettext(_('Sources'))} |\n|---|---|---|"
    for rule in LAW.rules.values():
        sources = ", ".join(map(str, rule.sources))
        yield f"| [{rule.id}]({rule.id}.md) | {gettext(rule.title)} | {sources} |"
    yield f"\n[{gettext(_('Figures'))}](figures.md)\n"


def law_page(rule: Rule) -> Iterator[str]:
    yield f"# {gettext(rule.title)}\n\n{MADE}"
    yield f"`{rule.id}` · {gettext(rule.summary)}\n"
    yield gettext(_("State of the law: %(day)s.")) % {"day": LAW.state_of_law} + "\n"
    for version in reversed(rule.versions):
        yield from version_lines(version)


def version_lines(version: Version) -> Iterator[str]:
    until = version.until.isoformat() if version.until else ""
    yield f"## {version.since.isoformat()} – {until or '…'}\n"
    yield "; ".join(map(str, version.sources)) + "\n"
    if version.strength:
        yield f"`{version.strength.value}` {gettext(STRENGTHS[version.strength.value])}\n"
    if version.note:
        yield f"> {gettext(version.note)}\n"
    titles = {name: other.title for name, other in LAW.rules.items()}
    for line in provisions.lines(version, titles=titles):
        source = f" ({line.source})" if line.source else ""
        yield f"{'  ' * line.depth}- {spoken(line.text)}{source}"
    yield ""
    yield from attribute_lines(version)


def attribute_lines(version: Version) -> Iterator[str]:
    fixed = {
        name: value
        for name, value in sorted(version.attributes.items())
        if isinstance(value, str | int | bool)
    }
    if fixed:
        yield "| | |\n|---|---|"
        yield from (f"| `{name}` | {value} |" for name, value in fixed.items())
        yield ""


def figures() -> Iterator[str]:
    yield f"# {gettext(_('Figures'))}\n\n{MADE}"
    for parameter in LAW.parameters:
        yield f"## {gettext(parameter.label)}\n\n| | | |\n|---|---|---|"
        for figure in parameter.figures:
            until = figure.until.isoformat() if figure.until else ""
            amount = said(figure.value)
            yield f"| {figure.since} – {until} | {amount} {parameter.unit} | {figure.source} |"
        yield ""


def facts() -> Iterator[str]:
    yield f"# Facts\n\n{MADE}"
    yield "What a situation may tell. *Neutral* is the value that a vignette presupposes.\n"
    yield "| fact | what | kind | values | neutral |\n|---|---|---|---|---|"
    for fact in LAW.facts.values():
        short = len(fact.values) < 40
        values = ", ".join(fact.values) if short else f"{len(fact.values)} codes"
        neutral = fact.write(fact.neutral) if fact.neutral is not None else ""
        yield f"| `{fact.name}` | {fact.label} | {fact.kind} | {values} | {neutral} |"
    yield ""


def commands() -> Iterator[str]:
    yield f"# Commands\n\n{MADE}"
    yield "`python -m wegweiser_rules assess FILE.json`, `rules`, `explain RULE FILE.json`: "
    yield "the law on the command line; `--help` says more.\n"
    yield "| `manage.py …` | what |\n|---|---|"
    for name, app in sorted(get_commands().items()):
        if str(app).startswith("wegweiser."):
            yield f"| `{name}` | {load_command_class(str(app), name).help} |"
    yield ""


def interface() -> Iterator[str]:
    from wegweiser.project.api import api  # noqa: PLC0415 — needs Django to be set up

    yield f"# JSON interface\n\n{MADE}"
    yield "OpenAPI 3.1 at `/api/openapi.json`, readable at `/api/docs`. No account is needed.\n"
    yield "| | | |\n|---|---|---|"
    for path, methods in api.get_openapi_schema(path_prefix="/api/")["paths"].items():
        for method, operation in methods.items():
            yield f"| {method.upper()} | `{path}` | {operation['summary']} |"
    yield ""


def write() -> int:
    """Write every page, and remove those that nothing makes any more."""
    made = {DOCS / path: text for path, text in pages()}
    for path, text in made.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    for folder in ("law/en", "law/de"):
        for path in (DOCS / folder).glob("*.md"):
            if path not in made:
                path.unlink()
    return 0


def check() -> int:
    """Say which pages are not what the code would write."""
    stale = [
        path
        for path, text in pages()
        if not (DOCS / path).exists() or (DOCS / path).read_text() != text
    ]
    for path in stale:
        print(f"docs/{path} is not up to date; run `make docs`.")
    return 1 if stale else 0


if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "wegweiser.project.settings.test")
    django.setup()
    todo = {"write": write, "check": check}
    if len(sys.argv) != 2 or sys.argv[1] not in todo:
        sys.exit(__doc__)
    sys.exit(todo[sys.argv[1]]())

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

from tools import lawbook
from tools.lawbook import MADE
from wegweiser_rules import LAW
from wegweiser_rules import __main__ as command_line

if TYPE_CHECKING:
    from collections.abc import Iterator

DOCS = Path(__file__).resolve().parents[1] / "docs"


def pages() -> Iterator[tuple[str, str]]:
    """Yield path below docs/ and text of every page."""
    for language in ("en", "de"):
        with translation.override(language):
            for name, lines in lawbook.pages():
                yield f"law/{language}/{name}.md", "\n".join([*lines, ""])
    with translation.override("en"):
        yield "reference/facts.md", "\n".join(facts())
        yield "reference/commands.md", "\n".join(commands())
        yield "reference/interface.md", "\n".join(interface())


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
    yield "| `python -m wegweiser_rules …` | what |\n|---|---|"
    yield from (f"| `{name}` | {about} |" for name, about in command_line.COMMANDS.items())
    yield "\n`--help` after a command says more.\n"
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
        for path in (DOCS / folder).rglob("*.md"):
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

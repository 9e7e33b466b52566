"""Keep the message catalogues: extract, compile and check them, without GNU gettext.

Usage: python tools/messages.py extract|compile|check

A msgid is an English sentence. It comes from Python (`_("…")`), from templates
(`{% translate %}`), and from the data files listed below, whose visible strings are msgids too.
"""

from __future__ import annotations

import csv
import io
import re
import sys
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

import django
from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_python
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po
from django.conf import settings
from django.utils.translation.template import templatize

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "src"
LOCALE = SOURCE / "wegweiser/locale"
LANGUAGES = ("de", "uk", "ar")
Spec = tuple["int | tuple[int, str]", ...] | None
KEYWORDS: Mapping[str, Spec] = {
    name: spec
    for prefix in ("", "u")
    for stem, spec in {
        "gettext": None,
        "gettext_lazy": None,
        "gettext_noop": None,
        "ngettext": (1, 2),
        "ngettext_lazy": (1, 2),
        "pgettext": ((1, "c"), 2),
        "pgettext_lazy": ((1, "c"), 2),
        "npgettext": ((1, "c"), 2, 3),
    }.items()
    for name in (prefix + stem,)
} | {"_": None}
PLACEHOLDER = re.compile(r"%\((\w+)\)[sd]|\{(\w+)\}")

# Data whose visible strings are msgids: TOML keys that hold no words, CSV columns that do.
WORDLESS_KEYS = frozenset(
    {
        *("id", "key", "letter", "phase", "who", "body", "topic", "kind", "strength", "when"),
        *("depends_on", "routes", "source", "sources", "citation", "basis", "certainty"),
        *("date", "per", "page", "title_de", "not_found"),
        *("amount", "amount_from", "amount_to"),
        *("adds", "goal"),
    }
)
TOML_FILES = tuple(
    f"wegweiser/pathways/domain/catalogue/{name}.toml" for name in ("steps", "routes", "sources")
)
CSV_COLUMNS: dict[str, tuple[str, ...]] = {}


def found() -> Catalog:
    """Return every msgid of the sources, with the files that use it."""
    catalog = Catalog(project="Wegweiser", charset="utf-8")
    for path, msgid, context in sorted(
        {*from_python(), *from_templates(), *from_data()}, key=lambda row: (row[0], str(row[1]))
    ):
        if msgid and msgid != ("",):
            catalog.add(msgid, locations=[(path, 0)], context=context)
    return catalog


Row = tuple[str, "str | tuple[str, ...]", "str | None"]


def from_python() -> Iterator[Row]:
    for path in (*sorted(SOURCE.rglob("*.py")), ROOT / "tools/reference.py"):
        if "migrations" not in path.parts:
            yield from calls(path.read_bytes(), path)


def from_templates() -> Iterator[Row]:
    for path in sorted(SOURCE.rglob("templates/**/*.*")):
        if path.suffix in {".html", ".txt", ".svg"}:
            # What is left of a template is no Python; only its calls matter, not its margins.
            lines = (line.strip() for line in templatize(path.read_text()).splitlines())
            yield from calls("\n".join(lines).encode(), path)


def calls(code: bytes, path: Path) -> Iterator[Row]:
    """Yield what the gettext calls in Python code (or a template made into such) say."""
    for _line, function, words, _comments in extract_python(
        io.BytesIO(code), KEYWORDS, (), {"encoding": "utf-8"}
    ):
        parts = (words,) if isinstance(words, str) else tuple(words or ())
        if parts and parts[0]:
            spoken = tuple(str(part) for part in parts)
            yield named(path, *arranged(spoken, KEYWORDS[str(function)]))


def arranged(parts: tuple[str, ...], spec: Spec) -> tuple[str | tuple[str, ...], str | None]:
    if spec is None:
        return parts[0], None
    context = next((parts[s[0] - 1] for s in spec if isinstance(s, tuple)), None)
    msgids = tuple(parts[s - 1] for s in spec if isinstance(s, int))
    return (msgids if len(msgids) > 1 else msgids[0]), context


def named(path: Path, msgid: str | tuple[str, ...], context: str | None) -> Row:
    return str(path.relative_to(ROOT)), msgid, context


def from_data() -> Iterator[Row]:
    for name in TOML_FILES:
        path = SOURCE / name
        for words in strings(tomllib.loads(path.read_text())):
            yield named(path, words, None)
    for name, columns in CSV_COLUMNS.items():
        path = SOURCE / name
        with path.open(newline="") as lines:
            for row in csv.DictReader(lines):
                yield from (named(path, row[column], None) for column in columns if row[column])


def strings(value: object, key: str = "") -> Iterator[str]:
    """Yield the visible strings of a data file, whatever its nesting."""
    if isinstance(value, dict):
        for name, inner in value.items():
            # A route lists ids under `rules`, a step sentences.
            if not (name == "rules" and all(isinstance(entry, str) for entry in inner)):
                yield from strings(inner, name)
    elif isinstance(value, list):
        for inner in value:
            yield from strings(inner, key)
    elif isinstance(value, str) and key not in WORDLESS_KEYS and value:
        yield value


def stored(language: str) -> Catalog:
    path = LOCALE / language / "LC_MESSAGES/django.po"
    if not path.exists():
        return Catalog(locale=language)
    with path.open("rb") as lines:
        return read_po(lines, locale=language)


def extract() -> int:
    """Bring every catalogue up to date: add new msgids, drop those nobody uses."""
    template = found()
    for language in LANGUAGES:
        old = stored(language)
        new = Catalog(locale=language, project="Wegweiser", charset="utf-8", fuzzy=False)
        for message in template:
            if message.id:
                known = old.get(key_of(message), message.context)
                new.add(
                    message.id,
                    string=known.string if known else "",
                    locations=message.locations,
                    context=message.context,
                )
        write(new, language)
    return 0


def key_of(message: Message) -> str:
    return message.id if isinstance(message.id, str) else message.id[0]


def write(catalog: Catalog, language: str) -> None:
    path = LOCALE / language / "LC_MESSAGES/django.po"
    path.parent.mkdir(parents=True, exist_ok=True)
    text = io.BytesIO()
    write_po(text, catalog, width=99, sort_output=True, no_location=True, omit_header=False)
    lines = text.getvalue().decode().splitlines(keepends=True)
    # Dates in the header would change with every run and say nothing.
    path.write_text("".join(line for line in lines if "-Date: " not in line))


def compile_all() -> int:
    """Write the binary catalogues that Django reads."""
    for language in LANGUAGES:
        with (LOCALE / language / "LC_MESSAGES/django.mo").open("wb") as binary:
            write_mo(binary, stored(language))
    return 0


def check() -> int:
    """Say what is missing, obsolete or has other placeholders than its msgid."""
    template = found()
    problems = [
        problem for language in LANGUAGES for problem in gaps(template, stored(language), language)
    ]
    sys.stdout.writelines(f"{problem}\n" for problem in problems[:40])
    if problems:
        print(f"{len(problems)} gaps in the catalogues; run `make fix`, then translate.")
    return 1 if problems else 0


def gaps(template: Catalog, catalog: Catalog, language: str) -> Iterator[str]:
    wanted = {(key_of(m), m.context) for m in template if m.id}
    have = {(key_of(m), m.context): m for m in catalog if m.id}
    for verdict, keys in (
        ("not in the catalogue", wanted - set(have)),
        ("used nowhere", set(have) - wanted),
    ):
        yield from (f"{language}: {verdict}: {key[0]}" for key in sorted(keys, key=str))
    for key in sorted(wanted & set(have), key=str):
        message = have[key]
        forms = [message.string] if isinstance(message.string, str) else [*(message.string or ())]
        if message.fuzzy or not forms or not all(forms):
            yield f"{language}: not translated: {key[0]}"
        elif isinstance(message.id, str) and placeholders(message.id) != placeholders(forms[0]):
            yield f"{language}: other placeholders: {key[0]}"


def placeholders(text: str) -> set[str]:
    return {first or second for first, second in PLACEHOLDER.findall(text)}


if __name__ == "__main__":
    settings.configure(USE_I18N=True)
    django.setup()
    commands = {"extract": extract, "compile": compile_all, "check": check}
    if len(sys.argv) != 2 or sys.argv[1] not in commands:
        sys.exit(__doc__)
    sys.exit(commands[sys.argv[1]]())

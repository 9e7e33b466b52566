"""Reads the file of situations, and says of each what is wrong with it."""

from __future__ import annotations

import datetime as dt
import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from wegweiser_rules.de import LAW
from wegweiser_rules.engine.facts import FactError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wegweiser_rules.engine.situations import Situation


class Unreadable(ValueError):
    """The file, or one situation in it, cannot be read."""


@dataclass(frozen=True, slots=True)
class Vignette:
    """A situation to be assessed for a day, under the name by which the answer is found."""

    id: str
    as_of: dt.date
    situation: Situation


def read(path: str) -> Iterator[Vignette | Unreadable]:
    """Yield the situations of a file, `-` for standard input, and what cannot be read.

    Raises:
        Unreadable: the file is not there, or is not a document of situations.
    """
    document = _document(_text(path))
    seen: set[str] = set()
    for number, raw in enumerate(document, start=1):
        try:
            vignette = _vignette(raw, number, seen)
        except Unreadable as problem:
            yield problem
        else:
            seen.add(vignette.id)
            yield vignette


def _text(path: str) -> bytes:
    if path == "-":
        return sys.stdin.buffer.read()
    try:
        return Path(path).read_bytes()
    except OSError as error:
        raise Unreadable(f"{path}: {error.strerror}") from error


def _document(text: bytes) -> list[object]:
    try:
        document = json.loads(text.decode(), object_pairs_hook=_unique)
    except (UnicodeDecodeError, json.JSONDecodeError, RecursionError) as error:
        raise Unreadable(f"the file is not JSON: {error}") from error
    vignettes = document.get("vignettes") if isinstance(document, dict) else None
    if not isinstance(vignettes, list):
        raise Unreadable('expected a JSON object with a list named "vignettes"')
    return vignettes


def _unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """Return a JSON object; names that stand twice are kept under a name that shows it."""
    entries: dict[str, object] = {}
    for name, value in pairs:
        entries[f"{name} (twice)" if name in entries else name] = value
    return entries


def _vignette(raw: object, number: int, seen: set[str]) -> Vignette:
    if not isinstance(raw, dict):
        raise Unreadable(f"vignette number {number}: expected an object")
    name = raw.get("id")
    if not isinstance(name, str) or not name:
        raise Unreadable(f'vignette number {number}: "id" must be a text')
    if name in seen:
        raise Unreadable(f"vignette {name}: this id stands twice in the file")
    facts = raw.get("facts")
    if not isinstance(facts, dict):
        raise Unreadable(f'vignette {name}: "facts" must be an object')
    return Vignette(name, _day(name, raw.get("as_of")), _situation(name, facts))


def _day(name: str, raw: object) -> dt.date:
    try:
        day = dt.date.fromisoformat(raw) if isinstance(raw, str) else None
    except ValueError:
        day = None
    if day is None:
        raise Unreadable(f'vignette {name}: "as_of" must be a day such as "2026-03-02"')
    if day < LAW.modelled_from:
        raise Unreadable(f"vignette {name}: the law before {LAW.modelled_from} is not modelled")
    return day


def _situation(name: str, facts: Mapping[str, object]) -> Situation:
    try:
        return LAW.neutral(LAW.read(facts))
    except* FactError as group:
        problems = [f"vignette {name}: fact {error}" for error in group.exceptions]
    raise Unreadable("\n".join(problems))

"""Texts of laws as directories hold them, and which sections differ between two of them.

A directory holds one file for each law, `AufenthG.txt`; in it every section begins with a line
`=== AufenthG | § 18g – Blaue Karte EU | …`, or `=== § 4 – …` where the file has the law's name.
"""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from wegweiser_rules.engine.sources import Source

HEADING = "=== "
NUMBER = r"\d+[a-z]?"
LISTED = rf"{NUMBER}(?:(?:, | und | bis |-|–){NUMBER}(?![a-z0-9.]))*"
CITED = re.compile(rf"§§ ?({LISTED})|§ ?({NUMBER})")

Place = tuple[str, str]
"""A law and a section of it, such as ("AufenthG", "§ 18g")."""


class NoTexts(ValueError):
    """There is no directory with texts of laws."""


@dataclass(frozen=True, slots=True)
class Difference:
    """A section that is not the same in two directories of texts."""

    place: Place
    before: str | None
    after: str | None

    @property
    def kind(self) -> str:
        """What happened to the section."""
        if self.before is None:
            return "new"
        return "gone" if self.after is None else "changed"

    def diff(self) -> Iterator[str]:
        """Yield the sentences that went and came, with one around them."""
        before, after = _sentences(self.before), _sentences(self.after)
        yield from list(difflib.unified_diff(before, after, lineterm="", n=1))[2:]


def _sentences(text: str | None) -> list[str]:
    return re.split(r"(?<=[a-zäöüß][.;:]) |\n", text) if text else []


def read(directory: Path) -> dict[Place, str]:
    """Return the text of every section in a directory.

    Raises:
        NoTexts: there is no such directory, or no section in it.
    """
    files = sorted(directory.glob("*.txt")) if directory.is_dir() else []
    sections = {place: text for file in files for place, text in _sections(file)}
    if not sections:
        raise NoTexts(f"{directory}: there are no texts of laws here (LAW.txt with sections).")
    return sections


def _sections(file: Path) -> Iterator[tuple[Place, str]]:
    blocks = re.split(
        rf"^{HEADING}", file.read_text("utf-8", errors="replace"), flags=re.MULTILINE
    )
    for block in blocks[1:]:
        heading, _, body = block.partition("\n")
        lines = (line.rstrip() for line in body.strip().splitlines())
        yield _place(heading, file.stem), "\n".join(lines)


def _place(heading: str, file: str) -> Place:
    parts = [part.strip() for part in heading.split("|")]
    law = parts[0] if len(parts) > 1 else file.replace("_", " ")
    section = parts[1] if len(parts) > 1 else parts[0]
    found = re.match(rf"§ ?({NUMBER})", section)
    return law, f"§ {found[1]}" if found else section.split(" – ")[0]


def differences(before: Mapping[Place, str], after: Mapping[Place, str]) -> list[Difference]:
    """Return the sections that changed, came or went, in the order of the law."""
    places = sorted({*before, *after}, key=_order)
    pairs = ((place, before.get(place), after.get(place)) for place in places)
    return [Difference(place, old, new) for place, old, new in pairs if old != new]


def cited(source: Source, known: Mapping[Place, str]) -> set[Place]:
    """Return the sections that a citation names; ranges cover the known sections in between.

    >>> from wegweiser_rules.engine.sources import Source
    >>> sorted(cited(Source("BeschV", "§ 2a Abs. 1 S. 2, § 2 Abs. 1"), {}))
    [('BeschV', '§ 2'), ('BeschV', '§ 2a')]
    """
    places: set[Place] = set()
    for match in CITED.finditer(source.section):
        if match[2]:
            places.add((source.law, f"§ {match[2]}"))
        for first, last in _ranges(match[1] or ""):
            ends = [_order((source.law, f"§ {number}")) for number in (first, last)]
            places |= {(source.law, f"§ {number}") for number in (first, last)}
            places |= {place for place in known if ends[0] < _order(place) < ends[1]}
    return places or {(source.law, source.section)}


def _ranges(numbers: str) -> Iterator[tuple[str, str]]:
    """Yield the first and last number of each entry of a list such as `16a-16c, 17`."""
    for entry in re.split(r", | und ", numbers):
        if entry:
            ends = re.split(r" bis |-|–", entry)
            yield ends[0], ends[-1]


def _order(place: Place) -> tuple[str, int, str]:
    found = re.match(r"§ (\d+)([a-z]?)", place[1])
    return (place[0], int(found[1]), found[2]) if found else (place[0], 0, place[1])

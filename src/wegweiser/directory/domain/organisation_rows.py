"""Read the rows of an organisations file: what each says, or why it cannot be taken."""

from __future__ import annotations

import csv
import io
import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urlsplit

from wegweiser.directory.domain import areas, offers
from wegweiser.network.domain.facts import OrganisationFacts

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

REQUIRED_COLUMNS = (
    "name",
    "short_name",
    "type",
    "city",
    "ags",
    "topics",
    "languages",
    "audience",
    "website",
    "source",
    "note",
    "topics_basis",
)
OPTIONAL_COLUMNS = (
    "interpretation",
    "serves",
    "part_of",
    "run_by",
    "opened_year",
    "notice",
    "street",
    "street_city",
    "street_year",
    "seen_on",
)
COLUMNS = REQUIRED_COLUMNS + OPTIONAL_COLUMNS
LONGEST = {"name": 200, "short_name": 60, "city": 100, "website": 300, "run_by": 200}
LONGEST_OF_OTHERS = 2000
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
WHOLE_COUNTRY = "DE"
AREA = re.compile(r"(0[1-9]|1[0-6])(\d{3})?")
LANGUAGE = re.compile(r"([a-z]{2,3})( \(on request\))?")
YEAR = re.compile(r"(19|20)\d\d")


class Problem(NamedTuple):
    """Why a row cannot be taken: a code, the column, and the offending value."""

    code: str
    column: str = ""
    value: str = ""


class NotReadable(ValueError):
    """The text is no table with a header."""


class ColumnsMissing(ValueError):
    """The header lacks columns; they are the arguments."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """The codes that the columns may hold."""

    types: Collection[str]
    notices: Collection[str]
    bases: Collection[str]
    interpretations: Collection[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of the file, as it stands there."""

    number: int
    cells: Mapping[str, str]
    surplus: bool = False
    short: bool = False


def read(text: str) -> Iterator[Line]:
    """Yield the lines of a table in CSV, separated by commas or semicolons.

    Raises:
        NotReadable: it is no such table.
        ColumnsMissing: the header lacks required columns.
    """
    header = text.partition("\n")[0]
    separator = ";" if header.count(";") > header.count(",") else ","
    reader = csv.DictReader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    try:
        missing = [name for name in REQUIRED_COLUMNS if name not in (reader.fieldnames or ())]
        if missing:
            raise ColumnsMissing(*missing)
        for cells in reader:
            surplus = cells.pop(None, None)
            yield Line(
                number=reader.line_num,
                cells={name: (value or "").strip() for name, value in cells.items()},
                surplus=surplus is not None,
                short=None in cells.values(),
            )
    except csv.Error as error:
        raise NotReadable(str(error)) from error


def problems(line: Line, *, words: Words) -> list[Problem]:
    """Return everything that speaks against a line; nothing means it can be taken."""
    if line.surplus or line.short:
        return [Problem("cell_count")]
    found = _unsafe(line.cells)
    if found:
        return found
    return [
        *_missing(line.cells),
        *_unknown_codes(line.cells, words=words),
        *_malformed(line.cells),
    ]


def organisation(line: Line, *, seen_on: date) -> OrganisationFacts:
    """Return the organisation of a line without problems."""
    cell = line.cells.get
    return OrganisationFacts(
        name=line.cells["name"],
        short_name=line.cells["short_name"],
        type=line.cells["type"],
        city=line.cells["city"],
        ags=line.cells["ags"],
        website=line.cells["website"],
        source=line.cells["source"],
        note=line.cells["note"],
        part_of=cell("part_of") or "",
        run_by=cell("run_by") or "",
        notice=cell("notice") or "",
        opened_year=_year(cell("opened_year")),
        serves=_served(line.cells),
        seen_on=_day(cell("seen_on"), otherwise=seen_on),
    )


def offer_facts(line: Line, *, seen_on: date) -> offers.OfferFacts:
    """Return the offers that follow from a line without problems."""
    cell = line.cells.get
    return offers.OfferFacts(
        organisation=line.cells["name"],
        offers=offers.derive(
            _list(line.cells["topics"]),
            organisation_type=line.cells["type"],
            audience=line.cells["audience"],
        ),
        areas=_served(line.cells),
        basis=line.cells["topics_basis"],
        source=line.cells["source"],
        seen_on=_day(cell("seen_on"), otherwise=seen_on),
        languages=tuple(_language(word) for word in _list(line.cells["languages"])),
        interpretation=cell("interpretation") or "",
        street=cell("street") or "",
        city=cell("street_city") or "",
        address_year=_year(cell("street_year")),
    )


def _unsafe(cells: Mapping[str, str]) -> list[Problem]:
    found = []
    for column, value in cells.items():
        if value.startswith(FORMULA_STARTS):
            found.append(Problem("formula", column, value[:40]))
        if len(value) > LONGEST.get(column, LONGEST_OF_OTHERS):
            found.append(Problem("too_long", column, value[:40]))
        if "\0" in value:
            found.append(Problem("null_character", column))
    return found


def _missing(cells: Mapping[str, str]) -> list[Problem]:
    required = ["name", "type", "source"]
    if cells["topics"]:
        required += ["audience", "topics_basis"]
    return [Problem("missing", column) for column in required if not cells[column]]


def _unknown_codes(cells: Mapping[str, str], *, words: Words) -> list[Problem]:
    allowed = {
        "type": words.types,
        "notice": words.notices,
        "topics_basis": words.bases,
        "interpretation": words.interpretations,
        "audience": offers.AUDIENCES,
    }
    found = [
        Problem("unknown_word", column, cells[column])
        for column, codes in allowed.items()
        if cells.get(column) and cells[column] not in codes
    ]
    return found + [
        Problem("unknown_word", "topics", topic)
        for topic in _list(cells["topics"])
        if topic not in offers.TOPIC_WORDS
    ]


def _malformed(cells: Mapping[str, str]) -> list[Problem]:
    wrong = []
    if cells["ags"] and not AREA.fullmatch(cells["ags"]):
        wrong.append("ags")
    if any(
        not AREA.fullmatch(area) and area != WHOLE_COUNTRY
        for area in _list(cells.get("serves", ""))
    ):
        wrong.append("serves")
    if cells["website"] and not _is_web_address(cells["website"]):
        wrong.append("website")
    if any(not LANGUAGE.fullmatch(word) for word in _list(cells["languages"])):
        wrong.append("languages")
    wrong += [
        column
        for column in ("opened_year", "street_year")
        if cells.get(column) and not YEAR.fullmatch(cells[column])
    ]
    if cells.get("seen_on") and not _is_day(cells["seen_on"]):
        wrong.append("seen_on")
    return [Problem("malformed", column, cells[column]) for column in wrong]


def _is_web_address(value: str) -> bool:
    try:
        parts = urlsplit(value)
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and "." in parts.netloc and " " not in value


def _is_day(value: str) -> bool:
    try:
        date.fromisoformat(value)
    except ValueError:
        return False
    return True


def _day(value: str | None, *, otherwise: date) -> date:
    return date.fromisoformat(value) if value else otherwise


def _year(value: str | None) -> int | None:
    return int(value) if value else None


def _served(cells: Mapping[str, str]) -> tuple[str, ...]:
    """Return the areas served; without a statement that is the area of the seat."""
    named = _list(cells.get("serves", "")) or _list(cells["ags"])
    return areas.widest(areas.COUNTRY if area == WHOLE_COUNTRY else area for area in named)


def _language(word: str) -> tuple[str, bool]:
    code, _, rest = word.partition(" ")
    return code, bool(rest)


def _list(value: str) -> list[str]:
    return [part.strip() for part in value.split(";") if part.strip()]

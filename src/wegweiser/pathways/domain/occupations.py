"""Common occupations with their codes, and a search in four languages that forgives typos."""

from __future__ import annotations

import csv
import functools
import importlib.resources
import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING

from rapidfuzz import fuzz, process

if TYPE_CHECKING:
    from collections.abc import Mapping

LANGUAGES = ("de", "en", "uk", "ar")
LONGEST_QUERY = 80
LIKE_ENOUGH = 74.0
"""How alike two words must be (per cent) to count as the same word with a typo."""

ARABIC_VARIANTS = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ى": "ي", "ة": "ه", "ـ": None})
WORD = re.compile(r"\w{2,}")


class Regulated(StrEnum):
    """Whether one needs a licence to work in the occupation (in its usual form)."""

    YES = "yes"
    NO = "no"
    PARTLY = "partly"


class Level(StrEnum):
    """What the work usually asks for; the job in question may differ."""

    UNQUALIFIED = "unqualified"
    QUALIFIED = "qualified"
    DEGREE = "degree"


@dataclass(frozen=True, slots=True)
class Occupation:
    """An occupation as people call it, with the codes that offices and the law use.

    Source: ISCO-08 (ILO), four digits; KldB 2010 (Federal Employment Agency), five digits,
        empty where we are not sure; `doubt` says where another code is thinkable.
    """

    key: str
    isco: str
    kldb: str
    groups: tuple[str, ...]
    regulated: Regulated
    level: Level
    names: Mapping[str, str]
    search: tuple[str, ...]
    doubt: str

    def name(self, language: str) -> str:
        """Return the name in this language, in English where we have none."""
        return self.names.get(language, self.names["en"])


@functools.cache
def known() -> Mapping[str, Occupation]:
    """Return every occupation of the list by its key, in the order of the list."""
    source = importlib.resources.files(__package__).joinpath("occupations.csv")
    lines = source.read_text(encoding="utf-8").splitlines()
    rows = [_read(row) for row in csv.DictReader(lines)]
    return MappingProxyType({row.key: row for row in rows})


def matching(text: str, *, limit: int = 12) -> list[Occupation]:
    """Return the occupations that this text may mean, in any of our languages, best first."""
    query = fold(text[:LONGEST_QUERY])
    if not query:
        return []
    scores = _resembling(query)
    for term, key in _terms():
        if query in term:
            scores[key] = max(scores.get(key, 0), _likeness(query, term))
    order = list(known())
    found = sorted(scores, key=lambda key: (-scores[key], order.index(key)))
    return [known()[key] for key in found[:limit]]


def fold(text: str) -> str:
    """Return the text without case, accents and spelling variants, for comparing."""
    plain = unicodedata.normalize("NFKD", text.casefold().translate(ARABIC_VARIANTS))
    letters = "".join(sign for sign in plain if not unicodedata.combining(sign))
    return " ".join(re.findall(r"\w+", letters))


def _likeness(query: str, term: str) -> float:
    """Return how well a name fits that holds the query: beginnings and whole words are best."""
    at_start = term.startswith(query)
    word_start = f" {query}" in f" {term}"
    whole_word = f" {query} " in f" {term} "
    return 100 + 40 * at_start + 30 * whole_word + 20 * word_start - len(term) / 10


def _resembling(query: str) -> dict[str, float]:
    """Return the occupations of which words look like words of the query, with how alike."""
    words = WORD.findall(query)
    scores: dict[str, float] = {}
    for word in words:
        alike = process.extract(
            word, list(_words()), scorer=fuzz.ratio, score_cutoff=LIKE_ENOUGH, limit=8
        )
        best: dict[str, float] = {}
        for term, score, _place in alike:
            for key in _words()[term]:
                best[key] = max(best.get(key, 0), score)
        for key, score in best.items():
            scores[key] = scores.get(key, 0) + score / len(words)
    return scores


@functools.cache
def _terms() -> tuple[tuple[str, str], ...]:
    return tuple(
        (fold(term), occupation.key)
        for occupation in known().values()
        for term in (*occupation.names.values(), *occupation.search)
    )


@functools.cache
def _words() -> Mapping[str, tuple[str, ...]]:
    """Return which occupations each single word belongs to."""
    words: dict[str, dict[str, None]] = {}
    for term, key in _terms():
        for word in WORD.findall(term):
            words.setdefault(word, {})[key] = None
    return MappingProxyType({word: tuple(keys) for word, keys in words.items()})


def _read(row: dict[str, str]) -> Occupation:
    return Occupation(
        key=row["key"],
        isco=row["isco"],
        kldb=row["kldb"],
        groups=tuple(filter(None, row["groups"].split("|"))),
        regulated=Regulated(row["regulated"]),
        level=Level(row["level"]),
        names=MappingProxyType({code: row[f"name_{code}"] for code in LANGUAGES}),
        search=tuple(filter(None, row["search"].split("|"))),
        doubt=row["doubt"],
    )

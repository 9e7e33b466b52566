"""What a visitor typed, as units that a search index can answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rapidfuzz.distance import DamerauLevenshtein

from wegweiser.directory.domain import concepts, texts

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

LONGEST_TEXT = 200
MOST_WORDS = 12
SHORTEST_PREFIX = 4
# How many typing errors a word of at least that many letters may have.
ERRORS_BY_LENGTH = ((8, 2), (4, 1))


@dataclass(frozen=True, slots=True)
class Unit:
    """One thing that is sought: any of these ways to say it will do.

    Each way is a group of tokens that must all be there; `prefix` finds words that begin so.
    """

    ways: tuple[tuple[str, ...], ...]
    prefix: str = ""
    word: str = ""


def parse(text: str) -> tuple[Unit, ...]:
    """Return what is sought; nothing if the text has no word that can be sought.

    >>> [unit.ways for unit in parse("Sprachkurs")]
    [(('sprachkurs',), ('sprach', 'kurs'), ('xtopicxlanguage',))]
    """
    kept = texts.content_words(text[:LONGEST_TEXT])[:MOST_WORDS]
    stems = [texts.stem(word) for word in kept]
    units, place = [], 0
    while place < len(kept):
        length, meant = concepts.longest_at(stems, place)
        units.append(_unit(kept[place : place + length], meant))
        place += length
    return tuple(units)


def corrected(units: Iterable[Unit], *, known: Collection[str]) -> tuple[Unit, ...]:
    """Return the units with each word that is not known replaced by the nearest known one."""
    return tuple(
        unit if not unit.word or unit.word in known else _nearest(unit, known=known)
        for unit in units
    )


def wanted_lengths(units: Iterable[Unit]) -> tuple[int, int]:
    """Return the lengths between which a corrected word can lie."""
    lengths = [len(unit.word) for unit in units if unit.word]
    return (min(lengths, default=0) - 2, max(lengths, default=0) + 2)


def _unit(words: list[str], meant: frozenset[str]) -> Unit:
    whole = tuple(texts.stem(word) for word in words)
    ways = [whole]
    if len(words) == 1:
        pieces = texts.parts(words[0])
        if len(pieces) > 1:
            ways.append(pieces)
    ways.extend((concept,) for concept in sorted(meant))
    single = words[0] if len(words) == 1 else ""
    prefix = single if len(single) >= SHORTEST_PREFIX else ""
    return Unit(ways=tuple(ways), prefix=prefix, word=single)


def _nearest(unit: Unit, *, known: Collection[str]) -> Unit:
    allowed = next((n for length, n in ERRORS_BY_LENGTH if len(unit.word) >= length), 0)
    candidates = [
        (distance, word)
        for word in known
        if abs(len(word) - len(unit.word)) <= allowed
        and (distance := DamerauLevenshtein.distance(unit.word, word, score_cutoff=allowed))
        <= allowed
    ]
    if not candidates:
        return unit
    _, word = min(candidates)
    _, meant = concepts.longest_at([texts.stem(word)], 0)
    return _unit([word], meant)

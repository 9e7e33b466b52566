"""One analyser for what is searched and what is sought: folded, stemmed, taken apart."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from functools import lru_cache
from pathlib import Path

import snowballstemmer

WORD = re.compile(r"[^\W_]+")
CYRILLIC = re.compile(r"[\u0400-\u04ff]")
ARABIC = re.compile(r"[\u0600-\u06ff]")
APOSTROPHES = re.compile(r"(?<=\w)['’ʼ](?=\w)")
# ae, oe, ue stand for umlauts, but not in “neue”, “Bauer” or “Quelle”.
WRITTEN_OUT_UMLAUT = re.compile(r"(?<![aeq])([aou])e")
ARABIC_FORMS = str.maketrans({"ـ": "", "ة": "ه", "ى": "ي"})
LONGEST_WORD = 60
SHORTEST_STEM = 3

_knowledge = tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))
KEEP_THEIR_S = tuple(_knowledge["keep_their_s"])
IRREGULAR: dict[str, str] = _knowledge["irregular"]
UKRAINIAN_ENDINGS = tuple(_knowledge["ukrainian_endings"].split())
ARABIC_STARTS = tuple(_knowledge["arabic_starts"].split())
ARABIC_ENDINGS = tuple(_knowledge["arabic_endings"].split())
LINKS = ("s", "n", "es", "en")
SHORTEST_PART = 3
SHORTEST_UNKNOWN_PART = 4

_german = snowballstemmer.stemmer("german")


def content_words(text: str) -> list[str]:
    """Return the folded words of a text without those that carry no meaning, if any are left."""
    every = words(text)
    return [word for word in every if word not in _STOP_WORDS] or every


def words(text: str) -> list[str]:
    """Return the words of a text, folded so that spellings of the same word are equal.

    >>> words("Ausländerbehörde  AUSLAENDERBEHOERDE!")
    ['auslanderbehorde', 'auslanderbehorde']
    """
    joined = APOSTROPHES.sub("", unicodedata.normalize("NFKC", text))
    return [fold(word)[:LONGEST_WORD] for word in WORD.findall(joined.casefold())]


@lru_cache(maxsize=20_000)
def fold(word: str) -> str:
    """Return a word without marks; umlauts as the plain vowel, however they are written."""
    if CYRILLIC.search(word):
        return word
    marked = unicodedata.normalize("NFKD", word)
    plain = "".join(sign for sign in marked if not unicodedata.combining(sign))
    if ARABIC.search(plain):
        return plain.translate(ARABIC_FORMS)
    return WRITTEN_OUT_UMLAUT.sub(r"\1", plain.replace("ß", "ss"))


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """Return the stem of a folded word.

    >>> stem("kurs"), stem("kurse"), stem("sprachkurs")
    ('kurs', 'kurs', 'sprachkurs')
    """
    if CYRILLIC.search(word):
        return _light(word, starts=(), endings=UKRAINIAN_ENDINGS)
    if ARABIC.search(word):
        return _light(word, starts=ARABIC_STARTS, endings=ARABIC_ENDINGS)
    if word in IRREGULAR:
        return IRREGULAR[word]
    if word.endswith(KEEP_THEIR_S):
        return word
    return str(_german.stemWord(word))


@lru_cache(maxsize=20_000)
def parts(word: str) -> tuple[str, ...]:
    """Return the stems of the parts of a folded compound; one part if it is none we know.

    >>> parts("anerkennungsberatung")
    ('anerkenn', 'berat')
    """
    return _parts(stem(word))


def tokens(text: str) -> list[str]:
    """Return what a text is found by: each stem, and the parts of each compound."""
    found: list[str] = []
    for word in words(text):
        found.append(stem(word))
        pieces = parts(word)
        if len(pieces) > 1:
            found.extend(pieces)
    return found


def _light(word: str, *, starts: tuple[str, ...], endings: tuple[str, ...]) -> str:
    """Return a word without the first start and the first ending that leave a stem."""
    for start in starts:
        if word.startswith(start) and len(word) - len(start) >= SHORTEST_STEM:
            word = word.removeprefix(start)
            break
    for ending in endings:
        if word.endswith(ending) and len(word) - len(ending) >= SHORTEST_STEM:
            return word.removesuffix(ending)
    return word


def _parts(stemmed: str) -> tuple[str, ...]:
    for head in _HEADS:
        rest = stemmed.removesuffix(head)
        if rest != stemmed and len(rest) >= SHORTEST_PART:
            return (*_parts(_unlinked(rest)), head)
    for first in _HEADS:
        rest = stemmed.removeprefix(first)
        if rest != stemmed and len(_unlinked_start(rest)) >= SHORTEST_UNKNOWN_PART:
            return (first, _unlinked_start(rest))
    return (stemmed,)


def _unlinked(rest: str) -> str:
    """Return the stem of a first part without the letter that joins it to the next."""
    if rest in _HEADS:
        return rest
    for link in LINKS:
        bare = stem(rest.removesuffix(link))
        if rest.endswith(link) and (bare in _HEADS or link == "s"):
            return bare
    return stem(rest)


def _unlinked_start(rest: str) -> str:
    return rest.removeprefix("s") if rest.startswith("s") else rest


def _heads() -> tuple[str, ...]:
    stems = {stem(word) for word in words(_knowledge["compound_words"])}
    return tuple(sorted(stems, key=lambda head: (-len(head), head)))


_HEADS = _heads()
_STOP_WORDS = frozenset(words(_knowledge["stop_words"]))

"""What people mean by a word, in four languages: a topic, a type of body, a procedure."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from wegweiser.directory.domain import texts

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

VOCABULARY = Path(__file__).with_name("vocabulary.toml")
LONGEST_PHRASE = 4


def token(kind: str, code: str) -> str:
    """Return the token under which a concept stands in the index; nobody types it.

    >>> token("topic", "job_search")
    'xtopicxjobsearch'
    """
    return f"x{kind}x{code.replace('_', '')}"


@cache
def phrases() -> Mapping[tuple[str, ...], frozenset[str]]:
    """Return the concepts (as tokens) by the stems of each phrase that names them."""
    found: dict[tuple[str, ...], set[str]] = {}
    for kind, code, phrase in entries():
        stems = tuple(texts.stem(word) for word in texts.content_words(phrase))
        found.setdefault(stems, set()).add(token(kind, code))
    return {stems: frozenset(concepts) for stems, concepts in found.items()}


@cache
def known_words() -> frozenset[str]:
    """Return every folded word of the vocabulary, for the correction of typing errors."""
    return frozenset(word for _, _, phrase in entries() for word in texts.words(phrase))


def longest_at(stems: Sequence[str], start: int) -> tuple[int, frozenset[str]]:
    """Return how many words the longest known phrase at a place has, and what it means."""
    for length in range(min(LONGEST_PHRASE, len(stems) - start), 0, -1):
        concepts = phrases().get(tuple(stems[start : start + length]))
        if concepts:
            return length, concepts
    return 1, frozenset()


@cache
def entries() -> tuple[tuple[str, str, str], ...]:
    """Return each phrase of the vocabulary with the kind and code of what it means."""
    vocabulary = tomllib.loads(VOCABULARY.read_text(encoding="utf-8"))
    return tuple(
        (kind, code, phrase)
        for kind, codes in vocabulary.items()
        for code, phrases_ in codes.items()
        for phrase in phrases_
    )

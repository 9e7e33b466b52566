"""What a text finds in the index: exactly, with typing errors forgiven, or in part."""

from __future__ import annotations

from dataclasses import dataclass

from wegweiser.directory.domain import searches
from wegweiser.directory.models import SearchTerm, search_index
from wegweiser.directory.models.search_index import Hits, Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class Matches:
    """The keys found, the best first.

    `corrected` holds the words that were taken instead of unknown ones; `in_part` says that not
    all words were found together.
    """

    sought: bool
    services: tuple[int, ...] = ()
    organisations: tuple[int, ...] = ()
    corrected: tuple[str, ...] = ()
    in_part: bool = False


NOTHING_SOUGHT = Matches(sought=False)


def find(text: str) -> Matches:
    """Return what a text finds. One statement for a text without errors, four at most."""
    units = searches.parse(text)
    if not units:
        return NOTHING_SOUGHT
    index = search_index.current()
    hits = index.find(units, every=True)
    if any(hits.values()):
        return _matches(hits)
    units, corrected = _corrected(units)
    if corrected:
        hits = index.find(units, every=True)
    if any(hits.values()) or len(units) == 1:
        return _matches(hits, corrected=corrected)
    return _matches(index.find(units, every=False), corrected=corrected, in_part=True)


def _matches(hits: Hits, *, corrected: tuple[str, ...] = (), in_part: bool = False) -> Matches:
    return Matches(
        sought=True,
        services=tuple(hits[Kind.SERVICE]),
        organisations=tuple(hits[Kind.ORGANISATION]),
        corrected=corrected,
        in_part=in_part,
    )


def _corrected(
    units: tuple[searches.Unit, ...],
) -> tuple[tuple[searches.Unit, ...], tuple[str, ...]]:
    shortest, longest = searches.wanted_lengths(units)
    terms = SearchTerm.objects.filter(length__range=(shortest, longest))
    better = searches.corrected(units, known=frozenset(terms.values_list("term", flat=True)))
    changed = tuple(
        new.word for old, new in zip(units, better, strict=True) if old.word != new.word
    )
    return better, changed

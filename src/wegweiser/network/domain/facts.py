"""What is known about an organisation and a district, before it is stored."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Container
    from datetime import date

GERMAN_LETTERS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
SLUG_LENGTH = 110


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganisationFacts:
    """One organisation as a source describes it; `part_of` and `run_by` are names."""

    name: str
    type: str
    source: str
    seen_on: date
    short_name: str = ""
    city: str = ""
    ags: str = ""
    website: str = ""
    part_of: str = ""
    run_by: str = ""
    opened_year: int | None = None
    notice: str = ""
    note: str = ""
    serves: tuple[str, ...] = field(default=())


@dataclass(frozen=True, slots=True, kw_only=True)
class DistrictFacts:
    """One district and its tile on the map."""

    ags: str
    name: str
    short_name: str
    kind: str
    state: str
    state_name: str
    column: int
    row: int


def slug_of(name: str, *, taken: Container[str] = ()) -> str:
    """Return a readable address for a name that is not taken yet.

    >>> slug_of("Ausländerbehörde Landkreis Görlitz")
    'auslaenderbehoerde-landkreis-goerlitz'
    >>> slug_of("FIZU", taken={"fizu"})
    'fizu-2'
    """
    plain = unicodedata.normalize("NFKC", name).lower().translate(GERMAN_LETTERS)
    plain = unicodedata.normalize("NFKD", plain).encode("ascii", "ignore").decode()
    base = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:SLUG_LENGTH].strip("-") or "entry"
    slug, number = base, 1
    while slug in taken:
        number += 1
        slug = f"{base}-{number}"
    return slug

"""Which body is responsible: the place that counts, then the most specific row."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, TypeVar

from wegweiser.directory.domain import areas

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

ROLE_ORDER = (
    "decides",
    "consents",
    "confirms",
    "provides",
    "advises",
    "registers",
    "information",
)
UNSURE = "unsure"
EVERYWHERE = frozenset({"abroad", "everywhere"})
FIXED_BY = {
    "residence": ("residence",),
    "planned_stay": ("residence",),
    "residence_or_incident": ("residence",),
    "reception_centre": ("residence",),
    "establishment": ("establishment",),
    "employer": ("establishment",),
    "training_establishment": ("establishment",),
    "work_or_training": ("establishment", "residence"),
    "work_state": ("establishment", "residence"),
    "any_link": ("residence", "establishment"),
    "unstated": ("residence", "establishment"),
}


class Row(Protocol):
    """What the choice needs to know of a responsibility."""

    procedure: str
    occupation_group: str
    ags: str
    role: str
    linked_to: str
    condition: str
    certainty: str


RowT = TypeVar("RowT", bound=Row)


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """Where somebody lives or is going to live and work, and the occupation; None = unknown."""

    residence: str | None
    establishment: str | None
    occupation_group: str | None

    def place(self, linked_to: str) -> str | None:
        """Return the district that counts for a row, None if it is not known."""
        known = {"residence": self.residence, "establishment": self.establishment}
        facts = (known[name] for name in FIXED_BY[linked_to])
        return next((ags for ags in facts if ags), None)

    @property
    def candidate_areas(self) -> set[str]:
        """Every area that could match a row of this situation."""
        places = (self.residence or areas.COUNTRY, self.establishment or areas.COUNTRY)
        return {area for place in places for area in areas.containing(place)}


def specificity(row: Row, situation: Situation) -> tuple[int, int] | None:
    """Return how exactly a row fits, the larger the better; None if it does not fit."""
    if row.occupation_group not in {"", situation.occupation_group}:
        return None
    fits = not row.ags or (
        row.linked_to not in EVERYWHERE
        and row.ags in areas.containing(situation.place(row.linked_to) or areas.COUNTRY)
    )
    return (len(row.ags), len(row.occupation_group) > 0) if fits else None


def choose(rows: Iterable[RowT], situation: Situation) -> list[RowT]:
    """Return the rows that apply: per procedure, role and condition the most specific ones.

    Rows that are not certain never hide a certain one, and are kept beside it.
    """
    fitting = [(fit, row) for row in rows if (fit := specificity(row, situation)) is not None]
    best = _best_certain(fitting)
    kept = [
        (fit, row) for fit, row in fitting if row.certainty == UNSURE or fit == best[_key(row)]
    ]
    kept.sort(key=lambda pair: _order(*pair))
    return [row for _, row in kept]


def _best_certain(fitting: Collection[tuple[tuple[int, int], RowT]]) -> dict[object, object]:
    best: dict[object, tuple[int, int]] = {}
    for fit, row in fitting:
        if row.certainty != UNSURE:
            best[_key(row)] = max(fit, best.get(_key(row), fit))
    return dict(best)


def _key(row: Row) -> tuple[str, str, str]:
    return (row.procedure, row.role, row.condition)


def _order(fit: tuple[int, int], row: Row) -> tuple[str, int, bool, int, int]:
    return (
        row.procedure,
        ROLE_ORDER.index(row.role),
        row.certainty == UNSURE,
        -fit[0],
        -fit[1],
    )

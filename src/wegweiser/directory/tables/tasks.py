"""What an organisation is responsible for, row by row, areas put together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wegweiser.directory.tables import offers

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from wegweiser.directory.models import Jurisdiction


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """One procedure in which an organisation has a part."""

    procedure: str
    role: str
    occupation_group: str
    areas: str
    place: str
    condition: str
    notices: tuple[str, ...]
    is_unsure: bool
    certainty: str
    website: str
    source: str
    page_dates: str


def tasks(rows: Iterable[Jurisdiction], *, area_names: Mapping[str, str]) -> list[Task]:
    """Return the tasks of an organisation; rows that differ in the area only become one."""
    groups: dict[tuple[str, ...], list[Jurisdiction]] = {}
    for row in rows:
        groups.setdefault(_key(row), []).append(row)
    return [_task(group, area_names) for group in groups.values()]


def _key(row: Jurisdiction) -> tuple[str, ...]:
    return (row.procedure, row.role, row.occupation_group, row.condition, row.certainty)


def _task(group: list[Jurisdiction], area_names: Mapping[str, str]) -> Task:
    row = group[0]
    return Task(
        procedure=str(row.get_procedure_display()),
        role=str(row.get_role_display()),
        occupation_group=str(row.get_occupation_group_display()),
        areas=", ".join(offers.area_labels((row.ags for row in group), area_names=area_names)),
        place=str(row.get_linked_to_display()),
        condition=str(row.get_condition_display()),
        notices=tuple(dict.fromkeys(str(r.get_notice_display()) for r in group if r.notice)),
        is_unsure=row.is_unsure,
        certainty=str(row.get_certainty_display()),
        website=row.website,
        source="; ".join(dict.fromkeys(r.source for r in group if r.source)),
        page_dates=", ".join(dict.fromkeys(r.page_date for r in group if r.page_date)),
    )

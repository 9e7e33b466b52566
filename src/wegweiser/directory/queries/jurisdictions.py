"""Who is responsible."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wegweiser.directory.domain import responsibilities
from wegweiser.directory.enums import UnnamedBody
from wegweiser.directory.models import Jurisdiction

if TYPE_CHECKING:
    from collections.abc import Collection

    from django.db.models import QuerySet

    from wegweiser.network.models import Organisation


def responsible(
    *,
    procedures: Collection[str],
    residence: str | None,
    establishment: str | None,
    occupation_group: str | None,
) -> dict[str, list[Jurisdiction]]:
    """Return who is responsible for each procedure; an empty list is a gap. One statement.

    Args:
        procedures: codes of `Procedure`.
        residence: the district (AGS) where the person lives or is going to live.
        establishment: the district (AGS) of the establishment where the person works.
        occupation_group: a code of `OccupationGroup`, None if unknown or none named.
    """
    situation = responsibilities.Situation(
        residence=residence, establishment=establishment, occupation_group=occupation_group
    )
    rows = (
        Jurisdiction.objects.filter(
            procedure__in=procedures,
            ags__in=situation.candidate_areas,
            occupation_group__in={"", occupation_group or ""},
        )
        .exclude(body=UnnamedBody.NOT_FOUND)
        .select_related("organisation")
        .order_by("pk")
    )
    found: dict[str, list[Jurisdiction]] = {procedure: [] for procedure in procedures}
    for row in responsibilities.choose(rows, situation):
        found[row.procedure].append(row)
    return found


def of_organisation(organisation: Organisation) -> QuerySet[Jurisdiction]:
    """Return what an organisation is responsible for, by procedure and area."""
    return Jurisdiction.objects.filter(organisation=organisation).order_by(
        "procedure", "ags", "occupation_group", "pk"
    )

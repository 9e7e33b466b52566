"""Write the districts of the region."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import transaction

from wegweiser.network.models import District, State

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wegweiser.network.domain.facts import DistrictFacts


@transaction.atomic
def put_all(records: Iterable[DistrictFacts]) -> None:
    """Store these districts and their states; known ones are brought up to date."""
    for record in records:
        state, _ = State.objects.update_or_create(
            code=record.state, defaults={"name": record.state_name}
        )
        District.objects.update_or_create(
            ags=record.ags,
            defaults={
                "name": record.name,
                "short_name": record.short_name,
                "kind": record.kind,
                "state": state,
                "column": record.column,
                "row": record.row,
            },
        )

"""Load the region of the demo: real districts, organisations and responsibilities."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.db import transaction
from django.utils.translation import gettext_lazy as _

from wegweiser.core.errors import Refusal
from wegweiser.directory.services import jurisdictions, organisation_imports, search_entries
from wegweiser.network.domain.facts import DistrictFacts
from wegweiser.network.queries import organisations
from wegweiser.network.services import districts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wegweiser.directory.services.organisation_imports import Progress

DATA = Path(__file__).resolve().parents[1] / "data"
SEEN_ON = date(2026, 11, 22)


class NotADemo(Refusal):
    """Demo data would stand beside real data."""

    message = _("The demo is loaded under demo or test settings only.")
    remedy = _("For your own region use import_organisations.")


@transaction.atomic
def load(*, progress: Progress = organisation_imports.silent) -> None:
    """Load the region; a second time nothing changes.

    Raises:
        NotADemo: the settings are not those of a demo.
    """
    if not settings.DEMO:
        raise NotADemo
    districts.put_all(_districts())
    organisation_imports.import_text(
        (DATA / "organisations.csv").read_text(encoding="utf-8"),
        seen_on=SEEN_ON,
        strict=True,
        progress=progress,
    )
    rows = list(_responsibilities())
    jurisdictions.replace_all(
        rows, organisations=organisations.by_name({row["organisation"] for row in rows})
    )
    search_entries.rebuild()


def _districts() -> Iterator[DistrictFacts]:
    for row in _rows("districts.csv"):
        yield DistrictFacts(
            ags=row["ags"],
            name=row["name"],
            short_name=row["short_name"],
            kind=row["kind"],
            state=row["state"],
            state_name=row["state_name"],
            column=int(row["column"]),
            row=int(row["row"]),
        )


def _responsibilities() -> Iterator[dict[str, Any]]:
    for row in _rows("jurisdictions.csv"):
        seen_on = date.fromisoformat(row["seen_on"]) if row["seen_on"] else None
        yield {**row, "seen_on": seen_on}


def _rows(name: str) -> Iterator[dict[str, str]]:
    with (DATA / name).open(encoding="utf-8", newline="") as table:
        yield from csv.DictReader(table)

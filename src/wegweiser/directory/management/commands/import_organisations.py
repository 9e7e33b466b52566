from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone
from tqdm import tqdm

from wegweiser.core.errors import Refusal
from wegweiser.directory.services import organisation_imports
from wegweiser.directory.services.organisation_imports import Report, RowsRejected

if TYPE_CHECKING:
    from argparse import ArgumentParser
    from collections.abc import Iterable


def show(items: Iterable[Any], *, label: str) -> Iterable[Any]:
    """Show a progress bar where somebody looks on."""
    return tqdm(items, desc=label, disable=None, leave=False)


class Command(BaseCommand):
    help = "Import organisations and their offers from a CSV file. Safe to run twice."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("file", type=Path, help="the CSV file, in UTF-8")
        parser.add_argument(
            "--quarantine",
            type=Path,
            help="where rows that cannot be taken are written (default: beside the file)",
        )
        parser.add_argument("--strict", action="store_true", help="all rows or none")

    def handle(
        self, *, file: Path, quarantine: Path | None, strict: bool, **_options: Any
    ) -> None:
        try:
            content = file.read_bytes()
        except OSError as error:
            raise CommandError(f"{file}: {error.strerror}") from error
        target = quarantine or file.with_name(f"{file.stem}.quarantine.csv")
        try:
            report = organisation_imports.import_text(
                organisation_imports.decode(content),
                seen_on=timezone.localdate(),
                strict=strict,
                progress=show,
            )
        except RowsRejected as refusal:
            self.describe(refusal.report, target)
            raise CommandError(str(refusal)) from refusal
        except Refusal as refusal:
            raise CommandError(str(refusal)) from refusal
        self.describe(report, target)

    def describe(self, report: Report, target: Path) -> None:
        """Print the report and write the rows that were not taken."""
        self.stdout.write(f"created: {report.created}")
        self.stdout.write(f"updated: {report.updated}")
        self.stdout.write(f"unchanged: {report.unchanged}")
        self.stdout.write(f"quarantined: {len(report.rejected)}")
        for row in report.rejected:
            self.stdout.write(f"  line {row.line.number}: {row.reasons}")
        if report.rejected:
            target.write_text(organisation_imports.quarantine(report.rejected), encoding="utf-8")
            self.stdout.write(f"quarantine: {target}")

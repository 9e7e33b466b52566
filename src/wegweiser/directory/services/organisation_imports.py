"""Take organisations and their offers over from a file, row by row."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol, TypeVar

from django.db import transaction
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from wegweiser.core.errors import Refusal
from wegweiser.directory.domain import organisation_rows
from wegweiser.directory.domain.organisation_rows import Line, Problem, Words
from wegweiser.directory.enums import Basis, Interpretation
from wegweiser.directory.services import offers
from wegweiser.network.enums import OrganisationNotice, OrganisationType
from wegweiser.network.services import organisations

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from wegweiser.network.services.organisations import Written

T = TypeVar("T")
LARGEST_FILE = 20_000_000
REASONS = {
    "cell_count": _("The row has more or fewer cells than the header."),
    "duplicate": _("The same name stands in line %(value)s already."),
    "formula": _("%(column)s begins like a formula of a spreadsheet: %(value)s"),
    "too_long": _("%(column)s is too long: %(value)s …"),
    "null_character": _("%(column)s holds a character that is not allowed."),
    "missing": _("%(column)s is empty."),
    "unknown_word": _("%(column)s holds a word that is not known: %(value)s"),
    "malformed": _("%(column)s has a form that is not allowed: %(value)s"),
}


class FileTooLarge(Refusal):
    message = _("The file is larger than 20 MB.")
    remedy = _("Divide it into smaller files and import them one after the other.")


class NotUtf8(Refusal):
    message = _("The file is not encoded in UTF-8.")
    remedy = _("Save it as “CSV UTF-8” and import it again.")


class NotATable(Refusal):
    message = _("The file is not a table in CSV with a header.")
    remedy = _("Compare it with the columns in the handbook and import it again.")


class ColumnsMissing(Refusal):
    """The header lacks columns."""

    remedy = _("Add them to the header, empty if need be, and import the file again.")

    def __init__(self, columns: Iterable[str]) -> None:
        super().__init__(columns)
        self.message = _("The file lacks these columns: %(columns)s.") % {
            "columns": ", ".join(columns)
        }


@dataclass(frozen=True, slots=True)
class Rejected:
    """A row that was not taken, with the reasons."""

    line: Line
    problems: tuple[Problem, ...]

    @property
    def reasons(self) -> str:
        """The reasons in words."""
        return " ".join(
            str(REASONS[problem.code]) % {"column": problem.column, "value": problem.value}
            for problem in self.problems
        )


@dataclass(slots=True)
class Report:
    """What an import did; the numbers count rows."""

    created: int = 0
    updated: int = 0
    unchanged: int = 0
    rejected: list[Rejected] = field(default_factory=list)


class RowsRejected(Refusal):
    """Nothing was taken because rows have problems; the report says which."""

    message = _("Nothing was imported, because some rows cannot be taken.")
    remedy = _("Correct the rows in the quarantine file and import the whole file again.")

    def __init__(self, report: Report) -> None:
        super().__init__(report)
        self.report = report


class Progress(Protocol):
    """Shows how far a loop is."""

    def __call__(self, items: Iterable[T], *, label: str) -> Iterable[T]: ...


def silent(items: Iterable[T], *, label: str) -> Iterable[T]:  # noqa: ARG001 - the protocol
    """Show nothing."""
    return items


def decode(content: bytes) -> str:
    """Return the text of a file, with or without a byte order mark.

    Raises:
        FileTooLarge, NotUtf8: the file cannot be read.
    """
    if len(content) > LARGEST_FILE:
        raise FileTooLarge
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise NotUtf8 from error


@transaction.atomic
def import_text(
    text: str, *, seen_on: date, strict: bool = False, progress: Progress = silent
) -> Report:
    """Take the rows of a table over; a second time nothing changes.

    Args:
        text: the table in CSV.
        seen_on: the day of the facts, for rows that name none.
        strict: all rows or none.
        progress: shows how far it is.

    Raises:
        NotATable, ColumnsMissing: the text is not such a table.
        RowsRejected: `strict`, and a row cannot be taken.
    """
    good, rejected = _sorted(progress(_lines(text), label=gettext("Checking rows")))
    if strict and rejected:
        raise RowsRejected(Report(rejected=rejected))
    written = organisations.put_all(
        organisation_rows.organisation(line, seen_on=seen_on) for line in good
    )
    changed = offers.put_all(
        (
            organisation_rows.offer_facts(line, seen_on=seen_on)
            for line in progress(good, label=gettext("Writing organisations"))
        ),
        organisations=written.by_name,
    )
    return _report(written, changed=changed, rejected=rejected)


def quarantine(rejected: Iterable[Rejected]) -> str:
    """Return the rejected rows as a table with line and reason, safe to open and to correct."""
    columns = [*organisation_rows.COLUMNS, "line", "reason"]
    table = io.StringIO(newline="")
    writer = csv.DictWriter(table, columns, extrasaction="ignore", lineterminator="\n")
    writer.writeheader()
    for row in rejected:
        cells = {name: _harmless(value) for name, value in row.line.cells.items() if name}
        writer.writerow({**cells, "line": row.line.number, "reason": row.reasons})
    return table.getvalue()


def _lines(text: str) -> list[Line]:
    try:
        return list(organisation_rows.read(text))
    except organisation_rows.ColumnsMissing as error:
        raise ColumnsMissing(error.args) from error
    except organisation_rows.NotReadable as error:
        raise NotATable from error


def _sorted(lines: Iterable[Line]) -> tuple[list[Line], list[Rejected]]:
    words = Words(
        types=OrganisationType.values,
        notices=OrganisationNotice.values,
        bases=Basis.values,
        interpretations=Interpretation.values,
    )
    good: list[Line] = []
    rejected: list[Rejected] = []
    seen: dict[str, int] = {}
    for line in lines:
        problems = organisation_rows.problems(line, words=words)
        name = line.cells.get("name", "").casefold()
        if not problems and name in seen:
            problems = [Problem("duplicate", "name", str(seen[name]))]
        if problems:
            rejected.append(Rejected(line, tuple(problems)))
        else:
            seen[name] = line.number
            good.append(line)
    return good, rejected


def _report(written: Written, *, changed: set[int], rejected: list[Rejected]) -> Report:
    updated = (written.updated | changed) - written.created
    return Report(
        created=len(written.created),
        updated=len(updated),
        unchanged=len(written.unchanged - updated),
        rejected=rejected,
    )


def _harmless(value: str) -> str:
    """Return a cell that no spreadsheet takes for a formula."""
    return f"'{value}" if value.startswith(organisation_rows.FORMULA_STARTS) else value

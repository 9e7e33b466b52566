"""What differs between the databases: names, days, lists, whole division."""

# ruff: noqa: S608 — what is put together is ours, names and texts are quoted

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt

    from wegweiser_rules.engine.columns.days import Moved

ENTRY = "entry"


class Dialect:
    """SQL as most databases have it.

    A table holds facts thus: yes or no as BOOLEAN; numbers and months as integers (1000000 is
    *permanent*); amounts in EUR as NUMERIC; levels, codes and texts as text; days as DATE
    (0001-01-01 is *never*); lists as arrays of text, lists of numbers as arrays of NUMERIC.
    """

    name = ""
    quotes = '"'
    fence = ""
    """What keeps the database from copying shared lines into every place of their use."""

    def quoted(self, name: str) -> str:
        """Return a name as it stands in a statement."""
        return f"{self.quotes}{name.replace(self.quotes, self.quotes * 2)}{self.quotes}"

    def text(self, text: str) -> str:
        """Return a text as a constant.

        >>> Dialect().text("d'or")
        "'d''or'"
        """
        return "'" + text.replace("'", "''") + "'"

    def nothing(self, kind: str) -> str:
        """Return what is not known."""
        return f"CAST(NULL AS {kind})"

    def day(self, day: dt.date) -> str:
        """Return a day as a constant."""
        return f"DATE '{day.isoformat()}'"

    def part(self, part: str, day: str) -> str:
        """Return the year, month or day of a day as a number."""
        return f"CAST(EXTRACT({part} FROM {day}) AS INTEGER)"

    def days_later(self, day: str, days: int) -> str:
        """Return the day so many days later."""
        return f"({day} + ({days}))"

    def months_later(self, day: str, months: int) -> str:
        """Return the day so many months later, or the last of that month."""
        return f"CAST({day} + INTERVAL '{months} months' AS DATE)"

    def birthday(self, born: str, years: int) -> str:
        """Return the day on which so many years are complete: 1 March for 29 February."""
        day = self.months_later(born, 12 * years)
        short = f"{self.part('DAY', born)} = 29 AND {self.part('DAY', day)} = 28"
        return f"(CASE WHEN {short} THEN {self.days_later(day, 1)} ELSE {day} END)"

    def moved(self, moved: Moved, day: str) -> str:
        """Return where a day comes to lie."""
        if moved.before:
            day = self.days_later(day, moved.before)
        if moved.years:
            day = self.birthday(day, moved.years)
        if moved.months:
            day = self.months_later(day, moved.months)
        return self.days_later(day, moved.after) if moved.after else day

    def cents(self, amount: str) -> str:
        """Return an amount in EUR as whole cents."""
        return f"CAST(ROUND({amount} * 100) AS BIGINT)"

    def quotient(self, number: str, by: int) -> str:
        """Return a number from 0 divided, without the rest."""
        return f"({number} / {by})"

    def any_entry(self, entries: str, test: str) -> str:
        """Return whether an entry of a list meets a test, not known where there is no list."""
        raise NotImplementedError

    def all_entries(self, entries: str, test: str) -> str:
        """Return whether there are entries and all meet a test, not known without a list."""
        raise NotImplementedError

    def sum_of_entries(self, entries: str, number: str) -> str:
        """Return the sum of a number for each entry, not known where there is no list."""
        raise NotImplementedError


class DuckDB(Dialect):
    """DuckDB."""

    name = "duckdb"

    def quotient(self, number: str, by: int) -> str:
        """Return a number from 0 divided, without the rest."""
        return f"({number} // {by})"

    def any_entry(self, entries: str, test: str) -> str:
        """Return whether an entry of a list meets a test, not known where there is no list."""
        return f"(len(list_filter({entries}, lambda {ENTRY}: {test})) > 0)"

    def all_entries(self, entries: str, test: str) -> str:
        """Return whether there are entries and all meet a test, not known without a list."""
        met = f"len(list_filter({entries}, lambda {ENTRY}: {test}))"
        return f"(len({entries}) > 0 AND {met} = len({entries}))"

    def sum_of_entries(self, entries: str, number: str) -> str:
        """Return the sum of a number for each entry, not known where there is no list."""
        total = f"list_sum(list_transform({entries}, lambda {ENTRY}: {number}))"
        return f"(CASE WHEN len({entries}) > 0 THEN {total} WHEN len({entries}) = 0 THEN 0 END)"


class PostgreSQL(Dialect):
    """PostgreSQL."""

    name = "postgresql"
    fence = " OFFSET 0"

    def any_entry(self, entries: str, test: str) -> str:
        """Return whether an entry of a list meets a test, not known where there is no list."""
        found = f"EXISTS (SELECT 1 FROM {self._each(entries)} WHERE {test})"
        return f"(CASE WHEN {entries} IS NOT NULL THEN {found} END)"

    def all_entries(self, entries: str, test: str) -> str:
        """Return whether there are entries and all meet a test, not known without a list."""
        other = f"EXISTS (SELECT 1 FROM {self._each(entries)} WHERE NOT {test})"
        some = f"EXISTS (SELECT 1 FROM {self._each(entries)})"
        return f"(CASE WHEN {entries} IS NOT NULL THEN {some} AND NOT {other} END)"

    def sum_of_entries(self, entries: str, number: str) -> str:
        """Return the sum of a number for each entry, not known where there is no list."""
        total = f"(SELECT COALESCE(SUM({number}), 0) FROM {self._each(entries)})"
        return f"(CASE WHEN {entries} IS NOT NULL THEN {total} END)"

    def _each(self, entries: str) -> str:
        return f"unnest({entries}) AS entries({ENTRY})"


class SQLite(PostgreSQL):
    """SQLite, where days are texts such as 2026-03-02, and lists are texts in JSON.

    It has no months of its own: a connection must be given the functions of `sqlite.prepare`.
    """

    name = "sqlite"
    fence = " LIMIT -1 OFFSET 0"

    def day(self, day: dt.date) -> str:
        """Return a day as a constant."""
        return self.text(day.isoformat())

    def part(self, part: str, day: str) -> str:
        """Return the year, month or day of a day as a number."""
        place, length = {"YEAR": (1, 4), "MONTH": (6, 2), "DAY": (9, 2)}[part]
        return f"CAST(substr({day}, {place}, {length}) AS INTEGER)"

    def days_later(self, day: str, days: int) -> str:
        """Return the day so many days later."""
        return f"date({day}, '{days} days')"

    def months_later(self, day: str, months: int) -> str:
        """Return the day so many months later, or the last of that month."""
        return f"plus_months({day}, {months})"

    def _each(self, entries: str) -> str:
        return f"(SELECT value AS {ENTRY} FROM json_each({entries}))"


class Spark(Dialect):
    """Spark SQL."""

    name = "spark"
    quotes = "`"

    def text(self, text: str) -> str:
        """Return a text as a constant."""
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"

    def days_later(self, day: str, days: int) -> str:
        """Return the day so many days later."""
        return f"date_add({day}, {days})"

    def months_later(self, day: str, months: int) -> str:
        """Return the day so many months later, or the last of that month."""
        return f"add_months({day}, {months})"

    def quotient(self, number: str, by: int) -> str:
        """Return a number from 0 divided, without the rest."""
        return f"({number} div {by})"

    def any_entry(self, entries: str, test: str) -> str:
        """Return whether an entry of a list meets a test, not known where there is no list."""
        return f"exists({entries}, {ENTRY} -> {test})"

    def all_entries(self, entries: str, test: str) -> str:
        """Return whether there are entries and all meet a test, not known without a list."""
        length = f"CASE WHEN {entries} IS NOT NULL THEN size({entries}) > 0 END"
        return f"(({length}) AND forall({entries}, {ENTRY} -> {test}))"

    def sum_of_entries(self, entries: str, number: str) -> str:
        """Return the sum of a number for each entry, not known where there is no list."""
        added = f"(total, {ENTRY}) -> total + {number}"
        return f"aggregate({entries}, CAST(0 AS BIGINT), {added})"


DIALECTS: dict[str, Dialect] = {
    dialect.name: dialect for dialect in (DuckDB(), SQLite(), PostgreSQL(), Spark())
}

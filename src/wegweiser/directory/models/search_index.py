"""The full-text index behind one port: FTS5 on SQLite, tsvector with GIN on PostgreSQL.

Both hold the same tokens, made by `domain.texts`; neither database analyses anything itself.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from django.db import connection

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from wegweiser.directory.domain.searches import Unit

# The best entries; who finds more than that narrows the search down.
MOST_HITS = 1000
CREATE_ON_SQLITE = (
    "CREATE VIRTUAL TABLE directory_searchindex USING fts5("
    "title, body, "
    "tokenize = 'unicode61 remove_diacritics 0', prefix = '4')"
)
CREATE_ON_POSTGRESQL = (
    "CREATE TABLE directory_searchindex (kind varchar(20) NOT NULL, key bigint NOT NULL, "
    "document tsvector NOT NULL, PRIMARY KEY (kind, key));"
    "CREATE INDEX directory_searchindex_document ON directory_searchindex USING GIN (document)"
)
DROP = "DROP TABLE IF EXISTS directory_searchindex"


class Kind(StrEnum):
    """What an entry stands for."""

    SERVICE = "service"
    ORGANISATION = "organisation"


KINDS = tuple(Kind)
Hits = dict[Kind, list[int]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One thing to be found: tokens of its name, and tokens of all else."""

    kind: Kind
    key: int
    title: tuple[str, ...]
    body: tuple[str, ...]


class SearchIndex(Protocol):
    """Where entries are put and found."""

    def put(self, entries: Iterable[Entry]) -> None:
        """Add entries, in place of those with the same kind and key."""

    def remove(self, kind: Kind, *, keys: Collection[int]) -> None:
        """Take entries out."""

    def clear(self) -> None:
        """Take everything out."""

    def find(self, units: Iterable[Unit], *, every: bool) -> Hits:
        """Return the keys of the best entries of each kind, the best first.

        Args:
            units: what is sought.
            every: whether all units must be found, or any of them.
        """


class SqliteIndex:
    """FTS5; a name counts four times as much as the rest. The row id tells kind and key."""

    def put(self, entries: Iterable[Entry]) -> None:
        with connection.cursor() as cursor:
            cursor.executemany(
                "INSERT OR REPLACE INTO directory_searchindex (rowid, title, body) "
                "VALUES (%s, %s, %s)",
                [
                    (_row_id(row.kind, row.key), " ".join(row.title), " ".join(row.body))
                    for row in entries
                ],
            )

    def remove(self, kind: Kind, *, keys: Collection[int]) -> None:
        with connection.cursor() as cursor:
            cursor.executemany(
                "DELETE FROM directory_searchindex WHERE rowid = %s",
                [(_row_id(kind, key),) for key in keys],
            )

    def clear(self) -> None:
        with connection.cursor() as cursor:
            cursor.execute("DELETE FROM directory_searchindex")

    def find(self, units: Iterable[Unit], *, every: bool) -> Hits:
        sought = f" {'AND' if every else 'OR'} ".join(_fts5(unit) for unit in units)
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT rowid FROM directory_searchindex WHERE directory_searchindex MATCH %s "
                "ORDER BY bm25(directory_searchindex, 4, 1), rowid LIMIT %s",
                [sought, MOST_HITS],
            )
            return _by_kind(_kind_and_key(row_id) for (row_id,) in cursor.fetchall())


class PostgresqlIndex:
    """A tsvector with weights; the text configuration `simple` changes nothing."""

    def put(self, entries: Iterable[Entry]) -> None:
        with connection.cursor() as cursor:
            cursor.executemany(
                "INSERT INTO directory_searchindex (kind, key, document) VALUES (%s, %s, "
                "setweight(to_tsvector('simple', %s), 'A') || "
                "setweight(to_tsvector('simple', %s), 'C')) "
                "ON CONFLICT (kind, key) DO UPDATE SET document = EXCLUDED.document",
                [(row.kind, row.key, " ".join(row.title), " ".join(row.body)) for row in entries],
            )

    def remove(self, kind: Kind, *, keys: Collection[int]) -> None:
        with connection.cursor() as cursor:
            cursor.execute(
                "DELETE FROM directory_searchindex WHERE kind = %s AND key = ANY(%s)",
                [kind, list(keys)],
            )

    def clear(self) -> None:
        with connection.cursor() as cursor:
            cursor.execute("DELETE FROM directory_searchindex")

    def find(self, units: Iterable[Unit], *, every: bool) -> Hits:
        sought = (" & " if every else " | ").join(_tsquery(unit) for unit in units)
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT kind, key FROM directory_searchindex, CAST(%s AS tsquery) AS sought "
                "WHERE document @@ sought "
                "ORDER BY ts_rank(document, sought) DESC, kind, key LIMIT %s",
                [sought, MOST_HITS],
            )
            return _by_kind(cursor.fetchall())


def current() -> SearchIndex:
    """Return the index of the database in use."""
    return PostgresqlIndex() if connection.vendor == "postgresql" else SqliteIndex()


def _row_id(kind: Kind, key: int) -> int:
    return key * len(KINDS) + KINDS.index(kind)


def _kind_and_key(row_id: int) -> tuple[Kind, int]:
    key, kind = divmod(row_id, len(KINDS))
    return KINDS[kind], key


def _by_kind(rows: Iterable[tuple[str, int]]) -> Hits:
    hits: Hits = {kind: [] for kind in Kind}
    for kind, key in rows:
        hits[Kind(kind)].append(key)
    return hits


def _fts5(unit: Unit) -> str:
    ways = ["(" + " AND ".join(f'"{token}"' for token in way) + ")" for way in unit.ways]
    if unit.prefix:
        ways.append(f'"{unit.prefix}"*')
    return "(" + " OR ".join(ways) + ")"


def _tsquery(unit: Unit) -> str:
    ways = ["(" + " & ".join(f"'{token}'" for token in way) + ")" for way in unit.ways]
    if unit.prefix:
        ways.append(f"'{unit.prefix}':*")
    return "(" + " | ".join(ways) + ")"

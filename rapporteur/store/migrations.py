"""Earlier versions of the tables, and how what they hold is carried into the present ones."""

from __future__ import annotations

import json
import logging
import sqlite3
import zlib
from bisect import bisect_right
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from rapporteur.store.history import HISTORY_BYTES, TABLES, Cause, HistoryRow, VersionRow, unpacked

log = logging.getLogger(__name__)

SCHEMA_1 = """
CREATE TABLE part (name TEXT PRIMARY KEY, revision INTEGER NOT NULL, json TEXT NOT NULL);
CREATE TABLE photo (id TEXT PRIMARY KEY, data BLOB NOT NULL);
CREATE TABLE history (
    part TEXT NOT NULL, slot INTEGER NOT NULL, revision INTEGER NOT NULL, json BLOB, PRIMARY KEY (part, slot)
);
CREATE TABLE snapshot (
    revision INTEGER PRIMARY KEY, at INTEGER NOT NULL, reason TEXT NOT NULL, parts BLOB NOT NULL
);
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL);
"""

SLOT_1 = 15
"""Seconds to a slot of version 1's history."""

_MOST_ROWS = 100_000

_COUNTED = "SELECT count(*), coalesce(sum(length({})), 0) FROM {}"
_SIZES_2 = _COUNTED.format("json", "history"), _COUNTED.format("CAST(detail || name AS BLOB)", "version")
_SIZES = {
    1: (_COUNTED.format("json", "history"), _COUNTED.format("parts", "snapshot")),
    2: _SIZES_2,
    3: _SIZES_2,
    4: _SIZES_2,
}
"""How many rows there are in each table of a history, and how many bytes."""

_LAST_REVISION = 1 << 48


class History(NamedTuple):
    """The rows of the tables ``history`` and ``version``, as the present version has them."""

    rows: list[HistoryRow]
    versions: list[VersionRow]


def history_of(connection: sqlite3.Connection, version: int) -> History:
    """The history in a database of this version of the tables; none where it is larger than ours ever is.

    Raises `sqlite3.Error` or `ValueError`.
    """
    sizes = [connection.execute(query).fetchone() for query in _SIZES[version]]
    if any(rows > _MOST_ROWS or size > 4 * HISTORY_BYTES for rows, size in sizes):
        log.warning("an earlier history is left behind: %s (rows, bytes)", sizes)
        return History([], [])
    try:
        found = _READERS[version](connection)
    except (AttributeError, KeyError, RecursionError, TypeError) as error:
        raise ValueError("an earlier state is none") from error
    return History(list(filter(_is_sound, found.rows)), list(filter(_is_sound, found.versions)))


def _is_sound(row: HistoryRow | VersionRow) -> bool:
    """Whether a row, which may come from anywhere, is one that we could have written."""
    if not isinstance(row.revision, int) or not 0 < row.revision < _LAST_REVISION:
        return False
    if isinstance(row, HistoryRow):
        return isinstance(row.part, str) and isinstance(row.json, bytes | None)
    return isinstance(row.at, int) and all(
        isinstance(text, str) for text in (row.cause, row.detail, row.name)
    )


def _history_2(connection: sqlite3.Connection) -> History:
    rows = connection.execute("SELECT part, revision, json FROM history")
    versions = connection.execute("SELECT revision, at, cause, detail, name, words FROM version")
    return History([HistoryRow(*row) for row in rows], [VersionRow(*row) for row in versions])


def _history_1(connection: sqlite3.Connection) -> History:
    """Version 1 kept each part's last state in a slot of 15 seconds, and the whole report now and then.

    The end of each slot becomes a version, and so does each whole report that was kept for a reason. They
    are numbered anew by time: a file that was opened elsewhere began to count from 1 again.
    """
    query = "SELECT slot, revision, part, json FROM history ORDER BY slot, revision"
    states: dict[str, dict[int, bytes | None]] = {}
    versions: dict[int, VersionRow] = {}
    order: list[tuple[int, int]] = []
    for slot, revision, part, packed in connection.execute(query):
        order.append((slot, revision))
        states.setdefault(part, {})[2 * len(order)] = packed
        versions[slot] = VersionRow(2 * len(order), slot * SLOT_1)
    kept = connection.execute("SELECT revision, at, parts FROM snapshot WHERE reason <> ''")
    for revision, at, packed in kept:
        # An odd number: after the last state that it can have, before the next one.
        number = 2 * bisect_right(order, (at // SLOT_1, revision)) + 1
        _put(states, number, json.loads(unpacked(packed)))
        # Its one reason was that another version took this one's place.
        versions[-number] = VersionRow(number, at, Cause.REPLACED)
    return History(_rows(states), list(versions.values()))


def _put(states: dict[str, dict[int, bytes | None]], number: int, whole: dict[str, str]) -> None:
    """Have the states after `number` make up this whole report."""
    for part in states.keys() | whole.keys():
        of_part = states.setdefault(part, {})
        last = max((earlier for earlier in of_part if earlier <= number), default=0)
        packed, text = of_part.get(last), whole.get(part)
        if text != (None if packed is None else unpacked(packed)):
            of_part[number] = None if text is None else zlib.compress(text.encode())


def _rows(states: dict[str, dict[int, bytes | None]]) -> list[HistoryRow]:
    return [HistoryRow(part, at, packed) for part, some in states.items() for at, packed in some.items()]


_READERS: dict[int, Callable[[sqlite3.Connection], History]] = {
    1: _history_1,
    2: _history_2,
    3: _history_2,
    4: _history_2,
}


def backup_path(path: Path, version: int) -> Path:
    """Where a working copy of an earlier version is kept before it is brought up to date."""
    return path.with_name(f"{path.stem}.version-{version}")


def migrate(connection: sqlite3.Connection, path: Path, version: int, present: int) -> None:
    """Bring a working copy to the present version, a copy of it as it was beside it.

    Raises `sqlite3.Error`, `OSError` or `ValueError`; the working copy is then as it was.
    """
    backup = backup_path(path, version)
    # One that is there already is of an earlier try that was broken off: this one is whole.
    backup.unlink(missing_ok=True)
    connection.execute("VACUUM INTO ?", (str(backup),))
    if version in (2, 3):
        # Versions 3 and 4 have more parts in the same tables.
        connection.execute(f"PRAGMA user_version = {present}")
    else:
        _migrate_history(connection, version, present)
    log.info(
        "%s was brought from version %d to %d; it was kept as %s", path.name, version, present, backup.name
    )


def _migrate_history(connection: sqlite3.Connection, version: int, present: int) -> None:
    history = _ending_in(history_of(connection, version), connection)
    newest = max((row.revision for row in history.rows), default=0)
    connection.execute("BEGIN IMMEDIATE")
    try:
        # What was published last is told by the number of its change, and those are numbered anew.
        was_published = "value = (SELECT max(revision) FROM part)"
        connection.execute(
            f"UPDATE meta SET value = iif({was_published}, ?, '') WHERE key = 'published'",  # noqa: S608 - our own words
            (str(newest),),
        )
        connection.execute("DROP TABLE history")
        connection.execute("DROP TABLE snapshot")
        for statement in TABLES:
            connection.execute(statement)
        insert_history(connection, history)
        connection.execute(f"PRAGMA user_version = {present}")
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise


def _ending_in(history: History, connection: sqlite3.Connection) -> History:
    """The history with the present parts as its last states."""
    states: dict[str, dict[int, bytes | None]] = {}
    for part, revision, packed in history.rows:
        states.setdefault(part, {})[revision] = packed
    newest = max((revision for some in states.values() for revision in some), default=0)
    _put(states, newest + 1, dict(connection.execute("SELECT name, json FROM part")))
    return History(_rows(states), history.versions)


def insert_history(connection: sqlite3.Connection, history: History) -> None:
    """Put the rows into the tables, those of the same key left as they are."""
    connection.executemany("INSERT OR IGNORE INTO history VALUES (?, ?, ?)", history.rows)
    connection.executemany("INSERT OR IGNORE INTO version VALUES (?, ?, ?, ?, ?, ?)", history.versions)

"""The SQLite side: the tables, and how a database is opened so that a commit is on the disk."""

from __future__ import annotations

import os
import re
import sqlite3
import stat
import sys
import time
from contextlib import closing
from functools import cache
from pathlib import Path

from rapporteur.store import history
from rapporteur.store.errors import (
    DamagedError,
    InUseError,
    NewerVersionError,
    NotAReportError,
    StoreError,
    UnreadableError,
)
from rapporteur.store.migrations import SCHEMA_1, migrate

APPLICATION_ID = 0x52505254
"""``RPRT``: says in the file's header what the file is."""

VERSION = 4
"""The ``user_version`` of the tables below, and of the parts in them."""

SCHEMA = f"""
CREATE TABLE part (
    name TEXT PRIMARY KEY,      -- see rapporteur.report.parts
    revision INTEGER NOT NULL,  -- of its last change
    json TEXT NOT NULL
);
CREATE TABLE photo (
    id TEXT PRIMARY KEY,
    data BLOB NOT NULL          -- the encoded picture
);
CREATE TABLE meta (             -- of the working copy only: where it is published, what the window showed
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
);
{";".join(history.TABLES)};
"""

_SCHEMAS = {1: SCHEMA_1, 2: SCHEMA, 3: SCHEMA, VERSION: SCHEMA}

LARGEST_FILE = 1024 * 1024 * 1024
"""Bytes. A file from elsewhere that is larger is not looked into."""

LARGEST_VALUE = 64 * 1024 * 1024
"""Bytes of one text or picture in a file from elsewhere."""

_LONGEST_PATH = 450
"""Bytes of a path, well below the 512 at which SQLite gives up on some systems."""

PATIENCE = 20.0
"""Seconds after its opening in which a file from elsewhere has to be read."""


def open_working(path: Path, *, create: bool) -> sqlite3.Connection:
    """Open a working database for the one thread that will use it, locked against everyone else.

    Raises `InUseError` when another process has it, `NotAReportError`, `NewerVersionError` or
    `DamagedError` when it is not what it should be, and `UnreadableError` when it cannot be opened.
    """
    if path.exists() is create:
        raise UnreadableError(path, "it is there already" if create else "it does not exist")
    try:
        connection = sqlite3.connect(path, isolation_level=None, timeout=0.2)
    except sqlite3.Error as error:
        raise UnreadableError(path, str(error)) from error
    try:
        _harden(connection)
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        if sys.platform == "darwin":
            connection.execute("PRAGMA fullfsync = 1")
        if create:
            connection.executescript(
                f"BEGIN EXCLUSIVE; PRAGMA application_id = {APPLICATION_ID};"
                f"PRAGMA user_version = {VERSION}; {SCHEMA} COMMIT;"
            )
        version = check_identity(connection, path)
        # Taken now, so that a second window is refused at once and not at its first word.
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("COMMIT")
        if version < VERSION:
            migrate(connection, path, version, VERSION)
    except BaseException as error:
        connection.close()
        if create:
            remove(path)
        if isinstance(error, sqlite3.Error | ValueError):
            raise as_store_error(error, path) from error
        if isinstance(error, OSError):
            raise UnreadableError(path, error.strerror or str(error)) from error
        raise
    return connection


def open_published(path: Path) -> sqlite3.Connection:
    """Open a file that came from anywhere, for reading only. Nothing in it is trusted or run.

    Raises the same errors as `open_working`.
    """
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            raise UnreadableError(path, "it is not a file")
        with path.open("rb") as file:
            header = file.read(100)
    except OSError as error:
        raise UnreadableError(path, error.strerror or str(error)) from error
    if not header.startswith(b"SQLite format 3\x00"):
        raise NotAReportError(path)
    if header[18:20] != b"\x01\x01":
        raise DamagedError(path, "it was copied while it was being written")
    if found.st_size > LARGEST_FILE:
        raise DamagedError(path, "it is larger than any report")
    if found.st_size < _expected_size(header):
        raise DamagedError(path, "it is cut off")
    try:
        connection = _connect_to_read(path)
    except (OSError, sqlite3.Error) as error:
        raise UnreadableError(path, getattr(error, "strerror", None) or str(error)) from error
    try:
        _harden(connection)
        connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LARGEST_VALUE)
        connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
        given_up = time.monotonic() + PATIENCE
        connection.set_progress_handler(lambda: time.monotonic() > given_up, 100_000)
        check_identity(connection, path)
    except (sqlite3.Error, ValueError) as error:
        connection.close()
        raise as_store_error(error, path) from error
    except StoreError:
        connection.close()
        raise
    return connection


def _expected_size(header: bytes) -> int:
    """How long a database is by its header, in bytes; 0 where that does not tell.

    https://www.sqlite.org/fileformat2.html, "The Database Header": the size in pages at offset 28 is valid
    when the change counters at 24 and 92 are the same; a page size of 1 stands for 65536.
    """
    page_size = int.from_bytes(header[16:18], "big")
    is_valid = header[24:28] == header[92:96]
    return is_valid * int.from_bytes(header[28:32], "big") * (65536 if page_size == 1 else page_size)


def _connect_to_read(path: Path) -> sqlite3.Connection:
    """A connection that only reads. Raises `OSError` or `sqlite3.Error`."""
    whole = str(path.absolute())
    if len(os.fsencode(whole)) < _LONGEST_PATH:
        return sqlite3.connect(f"{Path(whole).as_uri()}?mode=ro&immutable=1", uri=True)
    # SQLite takes no longer path; so it gets what is there.
    content = path.read_bytes()
    connection = sqlite3.connect(":memory:")
    try:
        connection.deserialize(content)
        connection.execute("PRAGMA query_only = ON")
    except BaseException:
        connection.close()
        raise
    return connection


def _harden(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA cell_size_check = ON")
    connection.execute("PRAGMA mmap_size = 0")


def check_identity(connection: sqlite3.Connection, path: Path) -> int:
    """The version of a database that is a report, whole, with our tables and nothing else.

    Raises `NotAReportError`, `NewerVersionError` or `DamagedError`.
    """
    if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise NotAReportError(path)
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if version > VERSION:
        raise NewerVersionError(path)
    # Before anything else is asked: a schema that is not ours may have something in it that would be run.
    schema = _SCHEMAS.get(version)
    if schema is None or _statements(connection) != _statements_of(schema):
        raise NotAReportError(path)
    verdict = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    if verdict != "ok":
        raise DamagedError(path, "its pages do not fit together")
    return version


@cache
def _statements_of(schema: str) -> set[tuple[str, str]]:
    with closing(sqlite3.connect(":memory:")) as ours:
        ours.executescript(schema)
        return _statements(ours)


def _statements(connection: sqlite3.Connection) -> set[tuple[str, str]]:
    """What a database is made of: names, and the statements that made them without blanks and comments."""
    # What SQLite makes by itself has no statement.
    found = connection.execute("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL")
    return {(str(name), re.sub(r"--[^\n]*|\s+", "", str(sql))) for name, sql in found}


def remove(path: Path) -> None:
    """Remove a working database with all that belongs to it. Raises `OSError`."""
    for file in _files(path):
        file.unlink(missing_ok=True)


def set_aside(path: Path) -> Path:
    """Give a working database that cannot be used another name, which is returned. Raises `OSError`."""
    number = 1
    while (aside := path.with_name(f"{path.stem}.damaged-{number}")).exists():
        number += 1
    for file, new in zip(_files(path), _files(aside), strict=True):
        if file.exists():
            file.rename(new)
    return aside


def _files(path: Path) -> list[Path]:
    return [path.with_name(f"{path.name}{ending}") for ending in ("", "-wal", "-shm", "-publishing")]


def as_store_error(error: sqlite3.Error | ValueError, path: Path) -> StoreError:
    """The typed error for what SQLite says of a file, or Python of a text in it."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    match code:
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return InUseError(path)
        case sqlite3.SQLITE_NOTADB:
            return NotAReportError(path)
        case sqlite3.SQLITE_CORRUPT:
            # It may quote from the file.
            return DamagedError(path, " ".join(str(error).split()))
        case sqlite3.SQLITE_INTERRUPT:
            return DamagedError(path, "it takes too long to read")
        case sqlite3.SQLITE_TOOBIG:
            return DamagedError(path, "a part of it is larger than any report")
        case 0:
            # Python's own complaint about a value, and it quotes the whole of it.
            return DamagedError(path, "some of its text cannot be read")
        case _:
            return UnreadableError(path, " ".join(str(error).split()))

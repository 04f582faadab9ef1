"""The SQLite side of an outbox: its tables, and how its file is opened so that a commit is on the disk."""

from __future__ import annotations

import os
import sqlite3
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from rapporteur.mail.outbox_errors import (
    DamagedOutboxError,
    NewerOutboxError,
    OutboxError,
    OutboxInUseError,
    UnreadableOutboxError,
)

_Result = TypeVar("_Result")

APPLICATION_ID = 0x5250524F
"""``RPRO``: no report, but its outbox."""

VERSION = 1
"""The ``user_version`` of the tables below."""

# How a message stands follows from its recipients. Its bytes stand alone: SQLite writes a row as a whole.
_SCHEMA = (
    f"PRAGMA application_id = {APPLICATION_ID}",
    f"PRAGMA user_version = {VERSION}",
    """CREATE TABLE message (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        message_id TEXT NOT NULL UNIQUE,
        sender TEXT NOT NULL,
        subject TEXT NOT NULL,
        kind TEXT NOT NULL,
        person_id TEXT NOT NULL,
        frozen TEXT NOT NULL,             -- times are ISO 8601 with an offset
        size INTEGER NOT NULL,            -- in bytes
        at TEXT NOT NULL,                 -- when it came into its state
        trouble TEXT,                     -- see rapporteur.mail.trouble
        said TEXT NOT NULL DEFAULT '',    -- the server's words
        tries INTEGER NOT NULL DEFAULT 0, -- those that failed
        failing TEXT,                     -- when the first of them did
        next_try TEXT                     -- when it is tried again by itself
    )""",
    """CREATE TABLE recipient (
        number INTEGER NOT NULL,
        place INTEGER NOT NULL,           -- from 0, in the order of the envelope
        address TEXT NOT NULL,
        state TEXT NOT NULL,              -- see rapporteur.mail.states
        said TEXT NOT NULL DEFAULT '',
        doubtful INTEGER NOT NULL DEFAULT 0, -- whether it was ever unknown whether it arrived
        PRIMARY KEY (number, place)
    ) WITHOUT ROWID""",
    "CREATE TABLE content (number INTEGER PRIMARY KEY, data BLOB NOT NULL)",
)

DAMAGE = (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_ERROR)
"""What SQLite says of a file that is no database, not a whole one, or one without our tables."""


def open_outbox(path: Path, begin: Callable[[sqlite3.Connection], object]) -> sqlite3.Connection:
    """Open the file, or make it, for this process alone. `begin` is done in a transaction of its own.

    Where it fails, a file that was made is gone again. Raises an `OutboxError`.
    """
    try:
        is_new = _make_private(path)
        connection = sqlite3.connect(path, isolation_level=None, timeout=0, check_same_thread=False)
    except (OSError, sqlite3.Error) as error:
        raise UnreadableOutboxError(path, reason(error)) from error
    try:
        _prepare(connection, path)
        in_transaction(connection, begin)
    except BaseException as error:
        connection.close()
        if is_new:
            _remove(path)
        if isinstance(error, sqlite3.Error | ValueError):
            raise as_outbox_error(error, path) from error
        if isinstance(error, OSError):
            raise UnreadableOutboxError(path, reason(error)) from error
        raise
    return connection


def _prepare(connection: sqlite3.Connection, path: Path) -> None:
    """Make the tables where there is nothing yet, and take the file for this process alone.

    Raises `NewerOutboxError`, `DamagedOutboxError`, `UnreadableOutboxError`, `sqlite3.Error` or
    `OSError`.
    """
    for setting in (
        "trusted_schema = OFF",
        "cell_size_check = ON",
        "mmap_size = 0",
        "secure_delete = ON",
        # What is dropped gives its room back at once. It can only be said before there is a page.
        *(["auto_vacuum = FULL"] if path.stat().st_size == 0 else []),
        "locking_mode = EXCLUSIVE",
        "journal_mode = WAL",
        "synchronous = FULL",
    ):
        connection.execute(f"PRAGMA {setting}")
    if sys.platform == "darwin":
        connection.execute("PRAGMA fullfsync = 1")
    # Taken now, so that another process is refused at once and not at its first message.
    application, version = in_transaction(connection, _identity)
    if (application, version) == (0, 0) and not connection.execute(
        "SELECT count(*) FROM sqlite_schema"
    ).fetchone()[0]:
        in_transaction(connection, _make_tables)
    elif application != APPLICATION_ID:
        raise DamagedOutboxError(path, "it is no outbox")
    elif version > VERSION:
        raise NewerOutboxError(path)
    if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
        raise DamagedOutboxError(path, "its pages do not fit together")
    kept = [
        connection.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("journal_mode", "synchronous", "locking_mode")
    ]
    if kept != ["wal", 2, "exclusive"]:
        raise UnreadableOutboxError(path, "its folder does not allow safe writing")


def _identity(connection: sqlite3.Connection) -> tuple[int, int]:
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    return application, connection.execute("PRAGMA user_version").fetchone()[0]


def _make_tables(connection: sqlite3.Connection) -> None:
    for statement in _SCHEMA:
        connection.execute(statement)


def in_transaction(connection: sqlite3.Connection, work: Callable[[sqlite3.Connection], _Result]) -> _Result:
    """Do something, all or nothing of it. Raises `sqlite3.Error`, and what `work` raises."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        result = work(connection)
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            with suppress(sqlite3.Error):  # the disk has gone; what was begun is undone when it is back
                connection.execute("ROLLBACK")
        raise
    return result


def _make_private(path: Path) -> bool:
    """Make an empty file that is for its owner alone; whether there was none. Raises `OSError`."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except FileExistsError:
        return False
    return True


def _files(path: Path) -> list[Path]:
    # The log first: it must never lie beside a file that it does not belong to.
    return [path.with_name(f"{path.name}{ending}") for ending in ("-wal", "-shm", "")]


def _remove(path: Path) -> None:
    for file in _files(path):
        file.unlink(missing_ok=True)


def set_aside(path: Path) -> Path:
    """Give an outbox that cannot be used another name, which is returned. Raises `OSError`."""
    number = 1
    while (aside := path.with_name(f"{path.name}.damaged-{number}")).exists():
        number += 1
    for file, new in zip(_files(path), _files(aside), strict=True):
        if file.exists():
            file.rename(new)
    return aside


def as_outbox_error(error: sqlite3.Error | ValueError, path: Path) -> OutboxError:
    """The typed error for what SQLite says of a file, or Python of a value in it."""
    match getattr(error, "sqlite_errorcode", 0) & 0xFF:
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return OutboxInUseError(path)
        case (
            sqlite3.SQLITE_CANTOPEN
            | sqlite3.SQLITE_FULL
            | sqlite3.SQLITE_IOERR
            | sqlite3.SQLITE_PERM
            | sqlite3.SQLITE_READONLY
        ):
            return UnreadableOutboxError(path, reason(error))
        case code if code in DAMAGE:
            return DamagedOutboxError(path, reason(error))
        case _:
            return DamagedOutboxError(path, "some of what it holds cannot be read")


def reason(error: Exception) -> str:
    """Why something could not be read or written, in a few words."""
    if getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_FULL:
        return "the disk is full"
    return getattr(error, "strerror", None) or " ".join(str(error).split())

"""The working copy of one report: what has been typed is here a moment later.

A `WorkingStore` belongs to the thread that made it.
"""

from __future__ import annotations

import hashlib
import json
import logging
import os
import sqlite3
import time
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from rapporteur.files import write_atomically
from rapporteur.report.model import Photo, Report
from rapporteur.report.parts import PartError, changed_parts, part_json, part_names, report_from_parts
from rapporteur.store.database import as_store_error, open_working, remove
from rapporteur.store.errors import DamagedError, NotPublishedError, NotSavedError, UnreadableError

log = logging.getLogger(__name__)

HISTORY_SLOT = 15
"""Seconds in which changes of one part share a row of history."""

SNAPSHOT_EVERY = 120
"""Seconds of writing after which the whole report is kept once more."""

BALLAST_BYTES = 4 * 1024 * 1024
"""Room set aside beside the working copies, given up when the disk is full so that words still land."""


class WorkingStore:
    """One report's private database.

    `report` is what is on the disk: it changes only when a transaction has been committed.
    """

    def __init__(
        self,
        path: Path,
        new: Report | None = None,
        *,
        ballast: Path | None = None,
        now: Callable[[], float] = time.time,
    ) -> None:
        """Open the database at `path`, or create it holding `new`.

        `ballast` is a file that sets room aside for a full disk; `now` gives seconds since 1970.
        Raises `StoreError` of the kinds that `open_working` names.
        """
        self.path = path
        self._ballast = ballast
        self._now = now
        if new is not None:
            make_private(path.parent)
        self._connection = open_working(path, create=new is not None)
        try:
            self._assert_durable()
            self._revision = self._number("SELECT coalesce(max(revision), 0) FROM part")
            self._snapshot_at: float = self._number("SELECT coalesce(max(at), 0) FROM snapshot")
            if new is None:
                self.report = read_report(self._connection, path)
            else:
                self._commit(lambda: self._write_parts(new, part_names(new), ()))
                self.report = new
            self._reserve_ballast()
        except BaseException:
            self._connection.close()
            if new is not None:
                remove(path)
            raise

    def _number(self, query: str) -> int:
        return int(self._connection.execute(query).fetchone()[0])

    @property
    def revision(self) -> int:
        """The number of the last committed change."""
        return self._revision

    def pragmas(self) -> dict[str, object]:
        """What the live connection says of its durability: journal mode, synchronous and locking mode."""
        names = ("journal_mode", "synchronous", "locking_mode")
        return {name: self._connection.execute(f"PRAGMA {name}").fetchone()[0] for name in names}

    def _assert_durable(self) -> None:
        found = self.pragmas()
        if found != {"journal_mode": "wal", "synchronous": 2, "locking_mode": "exclusive"}:
            raise UnreadableError(self.path, f"its folder does not allow safe writing ({found})")

    # ---- writing

    def save(self, report: Report) -> int:
        """Commit what differs from what is on the disk; returns the revision.

        Raises `NotSavedError` when it cannot be written; the database then stands as it was.
        """
        names = changed_parts(self.report, report)
        if not names:
            self.report = report
            return self._revision
        self._commit(lambda: self._write_parts(report, names, self.report.photos))
        self.report = report
        return self._revision

    def snapshot(self, reason: str) -> None:
        """Keep the whole report as it is on the disk now, before something drastic."""
        self._commit(lambda: self._write_snapshot(self.report, reason))

    def replace(self, report: Report, reason: str) -> None:
        """Put another version of the report here, the present one kept as a snapshot."""
        self.snapshot(reason)
        self.save(report)

    def _write_parts(self, report: Report, names: list[str], photos: Sequence[Photo]) -> None:
        """Write these parts of a report; `photos` are those that are there so far."""
        revision, now = self._revision + 1, self._now()
        for name in names:
            text = part_json(report, name)
            if text is None:
                self._connection.execute("DELETE FROM part WHERE name = ?", (name,))
            else:
                self._connection.execute("REPLACE INTO part VALUES (?, ?, ?)", (name, revision, text))
            self._connection.execute(
                "REPLACE INTO history VALUES (?, ?, ?, ?)",
                (name, int(now) // HISTORY_SLOT, revision, text and zlib.compress(text.encode())),
            )
        if "photos" in names:
            self._write_photos(photos, report.photos)
        self._revision = revision
        if now - self._snapshot_at >= SNAPSHOT_EVERY:
            self._write_snapshot(report, "")

    def _write_photos(self, before: Sequence[Photo], after: Sequence[Photo]) -> None:
        kept = {photo.id: photo.data for photo in before}
        wanted = {photo.id: photo.data for photo in after}
        for gone in kept.keys() - wanted.keys():
            self._connection.execute("DELETE FROM photo WHERE id = ?", (gone,))
        for name, data in wanted.items():
            if kept.get(name) != data:
                self._connection.execute("REPLACE INTO photo VALUES (?, ?)", (name, data))

    def _write_snapshot(self, report: Report, reason: str) -> None:
        parts = {name: part_json(report, name) for name in part_names(report)}
        packed = zlib.compress(json.dumps(parts, ensure_ascii=False).encode())
        now = self._now()
        self._connection.execute(
            "REPLACE INTO snapshot VALUES (?, ?, ?, ?)", (self._revision, int(now), reason, packed)
        )
        self._snapshot_at = now

    def _commit(self, write: Callable[[], None]) -> None:
        revision, snapshot_at = self._revision, self._snapshot_at
        for spare in (self._give_up_ballast, None):
            try:
                with self._transaction():
                    write()
                return
            except (sqlite3.Error, ValueError) as error:  # ValueError: text that no file can hold
                self._revision, self._snapshot_at = revision, snapshot_at
                full = getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_FULL
                if not (full and spare and spare()):
                    reason = "the disk is full" if full else str(error)
                    raise NotSavedError(self.path, reason) from error

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            self._connection.execute("COMMIT")
        except BaseException:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            raise

    def copy_history(self, source: sqlite3.Connection) -> None:
        """Take over the history of the report that was read from `source`."""

        def write() -> None:
            for table in ("history", "snapshot"):
                rows = source.execute(f"SELECT * FROM {table}")  # noqa: S608 - our own two names
                insert = f"INSERT OR IGNORE INTO {table} VALUES (?, ?, ?, ?)"  # noqa: S608 - the same
                self._connection.executemany(insert, rows)

        self._commit(write)

    # ---- room for bad days

    def _reserve_ballast(self) -> None:
        if self._ballast is None or self._ballast.exists():
            return
        try:
            with self._ballast.open("wb") as file:
                file.write(os.urandom(BALLAST_BYTES))  # not zeros: a file system may keep those without room
        except OSError as error:
            self._ballast.unlink(missing_ok=True)
            log.warning("no room can be set aside beside %s: %s", self.path.name, error)

    def _give_up_ballast(self) -> bool:
        try:
            if self._ballast is None:
                return False
            self._ballast.unlink()
        except OSError:
            return False
        log.warning("the disk is full: the room set aside has been given up")
        return True

    # ---- notes about the working copy itself

    def note(self, key: str) -> str | None:
        """What was last noted under a key: where the report is published, what the window showed."""
        row = self._connection.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
        return None if row is None else str(row[0])

    def set_notes(self, **values: str | None) -> None:
        """Note values under keys, all or none; None forgets one. Raises `NotSavedError`."""

        def write() -> None:
            for key, value in values.items():
                if value is None:
                    self._connection.execute("DELETE FROM meta WHERE key = ?", (key,))
                else:
                    self._connection.execute("REPLACE INTO meta VALUES (?, ?)", (key, value))

        self._commit(write)

    # ---- the file that people see

    def publish(self, path: Path) -> str:
        """Write the report to `path` as one closed file that opens anywhere, read-only media included.

        Returns the file's digest. Raises `NotPublishedError`; a file that was there then still is, unchanged.
        """
        written = ""

        def write(temporary: Path) -> None:
            nonlocal written
            self._connection.execute("VACUUM INTO ?", (str(temporary),))
            copy = sqlite3.connect(temporary, isolation_level=None)
            try:
                copy.execute("PRAGMA secure_delete = ON")
                copy.execute("DELETE FROM meta")
                copy.execute("PRAGMA journal_mode = DELETE")
            finally:
                copy.close()
            # Of our own bytes, before anybody else can have put other ones in their place.
            written = digest(temporary)

        try:
            write_atomically(path, write)
        except (OSError, sqlite3.Error, ValueError) as error:
            reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
            raise NotPublishedError(path, reason) from error
        return written

    def close(self) -> None:
        """Close the database; its write-ahead log is folded into it."""
        self._connection.close()


def make_private(folder: Path) -> None:
    """Make a folder that only its owner can look into: what is written there is not published yet.

    Windows has no such modes; there it is in the user's own profile.
    """
    folder.mkdir(parents=True, exist_ok=True)
    folder.chmod(0o700)


def digest(path: Path) -> str:
    """SHA-256 of a file's bytes. Raises `OSError`."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def read_report(connection: sqlite3.Connection, path: Path) -> Report:
    """The report that a database holds. Raises `DamagedError`."""
    try:
        parts = {str(name): str(text) for name, text in connection.execute("SELECT name, json FROM part")}
        pictures = connection.execute("SELECT id, CAST(data AS BLOB) FROM photo")
        photos = {str(key): bytes(data) for key, data in pictures}
        return report_from_parts(parts, photos)
    except sqlite3.Error as error:
        raise as_store_error(error, path) from error
    except (PartError, TypeError, ValueError) as error:
        raise DamagedError(path, str(error)) from error

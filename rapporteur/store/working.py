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
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from rapporteur.files import write_atomically
from rapporteur.report.model import Photo, Report
from rapporteur.report.outline import report_words
from rapporteur.report.parts import PartError, changed_parts, part_json, part_names, report_from_parts
from rapporteur.store import history
from rapporteur.store.database import as_store_error, open_working, remove
from rapporteur.store.errors import (
    DamagedError,
    HistoryFullError,
    NotPublishedError,
    NotSavedError,
    UnreadableError,
    VersionGoneError,
)
from rapporteur.store.history import HANDED_ON, MOST_NAMED, PASSING, THIN_EVERY, VERSION_EVERY, Cause, Version
from rapporteur.store.migrations import History, insert_history

log = logging.getLogger(__name__)

BALLAST_BYTES = 4 * 1024 * 1024
"""Room set aside beside the working copies, given up when the disk is full so that words still land."""


MOST_PARTS = 10_000
LARGEST_TEXT = 64 * 1024 * 1024
MOST_LINES = 200_000
MOST_ENTRIES = 2_000
"""What is beyond these is not a report that somebody wrote, and would only take the memory."""


class _Place(NamedTuple):
    """How far the writing has come; put back when a transaction fails.

    `saved_at` is in seconds since 1970; `version` is the revision of the newest version, which was kept
    at `version_ticks`.
    """

    revision: int
    saved_at: int
    version: int
    version_ticks: float
    since_thinned: int


class WorkingStore:
    """One report's private database.

    `report` is what is on the disk: it changes only when a transaction has been committed.
    """

    def __init__(
        self,
        path: Path,
        new: Report | None = None,
        *,
        earlier: History | None = None,
        ballast: Path | None = None,
        now: Callable[[], float] = time.time,
        ticks: Callable[[], float] = time.monotonic,
    ) -> None:
        """Open the database at `path`, or create it holding `new`, with the history that it had `earlier`.

        `ballast` is a file that sets room aside for a full disk. `now` gives seconds since 1970, and may
        be set; `ticks` gives seconds that only go forward. Raises `StoreError` of the kinds that
        `open_working` names.
        """
        self.path = path
        self._ballast = ballast
        self._now, self._ticks = now, ticks
        if new is not None:
            make_private(path.parent)
        self._connection = open_working(path, create=new is not None)
        try:
            self._assert_durable()
            if new is None:
                self._place = self._find_place()
                self.report = read_report(self._connection, path, ours=True)
            else:
                self._place = _Place(0, int(now()), 0, ticks(), 0)
                self._commit(lambda: self._begin(new, earlier or History([], [])))
                self.report = new
            self._reserve_ballast()
        except BaseException:
            self._connection.close()
            if new is not None:
                remove(path)
            raise

    def _find_place(self) -> _Place:
        revision, version = self._connection.execute(
            "SELECT (SELECT coalesce(max(revision), 0) FROM history),"
            " (SELECT coalesce(max(revision), 0) FROM version)"
        ).fetchone()
        saved = self.note("saved")
        return _Place(revision, int(saved or self._now()), version, self._ticks(), 0)

    @property
    def revision(self) -> int:
        """The number of the last committed change."""
        return self._place.revision

    @property
    def saved_at(self) -> datetime:
        """When that was."""
        return datetime.fromtimestamp(self._place.saved_at, UTC)

    def pragmas(self) -> dict[str, object]:
        """What the live connection says of its durability: journal mode, synchronous and locking mode."""
        names = ("journal_mode", "synchronous", "locking_mode")
        return {name: self._connection.execute(f"PRAGMA {name}").fetchone()[0] for name in names}

    def _assert_durable(self) -> None:
        found = self.pragmas()
        if found != {"journal_mode": "wal", "synchronous": 2, "locking_mode": "exclusive"}:
            raise UnreadableError(self.path, f"its folder does not allow safe writing ({found})")

    # ---- writing

    def save(self, report: Report, notes: Mapping[str, str] | None = None) -> int:
        """Commit what differs from what is on the disk, and what is noted with it; returns the revision.

        Raises `NotSavedError` when it cannot be written; the database then stands as it was.
        """
        names = changed_parts(self.report, report)
        if not names and not notes:
            self.report = report
            return self.revision

        def write() -> None:
            if names:
                self._write_parts(report, names, self.report)
            self._write_notes(notes or {})

        self._commit(write)
        self.report = report
        return self.revision

    def replace(self, report: Report, cause: Cause, detail: str = "") -> None:
        """Put another version of the report here, the present one kept as a version."""
        self.keep_version(cause, detail)
        self.save(report)

    def _begin(self, report: Report, earlier: History) -> None:
        insert_history(self._connection, earlier)
        revisions = [row.revision for row in earlier.rows] + [row.revision for row in earlier.versions]
        newest = max(revisions, default=0)
        self._place = self._place._replace(revision=newest, version=newest)
        parts = {name: part_json(report, name) for name in part_names(report)}
        try:
            ends_here = history.parts_at(self._connection, newest) == parts
        except ValueError:
            ends_here = False
        if ends_here:
            # Its history ends in what it is.
            rows = ((name, newest, text) for name, text in parts.items())
            self._connection.executemany("INSERT INTO part VALUES (?, ?, ?)", rows)
            self._write_photos((), report.photos)
        else:
            self._write_parts(report, list(parts), None)
            self._write_version(report, Cause.BEGUN)

    def _write_parts(self, report: Report, names: list[str], before: Report | None) -> None:
        """Write these parts of a report; `before` is what is there so far."""
        place = self._place
        if before and place.revision > place.version and self._ticks() - place.version_ticks >= VERSION_EVERY:
            self._write_version(before, Cause.WRITTEN)
        revision, now = place.revision + 1, int(self._now())
        for name in names:
            text = part_json(report, name)
            if text is None:
                self._connection.execute("DELETE FROM part WHERE name = ?", (name,))
            else:
                self._connection.execute("REPLACE INTO part VALUES (?, ?, ?)", (name, revision, text))
            history.keep_state(self._connection, name, revision, text, after=self._place.version)
        if "photos" in names:
            self._write_photos(before.photos if before else (), report.photos)
        self._connection.execute("REPLACE INTO meta VALUES ('saved', ?)", (str(now),))
        self._place = self._place._replace(revision=revision, saved_at=now)

    def _write_photos(self, before: Sequence[Photo], after: Sequence[Photo]) -> None:
        """Write new pixels. Those of a removed photo stay while a version has it; see `history.thin`."""
        there = {photo.id: photo.data for photo in before}
        for photo in after:
            if there.get(photo.id) != photo.data:
                self._connection.execute("REPLACE INTO photo VALUES (?, ?)", (photo.id, photo.data))

    def _commit(self, write: Callable[[], object]) -> None:
        place = self._place
        for spare in (self._give_up_ballast, None):
            try:
                with self._transaction():
                    write()
                return
            except (sqlite3.Error, ValueError) as error:  # ValueError: text that no file can hold
                self._place = place
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

    # ---- history

    def versions(self) -> list[Version]:
        """The versions that one can go back to, newest first."""
        return history.versions(self._connection)

    def report_at(self, revision: int) -> Report:
        """The report as it was in a version, without photos whose pixels are gone.

        Raises `VersionGoneError` or `DamagedError`.
        """
        if not history.has_version(self._connection, revision):
            raise VersionGoneError(self.path)
        try:
            parts = history.parts_at(self._connection, revision)
            report = report_from_parts(parts, Pixels(self._connection))
        except sqlite3.Error as error:
            raise as_store_error(error, self.path) from error
        except (PartError, TypeError, ValueError) as error:
            raise DamagedError(self.path, str(error)) from error
        return report.with_changes(photos=tuple(photo for photo in report.photos if photo.data))

    def keep_version(self, cause: Cause, detail: str = "") -> int:
        """Keep the report as it is on the disk now; returns its revision. Raises `NotSavedError`."""
        self._commit(lambda: self._write_version(self.report, cause, detail))
        return self.revision

    def report_handed_in(self, number: int) -> Report | None:
        """The report as it was handed in as the version of this number; None where that is not known.

        Raises `DamagedError`.
        """
        found = (one.revision for one in self.versions() if _is_handed_in(one, str(number)))
        revision = next(found, None)
        return None if revision is None else self.report_at(revision)

    def explain_version(self, revision: int, cause: Cause, detail: str = "") -> None:
        """Say afterwards why a version is kept, if it still is and was not handed in.

        Raises `NotSavedError`.
        """
        self._commit(
            lambda: self._connection.execute(
                "UPDATE version SET cause = ?, detail = ? WHERE revision = ? AND cause <> ?",
                (cause, detail, revision, Cause.HANDED_IN),
            )
        )

    def keep_other(self, other: Report, cause: Cause, detail: str) -> int:
        """Keep another version of this report beside the present one, which stays. Returns its revision.

        Raises `NotSavedError`.
        """
        present = self.report
        there: list[int] = []

        def write() -> None:
            self._write_version(present, Cause.WRITTEN)
            self._write_parts(other, changed_parts(present, other), present)
            self._write_version(other, cause, detail)
            there.append(self.revision)
            self._write_parts(present, changed_parts(other, present), other)

        self._commit(write)
        return there[-1]

    def name_version(self, revision: int, name: str) -> None:
        """Give a version a name, or with "" take it away. Raises `HistoryFullError`, `NotSavedError`."""
        others = sum(1 for version in self.versions() if version.name and version.revision != revision)
        if name and others >= MOST_NAMED:
            raise HistoryFullError(self.path, str(MOST_NAMED))

        def write() -> None:
            if revision == self.revision:
                self._write_version(self.report, Cause.NAMED)
            self._connection.execute("UPDATE version SET name = ? WHERE revision = ?", (name, revision))

        self._commit(write)

    def forget_history(self) -> None:
        """Remove every version but the present one, and the pixels of removed photos.

        Raises `NotSavedError`.
        """

        def write() -> None:
            self._connection.execute("DELETE FROM version")
            self._write_notes({"unmerged": None})
            self._write_version(self.report, Cause.BEGUN)
            self._thin(self.report)

        self._commit(write)
        self._sweep()

    def forget_pixels(self) -> None:
        """Leave no pixels in the database but those of the photos that are in the report now.

        Versions stay, without the photos that were removed since. Raises `NotSavedError`.
        """
        kept = [photo.id for photo in self.report.photos]
        self._commit(
            lambda: self._connection.execute(
                "DELETE FROM photo WHERE id NOT IN (SELECT value FROM json_each(?))", (json.dumps(kept),)
            )
        )
        self._sweep()

    def _sweep(self) -> None:
        """Leave nothing of what was deleted or overwritten: it still lies in free pages and in the log."""
        try:
            self._connection.execute("VACUUM")
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        except sqlite3.Error as error:
            raise NotSavedError(self.path, str(error)) from error

    def _write_version(self, report: Report, cause: Cause, detail: str = "") -> None:
        """Keep what has just been written, `report`. Only what was handed on replaces a lasting cause."""
        place = self._place
        self._connection.execute(
            "INSERT INTO version VALUES (?, ?, ?, ?, '', ?) ON CONFLICT (revision) DO UPDATE"
            " SET cause = excluded.cause, detail = excluded.detail"
            " WHERE version.cause IN (?, ?) OR (version.cause <> ? AND excluded.cause IN (?, ?, ?))",
            (
                *(place.revision, place.saved_at, cause, detail, report_words(report)),
                *(*PASSING, Cause.HANDED_IN, *HANDED_ON),
            ),
        )
        since = place.since_thinned + 1
        self._place = place._replace(
            version=place.revision, version_ticks=self._ticks(), since_thinned=since % THIN_EVERY
        )
        if since == THIN_EVERY:
            self._thin(report)

    def _thin(self, present: Report) -> None:
        pinned = {int(note) for key in ("published", "unmerged") if (note := self.note(key))}
        pinned |= {one.revision for one in self.versions() if one.cause is Cause.HANDED_IN}
        history.thin(self._connection, int(self._now()), pinned={*pinned, self.revision}, present=present)

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

        self._commit(lambda: self._write_notes(values))

    def _write_notes(self, values: Mapping[str, str | None]) -> None:
        for key, value in values.items():
            if value is None:
                self._connection.execute("DELETE FROM meta WHERE key = ?", (key,))
            else:
                self._connection.execute("REPLACE INTO meta VALUES (?, ?)", (key, value))

    # ---- the file that people see

    def publish(self, path: Path) -> str:
        """Write the report to `path` as one closed file that opens anywhere, read-only media included.

        Returns the file's digest. Raises `NotPublishedError`; a file that was there then still is, unchanged.
        """
        file, written = self.write_file()
        hand_over(file, path)
        return written

    def write_file(self) -> tuple[Path, str]:
        """Write the report to a file of our own, beside the working copy; returns that and its digest.

        There it has a name that SQLite can open, however long or odd that of the published file is.
        Raises `NotPublishedError`.
        """
        path = self.path.with_name(f"{self.path.name}-publishing")
        try:
            path.unlink(missing_ok=True)
            self._connection.execute("VACUUM INTO ?", (str(path),))
            self._leave_out_what_is_ours(path)
            return path, digest(path)
        except (OSError, sqlite3.Error, ValueError) as error:
            raise NotPublishedError(path, _reason(error)) from error

    def _leave_out_what_is_ours(self, path: Path) -> None:
        """Remove from a copy what belongs to this machine, and the pixels of photos that were removed."""
        copy = sqlite3.connect(path, isolation_level=None)
        try:
            copy.execute("PRAGMA secure_delete = ON")
            copy.execute("DELETE FROM meta")
            shown = json.dumps([photo.id for photo in self.report.photos])
            gone = copy.execute(
                "DELETE FROM photo WHERE id NOT IN (SELECT value FROM json_each(?))", (shown,)
            )
            if gone.rowcount:
                copy.execute("VACUUM")
            copy.execute("PRAGMA journal_mode = DELETE")
        finally:
            copy.close()

    def close(self) -> None:
        """Close the database; its write-ahead log is folded into it."""
        self._connection.close()


def hand_over(file: Path, path: Path) -> None:
    """Copy a file of our own to one that people see, and remove it whatever becomes of that.

    Raises `NotPublishedError`.
    """
    import shutil  # no start needs it

    try:
        write_atomically(path, lambda new: shutil.copyfile(file, new))
    except (OSError, ValueError) as error:  # ValueError: a name that no file can have
        raise NotPublishedError(path, _reason(error)) from error
    finally:
        with suppress(OSError):
            file.unlink()


def _is_handed_in(version: Version, number: str) -> bool:
    return version.cause is Cause.HANDED_IN and version.detail == number


def _reason(error: Exception) -> str:
    return getattr(error, "strerror", None) or str(error)


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


def read_report(connection: sqlite3.Connection, path: Path, *, ours: bool = False) -> Report:
    """The report that a database holds. Raises `DamagedError`.

    What is `ours` may be of any size: whatever could be written can be read again.
    """
    try:
        count, size = connection.execute(
            "SELECT count(*), sum(length(CAST(json AS BLOB))) FROM part"
        ).fetchone()
        if not ours and (count > MOST_PARTS or size > LARGEST_TEXT):
            raise DamagedError(path, "it has more text than any report")
        parts = {str(name): str(text) for name, text in connection.execute("SELECT name, json FROM part")}
        # Counted before they are made: each line, person and photo has a brace.
        if not ours and sum(text.count("{") for text in parts.values()) > MOST_LINES:
            raise DamagedError(path, "it has more lines than any report")
        report = report_from_parts(parts, Pixels(connection))
    except sqlite3.Error as error:
        raise as_store_error(error, path) from error
    except (PartError, TypeError, ValueError) as error:
        raise DamagedError(path, str(error)) from error
    if not ours and max(len(report.people), len(report.photos)) > MOST_ENTRIES:
        raise DamagedError(path, "it has more people or photos than any report")
    return report


class Pixels(Mapping[str, bytes]):
    """The photos' bytes in a database, read one by one as they are asked for."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def __getitem__(self, key: str) -> bytes:
        # A picture that is a number would become that many zeros.
        query = "SELECT CAST(data AS BLOB) FROM photo WHERE id = ?"
        found = self._connection.execute(query, (key,)).fetchone()
        if found is None:
            raise KeyError(key)
        return bytes(found[0])

    def __iter__(self) -> Iterator[str]:
        return (str(key) for (key,) in self._connection.execute("SELECT id FROM photo"))

    def __len__(self) -> int:
        return int(self._connection.execute("SELECT count(*) FROM photo").fetchone()[0])

"""Which reports there are on this machine, and what opening a file means.

A published file and its working copy belong together by the report's id. Opening the file continues
the working copy when the file is what was last published from it; otherwise the file has been changed
elsewhere, and no version is lost.
"""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from pydantic import AwareDatetime, ConfigDict, TypeAdapter, ValidationError

from rapporteur.files import write_atomically
from rapporteur.report.base import Frozen
from rapporteur.report.model import Report, new_id
from rapporteur.store.database import open_published, remove, set_aside
from rapporteur.store.errors import (
    DamagedError,
    NotAReportError,
    NotPublishedError,
    NotSavedError,
    StoreError,
)
from rapporteur.store.history import Cause
from rapporteur.store.migrations import History, history_of
from rapporteur.store.working import WorkingStore, digest, make_private, read_report

log = logging.getLogger(__name__)


class Entry(Frozen):
    """A report known here: its working copy's name, its published file if any, and how it was left."""

    id: str
    title: str = ""
    path: str = ""
    opened: AwareDatetime
    is_open: bool = False


class Opened(NamedTuple):
    """A report that has been opened. `kept_beside` is where the other version went, if there were two."""

    store: WorkingStore
    kept_beside: Path | None = None


_INDEX: TypeAdapter[list[Entry]] = TypeAdapter(list[Entry], config=ConfigDict(defer_build=True))


def read_published(path: Path) -> Report:
    """The report in a file, the file only read. Raises a `StoreError`."""
    with closing(open_published(path)) as connection:
        return read_report(connection, path)


def write_published(report: Report, path: Path) -> None:
    """Write a report straight to a file, with no working copy left behind. Raises a `StoreError`."""
    import tempfile

    with (
        tempfile.TemporaryDirectory(prefix="rapporteur-") as scratch,
        closing(WorkingStore(Path(scratch, "report.db"), report)) as store,
    ):
        store.publish(path)


class Library:
    """The working copies in `folder`, and the index that says which file each belongs to."""

    def __init__(self, folder: Path, *, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._folder = folder
        self._now = now
        self._ballast = folder / "ballast"

    def working_path(self, report_id: str) -> Path:
        """Where the working copy of a report is."""
        return self._folder / f"{report_id}.db"

    # ---- the index

    def entries(self) -> list[Entry]:
        """Every known report, last opened first."""
        try:
            known = _INDEX.validate_json((self._folder / "index.json").read_bytes())
        except (OSError, ValidationError) as error:
            if not isinstance(error, FileNotFoundError):
                log.warning("the list of reports cannot be read and is made again: %s", error)
            known = []
        listed = {entry.id for entry in known}
        lost = [path for path in self._folder.glob("*.db") if path.stem not in listed]
        known += [Entry(id=path.stem, opened=self._now(), is_open=True) for path in lost]
        return sorted(known, key=lambda entry: entry.opened, reverse=True)

    def remember(self, entry: Entry) -> None:
        """Put an entry in the index, in place of an earlier one of the same report.

        Raises `NotSavedError`.
        """
        self._write([entry, *(other for other in self.entries() if other.id != entry.id)])

    def _write(self, entries: list[Entry]) -> None:
        try:
            make_private(self._folder)
            packed = _INDEX.dump_json(entries, indent=1)
            write_atomically(self._folder / "index.json", lambda path: path.write_bytes(packed))
        except (OSError, ValueError) as error:  # ValueError: a file's name that is no text
            reason = getattr(error, "strerror", None) or str(error)
            raise NotSavedError(self._folder / "index.json", reason) from error

    def discard(self, report_id: str) -> None:
        """Forget a report that nothing was written in, and remove its working copy."""
        remove(self.working_path(report_id))
        self._write([entry for entry in self.entries() if entry.id != report_id])

    def left_open(self) -> list[Entry]:
        """Reports whose window was not closed: what a crash or a power cut left behind."""
        return [entry for entry in self.entries() if entry.is_open and self.working_path(entry.id).exists()]

    # ---- opening

    def create(self, report: Report, earlier: History | None = None) -> WorkingStore:
        """Start the working copy of a report that has none, with its earlier history if it has one.

        Raises a `StoreError`.
        """
        return WorkingStore(self.working_path(report.id), report, earlier=earlier, ballast=self._ballast)

    def reopen(self, report_id: str) -> WorkingStore:
        """Open the working copy of a report as it was left. Raises a `StoreError`."""
        return WorkingStore(self.working_path(report_id), ballast=self._ballast)

    def open_file(self, path: Path) -> Opened:
        """Open a report's file: its working copy where it has one that is newer, else what it holds.

        Raises a `StoreError`; the file is only read.
        """
        path = path.resolve()
        with closing(open_published(path)) as source:
            report = read_report(source, path)
            found = digest(path)
            known = next((entry for entry in self.entries() if entry.path == str(path)), None)
            working = self.working_path(known.id if known else report.id)
            store = self._reopen_whole(working)
            if store is None:
                return Opened(self._take_in(report, source, path, found))
            try:
                if report.id not in (store.report.id, store.note("origin")):
                    # Another report has taken the place of the one that was here.
                    store.set_notes(path=None, digest=None, published=None)
                    store.close()
                    if known:
                        self.remember(known.model_copy(update={"path": ""}))
                    return self.open_file(path)
                home = store.note("path")
                if not known and home and Path(home).exists() and Path(home) != path:
                    store.close()
                    copy = report.with_changes(id=new_id())
                    return Opened(self._take_in(copy, source, path, found))
                if store.report == report:
                    store.set_notes(path=str(path), digest=found, published=str(store.revision))
                    return Opened(store)
                if found == store.note("digest"):
                    store.set_notes(path=str(path))
                    return Opened(store)
                beside = self._keep_beside(store, path, report)
                store.replace(report.with_changes(id=store.report.id), Cause.REPLACED, path.name)
                store.set_notes(path=str(path), digest=found, published=str(store.revision))
            except BaseException:
                store.close()
                raise
            return Opened(store, beside)

    def _reopen_whole(self, working: Path) -> WorkingStore | None:
        """The working copy, or None where there is none that can be used; a damaged one is set aside."""
        if not working.exists():
            return None
        try:
            return self.reopen(working.stem)
        except (DamagedError, NotAReportError) as error:
            log.warning("%s It is kept as %s.", error, set_aside(working).name)
            return None

    def _take_in(self, report: Report, source: sqlite3.Connection, path: Path, found: str) -> WorkingStore:
        version = int(source.execute("PRAGMA user_version").fetchone()[0])
        try:
            earlier = history_of(source, version)
        except (sqlite3.Error, ValueError) as error:
            log.warning("the history of %s cannot be read and is left behind: %s", path.name, error)
            earlier = None
        store = self.create(report, earlier)
        try:
            origin = read_report(source, path).id
            published = str(store.revision)
            store.set_notes(path=str(path), digest=found, published=published, origin=origin)
        except BaseException:
            store.close()
            remove(store.path)
            raise
        return store

    def _keep_beside(self, store: WorkingStore, path: Path, incoming: Report) -> Path | None:
        """Publish what `incoming` lacks to a file beside it; None when it lacks nothing."""
        # History keeps every word, but not the pictures.
        pictures = {photo.id for photo in store.report.photos} - {photo.id for photo in incoming.photos}
        if store.note("published") == str(store.revision) and not pictures:
            return None
        beside = _stamped(path, self._now())
        store.publish(beside)
        return beside


def _stamped(path: Path, now: datetime) -> Path:
    """A free name beside a file, with the time in it."""
    stamp = now.astimezone().strftime("%Y-%m-%d %H.%M.%S")
    beside, number = path.with_name(f"{path.stem} ({stamp}){path.suffix}"), 2
    while beside.exists():
        beside, number = path.with_name(f"{path.stem} ({stamp} {number}){path.suffix}"), number + 1
    return beside


def publish(store: WorkingStore, path: Path, now: datetime) -> Path | None:
    """Publish a working copy and note what has been published; nothing is written where nothing changed.

    A file there that is not what was last published from here has been changed elsewhere: it is moved
    aside, and where to is returned. Raises a `StoreError`.
    """
    try:
        found = digest(path) if path.exists() else None
        ours = found is not None and found == store.note("digest")
        if ours and store.note("published") == str(store.revision):
            return None
        aside = None
        if found is not None and not ours:
            aside = path.rename(_stamped(path, now))
    except OSError as error:
        raise NotPublishedError(path, error.strerror or str(error)) from error
    try:
        store.keep_version(Cause.PUBLISHED)
        written = store.publish(path)
    except StoreError:
        if aside:
            aside.rename(path)
        raise
    published = str(store.revision)
    store.set_notes(path=str(path), digest=written, published=published, origin=store.report.id)
    log.debug("published %s", path.name)
    return aside

"""Which reports there are on this machine, and what opening a file means.

A published file and its working copy belong together by the report's id. Opening the file continues
the working copy when the file is what was last published from it; otherwise the file has been changed
elsewhere, and no version is lost.
"""

from __future__ import annotations

import logging
import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from rapporteur.files import path_of, path_text, shown_name, stamped
from rapporteur.report.model import Report, new_id
from rapporteur.report.template import Template
from rapporteur.store.catalogue import Catalogue, Entry, described, searchable
from rapporteur.store.database import open_published, remove, set_aside
from rapporteur.store.errors import (
    DamagedError,
    InUseError,
    NotAReportError,
    NotPublishedError,
    StoreError,
)
from rapporteur.store.history import Cause
from rapporteur.store.migrations import History, history_of
from rapporteur.store.published import read_published
from rapporteur.store.working import WorkingStore, digest, read_report

log = logging.getLogger(__name__)

_OUTBOX = ".outbox"
"""What the name of a working copy's outbox ends in."""


class Opened(NamedTuple):
    """A report that has been opened.

    Of a report that went two ways, the store has the file's version. If the other one has something that the
    file lacks, it is in the history, noted as ``unmerged``, and `kept_beside` is the file it was also written
    to, where that was possible.
    """

    store: WorkingStore
    kept_beside: Path | None = None
    damaged: Path | None = None
    """A working copy that could not be used and was set aside; it may have had words that the file lacks."""


@contextmanager
def scratch_copy(path: Path) -> Iterator[WorkingStore]:
    """What a file holds, with its history, in a working copy that goes again. Raises a `StoreError`."""
    import tempfile

    with (
        closing(open_published(path)) as source,
        tempfile.TemporaryDirectory(prefix="rapporteur-") as scratch,
    ):
        earlier = _history(source, path)
        with closing(
            WorkingStore(Path(scratch, "report.db"), read_report(source, path), earlier=earlier)
        ) as store:
            yield store


class Library:
    """The working copies in `folder`, and the catalogue that says which file each belongs to."""

    def __init__(self, folder: Path, *, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._folder = folder
        self._now = now
        self._ballast = folder / "ballast"
        self.catalogue = Catalogue(folder / "catalogue.sqlite")

    def working_path(self, report_id: str) -> Path:
        """Where the working copy of a report is."""
        return self._folder / f"{report_id}.db"

    def outbox_path(self, report_id: str) -> Path:
        """Where the outbox of a report is, if messages about it were ever sent from here."""
        return self._folder / f"{report_id}.db{_OUTBOX}"

    def outboxes(self) -> list[Path]:
        """Every outbox that there is."""
        return sorted(self._folder.glob(f"*.db{_OUTBOX}"))

    # ---- what there is

    def record(self, report: Report, entry: Entry) -> None:
        """Put a report in the catalogue, with its lines. Raises `NotSavedError`."""
        with self.catalogue.batch():
            self.catalogue.remember(entry)
            self.catalogue.index(entry.id, searchable(report))

    def known(self, path: Path) -> Entry | None:
        """What is known of a file. A catalogue that cannot be read keeps no report closed: nothing then."""
        try:
            return self.catalogue.by_path(path_text(_real(path)))
        except StoreError as error:
            log.warning("%s", error)
            return None

    def discard(self, report_id: str) -> None:
        """Forget a report that nothing was written in, and remove its working copy.

        One with an outbox stays: somebody wrote a message about it, which may still be on its way.
        """
        if self.outbox_path(report_id).exists():
            return
        remove(self.working_path(report_id))
        self.catalogue.forget(report_id)

    def left_open(self) -> list[Entry]:
        """Reports whose window was not closed: what a crash or a power cut left behind.

        Working copies that the catalogue lacks are looked into and put there. Raises a `StoreError`.
        """
        self._list_lost()
        return [entry for entry in self.catalogue.open_entries() if self.working_path(entry.id).exists()]

    def _list_lost(self) -> None:
        for path in self._folder.glob("*.db"):
            if self.catalogue.entry(path.stem):
                continue
            try:
                with closing(self.reopen(path.stem)) as store:
                    entry = described(
                        store.report,
                        opened=store.saved_at,
                        path=store.note("path") or "",
                        is_open=store.note("open") is not None,
                    )
                    self.record(store.report, entry.model_copy(update={"id": path.stem}))
            except InUseError:
                log.info("%s is open elsewhere", path.name)
            except StoreError as error:
                log.warning("%s", error)

    def look_through(self, folder: Path) -> None:
        """Bring the catalogue in step with the files: those known, and any in `folder`.

        Raises a `StoreError` when the catalogue cannot be written; files that cannot be read are left out.
        """
        self._list_lost()
        known = {entry.path: entry for entry in self.catalogue.entries() if entry.path}
        for path in [*map(path_of, known), *_real(folder).glob("*.rapport")]:
            entry = known.get(path_text(path))
            stamp = file_stamp(path)
            if entry and (entry.stamp == stamp or entry.is_open):
                continue
            if entry and (not stamp or self.working_path(entry.id).exists()):
                # What there is to find in it is in the working copy, and has been listed from there.
                with self.catalogue.batch():
                    if self.catalogue.entry(entry.id) == entry:
                        self.catalogue.remember(entry.model_copy(update={"stamp": stamp}))
                continue
            if not stamp:
                continue
            try:
                report = read_published(path)
            except StoreError as error:
                log.info("%s", error)
                continue
            known_as = entry.id if entry else report.id
            if entry is None and self.catalogue.entry(known_as):
                continue  # a copy of a report that is known by another file
            opened = entry.opened if entry else datetime.fromtimestamp(path.stat().st_mtime, UTC)
            found = described(report, opened=opened, path=path_text(path), stamp=stamp)
            self.record(report, found.model_copy(update={"id": known_as}))

    def look_at(self, entry: Entry) -> Report:
        """A listed report as it was last written to its file, or left here. Raises a `StoreError`."""
        path = path_of(entry.path)
        if entry.path and path.exists():
            return read_published(path)
        with closing(self.reopen(entry.id)) as store:
            return store.report

    def revise(self, entry: Entry, change: Callable[[Report], Report]) -> bool:
        """Change a listed report that no window has open, in its working copy and in its file.

        What it was is kept in its history. Whether `change` made anything of it; raises a `StoreError`.
        """
        from rapporteur.store.publishing import publish

        path = path_of(entry.path)
        has_file = bool(entry.path) and path.exists()
        with closing(self.open_file(path).store if has_file else self.reopen(entry.id)) as store:
            before = store.report
            after = change(before)
            if after == before:
                return False
            store.keep_version(Cause.WRITTEN)
            store.save(after)
            if has_file:
                publish(store, path, self._now())
        known = described(
            after,
            opened=entry.opened,
            path=entry.path,
            stamp=file_stamp(path) if has_file else "",
        )
        self.record(after, known.model_copy(update={"id": entry.id}))
        return True

    def is_open(self, path: Path) -> bool:
        """Whether the report of this file is open in a window. Raises a `StoreError`."""
        known = self.known(path)
        working = self.working_path(known.id if known else read_published(path).id)
        if not working.exists():
            return False
        try:
            WorkingStore(working).close()
        except InUseError:
            return True
        except StoreError as error:
            log.info("%s", error)
        return False

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
        given, path = path, _real(path)
        found = _digest_of(given)
        if left := self._as_it_was_left(path, found):
            return Opened(left)
        with closing(open_published(given)) as source:
            report = read_report(source, given)
            if _digest_of(given) != found:
                return self.open_file(given)  # it was replaced while it was being read
            known = self.known(path)
            working = self.working_path(known.id if known else report.id)
            store, damaged = self._reopen_whole(working)
            if store is None:
                own = report.with_changes(id=working.stem)
                return Opened(self._take_in(own, report.id, source, path, found), damaged=damaged)
            try:
                if report.id not in (store.report.id, store.note("origin")):
                    # Another report has taken the place of the one that was here.
                    store.set_notes(path=None, digest=None, published=None)
                    store.close()
                    if known:
                        self.catalogue.remember(known.model_copy(update={"path": ""}))
                    return self.open_file(given)
                home = store.note("path")
                if not known and home and _is_another(path_of(home), path):
                    store.close()
                    copy = report.with_changes(id=new_id())
                    return Opened(self._take_in(copy, report.id, source, path, found))
                if store.report == report:
                    store.set_notes(path=path_text(path), digest=found, published=str(store.revision))
                    return Opened(store)
                if found in own_digests(store):
                    store.set_notes(path=path_text(path), digest=found)
                    return Opened(store)
                return Opened(store, self._take_theirs(store, report, path, found))
            except BaseException:
                store.close()
                raise

    def _as_it_was_left(self, path: Path, found: str) -> WorkingStore | None:
        """The working copy of a file that nobody has touched since; so there is nothing new in the file."""
        known = self.known(path)
        if known is None or not found:
            return None
        try:
            store = self.reopen(known.id)
        except InUseError:
            raise
        except StoreError:
            return None
        if (store.note("path"), store.note("digest")) == (path_text(path), found):
            return store
        store.close()
        return None

    def _take_theirs(self, store: WorkingStore, report: Report, path: Path, found: str) -> Path | None:
        """Put a file's version in the place of ours, with both in the history; where ours was written to."""
        beside = None
        if self._lacks_something_of(store, report):
            beside = self._keep_beside(store, path)
            store.set_notes(unmerged=str(store.revision))
        store.replace(report.with_changes(id=store.report.id), Cause.REPLACED, shown_name(path))
        store.keep_version(Cause.ELSEWHERE, shown_name(path))
        store.set_notes(path=path_text(path), digest=found, published=str(store.revision))
        return beside

    def open_copy(self, path: Path) -> WorkingStore:
        """Open what a file holds as a report of its own, that has no file yet. Raises a `StoreError`."""
        with closing(open_published(path)) as source:
            copy = read_report(source, path).with_changes(id=new_id())
            return self.create(copy, _history(source, path))

    def recover(self, path: Path, fallback: Template) -> tuple[WorkingStore, tuple[str, ...]]:
        """Open what can be read of a damaged file as a report of its own, and tell what is lost of it.

        `fallback` is the form where that of the file cannot be read. Raises a `StoreError`.
        """
        from rapporteur.store.salvage import salvage

        saved, lost = salvage(path, fallback)
        return self.create(saved.with_changes(id=new_id())), lost

    def _reopen_whole(self, working: Path) -> tuple[WorkingStore | None, Path | None]:
        """The working copy, or None where there is none that can be used; a damaged one is set aside."""
        if not working.exists():
            return None, None
        try:
            return self.reopen(working.stem), None
        except (DamagedError, NotAReportError) as error:
            aside = set_aside(working)
            log.warning("%s It is kept as %s.", error, aside.name)
            return None, aside

    def _take_in(
        self, report: Report, origin: str, source: sqlite3.Connection, path: Path, found: str
    ) -> WorkingStore:
        store = self.create(report, _history(source, path))
        try:
            published = str(store.revision)
            store.set_notes(path=path_text(path), digest=found, published=published, origin=origin)
        except BaseException:
            store.close()
            remove(store.path)
            raise
        return store

    def _lacks_something_of(self, store: WorkingStore, incoming: Report) -> bool:
        """Whether a file's version is without something that the working copy has."""
        # History keeps every word, but not the pixels of each photo for ever.
        pictures = {photo.id for photo in store.report.photos} - {photo.id for photo in incoming.photos}
        return bool(pictures) or store.note("published") != str(store.revision)

    def _keep_beside(self, store: WorkingStore, path: Path) -> Path | None:
        """Publish a working copy to a file beside another; None where nothing can be written there."""
        beside = stamped(path, self._now())
        try:
            store.publish(beside)
        except NotPublishedError as error:
            log.warning("%s", error)
            return None
        return beside


def own_digests(store: WorkingStore) -> frozenset[str]:
    """Digests of files that were written from this working copy: the last, and one that was on its way."""
    return frozenset(filter(None, (store.note("digest"), store.note("prepared"))))


def _digest_of(path: Path) -> str:
    """A file's digest, or "" where it cannot be read, which opening it will tell better."""
    try:
        return digest(path) if path.is_file() else ""
    except OSError:
        return ""


def _is_another(home: Path, path: Path) -> bool:
    """Whether a report's published file is still there, and not this one by another name."""
    try:
        return not home.samefile(path)
    except OSError:
        return False


def _real(path: Path) -> Path:
    """Where a path leads; unlike `Path.resolve`, also through a loop of links."""
    return Path(os.path.realpath(path))


def file_stamp(path: Path) -> str:
    """What a file looks like from outside, to see that it has changed; empty where there is none."""
    try:
        found = path.stat()
    except (OSError, ValueError):
        return ""
    return f"{found.st_size}-{found.st_mtime_ns}"


def _history(source: sqlite3.Connection, path: Path) -> History | None:
    version = int(source.execute("PRAGMA user_version").fetchone()[0])
    try:
        return history_of(source, version)
    except (sqlite3.Error, ValueError) as error:
        log.warning("the history of %s cannot be read and is left behind: %s", path.name, error)
        return None

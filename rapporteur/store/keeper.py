"""The one thread that writes a report.

The window hands over whole reports, as often as it likes: only the newest is written, and what differs
from the disk is found and turned into JSON here, off the window's thread.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from rapporteur.report.model import Report
from rapporteur.store.errors import NotSavedError, StoreError
from rapporteur.store.working import WorkingStore

log = logging.getLogger(__name__)

_Result = TypeVar("_Result")


@dataclass
class _Waiting:
    """A report that is to be written, and what is to be noted with it."""

    report: Report
    notes: dict[str, str]


class Keeper:
    """Writes one report on a thread of its own.

    `saved` is called there with the revision after each commit, `failed` with a `StoreError` when a
    report could not be written; the report then waits for the next `save`.
    """

    def __init__(
        self,
        open_store: Callable[[], WorkingStore],
        *,
        saved: Callable[[int], None] = lambda _revision: None,
        failed: Callable[[StoreError], None] = lambda _error: None,
    ) -> None:
        """Open the store on the new thread and wait for it. Raises what `open_store` raises."""
        self._saved, self._failed = saved, failed
        self._lock = threading.Lock()
        self._waiting: _Waiting | None = None
        self._owed: dict[str, str | None] = {}
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="keeper")
        try:
            self._store = self._thread.submit(open_store).result()
        except BaseException:
            self._thread.shutdown()
            raise

    @property
    def report(self) -> Report:
        """The report as it is on the disk."""
        return self._store.report

    @property
    def path(self) -> Path:
        """The working copy's own path."""
        return self._store.path

    def save(self, report: Report, **notes: str) -> None:
        """Have this report written, and what is noted with it; one that still waits is overtaken."""
        with self._lock:
            if self._waiting is None:
                self._waiting = _Waiting(report, notes)
                self._thread.submit(self._write, self._waiting)
            else:
                self._waiting.report = report
                self._waiting.notes |= notes

    def _write(self, waiting: _Waiting) -> None:
        with self._lock:
            if self._waiting is waiting:
                self._waiting = None
        try:
            before = self._store.revision
            revision = self._store.save(waiting.report, waiting.notes)
            self._note_owed()
        except StoreError as error:
            self._failed(error)
        except Exception as error:
            # Whatever it is, it must be seen: nothing more is being saved.
            log.exception("a report could not be written")
            self._failed(NotSavedError(self._store.path, str(error)))
        else:
            if revision != before:
                log.debug("saved revision %d", revision)
            self._saved(revision)

    def note(self, **notes: str | None) -> None:
        """Have this noted beside the report, None forgets; what could not be is noted with the next save."""
        self.run(lambda _store: self._note(notes))

    def _note(self, notes: Mapping[str, str | None]) -> None:
        self._owed |= notes
        try:
            self._note_owed()
        except StoreError as error:
            self._failed(error)

    def _note_owed(self) -> None:
        if self._owed:
            self._store.set_notes(**self._owed)
            self._owed.clear()

    def run(self, work: Callable[[WorkingStore], _Result]) -> Future[_Result]:
        """Have something done with the store, between what was handed over before and what comes after."""
        with self._lock:
            self._waiting = None  # it is not to be overtaken any more
            return self._thread.submit(lambda: work(self._store))

    def close(self) -> None:
        """Write what waits, close the database and end the thread."""
        self._thread.submit(self._store.close)
        self._thread.shutdown()

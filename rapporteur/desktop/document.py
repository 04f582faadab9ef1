"""The open report: the one place where it changes, with undo, and the way from there to the disk."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Collection, Iterable
from concurrent.futures import Future
from contextlib import ExitStack
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import NamedTuple, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QUndoCommand, QUndoStack

from rapporteur.clock.moments import Clock
from rapporteur.desktop.floor import Floor
from rapporteur.desktop.work import Workers
from rapporteur.files import path_of
from rapporteur.report.model import Area, Photo, Report
from rapporteur.report.outline import report_words
from rapporteur.report.parts import changed_parts, with_parts_of
from rapporteur.report.passages import Passage
from rapporteur.report.photos import burn
from rapporteur.store.errors import NotPublishedError, NotSavedError, StoreError
from rapporteur.store.history import Cause
from rapporteur.store.keeper import Keeper
from rapporteur.store.library import own_digests
from rapporteur.store.publishing import Published, copy_with, publish_with
from rapporteur.store.working import WorkingStore, digest

log = logging.getLogger(__name__)

_Answer = TypeVar("_Answer")

BURST_MS = 100
"""How long after a key its burst is handed to the store. The commit itself takes a few milliseconds."""

RETRY_MS = 2000
"""How often a save that failed is tried again."""

IDLE_MS = 20_000
"""After this long without a change the report's file is published."""

PUBLISHING_PATIENCE = 10.0
"""Seconds that closing waits for the folder of the report's file; the working copy has everything."""

MERGE_SECONDS = 1.5
"""Edits of one place that follow each other within this time are undone together."""

LONGEST_STEP = 5.0
"""Seconds of uninterrupted writing that one step of undo takes back at most."""

UNDO_STEPS = 500


_NOTES = ("path", "turn", "view", "open", "unmerged", "mailed")


def _begin(store: WorkingStore) -> tuple[dict[str, str | None], int, datetime]:
    """Read what was noted, and note that the report is open. Nothing of that may keep it closed."""
    notes = {key: store.note(key) for key in _NOTES}
    try:
        if notes["open"]:
            store.keep_version(Cause.RECOVERED)
        store.set_notes(open="1")
    except NotSavedError as error:
        log.warning("%s", error)
    return notes, store.revision, store.saved_at


class Change(NamedTuple):
    """What changed, and the object that began it: a widget does not re-read what it wrote itself."""

    parts: frozenset[str]
    origin: object | None

    def touches(self, *kinds: str) -> bool:
        """Whether a part of one of these kinds ("people", "notes") is among what changed."""
        return any(part.partition(":")[0] in kinds for part in self.parts)


class _Edit(QUndoCommand):
    """One step of undo: some parts as they were before and after."""

    def __init__(
        self, document: Document, text: str, before: Report, after: Report, *, merge: str, at: float
    ) -> None:
        super().__init__(text)
        self._document = document
        self._before, self._after = before, after
        self._merge, self._at, self._began = merge, at, at
        self._first = True

    def id(self) -> int:
        return 1 if self._merge else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, _Edit) or other._merge != self._merge:
            return False
        if other._at - self._at > MERGE_SECONDS or other._at - self._began > LONGEST_STEP:
            return False
        self._after, self._at = other._after, other._at
        return True

    def redo(self) -> None:
        if self._first:  # pushing a command runs it; the edit has already been made
            self._first = False
        else:
            self._document._restore(self._after, changed_parts(self._before, self._after))

    def undo(self) -> None:
        self._document._restore(self._before, changed_parts(self._before, self._after))

    def rewrite(self, change: Callable[[Report], Report]) -> None:
        """Make the same change to what was before and to what is after."""
        self._before, self._after = change(self._before), change(self._after)


class Document(QObject):
    """A report being written.

    Widgets read `report`, change it with `apply`, and hear of it by `changed`. Text editors that would
    rather not build their part at every key call `will_change`, and are asked for it once a burst.
    """

    changed = Signal(Change)
    saved = Signal(int)
    save_failed = Signal(StoreError)
    published = Signal(object)
    publish_failed = Signal(StoreError)
    moved_aside = Signal(object, object)
    pending = Signal()
    versions_changed = Signal()
    _answered = Signal(object, object)

    def __init__(
        self,
        open_store: Callable[[], WorkingStore],
        clock: Clock,
        *,
        home_for: Callable[[Report], Path],
        parent: QObject | None = None,
    ) -> None:
        """Open the report. `home_for` says where a report that has no file yet is published.

        Raises a `StoreError`.
        """
        super().__init__(parent)
        self.clock = clock
        self._home_for = home_for
        self._keeper = Keeper(open_store, saved=self.saved.emit, failed=self.save_failed.emit)
        self.report = self._opened_as = self._keeper.report
        self.working_id = self._keeper.path.stem
        """What the library calls this report's working copy."""
        self.undo_stack = QUndoStack(self)
        self.undo_stack.setUndoLimit(UNDO_STEPS)
        self._step = 0
        self._is_closed = False
        self._publisher = Workers(self, threads=1)
        self._is_publishing = self._publish_again = False
        self.unpublished: StoreError | None = None
        """Why the report's file could not be written, as long as that is so."""
        self.opened_at = clock.now()
        self._writers: dict[Callable[[], None], None] = {}
        self._burst = self._timer(BURST_MS, self.flush)
        self._retry = self._timer(RETRY_MS, self._save)
        self._idle = self._timer(IDLE_MS, self.publish)
        self.save_failed.connect(self._try_again)
        self._answered.connect(self._give_answer, Qt.ConnectionType.QueuedConnection)
        notes, revision, saved_at = self._keeper.run(_begin).result()
        home, turn, view = notes["path"], notes["turn"], notes["view"]
        self.home = path_of(home) if home else None
        """The published file, once there is one."""
        self.view: dict[str, object] = json.loads(view) if view else {}
        """What the window showed: folded panels, where the cursor was."""
        self._was_recovered = notes["open"] is not None
        self.recovered_from = saved_at if self._was_recovered else None
        """When the last word was saved, where the program ended without closing the report."""
        self.other_version = int(notes["unmerged"]) if notes["unmerged"] else None
        """The revision of another version that waits to be brought together with this one."""
        self.open_turn: Passage | None = None
        """A further turn in which nothing has been written yet."""
        self.find_cursor: Callable[[], object] | None = None
        """Where the cursor is, as JSON can hold it; kept with each save."""
        self._mailed = self.report if notes["mailed"] == str(revision) else None
        self.floor = Floor(self, turn)
        """Who is speaking, and how far the session has come."""
        self.floor.let_go(saved_at)

    def _timer(self, milliseconds: int, then: Callable[[], None]) -> QTimer:
        timer = QTimer(self, interval=milliseconds, singleShot=True)
        timer.timeout.connect(then)
        return timer

    # ---- changes

    def apply(
        self,
        report: Report,
        *,
        origin: object | None = None,
        text: str = "",
        merge: str = "",
        undoable: bool = True,
    ) -> None:
        """Make this the report. `text` names the step for undo; steps with the same `merge` join."""
        before = self.report
        parts = changed_parts(before, report)
        if not parts or self._is_closed:
            return
        self.report = report
        if undoable:
            at = self.clock.monotonic()
            joins = f"{merge}#{self._step}" if merge else ""
            self.undo_stack.push(_Edit(self, text, before, report, merge=joins, at=at))
        self.changed.emit(Change(frozenset(parts), origin))
        self._begin_burst()

    def end_step(self) -> None:
        """What comes next is undone apart from what has been."""
        self.flush()
        self._step += 1

    def as_step(self, change: Callable[[], object]) -> None:
        """Make a change that is undone on its own."""
        self.end_step()
        change()
        self.end_step()

    def _restore(self, source: Report, parts: list[str]) -> None:
        # What happened is not undone, whatever a step has joined.
        parts = [part for part in parts if part != "course"]
        restored = with_parts_of(self.report, source, parts)
        self.report = restored
        self.changed.emit(Change(frozenset(parts), None))
        self._begin_burst()
        turn = self.floor.turn
        if turn and turn.person_id and restored.person(turn.person_id) is None:
            self.floor.give(None)

    def undo(self) -> bool:
        """Take back the last step; whether there was one."""
        self.flush()
        possible = self.undo_stack.canUndo()
        self.undo_stack.undo()
        return possible

    def redo(self) -> None:
        """Make the step again that was taken back."""
        self.flush()
        self.undo_stack.redo()

    def burn(self, burnt: Photo, blurs: Collection[Area]) -> None:
        """Put a photo whose blurs were made for good in the place of what it was, in each step of undo too.

        Nothing that is done in this window brings back what was under them.
        """
        self.flush()
        for number in range(self.undo_stack.count()):
            step = self.undo_stack.command(number)
            if isinstance(step, _Edit):
                step.rewrite(lambda report: burn(report, burnt, blurs))
        self.apply(burn(self.report, burnt, blurs), undoable=False)
        self.flush()

    def will_change(self, write: Callable[[], None]) -> None:
        """Have `write` called before this burst ends; it is to `apply` what its editor holds."""
        self._writers[write] = None
        self._begin_burst()

    def _begin_burst(self) -> None:
        if not self._burst.isActive():
            self._burst.start()
            self.pending.emit()
        self._idle.start()

    def flush(self) -> None:
        """Take in what editors still hold and hand it to the store, now."""
        if self._is_closed:
            return
        self._burst.stop()
        writers, self._writers = self._writers, {}
        # Where one editor fails, what the others hold is kept all the same.
        with ExitStack() as last_to_first:
            last_to_first.callback(self._save)
            for write in reversed(writers):
                last_to_first.callback(write)

    def _try_again(self, _error: StoreError) -> None:
        # What failed last may be told after the end.
        if not self._is_closed:
            self._retry.start()

    def _save(self) -> None:
        cursor = self.find_cursor() if self.find_cursor else None
        if cursor and cursor != self.view.get("cursor"):
            self.view["cursor"] = cursor
            self._keeper.save(self.report, view=json.dumps(self.view))
        else:
            self._keeper.save(self.report)

    def note_turn(self, turn: str | None) -> None:
        """Keep who is speaking, for a start after the program has been killed."""
        self._keeper.note(turn=turn)

    # ---- versions

    def ask(
        self,
        work: Callable[[WorkingStore], _Answer],
        receiver: QObject,
        *,
        done: Callable[[_Answer], object],
        failed: Callable[[Exception], object],
    ) -> None:
        """Have something done with the store in its own time; then `done` or `failed` is called, here.

        Neither is called any more once the `receiver` has been deleted.
        """
        if self._is_closed:
            return
        self.flush()

        def work_safely(store: WorkingStore) -> None:
            try:
                answer = partial(done, work(store))
            except Exception as error:  # noqa: BLE001 - whatever it is, it is told where it was asked for
                answer = partial(failed, error)
            self._answered.emit(receiver, answer)

        self._keeper.run(work_safely)

    @Slot(object, object)
    def _give_answer(self, receiver: QObject, answer: Callable[[], object]) -> None:
        if shiboken6.isValid(receiver):
            answer()

    def keep_version(self) -> Callable[[Cause, str], None]:
        """Keep the report as it is now; what is returned says afterwards what the version was kept for."""
        self.flush()
        revision = self._keeper.run(lambda store: store.keep_version(Cause.WRITTEN))
        revision.add_done_callback(self._tell_not_kept)

        def explain(cause: Cause, detail: str) -> None:
            if not self._is_closed:
                self._keeper.run(lambda store: store.explain_version(revision.result(), cause, detail))
                self._keeper.run(lambda _store: self.versions_changed.emit())

        return explain

    def keep_other(self, other: Report, cause: Cause, detail: str) -> None:
        """Keep another version in the history: what was handed in, say. The present one stays."""
        self.flush()
        kept = self._keeper.run(lambda store: store.keep_other(other, cause, detail))
        kept.add_done_callback(self._tell_not_kept)
        self._keeper.run(lambda _store: self.versions_changed.emit())

    def _tell_not_kept(self, kept: Future[int]) -> None:
        error = kept.exception()
        if isinstance(error, StoreError):
            self.save_failed.emit(error)

    def go_back(self, version: Report, parts: Iterable[str]) -> None:
        """Put these parts back as they were in a version; the present state is kept as one, too."""
        from rapporteur.report.compare import restored

        self.flush()
        self._replace(restored(self.report, version, parts), Cause.RESTORED, self.tr("going back"))

    def merge(self, merged: Report) -> None:
        """Make a report that was put together of this one and another version the report."""
        self._replace(merged, Cause.MERGED, self.tr("bringing together"))
        self.forget_other_version()

    def forget_other_version(self) -> None:
        """Leave another version where it is: in the history."""
        self.other_version = None
        self._keeper.note(unmerged=None)

    @property
    def is_on_disk(self) -> bool:
        """Whether everything that has been typed is."""
        return not self._burst.isActive() and self._keeper.report is self.report

    @property
    def is_mailed(self) -> bool:
        """Whether an e-mail was made of the report as it is."""
        return self._mailed is self.report

    def remember_mailed(self, report: Report) -> None:
        """Note that an e-mail was made of the report as it was then, if it still is so."""
        if self._is_closed or report is not self.report:
            return
        self._mailed = report
        self._keeper.run(lambda store: store.set_notes(mailed=str(store.revision)))

    def _replace(self, report: Report, cause: Cause, text: str) -> None:
        self.keep_version()(cause, "")
        self.apply(report, text=text)
        self.flush()

    # ---- the file that people see

    def home_or_planned(self) -> Path:
        """The published file, or where it will be."""
        return self.home or self._home_for(self.report)

    def publish(self) -> None:
        """Write the report's file, in its own time; `published` or `publish_failed` follows."""
        self.flush()
        if self._is_publishing:
            self._publish_again = True
            return
        titled = bool(self.report.session.title.strip())
        # A name that we gave for want of a title goes when there is one; a name of the user's stays.
        stopgap = self.home if titled and self.home and self.view.get("untitled") == str(self.home) else None
        planned = self.home is None or stopgap is not None
        before = self.home
        home = self._home_for(self.report) if planned or self.home is None else self.home
        self.home = home
        now = self.clock.now()

        def work() -> Published:
            if planned:
                home.parent.mkdir(parents=True, exist_ok=True)
            last = self._keeper.run(own_digests).result()
            done = publish_with(lambda work: self._keeper.run(work).result(), home, now)
            if stopgap and stopgap.exists():
                if digest(stopgap) not in last:
                    return done._replace(aside=stopgap)  # changed elsewhere: it stays
                stopgap.unlink()
            return done

        self._is_publishing = True
        untitled = ("" if titled else str(home)) if planned else None
        done = partial(self._published, home, untitled)
        self._publisher.start(work, done=done, failed=partial(self._unpublished, home, before))

    def _published(self, home: Path, untitled: str | None, done: Published) -> None:
        self._is_publishing, self.unpublished = False, None
        if untitled is not None:
            self.remember_view(untitled=untitled)
        self.published.emit(home)
        if done.aside:
            self.moved_aside.emit(done.aside, done.unmerged)
        self._publish_once_more()

    def _unpublished(self, home: Path, before: Path | None, error: Exception) -> None:
        if self._is_closed:
            return  # it has been told that it was not waited for
        self._is_publishing, self.home = False, before or home
        if not isinstance(error, StoreError):
            if not isinstance(error, OSError):
                log.error("%s could not be published", home.name, exc_info=error)
            error = NotPublishedError(home, getattr(error, "strerror", None) or str(error))
        self.unpublished = error
        self.publish_failed.emit(error)
        self._publish_once_more()

    def _publish_once_more(self) -> None:
        if self._publish_again:
            self._publish_again = False
            self.publish()

    def save_copy(
        self, path: Path, *, done: Callable[[None], object], failed: Callable[[Exception], object]
    ) -> None:
        """Write a copy to another file, in its own time; then `done` or `failed` is called."""
        self.flush()

        def work() -> None:
            copy_with(lambda work: self._keeper.run(work).result(), path)

        self._publisher.start(work, done=done, failed=failed)

    def remember_view(self, **shown: object) -> None:
        """Keep what the window shows, for the next start."""
        self.view |= shown
        if self._is_closed:
            return
        self._keeper.note(view=json.dumps(self.view))

    def settle(self) -> bool:
        """Wait for the disk; whether it now has everything."""
        self.flush()
        return self._keeper.run(lambda store: store.report).result() is self.report

    def close(self) -> None:
        """Save, publish and let go of the report. What could not be published stays in the working copy."""
        if self._is_closed:
            return
        self.floor.give(None)
        self.flush()
        try:
            # What nothing was written in needs no file, even if the programme filled it in.
            written = report_words(self.report) and not self.report.session.programme_id
            changed = written or changed_parts(self._opened_as, self.report)
            if self.home or self._was_recovered or self.report.photos or changed:
                self.publish()
            for timer in (self._burst, self._retry, self._idle):
                timer.stop()
            # Twice: what was asked for meanwhile begins when the first is done.
            if not (self._publisher.wait(PUBLISHING_PATIENCE) and self._publisher.close(PUBLISHING_PATIENCE)):
                self.unpublished = NotPublishedError(self.home or Path(), "its folder does not answer")
                self.publish_failed.emit(self.unpublished)
            self._keeper.note(open=None)
        finally:
            self._is_closed = True
            self._keeper.close()

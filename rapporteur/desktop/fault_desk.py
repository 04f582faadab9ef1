"""The one place where exceptions end that nobody expected: they are kept, counted and told.

Qt calls Python's hook for what is raised in a slot or in a method that Qt calls; so do threads, and what is
raised where nothing can be done about it, such as in a `__del__`. The answers of `Workers` are given in a
slot.
"""

from __future__ import annotations

import logging
import sys
import threading
from collections import Counter
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

import PySide6
import shiboken6
from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QObject, Qt, Signal, Slot, qVersion
from PySide6.QtGui import QGuiApplication

from rapporteur.desktop.banner import Action
from rapporteur.faults.crash import Crash
from rapporteur.faults.telling import Fault, fault_of, system_lines

if TYPE_CHECKING:
    from rapporteur.desktop.application import Application
    from rapporteur.desktop.fault_dialog import FaultDialog
    from rapporteur.desktop.work import Workers
    from rapporteur.report.model import Report

log = logging.getLogger(__name__)

QUIET_SECONDS = 60.0
"""How long the same thing is not told again after somebody chose to carry on."""


class FaultDesk(QObject):
    """Tells of unexpected errors once Qt runs, on whatever thread they were raised."""

    _arrived = Signal()

    def __init__(self, application: Application, crash: Crash | None = None) -> None:
        """`crash` is what the last start left."""
        super().__init__(application)
        self._application, self._crash = application, crash
        self._lock = threading.Lock()
        self._waiting: Counter[Fault] = Counter()
        self._counts: Counter[Fault] = Counter()
        self._quiet_until: dict[Fault, float] = {}
        self._is_telling = False
        self._dialog: FaultDialog | None = None
        self._workers: Workers | None = None
        # On this thread too it is told later: not in the middle of what has just failed.
        self._arrived.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        if crash:
            application.after_crash = self._take_crash_actions
            application.ready.connect(self._tell_crash)

    # ---- where they come from

    def install(self) -> None:
        """Have everything that nobody catches end here."""
        sys.excepthook = self._take_uncaught
        threading.excepthook = self._take_from_thread
        sys.unraisablehook = self._take_unraisable

    def uninstall(self) -> None:
        """Leave the hooks as Python has them."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        sys.unraisablehook = sys.__unraisablehook__

    def _take_uncaught(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        else:
            self.take(error)

    def _take_from_thread(self, raised: threading.ExceptHookArgs) -> None:
        if raised.exc_value is not None and not issubclass(raised.exc_type, SystemExit):
            self.take(raised.exc_value)

    def _take_unraisable(self, raised: sys.UnraisableHookArgs) -> None:
        if raised.exc_value is not None:
            self.take(raised.exc_value)

    def take(self, error: BaseException) -> None:
        """Keep an error, and have it told; called on any thread."""
        fault = fault_of(error)
        with self._lock:
            is_first = not self._waiting
            self._waiting[fault] += 1
            self._counts[fault] += 1
            count = self._counts[fault]
        # What happens at every paint fills the log with nothing new.
        if count in (1, 10, 100, 1000):
            log.error("an unexpected error, %d time(s)", count, exc_info=error)
        if is_first and shiboken6.isValid(self):
            self._arrived.emit()

    # ---- telling

    @Slot()
    def _tell(self) -> None:
        with self._lock:
            waiting, self._waiting = self._waiting, Counter()
        if self._is_telling:
            return
        self._is_telling = True
        try:
            self._show(waiting)
        except Exception:
            # Telling must not become what is told.
            log.exception("an unexpected error could not be shown")
        finally:
            self._is_telling = False

    def _show(self, new: Counter[Fault]) -> None:
        now = self._application.clock.monotonic()
        dialog = self._dialog if self._dialog and shiboken6.isValid(self._dialog) else None
        is_open = dialog is not None and dialog.isVisible()
        if not is_open and all(now < self._quiet_until.get(fault, now) for fault in new):
            return
        if dialog is None:
            dialog = self._make_dialog()
        dialog.show_faults(self._counts.total(), self.details())
        for window in self._application.windows:
            try:
                window.document.flush()
            except Exception:
                log.exception("an editor's words could not be taken in")
        self._show_safety()
        dialog.come()

    def _make_dialog(self) -> FaultDialog:
        from rapporteur.desktop.fault_dialog import FaultDialog

        dialog = self._dialog = FaultDialog(self._application.look, self._application.front)
        dialog.looked_again.connect(self._show_safety)
        dialog.save_asked.connect(self._save_and_close)
        dialog.finished.connect(self._carry_on)
        return dialog

    def _carry_on(self) -> None:
        until = self._application.clock.monotonic() + QUIET_SECONDS
        self._quiet_until = dict.fromkeys(self._counts, until)

    def details(self) -> str:
        """All that is known, to be copied: nothing in it is from a report."""
        lines = self._system()
        for fault, count in self._counts.items():
            lines += ["", f"{count} ×", *fault.trace]
        return "\n".join(lines)

    def _system(self) -> list[str]:
        return system_lines(f"Qt {qVersion()}, PySide6 {PySide6.__version__}", QGuiApplication.platformName())

    # ---- what still stands

    @Slot()
    def _show_safety(self) -> None:
        if self._dialog and shiboken6.isValid(self._dialog):
            windows = self._application.windows
            self._dialog.show_safety(self._safety(), has_report=bool(windows))

    def _safety(self) -> str:
        documents = [window.document for window in self._application.windows]
        if not documents:
            return self.tr("No report is open. Your reports are as they were.")
        if not all(document.is_on_disk for document in documents):
            return self.tr(
                "The last words are not on the disk yet. Rapporteur keeps them and tries again: do not close "
                "its window before it says “Saved”."
            )
        if len(documents) > 1:
            return self.tr("Your notes are safe: all that you typed is in {folder}.").format(
                folder=self._application.library.working_path(documents[0].working_id).parent
            )
        working = self._application.library.working_path(documents[0].working_id)
        if documents[0].home is None:
            return self.tr("Your notes are safe: all that you typed is in {working}.").format(working=working)
        return self.tr(
            "Your notes are safe: all that you typed is in {working}. The report's file is {file}."
        ).format(working=working, file=documents[0].home)

    # ---- a copy, and the end

    @Slot()
    def _save_and_close(self) -> None:
        from rapporteur.desktop.work import Workers
        from rapporteur.store.published import write_published

        copies: list[tuple[Report, Path]] = []
        is_whole = True
        for window in self._application.windows:
            try:
                window.document.flush()
            except Exception:
                log.exception("an editor's words could not be taken in")
                is_whole = False
            copies.append((window.document.report, self._copy_of(window.document.home_or_planned())))

        def write() -> None:
            for report, path in copies:
                path.parent.mkdir(parents=True, exist_ok=True)
                write_published(report, path)

        if self._dialog:
            self._dialog.leave.setEnabled(False)
        self._workers = self._workers or Workers(self, threads=1)
        self._workers.start(write, done=partial(self._copied, is_whole), failed=self._not_copied)

    def _copy_of(self, home: Path) -> Path:
        time = QLocale.c().toString(QDateTime.currentDateTime(), "yyyy-MM-dd HH.mm.ss")
        name = self.tr("{name} - copy of {time}").format(name=home.stem, time=time)
        path, number = home.with_stem(name), 2
        while path.exists():
            path, number = home.with_stem(f"{name} {number}"), number + 1
        return path

    def _copied(self, is_whole: bool, _result: None) -> None:
        if not is_whole:
            self._stay(
                self.tr(
                    "A copy is saved, but what you typed last is not in it. Copy that from the window before "
                    "you close it."
                )
            )
            return
        try:
            closed = [window.close() for window in self._application.windows]
        except Exception as error:  # noqa: BLE001 - whatever keeps a window open, it is kept and told
            self.take(error)
            # The copies are written, and the working copies are what the next start opens.
            QCoreApplication.quit()
            return
        if not all(closed):
            self._stay(self.tr("A copy is saved. The window is still open."))

    def _not_copied(self, error: Exception) -> None:
        from rapporteur.desktop.words import Words

        self._stay(Words(self).describe(error))

    def _stay(self, why: str) -> None:
        if self._dialog and shiboken6.isValid(self._dialog):
            self._dialog.show_outcome(why)

    # ---- what the last start left

    def _take_crash_actions(self) -> tuple[Action, ...]:
        """What can be done in the notice of a report that was recovered; from then on it has been told."""
        if self._crash is None:
            return ()
        crash, self._crash = self._crash, None
        return (Action(self.tr("Copy details"), partial(self._copy_crash, crash)),)

    @Slot()
    def _tell_crash(self) -> None:
        """Tell of a crash that no report's notice told of: none was open, or none has been opened again."""
        if self._crash is None:
            return
        at = QDateTime.fromSecsSinceEpoch(int(self._crash.at.timestamp()))
        title = self.tr("Rapporteur ended unexpectedly last time")
        text = self.tr("All that was typed until {time} is in your reports.").format(
            time=QLocale().toString(at, QLocale.FormatType.ShortFormat)
        )
        actions = self._take_crash_actions()
        if self._application.front:
            self._application.front.show_notice(title, text, *actions)
        else:
            self._application.show_start_page().show_notice(title, text, *actions)

    def _copy_crash(self, crash: Crash) -> None:
        QGuiApplication.clipboard().setText("\n".join([*self._system(), "", crash.text]))

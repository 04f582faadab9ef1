"""Proceedings: the reports of a folder as one volume, from the window."""

from __future__ import annotations

import atexit
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path
from queue import Empty, SimpleQueue

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from rapporteur.desktop.dialogs import Dialogs
from rapporteur.desktop.look import Look
from rapporteur.desktop.translating import LANGUAGES
from rapporteur.desktop.widgets import Choice, PlainTextEdit, button, coloured, fit_to_screen
from rapporteur.desktop.words import Words
from rapporteur.desktop.work import Workers
from rapporteur.export.names import safe_file_name
from rapporteur.export.pdf.volume import Chapter, Compiled, compile_volume
from rapporteur.proceedings import NoReportsError, gather, without_report

_PATIENCE = 10.0
"""Seconds that the end of the program waits until what was being written is gone."""
_GLANCE = 100
"""Milliseconds between two looks at how far it is."""


class _CancelledError(Exception):
    """The volume is not wanted any more."""


class VolumeDialog(QDialog):
    """Asks which folder, and makes a volume of its reports; `fonts` is the folder of the program's own fonts.

    `folder` is where reports are looked for at first. Cancelled or closed, it leaves no file behind.
    """

    def __init__(
        self,
        look: Look,
        *,
        folder: Path,
        fonts: Path,
        zone: str,
        open_file: Callable[[Path], bool],
        show_in_folder: Callable[[Path], bool],
        make_dialogs: Callable[[QWidget], Dialogs] = Dialogs,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._fonts, self._zone = look, fonts, zone
        self._open_file, self._show_in_folder = open_file, show_in_folder
        self._dialogs, self._words = make_dialogs(self), Words(self)
        self._workers = Workers(self, threads=1)
        self._cancelled = threading.Event()
        self.destroyed.connect(self._cancelled.set)
        # No signals: one that a thread emits while its window is being deleted ends the process.
        self._news: SimpleQueue[Callable[[], None]] = SimpleQueue()
        self._glance = QTimer(self, interval=_GLANCE)
        self._glance.timeout.connect(self._tell_news)
        self._made: Path | None = None
        self.setWindowTitle(self.tr("Volume of reports"))
        self.setMinimumSize(400, 380)
        fit_to_screen(self, 560, 520)
        self.folder, self.title, self.programme = QLineEdit(str(folder)), QLineEdit(), QLineEdit()
        self.folder.setCursorPosition(0)
        self.title.setPlaceholderText(self.tr("the forum's name"))
        self.programme.setPlaceholderText(self.tr("none"))
        self.language = Choice()
        self.language.addItem(self.tr("As the reports"), "")
        for tag, name in LANGUAGES.items():
            self.language.addItem(name, tag)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.said = PlainTextEdit()
        self.said.setProperty("box", True)
        self.said.setReadOnly(True)
        self.said.setAccessibleName(self.tr("What was found"))
        self.said.setTabChangesFocus(True)
        self._lay_out()
        self._show_state(is_busy=False)

    # ---- arrangement

    def _lay_out(self) -> None:
        intro = coloured(
            QLabel(
                self.tr(
                    "All reports in a folder become one PDF: a cover, contents, sessions by day and track, "
                    "and indexes of people and of marked lines."
                )
            ),
            self._look.colours.muted,
        )
        intro.setWordWrap(True)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading)
        form.setVerticalSpacing(8)
        for name, field, choose in (
            (self.tr("Folder with the reports"), self.folder, self._choose_folder),
            (self.tr("Title"), self.title, None),
            (self.tr("Language"), self.language, None),
            (self.tr("Programme, to list what is missing"), self.programme, self._choose_programme),
        ):
            field.setAccessibleName(name)
            if choose:
                row = QHBoxLayout()
                row.setSpacing(8)
                row.addWidget(field, 1)
                chooser = button(self.tr("Choose…"), choose)
                chooser.setAccessibleDescription(name)
                row.addWidget(chooser)
                form.addRow(name, row)
            else:
                form.addRow(name, field)
        self._make = button(self.tr("Make the volume…"), self.make, primary=True)
        self._cancel = button(self.tr("Cancel"), self._cancelled.set)
        self._show = button(
            self.tr("Show in folder"), lambda: self._made and self._show_in_folder(self._made)
        )
        self._open = button(self.tr("Open"), lambda: self._made and self._open_file(self._made))
        self._close = button(self.tr("Close"), self.close)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for left in (self._show, self._open):
            buttons.addWidget(left)
        buttons.addStretch(1)
        for right in (self._close, self._cancel, self._make):
            buttons.addWidget(right)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(intro)
        column.addLayout(form)
        column.addWidget(self.progress)
        column.addWidget(self.said, 1)
        # As long as nothing is said there is nothing else to grow.
        column.addStretch()
        column.addLayout(buttons)
        self._make.setDefault(True)

    def _show_state(self, *, is_busy: bool) -> None:
        for field in (self.folder, self.title, self.language, self.programme):
            field.setEnabled(not is_busy)
        shown: dict[QPushButton | QProgressBar | PlainTextEdit, bool] = {
            self.progress: is_busy,
            self._cancel: is_busy,
            self._make: not is_busy,
            self._close: not is_busy,
            self._open: self._made is not None and not is_busy,
            self._show: self._made is not None and not is_busy,
            self.said: bool(self.said.toPlainText()),
        }
        for widget, is_shown in shown.items():
            widget.setVisible(is_shown)
        if is_busy:
            self._cancel.setFocus()
        elif self._made is not None:
            self._open.setFocus()

    def _choose_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.folder.accessibleName(), self.folder.text())
        if name:
            self.folder.setText(name)

    def _choose_programme(self) -> None:
        path = self._dialogs.ask_programme(Path(self.programme.text() or self.folder.text()))
        if path:
            self.programme.setText(str(path))

    # ---- making it

    def make(self) -> None:
        """Ask where the volume goes, and make it."""
        folder = Path(self.folder.text().strip())
        name = safe_file_name(self.title.text(), fallback=self.tr("Volume of reports"))
        path = self._dialogs.ask_save(
            folder / f"{name}.pdf", self.tr("Write the volume"), self.tr("PDF (*.pdf)")
        )
        if path is None:
            return
        self._cancelled.clear()
        self._made = None
        self.said.clear()
        # Not a bar that moves by itself.
        self.progress.setRange(0, 100)
        self.progress.setValue(0)
        self._show_state(is_busy=True)
        self._glance.start()
        ended = threading.Event()
        atexit.register(ended.wait, _PATIENCE)
        work = partial(
            self._work,
            ended,
            folder,
            path,
            self.title.text().strip(),
            self.language.currentData(),
            self.programme.text().strip(),
        )
        self._workers.start(work, done=self._tell_done, failed=self._tell_failed)

    def _work(
        self, ended: threading.Event, folder: Path, path: Path, title: str, language: str, programme: str
    ) -> Compiled:
        """On another thread."""
        try:
            return self._compile(folder, path, title, language, programme)
        finally:
            ended.set()
            atexit.unregister(ended.wait)

    def _compile(self, folder: Path, path: Path, title: str, language: str, programme: str) -> Compiled:
        done = 0

        def step(chapter: Chapter) -> None:
            nonlocal done
            self._go_on()
            self._news.put(partial(self._show_step, 100 * done // len(found.chapters), chapter.session.title))
            done += 1

        def unread(what: str, error: Exception) -> None:
            self._news.put(partial(self._tell_unread, what, error))

        found = gather(
            folder,
            but=path,
            step=lambda _file: self._go_on(),
            failed=lambda file, error: unread(file.name, error),
        )
        without = without_report(Path(programme), self._zone, found.chapters) if programme else []
        for session in without:
            unread(session.title, LookupError())
        return compile_volume(
            found.chapters,
            path,
            fonts=self._fonts,
            front=found.front(title=title, language=language),
            without=without,
            step=step,
            failed=lambda chapter, error: unread(chapter.session.title, error),
        )

    def _go_on(self) -> None:
        if self._cancelled.is_set():
            raise _CancelledError

    def _tell_news(self) -> None:
        try:
            while True:
                self._news.get_nowait()()
        except Empty:
            pass

    def _end(self) -> None:
        self._glance.stop()
        self._tell_news()

    def _show_step(self, percent: int, title: str) -> None:
        self.progress.setRange(0, 100)
        self.progress.setValue(percent)
        self.progress.setAccessibleDescription(title)

    def _tell_unread(self, what: str, error: Exception) -> None:
        if isinstance(error, LookupError):
            self._say(self.tr("There is no report of “{title}”.").format(title=what))
        else:
            self._say(self._words.describe(error))

    def _tell_done(self, done: Compiled) -> None:
        self._end()
        self._made = done.path
        self._say(
            self.tr("%Ln report(s) in {file}, on {pages} pages.", "", done.reports).format(
                file=done.path.name, pages=done.pages
            )
        )
        if done.missing:
            self._say(
                self.tr("These characters have no picture in the PDF: {characters}").format(
                    characters=" ".join(done.missing)
                )
            )
        self._show_state(is_busy=False)

    def _tell_failed(self, error: Exception) -> None:
        self._end()
        match error:
            case _CancelledError():
                self._say(self.tr("Cancelled. Nothing was written."))
            case NoReportsError():
                self._say(
                    self.tr("There is no report that can be read in {folder}.").format(folder=error.path)
                )
            case _:
                self._say(self._words.describe(error))
        self._show_state(is_busy=False)

    def _say(self, text: str) -> None:
        self.said.insertPlainText(f"{text}\n")
        self.said.show()

    def reject(self) -> None:
        """Escape, or any other way of closing it: what is being made is not wanted any more.

        Nobody waits for it here: it ends by itself before its next chapter.
        """
        self._cancelled.set()
        self._workers.close(0)
        super().reject()

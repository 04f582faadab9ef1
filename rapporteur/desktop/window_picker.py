"""Which window is the meeting? All windows as they look now, and the other ways to a photo."""

from __future__ import annotations

import logging
from collections.abc import Callable, Hashable, Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QImage, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from rapporteur.capture import Window
from rapporteur.desktop.look import Look
from rapporteur.desktop.picture_list import PictureList
from rapporteur.desktop.widgets import button, coloured, fit_to_screen

log = logging.getLogger(__name__)

REFRESH_MS = 1000
"""From the end of one look at all windows to the next."""

_OTHER_WAY = 2
"""How it ends where neither a window was chosen nor everything was left."""

ListWindows = Callable[[Callable[[list[Window]], object], Callable[[Exception], object]], object]
"""Lists all windows: calls the first with them, the likeliest first, or the second with an error."""

LookAt = Callable[[Window, tuple[int, int], Callable[[QImage | None], object]], object]
"""Calls back with what a window shows, within so many pixels."""


class WindowPicker(QDialog):
    """Looks at the windows as long as it is open. It holds nothing up: the report goes on behind it.

    `chosen` carries a `Window`, `other_way` "region" or "screen".
    """

    chosen = Signal(object)
    other_way = Signal(str)

    def __init__(
        self, list_windows: ListWindows, look_at: LookAt, look: Look, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Choose the meeting's window"))
        self._list_windows, self._look_at = list_windows, look_at
        self._windows: dict[int, Window] = {}
        self._rounds = 0
        self.pictures = PictureList(self.windowTitle(), look)
        self.pictures.itemActivated.connect(lambda _item: self._take())
        self.pictures.currentItemChanged.connect(lambda _item, _before: self._judge())
        self.hint = coloured(QLabel(), look.colours.muted)
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setWordWrap(True)
        self._part = button(self.tr("Part of the screen…"), partial(self._leave_to, "region"))
        self._screen = button(self.tr("Whole screen"), partial(self._leave_to, "screen"))
        self.take = button(self.tr("Take the photo"), self._take, primary=True)
        for other in (self._part, self._screen):
            other.setAutoDefault(False)
        self._again = QTimer(self, interval=REFRESH_MS, singleShot=True)
        self._again.timeout.connect(self._look_again)
        self._lay_out()
        self.take.setDefault(True)
        self.take.setEnabled(False)
        self._say(self.tr("Looking for windows…"))

    def _lay_out(self) -> None:
        ways = QHBoxLayout()
        ways.setSpacing(8)
        ways.addWidget(self._part)
        ways.addWidget(self._screen)
        ways.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(button(self.tr("Cancel"), self.reject))
        row.addWidget(self.take)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self.pictures, 1)
        column.addWidget(self.hint)
        column.addLayout(ways)
        column.addLayout(row)
        self.setMinimumSize(400, 320)
        fit_to_screen(self, 720, 520)
        self.pictures.setFocus()

    # ---- looking, as long as it is open

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look_again()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._again.stop()
        self._rounds += 1
        self.pictures.clear()
        self._say(self.tr("Looking for windows…"))

    def _look_again(self) -> None:
        self._list_windows(self._show_windows, self._show_none)

    def _show_windows(self, windows: Sequence[Window]) -> None:
        if not self.isVisible():
            return
        self._rounds += 1
        before = self._chosen_window()
        self._windows = {window.id: window for window in windows}
        keys: list[Hashable] = list(self._windows)
        self.pictures.show_keys(keys)
        for window in windows:
            self.pictures.name(window.id, self._name(window), self._details(window))
        self._judge()
        if before and before.id not in self._windows:
            self._say(self.tr("The window {title} is no longer open.").format(title=_title(before)))
        self._see(list(windows), self._rounds)

    def _see(self, windows: list[Window], in_round: int) -> None:
        """Look at one window after the other, and then wait a moment."""
        if in_round != self._rounds:
            return
        if not windows:
            log.debug("looked at %d windows", len(self._windows))
            self._again.start()
            return
        first, *others = windows

        def show(picture: QImage | None) -> None:
            self.pictures.show_picture(first.id, picture)
            self._see(others, in_round)

        self._look_at(first, self.pictures.pixels(), show)

    def _show_none(self, _error: Exception) -> None:
        self._show_windows([])

    # ---- what it says

    def _name(self, window: Window) -> str:
        if window.minimised:
            return self.tr("{title} (minimised)").format(title=_title(window))
        return _title(window)

    def _details(self, window: Window) -> str:
        if window.minimised:
            return self.tr("{title}, of {program}, minimised").format(
                title=_title(window), program=window.app
            )
        return self.tr("{title}, of {program}, {width}×{height}").format(
            title=_title(window), program=window.app, width=window.width, height=window.height
        )

    def _judge(self) -> None:
        """Say what is so with the window that is chosen."""
        window = self._chosen_window()
        self.take.setEnabled(window is not None and not window.minimised)
        if window and window.minimised:
            self._say(self.tr("This window is minimised. Show it, and it can be taken."))
        elif window:
            self._say(self.tr("The window that you choose is the first choice for this session from now on."))
        elif not self.pictures.count():
            self._say(
                self.tr("No window of another program can be seen here. Take a part of the screen instead.")
            )

    def _say(self, text: str) -> None:
        self.hint.setText(text)
        self.pictures.setAccessibleDescription(text)

    # ---- what is chosen

    def _chosen_window(self) -> Window | None:
        key = self.pictures.chosen
        return self._windows.get(key) if isinstance(key, int) else None

    def _take(self) -> None:
        window = self._chosen_window()
        if window and not window.minimised:
            self.accept()
            self.chosen.emit(window)

    def _leave_to(self, way: str) -> None:
        self.done(_OTHER_WAY)
        self.other_way.emit(way)


def _title(window: Window) -> str:
    return window.title or window.app

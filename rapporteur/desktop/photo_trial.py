"""A photo that is taken to see whether photos can be taken here, and is kept nowhere."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QImage

from rapporteur.capture import (
    CaptureUnavailable,
    MeetingsUnreadable,
    NoMeetingWindow,
    PermissionMissing,
    SeveralWindows,
)
from rapporteur.desktop.photo_pictures import decoded
from rapporteur.desktop.photographer import Asked, Photographer
from rapporteur.desktop.work import Workers
from rapporteur.pictures import thumbnail
from rapporteur.report.model import Photo

SIZE = (480, 270)
"""What the small picture fits into, in pixels."""

Done = Callable[[QImage, str, float], object]
"""Gets the small picture, how it was taken (a photo's `method`), and in how many seconds."""


class Trial(QObject):
    """Takes the meeting's window; the whole screen where there is none, or none may be looked at.

    Where several could be the meeting, the likeliest is good enough to try. Nobody is called any more once
    this object has been deleted.
    """

    def __init__(self, open_photographer: Callable[[], Photographer], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open = open_photographer
        self._workers = Workers(self, threads=1)
        self._photographer: Photographer | None = None

    def take(self, done: Done, failed: Callable[[Exception], object]) -> None:
        """Take a photo; one of the two follows. While one is being taken there is no other."""
        if self._photographer:
            return
        self._done, self._failed, self._is_last = done, failed, False
        self._photographer = photographer = self._open()
        photographer.setParent(self)
        photographer.taken.connect(self._show)
        photographer.failed.connect(self._go_on)
        self._began = time.perf_counter()
        photographer.take_meeting(_asked())

    def _show(self, photo: Photo) -> None:
        seconds = time.perf_counter() - self._began
        self._end()
        self._workers.start(
            lambda: decoded(thumbnail(photo, width=SIZE[0], height=SIZE[1])),
            done=lambda picture: self._done(picture, photo.method, seconds),
            failed=self._failed,
        )

    def _go_on(self, error: Exception) -> None:
        if self._photographer is None or isinstance(error, MeetingsUnreadable):
            return  # What is wrong with the rules about windows says nothing about this photo.
        photographer, is_last = self._photographer, self._is_last
        self._is_last = True
        match error:
            case SeveralWindows() if not is_last:
                photographer.take_window(error.candidates[0], _asked())
            case PermissionMissing():
                self._fail(error)
            case NoMeetingWindow() | CaptureUnavailable() if not is_last:
                photographer.take_screen(_asked())
            case _:
                self._fail(error)

    def _fail(self, error: Exception) -> None:
        self._end()
        self._failed(error)

    def _end(self) -> None:
        if self._photographer:
            # Its display is let go of at once, and not when the program ends.
            self._photographer.close()
            self._photographer.deleteLater()
            self._photographer = None


def _asked() -> Asked:
    windows = [window for window in QGuiApplication.allWindows() if window.isVisible()]
    front = QGuiApplication.focusWindow()
    corner = (front.screen() if front else QGuiApplication.primaryScreen()).geometry().topLeft()
    return Asked(
        at=(corner.x() + 1, corner.y() + 1), own_windows=frozenset(int(one.winId()) for one in windows)
    )

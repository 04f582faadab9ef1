"""Takes the group photo: finds the window, grabs and encodes it off the window's thread."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import UTC
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QImage

from rapporteur.capture import (
    Grabber,
    NoMeetingWindow,
    Picture,
    SeveralWindows,
    Window,
    choose_meeting,
    encode,
    rank_windows,
)
from rapporteur.clock.moments import Clock
from rapporteur.desktop.work import Workers
from rapporteur.places import APP
from rapporteur.report.model import Photo, new_id

if TYPE_CHECKING:
    from PIL.Image import Image


class Photographer(QObject):
    """One at a time, on a thread of its own, which the grabber belongs to.

    After any of the `take_…` calls follows `taken`, `choice_needed` with windows to choose from (the
    likeliest first), `screen_seen` with a picture to choose a part of, or `failed`.
    """

    taken = Signal(Photo)
    choice_needed = Signal(list)
    screen_seen = Signal(object)
    failed = Signal(Exception)

    def __init__(
        self, open_grabber: Callable[[], Grabber], clock: Clock, parent: QObject | None = None
    ) -> None:
        """`open_grabber` is called on the photographer's thread when the first picture is taken."""
        super().__init__(parent)
        self._open_grabber, self._clock = open_grabber, clock
        self._workers = Workers(self, threads=1)
        self._grabber: Grabber | None = None
        self._remembered: str | None = None

    def _hands(self) -> Grabber:
        if self._grabber is None:
            self._grabber = self._open_grabber()
        return self._grabber

    def take_meeting(self, own_windows: Collection[int]) -> None:
        """Take the meeting's window, if it is clear which one that is."""
        remembered = self._remembered

        def work() -> Picture | list[Window]:
            windows = self._hands().windows()
            try:
                chosen = choose_meeting(
                    windows,
                    exclude_apps=(APP,),
                    exclude_ids=own_windows,
                    remembered_title=remembered,
                )
            except (SeveralWindows, NoMeetingWindow) as unsure:
                offered = unsure.candidates if isinstance(unsure, SeveralWindows) else unsure.windows
                if not offered:
                    raise
                return list(offered)
            return self._take(chosen)

        self._workers.start(work, done=self._answer, failed=self.failed.emit)

    def list_windows(self, own_windows: Collection[int]) -> None:
        """Ask for a choice among all windows."""

        def work() -> list[Window]:
            windows = rank_windows(self._hands().windows(), exclude_apps=(APP,), exclude_ids=own_windows)
            if not windows:
                raise NoMeetingWindow(windows)
            return windows

        self._workers.start(work, done=self._answer, failed=self.failed.emit)

    def take_window(self, window: Window) -> None:
        """Take a window that was chosen; its title is the first choice from now on."""
        self._remembered = window.title
        self._workers.start(lambda: self._take(window), done=self._answer, failed=self.failed.emit)

    def take_screen(self, at: QPoint) -> None:
        """Take the whole screen that holds a point (device pixels)."""

        def work() -> Picture:
            image = self._hands().grab_screen((at.x(), at.y()))
            return encode(image, taken=self._clock.now(), method="screen")

        self._workers.start(work, done=self._answer, failed=self.failed.emit)

    def see_screen(self, at: QPoint) -> None:
        """Get a picture of the screen that holds a point, to choose a part of."""
        self._workers.start(
            lambda: self._hands().grab_screen((at.x(), at.y())),
            done=self.screen_seen.emit,
            failed=self.failed.emit,
        )

    def take_part(self, image: Image) -> None:
        """Take a part that was cut out of such a picture."""
        self._workers.start(
            lambda: encode(image, taken=self._clock.now(), method="region"),
            done=self._answer,
            failed=self.failed.emit,
        )

    def keep(self, pasted: QImage) -> None:
        """Take a picture that was pasted or dropped."""

        def work() -> Picture:
            return encode(as_image(pasted), taken=self._clock.now(), method="pasted")

        self._workers.start(work, done=self._answer, failed=self.failed.emit)

    def _take(self, window: Window) -> Picture:
        image = self._hands().grab_window(window)
        return encode(image, taken=self._clock.now(), method="window", window_title=window.title)

    def _answer(self, answer: Picture | list[Window]) -> None:
        if isinstance(answer, list):
            self.choice_needed.emit(answer)
        else:
            self.taken.emit(as_photo(answer))

    def close(self) -> None:
        """Wait for the picture that is being taken, and let go of the display."""

        def let_go() -> None:
            if self._grabber is not None:
                self._grabber.close()

        self._workers.start(let_go, done=lambda _none: None, failed=lambda _error: None)
        self._workers.close()


def as_image(picture: QImage) -> Image:
    """Qt's picture as Pillow's; what shows through is white."""
    from PIL import Image

    plain = picture.convertToFormat(QImage.Format.Format_RGBA8888)
    size = (plain.width(), plain.height())
    bits = bytes(plain.constBits())
    drawn = Image.frombuffer("RGBA", size, bits, "raw", "RGBA", plain.bytesPerLine(), 1)
    return Image.alpha_composite(Image.new("RGBA", size, "white"), drawn)


def as_photo(picture: Picture) -> Photo:
    """The report's photo for a picture."""
    return Photo(
        id=new_id(),
        taken=picture.taken.astimezone(UTC),
        width=picture.width,
        height=picture.height,
        window_title=picture.window_title,
        method=picture.method,
        scale=picture.scale,
        data=picture.data,
    )

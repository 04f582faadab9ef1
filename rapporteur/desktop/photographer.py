"""Takes the group photo: finds the window, grabs and encodes it off the window's thread."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import UTC
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from rapporteur.capture import (
    CaptureUnavailable,
    CountFaces,
    Grabber,
    MeetingRules,
    MeetingsUnreadable,
    Method,
    NextWay,
    NoMeetingWindow,
    Picture,
    Region,
    Window,
    choose_meeting,
    encode,
    load_meetings,
    rank_windows,
    thumbnails,
)
from rapporteur.capture.meetings import ZOOM_ALONE
from rapporteur.capture.titled import find_titled
from rapporteur.clock.moments import Clock
from rapporteur.desktop.photo_burst import Burst, Frame
from rapporteur.desktop.work import Workers
from rapporteur.pictures import encoded
from rapporteur.places import APP
from rapporteur.report.model import Area, Photo, new_id

if TYPE_CHECKING:
    from PIL.Image import Image

log = logging.getLogger(__name__)

_ASKING_PATIENCE = 0.5
_COMPARED_WIDTH = 1920
_STRIP = 128
"""Rows of a picture that is made smaller."""


class Asked(NamedTuple):
    """What the photographer has to know, as it is when a photo is asked for.

    `at` is a point of the window's screen; `screens` are all screens with their device pixels per logical
    one. `title` is the meeting's window that was chosen before, `part` the part of the screen.
    """

    at: tuple[int, int] = (0, 0)
    own_windows: frozenset[int] = frozenset()
    screens: tuple[tuple[Region, float], ...] = ()
    title: str | None = None
    part: Area | None = None
    burst: bool = False
    lossless: bool = False

    def scale_at(self, x: int, y: int) -> float:
        """Device pixels per logical pixel at a place of the desktop."""
        point = Region(x, y, 1, 1)
        return next((scale for screen, scale in self.screens if screen.overlap(point)), 1.0)


class SeenScreen(NamedTuple):
    """A picture of the screen to choose a part of, and the same for showing it."""

    image: Image
    shown: QImage


class _Shot(NamedTuple):
    frame: Frame
    again: Callable[[], Frame] | None = None


class Photographer(QObject):
    """One at a time, on a thread of its own, which the grabber belongs to.

    After any of the calls that take a photo follows `taken`, or `failed`, with `SeveralWindows` or
    `NoMeetingWindow` where the rapporteur must choose. `taken` says whether a burst goes on: then
    `burst_over` follows with all its photos, the one that was `taken` first, and the place of the best.
    `screen_seen` carries a `SeenScreen`.
    """

    taken = Signal(Photo, bool)
    burst_over = Signal(list, int)
    screen_seen = Signal(object)
    failed = Signal(Exception)

    def __init__(
        self,
        open_grabber: Callable[[], Grabber],
        clock: Clock,
        parent: QObject | None = None,
        *,
        open_desktop: Callable[[], Grabber] | None = None,
        meetings: Path | None = None,
        uniform_way: Callable[[], NextWay] = lambda: "region",
        find_counter: Callable[[], CountFaces | None] = lambda: None,
    ) -> None:
        """The grabbers are opened on the photographer's threads when they are first needed.

        `open_desktop` has the desktop itself ask what to take. `meetings` is the file of rules about
        windows, `uniform_way` what is offered after a picture of one colour. `find_counter` finds what counts
        the faces in the pictures of a burst, if anything does.
        """
        super().__init__(parent)
        self._open_grabber, self._open_desktop, self._clock = open_grabber, open_desktop, clock
        self._meetings, self._uniform_way = meetings, uniform_way
        self._workers = Workers(self, threads=1)
        # A dialog of the desktop may stay open: photos must not wait behind it.
        self._asking = Workers(self, threads=1)
        self._burst = Burst(self._workers, self, find_counter=find_counter)
        self._burst.over.connect(self.burst_over)
        self._grabber: Grabber | None = None
        self._known: MeetingRules | None = None

    # ---- on its own thread

    def _hands(self) -> Grabber:
        if self._grabber is None:
            self._grabber = self._open_grabber()
        return self._grabber

    def _rules(self) -> MeetingRules:
        if self._known is None:
            self._known = ZOOM_ALONE
            if self._meetings:
                try:
                    self._known = load_meetings(self._meetings)
                except MeetingsUnreadable as error:
                    self.failed.emit(error)
        return self._known

    def _ranked(self, asked: Asked) -> list[Window]:
        return rank_windows(
            self._hands().windows(),
            rules=self._rules(),
            exclude_apps=(APP,),
            exclude_ids=asked.own_windows,
            remembered_title=asked.title,
        )

    def _frame(self, image: Image, asked: Asked, method: Method, title: str, scale: float) -> Frame:
        picture = encode(
            image,
            taken=self._clock.now(),
            method=method,
            window_title=title,
            scale=scale,
            next_way=self._uniform_way(),
        )
        photo = as_photo(picture)
        if asked.lossless:
            photo = photo.model_copy(update={"data": encoded(image, lossless=True)})
        return Frame(photo, _to_compare(image) if asked.burst else None)

    def _of_window(self, window: Window, asked: Asked) -> Frame:
        scale = asked.scale_at(window.x + window.width // 2, window.y + window.height // 2)
        image = self._hands().grab_window(window)
        return self._frame(image, asked, "window", window.title, scale)

    def _of_screen(self, asked: Asked) -> Frame:
        image = self._hands().grab_screen(asked.at)
        return self._frame(image, asked, "screen", "", asked.scale_at(*asked.at))

    def _of_part(self, part: Area, asked: Asked) -> Frame:
        image = self._hands().grab_screen(asked.at)
        box = pixels_of(part, image.width, image.height)
        return self._frame(image.crop(box), asked, "region", "", asked.scale_at(*asked.at))

    def get_ready(self) -> None:
        """Import and open what a photo needs, so that the first one is as quick as the others.

        What cannot be opened now is told when a photo is asked for.
        """

        def work() -> None:
            from PIL import Image

            Image.preinit()
            self._ranked(Asked())

        self._workers.start(work, failed=lambda error: log.info("not ready for a photo: %s", error))

    # ---- photos

    def take_meeting(self, asked: Asked) -> None:
        """Take the meeting's window, if it is clear which one that is.

        Where no window can be, the part of the screen that was chosen before.
        """

        def work() -> _Shot:
            try:
                window = choose_meeting(
                    self._hands().windows(),
                    rules=self._rules(),
                    exclude_apps=(APP,),
                    exclude_ids=asked.own_windows,
                    remembered_title=asked.title,
                )
            except (NoMeetingWindow, CaptureUnavailable):
                if asked.part is None:
                    raise
                return _shot(partial(self._of_part, asked.part, asked))
            return _shot(partial(self._of_window, window, asked))

        self._begin(work, asked)

    def take_window(self, window: Window, asked: Asked) -> None:
        """Take a window that was chosen."""
        self._begin(lambda: _shot(partial(self._of_window, window, asked)), asked)

    def take_titled(self, title: str, asked: Asked) -> None:
        """Take the window with this title, or with these words in it if only one has them."""
        self._begin(
            lambda: _shot(partial(self._of_window, find_titled(self._ranked(asked), title), asked)), asked
        )

    def take_screen(self, asked: Asked) -> None:
        """Take the whole screen."""
        self._begin(lambda: _shot(partial(self._of_screen, asked)), asked)

    def take_region(self, region: Region, asked: Asked) -> None:
        """Take a rectangle of the desktop, in device pixels."""

        def look() -> Frame:
            image = self._hands().grab_region(region)
            return self._frame(image, asked, "region", "", asked.scale_at(region.x, region.y))

        self._begin(lambda: _shot(look), asked)

    def see_screen(self, asked: Asked) -> None:
        """Get a picture of the screen, to choose a part of."""

        def work() -> SeenScreen:
            image = self._hands().grab_screen(asked.at)
            return SeenScreen(image, as_qimage(image))

        self._workers.start(work, done=self.screen_seen.emit, failed=self.failed.emit)

    def take_part(self, image: Image, part: Area, asked: Asked) -> None:
        """Keep a part of such a picture."""

        def work() -> _Shot:
            cut = image.crop(pixels_of(part, image.width, image.height))
            # A picture that was frozen for choosing has no others after it.
            return _Shot(self._frame(cut, asked, "region", "", asked.scale_at(*asked.at)))

        self._begin(work, asked)

    def ask_desktop(self, asked: Asked) -> None:
        """Have the desktop ask what to take."""
        open_desktop = self._open_desktop
        if open_desktop is None:
            self.take_screen(asked)
            return

        def work() -> _Shot:
            grabber = open_desktop()
            try:
                image = grabber.grab_screen()
            finally:
                grabber.close()
            return _Shot(self._frame(image, asked, "screen", "", asked.scale_at(*asked.at)))

        self._asking.start(work, done=partial(self._answer, asked), failed=self.failed.emit)

    def keep(self, pasted: QImage) -> None:
        """Take a picture that was pasted or dropped."""

        def work() -> _Shot:
            picture = encode(as_image(pasted), taken=self._clock.now(), method="pasted")
            return _Shot(Frame(as_photo(picture)))

        self._workers.start(work, done=partial(self._answer, Asked()), failed=self.failed.emit)

    def _begin(self, work: Callable[[], _Shot], asked: Asked) -> None:
        self._burst.cut_short()
        self._workers.start(work, done=partial(self._answer, asked), failed=self.failed.emit)

    def _answer(self, asked: Asked, shot: _Shot) -> None:
        goes_on = asked.burst and shot.again is not None
        self.taken.emit(shot.frame.photo, goes_on)
        if goes_on and shot.again:
            self._burst.begin(shot.frame, shot.again)

    # ---- looking

    def list_windows(
        self,
        asked: Asked,
        *,
        done: Callable[[list[Window]], object],
        failed: Callable[[Exception], object],
    ) -> None:
        """All windows that could be taken, the likeliest first."""
        self._workers.start(partial(self._ranked, asked), done=done, failed=failed)

    def look_at(self, window: Window, size: tuple[int, int], done: Callable[[QImage | None], object]) -> None:
        """What a window shows now, scaled to fit into a size in pixels; None where it cannot be seen.

        One window at a time: between two a photo can be taken.
        """

        def work() -> QImage | None:
            ((_, image),) = thumbnails(self._hands(), [window], width=size[0], height=size[1])
            return as_qimage(image) if image else None

        self._workers.start(work, done=done, failed=lambda _error: done(None))

    def close(self) -> None:
        """Wait for the picture that is being taken, and let go of the display."""

        def let_go() -> None:
            if self._grabber is not None:
                self._grabber.close()

        self._workers.wait()
        self._burst.close()
        self._workers.start(let_go, failed=lambda _error: None)
        self._workers.close()
        self._asking.close(_ASKING_PATIENCE)


def _to_compare(image: Image) -> Image:
    """The picture in colour, no larger than faces need.

    In strips: Python's other threads, the window's among them, can go on between two of them only.
    """
    from PIL import Image as Pillow

    plain = image if image.mode == "RGB" else image.convert("RGB")
    by = max(1, image.width // _COMPARED_WIDTH)
    if by == 1:
        return plain
    small = Pillow.new("RGB", (-(-image.width // by), -(-image.height // by)))
    strip = _STRIP * by
    for top in range(0, image.height, strip):
        box = (0, top, image.width, min(top + strip, image.height))
        small.paste(plain.reduce(by, box), (0, top // by))
    return small


def _shot(look: Callable[[], Frame]) -> _Shot:
    return _Shot(look(), look)


def pixels_of(part: Area, width: int, height: int) -> tuple[int, int, int, int]:
    """Left, top, right and bottom of a part of a picture, in its pixels."""
    return (
        round(part.left * width),
        round(part.top * height),
        round(part.right * width),
        round(part.bottom * height),
    )


def as_qimage(image: Image) -> QImage:
    """Pillow's picture as Qt's."""
    raw = image.convert("RGBA").tobytes("raw", "BGRA")
    return QImage(raw, image.width, image.height, QImage.Format.Format_RGB32).copy()


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

"""Whole screens and regions through mss, on any platform that lets programs read the screen."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from rapporteur.capture.errors import CaptureUnavailable, OutsideScreen
from rapporteur.capture.model import Grabber, Region, Window

if TYPE_CHECKING:
    from PIL.Image import Image


class ScreenGrabber(Grabber):
    """A `Grabber` for screens and regions only; it cannot tell windows apart.

    Raises CaptureUnavailable when there is no screen to read.
    """

    def __init__(self, display: str | None = None) -> None:
        """`display` is the X display's name; leave it out elsewhere."""
        from mss import MSS

        with _readable():
            # One instance is kept: making one costs ten times as much as a grab.
            self._mss = MSS(display=display) if display else MSS()

    def windows(self) -> list[Window]:
        """Always raises CaptureUnavailable."""
        raise CaptureUnavailable(
            "Windows cannot be told apart in this session; choose a region instead.", "region"
        )

    def grab_window(self, window: Window) -> Image:
        """Always raises CaptureUnavailable."""
        raise CaptureUnavailable(
            f"“{window.title}” cannot be read by itself here; choose a region instead.", "region"
        )

    def monitors(self) -> list[Region]:
        """The rectangle around all monitors, followed by each monitor."""
        # mss remembers the first answer for ever; a projector may have been plugged in since.
        self._mss._monitors = None
        with _readable():
            return [Region(m["left"], m["top"], m["width"], m["height"]) for m in self._mss.monitors]

    def grab_screen(self, at: tuple[int, int] | None = None) -> Image:
        everything, *single = self.monitors()
        if at is None:
            return self._grab(everything)
        point = Region(*at, 1, 1)
        for monitor in single:
            if monitor.overlap(point):
                return self._grab(monitor)
        raise OutsideScreen(point, everything)

    def grab_region(self, region: Region) -> Image:
        everything = self.monitors()[0]
        visible = region.overlap(everything)
        if visible is None:
            raise OutsideScreen(region, everything)
        return self._grab(visible)

    def close(self) -> None:
        self._mss.close()

    def _grab(self, region: Region) -> Image:
        from PIL import Image

        rectangle = {"left": region.x, "top": region.y, "width": region.width, "height": region.height}
        with _readable():
            shot = self._mss.grab(rectangle)
        # The size is the picture's own: a platform may count the rectangle in other units.
        return Image.frombytes("RGB", (shot.width, shot.height), shot.bgra, "raw", "BGRX")


@contextmanager
def _readable() -> Iterator[None]:
    from mss.exception import ScreenShotError

    try:
        yield
    except ScreenShotError as error:
        raise CaptureUnavailable("The screen of this session cannot be read.") from error

"""Wayland, where some programs may still be X programs: their windows from X, the screen from the portal."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from rapporteur.capture.errors import CaptureUnavailable
from rapporteur.capture.model import Grabber, Region, Window

if TYPE_CHECKING:
    from PIL.Image import Image

log = logging.getLogger(__name__)


class WaylandGrabber(Grabber):
    """A `Grabber` that looks for windows among those of X programs, and at the screen otherwise.

    The screen as X sees it is black there, so it is never taken from X. Either part is opened when it is
    first needed; where one is missing the other still works.
    """

    def __init__(self, open_x11: Callable[[], Grabber] | None, open_portal: Callable[[], Grabber]) -> None:
        """`open_x11` is None in a session without XWayland."""
        self._open_x11, self._open_portal = open_x11, open_portal
        self._x11: Grabber | None = None
        self._portal: Grabber | None = None

    def windows(self) -> list[Window]:
        """The windows of X programs; none if there is no X."""
        try:
            x11 = self._windows_of_x()
            return x11.windows() if x11 else []
        except CaptureUnavailable as error:
            log.info("no windows of X programs: %s", error)
            return []

    def grab_window(self, window: Window) -> Image:
        """The window of an X program."""
        x11 = self._windows_of_x()
        return (x11 or self._screen()).grab_window(window)

    def grab_screen(self, at: tuple[int, int] | None = None) -> Image:
        return self._screen().grab_screen(at)

    def grab_region(self, region: Region) -> Image:
        return self._screen().grab_region(region)

    def close(self) -> None:
        for part in (self._x11, self._portal):
            if part:
                part.close()

    def _windows_of_x(self) -> Grabber | None:
        if self._x11 is None and self._open_x11:
            self._x11 = self._open_x11()
        return self._x11

    def _screen(self) -> Grabber:
        if self._portal is None:
            self._portal = self._open_portal()
        return self._portal

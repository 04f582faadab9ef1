"""Windows of other programs on Windows. Written to its documentation, which `win32_calls` names.

The window draws itself into our picture (PrintWindow), so it does not matter what covers it.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import PureWindowsPath
from typing import TYPE_CHECKING, Protocol

from rapporteur.capture.errors import CaptureUnavailable, WindowGone, WindowMinimised
from rapporteur.capture.model import Grabber, Region, Window
from rapporteur.capture.screen import ScreenGrabber

if TYPE_CHECKING:
    from PIL.Image import Image


class WindowCalls(Protocol):
    """What is asked of Windows. A window is named by its handle; coordinates are device pixels."""

    def handles(self) -> list[int]:
        """All top-level windows, topmost first."""
        ...

    def exists(self, handle: int) -> bool:
        """Whether the window is still there."""
        ...

    def is_visible(self, handle: int) -> bool:
        """Whether it is shown at all; minimised windows are."""
        ...

    def is_cloaked(self, handle: int) -> bool:
        """Whether it is shown but not drawn: on another desktop, or an app that is suspended."""
        ...

    def is_minimised(self, handle: int) -> bool:
        """Whether only its button in the task bar is left."""
        ...

    def is_tool(self, handle: int) -> bool:
        """Whether it is none of those that people switch between."""
        ...

    def title(self, handle: int) -> str:
        """What its title bar says."""
        ...

    def program(self, handle: int) -> str:
        """The path of the program that it belongs to; empty if that may not be known."""
        ...

    def bounds(self, handle: int) -> Region:
        """Where it is, without the invisible border around it."""
        ...

    def picture(self, handle: int) -> Image:
        """The window as it draws itself. Raises OSError."""
        ...


class Win32Grabber(Grabber):
    """A `Grabber` for Windows 10 and newer."""

    def __init__(self, calls: WindowCalls, open_screen: Callable[[], Grabber] = ScreenGrabber) -> None:
        self._calls, self._open_screen = calls, open_screen
        self._screen: Grabber | None = None

    def windows(self) -> list[Window]:
        found = (self._describe(handle) for handle in self._calls.handles())
        return [window for window in found if window is not None]

    def grab_window(self, window: Window) -> Image:
        calls = self._calls
        if not calls.exists(window.id):
            raise WindowGone(window)
        if calls.is_minimised(window.id) or not calls.is_visible(window.id) or calls.is_cloaked(window.id):
            raise WindowMinimised(window)
        try:
            return calls.picture(window.id)
        except OSError as error:
            if not calls.exists(window.id):
                raise WindowGone(window) from error
            raise CaptureUnavailable(f"“{window.title}” does not let itself be read.", "region") from error

    def grab_screen(self, at: tuple[int, int] | None = None) -> Image:
        return self._whole_screen().grab_screen(at)

    def grab_region(self, region: Region) -> Image:
        return self._whole_screen().grab_region(region)

    def close(self) -> None:
        if self._screen:
            self._screen.close()

    def _describe(self, handle: int) -> Window | None:
        calls = self._calls
        if not calls.is_visible(handle) or calls.is_tool(handle):
            return None
        title, minimised = calls.title(handle), calls.is_minimised(handle)
        if not title or (calls.is_cloaked(handle) and not minimised):
            return None
        area = calls.bounds(handle)
        return Window(
            id=handle,
            title=title,
            app=PureWindowsPath(calls.program(handle)).stem,
            x=area.x,
            y=area.y,
            width=area.width,
            height=area.height,
            minimised=minimised,
        )

    def _whole_screen(self) -> Grabber:
        if self._screen is None:
            self._screen = self._open_screen()
        return self._screen

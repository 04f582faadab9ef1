"""Windows of other programs on macOS. Written to its documentation, which `mac_calls` names.

Without the permission to record the screen, macOS hands out pictures of the wallpaper and windows without
titles, and no error: hence it is asked for before anything else.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from rapporteur.capture.errors import CaptureUnavailable, PermissionMissing, WindowGone, WindowMinimised
from rapporteur.capture.model import Grabber, Region, Window

if TYPE_CHECKING:
    from PIL.Image import Image

T = TypeVar("T")

PERMISSION = (
    "macOS does not let Rapporteur see the screen yet. Allow it in System Settings, Privacy & Security, "
    "Screen & System Audio Recording, and start Rapporteur again."
)

# The layer of ordinary windows; menus, the Dock and what floats have others (kCGNormalWindowLevel).
_NORMAL_LAYER = 0


class ScreenCalls(Protocol):
    """What is asked of macOS. A window is named by its CGWindowID."""

    def may_record(self) -> bool:
        """Whether we have the permission to record the screen; asks nobody."""
        ...

    def ask_to_record(self) -> bool:
        """Have macOS ask the user for it, once in the program's life."""
        ...

    def window_list(self) -> Sequence[Mapping[str, Any]]:
        """All windows, front to back, as CGWindowListCopyWindowInfo describes them. Raises OSError."""
        ...

    def picture(self, number: int) -> Image:
        """The window by itself, whatever covers it, in device pixels. Raises OSError."""
        ...

    def open_screen(self) -> Grabber:
        """A grabber for the whole screen, in device pixels."""
        ...


class MacGrabber(Grabber):
    """A `Grabber` for macOS. The rectangles of its windows are in points, their pictures in device pixels."""

    def __init__(self, calls: ScreenCalls, *, own_process: int | None = None) -> None:
        """The windows of `own_process`, by default this one, are left out: their numbers are not Qt's."""
        self._calls = calls
        self._own_process = os.getpid() if own_process is None else own_process
        self._screen: Grabber | None = None
        self._asked = False

    def windows(self) -> list[Window]:
        """As the protocol says. Raises PermissionMissing."""
        described = (_describe(entry) for entry in self._listed())
        return [window for window in described if window is not None]

    def grab_window(self, window: Window) -> Image:
        """As the protocol says. Raises PermissionMissing, too."""
        entry = next((entry for entry in self._listed() if entry.get("kCGWindowNumber") == window.id), None)
        if entry is None:
            raise WindowGone(window)
        if not entry.get("kCGWindowIsOnscreen"):
            raise WindowMinimised(window)
        return self._read(
            lambda: self._calls.picture(window.id), f"“{window.title}” does not let itself be read."
        )

    def grab_screen(self, at: tuple[int, int] | None = None) -> Image:
        """As the protocol says. Raises PermissionMissing, too."""
        return self._whole_screen().grab_screen(at)

    def grab_region(self, region: Region) -> Image:
        """As the protocol says. Raises PermissionMissing, too."""
        return self._whole_screen().grab_region(region)

    def close(self) -> None:
        if self._screen:
            self._screen.close()

    def _listed(self) -> list[Mapping[str, Any]]:
        self._need_permission()
        listed = self._read(self._calls.window_list, "The windows of this session cannot be listed.")
        return [
            entry
            for entry in listed
            if entry.get("kCGWindowLayer") == _NORMAL_LAYER
            and entry.get("kCGWindowOwnerPID") != self._own_process
        ]

    def _need_permission(self) -> None:
        if self._calls.may_record():
            return
        asked, self._asked = self._asked, True
        # Granted at once or not, macOS lets a program see the screen only when it is started again.
        if not asked:
            self._calls.ask_to_record()
        raise PermissionMissing(PERMISSION)

    def _whole_screen(self) -> Grabber:
        self._need_permission()
        if self._screen is None:
            self._screen = self._calls.open_screen()
        return self._screen

    def _read(self, call: Callable[[], T], reason: str) -> T:
        try:
            return call()
        except OSError as error:
            raise CaptureUnavailable(reason, "region") from error


def _describe(entry: Mapping[str, Any]) -> Window | None:
    title, shown = str(entry.get("kCGWindowName") or ""), bool(entry.get("kCGWindowIsOnscreen"))
    # Programs keep many windows that were never shown; those have no title, or nothing to see.
    if (not shown and not title) or not entry.get("kCGWindowAlpha", 1):
        return None
    bounds = entry["kCGWindowBounds"]
    return Window(
        id=int(entry["kCGWindowNumber"]),
        title=title,
        app=str(entry.get("kCGWindowOwnerName") or ""),
        x=int(bounds["X"]),
        y=int(bounds["Y"]),
        width=int(bounds["Width"]),
        height=int(bounds["Height"]),
        minimised=not shown,
    )

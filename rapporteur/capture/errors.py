"""Why there is no picture, or no hotkey. Each error carries its data; `str()` is one plain sentence."""

# ruff: noqa: N818 - the names say what is so; that it is an error, the base class says.

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from rapporteur.capture.model import Region, Window

NextWay = Literal["region", "screen", "portal", "permission"]
"""What may still give a picture: a part of the screen, the whole screen, the desktop's own dialog for
pictures, or the system's permission to read the screen."""


class CaptureError(Exception):
    """Anything that keeps a picture from being taken or a hotkey from working.

    `next_way` is the next best way to a picture, or None where there is nothing to offer but trying again.
    """

    next_way: NextWay | None = None


class NoMeetingWindow(CaptureError):
    """None of the windows looks like a meeting. `windows` are all that could be offered instead."""

    next_way = "region"

    def __init__(self, windows: Sequence[Window]) -> None:
        self.windows = tuple(windows)
        super().__init__("No meeting window was found.")


class SeveralWindows(CaptureError):
    """Several windows look like the meeting. `candidates` has the likeliest first."""

    def __init__(self, candidates: Sequence[Window]) -> None:
        self.candidates = tuple(candidates)
        titles = ", ".join(f"“{window.title}”" for window in self.candidates)
        super().__init__(f"Several windows could be the meeting: {titles}.")


class MeetingsUnreadable(CaptureError):
    """The file of rules about meetings cannot be used. `path` is the file, `detail` what is wrong with it."""

    def __init__(self, path: Path, detail: str) -> None:
        self.path = path
        self.detail = detail
        super().__init__(
            f"{path} cannot be used: {detail}. Zoom is still found; choose other meetings from the list."
        )


class WindowGone(CaptureError):
    """The window was closed since it was listed."""

    def __init__(self, window: Window) -> None:
        self.window = window
        super().__init__(f"The window “{window.title}” is no longer open.")


class WindowMinimised(CaptureError):
    """The window is not drawn at the moment: minimised, or on another workspace."""

    def __init__(self, window: Window) -> None:
        self.window = window
        super().__init__(f"The window “{window.title}” is minimised or on another workspace.")


class UniformPicture(CaptureError):
    """Every pixel has the same colour: the system hid the content. `colour` is red, green, blue, 0-255."""

    def __init__(self, colour: tuple[int, int, int], next_way: NextWay | None = "region") -> None:
        self.colour = colour
        self.next_way = next_way
        name = "black" if colour == (0, 0, 0) else "#{:02x}{:02x}{:02x}".format(*colour)
        super().__init__(f"The picture is all {name}: the system did not let the screen be read.")


class OutsideScreen(CaptureError):
    """Nothing of the region is on the screen. `screen` is the rectangle around all monitors."""

    next_way = "screen"

    def __init__(self, region: Region, screen: Region) -> None:
        self.region = region
        self.screen = screen
        super().__init__("The chosen region is outside the screen.")


class CaptureUnavailable(CaptureError):
    """This session offers no such pictures. `reason` is a plain sentence."""

    def __init__(self, reason: str, next_way: NextWay | None = None) -> None:
        self.reason = reason
        self.next_way = next_way
        super().__init__(reason)


class PermissionMissing(CaptureUnavailable):
    """The system would let us read the screen if the user allowed it, in its settings or its dialog."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason, "permission")


class PictureCancelled(CaptureError):
    """The user closed the desktop's own dialog for pictures: nothing went wrong, and nothing was taken."""

    next_way = "portal"

    def __init__(self) -> None:
        super().__init__("The desktop's dialog was closed, so no picture was taken.")


class BadCombination(CaptureError, ValueError):
    """A key combination that cannot be a hotkey. The sentence says why."""


class HotkeyTaken(CaptureError):
    """Another program owns the combination."""

    def __init__(self, combination: str) -> None:
        self.combination = combination
        super().__init__(f"{combination} is used by another program; choose another combination.")


class HotkeyUnavailable(CaptureError):
    """This session has no hotkeys for programs. `advice` says what to do instead."""

    def __init__(self, reason: str, advice: str) -> None:
        self.reason = reason
        self.advice = advice
        super().__init__(f"{reason} {advice}")

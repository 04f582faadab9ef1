"""What capture talks about: windows, regions, pictures, and the grabber that joins them.

All coordinates are device pixels of the whole desktop, origin at its top left corner.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Literal, Protocol

if TYPE_CHECKING:
    from PIL.Image import Image

Method = Literal["window", "screen", "region", "pasted"]


@dataclass(frozen=True)
class Region:
    """A rectangle of the desktop."""

    x: int
    y: int
    width: int
    height: int

    def overlap(self, other: Region) -> Region | None:
        """The part that both share, or None."""
        left, top = max(self.x, other.x), max(self.y, other.y)
        right = min(self.x + self.width, other.x + other.width)
        bottom = min(self.y + self.height, other.y + other.height)
        return Region(left, top, right - left, bottom - top) if left < right and top < bottom else None

    def without(self, other: Region) -> list[Region]:
        """What is left of this rectangle once the other is cut out: no, one, or up to four pieces."""
        cut = self.overlap(other)
        if cut is None:
            return [self]
        pieces = [
            Region(self.x, self.y, self.width, cut.y - self.y),
            Region(self.x, cut.y + cut.height, self.width, self.y + self.height - cut.y - cut.height),
            Region(self.x, cut.y, cut.x - self.x, cut.height),
            Region(cut.x + cut.width, cut.y, self.x + self.width - cut.x - cut.width, cut.height),
        ]
        return [piece for piece in pieces if piece.width > 0 and piece.height > 0]


@dataclass(frozen=True)
class Window:
    """A window of any program, as the desktop lists it. The rectangle is its content, without the frame."""

    id: int
    title: str
    app: str
    x: int
    y: int
    width: int
    height: int
    minimised: bool = False

    @property
    def region(self) -> Region:
        """The rectangle it takes on the desktop, whether or not something covers it."""
        return Region(self.x, self.y, self.width, self.height)


@dataclass(frozen=True)
class Picture:
    """A picture that was taken: JPEG data and how it came about.

    `scale` is the number of device pixels per logical pixel of the screen it was taken from.
    """

    data: bytes
    width: int
    height: int
    taken: datetime
    window_title: str
    method: Method
    scale: float = 1.0

    def __post_init__(self) -> None:
        if self.taken.utcoffset() != timedelta(0):
            raise ValueError(f"taken must be an aware time in UTC, not {self.taken!r}")


class Grabber(Protocol):
    """Finds windows and takes pictures.

    A grabber belongs to the thread that made it: make, use and close it in one worker.
    Every method may raise `CaptureUnavailable`.
    """

    def windows(self) -> list[Window]:
        """The windows that people see and switch between, topmost first, minimised ones included."""
        ...

    def grab_window(self, window: Window) -> Image:
        """The window's content as it is now, whatever covers it. Raises WindowGone, WindowMinimised."""
        ...

    def grab_screen(self, at: tuple[int, int] | None = None) -> Image:
        """The monitor that holds the point, or all monitors. Raises OutsideScreen."""
        ...

    def grab_region(self, region: Region) -> Image:
        """The part of the region that is on the screen. Raises OutsideScreen when there is none."""
        ...

    def close(self) -> None:
        """Free the connection. May be called twice."""
        ...

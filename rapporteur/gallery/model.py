"""What is told about a picture of a gallery, and what the search for it hands on."""

from __future__ import annotations

from typing import NamedTuple


class Tile(NamedTuple):
    """One participant's place in the picture, in its pixels. `has_video` is False where the camera is off."""

    left: int
    top: int
    width: int
    height: int
    has_video: bool


class Count(NamedTuple):
    """Who is in the picture. `sure` is from 0 to 1; `tiles` go row by row, from the left."""

    participants: int
    with_video: int
    sure: float
    tiles: tuple[Tile, ...]


class Box(NamedTuple):
    """A rectangle of whole pixels; the right and the bottom edge are not in it."""

    left: int
    top: int
    right: int
    bottom: int

    @property
    def width(self) -> int:
        """In pixels."""
        return self.right - self.left

    @property
    def height(self) -> int:
        """In pixels."""
        return self.bottom - self.top


class Run(NamedTuple):
    """A stretch along one direction, from `start` up to, but not including, `end`."""

    start: int
    end: int

    @property
    def length(self) -> int:
        """In pixels."""
        return self.end - self.start

"""Where the names stand in a gallery, so that all can be made unrecognisable at once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from rapporteur.report.model import Area

_WIDE = 0.75
"""Of a tile's width: longer names are cut off by the programs."""

_HIGH = 0.16
"""Of a tile's height; in small tiles the letters do not become smaller than can be read."""

_LEAST_HIGH = 26
"""Pixels at a scale of 1."""


class Placed(Protocol):
    """A tile of a gallery, in pixels, and whether its camera is on."""

    @property
    def left(self) -> int:
        """The first column."""
        ...

    @property
    def top(self) -> int:
        """The first row."""
        ...

    @property
    def width(self) -> int:
        """How many columns."""
        ...

    @property
    def height(self) -> int:
        """How many rows."""
        ...

    @property
    def has_video(self) -> bool:
        """Whether there is a face in it."""
        ...


def names_strip(tiles: Sequence[Placed], size: tuple[int, int], *, scale: float = 1.0) -> tuple[Area, ...]:
    """The areas of all names in a picture of this size, as shares of it.

    `scale` is the number of device pixels per logical pixel. Where the camera is off the name stands
    in the middle too, so the whole tile counts.
    """
    areas = []
    for tile in tiles:
        right, top = tile.left + tile.width, tile.top
        if tile.has_video:
            right = tile.left + round(tile.width * _WIDE)
            high = min(tile.height / 2, max(tile.height * _HIGH, _LEAST_HIGH * scale))
            top = tile.top + tile.height - round(high)
        left, bottom = max(0, tile.left), min(size[1], tile.top + tile.height)
        if left < min(right, size[0]) and max(top, 0) < bottom:
            areas.append(
                Area(
                    left=left / size[0],
                    top=max(top, 0) / size[1],
                    right=min(right, size[0]) / size[0],
                    bottom=bottom / size[1],
                )
            )
    return tuple(areas)

"""What a story is made of, from which pages are filled. Measures are in points.

ReportLab has a `Flowable` too. It moves the origin for each piece, and its module brings along markup, tables
and charts, which takes longer to import than a report takes to write.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any


class Flowable:
    """A piece of a story: how much room it takes, and how it is drawn.

    `width` and `height` are known once it has been wrapped. There is room before and after it, but not at the
    top of a page; where a page begins with it, `again` is drawn above it, as a table's head.
    """

    width = 0.0
    height = 0.0
    space_before = 0.0
    space_after = 0.0
    again: Flowable | None = None

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """The room that it takes in this width."""
        self.width = width
        return width, self.height

    def least_height(self, width: float) -> float:
        """The height of what must stay together with a heading above: all of it where it stays whole."""
        return self.wrap(width, 0)[1]

    def split(self, _width: float, _height: float) -> Sequence[Flowable]:
        """The part that fits into this height and the rest; nothing where it cannot be divided so."""
        return ()

    def draw(self, canvas: Any, x: float, y: float) -> None:
        """Draw it, with its lower left corner at this point of the page."""


class Keep(Flowable):
    """Begins a new page where less than this height is left; takes no room itself."""

    def __init__(self, height: float) -> None:
        self.height = height


class Space(Flowable):
    """Nothing, so high."""

    def __init__(self, height: float) -> None:
        self.height = height


class NewPage(Flowable):
    """What follows begins on a page of its own."""

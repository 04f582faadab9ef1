"""How the preview's pages stand one below the other, in logical pixels."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Collection, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QImage

from rapporteur.desktop.preview_drawing import Sheet

GAP = 12
"""Between pages, and around them."""
LEAST_PAGE = 40
"""No page is narrower than this, however small the view."""


class Point(NamedTuple):
    """A point of a page: which one, counted from 0, and where in points from its bottom left."""

    page: int
    x: float
    y: float


class Stack:
    """Pages one below the other, in the middle of a view of `room` pixels.

    The widest page is as wide as the view, times `zoom`.
    """

    def __init__(self, sheets: Sequence[Sheet] = (), *, room: int = 0, zoom: float = 1.0) -> None:
        self._sheets = sheets
        widest = max((sheet.width for sheet in sheets), default=1.0)
        scale = max((room - 2 * GAP) * zoom, LEAST_PAGE) / widest
        sizes = [(round(sheet.width * scale), math.ceil(sheet.height * scale)) for sheet in sheets]
        self.width = max([room, *(width + 2 * GAP for width, _ in sizes)])
        self.frames: list[QRect] = []
        """Where each page is."""
        top = GAP
        for width, height in sizes:
            self.frames.append(QRect((self.width - width) // 2, top, width, height))
            top += height + GAP
        self.height = top if sheets else 0
        self._tops = [frame.top() for frame in self.frames]

    def page_at(self, y: float) -> int:
        """The page at this height, or the last above it; 0 where there is none."""
        return max(bisect_right(self._tops, y) - 1, 0)

    def between(self, top: float, bottom: float) -> range:
        """The pages of which something is seen between these heights."""
        if not self.frames:
            return range(0)
        first = self.page_at(top)
        if self.frames[first].bottom() < top:
            first += 1
        return range(first, bisect_right(self._tops, bottom))

    def point_at(self, at: QPointF) -> Point | None:
        """What is there of a page; a little beside it counts. None where there are no pages."""
        if not self.frames:
            return None
        number = self.page_at(at.y())
        frame, sheet = self.frames[number], self._sheets[number]
        down = (at.y() - frame.top()) / frame.height()
        along = (at.x() - frame.left()) / frame.width()
        return Point(number, along * sheet.width, (1 - down) * sheet.height)

    def where(self, point: Point) -> QPointF:
        """Where a point of a page is; the other way round from `point_at`."""
        number = min(point.page, len(self.frames) - 1)
        frame, sheet = self.frames[number], self._sheets[number]
        along, up = point.x / sheet.width, point.y / sheet.height
        return QPointF(frame.left() + along * frame.width(), frame.top() + (1 - up) * frame.height())

    def area(self, page: int, *, left: float, bottom: float, right: float, top: float) -> QRectF:
        """Where a rectangle of a page is, given in points."""
        return QRectF(self.where(Point(page, left, top)), self.where(Point(page, right, bottom)))


class Picture(NamedTuple):
    """A page as it was drawn, and from which edition of the report."""

    image: QImage
    edition: int


class Pictures:
    """The pictures of pages that were seen last, so many bytes of them."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._kept: OrderedDict[int, Picture] = OrderedDict()

    @property
    def size(self) -> int:
        """How many bytes they take."""
        return sum(picture.image.sizeInBytes() for picture in self._kept.values())

    def of(self, number: int) -> Picture | None:
        """The newest picture of a page, which may be of an edition before."""
        return self._kept.get(number)

    def keep(self, number: int, picture: Picture, *, seen: Collection[int]) -> None:
        """Keep a picture, and let go of the oldest of pages that are not `seen` where there are too many."""
        self._kept[number] = picture
        self._kept.move_to_end(number)
        for other in [one for one in self._kept if one not in seen and one != number]:
            if self.size <= self._most:
                break
            del self._kept[other]

    def forget_from(self, number: int) -> None:
        """Forget pages that there are no more, from this one on."""
        for other in [one for one in self._kept if one >= number]:
            del self._kept[other]

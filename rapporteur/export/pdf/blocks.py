"""The other things on the page: rows of the form's table, rules, boxes, pictures. Measures are in points."""

from __future__ import annotations

import io
from collections.abc import Sequence

from reportlab.lib.colors import Color
from reportlab.lib.utils import ImageReader
from reportlab.platypus.flowables import CondPageBreak, Flowable

from rapporteur.export.pdf.text import Text


class Keep(CondPageBreak):  # type: ignore[misc]  # ReportLab has no types
    """Begins a new page where less than this height is left; takes no room itself."""

    _ZEROSIZE = True


class Rule(Flowable):  # type: ignore[misc]  # ReportLab has no types
    """A line across the page."""

    def __init__(self, colour: Color, *, weight: float, before: float = 0, after: float = 0) -> None:
        super().__init__()
        self.colour = colour
        self.weight = weight
        self.spaceBefore = before
        self.spaceAfter = after

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """As wide as the page."""
        self.width, self.height = width, self.weight
        return self.width, self.height

    def draw(self) -> None:
        """Draw the line."""
        self.canv.setFillColor(self.colour)
        self.canv.rect(0, 0, self.width, self.weight, stroke=0, fill=1)


class Row(Flowable):  # type: ignore[misc]  # ReportLab has no types
    """A line of a table: texts side by side, with a hair line under them."""

    PADDING = 4.5
    GAP = 12.0

    def __init__(self, *cells: Text, shares: Sequence[float], colour: Color, open_end: bool = False) -> None:
        """`shares` are the texts' parts of the width; an `open_end` has no line under it."""
        super().__init__()
        self.cells = cells
        self.shares = shares
        self.colour = colour
        self.open_end = open_end

    def _widths(self, width: float) -> list[float]:
        """The room for each text: all but the last leave a gap after them."""
        widths = [width * share - self.GAP for share in self.shares]
        widths[-1] += self.GAP
        return widths

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """As high as the highest of them."""
        pairs = zip(self.cells, self._widths(width), strict=True)
        self.width = width
        self.height = max(cell.wrap(room, height)[1] for cell, room in pairs) + 2 * self.PADDING
        return self.width, self.height

    def least_height(self, width: float) -> float:
        """The height of what must stay together with a heading above."""
        pairs = zip(self.cells, self._widths(width), strict=True)
        return max(cell.least_height(room) for cell, room in pairs) + 2 * self.PADDING

    def split(self, width: float, height: float) -> list[Flowable]:
        """The row with what fits into this height of its texts, and a row with the rest."""
        heads, tails = [], []
        for cell, room in zip(self.cells, self._widths(width), strict=True):
            parts = cell.split(room, height - 2 * self.PADDING)
            if not parts:
                return []
            heads.append(parts[0])
            tails.append(parts[1] if len(parts) > 1 else Text(leading=cell.leading))
        return [
            Row(*heads, shares=self.shares, colour=self.colour, open_end=True),
            Row(*tails, shares=self.shares, colour=self.colour),
        ]

    def draw(self) -> None:
        """Draw the texts from the top, and the line."""
        left = 0.0
        for cell, share in zip(self.cells, self.shares, strict=True):
            cell.drawOn(self.canv, left, self.height - self.PADDING - cell.height)
            left += self.width * share
        if not self.open_end:
            self.canv.setStrokeColor(self.colour)
            self.canv.setLineWidth(0.6)
            self.canv.line(0, 0, self.width, 0)


class Box(Flowable):  # type: ignore[misc]  # ReportLab has no types
    """A text in a coloured frame."""

    PADDING = 10.0

    def __init__(self, text: Text, *, ground: Color, frame: Color, before: float = 0) -> None:
        super().__init__()
        self.text = text
        self.spaceBefore = before
        self.ground = ground
        self.frame = frame

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """The text with room around it."""
        self.width = width
        self.height = self.text.wrap(width - 2 * self.PADDING, height)[1] + 2 * self.PADDING
        return self.width, self.height

    def least_height(self, width: float) -> float:
        """It stays whole."""
        return self.wrap(width, 0)[1]

    def draw(self) -> None:
        """Draw the frame and the text in it."""
        self.canv.setFillColor(self.ground)
        self.canv.setStrokeColor(self.frame)
        self.canv.setLineWidth(0.6)
        self.canv.roundRect(0, 0, self.width, self.height, 3, stroke=1, fill=1)
        self.text.drawOn(self.canv, self.PADDING, self.PADDING)


class Picture(Flowable):  # type: ignore[misc]  # ReportLab has no types
    """An upright JPEG across the whole width, its bytes untouched."""

    def __init__(self, data: bytes, *, most_height: float, before: float = 0) -> None:
        super().__init__()
        self.image = ImageReader(io.BytesIO(data))
        self.most_height = most_height
        self.spaceBefore = before

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """As wide as the page, unless that makes it too high."""
        across, down = self.image.getSize()
        self.width = min(width, self.most_height * across / down)
        self.height = self.width * down / across
        return width, self.height

    def least_height(self, width: float) -> float:
        """It stays whole."""
        return self.wrap(width, 0)[1]

    def draw(self) -> None:
        """Draw the picture at the left margin."""
        self.canv.drawImage(self.image, 0, 0, self.width, self.height)

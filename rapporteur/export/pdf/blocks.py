"""The other things on the page: rows of tables, rules, boxes, pictures, quotes. Measures are in points."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Any

from reportlab.lib.colors import Color
from reportlab.lib.utils import ImageReader
from reportlab.platypus.flowables import Flowable

from rapporteur.export.pdf.pages import link
from rapporteur.export.pdf.tags import Element, tagged
from rapporteur.export.pdf.text import Entry, Run, Spot, Text, draw_on_one_line
from rapporteur.export.pdf.typesetting.setting import Typesetter


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
        with tagged(self.canv, None):
            self.canv.setFillColor(self.colour)
            self.canv.rect(0, 0, self.width, self.weight, stroke=0, fill=1)


class Row(Flowable):  # type: ignore[misc]  # ReportLab has no types
    """A line of a table: texts side by side, with a hair line under them."""

    PADDING = 4.5
    GAP = 12.0

    def __init__(
        self,
        *cells: Text,
        shares: Sequence[float],
        colour: Color,
        open_end: bool = False,
        mirrored: bool = False,
    ) -> None:
        """`shares` are the texts' parts of the width; an `open_end` has no line under it.

        `mirrored`, the first is at the right.
        """
        super().__init__()
        self.cells = cells
        self.shares = shares
        self.colour = colour
        self.open_end = open_end
        self.mirrored = mirrored

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
            tails.append(parts[1] if len(parts) > 1 else Text(setter=cell.setter, leading=cell.leading))
        same = {"shares": self.shares, "colour": self.colour, "mirrored": self.mirrored}
        return [Row(*heads, open_end=True, **same), Row(*tails, open_end=self.open_end, **same)]

    def draw(self) -> None:
        """Draw the texts from the top, and the line."""
        begin = 0.0
        for cell, share, room in zip(self.cells, self.shares, self._widths(self.width), strict=True):
            left = self.width - begin - room if self.mirrored else begin
            cell.drawOn(self.canv, left, self.height - self.PADDING - cell.height)
            begin += self.width * share
        if not self.open_end:
            with tagged(self.canv, None):
                self.canv.setStrokeColor(self.colour)
                self.canv.setLineWidth(0.6)
                self.canv.line(0, 0, self.width, 0)


class IndexRow(Row):
    """A line of an index, of which all leads to a bookmark; the last of its texts is the link's."""

    def __init__(self, *cells: Text, key: str, label: str, **options: Any) -> None:
        super().__init__(*cells, **options)
        self.key, self.label = key, label

    def split(self, width: float, height: float) -> list[Flowable]:
        """Both parts lead to the same place."""
        parts = super().split(width, height)
        options = {"shares": self.shares, "colour": self.colour, "mirrored": self.mirrored}
        return [
            IndexRow(*part.cells, key=self.key, label=self.label, open_end=part.open_end, **options)
            for part in parts
        ]

    def draw(self) -> None:
        """Draw the row and put the link over it."""
        super().draw()
        x, y = self.canv.absolutePosition(0, 0)
        area = (x, y, x + self.width, y + self.height)
        link(self.canv, self.key, self.label, area, self.cells[-1].element)


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
        with tagged(self.canv, None):
            self.canv.setFillColor(self.ground)
            self.canv.setStrokeColor(self.frame)
            self.canv.setLineWidth(0.6)
            self.canv.roundRect(0, 0, self.width, self.height, 3, stroke=1, fill=1)
        self.text.drawOn(self.canv, self.PADDING, self.PADDING)


class Beside(Flowable):  # type: ignore[misc]  # ReportLab has no types
    """Texts one below the other, with a picture beside them at the end of the line."""

    GAP = 14.0

    def __init__(self, texts: Sequence[Text], picture: Picture, *, width: float, mirrored: bool) -> None:
        """`width` is the most that the picture takes."""
        super().__init__()
        self.texts, self.picture = texts, picture
        self.most, self.mirrored = width, mirrored

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """As high as the higher of both."""
        self.width = width
        self.picture.wrap(self.most, height)
        room = width - self.picture.width - self.GAP
        texts = sum(text.wrap(room, height)[1] + text.getSpaceAfter() for text in self.texts)
        self.height = max(texts, self.picture.height)
        return self.width, self.height

    def draw(self) -> None:
        """Draw the picture and the texts from the top."""
        taken = self.picture.width + self.GAP
        at = 0.0 if self.mirrored else self.width - self.picture.width
        self.picture.drawOn(self.canv, at, self.height - self.picture.height)
        y = self.height
        for text in self.texts:
            text.drawOn(self.canv, taken if self.mirrored else 0, y - text.height)
            y -= text.height + text.getSpaceAfter()


class Quote(Flowable):  # type: ignore[misc]  # ReportLab has no types
    """A text with a bar before it, as quotes are set."""

    BAR = 2.0

    def __init__(self, text: Text, *, bar: float, colour: Color) -> None:
        """`bar` is how far from the beginning of the line it stands."""
        super().__init__()
        self.text, self.bar, self.colour = text, bar, colour
        self.spaceBefore, self.spaceAfter = text.spaceBefore, text.spaceAfter

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """As the text."""
        self.width, self.height = self.text.wrap(width, height)
        return self.width, self.height

    def least_height(self, width: float) -> float:
        """As the text."""
        return self.text.least_height(width)

    def split(self, width: float, height: float) -> list[Flowable]:
        """Both parts have a bar."""
        return [Quote(part, bar=self.bar, colour=self.colour) for part in self.text.split(width, height)]

    def draw(self) -> None:
        """Draw the bar and the text."""
        left = self.width - self.bar - self.BAR if self.text.is_right_to_left else self.bar
        with tagged(self.canv, None):
            self.canv.setFillColor(self.colour)
            self.canv.rect(left, 1.5, self.BAR, self.height - 3, stroke=0, fill=1)
        self.text.drawOn(self.canv, 0, 0)


class Picture(Flowable):  # type: ignore[misc]  # ReportLab has no types
    """An upright picture across the whole width; the bytes of a JPEG go into the file untouched."""

    def __init__(
        self,
        data: bytes,
        *,
        most_height: float,
        before: float = 0,
        element: Element | None = None,
        anchor: str = "",
    ) -> None:
        super().__init__()
        self.image = ImageReader(io.BytesIO(data))
        self.most_height = most_height
        self.spaceBefore = before
        self.element = element
        self.anchor = anchor

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
        left, bottom = self.canv.absolutePosition(0, 0)
        right, top = left + self.width, bottom + self.height
        if self.element:
            self.element.box = (left, bottom, right, top)
        with tagged(self.canv, self.element):
            self.canv.drawImage(self.image, 0, 0, self.width, self.height)
        spots = getattr(self.canv, "spots", None)
        if self.anchor and spots is not None:
            spots.append(Spot(self.anchor, self.canv.getPageNumber(), left, bottom, right, top))


class ContentsLine(Flowable):  # type: ignore[misc]  # ReportLab has no types
    """A line of the contents: a title, the page it is on, and a link to there."""

    HEIGHT = 17.0

    def __init__(
        self,
        entry: Entry,
        *,
        setter: Typesetter,
        title: Run,
        page: Run,
        indent: float,
        mirrored: bool,
        element: Element,
    ) -> None:
        super().__init__()
        self.entry, self.setter = entry, setter
        self.title, self.page = title, page
        self.indent, self.mirrored = indent, mirrored
        self.link = element.add("TOCI").add("Reference").add("Link")

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """One line."""
        self.width, self.height = width, self.HEIGHT
        return self.width, self.height

    def draw(self) -> None:
        """Draw the title and the page, and put the link over both."""
        canvas = self.canv
        _, _, page_width = self.setter.one_line(self.page, self.width)
        room = self.width - self.indent - page_width - 18
        left = self.width - self.indent - room if self.mirrored else self.indent
        page_at = 0.0 if self.mirrored else self.width - page_width
        with tagged(canvas, self.link):
            draw_on_one_line(canvas, self.setter, self.title, left, 5, room=room, at_right=self.mirrored)
            draw_on_one_line(canvas, self.setter, self.page, page_at, 5, room=page_width)
        x, y = canvas.absolutePosition(0, 0)
        area = (x, y, x + self.width, y + self.height)
        link(canvas, self.entry.bookmark.key, self.title.text, area, self.link)

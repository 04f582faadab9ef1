"""The other things on the page: rows of tables, rules, boxes, pictures, quotes. Measures are in points."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reportlab.lib.colors import Color

from rapporteur.export.pdf.flowing import Flowable
from rapporteur.export.pdf.picture import picture_of
from rapporteur.export.pdf.tags import Element, tagged
from rapporteur.export.pdf.text import Entry, Run, Spot, Text, draw_on_one_line
from rapporteur.export.pdf.typesetting.setting import Typesetter


class Rule(Flowable):
    """A line across the page."""

    def __init__(self, colour: Color, *, weight: float, before: float = 0, after: float = 0) -> None:
        self.colour = colour
        self.weight = weight
        self.space_before = before
        self.space_after = after

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """As wide as the page."""
        self.width, self.height = width, self.weight
        return self.width, self.height

    def draw(self, canvas: Any, x: float, y: float) -> None:
        """Draw the line."""
        with tagged(canvas, None):
            canvas.setFillColor(self.colour)
            canvas.rect(x, y, self.width, self.weight, stroke=0, fill=1)


class Row(Flowable):
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
        again: Row | None = None,
    ) -> None:
        """`shares` are the texts' parts of the width; an `open_end` has no line under it.

        `mirrored`, the first is at the right.
        """
        self.cells = cells
        self.shares = shares
        self.colour = colour
        self.open_end = open_end
        self.mirrored = mirrored
        self.again = again

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

    def split(self, width: float, height: float) -> Sequence[Row]:
        """The row with what fits into this height of its texts, and a row with the rest."""
        heads, tails = [], []
        for cell, room in zip(self.cells, self._widths(width), strict=True):
            parts = cell.split(room, height - 2 * self.PADDING)
            if not parts:
                return []
            heads.append(parts[0])
            tails.append(parts[1] if len(parts) > 1 else Text(setter=cell.setter, leading=cell.leading))
        same: dict[str, Any] = {
            "shares": self.shares,
            "colour": self.colour,
            "mirrored": self.mirrored,
            "again": self.again,
        }
        return [Row(*heads, open_end=True, **same), Row(*tails, open_end=self.open_end, **same)]

    def draw(self, canvas: Any, x: float, y: float) -> None:
        """Draw the texts from the top, and the line."""
        begin = 0.0
        for cell, share, room in zip(self.cells, self.shares, self._widths(self.width), strict=True):
            left = self.width - begin - room if self.mirrored else begin
            cell.draw(canvas, x + left, y + self.height - self.PADDING - cell.height)
            begin += self.width * share
        if not self.open_end:
            with tagged(canvas, None):
                canvas.setStrokeColor(self.colour)
                canvas.setLineWidth(0.6)
                canvas.line(x, y, x + self.width, y)


class IndexRow(Row):
    """A line of an index, of which all leads to a page; the last of its texts is in `link`, the link."""

    def __init__(self, *cells: Text, page: int, label: str, link: Element, **options: Any) -> None:
        super().__init__(*cells, **options)
        self.page, self.label, self.link = page, label, link

    def split(self, width: float, height: float) -> Sequence[Row]:
        """Both parts lead to the same place."""
        parts = super().split(width, height)
        options: dict[str, Any] = {
            "shares": self.shares,
            "colour": self.colour,
            "mirrored": self.mirrored,
        }
        return [
            IndexRow(
                *part.cells,
                page=self.page,
                label=self.label,
                link=self.link,
                open_end=part.open_end,
                **options,
            )
            for part in parts
        ]

    def draw(self, canvas: Any, x: float, y: float) -> None:
        """Draw the row and put the link over it."""
        super().draw(canvas, x, y)
        area = (x, y, x + self.width, y + self.height)
        canvas.link_to_page(self.page, self.label, area, self.link)


class Box(Flowable):
    """A text in a coloured frame."""

    PADDING = 10.0

    def __init__(self, text: Text, *, ground: Color, frame: Color, before: float = 0) -> None:
        self.text = text
        self.space_before = before
        self.ground = ground
        self.frame = frame

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """The text with room around it."""
        self.width = width
        self.height = self.text.wrap(width - 2 * self.PADDING, height)[1] + 2 * self.PADDING
        return self.width, self.height

    def draw(self, canvas: Any, x: float, y: float) -> None:
        """Draw the frame and the text in it."""
        with tagged(canvas, None):
            canvas.setFillColor(self.ground)
            canvas.setStrokeColor(self.frame)
            canvas.setLineWidth(0.6)
            canvas.roundRect(x, y, self.width, self.height, 3, stroke=1, fill=1)
        self.text.draw(canvas, x + self.PADDING, y + self.PADDING)


class Beside(Flowable):
    """Texts one below the other, with a picture beside them at the end of the line."""

    GAP = 14.0

    def __init__(self, texts: Sequence[Text], picture: Picture, *, width: float, mirrored: bool) -> None:
        """`width` is the most that the picture takes."""
        self.texts, self.picture = texts, picture
        self.most, self.mirrored = width, mirrored

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """As high as the higher of both."""
        self.width = width
        self.picture.wrap(self.most, height)
        room = width - self.picture.width - self.GAP
        texts = sum(text.wrap(room, height)[1] + text.space_after for text in self.texts)
        self.height = max(texts, self.picture.height)
        return self.width, self.height

    def draw(self, canvas: Any, x: float, y: float) -> None:
        """Draw the picture and the texts from the top."""
        taken = self.picture.width + self.GAP
        at = 0.0 if self.mirrored else self.width - self.picture.width
        top = y + self.height
        self.picture.draw(canvas, x + at, top - self.picture.height)
        for text in self.texts:
            text.draw(canvas, x + taken if self.mirrored else x, top - text.height)
            top -= text.height + text.space_after


class Quote(Flowable):
    """A text with a bar before it, as quotes are set."""

    BAR = 2.0

    def __init__(self, text: Text, *, bar: float, colour: Color) -> None:
        """`bar` is how far from the beginning of the line it stands."""
        self.text, self.bar, self.colour = text, bar, colour
        self.space_before, self.space_after = text.space_before, text.space_after

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """As the text."""
        self.width, self.height = self.text.wrap(width, height)
        return self.width, self.height

    def least_height(self, width: float) -> float:
        """As the text."""
        return self.text.least_height(width)

    def split(self, width: float, height: float) -> list[Quote]:
        """Both parts have a bar."""
        return [Quote(part, bar=self.bar, colour=self.colour) for part in self.text.split(width, height)]

    def draw(self, canvas: Any, x: float, y: float) -> None:
        """Draw the bar and the text."""
        left = self.width - self.bar - self.BAR if self.text.is_right_to_left else self.bar
        with tagged(canvas, None):
            canvas.setFillColor(self.colour)
            canvas.rect(x + left, y + 1.5, self.BAR, self.height - 3, stroke=0, fill=1)
        self.text.draw(canvas, x, y)


class Picture(Flowable):
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
        self.picture = picture_of(data)
        self.most_height = most_height
        self.space_before = before
        self.element = element
        self.anchor = anchor

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """As wide as the page, unless that makes it too high."""
        across, down = self.picture.width, self.picture.height
        self.width = min(width, self.most_height * across / down)
        self.height = self.width * down / across
        return width, self.height

    def draw(self, canvas: Any, x: float, y: float) -> None:
        """Draw the picture at the left margin."""
        right, top = x + self.width, y + self.height
        if self.element:
            self.element.box = (x, y, right, top)
        with tagged(canvas, self.element):
            canvas.draw_picture(self.picture, x, y, self.width, self.height)
        if self.anchor:
            canvas.spots.append(Spot(self.anchor, canvas.getPageNumber(), x, y, right, top))


class ContentsLine(Flowable):
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
        self.entry, self.setter = entry, setter
        self.title, self.page = title, page
        self.indent, self.mirrored = indent, mirrored
        self.link = element.add("TOCI").add("Reference").add("Link")

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """One line."""
        self.width, self.height = width, self.HEIGHT
        return self.width, self.height

    def draw(self, canvas: Any, x: float, y: float) -> None:
        """Draw the title and the page, and put the link over both."""
        _, _, page_width = self.setter.one_line(self.page, self.width)
        room = self.width - self.indent - page_width - 18
        left = x + (self.width - self.indent - room if self.mirrored else self.indent)
        page_at = x if self.mirrored else x + self.width - page_width
        with tagged(canvas, self.link):
            draw_on_one_line(canvas, self.setter, self.title, left, y + 5, room=room, at_right=self.mirrored)
            draw_on_one_line(canvas, self.setter, self.page, page_at, y + 5, room=page_width)
        area = (x, y, x + self.width, y + self.height)
        canvas.link(self.entry.bookmark.key, self.title.text, area, self.link)

"""Text on the page: a paragraph that can flow over pages.

ReportLab's own reads its text as markup, knows one font at a time and no script that is shaped. This one
takes text as it is, and sets all of it in the same way, Latin as Arabic.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import groupby
from operator import attrgetter
from typing import Any, NamedTuple

from reportlab.pdfgen.canvas import Canvas

from rapporteur.export.pdf.flowing import Flowable
from rapporteur.export.pdf.tags import Element, tagged
from rapporteur.export.pdf.typesetting.bidi import as_seen
from rapporteur.export.pdf.typesetting.embedding import EmbeddedFont, embedded
from rapporteur.export.pdf.typesetting.setting import (
    LABEL_PADDING,
    Colour,
    Line,
    Piece,
    Run,
    Style,
    Typesetter,
    Word,
)
from rapporteur.export.pdf.typesetting.shaping import Font

__all__ = [
    "Bookmark",
    "Entry",
    "Run",
    "Spot",
    "Style",
    "Text",
    "draw_on_one_line",
    "is_section",
    "section_anchor",
]

_SLACK = 1e-6


class Bookmark(NamedTuple):
    """An entry of the document's outline: `level` 0 is outermost, `key` unique in the document."""

    title: str
    key: str
    level: int


class Entry(NamedTuple):
    """A line of the contents: where a bookmark leads to; the page counts from 1 as it was drawn."""

    bookmark: Bookmark
    page: int


class Spot(NamedTuple):
    """Where something of the report stands: page from 1, and a rectangle in points from the bottom left.

    The anchor is that of the piece of content, or `section_anchor` for the head of a section.
    """

    anchor: str
    page: int
    left: float
    bottom: float
    right: float
    top: float


_SECTION = "section:"


def section_anchor(section_id: str) -> str:
    """The anchor of a section's head."""
    return f"{_SECTION}{section_id} "


def is_section(anchor: str) -> bool:
    """Whether an anchor is that of a section's head."""
    return anchor.startswith(_SECTION)


class Text(Flowable):
    """A paragraph, set flush with the side where it begins. All measures are in points.

    `indent` is where every line begins, from the right in a paragraph from right to left; a `bullet` stands
    `hang` before it. A page break leaves at least two lines on either side. `element` is what the text is in
    the document's structure, `label` the same for the bullet; without any it is decoration. `anchor` names
    what of the report it shows, for a list `spots` of the canvas, where it has one.
    """

    def __init__(
        self,
        *runs: Run,
        setter: Typesetter,
        leading: float,
        before: float = 0,
        after: float = 0,
        indent: float = 0,
        bullet: Run | None = None,
        hang: float = 0,
        bookmark: Bookmark | None = None,
        element: Element | None = None,
        label: Element | None = None,
        anchor: str = "",
    ) -> None:
        self.runs = runs
        self.setter = setter
        self.leading = leading
        self.space_before = before
        self.space_after = after
        self.indent = indent
        self.bullet = bullet
        self.hang = hang
        self.bookmark = bookmark
        self.element = element
        self.label = label
        self.anchor = anchor
        self._size = max((run.style.size for run in runs), default=0.0)
        self._lines: list[Line] = []
        self._base = 0
        self._lines_width = -1.0
        self._goes_on = False

    @property
    def is_right_to_left(self) -> bool:
        """Whether its lines begin at the right; known once it has been wrapped."""
        return self._base == 1

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """The room that the text takes in this width."""
        if width != self._lines_width:
            room = max(width - self.indent, self.leading)
            self._lines, self._base = self.setter.break_lines(self.runs, room)
            self._lines_width = width
        self.width, self.height = width, len(self._lines) * self.leading
        return self.width, self.height

    def least_height(self, width: float) -> float:
        """The height of what must stay together with a heading above."""
        self.wrap(width, 0)
        lines = len(self._lines)
        return (lines if lines <= 3 else 2) * self.leading

    def split(self, width: float, height: float) -> list[Text]:
        """The part that fits into this height and the rest; nothing when too little of it would fit."""
        self.wrap(width, height)
        count, fitting = len(self._lines), int((height + _SLACK) // self.leading)
        if fitting >= count:
            return [self]
        fitting = min(fitting, count - 2)
        if fitting < 2:
            return []
        return [self._part(0, fitting), self._part(fitting, count)]

    def _part(self, start: int, end: int) -> Text:
        first, last = start == 0, end == len(self._lines)
        part = Text(
            *self.runs,
            setter=self.setter,
            leading=self.leading,
            before=self.space_before if first else 0,
            after=self.space_after if last else 0,
            indent=self.indent,
            bullet=self.bullet if first else None,
            hang=self.hang,
            bookmark=self.bookmark if first else None,
            element=self.element,
            label=self.label,
            anchor=self.anchor,
        )
        part._lines, part._lines_width = self._lines[start:end], self._lines_width
        part._base, part._goes_on = self._base, not last or self._goes_on
        return part

    def draw(self, canvas: Any, x: float, y: float) -> None:
        """Draw the lines, first line at the top."""
        if self.bookmark:
            canvas.bookmark(self.bookmark, x, y + self.height + self.leading / 2)
        if self.anchor:
            page = canvas.getPageNumber()
            canvas.spots.append(Spot(self.anchor, page, x, y, x + self.width, y + self.height))
        # Half a capital's height under the middle of the line is where the letters stand.
        first = y + self.height - 0.5 * self.leading - 0.36 * self._size
        if self.bullet:
            self._draw_bullet(canvas, self.bullet, x, first)
        if any(run.style.ground for run in self.runs):
            with tagged(canvas, None):
                for number, line in enumerate(self._lines):
                    _draw_grounds(
                        canvas, line, self._base, x + self._left(line), first - number * self.leading
                    )
        with tagged(canvas, self.element):
            pen = _Pen(canvas)
            last = -1 if self._goes_on else len(self._lines) - 1
            for number, line in enumerate(self._lines):
                left, baseline = x + self._left(line), first - number * self.leading
                # A space at a line's end parts its last word from the next line's first.
                pen.write_line(line, self._base, left, baseline, to_go_on=number != last)
            pen.finish()

    def _left(self, line: Line) -> float:
        """Where a line begins, seen from left to right."""
        if self._base == 0:
            return self.indent
        width = sum(word.width + word.room for word in line) - (line[-1].room if line else 0)
        return self.width - self.indent - width

    def _draw_bullet(self, canvas: Any, bullet: Run, x: float, baseline: float) -> None:
        line, base, width = self.setter.bullet(bullet, self._base)
        left = self.indent - self.hang
        with tagged(canvas, self.label):
            pen = _Pen(canvas)
            at = x + (self.width - left - width if self._base else left)
            pen.write_line(line, base, at, baseline, to_go_on=self.label is None)
            pen.finish()


def draw_on_one_line(
    canvas: Canvas, setter: Typesetter, run: Run, x: float, y: float, *, room: float, at_right: bool = False
) -> None:
    """Draw a run in a room that begins at a point of the baseline; an ellipsis stands for what is cut."""
    line, base, width = setter.one_line(run, room)
    pen = _Pen(canvas)
    pen.write_line(line, base, x + room - width if at_right else x, y)
    pen.finish()


def _draw_grounds(canvas: Canvas, line: Line, base: int, left: float, baseline: float) -> None:
    """The grounds of a line's labels, under the text to come."""
    for word, at in _placed(line, base, left):
        size = word.style.size
        if word.style.ground:
            canvas.setFillColor(word.style.ground)
            canvas.roundRect(at, baseline - 0.42 * size, word.width, 1.55 * size, 2, stroke=0, fill=1)


def _placed(line: Line, base: int, left: float) -> Iterable[tuple[Word, float]]:
    """Labels are at the beginning of their line, so their place follows from what is before them."""
    before = 0.0
    width = sum(word.width + word.room for word in line) - (line[-1].room if line else 0)
    for word in line:
        yield word, left + (width - before - word.width if base else before)
        before += word.width + word.room


class _Pen:
    """Writes to one text object, changing font and colour only where they change."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._operators: list[str] = ["BT"]
        self._array: list[str] = []
        self._font: EmbeddedFont
        self._face: Font | None = None
        self._style: Style | None = None
        self._rise = 0.0
        self._x = self._y = 0.0
        self._begun = 0.0, 0.0
        self._shapes: list[str] = []

    def write_line(self, line: Line, base: int, x: float, y: float, *, to_go_on: bool = False) -> None:
        """Write a line from this point on the baseline; a space follows where the text goes on below."""
        if base or any(piece.level for word in line if not word.face for piece in word.pieces):
            things = [*_things(line, base, to_go_on=to_go_on)]
            if base and to_go_on and line and line[-1].gap:
                x -= line[-1].gap.width
            self._move(x, y)
            self._write_things(as_seen(things))
        else:
            self._move(x, y)
            at = 0
            for (face, style), together in groupby(line, key=_LOOK):
                words = list(together)
                at += len(words)
                goes_on = to_go_on or at < len(line)
                if face:
                    self._write_words(words, face, style, to_go_on=goes_on)
                else:
                    self._write_things(_things(words, 0, to_go_on=goes_on))
        self._flush()

    def _write_words(self, words: Sequence[Word], face: Font, style: Style, *, to_go_on: bool) -> None:
        """Write usual words that look alike, as those of most lines do."""
        if self._rise:
            self._flush()
            self._operators.append("0 Ts")
            self._rise = 0.0
        if face is not self._face or style is not self._style:
            self._use(face, style)
        self._array += map(self._font.rows.__getitem__, words)
        if to_go_on:
            self._x += sum([word.width + word.room for word in words])
        else:
            self._array[-1] = self._font.row_of(words[-1])

    def _write_things(self, things: Iterable[tuple[int, Piece | float]]) -> None:
        """Write pieces and the room between them as they are seen from left to right."""
        for _, thing in things:
            if isinstance(thing, Piece):
                self._write(thing)
            elif self._style:
                self._x += thing
                self._array.append(f" {-1000 * thing / self._style.size:.4g} ")
            else:
                self._move(self._x + thing, self._y)

    def _move(self, x: float, y: float) -> None:
        """Go to a point of the page, seen from where the last line began: most steps are alike."""
        left, baseline = self._begun
        self._x, self._y = x, y
        self._begun = x, y = round(x, 2), round(y, 2)
        self._operators.append(f"{x - left:.2f} {y - baseline:.2f} Td")

    def _write(self, piece: Piece) -> None:
        style = piece.style
        if piece.font is not self._face or style is not self._style:
            self._use(piece.font, style)
        glyphs, shapes = self._font.written(piece.shaped)
        scale = style.size / 1000
        for rise, row in glyphs:
            if rise != self._rise:
                self._flush()
                self._operators.append(f"{rise * scale:.3g} Ts")
                self._rise = rise
            self._array.append(row)
        for shape in shapes:
            x, y = self._x + shape.x * scale, self._y + shape.y * scale
            place = f"{scale:.5f} 0 0 {scale:.5f} {x:.2f} {y:.2f} cm"
            self._shapes.append(f"q {_fill(style.colour)} {place} {shape.path} f Q")
        self._x += piece.width

    def _use(self, face: Font, style: Style) -> None:
        """Go on in another font, size or colour."""
        self._flush()
        before, self._style = self._style, style
        if face is not self._face or before is None or before.size != style.size:
            self._face, self._font = face, embedded(face, self._canvas)
            self._operators.append(f"/{self._font.name} {style.size:g} Tf")
        if before is None or (before is not style and before.colour != style.colour):
            self._operators.append(_fill(style.colour))

    def _flush(self) -> None:
        if self._array:
            self._operators.append("[" + "".join(self._array).replace("><", "") + "] TJ")
            self._array = []

    def finish(self) -> None:
        """Put what was written on the page."""
        if len(self._operators) > 1:
            end = "0 Ts ET" if self._rise else "ET"
            self._canvas._code.append(" ".join([*self._operators, end, *self._shapes]))
            # ReportLab remembers which colour it has set.
            self._canvas._fillColorObj = None


_LOOK = attrgetter("face", "style")


def _things(line: Sequence[Word], base: int, *, to_go_on: bool) -> Iterator[tuple[int, Piece | float]]:
    """The pieces of a line and the room between them, each with its level, in the order of reading."""
    for number, word in enumerate(line):
        last = number + 1 == len(line)
        padding = LABEL_PADDING if word.style.ground else 0.0
        if padding:
            yield base, padding
        for piece in word.pieces:
            yield piece.level, piece
        if word.gap and (not last or to_go_on):
            level = base if last else word.gap.level
            yield level, word.gap
            rest = word.room - word.gap.width + padding
            if rest > _SLACK:
                yield level, rest


@lru_cache(256)
def _fill(colour: Colour) -> str:
    return "{:.3g} {:.3g} {:.3g} rg".format(*colour)

"""Text on the page: runs in several styles, broken into lines that can flow over pages.

ReportLab's own paragraph reads its text as markup, breaks a long one anew for every page it runs over, and
knows no labels. This one takes text as it is, and breaks it once.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import NamedTuple

from reportlab.lib.colors import Color
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus.flowables import Flowable

from rapporteur.export.pdf.faces import Face

# Spaces that bind are part of a word.
_WORD = re.compile("[\\S\u00a0\u2007\u202f]+")
# The blocks of Unicode whose scripts run from right to left.
_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
# Together they keep a label near enough to its line for programs that look for columns of text.
_LABEL_PADDING = 2.5
_LABEL_GAP = 0.8
_SLACK = 1e-6
_MOST_SHORTENED = 500


@dataclass(frozen=True, slots=True)
class Style:
    """How a run looks: `size` in points. With a `ground` it is a small label on that colour."""

    face: Face
    size: float
    colour: Color
    ground: Color | None = None


class Run(NamedTuple):
    """A piece of text in one style. Runs that follow each other are apart by a space."""

    text: str
    style: Style


class _Word(NamedTuple):
    text: str
    style: Style
    width: float
    gap: float
    """The space that follows where another word does."""


_Line = list[_Word]


def _words(runs: Sequence[Run]) -> Iterator[_Word | None]:
    """The words of the runs; None where a new line was asked for."""
    for text, style in runs:
        space = style.face.width(" ", style.size)
        if style.ground:
            label = " ".join(text.split())
            width = style.face.width(label, style.size) + 2 * _LABEL_PADDING
            yield _Word(label, style, width, space + _LABEL_GAP)
            continue
        for number, hard_line in enumerate(text.split("\n")):
            if number:
                yield None
            for word in _WORD.findall(hard_line):
                yield _Word(word, style, style.face.width(word, style.size), space)


def _broken(word: _Word, room: float) -> Iterator[_Word]:
    """A word that is wider than a line, in pieces that are not."""
    style = word.style
    ends = list(accumulate(style.face.width(character, style.size) for character in word.text))
    start, before = 0, 0.0
    while start < len(ends):
        end = max(bisect_right(ends, before + room, lo=start), start + 1)
        yield word._replace(text=word.text[start:end], width=ends[end - 1] - before)
        start, before = end, ends[end - 1]


def break_lines(runs: Sequence[Run], room: float) -> list[_Line]:
    """The runs in lines no wider than `room` points."""
    lines: list[_Line] = [[]]
    at = 0.0
    for word in _words(runs):
        if word is None:
            lines.append([])
            at = 0.0
            continue
        for piece in _broken(word, room) if word.width > room else (word,):
            if at + piece.width > room + _SLACK and lines[-1]:
                lines.append([])
                at = 0.0
            lines[-1].append(piece)
            at += piece.width + piece.gap
    if any(_RIGHT_TO_LEFT.search(run.text) for run in runs):
        return [_as_seen(line) for line in lines]
    return lines


def _as_seen(line: _Line) -> _Line:
    """The line with words from right to left as they are seen: letters and neighbouring words turned round.

    That is also the order in which readers of PDF expect them, and from which they turn them back. It is
    not the whole of Unicode's bidirectional algorithm: numbers and brackets stay where they are.
    """
    seen: _Line = []
    turned: _Line = []
    marks: _Line = []  # dashes and dots, which go with the words on both sides of them
    for word in line:
        if _RIGHT_TO_LEFT.search(word.text):
            turned = [word._replace(text=word.text[::-1]), *reversed(marks), *turned]
            marks = []
        elif turned and not any(map(str.isalnum, word.text)):
            marks.append(word)
        else:
            seen += [*turned, *marks, word]
            turned, marks = [], []
    return [*seen, *turned, *marks]


class Bookmark(NamedTuple):
    """An entry of the document's outline: `level` 0 is outermost, `key` unique in the document."""

    title: str
    key: str
    level: int


class Text(Flowable):  # type: ignore[misc]  # ReportLab has no types
    """A paragraph, set flush left. All measures are in points.

    `indent` is where every line begins; a `bullet` stands `hang` before it. A page break leaves at least
    two lines on either side.
    """

    def __init__(
        self,
        *runs: Run,
        leading: float,
        before: float = 0,
        after: float = 0,
        indent: float = 0,
        bullet: Run | None = None,
        hang: float = 0,
        bookmark: Bookmark | None = None,
    ) -> None:
        super().__init__()
        self.runs = runs
        self.leading = leading
        self.spaceBefore = before
        self.spaceAfter = after
        self.indent = indent
        self.bullet = bullet
        self.hang = hang
        self.bookmark = bookmark
        # Half a capital's height under the middle of the line is where the letters stand.
        self._size = max((run.style.size for run in runs), default=0.0)
        self._lines: list[_Line] = []
        self._lines_width = -1.0

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """The room that the text takes in this width."""
        if width != self._lines_width:
            self._lines = break_lines(self.runs, max(width - self.indent, self.leading))
            self._lines_width = width
        self.width, self.height = width, len(self._lines) * self.leading
        return self.width, self.height

    def least_height(self, width: float) -> float:
        """The height of what must stay together with a heading above."""
        self.wrap(width, 0)
        lines = len(self._lines)
        return (lines if lines <= 3 else 2) * self.leading

    def split(self, width: float, height: float) -> list[Flowable]:
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
            leading=self.leading,
            before=self.spaceBefore if first else 0,
            after=self.spaceAfter if last else 0,
            indent=self.indent,
            bullet=self.bullet if first else None,
            hang=self.hang,
            bookmark=self.bookmark if first else None,
        )
        part._lines, part._lines_width = self._lines[start:end], self._lines_width
        return part

    def draw(self) -> None:
        """Draw the lines, first line at the top."""
        canvas = self.canv
        if self.bookmark:
            canvas.bookmarkHorizontal(self.bookmark.key, 0, self.height + self.leading / 2)
            canvas.addOutlineEntry(self.bookmark.title, self.bookmark.key, self.bookmark.level)
        pen = _Pen(canvas)
        top = self.height
        for number, line in enumerate(self._lines):
            baseline = top - (number + 0.5) * self.leading - 0.36 * self._size
            if number == 0 and self.bullet:
                pen.write(self.bullet.text + " ", self.bullet.style, self.indent - self.hang, baseline)
            self._draw_line(pen, line, baseline)
        pen.finish()

    def _draw_line(self, pen: _Pen, line: _Line, baseline: float) -> None:
        at = self.indent
        pending: list[str] = []
        pending_at = at
        for number, word in enumerate(line):
            follows = line[number + 1] if number + 1 < len(line) else None
            if not pending:
                pending_at = at
            if word.style.ground:
                pen.label(word, at, baseline)
                pending_at += _LABEL_PADDING
            pending.append(word.text)
            at += word.width + word.gap
            # The space before another style is written too, so that it is there when the text is copied.
            if follows is None or follows.style is not word.style or word.style.ground:
                pen.write(" ".join(pending) + (" " if follows else ""), word.style, pending_at, baseline)
                pending = []


class _Pen:
    """Writes to one text object, changing font and colour only where they change."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._text = canvas.beginText()
        self._style: Style | None = None

    def write(self, text: str, style: Style, x: float, y: float) -> None:
        """Write a text from this point on the baseline."""
        if style != self._style:
            self._text.setFont(style.face.name, style.size)
            self._text.setFillColor(style.colour)
            self._style = style
        self._text.setTextOrigin(x, y)
        self._text.textOut(text)

    def label(self, word: _Word, x: float, y: float) -> None:
        """The ground of a label, under the text to come."""
        size = word.style.size
        self._canvas.setFillColor(word.style.ground)
        self._canvas.roundRect(x, y - 0.42 * size, word.width, 1.55 * size, 2, stroke=0, fill=1)

    def finish(self) -> None:
        """Put what was written on the page."""
        self._canvas.drawText(self._text)


def shortened(run: Run, room: float) -> Run:
    """The run on one line no wider than `room`, with an ellipsis where it was cut."""
    face, size = run.style.face, run.style.size
    ends = list(accumulate(face.width(character, size) for character in run.text[:_MOST_SHORTENED]))
    if len(ends) == len(run.text) and (not ends or ends[-1] <= room):
        return run
    kept = run.text[: bisect_right(ends, room - face.width("…", size))]
    return Run(kept.rstrip() + "…", run.style)

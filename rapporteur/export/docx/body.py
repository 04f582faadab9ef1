"""The report's own paragraphs, tables and pictures in a Word file, all by named styles."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from docx.enum.table import WD_TABLE_DIRECTION
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.shared import Twips

from rapporteur.export.docx.skeleton import BULLETS, LEVELS, NUMBERS, STEP, TEXT_HEIGHT, TEXT_WIDTH
from rapporteur.export.pieces import (
    Block,
    Collected,
    Content,
    Fields,
    Figure,
    Figures,
    Items,
    Name,
    Note,
    Paragraphs,
    Part,
    People,
    Quoted,
    Row,
    Timed,
    Times,
    Turn,
    Turns,
)
from rapporteur.export.text import right_to_left
from rapporteur.export.words import runs_right_to_left
from rapporteur.pictures import PictureError, encoded, render
from rapporteur.pictures.reading import upright

if TYPE_CHECKING:
    from docx.document import Document
    from docx.table import Table
    from docx.text.paragraph import Paragraph

_JFIF = b"JFIF\0"
_NO_DENSITY = b"\0\0\1\0\1"

_MOST_PICTURE = 0.75
"""Of the page's height."""

_DEEPER_STEP = 80
"""Twips by which a line stands further in for each level below Word's last one."""

_AFTER_BIDI = tuple(
    f"w:{name}"
    for name in (
        *("adjustRightInd", "snapToGrid", "spacing", "ind", "contextualSpacing", "mirrorIndents"),
        *("suppressOverlap", "jc", "textDirection", "textAlignment", "textboxTightWrap", "outlineLvl"),
        *("divId", "cnfStyle", "rPr", "sectPr", "pPrChange"),
    )
)
"""What may stand after ``w:bidi`` in a paragraph's properties (ECMA-376 part 1, 17.3.1.26)."""


class _Run(NamedTuple):
    """Some letters of one style; an empty style is the paragraph's."""

    text: str
    style: str = ""


class Body:
    """Fills an empty document. `deeper` counts the lines below Word's last level."""

    def __init__(self, document: Document, shown: Content) -> None:
        self.deeper = 0
        self._document = document
        self._shown = shown
        self._mirrored = runs_right_to_left(shown.language)
        self._numbered = 0

    def fill(self) -> None:
        """Write everything."""
        shown = self._shown
        # Without a header the form's own heading, or else the title, is the document's.
        for number, text in enumerate(shown.header or (shown.heading or shown.title,)):
            self._add("Subtitle" if number else "Title", _Run(text))
        if shown.header and shown.heading:
            self._add("Form", _Run(shown.heading))
        for part in shown.parts:
            self._part(part)

    def _part(self, part: Part) -> None:
        self._add("Heading 1", _Run(part.label))
        if part.guidance:
            self._add("Guidance", _Run(part.guidance))
        if part.is_empty():
            self._add("Normal", _Run("—", "Detail"))
        else:
            self._block(part.block)

    def _block(self, block: Block) -> None:
        match block:
            case Fields(rows):
                self._fields(rows)
            case People(names):
                for name in names:
                    self._add("Normal", _Run(name.name, "Strong"), *_details(name))
            case Items(texts) if len(texts) > 1:
                for text in texts:
                    self._number(self._add("List Number", _Run(text)), NUMBERS + self._numbered, 0)
                self._numbered += 1
            case Items(texts) | Paragraphs(texts):
                for text in texts:
                    self._add("Normal", _Run(text))
            case Collected(lines):
                for line in lines:
                    self._add("List Bullet", *_quoted(line))
            case Turns(turns):
                for turn in turns:
                    self._turn(turn)
            case Figures(figures):
                for figure in figures:
                    self._figure(figure)
            case Times(rows, head):
                self._times(rows, head)

    def _turn(self, turn: Turn) -> None:
        if turn.further:
            self._add("Turn", _Run(turn.begun.text if turn.begun else "·"))
        else:
            self._add("Heading 2", _Run(turn.speaker.name), *_details(turn.speaker))
        for note in turn.notes:
            paragraph = self._add("List Bullet", *_note(note), direction=note.text)
            if note.depth:
                self._number(paragraph, BULLETS, min(note.depth, LEVELS - 1))
            if (below := note.depth - (LEVELS - 1)) > 0:
                self.deeper += 1
                paragraph.paragraph_format.left_indent = Twips(LEVELS * STEP + below * _DEEPER_STEP)

    def _figure(self, figure: Figure) -> None:
        try:
            data = render(figure.photo)
        except PictureError:
            self._add("Damaged picture", _Run(self._shown.words.damaged))
        else:
            run = self._add("Photo").add_run()
            picture = run.add_picture(io.BytesIO(_with_jfif(data)), width=Twips(TEXT_WIDTH))
            if picture.height > (most := Twips(int(TEXT_HEIGHT * _MOST_PICTURE))):
                picture.width = Twips(int(TEXT_WIDTH * most / picture.height))
                picture.height = most
            picture._inline.docPr.set("descr", figure.alt)
            for side in "TBLR":
                # Where nothing is said, some programs leave room.
                picture._inline.set(f"dist{side}", "0")
        self._add("Caption", _Run(figure.legend()))

    # Tables

    def _fields(self, rows: Sequence[Row]) -> None:
        self._table([row[:2] for row in rows], (0.32, 0.68), head=False)

    def _times(self, rows: Sequence[Timed], head: tuple[str, ...]) -> None:
        lines = [head, *((row.name, row.planned, row.taken, row.span()) for row in rows)]
        table = self._table(lines, (0.46, 0.16, 0.16, 0.22), head=True)
        # Said again on a new page, and read out with each cell.
        table.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))

    def _table(self, lines: Sequence[tuple[str, ...]], shares: Sequence[float], *, head: bool) -> Table:
        """A table across the page, its first column, or with `head` its first row, being headers."""
        table: Table = self._document.add_table(len(lines), len(shares), "Form table")
        table.autofit = False
        widths = [Twips(int(TEXT_WIDTH * share)) for share in shares]
        for column, width in zip(table.columns, widths, strict=True):
            column.width = width
        for down, (row, line) in enumerate(zip(table.rows, lines, strict=True)):
            for across, (cell, text) in enumerate(zip(row.cells, line, strict=True)):
                cell.width = widths[across]
                (paragraph,) = cell.paragraphs
                self._runs(paragraph, _Run(text))
                if not (down if head else across):
                    paragraph.style = "Header cell"
        look = table._tbl.tblPr.find(qn("w:tblLook"))
        look.attrib.clear()
        for name, on in (("firstRow", head), ("firstColumn", not head), ("noHBand", True), ("noVBand", True)):
            look.set(qn(f"w:{name}"), str(int(on)))
        if self._mirrored:
            table.table_direction = WD_TABLE_DIRECTION.RTL
        return table

    # Paragraphs

    def _add(self, style: str, *runs: _Run, direction: str = "") -> Paragraph:
        paragraph = self._document.add_paragraph(style=style)
        self._runs(paragraph, *runs, direction=direction)
        return paragraph

    def _runs(self, paragraph: Paragraph, *runs: _Run, direction: str = "") -> None:
        """Write the runs; the paragraph runs as `direction` does, or all of it where that is empty."""
        text = direction or "".join(run.text for run in runs)
        mirrored = right_to_left(text, otherwise=self._mirrored)
        if mirrored:
            properties = paragraph._p.get_or_add_pPr()
            properties.insert_element_before(OxmlElement("w:bidi"), *_AFTER_BIDI)
        for one in runs:
            run = paragraph.add_run(one.text, one.style or None)
            if right_to_left(one.text, otherwise=mirrored):
                run.font.rtl = True

    def _number(self, paragraph: Paragraph, number: int, level: int) -> None:
        numbering = paragraph._p.get_or_add_pPr().get_or_add_numPr()
        numbering.get_or_add_ilvl().val = level
        numbering.get_or_add_numId().val = number


def _details(name: Name) -> list[_Run]:
    return [_Run(f" · {name.details}", "Detail")] if name.details else []


def _note(note: Note) -> list[_Run]:
    runs = [_Run(note.label.text, f"Mark {note.label.tone}"), _Run(" ")] if note.label else []
    return [*runs, _Run(note.text, "Strong" if note.bold else ""), *_task(note.task)]


def _task(task: str) -> list[_Run]:
    return [_Run(f" ({task})", "Detail")] if task else []


def _quoted(line: Quoted) -> list[_Run]:
    when = f", {line.written.text}" if line.written else ""
    return [_Run(line.text), *_task(line.task), _Run(f" — {line.name}{when}", "Detail")]


def _with_jfif(data: bytes) -> bytes:
    """A JPEG that python-docx reads: it begins with JFIF (T.871), which says of no pixel how large it is."""
    if data[6:11] != _JFIF:
        return encoded(upright(data))
    return data[:13] + _NO_DENSITY + data[18:]

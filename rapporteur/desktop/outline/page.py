"""The page of an outline: rows as blocks of text, kept in step, under headings, with folds.

It is a `QPlainTextEdit` in which a block is a row. What a row is besides its text (depth, mark, time) stands
in a list beside the document, and every change of structure goes through that list. See ``docs/decisions``
for why it is built like this, and for what was measured.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, tzinfo

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QWidget

from rapporteur.clock.moments import Clock
from rapporteur.desktop.announcing import announce
from rapporteur.desktop.look import TEXT_PX, TINY_PX, Look
from rapporteur.desktop.outline.layout import Frame, OutlineLayout
from rapporteur.desktop.outline.painting import Painter
from rapporteur.desktop.outline.rows import (
    Heading,
    Section,
    Shown,
    Trees,
    as_folded,
    difference,
    legal,
    shown_rows,
    subtree_end,
)
from rapporteur.report.model import Line
from rapporteur.report.outline import assignment
from rapporteur.report.template import Mark, localized

INDENT = 18
BULLET_ROOM = 18
TIME_ROOM = 52
EDGE = 14
_KEEP = QTextCursor.MoveMode.KeepAnchor


class OutlinePage(QPlainTextEdit):
    """Shows lines under headings, or a plain list, and knows where each of them is.

    `edited` follows every change by the user, `reloaded` one from elsewhere. `entered` says under whose
    heading the cursor now is, with the focus.
    """

    edited = Signal()
    entered = Signal(str)
    reloaded = Signal()
    left = Signal()
    """The keyboard has gone elsewhere."""

    INDENT = INDENT

    def __init__(
        self,
        look: Look,
        clock: Clock,
        *,
        marks: Sequence[Mark] = (),
        language: str = "",
        zone: tzinfo = UTC,
        flat: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """`flat` is for a plain list: one level, no times, and as tall as its text."""
        super().__init__(parent)
        self.look, self.flat = look, flat
        self.marks = {mark.id: mark for mark in marks}
        self._clock, self.language = clock, language
        self.zone = zone
        self.rows: list[Shown] = [Shown(0, Line())]
        """What each block of the document is: the one truth about everything but the text."""
        self._heads: list[int] = []
        self._trees = Trees()
        self._replacing = False
        self._place = 0
        self._heading = ""
        self._told_row: tuple[int, int, str, bool] | None = None
        """Of the line that was told last: its number, depth, label and whether it is folded."""
        self._hint = ""
        self._any_hidden = self._restoring = False
        self._shows_times = not flat
        self._looks: dict[str, QTextCharFormat | None] = {}
        document = QTextDocument(self)
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        self._layout = OutlineLayout(document, self._frame)
        document.setDocumentLayout(self._layout)
        self.setDocument(document)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCursorWidth(2)
        # Its ground is the panel's, so that nothing behind it needs painting again at every key.
        self.viewport().setAutoFillBackground(True)
        # A view that becomes taller or lower shows the same text from its top on.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_StaticContents)
        self.set_font(look.font(TEXT_PX))
        self._painter = Painter(self)
        self.doubts: Callable[[int, str], Sequence[tuple[int, int]]] = lambda _number, _text: ()
        """The parts of a row's text that spelling doubts, as begin and end in units of UTF-16."""
        self.found: Mapping[int, Sequence[tuple[int, int]]] = {}
        document.contentsChange.connect(self._follow)
        self.cursorPositionChanged.connect(self._cursor_moved)
        self.edited.connect(self._tell_row)
        if flat:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            self._layout.documentSizeChanged.connect(self._fit)

    # ---- the text as lines

    def load(self, sections: Sequence[Section], *, to_change: bool = False) -> None:
        """Show these sections. Only what differs is touched.

        With `to_change` the cursor goes to the end of the first line that differs.
        """
        self._show(as_folded(self.rows, shown_rows(sections)), to_change=to_change)

    def arrange(self, headings: Sequence[Heading]) -> None:
        """Show these headings, each with the rows that it has already; a new one gets a line to write in."""
        known = {
            heading.key_and_begun: self.rows[head + 1 : self.section_end(head)]
            for head in self._heads
            if (heading := self.rows[head].heading)
        }
        wanted: list[Shown] = []
        for heading in headings:
            head = self.find_heading(heading.key, milliseconds(heading.begun))
            folded = head is not None and self.rows[head].folded
            wanted.append(Shown(0, Line(), heading, folded))
            wanted += known.pop(heading.key_and_begun, []) or [Shown(0, Line())]
        self._show(wanted, to_change=False)

    def _show(self, wanted: list[Shown], *, to_change: bool) -> None:
        begin, end, new_end = difference(self.rows, wanted)
        if begin == end == new_end:
            return
        changed = self._where_changed(begin, end, wanted[begin:new_end])
        if begin in (end, new_end):
            # Something is only put in or taken out: a row beside it is the place for that.
            begin, end, new_end = (begin - 1, end, new_end) if begin else (0, end + 1, new_end + 1)
        place = self.place()
        self._replace(begin, end, wanted[begin:new_end])
        if to_change and changed:
            self.go_to(*changed)
        elif place:
            self.go_to_place(*place)
        elif wanted[0].heading:
            # Read for the first time: whoever types at once writes under the first speaker.
            self.go_to(1)
        if not self._can_hold_cursor(self.number()):
            self.go_to(self._nearest(self.number(), +1) or 0)
        self.reloaded.emit()

    def _where_changed(self, begin: int, end: int, new: Sequence[Shown]) -> tuple[int, int | None] | None:
        """Where the cursor goes that follows a change of rows: the row, and the column in it."""
        for number, row in enumerate(new, begin):
            if not row.heading:
                old = self.rows[number].text if number < end and not self.rows[number].heading else ""
                return number, units(row.text[: _end_of_change(old, row.text)])
        if begin < end and all(row.heading for row in self.rows[begin:end]):
            return None
        # Rows only went: the line before them, unless they were the first of their section.
        above = begin > 0 and not self.rows[begin - 1].heading
        return (begin - 1, None) if above else (begin, 0)

    def sections(self) -> list[Section]:
        """What stands here, by heading. What an input method has not committed yet is not part of it."""
        return self._trees.sections(self.rows)

    def _follow(self, position: int, _removed: int, added: int) -> None:
        """Take in what Qt's own editing did: the text of one line, as a rule."""
        if self._replacing or self._restoring:
            return
        document = self.document()
        first = document.findBlock(position)
        last = document.findBlock(min(position + added, document.characterCount() - 1)).blockNumber()
        number, grown = first.blockNumber(), document.blockCount() - len(self.rows)
        if grown:
            self._mend(number, last, grown)
            return
        changed = False
        block = first
        while block.isValid() and number <= last:
            changed = self._read_text(number, block) or changed
            block, number = block.next(), number + 1
        if changed:
            self.edited.emit()

    def _read_text(self, number: int, block: QTextBlock) -> bool:
        row, text = self.rows[number], plain(block.text())
        if text == row.text:
            return False
        if row.heading:
            # Nothing of ours writes here; what did, a screen reader's program perhaps, is taken back.
            self._will_restore()
            return False
        line = row.line.model_copy(update={"text": text})
        if line.written is None and not row.line.text and not self.flat:
            line = line.model_copy(update={"written": self._clock.now().astimezone(UTC)})
        self.rows[number] = row._replace(line=line)
        return True

    def _mend(self, first: int, last: int, grown: int) -> None:
        """Blocks came or went without our doing: keep the rows in step, and every heading in its place."""
        lost = self.rows[first : last + 1 - grown]
        texts = [plain(self.document().findBlockByNumber(n).text()) for n in range(first, last + 1)]
        if any(row.heading for row in lost[1:]) or lost[0].heading:
            self._will_restore()
            return
        now = None if self.flat else self._clock.now().astimezone(UTC)
        new = [
            lost[0]._replace(line=lost[0].line.model_copy(update={"text": texts[0]})),
            *(Shown(lost[0].depth, Line(text=text, written=now)) for text in texts[1:]),
        ]
        self._splice(first, last + 1 - grown, new)
        self.edited.emit()

    def _will_restore(self) -> None:
        self._restoring = True
        QTimer.singleShot(0, self, self._restore_text)

    def _restore_text(self) -> None:
        """Show what the rows say, whatever has been done to the text."""
        place = (self._heading, 0, 0, 0)
        rows, self.rows = self.rows, [Shown(0, Line())] * self.document().blockCount()
        self._replace(0, len(self.rows), rows)
        self._restoring = False
        self.go_to_place(*place)

    # ---- changing rows

    def _replace(self, start: int, stop: int, new: Sequence[Shown]) -> None:
        """Put rows in the place of those from `start` up to `stop`; `new` is not empty."""
        new = legal(new, self.rows[start - 1] if start else None)
        document = self.document()
        cursor = QTextCursor(document.findBlockByNumber(start))
        with self._replacing_rows():
            cursor.beginEditBlock()
            last = document.findBlockByNumber(stop - 1)
            cursor.setPosition(last.position() + last.length() - 1, _KEEP)
            # Lines that belong together in one piece: a separator begins a new block.
            cursor.insertText("\n".join(block_text(row.text) for row in new))
            self._splice(start, stop, new)
            cursor.endEditBlock()
        self._keep_legal(start + len(new))
        self._show_folds(start, start + len(new))

    @contextmanager
    def _replacing_rows(self) -> Iterator[None]:
        self._replacing = True
        try:
            yield
        finally:
            self._replacing = False

    def _splice(self, start: int, stop: int, new: Sequence[Shown]) -> None:
        self.rows[start:stop] = new
        self._heads = [number for number, row in enumerate(self.rows) if row.heading]

    def _set_rows(self, start: int, new: Sequence[Shown]) -> None:
        """Give rows another depth, mark or fold; their texts stay."""
        self.rows[start : start + len(new)] = legal(new, self.rows[start - 1] if start else None)
        self._lay_out_again(start, start + len(new))
        self._keep_legal(start + len(new))

    def _keep_legal(self, start: int) -> None:
        """What follows a change may have come to stand too deep."""
        end = start
        while 0 < end < len(self.rows):
            row = self.rows[end]
            fixed = legal([row], self.rows[end - 1])[0]
            if fixed is row:
                break
            self.rows[end] = fixed
            end += 1
        if end > start:
            self._lay_out_again(start, end)

    def _lay_out_again(self, start: int, stop: int) -> None:
        document = self.document()
        if stop > start:
            first, last = document.findBlockByNumber(start), document.findBlockByNumber(stop - 1)
            self._layout.lay_out_again(first, last)

    def stamped(self, line: Line) -> Line:
        """A line that begins now, unless it knows better."""
        if self.flat or line.written is not None or not line.text:
            return line
        return line.model_copy(update={"written": self._clock.now().astimezone(UTC)})

    # ---- sections

    def heading_of(self, number: int) -> int | None:
        """The row of the heading above a row."""
        above = bisect_right(self._heads, number)
        return self._heads[above - 1] if above else None

    def find_heading(self, key: str, begun: int | None = None) -> int | None:
        """The row of a person's heading: that of the turn, else that of their last one.

        `begun` is in milliseconds, 0 for a first turn, which has no beginning of its own.
        """
        found = None
        for number in self._heads:
            heading = self.rows[number].heading
            if heading and heading.key == key:
                found = number
                if begun == milliseconds(heading.begun):
                    return number
        return found

    def section_end(self, head: int) -> int:
        """The number of the row after a section's last one."""
        after = bisect_right(self._heads, head)
        return self._heads[after] if after < len(self._heads) else len(self.rows)

    def rows_of(self, key: str) -> list[int]:
        """The rows of all that a person said, turn after turn, as their notes have them."""
        turns = [
            (milliseconds(heading.begun), head)
            for head in self._heads
            if (heading := self.rows[head].heading) and heading.key == key
        ]
        found = [n for _, head in sorted(turns) for n in range(head + 1, self.section_end(head))]
        return [n for n in found if not self._is_placeholder(n)]

    def _begins_section(self, number: int) -> bool:
        return number == 0 or self.rows[number - 1].heading is not None

    def _is_placeholder(self, number: int) -> bool:
        """Whether a row is the empty line that a section without notes has to be written in."""
        if not 0 <= number < len(self.rows):
            return False
        row = self.rows[number]
        if row.heading or row.line.text or not self._begins_section(number):
            return False
        return number + 1 == len(self.rows) or self.rows[number + 1].heading is not None

    # ---- where the cursor is

    def number(self) -> int:
        """The row that the cursor is in."""
        return self.textCursor().blockNumber()

    def place(self) -> tuple[str, int, int, int] | None:
        """Where the cursor is: whose turn, which row of it (0 is the first), and the column."""
        head = self.heading_of(self.number())
        heading = None if head is None else self.rows[head].heading
        if head is None or heading is None:
            return None
        return (
            heading.key,
            milliseconds(heading.begun),
            self.number() - head - 1,
            self.textCursor().positionInBlock(),
        )

    def place_key(self) -> str:
        """A name for the section that the cursor is in."""
        place = self.place()
        return f"{place[0]}:{place[1]}" if place else ""

    def go_to_place(self, key: str, begun: int, row: int, column: int) -> None:
        """Put the cursor where `place` said, as near as there still is such a place."""
        head = self.find_heading(key, begun)
        if head is not None:
            end = self.section_end(head)
            self.go_to(max(head + 1, min(head + 1 + row, end - 1)), column)

    def go_to(self, number: int, column: int | None = None) -> None:
        """Put the cursor into a row, at its end by default, and unfold what hides it."""
        self._unfold_above(number)
        block = self.document().findBlockByNumber(number)
        room = block.length() - 1
        cursor = self.textCursor()
        cursor.setPosition(block.position() + (room if column is None else min(column, room)))
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def ensureCursorVisible(self) -> None:
        """Have the cursor's whole line in view: Qt is content with less where lines have room above."""
        super().ensureCursorVisible()
        bar = self.verticalScrollBar()
        if self.cursorRect().bottom() >= self.viewport().height() and bar.value() < bar.maximum():
            bar.setValue(bar.value() + 1)

    def select_in(self, number: int, start: int, end: int) -> None:
        """Select a part of a row's text (in Python's characters) and have it in view."""
        text = self.rows[number].text
        self.go_to(number, units(text[:start]))
        cursor = self.textCursor()
        begin = cursor.block().position()
        cursor.setPosition(begin + units(text[:start]))
        cursor.setPosition(begin + units(text[:end]), _KEEP)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def text_before_cursor(self) -> str:
        """The line up to the cursor."""
        cursor = self.textCursor()
        return from_units(cursor.block().text(), 0, cursor.positionInBlock())

    def _cursor_moved(self) -> None:
        cursor = self.textCursor()
        if not cursor.hasSelection() and not self._can_hold_cursor(cursor.blockNumber()):
            up = cursor.position() < self._place
            target = self._nearest(cursor.blockNumber(), -1 if up else +1)
            self._place = cursor.position()
            if target is not None:
                block = self.document().findBlockByNumber(target)
                onward = target > cursor.blockNumber()
                cursor.setPosition(block.position() + (0 if onward else block.length() - 1))
                self.setTextCursor(cursor)
                return
        self._place = cursor.position()
        self._tell_section()
        self._tell_row()

    def _tell_row(self) -> None:
        """Say aloud what is to be seen beside a line's text, when the cursor comes there or it changes."""
        if self.flat or not QAccessible.isActive() or not self.hasFocus():
            return
        number = self.number()
        row = self.rows[number]
        seen = (row.depth, self.label(row.line), row.folded)
        before, self._told_row = self._told_row, (number, *seen)
        if row.heading or (before and before[0] == number and before[1:] == seen):
            return
        parts = [self.label(row.line)]
        if before is None or before[1] != row.depth:
            parts.append(self.tr("level {level}").format(level=row.depth + 1) if row.depth or before else "")
        if row.folded:
            parts.append(self.tr("folded"))
        announce(self, ", ".join(filter(None, parts)))

    def _can_hold_cursor(self, number: int) -> bool:
        return number >= len(self.rows) or (self.rows[number].heading is None and self.is_row_visible(number))

    def _nearest(self, number: int, by: int) -> int | None:
        """The next row that the cursor can be in, in this direction or else in the other."""
        ahead = range(number + by, len(self.rows) if by > 0 else -1, by)
        back = range(number - by, -1 if by > 0 else len(self.rows), -by)
        return next((n for side in (ahead, back) for n in side if self._can_hold_cursor(n)), None)

    def _tell_section(self) -> None:
        head = self.heading_of(self.number())
        heading = self.rows[head].heading if head is not None else None
        key = heading.key if heading else ""
        self._painter.set_active(head if self.hasFocus() else None)
        if self.hasFocus() and key != self._heading:
            self._heading = key
            self._told_row = None
            self.setAccessibleDescription(heading.title if heading else "")
            announce(self, heading.title if heading else "")
            self.entered.emit(key)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._painter.set_active(None)
        self.left.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._heading = "\0"
        self._tell_section()

    # ---- folding

    def toggle_fold(self, number: int) -> None:
        """Hide what stands under a line or a heading, or show it again."""
        if self.rows[number].folded or self._has_under(number):
            self._fold(number, not self.rows[number].folded)

    def fold(self, folded: bool) -> None:
        """Fold or unfold the cursor's line; a line with nothing under it folds the one that it is under."""
        number = self.number()
        if folded and (self.rows[number].folded or not self._has_under(number)):
            depth = self.rows[number].depth
            while number > 0 and not self.rows[number].heading and self.rows[number].depth >= depth:
                number -= 1
        if self.rows[number].folded != folded and self._has_under(number):
            self._fold(number, folded)

    def fold_all(self, folded: bool) -> None:
        """Fold or unfold every line that others stand under."""
        self.rows = [
            row._replace(folded=folded and self._has_under(number) and row.heading is None)
            for number, row in enumerate(self.rows)
        ]
        self._show_folds(0, len(self.rows))
        self._leave_hidden()

    def _has_under(self, number: int) -> bool:
        row, below = self.rows[number], self.rows[number + 1 : number + 2]
        return bool(below) and not below[0].heading and (bool(row.heading) or below[0].depth > row.depth)

    def _fold(self, number: int, folded: bool) -> None:
        self.rows[number] = self.rows[number]._replace(folded=folded)
        end = self.section_end(number) if self.rows[number].heading else subtree_end(self.rows, number)
        self._show_folds(number, end)
        self._leave_hidden()
        self._tell_row()

    def _leave_hidden(self) -> None:
        number = self.number()
        if not self.is_row_visible(number):
            while number > 0 and not self.is_row_visible(number):
                number -= 1
            if self.rows[number].heading:
                # Where everything is folded, this opens the section again.
                number = self._nearest(number, +1) or number + 1
            self.go_to(number)

    def _show_folds(self, start: int, stop: int) -> None:
        """Have the blocks of these rows seen or hidden as the folds say."""
        if not any(row.folded for row in self.rows) and not self._any_hidden:
            return
        document = self.document()
        head = self.heading_of(start)
        begin, end = (head or 0), start
        while end < len(self.rows) and (end < stop or not self.rows[end].heading):
            end += 1
        hidden_below: int | None = None
        whole_hidden = False
        first = last = None
        block = document.findBlockByNumber(begin)
        for number in range(begin, end):
            row = self.rows[number]
            if row.heading:
                whole_hidden, hidden_below = row.folded, None
                visible = True
            else:
                if hidden_below is not None and row.depth <= hidden_below:
                    hidden_below = None
                visible = not whole_hidden and hidden_below is None
                if row.folded and hidden_below is None:
                    hidden_below = row.depth
            if block.isVisible() != visible:
                block.setVisible(visible)
                first, last = number if first is None else first, number
            block = block.next()
        if first is not None and last is not None:
            self._lay_out_again(first, last + 1)
        self._any_hidden = any(row.folded for row in self.rows)

    def _unfold_above(self, number: int) -> None:
        """Show a row that a fold hides."""
        while number < len(self.rows) and not self.is_row_visible(number):
            depth, above = self.rows[number].depth, number - 1
            while above > 0 and not self.rows[above].heading:
                if self.rows[above].folded and self.rows[above].depth < depth:
                    break
                above -= 1
            if above < 0 or not self.rows[above].folded:
                break
            self._fold(above, False)

    # ---- where things are in the view

    def text_box(self, number: int) -> QRectF:
        """Where the first line of a row's text is in the view."""
        block = self.document().findBlockByNumber(number)
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        return block.layout().lineAt(0).naturalTextRect().translated(0, top)

    def row_box(self, number: int) -> QRectF:
        """Where a row is in the view."""
        block = self.document().findBlockByNumber(number)
        return self.blockBoundingGeometry(block).translated(self.contentOffset())

    def is_row_visible(self, number: int) -> bool:
        """Whether no fold hides a row."""
        return self.document().findBlockByNumber(number).isVisible()

    def is_from_right(self, number: int) -> bool:
        """Whether a row reads from right to left."""
        direction = self.document().findBlockByNumber(number).textDirection()
        return direction == Qt.LayoutDirection.RightToLeft

    def reading_x(self, x: float) -> float:
        """A place in the view, from the side where reading begins."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return self.viewport().width() - x if mirrored else x

    def frame_before(self, depth: int) -> float:
        """Where the text of a line of this depth begins, from the side where reading begins."""
        return (0 if self.flat else EDGE) + BULLET_ROOM + INDENT * depth

    def rows_in_view(self) -> tuple[int, int]:
        """The first row and the last that are to be seen."""
        bottom = self.cursorForPosition(self.viewport().rect().bottomLeft()).blockNumber()
        return self.firstVisibleBlock().blockNumber(), bottom

    # ---- looks

    def set_font(self, font: QFont) -> None:
        """Write in this font."""
        self.setFont(font)
        self.document().setDefaultFont(font)
        self._looks = {}
        self._lay_out_again(0, len(self.rows))

    def show_times(self, shown: bool) -> None:
        """Show at each line when it was begun, or do not."""
        if shown != self._shows_times and not self.flat:
            self._shows_times = shown
            self._lay_out_again(0, len(self.rows))
            self.viewport().update()

    @property
    def shows_times(self) -> bool:
        """Whether each line tells when it was begun."""
        return self._shows_times

    def _frame(self, block: QTextBlock) -> Frame:
        number = block.blockNumber()
        row = self.rows[number] if number < len(self.rows) else Shown(0, Line())
        if row.heading:
            above = 1 if number == 0 else 6 if row.heading.is_further else 13
            look = self._look_of("further" if row.heading.is_further else "heading")
            return Frame(0 if self.flat else EDGE, EDGE, above=above, below=3, look=look)
        mark = self.marks.get(row.line.kind)
        side = 0 if self.flat else EDGE
        return Frame(
            self.frame_before(row.depth),
            TIME_ROOM + side if self._shows_times else side,
            label=self.label_width(row.line),
            look=self._look_of("bold") if mark and mark.style == "bold" else None,
        )

    def _look_of(self, name: str) -> QTextCharFormat | None:
        if name not in self._looks:
            look = QTextCharFormat()
            font = QFont(self.font())
            if name == "further":
                font.setPixelSize(max(10, font.pixelSize() - 2))
                look.setForeground(self.palette().placeholderText())
            font.setWeight(QFont.Weight.Medium if name == "further" else QFont.Weight.DemiBold)
            look.setFont(font)
            self._looks[name] = look
        return self._looks[name]

    def label_font(self) -> QFont:
        """The font of the small labels."""
        return self.look.font(TINY_PX, QFont.Weight.DemiBold)

    def label(self, line: Line) -> str:
        """What the label before a line says: its mark, and who is to do it by when."""
        mark = self.marks.get(line.kind)
        name = localized(mark.label, self.language).upper() if mark and mark.style != "bold" else ""
        return " · ".join(filter(None, (name, assignment(line))))

    def label_width(self, line: Line) -> float:
        """The room that a line's label takes, the gap behind it included; 0 where it has none."""
        label = self.label(line)
        return QFontMetricsF(self.label_font()).horizontalAdvance(label) + 14 if label else 0.0

    def set_hint(self, hint: str) -> None:
        """What an empty list says to do."""
        self._hint = hint
        self.viewport().update()

    def hint_of(self, number: int) -> str:
        """What an empty line says, where it is the only one of its section."""
        if not self._is_placeholder(number):
            return ""
        heading = self.rows[number - 1].heading if number else None
        return heading.hint if heading else self._hint

    def show_drop(self, place: tuple[int, int] | None) -> None:
        """Show where something dragged would land."""
        if place != self._painter.drop:
            self._painter.drop = place
            self.viewport().update()

    def show_ghost(self, text: str) -> None:
        """Show faintly how the word at the cursor could go on."""
        if text != self._painter.ghost:
            self._painter.ghost = text
            self.viewport().update()

    def show_found(self, found: Mapping[int, Sequence[tuple[int, int]]]) -> None:
        """Mark parts of rows softly: begin and end in units of UTF-16, by row."""
        self.found = found
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self._painter.paint(event.rect())

    def resizeEvent(self, event: QResizeEvent) -> None:
        cursor = self.cursorRect()
        was_seen = cursor.bottom() > 0 and cursor.top() < event.oldSize().height()
        self._layout.set_width(self.viewport().width())
        super().resizeEvent(event)
        self._fit()
        if was_seen and self.cursorRect().bottom() > self.viewport().height():
            # A banner has come: what is being written stays in sight.
            self.ensureCursorVisible()

    def _fit(self, *_size: object) -> None:
        """A plain list is as tall as its text."""
        if not self.flat:
            return
        block, height = self.document().begin(), 0.0
        while block.isValid():
            height += self._layout.blockBoundingRect(block).height()
            block = block.next()
        if self.height() != int(height + 0.999):
            self.setFixedHeight(max(int(height + 0.999), 20))

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.flat:
            event.ignore()
        else:
            super().wheelEvent(event)


def _end_of_change(old: str, new: str) -> int:
    """Where the part of a text ends that is not as it was before, with the mark that ended its last word."""
    most = min(len(old), len(new))
    same = next((n for n in range(most) if old[n] != new[n]), most)
    after = 0
    while after < most - same and old[-1 - after] == new[-1 - after]:
        after += 1
    end = len(new) - after
    ended = _WORD_END.match(new, end)
    return ended.end() if ended else end


_WORD_END = re.compile(r"[.,;:!?)\]»”]?\s?")


def milliseconds(moment: datetime | None) -> int:
    """A moment as milliseconds since 1970, UTC; 0 for none."""
    return round(moment.timestamp() * 1000) if moment else 0


def plain(text: str) -> str:
    """A block's text as a line keeps it."""
    return text.replace("\u2028", " ").replace("\0", "")


def block_text(text: str) -> str:
    """A line as a block can hold it: nothing in it begins another block."""
    return _BREAK.sub(" ", text)


_BREAK = re.compile("[\n\r\u2028\u2029\0\ufdd0\ufdd1]")


def units(text: str) -> int:
    """The length of a text in units of UTF-16, in which Qt counts."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def from_units(text: str, start: int, end: int | None) -> str:
    """A slice of a text whose ends are counted in units of UTF-16."""
    raw = text.encode("utf-16-le", "surrogatepass")
    return raw[2 * start : None if end is None else 2 * end].decode("utf-16-le", "surrogatepass")

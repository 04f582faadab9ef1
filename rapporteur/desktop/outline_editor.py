"""An outline of bullets: one speaker's notes, or the items of a list.

It is a QTextEdit in which a block is a line. Depth is the block's indent; the line's kind and when it was
begun are properties of its block format, so they travel with the text. Bullets, labels and times are
painted into margins that the format reserves. See ``docs/decisions`` for why it is built like this.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, tzinfo

from PySide6.QtCore import QMimeData, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from rapporteur.clock.speaking import Clock
from rapporteur.desktop.look import TEXT_PX, TINY_PX, Look
from rapporteur.desktop.widgets import PlainTextEdit
from rapporteur.report.model import MAX_DEPTH, Line
from rapporteur.report.outline import Row, read_lines, rows, tree
from rapporteur.report.template import Mark, localized

_KIND = int(QTextFormat.Property.UserProperty) + 1
_WRITTEN = int(QTextFormat.Property.UserProperty) + 2
"""Milliseconds since 1970, UTC; 0 where it is not known when the line was begun."""

INDENT = 18
BULLET_ROOM = 18
TIME_ROOM = 52
_NONE = Qt.KeyboardModifier.NoModifier
_ALT = Qt.KeyboardModifier.AltModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier
_ANCHORED = QTextCursor.MoveMode.KeepAnchor


class OutlineEditor(PlainTextEdit):
    """Edits lines of notes. It is as tall as its text and leaves scrolling to what holds it.

    `edited` follows every change by the user. `left_up` and `left_down` follow an arrow key that would
    leave the text. `mark_keys` come from the template's marks.
    """

    edited = Signal()
    entered = Signal()
    left_up = Signal()
    left_down = Signal()
    cursor_shown = Signal(QRect)

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
        """`flat` is for a plain list: one level, and no times."""
        super().__init__(parent)
        self._look, self._clock, self._zone, self._flat = look, clock, zone, flat
        self._marks = {mark.id: mark for mark in marks}
        self._language = language
        self._hint = ""
        self._loading = False
        self._known: list[Row | None] = [None]
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursorWidth(2)
        # In notes Tab indents; in a plain list it leads on, as everywhere else.
        self.setTabChangesFocus(flat)
        self.viewport().setAutoFillBackground(False)
        self.setFont(look.font(TEXT_PX))
        document = self.document()
        document.setDocumentMargin(0)
        document.setIndentWidth(INDENT)
        document.documentLayout().documentSizeChanged.connect(self._fit)
        document.contentsChange.connect(self._forget_changed)
        document.contentsChange.connect(self._on_contents_change)
        self.cursorPositionChanged.connect(self.show_cursor)
        self.load(())

    # ---- the text as lines

    def load(self, lines: Sequence[Line]) -> None:
        """Show these lines. The cursor goes to the end of the first line that differs from before."""
        shown = rows(lines) or [Row(0, Line())]
        before = self._rows()
        self._loading = True
        self._put_rows(0, self.document().blockCount(), shown)
        self._loading = False
        different = (number for number, row in enumerate(shown) if before[number : number + 1] != [row])
        self._go_to(next(different, len(shown) - 1))
        self._fit()

    def lines(self) -> tuple[Line, ...]:
        """What stands here; a single empty line is nothing. Call `settle` first."""
        found = self._rows()
        return () if len(found) == 1 and not found[0].line.text else tree(found)

    def settle(self) -> None:
        """Give new lines their time and every line a depth that a tree can have.

        Not while an input method is composing, which must not be disturbed; what it has not committed
        yet is not part of the text.
        """
        if self._is_composing():
            return
        self._loading = True
        deepest, now = 0, _milliseconds(self._clock.now())
        for number, (depth, line) in enumerate(self._rows()):
            if depth > deepest or line.written is None:
                block, changes = self.document().findBlockByNumber(number), QTextBlockFormat()
                if depth > deepest:
                    changes.setIndent(deepest)
                if block.length() > 1 and not block.blockFormat().hasProperty(_WRITTEN):
                    changes.setProperty(_WRITTEN, now)
                if changes.propertyCount():
                    self._merge(block, changes)
            deepest = min(min(depth, deepest) + 1, MAX_DEPTH)
        self._loading = False

    def _is_composing(self) -> bool:
        return bool(self.textCursor().block().layout().preeditAreaText())

    def _rows(self) -> list[Row]:
        """Every line with its depth. Only what changed since they were last asked for is read again."""
        rows = []
        for number, known in enumerate(self._known):
            if known is None:
                block = self.document().findBlockByNumber(number)
                known = self._known[number] = Row(block.blockFormat().indent(), _line(block))
            rows.append(known)
        return rows

    def _forget_changed(self, position: int, _removed: int, added: int) -> None:
        document = self.document()
        last = document.findBlock(position + added)
        end = last.blockNumber() + 1 if last.isValid() else document.blockCount()
        begin = document.findBlock(position).blockNumber()
        grown = document.blockCount() - len(self._known)
        self._known[begin : end - grown] = [None] * (end - begin)

    def _blocks(self, first: QTextBlock | None = None) -> Iterator[QTextBlock]:
        block = first if first is not None else self.document().begin()
        while block.isValid():
            yield block
            block = block.next()

    # ---- formats

    def _block_format(self, depth: int, kind: str = "", written: int | None = None) -> QTextBlockFormat:
        block_format = QTextBlockFormat()
        block_format.setIndent(depth)
        block_format.setTopMargin(1)
        block_format.setBottomMargin(2)
        block_format.setLineHeight(125, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        block_format.setProperty(_KIND, kind)
        if written is not None:
            block_format.setProperty(_WRITTEN, written)
        return block_format

    def _char_format(self, kind: str) -> QTextCharFormat:
        mark = self._marks.get(kind)
        char_format = QTextCharFormat()
        bold = mark is not None and mark.style == "bold"
        char_format.setFontWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        return char_format

    def _dress(self, block: QTextBlock) -> None:
        """Keep room for the bullet, the label and the time, on the sides that the direction asks for."""
        old = block.blockFormat()
        time_room = 0 if self._flat else TIME_ROOM
        before, after = BULLET_ROOM, time_room
        if block.textDirection() == Qt.LayoutDirection.RightToLeft:
            before, after = after, before
        label = self._label_width(old.property(_KIND) or "")
        wanted = (before, after, label)
        if (old.leftMargin(), old.rightMargin(), old.textIndent()) == wanted:
            return
        changes = QTextBlockFormat()
        changes.setLeftMargin(before)
        changes.setRightMargin(after)
        changes.setTextIndent(label)
        self._merge(block, changes)

    def _merge(self, block: QTextBlock, changes: QTextBlockFormat) -> None:
        QTextCursor(block).mergeBlockFormat(changes)

    def _label_font(self) -> QFont:
        return self._look.font(TINY_PX, QFont.Weight.DemiBold)

    def _label(self, kind: str) -> str:
        mark = self._marks.get(kind)
        return localized(mark.label, self._language).upper() if mark and mark.style == "label" else ""

    def _label_width(self, kind: str) -> float:
        label = self._label(kind)
        return QFontMetricsF(self._label_font()).horizontalAdvance(label) + 14 if label else 0.0

    # ---- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._take_key(event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier):
            super().keyPressEvent(event)

    def _take_key(self, key: int, modifiers: Qt.KeyboardModifier) -> bool:
        """Do what a key means in an outline; False leaves it to the text editor."""
        cursor = self.textCursor()
        keys = Qt.Key
        match key:
            case keys.Key_Tab | keys.Key_Backtab if self._flat:
                return False
            case keys.Key_Tab if modifiers == _NONE:
                self._indent(+1)
            case keys.Key_Backtab if modifiers in (_NONE, _SHIFT):
                self._indent(-1)
            case keys.Key_Return | keys.Key_Enter if not modifiers & (_CONTROL | _ALT):
                self._new_line()
            case keys.Key_Backspace if modifiers in (_NONE, _SHIFT) and cursor.hasSelection():
                # Qt would give one line's format to all of a selection that begins at an indent.
                cursor.removeSelectedText()
            case keys.Key_Backspace if modifiers in (_NONE, _SHIFT) and cursor.atBlockStart():
                if cursor.block().blockFormat().indent():
                    self._indent(-1)
                elif cursor.block().previous().isValid():
                    self._join_previous()
            case keys.Key_Up | keys.Key_Down if modifiers == _ALT:
                self._move(-1 if key == keys.Key_Up else +1)
            case keys.Key_Up if modifiers == _NONE and self._on_edge(QTextCursor.MoveOperation.Up):
                self.left_up.emit()
            case keys.Key_Down if modifiers == _NONE and self._on_edge(QTextCursor.MoveOperation.Down):
                self.left_down.emit()
            case _ if modifiers == _ALT and keys.Key_A <= key <= keys.Key_Z:
                self._toggle_mark(key)
            case _:
                return False
        return True

    def _on_edge(self, operation: QTextCursor.MoveOperation) -> bool:
        return not self.textCursor().movePosition(operation)

    def _toggle_mark(self, key: int) -> None:
        mark = next((mark for mark in self._marks.values() if mark.key and ord(mark.key) == key), None)
        if mark is None:
            return
        first, last = self._selected()
        blocks = [self.document().findBlockByNumber(number) for number in range(first, last + 1)]
        kind = "" if all(block.blockFormat().property(_KIND) == mark.id for block in blocks) else mark.id
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for block in blocks:
            changes = QTextBlockFormat()
            changes.setProperty(_KIND, kind)
            self._merge(block, changes)
            cursor.setPosition(block.position())
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, _ANCHORED)
            cursor.setCharFormat(self._char_format(kind))
            self._dress(block)
        cursor.endEditBlock()
        self.edited.emit()
        self.viewport().update()

    def _selected(self) -> tuple[int, int]:
        cursor, document = self.textCursor(), self.document()
        return (
            document.findBlock(cursor.selectionStart()).blockNumber(),
            document.findBlock(cursor.selectionEnd()).blockNumber(),
        )

    def _subtree_end(self, number: int) -> int:
        """The number of the line after a line and everything under it."""
        block = self.document().findBlockByNumber(number)
        depth = block.blockFormat().indent()
        end = block.next()
        while end.isValid() and end.blockFormat().indent() > depth:
            end = end.next()
        return end.blockNumber() if end.isValid() else self.document().blockCount()

    def _indent(self, by: int) -> None:
        """Move the selected lines and what stands under them one level in or out."""
        if self._flat:
            return
        first, last = self._selected()
        top = self.document().findBlockByNumber(first)
        depth = top.blockFormat().indent()
        allowed = top.previous().blockFormat().indent() + 1 if top.previous().isValid() else 0
        if not 0 <= depth + by <= min(allowed, MAX_DEPTH):
            return
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for number in range(first, max(last + 1, self._subtree_end(last))):
            block = self.document().findBlockByNumber(number)
            changes = QTextBlockFormat()
            changes.setIndent(max(0, min(block.blockFormat().indent() + by, MAX_DEPTH)))
            self._merge(block, changes)
        cursor.endEditBlock()
        self.edited.emit()

    def _new_line(self) -> None:
        cursor = self.textCursor()
        block = cursor.block()
        depth = block.blockFormat().indent()
        if not cursor.hasSelection() and not block.text() and depth:
            self._indent(-1)
            return
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        depth = cursor.block().blockFormat().indent()
        if cursor.atBlockStart() and cursor.block().text():
            # The new line comes above; time and kind stay with the words.
            cursor.insertBlock()
            above = QTextCursor(cursor.block().previous())
            above.setBlockFormat(self._block_format(depth))
            self._dress(above.block())
        else:
            cursor.insertBlock(self._block_format(depth), self._char_format(""))
            self._dress(cursor.block())
        cursor.endEditBlock()
        self.setTextCursor(cursor)

    def _join_previous(self) -> None:
        """Join a line to the one above, which keeps its time unless it has no words."""
        cursor = self.textCursor()
        above, own = cursor.block().previous(), cursor.block().blockFormat()
        kept = (
            own if not above.text() and above.blockFormat().indent() == own.indent() else above.blockFormat()
        )
        cursor.beginEditBlock()
        cursor.deletePreviousChar()
        cursor.setBlockFormat(kept)
        cursor.endEditBlock()
        self.setTextCursor(cursor)

    def _move(self, by: int) -> None:
        """Move the selected lines with what stands under them past a neighbour of the same level."""
        first, last = self._selected()
        depth = self.document().findBlockByNumber(first).blockFormat().indent()
        end = max(last + 1, self._subtree_end(last))
        all_rows = self._rows()
        if by < 0:
            other = first - 1
            while other >= 0 and all_rows[other].depth > depth:
                other -= 1
            if other < 0 or all_rows[other].depth < depth:
                return
            start, middle, stop, landing = other, first, end, other
        else:
            if end >= len(all_rows) or all_rows[end].depth < depth:
                return
            stop = self._subtree_end(end)
            start, middle, landing = first, end, first + stop - end
        column = self.textCursor().positionInBlock()
        self._put_rows(start, stop, all_rows[middle:stop] + all_rows[start:middle])
        self._go_to(landing, column)

    def _put_rows(self, start: int, stop: int, replacement: Sequence[Row]) -> None:
        """Put rows in the place of the lines from `start` up to `stop`."""
        document = self.document()
        cursor = QTextCursor(document.findBlockByNumber(start))
        cursor.beginEditBlock()
        last = document.findBlockByNumber(stop - 1)
        cursor.setPosition(last.position() + last.length() - 1, _ANCHORED)
        cursor.removeSelectedText()
        for number, (depth, line) in enumerate(replacement):
            known = line.written is not None or bool(line.text)
            block_format = self._block_format(
                depth, line.kind, _milliseconds(line.written) if known else None
            )
            if number:
                cursor.insertBlock(block_format)
            else:
                cursor.setBlockFormat(block_format)
            cursor.insertText(line.text, self._char_format(line.kind))
            self._dress(cursor.block())
        cursor.endEditBlock()

    def _go_to(self, number: int, column: int | None = None) -> None:
        block = self.document().findBlockByNumber(number)
        room = block.length() - 1
        cursor = self.textCursor()
        cursor.setPosition(block.position() + (room if column is None else min(column, room)))
        self.setTextCursor(cursor)

    def start_writing(self, *, new_line: bool) -> None:
        """Take the focus at the end; on an empty line there if a new line is wanted."""
        self.setFocus()
        self._go_to(self.document().blockCount() - 1)
        if new_line and self.document().lastBlock().text():
            cursor = self.textCursor()
            cursor.insertBlock(self._block_format(0), self._char_format(""))
            self._dress(cursor.block())
            self.setTextCursor(cursor)

    # ---- paste and copy

    def insertFromMimeData(self, source: QMimeData) -> None:
        text = source.text()
        pasted = read_lines(text)
        if len(pasted) < 2:
            lines = text.splitlines()
            self.insertPlainText(lines[0] if len(lines) == 1 else " ".join(row.line.text for row in pasted))
            return
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        base = cursor.block().blockFormat().indent()
        for number, (depth, line) in enumerate(pasted):
            if number:
                cursor.insertBlock(self._block_format(0 if self._flat else min(base + depth, MAX_DEPTH)))
            cursor.insertText(line.text)
            self._dress(cursor.block())
        cursor.endEditBlock()
        self.setTextCursor(cursor)

    def createMimeDataFromSelection(self) -> QMimeData:
        data = QMimeData()
        first, last = self._selected()
        if first == last:
            data.setText(self.textCursor().selectedText())
            return data
        chosen = self._rows()[first : last + 1]
        cursor, document = self.textCursor(), self.document()
        # Of the first line and the last only what is selected.
        end = cursor.selectionEnd() - document.findBlockByNumber(last).position()
        chosen[-1] = Row(chosen[-1].depth, Line(text=chosen[-1].line.text[:end]))
        start = cursor.selectionStart() - document.findBlockByNumber(first).position()
        chosen[0] = Row(chosen[0].depth, Line(text=chosen[0].line.text[start:]))
        base = min(row.depth for row in chosen)
        data.setText("\n".join(f"{'  ' * (row.depth - base)}- {row.line.text}" for row in chosen))
        return data

    # ---- staying in step

    def _on_contents_change(self, position: int, _removed: int, added: int) -> None:
        if self._loading:
            return
        if self._is_composing():
            # What was committed before counts already, but nothing is to touch the line now.
            self.edited.emit()
            return
        document = self.document()
        last = document.findBlock(min(position + added, document.characterCount() - 1)).blockNumber()
        for block in self._blocks(document.findBlock(position)):
            if block.blockNumber() > last:
                break
            self._loading = True
            self._dress(block)
            self._loading = False
        self.edited.emit()

    def _fit(self) -> None:
        height = int(self.document().size().height() + 0.999)
        if self.height() != height:
            self.setFixedHeight(max(height, 20))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(200, self.height())

    def show_cursor(self) -> None:
        """Have what holds this scroll to where the writing goes on."""
        if self.hasFocus():
            self.cursor_shown.emit(self.cursorRect())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()
        self.show_cursor()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """It is as tall as its text: there is nothing to scroll, not even by a pixel of rounding."""

    # ---- painting

    def set_hint(self, hint: str) -> None:
        """What an empty outline says to do."""
        self._hint = hint
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        layout = self.document().documentLayout()
        empty = self.document().blockCount() == 1 and not self.document().begin().text()
        for block in self._blocks():
            box = layout.blockBoundingRect(block)
            if box.top() > event.rect().bottom():
                break
            if box.bottom() >= event.rect().top() and block.layout().lineCount():
                self._paint_line(painter, block, faint=empty)
        if empty and not self.hasFocus():
            self._paint_hint(painter)
        painter.end()

    def _paint_line(self, painter: QPainter, block: QTextBlock, *, faint: bool) -> None:
        colours, block_format = self._look.colours, block.blockFormat()
        text_layout = block.layout()
        first = text_layout.lineAt(0)
        origin = text_layout.position()
        rtl = block.textDirection() == Qt.LayoutDirection.RightToLeft
        middle = origin.y() + first.y() + first.height() / 2
        natural = first.naturalTextRect().translated(origin)
        label_width = block_format.textIndent()
        edge = natural.right() + label_width if rtl else natural.left() - label_width
        ink = QColor(colours.faint if faint else colours.ink)
        painter.setPen(QPen(ink, 1.2))
        painter.setBrush(ink if block_format.indent() % 2 == 0 else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(edge + 11 if rtl else edge - 11, middle), 2.4, 2.4)
        label = self._label(block_format.property(_KIND) or "")
        if label:
            left = natural.right() + 6 if rtl else edge
            self._paint_label(painter, QRectF(left, middle - 8, label_width - 6, 16), label, block_format)
        written = block_format.property(_WRITTEN)
        if written and not self._flat:
            moment = datetime.fromtimestamp(written / 1000, UTC).astimezone(self._zone)
            painter.setFont(self._look.figures(TINY_PX))
            painter.setPen(QColor(colours.faint))
            width = self.viewport().width()
            room = QRectF(0 if rtl else width - TIME_ROOM, middle - 10, TIME_ROOM - 1, 20)
            side = Qt.AlignmentFlag.AlignLeft if rtl else Qt.AlignmentFlag.AlignRight
            side |= Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(room, side, moment.strftime("%H:%M"))

    def _paint_label(
        self, painter: QPainter, box: QRectF, label: str, block_format: QTextBlockFormat
    ) -> None:
        text, ground = self._look.colours.tone(self._marks[block_format.property(_KIND)].tone)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(QColor(text))
        painter.setFont(self._label_font())
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, label)

    def _paint_hint(self, painter: QPainter) -> None:
        box = self.document().documentLayout().blockBoundingRect(self.document().begin())
        box.setWidth(self.viewport().width())
        painter.setFont(self.font())
        painter.setPen(QColor(self._look.colours.faint))
        room = box.adjusted(BULLET_ROOM, 0, -BULLET_ROOM, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, self._hint)


def _line(block: QTextBlock) -> Line:
    block_format = block.blockFormat()
    written = block_format.property(_WRITTEN)
    return Line(
        text=block.text().replace("\u2028", " "),
        kind=block_format.property(_KIND) or "",
        written=datetime.fromtimestamp(written / 1000, UTC) if written else None,
    )


def _milliseconds(moment: datetime | None) -> int:
    return round(moment.timestamp() * 1000) if moment else 0

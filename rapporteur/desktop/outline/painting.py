"""Paints what stands beside the text of an outline: bullets, labels, times, folds, hints, doubts."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPen,
    QPolygonF,
    QTextBlock,
    QTextLine,
)

from rapporteur.desktop.look import SMALL_PX, TINY_PX

if TYPE_CHECKING:
    from rapporteur.desktop.outline.page import OutlinePage
    from rapporteur.desktop.outline.rows import Shown

_GAP = 11.0
"""From the middle of a bullet to the text."""


class Painter:
    """Paints over the text of one editor."""

    def __init__(self, editor: OutlinePage) -> None:
        self._editor = editor
        self._active: int | None = None
        self.ghost = ""
        """What is offered to complete the word at the cursor."""
        self.drop: tuple[int, int] | None = None
        """Before which row and how deep something that is dragged would land."""

    def set_active(self, head: int | None) -> None:
        """Show by a bar at the side which section is written in, by its heading's row; None for none."""
        if head != self._active:
            self._active = head
            self._editor.viewport().update()

    def paint(self, area: QRect) -> None:
        """Paint what is beside the text in this part of the view."""
        editor = self._editor
        painter = QPainter(editor.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._figures = editor.look.figures(TINY_PX)
        block = editor.firstVisibleBlock()
        top = editor.blockBoundingGeometry(block).translated(editor.contentOffset()).top()
        number = block.blockNumber()
        active = range(self._active, editor.section_end(self._active)) if self._active is not None else ()
        while block.isValid() and top <= area.bottom():
            height = editor.blockBoundingRect(block).height()
            if block.isVisible() and top + height >= area.top() and number < len(editor.rows):
                row = editor.rows[number]
                if number in active:
                    inset = 8 if row.heading else 0
                    self._paint_bar(painter, top + inset, height - inset)
                if row.heading:
                    self._paint_heading(painter, block, row, top)
                else:
                    self._paint_row(painter, block, number, row, top)
            if self.drop and self.drop[0] == number:
                self._paint_drop(painter, self.drop[1], top)
            top += height
            block, number = block.next(), number + 1
        if self.drop and self.drop[0] == number:
            self._paint_drop(painter, self.drop[1], top)
        painter.end()

    def _mirrored(self) -> bool:
        return self._editor.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _paint_bar(self, painter: QPainter, top: float, height: float) -> None:
        left = self._editor.viewport().width() - 3 if self._mirrored() else 0
        # Whole pixels, so that the pieces of the rows join.
        bar = QRect(left, round(top), 3, round(top + height) - round(top))
        painter.fillRect(bar, QColor(self._editor.look.colours.accent))

    def _paint_heading(self, painter: QPainter, block: QTextBlock, row: Shown, top: float) -> None:
        editor, colours = self._editor, self._editor.look.colours
        line = block.layout().lineAt(0)
        if not line.isValid() or row.heading is None:
            return
        natural = line.naturalTextRect().translated(0, top)
        from_right = block.textDirection() == Qt.LayoutDirection.RightToLeft
        painter.setFont(editor.look.font(SMALL_PX))
        painter.setPen(QColor(colours.muted))
        aside = row.heading.aside
        room = QRectF(natural.right() + 8, natural.top(), editor.viewport().width(), natural.height())
        side = Qt.AlignmentFlag.AlignLeft
        if from_right:
            room = QRectF(0, natural.top(), natural.left() - 8, natural.height())
            side = Qt.AlignmentFlag.AlignRight
        if aside:
            painter.drawText(
                room, side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, aside
            )
        if row.folded:
            taken = QFontMetricsF(painter.font()).horizontalAdvance(aside) + 16 if aside else 8
            x = natural.left() - taken if from_right else natural.right() + taken
            self._paint_ellipsis(painter, x, natural.center().y(), from_right=from_right)

    def _paint_ellipsis(self, painter: QPainter, x: float, y: float, *, from_right: bool) -> None:
        """Three dots: something is folded away here."""
        colours = self._editor.look.colours
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.plain_soft))
        box = QRectF(x - (26 if from_right else 0), y - 7, 26, 14)
        painter.drawRoundedRect(box, 7, 7)
        painter.setBrush(QColor(colours.muted))
        for place in (-6, 0, 6):
            painter.drawEllipse(QPointF(box.center().x() + place, y), 1.4, 1.4)

    def _paint_row(self, painter: QPainter, block: QTextBlock, number: int, row: Shown, top: float) -> None:
        editor, colours = self._editor, self._editor.look.colours
        layout = block.layout()
        line = layout.lineAt(0)
        if not line.isValid():
            return
        natural = line.naturalTextRect().translated(0, top)
        middle = natural.center().y()
        from_right = block.textDirection() == Qt.LayoutDirection.RightToLeft
        label = editor.label_width(row.line)
        edge = natural.right() + label if from_right else natural.left() - label
        x = edge + _GAP if from_right else edge - _GAP
        hint = "" if editor.hasFocus() and editor.number() == number else editor.hint_of(number)
        ink = QColor(colours.faint if hint else colours.ink)
        if row.folded:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.line))
            painter.drawEllipse(QPointF(x, middle), 6.5, 6.5)
        painter.setPen(QPen(ink, 1.2))
        painter.setBrush(ink if row.depth % 2 == 0 else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(x, middle), 2.4, 2.4)
        if label:
            left = natural.right() + 6 if from_right else edge
            self._paint_label(painter, QRectF(left, middle - 8, label - 6, 16), row)
        if row.line.written and editor.shows_times:
            self._paint_time(painter, row.line.written, middle, from_right=from_right)
        if row.folded:
            last = layout.lineAt(layout.lineCount() - 1).naturalTextRect().translated(0, top)
            at = last.left() - 8 if from_right else last.right() + 8
            self._paint_ellipsis(painter, at, last.center().y(), from_right=from_right)
        cursor = editor.textCursor()
        chosen = (cursor.selectionStart() - block.position(), cursor.selectionEnd() - block.position())
        for start, end in editor.found.get(number, ()):
            if (start, end) != chosen:
                self._paint_found(painter, block, start, end, top)
        for start, end in editor.doubts(number, row.line.text):
            self._paint_doubt(painter, block, start, end, top)
        if hint:
            painter.setFont(editor.font())
            painter.setPen(QColor(colours.faint))
            room = QRectF(natural.left(), natural.top(), editor.viewport().width(), natural.height())
            side = Qt.AlignmentFlag.AlignLeft
            if from_right:
                room = QRectF(0, natural.top(), natural.right(), natural.height())
                side = Qt.AlignmentFlag.AlignRight
            painter.drawText(
                room, side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, hint
            )
        if self.ghost and editor.hasFocus() and editor.number() == number:
            self._paint_ghost(painter)

    def _paint_label(self, painter: QPainter, box: QRectF, row: Shown) -> None:
        editor = self._editor
        mark = editor.marks.get(row.line.kind)
        text, ground = editor.look.colours.tone(mark.tone if mark else "plain")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(QColor(text))
        painter.setFont(editor.label_font())
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, editor.label(row.line))

    def _paint_time(self, painter: QPainter, written: datetime, middle: float, *, from_right: bool) -> None:
        editor = self._editor
        moment = written.astimezone(editor.zone)
        painter.setFont(self._figures)
        painter.setPen(QColor(editor.look.colours.faint))
        width = editor.viewport().width()
        room = QRectF(15 if from_right else 0, middle - 10, width - 15, 20)
        side = Qt.AlignmentFlag.AlignLeft if from_right else Qt.AlignmentFlag.AlignRight
        side |= Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, side, f"{moment.hour:02}:{moment.minute:02}")

    def _paint_found(self, painter: QPainter, block: QTextBlock, start: int, end: int, top: float) -> None:
        """A soft ground for what was looked for, on every line that it is on."""
        colour = QColor(self._editor.look.colours.warm)
        colour.setAlpha(56)
        layout = block.layout()
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            first, stop = line.textStart(), line.textStart() + line.textLength()
            if start < stop and end > first:
                one, other = _x(line, max(start, first)), _x(line, min(end, stop))
                box = QRectF(min(one, other), top + line.y(), abs(other - one), line.height())
                painter.fillRect(box, colour)

    def _paint_doubt(self, painter: QPainter, block: QTextBlock, start: int, end: int, top: float) -> None:
        """A wavy line under a word that no dictionary knows."""
        layout = block.layout()
        line = layout.lineForTextPosition(start)
        if not line.isValid():
            return
        begin, stop = _x(line, start), _x(line, end)
        left, right = min(begin, stop), max(begin, stop)
        y = top + line.y() + line.ascent() + 2.5
        path = QPainterPath(QPointF(left, y))
        step, up = left, True
        while step < right:
            step += 2.0
            path.lineTo(min(step, right), y + (1.4 if up else 0))
            up = not up
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._editor.look.colours.live), 1))
        painter.drawPath(path)

    def _paint_ghost(self, painter: QPainter) -> None:
        editor = self._editor
        box = editor.cursorRect()
        painter.setFont(editor.font())
        painter.setPen(QColor(editor.look.colours.faint))
        room = QRectF(box.right() + 1, box.top(), editor.viewport().width(), box.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.ghost)

    def _paint_drop(self, painter: QPainter, depth: int, y: float) -> None:
        """Where something that is dragged would land."""
        editor = self._editor
        left = editor.frame_before(depth)
        right = editor.viewport().width() - 16.0
        if self._mirrored():
            left, right = 16.0, editor.viewport().width() - left
        accent = QColor(editor.look.colours.accent)
        painter.setPen(QPen(accent, 2))
        painter.drawLine(QPointF(left, y), QPointF(right, y))
        painter.setBrush(accent)
        start = right if self._mirrored() else left
        painter.drawPolygon(QPolygonF([QPointF(start, y - 4), QPointF(start + 5, y), QPointF(start, y + 4)]))


def _x(line: QTextLine, column: int) -> float:
    """Where a column is in a line."""
    # The binding gives the column back beside it, of which its stubs say nothing.
    return cast("tuple[float, int]", line.cursorToX(column))[0]

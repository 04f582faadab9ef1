"""Lists whose items have two lines: what it is, and what about it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from rapporteur.desktop.look import SMALL_PX, TEXT_PX, Look

DETAILS = Qt.ItemDataRole.UserRole
"""The second line."""
STATE = Qt.ItemDataRole.UserRole + 1
"""A word at the end of the first line; may be None."""
STATE_TONE = Qt.ItemDataRole.UserRole + 2
"""Its colours: the name of a tone of `Colours`."""

_HEIGHT = 48
_Index = QModelIndex | QPersistentModelIndex


class TwoLinePainter(QStyledItemDelegate):
    """Paints an item's text, `DETAILS` below it, and its `STATE` as a small label."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(0, _HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        colours = self._look.colours
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        box = option.rect.adjusted(2, 1, -2, -1)
        states = QStyle.StateFlag
        if option.state & (states.State_Selected | states.State_MouseOver):
            chosen = bool(option.state & states.State_Selected)
            painter.setBrush(QColor(colours.accent_soft if chosen else colours.hover))
            focused = chosen and bool(option.state & states.State_HasFocus)
            painter.setPen(QColor(colours.accent) if focused else Qt.PenStyle.NoPen)
            painter.drawRoundedRect(box, 6, 6)
        box = box.adjusted(8, 4, -8, -4)
        first = box.adjusted(0, 0, 0, -box.height() // 2)
        second = box.adjusted(0, box.height() // 2, 0, 0)
        state = index.data(STATE)
        if state:
            taken = self._paint_state(painter, option, first, str(state), str(index.data(STATE_TONE)))
            right_to_left = option.direction == Qt.LayoutDirection.RightToLeft
            first = first.adjusted(taken if right_to_left else 0, 0, 0 if right_to_left else -taken, 0)
        title = self._look.font(TEXT_PX, QFont.Weight.DemiBold)
        self._paint_text(painter, first, str(index.data()), title, colours.ink)
        self._paint_text(painter, second, str(index.data(DETAILS)), self._look.font(SMALL_PX), colours.muted)
        painter.restore()

    def _paint_text(self, painter: QPainter, area: QRect, text: str, font: QFont, colour: str) -> None:
        painter.setFont(font)
        painter.setPen(QColor(colour))
        elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, elided)

    def _paint_state(
        self, painter: QPainter, option: QStyleOptionViewItem, area: QRect, text: str, tone: str
    ) -> int:
        """Paint the small label at the end of the line; how much of the line it takes."""
        ink, ground = self._look.colours.tone(tone)
        painter.setFont(self._look.font(SMALL_PX))
        metrics = painter.fontMetrics()
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width() // 2)
        width = metrics.horizontalAdvance(text) + 12
        left = area.left() if option.direction == Qt.LayoutDirection.RightToLeft else area.right() - width
        label = QRect(left, area.center().y() - 8, width, 17)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(label, 6, 6)
        painter.setPen(QColor(ink))
        painter.drawText(label, Qt.AlignmentFlag.AlignCenter, text)
        return width + 8

"""Boxes to tick, in the colours of the palette."""

from __future__ import annotations

from PySide6.QtCore import (
    QObject,
    QRect,
    QRectF,
    Qt,
)
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import (
    QCheckBox,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionButton,
    QStyleOptionViewItem,
)

from rapporteur.desktop.look import Look
from rapporteur.desktop.table_model import Index


def _paint_box(painter: QPainter, box: QRect, look: Look, *, is_on: bool, has_focus: bool = False) -> None:
    """A box to tick, over Qt's own, whose edge cannot be seen on a dark ground."""
    size = min(box.width(), box.height())
    square = QRectF(0, 0, size, size)
    square.moveCenter(QRectF(box).center())
    colours = look.colours
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    edge = colours.accent if is_on else colours.faint
    painter.setPen(QPen(QColor(colours.ink), 1.5) if has_focus else QPen(QColor(edge), 1))
    painter.setBrush(QColor(colours.accent if is_on else colours.card))
    painter.drawRoundedRect(square.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    if is_on:
        look.icon("check", colours.on_accent).paint(painter, square.toRect())
    painter.restore()


class Check(QCheckBox):
    """A choice of yes or no, in the colours of the palette."""

    def __init__(self, text: str, look: Look, *, is_on: bool) -> None:
        super().__init__(text)
        self._look = look
        self.setChecked(is_on)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        box = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        painter = QPainter(self)
        _paint_box(painter, box, self._look, is_on=self.isChecked(), has_focus=self.hasFocus())
        painter.end()


class CheckDelegate(QStyledItemDelegate):
    """The same for the lines of a list."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        drawn = QStyleOptionViewItem(option)
        self.initStyleOption(drawn, index)
        view = drawn.widget
        box = view.style().subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, drawn, view)
        is_on = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) == Qt.CheckState.Checked
        _paint_box(painter, box, self._look, is_on=is_on)

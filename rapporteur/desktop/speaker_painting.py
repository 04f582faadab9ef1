"""How a speaker is painted: as a row of the sidebar, or as a chip."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from rapporteur.desktop.look import SMALL_PX, TEXT_PX, TINY_PX, Look
from rapporteur.desktop.sign_off_marks import paint_mark
from rapporteur.desktop.speaker_model import PERSON, Index, SpeakerModel
from rapporteur.report.model import Person

_MARK = 14
_SMALL_MARK = 12
"""Sizes of the mark for a sign-off, in a row and at the corner of a chip's key."""


class NameEditor(QLineEdit):
    """Edits "Name, organisation" in place."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("Name, organisation"))
        self.setAccessibleName(self.tr("Name, organisation"))


class RowDelegate(QStyledItemDelegate):
    """Paints a speaker as a row: key, name over details, time over the mark of their sign-off."""

    HEIGHT = 51

    def __init__(self, model: SpeakerModel, look: Look) -> None:
        super().__init__()
        self._model, self._look = model, look

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(120, self.HEIGHT + 2)

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, _index: Index) -> QWidget:
        return NameEditor(parent)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        # Qt would take the name in later; a key that follows at once would find a speaker without one.
        if (
            isinstance(editor, QWidget)
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        ):
            self.take(editor)
            return True
        return super().eventFilter(editor, event)

    def take(self, editor: QWidget) -> None:
        """Take in what an editor holds, and close it."""
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        editor.setGeometry(option.rect.adjusted(4, 9, -4, -11))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        person: Person = index.data(PERSON)
        box: QRect = option.rect.adjusted(0, 0, 0, -2)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        colours, look, model = self._look.colours, self._look, self._model
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, box, option, person.id == model.current, look)
        inner = box.adjusted(8, 0, -8, 0)

        def place(left: int, width: int, top: int, height: int) -> QRect:
            x = inner.right() + 1 - left - width if mirrored else inner.left() + left
            return QRect(x, box.top() + top, width, height)

        paint_key(painter, place(0, 20, 15, 20), model.key(person), person.id == model.current, look)
        time, over = model.time(person)
        time_font = look.figures(SMALL_PX, QFont.Weight.DemiBold if over else QFont.Weight.Normal)
        time_width = QFontMetrics(time_font).horizontalAdvance(time)
        mark = model.mark(person)
        text_width = inner.width() - 28 - max(time_width, _MARK if mark else 0) - 8
        leading = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        leading |= Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        lines = (
            (model.name(person), look.font(TEXT_PX, QFont.Weight.DemiBold), colours.ink, 6, 20),
            (model.details(person), look.font(TINY_PX), colours.muted, 26, 18),
        )
        single = not lines[1][0]
        for text, font, colour, top, height in lines:
            painter.setFont(font)
            painter.setPen(QColor(colour))
            elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, text_width)
            painter.drawText(place(28, text_width, 15 if single else top, height), leading, elided)
        painter.setFont(time_font)
        painter.setPen(QColor(colours.warn if over else colours.muted))
        beside = 6 if mark else 15
        painter.drawText(
            place(inner.width() - time_width, time_width, beside, 20), Qt.AlignmentFlag.AlignCenter, time
        )
        if mark:
            paint_mark(painter, QRectF(place(inner.width() - _MARK, _MARK, 28, _MARK)), mark, look)
        painter.restore()


class ChipDelegate(QStyledItemDelegate):
    """Paints a speaker as a chip: key and, where there is room, name."""

    def __init__(self, model: SpeakerModel, look: Look) -> None:
        super().__init__()
        self._model, self._look = model, look
        self.named: set[str] = set()
        """Ids of those whose name has room."""

    def width(self, person: Person, *, named: bool) -> int:
        """The width of a chip in logical pixels."""
        metrics = QFontMetrics(self._look.font(SMALL_PX, QFont.Weight.Medium))
        return 28 + (metrics.horizontalAdvance(self._model.name(person)) + 10 if named else 4)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        person: Person = index.data(PERSON)
        return QSize(self.width(person, named=person.id in self.named), 28)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        person: Person = index.data(PERSON)
        box: QRect = option.rect.adjusted(0, 1, 0, -1)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        current = person.id == self._model.current
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, box, option, current, self._look)
        key_left = box.right() - 23 if mirrored else box.left() + 4
        paint_key(
            painter, QRect(key_left, box.top() + 3, 20, 20), self._model.key(person), current, self._look
        )
        if mark := self._model.mark(person):
            corner = QRectF(0, 0, _SMALL_MARK, _SMALL_MARK)
            corner.moveCenter(QPointF(key_left + (1 if mirrored else 19), box.top() + 21))
            # A rim of the ground parts it from the key.
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._look.colours.accent_soft if current else self._look.colours.ground))
            painter.drawEllipse(corner.adjusted(-1.5, -1.5, 1.5, 1.5))
            paint_mark(painter, corner, mark, self._look)
        if person.id in self.named:
            painter.setFont(self._look.font(SMALL_PX, QFont.Weight.Medium))
            painter.setPen(QColor(self._look.colours.ink))
            painter.drawText(
                box.adjusted(8, 0, -29, 0) if mirrored else box.adjusted(29, 0, -8, 0),
                Qt.AlignmentFlag.AlignCenter,
                self._model.name(person),
            )
        painter.restore()


def paint_ground(
    painter: QPainter, box: QRect, option: QStyleOptionViewItem, current: bool, look: Look
) -> None:
    """The rounded ground of a row or chip: current, under the mouse, or with the keyboard's focus."""
    state = option.state
    painter.setPen(Qt.PenStyle.NoPen)
    if current:
        painter.setBrush(QColor(look.colours.accent_soft))
        painter.drawRoundedRect(QRectF(box), 8, 8)
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.setBrush(QColor(look.colours.hover))
        painter.drawRoundedRect(QRectF(box), 8, 8)
    if state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QPen(QColor(look.colours.accent), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), 8, 8)


def paint_key(painter: QPainter, box: QRect, key: str, current: bool, look: Look) -> None:
    """A key cap with a speaker's figure."""
    colours = look.colours
    painter.setBrush(QColor(colours.card))
    painter.setPen(QPen(QColor(colours.accent if current else colours.line), 1))
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
    painter.setFont(look.figures(TINY_PX, QFont.Weight.Bold if current else QFont.Weight.Normal))
    painter.setPen(QColor(colours.accent if current else colours.muted))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, key)

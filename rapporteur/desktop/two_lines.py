"""Lists whose items have two lines: what it is, and what about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from rapporteur.desktop.look import SMALL_PX, TEXT_PX, Look

DETAILS = Qt.ItemDataRole.UserRole
"""The second line."""
STATE = Qt.ItemDataRole.UserRole + 1
"""A word at the end of the first line; may be None."""
STATE_TONE = Qt.ItemDataRole.UserRole + 2
"""Its colours: the name of a tone of `Colours`."""
HEADING = Qt.ItemDataRole.UserRole + 3
"""Whether the item is a heading over those below it: one line, and nothing to choose."""
NOTE = Qt.ItemDataRole.UserRole + 4
"""The same at the end of the second line."""
NOTE_TONE = Qt.ItemDataRole.UserRole + 5
"""Its colours, as those of the state."""

_HEIGHT = 48
_HEADING_HEIGHT = 36
_Index = QModelIndex | QPersistentModelIndex


class TwoLinePainter(QStyledItemDelegate):
    """Paints an item's text, `DETAILS` below it, and its `STATE` and `NOTE` as small labels."""

    lead = 0
    """Pixels at the beginning of a row that are for something else; see `paint_lead`."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def paint_lead(self, painter: QPainter, area: QRect, index: _Index) -> None:
        """Paint what stands before both lines, in `lead` pixels."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(0, _HEADING_HEIGHT if index.data(HEADING) else _HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        colours = self._look.colours
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        box = option.rect.adjusted(2, 1, -2, -1)
        if index.data(HEADING):
            heading = self._look.font(SMALL_PX, QFont.Weight.DemiBold)
            self._paint_text(painter, box.adjusted(8, 8, -8, 0), str(index.data()), heading, colours.muted)
            painter.restore()
            return
        states = QStyle.StateFlag
        chosen, focused, under = (
            bool(option.state & state)
            for state in (states.State_Selected, states.State_HasFocus, states.State_MouseOver)
        )
        if chosen or focused or under:
            painter.setBrush(QColor(colours.accent_soft if chosen else colours.hover))
            # What is chosen has an edge, also while the keyboard is elsewhere.
            ring = QPen(QColor(colours.accent), 2 if focused else 1)
            painter.setPen(ring if chosen or focused else Qt.PenStyle.NoPen)
            painter.drawRoundedRect(box, 6, 6)
        box = box.adjusted(8, 4, -8, -4)
        if self.lead:
            begins = QRect(box.left(), box.top(), self.lead, box.height())
            self.paint_lead(painter, QStyle.visualRect(option.direction, box, begins), index)
            rest = QRect(box.left() + self.lead, box.top(), box.width() - self.lead, box.height())
            box = QStyle.visualRect(option.direction, box, rest)
        first = box.adjusted(0, 0, 0, -box.height() // 2)
        second = box.adjusted(0, box.height() // 2, 0, 0)
        first = self._paint_label(painter, option, first, 0.5, index.data(STATE), index.data(STATE_TONE))
        second = self._paint_label(painter, option, second, 0.4, index.data(NOTE), index.data(NOTE_TONE))
        title = self._look.font(TEXT_PX, QFont.Weight.DemiBold)
        self._paint_text(painter, first, isolated(str(index.data())), title, colours.ink)
        self._paint_text(painter, second, str(index.data(DETAILS)), self._look.font(SMALL_PX), colours.muted)
        painter.restore()

    def _paint_text(self, painter: QPainter, area: QRect, text: str, font: QFont, colour: str) -> None:
        painter.setFont(font)
        painter.setPen(QColor(colour))
        elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, elided)

    def _paint_label(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        area: QRect,
        share: float,
        text: object,
        tone: object,
    ) -> QRect:
        """Paint a small label, if there is one, in this share of the line at most; what is left of it."""
        if not text:
            return area
        ink, ground = self._look.colours.tone(str(tone))
        painter.setFont(self._look.font(SMALL_PX))
        metrics = painter.fontMetrics()
        elided = metrics.elidedText(str(text), Qt.TextElideMode.ElideRight, round(area.width() * share))
        width = metrics.horizontalAdvance(elided) + 12
        ends = QRect(area.right() - width, area.center().y() - 8, width, 17)
        label = QStyle.visualRect(option.direction, area, ends)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(label, 6, 6)
        painter.setPen(QColor(ink))
        painter.drawText(label, Qt.AlignmentFlag.AlignCenter, elided)
        rest = QRect(area.left(), area.top(), area.width() - width - 8, area.height())
        return QStyle.visualRect(option.direction, area, rest)


class Line(NamedTuple):
    """An item that only says something: its two lines and its label, or a heading.

    The second line may be found out when it is first needed.
    """

    text: str
    details: str | Callable[[], str] = ""
    state: str = ""
    tone: str = ""
    is_heading: bool = False


class Lines(QAbstractListModel):
    """Has such items as its rows."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._lines: Sequence[Line] = ()

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these."""
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent and parent.isValid() else len(self._lines)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        is_heading = self._lines[index.row()].is_heading
        return Qt.ItemFlag.NoItemFlags if is_heading else super().flags(index)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self._lines[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return line.text
            case Qt.ItemDataRole.AccessibleTextRole:
                return ". ".join(filter(None, (line.text, line.state, _second(line))))
            case Qt.ItemDataRole.ToolTipRole:
                return "<br>".join(escape(part) for part in (line.text, _second(line)) if part)
            case _ if role == DETAILS:
                return _second(line)
            case _:
                return {STATE: line.state or None, STATE_TONE: line.tone, HEADING: line.is_heading}.get(role)


def isolated(text: str) -> str:
    """A text in its own direction, whatever that of the window is."""
    return f"\u2068{text}\u2069"


def _second(line: Line) -> str:
    return line.details() if callable(line.details) else line.details

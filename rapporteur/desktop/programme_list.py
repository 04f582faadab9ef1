"""The list of a programme's sessions, with a star for one's own at the beginning of each row."""

from __future__ import annotations

from math import cos, pi, sin

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPolygonF,
)
from PySide6.QtWidgets import QFrame, QListView, QStyle, QWidget

from rapporteur.desktop.look import Look
from rapporteur.desktop.programme_model import IS_MINE, SESSION, SessionModel
from rapporteur.desktop.two_lines import TwoLinePainter

_STAR = 18
_LEAD = 28
"""How much of a row's beginning the star has, in logical pixels."""

_INSET = 10
"""From the row's edge to where its content begins."""


class SessionPainter(TwoLinePainter):
    """Paints the star, too: filled where the session is one's own."""

    lead = _LEAD

    def paint_lead(self, painter: QPainter, area: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        box = QRect(0, 0, _STAR, _STAR)
        box.moveCenter(QPoint(area.center().x(), area.center().y()))
        is_mine = bool(index.data(IS_MINE))
        colour = self._look.colours.accent if is_mine else self._look.colours.faint
        if is_mine:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colour))
            painter.drawPolygon(_filling(box))
        self._look.icon("star", colour).paint(painter, box)


def _filling(box: QRect) -> QPolygonF:
    """What is inside the outline of the icon."""
    middle, radius = QRectF(box).center() + QPointF(0, box.height() / 40), box.width() * 0.42
    points = []
    for number in range(10):
        length = radius if number % 2 == 0 else radius * 0.55
        angle = pi * number / 5 - pi / 2
        points.append(middle + QPointF(cos(angle), sin(angle)) * length)
    return QPolygonF(points)


class SessionList(QListView):
    """`opened` and `menu_asked` carry a `PlannedSession`, `mine_toggled` the id of one.

    A click or Enter opens a session; a click on its star, Space or M says that it is one's own, or not.
    """

    opened = Signal(object)
    mine_toggled = Signal(str)
    menu_asked = Signal(object, QPoint)

    def __init__(self, model: SessionModel, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pressed_star = QPersistentModelIndex()
        self.setModel(model)
        self.setItemDelegate(SessionPainter(look, self))
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.clicked.connect(self._open)

    def _open(self, index: QModelIndex) -> None:
        session = index.data(SESSION)
        if session is not None:
            self.opened.emit(session)

    def star_box(self, index: QModelIndex) -> QRect:
        """Where the star of a row can be clicked."""
        row = self.visualRect(index)
        begins = QRect(row.left(), row.top(), _LEAD + _INSET, row.height())
        return QStyle.visualRect(self.layoutDirection(), row, begins)

    def _star_at(self, position: QPoint) -> QModelIndex:
        index = self.indexAt(position)
        on_star = index.data(SESSION) is not None and self.star_box(index).contains(position)
        return index if on_star else QModelIndex()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        star = self._star_at(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and star.isValid():
            self._pressed_star = QPersistentModelIndex(star)
            self.setCurrentIndex(star)
            return
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed_star = self._pressed_star, QPersistentModelIndex()
        if not pressed.isValid():
            super().mouseReleaseEvent(event)
        elif self._star_at(event.position().toPoint()) == pressed:
            self.mine_toggled.emit(pressed.data(SESSION).id)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        # The second click of two on a star is a click on it.
        self.mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        session = self.currentIndex().data(SESSION)
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if session is None or not plain:
            super().keyPressEvent(event)
            return
        match event.key():
            case Qt.Key.Key_Space | Qt.Key.Key_M:
                self.mine_toggled.emit(session.id)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.opened.emit(session)
            case _:
                super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        session = index.data(SESSION)
        if session is not None:
            self.setCurrentIndex(index)
            at = self.visualRect(index).center() if by_key else event.pos()
            self.menu_asked.emit(session, self.viewport().mapToGlobal(at))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 96)

    def go_to(self, row: int) -> None:
        """Make this row the current one and show it with the heading above it."""
        index = self.model().index(row, 0)
        self.setCurrentIndex(index)
        self.scrollTo(self.model().index(max(0, row - 1), 0), QListView.ScrollHint.PositionAtTop)

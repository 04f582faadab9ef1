"""The strip that the window folds into: it lies over the call and leaves the keyboard there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QContextMenuEvent,
    QHideEvent,
    QMouseEvent,
    QMoveEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from rapporteur.desktop.arrangements import Box
from rapporteur.desktop.look import Look
from rapporteur.desktop.strip_face import StripFace

LEAST_WIDTH = 288
USUAL_WIDTH = 680
MOST_WIDTH = 1400
"""Widths in logical pixels; the height follows from what is in it."""

_MARGINS = (12, 5, 8, 5)

_GRIP = 6
"""Pixels at the left and right edge by which the strip is made wider or narrower."""

_SETTLE_MS = 400
"""How long after the last move the strip is where it was meant to be."""


class Strip(QWidget):
    """A window that stays on top and never has the focus, also when it is clicked.

    `menu_asked` carries where. `settled` follows when it has been moved or its width has changed.
    """

    menu_asked = Signal(QPoint)
    settled = Signal()

    def __init__(self, look: Look, close_window: Callable[[], bool]) -> None:
        """`close_window` closes what was folded into the strip, and says whether that was possible."""
        super().__init__(
            None,
            Qt.WindowType.Tool
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint
            | Qt.WindowType.WindowDoesNotAcceptFocus,
        )
        self._look, self._close_window = look, close_window
        self._pressed_at: QPoint | None = None
        self._pressed_edge: Qt.Edge | None = None
        self._dragged_from: QPoint | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        # Otherwise macOS hides it as soon as the call is in front.
        self.setAttribute(Qt.WidgetAttribute.WA_MacAlwaysShowToolWindow)
        self.setMouseTracking(True)
        self.setMinimumWidth(LEAST_WIDTH)
        self.setMaximumWidth(MOST_WIDTH)
        self.face = StripFace(look)
        row = QHBoxLayout(self)
        row.setContentsMargins(*_MARGINS)
        row.addWidget(self.face)
        self._settling = QTimer(self, interval=_SETTLE_MS, singleShot=True)
        self._settling.timeout.connect(self.settled)
        self.face.refitted.connect(self._fit)
        self.resize(USUAL_WIDTH, self.height())

    def _fit(self) -> None:
        height = self.face.fitting_height() + _MARGINS[1] + _MARGINS[3]
        if height != self.height():
            self.setFixedHeight(height)

    # ---- where it is

    def place(self, box: Box) -> None:
        """Put it there. Its height is its own."""
        self.resize(max(LEAST_WIDTH, min(box.width, MOST_WIDTH)), self.height())
        self.move(box.x, box.y)

    def box(self) -> Box:
        """Where it is."""
        return Box(self.x(), self.y(), self.width(), self.height())

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self._settling.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settling.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._settling.stop()

    # ---- mouse

    def _edge(self, at: QPoint) -> Qt.Edge | None:
        if at.x() < _GRIP:
            return Qt.Edge.LeftEdge
        if at.x() >= self.width() - _GRIP:
            return Qt.Edge.RightEdge
        return None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed_at = event.globalPosition().toPoint()
            self._pressed_edge = self._edge(event.position().toPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.globalPosition().toPoint()
        if not event.buttons() & Qt.MouseButton.LeftButton:
            self._pressed_at = self._dragged_from = None
        begun = self._pressed_at
        if begun and (at - begun).manhattanLength() >= QApplication.startDragDistance():
            self._pressed_at = None
            self._begin_drag(begun)
        if self._dragged_from is not None:
            self.move(at - self._dragged_from)
        elif self._edge(event.position().toPoint()):
            self.setCursor(Qt.CursorShape.SizeHorCursor)
        else:
            self.unsetCursor()

    def _begin_drag(self, pressed_at: QPoint) -> None:
        # Only now: a window manager that is asked as the button goes up again holds on to the window.
        handle = self.windowHandle()
        if handle is None or (self._pressed_edge and handle.startSystemResize(self._pressed_edge)):
            return
        # The window manager moves it; where there is none that can, it moves itself.
        if not handle.startSystemMove():
            self._dragged_from = pressed_at - self.pos()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._pressed_at = self._dragged_from = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.face.unfold_asked.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_asked.emit(event.globalPos())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QColor(self._look.colours.edge))
        painter.setBrush(QColor(self._look.colours.card))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def closeEvent(self, event: QCloseEvent) -> None:
        """To close the strip is to close what was folded into it."""
        event.setAccepted(self._close_window())

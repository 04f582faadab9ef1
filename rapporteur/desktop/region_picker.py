"""Drag a rectangle over a still picture of the screen."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QCloseEvent, QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QScreen
from PySide6.QtWidgets import QWidget

from rapporteur.desktop.look import Look
from rapporteur.report.model import Area

_SMALLEST = 16


class RegionPicker(QWidget):
    """Covers a screen with a picture of it, or of all screens. `dismissed` follows Escape.

    `picked` carries the `Area` chosen. What was chosen before is drawn already, and Enter takes it.
    """

    picked = Signal(object)
    dismissed = Signal()

    def __init__(self, shown: QImage, screen: QScreen, look: Look, before: Area | None = None) -> None:
        super().__init__(None, Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Choose a part of the screen"))
        self.setAccessibleDescription(
            self.tr("Drag a rectangle. Enter takes the one that is drawn, Escape leaves.")
        )
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._shown, self._look = shown, look
        self._start: QPoint | None = None
        self._dragged = False
        self._chosen: Area | None = before
        self._done = False
        self.setScreen(screen)
        self.setGeometry(screen.geometry())

    def _ground(self) -> QRectF:
        """Where the picture is: all of the screen, but for one that has another shape."""
        size = self._shown.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        ground = QRectF(QPointF(), size.toSizeF())
        ground.moveCenter(QRectF(self.rect()).center())
        return ground

    def _area_of(self, dragged: QRect) -> Area | None:
        ground = self._ground()
        # A QRect ends a pixel before what its size says.
        cut = QRectF(dragged).intersected(ground)
        if min(cut.width(), cut.height()) < _SMALLEST:
            return None
        return Area(
            left=max(0.0, (cut.left() - ground.left()) / ground.width()),
            top=max(0.0, (cut.top() - ground.top()) / ground.height()),
            right=min(1.0, (cut.right() - ground.left()) / ground.width()),
            bottom=min(1.0, (cut.bottom() - ground.top()) / ground.height()),
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._start, self._dragged = event.position().toPoint(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._start is not None:
            self._dragged = True
            self._chosen = self._area_of(QRect(self._start, event.position().toPoint()).normalized())
            self.update()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._start = None
        # A click alone neither takes nor forgets what is drawn.
        if self._dragged:
            self._take()

    def _take(self) -> None:
        if self._chosen is None:
            self.update()
            return
        self._done = True
        self.picked.emit(self._chosen)
        self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        if not self._done:
            self.dismissed.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.black)
        ground = self._ground()
        painter.drawImage(ground, self._shown)
        painter.fillRect(ground, QColor(0, 0, 0, 110))
        if self._chosen:
            part = _within(self._chosen, ground)
            painter.drawImage(part, self._shown, _within(self._chosen, QRectF(self._shown.rect())))
            painter.setPen(QColor(self._look.colours.accent))
            painter.drawRect(part.adjusted(0, 0, -1, -1))
        painter.end()


def _within(area: Area, whole: QRectF) -> QRectF:
    return QRectF(
        whole.left() + area.left * whole.width(),
        whole.top() + area.top * whole.height(),
        (area.right - area.left) * whole.width(),
        (area.bottom - area.top) * whole.height(),
    )

"""Drag a rectangle over a still picture of the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QCloseEvent, QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QScreen
from PySide6.QtWidgets import QWidget

from rapporteur.desktop.look import Look

if TYPE_CHECKING:
    from PIL.Image import Image

_SMALLEST = 16


class RegionPicker(QWidget):
    """Covers a screen with its own picture. `picked` has the part chosen, `dismissed` follows Escape."""

    picked = Signal(object)
    dismissed = Signal()

    def __init__(self, picture: Image, screen: QScreen, look: Look) -> None:
        super().__init__(None, Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Choose a part of the screen"))
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._picture, self._look = picture, look
        self._start: QPoint | None = None
        self._area = QRect()
        self._chosen = False
        raw = picture.convert("RGBA").tobytes("raw", "BGRA")
        self._shown = QImage(raw, *picture.size, QImage.Format.Format_RGB32).copy()
        self.setScreen(screen)
        self.setGeometry(screen.geometry())

    def _to_pixels(self, area: QRect) -> tuple[int, int, int, int]:
        """The area in the picture's own pixels, whatever the screen's scale."""
        x_scale, y_scale = self._picture.width / self.width(), self._picture.height / self.height()
        return (
            round(area.left() * x_scale),
            round(area.top() * y_scale),
            round((area.right() + 1) * x_scale),
            round((area.bottom() + 1) * y_scale),
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._start = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._start is not None:
            dragged = QRect(self._start, event.position().toPoint()).normalized()
            self._area = dragged.intersected(self.rect())
            self.update()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        if min(self._area.width(), self._area.height()) < _SMALLEST:
            self._start, self._area = None, QRect()
            self.update()
            return
        self._chosen = True
        self.picked.emit(self._picture.crop(self._to_pixels(self._area)))
        self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        if not self._chosen:
            self.dismissed.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawImage(self.rect(), self._shown)
        painter.fillRect(self.rect(), QColor(0, 0, 0, 110))
        if not self._area.isEmpty():
            x1, y1, x2, y2 = self._to_pixels(self._area)
            painter.drawImage(self._area, self._shown, QRect(x1, y1, x2 - x1, y2 - y1))
            painter.setPen(QColor(self._look.colours.accent))
            painter.drawRect(self._area.adjusted(0, 0, -1, -1))
        painter.end()

"""Drag a rectangle over a still picture of the screen, or move one there with the arrow keys."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QScreen,
)
from PySide6.QtWidgets import QWidget

from rapporteur.desktop.accessible import Role, Told
from rapporteur.desktop.announcing import announce
from rapporteur.desktop.look import Look
from rapporteur.report.model import Area

_SMALLEST = 16
_FIRST = Area(left=0.25, top=0.25, right=0.75, bottom=0.75)
"""What the first arrow key draws where nothing is drawn yet."""

_STEP = 0.02
_FINE = 0.002
"""Shares of the screen by which a key moves the rectangle, and with Alt."""


class RegionPicker(QWidget):
    """Covers a screen with a picture of it, or of all screens. `dismissed` follows Escape.

    `picked` carries the `Area` chosen. What was chosen before is drawn already, and Enter takes it. Arrow
    keys move it, with Shift its lower right corner; with Alt in small steps.
    """

    picked = Signal(object)
    dismissed = Signal()

    def __init__(self, shown: QImage, screen: QScreen, look: Look, before: Area | None = None) -> None:
        super().__init__(None, Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Choose a part of the screen"))
        self.setAccessibleName(self.windowTitle())
        self.setAccessibleDescription(
            self.tr(
                "Drag a rectangle, or move one with the arrow keys, with Shift to resize it. Enter takes the "
                "one that is drawn, Escape leaves."
            )
        )
        self.told = Told(Role.Graphic, value=self._in_words)
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
        elif by := {
            Qt.Key.Key_Left: (-1, 0),
            Qt.Key.Key_Right: (1, 0),
            Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_Down: (0, 1),
        }.get(Qt.Key(event.key())):
            modifiers = Qt.KeyboardModifier
            step = _FINE if event.modifiers() & modifiers.AltModifier else _STEP
            grows = bool(event.modifiers() & modifiers.ShiftModifier)
            self._chosen = _moved(self._chosen, by[0] * step, by[1] * step, grows=grows)
            self.update()
            announce(self, self._in_words())

    def _in_words(self) -> str:
        """Where the rectangle is, in hundredths of the screen."""
        if self._chosen is None:
            return self.tr("Nothing is drawn")
        left, right, top, bottom = (
            round(100 * share)
            for share in (self._chosen.left, self._chosen.right, self._chosen.top, self._chosen.bottom)
        )
        return self.tr("across {left} to {right} %, down {top} to {bottom} %").format(
            left=left, right=right, top=top, bottom=bottom
        )

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
            # Light beside the accent, so that it is seen on any picture.
            painter.setPen(QPen(Qt.GlobalColor.white, 4))
            painter.drawRect(part.adjusted(0, 0, -1, -1))
            painter.setPen(QPen(QColor(self._look.colours.accent), 2))
            painter.drawRect(part.adjusted(0, 0, -1, -1))
        painter.end()


def _moved(area: Area | None, across: float, down: float, *, grows: bool) -> Area:
    """The area moved, or with its lower right corner moved, as far as the screen goes."""
    if area is None:
        return _FIRST
    if grows:
        right = min(1.0, max(area.left + _STEP, area.right + across))
        bottom = min(1.0, max(area.top + _STEP, area.bottom + down))
        return area.model_copy(update={"right": right, "bottom": bottom})
    across = min(max(across, -area.left), 1.0 - area.right)
    down = min(max(down, -area.top), 1.0 - area.bottom)
    return Area(
        left=max(0.0, area.left + across),
        top=max(0.0, area.top + down),
        right=min(1.0, area.right + across),
        bottom=min(1.0, area.bottom + down),
    )


def _within(area: Area, whole: QRectF) -> QRectF:
    return QRectF(
        whole.left() + area.left * whole.width(),
        whole.top() + area.top * whole.height(),
        (area.right - area.left) * whole.width(),
        (area.bottom - area.top) * whole.height(),
    )

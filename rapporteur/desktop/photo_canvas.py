"""A picture to look at and to draw frames on. Places on it are shares of its width and height, 0 to 1."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QWidget

from rapporteur.desktop.accessible import Role, Told
from rapporteur.desktop.announcing import announce
from rapporteur.desktop.look import Look

WHOLE = QRectF(0, 0, 1, 1)

_SMALLEST = 6
"""Logical pixels of a frame's side; what is dragged less far was a click."""

_NEAR = 9
"""Logical pixels from a frame's edge that still take hold of it."""

_STEP = 0.01
_EDGES = ("left", "right", "top", "bottom")
_GRID = 8


class Tool(Enum):
    """What dragging does: move the view, make the frame of the crop, or make a blur."""

    LOOK = auto()
    CROP = auto()
    BLUR = auto()


class Canvas(QWidget):
    """Shows a picture as large as it is itself.

    `framed` has a frame that was dragged, or moved or resized by the keys; `chosen` the number of the shape
    that was clicked, -1 for none; `nudged` how far the chosen shape is to move (its first point) and to
    grow (its second); `panned` how far the view was dragged, in logical pixels.
    """

    framed = Signal(QRectF)
    chosen = Signal(int)
    nudged = Signal(QPointF, QPointF)
    added = Signal()
    removed = Signal()
    panned = Signal(QPoint)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._picture = QImage()
        self._tool = Tool.LOOK
        self._frame = WHOLE
        self._shapes: Sequence[Sequence[QPointF]] = ()
        self._current = -1
        self._has_grid = False
        self._pressed: QPointF | None = None
        self._held: frozenset[str] = frozenset()
        self._dragged: QRectF | None = None
        self.told = Told(Role.Graphic, value=self._in_words)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    # ---- what is shown

    def show_picture(self, picture: QImage) -> None:
        """Show a picture; it is stretched to the canvas."""
        self._picture = picture
        self.update()

    def show_tool(self, tool: Tool) -> None:
        """Let dragging do something else."""
        self._tool, self._dragged, self._pressed = tool, None, None
        self.setCursor(Qt.CursorShape.OpenHandCursor if tool is Tool.LOOK else Qt.CursorShape.CrossCursor)
        self.update()

    def show_frame(self, frame: QRectF) -> None:
        """Show what the crop keeps, while that is the tool."""
        moved, self._frame = frame != self._frame, frame
        self.update()
        if moved and self._tool is Tool.CROP:
            self._tell_moved()

    def show_shapes(self, shapes: Sequence[Sequence[QPointF]], current: int) -> None:
        """Show where the blurs are, while they are the tool; the `current` one stands out, -1 for none."""
        before = self._in_words()
        self._shapes, self._current = shapes, current
        self.update()
        if self._tool is Tool.BLUR and self._in_words() != before:
            self._tell_moved()

    def show_grid(self, has_grid: bool) -> None:
        """Show lines to straighten the picture by."""
        self._has_grid = has_grid
        self.update()

    def _in_words(self) -> str:
        """The frame that the keys move, in hundredths of the picture; or which blur is chosen."""
        box = self._frame
        if self._tool is Tool.BLUR:
            if not 0 <= self._current < len(self._shapes):
                return self.tr("%Ln blur(s)", "", len(self._shapes))
            box = QPolygonF(self._shapes[self._current]).boundingRect()
        elif self._tool is Tool.LOOK:
            return ""
        left, right, top, bottom = (
            round(100 * share) for share in (box.left(), box.right(), box.top(), box.bottom())
        )
        return self.tr("across {left} to {right} %, down {top} to {bottom} %").format(
            left=left, right=right, top=top, bottom=bottom
        )

    def _tell_moved(self) -> None:
        """Say where the frame is now, after a key."""
        announce(self, self._in_words())

    # ---- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setClipRect(event.rect())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if not self._picture.isNull():
            painter.drawImage(self.rect(), self._picture)
        if self._tool is Tool.CROP:
            self._paint_crop(painter)
        elif self._tool is Tool.BLUR:
            self._paint_blurs(painter)
        if self._has_grid:
            self._paint_grid(painter)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            # Light beside the accent, so that it is seen on any picture.
            painter.setPen(QPen(Qt.GlobalColor.white, 5))
            painter.drawRect(self.rect())
            painter.setPen(QPen(QColor(self._look.colours.accent), 3))
            painter.drawRect(self.rect())
        painter.end()

    def _paint_crop(self, painter: QPainter) -> None:
        frame = self._on_canvas(self._dragged or self._frame)
        outside = QPainterPath()
        outside.addRect(QRectF(self.rect()))
        outside.addRect(frame)
        painter.fillPath(outside, QColor(0, 0, 0, 140))
        self._draw_frame(painter, QPolygonF(frame), True)

    def _paint_blurs(self, painter: QPainter) -> None:
        for number, shape in enumerate(self._shapes):
            points = [QPointF(point.x() * self.width(), point.y() * self.height()) for point in shape]
            self._draw_frame(painter, QPolygonF(points), number == self._current)
        if self._dragged:
            self._draw_frame(painter, QPolygonF(self._on_canvas(self._dragged)), True)

    def _draw_frame(self, painter: QPainter, shape: QPolygonF, stands_out: bool) -> None:
        """Light on dark, so that it is seen on any picture."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(0, 0, 0, 160), 4 if stands_out else 3))
        painter.drawPolygon(shape)
        colour = QColor(self._look.colours.accent) if stands_out else QColor("#ffffff")
        painter.setPen(QPen(colour.lighter(150) if stands_out else colour, 2 if stands_out else 1))
        painter.drawPolygon(shape)

    def _paint_grid(self, painter: QPainter) -> None:
        for colour, width in ((QColor(0, 0, 0, 90), 3), (QColor(255, 255, 255, 170), 1)):
            painter.setPen(QPen(colour, width))
            for number in range(1, _GRID):
                x, y = self.width() * number / _GRID, self.height() * number / _GRID
                painter.drawLine(QPointF(x, 0), QPointF(x, self.height()))
                painter.drawLine(QPointF(0, y), QPointF(self.width(), y))

    def _on_canvas(self, area: QRectF) -> QRectF:
        return QRectF(
            area.x() * self.width(),
            area.y() * self.height(),
            area.width() * self.width(),
            area.height() * self.height(),
        )

    # ---- the mouse

    def _share(self, event: QMouseEvent) -> QPointF:
        return QPointF(event.position().x() / self.width(), event.position().y() / self.height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._pressed = event.globalPosition() if self._tool is Tool.LOOK else self._share(event)
        self._held = self._grip(event) if self._tool is Tool.CROP else frozenset()
        if self._tool is Tool.LOOK:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def _grip(self, event: QMouseEvent) -> frozenset[str]:
        """The edges of the crop's frame that the pointer takes hold of; all four inside it, none outside."""
        frame, at = self._on_canvas(self._frame), event.position()
        if self._frame == WHOLE or not frame.adjusted(-_NEAR, -_NEAR, _NEAR, _NEAR).contains(at):
            return frozenset()
        distances = (
            abs(at.x() - frame.left()),
            abs(at.x() - frame.right()),
            abs(at.y() - frame.top()),
            abs(at.y() - frame.bottom()),
        )
        near = frozenset(edge for edge, distance in zip(_EDGES, distances, strict=True) if distance <= _NEAR)
        return near or frozenset(_EDGES)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        if self._tool is Tool.LOOK:
            moved = event.globalPosition() - self._pressed
            self._pressed = event.globalPosition()
            self.panned.emit(moved.toPoint())
            return
        at = self._share(event)
        if self._held:
            self._dragged = self._pulled(at - self._pressed)
        else:
            self._dragged = QRectF(self._pressed, at).normalized() & WHOLE
        self.update()

    def _pulled(self, by: QPointF) -> QRectF:
        """The crop's frame with the edges that are held moved, within the picture."""
        frame = self._frame
        if len(self._held) == len(_EDGES):
            return QRectF(
                min(max(frame.x() + by.x(), 0), 1 - frame.width()),
                min(max(frame.y() + by.y(), 0), 1 - frame.height()),
                frame.width(),
                frame.height(),
            )
        pulled = frame.adjusted(
            by.x() if "left" in self._held else 0,
            by.y() if "top" in self._held else 0,
            by.x() if "right" in self._held else 0,
            by.y() if "bottom" in self._held else 0,
        )
        return pulled.normalized() & WHOLE

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        dragged, pressed = self._dragged, self._pressed
        self._dragged = self._pressed = None
        if self._tool is Tool.LOOK:
            self.setCursor(Qt.CursorShape.OpenHandCursor)
        elif dragged and self._is_large(dragged):
            self.framed.emit(dragged)
        elif pressed and self._tool is Tool.BLUR:
            at = self._share(event)
            hit = [number for number, shape in enumerate(self._shapes) if _holds(shape, at)]
            # The one on top is the last.
            self.chosen.emit(hit[-1] if hit else -1)
        self.update()

    def _is_large(self, area: QRectF) -> bool:
        on_canvas = self._on_canvas(area)
        return min(on_canvas.width(), on_canvas.height()) >= _SMALLEST

    # ---- the keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = {
            Qt.Key.Key_Left: QPointF(-_STEP, 0),
            Qt.Key.Key_Right: QPointF(_STEP, 0),
            Qt.Key.Key_Up: QPointF(0, -_STEP),
            Qt.Key.Key_Down: QPointF(0, _STEP),
        }.get(Qt.Key(event.key()))
        grows = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if by and self._tool is not Tool.LOOK:
            nothing = QPointF()
            self.nudged.emit(nothing if grows else by, by if grows else nothing)
        elif event.key() == Qt.Key.Key_Space and self._tool is Tool.BLUR and self._shapes:
            self.chosen.emit((self._current + 1) % len(self._shapes))
        elif event.key() == Qt.Key.Key_Insert and self._tool is Tool.BLUR:
            self.added.emit()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self._tool is not Tool.LOOK:
            self.removed.emit()
        else:
            super().keyPressEvent(event)


def _holds(shape: Sequence[QPointF], at: QPointF) -> bool:
    return QPolygonF(shape).containsPoint(at, Qt.FillRule.OddEvenFill)

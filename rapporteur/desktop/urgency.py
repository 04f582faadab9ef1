"""How pressing the time is: four steps that differ in colour, in shape and in pattern.

Whoever does not tell the colours apart still sees a disc become a triangle, a rhombus with an exclamation
mark and a square with a plus, and a bar that is plain, striped, in blocks and chequered.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from rapporteur.clock.reminders import NEARLY_LEAD
from rapporteur.desktop.look import Colours

LAST_SECONDS = 30.0
"""Seconds that are left when it is time to come to an end."""


class Urgency(StrEnum):
    """How much time is left."""

    PLENTY = "plenty"
    WRAP_UP = "wrap up"
    DANGER = "danger"
    OVER = "over"


def urgency(left: float, allowed: float) -> Urgency:
    """The step for so many seconds left of so many; what has no time of its own has plenty.

    Who has little time in all is warned later, as by the reminders.
    """
    if allowed <= 0:
        return Urgency.PLENTY
    if left < 0:
        return Urgency.OVER
    if left <= min(LAST_SECONDS, allowed / 4):
        return Urgency.DANGER
    if left <= min(NEARLY_LEAD, allowed / 2):
        return Urgency.WRAP_UP
    return Urgency.PLENTY


class Dress(NamedTuple):
    """Colours of a step: what is written in `ink` or `strong` on the `ground` can be read."""

    ground: str
    strong: str
    ink: str
    track: str


def dress(colours: Colours, step: Urgency) -> Dress:
    """The colours of a step."""
    match step:
        case Urgency.WRAP_UP:
            return Dress(colours.warm_soft, colours.warm, colours.ink, colours.banner_line)
        case Urgency.DANGER:
            return Dress(colours.card, colours.live, colours.ink, colours.line)
        case Urgency.OVER:
            return Dress(colours.live, colours.on_live, colours.on_live, colours.live)
        case _:
            return Dress(colours.card, colours.accent, colours.ink, colours.line)


def paint_sign(painter: QPainter, box: QRectF, step: Urgency, worn: Dress) -> None:
    """Paint a step's sign into a square box."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(worn.strong))
    side, middle = box.width(), box.center()
    match step:
        case Urgency.WRAP_UP:
            corners = (box.bottomLeft(), QPointF(middle.x(), box.top()), box.bottomRight())
            painter.drawPolygon(QPolygonF(corners))
        case Urgency.DANGER:
            corners_of_four = (
                QPointF(middle.x(), box.top()),
                QPointF(box.right(), middle.y()),
                QPointF(middle.x(), box.bottom()),
                QPointF(box.left(), middle.y()),
            )
            painter.drawPolygon(QPolygonF(corners_of_four))
            painter.setBrush(QColor(worn.ground))
            stroke = side * 0.11
            painter.drawRect(QRectF(middle.x() - stroke / 2, box.top() + side * 0.25, stroke, side * 0.29))
            painter.drawRect(QRectF(middle.x() - stroke / 2, box.top() + side * 0.62, stroke, stroke))
        case Urgency.OVER:
            painter.drawRect(box)
            painter.setBrush(QColor(worn.ground))
            stroke, length = side * 0.14, side * 0.62
            painter.drawRect(QRectF(middle.x() - length / 2, middle.y() - stroke / 2, length, stroke))
            painter.drawRect(QRectF(middle.x() - stroke / 2, middle.y() - length / 2, stroke, length))
        case _:
            painter.drawEllipse(box)


def paint_bar(
    painter: QPainter, box: QRectF, filled: float, step: Urgency, worn: Dress, *, mirrored: bool
) -> None:
    """Paint a bar that is filled so many pixels from its beginning, in the pattern of a step."""
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(worn.track))
    round_corner = box.height() / 2
    painter.drawRoundedRect(box, round_corner, round_corner)
    if filled > 0:
        part = QRectF(box)
        part.setWidth(min(box.width(), max(box.height(), filled)))
        if mirrored:
            part.moveRight(box.right())
        shape = QPainterPath()
        shape.addRoundedRect(part, round_corner, round_corner)
        painter.fillPath(shape, QColor(worn.strong))
        painter.setClipPath(shape)
        _paint_pattern(painter, part, step, QColor(worn.ground))
    painter.restore()


def _paint_pattern(painter: QPainter, part: QRectF, step: Urgency, gap: QColor) -> None:
    height = part.height()
    pitch = max(6.0, height * 1.1)
    pen = QPen(gap, max(1.5, height / 5))
    painter.setPen(pen)
    x = part.left() - height
    while step is not Urgency.PLENTY and x < part.right() + pitch:
        if step is Urgency.DANGER:
            painter.drawLine(QPointF(x, part.top()), QPointF(x, part.bottom()))
        else:
            painter.drawLine(QPointF(x, part.bottom()), QPointF(x + height, part.top()))
        if step is Urgency.OVER:
            painter.drawLine(QPointF(x, part.top()), QPointF(x + height, part.bottom()))
        x += pitch

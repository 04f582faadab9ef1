"""How one sees what a speaker says of their part: a small mark with a shape of its own, and words."""

from __future__ import annotations

from datetime import datetime
from enum import Enum, auto

from PySide6.QtCore import QDate, QLocale, QObject, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from rapporteur.desktop.look import Look
from rapporteur.desktop.times import short_day
from rapporteur.report.model import Report, SignOff
from rapporteur.report.sign_off import is_overdue
from rapporteur.report.values import zone_of


class Mark(Enum):
    """What is to be seen of somebody's sign-off."""

    ASKED = auto()
    AGREED = auto()
    STALE = auto()
    """They agreed to what is no longer so."""
    CHANGES = auto()


def mark_of(sign_off: SignOff | None, *, is_stale: bool) -> Mark | None:
    """The mark of a sign-off; none for who was not asked."""
    if sign_off is None:
        return None
    match sign_off.state:
        case "asked":
            return Mark.ASKED
        case "changes":
            return Mark.CHANGES
        case "agreed":
            return Mark.STALE if is_stale else Mark.AGREED


def paint_mark(painter: QPainter, box: QRectF, mark: Mark, look: Look) -> None:
    """Paint a mark into a square: a ring, a disc, a broken ring or a triangle, so that it needs no colour."""
    colours, stroke = look.colours, max(1.2, box.width() / 10)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    round_box = box.adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2)
    match mark:
        case Mark.ASKED:
            painter.setPen(QPen(QColor(colours.muted), stroke))
            painter.setBrush(QColor(colours.card))
            painter.drawEllipse(round_box)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.muted))
            for part in (0.3, 0.5, 0.7):
                painter.drawEllipse(_at(box, part, 0.5), stroke / 1.7, stroke / 1.7)
        case Mark.AGREED:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent))
            painter.drawEllipse(box)
            _paint_tick(painter, box, colours.on_accent, stroke * 1.2)
        case Mark.STALE:
            pen = QPen(QColor(colours.warn), stroke)
            pen.setDashPattern([2, 1.2])
            painter.setPen(pen)
            painter.setBrush(QColor(colours.card))
            painter.drawEllipse(round_box)
            _paint_tick(painter, box, colours.warn, stroke * 1.2)
        case Mark.CHANGES:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.warm))
            painter.drawPolygon(QPolygonF([_at(box, 0.5, 0.0), _at(box, 1.0, 0.95), _at(box, 0.0, 0.95)]))
            painter.setPen(QPen(QColor(colours.card), stroke, c=Qt.PenCapStyle.RoundCap))
            painter.drawLine(_at(box, 0.5, 0.38), _at(box, 0.5, 0.6))
            painter.drawPoint(_at(box, 0.5, 0.8))
    painter.restore()


def _at(box: QRectF, across: float, down: float) -> QPointF:
    return QPointF(box.left() + across * box.width(), box.top() + down * box.height())


def _paint_tick(painter: QPainter, box: QRectF, colour: str, stroke: float) -> None:
    path = QPainterPath(_at(box, 0.28, 0.52))
    path.lineTo(_at(box, 0.44, 0.68))
    path.lineTo(_at(box, 0.72, 0.34))
    painter.setPen(QPen(QColor(colour), stroke, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)


def mark_picture(mark: Mark | None, look: Look, size: int, ratio: float) -> QPixmap:
    """A mark as a picture of so many logical pixels; an empty one for none."""
    picture = QPixmap(QSize(size, size) * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    if mark:
        painter = QPainter(picture)
        paint_mark(painter, QRectF(0.5, 0.5, size - 1, size - 1), mark, look)
        painter.end()
    return picture


class SignOffWords(QObject):
    """Words for what speakers say of their part."""

    def mark(self, mark: Mark) -> str:
        """What a mark means, in few words."""
        return {
            Mark.ASKED: self.tr("asked to sign off"),
            Mark.AGREED: self.tr("agreed to their part"),
            Mark.STALE: self.tr("agreed, but their part has changed since"),
            Mark.CHANGES: self.tr("asked for a change"),
        }[mark]

    def state(self, report: Report, sign_off: SignOff | None, *, is_stale: bool, now: datetime) -> str:
        """How it stands with somebody, with its days."""
        if sign_off is None:
            return self.tr("not asked yet")
        day = self.day(report, sign_off.answered or sign_off.asked)
        due = self.day(report, sign_off.due) if sign_off.due else ""
        match mark_of(sign_off, is_stale=is_stale):
            case Mark.AGREED:
                return self.tr("agreed on {day}").format(day=day)
            case Mark.STALE:
                return self.tr("agreed on {day}; changed since").format(day=day)
            case Mark.CHANGES if is_stale:
                return self.tr("asked for a change on {day}; changed since").format(day=day)
            case Mark.CHANGES:
                return self.tr("asked for a change on {day}").format(day=day)
            case _ if is_overdue(sign_off, now):
                return self.tr("asked on {day}; no answer by {due}").format(day=day, due=due)
            case _ if due:
                return self.tr("asked on {day}, to answer by {due}").format(day=day, due=due)
            case _:
                return self.tr("asked on {day}").format(day=day)

    def day(self, report: Report, moment: datetime, *, in_words: bool = False) -> str:
        """A day in the session's zone, in the window's language."""
        local = moment.astimezone(zone_of(report.session))
        if not in_words:
            return short_day(local)
        day = QDate(local.year, local.month, local.day)
        return QLocale().toString(day, QLocale.FormatType.LongFormat)

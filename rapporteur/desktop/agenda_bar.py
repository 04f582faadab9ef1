"""The agenda as a row of rounded segments: done, running, over its time, to come, left out."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from rapporteur.clock.plan import Plan, Slot, Stage
from rapporteur.desktop.look import AGENDA_OVER, Look

_GAP = 3.0
_HEIGHT = 8
_LEAST = float(_HEIGHT)
"""The width of the narrowest segment, which is then a dot."""


class _Segment(NamedTuple):
    """What is seen of an item: `filled` is in pixels."""

    item_id: str
    stage: Stage
    left: float
    width: float
    filled: float
    over: bool
    closing: bool


class AgendaBar(QWidget):
    """Painted only when something of it changes by a pixel. `clicked` carries the id of an item."""

    clicked = Signal(str)

    def __init__(self, look: Look, describe: Callable[[Slot], str]) -> None:
        """`describe` says in words what an item is and where it stands."""
        super().__init__()
        self._look, self._describe = look, describe
        self._plan = Plan(())
        self._segments: tuple[_Segment, ...] = ()
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Agenda"))

    def show_plan(self, plan: Plan) -> None:
        """Show this agenda."""
        self._plan = plan
        self.setVisible(bool(plan.slots))
        self._lay_out()

    def _lay_out(self) -> None:
        segments = self._measured()
        if segments != self._segments:
            self._segments = segments
            self.update()

    def _measured(self) -> tuple[_Segment, ...]:
        slots = self._plan.slots
        if not slots:
            return ()
        room = self.width() - _GAP * (len(slots) - 1)
        whole = sum(slot.allowed for slot in slots)
        shares = [slot.allowed / whole if whole else 1 / len(slots) for slot in slots]
        # What has little time is still seen; the others make room for it.
        least = min(_LEAST, room / len(slots))
        spare = room - least * len(slots)
        x, segments = 0.0, []
        for slot, share in zip(slots, shares, strict=True):
            width = least + spare * share
            part = 1.0 if slot.stage is Stage.DONE else 0.0
            if slot.stage is Stage.RUNNING and slot.allowed:
                part = min(1.0, slot.used / slot.allowed)
            closing = slot.item.kind == "closing"
            segments.append(
                _Segment(
                    slot.item.id,
                    slot.stage,
                    round(x, 1),
                    round(width, 1),
                    round(part * width),
                    slot.is_over,
                    closing,
                )
            )
            x += width + _GAP
        return tuple(segments)

    def resizeEvent(self, _event: QEvent) -> None:
        self._lay_out()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for segment in self._segments:
            self._paint(painter, segment)
        painter.end()

    def _paint(self, painter: QPainter, segment: _Segment) -> None:
        colours = self._look.colours
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - segment.left - segment.width if mirrored else segment.left
        height = float(self.height())
        painter.setPen(Qt.PenStyle.NoPen)
        if segment.stage is Stage.SKIPPED:
            # An outline: it takes no time, and is not one that is still to come.
            painter.setPen(QPen(QColor(colours.handle), 1, Qt.PenStyle.DotLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(left + 0.5, 0.5, segment.width - 1, height - 1), 3.5, 3.5)
            return
        painter.setBrush(QColor(colours.closing if segment.closing else colours.line))
        painter.drawRoundedRect(QRectF(left, 0, segment.width, height), 4, 4)
        if segment.filled:
            part = min(segment.width, max(_LEAST, segment.filled))
            painter.setBrush(QColor(AGENDA_OVER[colours.dark] if segment.over else colours.accent))
            begin = left + segment.width - part if mirrored else left
            painter.drawRoundedRect(QRectF(begin, 0, part, height), 4, 4)

    # ---- which is which

    def _at(self, where: QPoint) -> Slot | None:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = self.width() - where.x() if mirrored else where.x()
        for segment, slot in zip(self._segments, self._plan.slots, strict=True):
            if segment.left <= x < segment.left + segment.width + _GAP:
                return slot
        return None

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            slot = self._at(event.pos())
            if slot:
                QToolTip.showText(event.globalPos(), self._describe(slot), self)
            return True
        return super().event(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        slot = self._at(event.position().toPoint())
        if slot and event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton):
            self.clicked.emit(slot.item.id)

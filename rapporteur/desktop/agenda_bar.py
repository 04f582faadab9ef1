"""The agenda as a row of rounded segments: done, running, over its time, to come, left out.

They differ by shape as well: filled, filled in part, striped, an empty outline, a dotted one.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from rapporteur.clock.plan import Plan, Slot, Stage
from rapporteur.desktop.accessible import Part, Role, Told
from rapporteur.desktop.look import AGENDA_OVER, Look

_GAP = 3.0
_HEIGHT = 16
_BAND = QRect(0, 4, 0, 8)
"""Where the segments are in that height; the rest is for the ring of the focus."""

_LEAST = float(_BAND.height())
"""The width of the narrowest segment, which is then a dot."""

_STRIPE = 5.0
"""From one stripe to the next."""


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
    """Painted only when something of it changes by a pixel.

    `clicked` carries the id of an item, and where on the screen. Arrow keys go from one to the next; Enter,
    Space and the menu key are a click.
    """

    clicked = Signal(str, QPoint)

    def __init__(self, look: Look, describe: Callable[[Slot], str]) -> None:
        """`describe` says in words what an item is and where it stands."""
        super().__init__()
        self._look, self._describe = look, describe
        self._plan = Plan(())
        self._segments: tuple[_Segment, ...] = ()
        self._current = ""
        self._parts: list[Part] = []
        self.told = Told(Role.List, parts=self._told_parts)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
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
        current = self._place() if self.hasFocus() else -1
        for number, segment in enumerate(self._segments):
            self._paint(painter, segment)
            if number == current:
                self._paint_focus(painter, segment)
        painter.end()

    def _box(self, segment: _Segment) -> QRectF:
        """Where a segment is in the widget."""
        left = self.width() - segment.left - segment.width if self._is_mirrored() else segment.left
        return QRectF(left, _BAND.top(), segment.width, _BAND.height())

    def _is_mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _paint_focus(self, painter: QPainter, segment: _Segment) -> None:
        painter.setPen(QPen(QColor(self._look.colours.accent), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(self._box(segment).adjusted(-2, -3, 2, 3), 6, 6)

    def _paint(self, painter: QPainter, segment: _Segment) -> None:
        colours, box = self._look.colours, self._box(segment)
        skipped = segment.stage is Stage.SKIPPED
        line = Qt.PenStyle.DotLine if skipped else Qt.PenStyle.SolidLine
        painter.setPen(QPen(QColor(colours.edge), 1, line))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if not skipped:
            painter.setBrush(QColor(colours.closing if segment.closing else colours.line))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3.5, 3.5)
        if segment.filled and not skipped:
            part = QRectF(box)
            part.setWidth(min(segment.width, max(_LEAST, segment.filled)))
            if self._is_mirrored():
                part.moveRight(box.right())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(AGENDA_OVER[colours.dark] if segment.over else colours.accent))
            painter.drawRoundedRect(part, 4, 4)
            if segment.over:
                self._paint_stripes(painter, part)

    def _paint_stripes(self, painter: QPainter, part: QRectF) -> None:
        shape = QPainterPath()
        shape.addRoundedRect(part, 4, 4)
        painter.save()
        painter.setClipPath(shape)
        painter.setPen(QPen(QColor(self._look.colours.card), 1.5))
        x = part.left() - part.height()
        while x < part.right():
            painter.drawLine(QPointF(x, part.bottom()), QPointF(x + part.height(), part.top()))
            x += _STRIPE
        painter.restore()

    # ---- which is which

    def _place(self) -> int:
        """Which segment the keyboard is at: the one it was at last, or what is on, or the first."""
        ids = [segment.item_id for segment in self._segments]
        if self._current in ids:
            return ids.index(self._current)
        stages = [segment.stage for segment in self._segments]
        return stages.index(Stage.RUNNING) if Stage.RUNNING in stages else 0

    def _told_parts(self) -> list[Part]:
        """The items in words, with where each is, for who asks through the platform."""
        slots = self._plan.slots
        for gone in self._parts[len(slots) :]:
            gone.deleteLater()
        self._parts = self._parts[: len(slots)]
        self._parts += [Part(self) for _ in slots[len(self._parts) :]]
        current = self._place()
        for number, (part, slot, segment) in enumerate(zip(self._parts, slots, self._segments, strict=True)):
            part.name, part.box = self._describe(slot), self._box(segment).toRect()
            part.is_current = number == current
        return self._parts

    def _at(self, where: QPoint) -> Slot | None:
        x = self.width() - where.x() if self._is_mirrored() else where.x()
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
            self.clicked.emit(slot.item.id, event.globalPosition().toPoint())

    # ---- the keys

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._go_to(self._place())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, keys, place = event.key(), Qt.Key, self._place()
        onward = keys.Key_Left if self._is_mirrored() else keys.Key_Right
        match key:
            case keys.Key_Left | keys.Key_Right:
                self._go_to(place + (1 if key == onward else -1))
            case keys.Key_Home:
                self._go_to(0)
            case keys.Key_End:
                self._go_to(len(self._segments) - 1)
            case keys.Key_Return | keys.Key_Enter | keys.Key_Space | keys.Key_Menu if self._segments:
                at = self._box(self._segments[place]).toRect().bottomLeft()
                self.clicked.emit(self._segments[place].item_id, self.mapToGlobal(at))
            case _:
                super().keyPressEvent(event)

    def _go_to(self, place: int) -> None:
        if 0 <= place < len(self._segments):
            self._current = self._segments[place].item_id
            self.setAccessibleDescription(self._describe(self._plan.slots[place]))
            self.update()
            if QAccessible.isActive():
                QAccessible.updateAccessibility(
                    QAccessibleEvent(self._told_parts()[place], QAccessible.Event.Focus)
                )

"""The clock for the chair: who speaks, how much time is left and what comes next, large, on a second screen.

It is read from the other end of a table, so each step of how pressing the time is has its own colours, its
own sign, its own frame and its own words. Nothing can be changed in it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from rapporteur.desktop.glance import Glance
from rapporteur.desktop.look import Look
from rapporteur.desktop.urgency import Dress, Urgency, dress, paint_bar, paint_sign

USUAL_SIZE = QSize(960, 540)

_FRAMES = {Urgency.PLENTY: 0, Urgency.WRAP_UP: 1, Urgency.DANGER: 2, Urgency.OVER: 2}
"""How many lines of a frame go around each step."""


class _Areas(NamedTuple):
    """Where the parts are, in logical pixels; the sign goes with the words."""

    who: QRect
    figures: QRect
    words: QRect
    bar: QRect
    foot: QRect


def _areas(width: int, height: int) -> _Areas:
    margin = round(min(width, height) * 0.07)
    room = width - 2 * margin

    def band(top: float, share: float) -> QRect:
        return QRect(margin, round(height * top), room, round(height * share))

    return _Areas(
        who=band(0.06, 0.15),
        figures=band(0.22, 0.41),
        words=band(0.635, 0.12),
        bar=band(0.78, 0.045),
        foot=band(0.85, 0.09),
    )


class SpeakerView(QWidget):
    """A window of its own, painted in parts: each only when it has changed.

    `moved_to_full_screen` follows when it fills a screen; `menu_asked` carries where.
    """

    moved_to_full_screen = Signal()
    menu_asked = Signal(QPoint)

    def __init__(self, look: Look) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self._look = look
        self._glance = Glance()
        self._parts = _areas(*USUAL_SIZE.toTuple())
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setWindowTitle(self.tr("Speaker view"))
        self.setAccessibleName(self.tr("Speaker view"))
        self.setMinimumSize(320, 200)
        self.resize(USUAL_SIZE)

    @property
    def _worn(self) -> Dress:
        return dress(self._look.colours, self._glance.step)

    # ---- what it shows

    def show_glance(self, glance: Glance) -> None:
        """Show what is so now."""
        before, self._glance = self._glance, glance
        if before.step != glance.step:
            self.update()
        for area, what in (
            (self._parts.who, lambda one: one.who),
            (self._parts.figures, lambda one: one.figures),
            (self._parts.words, lambda one: one.words),
            (self._parts.bar, self._filled),
            (self._parts.foot, lambda one: (one.following, one.left, one.is_speaking)),
        ):
            if what(before) != what(glance):
                self.update(area)
        said = self.tr("{who}: {words}").format(who=glance.who, words=glance.words)
        if said != self.accessibleDescription():
            self.setAccessibleDescription(said)

    def _filled(self, glance: Glance) -> int:
        """The pixels of the bar that are filled; none where there is no time to fill it."""
        return round(glance.part * self._parts.bar.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._parts = _areas(self.width(), self.height())

    # ---- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        worn, areas, glance = self._worn, self._parts, self._glance
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self.layoutDirection())
        painter.fillRect(event.rect(), QColor(worn.ground))
        self._paint_frame(painter, worn)
        steps: tuple[tuple[QRect, Callable[[QPainter, QRect, Dress], None]], ...] = (
            (areas.who, self._paint_who),
            (areas.figures, self._paint_figures),
            (areas.words, self._paint_words),
            (areas.foot, self._paint_foot),
        )
        for area, paint in steps:
            if event.region().intersects(area):
                paint(painter, area, worn)
        if glance.part and event.region().intersects(areas.bar):
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            box, filled = QRectF(areas.bar), float(self._filled(glance))
            paint_bar(painter, box, filled, glance.step, worn, mirrored=mirrored)
        painter.end()

    def _paint_frame(self, painter: QPainter, worn: Dress) -> None:
        stroke = max(3, round(min(self.width(), self.height()) * 0.012))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pen = QPen(QColor(worn.strong), stroke)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        for number in range(_FRAMES[self._glance.step]):
            inset = stroke // 2 + number * 2 * stroke
            painter.drawRect(self.rect().adjusted(inset, inset, -inset - 1, -inset - 1))

    def _paint_who(self, painter: QPainter, area: QRect, worn: Dress) -> None:
        painter.setFont(self._font(self._glance.who, area, QFont.Weight.DemiBold, least=0.5))
        painter.setPen(QColor(worn.ink))
        self._write(painter, area, self._glance.who, Qt.AlignmentFlag.AlignLeft)

    def _paint_figures(self, painter: QPainter, area: QRect, worn: Dress) -> None:
        figures = self._glance.figures
        # As if every figure were the widest: otherwise the size would change from second to second.
        painter.setFont(self._font(re.sub(r"\d", "0", figures), area, QFont.Weight.Bold, figures=True))
        painter.setPen(QColor(worn.strong if self._glance.step is not Urgency.PLENTY else worn.ink))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, figures)

    def _paint_words(self, painter: QPainter, area: QRect, worn: Dress) -> None:
        words = self._glance.words
        if not words:
            return
        side = round(area.height() * 0.66)
        gap = side // 2
        room = area.adjusted(side + gap, 0, 0, 0)
        painter.setFont(self._font(words, room, QFont.Weight.DemiBold, least=0.4))
        width = min(room.width(), painter.fontMetrics().horizontalAdvance(words) + 4)
        left = area.left() + (area.width() - side - gap - width) // 2
        sign = QRect(left, area.top() + (area.height() - side) // 2, side, side)
        text = QRect(left + side + gap, area.top(), width, area.height())
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            sign.moveRight(2 * area.center().x() - sign.left())
            text.moveRight(2 * area.center().x() - text.left())
        paint_sign(painter, QRectF(sign), self._glance.step, worn)
        painter.setPen(QColor(worn.strong))
        self._write(painter, text, words, Qt.AlignmentFlag.AlignLeft)

    def _paint_foot(self, painter: QPainter, area: QRect, worn: Dress) -> None:
        glance = self._glance
        painter.setPen(QColor(worn.ink))
        following = self.tr("Next: {name}").format(name=glance.following) if glance.following else ""
        # Where nobody has the floor the session's own time is what stands large.
        says_left = glance.is_speaking and glance.left
        left = self.tr("Session: {left}").format(left=glance.left) if says_left else ""
        both = f"{following}    {left}"
        painter.setFont(self._font(both, area, QFont.Weight.Medium, figures=True, least=0.6))
        width = painter.fontMetrics().horizontalAdvance(left) + 4
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        gap = painter.fontMetrics().horizontalAdvance("  ")
        ours = area.adjusted(width + gap, 0, 0, 0) if mirrored else area.adjusted(0, 0, -width - gap, 0)
        self._write(painter, ours, following, Qt.AlignmentFlag.AlignLeft)
        self._write(painter, area, left, Qt.AlignmentFlag.AlignRight)

    def _write(self, painter: QPainter, area: QRect, text: str, side: Qt.AlignmentFlag) -> None:
        elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, side | Qt.AlignmentFlag.AlignVCenter, elided)

    def _font(
        self,
        text: str,
        area: QRect,
        weight: QFont.Weight,
        *,
        figures: bool = False,
        least: float = 0.0,
    ) -> QFont:
        """The largest font in which a text fits; never smaller than `least` of what its height allows."""
        make = self._look.figures if figures else self._look.font
        # Figures have nothing below the line: they are three quarters as high as their font.
        tallest = max(8, int(area.height() * (1.25 if least == 0.0 else 0.6)))
        font = make(tallest, weight)
        width = QFontMetricsF(font).horizontalAdvance(text)
        if width > area.width():
            font.setPixelSize(max(8, int(tallest * max(least, area.width() / width))))
        return font

    # ---- keys and mouse

    def set_full_screen(self, full: bool) -> None:
        """Fill the screen, or be a window like others, as soon as it is shown."""
        # Not `showFullScreen`, which takes the keyboard too.
        state, full_screen = self.windowState(), Qt.WindowState.WindowFullScreen
        self.setWindowState(state | full_screen if full else state & ~full_screen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_F11:
                self.set_full_screen(not self.isFullScreen())
            case Qt.Key.Key_Escape if self.isFullScreen():
                self.set_full_screen(False)
            case _:
                super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        self.set_full_screen(not self.isFullScreen())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_asked.emit(event.globalPos())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange and self.isFullScreen():
            self.moved_to_full_screen.emit()

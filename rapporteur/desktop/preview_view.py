"""The pages of the preview, to scroll through and to click on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from rapporteur.desktop.accessible import Role, Told
from rapporteur.desktop.look import Look
from rapporteur.desktop.preview_drawing import Laid
from rapporteur.desktop.preview_making import Wanted
from rapporteur.desktop.preview_spots import Spots
from rapporteur.desktop.preview_stack import Picture, Pictures, Stack

if TYPE_CHECKING:
    from rapporteur.export.pdf.text import Spot

LEAST_ZOOM, MOST_ZOOM, ZOOM_STEP = 0.5, 4.0, 1.2
MOST_BYTES = 96_000_000
"""Of pictures that are kept."""
MOST_WIDE = 2600
"""Device pixels: a page that is shown wider is drawn so wide and stretched."""
IN_USE_MS = 3000
"""How long after mouse or keys have been used here the view stays where it was put."""

_STEP = 60
_MARGIN = 3
_SHADOW = 3


class PreviewView(QAbstractScrollArea):
    """Shows pages as wide as it is, times a zoom.

    `spot_chosen` has what was clicked, or what is in the middle when Enter was pressed; `pictures_wanted`
    says that a page is seen whose picture is missing; `page_shown` has the page, from 1, and how many there
    are; `left` says that Esc was pressed.
    """

    spot_chosen = Signal(object)
    pictures_wanted = Signal()
    page_shown = Signal(int, int)
    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._laid = Laid((), Spots())
        self._edition = 0
        self._stack = Stack()
        self._pictures = Pictures(MOST_BYTES)
        self._zoom = 1.0
        self._marked = ""
        self._is_to_show = False
        self._told = (0, 0)
        self._pressed: QPoint | None = None
        self._in_use = QTimer(self, interval=IN_USE_MS, singleShot=True)
        self.told = Told(Role.Document, value=self._in_words)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # The room that pages have must not hang on their height.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.viewport().setMouseTracking(True)
        self.verticalScrollBar().valueChanged.connect(self._tell_page)
        self.verticalScrollBar().actionTriggered.connect(self._in_use.start)

    # ---- what is shown

    @property
    def edition(self) -> int:
        """How many times pages were shown."""
        return self._edition

    @property
    def zoom(self) -> float:
        """1 where the widest page is as wide as the view."""
        return self._zoom

    @property
    def pages(self) -> int:
        """How many there are."""
        return len(self._laid.sheets)

    def show_laid(self, laid: Laid) -> None:
        """Show these pages where those before were; what was seen of them stays until it is drawn anew."""
        was_seen = self._is_marked_seen()
        self._laid, self._edition = laid, self._edition + 1
        self._pictures.forget_from(len(laid.sheets))
        self._arrange()
        if self._marked and (self._is_to_show or (was_seen and not self._is_marked_seen())):
            self._show_marked()
        self._tell_page()
        self.viewport().update()

    def take_picture(self, wanted: Wanted, image: QImage) -> None:
        """Show the picture of a page."""
        seen = set(self._seen())
        self._pictures.keep(wanted.number, Picture(image, self._edition), seen=seen)
        if wanted.number in seen:
            self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def wanted(self) -> Wanted | None:
        """The picture that is missing most: of the first page seen that has none of its size and edition."""
        for number in self._seen():
            width = self._width_of(number)
            picture = self._pictures.of(number)
            if picture is None or picture.edition != self._edition or picture.image.width() != width:
                return Wanted(number, width)
        return None

    def _width_of(self, number: int) -> int:
        return min(round(self._stack.frames[number].width() * self.devicePixelRatioF()), MOST_WIDE)

    def _seen(self) -> range:
        top = self.verticalScrollBar().value()
        return self._stack.between(top, top + self.viewport().height())

    def _in_words(self) -> str:
        return self.tr("Page {page} of {pages}").format(page=self._told[0], pages=self._told[1])

    def _tell_page(self) -> None:
        middle = self.verticalScrollBar().value() + self.viewport().height() / 2
        told = (self._stack.page_at(middle) + 1 if self.pages else 0, self.pages)
        if told != self._told:
            self._told = told
            self.page_shown.emit(*told)

    # ---- the line that is being written

    @property
    def marked(self) -> str:
        """The anchor of the line that is marked."""
        return self._marked

    def mark(self, anchor: str) -> None:
        """Mark what has this anchor, and scroll to it unless mouse or keys are being used here."""
        if anchor == self._marked:
            return
        self._marked = anchor
        self._is_to_show = bool(anchor) and not self._in_use.isActive()
        if self._is_to_show:
            self._show_marked()
        self.viewport().update()

    def marked_areas(self) -> list[QRectF]:
        """Where the marked line is, in pixels of the view."""
        moved = QPointF(-self._offset())
        return [self._area(spot).translated(moved) for spot in self._laid.spots.of(self._marked)]

    def _area(self, spot: Spot) -> QRectF:
        return self._stack.area(
            spot.page - 1, left=spot.left, bottom=spot.bottom, right=spot.right, top=spot.top
        )

    def _is_marked_seen(self) -> bool:
        view = QRectF(self.viewport().rect())
        return any(view.intersects(area) for area in self.marked_areas())

    def _show_marked(self) -> None:
        """Scroll so that the marked line is seen; one that is not on the pages yet waits until it is."""
        spots = self._laid.spots.of(self._marked)
        if not spots:
            return
        self._is_to_show = False
        area, bar, height = self._area(spots[0]), self.verticalScrollBar(), self.viewport().height()
        if area.top() < bar.value() or area.bottom() > bar.value() + height:
            bar.setValue(round(area.top() - height / 3))

    # ---- size

    def zoom_by(self, steps: float) -> None:
        """Show the pages larger, or smaller where `steps` is below 0."""
        self._set_zoom(self._zoom * ZOOM_STEP**steps)

    def fit_width(self) -> None:
        """Show the pages as wide as the view."""
        self._set_zoom(1.0)

    def _set_zoom(self, zoom: float) -> None:
        self._zoom = min(max(zoom, LEAST_ZOOM), MOST_ZOOM)
        self._arrange()
        self.viewport().update()

    def _arrange(self) -> None:
        """Lay the pages into the view; what is in its middle stays there."""
        room = self.viewport().size()
        middle = QPointF(self._offset()) + QPointF(room.width() / 2, room.height() / 2)
        # At the very top and with nothing seen so far there is no middle to keep.
        kept = self._stack.point_at(middle) if self._offset().y() else None
        before = (self._stack.width, self._stack.frames)
        self._stack = Stack(self._laid.sheets, room=room.width(), zoom=self._zoom)
        down, along = self.verticalScrollBar(), self.horizontalScrollBar()
        down.setRange(0, max(self._stack.height - room.height(), 0))
        down.setPageStep(room.height())
        down.setSingleStep(_STEP)
        along.setRange(0, max(self._stack.width - room.width(), 0))
        along.setPageStep(room.width())
        along.setSingleStep(_STEP)
        if before[0] != self._stack.width or before[1][:1] != self._stack.frames[:1]:
            if kept and self.pages:
                down.setValue(round(self._stack.where(kept).y() - room.height() / 2))
            along.setValue(along.maximum() // 2)
        self._tell_page()

    def _offset(self) -> QPoint:
        """The point of the pages that is at the view's top left."""
        along = self.horizontalScrollBar()
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = along.maximum() - along.value() if is_mirrored else along.value()
        return QPoint(x, self.verticalScrollBar().value())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self.viewport().update()
        return super().event(event)

    # ---- painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), QColor(self._look.colours.plain_soft))
        painter.setTransform(QTransform.fromTranslate(-self._offset().x(), -self._offset().y()))
        for number in self._seen():
            self._paint_page(painter, number)
        painter.resetTransform()
        accent = QColor(self._look.colours.accent)
        for area in self.marked_areas():
            wide = area.adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN)
            painter.setOpacity(0.14)
            painter.fillRect(wide, accent)
            painter.setOpacity(1)
            is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            side = wide.right() if is_mirrored else wide.left() - 2
            painter.fillRect(QRectF(side, wide.top(), 2, wide.height()), accent)
        if self.hasFocus():
            painter.setPen(accent)
            painter.drawRect(self.viewport().rect().adjusted(0, 0, -1, -1))
        painter.end()
        if self.wanted() is not None:
            self.pictures_wanted.emit()

    def _paint_page(self, painter: QPainter, number: int) -> None:
        frame = self._stack.frames[number]
        shade = QColor(Qt.GlobalColor.black)
        for reach in range(_SHADOW, 0, -1):
            shade.setAlpha(14)
            painter.fillRect(frame.adjusted(-reach, 1 - reach, reach, reach + 1), shade)
        painter.fillRect(frame, Qt.GlobalColor.white)
        picture = self._pictures.of(number)
        if picture is None:
            return
        if picture.image.width() == round(frame.width() * self.devicePixelRatioF()):
            # Pixel for pixel: letters stay sharp.
            picture.image.setDevicePixelRatio(self.devicePixelRatioF())
            painter.drawImage(frame.topLeft(), picture.image)
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(frame, picture.image)

    # ---- mouse and keys

    def spot_at(self, at: QPointF) -> Spot | None:
        """What of the report is at a point of the view, or the nearest to it on its page."""
        point = self._stack.point_at(at + QPointF(self._offset()))
        return self._laid.spots.nearest(point.page + 1, point.x, point.y) if point else None

    def _is_on_page(self, at: QPointF) -> bool:
        there = (at + QPointF(self._offset())).toPoint()
        return any(self._stack.frames[number].contains(there) for number in self._seen())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._in_use.start()
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._in_use.start()
        shapes = Qt.CursorShape
        on_page = self._is_on_page(event.position())
        self.viewport().setCursor(shapes.PointingHandCursor if on_page else shapes.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is None or event.button() != Qt.MouseButton.LeftButton:
            return
        # The button went down on a page and up somewhere else: no click.
        moved = (event.position().toPoint() - pressed).manhattanLength()
        if moved <= 2 * _MARGIN and self._is_on_page(event.position()):
            self._choose(event.position())

    def _choose(self, at: QPointF) -> None:
        spot = self.spot_at(at)
        if spot:
            self.spot_chosen.emit(spot)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._in_use.start()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(event.angleDelta().y() / 120)
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._in_use.start()
        bar, keys = self.verticalScrollBar(), Qt.Key
        if event.matches(QKeySequence.StandardKey.ZoomIn) or self._is_zoom(event, keys.Key_Equal):
            self.zoom_by(+1)
        elif event.matches(QKeySequence.StandardKey.ZoomOut):
            self.zoom_by(-1)
        elif event.key() == keys.Key_Home:
            bar.setValue(0)
        elif event.key() == keys.Key_End:
            bar.setValue(bar.maximum())
        elif event.key() in (keys.Key_Return, keys.Key_Enter):
            self._choose(QPointF(self.viewport().rect().center()))
        elif event.key() == keys.Key_Escape:
            self.left.emit()
        else:
            # Arrows, PageUp and PageDown scroll.
            super().keyPressEvent(event)

    def _is_zoom(self, event: QKeyEvent, key: Qt.Key) -> bool:
        """Plus is on the key of the equals sign on many keyboards."""
        return event.key() == key and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)

"""The photos in small, side by side, with what is written under each; pages of one gallery in one frame."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from rapporteur.desktop.accessible import Role, Told
from rapporteur.desktop.look import TINY_PX, Look
from rapporteur.desktop.widgets import LineEdit
from rapporteur.report.model import Photo

THUMBNAIL = QSize(196, 110)
"""In logical pixels."""

_AROUND = 5
"""Between a card and the frame of its gallery."""

BADGE_INK = "#ffffff"
BADGE_GROUND = QColor(0, 0, 0, 170)
"""Of the figures in a photo's corner."""

_RING = QColor(255, 255, 255, 230)
"""Beside the ring of the focus, so that it is seen on any photo."""

_GROUND = "#202633"
"""Behind a picture of another shape, in light and dark alike."""


class Thumbnail(QWidget):
    """A photo in small, with its time and how many are on it.

    The keys and the mouse ask for what is done with the photo; `stepped` has +1 for one place later.
    `dragged` has where the pointer is on the screen, `dropped` where it was let go. `first_seen` follows the
    first painting, which is without a picture: that need not be made before.
    """

    first_seen = Signal()
    menu_asked = Signal(QPoint)
    opened = Signal()
    removal_asked = Signal()
    copy_asked = Signal()
    stepped = Signal(int)
    turned = Signal(int)
    dragged = Signal(QPoint)
    dropped = Signal(QPoint)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._picture: QImage | None = None
        self._badge = ""
        self._face: QPixmap | None = None
        self._pressed: QPoint | None = None
        self._is_dragged = self._is_target = False
        self.was_seen = False
        """Whether it has been painted."""
        self.told = Told(Role.Button, press=self.opened.emit, has_popup=True)
        self.setFixedSize(THUMBNAIL)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(lambda at: self.menu_asked.emit(self.mapToGlobal(at)))

    def show_picture(self, picture: QImage | None) -> None:
        """Show a picture in device pixels; None while it is being made, a null one where none can be."""
        if picture is not self._picture:
            self._picture = picture
            self._forget_face()

    def show_badge(self, badge: str) -> None:
        """Show a few words in the corner."""
        if badge != self._badge:
            self._badge = badge
            self._forget_face()

    def show_as_target(self, is_target: bool) -> None:
        """Show whether what is being dragged would come here."""
        if is_target != self._is_target:
            self._is_target = is_target
            self.update()

    # ---- painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self.was_seen:
            self.was_seen = True
            self.first_seen.emit()
        ratio = self.devicePixelRatioF()
        if self._face is None or self._face.devicePixelRatioF() != ratio:
            self._face = self._make_face(ratio)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._face)
        if self.hasFocus() or self._is_target:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            frame = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
            painter.setPen(QPen(_RING, 5))
            painter.drawRoundedRect(frame, 8, 8)
            painter.setPen(QPen(QColor(self._look.colours.accent), 3))
            painter.drawRoundedRect(frame, 8, 8)
            if self._is_target:
                painter.drawRoundedRect(frame.adjusted(4, 4, -4, -4), 5, 5)
        painter.end()

    def _forget_face(self) -> None:
        self._face = None
        self.update()

    def _make_face(self, ratio: float) -> QPixmap:
        """Picture and badge as they are seen, kept because all photos are painted whenever one moves."""
        face = QPixmap(self.size() * ratio)
        face.setDevicePixelRatio(ratio)
        face.fill(Qt.GlobalColor.transparent)
        painter = QPainter(face)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()), 8, 8)
        painter.setClipPath(shape)
        painter.fillRect(self.rect(), QColor(_GROUND))
        if self._picture is not None:
            self._paint_picture(painter, self._picture)
        painter.setFont(self._look.figures(TINY_PX))
        width = painter.fontMetrics().horizontalAdvance(self._badge) + 12
        box = QRectF(self.width() - width - 6, self.height() - 24, width, 18)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(BADGE_GROUND)
        painter.drawRoundedRect(box, 5, 5)
        painter.setPen(QColor(BADGE_INK))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._badge)
        painter.end()
        return face

    def _paint_picture(self, painter: QPainter, picture: QImage) -> None:
        if picture.isNull():
            icon = self._look.icon("triangle-alert", "#ffffff")
            icon.paint(painter, QRect(self.width() // 2 - 12, self.height() // 2 - 12, 24, 24))
            return
        # What is small already is not made larger.
        most = self.size().boundedTo(picture.size())
        target = QRect(QPoint(), picture.size().scaled(most, Qt.AspectRatioMode.KeepAspectRatio))
        target.moveCenter(self.rect().center())
        painter.drawImage(target, picture)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    # ---- keys and the mouse

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            with_alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
            arrows = (Qt.Key.Key_Left, Qt.Key.Key_Right)
            if event.matches(QKeySequence.StandardKey.Copy) or (with_alt and event.key() in arrows):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, with_alt = event.key(), event.modifiers() == Qt.KeyboardModifier.AltModifier
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_asked.emit()
        elif with_alt and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.stepped.emit(1 if (key == Qt.Key.Key_Right) != mirrored else -1)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removal_asked.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_Menu):
            self.menu_asked.emit(self.mapToGlobal(self.rect().center()))
        elif key in (Qt.Key.Key_L, Qt.Key.Key_R) and not event.modifiers():
            self.turned.emit(90 if key == Qt.Key.Key_R else -90)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        far = (event.position().toPoint() - self._pressed).manhattanLength()
        if not self._is_dragged and far >= QApplication.startDragDistance():
            self._is_dragged = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        if self._is_dragged:
            self.dragged.emit(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        was_dragged, self._is_dragged, self._pressed = self._is_dragged, False, None
        if was_dragged:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.dropped.emit(event.globalPosition().toPoint())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit()


class Card(QWidget):
    """A thumbnail with the lines under it: what stands below the photo, and what is told of it aloud."""

    def __init__(self, photo_id: str, look: Look) -> None:
        super().__init__()
        self.photo_id = photo_id
        self.thumbnail = Thumbnail(look)
        self.caption = self._line(self.tr("Caption"))
        self.alt = self._line(self.tr("What is on it"))
        self.alt.setToolTip(self.tr("What is on the photo, in words, for who cannot see it"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (self.thumbnail, self.caption, self.alt):
            column.addWidget(part)

    def _line(self, label: str) -> LineEdit:
        line = LineEdit()
        line.setPlaceholderText(label)
        line.setAccessibleName(label)
        line.setFixedWidth(THUMBNAIL.width())
        return line

    def show_texts(self, photo: Photo) -> None:
        """Show what is written about the photo."""
        for line, text in ((self.caption, photo.caption), (self.alt, photo.alt)):
            if line.text() != text:
                line.setText(text)


class Strip(QWidget):
    """The cards in a row. It makes none itself."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setProperty("page", True)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(2 * _AROUND)
        self.sets: list[Sequence[Card]] = []

    @property
    def cards(self) -> list[Card]:
        """All cards, in their order."""
        return [card for together in self.sets for card in together]

    def show_cards(self, sets: Sequence[Sequence[Card]]) -> None:
        """Show these cards; others that were there are gone. Those of a set with several are in one frame."""
        before, self.sets = self.cards, list(sets)
        while self._row.count():
            self._row.takeAt(0)
        for gone in set(before) - set(self.cards):
            gone.hide()
            gone.deleteLater()
        for card in self.cards:
            self._row.addWidget(card)
            card.show()
        self._row.addStretch(1)
        stops = [part for card in self.cards for part in (card.thumbnail, card.caption, card.alt)]
        for one, other in pairwise(stops):
            QWidget.setTabOrder(one, other)
        around = _AROUND if any(len(together) > 1 for together in sets) else 0
        self._row.setContentsMargins(around, around, around, around)
        # At once: else all cards are squeezed and painted before the view hears how wide they are together.
        self.setMinimumWidth(self._row.minimumSize().width())
        self.update()

    def frames(self) -> list[QRect]:
        """Where the frames are around the pages of one gallery."""
        found = []
        for together in self.sets:
            if len(together) > 1:
                inside = together[0].geometry().united(together[-1].geometry())
                found.append(inside.adjusted(-_AROUND, -_AROUND, _AROUND - 1, _AROUND - 1))
        return found

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(self._look.colours.line))
        for frame in self.frames():
            painter.drawRoundedRect(QRectF(frame).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
        painter.end()

    def card_at(self, at: QPoint) -> Card | None:
        """The card under a point of the screen."""
        for card in self.cards:
            if card.rect().contains(card.mapFromGlobal(at)):
                return card
        return None

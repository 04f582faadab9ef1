"""The group photo: what has been taken, and the ways to take another."""

from __future__ import annotations

from datetime import UTC
from functools import partial

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from rapporteur.desktop.document import Change, Document
from rapporteur.desktop.look import SMALL_PX, TINY_PX, Look
from rapporteur.desktop.panel import Panel
from rapporteur.desktop.widgets import LineEdit, button, clear_layout, coloured, icon_button
from rapporteur.report.model import Photo
from rapporteur.report.template import Section
from rapporteur.report.values import zone

THUMBNAIL = QSize(196, 110)


class Thumbnail(QWidget):
    """A photo in small, with its time and size."""

    menu_asked = Signal(QPoint)
    removal_asked = Signal()

    def __init__(self, picture: QPixmap, label: str, look: Look) -> None:
        super().__init__()
        self._picture, self._label, self._look = picture, label, look
        self.setFixedSize(THUMBNAIL)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Photo, {details}").format(details=label))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(lambda at: self.menu_asked.emit(self.mapToGlobal(at)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()), 8, 8)
        painter.setClipPath(shape)
        painter.fillRect(self.rect(), QColor("#202633"))
        if not self._picture.isNull():
            fitted = self._picture.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
            target = QRect(QPoint(), fitted)
            target.moveCenter(self.rect().center())
            painter.drawPixmap(target, self._picture)
        painter.setFont(self._look.figures(TINY_PX))
        width = painter.fontMetrics().horizontalAdvance(self._label) + 12
        box = QRectF(self.width() - width - 6, self.height() - 24, width, 18)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 170))
        painter.drawRoundedRect(box, 5, 5)
        painter.setPen(QColor("#ffffff"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._label)
        painter.setClipping(False)
        if self.hasFocus():
            painter.setPen(QColor(self._look.colours.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.removal_asked.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Menu):
            self.menu_asked.emit(self.mapToGlobal(self.rect().center()))
        else:
            super().keyPressEvent(event)


class PhotosPanel(Panel):
    """Shows a section of kind ``photos``.

    `way_chosen` asks for a photo in a way of one's own: "choose", "region" or "screen". `export_asked`
    asks for a photo as a file.
    """

    way_chosen = Signal(str)
    export_asked = Signal(Photo)

    def __init__(self, section: Section, document: Document, look: Look) -> None:
        super().__init__(section, document, look)
        choose = button(self.tr("Choose window…"), partial(self.way_chosen.emit, "choose"), small=True)
        ways = icon_button(look, "chevron-down", self.tr("Other ways"))
        ways.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(ways)
        for way, icon, text in (
            ("region", "crop", self.tr("Part of the screen…")),
            ("screen", "monitor", self.tr("Whole screen")),
        ):
            menu.addAction(look.icon(icon), text, partial(self.way_chosen.emit, way))
        ways.setMenu(menu)
        self.header.addWidget(choose)
        self.header.addWidget(ways)

    def build(self, body: QWidget) -> None:
        column = QVBoxLayout(body)
        column.setContentsMargins(14, 0, 14, 12)
        column.setSpacing(8)
        strip = QWidget()
        strip.setProperty("page", True)
        self._strip = QHBoxLayout(strip)
        self._strip.setContentsMargins(0, 0, 0, 0)
        self._strip.setSpacing(10)
        self._view = QScrollArea()
        self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view.setFrameShape(QFrame.Shape.NoFrame)
        self._view.setWidgetResizable(True)
        self._view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.setWidget(strip)
        self._hint = coloured(QLabel(self.hint() or self.tr("No photo yet.")), self.look.colours.muted)
        self._hint.setWordWrap(True)
        self._hint.setFont(self.look.font(SMALL_PX))
        column.addWidget(self._hint)
        column.addWidget(self._view)
        self._show_photos()

    def _show_photos(self) -> None:
        clear_layout(self._strip)
        photos = self.document.report.photos
        for photo in photos:
            self._strip.addWidget(self._make_card(photo))
        self._strip.addStretch(1)
        self._hint.setVisible(not photos)
        self._view.setVisible(bool(photos))
        self._view.setFixedHeight(THUMBNAIL.height() + 48)

    def _make_card(self, photo: Photo) -> QWidget:
        card = QWidget()
        column = QVBoxLayout(card)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        picture = QPixmap()
        picture.loadFromData(photo.data)
        ratio = self.devicePixelRatioF()
        small = picture.scaled(
            THUMBNAIL * ratio, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        moment = photo.taken.astimezone(zone(self.document.report.session.zone) or UTC)
        label = self.tr("{time} · {width}×{height}").format(
            time=moment.strftime("%H:%M"), width=photo.width, height=photo.height
        )
        thumbnail = Thumbnail(small, label, self.look)
        thumbnail.menu_asked.connect(lambda at: self._open_menu(photo, at))
        thumbnail.removal_asked.connect(lambda: self._remove(photo.id))
        caption = LineEdit(photo.caption)
        caption.setPlaceholderText(self.tr("Caption"))
        caption.setAccessibleName(self.tr("Caption"))
        caption.setFixedWidth(THUMBNAIL.width())
        caption.textEdited.connect(lambda text: self._set_caption(photo.id, text))
        column.addWidget(thumbnail)
        column.addWidget(caption)
        return card

    def _open_menu(self, photo: Photo, at: QPoint) -> None:
        menu = QMenu(self)
        menu.addAction(self.look.icon("save"), self.tr("Save as…"), lambda: self.export_asked.emit(photo))
        menu.addAction(self.look.icon("trash-2"), self.tr("Remove"), lambda: self._remove(photo.id))
        menu.exec(at)
        menu.deleteLater()

    def _remove(self, photo_id: str) -> None:
        report = self.document.report
        kept = tuple(photo for photo in report.photos if photo.id != photo_id)
        self.document.apply(report.with_changes(photos=kept), text=self.tr("removing the photo"))

    def _set_caption(self, photo_id: str, caption: str) -> None:
        report = self.document.report
        photos = tuple(
            photo.model_copy(update={"caption": caption}) if photo.id == photo_id else photo
            for photo in report.photos
        )
        self.document.apply(
            report.with_changes(photos=photos),
            origin=self,
            text=self.tr("Caption"),
            merge=f"caption:{photo_id}",
        )

    def summary(self) -> str:
        count = len(self.document.report.photos)
        return self.tr("%Ln photo(s)", "", count) if count else ""

    def refresh(self, change: Change) -> None:
        if "photos" in change.parts:
            self._show_photos()

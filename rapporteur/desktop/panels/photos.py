"""The group photo: what has been taken, what is done with it, and the ways to take another."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFrame, QLabel, QMenu, QScrollArea, QToolButton, QVBoxLayout, QWidget

from rapporteur.desktop.document import Change, Document
from rapporteur.desktop.look import SMALL_PX, Look
from rapporteur.desktop.panel import Panel
from rapporteur.desktop.photo_pictures import PhotoPictures
from rapporteur.desktop.photo_strip import THUMBNAIL, Card, Strip
from rapporteur.desktop.widgets import FRAME_MS, button, coloured, icon_button, select_units
from rapporteur.report.model import Photo
from rapporteur.report.photos import (
    change_photo,
    drop_photo,
    find_photo,
    page_of,
    pages,
    participants,
    remove_photo,
    step_photo,
    turned,
)
from rapporteur.report.template import Section
from rapporteur.report.values import zone

if TYPE_CHECKING:
    from rapporteur.report.search import Place


class PhotosPanel(Panel):
    """Shows a section of kind ``photos``.

    `way_chosen` asks for a photo in a way of one's own: "choose", "region" or "screen". The other signals
    have a photo's id: it is to be looked at, saved as a file, copied, taken again, or counted.
    """

    way_chosen = Signal(str)
    opened = Signal(str)
    export_asked = Signal(str)
    copy_asked = Signal(str)
    retake_asked = Signal(str)
    count_asked = Signal(str)

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
        self._pictures = PhotoPictures(self)
        self._pictures.made.connect(self._show_made)
        self._shown_place: tuple[str, str] | None = None
        self._show_soon = QTimer(self, interval=FRAME_MS, singleShot=True)
        self._show_soon.timeout.connect(self._show_new)

    def build(self, body: QWidget) -> None:
        column = QVBoxLayout(body)
        column.setContentsMargins(14, 0, 14, 12)
        column.setSpacing(8)
        self._strip = Strip(self.look)
        self._view = QScrollArea()
        self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view.setFrameShape(QFrame.Shape.NoFrame)
        self._view.setWidgetResizable(True)
        self._view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.setWidget(self._strip)
        self._hint = coloured(QLabel(self.hint() or self.tr("No photo yet.")), self.look.colours.muted)
        self._hint.setWordWrap(True)
        self._hint.setFont(self.look.font(SMALL_PX))
        column.addWidget(self._hint)
        column.addWidget(self._view)
        self._show_photos()
        self._make_room()

    # ---- showing

    def _show_photos(self) -> None:
        report = self.document.report
        sets = [[photo.id for photo in together] for together in pages(report.photos)]
        if sets != [[card.photo_id for card in together] for together in self._strip.sets]:
            focused = next((card for card in self._strip.cards if card.thumbnail.hasFocus()), None)
            place = self._strip.cards.index(focused) if focused else 0
            there = {card.photo_id: card for card in self._strip.cards}
            self._strip.show_cards(
                [[there.get(name) or self._make_card(name) for name in together] for together in sets]
            )
            self._view.setFixedHeight(self._strip.sizeHint().height() + self._bar_height())
            if focused and self._strip.cards:
                # The one that was moved, or what took the place of one that was removed.
                again = self._card(focused.photo_id)
                (again or self._strip.cards[min(place, len(self._strip.cards) - 1)]).thumbnail.setFocus()
        for photo in report.photos:
            self._show_photo(photo)

    def _make_room(self) -> None:
        """Show the hint, or the photos in its place."""
        photos = self.document.report.photos
        self._hint.setVisible(not photos)
        self._view.setVisible(bool(photos))

    def _show_new(self) -> None:
        self._show_photos()
        for child in self._strip.findChildren(QWidget):
            child.ensurePolished()
        # All that is below moves when the first one comes: that is a frame of its own, too.
        QTimer.singleShot(FRAME_MS, self, self._make_room)

    def _bar_height(self) -> int:
        return self._view.horizontalScrollBar().sizeHint().height()

    def _card(self, photo_id: str) -> Card | None:
        return next((card for card in self._strip.cards if card.photo_id == photo_id), None)

    def _show_photo(self, photo: Photo) -> None:
        card = self._card(photo.id)
        if card is None:
            return
        card.show_texts(photo)
        card.thumbnail.show_badge(self._badge(photo))
        card.thumbnail.setAccessibleName(self.tr("Photo, {details}").format(details=self._details(photo)))
        card.thumbnail.setAccessibleDescription(photo.alt or photo.caption)
        if not card.thumbnail.was_seen:
            return  # Of a window that opens, pictures are made when all the rest has been painted.
        picture = self._pictures.picture(photo, THUMBNAIL * self.devicePixelRatioF())
        if picture is not None:
            card.thumbnail.show_picture(picture)

    def _show_made(self, photo_id: str) -> None:
        """Show what there is of a photo; what is still to be made is asked for."""
        photo = find_photo(self.document.report, photo_id)
        if photo:
            self._show_photo(photo)

    def _time(self, photo: Photo) -> str:
        return photo.taken.astimezone(zone(self.document.report.session.zone) or UTC).strftime("%H:%M")

    def _badge(self, photo: Photo) -> str:
        time = self._time(photo)
        if photo.participants is None:
            label = self.tr("{time} · {width}×{height}").format(
                time=time, width=photo.width, height=photo.height
            )
        else:
            label = self.tr("{time} · {count}").format(time=time, count=photo.participants)
        page = page_of(self.document.report, photo)
        if page is None:
            return label
        return self.tr("{page}/{pages} · {label}").format(page=page[0], pages=page[1], label=label)

    def _details(self, photo: Photo) -> str:
        """What a screen reader says."""
        if photo.participants is None:
            details = self._badge(photo)
        else:
            details = self.tr("{time}, %Ln participant(s)", "", photo.participants).format(
                time=self._time(photo)
            )
        page = page_of(self.document.report, photo)
        if page is None or photo.participants is None:
            return details
        return self.tr("{details}, page {page} of {pages}").format(
            details=details, page=page[0], pages=page[1]
        )

    def _make_card(self, photo_id: str) -> Card:
        card = Card(photo_id, self.look)
        thumbnail = card.thumbnail
        make = partial(QTimer.singleShot, 0, self, lambda: self._show_made(photo_id))
        thumbnail.first_seen.connect(make)
        thumbnail.menu_asked.connect(lambda at: self._open_menu(photo_id, at))
        thumbnail.opened.connect(lambda: self.opened.emit(photo_id))
        thumbnail.removal_asked.connect(lambda: self._remove(photo_id))
        thumbnail.copy_asked.connect(lambda: self.copy_asked.emit(photo_id))
        thumbnail.turned.connect(lambda degrees: self._turn(photo_id, degrees))
        thumbnail.stepped.connect(lambda by: self._step(photo_id, by))
        thumbnail.dragged.connect(self._show_target)
        thumbnail.dropped.connect(lambda at: self._drop(photo_id, at))
        card.caption.textEdited.connect(lambda text: self._write(photo_id, "caption", text))
        card.alt.textEdited.connect(lambda text: self._write(photo_id, "alt", text))
        return card

    # ---- changing

    def _open_menu(self, photo_id: str, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        entries: tuple[tuple[str, str, Callable[[], object]] | None, ...] = (
            ("maximize-2", self.tr("Look at it and edit it\tEnter"), lambda: self.opened.emit(photo_id)),
            ("rotate-ccw", self.tr("Rotate left\tL"), lambda: self._turn(photo_id, -90)),
            ("rotate-cw", self.tr("Rotate right\tR"), lambda: self._turn(photo_id, 90)),
            None,
            ("users", self.tr("How many are on it…"), lambda: self.count_asked.emit(photo_id)),
            ("camera", self.tr("Take it again"), lambda: self.retake_asked.emit(photo_id)),
            None,
            ("copy", self.tr("Copy\tCtrl+C"), lambda: self.copy_asked.emit(photo_id)),
            ("save", self.tr("Save as…"), lambda: self.export_asked.emit(photo_id)),
            ("trash-2", self.tr("Remove\tDel"), lambda: self._remove(photo_id)),
        )
        for entry in entries:
            if entry:
                icon, text, do = entry
                menu.addAction(self.look.icon(icon), text, do)
            else:
                menu.addSeparator()
        menu.popup(at)

    def _remove(self, photo_id: str) -> None:
        self.document.apply(remove_photo(self.document.report, photo_id), text=self.tr("removing the photo"))

    def _turn(self, photo_id: str, degrees: int) -> None:
        photo = find_photo(self.document.report, photo_id)
        if photo:
            changed = photo.model_copy(update={"recipe": turned(photo.recipe, degrees)})
            self.document.apply(change_photo(self.document.report, changed), text=self.tr("rotating"))

    def _step(self, photo_id: str, by: int) -> None:
        self.document.apply(step_photo(self.document.report, photo_id, by), text=self.tr("moving the photo"))

    def _show_target(self, at: QPoint) -> None:
        target = self._strip.card_at(at)
        for card in self._strip.cards:
            card.thumbnail.show_as_target(card is target)

    def _drop(self, photo_id: str, at: QPoint) -> None:
        target = self._strip.card_at(at)
        for card in self._strip.cards:
            card.thumbnail.show_as_target(False)
        if target:
            moved = drop_photo(self.document.report, photo_id, onto=target.photo_id)
            self.document.apply(moved, text=self.tr("moving the photo"))

    def _write(self, photo_id: str, attribute: str, text: str) -> None:
        photo = find_photo(self.document.report, photo_id)
        card = self._card(photo_id)
        if photo and card:
            changed = photo.model_copy(update={attribute: text})
            self.document.apply(
                change_photo(self.document.report, changed),
                origin=self,
                text=(card.caption if attribute == "caption" else card.alt).accessibleName(),
                merge=f"{attribute}:{photo_id}",
            )

    # ---- as every panel

    def summary(self) -> str:
        report = self.document.report
        photos = self.tr("%Ln photo(s)", "", len(report.photos)) if report.photos else ""
        count = participants(report)
        if count is None:
            return photos
        return self.tr("{photos} · %Ln participant(s)", "", count).format(photos=photos)

    def refresh(self, change: Change) -> None:
        if not change.touches("photos", "session"):
            return
        if all(self._card(photo.id) for photo in self.document.report.photos):
            self._show_photos()
            self._make_room()
        else:
            # A photo that comes is stored, and seen in a round of the event loop of its own.
            self._show_soon.start()

    def show_place(self, place: Place) -> None:
        photo_id, _, attribute = place.where.partition(":")
        self._shown_place = (photo_id, attribute)
        card = self._card(photo_id)
        if card:
            line = card.alt if attribute else card.caption
            self._view.ensureWidgetVisible(line)
            select_units(line, place)

    def hide_place(self) -> None:
        for card in self._strip.cards:
            card.caption.deselect()
            card.alt.deselect()

    def go_where_shown(self) -> None:
        photo_id, attribute = self._shown_place or ("", "")
        card = self._card(photo_id)
        if card:
            (card.alt if attribute else card.caption).setFocus()
        else:
            self.take_focus()

    def take_focus(self) -> None:
        if not self.is_folded and self._strip.cards:
            self._strip.cards[0].thumbnail.setFocus()
        else:
            super().take_focus()

    def let_go(self) -> None:
        """Make no more pictures: the window is going."""
        self._pictures.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.let_go()

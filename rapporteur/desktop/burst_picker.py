"""Another picture of the burst instead of the one that was chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QSize, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from rapporteur.desktop.look import Look
from rapporteur.desktop.photo_pictures import PhotoPictures
from rapporteur.desktop.picture_list import PictureList
from rapporteur.desktop.widgets import fit_to_screen
from rapporteur.report.model import Photo


class BurstPicker(QDialog):
    """Shows all pictures of a burst. `chosen` carries the `Photo` to keep instead of the `present` one."""

    chosen = Signal(object)

    def __init__(
        self, photos: Sequence[Photo], present: Photo, look: Look, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Choose the best picture"))
        self._photos = {photo.id: photo for photo in photos}
        self._present = present.id
        self._small = PhotoPictures(self)
        self._small.made.connect(self._show)
        self.pictures = PictureList(self.windowTitle(), look)
        self.pictures.show_keys(list(self._photos))
        first = photos[0].taken
        for photo in photos:
            seconds = QLocale().toString((photo.taken - first).total_seconds(), "f", 1)
            text = self.tr("after {seconds} s").format(seconds=seconds)
            if photo.id == self._present:
                text = self.tr("after {seconds} s, in the report").format(seconds=seconds)
            self.pictures.name(photo.id, text, text)
            self._show(photo.id)
        self.pictures.setCurrentRow(list(self._photos).index(self._present))
        self.pictures.itemActivated.connect(lambda _item: self.accept())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        keep = buttons.addButton(self.tr("Keep this one"), QDialogButtonBox.ButtonRole.AcceptRole)
        keep.setProperty("primary", True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self.pictures, 1)
        column.addWidget(buttons)
        keep.setDefault(True)
        self.setMinimumSize(400, 320)
        fit_to_screen(self, 760, 520)
        self.accepted.connect(self._choose)
        self.finished.connect(lambda _result: self._small.close())

    def _show(self, photo_id: str) -> None:
        picture = self._small.picture(self._photos[photo_id], QSize(*self.pictures.pixels()))
        if picture:
            self.pictures.show_picture(photo_id, picture)

    def _choose(self) -> None:
        chosen = self._photos[str(self.pictures.chosen)]
        if chosen.id != self._present:
            self.chosen.emit(chosen)

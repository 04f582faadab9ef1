"""What leaves the window of a photo: a file, the clipboard, the report's file without what was blurred.

Always what is to be seen of it: the pixels under a blur go nowhere.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QImage

from rapporteur.desktop.dialogs import Dialogs
from rapporteur.desktop.document import PUBLISHING_PATIENCE, Document
from rapporteur.desktop.photo_pictures import decoded
from rapporteur.desktop.work import Workers
from rapporteur.files import write_atomically
from rapporteur.pictures import burn_in, render
from rapporteur.report.model import Photo
from rapporteur.report.photos import find_photo


class PhotoHandover(QObject):
    """Hands photos on, off the window's thread. After each call follows what came of it, or `failed`.

    `burnt` has the photo's id: nothing unblurred of that moment should be kept anywhere else, either.
    """

    saved = Signal(Path)
    copied = Signal()
    burnt = Signal(str)
    failed = Signal(Exception)

    def __init__(self, document: Document, dialogs: Dialogs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document, self._dialogs = document, dialogs
        self._workers = Workers(self, threads=1)

    def save_as(self, photo_id: str) -> None:
        """Ask for a file, and write what is to be seen of the photo there, as a PNG if its name says so."""
        photo = find_photo(self._document.report, photo_id)
        if photo is None:
            return
        name = self._document.home_or_planned().with_suffix(".jpg")
        kinds = self.tr("JPEG, small (*.jpg *.jpeg);;PNG, nothing is lost (*.png)")
        path = self._dialogs.ask_save(name, self.tr("Save the photo"), kinds)
        if path is None:
            return

        def work() -> Path:
            data = render(photo, lossless=path.suffix.lower() == ".png")
            write_atomically(path, lambda new: new.write_bytes(data))
            return path

        self._workers.start(work, done=self.saved.emit, failed=self.failed.emit)

    def copy(self, photo_id: str) -> None:
        """Put what is to be seen of the photo on the clipboard."""
        photo = find_photo(self._document.report, photo_id)
        if photo:
            self._workers.start(lambda: decoded(render(photo)), done=self._put, failed=self.failed.emit)

    def _put(self, picture: QImage) -> None:
        QGuiApplication.clipboard().setImage(picture)
        self.copied.emit()

    def burn(self, photo_id: str) -> None:
        """Ask, and make the blurs of a photo permanent, in the report's file and in its history."""
        photo = find_photo(self._document.report, photo_id)
        if photo is None or not photo.recipe.blurs:
            return
        if self._dialogs.confirm(
            self.tr("Make the blurs permanent"),
            self.tr(
                "What is under the blurs of this photo is removed for good: from the report's file, from its "
                "history and from what can be undone. Photos that were removed from the report are gone from "
                "its history, too. Copies of the file that were made before still have everything."
            ),
            self.tr("Make them permanent"),
        ):
            self._workers.start(
                lambda: burn_in(photo),
                done=lambda burnt: self._keep_burnt(photo, burnt),
                failed=self.failed.emit,
            )

    def _keep_burnt(self, photo: Photo, burnt: Photo) -> None:
        present = find_photo(self._document.report, photo.id)
        if present is None or present.data is not photo.data:
            return  # it was removed or taken again meanwhile
        self._document.burn(burnt, photo.recipe.blurs)
        self._document.ask(
            lambda store: store.forget_pixels(),
            self,
            done=lambda _none: self._publish(photo.id),
            failed=self.failed.emit,
        )

    def _publish(self, photo_id: str) -> None:
        self._document.publish()
        self.burnt.emit(photo_id)

    def close(self) -> None:
        """Wait for what is being written, but not for a folder that does not answer."""
        self._workers.close(PUBLISHING_PATIENCE)

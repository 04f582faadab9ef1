"""What the rapporteur does about the group photo: asks for it, takes it, takes it again, saves it."""

from __future__ import annotations

import logging
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QWidget

from rapporteur.capture import Window
from rapporteur.desktop.banner import Action, Banner, Matter, Message
from rapporteur.desktop.dialogs import Dialogs
from rapporteur.desktop.document import Document
from rapporteur.desktop.look import Look
from rapporteur.desktop.photographer import Photographer
from rapporteur.desktop.region_picker import RegionPicker
from rapporteur.desktop.words import Words
from rapporteur.report.model import Photo

if TYPE_CHECKING:
    from PIL.Image import Image

log = logging.getLogger(__name__)


class PhotoDesk(QObject):
    """Joins the photographer with a window's banner, dialogs and document."""

    def __init__(
        self,
        document: Document,
        photographer: Photographer,
        banner: Banner,
        dialogs: Dialogs,
        look: Look,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._document, self._photographer, self._banner = document, photographer, banner
        self._dialogs, self._look, self._window = dialogs, look, window
        self._words = Words(self)
        self._replaced = ""
        photographer.taken.connect(self._keep)
        photographer.choice_needed.connect(self._choose)
        photographer.screen_seen.connect(self._pick_region)
        photographer.failed.connect(self._tell)

    def take(self, way: str = "") -> None:
        """Take the meeting's window, or what `way` says: "choose" a window, a "region", the "screen"."""
        self._document.flush()
        own = {int(window.winId()) for window in QGuiApplication.allWindows() if window.isVisible()}
        corner = self._window.screen().geometry().topLeft() + QPoint(1, 1)
        match way:
            case "choose":
                self._photographer.list_windows(own)
            case "region":
                self._photographer.see_screen(corner)
            case "screen":
                self._photographer.take_screen(corner)
            case _:
                self._photographer.take_meeting(own)

    def keep(self, pasted: QImage) -> None:
        """Keep a picture that was pasted or dropped as a photo of the session."""
        self._photographer.keep(pasted)

    def _keep(self, photo: Photo) -> None:
        report, replaced = self._document.report, self._replaced
        self._replaced = ""
        kept = tuple(other for other in report.photos if other.id != replaced)
        self._document.apply(report.with_changes(photos=(*kept, photo)), text=self.tr("the photo"))
        self._document.saved.connect(
            lambda _revision: log.debug("photo stored at %.6f", time.monotonic()),
            Qt.ConnectionType.SingleShotConnection,
        )
        self._document.flush()
        self._banner.withdraw(Matter.TROUBLE)
        size = self.tr("{width}×{height}").format(width=photo.width, height=photo.height)
        if photo.method == "pasted":
            message = Message("image", self.tr("The picture is among the photos"), size)
            self._banner.show_message(Matter.NOTICE, message)
            return
        again = Action(self.tr("Take it again"), lambda: self._take_again(photo.id))
        self._banner.show_message(Matter.NOTICE, Message("camera", self.tr("Photo taken"), size, (again,)))

    def _take_again(self, photo_id: str) -> None:
        """Take another; the one before goes when that is there."""
        self._banner.withdraw(Matter.NOTICE)
        self._replaced = photo_id
        self.take()

    def _choose(self, windows: list[Window]) -> None:
        chosen = self._dialogs.choose_window(windows)
        if chosen:
            self._photographer.take_window(chosen)

    def _pick_region(self, picture: Image) -> None:
        # Kept, because nothing else does: it is a window of its own.
        self._picker = RegionPicker(picture, self._window.screen(), self._look)
        self._picker.picked.connect(self._photographer.take_part)
        self._picker.showFullScreen()

    def _tell(self, error: Exception) -> None:
        self._replaced = ""
        choose = Action(self.tr("Choose window…"), lambda: self.take("choose"))
        message = Message("triangle-alert", self._words.describe(error), actions=(choose,))
        self._banner.show_message(Matter.TROUBLE, message)

    def save_as(self, photo: Photo) -> None:
        """Write a photo to a file of its own."""
        name = self._document.home_or_planned().with_suffix(".jpg")
        path = self._dialogs.ask_save(name, self.tr("Save the photo"), self.tr("Pictures (*.jpg)"))
        if path:
            try:
                path.write_bytes(photo.data)
            except OSError as error:
                self._tell(error)

    def close(self) -> None:
        """Wait for the picture that is being taken."""
        self._photographer.close()

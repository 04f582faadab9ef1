"""The pictures that are shown of photos: made on another thread, once for each photo and recipe."""

from __future__ import annotations

from collections import OrderedDict
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QBuffer, QObject, QSize, Signal
from PySide6.QtGui import QImage, QImageReader

from rapporteur.desktop.work import Workers
from rapporteur.report.model import Photo, Recipe

MOST_KEPT = 64
"""Small pictures that are kept for when they are shown again."""


class _Made(NamedTuple):
    """What a picture depends on. The bytes are compared by identity first, so that costs next to nothing."""

    photo_id: str
    data: bytes
    recipe: Recipe
    width: int
    height: int


class PhotoPictures(QObject):
    """Small pictures of photos. `made` follows with the photo's id when one that was asked for is there."""

    made = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workers = Workers(self, threads=1)
        self._pictures: OrderedDict[_Made, QImage] = OrderedDict()
        self._asked: set[_Made] = set()
        self._newest: dict[str, _Made] = {}
        self._closed = False

    def picture(self, photo: Photo, size: QSize) -> QImage | None:
        """What is to be seen of the photo, within so many pixels; None until it has been made.

        A null image is of a photo that cannot be read.
        """
        wanted = _Made(photo.id, photo.data, photo.recipe, size.width(), size.height())
        if wanted in self._pictures:
            self._pictures.move_to_end(wanted)
            return self._pictures[wanted]
        self._newest[photo.id] = wanted
        if wanted not in self._asked and not self._closed:
            self._asked.add(wanted)

            def work() -> QImage | None:
                # What was overtaken while it waited, or is not looked at any more, is not made.
                overtaken = self._closed or self._newest[photo.id] != wanted
                return None if overtaken else _make(photo, size)

            self._workers.start(
                work, done=partial(self._keep, wanted), failed=lambda _error: self._keep(wanted, QImage())
            )
        return None

    def _keep(self, wanted: _Made, picture: QImage | None) -> None:
        self._asked.discard(wanted)
        if picture is None:
            return
        self._pictures[wanted] = picture
        while len(self._pictures) > MOST_KEPT:
            self._pictures.popitem(last=False)
        self.made.emit(wanted.photo_id)

    def close(self) -> None:
        """Wait for the picture that is being made; no other will be any more."""
        self._closed = True
        self._workers.close()


def _make(photo: Photo, size: QSize) -> QImage:
    from rapporteur.pictures import PictureError, thumbnail

    try:
        small = thumbnail(photo, width=size.width(), height=size.height())
    except PictureError:
        return QImage()
    return decoded(small)


def decoded(data: bytes) -> QImage:
    """The picture in a JPEG; a null one where there is none.

    For threads beside the window's, which goes on meanwhile: it would wait for `QImage.fromData`.
    """
    buffer = QBuffer()
    buffer.setData(data)
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    return QImageReader(buffer, b"jpeg").read()

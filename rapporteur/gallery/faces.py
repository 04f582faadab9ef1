"""How many faces with open eyes a picture shows, for choosing the best of several pictures of one moment.

BlazeFace (Bazarevsky and others, “BlazeFace: Sub-millisecond Neural Face Detection on Mobile GPUs”, 2019) in
its model for short range, as MediaPipe describes it: squares of 128 pixels in, and for each of 896 places how
much it looks like a face and where that face is. OpenCV runs it, if it is installed.

The faces of a gallery are small, so it looks through windows of several sizes, which overlap so far that each
face is whole in one of them. What is taken for a face and is none is so in every picture of the moment, and
changes nothing about which is the best.
"""

from __future__ import annotations

import logging
import math
from collections.abc import Callable, Iterator, Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from rapporteur.gallery.eyes import MESH, EyeReader, Face, count_open, distinct

if TYPE_CHECKING:
    from PIL.Image import Image

log = logging.getLogger(__name__)

MODEL = "face_detection_short_range.tflite"
"""The model's file in the folder of resources for faces."""

_SIDE = 128
"""Pixels across and down of what the model looks at, and the unit of the places that it tells."""

_GRIDS = ((16, 2), (8, 6))
"""The places that the model tells of: so many squares each way, and so often each of them, row by row."""

_TOLD = ("classificators", "regressors")
"""What the model calls its scores, and the boxes that belong to them."""

_WINDOWS = (1, 2, 4)
"""Into how many the picture's shorter side is divided."""

_LEAST = 48
"""Pixels across the smallest window: less shows nobody."""

_SURE = 0.7
"""The probability from which it is a face."""


class Window(NamedTuple):
    """A square of the picture, in its pixels."""

    left: int
    top: int
    side: int


def face_counter(models: Path) -> Callable[[Sequence[Image]], list[int]] | None:
    """What counts the faces with open eyes in each of several pictures of one moment.

    None where OpenCV is not installed or cannot read the models, which are the files `MODEL` and `MESH` in
    the folder `models`. Loads a large library, and a picture takes it some tenths of a second: for threads
    beside the window's, one at a time.
    """
    try:
        cv2 = import_module("cv2")
        finder = _Finder(cv2, cv2.dnn.readNetFromTFLite(str(models / MODEL)))
        reader = EyeReader(cv2, cv2.dnn.readNetFromTFLite(str(models / MESH)))
    except Exception as error:  # noqa: BLE001 - OpenCV raises errors of its own class, which is not known here
        log.info("faces are not counted: %s", error)
        return None

    def count(pictures: Sequence[Image]) -> list[int]:
        seen = []
        for picture in pictures:
            plain = picture.convert("RGB")
            seen.append([(face, reader.openness(plain, face)) for face in finder.find(plain)])
        return count_open(seen)

    return count


class _Finder:
    def __init__(self, cv2: Any, net: Any) -> None:
        self._cv2, self._net = cv2, net
        self._places = list(_places())

    def find(self, image: Image) -> list[Face]:
        """All faces in the picture, which is in red, green and blue; the surest first."""
        return distinct([face for window in windows(image.size) for face in self._look(image, window)])

    def _look(self, image: Image, window: Window) -> Iterator[Face]:
        from PIL import Image as Pillow

        left, top, side = window
        small = image.resize(
            (_SIDE, _SIDE), Pillow.Resampling.BILINEAR, (left, top, left + side, top + side), reducing_gap=2
        )
        pixels = import_module("numpy").asarray(small)
        self._net.setInput(self._cv2.dnn.blobFromImage(pixels, 1 / 127.5, (_SIDE, _SIDE), (127.5,) * 3))
        scores, boxes = (told[0] for told in self._net.forward(_TOLD))
        for number in (scores[:, 0] > math.log(_SURE / (1 - _SURE))).nonzero()[0]:
            place = self._places[number]
            across, down, width, height = (float(value) / _SIDE for value in boxes[number][:4])
            x, y = left + side * (place[0] + across), top + side * (place[1] + down)
            half = side * width / 2, side * height / 2
            yield Face(x - half[0], y - half[1], x + half[0], y + half[1], float(scores[number, 0]))


def _places() -> Iterator[tuple[float, float]]:
    for squares, times in _GRIDS:
        for row in range(squares):
            for column in range(squares):
                yield from [((column + 0.5) / squares, (row + 0.5) / squares)] * times


def windows(size: tuple[int, int]) -> Iterator[Window]:
    """The squares through which a picture of this size is looked at: each half over the next."""
    for parts in _WINDOWS:
        side = min(size) // parts
        if side >= _LEAST:
            for top in _starts(size[1], side):
                for left in _starts(size[0], side):
                    yield Window(left, top, side)


def _starts(length: int, side: int) -> list[int]:
    steps = math.ceil((length - side) / (side / 2))
    return [round((length - side) * step / steps) for step in range(steps + 1)] if steps else [0]

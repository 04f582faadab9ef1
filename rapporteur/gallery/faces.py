"""How many faces a picture shows, for choosing the best of several pictures of one moment.

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

_SAME = 0.3
"""The share of the smaller of two boxes that lies in the other, from which both are of one face."""


class Window(NamedTuple):
    """A square of the picture, in its pixels."""

    left: int
    top: int
    side: int


class Face(NamedTuple):
    """Where a face is, in pixels. `score` is larger the surer that is: the log-odds."""

    left: float
    top: float
    right: float
    bottom: float
    score: float


def face_counter(model: Path) -> Callable[[Image], int] | None:
    """What counts the faces in a picture, or None where OpenCV is not installed or cannot read the model.

    Loads a large library, and a picture takes it some tenths of a second: for threads beside the window's,
    one at a time. `model` is the file called `MODEL`.
    """
    try:
        cv2 = import_module("cv2")
        finder = _Finder(cv2, cv2.dnn.readNetFromTFLite(str(model)))
    except Exception as error:  # noqa: BLE001 - OpenCV raises errors of its own class, which is not known here
        log.info("faces are not counted: %s", error)
        return None
    return lambda image: len(finder.find(image))


class _Finder:
    def __init__(self, cv2: Any, net: Any) -> None:
        self._cv2, self._net = cv2, net
        self._places = list(_places())

    def find(self, image: Image) -> list[Face]:
        """All faces in the picture, the surest first."""
        plain = image.convert("RGB")
        return distinct([face for window in windows(plain.size) for face in self._look(plain, window)])

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


def distinct(faces: Sequence[Face]) -> list[Face]:
    """One for each face, the surest of those that were seen of it, the surest of all first."""
    kept: list[Face] = []
    for face in sorted(faces, key=lambda face: -face.score):
        if not any(_overlap(face, other) > _SAME for other in kept):
            kept.append(face)
    return kept


def _overlap(one: Face, other: Face) -> float:
    """The share of the smaller that lies in the other."""
    across = min(one.right, other.right) - max(one.left, other.left)
    down = min(one.bottom, other.bottom) - max(one.top, other.top)
    return max(0.0, across) * max(0.0, down) / min(_area(one), _area(other))


def _area(face: Face) -> float:
    return (face.right - face.left) * (face.bottom - face.top)

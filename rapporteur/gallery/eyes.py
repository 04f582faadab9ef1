"""How far the eyes of a face are open, for choosing the best of several pictures of one moment.

The face mesh of MediaPipe (Kartynnik and others, “Real-time Facial Surface Geometry from Monocular Video on
Mobile GPUs”, 2019) gives 468 points of a face. An eye's openness is its aspect ratio (Soukupová and Čech,
“Real-Time Eye Blink Detection using Facial Landmarks”, CVWW 2016): the mean of two heights of the opening
over its width. People's eyes differ in it, so it is only compared with what the same face showed in another
picture of the moment.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from PIL.Image import Image

MESH = "face_landmark.tflite"
"""The model's file in the folder of resources for faces."""

_SIDE = 192
"""Pixels across and down of what the model looks at, and the unit of its points."""

_AROUND = 1.5
"""The model looks at a square that is so much larger than the face's."""

_TOLD = ("conv2d_21", "conv2d_31")
"""What the model calls its points and the log-odds of there being a face."""

_EYES = ((33, 160, 158, 133, 153, 144), (362, 385, 387, 263, 373, 380))
"""Of each eye: one corner, two points of the upper lid, the other corner, two points of the lower lid."""

_LEAST = 20
"""Pixels across the smallest face whose eyes can be told."""

_AS_OPEN = 0.75
"""Eyes that are open so far, measured by the widest they were seen, are open; in a blink it is two thirds."""

_SAME = 0.3
"""The share of the smaller of two boxes that lies in the other, from which both are of one face."""


class Face(NamedTuple):
    """Where a face is, in pixels. `score` is larger the surer that is: the log-odds."""

    left: float
    top: float
    right: float
    bottom: float
    score: float


class EyeReader:
    """Reads eyes with the model in `net`, which OpenCV (`cv2`) has loaded."""

    def __init__(self, cv2: Any, net: Any) -> None:
        self._cv2, self._net = cv2, net

    def openness(self, image: Image, face: Face) -> float | None:
        """The mean aspect ratio of both eyes, some 0.2 closed and 0.3 open; None where it is not seen."""
        from PIL.Image import Resampling

        side = max(face.right - face.left, face.bottom - face.top)
        if side < _LEAST:
            return None
        half = side * _AROUND / 2
        x, y = (face.left + face.right) / 2, (face.top + face.bottom) / 2
        # What lies beyond the picture is black.
        around = image.crop((round(x - half), round(y - half), round(x + half), round(y + half)))
        small = around.resize((_SIDE, _SIDE), Resampling.BILINEAR, reducing_gap=2)
        pixels = import_module("numpy").asarray(small)
        self._net.setInput(self._cv2.dnn.blobFromImage(pixels, 1 / 255, (_SIDE, _SIDE)))
        points, sure = self._net.forward(_TOLD)
        if float(sure.ravel()[0]) < 0:
            return None
        places = points.reshape(-1, 3)
        return sum(aspect([(float(places[n, 0]), float(places[n, 1])) for n in eye]) for eye in _EYES) / 2


def aspect(eye: Sequence[tuple[float, float]]) -> float:
    """The aspect ratio of an eye, from its six points in the order of `_EYES`."""
    corner, over, over_too, far_corner, under_too, under = eye
    width = math.dist(corner, far_corner)
    return (math.dist(over, under) + math.dist(over_too, under_too)) / (2 * width) if width else 0.0


def count_open(pictures: Sequence[Sequence[tuple[Face, float | None]]]) -> list[int]:
    """How many faces with open eyes each of some pictures of one moment shows.

    Given are each picture's faces with their openness. A face whose eyes cannot be read counts as open: it is
    there.
    """
    seen = [(face, openness) for faces in pictures for face, openness in faces if openness is not None]

    def is_open(face: Face, openness: float | None) -> bool:
        widest = max((other for place, other in seen if overlap(face, place) > _SAME), default=0.0)
        return openness is None or openness >= _AS_OPEN * widest

    return [sum(is_open(face, openness) for face, openness in faces) for faces in pictures]


def distinct(faces: Sequence[Face]) -> list[Face]:
    """One for each face, the surest of those that were seen of it, the surest of all first."""
    kept: list[Face] = []
    for face in sorted(faces, key=lambda face: -face.score):
        if not any(overlap(face, other) > _SAME for other in kept):
            kept.append(face)
    return kept


def overlap(one: Face, other: Face) -> float:
    """The share of the smaller that lies in the other."""
    across = min(one.right, other.right) - max(one.left, other.left)
    down = min(one.bottom, other.bottom) - max(one.top, other.top)
    return max(0.0, across) * max(0.0, down) / min(_area(one), _area(other))


def _area(face: Face) -> float:
    return (face.right - face.left) * (face.bottom - face.top)

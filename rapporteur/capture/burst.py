"""Which of several pictures, taken one after the other, is the one to keep? Pure functions over pictures.

Sharpness is the variance of the Laplacian (Pech-Pacheco and others, “Diatom autofocusing in brightfield
microscopy”, ICPR 2000): the more edges, and the harder, the larger it is. A gallery whose page is just being
changed shows parts of two pages: it differs much from the pictures before it, and from those after it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import combinations
from statistics import median
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from PIL.Image import Image

PICTURES = 5
"""How many pictures make a burst."""

SECONDS = 2.0
"""How long a burst lasts, from its first picture to its last."""

# Pictures are compared at these widths, in pixels: the first keeps the edges of faces, the second no noise.
_SHARPNESS_WIDTH = 960
_CHANGE_SIZE = (160, 90)

# Mean differences of grey, 0 to 255. People who move in their tiles make 1 to 4, another page 20 and more.
_RESTLESS = 8.0
_MUCH_MORE_RESTLESS = 3.0

# A picture that is less sharp by so little is not worse.
_AS_SHARP = 0.95

# How far away in time a picture still is a neighbour: beyond one that is changing there is one that is not.
_NEIGHBOURS = 2

CountFaces = Callable[[Sequence["Image"]], Sequence[int]]
"""Counts the faces with open eyes in each of several pictures of one moment."""


class Score(NamedTuple):
    """What was seen in one picture. Larger is better for `sharpness` and `faces`, smaller for `change`.

    `change` is the mean difference of grey, 0 to 255, from the most alike of its neighbours in time;
    `changing` says that this was another page coming in. `faces` is None where nobody counted.
    """

    sharpness: float
    change: float
    changing: bool
    faces: int | None = None


class Choice(NamedTuple):
    """The best picture's place in the burst, and what was seen in each."""

    best: int
    scores: tuple[Score, ...]


def choose_best(pictures: Sequence[Image], *, count_faces: CountFaces | None = None) -> Choice:
    """The best of these pictures, in the order in which they were taken.

    One in which nothing is just changing goes before all others, then the one with the most open faces, then
    the sharpest; the earlier of two that are as good. Five pictures of 1920 × 1080 take a tenth of a
    second or so, the faces apart, so call it off the GUI thread. Raises ValueError when there is no picture.
    """
    if not pictures:
        raise ValueError("there is no picture to choose from")
    greys = [picture.convert("L") for picture in pictures]
    changes = _changes(greys)
    usual = median(changes)
    # Where everything moves, such as a film that somebody shares, nothing stands out.
    limit = max(_RESTLESS, _MUCH_MORE_RESTLESS * usual)
    faces = count_faces(pictures) if count_faces else [None] * len(pictures)
    scores = tuple(
        Score(
            sharpness=sharpness(grey),
            change=change,
            changing=change > limit,
            faces=count,
        )
        for grey, change, count in zip(greys, changes, faces, strict=True)
    )
    steady = [index for index, score in enumerate(scores) if not score.changing]
    most = max(scores[index].faces or 0 for index in steady)
    fullest = [index for index in steady if (scores[index].faces or 0) == most]
    sharpest = max(scores[index].sharpness for index in fullest)
    best = next(index for index in fullest if scores[index].sharpness >= sharpest * _AS_SHARP)
    return Choice(best, scores)


def sharpness(picture: Image) -> float:
    """The variance of the Laplacian of the greys; 0 for a picture of one colour."""
    from PIL import ImageFilter, ImageStat

    grey = picture.convert("L")
    if grey.width > _SHARPNESS_WIDTH:
        grey = grey.reduce(-(-grey.width // _SHARPNESS_WIDTH))
    # Pillow keeps 0 to 255 of what a kernel gives, hence the halving and the middle grey.
    laplacian = ImageFilter.Kernel((3, 3), (0, 1, 0, 1, -4, 1, 0, 1, 0), scale=2, offset=128)
    # It leaves the outermost pixels as they were.
    inner = grey.filter(laplacian).crop((1, 1, max(grey.width - 1, 2), max(grey.height - 1, 2)))
    return float(ImageStat.Stat(inner).var[0])


def _changes(greys: Sequence[Image]) -> list[float]:
    """For each picture, how much it differs from the most alike of its neighbours."""
    from PIL import ImageChops, ImageStat
    from PIL.Image import Resampling

    small = [grey.resize(_CHANGE_SIZE, Resampling.BOX, reducing_gap=2) for grey in greys]
    changes = [float("inf")] * len(small)
    for one, two in combinations(range(len(small)), 2):
        if two - one <= _NEIGHBOURS:
            step = float(ImageStat.Stat(ImageChops.difference(small[one], small[two])).mean[0])
            changes[one], changes[two] = min(changes[one], step), min(changes[two], step)
    return changes if len(small) > 1 else [0.0]

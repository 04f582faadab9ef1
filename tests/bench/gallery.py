"""From the picture of a gallery to the number of people in it, and from a photo to what is sent of it."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from PIL import Image

from rapporteur.gallery import count_tiles
from rapporteur.pictures import encoded, render, thumbnail
from rapporteur.report.model import Area, Photo, Recipe
from tests.bench.harness import Row, median
from tests.gallery import galleries, others

_SIZES = {"1080p": (1920, 1080), "4K": (3840, 2160)}
_GALLERIES = 24
_ROUNDS = 9

_BLURRED = Recipe(
    blurs=(Area(left=0.1, top=0.1, right=0.2, bottom=0.2), Area(left=0.5, top=0.5, right=0.6, bottom=0.7)),
    straighten=2,
    crop=Area(left=0.05, top=0.05, right=0.95, bottom=0.95),
)


def measure() -> Sequence[Row]:
    """Count galleries of all kinds at two sizes, and pictures that are none; make pictures of a photo."""
    rows = []
    pictures = [galleries.make(seed).image for seed in range(_GALLERIES)]
    for name, size in _SIZES.items():
        fitted = [picture.resize(size) for picture in pictures]
        times = [_time(count_tiles, picture) for picture in fitted]
        rows += [
            median(f"people counted in a gallery at {name}", times, 300),
            Row("the slowest of these galleries", 1000 * max(times)),
        ]
    nothing = [_time(count_tiles, others.make(kind, 0).resize(_SIZES["1080p"])) for kind in others.KINDS]
    rows.append(Row("nothing counted where there is no gallery at 1080p", 1000 * statistics.median(nothing)))
    return [*rows, *_making(pictures[0].resize(_SIZES["1080p"]))]


def _making(picture: Image.Image) -> Sequence[Row]:
    photo = Photo(
        id="p",
        taken=datetime(2026, 3, 5, tzinfo=UTC),
        width=picture.width,
        height=picture.height,
        data=encoded(picture),
    )
    changed = photo.model_copy(update={"recipe": _BLURRED})
    return (
        median("a photo for export at 1080p", _times(lambda: render(photo)), 60),
        median("the same blurred, straightened and cropped", _times(lambda: render(changed)), 300),
        median("its thumbnail", _times(lambda: thumbnail(changed, width=392, height=220)), 150),
    )


def _times(work: Callable[[], object]) -> list[float]:
    return [_time(work) for _ in range(_ROUNDS)]


def _time(work: Callable[..., object], *arguments: object) -> float:
    begun = time.perf_counter()
    work(*arguments)
    return time.perf_counter() - begun

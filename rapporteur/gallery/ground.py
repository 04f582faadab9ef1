"""The colour that shows between the tiles, and how much of a line is of it."""

from __future__ import annotations

import re
import statistics
from collections.abc import Iterator
from typing import TYPE_CHECKING

from rapporteur.gallery.model import Box, Run

if TYPE_CHECKING:
    from PIL.Image import Image

Colour = tuple[int, int, int]

_SAMPLE = 320
"""Pixels across the small picture in which colours are counted."""

_LEAST_SHARE = 0.006
"""Of the picture, for a colour to be what the tiles lie on."""

_MOST_COLOURS = 5
_ALIKE = 6
_MOST_CHROMA = 40
"""Meeting programs lay their tiles on something near grey."""

_LONG = 0.3
"""Of the picture's width: a run of background that is no accident."""


def background_colours(image: Image) -> Iterator[Colour]:
    """The near-grey colours that cover the most, likeliest first. Takes an RGB image."""
    from PIL import Image as Pillow

    factor = max(1, image.width // _SAMPLE)
    small = image.resize((image.width // factor, image.height // factor), Pillow.Resampling.NEAREST)
    total = small.width * small.height
    found: list[Colour] = []
    exact: list[tuple[int, Colour]] = small.getcolors(total) or []  # type: ignore[assignment]  # RGB has tuples
    exact.sort(reverse=True)
    for count, colour in exact:
        if len(found) == _MOST_COLOURS or count < _LEAST_SHARE * total / 4:
            return
        if max(colour) - min(colour) > _MOST_CHROMA or any(_alike(colour, other) for other in found):
            continue
        # Compression scatters a colour over its neighbours.
        share = sum(distance(small, colour).histogram()[:_ALIKE]) / total
        if share >= _LEAST_SHARE:
            found.append(colour)
            yield colour


def _alike(one: Colour, other: Colour) -> bool:
    return all(abs(a - b) < _ALIKE for a, b in zip(one, other, strict=True))


def distance(image: Image, colour: Colour) -> Image:
    """How far each pixel is from the colour, in the channel where it is farthest: 0 to 255."""
    from PIL import Image as Pillow
    from PIL import ImageChops

    red, green, blue = ImageChops.difference(image, Pillow.new("RGB", image.size, colour)).split()
    return ImageChops.lighter(ImageChops.lighter(red, green), blue)


class Mask:
    """What in a picture is not background: a pixel farther than `tolerance` (0-255) from its colour."""

    def __init__(self, distances: Image, tolerance: int) -> None:
        self._image = distances.point([255 if value > tolerance else 0 for value in range(256)])
        self.width, self.height = self._image.size

    def across(self) -> Run | None:
        """From where to where the background goes in the rows where it goes farthest; None without such."""
        pixels, width = self._image.tobytes(), self.width
        least = bytes(max(1, int(width * _LONG)))
        longest = []
        for row in range(0, self.height, 2):
            runs = _runs_of(least, pixels[row * width : (row + 1) * width])
            if run := max(runs, key=lambda run: run.length, default=None):
                longest.append(run)
        if not longest:
            return None
        enough = 0.97 * max(run.length for run in longest)
        longest = [run for run in longest if run.length >= enough]
        return Run(
            int(statistics.median_low(run.start for run in longest)),
            int(statistics.median_high(run.end for run in longest)),
        )

    def rows(self, box: Box) -> bytes:
        """How full each row of the box is: 0 for background alone, 255 for none."""
        return self._profile(box, (1, box.height))

    def columns(self, box: Box) -> bytes:
        """How full each column of the box is, likewise."""
        return self._profile(box, (box.width, 1))

    def _profile(self, box: Box, size: tuple[int, int]) -> bytes:
        from PIL import Image as Pillow

        return self._image.resize(size, Pillow.Resampling.BOX, box=box).tobytes()


def _runs_of(least: bytes, row: bytes) -> Iterator[Run]:
    """Where a row is of zeros, at least as many as these."""
    start = row.find(least)
    while start >= 0:
        end = row.find(b"\xff", start + len(least))
        end = len(row) if end < 0 else end
        yield Run(start, end)
        start = row.find(least, end)


def filled_runs(profile: bytes, *, above: int, start: int = 0) -> list[Run]:
    """Where a profile is above a value, in coordinates that begin at `start`."""
    flags = profile.translate(bytes(value > above for value in range(256)))
    return [Run(start + match.start(), start + match.end()) for match in re.finditer(rb"\x01+", flags)]

"""Faces and names made unrecognisable, in such a way that nothing of them is left.

A blur can be undone in part, and so can a mosaic of what was there. What is put here instead does not
depend on what was there at all: blocks in the colour of what is around.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from rapporteur.pictures.geometry import Pixels, covering
from rapporteur.report.model import Area

if TYPE_CHECKING:
    from PIL.Image import Image

_BLOCKS = 6
"""Across the longer side of an area."""

_SHADES = (0, 14, -10, 6, -16, 10, -4)
"""How much lighter the blocks are, over and over. Their number is no divisor of a row's usual lengths."""

_MARGIN = 0.25
"""Of the area's longer side: how far around it the colour is taken from."""

_GREY = (128, 128, 128)


def cover(image: Image, areas: Sequence[Area]) -> Image:
    """A copy of the RGB picture with the areas covered, each whole pixel that they touch included."""
    from PIL import Image as Pillow

    boxes = [covering(area, image.size) for area in areas]
    seen = Pillow.new("L", image.size, 255)
    for box in boxes:
        seen.paste(0, box)
    covered = image.copy()
    for box in boxes:
        covered.paste(_blocks(box.size, _colour_around(image, seen, box)), box)
    return covered


def _colour_around(image: Image, seen: Image, box: Pixels) -> tuple[int, ...]:
    """The mean colour of what is near the box and under no other either; grey where that is nothing."""
    from PIL import ImageStat

    margin = max(4, round(_MARGIN * max(box.size)))
    near = (
        max(0, box.left - margin),
        max(0, box.top - margin),
        min(image.width, box.right + margin),
        min(image.height, box.bottom + margin),
    )
    mask = seen.crop(near)
    if mask.getbbox() is None:
        return _GREY
    return tuple(round(value) for value in ImageStat.Stat(image.crop(near), mask).mean)


def _blocks(size: tuple[int, int], colour: tuple[int, ...]) -> Image:
    from PIL import Image as Pillow

    side = max(1, max(size) // _BLOCKS)
    across, down = -(-size[0] // side), -(-size[1] // side)
    values = bytes(
        min(max(channel + _SHADES[number % len(_SHADES)], 0), 255)
        for number in range(across * down)
        for channel in colour
    )
    return Pillow.frombytes("RGB", (across, down), values).resize(size, Pillow.Resampling.NEAREST)

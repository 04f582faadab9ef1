"""Where a point of a photo is in what its recipe makes of it, and the other way round.

Sizes are of the upright photo. Points are shares of a picture's width and height, from its top left corner.
"""

from __future__ import annotations

import math
from typing import NamedTuple

from rapporteur.report.model import Area, Recipe

Affine = tuple[float, float, float, float, float, float]
"""From a point to another: (a, b, c, d, e, f) is x' = ax + by + c, y' = dx + ey + f."""


class Point(NamedTuple):
    """A place in a picture, in shares of its width and height."""

    x: float
    y: float


class Pixels(NamedTuple):
    """A rectangle of whole pixels; the right and the bottom edge are not in it."""

    left: int
    top: int
    right: int
    bottom: int

    @property
    def size(self) -> tuple[int, int]:
        """Width and height."""
        return self.right - self.left, self.bottom - self.top


def cropped(crop: Area, size: tuple[int, int]) -> Pixels:
    """The pixels that a crop keeps: the nearest whole ones, and one at least."""
    left, top = min(round(crop.left * size[0]), size[0] - 1), min(round(crop.top * size[1]), size[1] - 1)
    right, bottom = round(crop.right * size[0]), round(crop.bottom * size[1])
    return Pixels(left, top, max(right, left + 1), max(bottom, top + 1))


def covering(area: Area, size: tuple[int, int]) -> Pixels:
    """All pixels that the area touches."""
    return Pixels(
        math.floor(area.left * size[0]),
        math.floor(area.top * size[1]),
        math.ceil(area.right * size[0]),
        math.ceil(area.bottom * size[1]),
    )


def enlargement(straighten: float, size: tuple[int, int]) -> float:
    """How much larger a picture has to be for no corner to be empty, turned so many degrees."""
    angle = math.radians(abs(straighten))
    return math.cos(angle) + math.sin(angle) * max(size[0] / size[1], size[1] / size[0])


def straightening(straighten: float, size: tuple[int, int]) -> Affine:
    """Where each point of the straightened picture was before, in pixels."""
    angle, factor = math.radians(straighten), enlargement(straighten, size)
    along, aside = math.cos(angle) / factor, math.sin(angle) / factor
    x, y = size[0] / 2, size[1] / 2
    return along, aside, x - along * x - aside * y, -aside, along, y + aside * x - along * y


def to_original(recipe: Recipe, size: tuple[int, int], point: Point) -> Point:
    """Where in the photo a point of the result comes from."""
    x, y = point
    match recipe.turn:
        case 90:
            x, y = y, 1 - x
        case 180:
            x, y = 1 - x, 1 - y
        case 270:
            x, y = 1 - y, x
    box = cropped(recipe.crop, size)
    x, y = box.left + x * box.size[0], box.top + y * box.size[1]
    a, b, c, d, e, f = straightening(recipe.straighten, size)
    return Point((a * x + b * y + c) / size[0], (d * x + e * y + f) / size[1])


def to_result(recipe: Recipe, size: tuple[int, int], point: Point) -> Point:
    """Where a point of the photo is in the result: outside 0 to 1 where it was cut off."""
    a, b, c, d, e, f = straightening(recipe.straighten, size)
    over_x, over_y = point.x * size[0] - c, point.y * size[1] - f
    area = a * e - b * d
    box = cropped(recipe.crop, size)
    x = ((e * over_x - b * over_y) / area - box.left) / box.size[0]
    y = ((a * over_y - d * over_x) / area - box.top) / box.size[1]
    match recipe.turn:
        case 90:
            return Point(1 - y, x)
        case 180:
            return Point(1 - x, 1 - y)
        case 270:
            return Point(y, 1 - x)
    return Point(x, y)

"""From what is drawn on a picture to its recipe, and back.

`shown` is what stands on the screen: the whole picture while the crop is chosen, else what the recipe makes.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF

from rapporteur.desktop.photo_canvas import WHOLE
from rapporteur.pictures.geometry import Point, to_original, to_result
from rapporteur.report.model import Area, Recipe

_LEAST = 0.005
"""The least width and height of an area, as a share of the picture."""

Size = tuple[int, int]


def uncropped(recipe: Recipe) -> Recipe:
    """The recipe without its crop: what the crop is chosen from."""
    return recipe.model_copy(update={"crop": Area()})


def crop_frame(recipe: Recipe, size: Size) -> QRectF:
    """Where the crop is on the uncropped picture."""
    crop = recipe.crop
    if crop == Area():
        return WHOLE
    only_turned = Recipe(turn=recipe.turn)
    one = to_result(only_turned, size, Point(crop.left, crop.top))
    other = to_result(only_turned, size, Point(crop.right, crop.bottom))
    return QRectF(QPointF(*one), QPointF(*other)).normalized()


def with_crop(recipe: Recipe, size: Size, frame: QRectF) -> Recipe:
    """The recipe with another crop, as it was drawn on the uncropped picture."""
    only_turned = Recipe(turn=recipe.turn)
    return recipe.model_copy(update={"crop": _area(only_turned, size, frame)})


def blur_shapes(recipe: Recipe, size: Size) -> list[list[QPointF]]:
    """The corners of the blurs on what the recipe makes."""
    return [
        [QPointF(*to_result(recipe, size, Point(x, y))) for x, y in _corners(blur)] for blur in recipe.blurs
    ]


def blur_under(recipe: Recipe, size: Size, frame: QRectF) -> Area:
    """The area of the photo that is under a frame on what the recipe makes."""
    return _area(recipe, size, frame)


def nudged(recipe: Recipe, size: Size, blur: Area, *, by: QPointF, grow: QPointF) -> Area:
    """A blur that moves, and grows at its end, by so much of what is shown."""
    start = _bounds([to_result(recipe, size, Point(x, y)) for x, y in _corners(blur)])
    if not grow.isNull():
        return _area(recipe, size, resized(start, grow))
    origin, moved = (to_original(recipe, size, Point(*point)) for point in ((0, 0), (by.x(), by.y())))
    # Moved in the photo itself, so that it keeps its size however the picture is straightened.
    across = min(max(moved.x - origin.x, -blur.left), 1 - blur.right)
    down = min(max(moved.y - origin.y, -blur.top), 1 - blur.bottom)
    return Area(
        left=_share(blur.left + across),
        top=_share(blur.top + down),
        right=_share(blur.right + across),
        bottom=_share(blur.bottom + down),
    )


def resized(frame: QRectF, by: QPointF) -> QRectF:
    """A frame that grows or shrinks at its end, and is never turned inside out."""
    return QRectF(
        frame.x(), frame.y(), max(frame.width() + by.x(), _LEAST), max(frame.height() + by.y(), _LEAST)
    )


def _corners(area: Area) -> Sequence[tuple[float, float]]:
    return (
        (area.left, area.top),
        (area.right, area.top),
        (area.right, area.bottom),
        (area.left, area.bottom),
    )


def _bounds(points: Sequence[Point]) -> QRectF:
    left, right = min(point.x for point in points), max(point.x for point in points)
    top, bottom = min(point.y for point in points), max(point.y for point in points)
    return QRectF(QPointF(left, top), QPointF(right, bottom))


def _area(recipe: Recipe, size: Size, frame: QRectF) -> Area:
    """What encloses the frame's corners in the photo."""
    corners = (frame.topLeft(), frame.topRight(), frame.bottomRight(), frame.bottomLeft())
    around = _bounds([to_original(recipe, size, Point(corner.x(), corner.y())) for corner in corners])
    left, top = min(_share(around.left()), 1 - _LEAST), min(_share(around.top()), 1 - _LEAST)
    return Area(
        left=left,
        top=top,
        right=max(_share(around.right()), left + _LEAST),
        bottom=max(_share(around.bottom()), top + _LEAST),
    )


def _share(value: float) -> float:
    return min(max(round(value, 6), 0.0), 1.0)

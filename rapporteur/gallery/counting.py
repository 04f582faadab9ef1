"""From the picture of a gallery to the number of people in it, or to nothing."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import TYPE_CHECKING

from rapporteur.gallery.cutting import Cutter
from rapporteur.gallery.evidence import Names, cameras_on, edges_of, find_names
from rapporteur.gallery.ground import Mask, background_colours, distance
from rapporteur.gallery.lattice import Lattice, lattices
from rapporteur.gallery.model import Box, Count, Tile

if TYPE_CHECKING:
    from PIL.Image import Image

SURE_ENOUGH = 0.6
"""Below it nothing is proposed."""

_WIDEST = 1920
"""Pixels across at which is counted; what is wider is made smaller first."""

_LEAST = (160, 120)
_TRIES = ((7, 4), (7, 110), (14, 10), (14, 110), (28, 30))
"""How far from its colour background may be, and how full a gap, 0-255: for clean pictures, then for
others. A frame round who speaks fills a third of a narrow gap.
"""

_LEAST_VIDEO = 0.15
"""Of all tiles: a page with fewer faces is a calendar, or no group photo."""

_NAMED = 1.6
"""The strength of the tiles' names from which there is no doubt about them."""

_CLEAR = 0.9
"""Arrangements that fit better than this fit equally well."""

_FINER = 0.15
"""What twice as many tiles are worth."""

_CERTAIN = 0.95
_MANY = 10
"""No further try is made once that many tiles fit so well."""

_FEW = 4
"""Fewer tiles than these may be anything that stands side by side, so they have to fit better."""


def count_tiles(image: Image) -> Count | None:
    """How many take part, and how many of them with video; None where the picture is no gallery for sure.

    Takes up to some tenths of a second, so call it off the GUI thread. The image is not changed.
    """
    from PIL import Image as Pillow

    if image.width < _LEAST[0] or image.height < _LEAST[1]:
        return None
    plain, factor = image.convert("RGB"), 1.0
    if plain.width > _WIDEST:
        factor = plain.width / _WIDEST
        plain = plain.resize((_WIDEST, round(plain.height / factor)), Pillow.Resampling.BOX)
    found = _best(plain)
    if found is None:
        return None
    sure, tiles = found
    placed = tuple(
        tile._replace(
            left=round(tile.left * factor),
            top=round(tile.top * factor),
            width=round(tile.width * factor),
            height=round(tile.height * factor),
        )
        for tile in tiles
    )
    return Count(len(tiles), sum(tile.has_video for tile in tiles), sure, placed)


def _best(image: Image) -> tuple[float, list[Tile]] | None:
    best: tuple[float, float, Lattice] | None = None
    for lattice in _lattices(image):
        fits = _fit(lattice, image)
        # Four tiles are also one large tile, and six rows are also five: of two that fit, the finer is right.
        weight = min(fits, _CLEAR) * (1 + _FINER * math.log2(lattice.tiles))
        if best is None or weight > best[0]:
            best = weight, fits, lattice
        if fits >= _CERTAIN and lattice.tiles >= _MANY:
            break
    if best is None or best[1] < SURE_ENOUGH:
        return None
    boxes = [_clipped(box, image) for box in best[2].boxes()]
    names = find_names(edges_of(image), boxes)
    on = cameras_on(image, boxes, names.top)
    tiles = [
        Tile(box.left, box.top, box.width, box.height, video) for box, video in zip(boxes, on, strict=True)
    ]
    sure = best[1] * _looks(names, tiles)
    return (round(sure, 2), tiles) if sure >= SURE_ENOUGH else None


def _clipped(box: Box, image: Image) -> Box:
    return Box(max(0, box.left), max(0, box.top), min(image.width, box.right), min(image.height, box.bottom))


def _lattices(image: Image) -> Iterator[Lattice]:
    distances = [distance(image, colour) for colour in background_colours(image)]
    for tolerance, dirt in _TRIES:
        for values in distances:
            mask = Mask(values, tolerance)
            if across := mask.across():
                yield from lattices(Cutter(mask, across, dirt))


def _fit(lattice: Lattice, image: Image) -> float:
    """How well an arrangement is one of a gallery, from 0 to 1."""
    rows, most = lattice.rows, max(row.tiles for row in lattice.rows)
    if lattice.tiles < 2 or any(row.tiles < most for row in rows[:-1]):
        return 0.0
    if not all(_has_middle(box, image) for box in lattice.boxes()):
        return 0.0
    covered = lattice.tiles * lattice.width * lattice.height / (image.width * image.height)
    if covered < 0.25:
        return 0.0
    middles = [row.left + (row.tiles * (lattice.width + lattice.gap) - lattice.gap) / 2 for row in rows]
    off = max(abs(middle - middles[0]) for middle in middles) / lattice.width
    seen = sum(row.seen * row.tiles for row in rows) / lattice.tiles
    split = sum(row.split * row.tiles for row in rows) / lattice.tiles
    odd = max(row.odd for row in rows)
    fits = max(0.0, seen - split / 2 - odd - max(0.0, off - 0.05)) * min(1.0, 0.8 + covered / 2)
    return fits if lattice.tiles >= _FEW else 0.8 * fits


def _has_middle(box: Box, image: Image) -> bool:
    """Whether the middle of a tile is in the picture: a row that is thought to be longer may leave it."""
    return 0 < box.left + box.right < 2 * image.width and 0 < box.top + box.bottom < 2 * image.height


def _looks(names: Names, tiles: list[Tile]) -> float:
    """How much what is in the tiles looks like people and their names, from 0 to 1."""
    if sum(tile.has_video for tile in tiles) < _LEAST_VIDEO * len(tiles):
        return 0.0
    return min(1.0, (names.strength - 1) / (_NAMED - 1))

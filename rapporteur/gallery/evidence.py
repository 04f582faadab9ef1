"""What in a tile says that it is one: a name at its lower left, and a camera that is on or off."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from rapporteur.gallery.model import Box

if TYPE_CHECKING:
    from PIL.Image import Image

_SMALL = (64, 36)
_NEAR = 5
"""How far a plain tile's colours may be from each other, 0-255: compression spoils what is near edges."""

_BARE = 0.65
"""The share of a tile that is of one colour where there is only a name or a badge. (An upright telephone's
picture leaves 0.58 of its tile black.)
"""

_SAME = 2
"""How far one plain colour may be from the same in another tile, 0-255."""

_PLAIN = 0.88
"""The share of a part that must be plain: a letter of a long name may reach into it."""

_BINS = 40
_NAME_BINS = 14
"""Names stand in the lowest fourteen fortieths of a tile, also where it is small."""


class Names(NamedTuple):
    """What tells of names in tiles. `strength` is how much more there is of letters where names stand than
    elsewhere, 1 being no more; `top` is where they begin, as a share of the tile's height from its top.
    """

    strength: float
    top: float


def find_names(edges: Image, boxes: Sequence[Box]) -> Names:
    """Look for names at the tiles' lower left. `edges` are those of `edges_of`.

    What people's rooms hold evens out over all tiles; names do not, for they stand in the same place.
    """
    from PIL import Image as Pillow

    lefts: list[bytes] = []
    rights: list[bytes] = []
    for box in boxes:
        third = box.width * 0.3
        for side, profiles in ((box.left + box.width * 0.02, lefts), (box.right - box.width * 0.32, rights)):
            area = (side, box.top, side + third, box.bottom)
            profiles.append(edges.resize((1, _BINS), Pillow.Resampling.BOX, box=area).tobytes())
    left = [statistics.median(values) for values in zip(*lefts, strict=True)]
    right = [statistics.median(values) for values in zip(*rights, strict=True)]
    # The lowest line of all is the tile's edge, not a name.
    first, last = _BINS - _NAME_BINS, _BINS - 1
    pairs = [(left[number] + left[number + 1]) / 2 for number in range(first, last - 1)]
    strongest = max(range(len(pairs)), key=pairs.__getitem__) + first
    others = max(statistics.median(left[_BINS // 4 : first]), statistics.median(right[first:last]))
    strength = (pairs[strongest - first] + 1) / (others + 1)
    top = strongest
    while top > first and left[top - 1] > (pairs[strongest - first] + others) / 4:
        top -= 1
    return Names(strength, (top - 1) / _BINS)


def cameras_on(image: Image, boxes: Sequence[Box], names_top: float) -> list[bool]:
    """Of each tile, whether its camera is on: whether it shows more than a name or a badge on a plain colour.

    Programs give all tiles without a camera the same colour, so a colour that is plain all around in
    two tiles is that one.
    """
    seen = [_look(image, box, names_top) for box in boxes]
    bare = [look.colour for look in seen if look.bare]
    return [
        not (look.bare and sum(_same(look.colour, colour) for colour in bare) > 1)
        and not (look.plain_around and look.plain_inside)
        for look in seen
    ]


class _Look(NamedTuple):
    """A tile's colour; whether most of it has that, all its rim, and all where shoulders would be."""

    colour: tuple[float, ...]
    bare: bool
    plain_around: bool
    plain_inside: bool


def _look(image: Image, box: Box, names_top: float) -> _Look:
    from PIL import Image as Pillow

    inner = _inside(box)
    small = image.resize(_SMALL, Pillow.Resampling.BOX, box=inner)
    width, height = _SMALL
    end = int(min(names_top * box.height - (inner.top - box.top), inner.height) / inner.height * height)
    around = (
        (0, 0, width, height // 8),
        (0, 0, width // 10, height // 2),
        (width * 9 // 10, 0, width, height // 2),
    )
    # Neither where the name is, nor where the badge is in the middle.
    inside = (
        (width // 5, height * 3 // 5, width // 3, end),
        (width * 2 // 3, height * 3 // 5, width * 4 // 5, end),
        (width // 3, height * 3 // 4, width * 2 // 3, end),
    )
    colour = tuple(statistics.median(channel.tobytes()) for channel in small.crop(around[0]).split())
    plain_around, plain_inside = (
        all(_share(small.crop(part), colour) >= _PLAIN for part in parts if part[3] > part[1])
        for parts in (around, inside)
    )
    return _Look(colour, _share(small, colour) >= _BARE, plain_around, plain_inside)


def _same(one: Sequence[float], other: Sequence[float]) -> bool:
    return all(abs(a - b) <= _SAME for a, b in zip(one, other, strict=True))


def _share(part: Image, colour: Sequence[float]) -> float:
    """The share of a part that is of this colour."""
    near = [
        sum(abs(value - middle) <= _NEAR for value in channel.tobytes())
        for channel, middle in zip(part.split(), colour, strict=True)
    ]
    return min(near) / (part.width * part.height)


def _inside(box: Box) -> Box:
    """The tile without its frame and round corners."""
    x, y = (min(max(4, length // 24), length // 4) for length in (box.width, box.height))
    return Box(box.left + x, box.top + y, box.right - x, box.bottom - y)


def edges_of(image: Image) -> Image:
    """How far each pixel's grey is from that of its left neighbour, 0-255."""
    from PIL import ImageChops

    grey = image.convert("L")
    return ImageChops.difference(grey, ImageChops.offset(grey, 1, 0))

"""Cutting a picture at its background: first across into bands, then each band into pieces."""

from __future__ import annotations

import statistics
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from rapporteur.gallery.ground import Mask, filled_runs
from rapporteur.gallery.model import Box, Run

_SHAPES = (0.95, 2.4)
"""Width to height: from a little upright to a little wider than 16:9."""

_SMALLEST = 1 / 16
"""Of the picture's height: no program draws smaller tiles on a page of 49."""

_WIDEST_GAP = 0.3
"""Of a tile's width or height."""

_MOST_SIZES = 3


class Band(NamedTuple):
    """What lies between two stretches of background that go all across, and its pieces between gaps."""

    top: int
    bottom: int
    pieces: list[Run]

    @property
    def height(self) -> int:
        """In pixels."""
        return self.bottom - self.top


class Cutter:
    """Cuts a mask into bands, and the bands into pieces.

    `dirt` (0-255) is how full a line may be and still be a gap.
    """

    def __init__(self, mask: Mask, across: Run, dirt: int) -> None:
        self._mask, self._across, self._dirt = mask, across, dirt

    def bands(self) -> Iterator[Band]:
        """The bands that are high enough for tiles, from the top."""
        whole = Box(self._across.start, 0, self._across.end, self._mask.height)
        for run in filled_runs(self._mask.rows(whole), above=self._dirt):
            if run.length >= _SMALLEST * self._mask.height:
                yield Band(run.start, run.end, self.pieces(run.start, run.end))

    def pieces(self, top: int, bottom: int) -> list[Run]:
        """What lies between the gaps of a band."""
        runs = filled_runs(self.columns(top, bottom), above=self._dirt, start=self._across.start)
        return [run for run in runs if run.length > 3]

    def columns(self, top: int, bottom: int) -> bytes:
        """How full each column of a band is, from where the background begins."""
        return self._mask.columns(Box(self._across.start, top, self._across.end, bottom))

    @property
    def start(self) -> int:
        """Where the background begins."""
        return self._across.start

    @property
    def bottom(self) -> int:
        """The picture's height."""
        return self._mask.height

    def sizes(self, bands: Sequence[Band]) -> Iterator[tuple[float, float]]:
        """The sizes that most pieces have, those that cover the most first."""
        found = [(piece.length, band.height) for band in bands for piece in band.pieces]
        found = [size for size in found if _SHAPES[0] <= size[0] / size[1] <= _SHAPES[1]]
        for _ in range(_MOST_SIZES):
            if not found:
                return
            alike = {one: [two for two in found if _same_size(one, two)] for one in set(found)}
            best = max(alike, key=lambda size: (len(alike[size]) * (size[0] * size[1]) ** 0.5, size))
            members = alike[best]
            yield (
                float(statistics.median(size[0] for size in members)),
                float(statistics.median(size[1] for size in members)),
            )
            found = [size for size in found if size not in members]

    def gaps(self, bands: Sequence[Band], width: float, height: float) -> tuple[float, float]:
        """The gap between two tiles of a row, and that between two rows."""
        beside = [
            right.start - left.end
            for band in bands
            if near(band.height, height)
            for left, right in pairwise(band.pieces)
            if near(left.length, width) and near(right.length, width)
        ]
        below = [
            lower.top - upper.bottom
            for upper, lower in pairwise(bands)
            if near(upper.height, height) and near(lower.height, height)
        ]
        beside = [gap for gap in beside if gap <= _WIDEST_GAP * width]
        below = [gap for gap in below if gap <= _WIDEST_GAP * height]
        leading = float(statistics.median(below or beside or [0.02 * width]))
        return float(statistics.median(beside)) if beside else leading, leading


def _same_size(one: tuple[int, int], two: tuple[int, int]) -> bool:
    return near(two[0], one[0]) and near(two[1], one[1])


def near(value: float, other: float) -> bool:
    """Whether two lengths are those of the same thing, in pixels."""
    return abs(value - other) <= max(4, 0.06 * other)

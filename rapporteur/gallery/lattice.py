"""From what lies between stretches of background to rows of tiles of one size.

Meeting programs lay out a gallery the same way: tiles of one size, all rows full but the last, every
row centred. So it is enough to find some tiles whole; where a row begins and ends says how many are in it.
"""

from __future__ import annotations

import statistics
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from rapporteur.gallery.cutting import Band, Cutter
from rapporteur.gallery.model import Box

_MOST_COLUMNS = 10
_ODD = 0.22
"""How far from a whole number of tiles a row may be."""

_EMPTIEST = 0.25
"""The share of a row that must not be background: people in the dark are nearly so."""


class Row(NamedTuple):
    """A row of tiles. `odd` is how far its length is from a whole number of them. `seen` is the share of the
    gaps between them where background shows, `split` that of the tiles where it shows in the middle too.
    """

    left: float
    top: float
    tiles: int
    odd: float
    seen: float
    split: float


class Lattice(NamedTuple):
    """Rows of tiles of `width` by `height`, `gap` apart in a row. All in pixels."""

    width: float
    height: float
    gap: float
    rows: tuple[Row, ...]

    def boxes(self) -> Iterator[Box]:
        """The tiles, row by row."""
        for row in self.rows:
            for number in range(row.tiles):
                left = row.left + number * (self.width + self.gap)
                yield Box(round(left), round(row.top), round(left + self.width), round(row.top + self.height))

    @property
    def tiles(self) -> int:
        """How many there are."""
        return sum(row.tiles for row in self.rows)


def lattices(cutter: Cutter) -> Iterator[Lattice]:
    """Every arrangement that fits, for the likeliest sizes of a tile."""
    bands = list(cutter.bands())
    for width, height in cutter.sizes(bands):
        gap, leading = cutter.gaps(bands, width, height)
        if rows := _Fit(cutter, width, height, gap, leading).rows(bands):
            yield Lattice(width, height, gap, tuple(rows))


class _Fit:
    """Fits rows of tiles of one size to the bands."""

    def __init__(self, cutter: Cutter, width: float, height: float, gap: float, leading: float) -> None:
        self._cutter, self._width, self._height = cutter, width, height
        self._gap, self._leading = gap, leading
        self._centre: float | None = None

    @property
    def _pitch(self) -> float:
        return self._height + self._leading

    def rows(self, bands: Sequence[Band]) -> list[Row]:
        """The longest series of rows, one below the other."""
        tops = [top for band in bands for top in self._tops(band)]
        rows = [row for top in tops if (row := self._row(top))]
        if not rows:
            return []
        most = max(row.tiles for row in rows)
        self._centre = statistics.median(self._middle(row) for row in rows if row.tiles == most)
        rows = [row for top in tops if (row := self._row(top))]
        series = max(self._series(rows), key=lambda some: (sum(row.tiles for row in some), len(some)))
        return self._filled(self._grown(series))

    def _middle(self, row: Row) -> float:
        return row.left + self._extent(row.tiles) / 2

    def _extent(self, tiles: int) -> float:
        return tiles * self._width + (tiles - 1) * self._gap

    def _tops(self, band: Band) -> list[float]:
        """Where rows of tiles begin in a band: several where the frame round a speaker joins two rows."""
        count = (band.height + self._leading) / self._pitch
        if count < 0.85 or abs(count - round(count)) > 0.15:
            return []
        # Two pixels of a frame at the top are as many at the bottom.
        slack = band.height + self._leading - round(count) * self._pitch
        return [band.top + slack / 2 + number * self._pitch for number in range(round(count))]

    def _row(self, top: float) -> Row | None:
        """The row of tiles that begins at this height; None where what is there are no tiles."""
        upper, lower = max(0, round(top)), min(self._cutter.bottom, round(top + self._height))
        if lower - upper < 0.9 * self._height:
            return None
        pieces = self._cutter.pieces(upper, lower)
        pieces = [piece for piece in pieces if piece.length > 0.35 * self._width]
        if not pieces:
            return None
        left, right = pieces[0].start, pieces[-1].end
        found = self._whole(left, right)
        if self._centre is not None:
            # One dark tile at an end hides that end, and the row seems to be off the middle.
            half = max(self._centre - left, right - self._centre)
            mirrored = self._whole(self._centre - half, self._centre + half)
            off = abs((left + right) / 2 - self._centre) > 0.1 * self._width
            if mirrored and (found is None or (off and mirrored.tiles > found.tiles)):
                found = mirrored
        if found is None:
            return None
        columns = self._cutter.columns(upper, lower)
        start = max(0, round(found.left) - self._cutter.start)
        within = columns[start : start + round(self._extent(found.tiles))]
        if not within or sum(within) < _EMPTIEST * 255 * len(within):
            return None
        return found._replace(top=top, seen=self._seen(columns, found), split=self._split(columns, found))

    def _whole(self, left: float, right: float) -> Row | None:
        """A row from here to there, if that is about a whole number of tiles."""
        count = (right - left + self._gap) / (self._width + self._gap)
        tiles = round(count)
        if not 1 <= tiles <= _MOST_COLUMNS or abs(count - tiles) > _ODD:
            return None
        slack = right - left - self._extent(tiles)
        return Row(left + slack / 2, 0, tiles, abs(count - tiles), 1, 0)

    def _seen(self, columns: bytes, row: Row) -> float:
        """The share of the places between tiles, both ends included, with a column of background."""
        reach = self._gap / 2 + max(2, 0.02 * self._width)
        inside = columns[max(0, int(row.left) - self._cutter.start) :][: int(self._extent(row.tiles))]
        # What compression has smeared is still emptier than what is beside it.
        empty = max(64, 0.55 * statistics.median(inside or b"\0"))
        shown = 0
        for number in range(row.tiles + 1):
            at = row.left - self._gap / 2 + number * (self._width + self._gap) - self._cutter.start
            around = columns[max(0, int(at - reach)) : max(0, int(at + reach) + 1)]
            # At the picture's own edge there may be none.
            shown += not around or min(around) < empty
        return shown / (row.tiles + 1)

    def _split(self, columns: bytes, row: Row) -> float:
        split = 0
        for number in range(row.tiles):
            at = row.left + number * (self._width + self._gap) - self._cutter.start
            middle = columns[max(0, int(at + 0.35 * self._width)) : max(0, int(at + 0.65 * self._width))]
            split += min(middle, default=255) < 10
        return split / row.tiles

    def _series(self, rows: Sequence[Row]) -> list[list[Row]]:
        """Rows that follow each other at the right distance; what a frame or the dark hides is filled in."""
        series: list[list[Row]] = []
        for row in rows:
            if series:
                steps = (row.top - series[-1][-1].top) / self._pitch
                if steps >= 0.85 and abs(steps - round(steps)) <= 0.15:
                    last = series[-1][-1].top
                    between = [self._row(last + step * self._pitch) for step in range(1, round(steps))]
                    if all(between):
                        series[-1] += [found for found in between if found]
                        series[-1].append(row)
                        continue
            series.append([row])
        return series

    def _grown(self, rows: list[Row]) -> list[Row]:
        """The series with rows above and below that join something else: a bar without a gap."""
        while (row := self._row(rows[0].top - self._pitch)) and self._is_like(row, rows):
            rows = [row, *rows]
        while (row := self._row(rows[-1].top + self._pitch)) and self._is_like(row, rows):
            rows = [*rows, row]
        return rows

    def _filled(self, rows: list[Row]) -> list[Row]:
        """The rows with all but the last as full as the fullest: what seems to be missing is dark."""
        most = max(rows, key=lambda row: row.tiles)
        return [
            row if row.tiles == most.tiles else most._replace(top=row.top, seen=row.seen) for row in rows[:-1]
        ] + rows[-1:]

    def _is_like(self, row: Row, rows: Sequence[Row]) -> bool:
        most = max(rows, key=lambda other: other.tiles)
        off = abs(self._middle(row) - self._middle(most)) / self._width
        return row.seen > 0.8 and row.odd < _ODD / 2 and row.tiles <= most.tiles and off < _ODD / 2

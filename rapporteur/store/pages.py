"""The rows of a database, read from its bytes page by page, whatever SQLite itself says of the file.

The format is that of the document "Database File Format" (https://www.sqlite.org/fileformat2.html): the
header in its section 1.3, leaves and overflow pages in 1.6, records in 2.1 and the write-ahead log in 4.1.
"""

from __future__ import annotations

import struct
from bisect import bisect_right
from collections.abc import Iterator
from contextlib import suppress
from types import EllipsisType

from rapporteur.store.database import LARGEST_VALUE

Value = int | float | str | bytes | None | EllipsisType
"""One column of a row. `...` stands for a value of which some bytes are gone, or that is too large."""

Row = tuple[Value, ...]

_MAGIC = b"SQLite format 3\x00"
_TABLE_LEAF, _INDEX_LEAF = 0x0D, 0x0A
_USUAL_PAGE = 4096
_PAGE_SIZES = {1 << power for power in range(9, 17)}
_MOST_COLUMNS = 4
_LOG_HEADER, _FRAME_HEADER = 32, 24

_MOST_FOLLOWED = 1024 * 1024 * 1024
"""Bytes of overflow pages that are read in all: leaves that lie can name the same pages again and again."""


def rows(data: bytes, log: bytes = b"") -> Iterator[Row]:
    """What looks like a row of a table or an index on any page, whether or not the page is still in use.

    `log` is the write-ahead log beside the database. What it has comes first, the newest of it at the head.
    """
    return _Pages(data, log).rows()


class _Pages:
    """The pages of a database, in every state that the file or its log still has of them."""

    def __init__(self, data: bytes, log: bytes) -> None:
        self._data, self._log = data, log
        self._size = _page_size(data, log)
        # The header says how much of each page is not SQLite's; what cannot be true is not believed.
        reserved = int.from_bytes(data[20:21], "big") if data.startswith(_MAGIC) else 0
        self._usable = self._size - (reserved if self._size - reserved >= 480 else 0)
        self._unfollowed = _MOST_FOLLOWED
        self._logged: dict[int, list[tuple[int, int]]] = {}
        self._commits = self._read_log()

    def _read_log(self) -> int:
        """Note for each page after which commits, counted from 1, it stands where in the log."""
        step = _FRAME_HEADER + self._size
        salt = self._log[16:24]
        # Frames with another salt are what a log had before it was begun anew: older, though they come later.
        frames = sorted(
            (self._log[at + 8 : at + 16] == salt, at)
            for at in range(_LOG_HEADER, len(self._log) - _FRAME_HEADER, step)
        )
        commit = 1
        for _, at in frames:
            number, committed = struct.unpack_from(">II", self._log, at)
            self._logged.setdefault(number, []).append((commit, at + _FRAME_HEADER))
            commit += committed > 0
        return commit

    def _page(self, number: int, commit: int) -> bytes:
        """A page as it was after a commit (0: as it is in the file); empty where there is none."""
        states = self._logged.get(number, [])
        if index := bisect_right(states, (commit, len(self._log))):
            at = states[index - 1][1]
            return self._log[at : at + self._size]
        at = (number - 1) * self._size
        return self._data[at : at + self._size] if number else b""

    def rows(self) -> Iterator[Row]:
        """The rows of every leaf in every state; those of an index end with the rowid that it points to."""
        logged = ((commit, at, number) for number, states in self._logged.items() for commit, at in states)
        for commit, at, number in sorted(logged, reverse=True):
            yield from self._leaf(self._log[at : at + self._size], number, commit)
        # What overflows from a leaf of the file may be in the log alone, if the log was being folded into it.
        for commit in (self._commits, 0) if self._log else (0,):
            for number in range(1, len(self._data) // self._size + 2):
                at = (number - 1) * self._size
                yield from self._leaf(self._data[at : at + self._size], number, commit)

    def _leaf(self, page: bytes, number: int, commit: int) -> Iterator[Row]:
        start = 100 if number == 1 else 0
        if len(page) < start + 8 or page[start] not in (_TABLE_LEAF, _INDEX_LEAF):
            return
        (count,) = struct.unpack_from(">H", page, start + 3)
        pointers = page[start + 8 : start + 8 + 2 * count]
        for (at,) in struct.iter_unpack(">H", pointers[: len(pointers) // 2 * 2]):
            with suppress(IndexError):
                yield self._row(page, at, commit, in_table=page[start] == _TABLE_LEAF)

    def _row(self, page: bytes, at: int, commit: int, *, in_table: bool) -> Row:
        """The row whose cell begins here. Raises `IndexError` where not even its head is there."""
        length, at = _varint(page, at)
        if in_table:
            _, at = _varint(page, at)  # the rowid
        most = self._usable - 35 if in_table else (self._usable - 12) * 64 // 255 - 23
        return _record(self._payload(page, at, length, most, commit))

    def _payload(self, page: bytes, at: int, length: int, most: int, commit: int) -> bytes:
        """The bytes of a cell, those on overflow pages included, as far as they are there."""
        if length <= most:
            return page[at : at + length]
        least = (self._usable - 12) * 32 // 255 - 23
        local = least + (length - least) % (self._usable - 4)
        if local > most:
            local = least
        found, end = [page[at : at + local]], at + local
        missing, following = length - local, page[end : end + 4]
        seen: set[bytes] = set()
        while 0 < missing <= LARGEST_VALUE and following not in seen and self._unfollowed > 0:
            seen.add(following)
            overflow = self._page(int.from_bytes(following, "big"), commit)
            expected = min(missing, self._usable - 4)
            found.append(overflow[4 : 4 + expected])
            if len(found[-1]) < expected:
                break
            following, missing = overflow[:4], missing - expected
            self._unfollowed -= self._size
        return b"".join(found)


def _page_size(data: bytes, log: bytes) -> int:
    """As the file's header has it, else the log's, else the usual one."""
    in_file = int.from_bytes(data[16:18], "big") if data.startswith(_MAGIC) else 0
    sizes = (65536 if in_file == 1 else in_file, int.from_bytes(log[8:12], "big"))
    return next((size for size in sizes if size in _PAGE_SIZES), _USUAL_PAGE)


def _varint(data: bytes, at: int) -> tuple[int, int]:
    """The number that begins here, and where it ends. Raises `IndexError`."""
    value = 0
    for index in range(at, at + 8):
        value = value << 7 | data[index] & 0x7F
        if data[index] < 0x80:
            return value, index + 1
    return value << 8 | data[at + 8], at + 9


def _record(payload: bytes) -> Row:
    """The columns of a row; of one with more than any of ours, only the first few. Raises `IndexError`."""
    end, at = _varint(payload, 0)
    kinds: list[int] = []
    while at < end and len(kinds) <= _MOST_COLUMNS:
        kind, at = _varint(payload, at)
        kinds.append(kind)
    values: list[Value] = []
    for kind in kinds:
        size = (kind - 12) // 2 if kind >= 12 else (0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0)[kind]
        chunk = payload[end : end + size]
        values.append(_value(kind, chunk) if len(chunk) == size else ...)
        end += size
    return tuple(values)


def _value(kind: int, chunk: bytes) -> Value:
    if kind >= 12:
        # Bytes that are no text are kept as such, for the rest of the text is still worth having.
        return chunk.decode("utf-8", "surrogateescape") if kind % 2 else chunk
    if kind in (8, 9):
        return kind - 8
    if kind == 7:
        return float(struct.unpack(">d", chunk)[0])
    return int.from_bytes(chunk, "big", signed=True) if chunk else None

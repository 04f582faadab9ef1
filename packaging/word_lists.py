"""Take the word lists for scripts without spaces out of ICU's data.

Usage: ``packaging/word_lists.py FOLDER``. Only whoever brings them up to date needs this: they are
committed. In FOLDER are ICU's dictionaries as ``icupkg -d FOLDER -x 'brkitr/*dict.dict' icudt*.dat`` puts
them there (icupkg is in Debian's package icu-devtools, the data in ``source/data/in`` of its source package
icu). Afterwards, bring the version in resources/LICENSES.md up to date, and the licence beside the lists.

A dictionary is a header, eight numbers of four bytes, and a trie of bytes (ICU's ``dictionarydata.h`` and
``bytestrie.h``), each of which stands for a letter, counted from the one that the sixth number says.
"""

from __future__ import annotations

import gzip
import struct
import sys
from collections.abc import Iterator
from pathlib import Path

TARGET = Path(__file__).parents[1] / "resources" / "words"

NAMES = ("thai", "lao", "khmer", "burmese")

_JOINERS = {0xFE: "\u200c", 0xFF: "\u200d"}


def words(data: bytes) -> Iterator[str]:
    """The words of a dictionary. Raises `ValueError` where it is not of this kind."""
    body = data[struct.unpack_from("<H", data)[0] :]
    start, _, _, _, kind, transform, _, _ = struct.unpack_from("<8i", body)
    if kind & 7:
        raise ValueError("its trie is not of bytes")
    first = transform & 0x1FFFFF
    for found in _Trie(body[start:]):
        yield "".join(_JOINERS.get(byte) or chr(first + byte) for byte in found)


class _Trie:
    """Iterates over the strings of bytes in a trie."""

    def __init__(self, data: bytes) -> None:
        self._data = data

    def __iter__(self) -> Iterator[bytes]:
        # Where to go on, what has been read on the way there, and how many branches begin there (0: a node).
        waiting = [(0, b"", 0)]
        while waiting:
            at, read, branches = waiting.pop()
            if not branches:
                lead, at = self._data[at], at + 1
                if lead >= 0x20:
                    yield read
                    if not lead & 1:
                        waiting.append((self._value(at, lead)[1], read, 0))
                    continue
                if lead >= 0x10:
                    end = at + lead - 0x0F
                    waiting.append((end, read + self._data[at:end], 0))
                    continue
                if lead == 0:
                    lead, at = self._data[at], at + 1
                branches = lead + 1
            if branches > 5:
                # A byte to compare with, where those below it are, and behind that the others.
                below, behind = self._jump(at + 1)
                waiting += [(below, read, branches >> 1), (behind, read, branches - (branches >> 1))]
                continue
            for _ in range(branches - 1):
                byte, lead = self._data[at], self._data[at + 1]
                value, at_next = self._value(at + 2, lead)
                if lead & 1:
                    yield read + bytes([byte])
                else:
                    waiting.append((at_next + value, read + bytes([byte]), 0))
                at = at_next
            waiting.append((at + 1, read + self._data[at : at + 1], 0))

    def _value(self, at: int, lead: int) -> tuple[int, int]:
        """A value whose first byte has been read, and where it ends."""
        lead >>= 1
        if lead < 0x51:
            return lead - 0x10, at
        if lead < 0x6C:
            return (lead - 0x51) << 8 | self._data[at], at + 1
        if lead < 0x7E:
            return (lead - 0x6C) << 16 | self._number(at, 2), at + 2
        size = 3 if lead == 0x7E else 4
        return self._number(at, size), at + size

    def _jump(self, at: int) -> tuple[int, int]:
        """Where a distance leads that stands here, and where it ends."""
        lead, at = self._data[at], at + 1
        if lead < 0xC0:
            return at + lead, at
        if lead < 0xF0:
            return at + 1 + ((lead - 0xC0) << 8 | self._data[at]), at + 1
        if lead < 0xFE:
            return at + 2 + ((lead - 0xF0) << 16 | self._number(at, 2)), at + 2
        size = 3 if lead == 0xFE else 4
        return at + size + self._number(at, size), at + size

    def _number(self, at: int, size: int) -> int:
        return int.from_bytes(self._data[at : at + size], "big")


def main() -> None:
    """Write the lists, each one word a line, compressed."""
    (folder,) = sys.argv[1:]
    for name in NAMES:
        data = Path(folder, "brkitr", f"{name}dict.dict").read_bytes()
        text = "\n".join(sorted(words(data))).encode()
        (TARGET / f"{name}.txt.gz").write_bytes(gzip.compress(text, mtime=0))


if __name__ == "__main__":
    main()

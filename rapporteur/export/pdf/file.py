"""The document as a file (ISO 32000-1, 7.5), written object by object as they are finished.

ReportLab itself puts the whole file together in memory. Of a volume with hundreds of reports that would be
twice its size, and the objects once more. It still makes the few objects of which there is one: the
catalogue, the fonts.
"""

from __future__ import annotations

import zlib
from contextlib import suppress
from hashlib import md5
from typing import Any, BinaryIO

from reportlab.pdfbase import pdfdoc

_PACKED = 200
"""Objects in one stream."""

_HEAD = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
"""The second line has bytes that are no text, so that nobody takes the file for one."""

_ROW = 8
"""Bytes of a row in the table of objects: its kind, and two numbers of five and two bytes."""


class Output:
    """A file on its way. What has been handed over is in it, or waits to be packed with others (7.5.7).

    `document` is ReportLab's, which counts the objects; those that are still in it come last.
    """

    def __init__(self, document: Any, file: BinaryIO) -> None:
        self._document, self._file = document, file
        self._at = file.write(_HEAD)
        self._table = bytearray(b"\0\0\0\0\0\0\xff\xff")
        self._waiting: list[tuple[int, bytes]] = []
        self._digest = md5(usedforsecurity=False)

    def new_number(self) -> int:
        """The number of an object that is to be added."""
        self._document.objectcounter += 1
        return int(self._document.objectcounter)

    def write(self, number: int, source: bytes) -> None:
        """Write an object."""
        self._tell(number, b"\1%b\0\0" % self._at.to_bytes(5))
        self._digest.update(source)
        self._at += self._file.write(b"%d 0 obj\n%b\nendobj\n" % (number, source))

    def write_stream(self, number: int, content: bytes, entries: str = "") -> None:
        """Write a stream, compressed, with what its dictionary has besides."""
        self.write_packed(number, zlib.compress(content), f"/Filter /FlateDecode {entries}")

    def write_packed(self, number: int, content: bytes, entries: str) -> None:
        """Write a stream whose content is as its filter has it."""
        head = f"<<{entries} /Length {len(content)}>>\nstream\n".encode("ascii")
        self.write(number, b"%b%b\nendstream" % (head, content))

    def pack(self, number: int, source: bytes) -> None:
        """Add a small object that is no stream."""
        self._waiting.append((number, source))
        if len(self._waiting) == _PACKED:
            self._flush()

    def _flush(self) -> None:
        """Write what waits to be packed."""
        if not self._waiting:
            return
        own = self.new_number()
        index, at = [], 0
        for place, (number, source) in enumerate(self._waiting):
            index.append(f"{number} {at}")
            at += len(source) + 1
            self._tell(number, b"\2%b%b" % (own.to_bytes(5), place.to_bytes(2)))
        head = " ".join(index).encode("ascii") + b"\n"
        body = b"\n".join([source for _, source in self._waiting])
        self._waiting.clear()
        self.write_stream(own, head + body, f"/Type /ObjStm /N {len(index)} /First {len(head)}")

    def _tell(self, number: int, row: bytes) -> None:
        """Put into the table of objects where one is."""
        missing = number * _ROW - len(self._table)
        if missing >= 0:
            self._table += bytes(missing + _ROW)
        self._table[number * _ROW : (number + 1) * _ROW] = row

    def finish(self) -> None:
        """Write all that is left, and the table of objects. The document is empty afterwards."""
        document = self._document
        for font in document.delayedFonts:
            font.addObjects(document)
        root, info = document.Reference(document.Catalog), document.Reference(document.info)
        root, info = (self._source(reference).decode("ascii") for reference in (root, info))
        self._flush()
        number = 0
        # Objects are added while others are written.
        while (number := number + 1) <= document.objectcounter:
            if (name := document.numberToId.get(number)) is not None:
                self.write(number, self._source(document.idToObject[name]))
                document.idToObject[name] = None
        begin = self._at
        # The table of all objects is one of them (7.5.8).
        self._tell(number, b"\1%b\0\0" % begin.to_bytes(5))
        own = f"<{self._digest.hexdigest()}>"
        entries = f"/Type /XRef /Size {number + 1} /W [1 5 2] /Root {root} /Info {info} /ID [{own} {own}]"
        self.write_stream(number, bytes(self._table), entries)
        self._file.write(b"startxref\n%d\n%%%%EOF\n" % begin)

    def _source(self, thing: Any) -> bytes:
        return bytes(pdfdoc.pdfdocEnc(thing.format(self._document)))


_MARKS = (b"\xfe\xff", b"\xff\xfe", b"\xef\xbb\xbf")
"""What a text begins with that is in another encoding than PDF's own."""


def text_string(text: str) -> bytes:
    """A text as an object (7.9.2.2)."""
    raw = b""
    with suppress(UnicodeEncodeError):
        raw = text.encode("pdfdoc")
    if raw.startswith(_MARKS) or (text and not raw):
        raw = _MARKS[0] + text.encode("utf-16-be", "replace")
    for character in (b"\\", b"(", b")"):
        raw = raw.replace(character, b"\\" + character)
    return b"(%b)" % raw.replace(b"\r", b"\\r")

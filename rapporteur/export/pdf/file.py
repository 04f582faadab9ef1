"""The document as a file (ISO 32000-1, 7.5), written object by object.

ReportLab itself puts the whole file together in memory. Of a volume with hundreds of reports that would be
twice its size, and the objects once more.
"""

from __future__ import annotations

import zlib
from array import array
from collections.abc import Iterator
from typing import Any, BinaryIO

from reportlab.pdfbase import pdfdoc

_PACKED = 200
"""Objects in one stream."""

_HEAD = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
"""The second line has bytes that are no text, so that nobody takes the file for one."""


class Packer:
    """Small objects of a document, many of them packed into each of some streams (7.5.7)."""

    def __init__(self, document: Any) -> None:
        self._document = document
        self._waiting: list[tuple[int, bytes]] = []
        # Three for each object: its number, that of its stream, its place in there.
        self._places = array("L")

    def new_number(self) -> int:
        """The number of an object that is to be added."""
        self._document.objectcounter += 1
        return int(self._document.objectcounter)

    def add(self, number: int, source: bytes) -> None:
        """Add the source of an object."""
        self._waiting.append((number, source))
        if len(self._waiting) == _PACKED:
            self.flush()

    def flush(self) -> None:
        """Pack what has been added."""
        if not self._waiting:
            return
        index, at = [], 0
        for number, source in self._waiting:
            index.append(f"{number} {at}")
            at += len(source) + 1
        head = " ".join(index).encode("ascii") + b"\n"
        body = b"\n".join(source for _, source in self._waiting)
        stream = packed_stream(head + body, Type=pdfdoc.PDFName("ObjStm"), N=len(index), First=len(head))
        name = self._document.Reference(stream).name
        own = self._document.idToObjectNumberAndVersion[name][0]
        for place, (number, _) in enumerate(self._waiting):
            self._places.extend((number, own, place))
        self._waiting.clear()

    def places(self) -> Iterator[tuple[int, int, int]]:
        """Each object's number, that of its stream, and its place in there."""
        values = iter(self._places)
        return zip(values, values, values, strict=True)


def packed_stream(content: bytes, **entries: Any) -> Any:
    """A stream that is compressed now, so that it waits as little as it takes in the file."""
    stream = pdfdoc.PDFStream(content=zlib.compress(content), filters=[])
    stream.dictionary.dict.update({"Filter": pdfdoc.PDFName("FlateDecode"), **entries})
    return stream


class _Spilled(pdfdoc.PDFObject):  # type: ignore[misc]  # ReportLab has no types
    """A picture that waits in a file until the document is written; it may be drawn again."""

    def __init__(self, picture: Any, source: bytes, file: BinaryIO) -> None:
        """Put the finished source at the end of the file."""
        self.width, self.height = picture.width, picture.height
        self._file, self._size = file, len(source)
        self._place = file.seek(0, 2)
        file.write(source)

    def format(self, _document: Any) -> bytes:
        """The source; called by ReportLab."""
        self._file.seek(self._place)
        return self._file.read(self._size)


def spill_pictures(document: Any, file: BinaryIO, *, after: int) -> int:
    """Let the pictures after the first objects, so many, wait in a file; gives how many objects there are."""
    for number in range(after + 1, document.objectcounter + 1):
        name = document.numberToId.get(number)
        thing = document.idToObject[name] if name else None
        if isinstance(thing, pdfdoc.PDFImageXObject):
            document.idToObject[name] = _Spilled(thing, thing.format(document), file)
    return int(document.objectcounter)


def write_document(document: Any, canvas: Any, file: BinaryIO, packer: Packer) -> None:
    """Write a document whose pages are finished. It is empty afterwards."""
    for font in document.delayedFonts:
        font.addObjects(document)
    root, info = document.Reference(document.Catalog), document.Reference(document.info)
    document.Outlines.prepare(document, canvas)
    if document.Outlines.ready < 0:
        document.Catalog.Outlines = None
    table = {
        number: b"\2%b%b" % (stream.to_bytes(5), place.to_bytes(2))
        for number, stream, place in packer.places()
    }
    at = file.write(_HEAD)
    number = 0
    # Objects are added while others are written.
    while (number := number + 1) <= document.objectcounter:
        name = document.numberToId.get(number)
        if name is None:
            continue
        source = pdfdoc.pdfdocEnc(document.idToObject[name].format(document))
        table[number] = b"\1%b\0\0" % at.to_bytes(5)
        at += file.write(b"%d 0 obj\n%s\nendobj\n" % (number, source))
        document.idToObject[name] = None
    # The table of all objects is one of them (7.5.8).
    table[number] = b"\1%b\0\0" % at.to_bytes(5)
    rows = b"\0\0\0\0\0\0\xff\xff" + b"".join(table[key] for key in range(1, number + 1))
    own = f"<{document.signature.hexdigest()}>"
    stream = packed_stream(
        rows,
        Type=pdfdoc.PDFName("XRef"),
        Size=number + 1,
        W="[1 5 2]",
        Root=root,
        Info=info,
        ID=f"[{own} {own}]",
    )
    file.write(b"%d 0 obj\n%s\nendobj\n" % (number, pdfdoc.pdfdocEnc(stream.format(document))))
    file.write(b"startxref\n%d\n%%%%EOF\n" % at)

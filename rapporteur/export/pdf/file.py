"""The document as a file (ISO 32000-1, 7.5), written object by object.

ReportLab itself puts the whole file together in memory. Of a volume with hundreds of reports that would be
twice its size, and the objects once more.
"""

from __future__ import annotations

from typing import Any, BinaryIO

from reportlab.pdfbase import pdfdoc

_HEAD = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
"""The second line has bytes that are no text, so that nobody takes the file for one."""


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
        name = document.numberToId[number]
        thing = document.idToObject[name]
        if isinstance(thing, pdfdoc.PDFImageXObject):
            document.idToObject[name] = _Spilled(thing, thing.format(document), file)
    return int(document.objectcounter)


def write_document(document: Any, canvas: Any, file: BinaryIO) -> None:
    """Write a document whose pages are finished. It is empty afterwards."""
    for font in document.delayedFonts:
        font.addObjects(document)
    document.Reference(document.Catalog)
    document.Reference(document.info)
    document.Outlines.prepare(document, canvas)
    if document.Outlines.ready < 0:
        document.Catalog.Outlines = None
    places: list[int] = []
    at = file.write(_HEAD)
    # Objects are added while others are written.
    while (name := document.numberToId.get(len(places) + 1)) is not None:
        source = document.idToObject[name].format(document)
        places.append(at)
        at += file.write(b"%d 0 obj\n%s\nendobj\n" % (len(places), pdfdoc.pdfdocEnc(source)))
        document.idToObject[name] = None
    rows = b"".join(b"%010d 00000 n \n" % place for place in places)
    count = len(places) + 1
    file.write(b"xref\n0 %d\n0000000000 65535 f \n%s" % (count, rows))
    root, info = (
        document.Reference(thing).format(document).decode("ascii")
        for thing in (document.Catalog, document.info)
    )
    own = document.signature.hexdigest()
    trailer = f"<</Size {count} /Root {root} /Info {info} /ID [<{own}> <{own}>]>>"
    file.write(f"trailer\n{trailer}\nstartxref\n{at}\n%%EOF\n".encode("ascii"))

"""The same PDF as PDF/A-1b, which is the only part of the standard that Preflight knows."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from pypdf import PdfReader, PdfWriter
from pypdf.generic import DecodedStreamObject, NameObject


def write_twin(path: Path, twin: Path) -> None:
    """Write to `twin` what `path` would be as PDF/A-1b (ISO 19005-1).

    What that part forbids and PDF/A-3 allows is left out: attached files, and a version after 1.4. What it
    wants and PDF/A-3 does not is put in: the set of glyphs of each subset (CIDSet). All else is as it was.
    """
    reader = PdfReader(path)
    # Before it is copied, or the files would be in the copy with nothing leading to them.
    there: Any = reader.root_object
    there.pop("/AF", None)
    there.get("/Names", {}).pop("/EmbeddedFiles", None)
    writer = PdfWriter(clone_from=reader)
    writer.pdf_header = "%PDF-1.4"
    root: Any = writer.root_object
    packet = root["/Metadata"].get_data()
    for ours, theirs in ((b"part>3</pdfaid", b"part>1</pdfaid"), (b"mance>A</pdfaid", b"mance>B</pdfaid")):
        if ours not in packet:
            raise ValueError(f"{path.name} does not claim to be PDF/A-3a")
        packet = packet.replace(ours, theirs)
    metadata = DecodedStreamObject()
    metadata.set_data(packet)
    metadata[NameObject("/Type")] = NameObject("/Metadata")
    metadata[NameObject("/Subtype")] = NameObject("/XML")
    root[NameObject("/Metadata")] = writer._add_object(metadata)
    for number in range(1, len(writer._objects) + 1):
        found: Any = writer.get_object(number)
        if isinstance(found, dict) and found.get("/Subtype") == "/CIDFontType2":
            glyphs = DecodedStreamObject()
            glyphs.set_data(_set_of(len(found["/W"][1])))
            found["/FontDescriptor"][NameObject("/CIDSet")] = writer._add_object(glyphs)
    writer.write(twin)


def _set_of(count: int) -> bytes:
    """A bit for each glyph from 0 on, the first one highest."""
    bits = (1 << count) - 1 << -count % 8
    return bits.to_bytes((count + 7) // 8)

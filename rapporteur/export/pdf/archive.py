"""What makes a PDF fit for an archive: metadata, the meaning of its colours, and what it was made from.

The claims are those of PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1); `make validate` checks them.
"""

from __future__ import annotations

import hashlib
import struct
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any, NamedTuple

from reportlab.pdfbase import pdfdoc

_PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<xmp:CreateDate>{created}</xmp:CreateDate><xmp:ModifyDate>{created}</xmp:ModifyDate>
<xmp:CreatorTool>{tool}</xmp:CreatorTool>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<pdf:Producer>{tool}</pdf:Producer>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>The part of PDF/UA that the file conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""

_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})

TOOL = "Rapporteur"


class About(NamedTuple):
    """What a document says about itself, each on one line. `language` is a BCP 47 tag."""

    title: str
    author: str
    subject: str
    language: str
    created: datetime
    right_to_left: bool = False


class Attachment(NamedTuple):
    """A file inside the document: what it was made from."""

    name: str
    mime: str
    data: bytes
    description: str


class Catalog(pdfdoc.PDFCatalog):  # type: ignore[misc]  # ReportLab has no types
    """The document's root, with the entries that ReportLab's own does not know."""

    __NoDefault__ = [*pdfdoc.PDFCatalog.__NoDefault__, "OutputIntents", "AF"]
    __Refs__ = [*pdfdoc.PDFCatalog.__Refs__, "OutputIntents", "AF"]


class Info(pdfdoc.PDFInfo):  # type: ignore[misc]  # ReportLab has no types
    """What stands in the document's properties; no more than its metadata say too."""

    created: datetime

    def format(self, document: Any) -> bytes:
        """The dictionary; called by ReportLab."""
        date = pdfdoc.PDFString(pdf_date(self.created))
        texts = {
            "Title": self.title,
            "Author": self.author,
            "Subject": self.subject,
            "Creator": TOOL,
            "Producer": TOOL,
        }
        entries = {name: pdfdoc.PDFString(text) for name, text in texts.items() if text}
        source: bytes = pdfdoc.PDFDictionary({**entries, "CreationDate": date, "ModDate": date}).format(
            document
        )
        return source


class _Body(pdfdoc.PDFObject):  # type: ignore[misc]  # ReportLab has no types
    """What is in a stream, with the end of line that its length does not count."""

    def __init__(self, content: bytes) -> None:
        self._content = content

    def __len__(self) -> int:
        return len(self._content)

    def format(self, _document: Any) -> bytes:
        """The bytes; called by ReportLab."""
        return self._content + b"\n"


class LineEnds(pdfdoc.NoEncryption):  # type: ignore[misc]  # ReportLab has no types
    """Ends a line before every ``endstream``, as ISO 19005-3, 6.1.7 wants and ReportLab does not.

    What encrypts a document sees all of its streams on their way into the file, ReportLab's own too.
    """

    def encode(self, content: str | bytes) -> Any:
        """The content of a stream; called by ReportLab."""
        return _Body(pdfdoc.pdfdocEnc(content))


def make_archival(document: Any, about: About, attachment: Attachment | None = None) -> None:
    """Add all of it to a ReportLab document that has a `Catalog` of ours."""
    catalog = document.Catalog
    document.info.created = about.created
    catalog.Lang = pdfdoc.PDFString(about.language)
    direction = "R2L" if about.right_to_left else "L2R"
    catalog.ViewerPreferences = pdfdoc.PDFDictionary(
        {"DisplayDocTitle": "true", "Direction": pdfdoc.PDFName(direction)}
    )
    metadata = _stream(_packet(about), Type="Metadata", Subtype="XML")
    catalog.Metadata = document.Reference(metadata, "Metadata")
    profile = _stream(srgb_profile(), compressed=True)
    profile.dictionary.dict["N"] = 3
    intent = pdfdoc.PDFDictionary(
        {
            "Type": pdfdoc.PDFName("OutputIntent"),
            "S": pdfdoc.PDFName("GTS_PDFA1"),
            "OutputConditionIdentifier": pdfdoc.PDFString("sRGB"),
            "Info": pdfdoc.PDFString("sRGB IEC61966-2.1"),
            "DestOutputProfile": document.Reference(profile, "sRGB"),
        }
    )
    catalog.OutputIntents = pdfdoc.PDFArray([document.Reference(intent)])
    if attachment:
        _attach(document, attachment, about.created)


def _attach(document: Any, attachment: Attachment, created: datetime) -> None:
    data = _stream(attachment.data, compressed=True, Type="EmbeddedFile")
    # A slash within a name is written by its number.
    data.dictionary.dict["Subtype"] = f"/{attachment.mime.replace('/', '#2F')}"
    data.dictionary.dict["Params"] = pdfdoc.PDFDictionary(
        {
            "Size": len(attachment.data),
            "CheckSum": f"<{hashlib.md5(attachment.data, usedforsecurity=False).hexdigest()}>",
            "ModDate": pdfdoc.PDFString(pdf_date(created)),
        }
    )
    reference = document.Reference(data)
    file = pdfdoc.PDFDictionary(
        {
            "Type": pdfdoc.PDFName("Filespec"),
            "F": pdfdoc.PDFString(attachment.name),
            "UF": pdfdoc.PDFString(attachment.name),
            "Desc": pdfdoc.PDFString(attachment.description),
            "AFRelationship": pdfdoc.PDFName("Source"),
            "EF": pdfdoc.PDFDictionary({"F": reference, "UF": reference}),
        }
    )
    there = document.Reference(file)
    document.Catalog.AF = pdfdoc.PDFArray([there])
    names = pdfdoc.PDFDictionary({"Names": pdfdoc.PDFArray([pdfdoc.PDFString(attachment.name), there])})
    document.Catalog.Names = pdfdoc.PDFDictionary({"EmbeddedFiles": document.Reference(names)})


def pdf_date(moment: datetime) -> str:
    """A moment as the format has it (ISO 32000-1, 7.9.4)."""
    return moment.astimezone(UTC).strftime("D:%Y%m%d%H%M%S+00'00'")


def _packet(about: About) -> bytes:
    values = {
        "title": about.title,
        "subject": about.subject,
        "author": about.author,
        "language": about.language,
        "tool": TOOL,
        "created": about.created.astimezone(UTC).isoformat(timespec="seconds"),
    }
    return _PACKET.format(**{name: value.translate(_ESCAPES) for name, value in values.items()}).encode()


def _stream(content: bytes, *, compressed: bool = False, **names: str) -> Any:
    filters = [pdfdoc.PDFZCompress] if compressed else None
    stream = pdfdoc.PDFStream(content=content, filters=filters)
    stream.dictionary.dict.update({key: pdfdoc.PDFName(name) for key, name in names.items()})
    return stream


@lru_cache(1)
def srgb_profile() -> bytes:
    """The colour space of all colours in the document, as an ICC profile of version 2 (ICC.1:2001-04).

    From IEC 61966-2-1: its primaries, adapted to the white of D50 as such profiles have it, and its curve.
    """

    def xyz(*values: float) -> bytes:
        return b"XYZ \0\0\0\0" + struct.pack(">3i", *(round(value * 65536) for value in values))

    def text(words: str) -> bytes:
        return b"text\0\0\0\0" + words.encode("ascii") + b"\0"

    def description(words: str) -> bytes:
        ascii_words = words.encode("ascii") + b"\0"
        counted = struct.pack(">I", len(ascii_words)) + ascii_words
        return b"desc\0\0\0\0" + counted + bytes(4 + 4 + 2 + 1 + 67)

    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    steps = 1024
    table = struct.pack(f">{steps}H", *(round(65535 * linear(step / (steps - 1))) for step in range(steps)))
    curve = b"curv\0\0\0\0" + struct.pack(">I", steps) + table
    tags = {
        b"desc": description("sRGB IEC61966-2.1"),
        b"cprt": text("No copyright, use freely"),
        b"wtpt": xyz(0.9642, 1.0, 0.8249),
        b"rXYZ": xyz(0.43607, 0.22249, 0.01392),
        b"gXYZ": xyz(0.38515, 0.71687, 0.09708),
        b"bXYZ": xyz(0.14307, 0.06061, 0.7141),
        b"rTRC": curve,
        b"gTRC": curve,
        b"bTRC": curve,
    }
    body, places = b"", {}
    start = 128 + 4 + 12 * len(tags)
    for data in dict.fromkeys(tags.values()):
        places[data] = start + len(body)
        body += data + bytes(-len(data) % 4)
    index = b"".join(struct.pack(">4s2I", name, places[data], len(data)) for name, data in tags.items())
    header = struct.pack(
        ">I4xI4s4s4s6H4s4x4x4x4x8xI3i4x44x",
        start + len(body),
        0x02100000,
        b"mntr",
        b"RGB ",
        b"XYZ ",
        *(2000, 1, 1, 0, 0, 0),
        b"acsp",
        0,
        *(round(value * 65536) for value in (0.9642, 1.0, 0.8249)),
    )
    return header + struct.pack(">I", len(tags)) + index + body

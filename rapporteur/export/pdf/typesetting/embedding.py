"""A font in one document: the codes that stand for its glyphs there, and the subset that goes into the file.

The fonts are composite ones (ISO 32000-1, 9.7). A code stands for a glyph *and* for the text that it shows
there, so that every glyph can be read back right wherever it stands: the same box for two characters, or the
second half of a cluster, are two codes of one glyph.
"""

from __future__ import annotations

from functools import cached_property
from typing import Any, NamedTuple

from reportlab.pdfbase import pdfdoc

from rapporteur.export.pdf.typesetting.setting import Word
from rapporteur.export.pdf.typesetting.shaping import Font, Glyph, Shaped

_NOTHING = 0.05
"""Thousandths of an em that nobody sees."""

_AT_ONCE = 100
"""The most lines that a block of a character map may have."""

_TO_UNICODE = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
{}
endcmap
CMapName currentdict /CMap defineresource pop
end
end"""


class Shape(NamedTuple):
    """A glyph that is drawn as a shape, in thousandths of an em from where the word begins."""

    x: float
    y: float
    path: str


class Written(NamedTuple):
    """The glyphs of a word as arguments of the operator TJ, each with its height, and its shapes.

    Heights are in thousandths of an em.
    """

    glyphs: tuple[tuple[float, str], ...]
    shapes: tuple[Shape, ...]


class _Rows(dict[Word, str]):
    """Usual words with the spaces behind them, written when they are first asked for."""

    def __init__(self, font: EmbeddedFont) -> None:
        self._font = font

    def __missing__(self, word: Word) -> str:
        font = self._font
        row = self[word] = font.row_of(word) + font.space if word.gap else font.row_of(word)
        return row


class EmbeddedFont:
    """What a document needs of a font. ReportLab asks it for its objects when the document is saved."""

    def __init__(self, font: Font, number: int) -> None:
        """`number` is the font's own in the document, from 0."""
        self.name = f"T{number}"
        self._font = font
        self._number = number
        self._codes: dict[tuple[int, str], int] = {(0, ""): 0}
        self._written: dict[int, tuple[Shaped, Written]] = {}
        self.rows = _Rows(self)

    @cached_property
    def space(self) -> str:
        """The space between usual words, as arguments of the operator TJ."""
        space = self._font.space
        return self._row(Shaped((space,), space.advance))

    def row_of(self, word: Word) -> str:
        """A usual word, as arguments of the operator TJ."""
        return self._row(word.pieces[0].shaped)

    def _row(self, shaped: Shaped) -> str:
        return "".join(row for _, row in self.written(shaped).glyphs)

    def written(self, shaped: Shaped) -> Written:
        """A word as it is written to a page. Words come again and again, and are written once."""
        known = self._written.get(id(shaped))
        if known is None:
            known = self._written[id(shaped)] = (shaped, self._write(shaped))
        return known[1]

    def _write(self, shaped: Shaped) -> Written:
        parts: list[tuple[float, list[str]]] = []
        shapes: list[Shape] = []
        at = 0.0
        for glyph in shaped.glyphs:
            rise = glyph.y if glyph.text else parts[-1][0] if parts else 0.0
            if not parts or parts[-1][0] != rise:
                parts.append((rise, []))
            row = parts[-1][1]
            if glyph.text:
                if glyph.x:
                    row.append(f"{-glyph.x:.4g}")
                row.append(f"<{self._code(glyph):04X}>")
                # What the file says of the glyph's width is not what it takes here: kerning, blanks.
                after = glyph.advance - glyph.x - self._font.advance(glyph.number)
            else:
                shapes.append(Shape(at + glyph.x, glyph.y, self._font.outline(glyph.number)))
                after = glyph.advance
            if abs(after) > _NOTHING:
                row.append(f"{-after:.4g}")
            at += glyph.advance
        written = ((rise, " ".join(row).replace("> <", "")) for rise, row in parts)
        return Written(tuple(written), tuple(shapes))

    def _code(self, glyph: Glyph) -> int:
        key = (glyph.number, glyph.text)
        known = self._codes.get(key)
        if known is None:
            known = self._codes[key] = len(self._codes)
        return known

    def addObjects(self, document: Any) -> None:
        """Add the subset and what is said about it; called by ReportLab."""
        font, metrics = self._font, self._font.metrics
        name = f"{_tag(self._number)}+{font.name}"
        data = font.subset({glyph for glyph, _ in self._codes})
        file = _stream(data, Length1=len(data))
        descriptor = pdfdoc.PDFDictionary(
            {
                "Type": pdfdoc.PDFName("FontDescriptor"),
                "FontName": pdfdoc.PDFName(name),
                "Flags": 4 | (64 if font.italic else 0),
                "FontBBox": pdfdoc.PDFArray(list(metrics.box)),
                "ItalicAngle": metrics.italic_angle,
                "Ascent": metrics.ascent,
                "Descent": metrics.descent,
                "CapHeight": metrics.cap_height,
                "StemV": metrics.stem,
                "FontFile2": document.Reference(file, f"{name}-file"),
            }
        )
        widths = pdfdoc.PDFArray([round(font.advance(glyph), 2) for glyph, _ in self._codes])
        glyphs = b"".join(glyph.to_bytes(2) for glyph, _ in self._codes)
        descendant = pdfdoc.PDFDictionary(
            {
                "Type": pdfdoc.PDFName("Font"),
                "Subtype": pdfdoc.PDFName("CIDFontType2"),
                "BaseFont": pdfdoc.PDFName(name),
                "CIDSystemInfo": pdfdoc.PDFDictionary(
                    {
                        "Registry": pdfdoc.PDFString("Adobe"),
                        "Ordering": pdfdoc.PDFString("Identity"),
                        "Supplement": 0,
                    }
                ),
                "FontDescriptor": document.Reference(descriptor, f"{name}-descriptor"),
                "DW": 1000,
                "W": pdfdoc.PDFArray([0, widths]),
                "CIDToGIDMap": document.Reference(_stream(glyphs), f"{name}-glyphs"),
            }
        )
        composite = pdfdoc.PDFDictionary(
            {
                "Type": pdfdoc.PDFName("Font"),
                "Subtype": pdfdoc.PDFName("Type0"),
                "BaseFont": pdfdoc.PDFName(name),
                "Encoding": pdfdoc.PDFName("Identity-H"),
                "DescendantFonts": pdfdoc.PDFArray([document.Reference(descendant, f"{name}-glyphs-of")]),
                "ToUnicode": document.Reference(_stream(self._to_unicode()), f"{name}-unicode"),
            }
        )
        fonts = document.idToObject["BasicFonts"].dict
        fonts[self.name] = document.Reference(composite, name)

    def _to_unicode(self) -> bytes:
        lines = [
            f"<{code:04X}> <{text.encode('utf-16-be', 'replace').hex().upper()}>"
            for (_, text), code in self._codes.items()
            if code
        ]
        blocks = []
        for start in range(0, len(lines), _AT_ONCE):
            block = lines[start : start + _AT_ONCE]
            blocks += [f"{len(block)} beginbfchar", *block, "endbfchar"]
        return _TO_UNICODE.format("\n".join(blocks)).encode("ascii")


def embedded(font: Font, canvas: Any) -> EmbeddedFont:
    """The font in the document of a canvas."""
    document = canvas._doc
    fonts: dict[Font, EmbeddedFont] = document.__dict__.setdefault("typeset_fonts", {})
    known = fonts.get(font)
    if known is None:
        known = fonts[font] = EmbeddedFont(font, len(fonts))
        document.fontMapping[known.name] = f"/{known.name}"
        document.delayedFonts.append(known)
    return known


def _tag(number: int) -> str:
    """The six letters before the name of a subset, different for each."""
    return "".join(chr(ord("A") + number // 26**place % 26) for place in range(6))


def _stream(content: bytes, **entries: object) -> Any:
    stream = pdfdoc.PDFStream(content=content, filters=[pdfdoc.PDFZCompress])
    stream.dictionary.dict.update(entries)
    return stream

"""An empty Word file with our own styles: what python-docx then fills, instead of its own template.

Office Open XML, ECMA-376 part 1 (WordprocessingML) and part 2 (the package). Sizes of letters are in half
points, other measures in twentieths of a point ("twips").
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from xml.sax.saxutils import escape, quoteattr

LEVELS = 9
"""How many levels a list can have in Word."""

STEP = 340
"""Twips by which each level of a list stands further in."""

TEXT_WIDTH = 11906 - 2 * 1134
"""Twips between the margins of a page of A4."""

TEXT_HEIGHT = 16838 - 2 * 1134
"""Twips from the first line to the last."""

BULLETS, NUMBERS = 1, 2
"""The ids of the numberings; further numbered lists have the next ones."""

_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_GLYPHS = "•–‣"
_INK, _MUTED, _LINE, _ACCENT, _WARM = "1B1F27", "667085", "E3E6EB", "1F6F5C", "8A4B08"
_TONES = {
    "accent": (_ACCENT, "E3F1ED"),
    "warm": (_WARM, "FDF0DC"),
    "violet": ("6D4BB6", "F0EBFB"),
    "plain": (_INK, _LINE),
}


def skeleton(
    *, title: str, subject: str, author: str, language: str, mirrored: bool, created: datetime, numbered: int
) -> bytes:
    """The file, with room for so many numbered lists. The texts are on one line each.

    `language` is a BCP 47 tag; `mirrored` says that it is written from right to left.
    """
    parts = {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _relations(
            (f"{_RELATED}/officeDocument", "word/document.xml"),
            (f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
        ),
        "docProps/core.xml": _core(title, subject, author, language, created),
        "word/document.xml": _document(mirrored=mirrored),
        "word/_rels/document.xml.rels": _relations(
            *((f"{_RELATED}/{name}", f"{name}.xml") for name in ("styles", "numbering", "settings"))
        ),
        "word/styles.xml": _root("styles", "".join(_styles(language, mirrored=mirrored))),
        "word/numbering.xml": _root("numbering", "".join(_numbering(numbered))),
        "word/settings.xml": _root("settings", _SETTINGS),
    }
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as file:
        for name, text in parts.items():
            file.writestr(name, text)
    return buffer.getvalue()


_SETTINGS = """
<w:zoom w:percent="100"/><w:defaultTabStop w:val="708"/><w:characterSpacingControl w:val="doNotCompress"/>
<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word"
 w:val="15"/></w:compat><w:decimalSymbol w:val="."/><w:listSeparator w:val=","/>
"""
"""Without the mode, Word opens it as a file of an old version."""


def _content_types() -> str:
    kinds = {
        "/word/document.xml": f"{_MAIN}.document.main+xml",
        "/word/styles.xml": f"{_MAIN}.styles+xml",
        "/word/numbering.xml": f"{_MAIN}.numbering+xml",
        "/word/settings.xml": f"{_MAIN}.settings+xml",
        "/docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
    }
    overrides = "".join(f'<Override PartName="{name}" ContentType="{kind}"/>' for name, kind in kinds.items())
    return (
        f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
    )


def _relations(*targets: tuple[str, str]) -> str:
    lines = (
        f'<Relationship Id="rId{number}" Type="{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets, start=1)
    )
    return f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{"".join(lines)}</Relationships>'


def _core(title: str, subject: str, author: str, language: str, created: datetime) -> str:
    when = f"{created.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
    return (
        f'{_HEAD}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{escape(title)}</dc:title><dc:subject>{escape(subject)}</dc:subject>"
        f"<dc:creator>{escape(author)}</dc:creator><dc:language>{escape(language)}</dc:language>"
        f'<dcterms:created xsi:type="dcterms:W3CDTF">{when}</dcterms:created>'
        f'<dcterms:modified xsi:type="dcterms:W3CDTF">{when}</dcterms:modified>'
        "</cp:coreProperties>"
    )


def _root(name: str, inside: str) -> str:
    return f'{_HEAD}<w:{name} xmlns:w="{_WORD}">{inside}</w:{name}>'


def _document(*, mirrored: bool) -> str:
    bidi = "<w:bidi/>" if mirrored else ""
    return (
        f'{_HEAD}<w:document xmlns:w="{_WORD}" xmlns:r="{_RELATED}"><w:body><w:sectPr>'
        '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134"'
        f' w:header="567" w:footer="567" w:gutter="0"/>{bidi}</w:sectPr></w:body></w:document>'
    )


def _numbering(numbered: int) -> Iterator[str]:
    for kind in (BULLETS, NUMBERS):
        yield f'<w:abstractNum w:abstractNumId="{kind}"><w:multiLevelType w:val="multilevel"/>'
        for level in range(LEVELS):
            how, text = ("bullet", _GLYPHS[level % 3]) if kind == BULLETS else ("decimal", f"%{level + 1}.")
            yield (
                f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{how}"/>'
                f'<w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/>'
                f'<w:pPr><w:ind w:left="{STEP * (level + 1)}" w:hanging="{STEP}"/></w:pPr></w:lvl>'
            )
        yield "</w:abstractNum>"
    yield f'<w:num w:numId="{BULLETS}"><w:abstractNumId w:val="{BULLETS}"/></w:num>'
    for number in range(max(numbered, 1)):
        # Each begins with 1 again.
        yield (
            f'<w:num w:numId="{NUMBERS + number}"><w:abstractNumId w:val="{NUMBERS}"/>'
            '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
        )


def _styles(language: str, *, mirrored: bool) -> Iterator[str]:
    base = language.split("-")[0].lower()
    tag = quoteattr(language)
    others = f" w:eastAsia={tag}" if base in ("ja", "ko", "zh") else ""
    others += f" w:bidi={tag}" if mirrored else ""
    yield (
        "<w:docDefaults><w:rPrDefault><w:rPr>"
        '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri"/>'
        f'<w:color w:val="{_INK}"/><w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val={tag}{others}/>'
        "</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>"
        '<w:spacing w:after="80" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>'
    )
    yield _paragraph("Normal", "", "", default=True)
    rule = f'<w:pBdr><w:bottom w:val="single" w:sz="12" w:space="6" w:color="{_ACCENT}"/></w:pBdr>'
    yield _paragraph("Title", f'{rule}<w:spacing w:after="120"/>', _bold(34))
    yield _paragraph("Subtitle", "", f'<w:color w:val="{_MUTED}"/>')
    yield _paragraph("Form", '<w:keepNext/><w:spacing w:before="120"/>', _bold(28))
    heading = '<w:keepNext/><w:keepLines/><w:spacing w:before="{}" w:after="60"/><w:outlineLvl w:val="{}"/>'
    yield _paragraph("heading 1", heading.format(300, 0), _bold(25, _ACCENT))
    yield _paragraph("heading 2", heading.format(180, 1), _bold(22))
    small = f'<w:color w:val="{_MUTED}"/><w:sz w:val="18"/><w:szCs w:val="18"/>'
    yield _paragraph("Guidance", "<w:keepNext/>", f"<w:i/><w:iCs/>{small}")
    yield _paragraph("Turn", '<w:keepNext/><w:spacing w:before="80" w:after="40"/>', small)
    for name, numbering in (("List Bullet", BULLETS), ("List Number", NUMBERS)):
        number = f'<w:numPr><w:numId w:val="{numbering}"/></w:numPr>'
        yield _paragraph(name, f'{number}<w:spacing w:after="50"/>', "")
    yield _paragraph("Header cell", "", f'<w:color w:val="{_MUTED}"/>')
    yield _paragraph("Photo", '<w:keepNext/><w:spacing w:before="100" w:after="60"/>', "")
    yield _paragraph("caption", '<w:spacing w:after="200"/>', small)
    warm = _TONES["warm"]
    ground = f'<w:shd w:val="clear" w:color="auto" w:fill="{warm[1]}"/>'
    yield _paragraph("Damaged picture", f"<w:keepNext/>{ground}", f'<w:color w:val="{warm[0]}"/>')
    yield _character("Strong", "<w:b/><w:bCs/>")
    yield _character("Detail", f'<w:b w:val="0"/><w:bCs w:val="0"/><w:color w:val="{_MUTED}"/>')
    for tone, (ink, fill) in _TONES.items():
        look = f'<w:b/><w:bCs/><w:color w:val="{ink}"/><w:sz w:val="18"/><w:szCs w:val="18"/>'
        yield _character(f"Mark {tone}", f'{look}<w:shd w:val="clear" w:color="auto" w:fill="{fill}"/>')
    yield _table("Form table")


def _bold(size: int, colour: str = _INK) -> str:
    return f'<w:b/><w:bCs/><w:color w:val="{colour}"/><w:sz w:val="{size}"/><w:szCs w:val="{size}"/>'


def _identifier(name: str) -> str:
    return "".join(word[0].upper() + word[1:] for word in name.split())


def _paragraph(name: str, paragraph: str, letters: str, *, default: bool = False) -> str:
    based = "" if default else '<w:basedOn w:val="Normal"/>'
    return (
        f'<w:style w:type="paragraph"{" w:default=" + quoteattr("1") if default else ""}'
        f' w:styleId="{_identifier(name)}"><w:name w:val="{name}"/>{based}<w:qFormat/>'
        f"<w:pPr>{paragraph}</w:pPr><w:rPr>{letters}</w:rPr></w:style>"
    )


def _character(name: str, letters: str) -> str:
    return (
        f'<w:style w:type="character" w:styleId="{_identifier(name)}"><w:name w:val="{name}"/><w:qFormat/>'
        f"<w:rPr>{letters}</w:rPr></w:style>"
    )


def _table(name: str) -> str:
    line = f'w:val="single" w:sz="4" w:space="0" w:color="{_LINE}"'
    return (
        f'<w:style w:type="table" w:styleId="{_identifier(name)}"><w:name w:val="{name}"/>'
        '<w:pPr><w:spacing w:before="40" w:after="40" w:line="240" w:lineRule="auto"/></w:pPr>'
        f"<w:tblPr><w:tblBorders><w:bottom {line}/><w:insideH {line}/></w:tblBorders>"
        '<w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="120" w:type="dxa"/></w:tblCellMar>'
        "</w:tblPr></w:style>"
    )

"""The program's own fonts, as ReportLab holds them, and ReportLab's settings."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

# No text of ours is read as markup, so nothing here ever fetches anything; should that change by
# mistake, there is no place that it may fetch from. Base 85 would only make the file larger.
rl_config.trustedHosts = []
rl_config.trustedSchemes = []
rl_config.useA85 = 0

_FILES = {
    "regular": "NotoSans-Regular.ttf",
    "bold": "NotoSans-Bold.ttf",
    "italic": "NotoSans-Italic.ttf",
    "bold_italic": "NotoSans-BoldItalic.ttf",
}

# The fonts draw it wherever it stands, and no word is hyphenated here.
_SOFT_HYPHEN = "\u00ad"
_BEYOND_FOUR_DIGITS = re.compile("<([0-9A-F]{5,6})>")


class _Font(TTFont):  # type: ignore[misc]  # ReportLab has no types
    """A font whose texts can also be read back where they have emoji and other rare characters."""

    def addObjects(self, doc: Any) -> None:
        """Add the font to a document.

        ReportLab writes what a glyph stands for as a bare number; the format (PDF 32000-1, 9.10.3) wants
        UTF-16, which differs from U+10000 on.
        """
        super().addObjects(doc)
        for name, value in doc.idToObject.items():
            if name.startswith("toUnicodeCMap:"):
                value.content = _BEYOND_FOUR_DIGITS.sub(
                    lambda found: f"<{chr(int(found[1], 16)).encode('utf-16-be').hex().upper()}>",
                    value.content,
                )


@dataclass(frozen=True, eq=False)
class Face:
    """One font. `name` is what ReportLab knows it by, `has` the code points that it can draw."""

    name: str
    has: frozenset[int]
    glyphs: dict[int, int]

    def width(self, text: str, size: float) -> float:
        """The width of a text in points."""
        width: float = pdfmetrics.stringWidth(text, self.name, size)
        return width

    def fit(self, text: str) -> tuple[str, list[str]]:
        """The text as it can be drawn with this font, and the characters that will show as an empty box.

        A box still stands for its character when the text is searched or copied. Invisible characters
        that the font does not know (joiners, variation selectors) are dropped, for they are no boxes.
        """
        text = text.replace(_SOFT_HYPHEN, "")
        unknown = [c for c in dict.fromkeys(text) if ord(c) not in self.has and not c.isspace()]
        if not unknown:
            return text, []
        invisible = {c for c in unknown if _is_invisible(c)}
        missing = [c for c in unknown if c not in invisible]
        for c in missing:
            # ReportLab maps what a font does not have to code 0, which nothing could read back.
            self.glyphs.setdefault(ord(c), 0)
        return "".join(c for c in text if c not in invisible), missing


def _is_invisible(character: str) -> bool:
    return unicodedata.category(character) == "Cf" or 0xFE00 <= ord(character) <= 0xFE0F


@dataclass(frozen=True, eq=False)
class Faces:
    """The four faces that a report is set in."""

    regular: Face
    bold: Face
    italic: Face
    bold_italic: Face


@cache
def load_faces(folder: Path) -> Faces:
    """Read the fonts in a folder; the second time they are there already. Raises `OSError`.

    ReportLab keeps fonts by name for the whole process, hence the cache and the folder in the name.
    """
    return Faces(**{face: _load(folder / file) for face, file in _FILES.items()})


def _load(path: Path) -> Face:
    # Opened here, because ReportLab also looks in the folders of the machine, where others may be found.
    with path.open("rb") as file:
        font = _Font(str(path), file)
    pdfmetrics.registerFont(font)
    return Face(font.fontName, frozenset(font.face.charToGlyph), font.face.charToGlyph)

"""Our Arabic font with lines as close as those of Inter, for a window in Arabic.

The font leaves room for marks above marks, which books have and windows do not: its lines are twice as high
as its letters. Beside Inter they push each word down until it is cut off in fields and rows.
"""

from __future__ import annotations

import struct
from pathlib import Path

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QFontDatabase

FAMILY = "Interface Arabic"
"""As long as the name that it replaces. A font of the machine may have that one."""

_OWN_NAME = "Noto Sans Arabic"
_FILES = ("NotoSansArabic-Regular.ttf", "NotoSansArabic-Bold.ttf")
_ABOVE, _BELOW = 1.0, 0.46
"""Room above and below the line in ems, enough for every letter with its own marks."""

_HEADER, _ENTRY = 12, 16
"""Bytes at the head of a font, and for each table in its list."""


def load_arabic(folder: Path) -> bool:
    """Load it from the folder with our fonts; whether that went well."""
    return all(
        QFontDatabase.addApplicationFontFromData(QByteArray(closer((folder / name).read_bytes()))) >= 0
        for name in _FILES
        if (folder / name).exists()
    )


def closer(font: bytes) -> bytes:
    """A TrueType font with closer lines, under the new name."""
    made = bytearray(font)
    tables = {}
    for number in range(struct.unpack_from(">H", made, 4)[0]):
        tag, _sum, start, _length = struct.unpack_from(">4s3I", made, _HEADER + number * _ENTRY)
        tables[tag] = start
    (units,) = struct.unpack_from(">H", made, tables[b"head"] + 18)
    above, below = round(_ABOVE * units), round(_BELOW * units)
    struct.pack_into(">hhh", made, tables[b"hhea"] + 4, above, -below, 0)
    struct.pack_into(">hhhHH", made, tables[b"OS/2"] + 68, above, -below, 0, above, below)
    for encoding in ("ascii", "utf-16-be"):
        made = made.replace(_OWN_NAME.encode(encoding), FAMILY.encode(encoding))
    return bytes(made)

"""A JPEG without anything but its picture, and without a pixel changed.

Markers and segments: ITU-T T.81 (JPEG), annex B; APP0: ITU-T T.871 (JFIF); APP14: Adobe technical note 5116.
"""

from __future__ import annotations

import re

from rapporteur.pictures.errors import UnreadablePictureError

_START, _END = b"\xff\xd8", b"\xff\xd9"
_APP0, _APP14, _APP15, _COMMENT, _SCAN = 0xE0, 0xEE, 0xEF, 0xFE, 0xDA
_ADOBE_LENGTH = 12
_JFIF_LENGTH = 14

# What ends a scan's data: a marker that is neither a stuffed FF, a restart, nor a filling FF.
_AFTER_SCAN = re.compile(rb"\xff+[^\x00\xd0-\xd7\xff]")


def strip(data: bytes) -> bytes:
    """The JPEG without EXIF, XMP, IPTC, profiles, comments, previews, and whatever follows its end.

    A colour profile goes too: a monitor's names its maker and its number. What says how to read the
    pixels stays. Raises `UnreadablePictureError` for what is no whole JPEG.
    """
    if not data.startswith(_START):
        raise UnreadablePictureError("no JPEG")
    kept, at = [_START], len(_START)
    while True:
        while data[at : at + 2] == b"\xff\xff":
            at += 1
        if data[at : at + 2] == _END and len(kept) > 1:
            return b"".join([*kept, _END])
        if len(data) < at + 4 or data[at] != 0xFF:
            raise UnreadablePictureError("truncated JPEG")
        marker, end = data[at + 1], at + 2 + int.from_bytes(data[at + 2 : at + 4])
        if marker == _SCAN:
            found = _AFTER_SCAN.search(data, end)
            if found is None:
                raise UnreadablePictureError("truncated JPEG")
            end = found.start()
        if end > len(data) or end < at + 4:
            raise UnreadablePictureError("truncated JPEG")
        kept.append(_kept(marker, data[at:end]))
        at = end


def _kept(marker: int, segment: bytes) -> bytes:
    """What is left of a segment."""
    body = segment[4:]
    if marker == _APP0 and body.startswith(b"JFIF\0") and len(body) >= _JFIF_LENGTH:
        # It may hold a preview; the last two bytes are that one's size.
        return b"\xff\xe0\x00\x10" + body[: _JFIF_LENGTH - 2] + b"\0\0"
    if marker == _APP14 and body.startswith(b"Adobe") and len(body) >= _ADOBE_LENGTH:
        return b"\xff\xee\x00\x0e" + body[:_ADOBE_LENGTH]
    return b"" if _APP0 <= marker <= _APP15 or marker == _COMMENT else segment

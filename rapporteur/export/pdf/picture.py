"""A picture as it goes into the file (ISO 32000-1, 8.9.5)."""

from __future__ import annotations

import io
import zlib
from typing import NamedTuple

_COLOURS = {"L": "/DeviceGray", "RGB": "/DeviceRGB", "CMYK": "/DeviceCMYK /Decode [1 0 1 0 1 0 1 0]"}
"""By Pillow's modes. In a JPEG, the four colours of print are the wrong way round."""


class Picture(NamedTuple):
    """A picture's content as its filter has it, and what its dictionary has besides; its size in pixels."""

    width: int
    height: int
    content: bytes
    entries: str


def picture_of(data: bytes) -> Picture:
    """A JPEG goes into the file untouched, all else as pixels. Raises `OSError` and `ValueError`."""
    from PIL import Image

    image = Image.open(io.BytesIO(data))
    if image.format == "JPEG" and image.mode in _COLOURS:
        content, kind, mode = data, "DCTDecode", image.mode
    else:
        mode = image.mode if image.mode in ("L", "RGB") else "RGB"
        content, kind = zlib.compress(image.convert(mode).tobytes()), "FlateDecode"
    entries = (
        f"/Type /XObject /Subtype /Image /Width {image.width} /Height {image.height}"
        f" /ColorSpace {_COLOURS[mode]} /BitsPerComponent 8 /Filter /{kind}"
    )
    return Picture(image.width, image.height, content, entries)

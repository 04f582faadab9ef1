"""From pixels to a picture that a report can keep."""

from __future__ import annotations

import io
from datetime import datetime
from typing import TYPE_CHECKING

from rapporteur.capture.errors import UniformPicture
from rapporteur.capture.model import Method, Picture

if TYPE_CHECKING:
    from PIL.Image import Image


def encode(
    image: Image,
    *,
    taken: datetime,
    method: Method,
    window_title: str = "",
    scale: float = 1.0,
    quality: int = 90,
) -> Picture:
    """The image as a JPEG `Picture`; takes some milliseconds, so call it off the GUI thread.

    `taken` is an aware UTC time. Raises UniformPicture for a grabbed image of one single colour, which is
    what systems hand out, without any error, instead of content that a program may not see.
    """
    image = image.convert("RGB")
    lowest, highest = zip(*image.getextrema(), strict=True)
    if lowest == highest and method != "pasted":
        raise UniformPicture(lowest)
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", quality=quality)
    return Picture(
        data=buffer.getvalue(),
        width=image.width,
        height=image.height,
        taken=taken,
        window_title=window_title,
        method=method,
        scale=scale,
    )

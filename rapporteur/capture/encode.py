"""From pixels to a picture that a report can keep."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from rapporteur.capture.errors import NextWay, UniformPicture
from rapporteur.capture.model import Method, Picture
from rapporteur.files import bytes_written

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
    next_way: NextWay | None = "region",
) -> Picture:
    """The image as a JPEG `Picture`; takes some milliseconds, so call it off the GUI thread.

    `taken` is an aware UTC time. Raises UniformPicture for a grabbed image of one single colour, which is
    what systems hand out, without any error, instead of content that a program may not see; `next_way` is
    what that error offers, see `way_after_uniform`.
    """
    if image.mode != "RGB":
        image = image.convert("RGB")
    # It stops at the second colour, so it takes long only for a picture that has one.
    if image.getcolors(1) and method != "pasted":
        raise UniformPicture(_first_pixel(image), next_way)
    return Picture(
        data=bytes_written(lambda file: image.save(file, "JPEG", quality=quality)),
        width=image.width,
        height=image.height,
        taken=taken,
        window_title=window_title,
        method=method,
        scale=scale,
    )


def _first_pixel(image: Image) -> tuple[int, int, int]:
    red, green, blue = image.crop((0, 0, 1, 1)).tobytes()
    return red, green, blue

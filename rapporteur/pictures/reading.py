"""From a photo's bytes to upright pixels in red, green and blue."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from rapporteur.pictures.errors import HugePictureError, UnreadablePictureError

if TYPE_CHECKING:
    from PIL.Image import Image

MOST_PIXELS = 50_000_000
"""More are not read: an 8K screen has 33 million. In red, green and blue they take 150 MB."""


def opened(data: bytes) -> Image:
    """The picture with its pixels not yet read. Raises `PictureError`."""
    from PIL import Image as Pillow

    try:
        image = Pillow.open(io.BytesIO(data), formats=("JPEG", "PNG"))
    except (Pillow.DecompressionBombError, Pillow.DecompressionBombWarning) as error:
        raise HugePictureError from error
    except Exception as error:  # What Pillow raises for hostile bytes is no closed list.
        raise UnreadablePictureError(str(error)) from error
    if image.width * image.height > MOST_PIXELS:
        raise HugePictureError(image.width * image.height)
    return image


def orientation(image: Image) -> int:
    """How the picture has to be turned or mirrored to be upright: the EXIF value, 1 for not at all."""
    try:
        value = image.getexif().get(0x0112, 1)
    except Exception:  # noqa: BLE001 - a damaged EXIF block, in whatever way, is as good as none
        return 1
    return value if value in range(2, 9) else 1


def upright(data: bytes, *, least_size: tuple[int, int] | None = None) -> Image:
    """The picture in red, green and blue, turned as its camera says; what shows through is white.

    A JPEG may come at a half, a quarter or an eighth of its width and height as long as it is not
    smaller than `least_size` (of the picture as stored). Raises `PictureError`.
    """
    from PIL import ImageOps

    image = opened(data)
    try:
        if least_size is not None:
            image.draft("RGB", least_size)
        image.load()
        turned = ImageOps.exif_transpose(image) if orientation(image) > 1 else image
        return _in_colour(turned)
    except Exception as error:  # As above.
        raise UnreadablePictureError(str(error)) from error


def _in_colour(image: Image) -> Image:
    from PIL import Image as Pillow

    if image.mode.startswith("I"):
        # Sixteen bits of grey: Pillow would cut off what is above 255.
        image = image.convert("I").point(lambda value: value * (1 / 256)).convert("L")
    if image.has_transparency_data:
        image = image.convert("RGBA")
        return Pillow.alpha_composite(Pillow.new("RGBA", image.size, "white"), image).convert("RGB")
    return image.convert("RGB")

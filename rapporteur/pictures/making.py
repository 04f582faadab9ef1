"""The pictures that are shown and sent, made from the photos by their recipes.

All of this takes tens of milliseconds, so call it off the GUI thread.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from rapporteur.files import bytes_written
from rapporteur.pictures.covering import cover
from rapporteur.pictures.geometry import cropped, straightening
from rapporteur.pictures.reading import opened, orientation, upright
from rapporteur.pictures.stripping import strip
from rapporteur.report.model import Photo, Recipe

if TYPE_CHECKING:
    from PIL.Image import Image

_BURNT_QUALITY = 95
"""A photo that is encoded once more should not look so."""


def is_plain(recipe: Recipe) -> bool:
    """Whether nothing is to be made of the photo: its pixels may go as they are."""
    return recipe == Recipe()


def render(
    photo: Photo, *, most_pixels: int | None = None, quality: int = 90, lossless: bool = False
) -> bytes:
    """What is to be seen of the photo, with nothing in it but the picture: a JPEG, or a PNG if `lossless`.

    With `most_pixels` it is made smaller where it has more. A JPEG of which nothing is to be made keeps
    its very pixels. Raises `PictureError`.
    """
    if is_plain(photo.recipe) and not lossless:
        image = opened(photo.data)
        small_enough = most_pixels is None or image.width * image.height <= most_pixels
        if image.format == "JPEG" and image.mode in ("L", "RGB") and orientation(image) == 1 and small_enough:
            # Read once, as small as can be, for damage that only the pixels show.
            upright(photo.data, least_size=(1, 1))
            return strip(photo.data)
    return encoded(_picture(photo, most_pixels), lossless=lossless, quality=quality)


def thumbnail(photo: Photo, *, width: int, height: int, quality: int = 85) -> bytes:
    """What is to be seen of the photo as a JPEG that fits into so many pixels. Raises `PictureError`."""
    from PIL import Image as Pillow

    across, down = rendered_size(photo)
    factor = min(1.0, width / across, height / down)
    size = max(1, round(across * factor)), max(1, round(down * factor))
    picture = _picture(photo, 2 * size[0] * size[1])
    return encoded(picture.resize(size, Pillow.Resampling.LANCZOS), quality=quality)


def rendered_size(photo: Photo) -> tuple[int, int]:
    """Width and height of what is to be seen, in pixels, if it is not made smaller. Raises `PictureError`."""
    size = cropped(photo.recipe.crop, _upright_size(opened(photo.data))).size
    return size[::-1] if photo.recipe.turn in (90, 270) else size


def burn_in(photo: Photo) -> Photo:
    """The photo with its blurs made for good: what was under them is in no byte of it any more.

    The rest of the recipe stands. Without a blur it is the same photo. Raises `PictureError`.
    """
    recipe = photo.recipe
    if not recipe.blurs:
        return photo
    picture = cover(upright(photo.data), recipe.blurs)
    lossless = opened(photo.data).format == "PNG"
    return photo.model_copy(
        update={
            "data": encoded(picture, lossless=lossless, quality=_BURNT_QUALITY),
            "width": picture.width,
            "height": picture.height,
            "recipe": recipe.model_copy(update={"blurs": ()}),
        }
    )


def encoded(image: Image, *, lossless: bool = False, quality: int = 90) -> bytes:
    """The picture as a JPEG, or as a PNG that loses nothing. Nothing but the pixels is in it."""
    # Pillow would write back what it read beside the pixels.
    plain = image.convert("RGB").copy()
    plain.info = {}
    if lossless:
        # More than the least compression costs time and hardly any bytes.
        return bytes_written(lambda file: plain.save(file, "PNG", compress_level=1))
    return bytes_written(lambda file: plain.save(file, "JPEG", quality=quality))


def _upright_size(image: Image) -> tuple[int, int]:
    sideways = 5
    return image.size[::-1] if orientation(image) >= sideways else image.size


def _picture(photo: Photo, most_pixels: int | None) -> Image:
    from PIL import Image as Pillow

    recipe, factor, least_size = photo.recipe, 1.0, None
    across, down = rendered_size(photo)
    if most_pixels is not None and across * down > most_pixels:
        factor = math.sqrt(most_pixels / (across * down))
        stored = opened(photo.data).size
        least_size = math.ceil(stored[0] * factor), math.ceil(stored[1] * factor)
    picture = upright(photo.data, least_size=least_size)
    if recipe.blurs:
        picture = cover(picture, recipe.blurs)
    if recipe.straighten:
        how = straightening(recipe.straighten, picture.size)
        picture = picture.transform(
            picture.size, Pillow.Transform.AFFINE, how, resample=Pillow.Resampling.BICUBIC
        )
    picture = picture.crop(cropped(recipe.crop, picture.size))
    match recipe.turn:
        case 90:
            picture = picture.transpose(Pillow.Transpose.ROTATE_270)
        case 180:
            picture = picture.transpose(Pillow.Transpose.ROTATE_180)
        case 270:
            picture = picture.transpose(Pillow.Transpose.ROTATE_90)
    if factor < 1:
        size = max(1, int(across * factor)), max(1, int(down * factor))
        picture = picture.resize(size, Pillow.Resampling.LANCZOS)
    return picture

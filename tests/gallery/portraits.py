"""A real face, awake and in the middle of a blink, and galleries of it."""

from __future__ import annotations

from pathlib import Path

from PIL import Image, ImageDraw, ImageFilter

_PATH = Path(__file__).parents[1] / "data" / "faces" / "portrait.jpg"

_EYES = ((43, 66, 64, 75), (86, 68, 107, 77))
"""Where the eyes of the portrait are: left, top, right, bottom."""


def portrait(side: int, *, closed: bool = False) -> Image.Image:
    """A face in a square of so many pixels."""
    picture = Image.open(_PATH).convert("RGB")
    if closed:
        for eye in _EYES:
            _close(picture, eye)
    return picture.resize((side, side), Image.Resampling.LANCZOS)


def _close(picture: Image.Image, eye: tuple[int, int, int, int]) -> None:
    """Draw the upper lid down to the lower one, with its lashes."""
    left, top, right, bottom = eye
    size = (right - left + 4, bottom - top + 4)
    lid = picture.crop((left, bottom + 2, right, bottom + 5)).resize(size).filter(ImageFilter.GaussianBlur(1))
    soft = Image.new("L", size)
    ImageDraw.Draw(soft).ellipse((1, 0, size[0] - 2, size[1] - 1), fill=255)
    picture.paste(lid, (left - 2, top - 2), soft.filter(ImageFilter.GaussianBlur(0.8)))
    middle = (top + bottom) // 2
    box = (left, middle - 4, right, bottom)
    ImageDraw.Draw(picture).arc(box, 20, 160, fill=(74, 52, 46), width=1)


def tiles(*faces: Image.Image) -> Image.Image:
    """A gallery in two columns, each face in the middle of its tile of 320 by 240 pixels."""
    picture = Image.new("RGB", (640, 240 * ((len(faces) + 1) // 2)), (40, 42, 46))
    for number, face in enumerate(faces):
        left, top = (
            320 * (number % 2) + (320 - face.width) // 2,
            240 * (number // 2) + (240 - face.height) // 2,
        )
        picture.paste(face, (left, top))
    return picture

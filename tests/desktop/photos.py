"""Photos for the window's tests: of known pixels, and a gallery that can be counted."""

from __future__ import annotations

import io
from datetime import UTC, datetime

from PIL import Image

from rapporteur.report.model import Photo
from tests.gallery.galleries import make

TAKEN = datetime(2021, 10, 7, 20, 5, tzinfo=UTC)

FACE = (160, 96, 320, 176)
"""Where the face is on a photo that has one, in pixels of its 640 × 360."""


def photo(name: str, image: Image.Image | None = None, **more: object) -> Photo:
    """A photo of plain teal, or of a picture."""
    shown = image or Image.new("RGB", (640, 360), "teal")
    data = io.BytesIO()
    exif = Image.Exif()
    exif[0x013B] = "Marta Vidal"
    shown.convert("RGB").save(data, "JPEG", quality=95, exif=exif)
    made = Photo(id=name, taken=TAKEN, width=shown.width, height=shown.height, data=data.getvalue())
    return made.model_copy(update=more)


def with_face(name: str) -> Photo:
    """A photo with something white and black on it that nobody may see."""
    image = Image.new("RGB", (640, 360), "teal")
    face = Image.effect_noise((FACE[2] - FACE[0], FACE[3] - FACE[1]), 120)
    image.paste(face, FACE[:2])
    return photo(name, image)


def gallery(name: str, seed: int) -> tuple[Photo, int, int]:
    """A gallery, how many are in it, and how many of them with video."""
    made = make(seed)
    return photo(name, made.image), made.participants, made.with_video

"""Photos to make pictures of."""

from __future__ import annotations

import io
from datetime import UTC, datetime
from typing import Any

from PIL import Image, ImageDraw

from rapporteur.report.model import Photo, Recipe

TAKEN = datetime(2026, 3, 5, 14, 30, tzinfo=UTC)


def scene(width: int = 160, height: int = 90) -> Image.Image:
    """Soft colours that differ from place to place."""
    across = Image.linear_gradient("L").rotate(90).resize((width, height))
    down = Image.linear_gradient("L").resize((width, height))
    return Image.merge("RGB", (across, down, Image.new("L", (width, height), 90)))


def face(image: Image.Image, box: tuple[float, float, float, float], skin: str, hair: str) -> Image.Image:
    """A copy with a face that fills the box."""
    copy = image.copy()
    drawing = ImageDraw.Draw(copy)
    left, top, right, bottom = box
    drawing.rectangle((left, top, right - 1, bottom - 1), fill=hair)
    drawing.ellipse((left + 2, top + 2, right - 3, bottom - 3), fill=skin)
    drawing.point(((left + right) / 2, (top + bottom) / 2), fill="black")
    return copy


def saved(image: Image.Image, kind: str = "PNG", **options: Any) -> bytes:
    """The picture's bytes."""
    buffer = io.BytesIO()
    image.save(buffer, kind, **options)
    return buffer.getvalue()


def photo(data: bytes, recipe: Recipe | None = None, *, size: tuple[int, int] = (160, 90)) -> Photo:
    """A photo with these bytes."""
    return Photo(id="p", taken=TAKEN, width=size[0], height=size[1], recipe=recipe or Recipe(), data=data)


def pixels(data: bytes) -> Image.Image:
    """The picture in some bytes, read."""
    image = Image.open(io.BytesIO(data))
    image.load()
    return image

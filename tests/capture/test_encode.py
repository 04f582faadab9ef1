"""From pixels to a picture, and the values that carry it."""

from __future__ import annotations

import io
import subprocess
import sys
from datetime import UTC, datetime

import pytest
from PIL import Image

from rapporteur.capture import Picture, Region, UniformPicture, encode

TAKEN = datetime(2026, 3, 5, 14, 30, tzinfo=UTC)


def test_a_picture_is_a_jpeg_with_its_story() -> None:
    image = Image.linear_gradient("L").resize((320, 200))
    picture = encode(image, taken=TAKEN, method="window", window_title="Zoom Meeting", scale=2)

    with Image.open(io.BytesIO(picture.data)) as read:
        assert (read.format, read.size) == ("JPEG", (320, 200))
    assert picture == Picture(picture.data, 320, 200, TAKEN, "Zoom Meeting", "window", 2)


@pytest.mark.parametrize(
    ("colour", "words"), [((0, 0, 0), "all black"), ((255, 255, 255), "#ffffff"), ((1, 2, 3), "#010203")]
)
def test_one_colour_is_refused(colour: tuple[int, int, int], words: str) -> None:
    with pytest.raises(UniformPicture, match=words) as caught:
        encode(Image.new("RGB", (40, 30), colour), taken=TAKEN, method="screen")
    assert caught.value.colour == colour


def test_what_is_pasted_may_be_of_one_colour() -> None:
    assert encode(Image.new("RGB", (40, 30), (9, 9, 9)), taken=TAKEN, method="pasted").width == 40


def test_one_differing_pixel_is_a_picture() -> None:
    image = Image.new("RGB", (40, 30))
    image.putpixel((20, 10), (0, 0, 1))
    assert encode(image, taken=TAKEN, method="screen").width == 40


def test_local_time_is_refused() -> None:
    with pytest.raises(ValueError, match="UTC"):
        Picture(b"", 1, 1, TAKEN.replace(tzinfo=None), "", "screen")


def test_cutting_a_region_out() -> None:
    whole = Region(0, 0, 10, 10)
    assert whole.without(Region(10, 0, 5, 5)) == [whole]
    assert whole.without(Region(-1, -1, 20, 20)) == []
    pieces = whole.without(Region(2, 3, 4, 5))
    assert sum(piece.width * piece.height for piece in pieces) == 100 - 20
    assert not any(one.overlap(two) for one in pieces for two in pieces if one is not two)


def test_importing_capture_loads_nothing_heavy() -> None:
    code = "import sys, rapporteur.capture; print({'mss', 'PIL', 'Xlib', 'PySide6'} & set(sys.modules))"
    assert subprocess.check_output([sys.executable, "-c", code], text=True) == "set()\n"

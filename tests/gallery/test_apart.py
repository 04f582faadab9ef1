"""Counting in a process of its own gives what counting here gives."""

from __future__ import annotations

import io
import sys

import pytest
from PIL import Image

from rapporteur.gallery import count_tiles
from rapporteur.gallery.apart import NotCountedError, count_apart
from tests.gallery.galleries import make


def png(image: Image.Image, **saving: object) -> bytes:
    file = io.BytesIO()
    image.save(file, "PNG", **saving)
    return file.getvalue()


GREY = png(Image.new("L", (640, 480), 90))


def test_a_gallery_is_counted_as_it_would_be_here() -> None:
    image = make(4).image
    count = count_apart(png(image))
    assert count is not None
    assert count == count_tiles(image)


def test_it_is_counted_upright() -> None:
    image = make(4).image
    turned = Image.Exif()
    turned[0x0112] = 8
    assert count_apart(png(image.rotate(-90, expand=True), exif=turned)) == count_tiles(image)


def test_what_is_no_gallery_gives_nothing() -> None:
    assert count_apart(GREY) is None


def test_what_cannot_be_read_is_told() -> None:
    with pytest.raises(NotCountedError, match="cannot identify image file"):
        count_apart(b"no picture")


@pytest.mark.parametrize("answer", ["", "not JSON"])
def test_a_process_that_fails_is_told(answer: str) -> None:
    command = (sys.executable, "-c", f"print({answer!r})")
    with pytest.raises(NotCountedError):
        count_apart(GREY, command=command)


def test_a_process_that_is_not_there_is_told() -> None:
    with pytest.raises(NotCountedError):
        count_apart(GREY, command=("/no/such/program",))

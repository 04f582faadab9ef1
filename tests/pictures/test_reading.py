"""Photos as they may come: turned by a camera, with more colours or more bits, damaged, far too large."""

from __future__ import annotations

import struct
import zlib
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageStat

from rapporteur.pictures import HugePictureError, PictureError, UnreadablePictureError, render, rendered_size
from rapporteur.report.model import Area, Recipe
from tests.pictures.samples import photo, pixels, saved, scene


@pytest.mark.parametrize("value", range(1, 9))
def test_a_camera_s_turn_is_honoured_and_dropped(value: int) -> None:
    sideways = {2: 0, 3: 3, 4: 1, 5: 5, 6: 2, 7: 6, 8: 4}  # What undoes each of them.
    upright = scene(96, 64)
    stored = upright if value == 1 else upright.transpose(Image.Transpose(sideways[value]))
    exif = Image.Exif()
    exif[0x0112] = value
    made = pixels(render(photo(saved(stored, "JPEG", exif=exif, quality=95, subsampling=0))))
    assert made.size == rendered_size(photo(saved(stored, "JPEG", exif=exif))) == (96, 64)
    assert ImageStat.Stat(made.crop((0, 0, 20, 20))).mean == pytest.approx(
        ImageStat.Stat(upright.crop((0, 0, 20, 20))).mean, abs=3
    )
    assert not made.getexif()


@pytest.mark.parametrize("mode", ["CMYK", "L"])
def test_other_jpegs_come_out_in_their_colours(mode: str) -> None:
    image = Image.new("RGB", (64, 48), (200, 60, 60)).convert(mode)
    made = pixels(render(photo(saved(image, "JPEG")))).convert("RGB")
    expected = image.convert("RGB").getpixel((5, 5))
    assert made.getpixel((20, 20)) == pytest.approx(expected, abs=3)
    assert pixels(render(photo(saved(image, "JPEG")))).mode in ("RGB", "L")


def test_sixteen_bits_of_grey_become_eight() -> None:
    grey = Image.frombytes("I;16", (64, 48), struct.pack("<H", 0x80FF) * 64 * 48)
    assert pixels(render(photo(saved(grey)))).convert("L").getpixel((9, 9)) == pytest.approx(0x80, abs=1)


@pytest.mark.parametrize("mode", ["RGBA", "LA", "P"])
def test_what_shows_through_is_white(mode: str) -> None:
    image = Image.new("RGBA", (64, 48), (0, 0, 0, 0)).convert(mode)
    options: dict[str, Any] = {"transparency": 0} if mode == "P" else {}
    assert pixels(render(photo(saved(image, **options)))).convert("L").getpixel((9, 9)) == 255


def test_a_picture_of_one_column_can_be_cropped() -> None:
    tall = photo(saved(scene(1, 20_000)), Recipe(crop=Area(left=0.5, top=0.5)))
    assert pixels(render(tall)).size == (1, 10_000)


def _png(width: int, height: int) -> bytes:
    """A PNG that claims a size and has hardly any data."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"")) + chunk(b"IEND", b"")
    )


@pytest.mark.parametrize("size", [(9000, 6000), (10_000, 10_000), (30_000, 30_000), (2_000_000_000, 2)])
def test_a_huge_picture_is_refused_before_it_is_read(size: tuple[int, int]) -> None:
    with pytest.raises(HugePictureError, match="too many pixels"):
        render(photo(_png(*size)))


@pytest.mark.parametrize("data", [b"", b"JPEG", b"GIF89a" + bytes(40), _png(300, 300)])
def test_what_is_no_picture_is_told_in_a_sentence(data: bytes) -> None:
    with pytest.raises(UnreadablePictureError, match=r"damaged .* stays in the report"):
        render(photo(data))


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
@pytest.mark.parametrize("recipe", [Recipe(), Recipe(turn=90)])
def test_a_truncated_picture_is_damaged(kind: str, recipe: Recipe) -> None:
    data = saved(scene(640, 400), kind)
    with pytest.raises(UnreadablePictureError):
        render(photo(data[: len(data) // 2], recipe))


@settings(derandomize=True, deadline=None)
@given(st.data())
def test_spoilt_bytes_give_a_picture_or_a_sentence(draw: st.DataObject) -> None:
    data = bytearray(saved(scene(48, 32), draw.draw(st.sampled_from(("JPEG", "PNG")))))
    for _ in range(draw.draw(st.integers(1, 6))):
        data[draw.draw(st.integers(0, len(data) - 1))] = draw.draw(st.integers(0, 255))
    try:
        made = render(photo(bytes(data)))
    except PictureError:
        return
    assert pixels(made).format == "JPEG"

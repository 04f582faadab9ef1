"""A JPEG loses what is beside its picture, and not a pixel."""

from __future__ import annotations

from typing import Any

import pytest
from PIL import Image, ImageCms

from rapporteur.pictures import UnreadablePictureError, strip
from tests.pictures.samples import pixels, saved, scene


def _laden(**options: Any) -> bytes:
    exif = Image.Exif()
    exif[0x010F] = "Camera of Ana"
    exif[0x8825] = {1: "N", 2: (41.0, 23.0, 0.0)}
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    data = saved(
        scene(), "JPEG", exif=exif, comment=b"for Ana", icc_profile=profile, xmp=b"<x>Ana</x>", **options
    )
    # What Photoshop adds, a preview within JFIF, and a second picture after the end.
    photoshop = b"\xff\xed\x00\x16Photoshop 3.0\0Ana..."
    preview = b"\xff\xe0\x00\x0bJFXX\0\x13Ana"
    return data[:20] + photoshop + preview + data[20:] + b"Ana" + saved(scene(8, 8), "JPEG")


@pytest.mark.parametrize("options", [{}, {"progressive": True}, {"restart_marker_rows": 1}, {"quality": 1}])
def test_nothing_but_the_picture_is_left(options: dict[str, Any]) -> None:
    data = _laden(**options)
    stripped = strip(data)
    assert pixels(stripped).tobytes() == pixels(data).tobytes()
    assert b"Ana" in data
    for trace in (b"Ana", b"Exif", b"ICC_PROFILE", b"Photoshop", b"JFXX"):
        assert trace not in stripped
    assert stripped.endswith(b"\xff\xd9")
    assert set(pixels(stripped).info) <= {
        "jfif",
        "jfif_version",
        "jfif_unit",
        "jfif_density",
        "dpi",
        "progressive",
        "progression",
    }
    assert strip(stripped) == stripped


def test_a_preview_in_the_head_is_dropped() -> None:
    data = saved(scene(), "JPEG")
    head = b"\xff\xe0\x00\x13" + data[6:18] + b"\x01\x01Ana"
    assert strip(data[:2] + head + data[20:]) == strip(data)


def test_how_colours_are_meant_stays() -> None:
    data = saved(scene().convert("CMYK"), "JPEG")
    assert b"Adobe" in strip(data)
    assert pixels(strip(data)).tobytes() == pixels(data).tobytes()


@pytest.mark.parametrize("end", [1, 2, 3, 20, 200, -2])
def test_a_jpeg_that_ends_early_is_damaged(end: int) -> None:
    with pytest.raises(UnreadablePictureError):
        strip(saved(scene(), "JPEG")[:end])


def test_a_segment_of_no_length_is_damaged() -> None:
    with pytest.raises(UnreadablePictureError):
        strip(b"\xff\xd8\xff\xe1\x00\x00" + bytes(50))

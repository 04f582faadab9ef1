"""What the recipes make: turned, cropped, smaller, and with nothing under a blur."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageStat

from rapporteur.pictures import (
    burn_in,
    encoded,
    is_plain,
    render,
    rendered_size,
    thumbnail,
    to_original,
    to_result,
)
from rapporteur.pictures.geometry import Point
from rapporteur.report.model import Area, Photo, Recipe
from tests.pictures.samples import face, photo, pixels, saved, scene

FACE = Area(left=0.25, top=0.3, right=0.45, bottom=0.7)
FACE_PIXELS = (40, 27, 72, 63)

_shares = st.floats(0, 1).map(lambda value: round(value, 3))


@st.composite
def areas(draw: st.DrawFn, least: float = 0.05) -> Area:
    left, top = draw(st.floats(0, 1 - least)), draw(st.floats(0, 1 - least))
    right, bottom = draw(st.floats(left + least, 1)), draw(st.floats(top + least, 1))
    return Area(left=left, top=top, right=right, bottom=bottom)


recipes = st.builds(
    Recipe,
    blurs=st.lists(areas(), max_size=2).map(tuple),
    straighten=st.floats(-15, 15),
    crop=areas(least=0.2),
    turn=st.sampled_from((0, 90, 180, 270)),
)


def test_the_pixels_of_a_photo_without_a_recipe_are_untouched() -> None:
    data = saved(scene(), "JPEG", quality=60, comment=b"who took it")
    made = render(photo(data))
    assert pixels(made).tobytes() == pixels(data).tobytes()
    assert b"who took it" not in made


def test_a_lossless_photo_is_sent_as_a_jpeg() -> None:
    made = pixels(render(photo(saved(scene()))))
    assert (made.format, made.size) == ("JPEG", (160, 90))


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_a_png_has_the_very_pixels_and_nothing_beside(kind: str) -> None:
    data = saved(scene(), kind, exif=b"Exif\0\0who took it")
    made = pixels(render(photo(data), lossless=True))
    assert (made.format, made.tobytes()) == ("PNG", pixels(data).tobytes())
    assert not made.info


@settings(derandomize=True, deadline=None)
@given(recipes, st.sampled_from((None, 900)))
def test_nothing_of_a_face_is_left_under_a_blur(recipe: Recipe, most_pixels: int | None) -> None:
    """Whoever it was: the same bytes come out, whatever else the recipe does."""
    recipe = recipe.model_copy(update={"blurs": (*recipe.blurs, FACE)})
    one, other = (
        photo(saved(face(scene(), FACE_PIXELS, skin, hair)), recipe)
        for skin, hair in (("#f3d3bd", "#1d1a18"), ("#5e3b26", "#ffffff"))
    )
    assert one.data != other.data
    assert render(one, most_pixels=most_pixels) == render(other, most_pixels=most_pixels)
    assert thumbnail(one, width=40, height=30) == thumbnail(other, width=40, height=30)
    assert burn_in(one) == burn_in(other)


def test_a_blur_is_seen() -> None:
    covered = pixels(
        render(photo(saved(face(scene(), FACE_PIXELS, "#ff0000", "#00ff00")), Recipe(blurs=(FACE,))))
    )
    inside = ImageStat.Stat(covered.crop((44, 31, 68, 59)))
    near = ImageStat.Stat(scene().crop((30, 17, 82, 73)))
    assert inside.mean == pytest.approx(near.mean, abs=20)
    assert max(inside.stddev) < 20


def test_faces_under_overlapping_blurs_do_not_colour_each_other() -> None:
    whole = Recipe(blurs=(Area(), FACE))
    assert (
        len({render(photo(saved(Image.new("RGB", (64, 36), colour)), whole)) for colour in ("red", "white")})
        == 1
    )


@settings(derandomize=True, deadline=None)
@given(recipes, _shares, _shares)
def test_points_are_found_again(recipe: Recipe, x: float, y: float) -> None:
    there = to_result(recipe, (160, 90), Point(x, y))
    assert to_original(recipe, (160, 90), there) == pytest.approx((x, y), abs=1e-6)


@settings(derandomize=True, deadline=None)
@given(
    st.builds(
        Recipe, straighten=st.floats(-15, 15), crop=areas(least=0.4), turn=st.sampled_from((0, 90, 180, 270))
    ),
    st.floats(0.1, 0.9),
    st.floats(0.1, 0.9),
)
def test_a_spot_is_where_the_geometry_says(recipe: Recipe, x: float, y: float) -> None:
    size = 320, 180
    spot = Image.new("RGB", size)
    spot.paste("white", (round(x * 320) - 4, round(y * 180) - 4, round(x * 320) + 4, round(y * 180) + 4))
    made = pixels(render(photo(saved(spot), recipe, size=size), quality=95))
    at = to_result(recipe, size, Point(x, y))
    if 0.05 < at.x < 0.95 and 0.05 < at.y < 0.95:
        value = made.convert("L").getpixel((int(at.x * made.width), int(at.y * made.height)))
        assert isinstance(value, int)
        assert value > 128
    assert made.size == rendered_size(photo(saved(spot), recipe, size=size))


@settings(derandomize=True, deadline=None)
@given(st.floats(-15, 15))
def test_a_straightened_picture_has_no_empty_corner(angle: float) -> None:
    made = pixels(render(photo(saved(Image.new("RGB", (160, 90), "white")), Recipe(straighten=angle))))
    lowest, _highest = made.convert("L").getextrema()
    assert isinstance(lowest, int)
    assert lowest > 250


@pytest.mark.parametrize(("turn", "corner"), [(0, (0, 0)), (90, (1, 0)), (180, (1, 1)), (270, (0, 1))])
def test_turns_go_clockwise(turn: int, corner: tuple[int, int]) -> None:
    image = Image.new("RGB", (64, 32))
    image.paste("white", (0, 0, 16, 16))
    made = pixels(render(photo(saved(image), Recipe.model_validate({"turn": turn}))))
    assert made.getpixel((corner[0] * (made.width - 1), corner[1] * (made.height - 1))) == (255, 255, 255)
    assert made.size == ((64, 32) if turn in (0, 180) else (32, 64))


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_a_picture_is_made_as_small_as_asked(kind: str) -> None:
    large = photo(saved(scene(1600, 900), kind), size=(1600, 900))
    made = pixels(render(large, most_pixels=40_000))
    assert 38_000 < made.width * made.height <= 40_000
    assert made.width / made.height == pytest.approx(16 / 9, rel=0.02)
    assert pixels(render(large, most_pixels=2_000_000)).size == (1600, 900)


@pytest.mark.parametrize(
    ("size", "fits"), [((1600, 900), (200, 112)), ((90, 1600), (8, 150)), ((1, 20_000), (1, 150))]
)
def test_a_thumbnail_fits(size: tuple[int, int], fits: tuple[int, int]) -> None:
    assert pixels(thumbnail(photo(saved(scene(*size)), size=size), width=200, height=150)).size == fits


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_burning_in_keeps_the_rest_of_the_recipe(kind: str) -> None:
    recipe = Recipe(blurs=(FACE,), crop=Area(left=0.1), turn=90)
    before = photo(saved(face(scene(), FACE_PIXELS, "#ff0000", "#00ff00"), kind), recipe)
    after = burn_in(before)
    assert after.recipe == Recipe(crop=Area(left=0.1), turn=90)
    assert (after.id, pixels(after.data).format) == (before.id, kind)
    assert ImageStat.Stat(pixels(after.data).crop(FACE_PIXELS)).mean[0] < 120
    assert burn_in(after) is after


def test_a_photo_that_is_lossless_loses_nothing() -> None:
    assert pixels(encoded(scene(), lossless=True)).tobytes() == scene().tobytes()


@pytest.mark.parametrize("lossless", [False, True])
def test_what_a_picture_brings_along_is_not_written_back(lossless: bool) -> None:
    image = scene()
    image.info = {"comment": b"who took it", "exif": b"Exif\0\0who took it", "icc_profile": b"who took it"}
    data = encoded(image, lossless=lossless)
    assert b"who took it" not in data
    assert image.info["comment"] == b"who took it"


def test_a_photo_of_an_earlier_report_is_as_it_was() -> None:
    kept = {"id": "p", "taken": "2026-03-05T14:30:00Z", "width": 4, "height": 3}
    earlier = Photo.model_validate(kept)
    assert is_plain(earlier.recipe)
    assert (earlier.alt, earlier.participants, earlier.with_video, earlier.set_id) == ("", None, None, "")
    assert earlier.model_dump(mode="json", exclude_defaults=True) == kept


def test_a_recipe_comes_back_from_json() -> None:
    recipe = Recipe(blurs=(FACE,), straighten=-2.5, crop=Area(right=0.5), turn=270)
    assert Recipe.model_validate_json(recipe.model_dump_json(exclude_defaults=True)) == recipe
    assert not is_plain(recipe)


@pytest.mark.parametrize(
    "wrong", [{"left": 0.5, "right": 0.5}, {"left": 0.6, "right": 0.4}, {"top": -0.1}, {"bottom": 1.1}]
)
def test_an_area_without_an_inside_is_refused(wrong: dict[str, float]) -> None:
    with pytest.raises(ValueError, match=r"inside|greater|less"):
        Area.model_validate(wrong)


def test_importing_the_pictures_loads_no_pillow() -> None:
    code = "import sys, rapporteur.pictures; print({'PIL', 'PySide6'} & set(sys.modules))"
    assert subprocess.check_output([sys.executable, "-c", code], text=True) == "set()\n"

"""Smaller photos for a message that is too large."""

from __future__ import annotations

import io
import random

import pytest
from PIL import Image

from rapporteur.mail.size import LIMIT, STEPS, Step, smaller_photos, with_photos
from rapporteur.pictures import render, rendered_size
from rapporteur.report.model import Area, Photo, Recipe, Report
from rapporteur.report.photos import is_blurred
from tests.export.sample import photo, sample


def noisy(width: int, height: int, *, quality: int = 95) -> bytes:
    """A picture in which there is much to see, so that its size follows its pixels."""
    small = Image.frombytes(
        "RGB", (width // 8, height // 8), random.Random(1).randbytes(width * height * 3 // 64)
    )
    file = io.BytesIO()
    small.resize((width, height), Image.Resampling.BICUBIC).save(file, "JPEG", quality=quality)
    return file.getvalue()


def photos_of(report: Report, *photos: Photo) -> Report:
    return report.with_changes(photos=photos)


def large() -> Photo:
    return photo(noisy(2560, 1440)).model_copy(update={"width": 2560, "height": 1440})


def weight(report: Report) -> int:
    """Bytes of the pictures as they would be sent."""
    return sum(len(render(one)) for one in report.photos)


def test_the_first_step_that_fits_is_proposed() -> None:
    report = photos_of(sample(), large())
    sizes = [weight(with_photos(report, step)) for step in STEPS]
    assert sizes == sorted(sizes, reverse=True)
    assert weight(report) > sizes[0]
    for step, size in zip(STEPS, sizes, strict=True):
        found = smaller_photos(report, size, weight)
        assert found
        assert (found.step, found.size) == (step, size)
        (made,) = found.report.photos
        assert max(made.width, made.height) == step.edge
        assert rendered_size(made) == (made.width, made.height)
        assert made.width * 9 == made.height * 16


def test_where_nothing_helps_nothing_is_proposed() -> None:
    report = photos_of(sample(), large())
    asked: list[Report] = []

    def measure(report: Report) -> int:
        asked.append(report)
        return LIMIT + 1

    assert smaller_photos(report, LIMIT, measure) is None
    assert len(asked) == len(STEPS)


def test_the_report_itself_is_as_it_was() -> None:
    report = photos_of(sample(), large())
    before = report.model_copy(deep=True)
    found = smaller_photos(report, LIMIT, weight)
    assert found
    assert report == before
    assert found.report.with_changes(photos=report.photos) == report


def test_small_photos_are_not_tried_again_and_again() -> None:
    """Nothing is asked for that would be the same."""
    report = photos_of(sample(), photo(noisy(800, 450, quality=60)))
    asked: list[Report] = []

    def measure(report: Report) -> int:
        asked.append(report)
        return LIMIT + 1

    assert smaller_photos(report, LIMIT, measure) is None
    assert asked == []
    assert with_photos(report, STEPS[0]) == report


def test_a_blur_stays_and_the_recipe_is_followed() -> None:
    recipe = Recipe(
        turn=90,
        crop=Area(left=0.25),
        blurs=(Area(left=0.3, top=0.3, right=0.6, bottom=0.6),),
    )
    blurred = large().model_copy(update={"recipe": recipe})
    (made,) = with_photos(photos_of(sample(), blurred), Step(1024, 75)).photos
    assert made.recipe == Recipe()
    assert is_blurred(made)
    assert (made.width, made.height) == (768, 1024)
    assert made.id == blurred.id
    assert made.caption == blurred.caption


@pytest.mark.parametrize("data", [b"", b"no picture", b"\xff\xd8\xff\xe0"])
def test_a_damaged_photo_stays(data: bytes) -> None:
    report = photos_of(sample(), photo(data), large().model_copy(update={"id": "p2"}))
    found = with_photos(report, STEPS[0])
    assert found.photos[0] == report.photos[0]
    assert len(found.photos[1].data) < len(report.photos[1].data)


def test_a_report_without_photos_cannot_be_made_smaller() -> None:
    assert smaller_photos(photos_of(sample()), 1, lambda _report: 2) is None

"""The best of several pictures."""

from __future__ import annotations

import pytest
from PIL import Image, ImageDraw, ImageFilter

from rapporteur.capture import choose_best
from rapporteur.capture.burst import sharpness


def page(seed: int, *, moved: int = 0) -> Image.Image:
    """A gallery of 5 × 5 tiles; in each sits somebody who may have moved by some pixels."""
    image = Image.new("RGB", (960, 540), (26, 26, 26))
    draw = ImageDraw.Draw(image)
    for index in range(25):
        x, y = 12 + index % 5 * 190, 8 + index // 5 * 106
        shade = (seed * 53 + index * 37) % 200
        draw.rectangle((x, y, x + 180, y + 100), fill=(shade, 200 - shade, 120))
        left, top = x + 70 + moved, y + 20
        draw.ellipse((left, top, left + 40, top + 55), fill=(230 - shade // 2, 180, 150))
        draw.text((x + 6, y + 84), f"Person {index}", fill="white")
    return image


def between(one: Image.Image, two: Image.Image, part: float) -> Image.Image:
    """The second page has slid in by that part."""
    shift = round(one.width * part)
    image = Image.new("RGB", one.size)
    image.paste(one, (-shift, 0))
    image.paste(two, (one.width - shift, 0))
    return image


def test_the_sharpest_is_chosen() -> None:
    blurred = page(1).filter(ImageFilter.GaussianBlur(2))
    choice = choose_best([blurred, blurred, page(1), blurred])
    assert choice.best == 2
    assert choice.scores[2].sharpness > 2 * choice.scores[1].sharpness


def test_of_equals_the_first_is_chosen() -> None:
    assert choose_best([page(1, moved=move) for move in (0, 3, 5, 2)]).best == 0


@pytest.mark.parametrize("place", [0, 1, 2, 3, 4])
def test_a_page_that_is_just_coming_in_is_never_chosen(place: int) -> None:
    pictures = [page(1, moved=move).filter(ImageFilter.GaussianBlur(1)) for move in range(5)]
    # Sharper than all others, which must not help it.
    pictures[place] = between(page(1), page(2), 0.4)
    choice = choose_best(pictures)
    assert choice.best != place
    assert [score.changing for score in choice.scores] == [index == place for index in range(5)]


def test_both_pages_stay_in_the_choice() -> None:
    one, two = page(1), page(2)
    choice = choose_best([one, one, between(one, two, 0.5), two, two])
    assert [score.changing for score in choice.scores] == [False, False, True, False, False]


def test_where_everything_moves_nothing_stands_out() -> None:
    pictures = [page(seed) for seed in range(5)]
    assert not any(score.changing for score in choose_best(pictures).scores)


def test_open_faces_go_before_sharpness() -> None:
    blurred = page(1).filter(ImageFilter.GaussianBlur(1))
    pictures = [page(1), blurred, page(1)]
    choice = choose_best(pictures, count_faces=lambda seen: [25 if one is blurred else 24 for one in seen])
    assert choice.best == 1
    assert [score.faces for score in choice.scores] == [24, 25, 24]


def test_a_window_that_changes_its_size_is_no_trouble() -> None:
    small = page(1).resize((640, 360))
    assert choose_best([small, page(1), page(1)]).best in (0, 1, 2)


def test_one_picture_is_the_best_of_one_and_none_is_refused() -> None:
    assert choose_best([page(1)]).best == 0
    with pytest.raises(ValueError, match="no picture"):
        choose_best([])


@pytest.mark.parametrize("size", [(1, 1), (2, 2), (3, 3), (40, 30)])
def test_one_colour_has_no_sharpness(size: tuple[int, int]) -> None:
    assert sharpness(Image.new("RGB", size, (90, 90, 90))) == 0

"""Faces are counted where OpenCV is there, and what surrounds that is right where it is not."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Sequence
from importlib.util import find_spec
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from rapporteur.capture import choose_best
from rapporteur.gallery.faces import face_counter, windows
from rapporteur.resources import resource_folder
from tests.gallery import galleries
from tests.gallery.portraits import portrait, tiles

MODELS = resource_folder() / "faces"

needs_opencv = pytest.mark.skipif(
    find_spec("cv2") is None, reason="OpenCV, the extra “faces”, is not installed"
)

CountOne = Callable[[Image.Image], int]
CountAll = Callable[[Sequence[Image.Image]], list[int]]


@pytest.fixture
def count_all() -> CountAll:
    made = face_counter(MODELS)
    assert made
    return made


@pytest.fixture
def count(count_all: CountAll) -> CountOne:
    return lambda picture: count_all([picture])[0]


@pytest.mark.parametrize("seed", [0, 8, 12])
@needs_opencv
def test_faces_are_counted_in_galleries_of_any_size(count: CountOne, seed: int) -> None:
    gallery = galleries.make(seed)
    assert gallery.with_video * 0.9 <= count(gallery.image) <= gallery.with_video


@needs_opencv
def test_whoever_looks_away_is_missed(count: CountOne) -> None:
    gallery = galleries.make(0)
    away = gallery.image.copy()
    left, top, right, bottom = (round(edge) for edge in gallery.boxes[0])
    away.paste("grey", (left, top, right, bottom - 20))
    assert count(away) == count(gallery.image) - 1


@needs_opencv
@pytest.mark.parametrize("side", [160, 64])
def test_whoever_blinks_is_not_counted(count_all: CountAll, side: int) -> None:
    awake, asleep = portrait(side), portrait(side, closed=True)
    pictures = [
        tiles(awake, awake, awake, asleep),
        tiles(awake, awake, awake, awake),
        tiles(asleep, awake, asleep, awake),
    ]
    assert count_all(pictures) == [3, 4, 2]
    assert choose_best(pictures, count_faces=count_all).best == 1


@needs_opencv
def test_eyes_that_are_never_seen_wider_are_open(count_all: CountAll) -> None:
    asleep = tiles(portrait(160, closed=True))
    assert count_all([asleep, asleep]) == [1, 1]


@needs_opencv
def test_without_people_there_are_no_faces(count: CountOne) -> None:
    assert [count(Image.new(mode, size)) for mode, size in (("RGB", (1920, 1080)), ("L", (1, 9000)))] == [
        0,
        0,
    ]


def test_without_opencv_there_is_no_counter(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "cv2", None)
    assert face_counter(MODELS) is None


def test_without_a_model_there_is_no_counter(tmp_path: Path) -> None:
    assert face_counter(tmp_path) is None


@given(
    st.tuples(st.integers(200, 4000), st.integers(200, 4000)),
    st.floats(0.06, 0.5),
    st.tuples(st.floats(0, 1), st.floats(0, 1)),
)
def test_every_face_is_whole_in_a_window_that_suits_its_size(
    size: tuple[int, int], share: float, place: tuple[float, float]
) -> None:
    face = share * min(size) - 2  # Windows begin at whole pixels.
    left, top = place[0] * (size[0] - face), place[1] * (size[1] - face)
    around = [
        window
        for window in windows(size)
        if window.left <= left
        and window.top <= top
        and left + face <= window.left + window.side
        and top + face <= window.top + window.side
    ]
    # Of the 128 pixels that are looked at, faces of 25 and more are found.
    assert max(face / window.side for window in around) * 128 > 25
    assert all(window.left + window.side <= size[0] for window in windows(size))
    assert all(window.top + window.side <= size[1] for window in windows(size))


def test_importing_the_faces_loads_nothing_heavy() -> None:
    code = "import sys, rapporteur.gallery.faces; print({'PIL', 'cv2', 'numpy'} & set(sys.modules))"
    assert subprocess.check_output([sys.executable, "-c", code], text=True) == "set()\n"

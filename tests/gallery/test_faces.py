"""Faces are counted where OpenCV is there, and what surrounds that is right where it is not."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from rapporteur.gallery.faces import MODEL, Face, distinct, face_counter, windows
from rapporteur.resources import resource_folder
from tests.gallery import galleries

PATH = resource_folder() / "faces" / MODEL

needs_opencv = pytest.mark.skipif(
    find_spec("cv2") is None, reason="OpenCV, the extra “faces”, is not installed"
)

Counter = Callable[[Image.Image], int]


@pytest.fixture
def count() -> Counter:
    made = face_counter(PATH)
    assert made
    return made


@pytest.mark.parametrize("seed", [0, 8, 12])
@needs_opencv
def test_faces_are_counted_in_galleries_of_any_size(count: Counter, seed: int) -> None:
    gallery = galleries.make(seed)
    assert gallery.with_video * 0.9 <= count(gallery.image) <= gallery.with_video


@needs_opencv
def test_whoever_looks_away_is_missed(count: Counter) -> None:
    gallery = galleries.make(0)
    away = gallery.image.copy()
    left, top, right, bottom = (round(edge) for edge in gallery.boxes[0])
    away.paste("grey", (left, top, right, bottom - 20))
    assert count(away) == count(gallery.image) - 1


@needs_opencv
def test_without_people_there_are_no_faces(count: Counter) -> None:
    assert [count(Image.new(mode, size)) for mode, size in (("RGB", (1920, 1080)), ("L", (1, 9000)))] == [
        0,
        0,
    ]


def test_without_opencv_there_is_no_counter(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "cv2", None)
    assert face_counter(PATH) is None


def test_without_a_model_there_is_no_counter(tmp_path: Path) -> None:
    assert face_counter(tmp_path / MODEL) is None


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


def test_a_face_that_is_seen_through_several_windows_is_one() -> None:
    whole, shifted = Face(10, 10, 50, 50, 3.1), Face(14, 12, 52, 50, 1.2)
    part, neighbour = Face(20, 20, 34, 34, 2.0), Face(46, 10, 86, 50, 0.9)
    assert distinct([neighbour, shifted, whole, part]) == [whole, neighbour]


def test_importing_the_faces_loads_nothing_heavy() -> None:
    code = "import sys, rapporteur.gallery.faces; print({'PIL', 'cv2', 'numpy'} & set(sys.modules))"
    assert subprocess.check_output([sys.executable, "-c", code], text=True) == "set()\n"

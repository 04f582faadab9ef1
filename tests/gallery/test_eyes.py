"""Which faces of several pictures have their eyes open, and which are one and the same."""

from __future__ import annotations

import pytest

from rapporteur.gallery.eyes import Face, aspect, count_open, distinct

ANA, BEN = Face(0, 0, 40, 40, 3), Face(100, 0, 140, 40, 3)


def test_a_face_that_is_seen_through_several_windows_is_one() -> None:
    whole, shifted = Face(10, 10, 50, 50, 3.1), Face(14, 12, 52, 50, 1.2)
    part, neighbour = Face(20, 20, 34, 34, 2.0), Face(46, 10, 86, 50, 0.9)
    assert distinct([neighbour, shifted, whole, part]) == [whole, neighbour]


def test_eyes_are_compared_with_the_same_face_only() -> None:
    narrow, wide = 0.18, 0.36
    moved = ANA._replace(left=6.0, right=46.0)
    assert count_open([[(ANA, narrow), (BEN, wide)], [(moved, narrow), (BEN, 0.2)]]) == [2, 1]


def test_a_face_whose_eyes_cannot_be_read_counts() -> None:
    assert count_open([[(ANA, None)], [(ANA, 0.3)], [(ANA, 0.1)], []]) == [1, 1, 0, 0]


def test_the_aspect_is_height_by_width() -> None:
    eye = ((0, 0), (1, 1), (3, 1), (4, 0), (3, -1), (1, -1))
    assert aspect(eye) == pytest.approx(0.5)
    assert aspect([(0.0, 0.0)] * 6) == 0

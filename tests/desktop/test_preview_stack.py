"""Where the preview's pages are, and which of their pictures are kept."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QImage

from rapporteur.desktop.preview_drawing import Sheet
from rapporteur.desktop.preview_stack import GAP, Picture, Pictures, Point, Stack

A4, WIDE = Sheet(595.0, 842.0), Sheet(1190.0, 842.0)


def picture(edition: int = 1) -> Picture:
    """One of 40,000 bytes."""
    return Picture(QImage(100, 100, QImage.Format.Format_RGB32), edition)


def test_the_widest_page_is_as_wide_as_the_room() -> None:
    stack = Stack([A4, WIDE], room=600 + 2 * GAP)
    assert stack.width == 600 + 2 * GAP
    assert stack.frames[1] == QRect(GAP, stack.frames[0].bottom() + 1 + GAP, 600, 425)
    assert stack.frames[0].width() == 300
    assert stack.frames[0].left() == GAP + 150
    assert stack.height == stack.frames[1].bottom() + 1 + GAP


def test_pages_that_are_zoomed_need_more_room() -> None:
    stack = Stack([A4], room=600 + 2 * GAP, zoom=2)
    assert stack.frames[0].width() == 1200
    assert stack.width == 1200 + 2 * GAP


def test_there_may_be_no_pages_and_no_room() -> None:
    stack = Stack()
    assert (stack.height, list(stack.between(0, 100)), stack.page_at(5)) == (0, [], 0)
    assert stack.point_at(QPointF(5, 5)) is None
    assert Stack([A4], room=0).frames[0].width() > 0


@pytest.mark.parametrize(
    ("top", "bottom", "pages"),
    [(0, 5, []), (0, 20, [0]), (0, 5000, [0, 1, 2]), (600, 700, [0]), (870, 900, [1]), (864, 866, [])],
)
def test_only_pages_of_which_something_is_seen_are_between(top: int, bottom: int, pages: list[int]) -> None:
    # Each page is 849 high: from 12, from 873 and from 1734.
    stack = Stack([A4, A4, A4], room=600 + 2 * GAP)
    assert [frame.top() for frame in stack.frames] == [12, 874, 1736]
    assert list(stack.between(top, bottom)) == pages


def test_a_point_is_found_again() -> None:
    stack = Stack([A4, A4], room=500)
    for point in (Point(0, 0, 842), Point(1, 595, 0), Point(1, 100, 200)):
        assert stack.point_at(stack.where(point)) == pytest.approx(point)


def test_the_oldest_pictures_of_pages_that_are_not_seen_go_first() -> None:
    pictures = Pictures(most=100_000)
    for number in (0, 1):
        pictures.keep(number, picture(), seen=[])
    pictures.keep(2, picture(), seen=[0])
    assert [bool(pictures.of(number)) for number in range(3)] == [True, False, True]
    assert pictures.size == 80_000


def test_pictures_that_are_seen_stay_whatever_they_need() -> None:
    pictures = Pictures(most=10)
    for number in range(3):
        pictures.keep(number, picture(), seen=[0, 1, 2])
    assert pictures.size == 120_000


def test_pages_that_are_gone_are_forgotten() -> None:
    pictures = Pictures(most=1_000_000)
    for number in range(3):
        pictures.keep(number, picture(), seen=[])
    pictures.forget_from(1)
    assert [bool(pictures.of(number)) for number in range(3)] == [True, False, False]

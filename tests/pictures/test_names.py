"""The names of a gallery are covered, all of them, and faces are not."""

from __future__ import annotations

import pytest

from rapporteur.gallery import Tile
from rapporteur.pictures import names_strip

SIZE = (1000, 500)


def test_a_name_is_at_the_lower_left_of_a_face() -> None:
    (area,) = names_strip([Tile(100, 50, 400, 225, has_video=True)], SIZE)
    assert (area.left, area.bottom) == (0.1, 0.55)
    assert area.right == pytest.approx(0.4)
    assert 0.45 < area.top < 0.5


def test_a_name_in_the_middle_takes_the_whole_tile() -> None:
    (area,) = names_strip([Tile(100, 50, 400, 225, has_video=False)], SIZE)
    assert (area.left, area.top, area.right, area.bottom) == (0.1, 0.1, 0.5, 0.55)


@pytest.mark.parametrize(("scale", "high"), [(1.0, 26), (2.0, 45)])
def test_letters_of_small_tiles_are_not_smaller(scale: float, high: int) -> None:
    (area,) = names_strip([Tile(0, 0, 160, 90, has_video=True)], SIZE, scale=scale)
    assert (area.bottom - area.top) * SIZE[1] == pytest.approx(high)


def test_tiles_at_the_edge_stay_inside() -> None:
    tiles = [Tile(-5, -4, 200, 112, has_video=False), Tile(900, 430, 160, 90, has_video=True)]
    assert len(names_strip(tiles, SIZE)) == 2
    assert names_strip([Tile(2000, 0, 10, 10, has_video=True)], SIZE) == ()

"""The stand-in meeting: the same seed gives the same picture, and the tiles are where it says."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QFontDatabase, QImage
from pytestqt.qtbot import QtBot

from rapporteur.desktop.gallery import GalleryWindow, make_tiles, parse_geometry, tile_rectangles


def test_the_same_seed_draws_the_same_picture(qtbot: QtBot) -> None:
    def drawn(seed: int) -> QImage:
        window = GalleryWindow(make_tiles(49, seed=seed))
        qtbot.addWidget(window)
        return window.grab().toImage()

    assert drawn(3) == drawn(3)
    assert drawn(3) != drawn(4)


@pytest.mark.parametrize("count", [0, 1, 2, 5, 25, 49])
def test_tiles_lie_inside_and_apart(count: int) -> None:
    area = QRectF(0, 0, 1280, 736)
    tiles = tile_rectangles(area, count)
    assert len(tiles) == count
    assert all(area.contains(tile) for tile in tiles)
    assert all(tile.width() / tile.height() == pytest.approx(16 / 9) for tile in tiles)
    assert not any(one.intersects(two) for one, two in itertools.combinations(tiles, 2))


def test_names_that_no_font_can_draw_are_spelt_in_latin() -> None:
    names = {tile.name for tile in make_tiles(25)}
    latin_names = {tile.name for tile in make_tiles(25, drawable=[QFontDatabase.WritingSystem.Latin])}
    assert "김민준" in names - latin_names
    assert "Kim Min-jun" in latin_names - names


def test_geometry_is_written_as_x_programs_write_it() -> None:
    assert parse_geometry("800x500+100-20") == QRect(100, -20, 800, 500)
    with pytest.raises(ValueError, match="800x500"):
        parse_geometry("800x500")

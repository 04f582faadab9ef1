"""Icons where the line runs from right to left."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from rapporteur.desktop.look import LIGHT, Look
from rapporteur.resources import resource_folder


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def drawn(look: Look, name: str) -> QImage:
    image = look.icon(name).pixmap(QSize(20, 20), 1.0).toImage()
    return image.convertToFormat(QImage.Format.Format_ARGB32)


@pytest.mark.usefixtures("mirrored")
@pytest.mark.parametrize("name", ["skip-forward", "undo-2"])
def test_what_points_along_the_line_is_mirrored(qapp: QApplication, name: str) -> None:
    seen = drawn(Look(LIGHT, resource_folder() / "icons"), name)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    there = drawn(Look(LIGHT, resource_folder() / "icons"), name)
    assert seen != there
    # Curves are not rounded alike on both sides.
    for x in range(20):
        for y in range(20):
            assert abs(seen.pixelColor(x, y).alpha() - there.pixelColor(19 - x, y).alpha()) < 40


@pytest.mark.usefixtures("mirrored")
def test_what_is_a_thing_is_not(qapp: QApplication) -> None:
    seen = drawn(Look(LIGHT, resource_folder() / "icons"), "search")
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert seen == drawn(Look(LIGHT, resource_folder() / "icons"), "search")

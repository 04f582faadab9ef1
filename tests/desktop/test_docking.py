"""A window on screens that come and go: the test says which there are."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from rapporteur.desktop.arrangements import Box, Place
from rapporteur.desktop.docking import Docking, present_places
from rapporteur.desktop.settings import SettingsFile


class Desk:
    """A window and the screens around it."""

    def __init__(self, settings: Path) -> None:
        (self.laptop,) = present_places()
        self.projector = Place("projector", Box(0, 0, 600, 600), Box(0, 0, 600, 560))
        self.places = [self.laptop]
        self.window = QWidget()
        self.window.setMinimumWidth(200)
        self.settings = SettingsFile(settings)
        self.docking = Docking(self.window, self.settings, lambda: self.places)

    def plug(self, *places: Place) -> None:
        """Have these screens and no others."""
        self.places = list(places)
        self.docking.follow_screens()

    def at(self) -> tuple[int, ...]:
        """Where the window is, without its frame."""
        rect = self.window.geometry()
        return rect.x(), rect.y(), rect.width(), rect.height()

    def frame(self) -> Box:
        """Where the window is, with its frame."""
        rect = self.window.frameGeometry()
        return Box(rect.x(), rect.y(), rect.width(), rect.height())


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    made = Desk(tmp_path / "settings.json")
    qtbot.addWidget(made.window)
    made.window.setGeometry(120, 40, 520, 610)
    made.window.show()
    return made


def test_on_screens_that_are_new_all_of_it_can_be_seen(desk: Desk) -> None:
    desk.docking.remember()
    desk.plug(desk.projector)
    assert desk.at() == (80, 0, 520, 560)


def test_each_arrangement_has_its_own_place(desk: Desk) -> None:
    desk.docking.remember()
    desk.plug(desk.projector)
    desk.window.setGeometry(10, 20, 500, 500)
    desk.docking.remember()
    desk.plug(desk.laptop)
    assert desk.at() == (120, 40, 520, 610)
    desk.plug(desk.projector)
    assert desk.at() == (10, 20, 500, 500)


def test_where_the_system_moves_it_when_a_screen_goes_is_not_remembered(desk: Desk) -> None:
    desk.docking.remember()
    desk.places = [desk.projector]
    desk.window.setGeometry(0, 0, 300, 300)
    desk.docking.remember()
    desk.places = [desk.laptop]
    desk.docking.follow_screens()
    desk.docking.restore()
    assert desk.at() == (120, 40, 520, 610)


def test_a_bar_that_appears_makes_a_docked_window_lower(desk: Desk) -> None:
    lower = desk.laptop._replace(available=desk.laptop.available._replace(y=40, height=700))
    desk.plug(lower)
    assert desk.at() == (120, 40, 520, 610)
    desk.docking.dock("left")
    assert desk.frame()[1:] == (40, desk.frame().width, 700)
    desk.plug(desk.laptop)
    assert desk.frame()[1:] == desk.laptop.available._replace(width=desk.frame().width)[1:]


def test_docked_on_a_screen_that_goes_it_is_docked_on_what_is_left(desk: Desk) -> None:
    desk.docking.dock("right")
    desk.plug(desk.projector)
    assert desk.frame().right == 600
    assert desk.frame().height == 560
    desk.docking.undock()
    assert desk.window.width() == 520


def test_its_width_at_the_edge_is_kept_and_only_there(desk: Desk) -> None:
    desk.docking.dock("left")
    desk.window.resize(333, desk.window.height())
    desk.docking.remember()
    assert desk.settings.values.dock_width == 333
    desk.docking.undock()
    desk.docking.remember()
    assert desk.settings.values.dock_width == 333
    desk.docking.dock("right")
    assert desk.window.width() == 333


def test_it_comes_to_rest_by_itself(desk: Desk, qtbot: QtBot) -> None:
    desk.window.move(10, 10)
    qtbot.waitUntil(lambda: bool(desk.settings.values.arrangements))
    (kept,) = desk.settings.values.arrangements.values()
    assert kept.window == desk.at()


def test_one_that_filled_its_screen_fills_it_again_and_knows_where_it_was(desk: Desk, tmp_path: Path) -> None:
    desk.window.showMaximized()
    desk.docking.remember()
    again = Desk(tmp_path / "settings.json")
    again.docking.restore()
    assert again.window.isMaximized()
    (kept,) = desk.settings.values.arrangements.values()
    assert kept.window == (120, 40, 520, 610)


def test_screens_of_which_nothing_is_remembered_have_the_last_windows_place(
    desk: Desk, tmp_path: Path
) -> None:
    desk.window.setGeometry(90, 80, 510, 500)
    desk.docking.close()
    desk.settings.change(arrangements={})
    again = Desk(tmp_path / "settings.json")
    again.docking.restore()
    assert again.at() == (90, 80, 510, 500)

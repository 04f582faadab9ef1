"""Choosing the meeting's window among pictures of all windows."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from rapporteur.capture import CaptureUnavailable, Window
from rapporteur.desktop.look import Look
from rapporteur.desktop.window_picker import WindowPicker
from tests.desktop.keys import press


class Desktop:
    """Windows that a test opens and closes; what was looked at is kept in `looks`."""

    def __init__(self) -> None:
        self.windows: list[Window] = []
        self.looks: list[str] = []
        self.colour = Qt.GlobalColor.red

    def list_windows(
        self, done: Callable[[list[Window]], object], failed: Callable[[Exception], object]
    ) -> None:
        if self.windows:
            done(list(self.windows))
        else:
            failed(CaptureUnavailable("Windows cannot be told apart."))

    def look_at(self, window: Window, size: tuple[int, int], done: Callable[[QImage | None], object]) -> None:
        self.looks.append(window.title)
        picture = QImage(*size, QImage.Format.Format_RGB32)
        picture.fill(self.colour)
        done(None if window.minimised else picture)


ZOOM = Window(1, "Zoom Meeting", "zoom", 0, 0, 640, 400)
MAIL = Window(2, "Mail", "thunderbird", 0, 0, 900, 700)
HIDDEN = Window(3, "Zoom Webinar", "zoom", 0, 0, 640, 400, minimised=True)


@pytest.fixture
def desktop() -> Desktop:
    return Desktop()


@pytest.fixture
def picker(qtbot: QtBot, look: Look, desktop: Desktop) -> Iterator[WindowPicker]:
    desktop.windows = [ZOOM, MAIL, HIDDEN]
    made = WindowPicker(desktop.list_windows, desktop.look_at, look)
    made._again.setInterval(1)
    qtbot.addWidget(made)
    yield made
    made.close()


def names(picker: WindowPicker) -> list[str]:
    return [picker.pictures.item(row).text() for row in range(picker.pictures.count())]


def middle(picker: WindowPicker, row: int) -> str:
    image = picker.pictures.item(row).icon().pixmap(picker.pictures.iconSize()).toImage()
    return image.pixelColor(image.width() // 2, image.height() // 2).name()


def test_every_window_is_shown_and_one_is_chosen_with_the_keyboard(
    qtbot: QtBot, picker: WindowPicker
) -> None:
    chosen: list[Window] = []
    picker.chosen.connect(chosen.append)
    picker.show()
    assert names(picker) == ["Zoom Meeting", "Mail", "Zoom Webinar (minimised)"]
    assert middle(picker, 0) == "#ff0000"
    press(picker.pictures, Qt.Key.Key_Right)
    press(picker.pictures, Qt.Key.Key_Return)
    assert chosen == [MAIL]
    assert not picker.isVisible()


def test_pictures_are_live_as_long_as_it_is_open(
    qtbot: QtBot, picker: WindowPicker, desktop: Desktop
) -> None:
    picker.show()
    desktop.colour = Qt.GlobalColor.blue
    qtbot.waitUntil(lambda: middle(picker, 1) == "#0000ff")
    picker.close()
    looks = len(desktop.looks)
    assert not picker._again.isActive()
    picker._see([ZOOM], in_round=0)  # a look that was on its way
    assert len(desktop.looks) == looks


def test_a_minimised_window_is_said_at_once_and_not_taken(picker: WindowPicker) -> None:
    chosen: list[Window] = []
    picker.chosen.connect(chosen.append)
    picker.show()
    picker.pictures.setCurrentRow(2)
    assert not picker.take.isEnabled()
    assert "minimised" in picker.hint.text()
    press(picker.pictures, Qt.Key.Key_Return)
    assert chosen == []
    assert picker.isVisible()


def test_windows_come_and_go_while_the_choice_stays(
    qtbot: QtBot, picker: WindowPicker, desktop: Desktop
) -> None:
    picker.show()
    picker.pictures.setCurrentRow(1)
    slides = Window(4, "Slides", "evince", 0, 0, 640, 400)
    desktop.windows = [slides, MAIL]
    qtbot.waitUntil(lambda: names(picker) == ["Mail", "Slides"])
    assert picker.pictures.chosen == MAIL.id
    desktop.windows = [slides]
    qtbot.waitUntil(lambda: names(picker) == ["Slides"])
    assert picker.take.isEnabled()


def test_a_chosen_window_that_goes_is_said(qtbot: QtBot, picker: WindowPicker, desktop: Desktop) -> None:
    picker._again.setInterval(100_000)
    picker.show()
    desktop.windows = [MAIL]
    picker._look_again()
    assert picker.hint.text() == "The window Zoom Meeting is no longer open."


def test_without_windows_the_other_ways_are_left(picker: WindowPicker, desktop: Desktop) -> None:
    ways: list[str] = []
    picker.other_way.connect(ways.append)
    desktop.windows = []
    picker.show()
    assert "No window of another program" in picker.hint.text()
    assert not picker.take.isEnabled()
    for text in ("Part of the screen…", "Whole screen"):
        next(one for one in picker.findChildren(QPushButton) if one.text() == text).click()
        assert not picker.isVisible()
        picker.show()
    assert ways == ["region", "screen"]


def test_a_screen_reader_hears_program_and_state(picker: WindowPicker) -> None:
    picker.show()
    listed = QAccessible.queryAccessibleInterface(picker.pictures)
    assert listed.text(QAccessible.Text.Name) == "Choose the meeting's window"
    heard = [listed.child(row).text(QAccessible.Text.Name) for row in range(picker.pictures.count())]
    assert heard[0] == "Zoom Meeting, of zoom, 640×400"
    assert heard[2] == "Zoom Webinar, of zoom, minimised"

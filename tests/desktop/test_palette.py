"""The palette: what fits what is typed, choosing with keys and mouse, and going away."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMainWindow, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from rapporteur.desktop.look import Look
from rapporteur.desktop.palette import ENTRY, Entry, Palette
from rapporteur.desktop.palette_entries import Finder, Group
from tests.desktop.keys import press, type_text

Key = Qt.Key


def entry(text: str, group: Group = "commands", hint: str = "") -> Entry:
    return Entry(text, hint, "", group, lambda: None)


def found(entries: list[Entry], typed: str) -> list[str]:
    return [one.text for one in Finder(entries).find(typed)]


# ---- what fits


def test_nothing_typed_shows_everything_group_by_group() -> None:
    entries = [entry("Undo"), entry("Samuel", "speakers"), entry("Redo"), entry("Title", "missing")]
    assert found(entries, "") == ["Samuel", "Title", "Undo", "Redo"]
    assert found(entries, " ?? ") == ["Samuel", "Title", "Undo", "Redo"]


def test_beginnings_come_before_parts_and_parts_before_letters() -> None:
    entries = [entry(text) for text in ("Compare exports", "Reexport", "Go to the floor", "Export PDF")]
    assert found(entries, "ex") == ["Export PDF", "Compare exports", "Reexport"]
    assert found(entries, "gf") == ["Go to the floor"]
    assert found(entries, "gfx") == []
    assert found(entries, "flo go") == ["Go to the floor"]


def test_accents_and_case_do_not_count() -> None:
    entries = [entry("Économie sociale", "marks"), entry("Łódź", "speakers")]
    assert found(entries, "ECONOMIE") == ["Économie sociale"]
    assert found(entries, "lódz") == ["Łódź"]


def test_a_line_is_found_by_its_speaker_too() -> None:
    entries = [entry("partenariado", "marks", "Samuel"), entry("Samuel", "speakers")]
    assert found(entries, "samuel") == ["Samuel", "partenariado"]
    assert found(entries, "part sam") == ["partenariado"]


def test_long_lines_are_not_found_by_scattered_letters() -> None:
    assert found([entry("go " + "far " * 20 + "zone", "marks")], "gz") == []


def test_the_group_with_the_best_comes_first() -> None:
    entries = [entry("Anna Export", "speakers"), entry("Export PDF")]
    assert found(entries, "export") == ["Export PDF", "Anna Export"]


@pytest.mark.parametrize(
    ("prefix", "text"), [("@", "speaker"), ("#", "marked"), ("!", "missing"), (">", "command")]
)
def test_a_prefix_keeps_to_one_group(prefix: str, text: str) -> None:
    entries = [
        entry("speaker same", "speakers"),
        entry("marked same", "marks"),
        entry("missing same", "missing"),
        entry("command same"),
    ]
    assert found(entries, prefix) == [f"{text} same"]
    assert found(entries, f" {prefix} sam") == [f"{text} same"]
    assert found(entries, f"{prefix}nowhere") == []


# ---- choosing


class Desk:
    """A window with the palette over it, and which entries were run."""

    def __init__(self, look: Look, qtbot: QtBot) -> None:
        self.ran: list[str] = []
        self.window = QMainWindow()
        body = QWidget()
        column = QVBoxLayout(body)
        self.beside, self.other = QLineEdit(), QLineEdit()
        column.addWidget(self.beside)
        column.addStretch(1)
        self.label = QLabel("nothing to write in")
        column.addWidget(self.label)
        column.addWidget(self.other)
        self.window.setCentralWidget(body)
        self.palette = Palette(look, self.window)
        qtbot.addWidget(self.window)
        self.window.resize(800, 700)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.beside.setFocus()

    def open(self, count: int = 3) -> None:
        speakers = [f"Speaker {number}" for number in range(1, count + 1)]
        entries = [Entry(name, "", "user", "speakers", partial(self.run, name)) for name in speakers]
        entries.append(Entry("Undo", "Ctrl+Z", "undo-2", "commands", partial(self.run, "Undo")))
        self.palette.open(entries)

    def run(self, name: str) -> None:
        """What an entry does; by then the palette is away."""
        assert self.palette.isHidden()
        assert self.beside.hasFocus()
        self.ran.append(name)

    def current(self) -> str | None:
        chosen = self.palette.list.currentIndex().data(ENTRY)
        return chosen.text if chosen else None

    def shown(self) -> list[str]:
        model = self.palette.list.model()
        return [model.index(row, 0).data() for row in range(model.rowCount())]


@pytest.fixture
def desk(look: Look, qtbot: QtBot) -> Desk:
    return Desk(look, qtbot)


def test_groups_have_headings(desk: Desk) -> None:
    desk.open()
    assert desk.shown() == ["SPEAKERS", "Speaker 1", "Speaker 2", "Speaker 3", "COMMANDS", "Undo"]
    assert desk.current() == "Speaker 1"


def test_typing_and_enter_run_the_best(desk: Desk, qtbot: QtBot) -> None:
    desk.open()
    type_text(desk.palette.line, "un")
    assert desk.shown() == ["COMMANDS", "Undo"]
    with qtbot.waitSignal(desk.palette.closed):
        press(desk.palette.line, Key.Key_Return)
    assert desk.ran == ["Undo"]


def test_arrows_pass_over_headings_and_stay_within(desk: Desk) -> None:
    desk.open()
    line = desk.palette.line
    press(line, Key.Key_Up)
    assert desk.current() == "Speaker 1"
    press(line, Key.Key_Down, Key.Key_Down, Key.Key_Down)
    assert desk.current() == "Undo"
    press(line, Key.Key_Down)
    assert desk.current() == "Undo"
    press(line, Key.Key_Up)
    assert desk.current() == "Speaker 3"
    assert line.accessibleDescription() == "Speaker 3"


def test_pages_go_by_what_can_be_seen(desk: Desk) -> None:
    desk.open(count=100)
    press(desk.palette.line, Key.Key_PageDown)
    first = desk.current()
    assert first not in (None, "Speaker 1", "Speaker 2")
    press(desk.palette.line, *[Key.Key_PageDown] * 12)
    assert desk.current() == "Undo"
    press(desk.palette.line, *[Key.Key_PageUp] * 14)
    assert desk.current() == "Speaker 1"


def test_the_mouse_chooses(desk: Desk, qtbot: QtBot) -> None:
    desk.open()
    view = desk.palette.list
    at = view.visualRect(view.model().index(2, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert desk.ran == ["Speaker 2"]
    desk.open()
    heading = view.visualRect(view.model().index(0, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=heading)
    assert desk.palette.isVisible()


def test_the_mouse_keeps_to_one_group(desk: Desk) -> None:
    desk.open()
    only_commands = desk.palette.findChildren(QPushButton)[-1]
    QTest.mouseClick(only_commands, Qt.MouseButton.LeftButton)
    assert desk.palette.line.text() == ">"
    assert desk.palette.line.hasFocus()
    assert desk.shown() == ["COMMANDS", "Undo"]


def test_nothing_that_fits_is_said(desk: Desk) -> None:
    desk.open()
    type_text(desk.palette.line, "xyz")
    assert desk.shown() == []
    assert desk.palette.line.accessibleDescription() == "Nothing fits"
    press(desk.palette.line, Key.Key_Down, Key.Key_Return)
    assert desk.palette.isVisible()
    assert desk.ran == []


# ---- going away


def test_escape_gives_the_keyboard_back(desk: Desk, qtbot: QtBot) -> None:
    desk.open()
    assert desk.palette.line.hasFocus()
    with qtbot.waitSignal(desk.palette.closed):
        press(desk.palette.line, Key.Key_Escape)
    assert desk.palette.isHidden()
    assert desk.beside.hasFocus()


def test_a_click_beside_it_ends_it(desk: Desk) -> None:
    for beside in (desk.label, desk.other):
        desk.open()
        QTest.mouseClick(beside, Qt.MouseButton.LeftButton)
        assert desk.palette.isHidden()
    assert desk.ran == []


def test_it_ends_when_the_keyboard_goes_elsewhere_and_leaves_it_there(desk: Desk) -> None:
    desk.open()
    desk.other.setFocus()
    assert desk.palette.isHidden()
    assert desk.other.hasFocus()


def test_it_can_be_opened_again_and_begins_anew(desk: Desk) -> None:
    desk.open()
    type_text(desk.palette.line, "un")
    desk.open()
    assert desk.palette.line.text() == ""
    assert desk.current() == "Speaker 1"
    desk.palette.leave()
    desk.palette.leave()
    assert desk.beside.hasFocus()


# ---- where it lies


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_it_lies_within_its_window(desk: Desk, qtbot: QtBot, direction: Qt.LayoutDirection) -> None:
    desk.window.setLayoutDirection(direction)
    desk.open(count=100)
    for width, height in ((800, 700), (480, 480)):
        desk.window.resize(width, height)
        qtbot.waitUntil(lambda: desk.window.rect().contains(desk.palette.geometry()))
        QApplication.processEvents()
        middle = desk.palette.geometry().center()
        assert abs(middle.x() - desk.window.rect().center().x()) <= 1
        corner = desk.palette.list.mapTo(desk.palette, QPoint(0, desk.palette.list.height()))
        assert desk.palette.rect().contains(corner)

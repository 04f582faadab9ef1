"""The bar that finds and replaces: typed into, stepped through, left."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from rapporteur.desktop.find_bar import FindBar
from rapporteur.desktop.look import Look
from rapporteur.report.model import FLOOR, Line, Report, new_report
from rapporteur.report.search import Place
from rapporteur.report.template import Section, Template
from tests.desktop.conftest import STARTS
from tests.desktop.keys import SHIFT, press, type_text

Key = Qt.Key


def report_with(*texts: str) -> Report:
    """A report with these lines of notes."""
    notes = Section(id="notes", kind="notes", label={"": "Notes"})
    report = new_report(Template(id="bare", name={}, languages=("en",), sections=(notes,)), now=STARTS)
    return report.with_changes(notes={FLOOR: tuple(Line(text=text) for text in texts)})


class Desk:
    """A window with the bar, a line beside it, and what the bar asked for."""

    def __init__(self, look: Look, qtbot: QtBot) -> None:
        self.report = report_with("mar one", "two Mar", "MAR mar", "márgenes")
        self.steps: list[str] = []
        self.shown: list[Place] = []
        self.found: list[int] = []
        self.after_apply: Callable[[], None] = lambda: None
        self.bar = FindBar(lambda: self.report, self.apply, self.shown.append, look)
        self.bar.found.connect(lambda places: self.found.append(len(places)))
        self.window = QMainWindow()
        body = QWidget()
        column = QVBoxLayout(body)
        self.beside = QLineEdit()
        column.addWidget(self.bar)
        column.addWidget(self.beside)
        column.addStretch(1)
        self.window.setCentralWidget(body)
        qtbot.addWidget(self.window)
        self.window.resize(900, 400)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.beside.setFocus()

    def apply(self, report: Report, text: str) -> None:
        self.report = report
        self.steps.append(text)
        self.bar.refresh()

    def change(self, *texts: str) -> None:
        """The report is changed from outside."""
        self.report = report_with(*texts)
        self.bar.refresh()

    def texts(self) -> list[str]:
        return [line.text for line in self.report.notes[FLOOR]]

    def at(self) -> tuple[str, int] | None:
        place = self.bar.current()
        return (place.where, place.start) if place else None


@pytest.fixture
def desk(look: Look, qtbot: QtBot) -> Desk:
    return Desk(look, qtbot)


def test_it_finds_once_the_typing_pauses(desk: Desk, qtbot: QtBot) -> None:
    desk.bar.open()
    desk.found.clear()
    with qtbot.waitSignal(desk.bar.found):
        type_text(desk.bar.query, "mar")
        assert desk.found == []
    assert desk.found == [5]
    assert desk.bar.count.text() == "1 of 5"
    assert [place.where for place in desk.shown] == ["0"]
    assert desk.bar.query.hasFocus()


def test_enter_does_not_wait_and_passes_over_nothing(desk: Desk) -> None:
    desk.bar.open()
    type_text(desk.bar.query, "mar")
    press(desk.bar.query, Key.Key_Return)
    assert desk.at() == ("0", 0)


def test_keys_step_round_both_ways(desk: Desk) -> None:
    desk.bar.open("mar")
    places = [desk.at()]
    for key in (Key.Key_Return, Key.Key_F3, Key.Key_Enter, Key.Key_F3, Key.Key_Return):
        press(desk.bar.query, key)
        places.append(desk.at())
    assert places == [("0", 0), ("1", 4), ("2", 0), ("2", 4), ("3", 0), ("0", 0)]
    press(desk.bar.query, Key.Key_Return, modifiers=SHIFT)
    assert desk.at() == ("3", 0)
    press(desk.bar.query, Key.Key_F3, modifiers=SHIFT)
    assert desk.at() == ("2", 4)
    assert desk.bar.count.text() == "4 of 5"
    assert desk.shown[-1] == desk.bar.current()


def test_choices_narrow_what_is_found(desk: Desk) -> None:
    bar = desk.bar
    bar.open("mar")
    bar.whole_words.click()
    assert bar.count.text() == "1 of 4"
    bar.match_case.click()
    assert bar.count.text() == "1 of 2"
    bar.whole_words.click()
    bar.accents.click()
    assert bar.count.text() == "1 of 2"
    bar.open("nowhere")
    assert bar.count.text() == "Not found"
    assert not bar.one.isEnabled()
    assert not bar.forth.isEnabled()


def test_escape_gives_the_keyboard_back(desk: Desk, qtbot: QtBot) -> None:
    desk.bar.open("mar")
    with qtbot.waitSignal(desk.bar.closed):
        press(desk.bar.query, Key.Key_Escape)
    assert desk.bar.isHidden()
    assert QApplication.focusWidget() is desk.beside
    assert desk.found[-1] == 0


def test_it_survives_that_what_had_the_keyboard_is_gone(desk: Desk, qtbot: QtBot) -> None:
    desk.bar.open("mar")
    with qtbot.waitSignal(desk.beside.destroyed):
        desk.beside.deleteLater()
    desk.bar.leave()
    assert desk.bar.isHidden()


def test_stepping_opens_it_with_the_words_of_the_last_time(desk: Desk) -> None:
    desk.bar.open("mar")
    desk.bar.leave()
    desk.bar.step(+1)
    assert desk.bar.query.selectedText() == "mar"
    assert desk.at() == ("0", 0)


def test_it_begins_where_the_cursor_is(desk: Desk) -> None:
    desk.bar.open("mar", near=Place(f"notes:{FLOOR}", "2", 4, 7, "MAR mar"))
    assert desk.at() == ("2", 4)


def test_what_is_shown_stays_when_the_report_changes(desk: Desk) -> None:
    desk.bar.open("mar")
    desk.bar.step(+1)
    shown = len(desk.shown)
    desk.change("mar", "mar one", "none", "two Mar", "mar")
    assert desk.at() == ("3", 4)
    assert desk.bar.count.text() == "3 of 4"
    desk.change("mar mar", "mar one", "none", "now two Mar", "mar")
    assert desk.at() == ("3", 8)
    desk.change("mar")
    assert desk.at() == ("0", 0)
    desk.change("none")
    assert desk.bar.count.text() == "Not found"
    desk.change("mar")
    assert desk.at() == ("0", 0)
    assert len(desk.shown) == shown


def test_a_hidden_bar_does_not_look(desk: Desk) -> None:
    desk.bar.open("mar")
    desk.bar.leave()
    desk.found.clear()
    desk.change("mar")
    assert desk.found == []


def test_one_place_is_replaced_and_the_next_is_shown(desk: Desk) -> None:
    bar = desk.bar
    bar.open("mar", replacing=True)
    bar.step(+1)
    type_text(bar.replacement, "gran mar")
    bar.replacement.setFocus()
    press(bar.replacement, Key.Key_Return)
    assert desk.texts() == ["mar one", "two Gran mar", "MAR mar", "márgenes"]
    assert desk.steps == ["replacing"]
    assert desk.at() == ("2", 0)
    bar.one.click()
    assert desk.at() == ("2", 9)
    bar.one.click()
    bar.one.click()
    assert desk.texts() == ["mar one", "two Gran mar", "GRAN MAR gran mar", "gran margenes"]
    assert desk.at() == ("0", 0)


def test_all_are_replaced_in_one_step(desk: Desk, qtbot: QtBot) -> None:
    bar = desk.bar
    bar.open("mar", replacing=True)
    type_text(bar.replacement, "río")
    bar.all.click()
    assert desk.texts() == ["río one", "two Río", "RÍO río", "ríogenes"]
    assert desk.steps == ["replacing"]
    assert bar.count.text() == "Replaced 5"
    bar.refresh()
    assert bar.count.text() == "Replaced 5"
    desk.change("mar one")
    assert bar.count.text() == "1 of 1"


def test_words_with_capitals_are_replaced_as_typed(desk: Desk) -> None:
    desk.bar.open("MAR", replacing=True)
    type_text(desk.bar.replacement, "río")
    desk.bar.all.click()
    assert desk.texts() == ["río one", "two río", "río río", "ríogenes"]


def test_the_line_for_other_words_unfolds(desk: Desk) -> None:
    bar = desk.bar
    bar.open()
    assert not bar.replacement.isVisible()
    bar.unfold.click()
    assert bar.replacement.hasFocus()
    bar.unfold.click()
    assert not bar.replacement.isVisible()
    assert bar.query.hasFocus()


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_everything_has_room_in_a_narrow_window(
    desk: Desk, qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    desk.window.setLayoutDirection(direction)
    desk.bar.open("mar", replacing=True)
    bar = desk.bar

    def are_below(below: bool) -> bool:
        return (bar.accents.y() > bar.query.geometry().bottom()) == below

    for width, below in ((480, True), (900, False), (480, True)):
        desk.window.resize(width, 400)
        qtbot.waitUntil(partial(are_below, below))
        qtbot.waitUntil(lambda: bar.height() == bar.sizeHint().height())
        assert bar.width() <= width
        for widget in (bar.query, bar.replacement, bar.accents, bar.forth, bar.all, bar.count):
            assert bar.rect().contains(widget.mapTo(bar, widget.rect().topLeft()))
            assert bar.rect().contains(widget.mapTo(bar, widget.rect().bottomRight()))
            assert widget.width() >= widget.minimumSizeHint().width()

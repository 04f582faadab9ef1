"""Getting about in a window: find and replace, the palette, and the one table of commands behind it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from rapporteur.desktop.commands import NOTES, Command, clashes, keys_of
from rapporteur.desktop.document import Document
from rapporteur.desktop.find_bar import FindBar
from rapporteur.desktop.outline.editor import OutlineEditor
from rapporteur.desktop.palette import ENTRY, Palette
from rapporteur.desktop.window import MainWindow
from rapporteur.report.model import Line, Report
from rapporteur.report.template import Template
from tests.desktop.conftest import Answers
from tests.desktop.keys import CONTROL, SHIFT, press, type_text

Key = Qt.Key
Opened = tuple[MainWindow, Answers]


@pytest.fixture
def main(window: Opened) -> MainWindow:
    return window[0]


def editor_of(main: MainWindow) -> OutlineEditor:
    assert main._notes
    return main._notes.editor


def bar_of(main: MainWindow) -> FindBar:
    bar = main.findChild(FindBar)
    assert bar
    return bar


def find(main: MainWindow, words: str, qtbot: QtBot) -> FindBar:
    press(QApplication.focusWidget() or main, Key.Key_F, modifiers=CONTROL)
    bar = bar_of(main)
    bar.query.clear()
    type_text(bar.query, words)
    qtbot.waitUntil(lambda: not bar._pause.isActive())
    return bar


def test_what_is_found_is_shown_and_the_keyboard_goes_there(main: MainWindow, qtbot: QtBot) -> None:
    main.go_to_number(1)
    bar = find(main, "internacionalizacion", qtbot)
    places = bar.places()
    assert len(places) > 1
    assert {place.found.casefold() for place in places} == {"internacionalización"}
    press(bar.query, Key.Key_Return)
    editor = editor_of(main)
    assert editor.textCursor().selectedText().casefold() == "internacionalización"
    assert sum(map(len, editor.found.values())) == sum(place.part.startswith("notes:") for place in places)
    press(bar.query, Key.Key_Escape)
    assert QApplication.focusWidget() is editor
    assert editor.textCursor().hasSelection()
    assert not editor.found


def test_fields_people_and_lists_are_found_too(main: MainWindow, qtbot: QtBot) -> None:
    bar = find(main, "diesis", qtbot)
    kinds = {place.part for place in bar.places()}
    assert {"session", "people"} <= kinds
    for _ in bar.places():
        press(bar.query, Key.Key_Return)
    line = next(
        one
        for one in main.findChildren(QLineEdit)
        if one.hasSelectedText() and one.isVisible() and one is not bar.query
    )
    assert line.selectedText() == "DIESIS"
    press(bar.query, Key.Key_Escape)


def test_all_are_replaced_in_one_step(main: MainWindow, qtbot: QtBot) -> None:
    before = main.document.report
    press(main, Key.Key_F, modifiers=CONTROL | SHIFT)
    bar = bar_of(main)
    type_text(bar.query, "economía social")
    qtbot.waitUntil(lambda: not bar._pause.isActive())
    count = len(bar.places())
    assert count > 3
    type_text(bar.replacement, "ESS")
    bar.replace_all()
    texts = [line.text for lines in main.document.report.notes.values() for line in lines]
    assert not any("economía social" in text for text in texts)
    assert "ESS" in editor_of(main).toPlainText()
    assert bar.places() == []
    main.document.undo()
    assert main.document.report == before


def test_typing_keeps_what_is_found_up_to_date(main: MainWindow, qtbot: QtBot) -> None:
    main.go_to_number(2)
    bar = find(main, "xyzzy", qtbot)
    assert len(bar.places()) == 0
    editor_of(main).setFocus()
    type_text(editor_of(main), "xyzzy")
    qtbot.waitUntil(lambda: len(bar.places()) == 1)
    assert sum(map(len, editor_of(main).found.values())) == 1


def entries(palette: Palette) -> list[str]:
    model = palette.list.model()
    found = [model.index(row, 0).data(ENTRY) for row in range(model.rowCount())]
    return [entry.text for entry in found if entry]


def test_the_palette_goes_to_speakers_lines_and_missing_things_and_does_everything(main: MainWindow) -> None:
    paula = main.document.report.people[1]
    marked = (Line(text="una cita memorable", kind="quote"),)
    main.document.apply(main.document.report.with_changes(notes={paula.id: marked}))
    press(main, Key.Key_K, modifiers=CONTROL)
    palette = main.findChild(Palette)
    assert palette
    everything = entries(palette)
    assert {"Victor", "una cita memorable", "Participants is empty", "Export PDF", "Mark: Quote"} <= set(
        everything
    )
    type_text(palette.line, "#memo")
    assert entries(palette) == ["una cita memorable"]
    press(palette.line, Key.Key_Return)
    editor = editor_of(main)
    assert QApplication.focusWidget() is editor
    assert editor.rows[editor.number()].text == "una cita memorable"
    press(editor, Key.Key_K, modifiers=CONTROL)
    type_text(palette.line, ">mark quote")
    press(palette.line, Key.Key_Return)
    main.document.flush()
    assert main.document.report.notes_of(paula.id)[0].kind == ""


def test_keys_can_be_others_and_clashes_are_known(main: MainWindow) -> None:
    settings = main._parts.settings
    settings.change(keys={"lines-down": "Ctrl+D", "find": "Ctrl+D", "history": ""})
    main.follow_settings()
    commands = {command.id: command for command in main.commands.all()}
    assert keys_of(commands["history"], settings.values.keys) == ()
    assert main.commands.shown_key("find") == "Ctrl+D"
    both = clashes(commands.values(), settings.values.keys)["Ctrl+D"]
    assert {command.id for command in both} == {"lines-down", "find"}
    main.go_to_number(2)
    editor = editor_of(main)
    editor.go_to(editor.number() - 1)
    text = editor.rows[editor.number()].text
    press(editor, Key.Key_D, modifiers=CONTROL)
    assert editor.rows[editor.number()].text == text
    assert main.findChild(FindBar) is None  # in the notes the notes' command is heard


@pytest.mark.parametrize("form", ["gsef-2021", "generic-session"])
def test_the_usual_keys_do_not_clash(
    form: str,
    templates: dict[str, Template],
    open_document: Callable[[Report], Document],
    sample: Report,
    open_window: Callable[[Document], Opened],
) -> None:
    main = open_window(open_document(sample.with_changes(template=templates[form])))[0]
    assert clashes(main.commands.all(), {}) == {}
    assert all(command.text for command in main.commands.all())
    assert any(command.scope == NOTES for command in main.commands.all())


def test_a_command_knows_its_keys() -> None:
    command = Command("x", "X", "", ("Ctrl+X", "Shift+Del"), lambda: None)
    assert keys_of(command, {}) == ("Ctrl+X", "Shift+Del")
    assert keys_of(command, {"x": "F5"}) == ("F5",)
    assert keys_of(command, {"x": ""}) == ()

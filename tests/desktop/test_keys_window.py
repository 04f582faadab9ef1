"""The window that shows all keys."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeWidgetItem
from pytestqt.qtbot import QtBot

from rapporteur.desktop.keys_window import KeysWindow
from rapporteur.desktop.look import Look
from rapporteur.desktop.window import MainWindow
from tests.desktop.conftest import Answers
from tests.desktop.keys import press, type_text


@pytest.fixture
def keys(window: tuple[MainWindow, Answers], look: Look, qtbot: QtBot) -> KeysWindow:
    main, _ = window
    shown = KeysWindow(main.commands, "Ctrl+Alt+P", look, main)
    shown.show()
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    return shown


def rows(keys: KeysWindow) -> dict[str, list[tuple[str, str]]]:
    """What is to be seen, by group."""
    found: dict[str, list[tuple[str, str]]] = {}

    def children(item: QTreeWidgetItem) -> Iterator[QTreeWidgetItem]:
        found = (item.child(number) for number in range(item.childCount()))
        return (one for one in found if one)

    for row in range(keys.list.topLevelItemCount()):
        heading = keys.list.topLevelItem(row)
        assert heading
        if not heading.isHidden():
            seen = (one for one in children(heading) if not one.isHidden())
            found[heading.text(0)] = [(one.text(0), one.text(1)) for one in seen]
    return found


def test_every_command_is_there_once_with_its_key(
    keys: KeysWindow, window: tuple[MainWindow, Answers]
) -> None:
    commands = window[0].commands
    shown = [row for group in rows(keys).values() for row in group]
    expected = [(one.text, commands.shown_key(one.id)) for one in commands.all()]
    assert sorted(shown) == sorted([*expected, ("Take the group photo", "Ctrl+Alt+P")])


def test_they_stand_in_groups(keys: KeysWindow) -> None:
    groups = rows(keys)
    assert ("Go to speaker 1", "Ctrl+1") in groups["Who speaks"]
    assert ("Speaker view", "F11") in groups["The window"]
    assert ("Mark: Quote", "Alt+Q") in groups["Marks in the notes"]
    assert ("Move lines up", "Alt+Up") in groups["Writing notes"]
    assert ("Guide", "F1") in groups["The window"]
    assert groups["While another program is in front"] == [("Take the group photo", "Ctrl+Alt+P")]


def test_a_command_or_a_key_is_found(keys: KeysWindow) -> None:
    type_text(keys.search, "f11")
    assert rows(keys) == {"The window": [("Speaker view", "F11")]}
    keys.search.setText("marks quote")
    assert rows(keys) == {"Marks in the notes": [("Mark: Quote", "Alt+Q")]}
    keys.search.setText("nothing has this")
    assert rows(keys) == {}
    assert keys.none.isVisible()
    press(keys.search, Qt.Key.Key_Escape)
    assert keys.search.text() == ""
    assert keys.list.isVisible()


def test_keys_that_are_chosen_meanwhile_are_shown(
    keys: KeysWindow, window: tuple[MainWindow, Answers]
) -> None:
    window[0].commands.rebind({"preview": "F12", "palette": ""})
    assert ("Page preview", "F12") in rows(keys)["Photo, PDF and e-mail"]
    assert ("Go to or do…", "") in rows(keys)["Getting about"]


def test_escape_closes_it(keys: KeysWindow, qtbot: QtBot) -> None:
    press(keys.search, Qt.Key.Key_Down)
    assert keys.list.hasFocus()
    with qtbot.waitSignal(keys.destroyed):
        press(keys.list, Qt.Key.Key_Escape)

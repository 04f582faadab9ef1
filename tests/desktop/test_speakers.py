"""Speakers at the side: nothing of what is typed into them is lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rapporteur.desktop.window import MainWindow
from tests.desktop.conftest import Answers
from tests.desktop.keys import CONTROL, press, type_text


@pytest.mark.parametrize("ending", [Qt.Key.Key_Return, None], ids=["with Enter", "without"])
def test_a_name_is_there_before_the_next_key(
    window: tuple[MainWindow, Answers], ending: Qt.Key | None
) -> None:
    main = window[0]
    main.speakers.add_speaker()
    editor = QApplication.focusWidget()
    assert editor
    type_text(editor, "Ana Ruiz")
    if ending:
        press(editor, ending)
    number = len(main.document.report.speaking_order())
    press(main, Qt.Key(Qt.Key.Key_0.value + number), modifiers=CONTROL)
    focused = QApplication.focusWidget()
    assert focused
    type_text(focused, "Clinics")
    main.document.flush()
    person = main.document.report.speaking_order()[-1]
    assert person.name == "Ana Ruiz"
    assert main.document.report.notes_of(person.id)[-1].text == "Clinics"


def test_the_chip_of_whoever_has_the_cursor_has_the_name(
    window: tuple[MainWindow, Answers], qtbot: QtBot
) -> None:
    main = window[0]
    people = {person.role: person.id for person in main.document.report.people}
    main.resize(480, 600)
    chip = main.speakers._chips._chip
    press(main, Qt.Key.Key_1, modifiers=CONTROL)
    qtbot.waitUntil(lambda: people["moderator"] in chip.named)
    assert people["floor"] not in chip.named
    press(main, Qt.Key.Key_0, modifiers=CONTROL)
    qtbot.waitUntil(lambda: people["floor"] in chip.named)

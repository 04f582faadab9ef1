"""After a crash everything is where it was, and one line says what was recovered."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from rapporteur.desktop.application import Application
from rapporteur.desktop.demo import SessionClock
from rapporteur.desktop.outline.editor import OutlineEditor
from rapporteur.desktop.window import MainWindow
from rapporteur.places import Places
from rapporteur.report.model import Report
from rapporteur.store.history import Cause
from rapporteur.store.published import write_published
from tests.desktop.conftest import Answers
from tests.desktop.keys import CONTROL, press, type_text
from tests.desktop.test_application import MakeApplication, make_application

__all__ = ["make_application"]


@pytest.fixture
def file(tmp_path: Path, sample: Report) -> Path:
    path = tmp_path / "diesis.rapport"
    write_published(sample, path)
    return path


@pytest.fixture
def crashed(
    make_application: MakeApplication, file: Path, places: Places, tmp_path: Path, qtbot: QtBot
) -> Places:
    """The folders as a crash leaves them, in the middle of a word under Paula, who has the floor."""
    application = make_application()
    application.start([file], hotkey=False)
    window = application.front
    assert window
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    for panel in window.panels:
        panel.set_folded(panel.section.id != "questions" and panel is not window._notes)
    press(window, Qt.Key.Key_2, modifiers=CONTROL)
    editor = QApplication.focusWidget()
    assert isinstance(editor, OutlineEditor)
    type_text(editor, "empleo")
    press(editor, Qt.Key.Key_Left, Qt.Key.Key_Left)
    type_text(editor, "X")
    window.document.settle()
    application._librarian.wait()
    left = replace(places, data=tmp_path / "left", documents=tmp_path / "left documents")
    # What a crash leaves is what is on the disk at that moment, the log of the database included.
    shutil.copytree(places.working, left.working)
    shutil.copy(places.data / "machine", left.data / "machine")
    return left


@pytest.fixture
def again(crashed: Places, qapp: QApplication, clock: SessionClock) -> Iterator[MainWindow]:
    clock.move_to(clock.now() + timedelta(minutes=2))
    application = Application(qapp, crashed, {}, clock=clock, make_dialogs=Answers)
    application.start([], hotkey=False)
    assert application.front
    yield application.front
    application.shut_down()
    application.deleteLater()


def said(window: MainWindow) -> str:
    QApplication.processEvents()
    return " ".join(label.text() for label in window.banner.findChildren(QLabel))


def test_every_word_the_cursor_and_what_was_folded_are_there(again: MainWindow, qtbot: QtBot) -> None:
    paula = again.document.report.speaking_order()[1]
    assert again.document.report.notes_of(paula.id)[-1].text == "emplXeo"
    again.activateWindow()
    qtbot.waitUntil(lambda: again._notes is not None and again._notes.cursor_place() is not None)
    editor = QApplication.focusWidget()
    assert isinstance(editor, OutlineEditor)
    qtbot.waitUntil(lambda: editor.textCursor().positionInBlock() == len("emplX"))
    type_text(editor, "Y")
    again.document.settle()
    assert again.document.report.notes_of(paula.id)[-1].text == "emplXYeo"
    assert again._notes
    open_sections = {panel.section.id for panel in again.panels if not panel.is_folded}
    assert open_sections == {again._notes.section.id, "questions"}


def test_the_speaker_still_has_the_floor_and_one_line_says_what_was_recovered(
    again: MainWindow, clock: SessionClock
) -> None:
    document = again.document
    paula = document.report.speaking_order()[1]
    assert document.floor.turn
    assert document.floor.turn.person_id == paula.id
    assert document.floor.seconds() == 120
    text = said(again)
    assert "Recovered" in text
    assert "The time of Paula has run on." in text
    causes = document._keeper.run(lambda store: [version.cause for version in store.versions()]).result()
    assert causes[0] is Cause.RECOVERED


def test_a_clean_end_is_told_as_nothing(
    make_application: MakeApplication, file: Path, places: Places
) -> None:
    application = make_application()
    application.start([file], hotkey=False)
    assert application.front
    application.front.close()
    application._librarian.wait()
    again = make_application()
    again.start([], hotkey=False)
    assert again.front is None
    window = again.open_path(file)
    assert window
    assert "Recovered" not in said(window)
    assert window.document.recovered_from is None

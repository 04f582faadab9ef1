"""The dialog of abbreviations: by keyboard, by file, and when something is wrong."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from rapporteur.desktop.abbreviations_editor import (
    AbbreviationsEditor,
    AbbreviationWords,
    ListFiles,
)
from rapporteur.desktop.abbreviations_table import LONG, NOTE, SHORT
from rapporteur.desktop.look import Look
from rapporteur.writing.abbreviations import AbbreviationsError, Trouble, read_own, write_own
from tests.desktop.keys import CONTROL, press, type_text

FORM = {"ess": "economía social y solidaria", "sdg": "Sustainable Development Goals"}


class Files(ListFiles):
    """Answers with one path."""

    def __init__(self, parent: QWidget, path: Path | None = None) -> None:
        super().__init__(parent)
        self.path = path

    def ask_import(self, folder: Path) -> Path | None:
        assert folder.is_dir()
        return self.path

    def ask_export(self, suggestion: Path) -> Path | None:
        assert suggestion.suffix == ".csv"
        return self.path


OpenEditor = Callable[..., AbbreviationsEditor]


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    path = tmp_path / "config" / "abbreviations.json"
    path.parent.mkdir()
    return path


@pytest.fixture
def open_editor(qtbot: QtBot, look: Look, tmp_path: Path, kept: Path) -> OpenEditor:
    def open_it(own: Mapping[str, str] = {}, path: Path | None = None) -> AbbreviationsEditor:
        editor = AbbreviationsEditor(
            look,
            FORM,
            own,
            lambda own: write_own(kept, own),
            folder=tmp_path,
            make_files=lambda parent: Files(parent, path),
        )
        qtbot.addWidget(editor)
        editor.show()
        editor.activateWindow()
        qtbot.waitUntil(editor.isActiveWindow)
        return editor

    return open_it


def shown(editor: AbbreviationsEditor) -> list[tuple[str, str, str]]:
    model = editor.model
    return [
        (cells[SHORT], cells[LONG], cells[NOTE])
        for row in range(model.rowCount())
        if not editor.table.isRowHidden(row)
        for cells in [[str(model.index(row, column).data()) for column in (SHORT, LONG, NOTE)]]
    ]


def focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget
    return widget


def write(text: str, *keys: Qt.Key) -> None:
    type_text(focus(), text)
    press(focus(), *keys)
    QApplication.processEvents()


def choose(editor: AbbreviationsEditor, row: int) -> QPushButton:
    editor.table.setCurrentIndex(editor.model.index(row, LONG))
    return editor._remove


def test_all_by_keyboard(open_editor: OpenEditor, kept: Path) -> None:
    editor = open_editor()
    press(focus(), Qt.Key.Key_N, modifiers=CONTROL)
    write("aapp", Qt.Key.Key_Tab)
    write("administraciones  públicas", Qt.Key.Key_Return)
    assert editor.isVisible(), "Enter ends the cell, not the dialog"
    assert shown(editor)[0] == ("aapp", "administraciones públicas", "")
    press(focus(), Qt.Key.Key_Down, Qt.Key.Key_Return)
    write("économie", Qt.Key.Key_Return)
    press(focus(), Qt.Key.Key_Down, Qt.Key.Key_Delete)
    press(focus(), Qt.Key.Key_Return, modifiers=CONTROL)
    assert not editor.isVisible()
    assert read_own(kept) == {"aapp": "administraciones públicas", "ess": "économie", "sdg": ""}


def test_what_is_being_typed_is_kept_too(open_editor: OpenEditor, kept: Path) -> None:
    editor = open_editor({"a1": "one"})
    press(focus(), Qt.Key.Key_Down)
    press(focus(), Qt.Key.Key_Return)
    type_text(focus(), "b1")
    editor.finish()
    assert read_own(kept) == {"b1": "one"}


def test_removing_and_switching_off_and_on(open_editor: OpenEditor) -> None:
    editor = open_editor({"a1": "one"})
    for row, says in ((0, "Remove"), (0, "Switch off"), (0, "As in the form"), (0, "Switch off")):
        remove = choose(editor, row)
        assert remove.text() == says
        remove.click()
    assert editor.model.own() == {"ess": ""}


def test_what_is_hidden_is_not_removed(open_editor: OpenEditor) -> None:
    editor = open_editor({"a1": "red", "b1": "blue", "c1": "red", "d1": "blue"})
    type_text(focus(), "red")
    press(focus(), Qt.Key.Key_Return)
    press(focus(), Qt.Key.Key_Delete)
    assert [row[0] for row in shown(editor)] == ["c1"]
    press(focus(), Qt.Key.Key_Delete, Qt.Key.Key_Delete)
    editor._remove.click()
    assert editor.model.own() == {"b1": "blue", "d1": "blue"}


def test_what_cannot_be_used_is_shown_in_its_place_and_not_dropped(
    open_editor: OpenEditor, kept: Path
) -> None:
    editor = open_editor({"a1": "one", "two words": "x"})
    editor.add()
    write("a1", Qt.Key.Key_Tab)
    write("another", Qt.Key.Key_Return)
    editor.add()
    write("ess", Qt.Key.Key_Tab)
    write("mine", Qt.Key.Key_Return)
    editor.add()
    write("half", Qt.Key.Key_Return)
    assert shown(editor)[:-1] == [
        ("half", "", "Not complete yet"),
        ("ess", "mine", ""),
        ("a1", "another", ""),
        ("a1", "one", "There is one already"),
        ("two words", "x", "Must be one short word"),
        ("ess", "economía social y solidaria", "Replaced by yours"),
    ]
    editor.filter.setText("nowhere")
    editor.finish()
    assert editor.isVisible()
    assert not kept.exists()
    assert editor.trouble.text() == (
        '3 abbreviation(s) cannot be used ("half", "a1", "two words"). Correct or remove them.'
    )
    write("", Qt.Key.Key_Return)
    write("whole", Qt.Key.Key_Return)
    for row in (3, 3):
        choose(editor, row).click()
    editor.finish()
    assert not editor.isVisible()
    assert read_own(kept) == {"half": "whole", "ess": "mine", "a1": "another"}


def test_a_line_that_was_never_written_does_not_keep_the_dialog(open_editor: OpenEditor, kept: Path) -> None:
    editor = open_editor({"a1": "one"})
    editor.add()
    editor.finish()
    assert read_own(kept) == {"a1": "one"}


def test_of_many_that_cannot_be_used_the_first_are_named(open_editor: OpenEditor) -> None:
    editor = open_editor({f"{number} {'word ' * 1000}": "x" for number in range(1000)})
    editor.finish()
    assert editor.trouble.text().startswith('1000 abbreviation(s) cannot be used ("0 word')
    assert len(editor.trouble.text()) < 300


def test_finding(open_editor: OpenEditor) -> None:
    editor = open_editor({"a1": "Economía circular"})
    type_text(focus(), "economia")
    assert [row[0] for row in shown(editor)] == ["a1", "ess"]
    press(focus(), Qt.Key.Key_Return)
    assert focus() is editor.table
    press(focus(), Qt.Key.Key_F, modifiers=CONTROL)
    write("sdg")
    assert [row[0] for row in shown(editor)] == ["sdg"]
    press(focus(), Qt.Key.Key_Escape)
    assert len(shown(editor)) == 3
    assert editor.isVisible()
    press(focus(), Qt.Key.Key_Escape)
    assert not editor.isVisible()


def test_importing(open_editor: OpenEditor, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("ess,economía\nwrong\na1,uno\nb1,dos\nsdg,Sustainable Development Goals\n", "utf-8")
    editor = open_editor({"a1": "one"}, path)
    editor.take_in()
    assert editor.model.own() == {"ess": "economía", "a1": "uno", "b1": "dos"}
    assert editor.notice.text() == "4 abbreviation(s) read.", "without the translation that has the plural"
    assert editor.trouble.text() == "Not understood and left out: 1 line(s) (2)."


def test_of_many_lines_that_are_none_the_first_are_named(open_editor: OpenEditor, tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("\nDear all\n" * 5000, "utf-8")
    editor = open_editor({"a1": "one"}, path)
    editor.take_in()
    assert editor.trouble.text() == ("Not understood and left out: 5000 line(s) (2, 4, 6, 8, 10, …).")


def test_what_was_exported_is_the_same_elsewhere(open_editor: OpenEditor, tmp_path: Path) -> None:
    own = {"a1": "one", "sdg": "", "other": ""}
    path = tmp_path / "list.csv"
    editor = open_editor(own, path)
    editor.give_out()
    assert editor.notice.text() == "Written to list.csv."
    other = open_editor({}, path)
    other.take_in()
    assert other.model.own() == own


def test_a_name_without_an_ending_is_asked_about_with_its_ending(qtbot: QtBot, tmp_path: Path) -> None:
    there = tmp_path / "mine.csv"
    there.write_text("a1,one\n", "utf-8")
    parent = QWidget()
    qtbot.addWidget(parent)
    asked = []

    def name_it() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        name = dialog.findChild(QLineEdit)
        assert name
        name.setText("mine")
        QTimer.singleShot(0, refuse)
        dialog.accept()
        dialog.reject()

    def refuse() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        asked.append(box.text())
        box.reject()

    QTimer.singleShot(0, name_it)
    assert ListFiles(parent).ask_export(tmp_path / "abbreviations.csv") is None
    assert len(asked) == 1
    assert "mine.csv" in asked[0]


def test_a_dismissed_question_changes_nothing(open_editor: OpenEditor) -> None:
    editor = open_editor()
    editor.take_in()
    editor.give_out()
    assert not editor.notice.isVisible()
    assert not editor.trouble.isVisible()


def test_what_cannot_be_read_or_kept_is_said_and_nothing_is_lost(
    open_editor: OpenEditor, tmp_path: Path, kept: Path
) -> None:
    editor = open_editor({"a1": "one"}, tmp_path / "none.csv")
    editor.take_in()
    assert editor.trouble.text() == "none.csv cannot be read: No such file or directory."
    kept.parent.rmdir()
    kept.parent.touch()
    editor.finish()
    assert editor.isVisible()
    assert editor.trouble.text().startswith("abbreviations.json cannot be written: ")
    assert editor.model.own() == {"a1": "one"}


@pytest.mark.parametrize("trouble", Trouble)
def test_every_trouble_has_its_words(qapp: QApplication, trouble: Trouble) -> None:
    words = AbbreviationWords()
    for kept in (None, Path("aside.json")):
        said = words.describe(AbbreviationsError(Path("own.json"), trouble, "the reason", kept=kept))
        assert said.startswith("own.json")
        assert ("aside.json" in said) == (kept is not None and trouble is Trouble.DAMAGED)

"""Help while typing: abbreviations, names, the rest of a word, spelling with the real dictionaries."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from rapporteur.desktop.document import Document
from rapporteur.desktop.outline.editor import OutlineEditor
from rapporteur.desktop.panels.notes import NotesPanel
from rapporteur.desktop.window import MainWindow
from rapporteur.desktop.writing_desk import WritingDesk
from rapporteur.report.model import Line, Report
from rapporteur.resources import resource_folder
from tests.desktop.conftest import Answers
from tests.desktop.keys import CONTROL, press, type_text

Key = Qt.Key
Opened = tuple[MainWindow, Answers]


@pytest.fixture
def main(
    open_document: Callable[[Report], Document], sample: Report, open_window: Callable[[Document], Opened]
) -> MainWindow:
    paula = sample.people[1]
    notes = {paula.id: (Line(text="la internacionalización de las cooperativas"),)}
    window = open_window(open_document(sample.with_changes(notes=notes)))[0]
    window.go_to_number(3)
    return window


@pytest.fixture
def desk(main: MainWindow) -> WritingDesk:
    assert main.writing
    return main.writing


def editor_of(main: MainWindow) -> OutlineEditor:
    assert isinstance(main._notes, NotesPanel)
    return main._notes.editor


def written(main: MainWindow) -> str:
    main.document.flush()
    lines = main.document.report.notes_of(main.document.report.people[2].id)
    return "|".join(line.text for line in lines)


def test_an_abbreviation_expands_and_is_taken_back_by_one_undo(main: MainWindow, desk: WritingDesk) -> None:
    type_text(editor_of(main), "la ess ")
    assert written(main) == "la economía social y solidaria "
    main.document.undo()
    assert written(main) == "la ess "
    type_text(editor_of(main), "es ")
    assert written(main) == "la ess es "


def test_what_was_taken_back_stays_back(main: MainWindow, desk: WritingDesk) -> None:
    type_text(editor_of(main), "ess")
    press(editor_of(main), Key.Key_Return)
    assert written(main) == "economía social y solidaria|"
    main.document.undo()
    main.document.undo()
    assert written(main) == "ess"
    press(editor_of(main), Key.Key_Return)
    type_text(editor_of(main), "ess ")
    assert written(main) == "ess|economía social y solidaria "


def test_abbreviations_can_be_switched_off(main: MainWindow, desk: WritingDesk) -> None:
    main._parts.settings.change(expand=False)
    main.follow_settings()
    type_text(editor_of(main), "la ess ")
    assert written(main) == "la ess "


def test_two_dots_are_the_last_speaker(main: MainWindow, desk: WritingDesk) -> None:
    main.go_to_number(2)
    type_text(editor_of(main), "ahora")
    main.go_to_number(3)
    type_text(editor_of(main), "como dijo .. y bueno... ")
    assert written(main) == "como dijo Paula y bueno... "


def test_names_come_after_an_at_sign(main: MainWindow, desk: WritingDesk, qtbot: QtBot) -> None:
    choices = desk.aids.choices
    type_text(editor_of(main), "pregunta a @")
    qtbot.waitUntil(choices.isVisible)
    assert choices.count() == 5
    type_text(editor_of(main), "mar")
    qtbot.waitUntil(lambda: choices.isVisible() and choices.count() == 1)
    press(editor_of(main), Key.Key_Tab)
    assert written(main) == "pregunta a Mariana"
    type_text(editor_of(main), " y a @vi")
    qtbot.waitUntil(choices.isVisible)
    press(editor_of(main), Key.Key_Return)
    assert written(main) == "pregunta a Mariana y a @vi|"
    type_text(editor_of(main), "@pau")
    qtbot.waitUntil(choices.isVisible)
    press(editor_of(main), Key.Key_Down, Key.Key_Return)
    assert written(main) == "pregunta a Mariana y a @vi|Paula"


def test_the_rest_of_a_word_is_offered_and_taken_only_when_asked(
    main: MainWindow, desk: WritingDesk, qtbot: QtBot
) -> None:
    editor = editor_of(main)
    type_text(editor, "la internacionalización es otra")
    press(editor, Key.Key_Return)
    type_text(editor, "la internac")
    qtbot.waitUntil(lambda: editor._painter.ghost == "ionalización")
    type_text(editor, "i")
    assert editor._painter.ghost == ""
    qtbot.waitUntil(lambda: editor._painter.ghost == "onalización")
    press(editor, Key.Key_Right)
    assert written(main).endswith("|la internacionalización")
    desk.aids._learn()
    type_text(editor, " coop")
    qtbot.waitUntil(lambda: editor._painter.ghost == "erativas")
    press(editor, Key.Key_Return)
    assert written(main).endswith("|la internacionalización coop|")
    type_text(editor, "coop")
    press(editor, Key.Key_Space, modifiers=CONTROL)
    if written(main).endswith("coop"):  # a headless shortcut needs an active window
        main.commands.run("complete")
    press(editor, Key.Key_Tab)
    assert written(main).endswith("|cooperativas")


@pytest.fixture
def spelling(main: MainWindow, tmp_path: Path) -> Iterator[WritingDesk]:
    """A desk with the real dictionaries, in the place of the window's own."""
    assert main.writing
    assert main._notes
    main._parts.settings.change(spelling=("es", "en"))
    made = WritingDesk(
        main._notes,
        main.document,
        main.commands,
        abbreviations=tmp_path / "abbreviations.json",
        own_words=tmp_path / "words.txt",
        dictionaries=resource_folder() / "dictionaries",
        settings=lambda: main._parts.settings.values,
    )
    yield made
    made.close()


def doubts(main: MainWindow) -> list[str]:
    editor, found = editor_of(main), []
    for number, row in enumerate(editor.rows):
        if not row.heading:
            found += [row.text[start:end] for start, end in editor.doubts(number, row.text)]
    return found


def test_spelling_is_doubted_but_names_and_abbreviations_are_right(
    main: MainWindow, spelling: WritingDesk, qtbot: QtBot, tmp_path: Path
) -> None:
    editor = editor_of(main)
    type_text(editor, "Mariana habla de la ods y la polítca en el diálgo")
    qtbot.waitUntil(lambda: doubts(main) == ["polítca"], timeout=20_000)
    press(editor, Key.Key_Home)
    qtbot.waitUntil(lambda: doubts(main) == ["polítca", "diálgo"])
    press(editor, Key.Key_End)
    type_text(editor, "s")
    assert doubts(main) == ["polítca"]
    editor.go_to(editor.number(), 0)
    spelling.aids.next_doubt()
    qtbot.waitUntil(spelling.aids.choices.isVisible, timeout=20_000)
    assert editor.textCursor().selectedText() == "polítca"
    offered = [spelling.aids.choices.item(row).text() for row in range(spelling.aids.choices.count())]
    assert "política" in offered
    assert offered[-1] == "“polítca” is right"
    for _ in range(offered.index("política") + 1):
        press(editor, Key.Key_Down)
    press(editor, Key.Key_Return)
    assert "la política en" in written(main)
    main.document.undo()
    assert "la polítca en" in written(main)
    spelling.aids.count_as_right("polítca")
    qtbot.waitUntil(lambda: "polítca" not in doubts(main) and bool(doubts(main)), timeout=20_000)
    qtbot.waitUntil((tmp_path / "words.txt").exists)
    assert (tmp_path / "words.txt").read_text("utf-8").split() == ["polítca"]


def test_the_menu_offers_what_may_have_been_meant(
    main: MainWindow, spelling: WritingDesk, qtbot: QtBot
) -> None:
    type_text(editor_of(main), "la polítca es otra")
    qtbot.waitUntil(lambda: doubts(main) == ["polítca"], timeout=20_000)
    doubt = spelling.aids.doubt_at(editor_of(main).number(), 5)
    assert doubt
    menus: list[QMenu] = []

    def show(fill: Callable[[QMenu], None]) -> None:
        menus.append(QMenu(editor_of(main)))
        fill(menus[0])

    for _ in range(20):  # a dictionary that is slow at first is not waited for
        menus.clear()
        spelling.aids.suggest_in(doubt, show)
        qtbot.waitUntil(lambda: bool(menus))
        texts = [action.text() for action in menus[0].actions()]
        assert "“polítca” is right" in texts
        if "política" in texts:
            break
    next(action for action in menus[0].actions() if action.text() == "política").trigger()
    assert written(main) == "la política es otra"

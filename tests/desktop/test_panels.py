"""Each kind of panel edits its section, and shows what others changed."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import TypeVar

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QTextEdit
from pytestqt.qtbot import QtBot

from rapporteur.desktop.demo import SessionClock
from rapporteur.desktop.document import Document
from rapporteur.desktop.look import Look
from rapporteur.desktop.outline.editor import OutlineEditor
from rapporteur.desktop.panel import Panel
from rapporteur.desktop.panels import make_panel
from rapporteur.desktop.panels.notes import NotesPanel
from rapporteur.desktop.photo_strip import Thumbnail
from rapporteur.report.model import FLOOR, Line, Person, Photo, Report, new_report
from rapporteur.report.people import add_person, move_person, remove_person
from rapporteur.report.template import Template
from tests.desktop.keys import press, type_text

P = TypeVar("P", bound=Panel)


@pytest.fixture
def panel_for(qtbot: QtBot, look: Look) -> Callable[[Document, str], Panel]:
    def make(document: Document, section_id: str) -> Panel:
        section = document.report.template.section(section_id)
        assert section
        panel = make_panel(section, document, look)
        qtbot.addWidget(panel)
        panel.set_folded(False)
        panel.resize(600, 400)
        panel.show()
        panel.activateWindow()
        qtbot.waitUntil(panel.isActiveWindow)
        return panel

    return make


@pytest.fixture
def generic(open_document: Callable[[Report], Document], templates: dict[str, Template]) -> Document:
    return open_document(new_report(templates["generic-session"], language="en"))


def line_called(panel: Panel, name: str) -> QLineEdit:
    return next(line for line in panel.findChildren(QLineEdit) if line.accessibleName() == name)


def test_fields(document: Document, panel_for: Callable[[Document, str], Panel]) -> None:
    panel = panel_for(document, "session")
    date = line_called(panel, "Date")
    assert date.text() == "7th October"
    date.selectAll()
    type_text(date, "8 de octubre")
    assert document.report.fields["date"] == "8 de octubre"
    assert document.report.session.starts == datetime(2021, 10, 8, 19, 30, tzinfo=UTC)
    assert "8 de octubre" in panel.summary()
    type_text(date, " o 9")
    assert document.report.session.starts is None
    assert date.property("lacking")
    assert date.toolTip()
    document.undo()
    assert date.text() == "7th October"
    assert not date.property("lacking")


def test_a_required_field_that_is_empty_is_marked(
    document: Document, panel_for: Callable[[Document, str], Panel]
) -> None:
    panel = panel_for(document, "session")
    participants = line_called(panel, "Participants")
    assert participants.property("lacking")
    type_text(participants, "23")
    assert not participants.property("lacking")


def test_list(document: Document, panel_for: Callable[[Document, str], Panel]) -> None:
    panel = panel_for(document, "questions")
    editor = panel.findChild(OutlineEditor)
    assert editor
    panel.take_focus()
    editor.moveCursor(editor.textCursor().MoveOperation.End)
    press(editor, Qt.Key.Key_Return)
    type_text(editor, "¿Y ahora?")
    document.flush()
    assert document.report.lists["questions"][2] == "¿Y ahora?"
    document.undo()
    document.undo()
    assert len(document.report.lists["questions"]) == 2
    assert "¿Y ahora?" not in editor.toPlainText()


def test_in_a_list_a_paste_is_undone_on_its_own(
    document: Document, panel_for: Callable[[Document, str], Panel]
) -> None:
    panel = panel_for(document, "questions")
    before = document.report.lists["questions"]
    editor = panel.findChild(OutlineEditor)
    assert editor
    editor.moveCursor(editor.textCursor().MoveOperation.End)
    press(editor, Qt.Key.Key_Return)
    type_text(editor, "¿Y ahora?")
    QApplication.clipboard().setText("\n¿Una?\n¿Otra?")
    press(editor, Qt.Key.Key_V, modifiers=Qt.KeyboardModifier.ControlModifier)
    document.flush()
    assert len(document.report.lists["questions"]) == len(before) + 2
    document.undo()
    assert document.report.lists["questions"] == (*before, "¿Y ahora?")


def test_text_and_its_limit(generic: Document, panel_for: Callable[[Document, str], Panel]) -> None:
    panel = panel_for(generic, "summary")
    editor = panel.findChild(QTextEdit)
    assert editor
    type_text(editor, "Lo que pasó")
    assert generic.report.texts["summary"] == "Lo que pasó"
    assert panel.aside() == "3 of 300 words"
    generic.undo()
    assert editor.toPlainText() == ""


def test_people(document: Document, panel_for: Callable[[Document, str], Panel]) -> None:
    panel = panel_for(document, "speakers")
    organisation = [
        line for line in panel.findChildren(QLineEdit) if line.accessibleName().startswith("Organisation ")
    ]
    type_text(organisation[0], "ACCIÓ")
    assert document.report.people[1].affiliation == "ACCIÓ"
    assert panel.summary().startswith("Paula · ACCIÓ, Victor")
    document.undo()
    assert organisation[0].text() == ""


def notes_panel(document: Document, panel_for: Callable[[Document, str], Panel]) -> NotesPanel:
    section = next(section for section in document.report.template.sections if section.kind == "notes")
    panel = panel_for(document, section.id)
    assert isinstance(panel, NotesPanel)
    return panel


def focused() -> OutlineEditor:
    widget = QApplication.focusWidget()
    assert isinstance(widget, OutlineEditor)
    return widget


def test_notes_are_written_under_their_speaker(
    document: Document, panel_for: Callable[[Document, str], Panel]
) -> None:
    panel = notes_panel(document, panel_for)
    paula = document.report.people[1]
    before = document.report.notes_of(paula.id)
    panel.go_to_speaker(paula.id)
    type_text(focused(), "una línea nueva")
    document.flush()
    lines = document.report.notes_of(paula.id)
    assert lines[:-1] == before
    assert lines[-1].text == "una línea nueva"
    assert lines[-1].written == document.clock.now()
    document.undo()
    assert document.report.notes_of(paula.id) == before


def test_arrows_lead_from_one_speaker_to_the_next(
    document: Document, panel_for: Callable[[Document, str], Panel]
) -> None:
    panel = notes_panel(document, panel_for)
    samuel, paula = document.report.people[:2]
    panel.go_to_speaker(samuel.id)
    press(focused(), Qt.Key.Key_Down)
    assert (panel.cursor_place() or ("", 0))[0] == paula.id
    press(focused(), Qt.Key.Key_Up)
    assert (panel.cursor_place() or ("", 0))[0] == samuel.id


def test_notes_follow_who_there_is_and_in_which_order(
    document: Document, panel_for: Callable[[Document, str], Panel]
) -> None:
    panel = notes_panel(document, panel_for)

    def order() -> list[str]:
        return [row.heading.title for row in panel.editor.rows if row.heading]

    victor = document.report.people[2]
    document.apply(move_person(document.report, victor.id, 0))
    QApplication.processEvents()
    assert order() == ["Victor", "Samuel", "Paula", "Camila", "Mariana", "Floor"]
    document.apply(remove_person(document.report, victor.id))
    QApplication.processEvents()
    assert order() == ["Samuel", "Paula", "Camila", "Mariana", "Floor"]
    assert document.report.notes_of(FLOOR)[0].text == "Victor"
    report, person = add_person(document.report)
    document.apply(report)
    QApplication.processEvents()
    assert order()[-2:] == ["Unnamed speaker", "Floor"]
    panel.go_to_speaker(person.id)
    type_text(focused(), "hola")
    document.flush()
    assert document.report.notes_of(person.id)[0].text == "hola"


def test_typing_survives_removal_of_its_speaker(
    document: Document, panel_for: Callable[[Document, str], Panel]
) -> None:
    panel = notes_panel(document, panel_for)
    paula = document.report.people[1]
    panel.go_to_speaker(paula.id)
    type_text(focused(), "dicho justo antes")
    document.flush()
    document.apply(remove_person(document.report, paula.id))
    assert document.report.notes_of(FLOOR)[0].children[-1].text == "dicho justo antes"


def test_collected_lines_come_and_go(generic: Document, panel_for: Callable[[Document, str], Panel]) -> None:
    panel = panel_for(generic, "messages")
    assert panel.summary() == ""
    marked = {FLOOR: (Line(text="cooperar", kind="key", written=generic.clock.now()), Line(text="privado"))}
    generic.apply(generic.report.with_changes(notes=marked))
    QApplication.processEvents()
    shown = [label.text() for label in panel.findChildren(QLabel) if label.isVisibleTo(panel)]
    assert "cooperar — Floor, 19:40" in shown
    assert not any("privado" in text for text in shown)
    generic.undo()
    assert panel.summary() == ""


def test_times_fill_themselves(
    generic: Document, panel_for: Callable[[Document, str], Panel], clock: SessionClock
) -> None:
    panel = panel_for(generic, "times")
    assert panel.summary() == ""
    report, ana = add_person(generic.report, Person(id="ana", name="Ana", allotted=60.0))
    generic.apply(report)
    generic.floor.give(ana.id)
    clock.move_to(clock.now() + timedelta(seconds=65))
    generic.floor.give(None)
    QApplication.processEvents()
    texts = [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]
    at = texts.index("Ana")
    assert texts[at + 1 : at + 4] == ["01:00", "01:05", "19:40–19:41"]
    assert panel.summary() == "1 item(s)"


def photo(colour: str = "teal") -> Photo:
    data = io.BytesIO()
    Image.new("RGB", (640, 360), colour).save(data, "JPEG")
    taken = datetime(2021, 10, 7, 20, 5, tzinfo=UTC)
    return Photo(id=colour, taken=taken, width=640, height=360, data=data.getvalue())


def test_photos(qtbot: QtBot, document: Document, panel_for: Callable[[Document, str], Panel]) -> None:
    panel = panel_for(document, "photos")
    document.apply(document.report.with_changes(photos=(photo(),)))

    def lines() -> list[QLineEdit]:
        return [line for line in panel.findChildren(QLineEdit) if line.isVisibleTo(panel)]

    qtbot.waitUntil(lambda: bool(lines()))
    caption = lines()[0]
    type_text(caption, "Todos")
    assert document.report.photos[0].caption == "Todos"
    thumbnail = panel.findChild(Thumbnail)
    assert thumbnail
    assert thumbnail.accessibleName() == "Photo, 22:05 · 640×360"
    press(thumbnail, Qt.Key.Key_Delete)
    assert not document.report.photos
    document.undo()
    assert document.report.photos[0].caption == "Todos"


def test_a_folded_panel_says_what_it_holds(
    document: Document, panel_for: Callable[[Document, str], Panel]
) -> None:
    panel = panel_for(document, "questions")
    panel.set_folded(True)
    assert panel.body
    assert not panel.body.isVisible()
    shown = [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]
    assert "2 line(s)" in shown or "2 lines" in shown
    empty = panel_for(document, "photos")
    empty.set_folded(True)
    assert "still empty" in [label.text() for label in empty.findChildren(QLabel) if label.isVisible()]


def test_after_undo_writing_goes_on_where_it_was(
    generic: Document, panel_for: Callable[[Document, str], Panel]
) -> None:
    panel = panel_for(generic, "summary")
    editor = panel.findChild(QTextEdit)
    assert editor
    generic.apply(generic.report.with_changes(texts={"summary": "uno dos"}))
    generic.apply(generic.report.with_changes(texts={"summary": "uno dos tres"}))
    generic.undo()
    type_text(editor, "!")
    assert generic.report.texts["summary"] == "uno dos!"


def test_no_break_spaces_stay(generic: Document, panel_for: Callable[[Document, str], Panel]) -> None:
    panel = panel_for(generic, "summary")
    editor = panel.findChild(QTextEdit)
    assert editor
    generic.apply(generic.report.with_changes(texts={"summary": "«\u00a0mot\u00a0»\notra"}))
    editor.moveCursor(editor.textCursor().MoveOperation.End)
    type_text(editor, "!")
    assert generic.report.texts["summary"] == "«\u00a0mot\u00a0»\notra!"

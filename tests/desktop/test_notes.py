"""The notes as a panel: turns, voices, orders, and who is to do what."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from rapporteur.desktop.demo import SessionClock
from rapporteur.desktop.document import Document
from rapporteur.desktop.find_bar import FindBar
from rapporteur.desktop.outline.assigning import AssignFrame
from rapporteur.desktop.outline.editor import OutlineEditor
from rapporteur.desktop.panels.notes import NotesPanel
from rapporteur.desktop.window import MainWindow
from rapporteur.report.compare import merged
from rapporteur.report.model import FLOOR, Line, Report
from rapporteur.report.outline import rows
from rapporteur.report.passages import passages
from rapporteur.report.people import change_person
from tests.desktop.conftest import Answers
from tests.desktop.keys import ALT, CONTROL, SHIFT, press, type_text

Key = Qt.Key
Opened = tuple[MainWindow, Answers]


@pytest.fixture
def main(
    open_document: Callable[[Report], Document], sample: Report, open_window: Callable[[Document], Opened]
) -> MainWindow:
    """A window on the sample without its notes, ten minutes into the session."""
    return open_window(open_document(sample.with_changes(notes={})))[0]


def notes_of(main: MainWindow) -> NotesPanel:
    assert main._notes
    return main._notes


def editor_of(main: MainWindow) -> OutlineEditor:
    return notes_of(main).editor


def told(main: MainWindow) -> list[tuple[str, list[str]]]:
    """The turns in the report's order, by name."""
    main.document.flush()
    report = main.document.report
    names = {person.id: person.name for person in report.people}
    return [(names[one.person_id], [line.text for line in one.lines]) for one in passages(report)]


def headings(main: MainWindow) -> list[str]:
    return [f"{row.heading.title} {row.heading.aside}".strip() for row in editor_of(main).rows if row.heading]


def say(main: MainWindow, clock: SessionClock, number: int, text: str, *, minutes: int = 1) -> None:
    clock.move_to(clock.now() + timedelta(minutes=minutes))
    press(QApplication.focusWidget() or main, Key(Key.Key_0 + number), modifiers=CONTROL)
    type_text(editor_of(main), text)
    main.document.flush()


def test_a_figure_gives_a_new_line_whatever_else_changes_with_it(
    main: MainWindow, clock: SessionClock
) -> None:
    say(main, clock, 2, "hello")
    say(main, clock, 3, "")
    say(main, clock, 2, "again")
    assert told(main) == [("Paula", ["hello", "again"])]


def test_who_takes_the_floor_again_has_a_further_turn(main: MainWindow, clock: SessionClock) -> None:
    say(main, clock, 2, "uno")
    say(main, clock, 3, "dos")
    say(main, clock, 2, "tres")
    say(main, clock, 2, "cuatro")
    by_speaker = [("Paula", ["uno"]), ("Paula", ["tres", "cuatro"]), ("Victor", ["dos"])]
    assert told(main) == by_speaker
    assert headings(main) == ["Samuel", "Paula", "Paula 21:43", "Victor", "Camila", "Mariana", "Floor"]
    before = main.document.report.notes
    press(editor_of(main), Key.Key_O, modifiers=CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert told(main) == [("Paula", ["uno"]), ("Victor", ["dos"]), ("Paula", ["tres", "cuatro"])]
    assert headings(main)[:3] == ["Paula 21:41", "Victor 21:42", "Paula 21:43"]
    assert main.document.report.notes == before
    type_text(editor_of(main), "!")
    assert told(main)[-1] == ("Paula", ["tres", "cuatro!"])
    main.document.undo()
    main.document.undo()
    assert told(main) == by_speaker


def test_a_further_turn_stays_one_whatever_is_done_to_its_lines(
    main: MainWindow, clock: SessionClock
) -> None:
    say(main, clock, 2, "uno")
    say(main, clock, 3, "dos")
    say(main, clock, 2, "tres")
    notes_of(main).change_order()
    notes_of(main).change_order()
    editor = editor_of(main)
    press(editor, Key.Key_Home, Key.Key_Return, Key.Key_Up)
    type_text(editor, "antes")
    assert told(main) == [("Paula", ["uno"]), ("Paula", ["antes", "tres"]), ("Victor", ["dos"])]
    press(editor, Key.Key_Down)
    press(editor, Key.Key_Down, modifiers=ALT)
    assert told(main) == [("Paula", ["uno"]), ("Paula", ["antes"]), ("Victor", ["tres", "dos"])]


def test_a_turn_in_which_nothing_was_said_is_none(main: MainWindow, clock: SessionClock) -> None:
    say(main, clock, 2, "uno")
    say(main, clock, 3, "dos")
    say(main, clock, 2, "")
    assert headings(main)[1:3] == ["Paula", "Paula 21:43"]
    say(main, clock, 3, "tres")
    assert headings(main)[1:3] == ["Paula", "Victor"]
    assert told(main) == [("Paula", ["uno"]), ("Victor", ["dos", "tres"])]


def test_a_voice_has_a_letter_until_it_has_a_name(main: MainWindow) -> None:
    press(main, Key.Key_J, modifiers=CONTROL)
    type_text(editor_of(main), "soy Participant A, como dice Participant A2")
    press(editor_of(main), Key.Key_J, modifiers=CONTROL)
    type_text(editor_of(main), "hola")
    assert told(main)[:2] == [
        ("Participant A", ["soy Participant A, como dice Participant A2"]),
        ("Participant B", ["hola"]),
    ]
    row = next(n for n, one in enumerate(main.document.report.people) if one.name == "Participant A")
    index = main.speakers.model.index(row)
    main.speakers.model.setData(index, "Ana Ruiz, INAES", Qt.ItemDataRole.EditRole)
    assert told(main)[0] == ("Ana Ruiz", ["soy Ana Ruiz, como dice Participant A2"])
    assert "Ana Ruiz" in headings(main)
    main.document.undo()
    assert told(main)[0] == ("Participant A", ["soy Participant A, como dice Participant A2"])


def test_undo_leaves_the_cursor_with_the_speaker(main: MainWindow, clock: SessionClock) -> None:
    say(main, clock, 2, "hello")
    main.document.end_step()
    press(editor_of(main), Key.Key_Return)
    type_text(editor_of(main), "wrong")
    main.document.undo()
    type_text(editor_of(main), "!")
    assert told(main) == [("Paula", ["hello!"])]


def test_a_name_that_changes_takes_nothing_from_under_the_cursor(
    main: MainWindow, clock: SessionClock
) -> None:
    say(main, clock, 2, "hello")
    press(editor_of(main), Key.Key_Return)
    person = main.document.report.people[1]
    renamed = person.model_copy(update={"name": "Paula Gómez"})
    main.document.apply(change_person(main.document.report, renamed))
    type_text(editor_of(main), "next")
    assert told(main) == [("Paula Gómez", ["hello", "next"])]


def test_who_is_to_do_it_and_by_when(main: MainWindow, clock: SessionClock) -> None:
    say(main, clock, 2, "buscar socios")
    press(editor_of(main), Key.Key_A, modifiers=ALT)
    press(editor_of(main), Key.Key_W, modifiers=ALT)
    frame = main.findChild(AssignFrame)
    assert frame
    who, due = frame.findChildren(QLineEdit)
    type_text(who, "Victor")
    press(who, Key.Key_Tab)
    type_text(due, "8 dic")
    press(due, Key.Key_Return)
    assert QApplication.focusWidget() is editor_of(main)
    main.document.flush()
    paula = main.document.report.people[1]
    (line,) = main.document.report.notes_of(paula.id)
    assert (line.text, line.kind, line.who, line.due) == ("buscar socios", "action", "Victor", "8 dic")
    main.document.undo()
    (line,) = main.document.report.notes_of(paula.id)
    assert (line.kind, line.who) == ("action", "")


def test_what_was_meant_for_a_line_goes_to_no_other(main: MainWindow, clock: SessionClock) -> None:
    say(main, clock, 2, "uno")
    press(editor_of(main), Key.Key_Return)
    type_text(editor_of(main), "dos")
    main.document.flush()
    press(editor_of(main), Key.Key_W, modifiers=ALT)
    frame = main.findChild(AssignFrame)
    assert frame
    type_text(frame.findChildren(QLineEdit)[0], "Zoe")
    main.go_to_number(1)
    type_text(editor_of(main), "antes")
    QApplication.processEvents()
    main.document.flush()
    people = main.document.report.people
    lines = [line for key in (people[0].id, people[1].id) for line in main.document.report.notes_of(key)]
    assert [(line.text, line.who) for line in lines] == [("antes", ""), ("uno", ""), ("dos", "Zoe")]


def test_a_command_is_undone_apart_from_the_typing(main: MainWindow, clock: SessionClock) -> None:
    say(main, clock, 2, "hello")
    main.commands.run("mark:key")
    main.document.flush()
    main.document.undo()
    assert told(main) == [("Paula", ["hello"])]


def test_the_sample_in_two_orders_is_the_same_report(
    open_document: Callable[[Report], Document], sample: Report, open_window: Callable[[Document], Opened]
) -> None:
    main = open_window(open_document(sample))[0]
    notes_of(main).change_order()
    notes_of(main).change_order()
    main.document.flush()
    assert main.document.report == sample
    press(main, Key.Key_0, modifiers=CONTROL)
    type_text(editor_of(main), "una pregunta")
    main.document.flush()
    assert main.document.report.notes[FLOOR][-1] == Line(
        text="una pregunta", written=main.document.clock.now()
    )


def test_the_sample_typed_by_keys_is_the_sample(main: MainWindow, sample: Report) -> None:
    for number, person in enumerate(sample.speaking_order(), start=1):
        press(QApplication.focusWidget() or main, Key(Key.Key_0 + number), modifiers=CONTROL)
        depth = 0
        for place, (wanted, line) in enumerate(rows(sample.notes_of(person.id))):
            if place:
                press(editor_of(main), Key.Key_Return)
            press(editor_of(main), *[Key.Key_Tab] * (wanted - depth))
            press(editor_of(main), *[Key.Key_Backtab] * (depth - wanted), modifiers=SHIFT)
            depth = wanted
            type_text(editor_of(main), line.text)
            mark = sample.template.mark(line.kind)
            if mark:
                press(editor_of(main), Key(ord(mark.key)), modifiers=ALT)
    main.document.flush()

    def without_times(report: Report) -> dict[str, list[tuple[int, str, str]]]:
        return {
            key: [(depth, line.text, line.kind) for depth, line in rows(lines)]
            for key, lines in report.notes.items()
        }

    assert without_times(main.document.report) == without_times(sample)


def test_without_a_schedule_a_figure_starts_the_time_too(
    open_document: Callable[[Report], Document], sample: Report, open_window: Callable[[Document], Opened]
) -> None:
    session = sample.session.model_copy(update={"starts": None, "ends": None})
    main = open_window(open_document(sample.with_changes(session=session)))[0]
    press(main, Key.Key_2, modifiers=CONTROL)
    assert main.document.floor.turn
    assert main.document.floor.turn.person_id == main.document.report.people[1].id


def test_two_versions_of_one_turn_keep_their_words_whatever_comes_next(
    main: MainWindow, clock: SessionClock
) -> None:
    say(main, clock, 2, "uno")
    say(main, clock, 3, "dos")
    say(main, clock, 2, "tres")
    report = main.document.report
    paula = report.people[1]
    first, again = report.notes_of(paula.id)
    theirs = report.with_changes(
        notes={**report.notes, paula.id: (first, again.model_copy(update={"text": "otra cosa"}))}
    )
    main.document.apply(merged(report, theirs, {}))
    renamed = paula.model_copy(update={"name": "Paula Gómez"})
    main.document.apply(change_person(main.document.report, renamed))
    main.go_to_number(2)
    type_text(editor_of(main), "más")
    assert told(main) == [
        ("Paula Gómez", ["uno"]),
        ("Paula Gómez", ["tres", "otra cosa", "más"]),
        ("Victor", ["dos"]),
    ]


def test_what_is_asked_at_a_line_is_taken_when_the_window_goes(main: MainWindow, clock: SessionClock) -> None:
    say(main, clock, 2, "uno")
    press(editor_of(main), Key.Key_W, modifiers=ALT)
    frame = main.findChild(AssignFrame)
    assert frame
    type_text(frame.findChildren(QLineEdit)[0], "Zoe")
    main.hand_over()
    (line,) = main.document.report.notes_of(main.document.report.people[1].id)
    assert line.who == "Zoe"


def test_nobody_speaks_who_is_not_there_any_more(main: MainWindow) -> None:
    press(main, Key.Key_J, modifiers=CONTROL)
    assert main.document.floor.turn
    main.document.undo()
    assert main.document.floor.turn is None


def test_find_opens_where_nothing_is_written_yet(main: MainWindow) -> None:
    press(main, Key.Key_2, modifiers=CONTROL)
    press(editor_of(main), Key.Key_F, modifiers=CONTROL)
    assert main.findChild(FindBar) is not None


def test_hints_name_the_keys_that_are_heard(main: MainWindow) -> None:
    hints = {row.heading.title: row.heading.hint for row in editor_of(main).rows if row.heading}
    assert (hints["Paula"], hints["Floor"]) == ("Ctrl+2 to write here", "Ctrl+0 to write here")
    main._parts.settings.change(keys={"speaker-2": "F9", "floor": ""})
    main.follow_settings()
    hints = {row.heading.title: row.heading.hint for row in editor_of(main).rows if row.heading}
    assert (hints["Paula"], hints["Floor"]) == ("F9 to write here", "")


def test_a_voice_is_called_in_the_language_of_the_report(
    open_document: Callable[[Report], Document], sample: Report, open_window: Callable[[Document], Opened]
) -> None:
    main = open_window(open_document(sample.with_changes(language="es")))[0]
    press(main, Key.Key_J, modifiers=CONTROL)
    assert "Participante A" in [person.name for person in main.document.report.people]

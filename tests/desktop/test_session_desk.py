"""Reminders in the banner, the session's commands, the agenda beside the window."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from rapporteur.clock.session import Phase
from rapporteur.desktop.agenda_editor import AgendaEditor
from rapporteur.desktop.agenda_model import MINUTES, NAME, TAKEN, WHEN
from rapporteur.desktop.demo import SessionClock
from rapporteur.desktop.document import Document
from rapporteur.desktop.window import MainWindow
from rapporteur.report.agenda import items
from rapporteur.report.model import Photo, Report
from rapporteur.store.working import WorkingStore
from tests.desktop.clocks import SettableClock
from tests.desktop.conftest import STARTS, Answers
from tests.desktop.keys import press
from tests.export.sample import jpeg

Opened = tuple[MainWindow, Answers]
CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def main(window: Opened) -> MainWindow:
    return window[0]


def go_to(main: MainWindow, clock: SessionClock, minutes: float) -> None:
    """Let the session be so many minutes old."""
    clock.move_to(STARTS + timedelta(minutes=minutes))
    look_again(main)


def look_again(main: MainWindow) -> None:
    """Have the window look at the clock, and lay out what it shows then."""
    main.clock_bar.tick()
    QCoreApplication.processEvents()


def take_photo(main: MainWindow, clock: SessionClock) -> None:
    photo = Photo(id="p", taken=clock.now(), width=90, height=60, data=jpeg(90, 60))
    main.document.apply(main.document.report.with_changes(photos=(photo,)))


def said(main: MainWindow) -> str:
    """What the banner says; empty where there is none."""
    return main.banner.accessibleName() if main.banner.isVisible() else ""


def click(main: MainWindow, text: str) -> None:
    buttons = main.banner.findChildren(QPushButton)
    (button,) = [one for one in buttons if one.text() == text and one.isVisible()]
    button.click()


def later(main: MainWindow, text: str) -> None:
    """Choose from the menu that puts a reminder off."""
    (button,) = [one for one in main.banner.findChildren(QToolButton) if one.menu() and one.isVisible()]
    menu = button.menu()
    assert isinstance(menu, QMenu)
    (action,) = [one for one in menu.actions() if one.text() == text]
    action.trigger()


def dismiss(main: MainWindow) -> None:
    (button,) = [one for one in main.banner.findChildren(QToolButton) if not one.menu() and one.isVisible()]
    button.click()


# ---- reminders


def test_everyone_is_asked_for_their_video_in_the_sessions_language(
    main: MainWindow, clock: SessionClock
) -> None:
    go_to(main, clock, 34.9)
    assert said(main) == ""
    go_to(main, clock, 36.5)
    assert said(main).startswith("Ask everyone to turn on their video")
    click(main, "Copy the request")
    QCoreApplication.processEvents()
    assert "Copied" in [one.text() for one in main.banner.findChildren(QPushButton) if one.isVisible()]
    assert "enciendan la cámara" in QGuiApplication.clipboard().text()
    take_photo(main, clock)
    look_again(main)
    assert said(main) == ""


def test_a_reminder_that_was_sent_away_stays_away_after_a_restart_too(
    main: MainWindow, clock: SessionClock, open_window: Callable[[Document], Opened]
) -> None:
    go_to(main, clock, 36)
    dismiss(main)
    go_to(main, clock, 37)
    assert said(main) == ""
    again, _ = open_window(main.document)
    go_to(again, clock, 37.5)
    assert said(again) == ""
    # It is about another thing when the end has moved.
    main.commands.run("session-more")
    go_to(main, clock, 40.5)
    assert "turn on their video" in said(main)


def test_a_reminder_that_was_put_off_comes_again(main: MainWindow, clock: SessionClock, qtbot: QtBot) -> None:
    go_to(main, clock, 35)
    with qtbot.waitSignal(main.session.noted, raising=False, timeout=50) as again:
        later(main, "In 2 minute(s)")
        assert said(main) == ""
        go_to(main, clock, 36.9)
        assert said(main) == ""
    assert not again.signal_triggered
    with qtbot.waitSignal(main.session.noted):
        go_to(main, clock, 37)
    assert "turn on their video" in said(main)


def test_a_kind_of_reminder_is_turned_off_for_good(main: MainWindow, clock: SessionClock) -> None:
    go_to(main, clock, 35)
    later(main, "Never remind me of this")
    look_again(main)
    assert main._parts.settings.values.reminders_off == ("video",)
    assert said(main).startswith("You will not be reminded of this again")
    dismiss(main)
    go_to(main, clock, 36)
    assert said(main) == ""


def test_a_speaker_has_little_time_left_and_is_given_more(main: MainWindow, clock: SessionClock) -> None:
    paula = main.document.report.speaking_order()[1]
    main.go_to_speaker(paula.id)
    go_to(main, clock, 10 + 6)
    assert said(main).startswith("Paula has 2 min left")
    go_to(main, clock, 10 + 9.5)
    assert said(main) == "Paula is over time by 1 min"
    click(main, "+5 min")
    look_again(main)
    assert said(main) == ""
    assert [item.extended for item in items(main.document.report) if item.person_id == paula.id] == [300]
    main.document.undo()
    look_again(main)
    assert "over time" in said(main)
    click(main, "Next")
    assert main.document.floor.turn
    assert main.document.floor.turn.person_id == main.document.report.speaking_order()[2].id


def test_the_times_up_and_the_session_ended(main: MainWindow, clock: SessionClock) -> None:
    take_photo(main, clock)
    go_to(main, clock, 40.2)
    assert said(main) == "The session's time is up"
    click(main, "End the session")
    assert main.document.floor.reading().phase is Phase.ENDED
    assert said(main) == "The report is due in 1 h 0 min"


def test_a_reminder_is_told_outside_only_where_that_is_wanted(
    open_window: Callable[[Document], Opened], document: Document, clock: SessionClock
) -> None:
    main, _ = open_window(document)
    told: list[tuple[str, str]] = []
    object.__setattr__(main._parts, "notify", lambda title, text: told.append((title, text)))
    main._note_outside("one", "text")
    main._parts.settings.change(notify=True)
    main._note_outside("two", "while the window is in front")
    other, _ = open_window(document)
    assert other.isActiveWindow()
    main._note_outside("three", "text")
    assert told == [("three", "text")]


def test_it_is_said_when_the_computers_clock_is_set(
    sample: Report, tmp_path: Path, open_window: Callable[[Document], Opened]
) -> None:
    clock = SettableClock(STARTS + timedelta(minutes=10))
    document = Document(
        lambda: WorkingStore(tmp_path / "r.db", sample), clock, home_for=lambda _: tmp_path / "r.rapport"
    )
    main, _ = open_window(document)
    clock.set_by = timedelta(minutes=3)
    look_again(main)
    assert said(main).startswith("The computer's clock was set forward by 3:00")
    clock.set_by = timedelta(minutes=-2)
    look_again(main)
    assert said(main).startswith("The computer's clock was set back by 5:00")
    document.close()


def test_what_was_asked_for_is_answered_over_an_earlier_reminder(
    main: MainWindow, clock: SessionClock
) -> None:
    go_to(main, clock, 36)
    main.show_notice("PDF written")
    assert said(main).startswith("PDF written")
    # Until the reminder has something new to say.
    go_to(main, clock, 37.1)
    assert said(main).startswith("Ask everyone")
    main.show_notice("PDF written again")
    main.show_trouble(OSError(28, "No space left on device", "notes.txt"))
    assert "notes.txt" in said(main)
    QCoreApplication.processEvents()
    dismiss(main)
    assert said(main).startswith("PDF written again")


# ---- the session's commands


def test_a_break_by_key_and_on_after_it(main: MainWindow, clock: SessionClock) -> None:
    floor = main.document.floor
    press(main, Qt.Key.Key_2, modifiers=CONTROL)
    press(main, Qt.Key.Key_F5, modifiers=CONTROL)
    clock.move_to(clock.now() + timedelta(minutes=2))
    look_again(main)
    labels = {label.text() for label in main.clock_bar.findChildren(QLabel)}
    assert {"BREAK", "02:00", "of the break"} <= labels
    press(main, Qt.Key.Key_F5, modifiers=CONTROL)
    assert floor.reading().phase is Phase.LIVE


def test_start_now_before_its_time(
    sample: Report,
    open_document: Callable[[Report], Document],
    open_window: Callable[[Document], Opened],
    clock: SessionClock,
) -> None:
    later_on = sample.session.model_copy(
        update={"starts": clock.now() + timedelta(minutes=4), "ends": clock.now() + timedelta(minutes=44)}
    )
    main, _ = open_window(open_document(sample.with_changes(session=later_on)))
    assert said(main) == "The session starts soon in 4 min"
    press(main, Qt.Key.Key_F5)
    assert main.document.floor.reading().phase is Phase.LIVE
    assert said(main) == ""


def test_a_clock_that_was_started_again_by_mistake_is_taken_back(
    main: MainWindow, clock: SessionClock
) -> None:
    press(main, Qt.Key.Key_F5)
    first = main.document.report.course.started
    clock.move_to(clock.now() + timedelta(minutes=6))
    press(main, Qt.Key.Key_F5)
    assert said(main).startswith("The session's clock starts anew")
    assert main.document.floor.reading().elapsed == timedelta()
    QCoreApplication.processEvents()
    click(main, "Take back")
    assert main.document.report.course.started == first
    assert main.document.floor.reading().elapsed == timedelta(minutes=6)
    assert said(main) == ""


def test_next_goes_through_the_agenda_with_the_cursor(main: MainWindow, clock: SessionClock) -> None:
    order = [person.id for person in main.document.report.speaking_order()]
    for person_id in order[:2]:
        press(main, Qt.Key.Key_F9)
        turn = main.document.floor.turn
        assert turn
        assert turn.person_id == person_id
        assert main.speakers.model.current == person_id
        clock.move_to(clock.now() + timedelta(minutes=5))
    main.commands.run("item-skip")
    press(main, Qt.Key.Key_F9)
    assert main.document.floor.turn
    assert main.document.floor.turn.person_id == order[3]


def test_who_is_late_is_said_below_the_clock(main: MainWindow, clock: SessionClock) -> None:
    press(main, Qt.Key.Key_1, modifiers=CONTROL)
    go_to(main, clock, 24)
    labels = [label.text() for label in main.clock_bar.findChildren(QLabel) if label.isVisible()]
    assert "Mariana would end 16 min late" in labels


# ---- the agenda


@pytest.fixture
def editor(main: MainWindow) -> AgendaEditor:
    main.commands.run("agenda")
    found = main.findChild(AgendaEditor)
    assert found
    return found


def column(editor: AgendaEditor, number: int) -> list[str]:
    model = editor.model
    return [str(model.index(row, number).data()) for row in range(model.count())]


def test_the_agenda_as_a_table(editor: AgendaEditor, main: MainWindow) -> None:
    assert not editor.isModal()
    assert column(editor, NAME) == ["Samuel", "Paula", "Victor", "Camila", "Mariana", "Closing"]
    assert column(editor, MINUTES) == ["7:36"] * 5 + ["2"]
    assert column(editor, WHEN)[0] == "21:40–21:47"
    assert set(column(editor, TAKEN)) == {"–"}
    main.commands.run("agenda")
    assert len(main.findChildren(AgendaEditor)) == 1


def test_minutes_and_names_are_written_in_place(editor: AgendaEditor, main: MainWindow) -> None:
    model = editor.model
    assert model.setData(model.index(1, MINUTES), 12)
    assert column(editor, MINUTES) == ["6:30", "12", "6:30", "6:30", "6:30", "2"]
    assert not model.setData(model.index(1, MINUTES), 12)
    assert model.setData(model.index(1, NAME), "Paula Ruiz")
    assert main.document.report.speaking_order()[1].name == "Paula Ruiz"
    main.document.undo()
    main.document.undo()
    assert column(editor, MINUTES)[1] == "7:36"
    assert main.document.report.agenda == ()


def test_items_are_moved_left_out_and_added_by_keys(editor: AgendaEditor, main: MainWindow) -> None:
    editor.table.setFocus()
    editor.table.selectRow(1)
    press(editor.table, Qt.Key.Key_Down, modifiers=ALT)
    assert column(editor, NAME)[:3] == ["Samuel", "Victor", "Paula"]
    assert editor.table.currentIndex().row() == 2
    press(editor.table, Qt.Key.Key_Delete)
    assert column(editor, WHEN)[2] == "left out"
    editor._add(break_=True)
    assert column(editor, NAME)[-2:] == ["Break", "Closing"]
    assert [person.name for person in main.document.report.speaking_order()][1] == "Paula"


def test_letters_and_enter_in_the_agenda_change_nothing_and_undo_works_there(
    editor: AgendaEditor, main: MainWindow
) -> None:
    editor.table.setFocus()
    editor.table.selectRow(1)
    press(editor.table, Qt.Key.Key_F, Qt.Key.Key_I, Qt.Key.Key_Return)
    assert main.document.report.agenda == ()
    assert column(editor, NAME)[1] == "Paula"
    assert main.document.floor.turn is None
    press(editor.table, Qt.Key.Key_Delete)
    assert column(editor, WHEN)[1] == "left out"
    press(editor.table, Qt.Key.Key_Z, modifiers=CONTROL)
    assert main.document.report.agenda == ()


def test_an_item_begins_from_the_agenda_which_follows_the_clock(
    editor: AgendaEditor, main: MainWindow, clock: SessionClock, qtbot: QtBot
) -> None:
    editor.table.selectRow(3)
    editor._begin_item()
    camila = main.document.report.speaking_order()[3]
    assert main.document.floor.turn
    assert main.document.floor.turn.person_id == camila.id
    clock.move_to(clock.now() + timedelta(minutes=2))
    qtbot.waitUntil(lambda: column(editor, TAKEN)[3] == "02:00")
    editor.hide()
    assert not editor._timer.isActive()


def test_an_item_is_added_and_removed_while_a_name_is_being_written(editor: AgendaEditor) -> None:
    editor.table.setFocus()
    editor.table.selectRow(1)
    editor.table.edit(editor.model.index(1, NAME))
    field = editor.table.findChild(QLineEdit)
    assert field
    field.setText("Paula Ruiz")
    editor._add(break_=True)
    assert column(editor, NAME)[1] == "Paula Ruiz"
    assert column(editor, NAME)[-2:] == ["Break", "Closing"]
    assert editor.table.state() == editor.table.State.EditingState
    editor._remove()
    assert column(editor, NAME)[-2:] == ["Mariana", "Closing"]

"""Every window and dialog as assistive technology sees it: names, roles, states, items."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from rapporteur.desktop.demo import SessionClock
from rapporteur.desktop.panels.fields import FieldsPanel
from rapporteur.desktop.photo_editor import PhotoEditor
from rapporteur.desktop.region_picker import RegionPicker
from rapporteur.desktop.widgets import Choice
from rapporteur.desktop.window import MainWindow
from rapporteur.report.model import Area
from tests.desktop.every_window import MINUTE, Opener, every_window, heard, main, opener
from tests.desktop.keys import ALT, CONTROL, SHIFT, press, type_text
from tests.desktop.walker import description, faults, interface, name, nodes

__all__ = ["heard", "main", "opener"]


@every_window
def test_everything_has_a_name_a_role_and_its_state(
    opener: Opener, window_name: str, how: dict[str, int]
) -> None:
    assert faults(getattr(opener, window_name)(**how)) == []


# ---- what is painted by hand


def said(main: MainWindow) -> list[str]:
    """Every node of the agenda's bar, by name."""
    return [name(node) for node in nodes(interface(main.clock_bar._agenda))]


def test_the_agenda_says_each_item_and_where_it_stands(main: MainWindow, clock: SessionClock) -> None:
    press(main, Qt.Key.Key_2, modifiers=CONTROL)
    clock.move_to(clock.now() + 10 * MINUTE)
    main.clock_bar.tick()
    bar = interface(main.clock_bar._agenda)
    assert bar.role() == QAccessible.Role.List
    texts = said(main)
    assert texts[0] == "Agenda"
    assert len(texts) == len(main.clock_bar._agenda._plan.slots) + 1
    (running,) = [node for node in nodes(bar) if name(node).startswith("Paula: ") and node.state().selected]
    assert running.parent().role() == QAccessible.Role.List
    assert main.clock_bar.rect().contains(main.clock_bar.mapFromGlobal(running.rect().center()))


def test_the_agenda_is_used_by_keys(main: MainWindow, clock: SessionClock) -> None:
    bar = main.clock_bar._agenda
    clicked: list[str] = []
    main.clock_bar.item_clicked.disconnect()
    main.clock_bar.item_clicked.connect(lambda item, _at: clicked.append(item))
    ids = [slot.item.id for slot in bar._plan.slots]
    bar.setFocus(Qt.FocusReason.TabFocusReason)
    press(bar, Qt.Key.Key_Home, Qt.Key.Key_Return, Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_End)
    press(bar, Qt.Key.Key_Right, Qt.Key.Key_Menu)
    assert clicked == [ids[0], ids[1], ids[-1]]
    assert bar.accessibleDescription() == bar._describe(bar._plan.slots[-1])


def test_the_state_opens_its_menu_by_keys_and_through_the_platform(main: MainWindow) -> None:
    opened: list[QPoint] = []
    main.clock_bar.session_menu_asked.disconnect()
    main.clock_bar.session_menu_asked.connect(opened.append)
    state = interface(main.clock_bar._state)
    assert (state.role(), name(state)) == (QAccessible.Role.ButtonMenu, "Session: LIVE")
    assert state.state().hasPopup
    main.clock_bar._state.setFocus()
    press(main.clock_bar._state, Qt.Key.Key_Return)
    state.actionInterface().doAction("Press")
    assert len(opened) == 2


def test_speakers_are_read_with_their_time_and_their_answer(opener: Opener) -> None:
    main = opener.everything_open()
    assert isinstance(main, MainWindow)
    rows = [name(node) for node in nodes(interface(main.speakers._list))][1:]
    assert rows[0] == ("Samuel, Moderator · DIESIS, 07:36 allotted, agreed, but their part has changed since")
    assert any(row.startswith("Floor, questions, chat") for row in rows)
    press(main, Qt.Key.Key_2, modifiers=CONTROL)
    opener.clock.move_to(opener.clock.now() + 10 * MINUTE)
    assert main.speakers.model.index(1).data(Qt.ItemDataRole.AccessibleTextRole) == (
        "Paula, speaking · 8 min, 10:00 of 07:36, over time"
    )


def test_a_panel_says_whether_it_is_open_and_is_opened_through_the_platform(main: MainWindow) -> None:
    panel = main.panels[0]
    panel.set_folded(True)
    toggle = interface(panel._toggle)
    assert toggle.state().collapsed
    assert not toggle.state().expanded
    toggle.actionInterface().doAction("Press")
    assert not panel.is_folded
    assert toggle.state().expanded


def test_the_notes_tell_their_text_their_caret_and_under_whose_heading_they_are(
    main: MainWindow, heard: list[str]
) -> None:
    press(main, Qt.Key.Key_2, modifiers=CONTROL)
    editor = main._notes.editor if main._notes else None
    assert editor
    type_text(editor, "Hola")
    text = interface(editor).textInterface()
    assert text is not None
    before = text.text(0, text.cursorPosition())
    assert before.endswith("Hola")
    assert "Paula" in before
    assert editor.accessibleDescription() == "Paula"
    assert "Paula" in heard
    heard.clear()
    type_text(editor, " y más")
    assert heard == []
    press(editor, Qt.Key.Key_Return, Qt.Key.Key_Tab)
    assert heard == ["level 2"]
    heard.clear()
    mark = next(one for one in editor.marks.values() if one.style == "label")
    editor.toggle_mark(mark.id)
    press(editor, Qt.Key.Key_Up, Qt.Key.Key_Down)
    assert any(editor.label(editor.rows[editor.number()].line) in one for one in heard)


def test_a_photo_is_a_button_with_its_description(opener: Opener) -> None:
    main = opener.everything_open()
    found = [node for node in nodes(interface(main)) if name(node).startswith("Photo, ")]
    assert [description(node) for node in found] == ["", "Everybody"]
    assert {node.role() for node in found} == {QAccessible.Role.Button}


def test_the_frame_on_a_photo_is_told_in_words(opener: Opener, heard: list[str]) -> None:
    shown = opener.photo_cropped()
    assert isinstance(shown, PhotoEditor)
    canvas = shown._canvas
    assert interface(canvas).role() == QAccessible.Role.Graphic
    canvas.setFocus()
    press(canvas, Qt.Key.Key_Left, modifiers=SHIFT)
    assert interface(canvas).text(QAccessible.Text.Value) == "across 0 to 99 %, down 0 to 100 %"
    assert "across 0 to 99 %, down 0 to 100 %" in heard


def test_a_part_of_the_screen_is_chosen_by_keys(opener: Opener, heard: list[str]) -> None:
    picker = opener.region_picker()
    assert isinstance(picker, RegionPicker)
    picked: list[Area] = []
    picker.picked.connect(picked.append)
    press(picker, Qt.Key.Key_Return)
    assert picked == []
    press(picker, Qt.Key.Key_Down, Qt.Key.Key_Right)
    press(picker, Qt.Key.Key_Down, modifiers=SHIFT)
    press(picker, Qt.Key.Key_Left, modifiers=ALT)
    assert heard[-1] == "across 27 to 77 %, down 25 to 77 %"
    for _ in range(60):
        press(picker, Qt.Key.Key_Right)
    press(picker, Qt.Key.Key_Return)
    (area,) = picked
    assert area.right == 1.0
    assert area.right - area.left == pytest.approx(0.5)


def test_what_is_written_through_the_platform_is_kept_as_if_typed(main: MainWindow) -> None:
    fields = main.panels[0]
    assert isinstance(fields, FieldsPanel)
    fields.set_folded(False)
    line = next(line for line in fields._lines.values() if line.accessibleName() == "Title of the session")
    told: list[str] = []
    line.textEdited.connect(told.append)
    interface(line).editableTextInterface().insertText(0, "Vivienda ")
    assert main.document.report.session.title == "Vivienda DIESIS"
    line.setText("DIESIS")
    assert told == ["Vivienda DIESIS"], "what the program writes itself is not edited"
    line.setFocus()
    line.end(False)
    type_text(line, "!")
    assert told[1:] == ["DIESIS!"], "what is typed is told once"


# ---- what is chosen


def test_what_is_selected_in_a_closed_list_is_chosen(qtbot: QtBot) -> None:
    choice = Choice()
    qtbot.addWidget(choice)
    choice.addItems(["TLS", "STARTTLS", "None"])
    choice.show()
    second = interface(choice).child(0).child(1)
    assert name(second) == "STARTTLS"
    with qtbot.waitSignal(choice.activated) as chosen:
        second.actionInterface().doAction("Toggle")
    assert (choice.currentText(), chosen.args) == ("STARTTLS", [1])


def test_in_an_open_list_it_takes_a_key_to_choose(qtbot: QtBot) -> None:
    choice = Choice()
    qtbot.addWidget(choice)
    choice.addItems(["TLS", "STARTTLS", "None"])
    choice.show()
    choice.showPopup()
    press(choice.view(), Qt.Key.Key_Down)
    assert choice.currentText() == "TLS"
    press(choice.view(), Qt.Key.Key_Return)
    assert choice.currentText() == "STARTTLS"

"""The outline editor, by its keys."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QInputMethodEvent, QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from rapporteur.desktop.demo import SessionClock
from rapporteur.desktop.look import Look
from rapporteur.desktop.outline.editor import OutlineEditor
from rapporteur.desktop.outline.rows import Section
from rapporteur.report.model import Line, Report, walk
from rapporteur.report.template import Template
from tests.desktop.keys import ALT, SHIFT, press, type_text

Key = Qt.Key


@pytest.fixture
def editor(qtbot: QtBot, look: Look, clock: SessionClock, templates: dict[str, Template]) -> OutlineEditor:
    made = OutlineEditor(look, clock, marks=templates["gsef-2021"].marks, language="en")
    qtbot.addWidget(made)
    made.resize(500, 300)
    made.show()
    made.setFocus()
    return made


def load(editor: OutlineEditor, *lines: Line) -> None:
    editor.load([Section(None, lines)])


def lines_of(editor: OutlineEditor) -> tuple[Line, ...]:
    return editor.sections()[0].lines


def outline(editor: OutlineEditor) -> list[str]:
    """The lines as text, a dash for each level."""
    return [f"{'-' * depth}{line.text}" for depth, line in walk(lines_of(editor))]


def test_enter_tab_and_back(editor: OutlineEditor) -> None:
    type_text(editor, "uno")
    press(editor, Key.Key_Return, Key.Key_Tab)
    type_text(editor, "dos")
    press(editor, Key.Key_Return, Key.Key_Tab)
    type_text(editor, "tres")
    press(editor, Key.Key_Return)
    press(editor, Key.Key_Backtab, modifiers=SHIFT)
    type_text(editor, "cuatro")
    assert outline(editor) == ["uno", "-dos", "--tres", "-cuatro"]


def test_a_line_goes_no_deeper_than_one_under_the_line_above(editor: OutlineEditor) -> None:
    press(editor, Key.Key_Tab)
    type_text(editor, "uno")
    press(editor, Key.Key_Return, Key.Key_Tab, Key.Key_Tab)
    type_text(editor, "dos")
    assert outline(editor) == ["uno", "-dos"]


def test_tab_works_anywhere_in_the_line_and_takes_children_along(editor: OutlineEditor) -> None:
    load(editor, Line(text="a"), Line(text="b", children=(Line(text="c"),)))
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    press(editor, Key.Key_Down, Key.Key_Tab)
    assert outline(editor) == ["a", "-b", "--c"]


def test_enter_on_an_empty_line_comes_out_one_level(editor: OutlineEditor) -> None:
    type_text(editor, "a")
    press(editor, Key.Key_Return, Key.Key_Tab, Key.Key_Return)
    type_text(editor, "b")
    assert outline(editor) == ["a", "b"]


def test_enter_in_the_middle_divides_and_at_the_start_makes_room_above(
    editor: OutlineEditor, clock: SessionClock
) -> None:
    type_text(editor, "unodos")
    assert outline(editor) == ["unodos"]
    begun = lines_of(editor)[0].written
    clock.move_to(clock.now() + timedelta(minutes=1))
    press(editor, Key.Key_Home, Key.Key_Return)
    assert outline(editor) == ["", "unodos"]
    assert lines_of(editor)[1].written == begun
    press(editor, Key.Key_Right, Key.Key_Right, Key.Key_Right, Key.Key_Return)
    assert outline(editor) == ["", "uno", "dos"]
    assert [line.written for line in lines_of(editor)] == [None, begun, clock.now()]


def test_backspace_at_the_start_comes_out_and_then_joins(editor: OutlineEditor) -> None:
    load(editor, Line(text="a", children=(Line(text="b"),)))
    editor.moveCursor(QTextCursor.MoveOperation.End)
    press(editor, Key.Key_Home, Key.Key_Backspace)
    assert outline(editor) == ["a", "b"]
    press(editor, Key.Key_Backspace)
    assert outline(editor) == ["ab"]


def test_backspace_over_a_selection_leaves_the_other_lines_depths(editor: OutlineEditor) -> None:
    load(editor, Line(text="a", children=(Line(text="b"), Line(text="c"), Line(text="d"))))
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    press(editor, Key.Key_Down, Key.Key_Home)
    press(editor, Key.Key_Down, modifiers=SHIFT)
    press(editor, Key.Key_Backspace)
    assert outline(editor) == ["a", "-c", "-d"]


def test_move_up_and_down_takes_the_subtree(editor: OutlineEditor) -> None:
    load(editor, Line(text="a", children=(Line(text="a1"),)), Line(text="b", children=(Line(text="b1"),)))
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    press(editor, Key.Key_Down, modifiers=ALT)
    assert outline(editor) == ["b", "-b1", "a", "-a1"]
    press(editor, Key.Key_Up, modifiers=ALT)
    assert outline(editor) == ["a", "-a1", "b", "-b1"]
    press(editor, Key.Key_Up, modifiers=ALT)
    assert outline(editor) == ["a", "-a1", "b", "-b1"]


def test_the_time_of_a_line_is_when_it_was_begun(editor: OutlineEditor, clock: SessionClock) -> None:
    type_text(editor, "a")
    begun = clock.now()
    clock.move_to(begun + timedelta(minutes=5))
    type_text(editor, "bc")
    press(editor, Key.Key_Return)
    type_text(editor, "d")
    assert [line.written for line in lines_of(editor)] == [begun, clock.now()]


def test_a_line_without_a_time_is_not_given_one_later(editor: OutlineEditor) -> None:
    load(editor, Line(text="imported"))
    type_text(editor, "!")
    assert lines_of(editor) == (Line(text="imported!"),)


def test_marks_go_on_and_off(editor: OutlineEditor) -> None:
    type_text(editor, "cofinanciada")
    before = editor.text_box(0).left()
    press(editor, Key.Key_K, modifiers=ALT)
    assert [line.kind for line in lines_of(editor)] == ["key"]
    assert editor.text_box(0).left() > before
    press(editor, Key.Key_Return)
    type_text(editor, "otra")
    assert [line.kind for line in lines_of(editor)] == ["key", ""]
    press(editor, Key.Key_Up)
    press(editor, Key.Key_K, modifiers=ALT)
    assert [line.kind for line in lines_of(editor)] == ["", ""]


def test_pasted_lines_keep_their_levels_below_the_line_they_go_into(editor: OutlineEditor) -> None:
    load(editor, Line(text="a", children=(Line(text=""),)))
    data = QMimeData()
    editor.moveCursor(QTextCursor.MoveOperation.End)
    data.setText("• uno\n    • dos\n\n• tres\n")
    editor.insertFromMimeData(data)
    assert outline(editor) == ["a", "-uno", "--dos", "-tres"]


def test_one_pasted_line_stays_in_its_line(editor: OutlineEditor) -> None:
    type_text(editor, "antes ")
    data = QMimeData()
    data.setText("- después\n")
    editor.insertFromMimeData(data)
    assert outline(editor) == ["antes - después"]


def test_copied_lines_are_a_nested_list(editor: OutlineEditor) -> None:
    load(editor, Line(text="a", children=(Line(text="b"),)))
    editor.selectAll()
    editor.copy()
    assert QApplication.clipboard().text() == "- a\n  - b"


def test_composing_is_left_alone_and_its_result_is_kept(editor: OutlineEditor) -> None:
    told: list[int] = []
    editor.edited.connect(lambda: told.append(1))
    committed = QInputMethodEvent("세", [])
    committed.setCommitString("안녕하")
    QApplication.sendEvent(editor, committed)
    # The next syllable is being composed; what was committed before counts already.
    assert told
    assert outline(editor) == ["안녕하"]
    assert editor.textCursor().block().layout().preeditAreaText() == "세"
    QApplication.sendEvent(editor, QInputMethodEvent("", []))
    assert outline(editor) == ["안녕하"]


def test_a_line_that_reads_from_the_right_stands_at_the_right(editor: OutlineEditor) -> None:
    load(editor, Line(text="شكرا"), Line(text="gracias"))
    middle = editor.viewport().width() / 2
    assert editor.text_box(0).left() > middle
    assert editor.text_box(1).right() < middle


def test_arrows_at_the_edges_lead_out(editor: OutlineEditor, qtbot: QtBot) -> None:
    type_text(editor, "a")
    with qtbot.waitSignal(editor.left_up):
        press(editor, Key.Key_Up)
    with qtbot.waitSignal(editor.left_down):
        press(editor, Key.Key_Down)


def test_tab_never_leaves_the_notes(editor: OutlineEditor) -> None:
    press(editor, Key.Key_Tab, Key.Key_Backtab)
    assert editor.hasFocus()


def test_the_sample_goes_in_and_comes_out(editor: OutlineEditor, sample: Report) -> None:
    for lines in sample.notes.values():
        load(editor, *lines)
        assert lines_of(editor) == lines


def agree(editor: OutlineEditor) -> None:
    """The text is what the rows say, and the rows are a tree."""
    document = editor.document()
    blocks = [document.findBlockByNumber(n).text() for n in range(document.blockCount())]
    assert blocks == [row.text for row in editor.rows]
    above = -1
    for row in editor.rows:
        assert 0 <= row.depth <= above + 1
        above = -1 if row.heading else row.depth


_KEYS: tuple[Callable[[OutlineEditor, random.Random], None], ...] = (
    lambda editor, chance: type_text(editor, chance.choice(("a", "ñ ", "شي", "漢"))),
    lambda editor, _: press(editor, Key.Key_Return),
    lambda editor, _: press(editor, Key.Key_Tab),
    lambda editor, _: press(editor, Key.Key_Backtab, modifiers=SHIFT),
    lambda editor, _: press(editor, Key.Key_Backspace),
    lambda editor, _: press(editor, Key.Key_Delete),
    lambda editor, chance: press(editor, chance.choice((Key.Key_Up, Key.Key_Down)), modifiers=ALT),
    lambda editor, chance: press(editor, chance.choice((Key.Key_Up, Key.Key_Down, Key.Key_Home))),
    lambda editor, chance: press(editor, chance.choice((Key.Key_Up, Key.Key_Right)), modifiers=SHIFT),
    lambda editor, chance: press(editor, chance.choice((Key.Key_K, Key.Key_T)), modifiers=ALT),
)


@pytest.mark.parametrize("seed", range(8))
def test_editor_and_model_agree_after_any_keys(editor: OutlineEditor, seed: int) -> None:
    chance = random.Random(seed)
    for _ in range(150):
        chance.choice(_KEYS)(editor, chance)
        agree(editor)
    lines = lines_of(editor)
    load(editor, *lines)
    assert lines_of(editor) == lines


def test_of_lines_that_are_partly_selected_only_that_part_is_copied(editor: OutlineEditor) -> None:
    load(editor, Line(text="alpha beta"), Line(text="gamma delta"))
    cursor = editor.textCursor()
    cursor.setPosition(6)
    cursor.setPosition(16, QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
    editor.copy()
    assert QApplication.clipboard().text() == "- beta\n- gamma"


def test_a_line_pasted_with_its_end_is_one_line(editor: OutlineEditor) -> None:
    data = QMimeData()
    data.setText("una línea\r\n")
    editor.insertFromMimeData(data)
    assert outline(editor) == ["una línea"]


def test_alt_and_a_letter_without_a_mark_is_no_text(editor: OutlineEditor) -> None:
    type_text(editor, "a")
    press(editor, Key.Key_Z, modifiers=ALT)
    assert outline(editor) == ["a"]

"""The page of notes: headings, and what goes across them."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from rapporteur.desktop.demo import SessionClock
from rapporteur.desktop.look import Look
from rapporteur.desktop.outline.editor import OutlineEditor
from rapporteur.desktop.outline.rows import Heading, Section
from rapporteur.report.model import Line
from rapporteur.report.template import Template
from tests.desktop.keys import ALT, CONTROL, SHIFT, press, type_text
from tests.desktop.outline.test_editor import agree

Key = Qt.Key
ANA, BEA, CAI = Heading("a", title="Ana"), Heading("b", title="Bea"), Heading("c", title="Cai", hint="write")


def test_every_mark_has_a_label_but_for_what_is_bold(editor: OutlineEditor) -> None:
    labels = {mark.id: editor.label(Line(text="a", kind=mark.id)) for mark in editor.marks.values()}
    bold = {mark.id for mark in editor.marks.values() if mark.style == "bold"}
    assert bold
    assert {kind for kind, label in labels.items() if not label} == bold
    assert labels["quote"] == "QUOTE"


@pytest.fixture
def editor(qtbot: QtBot, look: Look, clock: SessionClock, templates: dict[str, Template]) -> OutlineEditor:
    made = OutlineEditor(look, clock, marks=templates["gsef-2021"].marks, language="en")
    qtbot.addWidget(made)
    made.resize(500, 400)
    made.load(
        [
            Section(ANA, (Line(text="uno", children=(Line(text="uno a"),)), Line(text="dos"))),
            Section(BEA, (Line(text="tres"),)),
            Section(CAI, ()),
        ]
    )
    made.show()
    made.setFocus()
    return made


def page(editor: OutlineEditor) -> list[str]:
    """The page as text: headings in capitals, a dash for each level."""
    agree(editor)
    return [
        row.heading.title.upper() if row.heading else f"{'-' * row.depth}{row.line.text}"
        for row in editor.rows
    ]


WHOLE = ["ANA", "uno", "-uno a", "dos", "BEA", "tres", "CAI", ""]


def at(editor: OutlineEditor, text: str, column: int | None = None) -> None:
    """Put the cursor into the line that reads so."""
    editor.go_to(next(n for n, row in enumerate(editor.rows) if row.text == text and not row.heading), column)


def select(editor: OutlineEditor, first: str, start: int, last: str, end: int) -> None:
    """Select from a place in one line to a place in another."""
    at(editor, first, start)
    begin = editor.textCursor().position()
    at(editor, last, end)
    cursor = editor.textCursor()
    stop = cursor.position()
    cursor.setPosition(begin)
    cursor.setPosition(stop, QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)


def test_it_shows_headings_and_lines(editor: OutlineEditor) -> None:
    assert page(editor) == WHOLE
    lines = [(section.heading, [line.text for line in section.lines]) for section in editor.sections()]
    assert lines == [(ANA, ["uno", "dos"]), (BEA, ["tres"]), (CAI, [])]


def test_no_key_types_over_a_heading(editor: OutlineEditor) -> None:
    at(editor, "dos")
    press(editor, Key.Key_Delete)
    at(editor, "tres", 0)
    press(editor, Key.Key_Backspace)
    press(editor, Key.Key_Backspace, modifiers=CONTROL)
    at(editor, "dos")
    press(editor, Key.Key_Delete, modifiers=CONTROL)
    assert page(editor) == WHOLE


def test_the_cursor_goes_over_headings(editor: OutlineEditor) -> None:
    at(editor, "dos")
    press(editor, Key.Key_Down)
    assert editor.rows[editor.number()].text == "tres"
    press(editor, Key.Key_Up)
    assert editor.rows[editor.number()].text == "dos"
    press(editor, Key.Key_Home, Key.Key_Left)
    assert (editor.rows[editor.number()].text, editor.textCursor().positionInBlock()) == ("uno a", 5)
    press(editor, Key.Key_Right)
    assert (editor.rows[editor.number()].text, editor.textCursor().positionInBlock()) == ("dos", 0)
    press(editor, Key.Key_Home, modifiers=CONTROL)
    assert editor.rows[editor.number()].text == "uno"


def test_a_step_to_the_side_leads_to_no_other_speaker(editor: OutlineEditor) -> None:
    at(editor, "dos")
    press(editor, Key.Key_Right)
    type_text(editor, "!")
    at(editor, "tres", 0)
    press(editor, Key.Key_Left)
    type_text(editor, "¡")
    assert page(editor) == ["ANA", "uno", "-uno a", "dos!", "BEA", "¡tres", "CAI", ""]


def test_a_click_on_a_heading_goes_to_its_first_line(editor: OutlineEditor) -> None:
    at(editor, "uno")
    box = editor.text_box(4).toRect()
    QTest.mouseClick(editor.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert editor.rows[editor.number()].text == "tres"
    type_text(editor, "!")
    assert page(editor) == [*WHOLE[:5], "!tres", *WHOLE[6:]]


@pytest.mark.parametrize("how", ["delete", "type", "cut", "enter"])
def test_what_is_selected_across_headings_goes_and_they_stay(editor: OutlineEditor, how: str) -> None:
    select(editor, "uno", 2, "tres", 2)
    match how:
        case "delete":
            press(editor, Key.Key_Delete)
        case "type":
            type_text(editor, "x")
        case "cut":
            press(editor, Key.Key_X, modifiers=CONTROL)
        case "enter":
            press(editor, Key.Key_Return)
    first = {"type": ["unx"], "enter": ["un", ""]}.get(how, ["un"])
    assert page(editor) == ["ANA", *first, "BEA", "es", "CAI", ""]


def test_everything_can_be_deleted_but_the_headings(editor: OutlineEditor) -> None:
    editor.selectAll()
    press(editor, Key.Key_Backspace)
    assert page(editor) == ["ANA", "", "BEA", "", "CAI", ""]
    type_text(editor, "nuevo")
    assert page(editor) == ["ANA", "nuevo", "BEA", "", "CAI", ""]


def test_lines_move_with_what_is_under_them_from_speaker_to_speaker(editor: OutlineEditor) -> None:
    at(editor, "uno")
    press(editor, Key.Key_Down, modifiers=ALT)
    assert page(editor) == ["ANA", "dos", "uno", "-uno a", "BEA", "tres", "CAI", ""]
    press(editor, Key.Key_Down, modifiers=ALT)
    assert page(editor) == ["ANA", "dos", "BEA", "uno", "-uno a", "tres", "CAI", ""]
    press(editor, Key.Key_Down, Key.Key_Down, modifiers=ALT)
    assert page(editor) == ["ANA", "dos", "BEA", "tres", "CAI", "uno", "-uno a"]
    press(editor, Key.Key_Down, modifiers=ALT)
    assert page(editor)[-2:] == ["uno", "-uno a"]
    assert editor.rows[editor.number()].text == "uno"
    for _ in range(4):
        press(editor, Key.Key_Up, modifiers=ALT)
    assert page(editor) == WHOLE
    press(editor, Key.Key_Up, modifiers=ALT)
    assert page(editor) == WHOLE


def test_who_gives_the_last_line_keeps_a_place_to_write(editor: OutlineEditor) -> None:
    at(editor, "tres")
    press(editor, Key.Key_Up, modifiers=ALT)
    assert page(editor) == ["ANA", "uno", "-uno a", "dos", "tres", "BEA", "", "CAI", ""]


def test_a_deeper_line_moves_out_of_its_parent(editor: OutlineEditor) -> None:
    at(editor, "uno a")
    press(editor, Key.Key_Down, modifiers=ALT)
    assert page(editor)[:4] == ["ANA", "uno", "dos", "-uno a"]
    press(editor, Key.Key_Up, modifiers=ALT)
    assert page(editor)[:4] == ["ANA", "uno", "-uno a", "dos"]
    press(editor, Key.Key_Up, modifiers=ALT)
    assert page(editor)[:4] == ["ANA", "uno a", "uno", "dos"]


def test_selected_lines_are_acted_on_together(editor: OutlineEditor) -> None:
    select(editor, "dos", 1, "tres", 2)
    press(editor, Key.Key_K, modifiers=ALT)
    assert [row.line.kind for row in editor.rows if not row.heading] == ["", "", "key", "key", ""]
    press(editor, Key.Key_Tab)
    assert page(editor) == ["ANA", "uno", "-uno a", "-dos", "BEA", "tres", "CAI", ""]
    press(editor, Key.Key_Backtab, modifiers=SHIFT)
    assert page(editor) == WHOLE


def test_enter_on_a_line_with_others_under_it_makes_the_first_of_them(editor: OutlineEditor) -> None:
    at(editor, "uno")
    press(editor, Key.Key_Return)
    type_text(editor, "antes")
    assert page(editor)[:4] == ["ANA", "uno", "-antes", "-uno a"]


def test_joining_takes_along_what_is_under_a_line(editor: OutlineEditor) -> None:
    editor.load([Section(ANA, (Line(text="a"), Line(text="b", children=(Line(text="c"),))))])
    at(editor, "b", 0)
    press(editor, Key.Key_Backspace)
    assert page(editor) == ["ANA", "ab", "-c"]


def test_folding_hides_what_is_under_a_line_and_nothing_gets_lost(editor: OutlineEditor) -> None:
    def seen() -> list[str]:
        return [row.text for number, row in enumerate(editor.rows) if editor.is_row_visible(number)]

    at(editor, "uno a")
    press(editor, Key.Key_Left, modifiers=ALT)
    assert "uno a" not in seen()
    assert editor.rows[editor.number()].text == "uno"
    press(editor, Key.Key_Down)
    assert editor.rows[editor.number()].text == "dos"
    press(editor, Key.Key_Up)
    assert editor.rows[editor.number()].text == "uno"
    press(editor, Key.Key_End, Key.Key_Return)
    type_text(editor, "nuevo")
    assert page(editor)[:5] == ["ANA", "uno", "-uno a", "nuevo", "dos"]
    assert "uno a" not in seen()
    at(editor, "uno")
    assert "uno a" not in seen()
    press(editor, Key.Key_Down, modifiers=ALT)
    assert page(editor)[:5] == ["ANA", "nuevo", "uno", "-uno a", "dos"]
    assert "uno a" not in seen()
    press(editor, Key.Key_Right, modifiers=ALT)
    assert "uno a" in seen()
    editor.fold_all(True)
    assert "uno a" not in seen()
    at(editor, "uno a")
    assert "uno a" in seen()


def test_from_an_outermost_line_the_key_folds_the_speaker(editor: OutlineEditor) -> None:
    at(editor, "dos")
    press(editor, Key.Key_Left, modifiers=ALT)
    assert [editor.is_row_visible(number) for number in range(5)] == [True, False, False, False, True]
    assert editor.rows[editor.number()].text == "tres"
    editor.fold_all(False)
    assert all(editor.is_row_visible(number) for number in range(8))


def test_a_heading_folds_its_notes(editor: OutlineEditor) -> None:
    editor.toggle_fold(4)
    assert not editor.is_row_visible(5)
    at(editor, "dos")
    press(editor, Key.Key_Down)
    assert editor.rows[editor.number()].heading is None
    assert editor.is_row_visible(editor.number())
    editor.start_writing(4, new_line=True)
    assert editor.is_row_visible(5)


def test_a_press_on_a_bullet_folds_and_a_drag_moves(editor: OutlineEditor) -> None:
    box = editor.text_box(1).toRect()
    bullet = QPoint(box.left() - 10, box.center().y())
    QTest.mouseClick(editor.viewport(), Qt.MouseButton.LeftButton, pos=bullet)
    assert editor.rows[1].folded
    QTest.mouseClick(editor.viewport(), Qt.MouseButton.LeftButton, pos=bullet)
    assert not editor.rows[1].folded
    # What a drop does; the drag itself is tried on a real display.
    editor.move_to(*editor.run_of(1), 6, 0)
    assert page(editor) == ["ANA", "dos", "BEA", "tres", "uno", "-uno a", "CAI", ""]
    editor.move_to(*editor.run_of(4), 8, 0)
    assert page(editor) == ["ANA", "dos", "BEA", "tres", "CAI", "uno", "-uno a"]
    editor.move_to(*editor.run_of(3), 6, 1)
    assert page(editor) == ["ANA", "dos", "BEA", "", "CAI", "uno", "-tres", "-uno a"]


def test_loading_touches_only_what_differs(editor: OutlineEditor) -> None:
    at(editor, "tres", 2)
    sections = editor.sections()
    more = sections[0]._replace(lines=(*sections[0].lines, Line(text="añadido")))
    editor.load([more, *sections[1:]])
    assert page(editor)[:5] == ["ANA", "uno", "-uno a", "dos", "añadido"]
    assert (editor.rows[editor.number()].text, editor.textCursor().positionInBlock()) == ("tres", 2)
    renamed = [Section(ANA._replace(title="Ana Ruiz"), more.lines), *sections[1:]]
    editor.load(renamed, to_change=True)
    assert page(editor)[0] == "ANA RUIZ"
    assert editor.rows[editor.number()].text == "tres"


def test_text_that_comes_in_another_way_leaves_the_headings(editor: OutlineEditor, qtbot: QtBot) -> None:
    cursor = QTextCursor(editor.document())
    cursor.setPosition(1)
    cursor.insertText("X\nY")  # an assistive program, say
    qtbot.waitUntil(lambda: editor.toPlainText().startswith("Ana\nuno"))
    assert page(editor) == WHOLE


def test_a_line_of_many_paragraphs_stays_one(editor: OutlineEditor) -> None:
    editor.load([Section(ANA, (Line(text="a\u2029b\nc"), Line(text="d\0e")))])
    assert editor.document().blockCount() == 3
    assert [line.text for line in editor.sections()[0].lines] == ["a\u2029b\nc", "d\0e"]


def test_times_can_be_hidden(editor: OutlineEditor) -> None:
    long = Line(text="palabra " * 30, written=datetime(2021, 10, 7, tzinfo=UTC))
    editor.load([Section(ANA, (long,))])
    lines = editor.document().findBlockByNumber(1).layout().lineCount()
    editor.show_times(False)
    editor.viewport().repaint()
    assert editor.document().findBlockByNumber(1).layout().lineCount() < lines
    assert editor.sections()[0].lines == (long,)


def keep_selected(editor: OutlineEditor) -> list[str]:
    return [editor.rows[number].text for number in editor.selected()]


def test_moved_lines_stay_selected(editor: OutlineEditor) -> None:
    select(editor, "uno", 1, "uno a", 2)
    press(editor, Key.Key_Down, modifiers=ALT)
    assert keep_selected(editor) == ["uno", "uno a"]
    press(editor, Key.Key_Down, modifiers=ALT)
    assert page(editor) == ["ANA", "dos", "BEA", "uno", "-uno a", "tres", "CAI", ""]


def test_a_key_that_types_nothing_leaves_what_is_selected(editor: OutlineEditor) -> None:
    select(editor, "dos", 0, "dos", 3)
    for key in (Key.Key_Minus, Key.Key_Semicolon):
        press(editor, key, modifiers=CONTROL)
    assert page(editor) == WHOLE


@pytest.mark.parametrize("text", ["x", "x\ny"])
def test_what_is_dropped_on_a_heading_goes_below_it(editor: OutlineEditor, text: str) -> None:
    cursor = QTextCursor(editor.document().findBlockByNumber(4))
    editor.blockSignals(True)
    editor.setTextCursor(cursor)
    editor.blockSignals(False)
    data = QMimeData()
    data.setText(text)
    editor.insertFromMimeData(data)
    below = ["xtres"] if text == "x" else ["x", "y", "tres"]
    assert page(editor) == [*WHOLE[:5], *below, *WHOLE[6:]]


def test_folds_stay_when_others_change(editor: OutlineEditor) -> None:
    editor.toggle_fold(1)
    sections = editor.sections()
    changed = Section(BEA, (Line(text="otra cosa"),))
    editor.load([sections[0], changed, sections[2]], to_change=True)
    assert not editor.is_row_visible(2)
    assert editor.rows[editor.number()].text == "otra cosa"
    editor.arrange([BEA, ANA, CAI])
    assert page(editor) == ["BEA", "otra cosa", "ANA", "uno", "-uno a", "dos", "CAI", ""]
    assert not editor.is_row_visible(4)


def test_a_change_from_elsewhere_takes_the_cursor_to_its_place(editor: OutlineEditor) -> None:
    def load(*texts: str) -> tuple[str, int]:
        lines = tuple(Line(text=text) for text in texts)
        editor.load(
            [Section(ANA, lines), Section(BEA, (Line(text="tres"),)), Section(CAI, ())], to_change=True
        )
        return editor.rows[editor.number()].text, editor.textCursor().positionInBlock()

    load("alpha ess omega", "beta")
    assert load("alpha expanded omega", "beta") == ("alpha expanded omega", len("alpha expanded "))
    assert load("alpha expanded omega") == ("alpha expanded omega", len("alpha expanded omega"))


def test_what_is_private_stays_private(editor: OutlineEditor) -> None:
    secret = Line(text="muy secreto", kind="private", children=(Line(text="detalle"),))
    editor.load([Section(ANA, (Line(text="abierto"), secret, Line(text="fin")))])

    def kinds() -> list[tuple[str, str]]:
        return [(row.text, row.line.kind) for row in editor.rows if not row.heading]

    at(editor, "muy secreto", 3)
    press(editor, Key.Key_Return)
    assert kinds()[1:3] == [("muy", "private"), ("secreto", "private")]
    at(editor, "muy", 0)
    press(editor, Key.Key_Backspace)
    assert kinds()[0] == ("abiertomuy", "private")
    at(editor, "secreto", 0)
    data = QMimeData()
    data.setText("uno\ndos")
    editor.insertFromMimeData(data)
    assert kinds()[1:4] == [("uno", ""), ("dos", ""), ("secreto", "private")]


def test_other_programs_get_no_private_lines(editor: OutlineEditor) -> None:
    secret = Line(text="secreto", kind="private", children=(Line(text="detalle"), Line(text="más")))
    editor.load([Section(ANA, (Line(text="abierto"), secret, Line(text="fin")))])

    def copied() -> str:
        editor.copy()
        data = QGuiApplication.clipboard().mimeData()
        return " ".join(bytes(data.data(kind).data()).decode("utf-8", "replace") for kind in data.formats())

    for first, last in (("secreto", "secreto"), ("detalle", "más"), ("abierto", "más")):
        select(editor, first, 0, last, len(last))
        told = copied()
        assert not any(word in told for word in ("secreto", "detalle", "más"))
    editor.go_to(editor.document().blockCount() - 1)
    press(editor, Key.Key_Return)
    editor.paste()
    assert page(editor)[-4:] == ["abierto", "secreto", "-detalle", "-más"]


def test_lines_that_are_moved_by_cut_and_paste_keep_marks_and_times(editor: OutlineEditor) -> None:
    begun = datetime(2021, 10, 7, 19, 30, tzinfo=UTC)
    line = Line(text="uno", kind="key", written=begun, who="Bea", children=(Line(text="dos", written=begun),))
    editor.load([Section(ANA, (line, Line(text="tres"))), Section(BEA, ())])
    select(editor, "uno", 0, "dos", 3)
    press(editor, Key.Key_X, modifiers=CONTROL)
    editor.start_writing(editor.find_heading("b"), new_line=True)
    press(editor, Key.Key_V, modifiers=CONTROL)
    assert editor.sections()[1].lines == (line,)


def test_words_never_go_into_a_heading(editor: OutlineEditor) -> None:
    cursor = editor.textCursor()
    cursor.setPosition(0)
    cursor.setPosition(2, QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
    press(editor, Key.Key_Delete)
    type_text(editor, "abc")
    assert page(editor) == ["ANA", "abcuno", *WHOLE[2:]]


def test_a_mark_waits_for_the_words_that_are_pasted(editor: OutlineEditor) -> None:
    editor.go_to(7)
    press(editor, Key.Key_V, modifiers=ALT)
    data = QMimeData()
    data.setText("- uno\n  - dos\n- tres")
    editor.insertFromMimeData(data)
    assert [(row.text, row.line.kind) for row in editor.rows[7:]] == [
        ("uno", "private"),
        ("dos", "private"),
        ("tres", "private"),
    ]


def test_a_plain_list_takes_nothing_private(
    editor: OutlineEditor, qtbot: QtBot, look: Look, clock: SessionClock
) -> None:
    editor.load([Section(ANA, (Line(text="secreto", kind="private"), Line(text="abierto")))])
    select(editor, "secreto", 0, "abierto", 7)
    editor.copy()
    questions = OutlineEditor(look, clock, flat=True)
    qtbot.addWidget(questions)
    questions.paste()
    assert questions.toPlainText() == "abierto"


def test_a_bar_shows_whose_notes_are_written_in_and_goes_with_the_keyboard(
    editor: OutlineEditor, qtbot: QtBot
) -> None:
    def bar() -> list[str]:
        """The rows that have it, on the screen as it was painted last, not painted anew."""
        QTest.qWait(0)
        shown = editor.screen().grabWindow(editor.winId()).toImage()
        edge = editor.viewport().mapTo(editor, QPoint(1, 0))
        return [
            row.text
            for number, row in enumerate(editor.rows)
            if shown.pixelColor(edge.x(), edge.y() + round(editor.row_box(number).bottom()) - 2).name()
            == editor.look.colours.accent.lower()
        ]

    editor.activateWindow()
    at(editor, "dos")
    qtbot.waitUntil(lambda: bar() == ["Ana", "uno", "uno a", "dos"])
    at(editor, "tres")
    qtbot.waitUntil(lambda: bar() == ["Bea", "tres"])
    editor.clearFocus()
    qtbot.waitUntil(lambda: bar() == [])
    editor.setFocus()
    qtbot.waitUntil(lambda: bar() == ["Bea", "tres"])

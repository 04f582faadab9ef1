"""Whatever is done to the notes, editor and report agree, and all of it can be undone and done again."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QTextCursor
from PySide6.QtWidgets import QApplication

from rapporteur.desktop.demo import SessionClock
from rapporteur.desktop.document import Document
from rapporteur.desktop.look import Look
from rapporteur.desktop.panels.notes import NotesPanel
from rapporteur.report.model import Line, Person, Report, new_report, walk
from rapporteur.report.people import add_person, move_person, remove_person
from rapporteur.report.template import Template
from rapporteur.store.working import WorkingStore
from tests.desktop.keys import ALT, CONTROL, SHIFT, press, type_text
from tests.desktop.outline.test_editor import agree

Key = Qt.Key
Step = tuple[str, int, int]

PASTED = ("- a\n  - b\n    - c\n- d", "plain", "uno\n\tdos", "<ul><li>x<ul><li>y</li></ul></li></ul>")
WORDS = ("hola ", "a", "ñ", "사회", "مرحبا", "😀 ", "x y")
KEYS: dict[str, tuple[Key, Qt.KeyboardModifier | None]] = {
    "enter": (Key.Key_Return, None),
    "tab": (Key.Key_Tab, None),
    "back tab": (Key.Key_Backtab, SHIFT),
    "backspace": (Key.Key_Backspace, None),
    "delete": (Key.Key_Delete, None),
    "delete word": (Key.Key_Delete, CONTROL),
    "backspace word": (Key.Key_Backspace, CONTROL),
    "up": (Key.Key_Up, None),
    "down": (Key.Key_Down, None),
    "home": (Key.Key_Home, None),
    "lines up": (Key.Key_Up, ALT),
    "lines down": (Key.Key_Down, ALT),
    "fold": (Key.Key_Left, ALT),
    "unfold": (Key.Key_Right, ALT),
    "mark": (Key.Key_K, ALT),
    "bold": (Key.Key_T, ALT),
    "cut": (Key.Key_X, CONTROL),
}
OTHERS = (
    "type",
    "select",
    "paste",
    "drag",
    "jump",
    "turn",
    "order",
    "voice",
    "remove",
    "reorder",
    "compose",
    "undo",
)
STEPS = st.lists(
    st.tuples(
        st.sampled_from([*KEYS, *OTHERS, "type", "type", "enter"]), st.integers(0, 60), st.integers(0, 60)
    ),
    max_size=40,
)


def start(template: Template) -> Report:
    report = new_report(template, language="en")
    people = tuple(Person(id=key, name=key.title()) for key in ("ana", "bea"))
    nested = (
        Line(text="uno", children=(Line(text="dos", kind="key"), Line(text="tres"))),
        Line(text="cuatro"),
    )
    return report.with_changes(people=(*people, *report.people), notes={"ana": nested})


@contextmanager
def panel_on(report: Report, look: Look, clock: SessionClock) -> Iterator[NotesPanel]:
    with TemporaryDirectory() as folder:
        home = Path(folder)
        document = Document(
            lambda: WorkingStore(home / "report.db", report),
            clock,
            home_for=lambda _: home / "report.rapport",
        )
        section = next(one for one in report.template.sections if one.kind == "notes")
        panel = NotesPanel(section, document, look)
        panel.resize(480, 500)
        panel.set_folded(False)
        panel.show()
        panel.activateWindow()
        panel.editor.setFocus()
        try:
            yield panel
        finally:
            panel.close()
            document.close()
            panel.deleteLater()


def do(panel: NotesPanel, step: Step, clock: SessionClock) -> None:
    what, one, other = step
    editor, document = panel.editor, panel.document
    people = document.report.people
    if what in KEYS:
        key, modifiers = KEYS[what]
        press(editor, key, modifiers=modifiers)
        return
    match what:
        case "type":
            type_text(editor, WORDS[one % len(WORDS)])
        case "select":
            last = editor.document().characterCount() - 1
            cursor = editor.textCursor()
            cursor.setPosition(min(one, last))
            cursor.setPosition(min(other, last), QTextCursor.MoveMode.KeepAnchor)
            editor.setTextCursor(cursor)
        case "paste":
            data, text = QMimeData(), PASTED[one % len(PASTED)]
            (data.setHtml if text.startswith("<") else data.setText)(text)
            QGuiApplication.clipboard().setMimeData(data)
            press(editor, Key.Key_V, modifiers=CONTROL)
        case "drag":
            lines = [number for number, row in enumerate(editor.rows) if not row.heading]
            run = editor.run_of(lines[one % len(lines)])
            editor.move_to(*run, 1 + other % len(editor.rows), other % 3)
        case "jump":
            panel.go_to_speaker(people[one % len(people)].id)
        case "turn":
            document.flush()
            clock.move_to(clock.now() + timedelta(minutes=1))
            panel.go_to_speaker(people[one % len(people)].id, further=True)
        case "order":
            panel.change_order()
        case "voice":
            panel.add_voice()
        case "remove" if len(people) > 2:
            document.flush()
            document.apply(remove_person(document.report, people[one % (len(people) - 1)].id))
        case "reorder":
            document.flush()
            document.apply(move_person(document.report, people[one % len(people)].id, other % len(people)))
        case "compose":
            event = QInputMethodEvent("ㅎ", [])
            QApplication.sendEvent(editor, event)
            done = QInputMethodEvent("", [])
            done.setCommitString("한")
            QApplication.sendEvent(editor, done)
        case "undo":
            document.undo()
        case _:
            report, _ = add_person(document.report, None)
            document.apply(report)


def words(lines: tuple[Line, ...]) -> list[tuple[int, str, str]]:
    """All lines with words. One that is empty because somebody was gone to is nothing yet."""
    return [(depth, line.text, line.kind) for depth, line in walk(lines) if line.text]


def same(panel: NotesPanel) -> None:
    """What is shown, what the editor holds and what the report has are the same."""
    panel.document.flush()
    agree(panel.editor)
    report = panel.document.report
    shown: dict[str, list[Line]] = {}
    for section in sorted(panel.editor.sections(), key=lambda one: bool(one.heading and one.heading.begun)):
        assert section.heading
        shown.setdefault(section.heading.key, []).extend(section.lines)
    told = {key: sorted(words(tuple(lines))) for key, lines in shown.items()}
    kept = {key: sorted(words(lines)) for key, lines in report.notes.items()}
    assert {key: texts for key, texts in told.items() if texts} == {
        k: texts for k, texts in kept.items() if texts
    }
    assert set(report.notes) <= {person.id for person in report.people}


class Desk:
    """What a panel needs; a failing example is told without it."""

    def __init__(self, look: Look, clock: SessionClock, template: Template) -> None:
        self.look, self.clock, self.template = look, clock, template


@pytest.fixture
def desk(qapp: QApplication, look: Look, clock: SessionClock, templates: dict[str, Template]) -> Desk:
    return Desk(look, clock, templates["gsef-2021"])


@settings(max_examples=60, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(steps=STEPS)
def test_editor_and_report_agree_and_all_can_be_undone(desk: Desk, steps: list[Step]) -> None:
    first = start(desk.template)
    with panel_on(first, desk.look, desk.clock) as panel:
        for step in steps:
            do(panel, step, desk.clock)
            same(panel)
        document = panel.document
        while document.undo_stack.canRedo():
            document.redo()
        last = document.report
        while document.undo():
            same(panel)
        assert undoable(document.report) == undoable(first)
        while document.undo_stack.canRedo():
            document.redo()
        same(panel)
        assert undoable(document.report) == undoable(last)


def undoable(report: Report) -> tuple[object, ...]:
    return report.people, dict(report.notes), report.order, report.photos, dict(report.texts)

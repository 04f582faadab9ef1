"""Notes by speaker: a heading and an outline for each, one under the other."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC
from functools import partial

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QTextCursor
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from rapporteur.desktop.document import Change, Document
from rapporteur.desktop.look import TEXT_PX, Look
from rapporteur.desktop.outline_editor import OutlineEditor
from rapporteur.desktop.panel import Panel
from rapporteur.desktop.widgets import Page
from rapporteur.report.check import section_words
from rapporteur.report.model import Line, Person
from rapporteur.report.template import Section
from rapporteur.report.values import zone

LEAST_HEIGHT = 200


class SpeakerNotes(QWidget):
    """One speaker's part of the page. A bar at its side says that the cursor is here."""

    def __init__(self, person: Person, document: Document, look: Look, name: str, hint: str) -> None:
        super().__init__()
        self.person_id = person.id
        self._look = look
        self._active = False
        self._heading = QLabel()
        self._heading.setTextFormat(Qt.TextFormat.PlainText)
        self._heading.setFont(look.font(TEXT_PX, QFont.Weight.DemiBold))
        report = document.report
        self.editor = OutlineEditor(
            look,
            document.clock,
            marks=report.template.marks,
            language=report.language,
            zone=zone(report.session.zone) or UTC,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 6, 14, 6)
        column.setSpacing(2)
        column.addWidget(self._heading)
        column.addWidget(self.editor)
        self.show_name(name, hint)

    def show_name(self, name: str, hint: str) -> None:
        """Head the part with a name; `hint` stands where nothing is written yet."""
        self._heading.setText(name)
        self.editor.setAccessibleName(name)
        self.editor.set_hint(hint)

    def set_active(self, active: bool) -> None:
        """Show or hide the bar."""
        if active != self._active:
            self._active = active
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._active:
            return
        painter = QPainter(self)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - 3 if mirrored else 0
        painter.fillRect(QRect(left, 0, 3, self.height()), QColor(self._look.colours.accent))
        painter.end()


class NotesPanel(Panel):
    """Edits a section of kind ``notes``. It takes the room that the other panels leave."""

    speaker_entered = Signal(str)

    def __init__(self, section: Section, document: Document, look: Look) -> None:
        super().__init__(section, document, look)
        self._parts: dict[str, SpeakerNotes] = {}
        self._writers: dict[str, Callable[[], None]] = {}
        self._last = ""

    def build(self, body: QWidget) -> None:
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 8)
        self._page = QWidget()
        self._stack = QVBoxLayout(self._page)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(2)
        self._stack.addStretch(1)
        self._scroll = Page(self._page)
        self._scroll.setMinimumHeight(LEAST_HEIGHT)
        # A line that has just been begun is in view once the page has grown by it.
        self._scroll.verticalScrollBar().rangeChanged.connect(self._keep_in_view)
        column.addWidget(self._scroll)
        self._lay_out()

    # ---- parts

    def _lay_out(self) -> None:
        """Bring the parts in step with who there is, and in which order."""
        people = self.document.report.people
        wanted = {person.id for person in people}
        for gone in self._parts.keys() - wanted:
            part = self._parts.pop(gone)
            self._writers.pop(gone)
            self._stack.removeWidget(part)
            part.hide()
            part.deleteLater()
        for position, person in enumerate(people):
            name, hint = self._name(person, position)
            part = self._parts.get(person.id) or self._make_part(person, name, hint)
            part.show_name(name, hint)
            if self._stack.indexOf(part) != position:
                self._stack.insertWidget(position, part)

    def _name(self, person: Person, position: int) -> tuple[str, str]:
        is_floor = person.role == "floor"
        name = self.tr("Floor") if is_floor else person.name or self.tr("Unnamed speaker")
        key = 0 if is_floor else position + 1
        return name, self.tr("Ctrl+{key} to write here").format(key=key) if key < 10 else ""

    def _make_part(self, person: Person, name: str, hint: str) -> SpeakerNotes:
        part = SpeakerNotes(person, self.document, self.look, name, hint)
        editor = part.editor
        editor.load(self.document.report.notes_of(person.id))
        write = partial(self._write, person.id)
        self._writers[person.id] = write
        editor.edited.connect(lambda: self.document.will_change(write))
        editor.entered.connect(lambda: self._entered(person.id))
        editor.left_up.connect(lambda: self._step(person.id, -1))
        editor.left_down.connect(lambda: self._step(person.id, +1))
        editor.cursor_shown.connect(lambda box: self._reveal(part, box))
        self._parts[person.id] = part
        return part

    def _entered(self, person_id: str) -> None:
        for part in self._parts.values():
            part.set_active(part.person_id == person_id)
        self._last = person_id
        self.speaker_entered.emit(person_id)

    def _step(self, person_id: str, by: int) -> None:
        order = [person.id for person in self.document.report.people]
        to = order.index(person_id) + by
        if 0 <= to < len(order):
            editor = self._parts[order[to]].editor
            editor.setFocus()
            operations = QTextCursor.MoveOperation
            editor.moveCursor(operations.Start if by > 0 else operations.End)

    def _keep_in_view(self) -> None:
        for part in self._parts.values():
            part.editor.show_cursor()

    def _reveal(self, part: SpeakerNotes, box: QRect) -> None:
        top = part.editor.mapTo(self._page, box.topLeft())
        self._scroll.ensureVisible(top.x(), top.y() + box.height() // 2, 0, box.height() + 24)

    # ---- in and out

    def _write(self, person_id: str) -> None:
        part = self._parts.get(person_id)
        if part is None:
            return
        part.editor.settle()
        report = self.document.report
        lines = part.editor.lines()
        notes: dict[str, tuple[Line, ...]] = {**report.notes, person_id: lines}
        if not lines:
            del notes[person_id]
        self.document.apply(
            report.with_changes(notes=notes),
            origin=self,
            text=self.tr("typing"),
            merge=f"notes:{person_id}",
        )

    def refresh(self, change: Change) -> None:
        if change.touches("people"):
            self._lay_out()
        for person_id, part in self._parts.items():
            if f"notes:{person_id}" in change.parts:
                part.editor.load(self.document.report.notes_of(person_id))

    def go_to_speaker(self, person_id: str, *, new_line: bool = True, position: int | None = None) -> None:
        """Put the cursor at the end of a speaker's notes, by default on a new line, or at a position."""
        part = self._parts.get(person_id)
        if part:
            self.set_folded(False)
            self._scroll.ensureWidgetVisible(part, 0, 0)
            part.editor.start_writing(new_line=new_line)
            if position is not None:
                cursor = part.editor.textCursor()
                cursor.setPosition(min(position, part.editor.document().characterCount() - 1))
                part.editor.setTextCursor(cursor)

    def cursor_place(self) -> tuple[str, int] | None:
        """The speaker in whose notes the cursor is, and where in them; None when it is elsewhere."""
        for part in self._parts.values():
            if part.editor.hasFocus():
                return part.person_id, part.editor.textCursor().position()
        return None

    def summary(self) -> str:
        return ""

    def aside(self) -> str:
        words = section_words(self.document.report, self.section)
        return self.tr("%Ln word(s)", "", words) if words else ""

    def take_focus(self) -> None:
        people = [person.id for person in self.document.report.people]
        if people:
            self.go_to_speaker(self._last if self._last in people else people[0], new_line=False)

"""Notes by speaker, or turn by turn: one page of outlines under headings."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

from PySide6.QtCore import QLocale, QTime, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rapporteur.desktop.document import Change, Document
from rapporteur.desktop.look import Look
from rapporteur.desktop.outline.editor import OutlineEditor, milliseconds
from rapporteur.desktop.outline.rows import Heading, Section
from rapporteur.desktop.panel import Panel
from rapporteur.report import template
from rapporteur.report.check import section_words
from rapporteur.report.model import Person
from rapporteur.report.passages import Passage, notes_from, passages, passages_of
from rapporteur.report.values import zone

LEAST_HEIGHT = 200

Place = tuple[str, int, int, int]
"""A place in the notes: whose, in which turn (its beginning in milliseconds), which row of it and column."""


class NotesPanel(Panel):
    """Edits a section of kind ``notes``. It takes the room that the other panels leave."""

    speaker_entered = Signal(str)

    def __init__(self, section: template.Section, document: Document, look: Look) -> None:
        super().__init__(section, document, look)
        self._opened: Passage | None = None
        """A further turn in which nothing has been written yet."""

    def build(self, body: QWidget) -> None:
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 8)
        report = self.document.report
        self.editor = OutlineEditor(
            self.look,
            self.document.clock,
            marks=report.template.marks,
            language=report.language,
            zone=zone(report.session.zone) or UTC,
        )
        self.editor.setAccessibleName(self.title)
        self.editor.setMinimumHeight(LEAST_HEIGHT)
        self.editor.load(self._sections())
        self.editor.edited.connect(lambda: self.document.will_change(self._write))
        self.editor.entered.connect(self.speaker_entered)
        column.addWidget(self.editor)

    # ---- headings

    def _sections(self) -> list[Section]:
        """A section for each turn, and one for everyone who has said nothing yet."""
        report = self.document.report
        found = passages(report)
        opened = self._opened
        if opened and report.person(opened.person_id) and not self._is_written(opened, found):
            found = self._with_opened(found, opened)
        else:
            self._opened = None
        people = {person.id: (number, person) for number, person in enumerate(report.people)}
        if report.order == "time":
            silent = [one.id for one in report.people if not report.notes_of(one.id)]
            found += [Passage(key, None, ()) for key in silent]
        else:
            by_person: dict[str, list[Passage]] = {}
            for passage in found:
                by_person.setdefault(passage.person_id, []).append(passage)
            found = [p for key in people for p in by_person.get(key, [Passage(key, None, ())])]
        return list(self._headed([passage for passage in found if passage.person_id in people]))

    def _is_written(self, opened: Passage, found: list[Passage]) -> bool:
        return any((one.person_id, one.begun) == (opened.person_id, opened.begun) for one in found)

    def _with_opened(self, found: list[Passage], opened: Passage) -> list[Passage]:
        if self.document.report.order == "time":
            return [*found, opened]
        own = [number for number, one in enumerate(found) if one.person_id == opened.person_id]
        place = own[-1] + 1 if own else len(found)
        return [*found[:place], opened, *found[place:]]

    def _headed(self, found: list[Passage]) -> Iterator[Section]:
        report, seen = self.document.report, set()
        in_time = report.order == "time"
        for passage in found:
            person = report.person(passage.person_id)
            if person is None:
                continue
            further = passage.person_id in seen and not in_time
            seen.add(passage.person_id)
            since = passage.since() if in_time or further else None
            heading = Heading(
                person.id, passage.begun, self._name(person), self._shown(since), self._hint(person), further
            )
            yield Section(heading, passage.lines)

    def _name(self, person: Person) -> str:
        if person.role == "floor":
            return self.tr("Floor")
        return person.name or self.tr("Unnamed speaker")

    def _hint(self, person: Person) -> str:
        order = self.document.report.speaking_order()
        key = 0 if person.role == "floor" else order.index(person) + 1
        return self.tr("Ctrl+{key} to write here").format(key=key) if key < 10 else ""

    def _shown(self, moment: datetime | None) -> str:
        if moment is None:
            return ""
        local = moment.astimezone(self.editor.zone)
        return QLocale().toString(QTime(local.hour, local.minute), "HH:mm")

    # ---- in and out

    def _write(self) -> None:
        report = self.document.report
        found = [
            Passage(section.heading.key, section.heading.begun, section.lines)
            for section in self.editor.sections()
            if section.heading
        ]
        notes = {**{k: v for k, v in report.notes.items() if report.person(k) is None}, **notes_from(found)}
        self.document.apply(
            report.with_changes(notes=notes),
            origin=self,
            text=self.tr("typing"),
            merge=f"notes:{self.editor.place_key()}",
        )

    def refresh(self, change: Change) -> None:
        if change.touches("notes", "people", "head", "session"):
            report = self.document.report
            self.editor.zone = zone(report.session.zone) or UTC
            self.editor.load(self._sections(), to_change=change.touches("notes"))

    # ---- getting about

    def go_to_speaker(self, person_id: str, *, new_line: bool = True, further: bool = False) -> None:
        """Put the cursor at the end of a speaker's notes, on a new line, in a `further` turn if it is one."""
        self.set_folded(False)
        if further:
            self._opened = Passage(person_id, self.document.clock.now().astimezone(UTC), ())
        elif self._opened and self._opened.person_id != person_id:
            self._opened = None
        if further or self.document.report.order == "time" or self.editor.find_heading(person_id) is None:
            self.editor.load(self._sections())
        self.editor.start_writing(self.editor.find_heading(person_id), new_line=new_line)

    def go_to_place(self, place: Place) -> None:
        """Take the focus at a place that `cursor_place` told."""
        self.set_folded(False)
        self.editor.setFocus()
        self.editor.go_to_place(*place)

    def cursor_place(self) -> Place | None:
        """Where in the notes the cursor is; None when it is elsewhere."""
        return self.editor.place() if self.editor.hasFocus() else None

    def show_row(self, person_id: str, row: int, start: int, end: int) -> None:
        """Select a part of a line: of which person, which row of all their notes, from where to where."""
        number = self._editor_row(person_id, row)
        if number is not None:
            self.set_folded(False)
            self.editor.setFocus()
            self.editor.select_in(number, start, end)

    def _editor_row(self, person_id: str, row: int) -> int | None:
        """Where a row of a person's notes stands on the page."""
        for passage in passages_of(person_id, self.document.report.notes_of(person_id)):
            head = self.editor.find_heading(person_id, milliseconds(passage.begun))
            if head is None:
                return None
            length = self.editor.section_end(head) - head - 1
            if row < length:
                return head + 1 + row
            row -= length
        return None

    def summary(self) -> str:
        return ""

    def aside(self) -> str:
        words = section_words(self.document.report, self.section)
        return self.tr("%Ln word(s)", "", words) if words else ""

    def take_focus(self) -> None:
        self.set_folded(False)
        self.editor.setFocus()

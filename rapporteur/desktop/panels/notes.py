"""Notes by speaker, or turn by turn: one page of outlines under headings."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from functools import cached_property, partial
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QLocale, QRect, QTime, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rapporteur.desktop.commands import Commands
from rapporteur.desktop.document import Change, Document
from rapporteur.desktop.look import Look
from rapporteur.desktop.outline.editor import OutlineEditor, mark_key
from rapporteur.desktop.outline.page import units
from rapporteur.desktop.outline.rows import Heading, Section
from rapporteur.desktop.panel import Panel
from rapporteur.report import template
from rapporteur.report.check import section_words
from rapporteur.report.model import Person
from rapporteur.report.outline import WordCounter
from rapporteur.report.passages import Passage, notes_from, passages
from rapporteur.report.people import add_voice
from rapporteur.report.values import zone

if TYPE_CHECKING:
    from rapporteur.desktop.outline.assigning import AssignFrame
    from rapporteur.report.search import Place

LEAST_HEIGHT = 200

Spot = tuple[str, int, int, int]
"""A place in the notes: whose, in which turn (its beginning in milliseconds), which row of it and column."""


class NotesPanel(Panel):
    """Edits a section of kind ``notes``. It takes the room that the other panels leave."""

    speaker_entered = Signal(str)
    times_asked = Signal()
    floor_asked = Signal(str)

    def __init__(self, section: template.Section, document: Document, look: Look) -> None:
        super().__init__(section, document, look)
        self._frame: AssignFrame | None = None
        self._commands: Commands | None = None
        report = document.report
        self.editor = OutlineEditor(
            look,
            document.clock,
            marks=report.template.marks,
            language=report.language,
            zone=zone(report.session.zone) or UTC,
            parent=self,
        )
        self.editor.doing["assign"] = lambda: self._assign(self.editor.number())
        self.editor.label_pressed.connect(self._assign)
        self.editor.hide()
        self.editor.setAccessibleName(self.title)
        self.editor.setMinimumHeight(LEAST_HEIGHT)

    def build(self, body: QWidget) -> None:
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 8)
        column.addWidget(self.editor)
        self.editor.load(self._sections())
        self.editor.show()
        self.editor.step_ends.connect(self.document.end_step)
        self.editor.edited.connect(lambda: self.document.will_change(self._write))
        self.editor.entered.connect(self.speaker_entered)

    def add_commands(self, commands: Commands) -> None:
        """Tell what can be done with notes, and hear the keys for it."""
        add, language = commands.add_notes, self.document.report.language
        texts = {
            "lines-up": (self.tr("Move lines up"), "Alt+Up", "arrow-up"),
            "lines-down": (self.tr("Move lines down"), "Alt+Down", "arrow-down"),
            "fold": (self.tr("Fold what is under the line"), "Alt+Left", "chevron-right"),
            "unfold": (self.tr("Unfold"), "Alt+Right", "chevron-down"),
            "fold-all": (self.tr("Fold everything"), "Alt+Shift+Left", "chevron-right"),
            "unfold-all": (self.tr("Unfold everything"), "Alt+Shift+Right", "chevron-down"),
            "delete-lines": (self.tr("Delete lines"), "Ctrl+Shift+K", "trash-2"),
            "assign": (self.tr("Who and by when…"), "Alt+W", "user"),
            "spelling": (self.tr("Next spelling doubt"), "F7", "check"),
            "complete": (self.tr("Complete the word"), "Ctrl+Space", "pencil"),
            "paste-plain": (self.tr("Paste the words alone"), "Ctrl+Shift+V", "copy"),
        }
        for command, (text, keys, icon) in texts.items():
            add(command, text, keys, self._doing(command), icon=icon)
        commands.add("voice", self.tr("An unknown voice"), "Ctrl+J", self.add_voice, icon="user")
        commands.add(
            "order", self.tr("By speaker or in time"), "Ctrl+Shift+O", self.change_order, icon="clock"
        )
        commands.add("times", self.tr("Show or hide times"), "", self.times_asked.emit, icon="clock")
        for mark in self.document.report.template.marks:
            text = self.tr("Mark: {mark}").format(mark=template.localized(mark.label, language))
            keys = mark_key(mark) if mark.key else ""
            add(f"mark:{mark.id}", text, keys, self._doing(f"mark:{mark.id}"))
        self._commands = commands
        commands.rebound.connect(self._hear_keys)
        self._hear_keys()

    def _hear_keys(self) -> None:
        if self._commands:
            self.editor.keys = self._commands.notes_keys()
        if self.body:
            self._show_headings(self._sections())

    def _show_headings(self, sections: Sequence[Section]) -> None:
        """Show these headings; a line that has been begun and is still empty stays."""
        self.editor.arrange([section.heading for section in sections if section.heading])

    def _assign(self, number: int) -> None:
        """Ask who is to do what a line says, and by when."""
        from rapporteur.desktop.outline.assigning import AssignFrame

        editor = self.editor
        row = editor.rows[number]
        if row.heading:
            return
        names = [person.name for person in self.document.report.speaking_order() if person.name]
        done = partial(editor.assign, row.line)
        self.take_frame()
        frame = AssignFrame(self.look, names, row.line.who, row.line.due, done, self.window())
        self._frame = frame
        frame.finished.connect(editor.setFocus)
        box = editor.text_box(number).toRect()
        top = editor.viewport().mapTo(self.window(), box.topLeft())
        frame.open_at(QRect(top, box.size()))

    def take_frame(self) -> None:
        """Take in what stands in the frame that asks who and by when, if it is open."""
        if self._frame and shiboken6.isValid(self._frame):
            self._frame.finish(taken=True, stay=False)
        self._frame = None

    def _doing(self, command: str) -> Callable[[], None]:
        def do() -> None:
            self.set_folded(False)
            self.editor.setFocus()
            self.document.as_step(self.editor.doing[command])

        return do

    # ---- headings

    def _sections(self) -> list[Section]:
        """A section for each turn, and one for everyone who has said nothing yet."""
        report = self.document.report
        found = passages(report)
        opened = self.document.open_turn
        if opened and report.person(opened.person_id) and not self._is_written(opened, found):
            found = self._with_opened(found, opened)
        else:
            self.document.open_turn = None
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
        if self._commands is None:
            return ""
        number = self.document.report.speaking_order().index(person) + 1 if person.role != "floor" else 0
        key = self._commands.shown_key(f"speaker-{number}" if number else "floor") if number < 10 else ""
        return self.tr("{key} to write here").format(key=key) if key else ""

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
            self.editor.zone = zone(self.document.report.session.zone) or UTC
            sections = self._sections()
            if change.touches("notes"):
                self.editor.load(sections, to_change=change.origin is None)
            else:
                self._show_headings(sections)

    def add_voice(self) -> None:
        """Somebody unknown speaks: they get a letter until they have a name."""
        from rapporteur.export.words import words_for

        self.document.flush()
        words = words_for(self.document.report.language)
        report, person = add_voice(self.document.report, words.voice)
        self.document.apply(report, text=self.tr("an unknown voice"))
        self.floor_asked.emit(person.id)

    def change_order(self) -> None:
        """Read the notes in time instead of by speaker, or the other way round."""
        self.document.flush()
        report = self.document.report
        order = "speaker" if report.order == "time" else "time"
        self.document.apply(report.with_changes(order=order), text=self.tr("the order of the notes"))

    # ---- getting about

    def go_to_speaker(self, person_id: str, *, new_line: bool = True, further: bool = False) -> None:
        """Put the cursor at the end of a speaker's notes, on a new line, in a `further` turn if it is one."""
        self.set_folded(False)
        if further:
            self.document.open_turn = Passage(person_id, self.document.clock.now().astimezone(UTC), ())
        elif self.document.open_turn and self.document.open_turn.person_id != person_id:
            self.document.open_turn = None
        self._show_headings(self._sections())
        self.editor.start_writing(self.editor.find_heading(person_id), new_line=new_line)

    def go_to_place(self, place: Spot) -> None:
        """Take the focus at a place that `cursor_place` told."""
        self.set_folded(False)
        self.editor.setFocus()
        self.editor.go_to_place(*place)

    def cursor_place(self) -> Spot | None:
        """Where in the notes the cursor is; None when it is elsewhere."""
        return self.editor.place() if self.editor.hasFocus() else None

    def show_row(self, person_id: str, row: int, start: int, end: int) -> None:
        """Select a part of a line: of which person, which row of all their notes, from where to where."""
        number = self._editor_row(person_id, row)
        if number is not None:
            self.set_folded(False)
            self.editor.setFocus()
            self.editor.select_in(number, start, end)

    def show_place(self, place: Place) -> None:
        row, _, of_task = place.where.partition(":")
        number = self._editor_row(place.part.partition(":")[2], int(row))
        if number is not None:
            # Who and by when stand in the label before the text.
            self.editor.select_in(number, *((0, 0) if of_task else (place.start, place.end)))

    def show_found(self, places: Sequence[Place]) -> None:
        """Mark softly every place of these that is in the notes."""
        found: dict[int, list[tuple[int, int]]] = {}
        rows_of: dict[str, list[int]] = {}
        for place in places:
            kind, _, person_id = place.part.partition(":")
            if kind != "notes" or not place.where.isdecimal():
                continue
            if person_id not in rows_of:
                rows_of[person_id] = self.editor.rows_of(person_id)
            if int(place.where) < len(rows_of[person_id]):
                ends = units(place.text[: place.start]), units(place.text[: place.end])
                found.setdefault(rows_of[person_id][int(place.where)], []).append(ends)
        self.editor.show_found(found)

    def found_place(self) -> Place | None:
        """What is selected within a line, or where the cursor is, as a place in the report."""
        from rapporteur.report.search import Place

        place = self.editor.place()
        number = self.editor.number()
        if place is None or self.editor.rows[number].heading:
            return None
        end = len(self.editor.text_before_cursor())
        selected = self.editor.textCursor().selectedText()
        start = end - len(selected) if "\u2029" not in selected else end
        rows = self.editor.rows_of(place[0])
        where = str(rows.index(number) if number in rows else 0)
        return Place(f"notes:{place[0]}", where, max(start, 0), end, self.editor.rows[number].text)

    def _editor_row(self, person_id: str, row: int) -> int | None:
        """Where a row of a person's notes stands on the page."""
        rows = self.editor.rows_of(person_id)
        return rows[row] if row < len(rows) else None

    @cached_property
    def _count(self) -> WordCounter:
        return WordCounter()

    def summary(self) -> str:
        return ""

    def aside(self) -> str:
        words = section_words(self.document.report, self.section, self._count)
        return self.tr("%Ln word(s)", "", words) if words else ""

    def take_focus(self) -> None:
        self.set_folded(False)
        self.editor.setFocus()

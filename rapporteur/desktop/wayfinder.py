"""Gets about in a window: finds words and shows where they stand, and opens the palette."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from rapporteur.desktop.commands import Commands
from rapporteur.desktop.document import Change, Document
from rapporteur.desktop.look import Look
from rapporteur.desktop.panel import Panel
from rapporteur.desktop.panels.notes import NotesPanel
from rapporteur.desktop.panels.people import PeoplePanel
from rapporteur.report.check import Finding, check
from rapporteur.report.model import Report, walk
from rapporteur.report.search import Place
from rapporteur.report.template import localized

if TYPE_CHECKING:
    from rapporteur.desktop.find_bar import FindBar
    from rapporteur.desktop.palette import Palette
    from rapporteur.desktop.palette_entries import Entry

REFRESH_MS = 250
"""How long after a change words are looked for again while the bar is open."""


class Around(NamedTuple):
    """What of the window is needed to get about in it."""

    reveal: Callable[[Panel], None]
    show_finding: Callable[[Finding], None]
    describe: Callable[[Finding], str]
    show_unplaced: Callable[[], None]


class Wayfinder(QObject):
    """The find bar and the palette of a window; both are made when first asked for."""

    def __init__(
        self,
        document: Document,
        look: Look,
        panels: list[Panel],
        commands: Commands,
        around: Around,
        place: QVBoxLayout,
        window: QWidget,
    ) -> None:
        """`place` is where the find bar goes, at its beginning."""
        super().__init__(window)
        self._document, self._look, self._panels = document, look, panels
        self._commands, self._around, self._place, self._window = commands, around, place, window
        self._notes = next((panel for panel in panels if isinstance(panel, NotesPanel)), None)
        self._bar: FindBar | None = None
        self._palette: Palette | None = None
        self._shown: Panel | None = None
        self._was_folded = False
        self._look_again = QTimer(self, interval=REFRESH_MS, singleShot=True)
        document.changed.connect(self._on_changed)

    # ---- finding

    def _the_bar(self) -> FindBar:
        if self._bar is None:
            from rapporteur.desktop.find_bar import FindBar

            self._bar = FindBar(self._report, self._apply, self._show, self._look)
            self._bar.found.connect(self._highlight)
            self._bar.closed.connect(self._go_where_shown)
            self._look_again.timeout.connect(self._bar.refresh)
            self._place.insertWidget(0, self._bar)
        return self._bar

    def _report(self) -> Report:
        self._document.flush()
        return self._document.report

    def find(self, *, replacing: bool = False) -> None:
        """Open the bar with what is selected."""
        self._document.flush()
        self._shown, self._was_folded = None, False
        near, words = None, ""
        if self._notes and self._notes.editor.hasFocus():
            near = self._notes.found_place()
            words = near.found if near else ""
        self._the_bar().open(words, replacing=replacing, near=near)

    def step(self, by: int) -> None:
        """Show the next place (+1) or the one before (-1)."""
        self._the_bar().step(by)

    def _apply(self, changed: Report, text: str) -> None:
        self._document.as_step(lambda: self._document.apply(changed, text=text))

    def _on_changed(self, _change: Change) -> None:
        if self._bar and not self._bar.isHidden():
            self._look_again.start()

    def _highlight(self, places: list[Place]) -> None:
        if self._notes:
            self._notes.show_found(places)

    def _panel_for(self, place: Place) -> Panel | None:
        kind, _, key = place.part.partition(":")
        for panel in self._panels:
            section = panel.section
            if kind in ("text", "list") and section.id == key:
                return panel
            if kind == "session" and any(field.id == place.where for field in section.fields):
                return panel
            if kind in ("notes", "photos") and section.kind == kind:
                return panel
            if (
                kind == "people"
                and isinstance(panel, PeoplePanel)
                and panel.has(place.where.partition(":")[0])
            ):
                return panel
        return None

    def _show(self, place: Place) -> None:
        panel = self._panel_for(place)
        if self._shown and panel is not self._shown:
            self._leave_shown()
        self._shown = panel
        if panel:
            self._was_folded = self._was_folded or panel.is_folded
            panel.set_folded(False)
            self._around.reveal(panel)
            panel.show_place(place)

    def _leave_shown(self) -> None:
        """What was only opened to look into is folded again."""
        if self._shown:
            self._shown.hide_place()
            if self._was_folded:
                self._shown.set_folded(True)
        self._was_folded = False

    def _go_where_shown(self) -> None:
        """Closing leaves the keyboard where the last place was shown."""
        if self._shown:
            self._shown.go_where_shown()

    def go_to(self, place: Place) -> None:
        """Take the keyboard to a place; who has no line of their own in the form is in the notes."""
        panel = self._panel_for(place)
        if panel:
            panel.set_folded(False)
            self._around.reveal(panel)
            panel.show_place(place)
            panel.go_where_shown()
            self._shown, self._was_folded = panel, False
        elif place.part == "people":
            self._go_to_speaker(place.where.partition(":")[0])

    # ---- the palette

    def open_palette(self) -> None:
        """Offer everything that can be gone to or done."""
        if self._palette is None:
            from rapporteur.desktop.palette import Palette

            self._palette = Palette(self._look, self._window)
        self._document.flush()
        self._palette.open(list(self._entries()))

    def _entries(self) -> Iterator[Entry]:
        from rapporteur.desktop.palette_entries import Entry

        report = self._document.report
        for person in report.people:
            name = person.name or (self.tr("Floor") if person.role == "floor" else self.tr("Unnamed speaker"))
            yield Entry(name, person.affiliation, "user", "speakers", partial(self._go_to_speaker, person.id))
        labels = {mark.id: localized(mark.label, report.language) for mark in report.template.marks}
        for person in report.people:
            for number, (_, line) in enumerate(walk(report.notes_of(person.id))):
                if line.kind in labels and line.text.strip():
                    hint = self.tr("{mark} · {speaker}").format(
                        mark=labels[line.kind], speaker=person.name or self.tr("Floor")
                    )
                    go = partial(self._go_to_row, person.id, number, len(line.text))
                    yield Entry(line.text, hint, "list-tree", "marks", go)
        for finding in check(report):
            show = partial(self._around.show_finding, finding)
            yield Entry(self._around.describe(finding), "", "circle-alert", "missing", show)
        for command in self._commands.all():
            if command.id != "palette" and not command.id.startswith("speaker-"):
                key, icon = self._commands.shown_key(command.id), command.icon or "chevron-right"
                yield Entry(command.text, key, icon, "commands", partial(self._commands.run, command.id))

    def _go_to_speaker(self, person_id: str) -> None:
        if self._notes:
            self._around.reveal(self._notes)
            self._notes.go_to_speaker(person_id, new_line=False)

    def _go_to_row(self, person_id: str, number: int, column: int) -> None:
        if self._notes:
            self._around.reveal(self._notes)
            self._notes.show_row(person_id, number, column, column)

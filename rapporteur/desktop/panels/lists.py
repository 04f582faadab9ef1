"""A list: one item a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from rapporteur.desktop.document import Change
from rapporteur.desktop.outline.editor import OutlineEditor
from rapporteur.desktop.outline.rows import Section
from rapporteur.desktop.panel import Panel
from rapporteur.report.model import Line

if TYPE_CHECKING:
    from rapporteur.report.search import Place


class ListPanel(Panel):
    """Edits a section of kind ``list``."""

    def build(self, body: QWidget) -> None:
        column = QVBoxLayout(body)
        column.setContentsMargins(14, 0, 14, 12)
        self._editor = OutlineEditor(self.look, self.document.clock, flat=True)
        self._editor.setAccessibleName(self.title)
        self._editor.set_hint(self.tr("Write here, one line each"))
        self._editor.edited.connect(lambda: self.document.will_change(self._write))
        self._editor.step_ends.connect(self.document.end_step)
        column.addWidget(self._editor)
        self._show_items()

    def _items(self) -> tuple[str, ...]:
        return self.document.report.lists.get(self.section.id, ())

    def _show_items(self) -> None:
        lines = tuple(Line(text=item) for item in self._items())
        self._editor.load([Section(None, lines)], to_change=True)

    def _write(self) -> None:
        items = tuple(line.text for line in self._editor.sections()[0].lines)
        report = self.document.report
        changed = report.with_changes(lists={**report.lists, self.section.id: items})
        self.document.apply(changed, origin=self, text=self.title, merge=f"list:{self.section.id}")

    def summary(self) -> str:
        count = sum(1 for item in self._items() if item.strip())
        return self.tr("%Ln line(s)", "", count) if count else ""

    def refresh(self, change: Change) -> None:
        if f"list:{self.section.id}" in change.parts:
            self._show_items()

    def show_place(self, place: Place) -> None:
        self._editor.select_in(int(place.where), place.start, place.end)

    def take_focus(self) -> None:
        self._editor.setFocus()

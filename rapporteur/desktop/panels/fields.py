"""The form's fields: a label and a line each."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import available_timezones

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCompleter, QGridLayout, QLabel, QWidget

from rapporteur.desktop.document import Change
from rapporteur.desktop.panel import Panel
from rapporteur.desktop.widgets import LineEdit, coloured, select_units
from rapporteur.report.template import FormField, localized
from rapporteur.report.values import field_text, is_understood, with_field

if TYPE_CHECKING:
    from rapporteur.report.search import Place


class FieldsPanel(Panel):
    """Edits a section of kind ``fields``."""

    def build(self, body: QWidget) -> None:
        grid = QGridLayout(body)
        grid.setContentsMargins(14, 0, 14, 12)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        self._lines: dict[str, LineEdit] = {}
        self._signs: dict[str, QAction] = {}
        for row, field in enumerate(self.section.fields):
            label = QLabel(localized(field.label, self.document.report.language))
            coloured(label, self.look.colours.muted)
            line = self._make_line(field)
            label.setBuddy(line)
            line.setAccessibleName(label.text())
            grid.addWidget(label, row, 0)
            grid.addWidget(line, row, 1)
        self._show_values()

    def _make_line(self, field: FormField) -> LineEdit:
        line = LineEdit()
        line.textEdited.connect(lambda: self._edited(field))
        self._lines[field.id] = line
        warning = self.look.icon("triangle-alert", self.look.colours.warn)
        sign = line.addAction(warning, LineEdit.ActionPosition.TrailingPosition)
        sign.setText(self.tr("Not understood"))
        sign.setVisible(False)
        self._signs[field.id] = sign
        return line

    def _offer_zones(self, line: LineEdit, field: FormField) -> None:
        completer = QCompleter(sorted(available_timezones()), line)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(lambda: self._edited(field))
        line.setCompleter(completer)

    def _edited(self, field: FormField) -> None:
        if field.kind == "zone" and self._lines[field.id].completer() is None:
            # Their names are files that take a moment to read.
            self._offer_zones(self._lines[field.id], field)
        today = self.document.clock.now().date()
        report = with_field(self.document.report, field, self._lines[field.id].text(), today=today)
        name = localized(field.label, report.language)
        self.document.apply(report, origin=self, text=name, merge=f"field:{field.id}")
        self._show_state(field)

    def _show_values(self) -> None:
        for field in self.section.fields:
            line, text = self._lines[field.id], field_text(self.document.report, field)
            if line.text() != text:
                line.setText(text)
                if not line.hasFocus():
                    line.setCursorPosition(0)
            self._show_state(field)

    def _show_state(self, field: FormField) -> None:
        """Mark softly what is required and empty, or says nothing that the clock could use."""
        line, report = self._lines[field.id], self.document.report
        understood = is_understood(report, field)
        lacking = not understood or (field.required and not line.text().strip())
        if line.property("lacking") != lacking:
            line.setProperty("lacking", lacking)
            line.style().unpolish(line)
            line.style().polish(line)
        line.setPlaceholderText(self.tr("still empty") if field.required else "")
        advice = "" if understood else self._advice(field)
        if advice != line.toolTip():
            line.setToolTip(advice)
            line.setAccessibleDescription(advice)
            self._signs[field.id].setVisible(bool(advice))

    def _advice(self, field: FormField) -> str:
        match field.kind:
            case "date":
                return self.tr("Not understood as a date. Write it like 7 October 2021 or 2021-10-07.")
            case "time":
                return self.tr("Not understood as a time. Write it like 21:30 or 21:30-22:10.")
            case "zone":
                return self.tr("Not a time zone. Write it like Europe/Madrid.")
            case _:
                return self.tr("Not a language that is known here.")

    def asks_for_a_start(self) -> bool:
        first = next((field for field in self.section.fields if field.required), None)
        return first is not None and not field_text(self.document.report, first)

    def summary(self) -> str:
        shown = [field for field in self.section.fields if field.printed and not field.header]
        texts = [field_text(self.document.report, field).strip() for field in shown]
        return " · ".join(text for text in texts if text)

    def refresh(self, change: Change) -> None:
        if change.touches("session", "course"):
            self._show_values()

    def show_place(self, place: Place) -> None:
        self._shown = self._lines[place.where]
        select_units(self._shown, place)

    def hide_place(self) -> None:
        self._shown.deselect()

    def go_where_shown(self) -> None:
        self._shown.setFocus()

    def take_focus(self) -> None:
        empty = (f.id for f in self.section.fields if f.required and not self._lines[f.id].text().strip())
        self.focus_field(next(empty, self.section.fields[0].id))

    def focus_field(self, field_id: str) -> None:
        """Put the cursor into one field."""
        self._lines[field_id].setFocus()
        self._lines[field_id].selectAll()

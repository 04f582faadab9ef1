"""The people of one role, as the form asks for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from rapporteur.desktop.document import Change
from rapporteur.desktop.panel import Panel
from rapporteur.desktop.widgets import LineEdit, button, clear_layout, select_units
from rapporteur.report.model import Person, new_id
from rapporteur.report.people import add_person, change_person, introduce

if TYPE_CHECKING:
    from rapporteur.report.search import Place


class PeoplePanel(Panel):
    """Edits a section of kind ``people``: names and affiliations. Order and removal are the sidebar's."""

    def build(self, body: QWidget) -> None:
        column = QVBoxLayout(body)
        column.setContentsMargins(14, 0, 14, 12)
        column.setSpacing(6)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        column.addLayout(self._grid)
        below = QHBoxLayout()
        below.addWidget(button(self.tr("Add"), self._add, small=True))
        below.addStretch(1)
        column.addLayout(below)
        self._lines: dict[str, tuple[LineEdit, LineEdit]] = {}
        self._show_people()

    def _people(self) -> list[Person]:
        return [person for person in self.document.report.people if person.role == self.section.role]

    def _show_people(self) -> None:
        people = self._people()
        if list(self._lines) != [person.id for person in people]:
            clear_layout(self._grid)
            self._lines = {person.id: self._make_row(person, row) for row, person in enumerate(people)}
        for person in people:
            for line, text in zip(self._lines[person.id], (person.name, person.affiliation), strict=True):
                if line.text() != text:
                    line.setText(text)

    def _make_row(self, person: Person, row: int) -> tuple[LineEdit, LineEdit]:
        name, affiliation = LineEdit(), LineEdit()
        for place, line, label, spoken in (
            (0, name, self.tr("Name"), self.tr("Name {number}")),
            (1, affiliation, self.tr("Organisation"), self.tr("Organisation {number}")),
        ):
            line.setPlaceholderText(label)
            line.setAccessibleName(spoken.format(number=row + 1))
            line.textEdited.connect(lambda: self._edited(person.id))
            self._grid.addWidget(line, row, place)
        name.editingFinished.connect(lambda: self._introduce(person.id))
        return name, affiliation

    def _edited(self, person_id: str) -> None:
        person = self.document.report.person(person_id)
        if person is None:
            return
        name, affiliation = (line.text() for line in self._lines[person_id])
        changed = person.model_copy(update={"name": name, "affiliation": affiliation})
        report = change_person(self.document.report, changed)
        self.document.apply(report, origin=self, text=self.title, merge=f"person:{person_id}")

    def _introduce(self, person_id: str) -> None:
        """Somebody who was a voice without a name has one now, once it is written in full."""
        if not self.window().isActiveWindow():
            return  # another program has the keyboard: the name may be half written
        self.document.flush()
        person = self.document.report.person(person_id)
        if person and person.voice:
            self.document.apply(introduce(self.document.report, person), text=self.title)

    def _add(self) -> None:
        new = Person(id=new_id(), name="", role=self.section.role)
        report, person = add_person(self.document.report, new)
        self.document.apply(report, text=self.title)
        self._lines[person.id][0].setFocus()

    def summary(self) -> str:
        return ", ".join(
            " · ".join(text for text in (person.name, person.affiliation) if text)
            for person in self._people()
        )

    def refresh(self, change: Change) -> None:
        if change.touches("people"):
            self._show_people()

    def has(self, person_id: str) -> bool:
        """Whether somebody is of the role that this section is about."""
        return any(person.id == person_id for person in self._people())

    def show_place(self, place: Place) -> None:
        person_id, _, attribute = place.where.partition(":")
        self._shown = self._lines[person_id][0 if attribute == "name" else 1]
        select_units(self._shown, place)

    def hide_place(self) -> None:
        self._shown.deselect()

    def go_where_shown(self) -> None:
        self._shown.setFocus()

    def take_focus(self) -> None:
        people = self._people()
        if people:
            self._lines[people[0].id][0].setFocus()
        else:
            self._add()

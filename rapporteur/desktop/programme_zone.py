"""The choice of the time zone that a programme's times without one are in: from a list, or as one types."""

from __future__ import annotations

from zoneinfo import available_timezones

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QSizePolicy, QWidget

from rapporteur.desktop.widgets import Choice


class ZoneChoice(Choice):
    """All zones by their IANA names, one's own first.

    `chosen` follows with another zone, `refused` with what was typed where it is in the name of none; that
    stays as it is, so that it can be mended.
    """

    chosen = Signal(str)
    refused = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """`name` is what a screen reader calls it."""
        super().__init__(parent)
        self.zone = ""
        """The zone that was shown or chosen last."""
        self.is_refused = False
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setEditable(True)
        self.setInsertPolicy(Choice.InsertPolicy.NoInsert)
        self.activated.connect(self.take)
        line = self.lineEdit()
        if line:
            line.editingFinished.connect(self.take)

    def offer(self, *, here: str, zone: str) -> None:
        """Fill the list, with the zone `here` first, and show a zone."""
        names = [here, *sorted(available_timezones() - {here})]
        self.addItems(names)
        completer = QCompleter(names, self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)
        self._show(self.findText(zone), zone)

    def take(self) -> None:
        """Take what is shown for a zone: its name in any case, else the first one that has it in its name."""
        typed = " ".join(self.currentText().split()) or self.zone
        whole = self.findText(typed, Qt.MatchFlag.MatchFixedString)
        part = self.findText(typed.replace(" ", "_"), Qt.MatchFlag.MatchContains)
        place = whole if whole >= 0 else part
        was_refused, self.is_refused = self.is_refused, place < 0
        if place < 0:
            self.refused.emit(typed)
            return
        name, before = self.itemText(place), self.zone
        self._show(place, name)
        if name != before or was_refused:
            self.chosen.emit(name)

    def _show(self, place: int, zone: str) -> None:
        self.zone = zone
        self.setCurrentIndex(place)
        self.setCurrentText(zone)

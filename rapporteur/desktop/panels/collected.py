"""The lines of the notes that carry a mark, gathered by themselves."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from rapporteur.desktop.document import Change
from rapporteur.desktop.look import SMALL_PX
from rapporteur.desktop.panel import Panel
from rapporteur.desktop.widgets import clear_layout, coloured
from rapporteur.report.outline import collected


class CollectedPanel(Panel):
    """Shows a section of kind ``collected``; it is written in the notes."""

    def build(self, body: QWidget) -> None:
        self._shown = QVBoxLayout(body)
        self._shown.setContentsMargins(14, 0, 14, 12)
        self._shown.setSpacing(6)
        self._show_lines()

    def _show_lines(self) -> None:
        clear_layout(self._shown)
        marked = collected(self.document.report, self.section.mark)
        for person, line in marked:
            who = person.name or self.tr("Floor")
            label = QLabel(self.tr("{line} — {speaker}").format(line=line.text, speaker=who))
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            self._shown.addWidget(label)
        if not marked:
            hint = QLabel(self.hint())
            hint.setWordWrap(True)
            hint.setFont(self.look.font(SMALL_PX))
            self._shown.addWidget(coloured(hint, self.look.colours.muted))

    def summary(self) -> str:
        count = len(collected(self.document.report, self.section.mark))
        return self.tr("%Ln line(s)", "", count) if count else ""

    def refresh(self, change: Change) -> None:
        if change.touches("notes", "people"):
            self._show_lines()

"""The lines of the notes that carry a mark, gathered by themselves."""

from __future__ import annotations

from datetime import UTC

from PySide6.QtCore import QLocale, Qt, QTime
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from rapporteur.desktop.document import Change
from rapporteur.desktop.look import SMALL_PX
from rapporteur.desktop.panel import Panel
from rapporteur.desktop.widgets import coloured
from rapporteur.report.model import Line, Person
from rapporteur.report.outline import assignment, collected
from rapporteur.report.values import zone


class CollectedPanel(Panel):
    """Shows a section of kind ``collected``; it is written in the notes."""

    def build(self, body: QWidget) -> None:
        self._gathered = QVBoxLayout(body)
        self._gathered.setContentsMargins(14, 0, 14, 12)
        self._gathered.setSpacing(6)
        self._nothing = coloured(QLabel(self.hint()), self.look.colours.muted)
        self._nothing.setWordWrap(True)
        self._nothing.setFont(self.look.font(SMALL_PX))
        self._gathered.addWidget(self._nothing)
        self._labels: list[QLabel] = []
        self._shown: list[str] | None = None
        self._show_lines()

    def _show_lines(self) -> None:
        texts = [
            self._told(person, line) for person, line in collected(self.document.report, self.section.mark)
        ]
        if texts == self._shown:
            return
        self._shown = texts
        self._nothing.setVisible(not texts)
        # Only what differs: a label that is told something makes the whole panel be laid out.
        for label, text in zip(self._labels, texts, strict=False):
            if label.text() != text:
                label.setText(text)
        for text in texts[len(self._labels) :]:
            label = QLabel(text)
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            self._labels.append(label)
            self._gathered.addWidget(label)
        for label in self._labels[len(texts) :]:
            label.hide()
            label.deleteLater()
        del self._labels[len(texts) :]

    def _told(self, person: Person, line: Line) -> str:
        """A line with who said it and when, and who is to do it by when."""
        speaker = person.name or self.tr("Floor")
        text = line.text
        if task := assignment(line):
            text = self.tr("{line} ({task})").format(line=text, task=task)
        if line.written is None:
            return self.tr("{line} — {speaker}").format(line=text, speaker=speaker)
        local = line.written.astimezone(zone(self.document.report.session.zone) or UTC)
        time = QLocale().toString(QTime(local.hour, local.minute), "HH:mm")
        return self.tr("{line} — {speaker}, {time}").format(line=text, speaker=speaker, time=time)

    def summary(self) -> str:
        count = len(collected(self.document.report, self.section.mark))
        return self.tr("%Ln line(s)", "", count) if count else ""

    def refresh(self, change: Change) -> None:
        if change.touches("notes", "people", "session", "head"):
            self._show_lines()

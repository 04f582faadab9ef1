"""Bringing two versions of a report together: by section and by line, with nothing of either lost."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from rapporteur.desktop.document import Document
from rapporteur.desktop.look import Look
from rapporteur.desktop.side_by_side import Link, SideBySide
from rapporteur.desktop.widgets import button, coloured, fit_to_screen
from rapporteur.report.compare import (
    Choice,
    Hunk,
    differences,
    merged,
    usual_choice,
    with_same_people,
)
from rapporteur.report.model import Report


class MergeDialog(QDialog):
    """Shows this report and another version of it; accepting makes one of both, which can be undone."""

    def __init__(self, document: Document, other: Report, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._document, self._incoming = document, other
        self._choices: dict[tuple[str, int], Choice] = {}
        self._take_stock()
        self.setWindowTitle(self.tr("Bring two versions together – Rapporteur"))
        self.setMinimumSize(480, 420)
        fit_to_screen(self, 960, 720)
        self._hint = hint = coloured(
            QLabel(
                self.tr(
                    "Where the versions differ, the lines of both are kept; of a date or a name, yours. "
                    "Choose otherwise where you like. Both versions stay in the history."
                )
            ),
            look.colours.muted,
        )
        hint.setWordWrap(True)
        self.comparison = SideBySide(look)
        self.comparison.setAccessibleName(self.tr("What differs"))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("Not now"), self.reject))
        self._accept = button(self.tr("Bring together"), self.accept, primary=True)
        buttons.addWidget(self._accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(10)
        column.addWidget(hint)
        column.addWidget(self.comparison, 1)
        column.addLayout(buttons)
        self._accept.setDefault(True)
        self._show()

    def _take_stock(self) -> None:
        """Compare with the report as it is now."""
        self._document.flush()
        self._here = self._document.report
        self._other = with_same_people(self._here, self._incoming)
        self._found = differences(self._here, self._other)

    def _show(self) -> None:
        if not self._found:
            self.comparison.show_text(self.tr("The two versions are the same."))
            return
        self.comparison.show_differences(
            self._here,
            self._other,
            self._found,
            (self.tr("Here"), self.tr("The other version")),
            part_links=self._part_links,
            hunk_links=self._hunk_links,
        )

    def _words(self, choice: Choice) -> str:
        match choice:
            case Choice.ONE:
                return self.tr("Here")
            case Choice.OTHER:
                return self.tr("The other")
            case Choice.BOTH:
                return self.tr("Both")

    def _choice(self, part: str, number: int, hunk: Hunk) -> Choice:
        return self._choices.get((part, number), usual_choice(hunk))

    def _part_links(self, part: str) -> list[Link]:
        hunks = dict(self._found)[part]
        differing = [(number, hunk) for number, hunk in enumerate(hunks) if hunk.differs]
        if len(differing) < 2:
            return []
        chosen = {self._choice(part, number, hunk) for number, hunk in differing}
        numbers = [number for number, _ in differing]
        return [
            Link(self._words(choice), partial(self._choose, choice, part, numbers), chosen == {choice})
            for choice in Choice
            if choice is not Choice.BOTH or not all(hunk.exclusive for _, hunk in differing)
        ]

    def _hunk_links(self, part: str, number: int, hunk: Hunk) -> list[Link]:
        present = self._choice(part, number, hunk)
        return [
            Link(self._words(choice), partial(self._choose, choice, part, [number]), choice is present)
            for choice in Choice
            if not (choice is Choice.BOTH and hunk.exclusive)
        ]

    def _choose(self, choice: Choice, part: str, numbers: Iterable[int]) -> None:
        hunks = dict(self._found)[part]
        for number in numbers:
            if not (choice is Choice.BOTH and hunks[number].exclusive):
                self._choices[part, number] = choice
        self._show()

    def accept(self) -> None:
        self._document.flush()
        if self._document.report is not self._here:
            # A photo may have been taken by its key; what was chosen was chosen for something else.
            self._take_stock()
            self._choices = {}
            self._show()
            self._hint.setText(self.tr("The report has changed meanwhile. Please look once more."))
            return
        self._document.merge(merged(self._here, self._other, self._choices))
        super().accept()


def ask_to_merge(document: Document, other: Report, look: Look, parent: QWidget) -> bool:
    """Let the user bring another version in; whether they did."""
    dialog = MergeDialog(document, other, look, parent)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    if shiboken6.isValid(
        dialog
    ):  # its window may have been made anew meanwhile, and it gone with the old one
        dialog.deleteLater()
    return accepted

"""What a speaker said of their part: recorded by hand, or out of their e-mail."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from rapporteur.desktop.look import Look
from rapporteur.desktop.widgets import Choice, PlainTextEdit, coloured, fit_to_screen
from rapporteur.mail.replies import Reply
from rapporteur.report.model import Person, SignOff

NOT_ASKED = ""


class Said(NamedTuple):
    """Who said what; the `state` is `NOT_ASKED` where they were not asked after all."""

    person_id: str
    state: str
    note: str


class AnswerDialog(QDialog):
    """Asks who answered, what, and in which words. `said` is what was chosen.

    With a `reply` it begins with what that says, to be confirmed by whoever reads it.
    """

    def __init__(
        self,
        people: Sequence[tuple[Person, SignOff | None]],
        look: Look,
        parent: QWidget,
        *,
        person_id: str = "",
        reply: Reply | None = None,
    ) -> None:
        super().__init__(parent)
        self._sign_offs = {person.id: sign_off for person, sign_off in people}
        self._reply = reply
        self.setWindowTitle(self.tr("A speaker's reply") if reply else self.tr("Record an answer"))
        self.setMinimumWidth(320)
        fit_to_screen(self, 480, 420)
        self.who, self.state, self.note = Choice(), Choice(), PlainTextEdit()
        self.who.addItem(self.tr("Choose a speaker"), "")
        for person, _ in people:
            self.who.addItem(person.name or self.tr("Unnamed speaker"), person.id)
        for text, state in (
            (self.tr("Agrees"), "agreed"),
            (self.tr("Asks for a change"), "changes"),
            (self.tr("No answer yet"), "asked"),
            (self.tr("Was not asked"), NOT_ASKED),
        ):
            self.state.addItem(text, state)
        self.note.setProperty("box", True)
        self.note.setTabChangesFocus(True)
        self.note.setUndoRedoEnabled(True)
        self._lay_out(look)
        self.who.currentIndexChanged.connect(self._show_person)
        self.who.setCurrentIndex(max(0, self.who.findData(person_id)))
        self._show_person()

    def _lay_out(self, look: Look) -> None:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        if self._reply:
            sender = self._reply.sender
            text = self.tr("From {name} {address}: {subject}").format(
                name=sender.name, address=f"<{sender.address}>", subject=self._reply.subject
            )
            column.addWidget(_plain(coloured(QLabel(text), look.colours.muted)))
            if not self._reply.proposal:
                hint = QLabel(self.tr("Please read what it says, and choose."))
                column.addWidget(_plain(hint))
        for name, field in (
            (self.tr("Speaker"), self.who),
            (self.tr("Answer"), self.state),
            (self.tr("In their words"), self.note),
        ):
            field.setAccessibleName(name)
            form.addRow(name, field)
        column.addLayout(form, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.keep = buttons.addButton(self.tr("Keep"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.keep.setProperty("primary", True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self.keep.setDefault(True)

    def _show_person(self) -> None:
        """Show what is known of the one who was chosen, or what their e-mail says."""
        person_id = str(self.who.currentData())
        self.keep.setEnabled(bool(person_id))
        sign_off = self._sign_offs.get(person_id)
        if self._reply:
            state = self._reply.proposal or "changes"
            note = self.note.toPlainText() or self._reply.text
        else:
            state = sign_off.state if sign_off and sign_off.state != "asked" else "agreed"
            note = sign_off.note if sign_off else ""
        self.state.setCurrentIndex(self.state.findData(state))
        self.note.setPlainText(note)

    def said(self) -> Said:
        """Who said what, as it was chosen."""
        note = self.note.toPlainText().strip()
        return Said(str(self.who.currentData()), str(self.state.currentData()), note)


def _plain(label: QLabel) -> QLabel:
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label

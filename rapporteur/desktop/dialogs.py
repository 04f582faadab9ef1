"""Every question that the window asks. Tests pass in their own answers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QLabel,
    QLineEdit,
    QMessageBox,
    QVBoxLayout,
    QWidget,
)

from rapporteur.desktop.checks import Check
from rapporteur.desktop.look import Look
from rapporteur.desktop.widgets import Choice, KeyField, number_field
from rapporteur.mail.account import Secret
from rapporteur.report.model import Person


class Dialogs(QObject):
    """Asks on behalf of one window. Every answer may be None: the question was dismissed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent

    # ---- files

    def ask_open(self, folder: Path) -> Path | None:
        """Which report to open."""
        return self._ask_file(
            folder,
            self.tr("Open a report"),
            self.tr("Reports (*.rapport *.pdf *.json);;Filled-in forms (*.txt *.md);;All files (*)"),
        )

    def ask_programme(self, folder: Path) -> Path | None:
        """Which forum's programme to read."""
        return self._ask_file(
            folder,
            self.tr("Open the forum's programme"),
            self.tr("Programmes (*.ics *.xml *.json *.csv *.tsv *.xlsx);;All files (*)"),
        )

    def ask_reply(self, folder: Path) -> Path | None:
        """Which e-mail has a speaker's answer."""
        return self._ask_file(
            folder,
            self.tr("Open a speaker's reply"),
            self.tr("E-mails (*.eml);;All files (*)"),
        )

    def ask_save(self, suggestion: Path, title: str, kind: str) -> Path | None:
        """Where to write a file; `kind` is a filter like ``PDF (*.pdf)``, or several with ``;;`` between.

        The ending of the chosen one, at first the suggestion's, is added to a name without one, before the
        dialog asks about replacing.
        """
        dialog = self._file_dialog(suggestion.parent, title, kind)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suggestion.suffix)
        dialog.filterSelected.connect(partial(_use_ending, dialog))
        dialog.selectFile(suggestion.name)
        return _chosen_in(dialog)

    def _ask_file(self, folder: Path, title: str, kinds: str) -> Path | None:
        dialog = self._file_dialog(folder, title, kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        return _chosen_in(dialog)

    def _file_dialog(self, folder: Path, title: str, kinds: str) -> QFileDialog:
        dialog = QFileDialog(self._parent, title, str(folder), kinds)
        # Where the desktop has no dialog of its own; Qt has these in few languages.
        dialog.setLabelText(QFileDialog.DialogLabel.LookIn, self.tr("Look in:"))
        dialog.setLabelText(QFileDialog.DialogLabel.FileType, self.tr("Files of type:"))
        return dialog

    # ---- people

    def edit_person(self, person: Person, look: Look) -> Person | None:
        """A person's details."""
        dialog = QDialog(self._parent)
        dialog.setWindowTitle(self.tr("Speaker"))
        name, affiliation, email = map(QLineEdit, (person.name, person.affiliation, person.email))
        role = Choice()
        for value, text in (("speaker", self.tr("Speaker")), ("moderator", self.tr("Moderator"))):
            role.addItem(text, value)
        role.setCurrentIndex(max(0, role.findData(person.role)))
        minutes = number_field()
        minutes.setRange(0, 600)
        minutes.setSpecialValueText(self.tr("an even share"))
        minutes.setSuffix(self.tr(" min"))
        minutes.setValue(round((person.allotted or 0) / 60))
        unseen = Check(self.tr("Asked not to be recognisable in pictures"), look, is_on=person.unseen)
        form = QFormLayout()
        for label, field in (
            (self.tr("Name"), name),
            (self.tr("Organisation"), affiliation),
            (self.tr("E-mail"), email),
            (self.tr("Role"), role),
            (self.tr("Time allotted"), minutes),
        ):
            field.setAccessibleName(label)
            form.addRow(label, field)
        form.addRow(unseen)
        if not self._run(dialog, form, self.tr("Keep")):
            return None
        return person.model_copy(
            update={
                "name": name.text().strip(),
                "affiliation": affiliation.text().strip(),
                "email": email.text().strip(),
                "role": role.currentData(),
                "allotted": minutes.value() * 60.0 or None,
                "unseen": unseen.isChecked(),
            }
        )

    def ask_heir(self, name: str, others: Sequence[tuple[str, str]]) -> str | None:
        """Under whom the notes of someone who is removed go: `others` are names with ids."""
        dialog = QDialog(self._parent)
        dialog.setWindowTitle(self.tr("Remove a speaker"))
        text = QLabel(self.tr("The notes of {name} are kept. Where should they go?").format(name=name))
        text.setWordWrap(True)
        text.setTextFormat(Qt.TextFormat.PlainText)
        heirs = Choice()
        heirs.setAccessibleName(self.tr("Keep the notes under"))
        for other, person_id in others:
            heirs.addItem(other, person_id)
        form = QFormLayout()
        form.addRow(text)
        form.addRow(self.tr("Keep the notes under"), heirs)
        return str(heirs.currentData()) if self._run(dialog, form, self.tr("Remove")) else None

    # ---- the photo

    def ask_key(self, present: str) -> str | None:
        """Which key takes the photo, as Qt spells it in every language ("Ctrl+Alt+P")."""
        dialog = QDialog(self._parent)
        dialog.setWindowTitle(self.tr("Key for the photo"))
        text = QLabel(self.tr("Press the keys that should take the photo, also while the call is in front."))
        text.setWordWrap(True)
        keys = KeyField(dialog.windowTitle(), QKeySequence(present))
        form = QFormLayout()
        form.addRow(text)
        form.addRow(keys)
        if not self._run(dialog, form, self.tr("Keep")):
            return None
        return keys.keySequence().toString(QKeySequence.SequenceFormat.PortableText) or None

    def ask_count(self, *, participants: int, with_video: int) -> tuple[int, int] | None:
        """How many people are on a photo, and how many of them with video."""
        dialog = QDialog(self._parent)
        dialog.setWindowTitle(self.tr("How many are on the photo"))
        everybody, seen = number_field(), number_field()
        for box, label, value in (
            (everybody, self.tr("Participants"), participants),
            (seen, self.tr("With video"), with_video),
        ):
            box.setRange(0, 9999)
            box.setValue(value)
            box.setAccessibleName(label)
        seen.setMaximum(participants)
        everybody.valueChanged.connect(seen.setMaximum)
        everybody.selectAll()
        form = QFormLayout()
        form.addRow(everybody.accessibleName(), everybody)
        form.addRow(seen.accessibleName(), seen)
        if not self._run(dialog, form, self.tr("Keep")):
            return None
        return everybody.value(), seen.value()

    # ---- sending

    def ask_password(self, user: str, host: str) -> Secret | None:
        """The password for a mail server."""
        dialog = QDialog(self._parent)
        dialog.setWindowTitle(self.tr("Password"))
        text = QLabel(self.tr("{host} asks for the password of {user}.").format(host=host, user=user))
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setWordWrap(True)
        password = QLineEdit()
        password.setEchoMode(QLineEdit.EchoMode.Password)
        password.setMinimumWidth(280)
        password.setAccessibleName(self.tr("Password"))
        form = QFormLayout()
        form.addRow(text)
        form.addRow(self.tr("Password"), password)
        if not self._run(dialog, form, self.tr("Go on")):
            return None
        return Secret(password.text())

    # ---- versions

    def ask_version_name(self, present: str) -> str | None:
        """What a version is called; an empty answer takes its name away."""
        dialog = QDialog(self._parent)
        dialog.setWindowTitle(self.tr("Name of the version"))
        name = QLineEdit(present)
        name.setMaxLength(200)
        name.setMinimumWidth(320)
        name.setPlaceholderText(self.tr("for instance: agreed with the moderator"))
        name.setAccessibleName(self.tr("Name"))
        form = QFormLayout()
        form.addRow(self.tr("Name"), name)
        return name.text().strip() if self._run(dialog, form, self.tr("Keep")) else None

    # ---- words

    def tell(self, title: str, text: str) -> None:
        """Say something that needs to be read before anything else happens."""
        box = QMessageBox(QMessageBox.Icon.Information, title, text, parent=self._parent)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.exec()
        box.deleteLater()

    def confirm(self, title: str, text: str, yes: str) -> bool:
        """Ask whether to go on; `yes` is what the button says. The safe answer is the default."""
        box = QMessageBox(QMessageBox.Icon.Warning, title, text, parent=self._parent)
        box.setTextFormat(Qt.TextFormat.PlainText)
        go_on = box.addButton(yes, QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.exec()
        box.deleteLater()
        return box.clickedButton() is go_on

    def _run(self, dialog: QDialog, form: QFormLayout, accept: str) -> bool:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        go = buttons.addButton(accept, QDialogButtonBox.ButtonRole.AcceptRole)
        go.setProperty("primary", True)
        buttons.accepted.connect(dialog.accept)
        buttons.rejected.connect(dialog.reject)
        column = QVBoxLayout(dialog)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(16)
        column.addLayout(form)
        column.addWidget(buttons)
        # Here, where the button has a dialog: Enter in a line is meant for it.
        go.setDefault(True)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        return accepted


def _chosen_in(dialog: QFileDialog) -> Path | None:
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return Path(dialog.selectedFiles()[0]) if accepted else None


def _use_ending(dialog: QFileDialog, kind: str) -> None:
    """Give a file the ending of the kind that was chosen, in place of another kind's."""
    ending = re.search(r"\*\.(\w+)", kind)
    if ending is None:
        return
    dialog.setDefaultSuffix(ending[1])
    chosen = dialog.selectedFiles()
    if chosen:
        dialog.selectFile(Path(chosen[0]).with_suffix(f".{ending[1]}").name)

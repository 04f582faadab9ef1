"""The questions that the window asks, answered by hand."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from rapporteur.desktop.dialogs import Dialogs
from rapporteur.desktop.look import Look
from rapporteur.report.model import Person


def test_an_address_and_the_wish_not_to_be_seen_are_part_of_a_person(qtbot: QtBot, look: Look) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    paula = Person(id="paula", name="Paula", affiliation="ACCIÓ", email="old@accio.test")

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        (email,) = (line for line in dialog.findChildren(QLineEdit) if line.accessibleName() == "E-mail")
        assert email.text() == "old@accio.test"
        email.setText(" paula@accio.test ")
        (unseen,) = dialog.findChildren(QCheckBox)
        assert not unseen.isChecked()
        unseen.click()
        dialog.accept()

    QTimer.singleShot(0, answer)
    changed = Dialogs(parent).edit_person(paula, look)
    assert changed == paula.model_copy(update={"email": "paula@accio.test", "unseen": True})

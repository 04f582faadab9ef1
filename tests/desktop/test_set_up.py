"""The first set-up: three steps that can be gone through by keyboard, and skipped."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from rapporteur.desktop.look import Look
from rapporteur.desktop.set_up import SetUp
from rapporteur.desktop.settings import Settings
from rapporteur.mail.account import Account
from tests.desktop.keys import press, type_text

Open = Callable[..., SetUp]


@pytest.fixture
def open_it(qtbot: QtBot, look: Look) -> Open:
    def open_with(**settings: object) -> SetUp:
        dialog = SetUp(
            Settings.model_validate(settings),
            look,
            take_test=lambda *_: None,
            try_account=lambda *_: None,
        )
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return open_with


def test_three_steps_by_keyboard(open_it: Open) -> None:
    steps = open_it()
    type_text(steps.name, "Léa Martin")
    type_text(steps.address, "lea@gmail.com")
    press(steps.address, Qt.Key.Key_Return)
    assert steps.step.text() == "Step 2 of 3"
    press(steps, Qt.Key.Key_Return)
    steps.sends_here.click()
    # What is known of the provider is filled in.
    assert steps.mail.host.text() == "smtp.gmail.com"
    assert steps.mail.hint.isVisible()
    press(steps, Qt.Key.Key_Return)
    assert steps.result() == SetUp.DialogCode.Accepted
    changes = steps.changes()
    account = changes.pop("mail_account")
    assert isinstance(account, Account)
    assert (account.name, account.address, account.user) == ("Léa Martin", "lea@gmail.com", "lea@gmail.com")
    assert changes == {"name": "Léa Martin", "address": "lea@gmail.com"}


def test_an_account_that_cannot_send_is_not_taken(open_it: Open) -> None:
    steps = open_it()
    type_text(steps.address, "not an address")
    press(steps.address, Qt.Key.Key_Return)
    press(steps, Qt.Key.Key_Return)
    steps.sends_here.click()
    press(steps, Qt.Key.Key_Return)
    assert steps.isVisible()
    assert steps.mail.said.text()
    # Without an account the e-mail opens in the mail program.
    steps.sends_here.click()
    press(steps, Qt.Key.Key_Return)
    assert not steps.isVisible()


def test_a_key_that_writing_needs_is_not_taken(open_it: Open) -> None:
    steps = open_it()
    press(steps, Qt.Key.Key_Return)
    steps.key.setKeySequence(QKeySequence("A"))
    steps.key.editingFinished.emit()
    assert steps.key_trouble.isVisible()
    assert steps.changes() == {}


def test_skipped_it_changes_nothing(open_it: Open) -> None:
    steps = open_it(name="Léa", mail_account={"address": "lea@example.org", "host": "mail.example.org"})
    press(steps, Qt.Key.Key_Escape)
    assert steps.result() == SetUp.DialogCode.Rejected
    assert steps.changes() == {}

"""Settings: the account that the report is sent from."""

from __future__ import annotations

import shlex
from collections.abc import Callable
from functools import partial

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from rapporteur.desktop.checks import Check
from rapporteur.desktop.look import Look
from rapporteur.desktop.mail_words import MailWords
from rapporteur.desktop.settings import Settings
from rapporteur.desktop.widgets import Choice, button, coloured, number_field
from rapporteur.mail.account import Account, Secret
from rapporteur.mail.addresses import is_address
from rapporteur.mail.trouble import MailError

TryAccount = Callable[[Account, Secret, Callable[[None], object], Callable[[Exception], object]], object]
"""Signs in with an account, and calls the first when that worked, or the second with why it did not."""

_PORTS = {"tls": 465, "starttls": 587, "none": 25}


class MailPage(QWidget):
    """Name, address, server and password. Without `try_account` nothing can be tried.

    `password` is what was entered; empty where nothing was.
    """

    def __init__(self, settings: Settings, look: Look, try_account: TryAccount | None = None) -> None:
        super().__init__()
        self._try_account, self._words = try_account, MailWords(self)
        account = self._before = settings.mail_account or Account()
        self._suggested = account.address
        self.address, self.name = QLineEdit(account.address), QLineEdit(account.name)
        self.address.setPlaceholderText(self.tr("you@example.org"))
        self.host, self.user = QLineEdit(account.host), QLineEdit(account.user)
        self.port = number_field()
        self.port.setRange(1, 65535)
        self.port.setValue(account.port or 465)
        self.security = _choice(
            account.security,
            tls=self.tr("TLS from the start"),
            starttls=self.tr("STARTTLS"),
            none=self.tr("None: a server on this computer alone"),
        )
        self.sign_in = _choice(
            account.sign_in,
            password=self.tr("With a password"),
            token=self.tr("With a token from a command (OAuth 2)"),
            nothing=self.tr("Not at all"),
        )
        self.password_line = QLineEdit()
        self.password_line.setEchoMode(QLineEdit.EchoMode.Password)
        if settings.mail_account and account.remember:
            self.password_line.setPlaceholderText(self.tr("unchanged"))
        self.command = QLineEdit(shlex.join(account.token_command))
        self.remember = Check(
            self.tr("Keep the password in the system's keyring"), look, is_on=account.remember
        )
        self.copy = Check(self.tr("Send a copy to myself"), look, is_on=account.copy_to_me)
        self.hint = self._label(look.colours.muted)
        self.hint.hide()
        self.said = self._label(look.colours.muted)
        self._lay_out(look)
        self.address.editingFinished.connect(self._suggest)
        self.security.activated.connect(self._follow_security)
        self.sign_in.currentIndexChanged.connect(self._show_sign_in)
        self._show_sign_in()

    def _label(self, colour: str) -> QLabel:
        label = coloured(QLabel(), colour)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        return label

    def _lay_out(self, look: Look) -> None:
        intro = self._label(look.colours.muted)
        intro.setText(
            self.tr(
                "With an account the report is sent from here. Without one, the e-mail opens in your mail "
                "program."
            )
        )
        self.form = form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        for name, field in (
            (self.tr("Your e-mail address"), self.address),
            (self.tr("Your name"), self.name),
            (self.tr("Server"), self.host),
            (self.tr("Protection"), self.security),
            (self.tr("Port"), self.port),
            (self.tr("Sign in"), self.sign_in),
            (self.tr("User name"), self.user),
            (self.tr("Password"), self.password_line),
            (self.tr("Command"), self.command),
        ):
            field.setAccessibleName(name)
            form.addRow(name, field)
            if field is self.address:
                form.addRow(self.hint)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        self.test = button(self.tr("Try it"), self._try)
        self.test.setVisible(self._try_account is not None)
        buttons.addWidget(self.test)
        buttons.addWidget(button(self.tr("Forget this account"), self.clear))
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(intro)
        column.addLayout(form)
        column.addWidget(self.remember)
        column.addWidget(self.copy)
        column.addLayout(buttons)
        column.addWidget(self.said)
        column.addStretch(1)

    # ---- the fields, and what follows from one for the others

    def begin_with(self, name: str, address: str) -> None:
        """Begin with what is known already; what was entered here stays."""
        if not self.name.text():
            self.name.setText(name)
        if not self.address.text():
            self.address.setText(address)
            self._suggest()

    def _suggest(self) -> None:
        """Fill in what is known about the provider of an address, unless somebody has filled it in."""
        from rapporteur.mail.addresses import is_address
        from rapporteur.mail.providers import settings_for

        address = self.address.text().strip()
        if address == self._suggested or not is_address(address):
            return
        self._suggested = address
        known, note = settings_for(address)
        self.host.setText(known.host)
        self.port.setValue(known.port)
        self.security.setCurrentIndex(self.security.findData(known.security))
        self.user.setText(known.user)
        self.hint.setText(self._advice(note))
        self.hint.setVisible(bool(self.hint.text()))

    def _advice(self, note: str) -> str:
        return {
            "app-password": self.tr(
                "This provider wants a password made for this program alone (an app password). Make one in "
                "the settings of your account, and enter it below."
            ),
            "no-password": self.tr(
                "This provider does not let programs sign in with a password any more. Leave this empty to "
                "have your mail program send the report, or use a token."
            ),
            "bridge": self.tr(
                "This provider needs its own Bridge program, which has to run on this computer."
            ),
            "guess": self.tr("The server's name is a guess. Your provider's help pages have the right one."),
        }.get(note, "")

    def _follow_security(self) -> None:
        if self.port.value() in _PORTS.values():
            self.port.setValue(_PORTS[self.security.currentData()])

    def _show_sign_in(self) -> None:
        way = self.sign_in.currentData()
        self.form.setRowVisible(self.user, way != "nothing")
        self.form.setRowVisible(self.password_line, way == "password")
        self.form.setRowVisible(self.command, way == "token")
        self.remember.setVisible(way == "password")

    def clear(self) -> None:
        """Empty everything: there is no account then."""
        for line in (self.address, self.name, self.host, self.user, self.password_line, self.command):
            line.clear()
        self._suggested = ""
        self.hint.hide()
        self.said.setText("")

    # ---- trying it

    def _try(self) -> None:
        account = self.account()
        if self._try_account is None:
            return
        if account is None or not account.is_complete:
            self.said.setText(self.tr("Enter your address and the server's name first."))
            return
        self.test.setEnabled(False)
        self.said.setText(self.tr("Signing in at {host}…").format(host=account.host))
        self._try_account(
            account, self.password, partial(self._tell_good, account), partial(self._tell_bad, account)
        )

    def _tell_good(self, account: Account, _done: None) -> None:
        if not shiboken6.isValid(self):  # the settings may have been closed meanwhile
            return
        self.test.setEnabled(True)
        self.said.setText(
            self.tr("It works: {host} lets {user} send. Nothing was sent.").format(
                host=account.host, user=account.user or account.address
            )
        )

    def _tell_bad(self, account: Account, error: Exception) -> None:
        from rapporteur.desktop.words import Words

        if not shiboken6.isValid(self):
            return
        self.test.setEnabled(True)
        if isinstance(error, MailError):
            self.said.setText(self._words.of_error(error, account))
        else:
            self.said.setText(Words(self).describe(error))

    # ---- what was entered

    @property
    def password(self) -> Secret:
        """The password that was entered; empty where it is to stay as it is."""
        return Secret(self.password_line.text() if self.sign_in.currentData() == "password" else "")

    def account(self) -> Account | None:
        """The account as it stands here; None where there is no address."""
        address = self.address.text().strip()
        if not address:
            return None
        return Account(
            name=self.name.text().strip(),
            address=address,
            host=self.host.text().strip(),
            port=self.port.value(),
            security=self.security.currentData(),
            sign_in=self.sign_in.currentData(),
            user=self.user.text().strip(),
            token_command=_words_of(self.command.text()),
            remember=self.remember.isChecked(),
            copy_to_me=self.copy.isChecked(),
        )

    def can_be_kept(self) -> bool:
        """Whether what was entered is enough to send, or nothing at all; else it says what is missing."""
        account = self.account()
        if account is None or (account.is_complete and is_address(account.address)):
            return True
        self.said.setText(self.tr("Enter your address and the server's name first."))
        (self.host if is_address(account.address) else self.address).setFocus()
        return False

    def values(self) -> dict[str, object]:
        """What is chosen here, by the settings' names."""
        return {"mail_account": self.account()}


def _choice(present: str, **choices: str) -> Choice:
    box = Choice()
    for value, text in choices.items():
        box.addItem(text, value)
    box.setCurrentIndex(box.findData(present))
    return box


def _words_of(command: str) -> tuple[str, ...]:
    """A command's words; quotes that are left open are taken as they are."""
    try:
        return tuple(shlex.split(command))
    except ValueError:
        return tuple(command.split())

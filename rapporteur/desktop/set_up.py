"""The first set-up in three steps: who you are, the photo's key, how to send. All of it can be skipped."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from rapporteur.capture import CaptureError, parse_combination
from rapporteur.desktop.checks import Check
from rapporteur.desktop.look import Look
from rapporteur.desktop.preferences_mail import MailPage, TryAccount
from rapporteur.desktop.preferences_photo import TakeTest, TestShot, hint
from rapporteur.desktop.settings import Settings
from rapporteur.desktop.widgets import KeyField, Page, button, fit_to_screen
from rapporteur.desktop.words import Words

_PORTABLE = QKeySequence.SequenceFormat.PortableText


class SetUp(QDialog):
    """Asks for what makes the first session easier; `changes` has what was entered, by the settings' names.

    `key_advice` is what to do where no program may have a key of its own.
    """

    def __init__(
        self,
        settings: Settings,
        look: Look,
        *,
        take_test: TakeTest,
        try_account: TryAccount,
        key_advice: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._settings = look, settings
        self.setWindowTitle(self.tr("Set up Rapporteur"))
        self.setMinimumSize(400, 420)
        fit_to_screen(self, 600, 620)
        self.name, self.address = QLineEdit(settings.name), QLineEdit(settings.address)
        self.key = KeyField(self.tr("The key for the group photo"), QKeySequence(settings.hotkey, _PORTABLE))
        self.key.editingFinished.connect(self._check_key)
        self.key_trouble = hint(look, "")
        self.test_shot = TestShot(look, take_test)
        self.sends_here = Check(
            self.tr("Send from here, with my e-mail account"), look, is_on=settings.mail_account is not None
        )
        self.mail = MailPage(settings, look, try_account)
        self.heading, self.step = QLabel(), hint(look, "")
        self.heading.setFont(look.font(18, QFont.Weight.DemiBold))
        self._pages = QStackedWidget()
        self._titles = (
            self.tr("Who you are"),
            self.tr("The key for the group photo"),
            self.tr("How to send the report"),
        )
        for page in (self._make_person(), self._make_photo(key_advice), self._make_mail()):
            self._pages.addWidget(Page(page))
        self._lay_out()
        self.sends_here.toggled.connect(self._show_mail)
        self.mail.setVisible(self.sends_here.isChecked())
        self._show_page(0)

    # ---- arrangement

    def _make_person(self) -> QWidget:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        for label, field in (
            (self.tr("Your name"), self.name),
            (self.tr("Your e-mail address"), self.address),
        ):
            field.setAccessibleName(label)
            form.addRow(label, field)
        told = self.tr(
            "Your name stands as rapporteur in new reports. Both stay on this computer until you send "
            "something."
        )
        return _column(hint(self._look, told), form)

    def _make_photo(self, advice: str) -> QWidget:
        told = self.tr(
            "Press the keys that should take the photo of the meeting, also while the call is in front. "
            "Nothing else that you type in other programs is ever seen."
        )
        advised = hint(self._look, advice)
        return _column(hint(self._look, told), self.key, self.key_trouble, advised, self.test_shot)

    def _make_mail(self) -> QWidget:
        told = self.tr(
            "Without an account the finished e-mail opens in your mail program, and you send it there. You "
            "can choose otherwise at any time in the settings."
        )
        return _column(hint(self._look, told), self.sends_here, self.mail)

    def _lay_out(self) -> None:
        self._back = button(self.tr("Back"), lambda: self._show_page(self._pages.currentIndex() - 1))
        self._next = button("", self._go_on, primary=True)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(button(self.tr("Skip all"), self.reject))
        buttons.addStretch(1)
        buttons.addWidget(self._back)
        buttons.addWidget(self._next)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addWidget(self.step)
        column.addWidget(self.heading)
        column.addWidget(self._pages, 1)
        column.addLayout(buttons)
        self._next.setDefault(True)

    # ---- the steps

    def _show_page(self, number: int) -> None:
        last = self._pages.count() - 1
        self._pages.setCurrentIndex(number)
        self.heading.setText(self._titles[number])
        self.step.setText(self.tr("Step {number} of {count}").format(number=number + 1, count=last + 1))
        self._back.setVisible(number > 0)
        self._next.setText(self.tr("Finish") if number == last else self.tr("Go on"))
        # In the field for keys Enter would be a key like any other.
        (self.name, self._next, self.sends_here)[number].setFocus()

    def _go_on(self) -> None:
        number = self._pages.currentIndex()
        if number + 1 == self._pages.count():
            if not self.sends_here.isChecked() or self.mail.can_be_kept():
                self.accept()
        else:
            self._show_page(number + 1)

    def _check_key(self) -> None:
        """A key that writing needs is no key for the photo."""
        pressed = self.key.keySequence().toString(_PORTABLE)
        try:
            if pressed:
                parse_combination(pressed)
        except CaptureError as error:
            self.key_trouble.setText(Words(self).describe(error))
            self.key_trouble.show()
            self.key.setKeySequence(QKeySequence(self._settings.hotkey, _PORTABLE))
        else:
            self.key_trouble.hide()

    def _show_mail(self, is_on: bool) -> None:
        self.mail.setVisible(is_on)
        if is_on:
            self.mail.begin_with(self.name.text().strip(), self.address.text().strip())

    def changes(self) -> dict[str, object]:
        """What was entered."""
        entered = {
            "name": self.name.text().strip(),
            "address": self.address.text().strip(),
            "hotkey": self.key.keySequence().toString(_PORTABLE),
            "mail_account": self.mail.account() if self.sends_here.isChecked() else None,
        }
        return {name: value for name, value in entered.items() if value != getattr(self._settings, name)}


def _column(*parts: QWidget | QFormLayout) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(12)
    for part in parts:
        if isinstance(part, QFormLayout):
            column.addLayout(part)
        else:
            column.addWidget(part)
            if isinstance(part, QLabel):
                part.setVisible(bool(part.text()))
    column.addStretch(1)
    return page

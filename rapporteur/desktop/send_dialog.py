"""The letter with which the report is handed in, and all that is to be seen before it goes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from rapporteur.desktop.beginning import MenuButton
from rapporteur.desktop.checks import Check
from rapporteur.desktop.findings_list import FindingsList
from rapporteur.desktop.letter_making import Version
from rapporteur.desktop.look import Look
from rapporteur.desktop.mail_words import size_text
from rapporteur.desktop.widgets import Page, PlainTextEdit, button, coloured, fit_to_screen
from rapporteur.mail.account import Account
from rapporteur.mail.addresses import read_addresses
from rapporteur.mail.letters import Address, Letter, shown
from rapporteur.report.check import Finding, Level

EDITED = ("to", "cc", "subject", "body", "note")
"""The parts of a letter that can be written otherwise; they are kept by these names."""

_PAUSE = 400
"""Milliseconds after a key before what was written is kept."""


class SendDialog(QDialog):
    """Shows a letter and lets it be changed; it stands beside the report, which can still be written.

    `send_asked`, `draft_asked` and `folder_asked` are the ways to send. `edited` has what was written
    otherwise than the form says, by the names in `EDITED`. `left` follows when it is closed.
    """

    send_asked = Signal()
    draft_asked = Signal()
    folder_asked = Signal()
    account_asked = Signal()
    show_pdf_asked = Signal()
    edition_changed = Signal()
    finding_chosen = Signal(object)
    edited = Signal(dict)
    left = Signal()

    def __init__(self, look: Look, describe: Callable[[Finding], str], parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._form = Letter((), "", "")
        self._account: Account | None = None
        self._is_filling = self._is_busy = False
        self._is_read = self._was_read = self._wants_to_go = False
        self.setWindowTitle(self.tr("Send the report"))
        self.setMinimumSize(400, 420)
        fit_to_screen(self, 640, 760)
        self.to, self.cc, self.subject = QLineEdit(), QLineEdit(), QLineEdit()
        self.body = PlainTextEdit()
        self.body.setProperty("box", True)
        self.body.setTabChangesFocus(True)
        self.body.setUndoRedoEnabled(True)
        self.body.setMinimumHeight(120)
        self.from_line = self._label()
        self.version, self.note = self._label(look.colours.muted), QLineEdit()
        self.note.setPlaceholderText(self.tr("What there is to say of this version"))
        self.note.setAccessibleName(self.tr("Cover note"))
        self.attached = self._label()
        self.trouble = self._label(look.colours.warn)
        self.unattributed = Check(self.tr("Leave out names (Chatham House Rule)"), look, is_on=False)
        self.smaller = Check("", look, is_on=False)
        self.findings = FindingsList(look, describe)
        self._pause = QTimer(self, interval=_PAUSE, singleShot=True)
        self._lay_out()
        self._wire()
        self._show_state()

    def _label(self, colour: str = "") -> QLabel:
        label = QLabel()
        if colour:
            coloured(label, colour)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    # ---- arrangement

    def _lay_out(self) -> None:
        look = self._look
        self._set_up = button(self.tr("Set up an account…"), self.account_asked.emit, small=True)
        self._look_at = button(self.tr("Look at it"), self.show_pdf_asked.emit, small=True)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.addRow(self.tr("From"), _beside(self.from_line, self._set_up))
        for name, field in (
            (self.tr("To"), self.to),
            (self.tr("Copy to"), self.cc),
            (self.tr("Subject"), self.subject),
        ):
            field.setAccessibleName(name)
            form.addRow(name, field)
        self.body.setAccessibleName(self.tr("Message"))
        self._reset = button(self.tr("Use the form's own text again"), self._take_back, small=True)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(16, 16, 16, 8)
        column.setSpacing(8)
        column.addLayout(form)
        column.addWidget(self.version)
        column.addWidget(self.note)
        column.addWidget(self.body, 1)
        column.addWidget(self._reset, 0, Qt.AlignmentFlag.AlignLeading)
        column.addSpacing(8)
        column.addLayout(_beside(self.attached, self._look_at))
        column.addWidget(self.unattributed)
        column.addWidget(self.smaller)
        column.addSpacing(8)
        caption = QLabel(self.tr("To look at before it is sent"))
        caption.setFont(look.font(13))
        caption.setBuddy(self.findings)
        column.addWidget(caption)
        column.addWidget(self.findings)
        self._others = MenuButton(self.tr("Other ways"), "ellipsis", look, self._make_menu())
        self._send = button("", self._go, primary=True)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(16, 8, 16, 16)
        buttons.setSpacing(8)
        buttons.addWidget(self._others)
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("Not now"), self.close))
        buttons.addWidget(self._send)
        told = QHBoxLayout()
        told.setContentsMargins(16, 0, 16, 0)
        told.addWidget(self.trouble)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(Page(content), 1)
        whole.addLayout(told)
        whole.addLayout(buttons)

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        self._as_draft = menu.addAction(
            self._look.icon("mail"), self.tr("Open it in my mail program"), self.draft_asked.emit
        )
        menu.addAction(
            self._look.icon("folder-open"),
            self.tr("Show the PDF, and copy recipients and text"),
            self.folder_asked.emit,
        )
        return menu

    def _wire(self) -> None:
        for line in self._lines:
            line.textEdited.connect(self._pause.start)
        # Enter in a line is not yet the wish to send.
        for pushed in self.findChildren(QPushButton):
            pushed.setAutoDefault(False)
        self.body.textChanged.connect(self._on_body_changed)
        self._pause.timeout.connect(self._tell_edited)
        self.unattributed.toggled.connect(self.edition_changed)
        self.smaller.toggled.connect(self._show_state)
        self.to.textChanged.connect(self._show_state)
        self.cc.textChanged.connect(self._show_state)
        self.findings.chosen.connect(self.finding_chosen)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self._go)

    # ---- what is shown

    def show_letter(self, form: Letter, edited: dict[str, str], account: Account | None) -> None:
        """Show the letter that the form describes, with what was written otherwise."""
        self._form, self._account = form, account
        self._fill(edited)
        if account:
            sender = self.tr("{name} <{address}>") if account.name else self.tr("{address}")
            self.from_line.setText(sender.format(name=account.name, address=account.address))
        else:
            self.from_line.setText(self.tr("Your mail program"))
        self._set_up.setText(self.tr("Change…") if account else self.tr("Set up an account…"))
        self._is_read = self._was_read = True
        self._show_state()
        if self._wants_to_go:
            self._go()

    def _fill(self, edited: dict[str, str]) -> None:
        """Fill in what the form says, or what was written instead; what is being written stays."""
        self._is_filling = True
        for name, text in (self._form_texts() | edited).items():
            if name == "body":
                if not self.body.document().isModified() and self.body.toPlainText() != text:
                    self.body.setPlainText(text)
            else:
                field = getattr(self, name)
                if not field.isModified() and field.text() != text:
                    field.setText(text)
                    field.setCursorPosition(0)
        self._is_filling = False

    def _form_texts(self) -> dict[str, str]:
        form = self._form
        addresses = {"to": shown(form.to), "cc": shown(form.cc)}
        return {**addresses, "subject": form.subject, "body": form.body, "note": ""}

    def _texts(self) -> dict[str, str]:
        return {
            "to": self.to.text(),
            "cc": self.cc.text(),
            "subject": self.subject.text(),
            "body": self.body.toPlainText(),
            "note": self.note.text(),
        }

    def changes(self) -> dict[str, str]:
        """What was written otherwise than the form says."""
        form = self._form_texts()
        return {name: text for name, text in self._texts().items() if text.strip() != form[name].strip()}

    def _on_body_changed(self) -> None:
        if not self._is_filling:
            self._pause.start()

    def _tell_edited(self) -> None:
        self._pause.stop()
        self._show_state()
        self.edited.emit(self.changes())

    def begin_anew(self) -> None:
        """Nothing is being written any more: the next letter is filled in as a whole."""
        self._is_read = self._wants_to_go = False
        self._forget_edits()

    def begin_reading(self) -> None:
        """What is shown is no longer what would be sent; `show_letter` follows."""
        self._is_read = False
        self._show_state()

    @property
    def _lines(self) -> tuple[QLineEdit, ...]:
        return self.to, self.cc, self.subject, self.note

    def _forget_edits(self) -> None:
        for line in self._lines:
            line.setModified(False)
        self.body.document().setModified(False)

    def _take_back(self) -> None:
        self._forget_edits()
        self._fill({})
        self._tell_edited()

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show what is to be looked at first."""
        self._lacks = any(finding.level is Level.REQUIRED for finding in findings)
        self.findings.show_findings(findings)
        self._show_state()

    _lacks = False

    def show_version(self, version: Version) -> None:
        """Say which version this is; the letter tells what has changed since the one before."""
        self.note.setVisible(version.is_new and version.number > 1)
        if version.number == 1 and version.is_new:
            text = ""
        elif version.is_new:
            text = self.tr("This will be version {number}.").format(number=version.number)
        else:
            text = self.tr("This is version {number}, which was handed in already.").format(
                number=version.number
            )
        self.version.setText(text)
        self.version.setVisible(bool(text))

    def show_attached(self, name: str) -> None:
        """Say what goes along."""
        self.attached.setText(name)

    def offer_smaller(self, size: int, limit: int, smaller: int | None) -> None:
        """Say that the message is too large, and what it would be with smaller photos; 0 takes that back."""
        self.smaller.setVisible(smaller is not None)
        if smaller is not None:
            self.smaller.setText(
                self.tr("Use smaller photos: {smaller} instead of {size}").format(
                    smaller=size_text(smaller), size=size_text(size)
                )
            )
        if size > limit:
            self.show_trouble(
                self.tr("The message is {size}, and at most {limit} are taken. Nothing was sent.").format(
                    size=size_text(size), limit=size_text(limit)
                )
            )

    def show_trouble(self, text: str) -> None:
        """Say why it was not sent; an empty text takes that back."""
        self.trouble.setText(text)
        self.trouble.setVisible(bool(text))

    def set_busy(self, is_busy: bool) -> None:
        """Whether the letter is being made, during which nothing else can be asked for."""
        self._is_busy = is_busy
        self._show_state()

    def _show_state(self) -> None:
        everyone = (*read_addresses(self.to.text())[0], *read_addresses(self.cc.text())[0])
        can_send = self._account is not None
        if not can_send:
            text = self.tr("Open in my mail program")
        elif self._lacks:
            text = self.tr("Send anyway")
        else:
            text = self.tr("Send")
        if self._is_busy or self._wants_to_go or not self._was_read:
            text = self.tr("One moment…")
        self._as_draft.setVisible(can_send)
        self._send.setText(text)
        self._send.setEnabled(not self._is_busy and bool(everyone or not can_send))
        for line in self._lines:
            line.setReadOnly(self._is_busy)
        self.body.setReadOnly(self._is_busy)
        for pushed in (
            self.unattributed,
            self.smaller,
            self._others,
            self._look_at,
            self._set_up,
            self._reset,
        ):
            pushed.setEnabled(not self._is_busy)
        self._reset.setVisible(bool(self.changes()))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # What is most often missing is who it goes to.
        self.to.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._wants_to_go = False
        if self._pause.isActive():
            self._tell_edited()
        self.left.emit()

    # ---- sending

    def letter(self) -> Letter | None:
        """The letter as it stands, with nothing attached; None where an address is none, which is said."""
        to, wrong_to = read_addresses(self.to.text())
        cc, wrong_cc = read_addresses(self.cc.text())
        if wrong := (*wrong_to, *wrong_cc):
            self.show_trouble(self.tr("This is no e-mail address: {text}").format(text=wrong[0]))
            (self.to if wrong_to else self.cc).setFocus()
            return None
        account = self._account
        return replace(
            self._form,
            to=to,
            cc=cc,
            bcc=(Address("", account.address),) if account and account.copy_to_me else (),
            sender=Address(account.name, account.address) if account else Address("", ""),
            subject=self.subject.text(),
            body=self.body.toPlainText(),
        )

    def _go(self) -> None:
        # Asked for before the letter was read, it goes as soon as it is.
        self._wants_to_go = not self._is_read
        if self._is_read and self._send.isEnabled():
            self._tell_edited()
            (self.send_asked if self._account else self.draft_asked).emit()
        self._show_state()


def _beside(label: QLabel, pushed: QPushButton) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(label, 1)
    row.addWidget(pushed)
    return row

"""From the finished report to a message that has arrived: what is done about sending."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from rapporteur.desktop.banner import Action, Banner, Matter, Message
from rapporteur.desktop.dialogs import Dialogs
from rapporteur.desktop.document import Change, Document
from rapporteur.desktop.exporting import Exporter
from rapporteur.desktop.look import Look
from rapporteur.desktop.mail_words import MailWords
from rapporteur.desktop.outbox_dialog import OutboxDialog
from rapporteur.desktop.post_office import PostOffice
from rapporteur.desktop.send_dialog import SendDialog
from rapporteur.desktop.words import Words
from rapporteur.export.words import words_for
from rapporteur.mail.account import Account
from rapporteur.mail.compose import compose
from rapporteur.mail.letters import Attachment, Frozen, Letter, everyone, shown
from rapporteur.mail.message import as_draft, freeze
from rapporteur.mail.size import LIMIT, Smaller, smaller_photos
from rapporteur.mail.states import Posted, State
from rapporteur.mail.trouble import Trouble
from rapporteur.report.check import Finding, Level
from rapporteur.report.model import Report
from rapporteur.report.readiness import readiness
from rapporteur.report.unattributed import without_names
from rapporteur.store.history import Cause

log = logging.getLogger(__name__)

_LOOK_AGAIN_MS = 400
"""After this long without a change the findings are looked for again."""

_PASSWORDS = frozenset({Trouble.PASSWORD, Trouble.TWO_FACTOR, Trouble.NO_PASSWORD})


class Around(NamedTuple):
    """What a desk needs of its window and of the program."""

    describe: Callable[[Finding], str]
    go_to: Callable[[Finding], object]
    set_up: Callable[[], object]
    account: Callable[[], Account | None]
    open_file: Callable[[Path], bool]
    show_in_folder: Callable[[Path], bool]


class _Prepared(NamedTuple):
    """What would be sent of a report as it was then: the report itself, or its edition without names."""

    edition: Report
    letter: Letter
    findings: tuple[Finding, ...]


class _Made(NamedTuple):
    """A letter that is ready to go, with the PDF that lies beside the report."""

    letter: Letter
    pdf: Path
    frozen: Frozen | None
    smaller: Smaller | None
    limit: int


class SendDesk(QObject):
    """Sends a document's report, and tells what became of it."""

    def __init__(
        self,
        document: Document,
        exporter: Exporter,
        post: PostOffice | None,
        banner: Banner,
        dialogs: Dialogs,
        around: Around,
        look: Look,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._document, self._exporter, self._post, self._banner = document, exporter, post, banner
        self._dialogs, self._around, self._look, self._window = dialogs, around, look, window
        self._words, self._mail_words = Words(self), MailWords(self)
        self._dialog: SendDialog | None = None
        self._outbox: OutboxDialog | None = None
        self._told: dict[int, State] = {}
        self._again = QTimer(self, interval=_LOOK_AGAIN_MS, singleShot=True)
        self._again.timeout.connect(self._prepare)
        document.changed.connect(self._on_changed)
        if post:
            # What was there when the window opened is no news.
            self._told = {posted.number: posted.state for posted in self._posted()}
            post.changed.connect(self._on_post)
            post.watch(document.working_id)

    def _posted(self) -> tuple[Posted, ...]:
        return self._post.posted(self._document.working_id) if self._post else ()

    def _account(self) -> Account | None:
        account = self._around.account() if self._post else None
        return account if account and account.is_complete else None

    # ---- the letter

    def open(self) -> None:
        """Show the letter with which the report is handed in."""
        if self._dialog is None:
            self._dialog = dialog = SendDialog(self._look, self._around.describe, self._window)
            dialog.send_asked.connect(self._send)
            dialog.draft_asked.connect(self._draft)
            dialog.folder_asked.connect(self._hand_over)
            dialog.account_asked.connect(self._around.set_up)
            dialog.show_pdf_asked.connect(self._show_pdf)
            dialog.edition_changed.connect(self._prepare)
            dialog.finding_chosen.connect(self._go_to)
            dialog.edited.connect(self._keep_edited)
        self._dialog.show_trouble("")
        self._prepare()
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()

    def follow_settings(self) -> None:
        """Take in another account."""
        if self._dialog and self._dialog.isVisible():
            self._prepare()

    def _on_changed(self, _change: Change) -> None:
        if self._dialog and self._dialog.isVisible():
            self._again.start()

    def _keep_edited(self, edited: dict[str, str]) -> None:
        self._document.remember_view(letter=edited)

    def _edited(self) -> dict[str, str]:
        kept = self._document.view.get("letter")
        return {str(name): str(text) for name, text in kept.items()} if isinstance(kept, dict) else {}

    def _go_to(self, finding: Finding) -> None:
        self._window.activateWindow()
        self._around.go_to(finding)

    def _prepare(self) -> None:
        """Read the letter from the form, and what is to be looked at, off this thread."""
        dialog = self._dialog
        if dialog is None:
            return
        self._document.flush()
        report, unattributed = self._document.report, dialog.unattributed.isChecked()
        self._exporter.make(
            lambda: _prepared(report, unattributed=unattributed), done=self._show, failed=self._tell_trouble
        )

    def _show(self, prepared: _Prepared) -> None:
        dialog = self._dialog
        if dialog is None:
            return
        dialog.show_letter(prepared.letter, self._edited(), self._account())
        dialog.show_findings(prepared.findings)
        dialog.show_attached(self._exporter.suggestion(prepared.edition).name, 0)
        dialog.smaller.setVisible(dialog.smaller.isChecked())

    # ---- the ways

    def _send(self) -> None:
        account = self._account()
        if self._post is None or account is None:
            self._draft()
            return
        self._set_busy(True)
        self._post.ask_for_secret(account, done=partial(self._send_with, account), failed=self._tell_trouble)

    def _send_with(self, account: Account, has_secret: bool) -> None:
        if not has_secret and not self._ask_password(account):
            self._set_busy(False)
            return
        self._make(self._post_it, limit=LIMIT, freezing=True)

    def _ask_password(self, account: Account) -> bool:
        secret = self._dialogs.ask_password(account.user or account.address, account.host)
        if secret and self._post:
            self._post.remember(account, secret, failed=self._tell_trouble)
        return bool(secret)

    def _post_it(self, made: _Made) -> None:
        if made.frozen is None or self._post is None:
            return
        self._post.send(
            self._document.working_id,
            [made.frozen],
            done=lambda _none: self._was_handed_on(made.letter),
            failed=self._tell_trouble,
        )

    def _draft(self) -> None:
        self._make(self._open_draft)

    def _open_draft(self, made: _Made) -> None:
        draft = made.pdf.with_suffix(".eml")
        data = as_draft(made.letter)

        def write() -> Path:
            from rapporteur.files import write_atomically

            write_atomically(draft, lambda path: path.write_bytes(data))
            return draft

        self._exporter.make(write, done=partial(self._drafted, made), failed=self._tell_trouble)

    def _drafted(self, made: _Made, draft: Path) -> None:
        show = Action(self.tr("Show in folder"), lambda: self._around.show_in_folder(draft))
        if self._around.open_file(draft):
            self._tell(self.tr("The e-mail is open in your mail program"), "", show)
        else:
            self._tell(
                self.tr("No mail program was found"),
                self.tr("The e-mail is ready in {file}").format(file=draft.name),
                show,
            )
        self._was_handed_on(made.letter)

    def _hand_over(self) -> None:
        self._make(self._show_and_copy)

    def _show_and_copy(self, made: _Made) -> None:
        letter = made.letter
        QGuiApplication.clipboard().setText(
            self.tr("To: {to}\nSubject: {subject}\n\n{body}").format(
                to=shown((*letter.to, *letter.cc)), subject=letter.subject, body=letter.body
            )
        )
        self._around.show_in_folder(made.pdf)
        self._tell(
            self.tr("Attach {file} to a new message").format(file=made.pdf.name),
            self.tr("Recipients and text are on the clipboard."),
        )
        self._was_handed_on(letter)

    def _show_pdf(self) -> None:
        self._make(lambda made: self._around.open_file(made.pdf), is_sending=False)

    def _make(
        self,
        then: Callable[[_Made], object],
        *,
        limit: int = 0,
        freezing: bool = False,
        is_sending: bool = True,
    ) -> None:
        """Write the PDF, make the letter with it, and go on, unless it is larger than `limit`."""
        dialog = self._dialog
        letter = dialog.letter() if dialog else None
        if dialog is None or letter is None:
            self._set_busy(False)
            return
        dialog.show_trouble("")
        self._set_busy(True)
        self._document.flush()
        self._document.publish()
        report, now = self._document.report, self._document.clock.now()
        unattributed, smaller = dialog.unattributed.isChecked(), dialog.smaller.isChecked()
        folder = self._exporter.folder
        if is_sending:
            lacking = sum(finding.level is Level.REQUIRED for finding in readiness(report))
            self._sending = self._document.keep_version(), report, lacking

        def measure(edition: Report) -> int:
            sized = _with_pdf(letter, "report.pdf", self._exporter.pdf(edition))
            return len(freeze(sized, now=now).data)

        def make(edition: Report) -> _Made:
            pdf = self._exporter.suggestion(edition, folder)
            self._exporter.write(edition, pdf)
            whole = _with_pdf(letter, pdf.name, pdf.read_bytes())
            return _Made(whole, pdf, freeze(whole, now=now) if freezing else None, None, limit)

        def work() -> _Made:
            edition = _edition(report, unattributed=unattributed)
            made = make(edition)
            if not (limit and made.frozen and len(made.frozen.data) > limit):
                return made
            found = smaller_photos(edition, limit, measure)
            return make(found.report) if found and smaller else made._replace(smaller=found)

        self._exporter.make(work, done=partial(self._go_on, then), failed=self._tell_trouble)

    def _go_on(self, then: Callable[[_Made], object], made: _Made) -> None:
        self._set_busy(False)
        self._exporter.remember(made.pdf)
        dialog, frozen = self._dialog, made.frozen
        if frozen and made.limit and len(frozen.data) > made.limit:
            if dialog:
                smaller = made.smaller.size if made.smaller else None
                dialog.offer_smaller(len(frozen.data), made.limit, smaller)
            return
        then(made)

    def _was_handed_on(self, letter: Letter) -> None:
        explain, report, lacking = self._sending
        explain(Cause.MAILED, ", ".join(everyone(letter)))
        if lacking:
            log.info("sent although %d required thing(s) are missing", lacking)
        self._document.remember_mailed(report)
        if self._dialog:
            self._dialog.close()

    # ---- what became of it

    def show_outbox(self) -> None:
        """Show the messages of this report."""
        if self._outbox is None:
            self._outbox = OutboxDialog(
                self._look,
                self._around.account,
                send_again=self._send_again,
                take_as_sent=self._take_as_sent,
                cancel=self._cancel,
                parent=self._window,
            )
        self._outbox.show_messages(self._posted())
        self._outbox.show()
        self._outbox.raise_()
        self._outbox.activateWindow()

    def _take_as_sent(self, number: int) -> None:
        if self._post:
            self._post.take_as_sent(self._document.working_id, number)

    def _cancel(self, number: int) -> None:
        if self._post:
            self._post.cancel(self._document.working_id, number)

    def _send_again(self, posted: Posted) -> None:
        account = self._account()
        if self._post is None or account is None:
            self._around.set_up()
            return
        if posted.state is State.UNKNOWN and not self._dialogs.confirm(
            self.tr("Send it again?"),
            self.tr("The message may have arrived. Whoever has it already would get it twice."),
            self.tr("Send it again"),
        ):
            return
        if posted.trouble in _PASSWORDS and not self._ask_password(account):
            return
        knowing = posted.state is State.UNKNOWN
        self._post.send_again(self._document.working_id, posted.number, knowing=knowing)

    def _on_post(self, report: str) -> None:
        if report != self._document.working_id:
            return
        messages = self._posted()
        if self._outbox:
            self._outbox.show_messages(messages)
        for posted in reversed(messages):
            if self._told.get(posted.number) != posted.state:
                self._told[posted.number] = posted.state
                self._tell_state(posted)

    def _tell_state(self, posted: Posted) -> None:
        """Say in the banner what has become of a message."""
        title = self._mail_words.of_state(posted)
        text = self._mail_words.of_trouble(posted, self._account())
        show = Action(self.tr("Show…"), self.show_outbox)
        match posted.state:
            case State.REFUSED:
                again = Action(self.tr("Try again"), partial(self._send_again, posted), primary=True)
                message = Message("triangle-alert", title, text, (show, again))
            case State.UNKNOWN:
                show = Action(self.tr("Show…"), self.show_outbox, primary=True)
                message = Message("circle-question-mark", title, text, (show,))
            case State.SENT:
                message = Message("check", title, posted.subject, (show,))
            case State.QUEUED if posted.trouble:
                message = Message("clock", title, text, (show,))
            case _:
                message = Message("send", title, posted.subject, (show,), can_be_dismissed=False)
        self._banner.show_message(Matter.MAIL, message)

    # ---- telling

    def _set_busy(self, is_busy: bool) -> None:
        if self._dialog:
            self._dialog.set_busy(is_busy)

    def _tell(self, title: str, text: str = "", *actions: Action) -> None:
        self._banner.show_message(Matter.NOTICE, Message("info", title, text, actions))

    def _tell_trouble(self, error: Exception) -> None:
        self._set_busy(False)
        text = self._words.describe(error)
        if self._dialog and self._dialog.isVisible():
            self._dialog.show_trouble(text)
        else:
            self._banner.show_message(Matter.TROUBLE, Message("triangle-alert", text))

    def close(self) -> None:
        """Close what stands beside the window; what is on its way goes on."""
        for shown_ in (self._dialog, self._outbox):
            if shown_:
                shown_.close()


def _edition(report: Report, *, unattributed: bool) -> Report:
    return without_names(report, words_for(report.language).roles) if unattributed else report


def _prepared(report: Report, *, unattributed: bool) -> _Prepared:
    edition = _edition(report, unattributed=unattributed)
    return _Prepared(edition, compose(report, edition), readiness(report))


def _with_pdf(letter: Letter, name: str, data: bytes) -> Letter:
    return replace(letter, attachments=(Attachment(name, "application/pdf", data),))

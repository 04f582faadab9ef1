"""From the finished report to a message that has arrived: what is done about sending."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
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
from rapporteur.desktop.letter_making import Choice, Made, Prepared, Version, as_version, make, prepare
from rapporteur.desktop.look import Look
from rapporteur.desktop.mail_words import MailWords
from rapporteur.desktop.outbox_dialog import OutboxDialog
from rapporteur.desktop.post_office import PostOffice
from rapporteur.desktop.send_dialog import SendDialog
from rapporteur.desktop.words import Words
from rapporteur.export.names import safe_file_name
from rapporteur.files import write_atomically
from rapporteur.mail.account import Account
from rapporteur.mail.letters import NOBODY, Address, Letter, everyone, shown
from rapporteur.mail.message import LetterError, as_draft, freeze
from rapporteur.mail.size import LIMIT
from rapporteur.mail.states import Posted, State
from rapporteur.mail.trouble import Trouble
from rapporteur.report.check import Finding
from rapporteur.report.model import Report
from rapporteur.store.history import Cause

log = logging.getLogger(__name__)

_LOOK_AGAIN_MS = 400
"""After this long without a change the findings are looked for again."""

_PAST = frozenset({State.SENT, State.REFUSED})

_LARGE = 5 * 10**6
"""Bytes of photos from which on a server is asked first how large a message may be."""

_PASSWORDS = frozenset({Trouble.PASSWORD, Trouble.TWO_FACTOR, Trouble.NO_PASSWORD})


class Around(NamedTuple):
    """What a desk needs of its window and of the program."""

    describe: Callable[[Finding], str]
    go_to: Callable[[Finding], object]
    set_up: Callable[[], object]
    account: Callable[[], Account | None]
    open_file: Callable[[Path], bool]
    open_draft: Callable[[Path], bool]
    show_in_folder: Callable[[Path], bool]


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
        self._version = Version(1, True)
        self._again = QTimer(self, interval=_LOOK_AGAIN_MS, singleShot=True)
        self._again.timeout.connect(self._prepare)
        document.changed.connect(self._on_changed)
        if post:
            post.changed.connect(self._on_post)
            # What was sent or refused before the window opened has been told; what is to be decided has not.
            self._told = {one.number: one.state for one in self._posted() if one.state in _PAST}
            self._on_post(document.working_id)
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
        if not self._dialog.isVisible():
            self._dialog.begin_anew()
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
        last = self._document.report.handed_in[-1:]
        if last and not self._document.is_mailed:
            number = last[0].number
            self._document.ask(
                lambda store: store.report_handed_in(number),
                self,
                done=self._prepare_with,
                failed=self._tell_trouble,
            )
        else:
            self._prepare_with(None)

    def _prepare_with(self, before: Report | None) -> None:
        """`before` is what was handed in last, None where nothing was, or where that is what there is now."""
        dialog, report, is_mailed = self._dialog, self._document.report, self._document.is_mailed
        if dialog:
            unattributed = dialog.unattributed.isChecked()
            self._exporter.make(
                lambda: prepare(
                    report, before, self._exporter, unattributed=unattributed, is_mailed=is_mailed
                ),
                done=self._show,
                failed=self._tell_trouble,
            )

    def _show(self, prepared: Prepared) -> None:
        dialog = self._dialog
        if dialog is None:
            return
        self._version = prepared.version
        dialog.show_letter(prepared.letter, self._edited(), self._account())
        dialog.show_version(prepared.version)
        dialog.show_findings(prepared.findings)
        dialog.show_attached(prepared.name)
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
        if self._post and sum(len(photo.data) for photo in self._document.report.photos) > _LARGE:
            self._post.ask_limit(account, done=self._make_within)
        else:
            self._make_within(LIMIT)

    def _make_within(self, limit: int) -> None:
        """Make the message and send it, where it has no more bytes than `limit`."""
        self._make(self._post_it, limit=limit)

    def _ask_password(self, account: Account) -> bool:
        secret = self._dialogs.ask_password(account.user or account.address, account.host)
        if secret and self._post:
            self._post.remember(account, secret, failed=self._tell_trouble)
        return bool(secret)

    def _post_it(self, made: Made) -> None:
        if made.frozen is None or self._post is None:
            self._tell_trouble(LetterError(""))
            return
        self._post.send(
            self._document.working_id,
            [made.frozen],
            done=lambda _none: self._was_handed_on(made),
            failed=self._tell_trouble,
        )

    def _draft(self) -> None:
        self._make(self._open_draft)

    def _open_draft(self, made: Made) -> None:
        draft = made.pdf.with_suffix(".eml")
        data = as_draft(made.letter)

        def write() -> Path:
            write_atomically(draft, lambda path: path.write_bytes(data))
            return draft

        self._exporter.make(write, done=partial(self._drafted, made), failed=self._tell_trouble)

    def _drafted(self, made: Made, draft: Path) -> None:
        show = Action(self.tr("Show in folder"), lambda: self._around.show_in_folder(draft))
        if self._around.open_draft(draft):
            self._tell(self.tr("The e-mail is open in your mail program"), "", show)
        else:
            self._tell(
                self.tr("No mail program was found"),
                self.tr("The e-mail is ready in {file}").format(file=draft.name),
                show,
            )
        self._was_handed_on(made)

    def _hand_over(self) -> None:
        self._make(self._show_and_copy)

    def _show_and_copy(self, made: Made) -> None:
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
        self._was_handed_on(made)

    def _show_pdf(self) -> None:
        self._make(lambda made: self._around.open_file(made.pdf))

    def _make(self, then: Callable[[Made], object], *, limit: int = 0) -> None:
        """Write the PDF, make the letter with it, and go on, unless it is larger than `limit` in bytes."""
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
        choice = Choice(
            letter=letter,
            report=report,
            handed_in=as_version(report, self._version, now, dialog.note.text()),
            now=now,
            folder=self._exporter.folder,
            limit=limit,
            unattributed=dialog.unattributed.isChecked(),
            smaller=dialog.smaller.isChecked(),
        )
        self._exporter.make(
            lambda: make(choice, self._exporter), done=partial(self._go_on, then), failed=self._tell_trouble
        )

    def _go_on(self, then: Callable[[Made], object], made: Made) -> None:
        self._set_busy(False)
        self._exporter.remember(made.pdf)
        if made.is_too_large and made.frozen:
            if self._dialog:
                smaller = made.smaller.size if made.smaller else None
                self._dialog.offer_smaller(len(made.frozen.data), made.choice.limit, smaller)
            return
        then(made)

    def _was_handed_on(self, made: Made) -> None:
        """Keep what was sent in the history, and its number with the report."""
        document, choice = self._document, made.choice
        is_unchanged = document.report is choice.report
        if choice.handed_in is not choice.report:
            version = choice.handed_in.handed_in[-1]
            document.keep_other(choice.handed_in, Cause.HANDED_IN, str(version.number))
            document.apply(document.report.with_changes(handed_in=choice.handed_in.handed_in), undoable=False)
            document.flush()
        else:
            document.keep_version()(Cause.MAILED, ", ".join(everyone(made.letter)))
        if is_unchanged:
            document.remember_mailed(document.report)
        # What was written for this one is not meant for the next.
        edited = self._edited()
        document.remember_view(letter={name: edited[name] for name in ("to", "cc") if name in edited})
        if self._dialog:
            self._dialog.close()

    # ---- other letters about this report

    @property
    def from_address(self) -> Address:
        """Who letters come from; nobody where there is no account."""
        account = self._account()
        return Address(account.name, account.address) if account else NOBODY

    def asked(self) -> dict[str, str]:
        """Whom a question was sent to, by the message's id."""
        return {posted.message_id: posted.person_id for posted in self._posted() if posted.person_id}

    def send_letters(self, letters: Sequence[Letter]) -> None:
        """Send letters that are written already: from the account, or each as a draft in the mail program."""
        account = self._account()
        if self._post is None or account is None:
            folder = self._exporter.folder
            self._exporter.make(
                lambda: _write_drafts(letters, folder),
                done=self._open_drafts,
                failed=self._tell_trouble,
            )
            return
        self._post.ask_for_secret(
            account, done=partial(self._freeze_letters, letters), failed=self._tell_trouble
        )

    def _freeze_letters(self, letters: Sequence[Letter], has_secret: bool) -> None:
        account = self._account()
        if self._post is None or account is None or not (has_secret or self._ask_password(account)):
            return
        post, sender, now = self._post, self.from_address, self._document.clock.now()
        self._exporter.make(
            lambda: [freeze(replace(letter, sender=sender), now=now) for letter in letters],
            done=lambda frozen: post.send(
                self._document.working_id, frozen, done=lambda _none: None, failed=self._tell_trouble
            ),
            failed=self._tell_trouble,
        )

    def _open_drafts(self, drafts: Sequence[Path]) -> None:
        opened = [self._around.open_draft(draft) for draft in drafts]
        if not all(opened):
            self._tell(
                self.tr("No mail program was found"),
                self.tr("The e-mails are ready in {folder}").format(folder=self._exporter.folder),
                Action(self.tr("Show in folder"), lambda: self._around.show_in_folder(drafts[0])),
            )

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


def _write_drafts(letters: Sequence[Letter], folder: Path) -> list[Path]:
    """Write each letter as a draft (.eml) into the folder, called after what it is and whom it goes to."""
    written: list[Path] = []
    folder.mkdir(parents=True, exist_ok=True)
    for letter in letters:
        whom = letter.to[0].name or letter.to[0].address
        path = folder / f"{safe_file_name(f'{letter.subject} - {whom}', fallback=letter.kind)}.eml"
        data = as_draft(letter)
        write_atomically(path, partial(_put, data))
        written.append(path)
    return written


def _put(data: bytes, path: Path) -> None:
    path.write_bytes(data)

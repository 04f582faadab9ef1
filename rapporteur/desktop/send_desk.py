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
from rapporteur.desktop.letter_making import (
    Choice,
    Made,
    Prepared,
    Version,
    as_version,
    make,
    names_somebody,
    prepare,
)
from rapporteur.desktop.look import Look
from rapporteur.desktop.mail_words import MailWords
from rapporteur.desktop.outbox_dialog import OutboxDialog
from rapporteur.desktop.post_office import PostOffice
from rapporteur.desktop.send_dialog import SendDialog
from rapporteur.desktop.words import Words
from rapporteur.export.filing import put
from rapporteur.export.names import safe_file_name
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

_STEPS = 4
"""From the wish to send to a message that is kept: password, limit, PDF, outbox."""

_PATIENCE = 10.0
"""Seconds that closing waits for each."""

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
        self._reading = 0
        self._job: object | None = None
        """What is being made for sending, until it is kept or nobody wants it any more."""
        self._is_kept = False
        self._warned = False
        self._again = QTimer(self, interval=_LOOK_AGAIN_MS, singleShot=True)
        self._again.timeout.connect(self._prepare)
        document.changed.connect(self._on_changed)
        if post:
            post.changed.connect(self._on_post)
            post.trouble.connect(self._tell_in_banner)
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
            dialog.left.connect(self._give_up)
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
            self._dialog.begin_reading()
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
        dialog.begin_reading()
        self._again.stop()
        self._reading += 1
        reading = self._reading
        self._document.flush()
        last = self._document.report.handed_in[-1:]
        if last and not self._document.is_mailed:
            number = last[0].number
            self._document.ask(
                lambda store: store.report_handed_in(number),
                self,
                done=partial(self._prepare_with, reading),
                failed=self._tell_trouble,
            )
        else:
            self._prepare_with(reading, None)

    def _prepare_with(self, reading: int, before: Report | None) -> None:
        """`before` is what was handed in last, None where nothing was, or where that is what there is now."""
        dialog, report, is_mailed = self._dialog, self._document.report, self._document.is_mailed
        if dialog:
            unattributed = dialog.unattributed.isChecked()
            self._exporter.make(
                lambda: prepare(
                    report, before, self._exporter, unattributed=unattributed, is_mailed=is_mailed
                ),
                done=partial(self._show, reading),
                failed=self._tell_trouble,
            )

    def _show(self, reading: int, prepared: Prepared) -> None:
        dialog = self._dialog
        # Something has changed since, and is being read already or will be.
        if dialog is None or reading != self._reading or self._again.isActive():
            return
        self._version = prepared.version
        dialog.show_version(prepared.version)
        dialog.show_findings(prepared.findings)
        dialog.show_attached(prepared.name)
        dialog.smaller.setVisible(dialog.smaller.isChecked())
        dialog.show_letter(prepared.letter, self._edited(), self._account())

    # ---- the ways

    def _send(self) -> None:
        account = self._account()
        if self._post is None or account is None:
            self._draft()
        elif job := self._begin():
            self._post.ask_for_secret(
                account, done=partial(self._send_with, job, account), failed=self._tell_trouble
            )

    def _send_with(self, job: Choice, account: Account, has_secret: bool) -> None:
        if job is not self._job or self._post is None:
            return
        if not has_secret and not self._ask_password(account):
            self._end()
        elif sum(len(photo.data) for photo in job.report.photos) > _LARGE or self._was_too_large():
            self._post.ask_limit(account, done=partial(self._send_within, job))
        else:
            self._send_within(job, LIMIT)

    def _send_within(self, job: Choice, limit: int) -> None:
        """Make the message and send it, where it has no more bytes than `limit`."""
        self._make(job, self._post_it, limit)

    def _was_too_large(self) -> bool:
        return any(posted.trouble is Trouble.TOO_LARGE for posted in self._posted()[:1])

    def _ask_password(self, account: Account) -> bool:
        secret = self._dialogs.ask_password(account.user or account.address, account.host)
        if secret and self._post:
            self._post.remember(account, secret, failed=self._tell_in_banner)
        return bool(secret)

    def _post_it(self, made: Made) -> None:
        if made.frozen is None or self._post is None:
            self._tell_trouble(LetterError(""))
            return
        # From here on it is kept, and goes by itself.
        self._is_kept = True
        self._post.send(
            self._document.working_id,
            [made.frozen],
            done=lambda _none: self._was_handed_on(made),
            failed=self._tell_trouble,
        )

    def _draft(self) -> None:
        if job := self._begin():
            self._make(job, self._open_draft)

    def _open_draft(self, made: Made) -> None:
        draft = made.pdf.with_suffix(".eml")

        def write() -> Path:
            put(draft, as_draft(made.letter))
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
        if job := self._begin():
            self._make(job, self._show_and_copy)

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
        if job := self._begin():
            self._make(job, self._open_pdf)

    def _open_pdf(self, made: Made) -> None:
        self._end()
        self._around.open_file(made.pdf)

    # ---- one thing at a time

    def _begin(self) -> Choice | None:
        """Take the letter as it stands, and the report; None where that cannot be sent, which is said."""
        dialog = self._dialog
        letter = dialog.letter() if dialog and self._job is None else None
        if dialog is None or letter is None:
            return None
        self._document.flush()
        report, now = self._document.report, self._document.clock.now()
        unattributed = dialog.unattributed.isChecked()
        if unattributed and not self._warned and names_somebody(report, letter):
            self._warned = True
            dialog.show_trouble(
                self.tr(
                    "The letter itself still names somebody. Change its subject or text, or send it as it is."
                )
            )
            return None
        dialog.show_trouble("")
        self._document.publish()
        self._job = choice = Choice(
            letter=letter,
            report=report,
            handed_in=as_version(report, self._version, now, dialog.note.text()),
            now=now,
            folder=self._exporter.folder,
            limit=0,
            unattributed=unattributed,
            smaller=dialog.smaller.isChecked(),
        )
        self._is_kept = False
        dialog.set_busy(True)
        return choice

    def _end(self) -> None:
        self._job, self._is_kept = None, False
        if self._dialog:
            self._dialog.set_busy(False)

    def _give_up(self) -> None:
        """The letter was closed: what is not kept yet is not sent."""
        if self._job is not None and not self._is_kept:
            self._end()

    def _make(self, job: Choice, then: Callable[[Made], object], limit: int = 0) -> None:
        """Make the PDF and the letter with it, and go on, unless it is larger than `limit` in bytes."""
        if job is not self._job:
            return
        self._job = choice = replace(job, limit=limit)
        self._exporter.make(
            lambda: make(choice, self._exporter),
            done=partial(self._go_on, choice, then),
            failed=self._tell_trouble,
        )

    def _go_on(self, job: Choice, then: Callable[[Made], object], made: Made) -> None:
        self._exporter.remember(made.pdf)
        if job is not self._job:
            return
        if made.is_too_large and made.frozen:
            self._end()
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
        self._end()
        self._warned = False
        if self._dialog:
            self._dialog.begin_anew()
            self._dialog.close()
        document.remember_view(letter={name: edited[name] for name in ("to", "cc") if name in edited})

    # ---- other letters about this report

    @property
    def from_address(self) -> Address:
        """Who letters come from; nobody where there is no account."""
        account = self._account()
        return Address(account.name, account.address) if account else NOBODY

    def asked(self) -> dict[str, str]:
        """Whom a question was sent to, by the message's id."""
        return {posted.message_id: posted.person_id for posted in self._posted() if posted.person_id}

    def send_letters(self, letters: Sequence[Letter], done: Callable[[], object]) -> None:
        """Send letters that are written already: from the account, or each as a draft in the mail program.

        `done` follows when they are kept, or open.
        """
        account = self._account()
        if self._post is None or account is None:
            folder = self._exporter.folder
            self._exporter.make(
                lambda: _write_drafts(letters, folder),
                done=partial(self._open_drafts, done),
                failed=self._tell_in_banner,
            )
            return
        self._post.ask_for_secret(
            account, done=partial(self._freeze_letters, letters, done), failed=self._tell_in_banner
        )

    def _freeze_letters(
        self, letters: Sequence[Letter], done: Callable[[], object], has_secret: bool
    ) -> None:
        account = self._account()
        if self._post is None or account is None or not (has_secret or self._ask_password(account)):
            return
        post, sender, now = self._post, self.from_address, self._document.clock.now()
        self._exporter.make(
            lambda: [freeze(replace(letter, sender=sender), now=now) for letter in letters],
            done=lambda frozen: post.send(
                self._document.working_id, frozen, done=lambda _none: done(), failed=self._tell_in_banner
            ),
            failed=self._tell_in_banner,
        )

    def _open_drafts(self, done: Callable[[], object], drafts: Sequence[Path]) -> None:
        done()
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

    def _tell(self, title: str, text: str = "", *actions: Action) -> None:
        self._banner.show_message(Matter.NOTICE, Message("info", title, text, actions))

    def _tell_trouble(self, error: Exception) -> None:
        """Say why the letter was not sent, where it is."""
        self._end()
        if self._dialog and self._dialog.isVisible():
            self._dialog.show_trouble(self._words.describe(error))
        else:
            self._tell_in_banner(error)

    def _tell_in_banner(self, error: Exception) -> None:
        text = self._words.describe(error)
        self._banner.show_message(Matter.TROUBLE, Message("triangle-alert", text))

    def _finish(self) -> None:
        """What was asked to be sent is kept and recorded before the report is let go."""
        for _ in range(_STEPS):
            if self._job is not None and self._post:
                self._post.settle(_PATIENCE)
                self._exporter.wait(_PATIENCE)

    def close(self) -> None:
        """Close what stands beside the window; what is on its way goes on."""
        self._finish()
        for shown_ in (self._dialog, self._outbox):
            if shown_:
                shown_.close()


def _write_drafts(letters: Sequence[Letter], folder: Path) -> list[Path]:
    """Write each letter as a draft (.eml) into the folder, called after whom it goes to and what it is."""
    written: list[Path] = []
    folder.mkdir(parents=True, exist_ok=True)
    for letter in letters:
        whom = letter.to[0].name or letter.to[0].address
        name = safe_file_name(f"{whom} - {letter.subject}", fallback=letter.kind)
        path, number = folder / f"{name}.eml", 2
        while path.exists():
            path, number = folder / f"{name} ({number}).eml", number + 1
        put(path, as_draft(letter))
        written.append(path)
    return written

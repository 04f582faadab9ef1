"""The mail that goes out: kept for every report, delivered when it can be, told when anything becomes of it.

The outbox of a report belongs to the program, not to the report's window: what waits is sent although the
window has been closed, and at the next start.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from threading import Lock
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from rapporteur.desktop.work import Workers
from rapporteur.mail.account import Account, Secret
from rapporteur.mail.letters import Frozen
from rapporteur.mail.outbox import Outbox
from rapporteur.mail.outbox_errors import DamagedOutboxError, OutboxError
from rapporteur.mail.postman import deliver_due
from rapporteur.mail.secrets import Keychain, KeychainError, Remembered, token
from rapporteur.mail.size import LIMIT
from rapporteur.mail.states import Posted, State
from rapporteur.mail.trouble import MailError, Trouble
from rapporteur.store.library import Library

log = logging.getLogger(__name__)

_Result = TypeVar("_Result")

PATIENCE = 15.0
"""Seconds that the end of the program waits for a message that is on its way."""

_TO_DECIDE = frozenset({State.REFUSED, State.UNKNOWN})

_AGAIN = timedelta(minutes=1)
"""So long after an outbox could not be written it is tried again."""

_KEPT = timedelta(days=30)
"""So long after it was sent a message can still be read here."""

_SOON = 0.05
"""Seconds."""


class PostOffice(QObject):
    """Keeps and delivers the messages of all reports. `changed` names a report whose messages changed.

    `failed` names one of whose messages it must be decided what becomes of it; `trouble` is what went wrong
    with keeping them.

    `account` is the one that is set up now, None where there is none.
    """

    changed = Signal(str)
    failed = Signal(str)
    trouble = Signal(Exception)
    _news = Signal(str, object)
    _kept_from = Signal(Exception)

    def __init__(
        self,
        library: Library,
        account: Callable[[], Account | None],
        keychain: Keychain,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._library, self._account, self._now = library, account, now
        self._keychain, self._remembered = keychain, Remembered()
        self._outboxes: dict[str, Outbox] = {}
        self._opening = Lock()
        self._posted: dict[str, tuple[Posted, ...]] = {}
        # What is kept must not wait for a server that takes its time.
        self._clerk, self._courier = Workers(self, threads=1), Workers(self, threads=1)
        self._round = QTimer(self, singleShot=True)
        self._round.timeout.connect(self._deliver)
        self._is_delivering = self._deliver_again = False
        self._told_damaged: set[Path] = set()
        self._news.connect(self._take_news)
        self._kept_from.connect(self.trouble)

    # ---- what there is

    def start(self) -> None:
        """Look for what was left waiting when the program ended, and send it."""
        self._clerk.start(self._find_waiting, done=self._look_into, failed=_log)

    def _find_waiting(self) -> list[str]:
        """The reports with an outbox; of what was sent long ago only that it was stays."""
        reports = [path.name.partition(".")[0] for path in self._library.outboxes()]
        for report in reports:
            try:
                self._outbox(report).forget_before(self._now() - _KEPT)
            except OutboxError as error:
                log.warning("%s", error)
        return reports

    def _look_into(self, reports: Sequence[str]) -> None:
        for report in reports:
            self.watch(report)
        if reports:
            self.deliver_soon()

    def watch(self, report: str) -> None:
        """Have the messages of a report read; `changed` follows where there are any."""
        if self._library.outbox_path(report).exists():
            self._ask(report, lambda outbox: outbox.all(), failed=_log)

    def posted(self, report: str) -> tuple[Posted, ...]:
        """The messages of a report, newest first, as far as they have been read."""
        return self._posted.get(report, ())

    # ---- what is done with them

    def send(
        self,
        report: str,
        messages: Sequence[Frozen],
        *,
        done: Callable[[None], object],
        failed: Callable[[Exception], object],
    ) -> None:
        """Keep messages and send them. `done` follows when they are kept: then they go by themselves."""

        def keep(outbox: Outbox) -> tuple[Posted, ...]:
            for message in messages:
                outbox.add(message)
            return outbox.all()

        self._ask(report, keep, done=done, failed=failed)

    def send_again(self, report: str, number: int, *, knowing: bool = False) -> None:
        """Send a message that was not taken; with `knowing` also one that may have arrived."""

        def again(outbox: Outbox) -> tuple[Posted, ...]:
            outbox.resend(number, knowing=knowing)
            return outbox.all()

        self._ask(report, again, failed=self.trouble.emit)

    def take_as_sent(self, report: str, number: int) -> None:
        """Somebody knows that a message arrived."""

        def settle(outbox: Outbox) -> tuple[Posted, ...]:
            outbox.take_as_sent(number)
            return outbox.all()

        self._ask(report, settle, failed=self.trouble.emit)

    def cancel(self, report: str, number: int) -> None:
        """Do not send a message that waits."""

        def cancel(outbox: Outbox) -> tuple[Posted, ...]:
            outbox.cancel(number)
            return outbox.all()

        self._ask(report, cancel, failed=self.trouble.emit)

    def read(
        self,
        report: str,
        number: int,
        *,
        done: Callable[[Frozen], object],
        failed: Callable[[Exception], object],
    ) -> None:
        """Get a message as it was frozen."""
        self._clerk.start(lambda: self._outbox(report).message(number), done=done, failed=failed)

    def _ask(
        self,
        report: str,
        work: Callable[[Outbox], tuple[Posted, ...]],
        *,
        done: Callable[[None], object] = lambda _none: None,
        failed: Callable[[Exception], object],
    ) -> None:
        def answer(posted: tuple[Posted, ...]) -> None:
            self._take_news(report, posted)
            # First: whoever asked may be gone by now.
            self.deliver_soon()
            self._tell_damaged(report)
            done(None)

        self._clerk.start(lambda: work(self._outbox(report)), done=answer, failed=failed)

    def _tell_damaged(self, report: str) -> None:
        """Say once that an outbox could not be read and was set aside."""
        damaged = self._outboxes[report].damaged
        if damaged is not None and damaged not in self._told_damaged:
            self._told_damaged.add(damaged)
            self.trouble.emit(DamagedOutboxError(damaged, damaged.name))

    def _outbox(self, report: str) -> Outbox:
        """Called on the threads of clerk and courier."""
        with self._opening:
            outbox = self._outboxes.get(report)
            if outbox is None:
                outbox = self._outboxes[report] = Outbox(self._library.outbox_path(report), now=self._now)
            return outbox

    def _take_news(self, report: str, posted: tuple[Posted, ...]) -> None:
        if self._posted.get(report) != posted:
            before = {one.number: one.state for one in self._posted.get(report, ())}
            self._posted[report] = posted
            log.debug("messages: %s", ", ".join(f"{one.number} {one.state}" for one in posted))
            self.changed.emit(report)
            # What was refused at an earlier start has been told then; of what is unknown nobody knows yet.
            decide = _TO_DECIDE if before else {State.UNKNOWN}
            news = [one for one in posted if before.get(one.number) != one.state or _is_given_up(one)]
            if any(one.state in decide or _is_given_up(one) for one in news):
                self.failed.emit(report)

    # ---- passwords

    def ask_for_secret(
        self, account: Account, *, done: Callable[[bool], object], failed: Callable[[Exception], object]
    ) -> None:
        """Whether a password need not be asked for: there is one here, or none is wanted."""

        def find() -> bool:
            try:
                self._find_secret(account)
            except MailError as error:
                return error.trouble is not Trouble.NO_PASSWORD
            return True

        self._clerk.start(find, done=done, failed=failed)

    def remember(self, account: Account, secret: Secret, *, failed: Callable[[Exception], object]) -> None:
        """Keep a password until the program ends, and in the keyring where that is wanted."""
        self._remembered.set(account, secret)
        if account.remember:
            self._clerk.start(lambda: self._keychain.set(account, secret), failed=failed)

    def forget(self, account: Account) -> None:
        """Keep the password of an account no longer."""
        self._remembered.forget(account)
        self._clerk.start(lambda: self._keychain.forget(account), failed=_log)

    def _find_secret(self, account: Account) -> Secret:
        """Called on a thread. Raises `MailError`."""
        match account.sign_in:
            case "nothing":
                return Secret("")
            case "token":
                return token(account)
        found = self._remembered.get(account)
        if not found and account.remember:
            try:
                found = self._keychain.get(account)
            except KeychainError as error:
                log.warning("%s", error)
        if not found:
            raise MailError(Trouble.NO_PASSWORD, host=account.host)
        return found

    def try_account(
        self,
        account: Account,
        secret: Secret,
        done: Callable[[None], object],
        failed: Callable[[Exception], object],
    ) -> None:
        """Sign in with an account, with the password that is kept where `secret` is empty."""

        def work() -> None:
            from rapporteur.mail.smtp import probe

            probe(account, secret or self._find_secret(account))

        self._courier.start(work, done=done, failed=failed)

    def ask_limit(self, account: Account, *, done: Callable[[int], object]) -> None:
        """How many bytes a message may have: what the server says, the usual where it says nothing."""

        def work() -> int:
            from rapporteur.mail.smtp import probe

            try:
                told = probe(account, self._find_secret(account))
            except MailError as error:
                log.debug("the server does not say how large a message may be: %s", error)
                told = 0
            return min(told or LIMIT, LIMIT)

        self._courier.start(work, done=done, failed=lambda _error: done(LIMIT))

    # ---- delivering

    def deliver_soon(self) -> None:
        """Send what is due: something has come, or the account is another one."""
        self._round.start(round(1000 * _SOON))

    def _deliver(self) -> None:
        account = self._account()
        if self._is_delivering:
            self._deliver_again = True
        elif account is not None and account.is_complete and self._posted:
            self._is_delivering = True
            reports = list(self._posted)
            self._courier.start(
                lambda: self._deliver_all(account, reports), done=self._delivered, failed=self._not_delivered
            )

    def _deliver_all(self, account: Account, reports: Sequence[str]) -> datetime | None:
        """On the courier's thread: send what is due; returns when to come again."""
        moments = []
        for report in reports:
            outbox = self._outbox(report)
            tell = partial(self._tell, report, outbox)
            try:
                moments.append(deliver_due(outbox, partial(self._sign_in, account), now=self._now, told=tell))
            except OutboxError as error:
                # What another report has waiting goes all the same.
                log.warning("%s", error)
                self._kept_from.emit(error)
                moments.append(self._now() + _AGAIN)
        return min(filter(None, moments), default=None)

    def _sign_in(self, account: Account, sender: str) -> tuple[Account, Secret]:
        """On the courier's thread: only from the account that it was written for. Raises `MailError`."""
        if sender.casefold() != account.address.casefold():
            raise MailError(Trouble.OTHER_ACCOUNT, sender, host=account.host)
        return account, self._find_secret(account)

    def _tell(self, report: str, outbox: Outbox, _posted: Posted) -> None:
        self._news.emit(report, outbox.all())

    def _delivered(self, again: datetime | None) -> None:
        self._is_delivering = False
        if self._deliver_again:
            self._deliver_again = False
            self.deliver_soon()
        elif again is not None:
            seconds = max(_SOON, (again - self._now()).total_seconds())
            self._round.start(min(round(1000 * seconds), 2**31 - 1))

    def _not_delivered(self, error: Exception) -> None:
        log.error("the post could not be delivered", exc_info=error)
        self._delivered(None)

    def settle(self, seconds: float) -> None:
        """Wait for what is being kept, and give the answers, but no longer than that."""
        self._clerk.wait(seconds)

    def close(self) -> None:
        """Wait a while for a message on its way, and let go."""
        self._round.stop()
        if not self._courier.close(PATIENCE):
            log.warning("a message was on its way when the program ended")
        elif self._clerk.close(PATIENCE):
            for outbox in self._outboxes.values():
                outbox.close()


def _log(error: Exception) -> None:
    log.warning("%s", error)


def _is_given_up(posted: Posted) -> bool:
    """Whether a message waits for a person, after it has been tried for long."""
    return posted.state is State.QUEUED and posted.trouble is not None and posted.next_try is None

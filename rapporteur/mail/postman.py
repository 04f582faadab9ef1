"""The postman: what is due in an outbox is tried, and each step is written down before it is taken."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from contextlib import suppress
from datetime import datetime
from typing import Protocol

from rapporteur.mail.account import Account, Secret
from rapporteur.mail.letters import Frozen
from rapporteur.mail.outbox import Outbox
from rapporteur.mail.outbox_errors import NotInOutboxError, NotPossibleError, OutboxError
from rapporteur.mail.states import Delivery, Posted, State
from rapporteur.mail.trouble import MailError, Trouble

OF_ONE_MESSAGE = frozenset(
    {
        Trouble.OTHER_ACCOUNT,
        Trouble.SENDER,
        Trouble.RECIPIENTS,
        Trouble.TOO_LARGE,
        Trouble.NOT_ASCII,
        Trouble.LATER,
        Trouble.REFUSED,
        Trouble.DROPPED,
        Trouble.UNKNOWN,
    }
)
"""Troubles that the next message need not have, too."""

SignIn = Callable[[str], tuple[Account, Secret | None]]
"""The account that sends for an address, and its password or token. Raises `MailError` where it has none."""


class Deliver(Protocol):
    """Hands a message to a server, like `rapporteur.mail.smtp.deliver`. Raises `MailError`."""

    def __call__(
        self,
        account: Account,
        secret: Secret | None,
        frozen: Frozen,
        *,
        already: Collection[str] = (),
        on_connected: Callable[[], object],
        on_transmitting: Callable[[], object],
    ) -> tuple[Delivery, ...]: ...


def deliver_due(
    outbox: Outbox,
    sign_in: SignIn,
    *,
    now: Callable[[], datetime],
    deliver: Deliver | None = None,
    told: Callable[[Posted], object] = lambda _posted: None,
) -> datetime | None:
    """Try every message that is due, the oldest first; returns when the next one is due, None if none is.

    It waits for the server, so call it off the window's thread. `told` gets a message after each step that
    it has taken. Where a server cannot be reached, or does not let us in, the other messages of that account
    are not tried either: they wait, or are refused, for the same reason. `deliver` is the real one where
    none is given. Raises `OutboxError` where a step cannot be written down: then it is not taken.
    """
    failed: dict[Account, MailError] = {}
    for posted in outbox.due(now()):
        try:
            underway = outbox.connecting(posted.number)
        except (NotInOutboxError, NotPossibleError):  # somebody has taken it back, or is at it
            continue
        try:
            told(underway)
            outcome = _outcome(outbox, posted, sign_in, deliver or _deliver(), failed, told)
        except BaseException:
            # A fault, or Ctrl+C: the message must not stay on its way for ever.
            with suppress(OutboxError):
                outbox.settle(posted.number, MailError(Trouble.DROPPED))
            raise
        told(outbox.settle(posted.number, outcome))
    return outbox.next_try()


def _deliver() -> Deliver:
    from rapporteur.mail.smtp import deliver  # no start needs smtplib and TLS

    return deliver


def _outcome(
    outbox: Outbox,
    posted: Posted,
    sign_in: SignIn,
    deliver: Deliver,
    failed: dict[Account, MailError],
    told: Callable[[Posted], object],
) -> Sequence[Delivery] | MailError:
    """How one try ended."""
    frozen = outbox.message(posted.number)
    try:
        account, secret = sign_in(frozen.sender)
    except MailError as error:
        return error
    if account in failed:
        return failed[account]
    try:
        return deliver(
            account,
            secret,
            frozen,
            # Who has refused it, or has it, is not asked again.
            already=[one.address for one in posted.deliveries if one.state is not State.QUEUED],
            on_connected=lambda: None,
            on_transmitting=lambda: told(outbox.transmitting(posted.number)),
        )
    except MailError as error:
        if error.trouble not in OF_ONE_MESSAGE:
            failed[account] = error
        return error

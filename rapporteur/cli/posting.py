"""What ``send`` and ``outbox`` do with the account, its password and the outboxes."""

from __future__ import annotations

import os
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from rapporteur.cli.common import DONE, NO, TROUBLE, CommandError, places, read_report, warn

if TYPE_CHECKING:
    from rapporteur.mail.account import Account, Secret
    from rapporteur.mail.letters import Letter
    from rapporteur.mail.outbox import Outbox
    from rapporteur.mail.states import Posted
    from rapporteur.store.library import Library

PASSWORD = "RAPPORTEUR_MAIL_PASSWORD"  # noqa: S105 - the name of a variable
"""The environment variable that may hold the account's password."""

# ---- the account


def account_here() -> Account | None:
    """The account that is set up in the window, None where there is none. Raises `CommandError`."""
    import json

    from pydantic import ValidationError

    from rapporteur.mail.account import Account

    try:
        account = json.loads((places().config / "settings.json").read_bytes())["mail_account"]
        return None if account is None else Account.model_validate(account)
    except (FileNotFoundError, KeyError, TypeError):
        return None
    except ValidationError as error:
        raise CommandError("the mail account in the settings is not understood; set it up again") from error
    except ValueError as error:
        raise CommandError("the settings cannot be read; open the window and set up the account") from error


def complete(account: Account | None) -> Account:
    """The account, if it can send. Raises `CommandError`."""
    if account is None or not account.is_complete:
        raise CommandError(
            "no mail account is set up; do that in the window's settings, or write a --draft. "
            "Nothing was sent"
        )
    return account


def secret_of(account: Account) -> Secret | None:
    """The password or token. Raises `CommandError` where there is none."""
    from rapporteur.mail.account import Secret
    from rapporteur.mail.secrets import KeychainError, SystemKeychain, token
    from rapporteur.mail.sentences import sentence
    from rapporteur.mail.trouble import MailError, Trouble

    if account.sign_in == "nothing":
        return None
    if account.sign_in == "token":
        try:
            return token(account)
        except MailError as error:
            raise CommandError(sentence(error, account)) from error
    if given := os.environ.get(PASSWORD):
        return Secret(given)
    try:
        if account.remember and (kept := SystemKeychain().get(account)):
            return kept
    except KeychainError as error:
        warn(str(error))
    if sys.stdin.isatty():
        from getpass import getpass

        if asked := getpass(f"Password of {account.user or account.address} at {account.host}: "):
            return Secret(asked)
    raise CommandError(f"{sentence(Trouble.NO_PASSWORD, account)} It may be in {PASSWORD}.")


# ---- the post


def now_here() -> datetime:
    """The time, with this machine's offset."""
    return datetime.now(UTC).astimezone()


def library_here() -> Library:
    """The reports of this machine."""
    from rapporteur.store.library import Library

    return Library(places().working, now=now_here)


def outbox_of(library: Library, file: Path) -> Path:
    """Where the outbox of a report's file is. Raises a `StoreError`."""
    known = library.known(file)
    return library.outbox_path(known.id if known else read_report(file).id)


def post(library: Library, file: Path, letter: Letter, account: Account, secret: Secret | None) -> int:
    """Keep the message and send it, with what else is due of this report; returns the exit code.

    Raises `OutboxError` where it cannot be kept, and `LetterError`: then nothing was sent.
    """
    from rapporteur.mail.message import freeze
    from rapporteur.mail.outbox import Outbox

    with Outbox(outbox_of(library, file), now=now_here) as outbox:
        number = outbox.add(freeze(letter, now=now_here())).number
        _warn_of_damage(outbox)
        _deliver(outbox, account, secret)
        return max(_tell(posted, account) for posted in outbox.all() if posted.number == number)


def _deliver(outbox: Outbox, account: Account, secret: Secret | None) -> None:
    from rapporteur.mail.postman import deliver_due

    deliver_due(outbox, lambda _sender: (account, secret), now=now_here)


def _warn_of_damage(outbox: Outbox) -> None:
    if outbox.damaged:
        warn(f"an outbox was damaged, and what waited in it is not sent; it is kept as {outbox.damaged}")


def send_waiting() -> int:
    """Send what is due in all outboxes; returns the exit code."""
    from functools import cache

    from rapporteur.mail.outbox import Outbox
    from rapporteur.mail.outbox_errors import OutboxError, OutboxInUseError

    account, codes = complete(account_here()), [DONE]
    secret = cache(lambda: secret_of(account))
    for path in library_here().outboxes():
        try:
            with Outbox(path, now=now_here) as outbox:
                waiting = [posted.number for posted in outbox.all() if posted.next_try]
                _warn_of_damage(outbox)
                if waiting:
                    _deliver(outbox, account, secret())
                codes += [_tell(posted, account) for posted in outbox.all() if posted.number in waiting]
        except OutboxInUseError:
            warn("an outbox is open in the window, which sends what waits in it by itself")
        except OutboxError as error:  # one that cannot be used does not keep the others waiting
            warn(f"{error} ({error.path.name})")
            codes.append(TROUBLE)
    if codes == [DONE]:
        print("Nothing is waiting.")
    return max(codes)


def _tell(posted: Posted, account: Account) -> int:
    """Say what became of a message; returns the exit code that follows."""
    from rapporteur.mail.sentences import sentence
    from rapporteur.mail.states import State
    from rapporteur.mail.trouble import MailError, Trouble

    sent = [one.address for one in posted.deliveries if one.state is State.SENT]
    if sent:
        print(plain(f"Sent to {', '.join(sent)}: {posted.subject}"))
    for one in posted.deliveries:
        if one.state is State.REFUSED and sent:
            warn(plain(f"{one.address} was refused: {one.said}"))
    trouble = Trouble.UNKNOWN if posted.state is State.UNKNOWN else posted.trouble
    why = sentence(MailError(trouble, posted.said), account) if trouble else ""
    match posted.state:
        case State.SENT:
            return DONE if len(sent) == len(posted.deliveries) else NO
        case State.QUEUED if posted.next_try:
            warn(plain(f"“{posted.subject}” waits. {why}"))
            warn(
                f"it is tried again from {posted.next_try.astimezone():%H:%M} on, "
                "while Rapporteur runs or by “rapporteur send --waiting”"
            )
            return TROUBLE
        case State.QUEUED:
            warn(plain(f"“{posted.subject}” waits for you, in the outbox in the window. {why}"))
            return TROUBLE
        case _:
            warn(plain(f"“{posted.subject}”: {why}"))
            return NO


def list_messages(file: Path | None) -> int:
    """List the messages of a report, or of all; returns the exit code. Raises `OutboxError`."""
    from rapporteur.files import shown_name
    from rapporteur.mail.outbox import Outbox
    from rapporteur.mail.outbox_errors import OutboxInUseError

    library = library_here()
    paths = [outbox_of(library, file)] if file else library.outboxes()
    for path in paths:
        try:
            with Outbox(path, now=now_here) as outbox:
                messages = outbox.all()
                _warn_of_damage(outbox)
        except OutboxInUseError:
            if file:
                raise
            warn("an outbox is open in the window, which lists what is in it")
            continue
        if messages and not file:
            entry = library.catalogue.entry(path.name.partition(".")[0])
            print(plain(entry.title if entry else shown_name(path)))
        for posted in messages:
            print(
                f"{posted.at.astimezone():%Y-%m-%d %H:%M}  {posted.state.value:<8}  {plain(posted.subject)}"
            )
            for one in posted.deliveries:
                print(plain(f"{'':18}{one.state.value}: {one.address} {one.said}"))
            if posted.next_try:
                print(f"{'':18}tried again from {posted.next_try.astimezone():%H:%M} on")
    return DONE


def plain(text: str) -> str:
    """A text of others for the terminal, without what would steer it."""
    from rapporteur.export.text import one_line

    indent = len(text) - len(text.lstrip(" "))
    return " " * indent + one_line(text)

"""What is to be sent, as the rapporteur sees it: before it is a message, and after."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple


class Address(NamedTuple):
    """Somebody's mailbox: a name, which may be empty, and the address itself ("lea@example.org")."""

    name: str
    address: str


NOBODY = Address("", "")


class Attachment(NamedTuple):
    """A file that goes along: its name with its ending, its media type ("application/pdf"), its bytes."""

    name: str
    media_type: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter as it was written. It can still be changed; a `Frozen` cannot.

    `kind` says what it is for: the report itself, or the question to one speaker, whose id is `person_id`.
    """

    to: tuple[Address, ...]
    subject: str
    body: str
    cc: tuple[Address, ...] = ()
    bcc: tuple[Address, ...] = ()
    attachments: tuple[Attachment, ...] = field(default=(), repr=False)
    sender: Address = NOBODY
    reply_to: Address | None = None
    kind: str = "report"
    person_id: str = ""


class Frozen(NamedTuple):
    """A message that will never change again: what goes over the wire, and to whom.

    `message_id` has its angle brackets. `data` is the message with CR LF at its lines' ends, without Bcc.
    `recipients` are addresses alone, each once: To, Cc and Bcc.
    """

    message_id: str
    sender: str
    recipients: tuple[str, ...]
    subject: str
    data: bytes
    frozen: datetime
    kind: str = "report"
    person_id: str = ""


def everyone(letter: Letter) -> tuple[str, ...]:
    """The addresses that a letter goes to, each once, whatever its letters' case."""
    addresses: dict[str, str] = {}
    for one in (*letter.to, *letter.cc, *letter.bcc):
        addresses.setdefault(one.address.casefold(), one.address)
    return tuple(addresses.values())


def shown(addresses: Sequence[Address]) -> str:
    """Addresses as one line that `rapporteur.mail.addresses` reads back."""
    from rapporteur.mail.addresses import written

    return ", ".join(map(written, addresses))

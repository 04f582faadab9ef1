"""A letter as a message (RFC 5322, MIME): one that goes over the wire, or a draft for a mail program.

The header is written here, line by line: the standard library takes ten seconds to fold a name of 10 kB,
and may leave it on a line longer than mail allows. The body is the standard library's.
"""

from __future__ import annotations

import base64
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from hashlib import sha256
from typing import TYPE_CHECKING

from rapporteur.export.names import safe_file_name
from rapporteur.export.text import clean, one_line
from rapporteur.mail.addresses import ascii_domain, is_address, on_the_wire
from rapporteur.mail.letters import Address, Attachment, Frozen, Letter, everyone

if TYPE_CHECKING:
    from email.message import EmailMessage

_LINE = 78
"""Characters that a line of the header should have at most (RFC 5322 section 2.1.1)."""
_LONGEST_WORD = 60
_ENCODED = 45
"""Octets that fit into one encoded word of 75 characters (RFC 2047 section 2)."""
_ATOMS = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~\- ]+")
_MESSAGE_ID = re.compile(r"<[!-;=?A-~]+@[!-;=?A-~]+>")
_MEDIA_TYPE = re.compile(
    r"(?P<type>application|audio|font|image|model|text|video)/(?P<subtype>[a-z0-9!#$&^_.+-]+)"
)
_ENDING = re.compile(r"\.[A-Za-z0-9]{1,10}")


class LetterError(ValueError):
    """A letter that cannot be sent as it is: `address` is none, or with "" nobody sends it or gets it."""

    def __init__(self, address: str) -> None:
        super().__init__("a letter needs addresses to go from and to")
        self.address = address


def freeze(letter: Letter, *, now: datetime, message_id: str | None = None) -> Frozen:
    """The letter as it goes over the wire. The same letter, moment and id give the same bytes.

    `now` has its zone; its offset is told. `message_id` has its angle brackets; without one it is made of
    chance and the domain of the sender, so that nothing tells of this machine. Nothing that users wrote can
    add a header or a recipient. Raises `LetterError` where an address is none, or sender or recipients lack.
    """
    from email.utils import format_datetime

    if now.tzinfo is None:
        raise ValueError("a moment without its zone")
    sender = _checked(letter.sender)
    to, cc, bcc = (tuple(map(_checked, some)) for some in (letter.to, letter.cc, letter.bcc))
    recipients = everyone(replace(letter, to=to, cc=cc, bcc=bcc))
    if not recipients:
        raise LetterError("")
    message_id = message_id or _new_message_id(sender)
    if not _MESSAGE_ID.fullmatch(message_id):
        raise ValueError("no message id")
    subject = one_line(letter.subject)
    header = [
        f"Date: {format_datetime(now)}",
        f"Message-ID: {message_id}",
        _addresses("From", [sender]),
        *_each("Reply-To", [_checked(letter.reply_to)] if letter.reply_to else []),
        *_each("To", to),
        *_each("Cc", cc),
        _text("Subject", subject),
    ]
    return Frozen(
        message_id=message_id,
        sender=sender.address,
        recipients=recipients,
        subject=subject,
        data=_message(header, letter, message_id),
        frozen=now,
        kind=letter.kind,
        person_id=letter.person_id,
    )


def as_draft(letter: Letter) -> bytes:
    """The letter as a file (.eml) that a mail program opens for sending, because of its `X-Unsent`.

    It has no date and no id yet, and no sender where there is none. What is no address is left out.
    """
    header = ["X-Unsent: 1"]
    for name, addresses in (
        ("From", [letter.sender]),
        ("Reply-To", [letter.reply_to] if letter.reply_to else []),
        ("To", letter.to),
        ("Cc", letter.cc),
        ("Bcc", letter.bcc),
    ):
        header += _each(name, [one for one in addresses if is_address(one.address)])
    header.append(_text("Subject", one_line(letter.subject)))
    return _message(header, letter, "\n".join(header))


# ---- the header


def _checked(address: Address) -> Address:
    """The address with its accents composed. Raises `LetterError` where it is none."""
    composed = unicodedata.normalize("NFC", address.address)
    if not is_address(composed):
        raise LetterError(address.address)
    return address._replace(address=composed)


def _new_message_id(sender: Address) -> str:
    from uuid import uuid4

    return f"<{uuid4().hex}@{ascii_domain(sender.address.rpartition('@')[2])}>"


def _each(name: str, addresses: Sequence[Address]) -> Iterator[str]:
    """The line for addresses, if there are any."""
    if addresses:
        yield _addresses(name, addresses)


def _addresses(name: str, addresses: Iterable[Address]) -> str:
    """A header of addresses, each on a line of its own (RFC 5322 section 3.4)."""
    return f"{name}: " + ",\r\n ".join(map(_mailbox, addresses))


def _mailbox(address: Address) -> str:
    name, wire = one_line(address.name), on_the_wire(address.address)
    if not name:
        return wire
    if len(name) > _LINE or not _is_plain(name):
        phrase = "\r\n ".join(_encoded_words(name))
    elif _ATOMS.fullmatch(name):
        phrase = name
    else:
        phrase = '"' + name.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return f"{phrase}\r\n <{wire}>" if len(phrase) + len(wire) > _LONGEST_WORD else f"{phrase} <{wire}>"


def _text(name: str, text: str) -> str:
    """A header of free text (RFC 5322 section 2.2.1), folded at its blanks."""
    if not _is_plain(text) or any(len(word) > _LONGEST_WORD for word in text.split(" ")):
        return f"{name}: " + "\r\n ".join(_encoded_words(text))
    lines, line = [], f"{name}:"
    for word in text.split(" "):
        if len(line) + 1 + len(word) > _LINE:
            lines.append(line)
            line = ""
        line += f" {word}"
    return "\r\n".join([*lines, line])


def _is_plain(text: str) -> bool:
    """Whether it may stand as it is: ASCII, and nothing that looks like an encoded word."""
    return text.isascii() and text.isprintable() and "=?" not in text


def _encoded_words(text: str) -> Iterator[str]:
    """The text in encoded words (RFC 2047), each of whole characters. A reader joins them without blanks."""
    piece = b""
    for letter in text:
        encoded = letter.encode()
        if len(piece) + len(encoded) > _ENCODED:
            yield _encoded_word(piece)
            piece = b""
        piece += encoded
    yield _encoded_word(piece)


def _encoded_word(piece: bytes) -> str:
    return f"=?utf-8?b?{base64.b64encode(piece).decode()}?="


# ---- the body


def _message(header: Sequence[str], letter: Letter, seed: str) -> bytes:
    """The whole message. `seed` is what the boundary between its parts is made of."""
    from email.message import EmailMessage
    from email.policy import SMTP

    body = EmailMessage(policy=SMTP.clone(cte_type="7bit"))
    body.set_content(clean(letter.body).strip("\n") + "\n", charset="utf-8")
    if letter.attachments:
        # "=_" is in no text in base64 or quoted-printable (RFC 2045 section 6.7).
        body.make_mixed(boundary=f"=_{sha256(seed.encode()).hexdigest()[:32]}")
        for attachment in letter.attachments:
            _attach(body, attachment)
    return "".join(f"{line}\r\n" for line in header).encode() + body.as_bytes()


def _attach(body: EmailMessage, attachment: Attachment) -> None:
    """Add a file; a name beyond ASCII goes as RFC 2231 says."""
    kind = _MEDIA_TYPE.fullmatch(attachment.media_type)
    body.add_attachment(
        attachment.data,
        maintype=kind["type"] if kind else "application",
        subtype=kind["subtype"] if kind else "octet-stream",
        filename=_file_name(attachment.name),
    )


def _file_name(name: str) -> str:
    stem, dot, ending = one_line(name).rpartition(".")
    if not stem or not _ENDING.fullmatch(dot + ending):
        return safe_file_name(name, fallback="attachment")
    return safe_file_name(stem, fallback="attachment") + dot + ending

"""An answer that came as an e-mail: whose it is, and what they wrote themselves."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from email import message_from_bytes
from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import Message
from email.policy import compat32
from email.utils import parsedate_to_datetime
from enum import StrEnum
from html.parser import HTMLParser
from typing import TYPE_CHECKING, NamedTuple

from rapporteur.export.text import clean, one_line
from rapporteur.mail.letters import NOBODY, Address
from rapporteur.mail.proposals import Proposal, proposal

if TYPE_CHECKING:
    from datetime import datetime

    from rapporteur.report.model import Report

LARGEST = 32 * 1024 * 1024
"""Bytes of an e-mail that is still read, with all that is attached to it."""

_LONGEST_HEADER = 20_000
_LONGEST_TEXT = 200_000
_MOST_PARTS = 1000

_MAILBOX = re.compile(r"(?P<name>[^<]*)<?(?P<address>(?<![^<\s])[^<>\s]+@[^<>\s]+)>?.*")
_MESSAGE_ID = re.compile(r"<[^<>\s]{1,998}>")
_NO_TEXT = frozenset({"idna", "punycode", "unicode_escape", "raw_unicode_escape", "undefined"})
"""Names that Python takes for those of character sets, and no mail program writes."""


class Fault(StrEnum):
    """Why something is not read as an e-mail."""

    NO_MAIL = "no e-mail"
    TOO_LARGE = "too large"


_SENTENCES = {
    Fault.NO_MAIL: "This is no e-mail. Save the answer as an .eml file in your mail program and open that.",
    Fault.TOO_LARGE: "This is larger than any answer. Record what it says by hand.",
}


class ReplyError(Exception):
    """What was opened is no e-mail that can be read; `fault` says why."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(_SENTENCES[fault])
        self.fault = fault


class Reply(NamedTuple):
    """An answer. `person_id` is empty where nobody known wrote it; `at` is None where it does not tell.

    `text` is what they wrote, without what they quote and sign with. `proposal` is what it seems to say.
    """

    person_id: str
    sender: Address
    subject: str
    at: datetime | None
    text: str
    proposal: Proposal | None


def read_reply(data: bytes, report: Report, asked: Mapping[str, str]) -> Reply:
    """The answer in an e-mail (RFC 5322). `asked` has the people by the ids of the messages that asked them.

    Whoever the message answers to says whose it is, else its sender's address. Nothing in it is followed
    or run. Raises `ReplyError`.
    """
    if len(data) > LARGEST:
        raise ReplyError(Fault.TOO_LARGE)
    message = _parsed(data)
    sender = _sender(message)
    if sender is NOBODY or not any(
        _header(message, name) for name in ("Date", "Message-ID", "Subject", "To")
    ):
        raise ReplyError(Fault.NO_MAIL)
    text = own_words(_text(message))
    return Reply(
        person_id=_person_asked(message, report, asked) or _person_writing(sender, report),
        sender=sender,
        subject=_in_words(_header(message, "Subject")),
        at=_date(message),
        text=text,
        proposal=proposal(text),
    )


def _parsed(data: bytes) -> Message:
    try:
        # Headers stay as they are written: the newer policies take seconds for one that is long and odd.
        return message_from_bytes(data, policy=compat32)
    except (MessageError, ValueError, LookupError, RecursionError) as error:
        raise ReplyError(Fault.NO_MAIL) from error


# ---- headers


def _header(message: Message, name: str) -> str:
    """A header as it is written, on one line, as far as any goes; nothing where it is missing."""
    for known, value in message.raw_items():
        if known.casefold() == name.casefold():
            data = str(value)[:_LONGEST_HEADER].encode("utf-8", "surrogateescape")
            return " ".join(data.decode("utf-8", "replace").split())
    return ""


def _in_words(header: str) -> str:
    """A header, or a piece of one, with what is encoded in it as text (RFC 2047)."""
    try:
        return one_line(str(make_header(decode_header(header))))
    except (MessageError, LookupError, ValueError):
        return one_line(header)


def _sender(message: Message) -> Address:
    found = _MAILBOX.fullmatch(_header(message, "From"))
    return Address(_in_words(found["name"].strip('" ')), one_line(found["address"])) if found else NOBODY


def _date(message: Message) -> datetime | None:
    try:
        at = parsedate_to_datetime(_header(message, "Date"))
    except (ValueError, TypeError, OverflowError):
        return None
    return at if at.tzinfo else None


def _person_asked(message: Message, report: Report, asked: Mapping[str, str]) -> str:
    """Whose question the message answers: that before it, or an earlier one of the same conversation."""
    before = _MESSAGE_ID.findall(_header(message, "In-Reply-To"))
    earlier = _MESSAGE_ID.findall(_header(message, "References"))
    people = (asked.get(one, "") for one in (*before, *reversed(earlier)))
    return next((person_id for person_id in people if person_id and report.person(person_id)), "")


def _person_writing(sender: Address, report: Report) -> str:
    """Whose address the sender's is; nobody where several have it."""
    wanted = sender.address.casefold()
    found = [person.id for person in report.people if person.email.strip().casefold() == wanted]
    return found[0] if len(found) == 1 else ""


# ---- the text


def _text(message: Message) -> str:
    """The text of the message: the plain one, or what is to be read in the one for browsers."""
    plain, markup = "", ""
    for number, part in enumerate(message.walk()):
        if number >= _MOST_PARTS or plain:
            break
        if part.is_multipart() or part.get_content_disposition() == "attachment":
            continue
        match part.get_content_type():
            case "text/plain":
                plain = _plain(part)
            case "text/html" if not markup:
                markup = _decoded(part)
    return plain or _readable(markup)


def _plain(part: Message) -> str:
    text = _decoded(part)
    if str(part.get_param("format", "")).casefold() == "flowed":
        text = _unfolded(text, joined=str(part.get_param("delsp", "")).casefold() == "yes")
    return text.strip()


def _unfolded(text: str, *, joined: bool) -> str:
    """Paragraphs on one line each, of which those that go on end in a blank (RFC 3676)."""
    lines: list[str] = []
    goes_on = False
    for line in text.split("\n"):
        quoted = line.startswith(">")
        if goes_on and not quoted:
            lines[-1] += line.removeprefix(" ")
        else:
            lines.append(line)
        goes_on = line.endswith(" ") and line != "-- " and not quoted
        if goes_on and joined:
            lines[-1] = lines[-1][:-1]
    return "\n".join(lines)


def _decoded(part: Message) -> str:
    """What a part says, whatever it says of its characters."""
    payload = part.get_payload(decode=True)
    if not isinstance(payload, bytes):
        return ""
    payload = payload[: 4 * _LONGEST_TEXT]
    charset = str(part.get_content_charset() or "utf-8").casefold().replace("-", "_")
    for name in (charset, "utf_8"):
        try:
            if name not in _NO_TEXT:
                return clean(payload.decode(name))[:_LONGEST_TEXT]
        except (LookupError, ValueError):
            continue
    return clean(payload.decode("cp1252", "replace"))[:_LONGEST_TEXT]


_NO_TAG = re.compile(r"<(?![A-Za-z/?][^<]*>)")
_DECLARED = re.compile(r"<![^<>]*>")


class _Readable(HTMLParser):
    """Gathers what is to be read of a page: no scripts, no quotation, nothing fetched."""

    _BLOCKS = frozenset({"p", "div", "br", "li", "tr", "h1", "h2", "h3", "h4", "blockquote", "hr", "table"})
    _LEFT_OUT = frozenset({"script", "style", "head", "title", "blockquote"})

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self._inside: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in self._LEFT_OUT:
            self._inside.append(tag)
        elif dict(attrs).get("id") in ("divRplyFwdMsg", "appendonsend"):
            # From here on Outlook quotes.
            self._inside.append("")
        if tag in self._BLOCKS:
            self.pieces.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if self._inside and self._inside[-1] == tag:
            self._inside.pop()
        if tag in self._BLOCKS and tag != "br":
            self.pieces.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._inside:
            self.pieces.append(re.sub(r"\s+", " ", data))


def _without_comments(markup: str) -> str:
    pieces, at = [], 0
    while (begin := markup.find("<!--", at)) >= 0:
        pieces.append(markup[at:begin])
        end = markup.find("-->", begin)
        if end < 0:
            return "".join(pieces)
        at = end + len("-->")
    return "".join((*pieces, markup[at:]))


def _readable(markup: str) -> str:
    if not markup:
        return ""
    reader = _Readable()
    # What opens and does not close has the parser look through all that follows, each time.
    reader.feed(_NO_TAG.sub("&lt;", _DECLARED.sub("", _without_comments(markup))))
    reader.close()
    lines = (line.strip() for line in "".join(reader.pieces).split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


# ---- what is their own


_WROTE = re.compile(
    r"(?:wrote|writes|escribió|a écrit|escreveu|va escriure|작성|썼습니다|كتب)\s*[::]?$|كتب.{0,200}:$",
    re.IGNORECASE,
)
_ORIGINAL = re.compile(
    r"-{2,}\s*(?:original message|mensaje original|message d.origine|message original|mensagem original"
    r"|missatge original|원본 메시지|الرسالة الأصلية|forwarded message)\s*-{2,}|_{10,}",
    re.IGNORECASE,
)
_FROM = re.compile(r"\*?(?:from|de|보낸 사람|من)\s*:\*?\s", re.IGNORECASE)
_SENT = re.compile(
    r"\*?(?:sent|date|enviado(?: el)?|fecha|envoyé|data|enviada|enviat|보낸 날짜|날짜|تاريخ الإرسال|التاريخ)"
    r"\s*:",
    re.IGNORECASE,
)
_DEVICE = re.compile(
    r"(?:sent from my|get outlook for|enviado desde mi|envoyé de(?:puis)? mon|enviado do meu"
    r"|enviat des del meu|obtenir outlook|obtener outlook|나의 \S+에서 보냄|أُ?رسلت من)\b.{0,60}",
    re.IGNORECASE,
)


def own_words(text: str) -> str:
    """A message without what it quotes, and without its signature."""
    lines = list(_before_original(text.split("\n")))
    kept: list[str] = []
    for number, line in enumerate(lines):
        if line in ("-- ", "--"):
            break
        if line.startswith((">", " >")) or _is_attribution(lines, number):
            continue
        kept.append(line.rstrip())
    while kept and (not kept[-1] or _DEVICE.fullmatch(kept[-1].strip())):
        kept.pop()
    return re.sub(r"\n{3,}", "\n\n", "\n".join(kept)).strip()


def _before_original(lines: list[str]) -> Iterator[str]:
    """The lines above a whole message that is quoted with its header."""
    for number, line in enumerate(lines):
        bare = line.strip()
        if _ORIGINAL.fullmatch(bare):
            return
        if _FROM.match(bare) and any(_SENT.match(other.strip()) for other in lines[number + 1 : number + 3]):
            return
        yield line


def _is_attribution(lines: list[str], number: int) -> bool:
    """Whether a line says who wrote, and when, what is quoted; it may go on in the next one."""
    for first in (number, number - 1):
        one = lines[first].strip() if first >= 0 else ""
        other = lines[first + 1].strip() if first + 1 < len(lines) else ""
        for said in (one, f"{one} {other}") if first == number else (f"{one} {other}",):
            # A date has figures; a sentence that ends so seldom has.
            if one and _WROTE.search(said[-300:]) and re.search(r"\d", said):
                return True
    return False

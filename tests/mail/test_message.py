"""A letter as a message: what readers make of it, and that nobody can add to it."""

from __future__ import annotations

import re
import socket
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from email import message_from_bytes
from email.header import decode_header, make_header
from email.message import EmailMessage
from email.policy import default
from time import perf_counter
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rapporteur.mail.letters import NOBODY, Address, Attachment, Letter
from rapporteur.mail.message import LetterError, as_draft, freeze

NOW = datetime(2026, 10, 7, 9, 30, 5, tzinfo=timezone(timedelta(hours=2)))
ID = "<4f1b2c@example.org>"
PDF = Attachment("Séance 3, “fonds” 김민준 😀.pdf", "application/pdf", b"%PDF-1.7\n" + bytes(range(256)) * 40)
LETTER = Letter(
    to=(Address("Organización del foro", "info@forum.example"), Address("", "second@forum.example")),
    cc=(Address("김민준", "kim@forum.example"),),
    bcc=(Address("", "lea@example.org"),),
    subject="Informe de sesión: «Séance 3» – résumé 📝",
    body="Estimada organización:\n\n.\n..\nFrom here on\nhasta luego \n",
    attachments=(PDF,),
    sender=Address("Zoë “Z” Doe", "zoe@example.org"),
    reply_to=Address("", "reply@example.org"),
)
EVIL = [
    "\r\n",
    "\n",
    "\r",
    "\0",
    "\r\n\r\n",
    "\u2028",
    "\x0b",
    "\x85",
    "\u202e",
    "\u2066",
    "\ud83d",
    "\x1b[31m",
]
NAMES = {"Date", "Message-ID", "From", "Reply-To", "To", "Cc", "Subject", "MIME-Version", "Content-Type"}


def read(data: bytes) -> EmailMessage:
    """The message as a strict reader has it: every line as RFC 5322 wants it, nothing amiss."""
    assert data.count(b"\r\n") == data.count(b"\r") == data.count(b"\n")
    assert data.endswith(b"\r\n")
    assert max(map(len, data.split(b"\r\n"))) <= 998
    message = message_from_bytes(data, policy=default)
    for part in message.walk():
        assert not part.defects
        assert not [value.defects for value in part.values() if value.defects]
    return message


def text_of(message: EmailMessage, name: str) -> str:
    """A header, decoded as most readers do. The newer parser puts blanks between encoded words of a name."""
    raw = next(str(value) for key, value in message.raw_items() if key == name)
    return str(make_header(decode_header(raw.replace("\r\n", "").replace("\n", ""))))


def body_of(message: EmailMessage) -> str:
    body = message.get_body()
    assert body is not None
    return str(body.get_content()).replace("\r\n", "\n")


def test_a_reader_finds_everything() -> None:
    frozen = freeze(LETTER, now=NOW, message_id=ID)
    message = read(frozen.data)
    assert set(message.keys()) == NAMES
    assert len(message.keys()) == len(NAMES)
    assert message["Date"] == "Wed, 07 Oct 2026 09:30:05 +0200"
    assert message["Message-ID"] == ID
    assert message["From"].addresses[0].addr_spec == "zoe@example.org"
    assert text_of(message, "From") == "Zoë “Z” Doe <zoe@example.org>"
    assert [one.addr_spec for one in message["To"].addresses] == [one.address for one in LETTER.to]
    assert message["Cc"].addresses[0].display_name == "김민준"
    assert message["Reply-To"] == "reply@example.org"
    assert message["Subject"] == LETTER.subject
    assert body_of(message) == LETTER.body
    (attached,) = message.iter_attachments()
    assert attached.get_filename() == PDF.name
    assert attached.get_content_type() == "application/pdf"
    assert attached.get_content() == PDF.data


def test_what_is_frozen_says_what_it_is() -> None:
    letter = replace(
        LETTER, kind="sign-off", person_id="ana", to=(*LETTER.to, Address("", "Info@Forum.example"))
    )
    frozen = freeze(letter, now=NOW, message_id=ID)
    assert frozen.sender == "zoe@example.org"
    assert frozen.recipients == (
        "info@forum.example",
        "second@forum.example",
        "kim@forum.example",
        "lea@example.org",
    )
    assert (frozen.subject, frozen.frozen) == (LETTER.subject, NOW)
    assert (frozen.kind, frozen.person_id) == ("sign-off", "ana")


def test_nobody_sees_who_gets_a_blind_copy() -> None:
    data = freeze(LETTER, now=NOW).data
    assert "Bcc" not in message_from_bytes(data)
    assert b"lea@" not in data


def test_the_same_letter_is_the_same_message() -> None:
    assert freeze(LETTER, now=NOW, message_id=ID) == freeze(LETTER, now=NOW, message_id=ID)
    assert as_draft(LETTER) == as_draft(LETTER)
    one, other = freeze(LETTER, now=NOW), freeze(LETTER, now=NOW)
    assert one.message_id != other.message_id
    assert re.fullmatch(r"<[0-9a-f]{32}@example\.org>", one.message_id)


def test_nothing_tells_of_the_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("gethostname", "getfqdn", "gethostbyname"):
        monkeypatch.setattr(socket, name, lambda *_: pytest.fail("the machine's name was asked for"))
    data = freeze(LETTER, now=NOW.astimezone(UTC)).data.lower()
    assert b"user-agent" not in data
    assert b"x-mailer" not in data
    assert b"rapporteur" not in data
    assert b"+0000\r\n" in data


def test_a_letter_alone_has_no_parts() -> None:
    message = read(freeze(replace(LETTER, attachments=()), now=NOW).data)
    assert message.get_content_type() == "text/plain"
    assert body_of(message) == LETTER.body


@pytest.mark.parametrize(
    "body", ["", "Hello", "é" * 3000, "김민준 " * 500, "x" * 5000, "a\r\nb\rc\x85d\ud800\n"]
)
def test_any_body_arrives(body: str) -> None:
    data = freeze(replace(LETTER, body=body), now=NOW).data
    assert data.isascii()
    wanted = body.replace("\r\n", "\n").replace("\r", "\n").replace("\x85", "\n").replace("\ud800", "")
    assert body_of(read(data)) == wanted.strip("\n") + "\n"


def test_only_an_address_makes_the_message_more_than_ascii() -> None:
    assert freeze(LETTER, now=NOW).data.isascii()
    letter = replace(LETTER, to=(Address("Lea", "lea@münchen.example"),))
    frozen = freeze(letter, now=NOW)
    assert b"To: Lea <lea@xn--mnchen-3ya.example>\r\n" in frozen.data
    assert frozen.recipients[0] == "lea@münchen.example"
    letter = replace(LETTER, to=(Address("José", "jose\u0301@münchen.example"),))
    frozen = freeze(letter, now=NOW)
    assert "<josé@xn--mnchen-3ya.example>".encode() in frozen.data
    assert frozen.recipients[0] == "josé@münchen.example"
    # All else stays as it was: the standard library's parser takes such bytes for a fault.
    assert frozen.data.replace("josé@xn".encode(), b"jose@xn").isascii()


def test_the_id_has_the_domain_of_the_sender_in_ascii() -> None:
    frozen = freeze(replace(LETTER, sender=Address("", "zoe@münchen.example")), now=NOW)
    assert frozen.message_id.endswith("@xn--mnchen-3ya.example>")


@pytest.mark.parametrize("end", EVIL)
def test_no_text_can_add_a_header_or_a_recipient(end: str) -> None:
    evil = f"a{end}Bcc: spy@evil.example{end}X-Evil: yes{end}{end}evil"
    letter = replace(
        LETTER,
        to=(Address(evil, "info@forum.example"),),
        cc=(Address(evil, "kim@forum.example"),),
        sender=Address(evil, "zoe@example.org"),
        reply_to=Address(evil, "reply@example.org"),
        subject=evil,
        body=evil,
        attachments=(Attachment(evil + ".pdf", f"application/pdf{end}X-Evil: yes", PDF.data),),
    )
    addresses = {"info@forum.example", "kim@forum.example", "zoe@example.org", "reply@example.org"}
    for data in (freeze(letter, now=NOW).data, as_draft(replace(letter, bcc=()))):
        message = read(data)
        assert set(message.keys()) <= NAMES | {"X-Unsent"}
        found = [
            one.addr_spec for name in ("From", "Reply-To", "To", "Cc") for one in message[name].addresses
        ]
        assert sorted(found) == sorted(addresses)
        (attached,) = message.iter_attachments()
        assert set(attached.keys()) <= {
            "Content-Type",
            "Content-Transfer-Encoding",
            "Content-Disposition",
            "MIME-Version",
        }
        name = attached.get_filename()
        assert name is not None
        assert not set("\r\n\0/\u202e") & set(name)
        assert attached.get_content() == PDF.data
    assert freeze(letter, now=NOW).recipients == (
        "info@forum.example",
        "kim@forum.example",
        "lea@example.org",
    )


@pytest.mark.parametrize("end", EVIL)
@pytest.mark.parametrize("field", ["to", "cc", "bcc", "sender", "reply_to"])
def test_what_is_no_address_is_not_sent_to(field: str, end: str) -> None:
    evil = Address("", f"a@x.example{end}Bcc: spy@evil.example")
    changes: dict[str, Any] = {field: evil if field in ("sender", "reply_to") else (evil,)}
    letter = replace(LETTER, **changes)
    with pytest.raises(LetterError) as caught:
        freeze(letter, now=NOW)
    assert caught.value.address == evil.address
    assert "spy" not in str(caught.value)
    draft = read(as_draft(letter))
    assert b"spy" not in draft.as_bytes()


def test_a_letter_from_or_to_nobody_is_not_frozen() -> None:
    with pytest.raises(LetterError):
        freeze(replace(LETTER, sender=NOBODY), now=NOW)
    with pytest.raises(LetterError):
        freeze(replace(LETTER, to=(), cc=(), bcc=()), now=NOW)


def test_a_moment_and_an_id_are_whole() -> None:
    with pytest.raises(ValueError, match="zone"):
        freeze(LETTER, now=NOW.replace(tzinfo=None))
    for wrong in ("a@b", "<a@b>\r\nX: y", "<a>", "<a@b@c>", "<é@b>"):
        with pytest.raises(ValueError, match="id"):
            freeze(LETTER, now=NOW, message_id=wrong)


@pytest.mark.parametrize(
    "name", ["x" * 10_000, "김민준 " * 2_500, "a b " * 2_500, '"\\' * 5_000, "é" * 5_000]
)
def test_long_names_are_folded_in_no_time(name: str) -> None:
    letter = replace(
        LETTER,
        to=(Address(name, "a@x.example"),),
        subject=name,
        attachments=(Attachment(f"{name}.pdf", "application/pdf", b"x"),),
    )
    before = perf_counter()
    data = freeze(letter, now=NOW).data
    assert perf_counter() - before < 2
    message = message_from_bytes(data, policy=default)
    assert max(map(len, data.split(b"\r\n"))) <= 998
    assert text_of(message, "Subject") == " ".join(name.split())
    assert text_of(message, "To") == " ".join(name.split()) + " <a@x.example>"
    (attached,) = message.iter_attachments()
    assert len((attached.get_filename() or "").encode()) <= 184


@pytest.mark.parametrize(
    "subject", ["", "Plain", "=?utf-8?q?a?=", "one two " * 30, "x" * 61, "a=?b", "tab\there", "Ünï" * 80]
)
def test_any_subject_arrives(subject: str) -> None:
    frozen = freeze(replace(LETTER, subject=subject), now=NOW)
    assert text_of(read(frozen.data), "Subject").strip() == frozen.subject == " ".join(subject.split())


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(), st.text(), st.text(), st.text(), st.binary())
def test_any_text_makes_a_message(name: str, subject: str, body: str, file: str, data: bytes) -> None:
    letter = replace(
        LETTER,
        to=(Address(name, "a@x.example"),),
        subject=subject,
        body=body,
        attachments=(Attachment(file, "application/octet-stream", data),),
    )
    frozen = freeze(letter, now=NOW)
    message = read(frozen.data)
    assert frozen.data.isascii()
    assert text_of(message, "Subject").strip() == frozen.subject
    assert message["To"].addresses[0].addr_spec == "a@x.example"
    (attached,) = message.iter_attachments()
    assert attached.get_content() == data
    assert set(read(as_draft(letter)).keys()) == (NAMES | {"X-Unsent", "Bcc"}) - {"Date", "Message-ID"}


def test_a_draft_waits_to_be_sent() -> None:
    message = read(as_draft(LETTER))
    assert message["X-Unsent"] == "1"
    assert set(message.keys()) == (NAMES | {"X-Unsent", "Bcc"}) - {"Date", "Message-ID"}
    assert message["Bcc"] == "lea@example.org"
    message = read(as_draft(Letter(to=(), subject="s", body="b")))
    assert set(message.keys()) == {
        "X-Unsent",
        "Subject",
        "Content-Type",
        "Content-Transfer-Encoding",
        "MIME-Version",
    }


@pytest.mark.parametrize("kind", ["multipart/mixed", "message/rfc822", "", "pdf", "text/html; charset=x"])
def test_an_odd_media_type_is_told_as_unknown(kind: str) -> None:
    letter = replace(LETTER, attachments=(Attachment("a.bin", kind, b"From me\n.\n"),))
    (attached,) = read(freeze(letter, now=NOW).data).iter_attachments()
    assert attached.get_content_type() == "application/octet-stream"
    assert attached.get_content() == b"From me\n.\n"


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("a.PDF", "a.PDF"),
        ("../b.pdf", "-b.pdf"),
        ("con.pdf", "con_.pdf"),
        ("", "attachment"),
        ("x.y z", "x.y z"),
    ],
)
def test_file_names_are_safe(name: str, wanted: str) -> None:
    letter = replace(LETTER, attachments=(Attachment(name, "application/pdf", b"x"),))
    (attached,) = read(freeze(letter, now=NOW).data).iter_attachments()
    assert attached.get_filename() == wanted

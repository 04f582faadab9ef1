"""Messages to real servers on this machine: taken, refused, and broken off at every step."""

from __future__ import annotations

import base64
import errno
import logging
import os
import socket
import ssl
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from email import message_from_bytes
from email.policy import default
from functools import partial

import pytest

from rapporteur.mail import smtp
from rapporteur.mail.account import Account, Secret
from rapporteur.mail.letters import Address, Attachment, Frozen, Letter
from rapporteur.mail.message import freeze
from rapporteur.mail.smtp import deliver, probe
from rapporteur.mail.states import Delivery, State
from rapporteur.mail.trouble import MailError, Trouble
from tests.mail.servers import (
    HANG_UP,
    PASSWORD,
    SILENCE,
    TOKEN,
    USER,
    Certificates,
    MailServer,
    ScriptedServer,
)

LEA, TOM = "info@forum.example", "tom@example.org"
NOW = datetime(2026, 10, 7, 9, 30, tzinfo=UTC)
LETTER = Letter(
    to=(Address("Organización “GSEF”", LEA), Address("", TOM)),
    subject="Informe: «Séance 3» 김민준 📝",
    body=".\n..\nHola, Ñandú\n.dot\n\n.",
    sender=Address("Zoë", USER),
)
FROZEN = freeze(LETTER, now=NOW, message_id="<1@example.org>")
RIGHT = Secret(PASSWORD)


def with_file(size: int, name: str = "Séance 3, “fonds” 😀.pdf") -> Frozen:
    return freeze(
        replace(LETTER, attachments=(Attachment(name, "application/pdf", os.urandom(size)),)), now=NOW
    )


def trouble_of(call: Callable[[], object]) -> MailError:
    with pytest.raises(MailError) as caught:
        call()
    return caught.value


def to(*addresses: str, sender: str = USER) -> Frozen:
    letter = replace(LETTER, to=tuple(Address("", one) for one in addresses), sender=Address("", sender))
    return freeze(letter, now=NOW)


# ---- taken


@pytest.mark.parametrize("security", ["starttls", "tls", "none"])
def test_a_message_is_taken(certificates: Certificates, trusting: ssl.SSLContext, security: str) -> None:
    steps: list[str] = []
    with MailServer(certificates.good(), security=security) as server:  # type: ignore[arg-type]  # one of the three
        deliveries = deliver(
            server.account(),
            RIGHT,
            FROZEN,
            on_connected=lambda: steps.append("connected"),
            on_transmitting=lambda: steps.append(f"transmitting, {len(server.received)} there"),
            context=trusting,
        )
    said = "250 2.0.0 Ok: queued as 4F1B2"
    assert deliveries == (Delivery(LEA, State.SENT, said), Delivery(TOM, State.SENT, said))
    assert steps == ["connected", "transmitting, 0 there"]
    (received,) = server.received
    assert received.sender == USER
    assert received.recipients == (LEA, TOM)
    assert received.data == FROZEN.data
    assert received.options == (f"SIZE={len(FROZEN.data)}",)


@pytest.mark.parametrize("size", [1_000_000, 18_000_000])
def test_a_large_message_arrives_byte_for_byte(
    server: MailServer, trusting: ssl.SSLContext, size: int
) -> None:
    frozen = with_file(size)
    deliver(server.account(), RIGHT, frozen, context=trusting)
    assert server.received[0].data == frozen.data


def test_names_subject_and_file_name_arrive(server: MailServer, trusting: ssl.SSLContext) -> None:
    frozen = with_file(1000)
    deliver(server.account(), RIGHT, frozen, context=trusting)
    message = message_from_bytes(server.received[0].data, policy=default)
    assert message["Subject"] == LETTER.subject
    assert message["To"].addresses[0].display_name == "Organización “GSEF”"
    assert message["From"].addresses[0].display_name == "Zoë"
    body = message.get_body()
    assert body is not None
    assert body.get_content().replace("\r\n", "\n") == LETTER.body + "\n"
    assert [one.get_filename() for one in message.iter_attachments()] == ["Séance 3, “fonds” 😀.pdf"]
    assert not message.defects


@pytest.mark.parametrize("mechanism", ["PLAIN", "LOGIN"])
def test_a_password_beyond_ascii_is_taken(
    certificates: Certificates, trusting: ssl.SSLContext, mechanism: str
) -> None:
    with MailServer(certificates.good(), mechanisms=(mechanism,)) as server:
        assert probe(server.account(), RIGHT, context=trusting) == 26_214_400


def test_the_address_is_the_user_where_none_is_given(server: MailServer, trusting: ssl.SSLContext) -> None:
    probe(server.account(user=""), RIGHT, context=trusting)


@pytest.mark.parametrize("token", [TOKEN, "x" * 700])
def test_a_token_is_taken(server: MailServer, trusting: ssl.SSLContext, token: str) -> None:
    server.manners.token = token
    deliver(server.account(sign_in="token"), Secret(token), FROZEN, context=trusting)
    assert len(server.received) == 1


def test_nobody_signs_in_where_nobody_has_to(certificates: Certificates, trusting: ssl.SSLContext) -> None:
    with MailServer(certificates.good(), mechanisms=(), limit=0) as server:
        assert probe(server.account(), None, context=trusting) == 0
        deliver(server.account(), None, FROZEN, context=trusting)
    assert server.received[0].options == ()


def test_this_machine_is_not_named() -> None:
    with ScriptedServer({}) as server:
        deliver(server.account(), None, FROZEN)
    assert server.said == [
        "ehlo [127.0.0.1]",
        f"MAIL FROM:<{USER}> SIZE={len(FROZEN.data)}",
        f"RCPT TO:<{LEA}>",
        f"RCPT TO:<{TOM}>",
        "DATA",
        "QUIT",
    ]
    assert b"\r\n..\r\n...\r\n" in server.content


def test_trying_an_account_sends_nothing() -> None:
    with ScriptedServer({}) as server:
        assert probe(server.account(), None) == 1_000_000
    assert server.said == ["ehlo [127.0.0.1]", f"MAIL FROM:<{USER}>", "RSET", "QUIT"]


def test_who_has_it_is_not_asked_again(server: MailServer, trusting: ssl.SSLContext) -> None:
    again = partial(deliver, server.account(), RIGHT, FROZEN, context=trusting)
    assert [one.address for one in again(already=[LEA.upper()])] == [TOM]
    assert server.received[0].recipients == (TOM,)
    assert again(already=(TOM, LEA)) == ()
    assert len(server.received) == 1


def test_an_address_beyond_ascii_is_told_before(server: MailServer, trusting: ssl.SSLContext) -> None:
    deliver(server.account(), RIGHT, to("josé@münchen.example"), context=trusting)
    assert server.received[0].recipients == ("josé@xn--mnchen-3ya.example",)
    assert {"SMTPUTF8", "BODY=8BITMIME"} <= set(server.received[0].options)


def test_a_domain_beyond_ascii_needs_nothing(certificates: Certificates, trusting: ssl.SSLContext) -> None:
    with MailServer(certificates.good(), smtputf8=False) as server:
        deliver(server.account(), RIGHT, to("lea@münchen.example"), context=trusting)
        error = trouble_of(
            lambda: deliver(server.account(), RIGHT, to("josé@münchen.example"), context=trusting)
        )
    assert error.trouble is Trouble.NOT_ASCII
    assert len(server.received) == 1


def test_goodbye_need_not_be_heard() -> None:
    for goodbye in (HANG_UP, "500 What?", "\xff\xfe"):
        with ScriptedServer({"QUIT": goodbye}) as server:
            assert len(deliver(server.account(), None, FROZEN)) == 2


# ---- who gets it


def test_one_of_two_is_refused(server: MailServer, trusting: ssl.SSLContext) -> None:
    server.manners.refusing[TOM] = "550 5.1.1 <tom>: no such user\u202e here"
    deliveries = deliver(server.account(), RIGHT, FROZEN, context=trusting)
    assert [one.state for one in deliveries] == [State.SENT, State.REFUSED]
    assert deliveries[1].said == "550 5.1.1 <tom>: no such user here"
    assert server.received[0].recipients == (LEA,)


def test_one_of_two_is_put_off_and_taken_later(server: MailServer, trusting: ssl.SSLContext) -> None:
    server.manners.later[LEA] = "451 4.7.1 Greylisted, come back later"
    send = partial(deliver, server.account(), RIGHT, FROZEN, context=trusting)
    first = send()
    assert [one.state for one in first] == [State.QUEUED, State.SENT]
    assert first[0].said == "451 4.7.1 Greylisted, come back later"
    assert [one.state for one in send(already=[TOM])] == [State.SENT]
    assert [one.recipients for one in server.received] == [(TOM,), (LEA,)]


def test_nobody_is_taken(server: MailServer, trusting: ssl.SSLContext) -> None:
    server.manners.refusing.update({LEA: "550 5.1.1 No Lea", TOM: "550 5.1.1 No Tom"})
    send = partial(deliver, server.account(), RIGHT, FROZEN, context=trusting)
    error = trouble_of(send)
    assert (error.trouble, error.said) == (Trouble.RECIPIENTS, "550 5.1.1 No Lea; 550 5.1.1 No Tom")
    assert not error.is_passing
    server.manners.refusing[TOM] = "451 Later"
    error = trouble_of(send)
    assert error.trouble is Trouble.LATER
    assert error.is_passing
    assert not server.received


def test_a_server_that_goes_takes_nobody() -> None:
    with ScriptedServer({"RCPT": ["250 Ok", "421 4.3.2 Going down"]}) as server:
        error = trouble_of(lambda: deliver(server.account(), None, FROZEN))
    assert (error.trouble, error.said) == (Trouble.LATER, "421 4.3.2 Going down")
    assert "DATA" not in server.said


def test_what_is_no_address_is_not_said() -> None:
    evil = "a@x.example>\r\nRCPT TO:<spy@evil.example"
    with ScriptedServer({}) as server:
        deliveries = deliver(server.account(), None, FROZEN._replace(recipients=(evil, TOM)))
        assert [one.state for one in deliveries] == [State.REFUSED, State.SENT]
        error = trouble_of(lambda: deliver(server.account(), None, FROZEN._replace(recipients=(evil,))))
        assert error.trouble is Trouble.RECIPIENTS
        error = trouble_of(lambda: deliver(server.account(), None, FROZEN._replace(sender=evil)))
        assert error.trouble is Trouble.SENDER
    assert "spy" not in "".join(server.said)


# ---- the connection


def test_nobody_is_there() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    error = trouble_of(lambda: probe(Account(address=USER, host="127.0.0.1", port=port), RIGHT))
    assert (error.trouble, error.host) == (Trouble.CONNECTION_REFUSED, "127.0.0.1")
    assert error.is_passing


@pytest.mark.parametrize(
    ("raised", "trouble"),
    [
        (socket.gaierror(socket.EAI_NONAME, "Name or service not known"), Trouble.NO_SUCH_HOST),
        (socket.gaierror(socket.EAI_AGAIN, "Temporary failure"), Trouble.OFFLINE),
        (OSError(errno.ENETUNREACH, "Network is unreachable"), Trouble.OFFLINE),
        (OSError(errno.EHOSTUNREACH, "No route to host"), Trouble.NO_ANSWER),
        (TimeoutError("timed out"), Trouble.NO_ANSWER),
        (ConnectionResetError(), Trouble.DROPPED),
        (
            ExceptionGroup("", [OSError(errno.ENETUNREACH, "IPv6"), ConnectionRefusedError()]),
            Trouble.CONNECTION_REFUSED,
        ),
        (ExceptionGroup("", [OSError(errno.ENETUNREACH, "both")]), Trouble.OFFLINE),
    ],
)
def test_no_connection(raised: Exception, trouble: Trouble, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object, **__: object) -> None:
        raise raised

    monkeypatch.setattr(socket, "create_connection", fails)
    error = trouble_of(lambda: probe(Account(address=USER, host="mail.example"), RIGHT))
    assert error.trouble is trouble
    assert error.is_passing


@pytest.mark.parametrize("host", ["", " ", "a..b", "é" * 80, "x\0y"])
def test_what_is_no_host_is_not_asked_for(host: str) -> None:
    assert trouble_of(lambda: probe(Account(address=USER, host=host), RIGHT)).trouble is Trouble.NO_SUCH_HOST


@pytest.mark.parametrize(
    ("made", "trouble"),
    [
        ("self_signed", Trouble.CERTIFICATE_UNKNOWN),
        ("of_a_stranger", Trouble.CERTIFICATE_UNKNOWN),
        ("of_another_host", Trouble.CERTIFICATE_NAME),
        ("expired", Trouble.CERTIFICATE_EXPIRED),
    ],
)
@pytest.mark.parametrize("security", ["starttls", "tls"])
def test_a_certificate_that_is_not_right(
    certificates: Certificates,
    trusting: ssl.SSLContext,
    made: str,
    trouble: Trouble,
    security: str,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.CRITICAL, "mail.log")
    caplog.set_level(logging.CRITICAL, "asyncio")
    context = getattr(certificates, made)()
    with MailServer(context, security=security) as server:  # type: ignore[arg-type]  # one of the two
        error = trouble_of(lambda: deliver(server.account(), RIGHT, FROZEN, context=trusting))
    assert error.trouble is trouble
    assert error.said
    assert not error.is_passing
    assert not server.received


def test_the_system_does_not_trust_our_authority(server: MailServer) -> None:
    assert trouble_of(lambda: probe(server.account(), RIGHT)).trouble is Trouble.CERTIFICATE_UNKNOWN


@pytest.mark.parametrize("security", ["starttls", "none"])
def test_a_tls_port_spoken_to_in_the_clear(
    certificates: Certificates, trusting: ssl.SSLContext, security: str
) -> None:
    with MailServer(certificates.good(), security="tls") as server:
        account = server.account(security=security)
        error = trouble_of(lambda: probe(account, RIGHT, banner_timeout=0.2, context=trusting))
        assert error.trouble is Trouble.WRONG_SECURITY
        # It waits for TLS, whoever vouches for it.
        error = trouble_of(lambda: probe(account, RIGHT, banner_timeout=0.2))
        assert error.trouble is Trouble.WRONG_SECURITY


def test_a_clear_port_spoken_to_in_tls(server: MailServer, trusting: ssl.SSLContext) -> None:
    error = trouble_of(lambda: probe(server.account(security="tls"), RIGHT, context=trusting))
    assert error.trouble is Trouble.WRONG_SECURITY


def test_a_protected_port_spoken_to_in_the_clear(server: MailServer) -> None:
    error = trouble_of(lambda: probe(server.account(security="none"), RIGHT))
    assert error.trouble is Trouble.WRONG_SECURITY


def test_nothing_is_said_without_protection() -> None:
    with ScriptedServer({"EHLO": "250-mail.test\r\n250 AUTH PLAIN LOGIN"}) as server:
        account = server.account(security="starttls", sign_in="password", user=USER)
        assert trouble_of(lambda: probe(account, RIGHT)).trouble is Trouble.NO_STARTTLS
    assert server.said == ["ehlo [127.0.0.1]", "QUIT"]


@pytest.mark.parametrize(
    ("reply", "trouble"),
    [("454 4.7.0 TLS not available", Trouble.LATER), ("502 5.5.1 No", Trouble.NO_STARTTLS)],
)
def test_protection_that_is_offered_and_not_given(reply: str, trouble: Trouble) -> None:
    with ScriptedServer({"EHLO": "250-mail.test\r\n250 STARTTLS", "STARTTLS": reply}) as server:
        error = trouble_of(lambda: probe(server.account(security="starttls"), None))
    assert (error.trouble, error.said) == (trouble, reply)


def test_what_is_said_before_the_protection_does_not_count(
    server: MailServer, trusting: ssl.SSLContext
) -> None:
    """RFC 3207 section 6."""
    server.manners.slipped_in = "250-evil.test\r\n250 AUTH PLAIN\r\n235 Ok\r\n250 Ok\r\n250 Ok\r\n221 Bye"
    assert probe(server.account(), RIGHT, context=trusting) == 26_214_400
    error = trouble_of(lambda: probe(server.account(), Secret("wrong"), context=trusting))
    assert error.trouble is Trouble.PASSWORD


@pytest.mark.parametrize("host", ["mail.example", "192.0.2.1", "127.0.0.1.example", "localhost.example"])
def test_without_protection_only_to_this_machine(host: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket, "create_connection", lambda *_, **__: pytest.fail("connected"))
    account = Account(address=USER, host=host, port=25, security="none", sign_in="nothing")
    assert trouble_of(lambda: probe(account, None)).trouble is Trouble.NO_STARTTLS


def test_a_server_that_says_nothing() -> None:
    with ScriptedServer({"greeting": SILENCE}) as server:
        error = trouble_of(lambda: probe(server.account(), None, timeout=0.2, banner_timeout=0.1))
    assert error.trouble is Trouble.NO_ANSWER
    assert server.said == []


@pytest.mark.parametrize(
    ("script", "trouble"),
    [
        ({"greeting": HANG_UP}, Trouble.DROPPED),
        ({"greeting": "HTTP/1.1 400 Bad Request"}, Trouble.NOT_A_MAIL_SERVER),
        ({"greeting": "+OK POP3"}, Trouble.NOT_A_MAIL_SERVER),
        ({"greeting": "220 FTP", "EHLO": "500 Unknown command"}, Trouble.NOT_A_MAIL_SERVER),
        ({"greeting": "220 " + "x" * 100_000}, Trouble.NOT_A_MAIL_SERVER),
        ({"greeting": "200 hello"}, Trouble.NOT_A_MAIL_SERVER),
        ({"greeting": "421 4.7.0 Too many connections"}, Trouble.LATER),
        ({"greeting": "554 5.7.1 Go away"}, Trouble.REFUSED),
        ({"EHLO": HANG_UP}, Trouble.DROPPED),
        ({"EHLO": "451 Wait"}, Trouble.LATER),
        ({"EHLO": "\xff\xfe what?"}, Trouble.NOT_A_MAIL_SERVER),
        ({"MAIL": SILENCE}, Trouble.NO_ANSWER),
        ({"MAIL": HANG_UP}, Trouble.DROPPED),
        ({"MAIL": "450 4.3.2 Wait"}, Trouble.LATER),
        ({"MAIL": "553 5.7.1 Sender address rejected: not owned by user"}, Trouble.SENDER),
        ({"MAIL": "530 5.7.0 Must issue a STARTTLS command first"}, Trouble.WRONG_SECURITY),
        ({"MAIL": "530 5.7.0 Authentication required"}, Trouble.NO_PASSWORD),
        ({"MAIL": "552 5.3.4 Message size exceeds fixed limit"}, Trouble.TOO_LARGE),
        ({"MAIL": "553 5.6.7 No such letters"}, Trouble.NOT_ASCII),
        ({"MAIL": "535 5.7.139 SmtpClientAuthentication is disabled"}, Trouble.PASSWORD_NOT_ALLOWED),
        ({"MAIL": "503 5.5.1 Bad sequence"}, Trouble.REFUSED),
        ({"RCPT": SILENCE}, Trouble.NO_ANSWER),
        ({"RCPT": HANG_UP}, Trouble.DROPPED),
        ({"DATA": HANG_UP}, Trouble.DROPPED),
        ({"DATA": "what?"}, Trouble.NOT_A_MAIL_SERVER),
        ({"DATA": "250 Ok"}, Trouble.NOT_A_MAIL_SERVER),
        ({"DATA": "451 Not now"}, Trouble.LATER),
        ({"DATA": "554 5.7.1 No"}, Trouble.REFUSED),
    ],
)
def test_it_breaks_off_before_the_content(script: dict[str, str], trouble: Trouble) -> None:
    begun: list[bool] = []
    with ScriptedServer(script) as server:
        error = trouble_of(
            lambda: deliver(
                server.account(),
                None,
                FROZEN,
                on_transmitting=lambda: begun.append(True),
                timeout=0.3,
                banner_timeout=5,
            )
        )
    assert error.trouble is trouble
    assert error.host == "127.0.0.1"
    assert not begun
    assert not server.content


# ---- the content


@pytest.mark.parametrize(
    "script",
    [
        {"after 354": HANG_UP},
        {"content": HANG_UP},
        {".": HANG_UP},
        {".": SILENCE},
        {".": "what?"},
        {".": "354 Go on"},
        {".": ""},
    ],
)
@pytest.mark.parametrize("frozen", [FROZEN, with_file(3_000_000)], ids=["small", "large"])
def test_it_breaks_off_after_the_content_began(script: dict[str, str], frozen: Frozen) -> None:
    begun: list[bool] = []
    with ScriptedServer({"EHLO": "250 mail.test"} | script) as server:
        error = trouble_of(
            lambda: deliver(
                server.account(),
                None,
                frozen,
                on_transmitting=lambda: begun.append(True),
                timeout=2,
                verdict_timeout=0.3,
            )
        )
    assert error.trouble is Trouble.UNKNOWN
    assert not error.is_passing
    assert begun == [True]
    # No word of the protocol may end up in a message.
    assert b"\r\nQUIT\r\n" not in server.content


def test_what_it_said_to_each_recipient_before_it_broke_off() -> None:
    frozen, script = to(LEA, TOM, "ana@example.org"), ["250 Ok", "550 No such user", "450 Later"]
    with ScriptedServer({"RCPT": script, ".": HANG_UP}) as server:
        error = trouble_of(lambda: deliver(server.account(), None, frozen))
    assert error.trouble is Trouble.UNKNOWN
    assert error.deliveries == (
        Delivery(LEA, State.SENT, "250 Ok"),
        Delivery(TOM, State.REFUSED, "550 No such user"),
        Delivery("ana@example.org", State.QUEUED, "450 Later"),
    )


def test_a_server_that_takes_nothing_more(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(smtp, "_CHUNK", 1 << 22)
    with ScriptedServer({"EHLO": "250 mail.test", "after 354": SILENCE}) as server:
        error = trouble_of(lambda: deliver(server.account(), None, with_file(20_000_000), timeout=0.3))
    assert error.trouble is Trouble.UNKNOWN


@pytest.mark.parametrize(
    ("verdict", "trouble"),
    [
        ("451 4.3.0 Try again", Trouble.LATER),
        ("550 5.7.1 Looks like spam", Trouble.REFUSED),
        ("552 Too much mail data", Trouble.TOO_LARGE),
        ("554 5.3.4 Too big", Trouble.TOO_LARGE),
    ],
)
def test_the_verdict_is_no(
    server: MailServer, trusting: ssl.SSLContext, verdict: str, trouble: Trouble
) -> None:
    server.manners.verdicts.append(verdict)
    error = trouble_of(lambda: deliver(server.account(), RIGHT, FROZEN, context=trusting))
    assert (error.trouble, error.said) == (trouble, verdict)
    assert not server.received
    assert deliver(server.account(), RIGHT, FROZEN, context=trusting)


def test_too_large_a_message_is_not_begun(certificates: Certificates, trusting: ssl.SSLContext) -> None:
    with MailServer(certificates.good(), limit=100_000) as server:
        error = trouble_of(lambda: deliver(server.account(), RIGHT, with_file(100_000), context=trusting))
        assert (error.trouble, error.limit) == (Trouble.TOO_LARGE, 100_000)
        assert deliver(server.account(), RIGHT, with_file(60_000), context=trusting)
    with ScriptedServer({"EHLO": "250-mail.test\r\n250 SIZE 100"}) as scripted:
        assert trouble_of(lambda: deliver(scripted.account(), None, FROZEN)).limit == 100
    assert scripted.said == ["ehlo [127.0.0.1]", "QUIT"]


def test_what_cannot_be_written_down_is_not_sent() -> None:
    def full() -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with ScriptedServer({}) as server:
        with pytest.raises(OSError, match="No space"):
            deliver(server.account(), None, FROZEN, on_transmitting=full)
        assert server.said[-1] == "DATA"
    assert not server.content


# ---- signing in


@pytest.mark.parametrize(
    ("reply", "trouble"),
    [
        ("535 5.7.8 Error: authentication failed", Trouble.PASSWORD),
        ("535-5.7.8 Username and Password not accepted\r\n535 5.7.8 see help", Trouble.PASSWORD),
        ("535 5.7.3 Authentication unsuccessful", Trouble.PASSWORD),
        ("535 5.7.139 Authentication unsuccessful, the user credentials were incorrect", Trouble.PASSWORD),
        (
            "534-5.7.9 Application-specific password required\r\n534 5.7.9 InvalidSecondFactor",
            Trouble.TWO_FACTOR,
        ),
        ("535 5.7.0 Please use an App Password", Trouble.TWO_FACTOR),
        (
            "535 5.7.139 Authentication unsuccessful, basic authentication is disabled",
            Trouble.PASSWORD_NOT_ALLOWED,
        ),
        ("535 5.7.139 Authentication unsuccessful", Trouble.PASSWORD_NOT_ALLOWED),
        (
            "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant",
            Trouble.PASSWORD_NOT_ALLOWED,
        ),
        ("454 4.7.0 Too many login attempts", Trouble.LATER),
        ("504 5.5.4 Unrecognized authentication type", Trouble.SIGN_IN_NOT_OFFERED),
        ("538 5.7.11 Encryption required", Trouble.WRONG_SECURITY),
    ],
)
def test_the_password_is_not_taken(
    server: MailServer, trusting: ssl.SSLContext, reply: str, trouble: Trouble
) -> None:
    server.manners.sign_in_reply = reply
    error = trouble_of(lambda: deliver(server.account(), Secret("wrong"), FROZEN, context=trusting))
    assert error.trouble is trouble
    assert error.said.startswith(reply[:3])
    assert not server.received


def test_a_token_is_not_taken(server: MailServer, trusting: ssl.SSLContext) -> None:
    account = server.account(sign_in="token")
    assert trouble_of(lambda: probe(account, Secret("old"), context=trusting)).trouble is Trouble.PASSWORD


def test_a_password_that_is_not_there_is_not_asked_about(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket, "create_connection", lambda *_, **__: pytest.fail("connected"))
    account = Account(address=USER, host="mail.example")
    for nothing in (None, Secret("")):
        assert trouble_of(partial(probe, account, nothing)).trouble is Trouble.NO_PASSWORD
    account = Account(address=USER, host="mail.example", sign_in="token")
    assert trouble_of(lambda: probe(account, None)).trouble is Trouble.NO_TOKEN


@pytest.mark.parametrize(
    ("offer", "sign_in", "trouble"),
    [
        ("250 AUTH CRAM-MD5 GSSAPI", "password", Trouble.SIGN_IN_NOT_OFFERED),
        ("250 AUTH XOAUTH2", "password", Trouble.PASSWORD_NOT_ALLOWED),
        ("250 SIZE 1000", "password", Trouble.SIGN_IN_NOT_OFFERED),
        ("250 AUTH PLAIN LOGIN", "token", Trouble.SIGN_IN_NOT_OFFERED),
    ],
)
def test_no_way_to_sign_in(offer: str, sign_in: str, trouble: Trouble) -> None:
    with ScriptedServer({"EHLO": f"250-mail.test\r\n{offer}"}) as server:
        error = trouble_of(lambda: probe(server.account(sign_in=sign_in), RIGHT))
    assert error.trouble is trouble
    assert server.said == ["ehlo [127.0.0.1]", "QUIT"]


def test_half_a_character_is_no_password() -> None:
    with ScriptedServer({"EHLO": "250-mail.test\r\n250 AUTH PLAIN"}) as server:
        error = trouble_of(lambda: probe(server.account(sign_in="password"), Secret("secret\ud83d")))
    assert error.trouble is Trouble.PASSWORD
    assert error.__context__ is None or error.__suppress_context__


@pytest.mark.parametrize("quoted", ["{password}", "{plain}", "{alone}"])
@pytest.mark.parametrize("step", ["AUTH", "MAIL", "RCPT", "DATA", "."])
def test_a_server_that_quotes_the_password_is_not_quoted(quoted: str, step: str) -> None:
    password = "hunter2  Pä\u0308ss"
    words = quoted.format(
        password=password,
        plain=base64.b64encode(f"\0{USER}\0{password}".encode()).decode(),
        alone=base64.b64encode(password.encode()).decode().lower(),
    )
    script = {"EHLO": "250-mail.test\r\n250 AUTH PLAIN", "AUTH": "235 Ok", step: f"550 5.0.0 No: {words}!"}
    with ScriptedServer(script) as server:
        account = server.account(sign_in="password", user=USER)
        error = trouble_of(lambda: deliver(account, Secret(password), FROZEN))
    assert error.said.startswith("550 5.0.0 No: …")
    assert "hunter2" not in f"{error!r} {error} {error.said} {error.__cause__!r}"
    assert words not in error.said


def test_what_the_server_said_is_made_fit_to_be_shown() -> None:
    said = "550-5.7.1 Spam\u202e\x1b[31m \r\n550 5.7.1 " + "x" * 2000
    with ScriptedServer({".": said}) as server:
        error = trouble_of(lambda: deliver(server.account(), None, FROZEN))
    assert error.said.startswith("550 5.7.1 Spam[31m 5.7.1 xxx")
    assert len(error.said) == 500


def test_the_password_is_in_no_log(
    server: MailServer, trusting: ssl.SSLContext, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    account = server.account()
    deliver(account, RIGHT, FROZEN, context=trusting)
    server.manners.sign_in_reply = f"535 No: {PASSWORD}x"
    error = trouble_of(lambda: deliver(account, Secret(PASSWORD + "x"), FROZEN, context=trusting))
    plain = base64.b64encode(f"\0{USER}\0{PASSWORD}".encode()).decode()
    # What the server logs is its own affair.
    ours = [record.getMessage() for record in caplog.records if record.name != "mail.log"]
    for text in (*ours, repr(RIGHT), str(RIGHT), f"{RIGHT}", repr(account), repr(error), error.said):
        assert PASSWORD not in text
        assert plain not in text

"""Mail servers on this machine: one that does all that a good one does, and one that does what it is told."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import datetime
import socket
import ssl
import threading
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, NamedTuple, Self

import trustme
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult

from rapporteur.mail.account import Account, Security

HOST = "localhost"
USER = "lea@example.org"
PASSWORD = "pässwörd–7"
TOKEN = "ya29.token_0123456789"

HANG_UP = "hang up"
SILENCE = "silence"
_PATIENCE = 10.0
_LOCAL = "127.0.0.1"


class Certificates:
    """An authority of our own, and what it signs. `trusting` is what a client that trusts it uses."""

    def __init__(self) -> None:
        self.authority = trustme.CA()

    def trusting(self) -> ssl.SSLContext:
        context = ssl.create_default_context()
        self.authority.configure_trust(context)
        return context

    def good(self) -> ssl.SSLContext:
        return self._serving(self.authority.issue_cert(HOST, _LOCAL))

    def of_another_host(self) -> ssl.SSLContext:
        return self._serving(self.authority.issue_cert("mail.elsewhere.example"))

    def expired(self) -> ssl.SSLContext:
        now = datetime.datetime.now(datetime.UTC)
        day = datetime.timedelta(days=1)
        return self._serving(
            self.authority.issue_cert(HOST, not_before=now - 9 * day, not_after=now - 2 * day)
        )

    def of_a_stranger(self) -> ssl.SSLContext:
        """Signed by an authority that nobody knows."""
        return self._serving(trustme.CA().issue_cert(HOST))

    def self_signed(self) -> ssl.SSLContext:
        """Signed by nobody but itself."""
        authority = trustme.CA()
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        with authority.private_key_pem.tempfile() as key, authority.cert_pem.tempfile() as certificate:
            context.load_cert_chain(certificate, key)
        return context

    @staticmethod
    def _serving(certificate: trustme.LeafCert) -> ssl.SSLContext:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        certificate.configure_cert(context)
        return context


class Received(NamedTuple):
    """A message as the server took it; `options` are the parameters of MAIL, in upper case."""

    sender: str
    recipients: tuple[str, ...]
    data: bytes
    options: tuple[str, ...]


@dataclass
class Manners:
    """How the server behaves. It may be changed while the server runs.

    `refusing` maps a recipient to the reply that they always get, `later` one to the reply that they get
    the first time. `refusing_senders` maps a sender to a reply. `verdicts` are the replies after the next
    messages; when they are used up, it is 250. `sign_in_reply` is what a wrong password gets. `slipped_in`
    is what somebody on the way puts behind the reply to STARTTLS, in the clear.
    """

    refusing: dict[str, str] = field(default_factory=dict)
    later: dict[str, str] = field(default_factory=dict)
    refusing_senders: dict[str, str] = field(default_factory=dict)
    verdicts: list[str] = field(default_factory=list)
    sign_in_reply: str = "535 5.7.8 Error: authentication failed"
    slipped_in: str = ""
    user: str = USER
    password: str = PASSWORD
    token: str = TOKEN


class MailServer:
    """A mail server on this machine, in a thread, from `with` to its end.

    `security` is as in an account. `mechanisms` are the ways of signing in that it offers; with none,
    everybody may send. `limit` is the largest message in bytes, 0 for none. `context` has its certificate.
    """

    def __init__(
        self,
        context: ssl.SSLContext | None = None,
        *,
        security: Security = "starttls",
        mechanisms: Collection[str] = ("PLAIN", "LOGIN", "XOAUTH2"),
        limit: int = 26_214_400,
        smtputf8: bool = True,
        manners: Manners | None = None,
    ) -> None:
        self.manners = manners or Manners()
        self.received: list[Received] = []
        self.security = security
        self._mechanisms = frozenset(mechanisms)
        self._options: dict[str, Any] = {
            "data_size_limit": limit or None,
            "enable_SMTPUTF8": smtputf8,
            "hostname": "mail.test",
            "ident": "ESMTP",
            "auth_require_tls": security == "starttls",
            "auth_exclude_mechanism": {"PLAIN", "LOGIN", "XOAUTH2"} - self._mechanisms,
            "authenticator": self._signs_in,
        }
        if security == "starttls":
            self._options |= {"tls_context": context, "require_starttls": True}
        self._running = _Controller(self._connection, context if security == "tls" else None)
        self._connections: list[_Connection] = []

    def __enter__(self) -> Self:
        self._running.start()
        return self

    def __exit__(self, *_: object) -> None:
        asyncio.run_coroutine_threadsafe(self._hang_up(), self._running.loop).result(_PATIENCE)
        self._running.stop()

    @property
    def port(self) -> int:
        return self._running.port

    def account(self, **changes: object) -> Account:
        """An account at this server; `changes` are other values of its fields."""
        values: dict[str, object] = {
            "address": USER,
            "host": HOST,
            "port": self.port,
            "security": self.security,
            "sign_in": "password" if self._mechanisms else "nothing",
            "user": USER,
        }
        return Account.model_validate(values | changes)

    async def _hang_up(self) -> None:
        for connection in self._connections:
            if isinstance(connection.transport, asyncio.WriteTransport):
                # Python 3.11.2 forgets the protocol of a TLS connection that has ended, and misses it here.
                with contextlib.suppress(AttributeError):
                    connection.transport.abort()
        mine = asyncio.current_task()
        others = [task for task in asyncio.all_tasks() if task is not mine]
        if others:
            await asyncio.wait(others, timeout=_PATIENCE)
        # What is to be called when a connection has gone is called in the loop's next round.
        await asyncio.sleep(0)
        await asyncio.sleep(0)

    def _connection(self) -> _Connection:
        connection = _Connection(_Handler(self), self._mechanisms, self.manners, **self._options)
        self._connections.append(connection)
        return connection

    def _signs_in(
        self, _server: object, _session: object, _envelope: object, _way: str, data: Any
    ) -> AuthResult:
        given = (data.login, data.password)
        wanted = (self.manners.user.encode(), self.manners.password.encode())
        return AuthResult(
            success=given == wanted,
            handled=False,
            message=None if given == wanted else self.manners.sign_in_reply,
        )


class _Controller(Controller):
    """Runs the server at a free port."""

    def __init__(self, connection: Callable[[], SMTP], context: ssl.SSLContext | None) -> None:
        super().__init__(None, hostname=_LOCAL, port=0, ssl_context=context)
        self._connection = connection

    def factory(self) -> SMTP:
        return self._connection()

    def _trigger_server(self) -> None:
        assert isinstance(self.server, asyncio.Server)
        self.port = self.server.sockets[0].getsockname()[1]
        super()._trigger_server()  # type: ignore[no-untyped-call]  # aiosmtpd types only some of itself


class _Connection(SMTP):
    def __init__(
        self, handler: _Handler, mechanisms: Collection[str], manners: Manners, **options: Any
    ) -> None:
        super().__init__(handler, **options)
        # Set here, because the constructor warns of sign-in without STARTTLS, and TLS may be there already.
        self._auth_required = bool(mechanisms)
        # An access token may be long: RFC 4954 section 4 allows 12,288 octets.
        self.command_size_limits["AUTH"] = 12_288
        self._manners, self._offers = manners, bool(mechanisms)

    async def push(self, status: Any) -> None:
        if not self._offers and isinstance(status, str) and status.startswith("250-AUTH"):
            return
        if self._manners.slipped_in and status == "220 Ready to start TLS":
            status += "\r\n" + self._manners.slipped_in
        await super().push(status)

    async def auth_XOAUTH2(self, _: object, words: list[str]) -> AuthResult:
        wanted = f"user={self._manners.user}\1auth=Bearer {self._manners.token}\1\1"
        given = base64.b64decode(words[1]) if len(words) > 1 else await self.challenge_auth("")
        if given == wanted.encode():
            return AuthResult(success=True)
        await self.challenge_auth('{"status":"401","schemes":"bearer"}')
        return AuthResult(success=False, handled=False, message=self._manners.sign_in_reply)


class _Handler:
    def __init__(self, server: MailServer) -> None:
        self._server = server

    async def handle_MAIL(
        self, _server: object, _session: object, envelope: Any, address: str, options: list[str]
    ) -> str:
        if reply := self._server.manners.refusing_senders.get(address):
            return reply
        envelope.mail_from = address
        envelope.mail_options.extend(options)
        return "250 2.1.0 Ok"

    async def handle_RCPT(
        self, _server: object, _session: object, envelope: Any, address: str, _options: list[str]
    ) -> str:
        manners = self._server.manners
        if reply := manners.refusing.get(address) or manners.later.pop(address, ""):
            return reply
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 Ok"

    async def handle_DATA(self, _server: object, _session: object, envelope: Any) -> str:
        verdicts = self._server.manners.verdicts
        reply = verdicts.pop(0) if verdicts else "250 2.0.0 Ok: queued as 4F1B2"
        if reply.startswith("2"):
            self._server.received.append(
                Received(
                    envelope.mail_from,
                    tuple(envelope.rcpt_tos),
                    bytes(envelope.content),
                    tuple(envelope.mail_options),
                )
            )
        return reply


class ScriptedServer:
    """A server that gives the replies it is told to give, from `with` to its end.

    `script` maps what the client sent to the reply: "greeting" is what it says first, "EHLO", "MAIL", …
    are commands, "." is the end of the content; "after 354" and "content" are the moments right after the
    reply to DATA and after the first line of the content. A reply of `HANG_UP` ends the connection, one of
    `SILENCE` says nothing any more. A list of replies is used up one by one, its last one stays.
    `said` has what the client sent, line by line, without the content; `content` has that, dots and all.
    """

    def __init__(self, script: Mapping[str, str | Iterable[str]]) -> None:
        usual = {
            "greeting": "220 mail.test",
            "EHLO": "250-mail.test\r\n250-8BITMIME\r\n250 SIZE 1000000",
            "DATA": "354 Go ahead",
            ".": "250 2.0.0 Ok",
            "QUIT": "221 Bye",
        }
        self._script = {
            key: [value] if isinstance(value, str) else list(value)
            for key, value in (usual | dict(script)).items()
        }
        self.said: list[str] = []
        self.content = bytearray()
        self.connections = 0
        self._ended = threading.Event()
        self._listener = socket.create_server((_LOCAL, 0))
        self._listener.settimeout(_PATIENCE)
        self._talking: socket.socket | None = None
        self._thread = threading.Thread(target=self._run, daemon=True)

    @property
    def port(self) -> int:
        return int(self._listener.getsockname()[1])

    def account(self, **changes: object) -> Account:
        """An account at this server, without protection and sign-in; `changes` are other values."""
        values: dict[str, object] = {
            "address": USER,
            "host": _LOCAL,
            "port": self.port,
            "security": "none",
            "sign_in": "nothing",
        }
        return Account.model_validate(values | changes)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _where: TracebackType | None
    ) -> None:
        self._ended.set()
        if talking := self._talking:
            with contextlib.suppress(OSError):
                talking.shutdown(socket.SHUT_RDWR)
        with contextlib.suppress(OSError):
            socket.create_connection((_LOCAL, self.port), 1).close()
        self._thread.join(_PATIENCE)
        self._listener.close()

    def _run(self) -> None:
        while not self._ended.is_set():
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            with connection:
                if self._ended.is_set():
                    return
                self.connections += 1
                self._talking = connection
                connection.settimeout(_PATIENCE)
                with contextlib.suppress(OSError), connection.makefile("rb") as lines:
                    self._talk(connection, lines)
                self._talking = None

    def _talk(self, connection: socket.socket, lines: Iterable[bytes]) -> None:
        if not self._answer(connection, "greeting"):
            return
        in_content = fresh = False
        for line in lines:
            if in_content:
                if line == b".\r\n":
                    in_content = False
                    if not self._answer(connection, "."):
                        return
                    continue
                self.content += line
                if fresh and "content" in self._script and not self._answer(connection, "content"):
                    return
                fresh = False
                continue
            self.said.append(line.decode(errors="replace").rstrip("\r\n"))
            verb = self.said[-1].split(" ")[0].upper()
            if not self._answer(connection, verb):
                return
            if verb == "QUIT":
                return
            if verb == "DATA" and self._gave.startswith("354"):
                in_content = fresh = True
                if "after 354" in self._script and not self._answer(connection, "after 354"):
                    return

    def _answer(self, connection: socket.socket, key: str) -> bool:
        """Give the reply that the script has for `key`; whether the talk goes on."""
        replies = self._script.get(key, ["250 Ok"])
        self._gave = reply = replies.pop(0) if len(replies) > 1 else replies[0]
        if reply == HANG_UP:
            return False
        if reply == SILENCE:
            self._ended.wait(_PATIENCE)
            return False
        connection.sendall(reply.encode("utf-8", "surrogateescape") + b"\r\n")
        return True

"""A message to a mail server (RFC 5321), step by step: each failure says what it means for the message."""

from __future__ import annotations

import base64
import errno
import ipaddress
import re
import socket
from collections.abc import Callable, Collection, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, NoReturn, Self

from rapporteur.export.text import one_line
from rapporteur.mail.account import Account, Secret
from rapporteur.mail.addresses import ascii_domain, is_address, on_the_wire
from rapporteur.mail.letters import Frozen
from rapporteur.mail.states import Delivery, State
from rapporteur.mail.trouble import MailError, Trouble

if TYPE_CHECKING:
    import smtplib
    import ssl

TIMEOUT = 30.0
"""Seconds that the server may take to answer, or to take the next piece of the content."""
BANNER_TIMEOUT = 10.0
"""Seconds until a server that says nothing may be waiting for TLS."""
VERDICT_TIMEOUT = 600.0
"""Seconds that the server may take to look at the whole message (RFC 5321 section 4.5.3.2.6)."""

_GOODBYE_TIMEOUT = 3.0
_LONGEST_WORDS = 500
_LONGEST_LINE = 512
"""Octets of a command with its line end (RFC 5321 section 4.5.3.1.4; RFC 4954 section 4 for AUTH)."""
_CHUNK = 1 << 16
# What a client may say that has no name of its own (RFC 5321 section 4.1.3): the machine's stays here.
_OURSELVES = "[127.0.0.1]"

# What OpenSSL says when the other side speaks no TLS.
_NO_TLS = frozenset({"WRONG_VERSION_NUMBER", "PACKET_LENGTH_TOO_LONG", "RECORD_LAYER_FAILURE"})
# X509_V_ERR_… in OpenSSL's x509_vfy.h.
_CERTIFICATE = {
    9: Trouble.CERTIFICATE_EXPIRED,
    10: Trouble.CERTIFICATE_EXPIRED,
    18: Trouble.CERTIFICATE_UNKNOWN,
    19: Trouble.CERTIFICATE_UNKNOWN,
    20: Trouble.CERTIFICATE_UNKNOWN,
    21: Trouble.CERTIFICATE_UNKNOWN,
    62: Trouble.CERTIFICATE_NAME,
    64: Trouble.CERTIFICATE_NAME,
}
_NO_NETWORK = frozenset({errno.ENETUNREACH, errno.ENETDOWN, errno.EADDRNOTAVAIL})

_TWO_FACTOR = ("5.7.9", "application-specific password", "app password", "invalidsecondfactor")
_NOT_ALLOWED = ("basic authentication is disabled", "smtpclientauthentication is disabled")


class _Reply(NamedTuple):
    """A server's reply: its code, and its lines without the code."""

    code: int
    text: str

    @property
    def is_good(self) -> bool:
        return 200 <= self.code < 300

    @property
    def is_passing(self) -> bool:
        return 400 <= self.code < 500

    def speaks_of(self, *words: str) -> bool:
        text = self.text.lower()
        return any(word in text for word in words)


def deliver(
    account: Account,
    secret: Secret | None,
    frozen: Frozen,
    *,
    already: Collection[str] = (),
    on_connected: Callable[[], object] = lambda: None,
    on_transmitting: Callable[[], object] = lambda: None,
    timeout: float = TIMEOUT,
    banner_timeout: float = BANNER_TIMEOUT,
    verdict_timeout: float = VERDICT_TIMEOUT,
    context: ssl.SSLContext | None = None,
) -> tuple[Delivery, ...]:
    """Hand a message to the account's server; returns how it stands with each recipient, in their order.

    A recipient is `SENT`, `REFUSED` (a reply of 5xx) or `QUEUED` (4xx: later). Those in `already` are not
    asked for again and not in the answer. `on_connected` is called when the server has let us in,
    `on_transmitting` after its 354 and right before the first byte of the content: until then nothing of
    the message has been delivered, and what it raises ends the connection with nothing delivered.

    `timeout`, `banner_timeout` and `verdict_timeout` are in seconds, for each answer. `context` says whom
    to trust; without one it is the system's. Raises `MailError`; with `Trouble.UNKNOWN` if the connection
    broke after the content had begun and before the server's verdict; its `deliveries` then have what the
    server had said to each recipient.
    """
    done = {address.casefold() for address in already}
    recipients = [address for address in frozen.recipients if address.casefold() not in done]
    if not recipients:
        return ()
    with _Session(account, secret, timeout, banner_timeout, context) as session:
        session.begin()
        on_connected()
        session.name_sender(frozen.sender, data=frozen.data, recipients=recipients)
        deliveries = session.name_recipients(recipients)
        try:
            verdict = session.transmit(frozen.data, on_transmitting, verdict_timeout)
        except MailError as error:
            if error.trouble is Trouble.UNKNOWN:
                error.deliveries = tuple(deliveries)
            raise
    return tuple(one._replace(said=verdict) if one.state is State.SENT else one for one in deliveries)


def probe(
    account: Account,
    secret: Secret | None,
    *,
    timeout: float = TIMEOUT,
    banner_timeout: float = BANNER_TIMEOUT,
    context: ssl.SSLContext | None = None,
) -> int:
    """Try an account: sign in, name its address as the sender and take that back. Nothing is sent.

    Returns the size in bytes of the largest message that the server takes, 0 where it does not say
    (RFC 1870). Times are in seconds. Raises `MailError`.
    """
    with _Session(account, secret, timeout, banner_timeout, context) as session:
        session.begin()
        session.name_sender(account.address)
        session.forget_sender()
        return session.limit


class _Session:
    """A talk with a server, from `with` to its end."""

    def __init__(
        self,
        account: Account,
        secret: Secret | None,
        timeout: float,
        banner_timeout: float,
        context: ssl.SSLContext | None,
    ) -> None:
        import smtplib

        self._account, self._secret = account, secret
        self._host = account.host.strip()
        self._timeout, self._banner_timeout = timeout, banner_timeout
        self._trusted = context
        # It only reads replies for us: it connects to nothing, and asks for no name of this machine.
        self._wire: smtplib.SMTP = smtplib.SMTP(local_hostname=_OURSELVES)
        self._offers: dict[str, str] = {}
        # Whether a command may still be said: not while there is content on the wire, or nobody there.
        self._may_talk = False
        self._hidden: tuple[str, ...] = ()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        try:
            if self._may_talk:
                self._socket.settimeout(min(self._timeout, _GOODBYE_TIMEOUT))
                self._say("QUIT")
        except (MailError, OSError):
            pass  # what had to be said has been
        finally:
            self._wire.close()

    @property
    def limit(self) -> int:
        """The largest message in bytes, 0 where the server does not say (RFC 1870 section 3)."""
        words = self._offers.get("size", "").split()
        return int(words[0]) if words and words[0].isdecimal() else 0

    # ---- the connection

    def begin(self) -> None:
        """Connect, protect, sign in. Raises `MailError`."""
        account = self._account
        if account.sign_in != "nothing" and not self._secret:
            self._fail(Trouble.NO_PASSWORD if account.sign_in == "password" else Trouble.NO_TOKEN)
        if account.security == "none" and not _is_here(self._host):
            self._fail(Trouble.NO_STARTTLS)
        self._use(self._connect())
        if account.security == "tls":
            self._protect()
        else:
            self._wait_for_greeting()
        greeting = self._hear()
        if greeting.code != 220:
            self._refuse(greeting)
        self._may_talk = True
        self._introduce()
        if account.security == "starttls":
            self._start_tls()
        if account.sign_in != "nothing" and self._secret is not None:
            self._sign_in(self._secret)

    def _connect(self) -> socket.socket:
        if not self._host:
            self._fail(Trouble.NO_SUCH_HOST)
        try:
            return socket.create_connection(
                (_host_name(self._host), self._account.port), self._timeout, all_errors=True
            )
        except (UnicodeError, ValueError):
            self._fail(Trouble.NO_SUCH_HOST)
        except socket.gaierror as error:
            unknown = error.errno in (socket.EAI_NONAME, getattr(socket, "EAI_NODATA", None))
            self._fail(Trouble.NO_SUCH_HOST if unknown else Trouble.OFFLINE)
        except OSError as error:
            self._fail(_connection_trouble(error))
        except ExceptionGroup as group:
            # One for each of the host's addresses: a network that is not there says least.
            troubles = [_connection_trouble(error) for error in group.exceptions]
            self._fail(next((one for one in troubles if one is not Trouble.OFFLINE), Trouble.OFFLINE))

    def _wait_for_greeting(self) -> None:
        """Wait until the server says something. One that waits for TLS does not."""
        self._socket.settimeout(self._banner_timeout)
        try:
            self._socket.recv(1, socket.MSG_PEEK)
        except TimeoutError:
            if self._speaks_tls():
                self._fail(Trouble.WRONG_SECURITY)
        except OSError:
            self._fail(Trouble.DROPPED)
        self._socket.settimeout(self._timeout)

    def _speaks_tls(self) -> bool:
        """Whether the server answers a greeting in TLS, on a connection of its own, with nothing told."""
        import ssl

        context = self._trusted or ssl.create_default_context()
        try:
            with self._connect() as connection:
                connection.settimeout(self._banner_timeout)
                context.wrap_socket(connection, server_hostname=_host_name(self._host)).close()
        except ssl.SSLCertVerificationError:
            return True
        except ssl.SSLError as error:
            return error.reason not in _NO_TLS and not isinstance(error, ssl.SSLEOFError)
        except (OSError, MailError):
            return False
        return True

    def _start_tls(self) -> None:
        """Protect the connection (RFC 3207), or say nothing more."""
        if "starttls" not in self._offers:
            self._fail(Trouble.NO_STARTTLS)
        reply = self._say("STARTTLS")
        if reply.code != 220:
            self._fail(Trouble.LATER if reply.is_passing else Trouble.NO_STARTTLS, reply)
        self._protect()
        # What was said before does not count (section 4.2).
        self._introduce()

    def _protect(self) -> None:
        import ssl

        self._may_talk = False
        context = self._trusted or ssl.create_default_context()
        try:
            self._use(context.wrap_socket(self._socket, server_hostname=_host_name(self._host)))
        except ssl.SSLCertVerificationError as error:
            self._fail(_CERTIFICATE.get(error.verify_code, Trouble.TLS), error.verify_message)
        except TimeoutError:
            self._fail(Trouble.NO_ANSWER)
        except (ssl.SSLEOFError, ssl.SSLZeroReturnError):
            self._fail(Trouble.DROPPED)
        except ssl.SSLError as error:
            if error.reason in _NO_TLS:
                self._fail(Trouble.WRONG_SECURITY)
            self._fail(Trouble.TLS, (error.reason or "").replace("_", " ").lower())
        except OSError:
            self._fail(Trouble.DROPPED)
        self._may_talk = True

    def _introduce(self) -> None:
        """EHLO (RFC 5321 section 4.1.1.1): learn what the server can do."""
        code, text = self._guarded(self._wire.ehlo)
        reply = _Reply(code, _decoded(text))
        if code != 250:
            self._fail(Trouble.LATER if reply.is_passing else Trouble.NOT_A_MAIL_SERVER, reply)
        self._offers = dict(self._wire.esmtp_features)

    # ---- signing in

    def _sign_in(self, secret: Secret) -> None:
        """AUTH (RFC 4954) by PLAIN (RFC 4616), LOGIN or XOAUTH2."""
        user, password = self._account.user or self._account.address, secret.reveal()
        ways = self._offers.get("auth", "").upper().split()
        try:
            plain = f"\0{user}\0{password}".encode()
            bearer = f"user={user}\1auth=Bearer {password}\1\1".encode()
            answers = [user.encode(), password.encode()]
        except UnicodeEncodeError:
            # Half a character: no server can have that as a password. The error would quote it.
            self._fail(Trouble.PASSWORD)
        self._hidden = _forms_of(password, plain, bearer)
        if self._account.sign_in == "token":
            if "XOAUTH2" not in ways:
                self._fail(Trouble.SIGN_IN_NOT_OFFERED, self._offers.get("auth", ""))
            # The reason comes first, then the reply, for which an empty line asks.
            reply = self._authenticate("XOAUTH2", [bearer, b""], at_once=True)
        elif "PLAIN" in ways:
            reply = self._authenticate("PLAIN", [plain], at_once=True)
        elif "LOGIN" in ways:
            reply = self._authenticate("LOGIN", answers, at_once=False)
        elif "XOAUTH2" in ways or "OAUTHBEARER" in ways:
            self._fail(Trouble.PASSWORD_NOT_ALLOWED, self._offers["auth"])
        elif "starttls" in self._offers:  # many offer it under protection alone
            self._fail(Trouble.WRONG_SECURITY)
        else:
            self._fail(Trouble.SIGN_IN_NOT_OFFERED, self._offers.get("auth", ""))
        if reply.code != 235:
            self._fail(_sign_in_trouble(reply), reply)

    def _authenticate(self, way: str, answers: Sequence[bytes], *, at_once: bool) -> _Reply:
        """Give the answers one by one, the first with the command where there is room; the last reply."""
        waiting = [base64.b64encode(answer).decode() for answer in answers]
        command = f"AUTH {way}"
        if at_once and len(command) + len(waiting[0]) + len(" \r\n") <= _LONGEST_LINE:
            command += f" {waiting.pop(0)}"
        reply = self._say(command)
        while reply.code == 334 and waiting:
            reply = self._say(waiting.pop(0))
        # "*" ends it (section 4); then comes a reply that says so.
        return self._say("*") if reply.code == 334 else reply

    # ---- the message

    def name_sender(self, sender: str, *, data: bytes = b"", recipients: Sequence[str] = ()) -> None:
        """MAIL, with what the server has to know about `data` before. Raises `MailError`."""
        if not is_address(sender):
            self._fail(Trouble.SENDER)
        if self.limit and len(data) > self.limit:
            raise MailError(Trouble.TOO_LARGE, host=self._host, limit=self.limit)
        words = [f"MAIL FROM:<{on_the_wire(sender)}>"]
        if data and "size" in self._offers:
            words.append(f"SIZE={len(data)}")  # RFC 1870 section 6
        addresses = [sender, *filter(is_address, recipients)]
        if not data.isascii() or not all(on_the_wire(address).isascii() for address in addresses):
            # RFC 6531 section 3.1: who offers it, offers 8BITMIME.
            if not {"smtputf8", "8bitmime"} <= self._offers.keys():
                self._fail(Trouble.NOT_ASCII)
            words += ["BODY=8BITMIME", "SMTPUTF8"]
        reply = self._say(" ".join(words))
        if not reply.is_good:
            self._fail(self._sender_trouble(reply), reply)

    def forget_sender(self) -> None:
        """RSET."""
        self._say("RSET")

    def name_recipients(self, recipients: Sequence[str]) -> list[Delivery]:
        """RCPT for each; those that are taken are `SENT` here already. Raises `MailError` if none is."""
        deliveries, troubles = [], []
        for address in recipients:
            if not is_address(address):
                deliveries.append(Delivery(address, State.REFUSED))
                troubles.append(Trouble.RECIPIENTS)
                continue
            reply = self._say(f"RCPT TO:<{on_the_wire(address)}>")
            if reply.code == 421:  # the server goes (RFC 5321 section 4.2.1)
                self._fail(Trouble.LATER, reply)
            if reply.is_good:
                state = State.SENT
            else:
                state = State.QUEUED if reply.is_passing else State.REFUSED
                troubles.append(Trouble.LATER if reply.is_passing else Trouble.RECIPIENTS)
            deliveries.append(Delivery(address, state, self._words(reply)))
        if len(troubles) == len(recipients):
            said = "; ".join(dict.fromkeys(filter(None, (one.said for one in deliveries))))
            self._fail(Trouble.LATER if Trouble.LATER in troubles else Trouble.RECIPIENTS, said)
        return deliveries

    def transmit(self, data: bytes, on_transmitting: Callable[[], object], verdict_timeout: float) -> str:
        """DATA, the content and its end; returns what the server said to it. Raises `MailError`."""
        reply = self._say("DATA")
        if reply.code != 354:
            self._refuse(reply)
        # From here on everything that is said is content, QUIT as well.
        self._may_talk = False
        on_transmitting()
        content = memoryview(_transparent(data))
        try:
            # In pieces, because the time-out is for all that is handed over at once.
            for start in range(0, len(content), _CHUNK):
                self._socket.sendall(content[start : start + _CHUNK])
            self._socket.settimeout(verdict_timeout)
            reply = self._hear()
        except (OSError, MailError) as error:
            raise MailError(Trouble.UNKNOWN, host=self._host) from error
        if reply.code < 400 and not reply.is_good:
            self._fail(Trouble.UNKNOWN, reply)
        self._may_talk = True
        if not reply.is_good:
            self._refuse(reply)
        return self._words(reply)

    def _sender_trouble(self, reply: _Reply) -> Trouble:
        if reply.code == 530 and reply.speaks_of("starttls"):
            return Trouble.WRONG_SECURITY
        if reply.code == 530:
            return Trouble.NO_PASSWORD
        if reply.speaks_of("5.6.7"):  # RFC 6531 section 3.5
            return Trouble.NOT_ASCII
        if reply.speaks_of(*_NOT_ALLOWED):
            return Trouble.PASSWORD_NOT_ALLOWED
        if reply.code in (550, 551, 553) or reply.speaks_of("5.1.7", "5.1.8", "5.7.1 "):
            return Trouble.SENDER
        return _message_trouble(reply)

    # ---- words to and fro

    @property
    def _socket(self) -> Any:
        return self._wire.sock

    def _use(self, connection: socket.socket) -> None:
        """Go on with this socket; what has been read from an earlier one and not looked at is dropped.

        Else somebody could put words before the protected ones (RFC 3207 section 6).
        """
        self._wire.sock, self._wire.file = connection, None

    def _say(self, command: str) -> _Reply:
        """Send a command, and hear the reply to it. Raises `MailError`."""
        if "\r" in command or "\n" in command:
            raise ValueError("a command is one line")
        self._guarded(lambda: self._wire.send(command.encode() + b"\r\n"))
        return self._hear()

    def _hear(self) -> _Reply:
        """The next reply. Raises `MailError`."""
        code, text = self._guarded(self._wire.getreply)
        if not 200 <= code < 600:
            self._may_talk = False
            self._fail(Trouble.NOT_A_MAIL_SERVER)
        return _Reply(code, _decoded(text))

    def _guarded(self, step: Callable[[], Any]) -> Any:
        """Take a step on the wire. Raises `MailError` where nobody is there any more."""
        import smtplib

        try:
            return step()
        except smtplib.SMTPResponseException:  # a line without end
            self._may_talk = False
            self._fail(Trouble.NOT_A_MAIL_SERVER)
        except OSError as error:
            self._may_talk = False
            waited = isinstance(error.__context__ or error, TimeoutError)
            self._fail(Trouble.NO_ANSWER if waited else Trouble.DROPPED)

    def _refuse(self, reply: _Reply) -> NoReturn:
        self._fail(_message_trouble(reply), reply)

    def _fail(self, trouble: Trouble, said: _Reply | str = "") -> NoReturn:
        words = said if isinstance(said, str) else self._words(said)
        limit = self.limit if trouble is Trouble.TOO_LARGE else 0
        raise MailError(trouble, one_line(words)[:_LONGEST_WORDS], host=self._host, limit=limit) from None

    def _words(self, reply: _Reply) -> str:
        """What the server said, on one line, without what we told it in confidence."""
        text = f"{reply.code} {reply.text}"
        for hidden in self._hidden:
            text = re.sub(re.escape(hidden), "…", text, flags=re.IGNORECASE)
        return one_line(text)[:_LONGEST_WORDS]


def _message_trouble(reply: _Reply) -> Trouble:
    """What a reply means that is not the good one (RFC 5321 section 4.2.1; RFC 3463 for 5.3.4)."""
    if reply.is_passing:
        return Trouble.LATER
    if reply.code == 552 or reply.speaks_of("5.3.4"):
        return Trouble.TOO_LARGE
    return Trouble.REFUSED if reply.code >= 500 else Trouble.NOT_A_MAIL_SERVER


def _sign_in_trouble(reply: _Reply) -> Trouble:
    """What a reply to AUTH means (RFC 4954 section 6, and how large providers put it)."""
    if reply.speaks_of(*_NOT_ALLOWED):
        return Trouble.PASSWORD_NOT_ALLOWED
    if reply.speaks_of("5.7.139"):
        # The same code stands for both.
        wrong = reply.speaks_of("credentials were incorrect")
        return Trouble.PASSWORD if wrong else Trouble.PASSWORD_NOT_ALLOWED
    if reply.code == 534 or reply.speaks_of(*_TWO_FACTOR):
        return Trouble.TWO_FACTOR
    if reply.is_passing:
        return Trouble.LATER
    return {504: Trouble.SIGN_IN_NOT_OFFERED, 538: Trouble.WRONG_SECURITY}.get(reply.code, Trouble.PASSWORD)


def _connection_trouble(error: Exception) -> Trouble:
    if isinstance(error, ConnectionRefusedError):
        return Trouble.CONNECTION_REFUSED
    if isinstance(error, OSError) and error.errno in _NO_NETWORK:
        return Trouble.OFFLINE
    return Trouble.DROPPED if isinstance(error, ConnectionError) else Trouble.NO_ANSWER


def _is_here(host: str) -> bool:
    """Whether the host is this machine itself, by its number or as "localhost"."""
    try:
        return host.lower() == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _host_name(host: str) -> str:
    """The host as the network knows it. Raises `UnicodeError` where it cannot be one."""
    try:
        return str(ipaddress.ip_address(host))
    except ValueError:
        return host if host.isascii() else ascii_domain(host)


def _transparent(data: bytes) -> bytes:
    """The content as it goes over the wire: dots doubled, and its end (RFC 5321 section 4.5.2)."""
    content = re.sub(rb"^\.", b"..", data, flags=re.MULTILINE)
    return content + (b".\r\n" if content.endswith(b"\r\n") else b"\r\n.\r\n")


def _decoded(text: bytes) -> str:
    try:
        return text.decode()
    except UnicodeDecodeError:
        return text.decode("latin-1")


def _forms_of(password: str, *sent: bytes) -> tuple[str, ...]:
    """All that a server would quote if it quoted the password, the longest first."""
    forms = {
        password,
        one_line(password),
        *(base64.b64encode(one).decode() for one in (password.encode(), *sent)),
    }
    return tuple(sorted(filter(None, forms), key=len, reverse=True))

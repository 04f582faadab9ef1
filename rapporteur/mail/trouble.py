"""What can go wrong between here and a mail server, and what that means for the message."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rapporteur.mail.states import Delivery


class Trouble(StrEnum):
    """What went wrong. The window and the command line each have a sentence for every one."""

    OFFLINE = "offline"
    """This machine has no network, or the server's name could not be asked for."""
    NO_SUCH_HOST = "no such host"
    NO_ANSWER = "no answer"
    """Nothing came back in time."""
    CONNECTION_REFUSED = "connection refused"
    """There is a machine, but no mail server at this port."""
    NOT_A_MAIL_SERVER = "not a mail server"
    WRONG_SECURITY = "wrong security"
    """The server speaks TLS from the first byte where we did not, or the other way round."""
    NO_STARTTLS = "no STARTTLS"
    """The server offers no protection, so nothing was said to it."""
    CERTIFICATE_NAME = "certificate name"
    """The certificate is another server's."""
    CERTIFICATE_UNKNOWN = "certificate unknown"
    """Nobody whom this machine trusts vouches for the certificate."""
    CERTIFICATE_EXPIRED = "certificate expired"
    TLS = "TLS"
    """Another failure of the protection."""
    NO_PASSWORD = "no password"  # noqa: S105 - the name of a trouble
    """A password is wanted and there is none here."""
    PASSWORD = "password"  # noqa: S105 - the name of a trouble
    """The server did not take user and password."""
    TWO_FACTOR = "two-factor"
    """The server wants a password made for this program alone."""
    PASSWORD_NOT_ALLOWED = "password not allowed"  # noqa: S105 - the name of a trouble
    """The provider has turned signing in by password off."""
    NO_TOKEN = "no token"  # noqa: S105 - the name of a trouble
    """The command that should print a token did not."""
    SIGN_IN_NOT_OFFERED = "sign-in not offered"
    OTHER_ACCOUNT = "other account"
    """The message was written for another account than the one that is set up now."""
    SENDER = "sender"
    """The server does not send for this address."""
    RECIPIENTS = "recipients"
    """The server takes none of the recipients."""
    TOO_LARGE = "too large"
    NOT_ASCII = "not ASCII"
    """An address has letters that this server cannot carry (no SMTPUTF8)."""
    LATER = "later"
    """The server asks to come again later (a reply of 400 to 499)."""
    REFUSED = "refused"
    """The server does not take the message (a reply of 500 to 599)."""
    DROPPED = "dropped"
    """The connection broke before anything of the message was on its way."""
    UNKNOWN = "unknown"
    """The connection broke while the message was on its way: it may have arrived."""


PASSING = frozenset(
    {
        Trouble.OFFLINE,
        Trouble.NO_SUCH_HOST,
        Trouble.NO_ANSWER,
        Trouble.CONNECTION_REFUSED,
        Trouble.LATER,
        Trouble.DROPPED,
    }
)
"""What may be better in a while, without anybody doing anything."""


class MailError(Exception):
    """A message, or a try of an account, that did not succeed; nothing of the message has been delivered.

    But for `Trouble.UNKNOWN`: then it may have been, to those recipients who are `SENT` in `deliveries`; the
    others there had been refused or put off before. `said` is what the server said, in its own words, with
    its code; it never holds a password. `limit` is in bytes, where the message is too large.
    """

    deliveries: tuple[Delivery, ...] = ()

    def __init__(self, trouble: Trouble, said: str = "", *, host: str = "", limit: int = 0) -> None:
        super().__init__(f"{trouble}: {said}" if said else str(trouble))
        self.trouble, self.said, self.host, self.limit = trouble, said, host, limit

    @property
    def is_passing(self) -> bool:
        """Whether to try again by itself."""
        return self.trouble in PASSING

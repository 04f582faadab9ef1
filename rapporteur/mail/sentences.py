"""What went wrong on the way to a mail server, in plain English for the command line."""

from __future__ import annotations

from rapporteur.mail.account import Account
from rapporteur.mail.trouble import MailError, Trouble

_MEGABYTE = 1_000_000

_SENTENCES = {
    Trouble.OFFLINE: "This computer has no network, so {host} was not asked. The message is as it was; "
    "connect and try again.",
    Trouble.NO_SUCH_HOST: "There is no server called {host}. The message is as it was; check the server's "
    "name and the network.",
    Trouble.NO_ANSWER: "{host} did not answer at port {port} in time. The message is as it was; try again "
    "later, or check name and port.",
    Trouble.CONNECTION_REFUSED: "{host} has no mail server at port {port}. The message is as it was; check "
    "the port, which is mostly 465 or 587.",
    Trouble.NOT_A_MAIL_SERVER: "What answers at {host}, port {port}, is not a mail server. The message is as "
    "it was; check name and port.",
    Trouble.WRONG_SECURITY: "{host} wants another kind of protection at port {port}. Nothing was said to it; "
    "take TLS with port 465, or STARTTLS with port 587.",
    Trouble.NO_STARTTLS: "{host} offers no protection at port {port}, so neither password nor message was "
    "sent. Take TLS with port 465, or ask who runs the server.",
    Trouble.CERTIFICATE_NAME: "The certificate of {host} was made out to another server, so neither password "
    "nor message was sent. Use the server's name as the provider writes it.",
    Trouble.CERTIFICATE_UNKNOWN: "Nobody whom this computer trusts vouches for {host}, so neither password "
    "nor message was sent. Ask who runs the server, and beware of networks that listen in.",
    Trouble.CERTIFICATE_EXPIRED: "The certificate of {host} is not valid today, so neither password nor "
    "message was sent. Check this computer's date, or ask who runs the server.",
    Trouble.TLS: "There was no agreement with {host} on protection, so neither password nor message was "
    "sent. Ask who runs the server.",
    Trouble.NO_PASSWORD: "{host} wants a password for {user}, and there is none here. The message is as it "
    "was; give the password.",
    Trouble.PASSWORD: "{host} did not take the password of {user}. The message is as it was; check user name "
    "and password.",
    Trouble.TWO_FACTOR: "{host} wants a password made for this program alone (an app password). The message "
    "is as it was; make one in the settings of the account of {user}.",
    Trouble.PASSWORD_NOT_ALLOWED: "{host} does not let programs sign in by password. The message is as it "
    "was; use a token, or have a mail program send the draft.",
    Trouble.NO_TOKEN: "The command that should print a token for {user} did not. {host} was told nothing; "
    "run the command by hand to see why.",
    Trouble.SIGN_IN_NOT_OFFERED: "{host} offers no way to sign in that is known here. The message is as it "
    "was; check the account's settings.",
    Trouble.OTHER_ACCOUNT: "the message was written for another account than that at {host}. It was not "
    "sent; set that account up again, or write it anew.",
    Trouble.SENDER: "{host} does not send for {address}. The message is as it was; send from the address of "
    "the account.",
    Trouble.RECIPIENTS: "{host} takes none of the recipients, so nobody got the message. Check their "
    "addresses.",
    Trouble.TOO_LARGE: "{host} does not take a message of this size, so nobody got it. Make the photos "
    "smaller, or leave some out.",
    Trouble.NOT_ASCII: "{host} cannot carry addresses with letters beyond plain English ones, so nobody got "
    "the message. Use other addresses, or another account.",
    Trouble.LATER: "{host} asks to come again later; nobody got the message yet. Try again in a while.",
    Trouble.REFUSED: "{host} does not take the message, so nobody got it. What it said tells why.",
    Trouble.DROPPED: "The connection to {host} broke before the message was on its way, so nobody got it. "
    "Try again.",
    Trouble.UNKNOWN: "The connection to {host} broke while the message was on its way, so it may have "
    "arrived or not. Ask a recipient before you send it again.",
}


def sentence(error: MailError | Trouble, account: Account) -> str:
    """What happened, at which server, what still stands and what to do next; then what the server said."""
    if isinstance(error, Trouble):
        error = MailError(error)
    text = _SENTENCES[error.trouble].format(
        host=error.host or account.host or "the server",
        port=account.port,
        user=account.user or account.address,
        address=account.address,
    )
    if error.limit:
        text += f" It takes up to {error.limit / _MEGABYTE:.1f} MB."
    if error.said:
        text += f" What was said: {error.said}"
    return text

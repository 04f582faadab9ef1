"""Where a message stands, and what went wrong on its way, in the user's words."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDateTime, QLocale, QObject

from rapporteur.mail.account import Account
from rapporteur.mail.states import Delivery, Posted, State
from rapporteur.mail.trouble import MailError, Trouble


def size_text(count: int) -> str:
    """A number of bytes as people say it."""
    return QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def time_text(moment: datetime) -> str:
    """A time of today, or of another day with its date."""
    local = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    short = QLocale.FormatType.ShortFormat
    if local.date() == QDateTime.currentDateTime().date():
        return QLocale().toString(local.time(), short)
    return QLocale().toString(local, short)


class MailWords(QObject):
    """Translates what happens to messages."""

    def of_state(self, posted: Posted) -> str:
        """Where a message stands, in a few words."""
        match posted.state:
            case State.QUEUED if posted.next_try:
                return self.tr("Waits; tried again at {time}").format(time=time_text(posted.next_try))
            case State.QUEUED if posted.trouble:
                return self.tr("Not sent, and no longer tried by itself")
            case State.QUEUED:
                return self.tr("Waits to be sent")
            case State.CONNECTING:
                return self.tr("Connecting to the server…")
            case State.TRANSMITTING:
                return self.tr("On its way…")
            case State.SENT if refused := self._refused(posted):
                return self.tr("Sent at {time}, but not to %Ln recipient(s)", "", len(refused)).format(
                    time=time_text(posted.at)
                )
            case State.SENT:
                return self.tr("Sent at {time}").format(time=time_text(posted.at))
            case State.REFUSED:
                return self.tr("Not sent")
            case State.UNKNOWN:
                return self.tr("It is not known whether it arrived")

    def of_trouble(self, posted: Posted, account: Account | None) -> str:
        """Why a message is not where it should be; empty where it is."""
        if posted.state is State.UNKNOWN:
            return self.tr(
                "The connection broke while the message was on its way. Ask a recipient, or look into the "
                "folder of sent messages, before you send it again."
            )
        if posted.state is State.QUEUED and account is None:
            return self.tr("There is no account to send it from. Set one up in the settings, and it goes.")
        if posted.trouble and posted.state in (State.QUEUED, State.REFUSED):
            return self.of_error(MailError(posted.trouble, posted.said), account)
        return ""

    def of_delivery(self, delivery: Delivery) -> str:
        """How it stands with one recipient, and what the server said about them."""
        words = {
            State.SENT: self.tr("{address}: taken by the server. {said}"),
            State.REFUSED: self.tr("{address}: refused. {said}"),
            State.UNKNOWN: self.tr("{address}: not known. {said}"),
        }.get(delivery.state, self.tr("{address}: waits. {said}"))
        return words.format(address=delivery.address, said=delivery.said).strip()

    def _refused(self, posted: Posted) -> list[Delivery]:
        return [one for one in posted.deliveries if one.state is State.REFUSED]

    def of_error(self, error: MailError, account: Account | None) -> str:
        """What went wrong between here and the server: what, where, what next; and what the server said."""
        sentence = self._sentence(error.trouble).format(
            host=error.host or (account.host if account else ""),
            port=account.port if account else "",
            user=(account.user or account.address) if account else "",
            address=account.address if account else "",
            limit=size_text(error.limit),
        )
        if error.said:
            return self.tr("{sentence} The server said: {said}").format(sentence=sentence, said=error.said)
        return sentence

    def _sentence(self, trouble: Trouble) -> str:
        match trouble:
            case Trouble.OFFLINE:
                return self.tr("This computer is not connected to the internet.")
            case Trouble.NO_SUCH_HOST:
                return self.tr("There is no server called {host}. Check its name, and the connection.")
            case Trouble.NO_ANSWER:
                return self.tr("{host} does not answer at port {port}. Check the port, and the connection.")
            case Trouble.CONNECTION_REFUSED:
                return self.tr("{host} has no mail server at port {port}. Usual ports are 465 and 587.")
            case Trouble.NOT_A_MAIL_SERVER:
                return self.tr("What answers at {host}, port {port}, is no mail server. Check the port.")
            case Trouble.WRONG_SECURITY:
                return self.tr(
                    "{host} expects another protection at port {port}: TLS belongs to port 465, STARTTLS to "
                    "port 587."
                )
            case Trouble.NO_STARTTLS:
                return self.tr(
                    "{host} offers no protection at port {port}, so nothing was sent to it. Try TLS at port "
                    "465."
                )
            case Trouble.CERTIFICATE_NAME:
                return self.tr(
                    "The certificate of {host} belongs to another server. Use the name that your provider "
                    "gives; nothing was sent."
                )
            case Trouble.CERTIFICATE_UNKNOWN:
                return self.tr(
                    "Nobody whom this computer trusts vouches for {host}; nothing was sent. Ask whoever runs "
                    "the server."
                )
            case Trouble.CERTIFICATE_EXPIRED:
                return self.tr(
                    "The certificate of {host} is out of date, or this computer's clock is wrong; nothing "
                    "was sent."
                )
            case Trouble.TLS:
                return self.tr("No protected connection to {host} came about; nothing was sent.")
            case Trouble.NO_PASSWORD:
                return self.tr("The password of {user} is needed.")
            case Trouble.PASSWORD:
                return self.tr("{host} does not take this user name and password ({user}).")
            case Trouble.TWO_FACTOR:
                return self.tr(
                    "{host} wants a password made for this program: make an app password in the settings "
                    "of your account, and enter it here instead of your own."
                )
            case Trouble.PASSWORD_NOT_ALLOWED:
                return self.tr(
                    "{host} does not let programs sign in with a password. Use a token, or have your mail "
                    "program send the report."
                )
            case Trouble.NO_TOKEN:
                return self.tr("The command that should give the token for {user} failed.")
            case Trouble.SIGN_IN_NOT_OFFERED:
                return self.tr("{host} offers no way to sign in that is known here.")
            case Trouble.OTHER_ACCOUNT:
                return self.tr(
                    "It was written for another account than {address}. Set that account up again, or cancel "
                    "it and write it anew."
                )
            case Trouble.SENDER:
                return self.tr("{host} does not send for {address}. Check your address.")
            case Trouble.RECIPIENTS:
                return self.tr("{host} takes none of the recipients. Check their addresses.")
            case Trouble.TOO_LARGE:
                return self.tr("The message is too large for {host}. Smaller photos help.")
            case Trouble.NOT_ASCII:
                return self.tr("An address has letters that {host} cannot carry.")
            case Trouble.LATER:
                return self.tr("{host} asks to come again later.")
            case Trouble.REFUSED:
                return self.tr("{host} does not take the message.")
            case Trouble.DROPPED:
                return self.tr("The connection to {host} broke before anything was sent.")
            case Trouble.UNKNOWN:
                return self.tr("The connection to {host} broke while the message was on its way.")

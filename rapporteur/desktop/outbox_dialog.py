"""The messages of a report: what became of each, what the server said, and what can be done."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from rapporteur.desktop.look import TEXT_PX, Look
from rapporteur.desktop.mail_words import MailWords, size_text
from rapporteur.desktop.widgets import ElidedLabel, Page, button, clear_layout, coloured, fit_to_screen
from rapporteur.mail.account import Account
from rapporteur.mail.states import Posted, State

ICONS = {
    State.QUEUED: "clock",
    State.CONNECTING: "send",
    State.TRANSMITTING: "send",
    State.SENT: "check",
    State.REFUSED: "circle-alert",
    State.UNKNOWN: "circle-question-mark",
}


class OutboxDialog(QDialog):
    """Shows messages, newest first. What is to be done with one is told by its number."""

    def __init__(
        self,
        look: Look,
        account: Callable[[], Account | None],
        *,
        send_again: Callable[[Posted], object],
        take_as_sent: Callable[[int], object],
        cancel: Callable[[int], object],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._look, self._account, self._words = look, account, MailWords(self)
        self._send_again, self._take_as_sent, self._cancel = send_again, take_as_sent, cancel
        self._shown: tuple[Posted, ...] | None = None
        self.setWindowTitle(self.tr("Sent and waiting"))
        self.setMinimumSize(400, 320)
        fit_to_screen(self, 600, 560)
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(16, 16, 16, 16)
        self._column.setSpacing(12)
        close = QHBoxLayout()
        close.setContentsMargins(16, 8, 16, 16)
        close.addStretch(1)
        self._close = button(self.tr("Close"), self.close)
        close.addWidget(self._close)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(Page(content), 1)
        whole.addLayout(close)
        self.show_messages(())

    def show_messages(self, messages: Sequence[Posted]) -> None:
        """Show these messages."""
        if tuple(messages) == self._shown:
            return
        self._shown = tuple(messages)
        clear_layout(self._column)
        if not messages:
            empty = self._label(
                self.tr("Nothing has been sent yet. What you send is kept here until it has arrived."),
                self._look.colours.muted,
            )
            self._column.addWidget(empty)
        for posted in messages:
            self._column.addWidget(self._card(posted))
        self._column.addStretch(1)

    def _label(self, text: str, colour: str = "") -> QLabel:
        label = QLabel(text)
        if colour:
            coloured(label, colour)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        return label

    def _colour(self, state: State) -> str:
        colours = self._look.colours
        return {
            State.SENT: colours.good,
            State.REFUSED: colours.live,
            State.UNKNOWN: colours.warn,
        }.get(state, colours.muted)

    def _card(self, posted: Posted) -> QFrame:
        card = QFrame()
        card.setObjectName("panel")
        column = QVBoxLayout(card)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(4)
        icon = QLabel()
        icon.setPixmap(self._look.icon(ICONS[posted.state], self._colour(posted.state)).pixmap(QSize(16, 16)))
        state = self._label(self._words.of_state(posted))
        state.setFont(self._look.font(TEXT_PX, QFont.Weight.DemiBold))
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(state, 1)
        top.addWidget(coloured(QLabel(size_text(posted.size)), self._look.colours.muted))
        column.addLayout(top)
        column.addWidget(ElidedLabel(posted.subject))
        if trouble := self._words.of_trouble(posted, self._account()):
            column.addWidget(self._label(trouble, self._look.colours.warn))
        for delivery in posted.deliveries:
            column.addWidget(self._label(self._words.of_delivery(delivery), self._look.colours.muted))
        if pushed := self._buttons(posted):
            row = QHBoxLayout()
            row.setContentsMargins(0, 8, 0, 0)
            row.setSpacing(8)
            for one in pushed:
                row.addWidget(one)
            row.addStretch(1)
            column.addLayout(row)
        card.setAccessibleName(self._words.of_state(posted))
        card.setAccessibleDescription(posted.subject)
        return card

    def _buttons(self, posted: Posted) -> list[QPushButton]:
        number = posted.number
        match posted.state:
            case State.QUEUED:
                return [
                    button(self.tr("Send now"), lambda: self._send_again(posted), primary=True),
                    button(self.tr("Do not send"), lambda: self._cancel(number)),
                ]
            case State.REFUSED:
                return [button(self.tr("Send again"), lambda: self._send_again(posted), primary=True)]
            case State.SENT if any(one.state is State.REFUSED for one in posted.deliveries):
                return [button(self.tr("Send again to who refused"), lambda: self._send_again(posted))]
            case State.UNKNOWN:
                return [
                    button(self.tr("It arrived"), lambda: self._take_as_sent(number), primary=True),
                    button(self.tr("Send it again"), lambda: self._send_again(posted)),
                ]
            case _:
                return []

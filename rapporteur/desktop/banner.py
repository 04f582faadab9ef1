"""A line between the panels and the status bar, there only when there is something to do or to know."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import IntEnum
from functools import partial
from itertools import count
from typing import NamedTuple

import shiboken6
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from rapporteur.desktop.accessible import Role, Told
from rapporteur.desktop.announcing import announce
from rapporteur.desktop.look import TEXT_PX, Look
from rapporteur.desktop.widgets import button, coloured, icon_button

TROUBLE = "triangle-alert"
"""The icon of what went wrong, which is said at once."""

_NARROW = 560
_WIDE = 700
_GAP = 10
_ICON = 60
"""Pixels that the icon and the frame's margins take of a banner's width."""

_FEW = 2
"""Buttons that find room beside the words of a banner that is not wide: one, and the one that dismisses."""


class Matter(IntEnum):
    """What a banner is about; of several the first in this order is shown.

    What somebody has just asked for is answered before reminders: a notice, the count of a photo, or what
    became of an e-mail goes before what was said earlier and is no trouble.
    """

    NOT_SAVED = 1
    NOT_PUBLISHED = 2
    TROUBLE = 3
    PHOTO = 4
    SPEAKER = 5
    SESSION = 6
    TWO_VERSIONS = 7
    COUNT = 8
    MAIL = 9
    NOTICE = 10
    DUE = 11


_ANSWERS = frozenset({Matter.COUNT, Matter.MAIL, Matter.NOTICE})
_REMINDERS = frozenset({Matter.PHOTO, Matter.SPEAKER, Matter.SESSION, Matter.DUE})
"""What is said in other words from minute to minute, and aloud only when it begins."""


class Action(NamedTuple):
    """A button of a banner. A `primary` one is what most people will want."""

    text: str
    do: Callable[[], object]
    primary: bool = False


class Message(NamedTuple):
    """What a banner says: a bold beginning, the rest, and what can be done about it.

    `later` is what a menu offers besides: to be told again, or never. `dismissed` follows when somebody
    has sent it away. `help` is the page of the guide that has more about it ("files.md#the-disk-is-full").
    """

    icon: str
    title: str
    text: str = ""
    actions: Sequence[Action] = ()
    can_be_dismissed: bool = True
    later: Sequence[Action] = ()
    dismissed: Callable[[], object] = lambda: None
    help: str = ""


class _Face(QFrame):
    """One message as it is seen."""

    help_asked = Signal(str)

    def __init__(self, message: Message, look: Look, dismiss: Callable[[], object], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self._look = look
        self._whole = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._whole.setContentsMargins(12, 8, 12, 8)
        self._whole.setSpacing(_GAP)
        row, self._buttons = QHBoxLayout(), QHBoxLayout()
        for part in (row, self._buttons):
            part.setSpacing(_GAP)
        self._whole.addLayout(row, 1)
        self._whole.addLayout(self._buttons)
        icon = QLabel()
        icon.setPixmap(look.icon(message.icon, look.colours.warm).pixmap(QSize(18, 18)))
        title = QLabel(message.title)
        title.setFont(look.font(TEXT_PX, QFont.Weight.DemiBold))
        text = coloured(QLabel(message.text), look.colours.muted)
        self._labels = (title, text)
        for label in self._labels:
            label.setTextFormat(Qt.TextFormat.PlainText)
        text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row.addWidget(icon)
        row.addWidget(title, 0 if message.text else 1)
        row.addWidget(text, 1)
        text.setVisible(bool(message.text))
        self._help: QToolButton | None = None
        if message.help:
            # Beside the words, where it takes no room from the buttons.
            ask = partial(self.help_asked.emit, message.help)
            self._help = icon_button(look, "circle-question-mark", self.tr("Help"), ask)
            row.addWidget(self._help, 0, Qt.AlignmentFlag.AlignVCenter)
        for action in message.actions:
            self._buttons.addWidget(button(action.text, action.do, primary=action.primary))
        if message.later:
            self._buttons.addWidget(self._make_later(message.later))
        if message.can_be_dismissed:
            self._buttons.addWidget(icon_button(look, "x", self.tr("Dismiss"), dismiss))
        # Before that, buttons do not know how wide they are.
        for child in self.findChildren(QWidget):
            child.ensurePolished()

    def _make_later(self, later: Sequence[Action]) -> QToolButton:
        made = icon_button(self._look, "clock", self.tr("Later"))
        made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(made)
        for action in later:
            menu.addAction(action.text, action.do)
        made.setMenu(menu)
        return made

    def fit(self, width: int) -> None:
        """Use a width in pixels: where it leaves little room beside the words, several buttons go below."""
        below = width < _WIDE and self._buttons.count() > _FEW
        directions = QBoxLayout.Direction
        self._whole.setDirection(directions.TopToBottom if below else directions.LeftToRight)
        # A label that may break asks for a compact shape, and breaks where there is room for one line.
        room = width - _ICON
        if not below:
            room -= self._buttons.sizeHint().width()
        if self._help:
            room -= self._help.sizeHint().width() + _GAP
        wanted = sum(label.fontMetrics().horizontalAdvance(label.text()) + _GAP for label in self._labels)
        for label in self._labels:
            label.setWordWrap(wanted > room)


class Banner(QWidget):
    """Shows the most pressing of the messages it has been given. `changed` follows another one.

    `help_asked` carries the page of the guide that somebody wants to read.
    """

    changed = Signal()
    help_asked = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._messages: dict[Matter, Message] = {}
        self._said: dict[Matter, int] = {}
        self._count = count()
        self._spoken: dict[Matter, Message] = {}
        self._came_from: QWidget | None = None
        self.told = Told(Role.AlertMessage)
        self._around = QHBoxLayout(self)
        self._face: _Face | None = None
        self.hide()

    def show_message(self, matter: Matter, message: Message) -> None:
        """Say something about a matter, in place of what was said about it before."""
        if self._messages.get(matter) != message:
            self._messages[matter] = message
            self._said[matter] = next(self._count)
            self._show_first()
            self.changed.emit()

    def withdraw(self, matter: Matter) -> None:
        """Say nothing more about a matter."""
        self._spoken.pop(matter, None)
        if self._messages.pop(matter, None):
            self._show_first()
            self.changed.emit()

    @property
    def showing(self) -> tuple[Matter, Message] | None:
        """The message that is shown, and what it is about."""
        if not self._messages:
            return None
        first = min(self._messages)
        answers = self._messages.keys() & _ANSWERS
        newest = max(answers, key=self._said.__getitem__, default=first)
        if first > Matter.TROUBLE and self._said[newest] > self._said[first]:
            first = newest
        return first, self._messages[first]

    def dismiss(self) -> None:
        """Send the message that is shown away, as its button does."""
        if self.showing:
            self._dismiss(self.showing[0])

    def _show_first(self) -> None:
        showing, before = self.showing, self._face
        had_focus = before is not None and before.isAncestorOf(QApplication.focusWidget() or self)
        if before:
            self._around.removeWidget(before)
            before.hide()
            before.deleteLater()
        if showing is None:
            self._face = None
            self.hide()
            self.setAccessibleName("")
            if had_focus:
                self._leave()
            return
        matter, message = showing
        # Whole before it is shown: a banner that grows piece by piece moves all that is above it each time.
        self._face = _Face(message, self._look, lambda: self._dismiss(matter), self)
        self._face.help_asked.connect(self.help_asked)
        self._make_room()
        self._around.addWidget(self._face)
        self._face.show()
        self.show()
        said = " ".join(filter(None, (message.title, message.text)))
        self.setAccessibleName(said)
        self._speak(matter, message, said)
        if had_focus:
            self._first_button().setFocus()

    def _speak(self, matter: Matter, message: Message, said: str) -> None:
        """Say a message aloud when it appears, trouble at once; not again when it comes back to the front."""
        before = self._spoken.get(matter)
        self._spoken[matter] = message
        if before is not message and not (before and matter in _REMINDERS and before.title == message.title):
            is_trouble = matter <= Matter.TROUBLE or message.icon == TROUBLE
            announce(self, said, at_once=is_trouble)

    # ---- the keyboard

    def _first_button(self) -> QWidget:
        buttons = self._face.findChildren(QAbstractButton) if self._face else []
        return next((one for one in buttons if one.focusPolicy() & Qt.FocusPolicy.TabFocus), self)

    def take_focus(self) -> None:
        """Give the keyboard to the first button; it goes back where it was when nothing is said any more."""
        self._came_from = QApplication.focusWidget()
        self._first_button().setFocus()

    def _leave(self) -> None:
        before, self._came_from = self._came_from, None
        if before and shiboken6.isValid(before) and before.isVisible():
            before.setFocus()

    def _dismiss(self, matter: Matter) -> None:
        message = self._messages.get(matter)
        self.withdraw(matter)
        if message:
            message.dismissed()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        side = 8 if self.width() < _NARROW else 14
        self._around.setContentsMargins(side, 0, side, side - 4)
        if self._face:
            self._face.fit(self.width() - 2 * side)

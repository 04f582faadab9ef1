"""Reminders in the banner: shown once, later again, or never."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from rapporteur.clock.reminders import Kind, Reminder, reminders
from rapporteur.desktop.banner import Action, Banner, Matter, Message
from rapporteur.desktop.document import Document
from rapporteur.desktop.settings import Settings
from rapporteur.desktop.times import Times
from rapporteur.report.agenda import items
from rapporteur.report.template import localized

log = logging.getLogger(__name__)

SNOOZES = (2, 5)
"""For how many minutes a reminder can be put off."""

MORE_TIME = 300.0
"""Seconds that a button gives to a speaker or to the session."""

MATTERS = {
    Kind.STARTS: Matter.SESSION,
    Kind.NEARLY: Matter.SPEAKER,
    Kind.OVERTIME: Matter.SPEAKER,
    Kind.VIDEO: Matter.PHOTO,
    Kind.PHOTO: Matter.PHOTO,
    Kind.ENDS: Matter.SESSION,
    Kind.DUE: Matter.DUE,
}


class ReminderDesk(QObject):
    """Looks what is due when it is told to, and shows it.

    `asked` carries the id of a command that somebody chose; `appeared` a title and a text, once for each
    reminder, for whoever tells it outside of the window.
    """

    asked = Signal(str)
    appeared = Signal(str, str)
    turned_off = Signal(str)
    time_given = Signal(str, float)

    def __init__(
        self, document: Document, banner: Banner, settings: Callable[[], Settings], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._document, self._banner, self._settings = document, banner, settings
        self._times = Times(self)
        self._shown: dict[Matter, str] = {}
        self._seen: set[str] = set()
        self._copied: set[str] = set()
        self._snoozed: dict[str, float] = {}
        gone = document.view.get("reminded")
        self._gone: set[str] = set(map(str, gone)) if isinstance(gone, list) else set()

    def look(self) -> None:
        """Show what is due now, and take back what no longer is."""
        document = self._document
        now = document.floor.now()
        due: dict[Matter, Reminder] = {}
        for one in reminders(document.report, document.floor.live, now, delivered=document.is_mailed):
            if self._is_wanted(one, now.steady):
                due.setdefault(MATTERS[one.kind], one)
        for matter in self._shown.keys() - due.keys():
            del self._shown[matter]
            self._banner.withdraw(matter)
        for matter, reminder in due.items():
            # How it is worded changes by the minute at most, and so does what is painted.
            state = f"{reminder.key} {reminder.seconds // 60:.0f}"
            if self._shown.get(matter) != state:
                self._shown[matter] = state
                self._show(matter, reminder)

    def _is_wanted(self, reminder: Reminder, now: float) -> bool:
        if reminder.key in self._gone or reminder.kind in self._settings().reminders_off:
            return False
        return self._snoozed.get(reminder.key, 0.0) <= now

    def _show(self, matter: Matter, reminder: Reminder) -> None:
        title, text = self._words(reminder)
        icon = "camera" if matter is Matter.PHOTO else "clock"
        minutes = [
            Action(self.tr("In %Ln minute(s)", "", count), partial(self._snooze, reminder, count))
            for count in SNOOZES
        ]
        never = Action(self.tr("Never remind me of this"), partial(self.turned_off.emit, reminder.kind))
        message = Message(
            icon,
            title,
            text,
            self._actions(reminder),
            later=(*minutes, never),
            dismissed=partial(self._dismiss, reminder),
        )
        self._banner.show_message(matter, message)
        if reminder.key not in self._seen:
            self._seen.add(reminder.key)
            log.debug("reminder: %s", reminder.key)
            self.appeared.emit(title, text)

    # ---- what it says

    def _words(self, reminder: Reminder) -> tuple[str, str]:
        span = self._times.span(reminder.seconds)
        match reminder.kind:
            case Kind.STARTS:
                title = self.tr("The session starts soon")
                return title, self.tr("in %Ln min", "", _up(reminder))
            case Kind.NEARLY:
                title = self.tr("{name} has %Ln min left", "", _up(reminder))
                return title.format(name=self._name(reminder)), ""
            case Kind.OVERTIME:
                title = self.tr("{name} is over time").format(name=self._name(reminder))
                return title, "" if reminder.seconds > -60 else self.tr("by {span}").format(span=span)
            case Kind.VIDEO:
                title = self.tr("Ask everyone to turn on their video")
                return title, self.tr("%Ln min left", "", _up(reminder))
            case Kind.PHOTO:
                return self.tr("The group photo has not been taken"), ""
            case Kind.ENDS:
                return self.tr("The session's time is up"), ""
            case Kind.DUE if reminder.seconds > 0:
                return self.tr("The report is due in {span}").format(span=span), ""
            case _:
                return self.tr("The report was due {span} ago").format(span=span), ""

    def _name(self, reminder: Reminder) -> str:
        report = self._document.report
        item = next(item for item in items(report) if item.id == reminder.item_id)
        return self._times.item(report, item)

    def _actions(self, reminder: Reminder) -> list[Action]:
        def ask(text: str, command: str, *, primary: bool = False) -> Action:
            return Action(text, partial(self.asked.emit, command), primary)

        match reminder.kind:
            case Kind.STARTS:
                return [ask(self.tr("Start now"), "session-start")]
            case Kind.NEARLY | Kind.OVERTIME:
                more = partial(self.time_given.emit, reminder.item_id, MORE_TIME)
                return [
                    Action(self.tr("+5 min"), more),
                    ask(self.tr("Next"), "item-next", primary=reminder.kind is Kind.OVERTIME),
                ]
            case Kind.VIDEO | Kind.PHOTO:
                return [*self._request(reminder), ask(self.tr("Take the photo"), "photo", primary=True)]
            case Kind.ENDS:
                more = partial(self.time_given.emit, "", MORE_TIME)
                return [
                    Action(self.tr("+5 min"), more),
                    ask(self.tr("End the session"), "session-end", primary=True),
                ]
            case Kind.DUE:
                return [ask(self.tr("E-mail…"), "mail", primary=True)]

    def _request(self, reminder: Reminder) -> list[Action]:
        report = self._document.report
        request = localized(report.template.photo_request, report.session.language or report.language)
        if not request:
            return []
        if reminder.key in self._copied:
            return [Action(self.tr("Copied"), partial(self._copy, reminder, request))]
        return [Action(self.tr("Copy the request"), partial(self._copy, reminder, request))]

    def _copy(self, reminder: Reminder, request: str) -> None:
        QGuiApplication.clipboard().setText(request)
        self._copied.add(reminder.key)
        self._show(MATTERS[reminder.kind], reminder)

    # ---- not now

    def _snooze(self, reminder: Reminder, minutes: int) -> None:
        self._snoozed[reminder.key] = self._document.floor.now().steady + 60.0 * minutes
        self._seen.discard(reminder.key)
        self.look()

    def _dismiss(self, reminder: Reminder) -> None:
        self._gone.add(reminder.key)
        self._shown.pop(MATTERS[reminder.kind], None)
        self._document.remember_view(reminded=sorted(self._gone))


def _up(reminder: Reminder) -> int:
    """The minutes that are left, the begun one counted."""
    return max(1, int(-(-reminder.seconds // 60)))

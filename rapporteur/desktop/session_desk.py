"""What can be done with the session while it is on: its clock, its agenda, what one is reminded of."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from rapporteur.clock.moments import Instant, clock_was_set
from rapporteur.clock.plan import Stage, plan
from rapporteur.clock.session import Phase
from rapporteur.desktop.banner import Action, Banner, Matter, Message
from rapporteur.desktop.clock_bar import ClockBar
from rapporteur.desktop.commands import Commands
from rapporteur.desktop.document import Document
from rapporteur.desktop.look import Look
from rapporteur.desktop.reminder_desk import MORE_TIME, ReminderDesk
from rapporteur.desktop.settings import Settings
from rapporteur.desktop.times import Times
from rapporteur.report.agenda import changed_item, extended, items
from rapporteur.report.model import Course
from rapporteur.report.spans import shown

MINUTE = 60.0

NOTICEABLE = 30.0
"""Seconds by which the machine's clock must have been set before it is said."""


class SessionDesk(QObject):
    """Joins the clock bar, the floor, the agenda and the reminders of one window.

    `item_chosen` asks to go to an item of the agenda; `noted` carries a reminder's words for the desktop.
    """

    item_chosen = Signal(str)
    noted = Signal(str, str)
    reminder_turned_off = Signal(str)

    def __init__(
        self,
        document: Document,
        clock_bar: ClockBar,
        banner: Banner,
        look: Look,
        settings: Callable[[], Settings],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._document, self._banner, self._look, self._window = document, banner, look, window
        self._times = Times(self)
        self._last: Instant = document.floor.now()
        self._commands: Commands | None = None
        self.reminders = ReminderDesk(document, banner, settings, self)
        self.reminders.asked.connect(self._run)
        self.reminders.time_given.connect(self._give_time)
        self.reminders.appeared.connect(self.noted)
        self.reminders.turned_off.connect(self.reminder_turned_off)
        clock_bar.ticked.connect(self._tick)
        clock_bar.item_clicked.connect(self._open_item_menu)
        clock_bar.session_menu_asked.connect(self._open_session_menu)
        self.reminders.look()

    def add_commands(self, commands: Commands) -> None:
        """Put what can be done into the window's table."""
        self._commands = commands
        add = commands.add
        add("session-start", self.tr("Start the session's clock now"), "F5", self._start, icon="play")
        add("session-break", self.tr("Break, or go on after it"), "Ctrl+F5", self._toggle_break, icon="pause")
        add(
            "session-end",
            self.tr("The session has ended, or goes on"),
            "Shift+F5",
            self._toggle_end,
            icon="square",
        )
        add(
            "session-more",
            self.tr("5 more minutes for the session"),
            "",
            partial(self._give_time, "", MORE_TIME),
        )
        add(
            "session-less",
            self.tr("5 minutes less for the session"),
            "",
            partial(self._give_time, "", -MORE_TIME),
        )
        add("item-next", self.tr("Next on the agenda"), "F9", self._go_on, icon="chevron-right")
        add("item-more", self.tr("A minute more for who speaks"), "", partial(self._extend_running, MINUTE))
        add("item-less", self.tr("A minute less for who speaks"), "", partial(self._extend_running, -MINUTE))
        add("item-skip", self.tr("Leave out what comes next"), "", self._skip_next)
        add("agenda", self.tr("Agenda…"), "Ctrl+Shift+A", self.edit_agenda, icon="list-tree")

    def _run(self, command: str) -> None:
        if self._commands:
            self._commands.run(command)

    # ---- the clock

    def _tick(self) -> None:
        now = self._document.floor.now()
        drift, self._last = clock_was_set(self._last, now).total_seconds(), now
        if abs(drift) >= NOTICEABLE:
            self._tell_clock_set(drift)
        self.reminders.look()

    def _tell_clock_set(self, drift: float) -> None:
        time = shown(drift, padded=False)
        if drift > 0:
            title = self.tr("The computer's clock was set forward by {time}").format(time=time)
        else:
            title = self.tr("The computer's clock was set back by {time}").format(time=time)
        text = self.tr("Speakers' times are measured and stay right; what is left follows the new time.")
        self._banner.show_message(Matter.NOTICE, Message("clock", title, text))

    def _start(self) -> None:
        """Start the session's clock; if it was started before, that can be taken back."""
        floor, before = self._document.floor, self._document.report.course
        floor.start()
        if before.started or before.ended:
            take_back = Action(self.tr("Take back"), partial(self._take_back, before), primary=True)
            title = self.tr("The session's clock starts anew")
            self._banner.show_message(Matter.NOTICE, Message("clock", title, "", (take_back,)))

    def _take_back(self, before: Course) -> None:
        self._banner.withdraw(Matter.NOTICE)
        self._document.floor.take_back(before)

    def _toggle_break(self) -> None:
        floor = self._document.floor
        if floor.live.paused:
            floor.resume()
        elif floor.is_on:
            floor.pause()

    def _toggle_end(self) -> None:
        floor = self._document.floor
        if self._document.report.course.ended:
            floor.reopen()
        elif floor.reading().phase is not Phase.EARLY:
            floor.end()

    # ---- the agenda

    def _go_on(self) -> None:
        """Go on with what comes next."""
        floor = self._document.floor
        following = plan(self._document.report, floor.live, floor.now()).next
        if following:
            self.item_chosen.emit(following.item.id)

    def _extend_running(self, seconds: float) -> None:
        floor = self._document.floor
        running = plan(self._document.report, floor.live, floor.now()).running
        if running:
            self._give_time(running.item.id, seconds)

    def _give_time(self, item_id: str, seconds: float) -> None:
        """Give an item, or the session where there is none, so much more."""
        document = self._document
        if item_id:
            document.apply(extended(document.report, item_id, seconds), text=self.tr("more or less time"))
        else:
            document.floor.extend_session(seconds)

    def _skip_next(self) -> None:
        floor = self._document.floor
        following = plan(self._document.report, floor.live, floor.now()).next
        if following:
            self._skip(following.item.id, True)

    def _skip(self, item_id: str, skipped: bool) -> None:
        document = self._document
        changed = changed_item(document.report, item_id, skipped=skipped)
        document.apply(changed, text=self.tr("leaving out") if skipped else self.tr("taking up again"))

    def edit_agenda(self) -> None:
        """Show the agenda; the window stays usable beside it."""
        from rapporteur.desktop.agenda_editor import AgendaEditor

        shown_already = self._window.findChild(AgendaEditor)
        editor = shown_already or AgendaEditor(self._document, self._look, self._window)
        if shown_already is None:
            editor.item_chosen.connect(self.item_chosen)
        editor.show()
        editor.raise_()
        editor.activateWindow()

    # ---- menus

    def _open_item_menu(self, item_id: str, at: QPoint) -> None:
        item = next((item for item in items(self._document.report) if item.id == item_id), None)
        if item is None:
            return
        floor = self._document.floor
        planned = plan(self._document.report, floor.live, floor.now())
        slot = next(slot for slot in planned.slots if slot.item.id == item_id)
        menu = QMenu(self._window)
        # A section's title is not painted by this style.
        menu.addAction(self._times.slot(self._document.report, slot)).setEnabled(False)
        menu.addSeparator()
        begin = menu.addAction(
            self._look.icon("play"), self.tr("Begin now"), partial(self.item_chosen.emit, item_id)
        )
        begin.setEnabled(slot.stage is not Stage.RUNNING and floor.is_on)
        menu.addAction(self.tr("1 minute more"), partial(self._give_time, item_id, MINUTE))
        menu.addAction(self.tr("5 minutes more"), partial(self._give_time, item_id, 5 * MINUTE))
        menu.addAction(self.tr("1 minute less"), partial(self._give_time, item_id, -MINUTE))
        skip = menu.addAction(self.tr("Leave out"), partial(self._skip, item_id, not item.skipped))
        skip.setCheckable(True)
        skip.setChecked(item.skipped)
        menu.addSeparator()
        self._add(menu, "agenda")
        menu.exec(at)
        menu.deleteLater()

    def _open_session_menu(self, at: QPoint) -> None:
        menu = QMenu(self._window)
        for command in ("session-start", "session-break", "session-end", "session-more", "session-less"):
            self._add(menu, command)
        menu.addSeparator()
        for command in ("item-next", "item-more", "item-less", "item-skip", "agenda"):
            self._add(menu, command)
        menu.exec(at)
        menu.deleteLater()

    def _add(self, menu: QMenu, command: str) -> None:
        if self._commands is None:
            return
        action = menu.addAction(self._commands.text(command), partial(self._commands.run, command))
        key = self._commands.shown_key(command)
        if key:
            action.setText(self.tr("{command}\t{key}").format(command=action.text(), key=key))

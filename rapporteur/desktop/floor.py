"""Who has the floor and how far the session has come: the one place where that changes."""

from __future__ import annotations

import json
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from rapporteur.clock.moments import Instant, Mark, instant, mark
from rapporteur.clock.plan import item_seconds
from rapporteur.clock.session import Live, Phase, Reading, Running, read
from rapporteur.report.agenda import item_of, items
from rapporteur.report.model import Course, Pause, Turn

if TYPE_CHECKING:
    from rapporteur.desktop.document import Document


class Floor(QObject):
    """Gives the floor, starts, interrupts and ends the session; `changed` follows.

    What has ended is part of the report (its course) and is not undone; what goes on is here and, for a
    restart, among the notes of the working copy.
    """

    changed = Signal()

    def __init__(self, document: Document, noted: str | None) -> None:
        """`noted` is what `Document` kept of the turn that was on."""
        super().__init__(document)
        self._document = document
        course = document.report.course
        started = Mark(course.started, None) if course.started else None
        pause = _open_pause(course)
        self.live = Live(
            _read_turn(noted) if noted else None, started, Mark(pause.since, None) if pause else None
        )

    @property
    def turn(self) -> Running | None:
        """Who has the floor, or which item without a speaker is on."""
        return self.live.turn

    def now(self) -> Instant:
        """What both clocks say."""
        return instant(self._document.clock)

    def reading(self) -> Reading:
        """Where the session stands now."""
        return read(self._document.report, self.live, self.now())

    def seconds(self) -> float:
        """How long the running turn has lasted; 0 where there is none."""
        return self.turn.since.seconds(self.now()) if self.turn else 0.0

    # ---- turns

    def give(self, person_id: str | None) -> None:
        """Give someone the floor, or nobody; whoever had it keeps the seconds they used."""
        if person_id is None:
            self._go_on_with(None)
            return
        if self.turn and self.turn.person_id == person_id:
            return
        used = item_seconds(self._document.report, self.live, self.now())
        item = item_of(self._document.report, person_id, used)
        self._go_on_with((person_id, item.id if item else ""))

    def begin(self, item_id: str) -> None:
        """Go on with an item of the agenda: its speaker has the floor, or the break begins."""
        item = next((item for item in items(self._document.report) if item.id == item_id), None)
        if item is None or (self.turn and self.turn.item_id == item_id):
            return
        if item.kind == "break":
            self._pause((item.person_id, item.id))
        else:
            self._go_on_with((item.person_id, item.id))

    def _go_on_with(self, who: tuple[str, str] | None) -> None:
        """Who has the floor is speaking, so a break is over; that nobody has it may be one."""
        self._change(self._course_without_turn(resumed=who is not None), who)

    # ---- the session

    def start(self) -> None:
        """The session begins now, late or early; what was counted so far stays."""
        now = self.now()
        course = self._document.report.course.model_copy(update={"started": now.wall, "ended": None})
        self.live = self.live._replace(started=mark(now))
        self._keep(course)

    def end(self) -> None:
        """The session ends now."""
        course = self._course_without_turn(resumed=True)
        self._change(course.model_copy(update={"ended": self.now().wall}), None)

    def reopen(self) -> None:
        """The session goes on after all."""
        self._keep(self._document.report.course.model_copy(update={"ended": None}))

    def pause(self) -> None:
        """A break begins: the next one on the agenda, if there is one."""
        report = self._document.report
        taken = item_seconds(report, self.live, self.now())
        breaks = (item for item in items(report) if item.kind == "break" and not item.skipped)
        item = next((item for item in breaks if not taken[item.id]), None)
        self._pause(("", item.id) if item else None)

    def _pause(self, who: tuple[str, str] | None) -> None:
        course = self._course_without_turn(resumed=False)
        if self.live.paused is None:
            now = self.now()
            course = course.model_copy(update={"pauses": (*course.pauses, Pause(since=now.wall))})
            self.live = self.live._replace(paused=mark(now))
        self._change(course, who)

    def resume(self) -> None:
        """The break is over."""
        self._change(self._course_without_turn(resumed=True), None)

    def extend_session(self, seconds: float) -> None:
        """The session as a whole ends so much later, or earlier."""
        course = self._document.report.course
        self._keep(course.model_copy(update={"extended": course.extended + seconds}))

    # ---- keeping it

    def _course_without_turn(self, *, resumed: bool) -> Course:
        """The course with the running turn, and where it is over the break, as something that has been."""
        now, course, turn = self.now(), self._document.report.course, self.turn
        changes: dict[str, object] = {}
        if turn:
            ended = Turn(
                person_id=turn.person_id,
                since=turn.since.wall,
                seconds=turn.since.seconds(now),
                item_id=turn.item_id,
            )
            changes["turns"] = (*course.turns, ended)
        if resumed and self.live.paused and course.pauses:
            over = course.pauses[-1].model_copy(update={"seconds": self.live.paused.seconds(now)})
            changes["pauses"] = (*course.pauses[:-1], over)
            self.live = self.live._replace(paused=None)
        return course.model_copy(update=changes) if changes else course

    def _change(self, course: Course, who: tuple[str, str] | None) -> None:
        self._document.flush()
        turn = Running(*who, mark(self.now())) if who else None
        self.live = self.live._replace(turn=turn)
        self._document.note_turn(_write_turn(turn) if turn else None)
        self._keep(course)

    def _keep(self, course: Course) -> None:
        report = self._document.report.with_changes(course=course)
        self._document.apply(report, undoable=False)
        self._document.flush()
        self.changed.emit()

    @property
    def is_on(self) -> bool:
        """Whether there is something to stop or to go on from."""
        return self.reading().phase not in (Phase.EARLY, Phase.ENDED)


def _open_pause(course: Course) -> Pause | None:
    last = course.pauses[-1] if course.pauses else None
    return last if last and last.seconds is None else None


def _write_turn(turn: Running) -> str:
    return json.dumps([turn.person_id, turn.since.wall.isoformat(), turn.item_id])


def _read_turn(noted: str) -> Running:
    person_id, since, *item = json.loads(noted)
    return Running(person_id, item[0] if item else "", Mark(datetime.fromisoformat(since), None))

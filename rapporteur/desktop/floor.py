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
from rapporteur.report.model import LONGEST_SPAN, Course, Pause, Turn

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
        """The session begins now, late or early. What people have spoken stays; breaks were before it."""
        now = self.now()
        begun = {"started": now.wall, "ended": None, "pauses": ()}
        self.live = self.live._replace(started=mark(now))
        if self.live.paused:
            self._change(self._course_without_turn(resumed=True).model_copy(update=begun), None)
        else:
            self._keep(self._document.report.course.model_copy(update=begun))

    def take_back(self, before: Course) -> None:
        """The session began and ended as it did in `before`; turns since then stay."""
        course = self._document.report.course
        kept = {name: getattr(before, name) for name in ("started", "ended", "pauses")}
        self.live = self.live._replace(started=Mark(before.started, None) if before.started else None)
        self._keep(course.model_copy(update=kept))

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

    def let_go(self, last: datetime) -> None:
        """A turn that was left on until everybody must have gone ended when the `last` word was kept."""
        if self.turn and self.reading().phase is Phase.ENDED:
            self._change(self._course_without_turn(resumed=True, now=Instant(last, 0.0)), None)

    def _course_without_turn(self, *, resumed: bool, now: Instant | None = None) -> Course:
        """The course with the running turn, and where it is over the break, as something that has been."""
        now, course, turn = now or self.now(), self._document.report.course, self.turn
        changes: dict[str, object] = {}
        if turn:
            ended = Turn(
                person_id=turn.person_id,
                since=turn.since.wall,
                seconds=_lasted(turn.since, now),
                item_id=turn.item_id,
            )
            changes["turns"] = (*course.turns, ended)
        if resumed and self.live.paused:
            over = {"seconds": _lasted(self.live.paused, now)}
            changes["pauses"] = tuple(
                pause.model_copy(update=over) if pause.seconds is None else pause for pause in course.pauses
            )
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
    return next((pause for pause in course.pauses if pause.seconds is None), None)


def _lasted(since: Mark, now: Instant) -> float:
    return min(since.seconds(now), LONGEST_SPAN)


def _write_turn(turn: Running) -> str:
    return json.dumps([turn.person_id, turn.since.wall.isoformat(), turn.item_id])


def _read_turn(noted: str) -> Running | None:
    """The turn that was noted; None where the note is none: nothing of it may keep the report closed."""
    match json.loads(noted):
        case [str(person_id), str(since), *item]:
            return Running(person_id, str(item[0]) if item else "", Mark(datetime.fromisoformat(since), None))
    return None

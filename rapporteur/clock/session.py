"""Early, live, in a break, over time or ended: what the session's clock shows at an instant."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum
from typing import NamedTuple

from rapporteur.clock.moments import Instant, Mark
from rapporteur.report.model import Report

LONGEST_SESSION = timedelta(hours=12)
"""After this long, counted from the end (or from the start where no end is known), nobody is still there."""


class Phase(StrEnum):
    """What a session is, seen from now."""

    UNSCHEDULED = "unscheduled"
    EARLY = "early"
    LIVE = "live"
    BREAK = "break"
    OVER = "over"
    ENDED = "ended"


class Running(NamedTuple):
    """Who has the floor, or which item without a speaker is on, since when."""

    person_id: str
    item_id: str
    since: Mark


class Live(NamedTuple):
    """What goes on: the turn, and the marks of what the report's course has begun and not ended.

    A mark knows both clocks, where the course in the report has the wall's time alone.
    """

    turn: Running | None = None
    started: Mark | None = None
    paused: Mark | None = None


class Reading(NamedTuple):
    """What the clock shows. `left` is negative once the session runs over; None where no end is known.

    While the session is early, `elapsed` is the time until it starts. Breaks do not count as elapsed;
    `paused` is how long the present one has lasted.
    """

    phase: Phase
    elapsed: timedelta = timedelta()
    left: timedelta | None = None
    paused: timedelta = timedelta()

    @property
    def is_running(self) -> bool:
        """Whether people are speaking now, on time or over it."""
        return self.phase in (Phase.LIVE, Phase.OVER)

    @property
    def gives_time(self) -> bool:
        """Whether who is given the floor has their time counted: not before the session, nor after it."""
        return self.is_running or self.phase in (Phase.UNSCHEDULED, Phase.BREAK)


def ends_at(report: Report) -> datetime | None:
    """When the session should end, with what it was given on top; None where no end is known."""
    ends = report.session.ends
    return ends + timedelta(seconds=report.course.extended) if ends else None


def read(report: Report, live: Live, now: Instant) -> Reading:
    """Where the session stands."""
    course, begins, ends = report.course, report.session.starts, ends_at(report)
    pauses = timedelta(seconds=sum(pause.seconds or 0.0 for pause in course.pauses))
    if course.started is not None:
        since = live.started or Mark(course.started, None)
        gone = timedelta(seconds=since.seconds(now))
        begins = course.started
    elif begins is None:
        return Reading(Phase.ENDED if course.ended else Phase.UNSCHEDULED)
    elif now.wall < begins:
        return Reading(Phase.EARLY, begins - now.wall)
    else:
        gone = now.wall - begins
    if course.ended is not None:
        return Reading(Phase.ENDED, max(timedelta(), course.ended - begins - pauses))
    paused = timedelta(seconds=live.paused.seconds(now)) if live.paused else timedelta()
    elapsed = max(timedelta(), gone - pauses - paused)
    left = ends - now.wall if ends else None
    if now.wall > max(ends or begins, begins) + LONGEST_SESSION:
        return Reading(Phase.ENDED, elapsed)
    if live.paused:
        return Reading(Phase.BREAK, elapsed, left, paused)
    over = left is not None and left < timedelta()
    return Reading(Phase.OVER if over else Phase.LIVE, elapsed, left)

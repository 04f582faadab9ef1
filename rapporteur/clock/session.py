"""Early, live or over: what the session's clock shows at a moment."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum
from typing import NamedTuple

from rapporteur.report.model import Session

LONGEST_SESSION = timedelta(hours=12)
"""After this long, counted from the end (or from the start where no end is known), nobody is still there."""

PHOTO_LEAD = timedelta(minutes=5)
"""How long before the end everyone is asked to turn on their video."""


class Phase(StrEnum):
    """What a session is, seen from now."""

    UNSCHEDULED = "unscheduled"
    EARLY = "early"
    LIVE = "live"
    OVER = "over"
    ENDED = "ended"


class Reading(NamedTuple):
    """What the clock shows. `left` is negative once the session runs over; None where no end is known.

    While the session is early, `elapsed` is the time until it starts.
    """

    phase: Phase
    elapsed: timedelta = timedelta()
    left: timedelta | None = None

    @property
    def is_running(self) -> bool:
        """Whether people are speaking now, on time or over it."""
        return self.phase in (Phase.LIVE, Phase.OVER)

    @property
    def gives_time(self) -> bool:
        """Whether who is given the floor has their time counted: not before the session, nor after it."""
        return self.is_running or self.phase is Phase.UNSCHEDULED


def read(session: Session, now: datetime) -> Reading:
    """Where `session` stands at `now` (aware)."""
    if session.starts is None:
        return Reading(Phase.UNSCHEDULED)
    if now < session.starts:
        return Reading(Phase.EARLY, session.starts - now)
    elapsed = now - session.starts
    if now > (session.ends or session.starts) + LONGEST_SESSION:
        return Reading(Phase.ENDED, elapsed)
    if session.ends is None:
        return Reading(Phase.LIVE, elapsed)
    left = session.ends - now
    return Reading(Phase.OVER if left < timedelta() else Phase.LIVE, elapsed, left)


def photo_is_due(session: Session, now: datetime) -> bool:
    """Whether it is time to ask for the group photo: from five minutes before the end."""
    reading = read(session, now)
    return reading.is_running and reading.left is not None and reading.left <= PHOTO_LEAD

"""Who has the floor and for how long; the agenda that follows from it.

The running turn is kept as its beginning, monotonic and UTC. What it amounts to is a difference, never a
sum of ticks; the monotonic clock decides while this process lives, UTC after a restart.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import NamedTuple, Protocol

from rapporteur.report.model import Person, Session

CLOSING_SHARE = 0.05
"""The part of a session that is kept for its closing and the group photo."""


class Clock(Protocol):
    """Where the time comes from."""

    def now(self) -> datetime:
        """The wall clock, aware, UTC."""
        ...

    def monotonic(self) -> float:
        """Seconds that never run backward, from an arbitrary beginning."""
        ...


class Turn(NamedTuple):
    """Someone speaking since a moment. `mark` is monotonic seconds, None when a restart lost them."""

    person_id: str
    since: datetime
    mark: float | None

    def seconds(self, clock: Clock) -> float:
        """How long the turn has lasted; never negative, whatever the wall clock did."""
        if self.mark is not None:
            return max(0.0, clock.monotonic() - self.mark)
        return max(0.0, (clock.now() - self.since).total_seconds())


def begin(person_id: str, clock: Clock) -> Turn:
    """A turn that begins now."""
    return Turn(person_id, clock.now().astimezone(UTC), clock.monotonic())


def spoken(person: Person, turn: Turn | None, clock: Clock) -> float:
    """Seconds that someone has spoken, the running turn included."""
    running = turn.seconds(clock) if turn and turn.person_id == person.id else 0.0
    return person.spoken + running


class SegmentState(StrEnum):
    """What an item of the agenda is."""

    DONE = "done"
    RUNNING = "running"
    TO_COME = "to come"
    CLOSING = "closing"


class Segment(NamedTuple):
    """One item of the agenda bar. `share` of the whole bar; `filled` is 0 to 1; `over` its allotted time."""

    person_id: str
    state: SegmentState
    share: float
    filled: float
    over: bool


def allotted(people: Sequence[Person], session: Session) -> dict[str, float]:
    """Seconds for each person with a name: their own, or an even share of what the session has left over.

    Without a known end and without own times every share is 0.
    """
    named = [person for person in people if person.role != "floor"]
    length = (session.ends - session.starts).total_seconds() if session.starts and session.ends else 0.0
    given = sum(person.allotted or 0.0 for person in named)
    open_ended = [person for person in named if person.allotted is None]
    rest = max(0.0, length * (1 - CLOSING_SHARE) - given)
    even = rest / len(open_ended) if open_ended else 0.0
    return {person.id: even if person.allotted is None else person.allotted for person in named}


def agenda(
    people: Sequence[Person], session: Session, turn: Turn | None, clock: Clock
) -> tuple[Segment, ...]:
    """The agenda bar: a segment for each speaker in order, then the closing. Shares add up to 1."""
    plan = allotted(people, session)
    named = [person for person in people if person.role != "floor"]
    if not named:
        return ()
    total = sum(plan.values())
    segments = []
    for person in named:
        seconds, planned = spoken(person, turn, clock), plan[person.id]
        running = turn is not None and turn.person_id == person.id
        state = SegmentState.RUNNING if running else SegmentState.DONE if seconds else SegmentState.TO_COME
        share = (planned / total if total else 1 / len(named)) * (1 - CLOSING_SHARE)
        full = 1.0 if state is SegmentState.DONE else 0.0
        filled = min(1.0, seconds / planned) if running and planned else full
        segments.append(Segment(person.id, state, share, filled, over=0 < planned < seconds))
    return (*segments, Segment("", SegmentState.CLOSING, CLOSING_SHARE, 0.0, over=False))


def shown(seconds: float | timedelta, *, padded: bool = True) -> str:
    """Seconds as people read them on a clock: 09:05, 32:12, 1:04:09; 9:05 where not `padded`.

    The sign is left to the caller.
    """
    whole = abs(int(seconds.total_seconds() if isinstance(seconds, timedelta) else seconds))
    hours, rest = divmod(whole, 3600)
    minutes, second = divmod(rest, 60)
    if hours:
        return f"{hours}:{minutes:02}:{second:02}"
    return f"{minutes:02}:{second:02}" if padded else f"{minutes}:{second:02}"

"""Which sessions are on at the same time."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from rapporteur.programme.model import PlannedSession

_MOMENT = timedelta(microseconds=1)
"""How long a session takes that names no end: it is on when it begins, and that is all that is known."""


def overlapping(sessions: Iterable[PlannedSession]) -> set[str]:
    """The ids of those sessions that overlap another of them.

    One that begins when another ends does not. A session without a start overlaps nothing.
    """
    spans = sorted(_spans(sessions))
    found: set[str] = set()
    latest: tuple[datetime, str] | None = None
    for starts, ends, session_id in spans:
        if latest and starts < latest[0]:
            found |= {latest[1], session_id}
        if latest is None or ends > latest[0]:
            latest = (ends, session_id)
    return found


def _spans(sessions: Iterable[PlannedSession]) -> Iterable[tuple[datetime, datetime, str]]:
    for session in sessions:
        if session.starts is not None:
            ends = session.ends or session.starts
            yield session.starts, max(ends, session.starts + _MOMENT), session.id

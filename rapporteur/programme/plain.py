"""A programme as plain text: a line for each session, and a sentence for what could not be read."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from zoneinfo import ZoneInfo

from rapporteur.programme.model import Contributor, PlannedSession, Trouble, Unread
from rapporteur.report.values import zone

_SAYS = {
    Trouble.NOT_AN_EVENT: "this is no session that can be read",
    Trouble.NO_TITLE: "a session without a title",
    Trouble.DATE: "no date can be read here",
    Trouble.TIME: "no time can be read here",
    Trouble.ZONE: "this time zone is not known",
    Trouble.DURATION: "no length of time can be read here",
    Trouble.RECURRENCE: "this repetition cannot be read",
    Trouble.ENDS_BEFORE_START: "this ends before it starts",
    Trouble.DOUBLE_ID: "this id is used twice",
    Trouble.CUT_OFF: "the file ends too early",
}


def by_day_and_room(sessions: Iterable[PlannedSession]) -> list[PlannedSession]:
    """The sessions as a printed programme has them: day by day, and in a day room by room."""

    def place(session: PlannedSession) -> tuple[str, str, str]:
        day, times = _day_and_times(session)
        return day or "9999", session.room, times

    return sorted(sessions, key=place)


def session_line(session: PlannedSession) -> str:
    """Day, room, times, id, title, moderators and speakers, with tabs between; in the session's own zone."""
    day, times = _day_and_times(session)
    people = [", ".join(map(_name, some)) for some in (session.moderators, session.speakers)]
    return "\t".join((day, session.room, times, session.id, session.title, *people))


def unread_sentence(unread: Unread) -> str:
    """What could not be read, and on which line."""
    where = f"line {unread.line}: " if unread.line else ""
    return f"{where}{_SAYS[unread.trouble]}{f': {unread.text}' if unread.text else ''}"


def _day_and_times(session: PlannedSession) -> tuple[str, str]:
    if session.starts is None:
        return "", ""
    here = zone(session.zone)
    starts = _local(session.starts, here)
    times = f"{starts:%H:%M}"
    if session.ends is not None:
        times += f"-{_local(session.ends, here):%H:%M}"
    return f"{starts:%Y-%m-%d}", times


def _local(moment: datetime, here: ZoneInfo | None) -> datetime:
    return moment.astimezone(here) if here else moment


def _name(person: Contributor) -> str:
    return f"{person.name} ({person.affiliation})" if person.affiliation else person.name

"""A forum's programme as plain data, whatever file it came in."""

from __future__ import annotations

from enum import StrEnum

from rapporteur.report.base import Frozen
from rapporteur.report.model import Moment


class Contributor(Frozen):
    """Somebody on the programme."""

    name: str
    affiliation: str = ""
    email: str = ""


class PlannedSession(Frozen):
    """One session of a programme. What the file does not say is empty.

    `id` is the programme's own and stays the same in a newer version of it. `starts` and `ends` are aware;
    `zone` is the IANA name of the zone to tell them in: the programme's own for them, or else the one that
    was asked for, and empty where they have an offset that no zone is known by. `language` is a BCP 47 tag
    where it could be understood, else as it is written. `rapporteurs` are those who are to report, by name;
    `organiser_email` is the address of who organises it.
    """

    id: str
    title: str = ""
    type: str = ""
    track: str = ""
    language: str = ""
    starts: Moment | None = None
    ends: Moment | None = None
    zone: str = ""
    room: str = ""
    moderators: tuple[Contributor, ...] = ()
    speakers: tuple[Contributor, ...] = ()
    rapporteurs: tuple[str, ...] = ()
    abstract: str = ""
    questions: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    organiser_email: str = ""


class Trouble(StrEnum):
    """What could not be read in a programme's file."""

    NOT_AN_EVENT = "not an event"
    NO_TITLE = "no title"
    DATE = "date"
    TIME = "time"
    ZONE = "zone"
    DURATION = "duration"
    RECURRENCE = "recurrence"
    ENDS_BEFORE_START = "ends before it starts"
    DOUBLE_ID = "the id is used twice"
    CUT_OFF = "the file ends too early"


class Unread(Frozen):
    """One thing in the file that could not be read. The session stands without it, unless it is no event.

    `line` counts from 1; 0 where it is not known. `text` is what stands there.
    """

    line: int
    trouble: Trouble
    text: str = ""


class Programme(Frozen):
    """A programme: its sessions by start, those without one last, and what could not be read.

    `zone` is the IANA name of the zone that the file is told in as a whole; empty where it names none.
    `assumed_zone` is the one that was asked for, where times that name no place, UTC being none, were read
    or are told in it; empty where there were none.
    """

    title: str = ""
    zone: str = ""
    sessions: tuple[PlannedSession, ...] = ()
    unread: tuple[Unread, ...] = ()
    assumed_zone: str = ""

    def session(self, session_id: str) -> PlannedSession | None:
        """The session with this id, or None."""
        return next((session for session in self.sessions if session.id == session_id), None)

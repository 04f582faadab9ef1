"""A programme out of an iCalendar file (RFC 5545, RFC 7986)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from typing import NamedTuple
from urllib.parse import unquote

from rapporteur.programme.gathering import MAX_SESSIONS, Gathering, made_id, too_many
from rapporteur.programme.ical_lines import Component, read_calendars
from rapporteur.programme.ical_times import Times, When, as_in
from rapporteur.programme.kinds import type_and_track
from rapporteur.programme.labels import described, filled
from rapporteur.programme.model import PlannedSession, Programme, Trouble
from rapporteur.programme.people_text import read_people
from rapporteur.programme.wording import heading, links_in
from rapporteur.programme.zones import Zones

_NOWHERE = frozenset({"UTC", "ETC/UTC", "GMT", "ETC/GMT", "Z"})


def read_ical(data: bytes, *, zone: str) -> Programme:
    """The programme in an iCalendar file; `zone` is that of times which name none.

    Raises `RefusedError`.
    """
    gathering, zones, title = Gathering(), Zones(zone), ""
    for calendar in read_calendars(data):
        title = title or heading(calendar.text("X-WR-CALNAME") or calendar.text("NAME"))
        _Reader(calendar, zones, gathering).read()
    return gathering.programme(title=title, zone=zones.home, assumed_zone=zones.assumed)


class _Event(NamedTuple):
    """An event, and what tells it from others. `replaces` is when the occurrence was that it stands for."""

    component: Component
    uid: str
    begins: When | None
    replaces: datetime | None
    sequence: int


class _Reader:
    """Reads one calendar of a file."""

    def __init__(self, calendar: Component, zones: Zones, gathering: Gathering) -> None:
        self._calendar, self._zones, self._gathering = calendar, zones, gathering
        own = {part.text("TZID").strip(): part for part in calendar.parts if part.name == "VTIMEZONE"}
        self._times = Times(own, zones, gathering)
        self._is_pretalx = "pretalx" in calendar.text("PRODID").casefold()

    def read(self) -> None:
        """Gather the calendar's sessions."""
        home = self._calendar.first("X-WR-TIMEZONE")
        name = home.text.strip() if home else ""
        # UTC is what programs write that know of no place.
        if home and name and name.upper() not in _NOWHERE and not self._zones.set_home(name):
            self._gathering.note(home.line, Trouble.ZONE, name)
        if self._calendar.text("METHOD").strip().upper() == "CANCEL":
            return
        parts = [part for part in self._calendar.parts if part.name == "VEVENT"]
        if len(parts) > MAX_SESSIONS:
            raise too_many()
        events = [self._event(part) for part in parts]
        replaced = {(event.uid, event.replaces) for event in events if event.replaces}
        for event in _latest(events):
            component = event.component
            if component.is_cut_off:
                self._gathering.note(component.line, Trouble.CUT_OFF, component.text("SUMMARY") or event.uid)
            if component.text("STATUS").strip().upper() == "CANCELLED":
                continue
            session = self._described(event)
            lasts = self._times.lasts(component, event.begins) if event.begins else None
            for session_id, wall in self._occurrences(event):
                if event.replaces or (event.uid, wall) not in replaced:
                    begins = event.begins._replace(wall=wall) if event.begins and wall else None
                    one = self._at(begins, lasts, session.model_copy(update={"id": session_id}))
                    self._gathering.add(one, line=component.line)

    def _event(self, component: Component) -> _Event:
        begins = self._times.read(component, "DTSTART")
        replaces = self._times.read(component, "RECURRENCE-ID")
        given = component.first("RECURRENCE-ID")
        if given and given.parameters.get("RANGE", "").upper() == "THISANDFUTURE":
            self._gathering.note(given.line, Trouble.RECURRENCE, "THISANDFUTURE")
        title, sequence = component.text("SUMMARY"), component.text("SEQUENCE").strip()
        return _Event(
            component=component,
            uid=heading(component.text("UID")) or made_id(title, str(begins.wall) if begins else ""),
            begins=begins,
            replaces=as_in(begins, replaces) if replaces else None,
            sequence=int(sequence) if sequence.isascii() and sequence.isdigit() and len(sequence) < 10 else 0,
        )

    def _occurrences(self, event: _Event) -> Iterator[tuple[str, datetime | None]]:
        """The ids of an event's sessions, and what the clock shows when each begins.

        Of a series, each has its own id. It stays the same when an occurrence is moved.
        """
        component, begins = event.component, event.begins
        if event.replaces:
            yield f"{event.uid}/{_stamp(event.replaces)}", begins.wall if begins else None
        elif begins is None:
            if component.first("DTSTART") is None:
                self._gathering.note(component.line, Trouble.DATE, component.text("SUMMARY") or event.uid)
            yield event.uid, None
        elif component.first("RRULE") or component.first("RDATE"):
            for wall in self._times.occurrences(component, begins):
                yield f"{event.uid}/{_stamp(wall)}", wall
        else:
            yield event.uid, begins.wall

    def _at(self, begins: When | None, lasts: timedelta | None, session: PlannedSession) -> PlannedSession:
        """The session at this time."""
        if begins is None:
            return session
        starts, ends, zone = self._times.span(begins, lasts)
        return session.model_copy(update={"starts": starts, "ends": ends, "zone": zone})

    def _described(self, event: _Event) -> PlannedSession:
        """The session that an event tells of, but for its times."""
        component = event.component
        title, speakers = heading(component.text("SUMMARY")), ""
        if not title:
            self._gathering.note(component.line, Trouble.NO_TITLE, event.uid)
        if self._is_pretalx and " - " in f"{title} ":
            # pretalx writes "title - speaker, speaker" into a summary, with nothing after the dash for none.
            title, _, speakers = f"{title} ".rpartition(" - ")
        room = heading(component.text("LOCATION"))
        is_link = links_in(room) == (room,)
        kind, track = type_and_track(
            heading(text) for found in component.all("CATEGORIES") for text in found.texts
        )
        links = [
            *([room] if is_link else []),
            *(found.value for name in ("URL", "CONFERENCE") for found in component.all(name)),
            *(found.value for found in component.all("ATTACH") if "VALUE" not in found.parameters),
        ]
        session = PlannedSession(
            id=event.uid,
            title=title.strip(),
            type=kind,
            track=track,
            room="" if is_link else room,
            speakers=read_people(speakers),
            links=tuple(dict.fromkeys(link for text in links for link in links_in(text))),
            organiser_email=_mail_address(component.text("ORGANIZER")),
        )
        return filled(session, described(component.text("DESCRIPTION") or component.text("X-ALT-DESC")))


def _latest(events: Sequence[_Event]) -> Iterator[_Event]:
    """The events without those of which the file has a later version too."""
    latest: dict[tuple[str, datetime | None], int] = {}
    for event in events:
        key = event.uid, event.replaces
        latest[key] = max(event.sequence, latest.get(key, 0))
    return (event for event in events if event.sequence == latest[event.uid, event.replaces])


def _mail_address(calendar_user: str) -> str:
    """The address of a calendar user (RFC 5545, 3.3.3); nothing where it is told otherwise."""
    scheme, _, address = calendar_user.strip().partition(":")
    return heading(unquote(address)) if scheme.casefold() == "mailto" else ""


def _stamp(wall: datetime) -> str:
    return f"{wall:%Y%m%dT%H%M%S}"

"""What frab, pentabarf and pretalx say of an event, whether as XML or as JSON.

The format is described by https://c3voc.de/wiki/schedule and by the schema beside its validator.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from rapporteur.programme.gathering import Gathering, made_id
from rapporteur.programme.labels import described, filled, language_of
from rapporteur.programme.model import Contributor, PlannedSession, Trouble
from rapporteur.programme.wording import heading, links_in, paragraphs
from rapporteur.programme.zones import Zones, moment, shown_in
from rapporteur.report.values import zone

_CLOCK = re.compile(r"(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?")
_DURATION = re.compile(r"(?:(\d{1,3}):)?(\d{1,3}):(\d{1,2})")
_ISO_DURATION = re.compile(r"P(?:(\d{1,3})D)?(?:T(?:(\d{1,3})H)?(?:(\d{1,4})M)?(?:\d+(?:\.\d+)?S)?)?")
_MOST_PEOPLE = 1_000
_MOST_MINUTES = 366 * 24 * 60


@dataclass(slots=True)
class Day:
    """A day of the conference, in one of its rooms.

    It may go on after midnight. Where it ends is said by `begins`, or by `change`, the time before which
    all belongs to the night; or an event that comes after a later one shows it.
    """

    on: date | None = None
    begins: datetime | None = None
    change: time | None = None
    last: time | None = None

    def of(self, start: time) -> date | None:
        """The date on which something in the room begins that begins at this time."""
        if self.on is None:
            return None
        if self.begins is not None:
            is_night = start < self.begins.time()
        elif self.change is not None:
            is_night = start < self.change
        else:
            is_night = self.last is not None and start < self.last
        if not is_night:
            self.last = start
        return self.on + timedelta(days=1) if is_night and self.on < date.max else self.on


@dataclass(slots=True)
class Event:
    """An event, each field as it is written; `line` and `lines` say where it stands, and its fields."""

    line: int = 0
    lines: dict[str, int] = field(default_factory=dict)
    fields: dict[str, str] = field(default_factory=dict)
    speakers: list[Contributor] = field(default_factory=list)
    moderators: list[Contributor] = field(default_factory=list)
    links: list[str] = field(default_factory=list)

    def text(self, name: str) -> str:
        """A field on one line; nothing where it is not there."""
        return heading(self.fields.get(name, ""))

    def at(self, name: str) -> int:
        """The line of a field."""
        return self.lines.get(name, self.line)

    def add_person(self, person: Contributor, role: str) -> None:
        """Somebody takes part, in a role that the file may name."""
        if len(self.speakers) + len(self.moderators) >= _MOST_PEOPLE:
            return
        is_moderator = any(word in role.casefold() for word in ("moderat", "chair", "host"))
        (self.moderators if is_moderator else self.speakers).append(person)


def gather(event: Event, day: Day, room: str, zones: Zones, gathering: Gathering) -> None:
    """Add an event to what was found; what cannot be read of it is noted."""
    title = event.text("title")
    if not title:
        gathering.note(event.line, Trouble.NO_TITLE, event.text("id"))
    starts, zone_name = _start(event, day, zones, gathering)
    texts = [paragraphs(event.fields.get(name, "")) for name in ("subtitle", "abstract", "description")]
    session = PlannedSession(
        id=_id(event, title, starts),
        title=title,
        type=event.text("type"),
        track=event.text("track"),
        language=language_of(event.text("language")),
        starts=starts,
        ends=_end(event, starts, zone_name, gathering),
        zone=zone_name,
        room=event.text("room") or heading(room),
        speakers=tuple(dict.fromkeys(event.speakers)),
        moderators=tuple(dict.fromkeys(event.moderators)),
        links=tuple(dict.fromkeys(link for text in event.links for link in links_in(text))),
    )
    gathering.add(filled(session, described(_each_once(texts))), line=event.line)


def _each_once(texts: list[str]) -> str:
    """The texts one after the other, without one that another repeats."""
    return "\n\n".join(
        text
        for number, text in enumerate(texts)
        if text and not any(text in other for other in texts[number + 1 :]) and text not in texts[:number]
    )


def _id(event: Event, title: str, starts: datetime | None) -> str:
    for name in ("guid", "code", "id", "slug"):
        if found := event.text(name):
            return found
    return made_id(title, str(starts or ""), event.text("room"))


def _start(event: Event, day: Day, zones: Zones, gathering: Gathering) -> tuple[datetime | None, str]:
    """When it begins, and the zone to tell it in."""
    written, clock = event.text("date"), event.text("start")
    on, at = read_day(written), read_clock(clock)
    when = read_moment(written) or read_moment(clock)
    if written and on is None:
        gathering.note(event.at("date"), Trouble.DATE, written)
    if clock and at is None and when is None:
        gathering.note(event.at("start"), Trouble.TIME, clock)
    if when is None and at is not None and (known := on or day.of(at)):
        when = datetime.combine(known, at)
    if when is None:
        if not clock and (on or not written):
            gathering.note(event.line, Trouble.TIME if on else Trouble.DATE, event.text("title"))
        return None, ""
    if when.tzinfo is not None:
        told = zones.with_offset(when)
    else:
        place = zones.place()
        local = moment(when, place.rules)
        told = (local, place.name) if local else None
    if told is None:
        gathering.note(event.at("date"), Trouble.DATE, written or str(day.on))
        return None, ""
    return told


def _end(event: Event, starts: datetime | None, zone_name: str, gathering: Gathering) -> datetime | None:
    written = event.text("duration")
    if not written:
        return None
    lasts = read_duration(written)
    if lasts is None:
        gathering.note(event.at("duration"), Trouble.DURATION, written)
        return None
    if starts is None or not lasts or starts.year >= 2998:
        return None
    rules = zone(zone_name) if zone_name else None
    return shown_in(starts + lasts, rules) if rules else starts + lasts


def read_duration(text: str) -> timedelta | None:
    """A duration: "00:40", "1:30:00" (days, hours, minutes), "01:30:00" (to the second), "90" or "PT40M".

    None for what is no duration, or longer than a year.
    """
    minutes: int | None = None
    if found := _DURATION.fullmatch(text):
        first, second, third = int(found[1] or 0), int(found[2]), int(found[3])
        # Some programs count days before the hours, some seconds after the minutes.
        has_seconds = found[1] is not None and len(found[1]) == 2 and found[3] == "00"
        minutes = 60 * first + second if has_seconds else 24 * 60 * first + 60 * second + third
    elif text.isascii() and text.isdigit() and len(text) < 7:
        minutes = int(text)
    elif (found := _ISO_DURATION.fullmatch(text.upper())) and any(found.groups()):
        days, hours, some = (int(number or 0) for number in found.groups())
        minutes = 24 * 60 * days + 60 * hours + some
    return timedelta(minutes=minutes) if minutes is not None and minutes <= _MOST_MINUTES else None


def read_day(text: str) -> date | None:
    """A day, which may be written with a time."""
    if when := read_moment(text):
        return when.date()
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def read_moment(text: str) -> datetime | None:
    """A day with a time, and perhaps an offset; None for anything else."""
    if ":" not in text:
        # A day alone would be read as its midnight.
        return None
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None


def read_clock(text: str) -> time | None:
    """A time of the day; None for anything else."""
    found = _CLOCK.fullmatch(text)
    if not found or int(found[1]) > 23 or int(found[2]) > 59:
        return None
    return time(int(found[1]), int(found[2]))


def read_person(found: Mapping[str, str]) -> Contributor | None:
    """Somebody of whom several things are told; None without a name."""
    names = ("public_name", "full_public_name", "name", "display_name", "full_name")
    name = next((text for key in names if (text := heading(found.get(key, "")))), "")
    name = name or heading(" ".join(found.get(key, "") for key in ("first_name", "last_name")))
    if not name:
        return None
    bodies = ("affiliation", "organization", "organisation", "company")
    body = next((text for key in bodies if (text := heading(found.get(key, "")))), "")
    return Contributor(name=name, affiliation=body, email=heading(found.get("email", "")))

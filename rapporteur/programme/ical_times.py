"""When the events of an iCalendar file are, and how often."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from rapporteur.programme.gathering import Gathering
from rapporteur.programme.ical_lines import Component, Property
from rapporteur.programme.ical_values import read_duration, read_time
from rapporteur.programme.model import Trouble
from rapporteur.programme.recurrence import MAX_OCCURRENCES, last_allowed, occurrences, read_rule
from rapporteur.programme.vtimezone import FileZone
from rapporteur.programme.zones import Place, Zones, moment, shown_in, zone_name
from rapporteur.report.values import zone

_LONGEST = timedelta(days=366)


class When(NamedTuple):
    """A time of the file: what the clock shows, and where. `is_day` says that only a day was given."""

    wall: datetime
    place: Place
    is_day: bool = False


class Times:
    """Reads the times of one calendar; what it cannot read it notes.

    `own` are the zones that the calendar defines itself, by the names that it gives them.
    """

    def __init__(self, own: Mapping[str, Component], zones: Zones, gathering: Gathering) -> None:
        self._own, self._zones, self._gathering = own, zones, gathering
        self._places: dict[str, Place | None] = {}

    def read(self, component: Component, name: str) -> When | None:
        """The time in a property; None where there is none that can be read."""
        given = component.first(name)
        return self._read(given, given.value, Trouble.DATE) if given else None

    def span(self, begins: When, lasts: timedelta | None) -> tuple[datetime | None, datetime | None, str]:
        """From when to when something lasts, and the zone to tell it in."""
        starts = moment(begins.wall, begins.place.rules)
        if starts is None:
            return None, None, ""
        return starts, _after(starts, lasts, begins.place), begins.place.name or self._zones.name_at(starts)

    def lasts(self, component: Component, begins: When) -> timedelta | None:
        """How long an event lasts; None where it does not say."""
        starts = moment(begins.wall, begins.place.rules)
        ends = self.read(component, "DTEND")
        if starts is None:
            return None
        if ends is not None:
            finish = moment(ends.wall, ends.place.rules)
            lasts = finish - starts if finish else timedelta()
            if lasts < timedelta():
                found = component.all("DTEND")[0]
                self._gathering.note(found.line, Trouble.ENDS_BEFORE_START, found.value)
            return lasts if lasts > timedelta() else None
        if given := component.first("DURATION"):
            return self._duration(given)
        return timedelta(days=1) if begins.is_day else None

    def occurrences(self, component: Component, begins: When) -> list[datetime]:
        """The times on the clock at which an event begins, in order."""
        if component.is_cut_off:
            # So may be the rule by which it ends.
            return [begins.wall]
        found, left_out = {begins.wall}, set[datetime]()
        for rule in component.all("RRULE"):
            found.update(self._by_rule(rule, begins))
        for name, walls in (("RDATE", found), ("EXDATE", left_out)):
            for given in component.all(name):
                for text in given.value.split(",")[:MAX_OCCURRENCES]:
                    if when := self._read(given, text.partition("/")[0], Trouble.RECURRENCE):
                        walls.add(as_in(begins, when))
        return sorted(found - left_out)

    def _by_rule(self, given: Property, begins: When) -> list[datetime]:
        try:
            rule = read_rule(given.value, begins.wall)
        except ValueError:
            self._gathering.note(given.line, Trouble.RECURRENCE, given.value)
            return []
        until = last_allowed(rule)
        if until is not None and until.tzinfo is not None:
            until = shown_in(until, begins.place.rules).replace(tzinfo=None) if _is_near(until) else None
        walls, goes_on = occurrences(rule, begins.wall, until=until)
        if goes_on:
            self._gathering.note(given.line, Trouble.RECURRENCE, given.value)
        return walls

    def _duration(self, given: Property) -> timedelta | None:
        lasts = read_duration(given.value)
        if lasts is None or not timedelta() <= lasts <= _LONGEST:
            self._gathering.note(given.line, Trouble.DURATION, given.value)
            return None
        return lasts or None

    def _read(self, given: Property, text: str, trouble: Trouble) -> When | None:
        read = read_time(text.strip())
        if read is None or not _is_near(read):
            self._gathering.note(given.line, trouble, text or given.name)
            return None
        if not isinstance(read, datetime):
            return When(datetime.combine(read, time()), self._zones.place(), is_day=True)
        if read.tzinfo is not None:
            when, name = self._zones.with_offset(read) or (read, "UTC")
            rules = zone(name) or UTC
            # With its fold: a clock that is set back shows an hour twice.
            return When(when.astimezone(rules).replace(tzinfo=None), Place(rules, name))
        return When(read, self._place(given))

    def _place(self, given: Property) -> Place:
        name = given.parameters.get("TZID", "").strip()
        if not name:
            return self._zones.place()
        if name not in self._places:
            self._places[name] = self._find_place(name)
            if self._places[name] is None:
                self._gathering.note(given.line, Trouble.ZONE, name)
        return self._places[name] or self._zones.place()

    def _find_place(self, name: str) -> Place | None:
        own = self._own.get(name)
        for guess in (name, own.text("X-LIC-LOCATION") if own else ""):
            if (known := zone_name(guess)) and (rules := zone(known)):
                return Place(rules, known)
        try:
            return Place(FileZone(own), "") if own else None
        except ValueError:
            return None


def as_in(begins: When | None, when: When) -> datetime:
    """What the clock shows, at some time, where an event begins; a day alone means its occurrence then."""
    if begins is None or (when.place == begins.place and not when.is_day):
        return when.wall
    if when.is_day:
        return datetime.combine(when.wall, begins.wall.time())
    there = moment(when.wall, when.place.rules)
    return shown_in(there, begins.place.rules).replace(tzinfo=None) if there else when.wall


def _is_near(when: date) -> bool:
    return 1901 <= when.year < 2999


def _after(starts: datetime, lasts: timedelta | None, place: Place) -> datetime | None:
    if not lasts or starts.year >= 2998:
        return None
    ends = starts + lasts
    return shown_in(ends, place.rules) if isinstance(place.rules, ZoneInfo) else ends

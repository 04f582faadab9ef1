"""The properties of an iCalendar file, with the lines that they stand on (RFC 5545, 3.1)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from rapporteur.programme.errors import Refusal, RefusedError
from rapporteur.programme.ical_values import divided_line, divided_texts, unescaped

MAX_LINES = 1_000_000
"""More than that is no programme."""

_LONGEST_VALUE = 1_000_000
_LINE_END = re.compile(rb"\r\n|\n|\r")
_NAME = re.compile(rb"([A-Za-z0-9-]{1,64})\s*[;:]")

_TEXTS = frozenset({"DESCRIPTION", "SUMMARY", "LOCATION", "COMMENT", "CONTACT", "X-ALT-DESC", "X-WR-CALDESC"})
_OTHERS = (
    "ACTION ATTACH ATTENDEE BEGIN CALSCALE CATEGORIES CLASS COLOR COMPLETED CONFERENCE CREATED DTEND DTSTAMP"
    " DTSTART DUE DURATION END EXDATE EXRULE FREEBUSY GEO IMAGE LAST-MODIFIED METHOD NAME ORGANIZER"
    " PERCENT-COMPLETE PRIORITY PRODID RDATE RECURRENCE-ID REFRESH-INTERVAL RELATED-TO REPEAT REQUEST-STATUS"
    " RESOURCES RRULE SEQUENCE SOURCE STATUS STRUCTURED-DATA STYLED-DESCRIPTION TRANSP TRIGGER TZID TZNAME"
    " TZOFFSETFROM TZOFFSETTO TZURL UID URL VERSION"
)
_KNOWN = _TEXTS | set(_OTHERS.split())


class Property(NamedTuple):
    """One property. `value` is as it is written, with its backslashes; `line` counts from 1."""

    line: int
    name: str
    parameters: Mapping[str, str]
    value: str

    @property
    def text(self) -> str:
        """The value as text (RFC 5545, 3.3.11)."""
        return unescaped(self.value)

    @property
    def texts(self) -> list[str]:
        """The value as a list of texts between commas."""
        return divided_texts(self.value)


@dataclass(slots=True)
class Component:
    """A calendar, an event, a zone or a part of one. `is_cut_off` says that its end is missing."""

    name: str
    line: int
    properties: dict[str, list[Property]] = field(default_factory=dict)
    parts: list[Component] = field(default_factory=list)
    is_cut_off: bool = False

    def first(self, name: str) -> Property | None:
        """The first property of this name, or None."""
        found = self.properties.get(name)
        return found[0] if found else None

    def text(self, name: str) -> str:
        """The text of the first property of this name, or nothing."""
        found = self.first(name)
        return found.text if found else ""

    def all(self, name: str) -> list[Property]:
        """The properties of this name."""
        return self.properties.get(name, [])


_EDGES = frozenset({"BEGIN", "END"})
_OF_NO_USE = frozenset({"DTSTAMP", "CREATED", "LAST-MODIFIED", "TRANSP", "CLASS", "PRIORITY", "ATTENDEE"})
_KEPT = frozenset({"VCALENDAR", "VEVENT", "VTIMEZONE", "STANDARD", "DAYLIGHT"})


def read_calendars(data: bytes) -> list[Component]:
    """The calendars in a file. Whatever has no end is closed where the next thing begins.

    Raises `RefusedError` where there is none, or where there are too many lines.
    """
    if data.count(b"\n") + data.count(b"\r") > 2 * MAX_LINES:
        raise RefusedError(Refusal.TOO_LARGE, f"more than {MAX_LINES:,} lines")
    calendars: list[Component] = []
    open_ones: list[Component] = []
    for line, name, text in _logical_lines(data):
        if name in _EDGES:
            value = text.partition(":")[2].strip().upper()
            if name == "BEGIN":
                _begin(calendars, open_ones, Component(name=value, line=line))
            else:
                _end(open_ones, value)
        elif open_ones and open_ones[-1].name in _KEPT and name and name not in _OF_NO_USE:
            found = _property(line, name, text)
            open_ones[-1].properties.setdefault(name, []).append(found)
    for component in open_ones:
        component.is_cut_off = True
    if not calendars:
        raise RefusedError(Refusal.NO_PROGRAMME)
    return calendars


def _begin(calendars: list[Component], open_ones: list[Component], begun: Component) -> None:
    if begun.name == "VCALENDAR":
        while open_ones:
            open_ones.pop().is_cut_off = True
        calendars.append(begun)
    elif begun.name in ("VEVENT", "VTIMEZONE"):
        # They stand in a calendar and nowhere else.
        while open_ones and open_ones[-1].name != "VCALENDAR":
            open_ones.pop().is_cut_off = True
    if open_ones:
        open_ones[-1].parts.append(begun)
    if len(open_ones) < 8:
        open_ones.append(begun)


def _end(open_ones: list[Component], name: str) -> None:
    if any(component.name == name for component in open_ones):
        while (closed := open_ones.pop()).name != name:
            closed.is_cut_off = True


def _property(line: int, name: str, text: str) -> Property:
    given, _, value = text.partition(":")
    if ";" not in given:
        return Property(line, name, {}, value[:_LONGEST_VALUE].strip())
    try:
        parameters, value = divided_line(text)
    except ValueError:
        # What is after the last colon is the value more often than not.
        parameters, value = {}, text.rpartition(":")[2]
    return Property(line, name, parameters, value[:_LONGEST_VALUE].strip())


def _logical_lines(data: bytes) -> Iterator[tuple[int, str, str]]:
    """The unfolded lines, with the number of their first one and the name that they begin with.

    Lines are put together as bytes, because some programs fold in the middle of a letter. A line that
    begins like no property goes on with a text before it: some write an abstract's lines as they are.
    """
    held: list[bytes] = []
    held_line, held_name = 0, ""
    for number, raw in enumerate(_LINE_END.split(data.removeprefix(b"\xef\xbb\xbf")), start=1):
        if held and raw[:1] in (b" ", b"\t"):
            held.append(raw[1:])
            continue
        found = _NAME.match(raw)
        name = found[1].decode().upper() if found else ""
        if held_name in _TEXTS and not (name in _KNOWN or raw.startswith(b"X-")):
            held += (b"\\n", raw)
            continue
        if held:
            yield held_line, held_name, _decoded(b"".join(held))
        held, held_line, held_name = [raw] if found else [], number, name
    if held:
        yield held_line, held_name, _decoded(b"".join(held))


def _decoded(line: bytes) -> str:
    try:
        return line.decode()
    except UnicodeDecodeError:
        return line.decode("cp1252", errors="replace")

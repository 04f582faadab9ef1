"""A programme out of a schedule.json, as frab and pretalx write it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import time
from itertools import count
from typing import Any

from rapporteur.programme.errors import Refusal, RefusedError
from rapporteur.programme.frab import Day, Event, gather, read_clock, read_day, read_moment, read_person
from rapporteur.programme.gathering import Gathering
from rapporteur.programme.model import Programme, Trouble
from rapporteur.programme.wording import heading
from rapporteur.programme.zones import Zones

_PIECE = re.compile(r'"(?:[^"\\]++|\\.)*"|[{}]', re.DOTALL)

_MOST_PARTS = 2_000_000
"""Objects, lists and their members in a file; a programme of 2,000 sessions has some 100,000."""

_TEXTS = (
    *("guid", "code", "id", "slug", "title", "subtitle", "type", "track", "language"),
    *("date", "start", "duration", "room", "abstract", "description"),
)


class _Object(dict[str, Any]):
    """An object of the file; `number` says how many ended before it did."""

    number: int


def read_frab_json(text: str, *, zone: str) -> Programme:
    """The programme in a schedule.json; `zone` is that of times without an offset in a file that names none.

    Raises `RefusedError`.
    """
    content = _parsed(text)
    schedule = _mapping(_mapping(content).get("schedule", content))
    conference = _mapping(schedule.get("conference"))
    days = conference.get("days", schedule.get("days"))
    if not isinstance(days, list):
        raise RefusedError(Refusal.NO_PROGRAMME)
    zones, gathering = Zones(zone), Gathering()
    zone_name = _text(conference.get("time_zone_name")).strip()
    if zone_name and not zones.set_home(zone_name):
        gathering.note(_number(conference), Trouble.ZONE, zone_name)
    change = read_clock(_text(conference.get("day_change")).strip())
    for day in days:
        _read_day(_mapping(day), change, zones, gathering)
    programme = gathering.programme(
        title=heading(_text(conference.get("title"))), zone=zones.home, assumed_zone=zones.assumed
    )
    if not programme.unread:
        return programme
    lines = _lines(text)
    unread = [one.model_copy(update={"line": lines.get(one.line, 0)}) for one in programme.unread]
    return programme.model_copy(update={"unread": tuple(sorted(unread, key=lambda one: one.line))})


def _read_day(day: Mapping[str, Any], change: time | None, zones: Zones, gathering: Gathering) -> None:
    written = _text(day.get("date")).strip()
    on = read_day(written)
    if written and on is None:
        gathering.note(_number(day), Trouble.DATE, written)
    begins = read_moment(_text(day.get("day_start")).strip())
    for name, events in _rooms(day.get("rooms")):
        here = Day(on=on, begins=begins, change=change)
        for found in events:
            if isinstance(found, _Object):
                gather(_event(found), here, name, zones, gathering)
            else:
                gathering.note(_number(day), Trouble.NOT_AN_EVENT, _text(found))


def _rooms(rooms: object) -> Iterator[tuple[str, Sequence[Any]]]:
    """The rooms of a day and what is on in them: by name, or one after the other with a name in each."""
    if isinstance(rooms, _Object):
        for name, events in rooms.items():
            yield name, _sequence(events)
    for room in _sequence(rooms):
        given = _mapping(room)
        yield _text(given.get("name")), _sequence(given.get("events") or given.get("talks"))


def _event(found: _Object) -> Event:
    event = Event(line=found.number)
    event.fields = {name: text for name in _TEXTS if (text := _text(found.get(name)))}
    for person in _sequence(found.get("persons")):
        told = {key: _text(value) for key, value in _mapping(person).items()}
        if contributor := read_person(told or {"name": _text(person)}):
            event.add_person(contributor, told.get("role") or told.get("event_role") or "")
    event.links = [_text(found.get("url")), _text(found.get("origin_url"))]
    for link in (*_sequence(found.get("links")), *_sequence(found.get("attachments"))):
        given = _mapping(link)
        event.links.append(_text(given.get("url") or given.get("href") or link))
    return event


# ---- the JSON itself


def _parsed(text: str) -> object:
    if sum(map(text.count, "{[,")) > _MOST_PARTS:
        raise RefusedError(Refusal.TOO_LARGE, f"more than {_MOST_PARTS:,} values")
    numbers = count()

    def numbered(pairs: list[tuple[str, Any]]) -> _Object:
        made = _Object(pairs)
        made.number = next(numbers)
        return made

    try:
        return json.loads(text, object_pairs_hook=numbered, parse_int=_whole)
    except json.JSONDecodeError as error:
        raise RefusedError(Refusal.DAMAGED, f"line {error.lineno}") from error
    except RecursionError as error:
        raise RefusedError(Refusal.DAMAGED, "nested too deeply") from error


def _whole(digits: str) -> int | str:
    """Python reads no number of thousands of digits; nor does anybody else."""
    return int(digits) if len(digits) < 100 else digits


def _lines(text: str) -> dict[int, int]:
    """The line on which each object begins, by its number."""
    lines: dict[int, int] = {}
    begun: list[int] = []
    line, place = 1, 0
    for piece in _PIECE.finditer(text):
        line += text.count("\n", place, piece.start())
        place = piece.start()
        if piece[0] == "{":
            begun.append(line)
        elif piece[0] == "}":
            lines[len(lines)] = begun.pop()
    return lines


def _number(found: Mapping[str, Any]) -> int:
    return found.number if isinstance(found, _Object) else -1


def _mapping(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}


def _sequence(value: object) -> Sequence[Any]:
    return value if isinstance(value, list) else ()


def _text(value: object) -> str:
    """A value as text. Where it is told in several languages, English or else the first of them."""
    match value:
        case str():
            return value
        case bool() | None:
            return ""
        case int() | float():
            return str(value)
        case dict():
            told = value.get("en") or next(iter(value.values()), "")
            return told if isinstance(told, str) else ""
        case _:
            return ""

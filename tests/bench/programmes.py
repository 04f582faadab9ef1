"""A programme of two thousand sessions, in every kind of file that one may come in."""

from __future__ import annotations

import csv
import io
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from xml.sax.saxutils import escape

from rapporteur.programme.reading import read_programme
from tests.bench.harness import Row, median

SESSIONS = 2000
ROOMS = 40
RUNS = 5
BUDGET = 1000

_WORDS = (
    *("co-operatives", "towns", "money", "governments", "land", "work", "care", "food", "energy"),
    *("housing", "rights", "water", "schools"),
)
_PEOPLE = (
    "Ana Ruiz",
    "Jon Etxeberria",
    "김민준",
    "محمد علي",
    "Zoé Roy",
    "Li Na",
    "Olga López",
    "Éloi Dupont",
)
_BODIES = ("ACCIÓ", "Mondragón", "Diesis", "Ville de Montréal")


def measure() -> Sequence[Row]:
    """Read each file in a process that has read one before; then the slowest from a standing start."""
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        for suffix, write in _WRITERS.items():
            path = Path(folder, f"programme{suffix}")
            path.write_bytes(write(list(_sessions())))
            assert len(read_programme(path, zone="Europe/Madrid").sessions) == SESSIONS
            name = f"programme of {SESSIONS} sessions, {suffix.removeprefix('.')}"
            rows.append(median(name, [_time(path) for _ in range(RUNS)], BUDGET))
            rows.append(
                median(f"{name}, with the start of Python", [_cold(path) for _ in range(3)], 2 * BUDGET)
            )
    return rows


def _time(path: Path) -> float:
    begun = time.perf_counter()
    read_programme(path, zone="Europe/Madrid")
    return time.perf_counter() - begun


def _cold(path: Path) -> float:
    code = (
        "import sys, pathlib\n"
        "from rapporteur.programme.reading import read_programme\n"
        "read_programme(pathlib.Path(sys.argv[1]), zone='Europe/Madrid')"
    )
    begun = time.perf_counter()
    subprocess.run([sys.executable, "-c", code, str(path)], check=True)
    return time.perf_counter() - begun


# ---- the files


def _sessions() -> Iterator[dict[str, str]]:
    for number in range(SESSIONS):
        starts = datetime(2021, 10, 4, 8) + timedelta(minutes=30 * (number // ROOMS))
        people = [_PEOPLE[(number + place) % len(_PEOPLE)] for place in range(4)]
        words = [_WORDS[(number * 7 + place * place) % len(_WORDS)] for place in range(60)]
        yield {
            "id": f"s-{number}",
            "title": f"{words[0].capitalize()}, {words[1]} & {words[2]}: session {number}",
            "type": ("Workshop", "Panel", "Self-organized session")[number % 3],
            "track": f"Track {number % 7}",
            "language": ("en", "Spanish", "français")[number % 3],
            "date": f"{starts:%Y-%m-%d}",
            "start": f"{starts:%H:%M}",
            "end": f"{starts + timedelta(minutes=25):%H:%M}",
            "room": f"Room {number % ROOMS}",
            "moderator": people[0],
            "speakers": "; ".join(f"{name}, {_BODIES[number % len(_BODIES)]}" for name in people[1:]),
            "abstract": " ".join(words).capitalize() + ".\n" + " ".join(reversed(words)) + "?",
            "link": f"https://forum.example/programme/{number}",
        }


def _ical(sessions: Sequence[dict[str, str]]) -> bytes:
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Forum//EN", "X-WR-CALNAME:Forum"]
    for session in sessions:
        day = session["date"].replace("-", "")
        told = f"Speakers: {session['speakers']}\nModerator: {session['moderator']}\n\n{session['abstract']}"
        lines += [
            "BEGIN:VEVENT",
            f"UID:{session['id']}@forum.example",
            "DTSTAMP:20210901T120000Z",
            f"DTSTART;TZID=Europe/Madrid:{day}T{session['start'].replace(':', '')}00",
            f"DTEND;TZID=Europe/Madrid:{day}T{session['end'].replace(':', '')}00",
            f"SUMMARY:{_escaped(session['title'])}",
            f"DESCRIPTION:{_escaped(told)}",
            f"LOCATION:{session['room']}",
            f"CATEGORIES:{session['type']},{session['track']}",
            f"URL:{session['link']}",
            "END:VEVENT",
        ]
    return "\r\n".join([*map(_folded, lines), "END:VCALENDAR", ""]).encode()


def _escaped(text: str) -> str:
    for character in "\\;,":
        text = text.replace(character, f"\\{character}")
    return text.replace("\n", "\\n")


def _folded(line: str) -> str:
    return "\r\n ".join(line[start : start + 70] for start in range(0, len(line), 70))


def _xml(sessions: Sequence[dict[str, str]]) -> bytes:
    pieces = ["<schedule><conference><title>Forum</title>"]
    pieces.append("<time_zone_name>Europe/Madrid</time_zone_name></conference><day date='2021-10-04'>")
    for session in sessions:
        people = "".join(
            f"<person id='1'>{name.split(',')[0]}</person>" for name in session["speakers"].split("; ")
        )
        pieces.append(
            f"<room name='{session['room']}'>\n<event id='{session['id']}' guid='g-{session['id']}'>\n"
            f"<date>{session['date']}T{session['start']}:00+02:00</date>\n<start>{session['start']}</start>\n"
            f"<duration>00:25</duration>\n<room>{session['room']}</room>\n<title>{escape(session['title'])}</title>\n"
            f"<subtitle/><track>{session['track']}</track>\n<type>{session['type']}</type>\n"
            f"<language>{session['language']}</language>\n<abstract>{session['abstract']}</abstract>\n"
            f"<description>Moderator: {session['moderator']}</description>\n<persons>{people}</persons>\n"
            f"<links><link href='{session['link']}'>More</link></links>\n</event>\n</room>"
        )
    return "".join([*pieces, "</day></schedule>"]).encode()


def _json(sessions: Sequence[dict[str, str]]) -> bytes:
    rooms: dict[str, list[object]] = {}
    for session in sessions:
        rooms.setdefault(session["room"], []).append(
            {
                **{
                    key: session[key]
                    for key in ("id", "title", "type", "track", "language", "room", "abstract")
                },
                "guid": f"g-{session['id']}",
                "date": f"{session['date']}T{session['start']}:00+02:00",
                "start": session["start"],
                "duration": "00:25",
                "description": f"Moderator: {session['moderator']}",
                "persons": [
                    {"public_name": name.split(",")[0], "biography": "x" * 200}
                    for name in session["speakers"].split("; ")
                ],
                "links": [{"title": "More", "url": session["link"]}],
            }
        )
    conference = {
        "title": "Forum",
        "time_zone_name": "Europe/Madrid",
        "days": [{"date": "2021-10-04", "rooms": rooms}],
    }
    return json.dumps({"schedule": {"conference": conference}}).encode()


def _csv(sessions: Sequence[dict[str, str]]) -> bytes:
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(key.capitalize() for key in sessions[0])
    writer.writerows(session.values() for session in sessions)
    return text.getvalue().encode()


def _xlsx(sessions: Sequence[dict[str, str]]) -> bytes:
    from openpyxl import Workbook

    book, data = Workbook(write_only=True), io.BytesIO()
    sheet = book.create_sheet("Programme")
    sheet.append([key.capitalize() for key in sessions[0]])
    for session in sessions:
        sheet.append(list(session.values()))
    book.save(data)
    return data.getvalue()


_WRITERS: dict[str, Callable[[Sequence[dict[str, str]]], bytes]] = {
    ".ics": _ical,
    ".xml": _xml,
    ".json": _json,
    ".csv": _csv,
    ".xlsx": _xlsx,
}

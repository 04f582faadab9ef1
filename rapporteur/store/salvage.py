"""Getting a report out of a file that is damaged, cut off, or was copied while it was written.

SQLite is asked first, then every page is looked at (`rapporteur.store.pages`). Nothing that is found is
trusted, and the file and the log beside it are only read.
"""

from __future__ import annotations

import os
import re
import sqlite3
import stat
import struct
import time
import zlib
from collections.abc import Iterable, Mapping
from contextlib import closing, suppress
from itertools import chain, islice
from pathlib import Path
from tempfile import TemporaryDirectory
from types import EllipsisType
from typing import NamedTuple

from rapporteur.report.model import FLOOR, Person, Photo, Report, new_id, new_report
from rapporteur.report.parts import PartError, part_json, report_from_parts
from rapporteur.report.people import add_person
from rapporteur.report.template import Template
from rapporteur.store.database import LARGEST_FILE, LARGEST_VALUE, PATIENCE
from rapporteur.store.errors import NotAReportError, UnreadableError
from rapporteur.store.pages import Row, rows

MOST_ROWS = 100_000
"""Rows that are looked at: of each table as SQLite sees it, and of all pages together."""

LARGEST_EARLIER = 16 * 1024 * 1024
"""Bytes of an earlier state of a part, unpacked."""

ALWAYS_THERE = {"head", "template", "session", "people"}
"""The parts without which there is no report."""

_QUESTIONS = (
    "SELECT name, revision, json FROM part",
    "SELECT id, CAST(data AS BLOB) FROM photo",
    "SELECT * FROM history",
)
_ID = re.compile(r"[0-9a-z][0-9a-z-]{0,63}")
_PART = re.compile(r"head|template|session|people|photos|unplaced|handed_in|(text|list|notes|sign_off):.+")
_UNKNOWN = -1
"""The revision of a part of which only the name is known."""

_JPEG = b"\xff\xd8"


class Salvaged(NamedTuple):
    """What could be read of a report.

    `lost` names the parts, and as ``photo:ID`` the photos, of which nothing or only an earlier or damaged
    state could be read.
    """

    report: Report
    lost: tuple[str, ...]


class _State(NamedTuple):
    """A state of a part: its JSON, packed or not; None where it was removed, `...` where it is gone.

    `clean` is that its bytes are text, `current` that it is not from the history. `slot` is the time in
    a history of version 1, elsewhere 0.
    """

    revision: int
    clean: bool
    current: bool
    slot: int
    json: str | bytes | EllipsisType | None


def salvage(path: Path, fallback: Template) -> Salvaged:
    """Read what can be read of the report in `path`; `fallback` is its form where that is lost.

    Raises `NotAReportError` when nothing of a report is found, and `UnreadableError` when the file, or
    the log beside it, cannot be read.
    """
    data = _bytes_of(path)
    if data is None:
        raise UnreadableError(path, "it does not exist")
    log = _bytes_of(path.with_name(f"{path.name}-wal")) or b""
    asked, whole = _ask_sqlite(data, log)
    states, pictures = _sorted_out(asked)
    if whole and not log and (report := _as_it_is(states, pictures)):
        return Salvaged(report, ())
    states, pictures = _sorted_out(chain(asked, filter(_is_ours, islice(rows(data, log), MOST_ROWS))))
    return _put_together(path, fallback, states, pictures)


# ---- reading


def _bytes_of(path: Path) -> bytes | None:
    """A file's bytes, or None where there is no such file. Raises `UnreadableError`."""
    try:
        with open(path, "rb", opener=_open_at_once) as file:
            found = os.fstat(file.fileno())
            if not stat.S_ISREG(found.st_mode):
                raise UnreadableError(path, "it is not a file")
            if found.st_size > LARGEST_FILE:
                raise UnreadableError(path, "it is larger than any report")
            return file.read()
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:  # ValueError: a name that no file can have
        raise UnreadableError(path, getattr(error, "strerror", None) or str(error)) from error


def _open_at_once(path: str, flags: int) -> int:
    """Open a file without waiting for somebody at the other end, as a pipe would have it."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def _ask_sqlite(data: bytes, log: bytes) -> tuple[list[Row], bool]:
    """The rows that SQLite finds in a private copy, and whether it finds nothing wrong with it."""
    found: list[Row] = []
    # A disk without room for the copy leaves the pages to look at.
    with suppress(OSError), TemporaryDirectory(prefix="rapporteur-", ignore_cleanup_errors=True) as folder:
        copy = Path(folder, "copy.db")
        copy.write_bytes(data)
        if log:
            copy.with_name("copy.db-wal").write_bytes(log)
        with closing(sqlite3.connect(copy, isolation_level=None)) as connection:
            sound = _is_sound(connection)
            answered = [_ask(connection, question, found) for question in _QUESTIONS]
            return found, sound and all(answered)
    return found, False


def _is_sound(connection: sqlite3.Connection) -> bool:
    try:
        _be_careful(connection)
        return bool(connection.execute("PRAGMA integrity_check(1)").fetchone()[0] == "ok")
    except (sqlite3.Error, ValueError):  # ValueError: a verdict that quotes what is no text
        return False


def _ask(connection: sqlite3.Connection, question: str, found: list[Row]) -> bool:
    """Add the answer to what was found, from both ends where it breaks off; returns whether it was whole."""
    for order in ("", " DESC"):
        try:
            for row in islice(connection.execute(f"{question} ORDER BY rowid{order}"), MOST_ROWS):
                found.append(row)  # noqa: PERF402 - the rows before an error are kept
        except (sqlite3.Error, ValueError):  # ValueError: a name or a message that is no text
            continue
        return not order
    return False


def _be_careful(connection: sqlite3.Connection) -> None:
    connection.text_factory = lambda text: text.decode("utf-8", "surrogateescape")
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LARGEST_VALUE)
    connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
    given_up = time.monotonic() + PATIENCE
    connection.set_progress_handler(lambda: time.monotonic() > given_up, 100_000)
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA mmap_size = 0")
    # Lets SQLite go on with a file that is shorter than its header says; the copy is thrown away.
    connection.execute("PRAGMA writable_schema = ON")


def _is_ours(row: Row) -> bool:
    """Whether a row from any page looks like one of a report."""
    match row:
        case (str(name), bytes(data)):
            return bool(_ID.fullmatch(name)) and data.startswith(_JPEG)
        case (str(), int(), *_):
            return True
    return False


def _sorted_out(found: Iterable[Row]) -> tuple[dict[str, list[_State]], dict[str, bytes]]:
    """The states of each part and the bytes of each photo. Where there are several, the first counts."""
    states: dict[str, list[_State]] = {}
    pictures: dict[str, bytes] = {}
    for row in found:
        match row:
            case (str(name), bytes(data)):
                pictures.setdefault(name, data)
                continue
            case (str(name), int()) | (str(name), int(), int()) if _PART.fullmatch(name):
                # From an index: that there was such a part, and nothing more.
                state = _State(_UNKNOWN, False, False, 0, ...)
            case (str(name), int(revision), str() | EllipsisType() as json):
                text = _mended(json) if isinstance(json, str) else json
                state = _State(revision, text == json and text is not ..., True, 0, text)
            case (str(name), int(revision), bytes() | None as json):
                state = _State(revision, True, False, 0, json)
            case (str(name), int(slot), int(revision), bytes() | None | EllipsisType() as json):
                state = _State(revision, json is not ..., False, slot, json)
            case _:
                continue
        states.setdefault(_mended(name), []).append(state)
    return states, pictures


def _mended(text: str) -> str:
    """A text with signs in the place of the bytes that were none of it."""
    return text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


# ---- choosing


def _as_it_is(states: Mapping[str, list[_State]], pictures: Mapping[str, bytes]) -> Report | None:
    """The report in a sound database; None where it lacks something all the same."""
    now = {name: some[0] for name, some in states.items() if some[0].current}
    gone = [name for name in states.keys() - now.keys() if _newest(name, states[name])[0] is not None]
    if gone or not all(state.clean for state in now.values()) or (pictures and "photos" not in now):
        return None
    try:
        report = report_from_parts({name: str(state.json) for name, state in now.items()}, pictures)
    except PartError:
        return None
    return report if all(photo.id in pictures for photo in report.photos) else None


def _newest(name: str, states: list[_State]) -> tuple[str | None, bool]:
    """The newest JSON of a part that is valid, and whether it is known to be what the part was at the end."""
    last = max(states, key=lambda state: state.slot)
    # A history of version 1 may hold that of another file, with revisions of another count. Its slots tell.
    ordered = sorted(
        (s._replace(revision=min(s.revision, last.revision)) if s.slot else s for s in states),
        key=lambda state: state[:4],
        reverse=True,
    )
    end = ordered[0].revision
    for state in ordered:
        if state.json is None:
            return None, state.revision == end
        text = _unpacked(state.json) if isinstance(state.json, bytes) else state.json
        if isinstance(text, str) and _is_valid(name, text):
            confirmed = any(other.current and other.revision == end for other in ordered)
            return text, state.clean and state.revision == end and confirmed
    return None, False


def _unpacked(packed: bytes) -> str | None:
    stream = zlib.decompressobj()
    try:
        text = stream.decompress(packed, LARGEST_EARLIER)
        return text.decode() if stream.eof else None
    except (zlib.error, UnicodeDecodeError):
        return None


def _is_valid(name: str, text: str) -> bool:
    try:
        report_from_parts({name: text}, {})
    except PartError as error:
        # A part alone is no report: one that is valid leaves another to be missed.
        return error.part != name
    return True


# ---- putting together


def _put_together(
    path: Path, fallback: Template, states: Mapping[str, list[_State]], pictures: Mapping[str, bytes]
) -> Salvaged:
    parts: dict[str, str] = {}
    lost: set[str] = set()
    for name, some in states.items():
        text, complete = _newest(name, some)
        if text is not None:
            parts[name] = text
        if not complete:
            lost.add(name)
    if not parts and not any(data.startswith(_JPEG) for data in pictures.values()):
        raise NotAReportError(path)
    lost |= ALWAYS_THERE - parts.keys()
    form = Template.model_validate_json(parts["template"]) if "template" in parts else fallback
    blank = new_report(form)
    parts = {name: str(part_json(blank, name)) for name in ALWAYS_THERE} | parts
    if pictures and "photos" not in parts:
        lost.add("photos")
    report = _with_everyone(report_from_parts(parts, pictures))
    lost |= {f"photo:{photo.id}" for photo in report.photos if photo.id not in pictures}
    photos = [photo for photo in report.photos if photo.id in pictures]
    if "photos" in lost:
        described = {photo.id for photo in photos}
        photos += _undescribed(report, {name: pictures[name] for name in pictures.keys() - described})
    return Salvaged(report.with_changes(photos=tuple(photos)), tuple(sorted(lost)))


def _with_everyone(report: Report) -> Report:
    """The report with somebody for all notes, and with the floor."""
    if report.person(FLOOR) is None:
        report, _ = add_person(report, Person(id=FLOOR, name="", role="floor"))
    for key, lines in report.notes.items():
        if lines and report.person(key) is None:
            person = Person(id=key if _ID.fullmatch(key) else new_id(), name="?")
            report, _ = add_person(report, person)
            report = report.with_changes(notes={**report.notes, person.id: lines})
    return report


def _undescribed(report: Report, pictures: Mapping[str, bytes]) -> list[Photo]:
    """Photos for pictures of which nothing but the bytes is left."""
    return [
        Photo(id=name, taken=report.created, width=size[0], height=size[1], data=data)
        for name, data in sorted(pictures.items())
        if _ID.fullmatch(name) and (size := _jpeg_size(data))
    ]


def _jpeg_size(data: bytes) -> tuple[int, int] | None:
    """Width and height as the picture's frame header (SOF) has them; None where it has none."""
    at = len(_JPEG)
    while at + 9 <= len(data) and data[at] == 0xFF:
        marker, length = struct.unpack_from(">BH", data, at + 1)
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack_from(">HH", data, at + 5)
            return (width, height) if width and height else None
        at += 2 + length
    return None

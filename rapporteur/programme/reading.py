"""Reading a forum's programme, whatever program wrote it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from rapporteur.programme.decoding import decode
from rapporteur.programme.errors import ProgrammeError, Refusal, RefusedError
from rapporteur.programme.model import Programme

if TYPE_CHECKING:
    from rapporteur.programme.columns import Field

MAX_BYTES = 64 * 1024 * 1024
"""A larger file is no programme."""

_SPREADSHEET = b"PK\x03\x04"
_OLD_OFFICE = b"\xd0\xcf\x11\xe0"
"""How files of Office begin: the newer ones, which are packed, and those of before 2007."""

_CALENDAR = re.compile(r"\s*BEGIN\s*:\s*VCALENDAR", re.IGNORECASE)
_XML_START = re.compile(rb"^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?[\s\0]*<")
_LOOKED_AT = 4096


def read_programme(path: Path, *, zone: str, mapping: Mapping[str, Field] | None = None) -> Programme:
    """The programme in a file: iCalendar, schedule.xml, schedule.json, CSV or XLSX, by what is in it.

    `zone` is the IANA name of the zone of times that name none. `mapping` says what the columns of a table
    hold, by their headings; without it that is guessed. Raises `ProgrammeError`, and `OSError` for a file
    that cannot be read at all.
    """
    try:
        data = file_bytes(path)
        if data.startswith(_SPREADSHEET):
            return _table(path, zone, mapping)
        if _XML_START.match(data[:_LOOKED_AT]):
            from rapporteur.programme.frab_xml import read_frab_xml

            return read_frab_xml(data, zone=zone)
        text = _start(data)
        if _CALENDAR.match(text):
            from rapporteur.programme.ical import read_ical

            # UTF-8 is put together line by line; whatever else there is has to be text first.
            return read_ical(decode(data).encode() if b"\0" in data[:_LOOKED_AT] else data, zone=zone)
        if text.startswith(("{", "[")):
            from rapporteur.programme.frab_json import read_frab_json

            return read_frab_json(decode(data), zone=zone)
        return _table(path, zone, mapping)
    except RefusedError as error:
        raise ProgrammeError(path, error.kind, error.detail) from error


def is_table(path: Path) -> bool:
    """Whether a file, if it is a programme, is one whose columns have to be told apart.

    Raises `ProgrammeError` and `OSError`.
    """
    try:
        data = file_bytes(path)
        if data.startswith(_SPREADSHEET):
            return True
        text = _start(data)
    except RefusedError as error:
        raise ProgrammeError(path, error.kind, error.detail) from error
    return not text.startswith(("<", "{", "[")) and not _CALENDAR.match(text)


def file_bytes(path: Path) -> bytes:
    """What is in a file. Raises `RefusedError` where that is nothing, or too much, and `OSError`."""
    with path.open("rb") as file:
        # Not by the size that the file system tells: a device has none.
        data = file.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise RefusedError(Refusal.TOO_LARGE, f"more than {MAX_BYTES // 1024 // 1024} MB")
    if not data.strip():
        raise RefusedError(Refusal.EMPTY)
    if data.startswith(_OLD_OFFICE):
        raise RefusedError(Refusal.NO_PROGRAMME)
    return data


def _start(data: bytes) -> str:
    """How the text begins, without what stands before it unseen."""
    start = data[:_LOOKED_AT]
    if b"\0" in start:
        return decode(data)[:_LOOKED_AT].lstrip("\ufeff \t\r\n")
    return start.decode("utf-8", errors="replace").lstrip("\ufeff \t\r\n")


def _table(path: Path, zone: str, mapping: Mapping[str, Field] | None) -> Programme:
    from rapporteur.programme.columns import Field
    from rapporteur.programme.table import guess_mapping, open_table, read_table

    table = open_table(path)
    columns = guess_mapping(table) if mapping is None else mapping
    if Field.TITLE not in columns.values() and len(table.headings) > 1:
        # With one column it is no table, but some other text.
        raise RefusedError(Refusal.NO_COLUMNS)
    return read_table(table, columns, zone=zone)

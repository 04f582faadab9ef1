"""The cells in a CSV or XLSX file."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta
from math import isfinite
from typing import Any, NamedTuple

from rapporteur.programme.cells import Cell, Row, is_empty
from rapporteur.programme.decoding import decode
from rapporteur.programme.errors import Refusal, RefusedError

MAX_ROWS = 50_000
"""Rows, of all sheets together. More than that is no programme."""

MAX_COLUMNS = 200
"""What stands further to the right is not read."""

_MAX_UNPACKED = 128 * 1024 * 1024
"""Bytes of a spreadsheet when it is unpacked."""

_MOST_EMPTY_ROWS = 2_000
"""A sheet ends where so many rows have nothing in them, whatever formats lie below."""

_DELIMITERS = ",;\t|"
_LOOKED_AT = 64 * 1024
_OWN_DELIMITER = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)
_ERRORS = frozenset({"#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!"})


class Sheet(NamedTuple):
    """A sheet with the rows that have something in them; a CSV is one without a name."""

    name: str
    rows: tuple[Row, ...]


def read_sheets(data: bytes) -> tuple[Sheet, ...]:
    """The visible sheets of a spreadsheet that have something in them, or the one table of a CSV.

    Raises `RefusedError`.
    """
    sheets = _read_workbook(data) if data.startswith(b"PK\x03\x04") else (Sheet("", _read_csv(decode(data))),)
    filled = tuple(sheet for sheet in sheets if sheet.rows)
    if not filled:
        raise RefusedError(Refusal.EMPTY)
    return filled


def _checked(rows: Iterable[tuple[int, Iterable[Cell]]]) -> tuple[Row, ...]:
    """The rows without what is empty: at their ends, and altogether."""
    kept: list[Row] = []
    for line, cells in rows:
        used = list(cells)[:MAX_COLUMNS]
        while used and is_empty(used[-1]):
            used.pop()
        if used:
            kept.append(Row(line, tuple(used)))
        if len(kept) > MAX_ROWS:
            raise RefusedError(Refusal.TOO_LARGE, f"more than {MAX_ROWS:,} rows")
    return tuple(kept)


# ---- CSV


def _read_csv(text: str) -> tuple[Row, ...]:
    text = text.removeprefix("\ufeff")
    told = _OWN_DELIMITER.match(text)
    delimiter = told[1] if told and told[1] in _DELIMITERS else _delimiter(text[:_LOOKED_AT])
    lines = io.StringIO(text, newline="").readlines()
    try:
        return _checked(_records(lines, delimiter, start=1 if told else 0))
    except csv.Error as error:
        raise RefusedError(Refusal.DAMAGED, str(error)) from error


def _delimiter(text: str) -> str:
    """What divides the cells: with it most lines have the same number of them, and more than one."""

    def evenness(delimiter: str) -> float:
        try:
            widths = [
                len(row) for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter) if row
            ]
        except csv.Error:
            return 0
        several = Counter(width for width in widths if width > 1)
        if not several:
            return 0
        width, times = max(several.items(), key=lambda found: (found[1], found[0]))
        return times / len(widths) * min(width, 20)

    return max(_DELIMITERS, key=evenness)


def _records(lines: list[str], delimiter: str, *, start: int) -> Iterator[tuple[int, list[Cell]]]:
    """The rows, each with the line that it begins on.

    A quotation mark that is never closed takes the rest of the file into its cell; it is then read as a mere
    sign of its line.
    """
    place = start
    while place < len(lines):
        reader = csv.reader(lines[place:], delimiter=delimiter)
        begun = done = place
        for cells in reader:
            begun, done = done, place + reader.line_num
            if done == len(lines) and done > begun + 1 and _is_open(lines[begun:]):
                break
            yield begun + 1, [*cells]
        else:
            return
        yield begun + 1, [*lines[begun].rstrip("\r\n").replace('"', "").split(delimiter)]
        place = begun + 1


def _is_open(lines: list[str]) -> bool:
    return sum(line.count('"') for line in lines) % 2 == 1


# ---- XLSX


def _read_workbook(data: bytes) -> tuple[Sheet, ...]:
    import warnings

    _check_packed(data)
    from defusedxml.common import DefusedXmlException
    from openpyxl import load_workbook

    with warnings.catch_warnings():
        # It warns of what a newer spreadsheet has and it has not; none of that is in a cell.
        warnings.simplefilter("ignore")
        try:
            book = load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
            sheets = [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"] or book.worksheets
            return tuple(Sheet(sheet.title, _checked(_sheet_rows(sheet))) for sheet in sheets)
        except RefusedError:
            raise
        except Exception as error:
            # A damaged file makes the library raise whatever it meets, and it wraps some of that.
            if isinstance(error, DefusedXmlException) or isinstance(error.__cause__, DefusedXmlException):
                raise RefusedError(Refusal.ENTITIES) from error
            raise RefusedError(Refusal.DAMAGED, "its sheets cannot be read") from error


def _check_packed(data: bytes) -> None:
    """Whether this is a spreadsheet, and does not grow beyond all bounds when it is unpacked."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            entries = packed.infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError, EOFError, OverflowError) as error:
        raise RefusedError(Refusal.DAMAGED, "it cannot be unpacked") from error
    if not any(entry.filename.startswith("xl/") for entry in entries):
        raise RefusedError(Refusal.NO_PROGRAMME)
    if sum(entry.file_size for entry in entries) > _MAX_UNPACKED:
        raise RefusedError(Refusal.TOO_LARGE, f"more than {_MAX_UNPACKED >> 20} MB when it is unpacked")


def _sheet_rows(sheet: Any) -> Iterator[tuple[int, list[Cell]]]:
    # What a file says of its own size may be wrong either way.
    sheet.reset_dimensions()
    empty = 0
    for line, values in enumerate(sheet.iter_rows(values_only=True), 1):
        cells = [_cell(value) for value in values[:MAX_COLUMNS]]
        empty = empty + 1 if all(map(is_empty, cells)) else 0
        if empty > _MOST_EMPTY_ROWS:
            return
        if not empty:
            yield line, cells


def _cell(value: object) -> Cell:
    match value:
        case str():
            return "" if value in _ERRORS else value
        case bool():
            return str(value).upper()
        case float() if not isfinite(value):
            return ""
        case float() | int() | datetime() | date() | time() | timedelta():
            return value
        case _:
            return ""

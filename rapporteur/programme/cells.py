"""One cell of a table: the text in it, and a length of time that it tells."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from rapporteur.programme.columns import Field
from rapporteur.programme.wording import clean, one_line

Cell = str | float | date | datetime | time | timedelta
"""What stands in a cell. A CSV has only text; the empty text is an empty cell."""

EPOCH = datetime(1899, 12, 30)
"""Day 0 of a spreadsheet."""

LONGEST = 200
"""Characters of a cell in which a date, a time or a length of time is looked for."""

_HOURS_MINUTES = re.compile(
    r"(?:(\d{1,3}(?:[.,]\d{1,3})?)\s*(?:h|hs|hrs?|hours?|horas?|heures?)\b\.?)?\s*(?:(?:and|y|et)\s+)?"
    r"(?:(\d{1,4})\s*(?:m|min|mins|minutes?|minutos?|['’′])?\.?)?",
    re.IGNORECASE,
)
_CLOCKED = re.compile(r"(\d{1,3}):(\d\d)(?::(\d\d))?")
_H_MINUTES = re.compile(r"(\d{1,2})\s*h\s*(\d{1,2})(?:\s*m(?:in)?\.?)?", re.IGNORECASE)
_FEWEST_MINUTES = 5
_LONGEST_SESSION = timedelta(days=7)


class Row(NamedTuple):
    """A row of a table; `line` is its number in the file or the sheet, from 1.

    `sheet` is the sheet's name where rows of several were put together.
    """

    line: int
    cells: tuple[Cell, ...]
    sheet: str = ""


class Entry(NamedTuple):
    """A row sorted by what its columns hold: those of its cells that say something, in their order."""

    row: Row
    cells: Mapping[Field, Sequence[Cell]]

    def of(self, field: Field) -> Sequence[Cell]:
        """The cells of one kind."""
        return self.cells.get(field, ())

    def only(self) -> tuple[Field, Cell] | None:
        """The one cell that says something, and what its column holds; None where several do."""
        if len(self.cells) != 1:
            return None
        ((field, cells),) = self.cells.items()
        return (field, cells[0]) if len(cells) == 1 else None


def sorted_row(row: Row, fields: Iterable[Field]) -> Entry:
    """A row sorted by what its columns hold."""
    cells: dict[Field, list[Cell]] = {}
    for field, cell in zip(fields, row.cells, strict=False):
        if not is_blank(cell):
            cells.setdefault(field, []).append(cell)
    return Entry(row, cells)


def text_of(cell: Cell) -> str:
    """What a cell shows, on as many lines as it has."""
    match cell:
        case str():
            return clean(cell)
        case bool():
            return str(cell).upper()
        case float() | int():
            return str(int(cell)) if cell == cell // 1 else str(cell)
        case datetime():
            return f"{cell:%Y-%m-%d %H:%M}"
        case date():
            return cell.isoformat()
        case time():
            return f"{cell:%H:%M}"
        case timedelta():
            minutes = round(cell.total_seconds() / 60)
            return f"{minutes // 60}:{minutes % 60:02}"


def is_empty(cell: Cell) -> bool:
    """Whether nothing stands in a cell."""
    return isinstance(cell, str) and not cell.strip()


def is_blank(cell: Cell) -> bool:
    """Whether a cell says nothing: it is empty, or has a mere dash in it."""
    # Nearly every cell begins with what settles it.
    return isinstance(cell, str) and not cell[:1].isalnum() and not any(map(str.isalnum, cell))


def read_duration(cell: Cell, *, in_hours: bool = False) -> timedelta | None:
    """A length of time: "40 min", "1h30", "0:40", a spreadsheet's part of a day, or a number of minutes.

    With `in_hours` a number counts hours. None where there is none, or it is of no session.
    """
    span = _span(cell, in_hours)
    return span if span is not None and timedelta() < span <= _LONGEST_SESSION else None


def _span(cell: Cell, in_hours: bool) -> timedelta | None:
    match cell:
        case timedelta():
            return cell
        case datetime():
            return cell - EPOCH if cell.year <= EPOCH.year + 1 else None
        case time():
            return timedelta(hours=cell.hour, minutes=cell.minute, seconds=cell.second)
        case float() | int():
            if abs(cell) > 1e6:
                return None
            if 0 < cell < 1 and not in_hours:
                return timedelta(minutes=round(cell * 24 * 60))
            # Nobody plans a session of two minutes, or of one and a half.
            in_hours = in_hours or cell < _FEWEST_MINUTES or cell != int(cell)
            return timedelta(minutes=round(cell * 60)) if in_hours else timedelta(minutes=cell)
        case str():
            return _span_in_words(one_line(cell).lower(), in_hours) if len(cell) <= LONGEST else None
        case _:
            return None


def _span_in_words(text: str, in_hours: bool) -> timedelta | None:
    if found := _CLOCKED.fullmatch(text):
        big, small = int(found[1]), int(found[2])
        # "40:00" are forty minutes and no seconds.
        return timedelta(minutes=big, seconds=small) if big >= 24 else timedelta(hours=big, minutes=small)
    if found := _H_MINUTES.fullmatch(text):
        return timedelta(hours=int(found[1]), minutes=int(found[2]))
    if re.fullmatch(r"\d{1,4}(?:[.,]\d+)?", text):
        return _span(float(text.replace(",", ".")), in_hours)
    found = _HOURS_MINUTES.fullmatch(text)
    if found is None or not (found[1] or found[2]):
        return None
    return timedelta(hours=float((found[1] or "0").replace(",", ".")), minutes=int(found[2] or 0))

"""A programme that is a table: CSV or a spreadsheet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from rapporteur.programme.cell_dates import read_when
from rapporteur.programme.cells import Cell, Row, is_empty, text_of
from rapporteur.programme.columns import Field, shape_of
from rapporteur.programme.errors import ProgrammeError, Refusal, RefusedError
from rapporteur.programme.headings import field_of, says_title
from rapporteur.programme.model import Programme
from rapporteur.programme.table_files import Sheet, read_sheets
from rapporteur.programme.wording import one_line

_LOOKED_AT = 40
"""Rows from the top among which the headings stand, and rows under them that are looked at."""

_UNDATED = date(2000, 1, 1)
_MOST_TITLES = 300
"""Characters of a title over the table."""


class Table(NamedTuple):
    """The rows of a table under their headings.

    `headings` are unique: of two that are the same the second has " (2)" after it, and an empty one is the
    column's letter. `heading_line` is the line that they stand on, from 1; 0 where there are none. `above`
    is what stands over them. `sheet` is the sheet that was read, empty where all that have the same headings
    were, and `sheets` are all that have something in them; a CSV has none. `dated` is when the file was last
    changed: it gives a date without a year its year.
    """

    headings: tuple[str, ...]
    heading_line: int
    rows: tuple[Row, ...]
    above: tuple[str, ...] = ()
    sheet: str = ""
    sheets: tuple[str, ...] = ()
    dated: date = _UNDATED


def open_table(path: Path, *, sheet: str = "") -> Table:
    """Read a CSV or XLSX file; of several sheets the one named, else all that look like the likeliest.

    Raises `ProgrammeError` and `OSError`.
    """
    from rapporteur.programme.reading import file_bytes

    try:
        sheets = read_sheets(file_bytes(path))
    except RefusedError as error:
        raise ProgrammeError(path, error.kind, error.detail) from error
    return table_of(sheets, sheet=sheet, dated=_changed(path))


def _changed(path: Path) -> date:
    """When a file was last changed; a day of little meaning where its file system says what cannot be."""
    try:
        return date.fromtimestamp(path.stat().st_mtime)
    except (OverflowError, ValueError):
        return _UNDATED


def table_of(sheets: Sequence[Sheet], *, sheet: str, dated: date) -> Table:
    """The table on some sheets: see `open_table`."""
    names = tuple(one.name for one in sheets if one.name)
    if sheet in names:
        return _on_sheet(sheets[names.index(sheet)], names, dated)
    tables = [_on_sheet(one, names, dated) for one in sheets]
    best = max(tables, key=lambda table: _recognised(table.headings) if table.heading_line else 0)
    alike = [table for table in tables if table.headings == best.headings and table.heading_line]
    if len(alike) < 2:
        return best
    rows = tuple(row._replace(sheet=table.sheet) for table in alike for row in table.rows)
    return best._replace(rows=rows, sheet="")


def _on_sheet(sheet: Sheet, names: tuple[str, ...], dated: date) -> Table:
    place = _heading_row(sheet.rows)
    width = max(len(row.cells) for row in sheet.rows)
    given = [one_line(text_of(cell)) for cell in sheet.rows[place].cells] if place is not None else []
    under = sheet.rows[place + 1 :] if place is not None else sheet.rows
    over = (text_of(cell) for row in sheet.rows[: place or 0] for cell in row.cells if not is_empty(cell))
    return Table(
        headings=tuple(_unique([*given, *[""] * (width - len(given))])),
        heading_line=sheet.rows[place].line if place is not None else 0,
        rows=under,
        above=tuple(one_line(text)[:_MOST_TITLES] for text in over),
        sheet=sheet.name,
        sheets=names,
        dated=dated,
    )


def _heading_row(rows: Sequence[Row]) -> int | None:
    """The place of the row that names most things that a programme has.

    Where none names two, it is the first with words alone, as headings in another language are; None where
    there is no such row either.
    """
    found = {
        place: _recognised(cell for cell in row.cells if isinstance(cell, str))
        for place, row in enumerate(rows[:_LOOKED_AT])
    }
    best = max(found, key=lambda place: (found[place], -place), default=None)
    if best is not None and found[best] > 1:
        return best
    width = max(len(row.cells) for row in rows)
    return next((place for place, row in enumerate(rows[:_LOOKED_AT]) if _has_words_alone(row, width)), None)


def _has_words_alone(row: Row, width: int) -> bool:
    words = [cell for cell in row.cells if isinstance(cell, str) and any(map(str.isalpha, cell))]
    told = [cell for cell in row.cells if not is_empty(cell)]
    return len(told) == len(words) > max(1, width / 2) and not any(map(read_when, words))


def _recognised(cells: Iterable[str]) -> int:
    return len({field_of(cell) for cell in cells} - {Field.IGNORE})


def _unique(headings: Iterable[str]) -> Iterator[str]:
    taken: dict[str, int] = {}
    for place, text in enumerate(headings):
        name = text or _letters(place)
        number = taken[name] = taken.get(name, 0) + 1
        while number > 1 and f"{name} ({number})" in taken:
            number += 1
        unique = name if number == 1 else f"{name} ({number})"
        taken.setdefault(unique, 1)
        yield unique


def _letters(place: int) -> str:
    """What a spreadsheet calls a column: A for 0, AA for 26."""
    letters = ""
    while place >= 0:
        place, letter = place // 26 - 1, place % 26
        letters = chr(ord("A") + letter) + letters
    return letters


def heading_key(table: Table) -> str:
    """A short text that is the same for every table with these headings, to remember a mapping by."""
    return shape_of(table.headings)


# ---- what the columns hold


def guess_mapping(table: Table) -> dict[str, Field]:
    """What each column seems to hold, by its heading; every heading has an entry, in the table's order."""
    named = table.headings if table.heading_line else ()
    fields = {heading: field_of(heading) for heading in named}
    columns = {heading: _column(table, place) for place, heading in enumerate(named)}
    for heading, field in fields.items():
        if not _could_be(field, columns[heading]):
            fields[heading] = Field.IGNORE
    _keep_one(fields, Field.TITLE, [heading for heading in fields if says_title(heading)])
    _keep_one(fields, Field.ID, [heading for heading in fields if len(set(columns[heading])) > 1])
    if Field.START not in fields.values():
        # "Date" may be all that there is over "2021-10-07 21:30".
        for heading, field in fields.items():
            if field is Field.DAY and any(_tells_time(cell) for cell in columns[heading]):
                fields[heading] = Field.START
    return {heading: fields.get(heading, Field.IGNORE) for heading in table.headings}


def _column(table: Table, place: int) -> tuple[Cell, ...]:
    cells = (row.cells[place] for row in table.rows[:_LOOKED_AT] if place < len(row.cells))
    return tuple(cell for cell in cells if not is_empty(cell))


def _could_be(field: Field, cells: Sequence[Cell]) -> bool:
    """Whether what stands in a column can be what its heading says: speakers are no numbers."""
    if field in (Field.SPEAKER, Field.MODERATOR, Field.RAPPORTEUR, Field.TITLE, Field.AFFILIATION):
        return not cells or any(isinstance(cell, str) and any(map(str.isalpha, cell)) for cell in cells)
    return True


def _tells_time(cell: Cell) -> bool:
    when = read_when(cell)
    return when is not None and when.starts is not None


def _keep_one(fields: dict[str, Field], field: Field, better: Sequence[str]) -> None:
    """Of several columns for one thing the first counts, and before all a better one."""
    several = [heading for heading, found in fields.items() if found is field]
    chosen = next((heading for heading in several if heading in better), next(iter(several), None))
    for heading in several:
        if heading != chosen:
            fields[heading] = Field.IGNORE


def read_table(table: Table, mapping: Mapping[str, Field], *, zone: str) -> Programme:
    """The sessions of a table whose columns hold what `mapping` says; a heading not in it is ignored.

    `zone` is the IANA name of the zone of times that name none. What cannot be read is in `unread`. Raises
    `RefusedError` where no column has titles, or there is no session at all.
    """
    from rapporteur.programme.table_rows import TableReader

    if Field.TITLE not in mapping.values():
        raise RefusedError(Refusal.NO_PROGRAMME)
    return TableReader(table, mapping, zone=zone).programme()

"""Lists of abbreviations that come from elsewhere and go elsewhere.

They are tables (CSV, TSV) and plain lines, "short = long" or "short -> long".
"""

from __future__ import annotations

import codecs
import csv
import io
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

from rapporteur.writing.abbreviations import (
    AbbreviationsError,
    Trouble,
    is_short_form,
    tidied,
    write_whole,
)

_LARGEST_LIST = 4_000_000
"""Bytes of a file that can be a list of abbreviations."""

_ARROWS = ("->", "=>", "→", "=")
_COLUMNS = ("\t", ";", ",")

_HEADINGS = (
    {
        "short",
        "short form",
        "abbreviation",
        "abbr",
        "acronym",
        "corta",
        "forma corta",
        "abreviatura",
        "sigla",
        "court",
        "forme courte",
        "abréviation",
        "sigle",
    },
    {
        "long",
        "long form",
        "text",
        "expansion",
        "meaning",
        "larga",
        "forma larga",
        "texto",
        "significado",
        "forme longue",
        "texte",
        "signification",
    },
)
"""What a heading row may call the two columns."""


class Listed(NamedTuple):
    """A list that was read: long forms by short form, and the numbers of the lines that are none (from 1)."""

    abbreviations: Mapping[str, str]
    unreadable: Sequence[int]


def read_abbreviations(path: Path) -> Listed:
    """Read a list of abbreviations: a table of two columns, with or without a heading row, or plain lines.

    The columns are apart by commas, semicolons or tabs; a plain line reads "short = long" or
    "short -> long", each line as it likes. The text is UTF-8, UTF-16 or, where it is neither, Windows' own
    for Western Europe. Where a short form comes twice, the later line counts.

    Raises `AbbreviationsError`.
    """
    lines = _text(path).replace("\r\n", "\n").replace("\r", "\n").split("\n")
    numbered = {number: line for number, line in enumerate(lines, 1) if line.strip()}
    readings: Sequence[Callable[[str], list[str]]] = (
        _plain,
        *(partial(_cells, mark=mark) for mark in _COLUMNS),
    )
    # The reading in which most lines are a pair; then the one that leaves the short forms shortest.
    rows = max(
        ({number: read(line) for number, line in numbered.items()} for read in readings),
        key=lambda rows: (sum(map(_is_pair, rows.values())), -sum(len(cells[0]) for cells in rows.values())),
    )
    first = next(iter(rows), 0)
    if first and _is_heading(rows[first]):
        del rows[first]
    return Listed(
        {cells[0]: cells[1] for cells in rows.values() if _is_pair(cells)},
        [number for number, cells in rows.items() if any(cells) and not _is_pair(cells)],
    )


def write_abbreviations(path: Path, abbreviations: Mapping[str, str]) -> None:
    """Write a list as a table that a spreadsheet opens: tabs for a name that ends in ``.tsv``, else commas.

    Raises `AbbreviationsError`.
    """
    table = io.StringIO()
    writer = csv.writer(table, delimiter="\t" if path.suffix.lower() == ".tsv" else ",")
    writer.writerow(("short", "long"))
    writer.writerows((tidied(short), tidied(long)) for short, long in sorted(abbreviations.items()))
    # Spreadsheets know UTF-8 by the mark at its beginning.
    write_whole(path, table.getvalue().encode("utf-8-sig", "replace"))


def _plain(line: str) -> list[str]:
    """The two halves of a plain line, the whole line where it has no mark.

    Of several marks the one that leaves the shortest short form counts.
    """
    halves = ([tidied(half) for half in line.split(mark, 1)] for mark in _ARROWS if mark in line)
    return min(halves, key=lambda cells: (not _is_pair(cells), len(cells[0])), default=[tidied(line)])


def _cells(line: str, mark: str) -> list[str]:
    """What stands apart by this mark in a line; the whole line where quotation marks do not close."""
    try:
        cells = next(csv.reader([line], delimiter=mark, strict=True, skipinitialspace=True))
    except csv.Error:
        return [line]
    while len(cells) > len(_HEADINGS) and not cells[-1].strip():
        cells.pop()
    return [tidied(cell) for cell in cells]


def _is_pair(cells: Sequence[str]) -> bool:
    return len(cells) == len(_HEADINGS) and is_short_form(cells[0])


def _is_heading(cells: Sequence[str]) -> bool:
    return len(cells) == len(_HEADINGS) and all(
        cell.casefold() in names for cell, names in zip(cells, _HEADINGS, strict=True)
    )


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > _LARGEST_LIST:
            raise AbbreviationsError(path, Trouble.TOO_LARGE)
        packed = path.read_bytes()
    except OSError as error:
        raise AbbreviationsError(path, Trouble.UNREADABLE, error.strerror or str(error)) from error
    text = _decoded(packed)
    if any(unicodedata.category(character) == "Cc" and not character.isspace() for character in text):
        raise AbbreviationsError(path, Trouble.NOT_TEXT)
    return text


def _decoded(packed: bytes) -> str:
    if packed.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return packed.decode("utf-16", "replace")
    # In UTF-16 every second byte of a Latin letter is zero: the first of two, or the second.
    match 0 in packed[::2], 0 in packed[1::2]:
        case True, False:
            return packed.decode("utf-16-be", "replace")
        case False, True:
            return packed.decode("utf-16-le", "replace")
    try:
        return packed.decode("utf-8-sig")
    except UnicodeDecodeError:
        return packed.decode("cp1252", "replace")

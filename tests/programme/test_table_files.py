"""The cells in files: CSV in any dress, and workbooks that are made by others than us."""

from __future__ import annotations

import io
import zipfile
from datetime import datetime, time, timedelta

import openpyxl
import pytest

from rapporteur.programme import table_files
from rapporteur.programme.cells import Cell
from rapporteur.programme.errors import Refusal, RefusedError
from rapporteur.programme.table_files import MAX_COLUMNS, read_sheets

ROWS = [("Title", "Start"), ("Élèves; owners, neighbours", "9:00")]


def cells(data: bytes) -> list[tuple[Cell, ...]]:
    (sheet,) = read_sheets(data)
    return [row.cells for row in sheet.rows]


def lines(data: bytes) -> list[int]:
    (sheet,) = read_sheets(data)
    return [row.line for row in sheet.rows]


def refused(data: bytes) -> RefusedError:
    with pytest.raises(RefusedError) as caught:
        read_sheets(data)
    return caught.value


def workbook(*rows: list[object], title: str = "Programme") -> openpyxl.Workbook:
    book = openpyxl.Workbook()
    book.active.title = title
    for row in rows:
        book.active.append(row)
    return book


def saved(book: openpyxl.Workbook) -> bytes:
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def repacked(data: bytes, name: str, content: bytes) -> bytes:
    """The same archive with other bytes in one of its files."""
    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.namelist():
            new.writestr(entry, content if entry == name else old.read(entry))
    return packed.getvalue()


SHEET = "xl/worksheets/sheet1.xml"
XMLNS = b'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'


def with_sheet(rows: bytes) -> bytes:
    content = b"<worksheet %s><sheetData>%s</sheetData></worksheet>" % (XMLNS, rows)
    return repacked(saved(workbook(["Title"])), SHEET, content)


# ---- CSV


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_a_csv_is_read_however_it_was_saved(delimiter: str, ends: str, encoding: str) -> None:
    text = ends.join(delimiter.join(f'"{cell}"' for cell in row) for row in ROWS)
    assert cells(text.encode(encoding)) == ROWS


def test_a_csv_may_say_itself_what_divides_it() -> None:
    data = b"sep=|\r\nTitle, or name|Start, or so\r\nA|9:00\r\n"
    assert cells(data) == [("Title, or name", "Start, or so"), ("A", "9:00")]
    assert lines(data) == [2, 3]


def test_a_row_is_on_the_line_where_it_begins() -> None:
    assert lines(b'Title,Abstract\n\nA,"one\ntwo\n\nthree"\n,,\nB,x\n') == [1, 3, 8]


def test_a_quotation_mark_that_is_left_open_spoils_no_other_row() -> None:
    data = b'Title,Room\nA,"Hall 1\nB,Hall 2\nC,"Hall 3"\n'
    assert cells(data) == [("Title", "Room"), ("A", "Hall 1"), ("B", "Hall 2"), ("C", "Hall 3")]
    assert lines(data) == [1, 2, 3, 4]


def test_a_csv_without_end_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(table_files, "MAX_ROWS", 10)
    assert len(cells(b"a,b\n" * 10)) == 10
    assert refused(b"a,b\n" * 11).kind is Refusal.TOO_LARGE


def test_what_is_far_to_the_right_is_not_read() -> None:
    assert len(cells(b",".join([b"x"] * (MAX_COLUMNS + 50)) + b"\n")[0]) == MAX_COLUMNS


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b",,,\n,,\n", Refusal.EMPTY),
        (b"a,b\n" + b"x" * 200_000, Refusal.DAMAGED),
        (b"\x89PNG\r\n\x1a\n\0\0\0\r", Refusal.NO_TEXT),
    ],
)
def test_what_is_no_table_is_refused(data: bytes, kind: Refusal) -> None:
    assert refused(data).kind is kind


# ---- XLSX


def test_a_workbook_keeps_its_dates_and_times() -> None:
    book = workbook(
        ["Title", "Start", "Length", "Number", "Yes"],
        ["A", datetime(2021, 10, 7, 21, 30), timedelta(minutes=90), 7, True],
        ["B", time(9, 30), "#N/A", 0.5, None],
    )
    book.active["C2"].number_format = "[h]:mm"
    assert cells(saved(book)) == [
        ("Title", "Start", "Length", "Number", "Yes"),
        ("A", datetime(2021, 10, 7, 21, 30), timedelta(minutes=90), 7, "TRUE"),
        ("B", time(9, 30), "", 0.5),
    ]


def test_days_may_be_counted_from_1904() -> None:
    book = workbook(["A", datetime(2021, 10, 7, 21, 30)])
    book.epoch = datetime(1904, 1, 1)
    assert cells(saved(book)) == [("A", datetime(2021, 10, 7, 21, 30))]


def test_sheets_that_are_hidden_or_empty_are_left_out() -> None:
    book = workbook(["Title"], title="Shown")
    book.create_sheet("Empty")
    hidden = book.create_sheet("Hidden")
    hidden.append(["Title"])
    hidden.sheet_state = "hidden"
    assert [sheet.name for sheet in read_sheets(saved(book))] == ["Shown"]


def test_a_row_has_the_number_that_the_spreadsheet_shows() -> None:
    book = workbook(["Title"])
    book.active["A9"] = "A"
    assert lines(saved(book)) == [1, 9]


@pytest.mark.parametrize(
    "rows",
    [
        b'<row r="1"><c r="A1" t="str"><v>x</v></c></row><row r="9999999"><c r="A9999999"><v>2</v></c></row>',
        b'<row r="1"><c r="A1" t="str"><v>x</v></c></row>' + b'<row r="2" ht="5"/>' * 20_000,
    ],
    ids=["a row out of reach", "rows with nothing in them"],
)
def test_a_sheet_ends_where_nothing_comes_any_more(rows: bytes) -> None:
    assert cells(with_sheet(rows)) == [("x",)]


def test_a_number_without_end_is_none() -> None:
    assert cells(with_sheet(b"<row><c><v>1e999</v></c><c><v>7</v></c></row>")) == [("", 7)]


def test_a_cell_out_of_reach_takes_no_room() -> None:
    assert cells(with_sheet(b'<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>2</v></c></row>')) == [(1,)]


def test_a_text_that_many_cells_share_is_there_once() -> None:
    data = with_sheet(b"<row><c t='s'><v>0</v></c></row>" * 3000)
    types = zipfile.ZipFile(io.BytesIO(data)).read("[Content_Types].xml")
    kind = b"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"
    named = b'<Override PartName="/xl/sharedStrings.xml" ContentType="%s"/></Types>' % kind
    file = io.BytesIO(repacked(data, "[Content_Types].xml", types.replace(b"</Types>", named)))
    with zipfile.ZipFile(file, "a") as packed:
        packed.writestr(
            "xl/sharedStrings.xml", b"<sst %s><si><t>%s</t></si></sst>" % (XMLNS, b"x" * 1_000_000)
        )
    (sheet,) = read_sheets(file.getvalue())
    assert len(sheet.rows) == 3000
    assert len({id(row.cells[0]) for row in sheet.rows}) == 1


def test_a_workbook_that_grows_without_bounds_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    data = with_sheet(b" " * 1_000_000)
    assert len(data) < 20_000
    monkeypatch.setattr(table_files, "_MAX_UNPACKED", 500_000)
    assert refused(data).kind is Refusal.TOO_LARGE


def test_a_workbook_that_declares_entities_is_refused() -> None:
    lol = b'<!DOCTYPE x [<!ENTITY a "lol"><!ENTITY b "&a;&a;">]><worksheet>&b;</worksheet>'
    assert refused(repacked(saved(workbook(["Title"])), SHEET, lol)).kind is Refusal.ENTITIES


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"PK\x03\x04", Refusal.DAMAGED),
        (saved(workbook(["Title"]))[:-100], Refusal.DAMAGED),
        (repacked(saved(workbook(["Title"])), "xl/workbook.xml", b"<"), Refusal.DAMAGED),
        (saved(workbook()), Refusal.EMPTY),
    ],
    ids=["a stump", "cut off", "a damaged part", "nothing in it"],
)
def test_a_damaged_workbook_is_refused(data: bytes, kind: Refusal) -> None:
    assert refused(data).kind is kind


def test_another_archive_is_no_programme() -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
    assert refused(packed.getvalue()).kind is Refusal.NO_PROGRAMME

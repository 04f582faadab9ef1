"""A table: where it begins, and what its columns seem to hold."""

from __future__ import annotations

import json
import os
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from rapporteur.programme.columns import Field
from rapporteur.programme.errors import ProgrammeError, Refusal
from rapporteur.programme.reading import is_table, read_programme
from rapporteur.programme.table import Table, guess_mapping, heading_key, open_table, read_table
from tests.programme.samples import FOLDER, TABLES, ZONE, expected, found, plain


def table(tmp_path: Path, text: str) -> Table:
    path = tmp_path / "programme.csv"
    path.write_text(text, "utf-8")
    return open_table(path)


def fields(tmp_path: Path, text: str) -> str:
    return " ".join(guess_mapping(table(tmp_path, text)).values())


@pytest.mark.parametrize("name", TABLES)
def test_everything_in_a_table_is_found(name: str) -> None:
    assert is_table(FOLDER / name)
    assert plain(found(name)) == json.loads(expected(name).read_text("utf-8"))


def test_headings_stand_under_a_title(tmp_path: Path) -> None:
    text = "Global Forum 2021,,\nAll times CET,,\n\nDay,Time,Session\n4 October,9:00,Opening session\n"
    read = table(tmp_path, text)
    assert read.headings == ("Day", "Time", "Session")
    assert read.heading_line == 4
    assert read.above == ("Global Forum 2021", "All times CET")
    assert [row.line for row in read.rows] == [5]


def test_a_table_without_headings_has_letters(tmp_path: Path) -> None:
    read = table(tmp_path, "9:00,Ana,x\n10:00,Jon,y\n")
    assert (read.headings, read.heading_line, len(read.rows)) == (("A", "B", "C"), 0, 2)
    assert set(guess_mapping(read).values()) == {Field.IGNORE}


def test_every_heading_is_another(tmp_path: Path) -> None:
    read = table(tmp_path, "Title,Speaker,Org,Speaker,Org,,Org (2)\nA,B,C,D,E,F,G,H\n")
    assert read.headings == ("Title", "Speaker", "Org", "Speaker (2)", "Org (2)", "F", "Org (2) (2)", "H")


def test_the_file_dates_what_has_no_year(tmp_path: Path) -> None:
    path = tmp_path / "programme.csv"
    path.write_text("Title,Day,Time\nA,Thursday 7 October,9:00\n")
    os.utime(path, (1_600_000_000, 1_600_000_000))
    assert open_table(path).dated == date(2020, 9, 13)
    (session,) = read_programme(path, zone=ZONE).sessions
    assert session.starts is not None
    assert session.starts.year == 2021  # 7 October was a Thursday


@pytest.mark.parametrize(
    ("text", "expected_fields"),
    [
        ("Session,Title,Start\nS1,A,9:00\n", "ignore title start"),
        ("Session,Start\nA,9:00\n", "title start"),
        ("Title,Date,Room\nA,2021-10-07 21:30,B\n", "title start room"),
        ("Title,Date,Room\nA,2021-10-07,B\n", "title day room"),
        ("Title,Date,Time\nA,2021-10-07 00:00,9:00\n", "title day start"),
        ("Title,Participants,Start\nA,40,9:00\n", "title ignore start"),
        ("Title,Participantes,Hora\nA,Ana Ruiz,9:00\n", "title speaker start"),
        ("ID,Ref,Title\n1,x,A\n2,x,B\n", "id ignore title"),
    ],
)
def test_columns_are_guessed_by_what_is_in_them_too(tmp_path: Path, text: str, expected_fields: str) -> None:
    assert fields(tmp_path, text) == expected_fields


def test_a_guess_has_every_heading_in_its_order(tmp_path: Path) -> None:
    read = table(tmp_path, "Capacity,Title,Start,\n9,A,9:00,x\n")
    assert list(guess_mapping(read)) == list(read.headings)


def test_the_key_of_headings_is_that_of_the_same_table_tomorrow(tmp_path: Path) -> None:
    one = table(tmp_path, "Title,Start\nA,9:00\n")
    same = table(tmp_path, "Forum 2022,\nTitle,Start\nB,10:00\nC,11:00\n")
    other = table(tmp_path, "Title,End\nA,9:00\n")
    assert heading_key(one) == heading_key(same) != heading_key(other)


def test_a_mapping_of_ones_own_goes_before_the_guess(tmp_path: Path) -> None:
    read = table(tmp_path, "Was,Wer,Wann\nEröffnung,Ana Ruiz,9:00\n")
    own = {"Was": Field.TITLE, "Wer": Field.MODERATOR, "gone": Field.ROOM}
    (session,) = read_table(read, own, zone=ZONE).sessions
    assert (session.title, session.moderators[0].name, session.starts) == ("Eröffnung", "Ana Ruiz", None)


@pytest.mark.parametrize("text", ["Title,Start\n", "Room,Start\nA,9:00\n", "Dear all,\nsee you there\n"])
def test_a_table_without_sessions_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "letter.csv"
    path.write_text(text)
    with pytest.raises(ProgrammeError, match=r"^letter\.csv ") as caught:
        read_programme(path, zone=ZONE)
    assert caught.value.kind in (Refusal.NO_PROGRAMME, Refusal.NO_COLUMNS, Refusal.EMPTY)


# ---- several sheets


def book(path: Path, **sheets: list[list[object]]) -> Path:
    made = openpyxl.Workbook()
    made.remove(made.active)
    for name, rows in sheets.items():
        sheet = made.create_sheet(name.replace("_", " "))
        for row in rows:
            sheet.append(row)
    made.save(path)
    return path


HEADINGS: list[object] = ["Start", "Title", "Room"]


def test_sheets_with_the_same_headings_are_one_table(tmp_path: Path) -> None:
    path = book(
        tmp_path / "days.xlsx",
        Contact=[["Ana Ruiz", "ana@example.org"]],
        Day_1_4_October_2021=[["Monday"], HEADINGS, ["9:00", "Opening", "Hall"]],
        Tue_5_October_2021=[HEADINGS, ["10:00", "Workshop"], ["25:00", "Nowhere"]],
    )
    read = open_table(path)
    assert (read.sheet, len(read.sheets)) == ("", 3)
    programme = read_programme(path, zone="UTC")
    assert [f"{one.starts:%d %H:%M} {one.title} {one.room}" for one in programme.sessions if one.starts] == [
        "04 09:00 Opening Hall",
        "05 10:00 Workshop ",
    ]
    assert [(one.line, one.text) for one in programme.unread] == [(3, "Tue 5 October 2021: 25:00")]


def test_one_sheet_may_be_asked_for(tmp_path: Path) -> None:
    path = book(tmp_path / "two.xlsx", One=[HEADINGS, ["9:00", "A"]], Two=[HEADINGS, ["9:00", "B"]])
    read = open_table(path, sheet="Two")
    assert (read.sheet, [row.cells[1] for row in read.rows]) == ("Two", ["B"])
    assert len(open_table(path, sheet="gone").rows) == 2

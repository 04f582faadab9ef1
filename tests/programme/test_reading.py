"""A programme in a file: what it is, is seen by what is in it."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

import pytest

from rapporteur.programme import reading
from rapporteur.programme.errors import ProgrammeError, Refusal
from rapporteur.programme.model import Trouble
from rapporteur.programme.reading import is_table, read_programme
from tests.programme.samples import FOLDER, NAMES, ZONE, expected, found, plain

CALENDAR = (
    "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nSUMMARY:José\nDTSTART:20211007T213000\nEND:VEVENT\nEND:VCALENDAR\n"
)


def refused(path: Path) -> ProgrammeError:
    with pytest.raises(ProgrammeError) as caught:
        read_programme(path, zone=ZONE)
    return caught.value


@pytest.mark.parametrize("name", NAMES)
def test_everything_in_a_file_is_found(name: str) -> None:
    assert plain(found(name)) == json.loads(expected(name).read_text("utf-8"))


@pytest.mark.parametrize("name", NAMES)
def test_a_file_is_known_by_what_is_in_it(name: str, tmp_path: Path) -> None:
    path = tmp_path / "download.txt"
    shutil.copy(FOLDER / name, path)
    assert read_programme(path, zone=ZONE) == found(name)
    assert not is_table(path)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
@pytest.mark.parametrize("name", ["frab.json", "gsef.ics"])
def test_a_file_may_be_written_in_several_encodings(name: str, encoding: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes((FOLDER / name).read_bytes().decode().encode(encoding))
    assert read_programme(path, zone=ZONE) == found(name)


def test_xml_says_itself_how_it_is_written(tmp_path: Path) -> None:
    path = tmp_path / "schedule.xml"
    text = (FOLDER / "frab.xml").read_text("utf-8")
    for encoding, name in (("utf-16", "UTF-16"), ("utf-8-sig", "UTF-8")):
        path.write_bytes(text.replace("UTF-8", name).encode(encoding))
        assert read_programme(path, zone=ZONE) == found("frab.xml")


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"", Refusal.EMPTY),
        (b" \r\n\t\n", Refusal.EMPTY),
        (b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", Refusal.EMPTY),
        (b"<html><body>404</body></html>", Refusal.NO_PROGRAMME),
        (b"<schedule><conference>", Refusal.DAMAGED),
        (b'{"talks": []}', Refusal.NO_PROGRAMME),
        (b'{"schedule": {"conference": {"days": [', Refusal.DAMAGED),
        (b"[" * 200_000, Refusal.DAMAGED),
        (b'{"schedule": {"conference": {"days": []}}}', Refusal.EMPTY),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", Refusal.NO_TEXT),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Refusal.NO_PROGRAMME),
    ],
)
def test_what_is_no_programme_is_refused_in_a_sentence(content: bytes, kind: Refusal, tmp_path: Path) -> None:
    path = tmp_path / "programme.txt"
    path.write_bytes(content)
    error = refused(path)
    assert (error.kind, error.path) == (kind, path)
    assert str(error).startswith("programme.txt ")
    assert str(error).endswith(".")
    assert "\n" not in str(error)


def test_a_workbook_that_is_none_need_not_be_saved_as_text(tmp_path: Path) -> None:
    path = tmp_path / "bad.xlsx"
    path.write_bytes(bytes(range(256)))
    expected = "bad.xlsx is damaged and cannot be read as a programme (there is no workbook in it)."
    assert str(refused(path)) == expected
    with pytest.raises(ProgrammeError, match="no workbook"):
        is_table(path)


def test_a_table_without_titles_says_what_columns_are_wanted(tmp_path: Path) -> None:
    path = tmp_path / "two.csv"
    path.write_text("a,b\n")
    error = refused(path)
    assert error.kind is Refusal.NO_COLUMNS
    assert str(error).startswith("two.csv has no column with titles. A programme's table has a column Title")


def test_the_line_of_the_damage_is_told(tmp_path: Path) -> None:
    path = tmp_path / "schedule.json"
    path.write_text('{"schedule":\n{"conference":\n}}')
    assert str(refused(path)) == "schedule.json is damaged and cannot be read as a programme (line 3)."


def test_a_file_that_is_too_large_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "programme.ics"
    path.write_text(CALENDAR)
    monkeypatch.setattr(reading, "MAX_BYTES", path.stat().st_size)
    assert len(read_programme(path, zone=ZONE).sessions) == 1
    monkeypatch.setattr(reading, "MAX_BYTES", path.stat().st_size - 1)
    assert refused(path).kind is Refusal.TOO_LARGE


def test_more_sessions_than_any_programme_has_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "programme.ics"
    event = "BEGIN:VEVENT\nUID:{}\nRRULE:FREQ=DAILY;COUNT=1000\nDTSTART:20210101T100000\nEND:VEVENT\n"
    path.write_text("BEGIN:VCALENDAR\n" + "".join(map(event.format, range(21))))
    assert str(refused(path)) == "programme.ics is too large for a programme (more than 20,000 sessions)."


@pytest.mark.parametrize(
    ("content", "what"),
    [
        (b"BEGIN:VCALENDAR" + b"\r\n" * 1_000_001, "1,000,000 lines"),
        (b"BEGIN:VCALENDAR" + b"\nBEGIN:VEVENT" * 20_001, "20,000 sessions"),
        (b'{"schedule": [' + b"{}," * 1_000_000, "2,000,000 values"),
    ],
)
def test_a_file_of_nothing_without_end_is_refused(content: bytes, what: str, tmp_path: Path) -> None:
    path = tmp_path / "programme"
    path.write_bytes(content)
    assert str(refused(path)) == f"programme is too large for a programme (more than {what})."


def test_what_the_system_refuses_comes_through(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        read_programme(tmp_path / "none.ics", zone=ZONE)
    with pytest.raises(IsADirectoryError):
        read_programme(tmp_path, zone=ZONE)


@pytest.mark.skipif(os.name == "nt", reason="names are text there")
def test_a_name_that_is_no_text_is_shown_all_the_same(tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"caf\xe9.ics")
    path.touch()
    assert str(refused(path)) == "caf\ufffd.ics has no session in it."


def test_times_without_a_zone_are_read_in_the_one_given(tmp_path: Path) -> None:
    path = tmp_path / "programme.ics"
    path.write_text(CALENDAR, "utf-8")
    for zone, hour in (("Europe/Madrid", 19), ("Asia/Seoul", 12), ("no zone", 21)):
        programme = read_programme(path, zone=zone)
        (session,) = programme.sessions
        assert session.starts
        assert session.starts.utctimetuple()[3:5] == (hour, 30)
        assert session.zone == programme.assumed_zone == (zone if "/" in zone else "UTC")


def test_the_second_of_two_with_one_id_is_kept_under_another(tmp_path: Path) -> None:
    path = tmp_path / "programme.ics"
    event = "BEGIN:VEVENT\nUID:a\nSUMMARY:{}\nDTSTART:20211007T213000\nEND:VEVENT\n"
    path.write_text("BEGIN:VCALENDAR\n" + "".join(map(event.format, ("One", "Other", "One"))), "utf-8")
    programme = read_programme(path, zone=ZONE)
    assert [(session.id, session.title) for session in programme.sessions] == [("a", "One"), ("a#2", "Other")]
    assert [(one.line, one.trouble) for one in programme.unread] == [(7, Trouble.DOUBLE_ID)]

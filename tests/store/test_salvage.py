"""What can be read of a file that is damaged: every word that is still there, and never a crash."""

from __future__ import annotations

import io
import os
import random
import shutil
import sqlite3
import struct
import zlib
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

import pytest
from PIL import Image

from rapporteur.report.model import Line, Photo, Report, walk
from rapporteur.report.parts import part_json, part_names
from rapporteur.report.template import Template
from rapporteur.store.database import LARGEST_FILE
from rapporteur.store.errors import NotAReportError, UnreadableError
from rapporteur.store.pages import rows
from rapporteur.store.published import write_published
from rapporteur.store.salvage import Salvaged, salvage
from rapporteur.store.working import WorkingStore
from tests.samples import NOW, sample_report, templates

VERSION_1 = Path(__file__).parent / "files" / "version-1.rapport"
PAGE = 4096
HEADER = 100


@pytest.fixture(scope="module")
def form() -> Template:
    return templates()["gsef-2021"]


@pytest.fixture(scope="module")
def whole(form: Template) -> Report:
    """The report in the file of version 1."""
    return salvage(VERSION_1, form).report


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A file to be damaged."""
    return Path(shutil.copy(VERSION_1, tmp_path / "r.rapport"))


def jpeg(width: int, height: int) -> bytes:
    stream = io.BytesIO()
    Image.effect_noise((width, height), 80).save(stream, "JPEG", quality=95)
    return stream.getvalue()


def with_pictures(report: Report, **pictures: bytes) -> Report:
    photos = (Photo(id=name, taken=NOW, width=3, height=2, data=data) for name, data in pictures.items())
    return report.with_changes(photos=tuple(photos))


def with_note(report: Report, text: str) -> Report:
    return report.with_changes(notes={**report.notes, "floor": (Line(text=text),)})


def words(report: Report) -> set[str]:
    """Every line of everyone's notes."""
    return {line.text for lines in report.notes.values() for _, line in walk(lines)}


def damage(file: Path, change: Callable[[bytearray], object]) -> None:
    data = bytearray(file.read_bytes())
    change(data)
    file.write_bytes(data)


def execute(file: Path, *statements: str) -> None:
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


def without_header(data: bytearray) -> None:
    data[:HEADER] = bytes(HEADER)


# ---- nothing is wrong


def test_of_a_whole_file_nothing_is_lost(tmp_path: Path, form: Template) -> None:
    report = with_pictures(sample_report(), p1=jpeg(90, 60))
    write_published(report, tmp_path / "r.rapport")
    assert salvage(tmp_path / "r.rapport", form) == Salvaged(report, ())


def test_of_a_whole_file_of_version_1_nothing_is_lost(file: Path, form: Template) -> None:
    with closing(sqlite3.connect(file)) as connection:
        parts = dict(connection.execute("SELECT name, json FROM part"))
        (picture,) = connection.execute("SELECT data FROM photo").fetchone()
    report, lost = salvage(file, form)
    assert lost == ()
    assert {name: part_json(report, name) for name in parts} == parts
    assert [photo.data for photo in report.photos] == [picture]


# ---- what is not there any more


def written_up_to(data: bytes, text: str) -> int:
    """The end of the last page of a file that has a piece of this text."""
    raw = text.encode()
    pieces = (raw[at : at + 24] for at in range(max(1, len(raw) - 23)))
    return -(-max(data.find(piece) + 1 for piece in pieces) // PAGE) * PAGE


@pytest.mark.parametrize("damaged", ["cut off", "cut off, without its header"])
def test_what_stands_before_the_end_of_a_cut_file_is_there(
    file: Path, form: Template, whole: Report, damaged: str
) -> None:
    data = file.read_bytes()
    texts = {name: part_json(whole, name) or "" for name in part_names(whole)}
    # Two brackets of a part with nothing in it stand anywhere in a file.
    ends = {name: written_up_to(data, text) for name, text in texts.items() if len(text) > 2}
    assert max(ends.values()) > PAGE
    head = bytes(HEADER) if "header" in damaged else data[:HEADER]
    for length in range(max(ends.values()), min(ends.values()) - 1, -1365):
        file.write_bytes((head + data[HEADER:])[:length])
        report, lost = salvage(file, form)
        for name in (name for name, end in ends.items() if end <= length and name != "photos"):
            assert part_json(report, name) == part_json(whole, name), f"{name} in {length} bytes"
            assert name not in lost


@pytest.mark.parametrize("gone", [HEADER, PAGE])
def test_a_file_without_its_header_or_its_first_page_has_everything(
    file: Path, form: Template, whole: Report, gone: int
) -> None:
    damage(file, lambda data: data.__setitem__(slice(gone), bytes(gone)))
    assert salvage(file, form) == Salvaged(whole, ())


AS_VERSION_2 = (
    "CREATE TABLE now (part TEXT, revision INTEGER, json BLOB, PRIMARY KEY (part, revision))",
    "INSERT INTO now SELECT part, revision, json FROM history",
    "DROP TABLE history",
    "ALTER TABLE now RENAME TO history",
    "VACUUM",
)


@pytest.mark.parametrize("header", ["whole", "gone"])
@pytest.mark.parametrize("version", [1, 2])
def test_a_part_that_is_only_in_the_history_is_taken_from_there_and_named(
    file: Path, form: Template, whole: Report, version: int, header: str
) -> None:
    execute(file, "DELETE FROM part WHERE name = 'notes:floor'", *(AS_VERSION_2 if version == 2 else ()))
    if header == "gone":
        damage(file, without_header)
    report, lost = salvage(file, form)
    assert report.notes == whole.notes
    assert lost == ("notes:floor",)


def test_a_part_that_is_garbled_is_taken_from_the_history(file: Path, form: Template, whole: Report) -> None:
    garbled = "UPDATE part SET json = 'x' || substr(json, 2) WHERE name = 'notes:floor'"
    execute(file, garbled)
    assert salvage(file, form) == Salvaged(whole, ())
    execute(file, "DELETE FROM history WHERE part = 'notes:floor' AND revision > 30")
    report, lost = salvage(file, form)
    assert lost == ("notes:floor",)
    assert words(report) < words(whole)
    execute(file, "DELETE FROM history WHERE part = 'notes:floor'")
    report, lost = salvage(file, form)
    assert lost == ("notes:floor",)
    assert not report.notes_of("floor")


def test_a_part_that_was_removed_stays_removed(file: Path, form: Template) -> None:
    execute(
        file,
        "DELETE FROM part WHERE name = 'notes:floor'",
        "INSERT INTO history VALUES ('notes:floor', 108909999, 99, NULL)",
    )
    damage(file, without_header)
    report, lost = salvage(file, form)
    assert "floor" not in report.notes
    assert lost == ()


def test_the_history_of_another_file_is_not_newer_for_its_higher_numbers(file: Path, form: Template) -> None:
    text = '[{"text":"ahora"}]'
    packed = zlib.compress(text.encode()).hex()
    execute(
        file,
        f"UPDATE part SET json = '{text}', revision = 2 WHERE name = 'notes:floor'",
        f"INSERT INTO history VALUES ('notes:floor', 108909999, 2, x'{packed}')",
    )
    damage(file, without_header)
    report, lost = salvage(file, form)
    assert report.notes_of("floor") == (Line(text="ahora"),)
    assert lost == ()


def test_a_part_of_which_only_its_place_in_an_index_is_left_is_named(
    file: Path, form: Template, whole: Report
) -> None:
    def without_leaves(data: bytearray) -> None:
        for at in range(PAGE, len(data), PAGE):
            if data[at] == 0x0D and b"notes:" in data[at : at + PAGE]:
                data[at : at + PAGE] = bytes(PAGE)

    damage(file, without_leaves)
    report, lost = salvage(file, form)
    assert len(report.notes) < len(whole.notes)
    assert {f"notes:{key}" for key in whole.notes.keys() - report.notes.keys()} <= set(lost)


def test_one_wrong_byte_in_a_text_costs_no_other_word(file: Path, form: Template, whole: Report) -> None:
    word = "Internacionalización".encode()
    execute(file, "DELETE FROM history")
    damage(file, lambda data: data.__setitem__(data.index(word) + len(word) - 2, 0xFF))
    report, lost = salvage(file, form)
    assert len(lost) == 1
    assert words(whole) - words(report) == {"Tema de la PLP: Internacionalización"}
    assert "Tema de la PLP: Internacionalizaci\ufffd\ufffdn" in words(report)


def test_nobody_loses_their_words_when_nobody_is_known_any_more(
    file: Path, form: Template, whole: Report
) -> None:
    execute(file, "DELETE FROM part WHERE name = 'people'", "DELETE FROM history WHERE part = 'people'")
    report, lost = salvage(file, form)
    assert lost == ("people",)
    assert report.notes == whole.notes
    assert {person.id for person in report.people} == {*whole.notes, "floor"}
    assert [person.name for person in report.people] == ["?"] * (len(report.people) - 1) + [""]


def test_without_a_head_and_a_form_the_notes_are_in_a_new_report_of_the_given_form(
    file: Path, whole: Report
) -> None:
    other = next(template for name, template in templates().items() if name != "gsef-2021")
    for table, column in (("part", "name"), ("history", "part")):
        execute(file, f"DELETE FROM {table} WHERE {column} IN ('head', 'template', 'session')")
    report, lost = salvage(file, other)
    assert lost == ("head", "session", "template")
    assert report.template == other
    assert report.id != whole.id
    assert (report.people, report.notes) == (whole.people, whole.notes)


# ---- photos


def test_a_photo_whose_bytes_are_gone_is_named(file: Path, form: Template, whole: Report) -> None:
    execute(file, "DELETE FROM photo")
    report, lost = salvage(file, form)
    assert lost == ("photo:aabbccddeeff",)
    assert report == whole.with_changes(photos=())


def test_a_photo_that_is_cut_off_is_not_shown_in_half(tmp_path: Path, form: Template) -> None:
    path = tmp_path / "r.rapport"
    pictures = {"p1": jpeg(300, 200), "p2": jpeg(301, 200)}
    write_published(with_pictures(sample_report(), **pictures), path)
    data = path.read_bytes()
    cut = pictures["p2"][-5000:-4900]
    assert data.count(cut) == 1
    damage(path, lambda data: data.__setitem__(slice(data.index(cut) // PAGE * PAGE, None), b""))
    report, lost = salvage(path, form)
    assert "photo:p2" in lost
    assert [photo.id for photo in report.photos if photo.data != pictures[photo.id]] == []


def test_pictures_without_a_description_are_photos_all_the_same(tmp_path: Path, form: Template) -> None:
    path = tmp_path / "r.rapport"
    picture = jpeg(90, 60)
    write_published(with_pictures(sample_report(), p1=picture), path)
    execute(path, "DELETE FROM part WHERE name = 'photos'", "DELETE FROM history WHERE part = 'photos'")
    report, lost = salvage(path, form)
    assert lost == ("photos",)
    (photo,) = report.photos
    assert (photo.id, photo.width, photo.height, photo.data) == ("p1", 90, 60, picture)


# ---- a copy of a report that is being written


@pytest.fixture
def copied(tmp_path: Path) -> tuple[Path, Report]:
    """A copy of a working database and of its log, and the report that was in it."""
    store = WorkingStore(tmp_path / "working" / "r.db", sample_report())
    for number in range(40):
        store.save(with_note(store.report, f"línea {number} " * 300))
    store.save(with_pictures(store.report, p1=jpeg(90, 60)))
    copy = tmp_path / "copy.db"
    for ending in ("", "-wal"):
        shutil.copy(f"{store.path}{ending}", f"{copy}{ending}")
    store.close()
    return copy, store.report


def log_of(copy: Path) -> Path:
    return copy.with_name(f"{copy.name}-wal")


def test_a_copy_of_a_report_at_work_has_everything(copied: tuple[Path, Report], form: Template) -> None:
    copy, report = copied
    assert log_of(copy).stat().st_size > PAGE
    assert salvage(copy, form) == Salvaged(report, ())


def test_what_is_in_the_log_is_found_without_its_header(copied: tuple[Path, Report], form: Template) -> None:
    copy, report = copied
    damage(log_of(copy), lambda data: data.__setitem__(slice(32), bytes(32)))
    assert salvage(copy, form) == Salvaged(report, ())


def test_what_is_in_the_log_is_found_without_a_database(copied: tuple[Path, Report], form: Template) -> None:
    copy, report = copied
    copy.write_bytes(b"")
    assert salvage(copy, form) == Salvaged(report, ())


@pytest.mark.parametrize("header", ["whole", "gone"])
def test_of_a_log_that_is_cut_off_the_last_state_before_is_found(
    copied: tuple[Path, Report], form: Template, header: str
) -> None:
    copy, report = copied
    data = log_of(copy).read_bytes()
    data = data if header == "whole" else bytes(32) + data[32:]
    numbers = []
    for frames in range(20, 0, -1):
        log_of(copy).write_bytes(data[: len(data) - 5000 - frames * (PAGE + 24)])
        found = salvage(copy, form).report
        assert found.people == report.people
        (line,) = found.notes_of("floor")
        numbers.append(int(line.text.split()[1]))
        assert line.text == f"línea {numbers[-1]} " * 300
    assert numbers == sorted(numbers)
    assert 0 < numbers[0] < numbers[-1]


def test_a_log_of_later_than_the_database_is_not_passed_over(tmp_path: Path, form: Template) -> None:
    store = WorkingStore(tmp_path / "working" / "r.db", sample_report())
    store.close()
    copy = Path(shutil.copy(store.path, tmp_path / "copy.db"))
    store = WorkingStore(store.path)
    for number in range(3):
        store.save(with_note(store.report, f"línea {number}"))
    shutil.copy(f"{store.path}-wal", f"{copy}-wal")
    # Another salt, as if the log had been begun anew in between: SQLite takes nothing of it.
    damage(log_of(copy), lambda data: data.__setitem__(slice(16, 24), b"another "))
    store.close()
    assert salvage(copy, form).report == store.report


# ---- any damage at all


def mutate(data: bytearray, chance: random.Random) -> None:
    """Damage a file in one of the ways that disks and transfers have."""
    for _ in range(chance.choice((1, 1, 3, 30))):
        at, page = chance.randrange(len(data)), chance.randrange(len(data) // PAGE) * PAGE
        match chance.randrange(6):
            case 0:
                data[at] ^= 1 << chance.randrange(8)
            case 1:
                data[page : page + PAGE] = bytes(PAGE)
            case 2:
                data[page : page + PAGE] = chance.randbytes(PAGE)
            case 3:
                other = chance.randrange(len(data) // PAGE) * PAGE
                data[page : page + PAGE] = data[other : other + PAGE]
            case 4:
                data[page : page + 12] = chance.randbytes(12)
            case 5:
                data[page + chance.randrange(PAGE)] = 0xFF
    if chance.random() < 0.2:
        del data[chance.randrange(1, len(data)) :]


def test_no_damage_is_too_much(file: Path, form: Template) -> None:
    data, chance, readable = file.read_bytes(), random.Random(1), 0
    for _ in range(200):
        damaged = bytearray(data)
        mutate(damaged, chance)
        file.write_bytes(damaged)
        with suppress(NotAReportError):
            report, _ = salvage(file, form)
            readable += 1
            assert report.person("floor")
            assert all(report.person(key) for key, lines in report.notes.items() if lines)
            assert [json for name in part_names(report) if not (json := part_json(report, name))] == []
        assert file.read_bytes() == damaged
        assert list(file.parent.iterdir()) == [file]
    assert readable > 150


def test_a_damaged_copy_with_a_damaged_log_is_only_read(copied: tuple[Path, Report], form: Template) -> None:
    (copy, _), chance = copied, random.Random(2)
    both = {path: path.read_bytes() for path in (copy, log_of(copy))}
    for _ in range(10):
        damaged = {path: bytearray(data) for path, data in both.items()}
        for path, data in damaged.items():
            mutate(data, chance)
            path.write_bytes(data)
        with suppress(NotAReportError):
            assert salvage(copy, form).report.person("floor")
        assert {path: path.read_bytes() for path in both} == damaged
        assert not copy.with_name("copy.db-shm").exists()


# ---- files that mean harm


def test_a_state_that_unpacks_without_end_is_passed_over(file: Path, form: Template, whole: Report) -> None:
    bomb = zlib.compress(bytes(64 * 1024 * 1024)).hex()
    execute(file, f"INSERT INTO history VALUES ('notes:floor', 108909999, 99, x'{bomb}')")
    damage(file, without_header)
    assert salvage(file, form) == Salvaged(whole, ("notes:floor",))


def test_a_view_in_the_place_of_a_table_is_not_waited_for(file: Path, form: Template, whole: Report) -> None:
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i AS name FROM n"
    execute(file, "ALTER TABLE part RENAME TO aside", f"CREATE VIEW part AS {endless}")
    assert salvage(file, form).report == whole


def test_a_column_whose_name_is_no_text_is_no_obstacle(file: Path, form: Template, whole: Report) -> None:
    damage(file, lambda data: data.__setitem__(data.index(b"revision", data.index(b"slot INTEGER")), 0xA0))
    assert salvage(file, form) == Salvaged(whole, ())


def test_overflow_pages_that_lead_in_a_circle_are_left(tmp_path: Path) -> None:
    path = tmp_path / "circle.db"
    execute(path, "CREATE TABLE part (name, revision, json)")
    execute(path, "INSERT INTO part VALUES ('notes:x', 7, hex(zeroblob(50000)))")
    data = bytearray(path.read_bytes())
    for page in range(3, len(data) // PAGE + 1):
        struct.pack_into(">I", data, (page - 1) * PAGE, page)
    assert ("notes:x", 7, ...) in list(rows(bytes(data)))


@pytest.mark.parametrize("page", [512, 4096, 65536])
def test_pages_have_the_rows_that_sqlite_has(tmp_path: Path, page: int) -> None:
    path, chance = tmp_path / "rows.db", random.Random(3)
    values = [None, 0, 1, -1, 127, -129, 1 << 20, -(1 << 40), (1 << 63) - 1, 0.5, "", "ñ" * 70, bytes(9)]
    sizes = range(0, 140_000, 977)
    written = {(size, *chance.choices(values, k=2), chance.randbytes(size)) for size in sizes}
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA page_size = {page}")
        connection.execute("CREATE TABLE t (a, b, c, d)")
        connection.executemany("INSERT INTO t VALUES (?, ?, ?, ?)", written)
        connection.commit()
    assert {row for row in rows(path.read_bytes()) if len(row) == 4} == written


# ---- no report at all


@pytest.mark.parametrize("data", [b"", b"Session report\n" * 500, b"SQLite format 3\x00", bytes(3 * PAGE)])
def test_what_is_no_report_is_refused(tmp_path: Path, form: Template, data: bytes) -> None:
    path = tmp_path / "r.rapport"
    path.write_bytes(data)
    with pytest.raises(NotAReportError):
        salvage(path, form)
    assert path.read_bytes() == data


def test_another_programs_database_is_no_report(tmp_path: Path, form: Template) -> None:
    path = tmp_path / "other.db"
    execute(path, "CREATE TABLE part (name, revision, json)", "INSERT INTO part VALUES ('bolt', 3, '[]')")
    with pytest.raises(NotAReportError):
        salvage(path, form)


def test_a_file_larger_than_any_report_is_refused(tmp_path: Path, form: Template) -> None:
    path = tmp_path / "r.rapport"
    path.touch()
    os.truncate(path, LARGEST_FILE + 1)
    with pytest.raises(UnreadableError, match="larger"):
        salvage(path, form)


def test_what_is_no_file_is_neither_read_nor_waited_for(tmp_path: Path, form: Template) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path / "pipe", tmp_path, tmp_path / "missing", Path(os.devnull)):
        with pytest.raises(UnreadableError):
            salvage(path, form)

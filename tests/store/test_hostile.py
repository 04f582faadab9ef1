"""Files made to do harm: one sentence each, in little memory, and nothing in them is touched or run."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
import sys
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from rapporteur.report.model import Line
from rapporteur.report.values import field_text, with_field
from rapporteur.store.errors import StoreError
from rapporteur.store.library import Library
from rapporteur.store.published import read_published, write_published
from tests.samples import NOW, sample_report

_MEMORY_MB = 900
"""What opening a file may take at most; a start of Python with the models takes some 60."""

_OPEN = """
import resource, sys
from pathlib import Path
from rapporteur.store.errors import StoreError
from rapporteur.store.library import Library
limit = int(sys.argv[3]) * 1024 * 1024
resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
try:
    opened = Library(Path(sys.argv[2])).open_file(Path(sys.argv[1]))
except StoreError as error:
    print(type(error).__name__, str(error), sep=": ")
else:
    print("opened", len(opened.store.versions()))
    opened.store.close()
"""


def sql(path: Path, *statements: str, parameters: tuple[object, ...] = ()) -> None:
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA writable_schema = ON")
    for statement in statements:
        connection.execute(statement, parameters if "?" in statement else ())
    connection.commit()
    connection.close()


def part(path: Path, name: str, text: str) -> None:
    sql(path, f"UPDATE part SET json = ? WHERE name LIKE '{name}%'", parameters=(text,))


def _huge_blob(path: Path) -> None:
    sql(path, "INSERT INTO photo VALUES ('aabbccddeeff', zeroblob(200000000))")


def _huge_text(path: Path) -> None:
    sql(path, "UPDATE part SET json = hex(zeroblob(35000000)) WHERE name LIKE 'notes:%'")


def _history_bomb(path: Path) -> None:
    bomb = zlib.compress(bytes(500_000_000), 9)
    sql(path, "INSERT OR REPLACE INTO history SELECT part, revision, ? FROM history", parameters=(bomb,))


def _many_history_rows(path: Path) -> None:
    sql(
        path,
        "WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < 200000)"
        " INSERT INTO history SELECT 'head', i, x'00' FROM n",
    )


def _million_lines(path: Path) -> None:
    part(path, "notes:", "[" + ",".join(['{"text":"x"}'] * 1_000_000) + "]")


def _many_parts(path: Path) -> None:
    sql(
        path,
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000)"
        " INSERT INTO part SELECT 'text:' || i, 1, '\"x\"' FROM n",
    )


def _many_people(path: Path) -> None:
    part(path, "people", json.dumps([{"id": f"p{n}", "name": "x"} for n in range(100_000)]))


def _many_photos(path: Path) -> None:
    photo = {"taken": "2021-10-07T19:41:37Z", "width": 4, "height": 3}
    part(path, "photos", json.dumps([{"id": f"p{n}", **photo} for n in range(100_000)]))


def _deep(depth: int) -> Callable[[Path], None]:
    def make(path: Path) -> None:
        part(path, "notes:", "[" + '{"text":"x","children":[' * depth + "]}" * depth + "]")

    make.__name__ = f"_nested_{depth}_deep"
    return make


def _numbers(path: Path) -> None:
    part(path, "people", '[{"id":"a","name":"x","allotted":-1e400,"spoken":NaN}]')


def _negative(path: Path) -> None:
    part(path, "people", '[{"id":"a","name":"x","spoken":-5}]')


def _far_dates(path: Path) -> None:
    part(path, "session", '{"session":{"starts":"99999-01-01T00:00:00Z"},"fields":{}}')


def _climbing_person(path: Path) -> None:
    part(path, "people", '[{"id":"../../etc/passwd","name":"x"}]')


def _same_ids(path: Path) -> None:
    part(path, "people", '[{"id":"a","name":"x"},{"id":"a","name":"y"},{"id":"a","name":"z"}]')


def _trigger(path: Path) -> None:
    sql(path, "CREATE TRIGGER t AFTER INSERT ON part BEGIN DELETE FROM part; END")


def _view(path: Path) -> None:
    sql(path, "DROP TABLE meta", "CREATE VIEW meta AS SELECT load_extension('x') AS key, 'y' AS value")


def _generated(path: Path) -> None:
    sql(
        path,
        "DROP TABLE meta",
        "CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT AS (hex(key) || hex(key)))",
    )


def _checked(path: Path) -> None:
    sql(
        path,
        "DROP TABLE meta",
        "CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL CHECK (length(randomblob(1e9)) > 0))",
    )


def _virtual(path: Path) -> None:
    sql(path, "DROP TABLE meta", "CREATE VIRTUAL TABLE meta USING fts5(key, value)")


def _index(path: Path) -> None:
    sql(path, "CREATE INDEX i ON part (length(json))")


def _large_schema(path: Path) -> None:
    sql(path, *(f"CREATE TABLE t{number} (c)" for number in range(3000)))


def _recursive_view(path: Path) -> None:
    sql(
        path,
        "DROP TABLE photo",
        "CREATE VIEW photo AS WITH RECURSIVE n(id, data) AS"
        " (SELECT 1, x'00' UNION ALL SELECT id + 1, x'00' FROM n) SELECT id, data FROM n",
    )


def _without_rowid(path: Path) -> None:
    sql(
        path,
        "DROP TABLE photo",
        "CREATE TABLE photo (id TEXT PRIMARY KEY, data BLOB NOT NULL) WITHOUT ROWID",
    )


def _index_as_if_automatic(path: Path) -> None:
    """An index with an expression to be run, under a name that SQLite gives its own."""
    sql(
        path,
        "UPDATE sqlite_schema SET sql = 'CREATE INDEX sqlite_autoindex_part_1 ON part (randomblob(1e9))'"
        " WHERE name = 'sqlite_autoindex_part_1'",
    )


def _overwritten(path: Path, offset: int, data: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(offset)
        file.write(data)


def _reserved_bytes(path: Path) -> None:
    """The header says that each page ends in room for others, where our cells are."""
    _overwritten(path, 20, b"\x20")


def _freelist(path: Path) -> None:
    """The list of free pages begins at one that is in use."""
    sql(path, "INSERT INTO photo VALUES ('aabbccddeeff', zeroblob(100000))", "DELETE FROM photo")
    _overwritten(path, 32, (3).to_bytes(4, "big"))


def _nothing_but_text_after_a_nul(path: Path) -> None:
    """SQLite's length() ends at the NUL."""
    sql(path, "UPDATE part SET json = CAST(zeroblob(60000000) AS TEXT) WHERE name LIKE 'notes:%'")


HOSTILE = [
    _huge_blob,
    _huge_text,
    _history_bomb,
    _many_history_rows,
    _million_lines,
    _many_parts,
    _many_people,
    _many_photos,
    _deep(60),
    _deep(300),
    _deep(20_000),
    _numbers,
    _negative,
    _far_dates,
    _climbing_person,
    _same_ids,
    _trigger,
    _view,
    _generated,
    _checked,
    _virtual,
    _index,
    _large_schema,
    _recursive_view,
    _without_rowid,
    _index_as_if_automatic,
    _reserved_bytes,
    _freelist,
    _nothing_but_text_after_a_nul,
]

# Strange, but no harm: what is too much in them is left behind when they are opened.
OPENS = {"_huge_blob", "_history_bomb", "_many_history_rows", "_nested_60_deep"}


@pytest.mark.parametrize("make", HOSTILE, ids=lambda make: make.__name__)
def test_a_hostile_file_is_one_sentence_and_stays_as_it_is(
    tmp_path: Path, make: Callable[[Path], None]
) -> None:
    path = tmp_path / "hostile.rapport"
    write_published(sample_report(), path)
    make(path)
    before, found = path.read_bytes(), path.stat()
    opened = subprocess.run(
        [sys.executable, "-c", _OPEN, str(path), str(tmp_path / "library"), str(_MEMORY_MB)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert "Traceback" not in opened.stderr
    assert opened.returncode == 0
    told = opened.stdout.rstrip("\n")
    assert "\n" not in told
    if make.__name__ in OPENS:
        assert told.startswith("opened")
    else:
        assert told.startswith(("DamagedError: hostile.rapport", "NotAReportError: hostile.rapport"))
    assert path.read_bytes() == before
    assert path.stat().st_mtime_ns == found.st_mtime_ns
    assert [file.name for file in tmp_path.iterdir() if file.suffix == ".rapport"] == ["hostile.rapport"]


@pytest.mark.parametrize("page_size", [512, 65536])
@pytest.mark.parametrize("vacuum", [0, 2])
def test_other_ways_to_lay_out_a_database_are_no_harm(tmp_path: Path, page_size: int, vacuum: int) -> None:
    path = tmp_path / "r.rapport"
    report = sample_report()
    write_published(report, path)
    connection = sqlite3.connect(path)
    for pragma in (f"page_size = {page_size}", f"auto_vacuum = {vacuum}"):
        connection.execute(f"PRAGMA {pragma}")
    connection.execute("VACUUM")
    connection.close()
    assert read_published(path) == report
    store = Library(tmp_path / "library").open_file(path).store
    store.save(report.with_changes(texts={"t": "y sigue"}))
    store.publish(path)
    store.close()
    assert read_published(path).texts == {"t": "y sigue"}


def test_a_database_in_utf_16_is_no_harm(tmp_path: Path) -> None:
    path, other = tmp_path / "r.rapport", tmp_path / "utf-16.rapport"
    write_published(sample_report(), path)
    source, copy = sqlite3.connect(path), sqlite3.connect(other)
    copy.execute("PRAGMA encoding = 'UTF-16'")
    copy.executescript("\n".join(source.iterdump()))
    for pragma in ("application_id", "user_version"):
        copy.execute(f"PRAGMA {pragma} = {source.execute(f'PRAGMA {pragma}').fetchone()[0]}")
    copy.close()
    source.close()
    assert read_published(other) == read_published(path)


def test_a_sparse_file_of_more_than_a_report_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "hostile.rapport"
    write_published(sample_report(), path)
    os.truncate(path, 2 * 1024 * 1024 * 1024)
    opened = subprocess.run(
        [sys.executable, "-c", _OPEN, str(path), str(tmp_path / "library"), str(_MEMORY_MB)],
        capture_output=True,
        text=True,
        check=True,
    )
    assert opened.stdout.startswith("DamagedError: hostile.rapport")


# ---- a history that is too much, and what must be readable again


def told_of(path: Path) -> str:
    opened = subprocess.run(
        [sys.executable, "-c", _OPEN, str(path), str(path.parent / "library"), str(_MEMORY_MB)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert "Traceback" not in opened.stderr, opened.stderr[-300:]
    return opened.stdout


def _bombs(path: Path) -> None:
    bomb = zlib.compress(bytes(60_000_000), 9)
    for number in range(40):
        sql(path, f"INSERT INTO history VALUES ('text:{number}', 1, ?)", parameters=(bomb,))


def _many_versions(path: Path) -> None:
    sql(
        path,
        "WITH RECURSIVE n(i) AS (SELECT 1000 UNION ALL SELECT i + 1 FROM n WHERE i < 1000000)"
        " INSERT INTO version SELECT i, 1, '', '', '', 1 FROM n",
    )


@pytest.mark.parametrize("make", [_bombs, _many_versions], ids=lambda make: make.__name__)
def test_a_history_that_is_too_much_is_left_behind(tmp_path: Path, make: Callable[[Path], None]) -> None:
    path = tmp_path / "hostile.rapport"
    write_published(sample_report(), path)
    make(path)
    told = told_of(path)
    assert told.startswith("opened")
    assert int(told.split()[1]) < 10_000


@pytest.mark.parametrize(
    ("at", "whole"),
    [(1, b"[1, 2]"), (1, b'{"head": 1}'), (1, b"[" * 100_000 + b"]" * 100_000), ("abc", b"{}")],
    ids=["list", "number", "deep", "at"],
)
def test_a_hostile_history_of_version_1_is_left_behind(tmp_path: Path, at: object, whole: bytes) -> None:
    path = tmp_path / "hostile.rapport"
    shutil.copyfile(Path(__file__).parent / "files" / "version-1.rapport", path)
    sql(path, "INSERT INTO snapshot VALUES (1000, ?, 'x', ?)", parameters=(at, zlib.compress(whole)))
    assert told_of(path).startswith("opened")


def test_a_number_that_cannot_be_written_again_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "r.rapport"
    write_published(sample_report(), path)
    part(path, "people", '[{"id":"a","name":"x","spoken":Infinity}]')
    with pytest.raises(StoreError):
        Library(tmp_path / "library").open_file(path)


def test_a_file_with_two_people_of_one_id_can_be_recovered(tmp_path: Path) -> None:
    path = tmp_path / "r.rapport"
    report = sample_report()
    write_published(report.with_changes(people=(*report.people, report.people[0])), path)
    store, _lost = Library(tmp_path / "library").recover(path, sample_report().template)
    assert store.report.notes
    store.close()


def test_whatever_could_be_written_can_be_opened_again(tmp_path: Path) -> None:
    library = Library(tmp_path / "library")
    store = library.create(sample_report())
    store.save(store.report.with_changes(notes={"floor": tuple(Line(text="x") for _ in range(200_001))}))
    store.close()
    library.reopen(store.report.id).close()


def test_a_trigger_under_a_name_of_sqlite_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "r.rapport"
    write_published(sample_report(), path)
    trigger = "CREATE TRIGGER sqlite_t AFTER INSERT ON part BEGIN DELETE FROM part; END"
    sql(path, "INSERT INTO sqlite_schema VALUES ('trigger', 'sqlite_t', 'part', 0, ?)", parameters=(trigger,))
    with pytest.raises(StoreError):
        read_published(path)


@pytest.mark.parametrize("moment", ["0001-01-01T00:00:00Z", "9999-12-31T23:59:00Z"])
def test_a_time_at_the_end_of_time_is_refused(tmp_path: Path, moment: str) -> None:
    path = tmp_path / "r.rapport"
    write_published(sample_report(), path)
    part(path, "session", json.dumps({"session": {"starts": moment}, "fields": {}}))
    with pytest.raises(StoreError):
        read_published(path)


@pytest.mark.parametrize("written", ["0001-02-03", "9999-12-31", "31/12/2999"])
def test_a_date_that_nobody_means_is_kept_as_it_was_written(tmp_path: Path, written: str) -> None:
    report = sample_report()
    field = next(field for _, field in report.template.all_fields() if field.kind == "date")
    path = tmp_path / "r.rapport"
    write_published(with_field(report, field, written, today=NOW.date()), path)
    assert field_text(read_published(path), field) == written
    assert read_published(path).session.starts is None

"""The working copy: what is committed is there, whatever happens next."""

from __future__ import annotations

import contextlib
import logging
import os
import random
import signal
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from rapporteur.report.model import Line, Photo, Report
from rapporteur.store.database import VERSION
from rapporteur.store.errors import (
    DamagedError,
    InUseError,
    NewerVersionError,
    NotAReportError,
    NotPublishedError,
    NotSavedError,
    StoreError,
    UnreadableError,
)
from rapporteur.store.history import Cause
from rapporteur.store.keeper import Keeper
from rapporteur.store.published import read_published, write_published
from rapporteur.store.working import WorkingStore
from tests.samples import NOW, sample_report


def with_note(report: Report, text: str) -> Report:
    return report.with_changes(notes={**report.notes, "floor": (Line(text=text),)})


def with_photo(report: Report, name: str, data: bytes) -> Report:
    photo = Photo(id=name, taken=NOW, width=4, height=3, data=data)
    return report.with_changes(photos=(*report.photos, photo))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "working" / "r.db"


@pytest.fixture
def store(path: Path) -> Iterator[WorkingStore]:
    made = WorkingStore(path, sample_report())
    yield made
    made.close()


def count(store: WorkingStore, table: str) -> int:
    return int(store._connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])


def test_the_live_connection_is_durable(store: WorkingStore) -> None:
    assert store.pragmas() == {"journal_mode": "wal", "synchronous": 2, "locking_mode": "exclusive"}


def test_what_was_saved_is_there_again(store: WorkingStore, path: Path) -> None:
    changed = with_photo(with_note(store.report, "hola"), "p1", b"\xff\xd8 pixels")
    revision = store.save(changed)
    store.close()
    again = WorkingStore(path)
    assert (again.report, again.revision) == (changed, revision)
    again.save(changed.with_changes(photos=(), notes={}))
    again.close()


def test_a_photo_whose_pixels_changed_is_written_again(store: WorkingStore, path: Path) -> None:
    store.save(with_photo(store.report, "p1", b"faces"))
    store.save(with_photo(store.report.with_changes(photos=()), "p1", b"blurred"))
    store.close()
    again = WorkingStore(path)
    assert [photo.data for photo in again.report.photos] == [b"blurred"]
    again.close()


def test_a_photo_is_not_written_again_with_its_caption(store: WorkingStore) -> None:
    store.save(with_photo(store.report, "p1", b"x" * 1_000_000))
    captioned = store.report.photos[0].model_copy(update={"caption": "Todas"})
    changes = store._connection.total_changes
    store.save(store.report.with_changes(photos=(captioned,)))
    # The part, its state in the history (the one before is overtaken), and when it was.
    assert store._connection.total_changes - changes == 4


def test_text_that_no_file_can_hold_is_said_and_what_was_saved_stands(store: WorkingStore) -> None:
    revision = store.save(with_note(store.report, "entero"))
    with pytest.raises(NotSavedError):
        store.save(with_note(store.report, "medio \ud83d"))
    assert (store.report.notes_of("floor")[0].text, store.revision) == ("entero", revision)
    assert store.save(with_note(store.report, "entero 😀")) == revision + 1


def test_a_working_copy_is_not_made_where_one_is(store: WorkingStore, path: Path) -> None:
    store.close()
    before = path.read_bytes()
    with pytest.raises(UnreadableError):
        WorkingStore(path, sample_report())
    assert path.read_bytes() == before


def test_only_what_changed_is_written(store: WorkingStore) -> None:
    def revisions() -> dict[str, int]:
        return dict(store._connection.execute("SELECT name, revision FROM part"))

    before = revisions()
    store.save(with_note(store.report, "hola"))
    changed = {name for name, revision in revisions().items() if before.get(name) != revision}
    assert changed == {"notes:floor"}
    assert store.save(store.report) == store.revision


def _hold(path: Path) -> subprocess.Popen[str]:
    code = "import sys; from pathlib import Path; from rapporteur.store.working import WorkingStore\n"
    code += "store = WorkingStore(Path(sys.argv[1])); print('open', flush=True); sys.stdin.read()"
    return subprocess.Popen(
        [sys.executable, "-c", code, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )


def test_another_process_is_refused_at_once_and_a_dead_one_locks_nobody_out(
    store: WorkingStore, path: Path
) -> None:
    store.close()
    with _hold(path) as holder:
        assert holder.stdout
        assert holder.stdout.readline() == "open\n"
        with pytest.raises(InUseError):
            WorkingStore(path)
        holder.kill()
    WorkingStore(path).close()


def test_what_is_done_with_the_store_comes_between_the_saves_before_and_after(path: Path) -> None:
    """What stood before an earlier version was restored is kept, however quickly the next save comes."""
    keeper = Keeper(lambda: WorkingStore(path, sample_report()))
    held = threading.Event()
    keeper.run(lambda _store: held.wait())
    keeper.save(with_note(keeper.report, "antes"))
    kept = keeper.run(lambda store: store.keep_version(Cause.RESTORED))
    keeper.save(with_note(keeper.report, "después"))
    held.set()
    revision = kept.result()
    before = keeper.run(lambda store: store.report_at(revision)).result()
    assert before.notes_of("floor")[0].text == "antes"
    assert keeper.run(lambda store: store.report).result().notes_of("floor")[0].text == "después"
    keeper.close()


_TYPIST = """
import sys
from pathlib import Path
from rapporteur.report.model import Line
from rapporteur.store.history import Cause
from rapporteur.store.keeper import Keeper
from rapporteur.store.working import WorkingStore

path, start = Path(sys.argv[1]), int(sys.argv[2])
written = {}
keeper = Keeper(lambda: WorkingStore(path), saved=lambda revision: print(written["last"], flush=True))
report = keeper.report
number = start
while True:
    number += 1
    report = report.with_changes(notes={**report.notes, "floor": (Line(text=str(number)),)})
    keeper.run(lambda store, number=number: written.update(last=number))
    keeper.save(report)
    keeper.run(lambda store: None).result()
"""


def test_fifteen_kills_lose_nothing_that_was_acknowledged(store: WorkingStore, path: Path) -> None:
    store.close()
    chance, last = random.Random(7), 0
    for _ in range(15):
        with subprocess.Popen(
            [sys.executable, "-c", _TYPIST, str(path), str(last)], stdout=subprocess.PIPE, text=True
        ) as typist:
            assert typist.stdout
            for _ in range(chance.randint(1, 60)):
                acknowledged = int(typist.stdout.readline())
            os.kill(typist.pid, signal.SIGKILL)
            rest = typist.stdout.read().split()
        # What was printed before the kill had been committed; a torn last word is none.
        acknowledged = max([acknowledged, *(int(word) for word in rest[:-1])])
        survivor = WorkingStore(path)
        found = int(survivor.report.notes_of("floor")[0].text)
        survivor.close()
        assert found >= acknowledged
        last = found


# ---- bad days


def _fill(disk: Path) -> Path:
    """A file that takes all the room that is left."""
    filler = disk / "filler"
    with filler.open("wb", buffering=0) as file, contextlib.suppress(OSError):
        while True:
            file.write(b"x" * 4096)
    return filler


def test_a_full_disk_is_said_and_the_set_aside_room_lets_the_words_land(disk: Path) -> None:
    store = WorkingStore(disk / "r.db", sample_report(), ballast=disk / "ballast")
    filler = _fill(disk)
    long = "palabra " * 30_000
    store.save(with_note(store.report, long))
    assert not (disk / "ballast").exists()
    huge = with_photo(store.report, "p1", os.urandom(8_000_000))
    with pytest.raises(NotSavedError, match="disk is full"):
        store.save(huge)
    assert store.report.notes_of("floor")[0].text == long
    filler.unlink()
    store.save(with_note(store.report, "otra vez"))
    store.close()
    again = WorkingStore(disk / "r.db")
    assert again.report.notes_of("floor")[0].text == "otra vez"
    again.close()


def test_a_report_that_cannot_be_begun_on_a_full_disk_leaves_nothing_there(disk: Path) -> None:
    filler = _fill(disk)
    with pytest.raises(StoreError):
        WorkingStore(disk / "r.db", sample_report())
    assert [file.name for file in disk.iterdir()] == ["filler"]
    filler.unlink()
    WorkingStore(disk / "r.db", sample_report()).close()


def test_what_could_not_be_published_is_left_nowhere(store: WorkingStore, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    before = set(store.path.parent.iterdir())
    with pytest.raises(NotPublishedError):
        store.publish(tmp_path / "folder")
    assert set(store.path.parent.iterdir()) == before


def test_publishing_to_a_full_disk_leaves_the_file_that_was_there(disk: Path, store: WorkingStore) -> None:
    path = disk / "r.rapport"
    store.publish(path)
    before = path.read_bytes()
    _fill(disk)
    store.save(with_note(store.report, "más"))
    with pytest.raises(NotPublishedError):
        store.publish(path)
    assert path.read_bytes() == before
    assert {file.name for file in disk.iterdir()} == {"filler", "r.rapport"}


def _sqlite(path: Path, *statements: str) -> None:
    connection = sqlite3.connect(path)
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()


def _published(path: Path) -> Path:
    write_published(sample_report(), path)
    return path


def _cut(path: Path) -> None:
    _published(path)
    path.write_bytes(path.read_bytes()[:9000])


def _garble(path: Path) -> None:
    data = bytearray(_published(path).read_bytes())
    data[5000:30000] = bytes(25000)
    path.write_bytes(data)


def _other(path: Path) -> None:
    _sqlite(path, "CREATE TABLE song (words TEXT)")


def _newer(path: Path) -> None:
    _sqlite(_published(path), f"PRAGMA user_version = {VERSION + 1}")


def _planted(path: Path) -> None:
    _sqlite(_published(path), "CREATE TRIGGER t AFTER INSERT ON part BEGIN DELETE FROM part; END")


def _viewed(path: Path) -> None:
    _sqlite(_published(path), "DROP TABLE part", "CREATE VIEW part AS SELECT 1 AS name, 2 AS json")


def _wal(path: Path) -> None:
    _sqlite(_published(path), "PRAGMA journal_mode = WAL")


def _climbing(path: Path) -> None:
    head = '{"id":"../../x","created":"2021-10-07T00:00:00Z","language":"en"}'
    _sqlite(_published(path), f"UPDATE part SET json = '{head}' WHERE name = 'head'")


def _columns(path: Path) -> None:
    _sqlite(_published(path), "DROP TABLE history", "CREATE TABLE history (part TEXT PRIMARY KEY)")


def _no_text(path: Path) -> None:
    _sqlite(_published(path), "UPDATE part SET json = CAST(x'22ff0a22' AS TEXT) WHERE name LIKE 'notes:%'")


def _no_person(path: Path) -> None:
    _sqlite(_published(path), "DELETE FROM part WHERE name = 'people'")


def _short(path: Path) -> None:
    path.write_bytes(_published(path).read_bytes()[:60])


def _deep(path: Path) -> None:
    nested = '{"children":[' * 5000 + "]}" * 5000
    _sqlite(_published(path), f"UPDATE part SET json = '[{nested}]' WHERE name LIKE 'notes:%'")


@pytest.mark.parametrize(
    ("make", "error"),
    [
        (lambda path: path.write_bytes(b""), NotAReportError),
        (lambda path: path.write_bytes(random.Random(1).randbytes(4096)), NotAReportError),
        (lambda path: path.mkdir(), UnreadableError),
        (lambda _path: None, UnreadableError),
        (_cut, DamagedError),
        (_garble, DamagedError),
        (_other, NotAReportError),
        (_newer, NewerVersionError),
        (_planted, NotAReportError),
        (_viewed, NotAReportError),
        (_wal, DamagedError),
        (_climbing, DamagedError),
        (_deep, DamagedError),
        (_columns, NotAReportError),
        (_no_text, DamagedError),
        (_no_person, DamagedError),
        (_short, StoreError),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_a_file_that_is_no_good_report_is_one_sentence_and_stays_as_it_is(
    tmp_path: Path, make: Callable[[Path], object], error: type[StoreError]
) -> None:
    path = tmp_path / "odd.rapport"
    make(path)
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(error) as told:
        read_published(path)
    assert "odd.rapport" in str(told.value)
    assert "\n" not in str(told.value)
    if before is not None:
        assert path.read_bytes() == before
        assert [entry.name for entry in tmp_path.iterdir()] == ["odd.rapport"]


# ---- the published file


def test_a_published_file_opens_from_a_place_that_cannot_be_written(
    store: WorkingStore, tmp_path: Path
) -> None:
    store.set_notes(path="/somewhere/private")
    folder = tmp_path / "Reunión 😀 日本"
    folder.mkdir()
    path = folder / ("ñ" * 100 + ".rapport")
    store.publish(path)
    path.chmod(0o444)
    folder.chmod(0o555)
    try:
        assert read_published(path) == store.report
    finally:
        folder.chmod(0o755)
    assert path.read_bytes()[18:20] == b"\x01\x01"
    assert b"/somewhere/private" not in path.read_bytes()


def test_publishing_that_fails_leaves_the_file_that_was_there(store: WorkingStore, tmp_path: Path) -> None:
    path = tmp_path / "folder"
    path.mkdir()
    (path / "in the way").touch()
    with pytest.raises(NotPublishedError):
        store.publish(path)
    with pytest.raises(NotPublishedError):
        store.publish(tmp_path / "nowhere" / "x.rapport")
    assert {entry.name for entry in tmp_path.iterdir()} == {"folder", "working"}


def test_a_photo_that_is_a_number_fills_no_memory(tmp_path: Path) -> None:
    path = tmp_path / "r.rapport"
    write_published(with_photo(sample_report(), "p1", b"pixels"), path)
    _sqlite(path, "UPDATE photo SET data = 1000000000000")
    assert read_published(path).photos[0].data == b"1000000000000"


def test_writing_a_report_straight_to_a_file_leaves_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "r.rapport"
    write_published(sample_report(), path)
    assert [entry.name for entry in tmp_path.iterdir()] == ["r.rapport"]


# ---- the keeper


def test_the_keeper_writes_only_the_newest_and_closing_waits_for_it(path: Path) -> None:
    saved: list[int] = []
    keeper = Keeper(lambda: WorkingStore(path, sample_report()), saved=saved.append)
    report, busy = keeper.report, threading.Event()
    keeper.run(lambda _store: busy.wait(10))
    for number in range(50):
        keeper.save(with_note(report, str(number)))
    busy.set()
    keeper.close()
    assert len(saved) == 1
    again = WorkingStore(path)
    assert again.report.notes_of("floor")[0].text == "49"
    again.close()


def test_what_the_keeper_could_not_write_is_written_the_next_time(path: Path) -> None:
    failed: list[StoreError] = []
    keeper = Keeper(lambda: WorkingStore(path, sample_report()), failed=failed.append)
    long = with_note(keeper.report, "palabra " * 20_000)
    keeper.run(lambda store: store._connection.execute("PRAGMA max_page_count = 1")).result()
    keeper.save(long)
    keeper.run(lambda store: store._connection.execute("PRAGMA max_page_count = 1000000")).result()
    assert isinstance(failed[0], NotSavedError)
    assert keeper.report != long
    keeper.save(long)
    keeper.close()
    again = WorkingStore(path)
    assert again.report == long
    again.close()


def test_what_the_keeper_could_not_note_is_told_and_noted_with_the_next_save(path: Path) -> None:
    failed: list[StoreError] = []
    keeper = Keeper(lambda: WorkingStore(path, sample_report()), failed=failed.append)

    def limit(pages: int) -> None:
        keeper.run(lambda store: store._connection.execute(f"PRAGMA max_page_count = {pages}")).result()

    limit(1)
    keeper.note(view="a view " * 20_000)
    keeper.note(turn="soon over")
    limit(1_000_000)
    assert [type(error) for error in failed] == [NotSavedError, NotSavedError]
    keeper.save(with_note(keeper.report, "bien"))
    keeper.close()
    again = WorkingStore(path)
    assert (again.note("view"), again.note("turn")) == ("a view " * 20_000, "soon over")
    again.close()


def test_a_fault_while_writing_is_told_and_does_not_end_the_keeper(
    path: Path, logged_errors: list[logging.LogRecord]
) -> None:
    failed: list[StoreError] = []
    saved: list[int] = []
    keeper = Keeper(lambda: WorkingStore(path, sample_report()), saved=saved.append, failed=failed.append)
    keeper.save(keeper.report.with_changes(notes={"floor": "no lines"}))
    keeper.run(lambda _store: None).result()
    assert [type(error) for error in failed] == [NotSavedError]
    logged_errors.clear()
    keeper.save(with_note(keeper.report, "bien"))
    keeper.close()
    assert len(saved) == 1


def test_a_keeper_that_cannot_open_says_so_and_ends(path: Path) -> None:
    with pytest.raises(UnreadableError):
        Keeper(lambda: WorkingStore(path))

"""Files of every version there has been can be read, and working copies are brought up to date."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

import pytest

from rapporteur.report.model import Report
from rapporteur.store.database import VERSION
from rapporteur.store.errors import StoreError
from rapporteur.store.history import Cause
from rapporteur.store.library import Library
from rapporteur.store.migrations import backup_path
from rapporteur.store.published import read_published
from rapporteur.store.working import WorkingStore

FILES = Path(__file__).parent / "files"
RELEASED = sorted(FILES.glob("version-*.rapport"))


def expected(file: Path) -> str:
    return as_json(Report.model_validate_json(file.with_suffix(".json").read_bytes()))


def as_json(report: Report) -> str:
    return report.model_dump_json(indent=1) + "\n"


def test_there_is_a_file_of_every_version() -> None:
    assert [file.stem for file in RELEASED] == [f"version-{number}" for number in range(1, VERSION + 1)]


@pytest.mark.parametrize("file", RELEASED, ids=lambda file: file.stem)
def test_a_file_of_every_version_is_read_and_left_as_it_is(file: Path) -> None:
    before = file.read_bytes()
    report = read_published(file)
    assert as_json(report) == expected(file)
    assert [photo.data[:2] for photo in report.photos] == [b"\xff\xd8"]
    assert file.read_bytes() == before


@pytest.mark.parametrize("file", RELEASED, ids=lambda file: file.stem)
def test_a_file_of_every_version_is_taken_in_with_its_history(file: Path, tmp_path: Path) -> None:
    store = Library(tmp_path / "working").open_file(Path(shutil.copy(file, tmp_path / "r.rapport"))).store
    assert as_json(store.report) == expected(file)
    versions = store.versions()
    lines = [len(store.report_at(version.revision).notes_of("floor")) for version in versions]
    # Forty lines were written one after the other.
    assert len(versions) > 10
    assert lines == sorted(lines, reverse=True)
    assert lines[0] == 40
    assert lines[-1] <= 1
    replaced = next(version for version in versions if version.cause is Cause.REPLACED)
    assert as_json(store.report_at(replaced.revision)) == expected(file)
    store.close()


@pytest.mark.parametrize("file", RELEASED, ids=lambda file: file.stem)
def test_a_working_copy_of_every_version_is_brought_up_to_date(file: Path, tmp_path: Path) -> None:
    path = Path(shutil.copy(file, tmp_path / "r.db"))
    version = int(file.stem.removeprefix("version-"))
    store = WorkingStore(path)
    assert as_json(store.report) == expected(file)
    (found,) = store._connection.execute("PRAGMA user_version").fetchone()
    assert found == VERSION
    store.save(store.report.with_changes(texts={"highlights": "y sigue"}))
    store.close()
    again = WorkingStore(path)
    assert again.report.texts == {"highlights": "y sigue"}
    again.close()
    if version < VERSION:
        assert as_json(read_published(backup_path(path, version))) == expected(file)


def test_history_that_counted_from_one_again_is_in_the_order_of_its_time(tmp_path: Path) -> None:
    path = Path(shutil.copy(FILES / "version-1.rapport", tmp_path / "r.db"))
    with sqlite3.connect(path) as connection:
        # As if the newest third of it had been written after the file was opened elsewhere.
        connection.execute("UPDATE history SET revision = revision - 29 WHERE revision >= 30")
        connection.execute("UPDATE part SET revision = 1")
        connection.execute("DELETE FROM snapshot")
    connection.close()
    store = WorkingStore(path)
    assert as_json(store.report) == expected(FILES / "version-1.rapport")
    versions = store.versions()
    lines = [len(store.report_at(version.revision).notes_of("floor")) for version in versions]
    assert lines == sorted(lines, reverse=True)
    kept = store.keep_version(Cause.EXPORTED)
    assert store.report_at(kept) == store.report
    store.close()


@pytest.mark.parametrize("was_published", [True, False])
def test_what_was_published_is_known_after_it_was_brought_up_to_date(
    tmp_path: Path, was_published: bool
) -> None:
    path = Path(shutil.copy(FILES / "version-1.rapport", tmp_path / "r.db"))
    with sqlite3.connect(path) as connection:
        published = "(SELECT max(revision) FROM part)" if was_published else "'7'"
        connection.execute(f"INSERT INTO meta VALUES ('published', {published})")
    connection.close()
    store = WorkingStore(path)
    assert (store.note("published") == str(store.revision)) is was_published
    store.close()


def test_a_history_of_rows_that_nobody_writes_is_left_out(tmp_path: Path) -> None:
    path = Path(shutil.copy(FILES / f"version-{VERSION}.rapport", tmp_path / "r.rapport"))
    with sqlite3.connect(path) as connection:
        for revision in (2**62, -1, "'x'"):
            connection.execute(f"INSERT INTO history VALUES ('head', {revision}, x'00')")
        connection.execute(f"INSERT INTO version VALUES ({2**62}, 1, '', '', '', NULL)")
        connection.execute("INSERT INTO history VALUES (x'00', 5, 'text')")
        connection.execute("INSERT INTO version VALUES (41, 'when', x'00', 1.5, '', 'many')")
    connection.close()
    store = Library(tmp_path / "working").open_file(path).store
    assert 1 < store.revision < 1000
    store.save(store.report.with_changes(texts={"highlights": "y sigue"}))
    assert store.report_at(store.keep_version(Cause.EXPORTED)) == store.report
    store.close()


def test_a_working_copy_that_cannot_be_brought_up_to_date_stays_as_it_was(tmp_path: Path) -> None:
    path = Path(shutil.copy(FILES / "version-1.rapport", tmp_path / "r.db"))
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE snapshot SET parts = x'00'")
    connection.close()
    with pytest.raises(StoreError):
        WorkingStore(path)
    with sqlite3.connect(path) as connection:
        assert connection.execute("PRAGMA user_version").fetchone()[0] == 1
        assert connection.execute("SELECT count(*) FROM snapshot").fetchone()[0] == 4
    connection.close()

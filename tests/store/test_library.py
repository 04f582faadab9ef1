"""What opening a file means, and what is known on this machine."""

from __future__ import annotations

import errno
import shutil
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import NoReturn

import pytest

from rapporteur.report.model import Line, Report
from rapporteur.store.catalogue import Entry, described
from rapporteur.store.errors import InUseError, NotPublishedError
from rapporteur.store.history import Cause
from rapporteur.store.library import Library, file_stamp
from rapporteur.store.published import read_published, write_published
from rapporteur.store.publishing import publish
from rapporteur.store.working import WorkingStore
from tests.samples import NOW, sample_report


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "working")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "r.rapport"
    write_published(sample_report(), path)
    return path


def with_note(report: Report, text: str) -> Report:
    return report.with_changes(notes={**report.notes, "floor": (Line(text=text),)})


def note(store: WorkingStore) -> str:
    return store.report.notes_of("floor")[0].text


def test_a_file_opened_for_the_first_time_is_taken_in_with_its_history(library: Library, file: Path) -> None:
    opened = library.open_file(file)
    assert opened.store.report == read_published(file)
    assert opened.kept_beside is None
    assert [version.cause for version in opened.store.versions()] == [Cause.BEGUN]
    opened.store.close()


def test_words_that_were_not_published_yet_are_there(library: Library, file: Path) -> None:
    store = library.open_file(file).store
    store.save(with_note(store.report, "sin publicar"))
    store.close()
    again = library.open_file(file)
    assert note(again.store) == "sin publicar"
    assert again.kept_beside is None
    again.store.close()


def test_a_file_that_is_as_it_was_left_is_not_read_again(
    library: Library, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    listed(library, file)
    report = read_published(file)

    def open_published(path: Path) -> NoReturn:
        raise AssertionError(path)

    monkeypatch.setattr("rapporteur.store.library.open_published", open_published)
    store = library.open_file(file).store
    assert store.report == report
    store.close()


def test_a_file_changed_elsewhere_is_what_opens(library: Library, file: Path) -> None:
    store = library.open_file(file).store
    publish(store, file, NOW)
    store.close()
    write_published(with_note(read_published(file), "desde otro sitio"), file)
    again = library.open_file(file)
    assert note(again.store) == "desde otro sitio"
    assert again.kept_beside is None
    again.store.close()


def test_of_two_ways_that_a_report_went_both_are_kept(library: Library, file: Path) -> None:
    store = library.open_file(file).store
    publish(store, file, NOW)
    store.save(with_note(store.report, "aquí"))
    store.close()
    write_published(with_note(read_published(file), "allí"), file)
    again = library.open_file(file)
    assert note(again.store) == "allí"
    assert again.kept_beside
    assert read_published(again.kept_beside).notes_of("floor")[0].text == "aquí"
    other = again.store.report_at(int(again.store.note("unmerged") or 0))
    assert other.notes_of("floor")[0].text == "aquí"
    again.store.close()


def test_of_two_ways_both_are_kept_where_nothing_can_be_written_beside(library: Library, file: Path) -> None:
    store = library.open_file(file).store
    publish(store, file, NOW)
    store.save(with_note(store.report, "aquí"))
    store.close()
    write_published(with_note(read_published(file), "allí"), file)
    # A name as long as a name can be: nothing fits beside it.
    long = file.rename(file.with_name("n" * 247 + ".rapport"))
    again = library.open_file(long)
    assert note(again.store) == "allí"
    assert again.kept_beside
    assert len(again.kept_beside.name) <= 255
    again.store.close()


def test_a_copy_is_a_report_of_its_own(library: Library, file: Path, tmp_path: Path) -> None:
    store = library.open_file(file).store
    publish(store, file, NOW)
    store.close()
    copy = tmp_path / "copy.rapport"
    copy.write_bytes(file.read_bytes())
    other = library.open_file(copy).store
    assert other.report.id != store.report.id
    other.save(with_note(other.report, "solo en la copia"))
    other.close()
    again = library.open_file(file).store
    assert not again.report.notes_of("floor")
    again.close()


def test_a_file_that_was_moved_is_the_same_report(library: Library, file: Path, tmp_path: Path) -> None:
    store = library.open_file(file).store
    publish(store, file, NOW)
    store.save(with_note(store.report, "antes de mover"))
    store.close()
    moved = file.rename(tmp_path / "moved.rapport")
    again = library.open_file(moved).store
    assert note(again) == "antes de mover"
    assert again.note("path") == str(moved)
    again.close()


def test_the_list_is_by_when_it_was_opened_and_survives_damage(library: Library, tmp_path: Path) -> None:
    for day, name in ((1, "a"), (3, "b"), (2, "c")):
        library.catalogue.remember(Entry(id=name, title=name, opened=datetime(2026, 1, day, tzinfo=UTC)))
    library.catalogue.remember(
        Entry(id="a", title="again", opened=datetime(2026, 1, 1, tzinfo=UTC), is_open=True)
    )
    assert [(entry.id, entry.title) for entry in library.catalogue.entries()] == [
        ("b", "b"),
        ("c", "c"),
        ("a", "again"),
    ]
    library.catalogue.close()
    (tmp_path / "working" / "catalogue.sqlite").write_bytes(bytes(4096))
    assert library.catalogue.entries() == []
    store = library.create(sample_report())
    store.set_notes(open="1")
    store.close()
    assert [entry.id for entry in library.left_open()] == [store.report.id]
    assert [entry.title for entry in library.catalogue.entries()] == [store.report.session.title]


def read_id(library: Library, entry: Entry) -> str:
    store = library.reopen(entry.id)
    store.close()
    return store.report.id


def test_reports_are_found_again_without_the_list(library: Library, file: Path, tmp_path: Path) -> None:
    store = library.open_file(file).store
    store.save(with_note(store.report, "sin lista"))
    library.catalogue.remember(Entry(id=store.report.id, path=str(file), opened=NOW))
    store.close()
    library.catalogue.close()
    (tmp_path / "working" / "catalogue.sqlite").unlink()
    assert library.left_open() == []
    (found,) = library.catalogue.entries()
    assert found.path == str(file)
    assert read_id(library, found) == store.report.id
    again = library.open_file(file).store
    assert note(again) == "sin lista"
    again.close()


@pytest.mark.parametrize("content", [b"", b"SQLite format 3\x00 and no more", b"\x00" * 8192])
def test_a_working_copy_that_cannot_be_used_locks_nobody_out(
    library: Library, file: Path, tmp_path: Path, content: bytes
) -> None:
    working = library.working_path(read_published(file).id)
    working.parent.mkdir()
    working.write_bytes(content)
    opened = library.open_file(file)
    assert opened.store.report == read_published(file)
    opened.store.close()
    assert working.with_suffix(".damaged-1").exists()


def test_a_damaged_working_copy_is_kept_with_its_log(library: Library, file: Path) -> None:
    store = library.open_file(file).store
    store.close()
    working = library.working_path(store.report.id)
    for number in (1, 2):
        data = bytearray(working.read_bytes())
        data[5000:30000] = bytes(25000)
        working.write_bytes(data)
        library.open_file(file).store.close()
        assert working.with_suffix(f".damaged-{number}").read_bytes() == data


def test_two_versions_kept_within_a_second_are_two_files(file: Path, tmp_path: Path) -> None:
    library = Library(tmp_path / "working", now=lambda: NOW)
    kept = []
    for text in ("uno", "dos"):
        store = library.open_file(file).store
        publish(store, file, NOW)
        store.save(with_note(store.report, text))
        store.close()
        write_published(with_note(read_published(file), f"no {text}"), file)
        opened = library.open_file(file)
        opened.store.close()
        assert opened.kept_beside
        kept.append(opened.kept_beside)
    assert [read_published(path).notes_of("floor")[0].text for path in kept] == ["uno", "dos"]


def test_what_was_published_just_before_a_crash_counts_as_published(library: Library, file: Path) -> None:
    store = library.open_file(file).store
    store.save(with_note(store.report, "aquí"))
    # The power went between the exchange of the file and the note about it.
    store.publish(file)
    store.close()
    library.open_file(file).store.close()
    write_published(with_note(read_published(file), "allí"), file)
    again = library.open_file(file)
    assert note(again.store) == "allí"
    assert again.kept_beside is None
    again.store.close()


def test_publishing_that_fails_puts_the_other_version_back(
    library: Library, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = library.open_file(file).store
    store.save(with_note(store.report, "aquí"))
    write_published(with_note(read_published(file), "allí"), file)
    before = file.read_bytes()

    def full(_path: Path, _write: object, *, make_room: Callable[[], object]) -> None:
        make_room()
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("rapporteur.store.publishing.write_atomically", full)
    with pytest.raises(NotPublishedError):
        publish(store, file, NOW)
    assert store.note("unmerged") is None
    store.close()
    assert file.read_bytes() == before
    assert [path.name for path in file.parent.glob("*.rapport")] == [file.name]


def test_a_report_is_open_in_one_place_only(library: Library, file: Path) -> None:
    store = library.open_file(file).store
    with pytest.raises(InUseError):
        library.open_file(file)
    store.close()
    library.open_file(file).store.close()


def test_a_report_that_is_discarded_is_gone(library: Library, tmp_path: Path) -> None:
    report = sample_report()
    library.create(report).close()
    library.catalogue.remember(Entry(id=report.id, opened=datetime(2026, 1, 1, tzinfo=UTC)))
    library.discard(report.id)
    assert library.catalogue.entries() == []
    assert {path.name for path in (tmp_path / "working").iterdir()} == {"catalogue.sqlite", "ballast"}


def test_a_report_with_an_outbox_is_not_discarded(library: Library, tmp_path: Path) -> None:
    report = sample_report()
    library.create(report).close()
    library.outbox_path(report.id).touch()
    library.discard(report.id)
    assert library.working_path(report.id).exists()
    assert library.outboxes() == [tmp_path / "working" / f"{report.id}.db.outbox"]


def test_working_copies_are_for_their_writer_alone(library: Library, tmp_path: Path) -> None:
    library.create(sample_report()).close()
    assert (tmp_path / "working").stat().st_mode & 0o077 == 0


def test_a_file_that_was_changed_elsewhere_meanwhile_is_moved_aside(library: Library, file: Path) -> None:
    store = library.open_file(file).store
    store.save(with_note(store.report, "aquí"))
    write_published(with_note(read_published(file), "allí"), file)
    aside = publish(store, file, NOW).aside
    store.close()
    assert aside
    assert read_published(aside).notes_of("floor")[0].text == "allí"
    assert read_published(file).notes_of("floor")[0].text == "aquí"


def test_what_was_written_elsewhere_meanwhile_is_in_the_history_too(library: Library, file: Path) -> None:
    store = library.open_file(file).store
    store.save(with_note(store.report, "aquí"))
    write_published(with_note(read_published(file), "allí"), file)
    publish(store, file, NOW)
    other = store.report_at(int(store.note("unmerged") or 0))
    assert (other.notes_of("floor")[0].text, note(store)) == ("allí", "aquí")
    # It is said once.
    store.set_notes(unmerged=None)
    store.save(with_note(store.report, "más"))
    publish(store, file, NOW)
    assert store.note("unmerged") is None
    store.close()


def test_files_in_the_folder_are_listed_and_found(library: Library, tmp_path: Path) -> None:
    folder = tmp_path / "documents"
    folder.mkdir()
    report = with_note(sample_report(), "algo de la economía")
    write_published(report, folder / "uno.rapport")
    (folder / "dos.rapport").write_bytes(b"no report")
    library.look_through(folder)
    (entry,) = library.catalogue.entries()
    assert (entry.id, entry.path, entry.title) == (
        report.id,
        str(folder / "uno.rapport"),
        report.session.title,
    )
    (hit,) = library.catalogue.search("algo economia")
    assert hit.line == "algo de la economía"
    # Changed from elsewhere, it is read again; gone, it stays in the list.
    write_published(with_note(report, "otra cosa"), folder / "uno.rapport")
    library.look_through(folder)
    assert library.catalogue.search("algo economia") == []
    assert [hit.line for hit in library.catalogue.search("otra cosa")] == ["otra cosa"]
    (folder / "uno.rapport").unlink()
    library.look_through(folder)
    assert [entry.id for entry in library.catalogue.entries()] == [report.id]


def test_nothing_is_written_where_nothing_changed(library: Library, file: Path) -> None:
    store = library.open_file(file).store
    before = file.stat().st_ino
    publish(store, file, NOW)
    assert file.stat().st_ino == before
    store.close()


def test_another_report_in_the_place_of_the_file_replaces_nothing(library: Library, file: Path) -> None:
    store = library.open_file(file).store
    store.save(with_note(store.report, "el primero"))
    library.catalogue.remember(Entry(id=store.report.id, path=str(file), opened=NOW))
    store.close()
    other = with_note(sample_report(), "otro informe")
    write_published(other, file)
    opened = library.open_file(file).store
    assert (opened.report.id, note(opened)) == (other.id, "otro informe")
    opened.close()
    first = library.reopen(store.report.id)
    assert note(first) == "el primero"
    assert first.note("path") is None
    first.close()


def test_after_a_crash_in_the_very_first_start_the_report_is_found(library: Library) -> None:
    report = sample_report()
    store = library.create(report)
    store.set_notes(open="1")
    store.close()
    assert [entry.id for entry in library.left_open()] == [report.id]


def test_a_folder_behind_a_link_has_one_name(library: Library, tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to("real")
    path = tmp_path / "link" / "r.rapport"
    write_published(sample_report(), path)
    store = library.open_file(path).store
    store.save(with_note(store.report, "sin publicar"))
    store.close()
    again = library.open_file(tmp_path / "real" / "r.rapport").store
    assert note(again) == "sin publicar"
    assert again.path == store.path
    again.close()


def test_what_came_from_elsewhere_is_a_version_too(library: Library, file: Path) -> None:
    store = library.open_file(file).store
    publish(store, file, NOW)
    store.save(with_note(store.report, "aquí"))
    store.close()
    write_published(with_note(read_published(file), "allí"), file)
    store = library.open_file(file).store
    store.save(with_note(store.report, "y enseguida otra cosa"))
    by_cause = {version.cause: version.revision for version in store.versions()}
    assert store.report_at(by_cause[Cause.ELSEWHERE]).notes_of("floor")[0].text == "allí"
    assert store.report_at(by_cause[Cause.REPLACED]).notes_of("floor")[0].text == "aquí"
    store.close()


def test_a_file_whose_exchange_was_not_noted_any_more_is_ours(
    library: Library, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = library.open_file(file).store
    store.save(with_note(store.report, "publicado"))

    class PowerGoneError(Exception):
        pass

    def gone(*_: object) -> None:
        raise PowerGoneError

    with monkeypatch.context() as patched:
        patched.setattr("rapporteur.store.publishing._note", gone)
        with pytest.raises(PowerGoneError):
            publish(store, file, NOW)
    store.save(with_note(store.report, "y algo más"))
    store.close()
    assert read_published(file).notes_of("floor")[0].text == "publicado"
    opened = library.open_file(file)
    assert (note(opened.store), opened.kept_beside) == ("y algo más", None)
    assert publish(opened.store, file, NOW).aside is None
    opened.store.close()


def test_a_file_changed_while_ours_is_being_copied_is_not_lost(
    library: Library, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = library.open_file(file).store
    store.save(with_note(store.report, "aquí"))
    copy = shutil.copyfile
    theirs = file.with_name("sync.tmp")
    write_published(with_note(read_published(file), "allí"), theirs)

    def slow(source: Path, target: Path) -> Path:
        theirs.replace(file)
        return copy(source, target)

    with monkeypatch.context() as patched:
        patched.setattr(shutil, "copyfile", slow)
        aside = publish(store, file, NOW).aside
    assert aside
    assert read_published(aside).notes_of("floor")[0].text == "allí"
    assert read_published(file).notes_of("floor")[0].text == "aquí"
    store.close()


def test_a_damaged_working_copy_is_told_of_and_can_be_recovered(library: Library, file: Path) -> None:
    store = library.open_file(file).store
    store.save(with_note(store.report, "solo aquí"))
    store.close()
    data = bytearray(store.path.read_bytes())
    data[:100] = bytes(100)
    store.path.write_bytes(data)
    opened = library.open_file(file)
    assert opened.damaged
    saved, _ = library.recover(opened.damaged, opened.store.report.template)
    assert note(saved) == "solo aquí"
    saved.close()
    opened.store.close()


def test_a_catalogue_that_cannot_be_read_keeps_no_report_closed(
    library: Library, file: Path, tmp_path: Path
) -> None:
    library.catalogue.close()
    (tmp_path / "working").mkdir(exist_ok=True)
    (tmp_path / "working" / "catalogue.sqlite").mkdir()
    store = library.open_file(file).store
    assert store.report == read_published(file)
    store.close()


def test_a_copy_whose_own_working_copy_has_gone_opens(library: Library, file: Path, tmp_path: Path) -> None:
    first = library.open_file(file).store
    first.close()
    copy = Path(shutil.copy(file, tmp_path / "copy.rapport"))
    second = library.open_file(copy).store
    library.catalogue.remember(Entry(id=second.report.id, path=str(copy), opened=NOW))
    second.close()
    second.path.unlink()
    again = library.open_file(copy).store
    assert again.report.id == second.report.id
    again.close()


def test_a_file_that_was_only_touched_hides_no_words_from_the_search(
    library: Library, file: Path, tmp_path: Path
) -> None:
    store = library.open_file(file).store
    store.save(with_note(store.report, "palabra sin publicar"))
    entry = described(store.report, opened=NOW, path=str(file), stamp="1-1")
    library.record(store.report, entry)
    store.close()
    library.look_through(tmp_path / "none")
    assert [hit.line for hit in library.catalogue.search("sin publicar")] == ["palabra sin publicar"]


def test_who_only_looked_does_not_push_aside_what_others_wrote(library: Library, file: Path) -> None:
    store = library.open_file(file).store
    publish(store, file, NOW)
    write_published(with_note(read_published(file), "allí"), file)
    before = file.read_bytes()
    assert publish(store, file, NOW).aside is None
    assert file.read_bytes() == before
    store.close()
    again = library.open_file(file)
    assert (note(again.store), again.kept_beside) == ("allí", None)
    again.store.close()


# ---- looking at and changing a report that no window has open


def listed(library: Library, file: Path) -> Entry:
    """A report that was opened, published and closed."""
    store = library.open_file(file).store
    publish(store, file, NOW)
    entry = described(store.report, opened=NOW, path=str(file), stamp=file_stamp(file))
    store.close()
    library.record(store.report, entry)
    return entry


def test_a_listed_report_can_be_looked_at(library: Library, file: Path) -> None:
    entry = listed(library, file)
    assert library.look_at(entry) == read_published(file)
    file.unlink()
    assert library.look_at(entry).session.title == entry.title


def test_a_revised_report_is_so_in_its_file_and_in_the_list(library: Library, file: Path) -> None:
    entry = listed(library, file)
    assert library.revise(entry, lambda report: with_note(report, "de nuevo"))
    assert read_published(file).notes_of("floor")[0].text == "de nuevo"
    known = library.catalogue.entry(entry.id)
    assert known
    assert (known.path, known.stamp, known.opened) == (str(file), file_stamp(file), entry.opened)
    assert [hit.line for hit in library.catalogue.search("nuevo")] == ["de nuevo"]
    again = library.open_file(file)
    assert again.kept_beside is None
    assert note(again.store) == "de nuevo"
    again.store.close()


def test_what_a_report_was_before_it_was_revised_is_in_its_history(library: Library, file: Path) -> None:
    entry = listed(library, file)
    before = read_published(file)
    library.revise(entry, lambda report: with_note(report, "de nuevo"))
    store = library.reopen(entry.id)
    assert before in [store.report_at(version.revision) for version in store.versions()]
    store.close()


def test_a_report_that_is_right_already_is_not_written(library: Library, file: Path) -> None:
    entry = listed(library, file)
    written = file.read_bytes()
    assert not library.revise(entry, lambda report: report)
    assert file.read_bytes() == written


def test_a_report_without_a_file_is_revised_where_it_is(library: Library) -> None:
    report = sample_report()
    library.create(report).close()
    entry = described(report, opened=NOW)
    assert library.revise(entry, lambda one: with_note(one, "de nuevo"))
    assert library.look_at(entry).notes_of("floor")[0].text == "de nuevo"


def test_a_report_that_is_open_is_not_revised(library: Library, file: Path) -> None:
    entry = listed(library, file)
    store = library.open_file(file).store
    with pytest.raises(InUseError):
        library.revise(entry, lambda report: with_note(report, "de nuevo"))
    store.close()

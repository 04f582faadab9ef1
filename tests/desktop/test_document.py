"""The open report: changes, undo, and the way to the disk."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from rapporteur.desktop.demo import SessionClock
from rapporteur.desktop.document import Change, Document
from rapporteur.report.course import spoken
from rapporteur.report.model import Course, Line, Report
from rapporteur.report.people import change_person, remove_person
from rapporteur.store.published import read_published
from rapporteur.store.working import WorkingStore


def with_title(report: Report, title: str) -> Report:
    return report.with_changes(session=report.session.model_copy(update={"title": title}))


def with_note(report: Report, person_id: str, text: str) -> Report:
    return report.with_changes(notes={**report.notes, person_id: (Line(text=text),)})


def on_disk(document: Document) -> Report:
    """The report as a second look at the disk finds it, once the document has let go."""
    path = document._keeper.path
    document.close()
    store = WorkingStore(path)
    try:
        return store.report
    finally:
        store.close()


def test_a_change_is_told_with_its_parts_and_its_origin(document: Document, qtbot: QtBot) -> None:
    told: list[Change] = []
    document.changed.connect(told.append)
    document.apply(with_title(document.report, "Otro"), origin=qtbot)
    document.apply(document.report)
    assert told == [Change(frozenset({"session"}), qtbot)]


def test_a_change_is_saved_by_itself(document: Document, qtbot: QtBot) -> None:
    with qtbot.waitSignal(document.saved):
        document.apply(with_title(document.report, "Otro"))
    assert document.settle()
    assert on_disk(document).session.title == "Otro"


def test_editors_are_asked_once_a_burst(document: Document, qtbot: QtBot) -> None:
    asked: list[int] = []

    def write() -> None:
        asked.append(1)
        document.apply(with_title(document.report, "Escrito"))

    with qtbot.waitSignal(document.saved):
        for _ in range(3):
            document.will_change(write)
    assert asked == [1]


def test_an_editor_that_fails_keeps_nobody_elses_words_back(document: Document) -> None:
    def fail() -> None:
        raise ZeroDivisionError

    document.will_change(fail)
    document.will_change(lambda: document.apply(with_title(document.report, "Escrito")))
    with pytest.raises(ZeroDivisionError):
        document.flush()
    assert document.settle()
    assert on_disk(document).session.title == "Escrito"


def test_undo_and_redo(document: Document, clock: SessionClock) -> None:
    first = document.report
    document.apply(with_title(document.report, "a"), merge="title")
    document.apply(with_title(document.report, "ab"), merge="title")
    clock.move_to(clock.now() + timedelta(seconds=5))
    document.apply(with_title(document.report, "abc"), merge="title")
    person = document.report.people[1]
    document.apply(remove_person(document.report, person.id))
    assert document.undo_stack.count() == 3
    last = document.report
    document.undo()
    assert document.report.person(person.id) == person
    assert document.report.notes == first.notes
    document.undo()
    assert document.report.session.title == "ab"
    document.undo()
    assert document.report == first
    for _ in range(3):
        document.redo()
    assert document.report == last


def test_undoing_a_name_keeps_the_time_spoken_since(document: Document, clock: SessionClock) -> None:
    paula = document.report.people[1]
    document.apply(change_person(document.report, paula.model_copy(update={"name": "Paola"})))
    document.floor.give(paula.id)
    clock.move_to(clock.now() + timedelta(seconds=90))
    document.floor.give(None)
    document.undo()
    restored = document.report.person(paula.id)
    assert restored is not None
    assert (restored.name, spoken(document.report, restored)) == ("Paula", 90.0)


def test_undoing_what_brought_two_versions_together_keeps_what_happened_since(
    document: Document, clock: SessionClock
) -> None:
    paula = document.report.people[1]
    theirs = Course(extended=60.0)
    document.merge(with_title(document.report, "Otro").with_changes(course=theirs))
    document.floor.give(paula.id)
    clock.move_to(clock.now() + timedelta(seconds=90))
    document.floor.give(None)
    document.undo()
    assert document.report.session.title == "DIESIS"
    assert spoken(document.report, paula) == 90.0
    assert document.report.course.extended == 60.0


def test_a_turn_is_a_difference_of_times(document: Document, clock: SessionClock) -> None:
    samuel, paula = document.report.people[:2]
    document.floor.give(samuel.id)
    clock.move_to(clock.now() + timedelta(seconds=30))
    document.floor.give(paula.id)
    clock.move_to(clock.now() + timedelta(seconds=12))
    document.floor.give(None)
    assert [spoken(document.report, person) for person in document.report.people[:2]] == [30.0, 12.0]


def test_who_spoke_when_it_was_killed_still_speaks(
    tmp_path: Path, sample: Report, clock: SessionClock, open_document: Callable[[Report], Document]
) -> None:
    document = open_document(sample)
    document.floor.give(sample.people[2].id)
    document.settle()
    # What a crash leaves: the working copy as it is on the disk, its log beside it.
    working = document._keeper.path
    left = tmp_path / "left" / working.name
    left.parent.mkdir()
    for path in working.parent.glob(f"{working.name}*"):
        (left.parent / path.name).write_bytes(path.read_bytes())
    clock.move_to(clock.now() + timedelta(seconds=40))
    again = Document(lambda: WorkingStore(left), clock, home_for=lambda _report: tmp_path / "again.rapport")
    assert again.floor.turn is not None
    assert again.floor.seconds() == 40.0
    again.close()


def test_what_cannot_be_written_is_told_and_tried_again(document: Document, qtbot: QtBot) -> None:
    # A page limit is a full disk as SQLite sees it.
    def limit(pages: int) -> None:
        document._keeper.run(
            lambda store: store._connection.execute(f"PRAGMA max_page_count = {pages}").fetchone()
        ).result()

    limit(1)
    long = "palabra " * 20_000
    with qtbot.waitSignal(document.save_failed):
        document.apply(with_note(document.report, "floor", long))
    assert not document.settle()
    limit(1_000_000)
    with qtbot.waitSignal(document.saved, timeout=10_000):
        pass
    assert document.settle()
    assert on_disk(document).notes_of("floor")[0].text == long


def test_what_cannot_be_written_at_the_end_is_not_tried_again(document: Document, qtbot: QtBot) -> None:
    document._keeper.run(lambda store: store._connection.execute("PRAGMA query_only = 1")).result()
    with qtbot.waitSignal(document.save_failed):
        document.close()
    assert not document._retry.isActive()


def test_publishing_writes_the_file_that_people_see(document: Document, qtbot: QtBot) -> None:
    document.apply(with_title(document.report, "Publicado"))
    with qtbot.waitSignal(document.published):
        document.publish()
    assert document.home is not None
    assert read_published(document.home).session.title == "Publicado"


def test_a_folder_that_cannot_be_written_is_told(document: Document, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "home").write_text("a file where a folder should be")
    with qtbot.waitSignal(document.publish_failed) as told:
        document.publish()
    assert told.args
    assert "report.rapport" in str(told.args[0])


@pytest.mark.parametrize("times", [1, 2])
def test_closing_publishes_and_may_come_twice(document: Document, times: int) -> None:
    for _ in range(times):
        document.close()
    assert document.home is not None
    assert document.home.exists()


def test_one_undo_takes_back_a_short_stretch_of_writing(document: Document, clock: SessionClock) -> None:
    for number in range(20):
        document.apply(with_title(document.report, "a" * (number + 1)), merge="title")
        clock.move_to(clock.now() + timedelta(seconds=1))
    document.undo()
    assert len(document.report.session.title) >= 12


def test_a_folder_that_does_not_answer_keeps_no_word_from_the_disk(
    document: Document, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("rapporteur.desktop.document.PUBLISHING_PATIENCE", 0.2)
    home = tmp_path / "r.rapport"
    os.mkfifo(home)  # whoever opens it waits, as for a network that has gone
    document.home = home
    document.publish()
    with qtbot.waitSignal(document.saved):
        document.apply(with_title(document.report, "Escrito mientras tanto"))
    assert document.settle()
    with qtbot.waitSignal(document.publish_failed) as told:
        title = on_disk(document).session.title
    assert title == "Escrito mientras tanto"
    assert "does not answer" in str(told.args[0])
    # Let the thread that waits go on.
    with home.open("wb"):
        pass

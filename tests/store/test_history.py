"""Versions: what a report was, and how much of it is kept."""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from rapporteur.report.model import Line, Photo, Report
from rapporteur.store import history
from rapporteur.store.errors import DamagedError, HistoryFullError, VersionGoneError
from rapporteur.store.history import HISTORY_BYTES, MOST_NAMED, VERSION_EVERY, Cause
from rapporteur.store.published import read_published
from rapporteur.store.working import WorkingStore
from tests.samples import NOW, sample_report


class Hand:
    """A hand on the clocks: the wall's, and the one that only goes forward."""

    def __init__(self) -> None:
        self.wall, self.ticks = NOW.timestamp(), 1000.0

    def wait(self, seconds: float) -> None:
        self.wall += seconds
        self.ticks += seconds


def with_note(report: Report, text: str) -> Report:
    return report.with_changes(notes={**report.notes, "floor": (Line(text=text),)})


def with_photo(report: Report, name: str, data: bytes) -> Report:
    photo = Photo(id=name, taken=NOW, width=4, height=3, data=data)
    return report.with_changes(photos=(*report.photos, photo))


def note(report: Report) -> str:
    return report.notes_of("floor")[0].text


@pytest.fixture
def hand() -> Hand:
    return Hand()


@pytest.fixture
def store(tmp_path: Path, hand: Hand) -> Iterator[WorkingStore]:
    made = WorkingStore(
        tmp_path / "working" / "r.db", sample_report(), now=lambda: hand.wall, ticks=lambda: hand.ticks
    )
    yield made
    made.close()


def write(store: WorkingStore, hand: Hand, *texts: str, every: float = VERSION_EVERY) -> None:
    for text in texts:
        hand.wait(every)
        store.save(with_note(store.report, text))


def count(store: WorkingStore, table: str) -> int:
    return int(store._connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])


def test_a_version_is_what_stood_before_the_writing_went_on(store: WorkingStore, hand: Hand) -> None:
    begun = store.report
    write(store, hand, "uno", "uno dos", every=1)
    wrote = hand.wall
    write(store, hand, "uno dos tres", every=3600)
    newest, first = store.versions()
    assert (first.cause, newest.cause) == (Cause.BEGUN, Cause.WRITTEN)
    # It has the time of its last word, not of the pause's end.
    assert newest.at.timestamp() == int(wrote)
    assert note(store.report_at(newest.revision)) == "uno dos"
    assert store.report_at(first.revision) == begun
    assert newest.words == (first.words or 0) + 2


def test_between_two_versions_only_the_last_state_is_kept(store: WorkingStore, hand: Hand) -> None:
    before = count(store, "history")
    write(store, hand, *"abcdefghij", every=0.1)
    assert count(store, "history") == before + 1


def test_every_version_is_the_report_that_it_was(store: WorkingStore, hand: Hand) -> None:
    were = {}
    for number in range(30):
        hand.wait(VERSION_EVERY / 2)
        changed = with_note(store.report, f"palabra {number}")
        if number % 3 == 0:
            changed = changed.with_changes(texts={**changed.texts, "highlights": f"texto {number}"})
        if number % 7 == 0:
            changed = changed.with_changes(lists={} if changed.lists else {"messages": ("uno",)})
        store.save(changed)
        were[store.revision] = store.report
    kept = [version.revision for version in store.versions() if version.revision in were]
    assert len(kept) == 15
    for revision in kept:
        assert store.report_at(revision) == were[revision]


def test_a_clock_that_is_set_back_stops_nothing(store: WorkingStore, hand: Hand) -> None:
    write(store, hand, "uno", "dos")
    hand.wall -= 24 * 3600
    write(store, hand, "tres", "cuatro", "cinco")
    newest = store.versions()[0]
    assert note(store.report_at(newest.revision)) == "cuatro"
    assert [version.revision for version in store.versions()] == sorted(
        (version.revision for version in store.versions()), reverse=True
    )


def test_a_version_kept_for_a_reason_says_it(store: WorkingStore, hand: Hand, tmp_path: Path) -> None:
    write(store, hand, "uno")
    revision = store.keep_version(Cause.EXPORTED, "informe.pdf")
    store.keep_version(Cause.PUBLISHED)
    newest = store.versions()[0]
    assert (newest.revision, newest.cause, newest.detail) == (revision, Cause.EXPORTED, "informe.pdf")
    store.keep_version(Cause.MAILED, "ana@example.org")
    assert [version.cause for version in store.versions()] == [Cause.MAILED, Cause.BEGUN]


def test_an_export_says_more_than_what_came_after_it(store: WorkingStore, hand: Hand) -> None:
    write(store, hand, "uno")
    store.keep_version(Cause.EXPORTED, "informe.pdf")
    store.keep_version(Cause.RESTORED)
    assert store.versions()[0].cause is Cause.EXPORTED
    write(store, hand, "dos")
    revision = store.keep_version(Cause.WRITTEN)
    store.explain_version(revision, Cause.MAILED, "ana@example.org")
    assert store.versions()[0][2:4] == (Cause.MAILED, "ana@example.org")


def test_a_version_that_is_no_longer_kept_is_not_made_up(store: WorkingStore, hand: Hand) -> None:
    write(store, hand, "uno", "dos", "tres")
    revision = store.versions()[1].revision
    store.forget_history()
    with pytest.raises(VersionGoneError):
        store.report_at(revision)


def test_forgotten_words_are_gone_from_the_disk(store: WorkingStore, hand: Hand, tmp_path: Path) -> None:
    lines = [f"secreto {number}" for number in range(200)]
    store.save(store.report.with_changes(notes={"floor": tuple(Line(text=line) for line in lines)}))
    store.keep_version(Cause.EXPORTED)
    write(store, hand, "nada")
    store.forget_history()
    working = b"".join(path.read_bytes() for path in (tmp_path / "working").iterdir())
    assert b"nada" in working
    assert b"secreto 150" not in working


def test_a_name_is_given_and_taken_away(store: WorkingStore, hand: Hand) -> None:
    write(store, hand, "uno")
    store.name_version(store.revision, "antes de la votación")
    assert store.versions()[0].name == "antes de la votación"
    store.name_version(store.revision, "")
    assert store.versions()[0].name == ""
    for number in range(MOST_NAMED):
        write(store, hand, str(number), every=1)
        store.name_version(store.revision, f"versión {number}")
    store.name_version(store.revision, "otro nombre")
    write(store, hand, "una más", every=1)
    with pytest.raises(HistoryFullError, match=str(MOST_NAMED)):
        store.name_version(store.revision, "una de más")


def test_the_other_of_two_ways_is_kept_and_the_present_stays(store: WorkingStore, hand: Hand) -> None:
    write(store, hand, "aquí")
    here = store.report
    there = with_photo(with_note(here, "allí"), "p1", b"faces")
    revision = store.keep_other(there, Cause.ELSEWHERE, "r.rapport")
    assert store.report == here
    assert store.report_at(revision) == there
    assert note(store.report_at(store.versions()[1].revision)) == "aquí"


def test_a_removed_photo_comes_back_with_its_version_but_is_in_no_file(
    store: WorkingStore, hand: Hand, tmp_path: Path
) -> None:
    store.save(with_photo(store.report, "p1", b"\xff\xd8 faces"))
    revision = store.keep_version(Cause.EXPORTED)
    store.save(store.report.with_changes(photos=()))
    assert [photo.data for photo in store.report_at(revision).photos] == [b"\xff\xd8 faces"]
    published = tmp_path / "r.rapport"
    store.publish(published)
    assert b"faces" not in published.read_bytes()
    store.forget_history()
    assert count(store, "photo") == 0
    assert [version.cause for version in store.versions()] == [Cause.BEGUN]


def test_pixels_that_are_replaced_are_gone_from_every_version(store: WorkingStore) -> None:
    store.save(with_photo(store.report, "p1", b"faces"))
    revision = store.keep_version(Cause.EXPORTED)
    store.save(with_photo(store.report.with_changes(photos=()), "p1", b"blurred"))
    assert [photo.data for photo in store.report_at(revision).photos] == [b"blurred"]


def test_forgotten_pixels_are_gone_from_the_disk_and_the_versions_stay(
    store: WorkingStore, tmp_path: Path
) -> None:
    both = with_photo(with_photo(store.report, "p1", b"first faces " * 9000), "p2", b"second faces " * 9000)
    store.save(both)
    revision = store.keep_version(Cause.EXPORTED)
    store.save(with_photo(store.report.with_changes(photos=()), "p1", b"blurred " * 9000))
    store.forget_pixels()
    working = b"".join(path.read_bytes() for path in (tmp_path / "working").iterdir())
    assert b"blurred" in working
    assert b"faces" not in working
    assert [photo.id for photo in store.report_at(revision).photos] == ["p1"]


def test_history_is_thinned_with_age(store: WorkingStore, hand: Hand) -> None:
    write(store, hand, *map(str, range(200)))
    store.keep_version(Cause.EXPORTED)
    store.name_version(store.versions()[50].revision, "con nombre")
    hand.wait(40 * 24 * 3600)
    write(store, hand, *map(str, range(40)))
    old = [version for version in store.versions() if hand.wall - version.at.timestamp() > 24 * 3600]
    # Those that were kept for a reason stand for their day.
    assert all(version.name or version.cause is not Cause.WRITTEN for version in old)
    assert {version.name for version in old if version.name} == {"con nombre"}
    assert {Cause.EXPORTED, Cause.BEGUN} <= {version.cause for version in old}
    for version in store.versions():
        assert store.report_at(version.revision).people == store.report.people


def test_thinning_never_drops_what_a_version_needs(store: WorkingStore, hand: Hand) -> None:
    were = {}
    for number in range(400):
        hand.wait(VERSION_EVERY * (1 + number % 5))
        person = store.report.people[number % len(store.report.people)].id
        notes = {**store.report.notes, person: (Line(text=f"línea {number}"),)}
        store.save(store.report.with_changes(notes=notes))
        were[store.revision] = store.report
    kept = [version.revision for version in store.versions() if version.revision in were]
    assert 50 < len(kept) < 300
    for revision in kept:
        assert store.report_at(revision) == were[revision]


def test_history_stays_below_its_bound(
    store: WorkingStore, hand: Hand, monkeypatch: pytest.MonkeyPatch
) -> None:
    bound = 300_000
    monkeypatch.setattr(history, "HISTORY_BYTES", bound)
    for number in range(200):
        # What does not pack well.
        text = "".join(f"{number * 7919 + letter * 104729:x}" for letter in range(600))
        write(store, hand, text)
        if number % 10 == 0:
            store.keep_version(Cause.EXPORTED, f"{number}.pdf")
        size = store._connection.execute("SELECT sum(length(json)) FROM history").fetchone()[0]
        assert size < bound + 20 * 4000  # what is added until it is thinned again
    assert len(store.versions()) > 20


def test_three_hours_at_eighty_words_a_minute_stay_below_the_bound(tmp_path: Path, hand: Hand) -> None:
    """Ten speakers, ten photos; a burst of eight words every six seconds."""
    people = sample_report().people
    store = WorkingStore(
        tmp_path / "w" / "long.db", sample_report(), now=lambda: hand.wall, ticks=lambda: hand.ticks
    )
    words = ["economía", "social", "territorio", "cooperativa", "empleo", "y", "de", "red", "pública", "para"]
    for burst in range(3 * 600):
        hand.wait(6)
        person = people[burst // 180 % len(people)].id
        text = " ".join(words[(burst * 7 + word * 3) % 10] + str(burst % 97) for word in range(8))
        lines = (*store.report.notes_of(person), Line(text=text, written=NOW + timedelta(seconds=6 * burst)))
        store.save(store.report.with_changes(notes={**store.report.notes, person: lines}))
        if burst % 180 == 90:
            store.save(with_photo(store.report, f"p{burst}", bytes([255, 216]) + bytes(1000)))
    size = store._connection.execute("SELECT sum(length(json)) FROM history").fetchone()[0]
    print(f"history: {size / 1e6:.2f} MB in {len(store.versions())} versions")
    assert size < HISTORY_BYTES / 2
    assert len(store.versions()) > 100
    store.close()


def test_an_earlier_state_that_would_fill_the_memory_is_refused(store: WorkingStore, hand: Hand) -> None:
    write(store, hand, "uno")
    revision = store.keep_version(Cause.EXPORTED)
    bomb = zlib.compress(bytes(100_000_000))
    store._connection.execute("UPDATE history SET json = ? WHERE part = 'notes:floor'", (bomb,))
    with pytest.raises(DamagedError, match="larger than any report"):
        store.report_at(revision)


@pytest.mark.parametrize("row", [("y", 0, None, b"\x00", "many"), (10**17, "", "", "", None)])
def test_a_version_of_a_stranger_is_read_as_far_as_it_goes(row: tuple[object, ...]) -> None:
    with sqlite3.connect(":memory:") as connection:
        connection.execute("CREATE TABLE version (revision, at, cause, detail, name, words)")
        connection.execute("INSERT INTO version VALUES (1, ?, ?, ?, ?, ?)", row)
        (version,) = history.versions(connection)
        assert (version.cause, version.words) == (Cause.WRITTEN, None)
    connection.close()


def test_history_goes_with_the_file(store: WorkingStore, hand: Hand, tmp_path: Path) -> None:
    write(store, hand, "uno", "dos")
    path = tmp_path / "r.rapport"
    store.publish(path)
    assert read_published(path) == store.report
    with sqlite3.connect(path) as connection:
        assert [version.cause for version in history.versions(connection)] == [Cause.WRITTEN, Cause.BEGUN]
    connection.close()


def test_what_was_handed_in_stays_and_can_be_read_back(
    store: WorkingStore, hand: Hand, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(store, hand, "uno")
    store.keep_version(Cause.EXPORTED, "informe.pdf")
    first = store.report
    revision = store.keep_version(Cause.HANDED_IN, "1")
    store.explain_version(revision, Cause.MAILED, "ana@example.org")
    store.keep_version(Cause.EXPORTED, "informe.pdf")
    assert store.versions()[0][2:4] == (Cause.HANDED_IN, "1")
    monkeypatch.setattr(history, "HISTORY_BYTES", 1)
    write(store, hand, *map(str, range(60)))
    assert [version.cause for version in store.versions()].count(Cause.HANDED_IN) == 1
    assert store.report_handed_in(1) == first
    assert store.report_handed_in(2) is None

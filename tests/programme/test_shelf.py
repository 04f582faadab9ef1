"""The programmes that are kept: none is lost, and a newer one takes its earlier version's place."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from rapporteur.programme.columns import Field
from rapporteur.programme.model import Contributor, PlannedSession, Programme, Trouble, Unread
from rapporteur.programme.shelf import DamagedProgrammeError, Shelf
from rapporteur.programme.table import guess_mapping, heading_key, read_table, table_of
from rapporteur.programme.table_files import read_sheets
from tests.samples import NOW

SOURCE = Path("/forum/programme.ics")
STARTS = datetime(2021, 10, 7, 19, 30, tzinfo=UTC)


def session(number: int, title: str = "") -> PlannedSession:
    return PlannedSession(
        id=f"s{number}",
        title=title or f"Session {number}",
        starts=STARTS + timedelta(hours=number),
        zone="UTC",
    )


def programme(*numbers: int) -> Programme:
    return Programme(title="Forum", sessions=tuple(map(session, numbers)))


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path / "data" / "programmes")


def test_a_shelf_that_is_not_there_is_empty(shelf: Shelf, tmp_path: Path) -> None:
    assert shelf.all() == ()
    assert shelf.mapping_for("any") is None
    shelf.forget("gone")
    assert list(tmp_path.iterdir()) == []


def test_what_is_kept_comes_back_whole(shelf: Shelf, tmp_path: Path) -> None:
    full = Programme(
        title="Foro Económico 😀",
        zone="Europe/Madrid",
        assumed_zone="Europe/Madrid",
        sessions=(
            PlannedSession(
                id="김",
                title="ACCIÓ",
                starts=STARTS,
                ends=STARTS + timedelta(hours=1),
                zone="Europe/Madrid",
                speakers=(Contributor(name="محمد", affiliation="ACCIÓ", email="m@example.org"),),
                rapporteurs=("Iker",),
                questions=("¿?",),
                links=("https://example.org",),
            ),
        ),
        unread=(Unread(line=7, trouble=Trouble.TIME, text="25:99"),),
    )
    kept = shelf.keep(full, source=SOURCE, now=NOW, mapping={"Título": Field.TITLE})
    assert Shelf(tmp_path / "data" / "programmes").all() == (kept,)
    assert kept.programme == full


def test_the_last_one_read_is_first(shelf: Shelf) -> None:
    shelf.keep(programme(1), source=Path("/a.ics"), now=NOW)
    shelf.keep(programme(2), source=Path("/b.ics"), now=NOW + timedelta(days=1))
    assert [kept.source for kept in shelf.all()] == ["/b.ics", "/a.ics"]


# ---- a newer version


def test_the_same_file_replaces_what_was_read_from_it(shelf: Shelf) -> None:
    first = shelf.keep(programme(1, 2), source=SOURCE, now=NOW)
    assert shelf.earlier(programme(8, 9), source=SOURCE) == first
    second = shelf.keep(programme(8, 9), source=SOURCE, now=NOW + timedelta(days=1))
    assert second.id == first.id
    assert shelf.all() == (second,)


@pytest.mark.parametrize(
    ("newer", "is_same"),
    [
        ((1, 2, 3, 9), True),
        ((1, 2, 3), True),
        ((1, 2, 8, 9), False),  # half of it is as much another's
        ((1,), False),  # somebody's own part of it must not take the place of the whole
        (tuple(range(1, 20)), False),
    ],
)
def test_another_file_replaces_it_with_the_greater_part_of_its_sessions(
    shelf: Shelf, newer: tuple[int, ...], is_same: bool
) -> None:
    shelf.keep(programme(1, 2, 3, 4), source=SOURCE, now=NOW)
    shelf.keep(programme(*newer), source=Path("/downloads/other.ics"), now=NOW)
    assert len(shelf.all()) == (1 if is_same else 2)


@pytest.mark.parametrize(
    ("name", "newer", "is_same"),
    [
        ("programme.ics", (1, 2, 8, 9), True),
        ("programme (1).ics", (1, 2, 8, 9), True),
        ("programme.ics", (1, 8, 9, 10), False),  # of many a forum the file is called so
        ("programme two.ics", (1, 2, 8, 9), False),
    ],
)
def test_a_file_of_the_same_name_replaces_it_with_a_good_part_of_its_sessions(
    shelf: Shelf, name: str, newer: tuple[int, ...], is_same: bool
) -> None:
    first = shelf.keep(programme(1, 2, 3, 4), source=SOURCE, now=NOW)
    found = shelf.earlier(programme(*newer), source=Path("/downloads", name))
    assert found == (first if is_same else None)


def test_it_is_known_again_without_ids_and_before_its_zone_is(shelf: Shelf) -> None:
    table = "Title,Start\n" + "".join(f"Coffee,2021-10-0{day} 11:00\n" for day in range(1, 6))

    def read(zone: str) -> Programme:
        found = table_of(read_sheets(table.encode()), sheet="", dated=STARTS.date())
        return read_table(found, guess_mapping(found), zone=zone)

    kept = shelf.keep(read("Europe/Madrid"), source=SOURCE, now=NOW)
    assert shelf.earlier(read("UTC"), source=Path("/downloads/other.csv")) == kept


def test_another_forum_that_counts_its_sessions_too_is_another(shelf: Shelf) -> None:
    shelf.keep(programme(1, 2), source=SOURCE, now=NOW)
    later = STARTS + timedelta(days=300)
    others = tuple(session(one, "Other").model_copy(update={"starts": later}) for one in (1, 2))
    assert shelf.earlier(Programme(sessions=others), source=Path("/b.ics")) is None


# ---- one's own sessions


def test_ones_own_sessions_stay_ones_own_in_a_newer_version(shelf: Shelf) -> None:
    kept = shelf.keep(programme(1, 2, 3), source=SOURCE, now=NOW)
    assert shelf.set_mine(kept.id, ["s3", "s1", "gone"]).mine == ("s1", "s3")
    renamed = session(3).model_copy(update={"id": "new-3"})
    newer = Programme(sessions=(renamed, session(2)))
    again = shelf.keep(newer, source=SOURCE, now=NOW)
    assert again.mine == ("new-3",)
    assert shelf.all() == (again,)


def test_a_programme_that_is_not_there_has_no_sessions_of_ones_own(shelf: Shelf) -> None:
    with pytest.raises(KeyError):
        shelf.set_mine("0123456789ab", ["s1"])


def test_what_is_forgotten_is_gone(shelf: Shelf) -> None:
    kept = shelf.keep(programme(1), source=SOURCE, now=NOW)
    shelf.keep(programme(2), source=Path("/b.ics"), now=NOW)
    shelf.forget(kept.id)
    assert [one.source for one in shelf.all()] == ["/b.ics"]


# ---- what columns hold


def test_what_columns_hold_is_remembered_by_their_headings(shelf: Shelf) -> None:
    table = table_of(read_sheets(b"What,Who\nA,Ana\n"), sheet="", dated=NOW.date())
    mapping = {"What": Field.TITLE, "Who": Field.SPEAKER}
    shelf.keep(programme(1), source=Path("/a.csv"), now=NOW, mapping=mapping)
    assert shelf.mapping_for(heading_key(table)) == mapping
    # What was read of the same forum's file in another shape is remembered beside it.
    shelf.keep(programme(1), source=Path("/a.csv"), now=NOW, mapping={"Title": Field.TITLE})
    assert shelf.mapping_for(heading_key(table)) == mapping


def test_the_last_word_on_what_columns_hold_counts(shelf: Shelf) -> None:
    for day, field in enumerate((Field.TRACK, Field.TYPE)):
        now = NOW + timedelta(days=day)
        shelf.keep(programme(day), source=Path(f"/{day}.csv"), now=now, mapping={"Area": field})
    table = table_of(read_sheets(b"Area\nA\n"), sheet="", dated=NOW.date())._replace(headings=("Area",))
    assert shelf.mapping_for(heading_key(table)) == {"Area": Field.TYPE}


# ---- bad days


@pytest.mark.parametrize("damage", [b"", b"{", b'{"id": "../up"}', b"\xff\xfe", b'{"id": "a", "more": 1}'])
def test_a_damaged_file_is_set_aside_and_told(shelf: Shelf, tmp_path: Path, damage: bytes) -> None:
    folder = tmp_path / "data" / "programmes"
    spoiled = shelf.keep(programme(1), source=SOURCE, now=NOW)
    other = shelf.keep(programme(2), source=Path("/b.ics"), now=NOW)
    (folder / f"{spoiled.id}.json").write_bytes(damage)
    told: list[DamagedProgrammeError] = []
    assert shelf.all(failed=told.append) == (other,)
    (error,) = told
    assert error.path.read_bytes() == damage
    assert error.path.name in str(error)
    assert shelf.all(failed=told.append) == (other,)
    assert len(told) == 1


def test_others_cannot_look_at_what_is_kept(shelf: Shelf, tmp_path: Path) -> None:
    shelf.keep(programme(1), source=SOURCE, now=NOW)
    assert (tmp_path / "data" / "programmes").stat().st_mode & 0o077 == 0

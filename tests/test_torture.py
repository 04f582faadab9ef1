"""The short form of the torture, and that each kind of round would notice what it is there to notice."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from rapporteur.mail.states import State
from rapporteur.store.errors import NotAReportError
from tests.display import Display
from tests.torture.kill import Kills
from tests.torture.mutate import Mutations, open_spoiled, spoiled
from tests.torture.post import Postings, PostTally, compared
from tests.torture.power import Disk, NoSuchDiskError, PowerLosses
from tests.torture.tally import Tally, beginning

SEED = 20211007
TYPED = ["w1", "w2", "w13", "w4"]


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Disk]:
    try:
        with Disk(tmp_path) as disk:
            yield disk
    except NoSuchDiskError as error:
        pytest.skip(str(error))


@pytest.mark.display
def test_six_kills_lose_nothing_that_was_acknowledged(display: Display, tmp_path: Path) -> None:
    kills = Kills(display, tmp_path, SEED)
    for _ in range(6):
        kills.play()
    assert kills.tally.faults == []
    assert kills.tally.acknowledged > 0


def test_four_power_losses_lose_nothing_that_was_acknowledged(disk: Disk) -> None:
    losses = PowerLosses(disk, SEED)
    for _ in range(4):
        losses.play()
    assert losses.tally.faults == []
    assert losses.tally.acknowledged >= 4


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
def test_ten_kills_on_the_way_to_a_mail_server_lose_and_double_nothing(tmp_path: Path) -> None:
    postings = Postings(tmp_path, SEED)
    for _ in range(10):
        postings.play()
    tally = postings.tally
    assert tally.faults == []
    assert tally.kills > 0
    assert tally.sent > 0


def test_spoiled_files_open_or_are_refused(tmp_path: Path) -> None:
    mutations = Mutations(tmp_path, SEED)
    mutations.play(1500)
    assert mutations.tally.faults == []
    assert mutations.tally.opened > 0
    assert mutations.tally.refused > 0
    assert mutations.tally.count == 1500


# ---- what the rounds would notice


def test_a_disk_without_power_forgets_what_was_not_synced(disk: Disk) -> None:
    synced, loose = disk.root / "synced", disk.root / "loose"
    with synced.open("wb") as file:
        file.write(b"kept")
        file.flush()
        os.fsync(file.fileno())
    loose.write_bytes(b"gone")
    disk.lose_power()
    with pytest.raises(OSError, match="Input/output error"):
        (disk.root / "late").touch()
    disk.start_again()
    assert synced.read_bytes() == b"kept"
    assert not loose.exists()


@pytest.mark.parametrize(
    ("found", "whole"),
    [([], 0), (["w1", "w2"], 2), (["w1", "w2", "w1"], 2), (["w1", "w2", "w13", "w4"], 4)],
)
def test_the_last_word_may_be_cut_short(found: list[str], whole: int) -> None:
    assert beginning(found, TYPED) == whole


@pytest.mark.parametrize(
    "found",
    [["w1", "w13"], ["w2"], ["w1", "w2", "w2"], ["w1", "w2", "w1", "w4"], ["w1w2"], [*TYPED, "w4"]],
    ids=["gap", "no beginning", "twice", "cut inside", "run together", "more"],
)
def test_words_out_of_place_are_noticed(found: list[str]) -> None:
    assert beginning(found, TYPED) is None
    tally = Tally()
    tally.compare(found, TYPED, known=0)
    assert (tally.garbled, len(tally.faults)) == (1, 1)


def test_a_lost_word_is_counted_once_it_was_acknowledged() -> None:
    tally = Tally()
    tally.compare(["w1", "w2"], TYPED, known=2)
    assert not tally.faults
    tally.compare(["w1"], TYPED, known=3)
    assert (tally.lost, len(tally.faults)) == (2, 1)


@pytest.mark.parametrize(
    ("state", "got", "lost", "doubled"),
    [
        (State.SENT, 1, 0, 0),
        (State.SENT, 0, 1, 0),
        (State.SENT, 2, 0, 1),
        (State.UNKNOWN, 0, 0, 0),
        (State.UNKNOWN, 1, 0, 0),
        (State.UNKNOWN, 2, 0, 1),
        (State.QUEUED, 0, 1, 0),
        (State.QUEUED, 1, 1, 0),
        (None, 1, 1, 0),
    ],
)
def test_a_message_that_is_lost_or_comes_twice_is_noticed(
    tmp_path: Path, state: State | None, got: int, lost: int, doubled: int
) -> None:
    tally = compared(PostTally(), ("<1@example.org>", "tom@example.org"), state, got)
    assert (tally.lost, tally.doubled, bool(tally.faults)) == (lost, doubled, lost + doubled > 0)


def test_a_reader_that_fails_otherwise_than_by_a_sentence_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "r.rapport"
    path.write_bytes(b"what it is")

    def refuse(path: Path) -> None:
        raise NotAReportError(path)

    def recurse(path: Path) -> None:
        recurse(path)

    def rewrite(path: Path) -> None:
        path.write_bytes(b"something else")

    def leave_something(path: Path) -> None:
        path.with_suffix(".journal").touch()

    assert open_spoiled(path, read=refuse) == "refused"
    assert open_spoiled(path, read=recurse).startswith("RecursionError")
    assert open_spoiled(path, read=rewrite) == "the file was changed"
    assert open_spoiled(path, read=leave_something) == "written beside it: ['r.journal']"


def test_a_seed_gives_the_same_spoiled_files_again() -> None:
    base = [bytes(range(256)) * 64]
    files = [spoiled(base, SEED, number) for number in range(100)]
    assert files == [spoiled(base, SEED, number) for number in range(100)]
    # Very short ones are bound to come twice.
    assert len({file for file in files if len(file) > 100}) > 60

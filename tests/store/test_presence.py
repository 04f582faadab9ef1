"""Others are told who has a report open, and nobody is locked out by what was left behind."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from rapporteur.store.presence import BELIEVED, marker, own_presence, show, somebody_else, withdraw
from tests.samples import NOW


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "r.rapport"


def test_another_machine_is_told_and_this_one_is_not(path: Path, tmp_path: Path) -> None:
    here, there = own_presence(tmp_path / "here", NOW), own_presence(tmp_path / "there", NOW)
    assert own_presence(tmp_path / "here", NOW) == here
    show(path, here)
    assert somebody_else(path, there.machine, NOW) == here
    assert somebody_else(path, here.machine, NOW) is None
    withdraw(path, there.machine)
    assert somebody_else(path, there.machine, NOW) == here
    withdraw(path, here.machine)
    assert list(tmp_path.glob(".*")) == []


@pytest.mark.parametrize("off", [BELIEVED, -BELIEVED])
def test_what_a_crash_left_behind_is_not_believed_for_long(
    path: Path, tmp_path: Path, off: timedelta
) -> None:
    show(path, own_presence(tmp_path / "there", NOW))
    assert somebody_else(path, "here", NOW + off * 0.9)
    assert somebody_else(path, "here", NOW + off) is None


_OLD = (
    b'{"who":"x","host":"y","machine":"z","since":"0001-01-01T00:00:00+14:00","beat":"2021-10-07T19:30:00Z"}'
)


@pytest.mark.parametrize("content", [b"", b"{", b"\xff" * 10_000, b'{"who": 1}', _OLD])
def test_what_is_no_presence_is_nobody(path: Path, content: bytes) -> None:
    marker(path).write_bytes(content)
    assert somebody_else(path, "here", NOW) is None
    withdraw(path, "here")
    assert marker(path).exists()


def test_a_folder_that_cannot_be_written_tells_nothing(tmp_path: Path) -> None:
    path = tmp_path / "nowhere" / "r.rapport"
    show(path, own_presence(tmp_path / "here", NOW))
    assert somebody_else(path, "there", NOW) is None
    withdraw(path, "here")


def test_the_longest_name_has_a_marker(tmp_path: Path) -> None:
    path = tmp_path / ("😀" * 61 + "x.rapport")
    show(path, own_presence(tmp_path / "there", NOW))
    assert somebody_else(path, "here", NOW)

"""The atomic writer: every step that can fail leaves the earlier file whole and nothing beside it."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Callable
from pathlib import Path
from typing import IO

import pytest

from rapporteur.files import bytes_written, write_atomically

Fail = Callable[..., None]


def _new(path: Path) -> None:
    path.write_bytes(b"new")


def _raise(number: int) -> Fail:
    def fail(*_: object, **__: object) -> None:
        raise OSError(number, os.strerror(number))

    return fail


def _only(folder: Path, name: str, content: bytes) -> bool:
    return [(path.name, path.read_bytes()) for path in folder.iterdir()] == [(name, content)]


def test_a_new_file_is_written(tmp_path: Path) -> None:
    write_atomically(tmp_path / "a.pdf", _new)
    assert _only(tmp_path, "a.pdf", b"new")


def test_an_earlier_file_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"a longer earlier file")
    write_atomically(tmp_path / "a.pdf", _new)
    assert _only(tmp_path, "a.pdf", b"new")


def test_the_earlier_file_is_whole_while_the_new_one_is_being_written(tmp_path: Path) -> None:
    target = tmp_path / "a.pdf"
    target.write_bytes(b"old")

    def write(path: Path) -> None:
        assert path.parent == tmp_path
        assert path.read_bytes() == b""
        path.write_bytes(b"new")
        assert target.read_bytes() == b"old"

    write_atomically(target, write)
    assert target.read_bytes() == b"new"


def test_two_writers_at_once_do_not_meet(tmp_path: Path) -> None:
    target = tmp_path / "a.pdf"

    def outer(path: Path) -> None:
        write_atomically(target, _new)
        path.write_bytes(b"outer")

    write_atomically(target, outer)
    assert _only(tmp_path, "a.pdf", b"outer")


def test_the_writer_may_put_a_file_of_its_own_in_place_of_the_empty_one(tmp_path: Path) -> None:
    def write(path: Path) -> None:
        path.unlink()
        path.write_bytes(b"new")

    write_atomically(tmp_path / "a.pdf", write)
    assert _only(tmp_path, "a.pdf", b"new")


@pytest.mark.parametrize("raised", [OSError(errno.ENOSPC, "full"), ValueError("no"), KeyboardInterrupt()])
def test_when_the_writer_fails(tmp_path: Path, raised: BaseException) -> None:
    (tmp_path / "a.pdf").write_bytes(b"old")

    def write(path: Path) -> None:
        path.write_bytes(b"half of the n")
        raise raised

    with pytest.raises(type(raised)):
        write_atomically(tmp_path / "a.pdf", write)
    assert _only(tmp_path, "a.pdf", b"old")


@pytest.mark.parametrize("step", ["os.fsync", "pathlib.Path.replace", "pathlib.Path.chmod"])
def test_when_a_step_after_the_writer_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    (tmp_path / "a.pdf").write_bytes(b"old")
    monkeypatch.setattr(step, _raise(errno.EIO))
    with pytest.raises(OSError, match=os.strerror(errno.EIO)):
        write_atomically(tmp_path / "a.pdf", _new)
    monkeypatch.undo()
    assert _only(tmp_path, "a.pdf", b"old")


def test_a_failing_clean_up_does_not_hide_the_reason(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pathlib.Path.unlink", _raise(errno.EBUSY))
    monkeypatch.setattr("pathlib.Path.replace", _raise(errno.EACCES))
    with pytest.raises(PermissionError):
        write_atomically(tmp_path / "a.pdf", _new)


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        write_atomically(tmp_path / "none" / "a.pdf", _new)
    assert not list(tmp_path.iterdir())


def test_a_folder_in_the_place_of_the_file(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").mkdir()
    with pytest.raises(OSError, match=r"a\.pdf"):
        write_atomically(tmp_path / "a.pdf", _new)
    assert [path.name for path in tmp_path.iterdir()] == ["a.pdf"]


def _fail_for_folders(monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    real = os.fsync

    def fsync(descriptor: int) -> None:
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            raise OSError(number, os.strerror(number))
        real(descriptor)

    monkeypatch.setattr("os.fsync", fsync)


def test_the_file_is_synced_before_the_exchange_and_the_folder_after(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps: list[str] = []
    replace, fsync = Path.replace, os.fsync

    def note_replace(self: Path, target: Path) -> Path:
        steps.append("replace")
        return replace(self, target)

    def note_fsync(descriptor: int) -> None:
        steps.append("folder" if stat.S_ISDIR(os.fstat(descriptor).st_mode) else "file")
        fsync(descriptor)

    monkeypatch.setattr(Path, "replace", note_replace)
    monkeypatch.setattr(os, "fsync", note_fsync)
    write_atomically(tmp_path / "a.pdf", _new)
    assert steps == ["file", "replace", "folder"]


def test_a_file_system_that_cannot_sync_folders_is_enough(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _fail_for_folders(monkeypatch, errno.EINVAL)
    write_atomically(tmp_path / "a.pdf", _new)
    assert _only(tmp_path, "a.pdf", b"new")


def test_a_failing_disk_under_the_folder_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _fail_for_folders(monkeypatch, errno.EIO)
    with pytest.raises(OSError, match=os.strerror(errno.EIO)):
        write_atomically(tmp_path / "a.pdf", _new)
    assert _only(tmp_path, "a.pdf", b"new")


def test_permissions_are_those_of_any_new_file_or_of_the_earlier_one(tmp_path: Path) -> None:
    (tmp_path / "plain").touch()
    write_atomically(tmp_path / "a.pdf", _new)
    assert (tmp_path / "a.pdf").stat().st_mode == (tmp_path / "plain").stat().st_mode
    (tmp_path / "a.pdf").chmod(0o600)
    write_atomically(tmp_path / "a.pdf", _new)
    assert stat.S_IMODE((tmp_path / "a.pdf").stat().st_mode) == 0o600


def test_a_link_is_followed(tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    (tmp_path / "a.pdf").symlink_to(tmp_path / "there" / "b.pdf")
    write_atomically(tmp_path / "a.pdf", _new)
    assert (tmp_path / "a.pdf").is_symlink()
    assert _only(tmp_path / "there", "b.pdf", b"new")


def test_the_longest_name_that_a_file_may_have(tmp_path: Path) -> None:
    name = "é" * 125 + ".pdf"
    write_atomically(tmp_path / name, _new)
    assert _only(tmp_path, name, b"new")


def test_bytes_by_way_of_a_file(monkeypatch: pytest.MonkeyPatch) -> None:
    def write(file: IO[bytes]) -> None:
        # As Pillow writes: beside what Python keeps of the file.
        os.write(file.fileno(), b"in two ")
        os.write(file.fileno(), b"pieces")

    assert bytes_written(write) == b"in two pieces"
    # Some systems have no files in memory.
    monkeypatch.delattr(os, "memfd_create", raising=False)
    assert bytes_written(write) == b"in two pieces"
    with pytest.raises(OSError, match="no room"):
        bytes_written(_raise_no_room)


def _raise_no_room(_file: IO[bytes]) -> None:
    raise OSError("no room")

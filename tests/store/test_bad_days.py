"""Disks, folders, names and clocks as they are on a bad day."""

from __future__ import annotations

import os
import socket
import sqlite3
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from rapporteur.report.model import Line, Report
from rapporteur.store.errors import NotPublishedError, StoreError, UnreadableError
from rapporteur.store.library import Library
from rapporteur.store.presence import own_presence, show, somebody_else
from rapporteur.store.published import read_published, write_published
from rapporteur.store.publishing import publish
from tests.samples import NOW, sample_report


def with_note(report: Report, text: str) -> Report:
    return report.with_changes(notes={**report.notes, "floor": (Line(text=text),)})


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "library")


def test_read_only_media_are_read_and_what_is_written_is_safe(library: Library, disk: Path) -> None:
    path = disk / "r.rapport"
    write_published(sample_report(), path)
    subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
    before = path.read_bytes()
    store = library.open_file(path).store
    store.save(with_note(store.report, "escrito aquí"))
    with pytest.raises(NotPublishedError) as told:
        publish(store, path, NOW)
    assert "r.rapport could not be written: Read-only file system" in str(told.value)
    store.close()
    again = library.open_file(path).store
    assert again.report.notes_of("floor")[0].text == "escrito aquí"
    again.close()
    assert path.read_bytes() == before
    assert [file.name for file in disk.iterdir()] == ["r.rapport"]


def test_both_versions_are_kept_on_read_only_media(library: Library, disk: Path) -> None:
    path = disk / "r.rapport"
    write_published(sample_report(), path)
    store = library.open_file(path).store
    store.save(with_note(store.report, "aquí"))
    store.close()
    write_published(with_note(read_published(path), "allí"), path)
    subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
    opened = library.open_file(path)
    assert opened.kept_beside is None
    assert opened.store.report.notes_of("floor")[0].text == "allí"
    other = opened.store.report_at(int(opened.store.note("unmerged") or 0))
    assert other.notes_of("floor")[0].text == "aquí"
    opened.store.close()


def test_a_folder_that_has_gone_is_not_made_anew_and_is_written_to_when_it_is_back(
    library: Library, disk: Path
) -> None:
    path = disk / "forum" / "r.rapport"
    path.parent.mkdir()
    write_published(sample_report(), path)
    store = library.open_file(path).store
    store.save(with_note(store.report, "mientras tanto"))
    subprocess.run(["umount", "-l", str(disk)], check=True)
    with pytest.raises(NotPublishedError, match="No such file or directory"):
        publish(store, path, NOW)
    assert list(disk.iterdir()) == []
    path.parent.mkdir()
    publish(store, path, NOW)
    store.close()
    assert read_published(path).notes_of("floor")[0].text == "mientras tanto"


_NAMES = [
    "📋 Reunión – 日本 – مرحبا.rapport",
    "n" * 247 + ".rapport",
    "ñ" * 123 + ".rapport",
    "😀" * 61 + ".rapport",
    "two\nlines.rapport",
    "dots....rapport",
    " blanks .rapport",
    "%s {name} <b>.rapport",
    os.fsdecode(b"not utf-8 \xff\xfe.rapport"),
]


@pytest.mark.parametrize("name", _NAMES, ids=range(len(_NAMES)))
def test_any_name_can_be_opened_written_and_moved_aside(library: Library, tmp_path: Path, name: str) -> None:
    folder = tmp_path / ("d" * 200) / "📁"
    folder.mkdir(parents=True)
    path = folder / name
    write_published(sample_report(), path)
    store = library.open_file(path).store
    publish(store, path, NOW)
    store.save(with_note(store.report, "aquí"))
    write_published(with_note(read_published(path), "allí"), path)
    aside = publish(store, path, NOW).aside
    store.close()
    assert aside
    assert read_published(aside).notes_of("floor")[0].text == "allí"
    assert read_published(path).notes_of("floor")[0].text == "aquí"
    there = own_presence(tmp_path / "there", NOW)
    show(path, there)
    assert somebody_else(path, "here", NOW) == there


def test_a_name_that_is_too_long_is_said(library: Library, tmp_path: Path) -> None:
    path = tmp_path / ("n" * 300 + ".rapport")
    with pytest.raises(UnreadableError, match="File name too long"):
        library.open_file(path)
    store = library.create(sample_report())
    with pytest.raises(NotPublishedError, match="File name too long"):
        publish(store, path, NOW)
    store.close()


def _fifo(path: Path) -> None:
    os.mkfifo(path)


def _socket(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as listening:
        os.chdir(path.parent)  # a socket's path is short
        listening.bind(path.name)


def _device(path: Path) -> None:
    path.symlink_to("/dev/zero")


def _loop(path: Path) -> None:
    path.symlink_to(path.name)


def _dangling(path: Path) -> None:
    path.symlink_to("nowhere")


def _folder(path: Path) -> None:
    path.mkdir()


@pytest.mark.parametrize("make", [_fifo, _socket, _device, _loop, _dangling, _folder])
def test_what_is_no_file_keeps_nobody_waiting(
    library: Library, tmp_path: Path, make: Callable[[Path], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "odd.rapport"
    make(path)
    with pytest.raises(StoreError) as told:
        library.open_file(path)
    assert "odd.rapport" in str(told.value)
    assert "\n" not in str(told.value)


def test_a_file_that_was_cut_off_anywhere_is_one_sentence(tmp_path: Path) -> None:
    whole = tmp_path / "whole.rapport"
    write_published(sample_report(), whole)
    data = whole.read_bytes()
    path = tmp_path / "cut.rapport"
    for length in range(0, len(data), 512):
        path.write_bytes(data[:length])
        with pytest.raises(StoreError) as told:
            read_published(path)
        assert "cut.rapport" in str(told.value)
        assert path.read_bytes() == data[:length]


def test_a_file_that_may_not_be_read_is_said(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "r.rapport"
    write_published(sample_report(), path)
    path.chmod(0)
    me = os.geteuid()
    if me == 0:  # who may read everything
        os.seteuid(65534)
    try:
        with pytest.raises(UnreadableError, match="Permission denied"):
            library.open_file(path)
    finally:
        os.seteuid(me)


def test_a_working_copy_beside_files_of_others_is_its_own(library: Library, tmp_path: Path) -> None:
    """What a synchronisation or a backup leaves in the folder does not matter."""
    library.create(sample_report()).close()
    folder = tmp_path / "library"
    (folder / "conflicted copy.db").write_bytes(b"no database")
    (folder / "x.db").mkdir()
    (folder / ".db").touch()
    connection = sqlite3.connect(folder / "other.db")
    connection.execute("CREATE TABLE t (x)")
    connection.close()
    library.look_through(tmp_path)
    assert len(library.catalogue.entries()) == 1

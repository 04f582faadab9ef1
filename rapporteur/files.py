"""Writing a file so that it is there whole, or not at all; and bytes by way of a file."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import IO

# What file systems answer that cannot sync a folder, or do not let us open one to try.
_NO_FOLDER_SYNC = {errno.EACCES, errno.EPERM, errno.EBADF, errno.EINVAL, errno.ENOTSUP, errno.ENOSYS}


_LONGEST_NAME = 255
"""Bytes, on nearly every file system."""


def write_atomically(
    path: Path, write: Callable[[Path], object], *, make_room: Callable[[], object] = lambda: None
) -> None:
    """Let `write` fill a new empty file beside `path`, then put it in the place of `path`.

    `make_room` is called when the new file is ready, right before it takes the place.

    The bytes are on the disk before the name changes hands, so a reader, a crash or a power cut finds
    either the earlier file or the new one. A link is followed, and the permissions of an earlier file
    are kept. Whatever `write` or the file system raises comes through; the earlier file then still
    stands and nothing is left beside it. (A failure to sync the folder comes after the exchange: the new
    file stands, but a power cut may still bring back the earlier one.)
    """
    target = Path(os.path.realpath(path))
    temporary = target.with_name(f".rapporteur-{os.urandom(8).hex()}.tmp")
    # Not tempfile: its files are for the owner's eyes only, and a report may lie in a shared folder.
    os.close(os.open(temporary, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o666))
    try:
        write(temporary)
        if target.exists():
            temporary.chmod(target.stat().st_mode & 0o7777)
        _sync_file(temporary)
        make_room()
        temporary.replace(target)
    except BaseException:
        with suppress(OSError):
            temporary.unlink()
        raise
    _sync_folder(target.parent)


def bytes_written(write: Callable[[IO[bytes]], object]) -> bytes:
    """What `write` writes to an open file without a name, in memory where the system has such files.

    For Pillow: while its encoders fill a `BytesIO` no other thread gets a turn, for 7 ms at a time with a
    picture of 3840 × 2160, and a window that is being painted asks for dozens of turns. While they fill a
    file of the system's, all others go on.
    """
    with _open_nameless() as file:
        write(file)
        file.seek(0)
        return file.read()


def _open_nameless() -> IO[bytes]:
    if sys.platform == "linux" and hasattr(os, "memfd_create"):
        return os.fdopen(os.memfd_create("rapporteur"), "w+b")
    from tempfile import TemporaryFile

    return TemporaryFile()


def _sync_file(path: Path) -> None:
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _sync_folder(folder: Path) -> None:
    """Make the new name last. Windows has no such call, and needs none."""
    if os.name == "nt":
        return
    try:
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
    except OSError as error:
        if error.errno not in _NO_FOLDER_SYNC:
            raise


def stamped(path: Path, now: datetime) -> Path:
    """A free name beside a file, with the time in it. The stem gives way where that makes it too long."""
    stamp, number = now.astimezone().strftime("%Y-%m-%d %H.%M.%S"), 1
    while True:
        ending = f" ({stamp})" if number == 1 else f" ({stamp} {number})"
        room = _LONGEST_NAME - len(os.fsencode(ending + path.suffix))
        stem = os.fsencode(path.stem)[:room].decode(errors="ignore")
        beside = path.with_name(f"{stem}{ending}{path.suffix}")
        if not beside.exists():
            return beside
        number += 1


def path_text(path: Path) -> str:
    """A path as text that any file can hold, also where its bytes are none; `path_of` gives it back."""
    text = str(path)
    try:
        text.encode()
    except UnicodeEncodeError:
        return path.absolute().as_uri()
    return text


def path_of(text: str) -> Path:
    """The path of a `path_text`."""
    if not text.startswith("file:///"):
        return Path(text)
    from urllib.parse import unquote_to_bytes

    return Path(os.fsdecode(unquote_to_bytes(text.removeprefix("file://"))))


def shown_name(path: Path) -> str:
    """A file's name for people, with a mark for each of its bytes that is no text."""
    return os.fsencode(path.name).decode(errors="replace")

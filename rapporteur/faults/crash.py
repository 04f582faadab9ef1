"""When the system ends the program, since memory was misused, Python says where; the next start tells it."""

from __future__ import annotations

import faulthandler
import logging
import os
import re
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

from rapporteur.faults.telling import short_path

log = logging.getLogger(__name__)

NAME = "crash.txt"
EARLIER = "last-crash.txt"
"""Where what has been told stays until the next crash."""

_MOST = 100_000
"""Characters that are read of what a crash left."""

_FILE = re.compile(r'File "([^"\n]*)"')


@dataclass(frozen=True)
class Crash:
    """What is known of the last crash: where each thread was, by file and line, and when."""

    text: str
    at: datetime


class CrashWatch:
    """Has Python write where it was when the system ends it. `before` is what the last start left.

    The file is there as long as the program runs: a start that finds it empty was preceded by one that was
    killed and could write nothing.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / NAME
        self._file: BinaryIO | None = None
        self.before: Crash | None = None
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self.before = _take(self._path)
            descriptor = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            self._file = os.fdopen(descriptor, "wb", buffering=0)
            faulthandler.enable(self._file)
        except OSError as error:
            log.warning("a crash could not be kept here: %s", error)

    def close(self) -> None:
        """The program ends as it should: there is nothing to tell."""
        if self._file is None:
            return
        faulthandler.disable()
        self._file.close()
        self._file = None
        with suppress(OSError):
            self._path.unlink()


def _take(path: Path) -> Crash | None:
    """What a crash left, which is moved aside."""
    with suppress(FileNotFoundError):
        at = datetime.fromtimestamp(path.stat().st_mtime, UTC)
        text = path.read_text("utf-8", errors="replace")[:_MOST]
        if text.strip():
            path.replace(path.with_name(EARLIER))
            return Crash(_FILE.sub(lambda found: f'File "{short_path(found[1])}"', text), at)
    return None

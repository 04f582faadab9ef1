"""The log in the data folder: what went wrong, for who looks into it later."""

from __future__ import annotations

import logging
import os
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from rapporteur.faults.telling import Discreet

if TYPE_CHECKING:
    from logging.handlers import RotatingFileHandler

NAME = "rapporteur.log"

LARGEST = 512 * 1024
"""Bytes of one file."""

FILES = 3


class LogFile(logging.Handler):
    """Keeps warnings and errors in a few files of limited size, which only their owner can read.

    The file is opened, and what it takes imported, for the first record: most starts have none.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__(logging.WARNING)
        self.path = folder / NAME
        self._is_usable = True
        self.setFormatter(Discreet("%(asctime)s %(levelname)s %(threadName)s %(message)s"))

    @cached_property
    def _files(self) -> RotatingFileHandler:
        from logging.handlers import RotatingFileHandler

        class OwnFiles(RotatingFileHandler):
            """Rotating files that nobody else can read."""

            def _open(self) -> object:  # type: ignore[override]  # the stubs promise more than is used
                mode = os.O_WRONLY | os.O_CREAT | os.O_APPEND
                return os.fdopen(os.open(self.baseFilename, mode, 0o600), "a", encoding="utf-8")

            def handleError(self, _record: logging.LogRecord) -> None:
                # It is called where the exception is being handled: `emit` below takes it.
                raise

        self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        files = OwnFiles(self.path, maxBytes=LARGEST, backupCount=FILES - 1, encoding="utf-8")
        files.setFormatter(self.formatter)
        return files

    def emit(self, record: logging.LogRecord) -> None:
        """Keep a record. Where no file can be written there is none: nothing else waits for it."""
        if not self._is_usable:
            return
        try:
            self._files.emit(record)
        except OSError:
            self._is_usable = False

    def close(self) -> None:
        """Close the file."""
        if "_files" in vars(self):
            self._files.close()
        super().close()


def keep_log(folder: Path) -> LogFile:
    """Keep from now on what is logged anywhere in the program."""
    handler = LogFile(folder)
    logging.getLogger().addHandler(handler)
    return handler

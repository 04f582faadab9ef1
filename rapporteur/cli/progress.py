"""How far a command with many files is, on one line of the terminal."""

from __future__ import annotations

import os
import sys
import unicodedata
from types import TracebackType
from typing import Self

from rapporteur.cli.common import plain, warn

_CLEAR = "\r\x1b[K"
_BAR = 20
_USUAL_WIDTH = 80


class Progress:
    """A bar, "12 of 100", and the file's name; only on a terminal, and only for several files."""

    def __init__(self, count: int) -> None:
        self._count = count
        self._done = 0
        self._shown = count > 1 and sys.stderr.isatty()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _traceback: TracebackType | None,
    ) -> None:
        self._write("")

    def step(self, name: str) -> None:
        """Say that what has this name is next."""
        self._done += 1
        full = _BAR * self._done // self._count
        bar = "#" * full + "-" * (_BAR - full)
        line = f"[{bar}] {self._done} of {self._count}  {plain(name)}"
        self._write(_cut(line, _columns() - 1))

    def tell(self, sentence: str) -> None:
        """Say a sentence that stays."""
        self._write("")
        warn(sentence)

    def _write(self, line: str) -> None:
        if self._shown:
            sys.stderr.write(_CLEAR + line)
            sys.stderr.flush()


def _columns() -> int:
    """The width of the terminal that stderr is."""
    try:
        return os.get_terminal_size(sys.stderr.fileno()).columns or _USUAL_WIDTH
    except (OSError, ValueError):
        return _USUAL_WIDTH


def _cut(text: str, width: int) -> str:
    """As much of the text as so many columns hold."""
    used = 0
    for place, letter in enumerate(text):
        used += 2 if unicodedata.east_asian_width(letter) in "WF" else 1
        if used > width:
            return text[:place]
    return text

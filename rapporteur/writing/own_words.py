"""The words that a person has called right: a plain list, one word a line, that can be edited by hand too."""

from __future__ import annotations

from pathlib import Path

from rapporteur.files import write_atomically
from rapporteur.writing.words import folded, plain, words_in


class OwnWords:
    """One person's words. Case makes no difference. Without a path they are kept in memory alone."""

    def __init__(self, path: Path | None) -> None:
        self.path = path
        self._words: dict[str, str] = {}

    @property
    def words(self) -> tuple[str, ...]:
        """The words, as far as they have been read."""
        return tuple(self._words.values())

    def read(self) -> None:
        """Take in what is in the file, which another window may have added to. Raises `OSError`."""
        if self.path is None or not self.path.exists():
            return
        # What is no UTF-8 is of no use here, but it is somebody's, and is written back as it was.
        text = self.path.read_text("utf-8-sig", errors="surrogateescape")
        self._words |= {folded(word): word for line in text.splitlines() if (word := line.strip())}

    def add(self, word: str) -> None:
        """Add a word, and keep it. Raises `OSError` when it cannot be kept; it counts all the same."""
        if words_in(word) == [(0, len(word))]:
            self._words.setdefault(folded(word), plain(word))
            self.read()
            self._write()

    def forget(self, word: str) -> None:
        """Take a word out. Raises `OSError` when the file still has it; it does not count all the same."""
        try:
            self.read()
        finally:
            self._words.pop(folded(word), None)
        self._write()

    def _write(self) -> None:
        if self.path is None:
            return
        data = "".join(f"{word}\n" for word in sorted(self._words.values(), key=folded))
        self.path.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(
            self.path, lambda new: new.write_bytes(data.encode("utf-8", errors="surrogateescape"))
        )

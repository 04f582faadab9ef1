"""Short forms that become long ones while one types, and the person's own, which are kept in a file.

The file in the configuration folder is one JSON object of long forms by short form.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from datetime import UTC, datetime
from enum import Enum, auto
from pathlib import Path
from typing import NamedTuple

from rapporteur.files import shown_name, stamped, write_atomically

LONGEST = 40
"""Characters of a short form."""

LAST_SPEAKER = ".."
"""What stands for the name of whoever spoke last; a third dot makes it an ellipsis."""

_SPACES = " \t\n\u00a0\u202f"
_APOSTROPHES = "'’"
ENDS = frozenset(_SPACES + _APOSTROPHES + '.,;:!?)]}»”"…')
"""What ends a word when it is typed; a newline is Enter."""

_BEGINS = frozenset(_SPACES + _APOSTROPHES + '([{«“‘„‚"¿¡–—')

_LONGEST_ELISION = 2
"""Letters beside an apostrophe that may be part of another word: l', qu', 't, 'll."""


class Trouble(Enum):
    """What can be wrong with a file of abbreviations."""

    UNREADABLE = auto()
    UNWRITABLE = auto()
    DAMAGED = auto()
    NOT_TEXT = auto()
    TOO_LARGE = auto()


_PLAIN = {
    Trouble.UNREADABLE: "{file} cannot be read: {detail}.",
    Trouble.UNWRITABLE: "{file} cannot be written: {detail}.",
    Trouble.DAMAGED: "{file} is damaged: {detail}.",
    Trouble.NOT_TEXT: "{file} is not a text file.",
    Trouble.TOO_LARGE: "{file} is too large for a list of abbreviations.",
}


class AbbreviationsError(Exception):
    """A file of abbreviations that cannot be used: `path` names it, `trouble` and `detail` say why.

    `kept` is where a damaged file is now, under another name.
    """

    def __init__(self, path: Path, trouble: Trouble, detail: str = "", *, kept: Path | None = None) -> None:
        words = _PLAIN[trouble].format(file=shown_name(path), detail=detail)
        super().__init__(f"{words} It is kept as {shown_name(kept)}." if kept else words)
        self.path, self.trouble, self.detail, self.kept = path, trouble, detail, kept


class Expansion(NamedTuple):
    """What to put in place of the characters from `start` up to `end`."""

    start: int
    end: int
    text: str


def is_short_form(text: str) -> bool:
    """Whether this can be typed for a longer text: one word that is more than punctuation."""
    return 0 < len(text) <= LONGEST and not any(map(str.isspace, text)) and not ENDS.issuperset(text)


def tidied(text: str) -> str:
    """A short or long form on one line, composed as keyboards compose it."""
    return unicodedata.normalize("NFC", " ".join(text.split()))


class Abbreviations:
    """The form's abbreviations and the person's own, which go before; an empty long form switches one off."""

    def __init__(self, template: Mapping[str, str], own: Mapping[str, str]) -> None:
        forms = {tidied(short): tidied(long) for short, long in (*template.items(), *own.items())}
        self._long = {short: long for short, long in forms.items() if long and is_short_form(short)}
        self._longest = max(map(len, self._long), default=0)
        # Where a mark may belong to a form: in its middle, "p." while "p.ej" is being typed, or at its end.
        beginnings = {short[:end] for short in self._long for end in range(1, len(short) + 1)}
        self._begun = {beginning for beginning in beginnings if beginning[-1] in ENDS}

    def expansion(self, before: str, *, last_speaker: str = "") -> Expansion | None:
        """What the word that was just ended stands for, None for nothing.

        `before` is the line up to and including what ended the word: a space, a punctuation mark, or a
        newline for Enter. Without any of them at its end it is taken to be the line at Enter.

        A word in small letters becomes the long form as that is written, one with a capital first begins
        with a capital, and one that is all capitals stays: it is the acronym itself. ``..`` becomes the
        name of `last_speaker`. Of several short forms that end here the longest counts.
        """
        end = len(before)
        if before[-1:] in ENDS:
            if self._goes_on(before, end):
                return None
            end -= 1
        found = self._ending_at(before, end) or _name_at(before, end, tidied(last_speaker))
        while not found and self._goes_on(before, end):
            # A mark waited for a longer form, which did not come.
            end -= 1
            found = self._ending_at(before, end)
        return found

    def _ending_at(self, before: str, end: int) -> Expansion | None:
        for start in self._starts(before, end):
            word = before[start:end]
            text = self._long_form(word)
            if text and text != word and not _is_elided(before, start, end):
                return Expansion(start, end, text)
        return None

    def _goes_on(self, before: str, end: int) -> bool:
        words = (before[start:end] for start in self._starts(before, end))
        return any(word in self._begun or _decapitalised(word) in self._begun for word in words)

    def _starts(self, before: str, end: int) -> Iterator[int]:
        """Where a word that ends here may begin, the longest first."""
        for start in range(max(0, end - self._longest), end):
            if start == 0 or before[start - 1] in _BEGINS:
                yield start

    def _long_form(self, word: str) -> str:
        if word in self._long:
            return self._long[word]
        if len(word) > 1 and word.isupper():
            return ""
        long = self._long.get(_decapitalised(word), "")
        return long[:1].upper() + long[1:]


def _decapitalised(word: str) -> str:
    return word[:1].lower() + word[1:]


def _is_elided(before: str, start: int, end: int) -> bool:
    if end - start > _LONGEST_ELISION:
        return False
    after_one = before[max(0, start - 1) : start] in {*_APOSTROPHES} and before[max(0, start - 2)].isalnum()
    return after_one or before[end : end + 1] in {*_APOSTROPHES}


def _name_at(before: str, end: int, name: str) -> Expansion | None:
    start = end - len(LAST_SPEAKER)
    if not name or start < 0 or before[start:end] != LAST_SPEAKER or before[end:] == ".":
        return None
    return Expansion(start, end, name) if start == 0 or before[start - 1] in _SPACES else None


# ---- the person's own


def read_own(path: Path) -> Mapping[str, str]:
    """The person's own abbreviations; no file is none.

    Raises `AbbreviationsError`. A damaged file has then been set aside, so that the next time there is none.
    """
    try:
        return _own(path)
    except AbbreviationsError as error:
        if error.trouble is not Trouble.DAMAGED:
            raise
        kept = None
        with suppress(OSError):
            kept = _set_aside(path)
        raise AbbreviationsError(path, error.trouble, error.detail, kept=kept) from error


def write_own(path: Path, abbreviations: Mapping[str, str]) -> None:
    """Keep the person's own abbreviations. A file in that place that cannot be read is set aside first.

    Raises `AbbreviationsError`; the earlier file then still stands.
    """

    def make_room() -> None:
        try:
            _own(path)
        except AbbreviationsError:
            _set_aside(path)

    packed = json.dumps(dict(abbreviations), ensure_ascii=False, indent=1, sort_keys=True)
    write_whole(path, packed.encode(errors="surrogatepass"), make_room=make_room)


def _own(path: Path) -> Mapping[str, str]:
    try:
        read = json.loads(path.read_bytes())
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise AbbreviationsError(path, Trouble.UNREADABLE, error.strerror or str(error)) from error
    except (ValueError, RecursionError) as error:
        raise AbbreviationsError(path, Trouble.DAMAGED, str(error)) from error
    if not isinstance(read, dict):
        raise AbbreviationsError(path, Trouble.DAMAGED, "it holds no short and long forms")
    wrong = next((short for short, long in read.items() if not isinstance(long, str)), None)
    if wrong is not None:
        raise AbbreviationsError(path, Trouble.DAMAGED, f"the long form of {wrong!r} is not a text")
    return read


def _set_aside(path: Path) -> Path:
    kept = stamped(path, datetime.now(UTC))
    path.rename(kept)
    return kept


def write_whole(path: Path, packed: bytes, *, make_room: Callable[[], object] = lambda: None) -> None:
    """Write a file of abbreviations, and the folders it lies in. Raises `AbbreviationsError`.

    `make_room` is called right before the new file takes the place of an earlier one.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(path, lambda new: new.write_bytes(packed), make_room=make_room)
    except OSError as error:
        raise AbbreviationsError(path, Trouble.UNWRITABLE, error.strerror or str(error)) from error

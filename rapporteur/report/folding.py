"""Text as it is compared where a reader would take two spellings for the same.

Both searches begin here: the one through a report, which must find its way back to the characters as they
were written, and the one through all reports, which goes by words.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from functools import cache
from typing import NamedTuple

# Compiled when they are first used, which no start does.
_MARKS = (
    "["
    "\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"  # Latin, Greek, Cyrillic
    "\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7"  # Hebrew points and accents
    "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed"  # Arabic vowels
    "\u0640"  # the stroke that lengthens an Arabic word
    "]"
)
"""What one may leave out when typing. Signs that are vowels, in Indic scripts and in Thai, are not here."""

_UNSPACED = (
    "["
    "\u0e00-\u0eff\u1000-\u109f\ua9e0-\ua9ff\uaa60-\uaa7f\u1780-\u17ff"  # Thai and Lao, Myanmar, Khmer
    "\u3005-\u3007\u3041-\u30ff\u31f0-\u31ff"  # Japanese
    "\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff"  # Han
    "]"
)

_BARE_LETTERS = {"ł": "l", "ø": "o", "đ": "d", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th"}
"""Letters that Unicode does not take apart, and that many keyboards lack."""

_TYPED = {
    **_BARE_LETTERS,
    **{letter.upper(): bare.upper() for letter, bare in _BARE_LETTERS.items()},
    **dict.fromkeys("‘’‚‛ʼ", "'"),
    **dict.fromkeys("“”„‟", '"'),
    **dict.fromkeys("‐‒–—―−", "-"),
}
"""What a keyboard gives for what a word processor or a phone writes."""


class Characters(dict[int, str]):
    """A table for `str.translate` that asks what becomes of a character when it first meets it.

    `odd` has the characters met so far that do not become exactly one, or that go with the one before them.
    """

    def __init__(self, becomes: Callable[[str], str]) -> None:
        super().__init__()
        self._becomes = becomes
        self.odd: set[str] = set()

    def __missing__(self, code: int) -> str:
        character = chr(code)
        self[code] = result = self._becomes(character)
        if len(result) != 1 or _joins(character):
            self.odd.add(character)
        return result


def is_unspaced(character: str) -> bool:
    """Whether it is of a script that writes a sentence without spaces: each character counts as a word."""
    return re.match(_UNSPACED, character) is not None


def bare_letter(character: str) -> str:
    """The letters that a keyboard has in place of this one; most are what they are."""
    return _BARE_LETTERS.get(character, character)


def without_marks(text: str) -> str:
    """The text taken apart (NFKD), without accents and without what cannot be seen."""
    return unicodedata.normalize("NFKD", text).translate(_BARE)


def _is_unseen(character: str) -> bool:
    """Whether nothing is seen of it: a soft hyphen, a joiner."""
    return unicodedata.category(character) == "Cf"


def _bare(character: str) -> str:
    return "" if _is_unseen(character) or re.match(_MARKS, character) else character


_BARE = Characters(_bare)


# ---- one text, and the way back


class Way(NamedTuple):
    """How a text is compared: whether case counts, and whether accents do."""

    case: bool = False
    accents: bool = False

    def fold(self, text: str) -> str:
        """The text as it is compared, spaces and signs where they are; nothing for what cannot be seen."""
        if text.isascii():
            return text if self.case else text.lower()
        if _is_plain(text):
            return text.translate(_table(self))
        return "".join(self._of(unit) for unit in _units(text))

    def trace(self, text: str) -> Traced:
        """The text as it is compared, and where each of its characters was."""
        if text.isascii():
            return Traced(self.fold(text))
        if _is_plain(text):
            table = _table(self)
            folded = text.translate(table)
            # By now the table has met every character of this text.
            if table.odd.isdisjoint(text):
                return Traced(folded)
        pieces: list[str] = []
        begins: dict[int, int] = {}
        ends: dict[int, int] = {}
        at = length = 0
        for unit in _units(text):
            piece = self._of(unit)
            if piece:
                begins[length] = at
                length += len(piece)
                ends[length] = at + len(unit)
                pieces.append(piece)
            at += len(unit)
        return Traced("".join(pieces), begins, ends)

    def _of(self, unit: str) -> str:
        return _table(self)[ord(unit)] if len(unit) == 1 else self._compared(unit)

    def _compared(self, unit: str) -> str:
        if self.accents:
            composed = unicodedata.normalize("NFC", unit)
            seen = "".join(_written(character) for character in composed)
        else:
            seen = "".join(_typed(character) for character in without_marks(unit))
        return unicodedata.normalize("NFC", seen if self.case else seen.casefold())


fold = Way().fold
"""A text without case and accents."""


class Traced(NamedTuple):
    """A folded text. Without `begins` and `ends` its characters stand where they stood before.

    Otherwise they tell where a character of the original begins and ends, by where it does so in `folded`.
    What a letter carries goes with it; half of a character (the f of a ligature) has no place.
    """

    folded: str
    begins: dict[int, int] | None = None
    ends: dict[int, int] | None = None

    def original(self, begin: int, end: int) -> tuple[int, int] | None:
        """The offsets in the original of a stretch of `folded`, or None where it cuts a character in two."""
        if self.begins is None or self.ends is None:
            return begin, end
        first, last = self.begins.get(begin), self.ends.get(end)
        return None if first is None or last is None else (first, last)


@cache
def _table(way: Way) -> Characters:
    return Characters(way._compared)


def _is_plain(text: str) -> bool:
    """Whether it can be folded character by character: whatever could be one character is one."""
    return unicodedata.is_normalized("NFC", text) and "\uff9e" not in text and "\uff9f" not in text


def _written(character: str) -> str:
    if _is_unseen(character):
        return ""
    return " " if unicodedata.category(character) == "Zs" else character


def _typed(character: str) -> str:
    return " " if unicodedata.category(character) == "Zs" else _TYPED.get(character, character)


def _joins(character: str) -> bool:
    """Whether it is part of the character before it: an accent, the rest of a Korean syllable."""
    return (
        unicodedata.combining(character) != 0
        or unicodedata.category(character) == "Me"
        or "\u1160" <= character <= "\u11ff"
        or "\ufe00" <= character <= "\ufe0f"
        or character in "\uff9e\uff9f"  # the marks of a Japanese sound among the narrow characters
    )


def _units(text: str) -> list[str]:
    """The characters, each with what joins it."""
    units: list[str] = []
    for character in text:
        if units and _joins(character):
            units[-1] += character
        else:
            units.append(character)
    return units

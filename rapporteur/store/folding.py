"""Text as the search compares it: without accents or case, its words apart, in whatever script it is."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

_MARKS = re.compile(
    "["
    "\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"  # Latin, Greek, Cyrillic
    "\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7"  # Hebrew points and accents
    "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed"  # Arabic vowels
    "\u0640"  # the stroke that lengthens an Arabic word
    "]"
)
"""What one may leave out when typing. Signs that are vowels, in Indic scripts and in Thai, are not here."""

_UNSPACED = re.compile(
    "["
    "\u0e00-\u0eff\u1000-\u109f\ua9e0-\ua9ff\uaa60-\uaa7f\u1780-\u17ff"  # Thai and Lao, Myanmar, Khmer
    "\u3005-\u3007\u3041-\u30ff\u31f0-\u31ff"  # Japanese
    "\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff"  # Han
    "]"
)
"""Scripts that write a sentence without spaces: every character counts as a word."""

_BARE_LETTERS = {"ł": "l", "ø": "o", "đ": "d", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th"}
"""Letters that Unicode does not take apart, and that many keyboards lack."""


class _Characters(dict[int, str]):
    """A table for `str.translate` that asks what becomes of a character when it first meets it."""

    def __init__(self, becomes: Callable[[str], str]) -> None:
        super().__init__()
        self._becomes = becomes

    def __missing__(self, code: int) -> str:
        self[code] = result = self._becomes(chr(code))
        return result


def _bare(character: str) -> str:
    """Nothing for a mark and for what cannot be seen (a soft hyphen, a joiner)."""
    unseen = unicodedata.category(character) == "Cf"
    return "" if unseen or _MARKS.match(character) else character


def _apart(character: str) -> str:
    """A letter, a figure or a sign that belongs to one; a space for everything else."""
    category = unicodedata.category(character)
    if category[0] not in "LMN" and category != "Co":
        return " "
    if _UNSPACED.match(character):
        return f" {character} "
    return _BARE_LETTERS.get(character, character)


_BARE = _Characters(_bare)
_APART = _Characters(_apart)


def fold(text: str) -> str:
    """The words of a text, one space between them, such that texts which a reader takes for equal are equal.

    "Economía" is "economia", "STRASSE" is "straße"; "東京" is "東 京", so that it is found inside a sentence.
    Nothing but letters, figures, their signs and single spaces is left.
    """
    if text.isascii():
        bare = text.lower()
    else:
        bare = unicodedata.normalize("NFKD", text).translate(_BARE).casefold()
        # Composed again: a Korean syllable is one character, and a Japanese one keeps its voiced mark.
        bare = unicodedata.normalize("NFC", bare)
    return " ".join(bare.translate(_APART).split())

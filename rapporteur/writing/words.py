"""What counts as a word that can be spelled right or wrong."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import pairwise

_MARKS = "\u0300-\u036f"
"""Accents on their own, as some systems write them: a letter and its accent are two characters."""

_APOSTROPHES = "'’ʼ‘`´"
_HYPHENS = "-‐‑"
_DOTS = "·"
"""Catalan's l·l, and the points of French étudiant·e·s."""

_JOINERS = re.escape(_APOSTROPHES + _HYPHENS + _DOTS)
"""Ready to stand between the brackets of a pattern, where a hyphen means something."""

_WORD = re.compile(rf"[\w{_MARKS}]++(?:[{_JOINERS}][\w{_MARKS}]++)*")
_LETTERS = re.compile(rf"[a-zàáâãäçèéêëìíîïñòóôõöùúûüÿæœ{_JOINERS}]++")
"""The letters that our dictionaries have. A word with another one is a name, or some other language's."""
_HYPHEN = re.compile(f"[{re.escape(_HYPHENS)}]")
_PARTS = re.compile(rf"[{_JOINERS}]")
_TYPEWRITER = str.maketrans(dict.fromkeys(_APOSTROPHES, "'") | dict.fromkeys(_HYPHENS, "-"))

_CHUNK = re.compile(r"\S++")
_NAME_OF_A_PLACE = re.compile(r"(?i:www\.)|\w++://|[#@\\/~]++\w|\w:[\\/]")
"""How an address, a tag, a handle or a path begins."""
_DOMAIN = re.compile(r"[\w-]++(?:\.[\w-]++)*?\.[a-z]{2,6}(?:[:/?#].*)?", re.DOTALL)
_BEFORE = "([{<«“”‘\"'¿¡*_–—-"
_AFTER = ")]}>»“”’\"'?!*_.,;:…–—-"

_LONGEST = 60
"""Letters. What is longer is no word of these languages."""
_LONGEST_ACRONYM = 6


def words_in(text: str) -> list[tuple[int, int]]:
    """Where the words are that a dictionary can be asked about: start and end, in characters.

    A word has letters, and apostrophes, hyphens or l·l's dot between them. Left out is what no
    dictionary has: numbers and what is mixed with them, addresses, @names and #tags, single letters,
    acronyms (ESS, EE.UU., ONGs), names written like CoopCycle, and words with letters that
    none of our languages has.
    """
    return [
        (start, end)
        for chunk in _CHUNK.finditer(text)
        if not _is_address(chunk[0])
        for start, end in _in_chunk(text, chunk.start(), chunk.end())
    ]


def plain(word: str) -> str:
    """A word as dictionaries have it: letters with their accents as one character, straight apostrophes."""
    return unicodedata.normalize("NFC", word).translate(_TYPEWRITER)


def folded(word: str) -> str:
    """A word without difference of case, to look up names by."""
    return plain(word).casefold()


def words_of_name(name: str) -> Iterator[str]:
    """The words of a person's or a body's name: each, and each part of one with a hyphen."""
    for match in _WORD.finditer(name):
        yield match[0]
        parts = _HYPHEN.split(match[0])
        if len(parts) > 1:
            yield from parts


def is_acronym(word: str) -> bool:
    """Whether a part of a word is an acronym, such as OCDE; also several of them, as in ONGs."""
    stem = word[:-1] if word.endswith("s") else word
    return 2 <= len(stem) <= _LONGEST_ACRONYM and stem.isupper()


def _is_address(chunk: str) -> bool:
    """Whether what stands between two spaces is an address, a handle, a tag, or the name of a file."""
    core = chunk.strip(_BEFORE + _AFTER)
    begin = chunk.lstrip(_BEFORE)
    return "@" in chunk or bool(_NAME_OF_A_PLACE.match(begin) or _DOMAIN.fullmatch(core))


def _in_chunk(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    for match in _WORD.finditer(text, start, end):
        word = match[0].strip("_")  # a mark for emphasis
        begin = match.start() + match[0].index(word)
        if 1 < len(word) <= _LONGEST and _is_readable(word) and not _is_a_sign(word):
            yield begin, begin + len(word)


def _is_readable(word: str) -> bool:
    return _LETTERS.fullmatch(unicodedata.normalize("NFC", word).lower()) is not None


def _is_a_sign(word: str) -> bool:
    """Whether a word is an acronym, or written as only names are."""
    parts = _PARTS.split(unicodedata.normalize("NFC", word))
    letters = "".join(parts)
    return (
        len(letters) < 2
        or all(len(part) < 2 or is_acronym(part) for part in parts)
        or any(before.islower() and after.isupper() for part in parts for before, after in pairwise(part))
    )

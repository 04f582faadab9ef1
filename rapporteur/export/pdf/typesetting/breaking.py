"""Where a line may end.

The rules are those of UAX #14 that matter for running text: at spaces; after hyphens, dashes and slashes
within a word; between the characters of Chinese and Japanese, but no closing bracket, comma or small kana
begins a line and no opening bracket ends one; Korean at its spaces; Thai, Lao, Khmer and Burmese between the
words that `unspaced` finds. A few scripts more have no spaces, and no list of words: their lines are broken
between clusters, and only where a phrase is longer than a line.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

import regex

if TYPE_CHECKING:
    from pyphen import Pyphen

SOFT_HYPHEN = "\u00ad"

_IDEOGRAPH = r"\p{Line_Break=ID}\p{Line_Break=CJ}\p{Line_Break=EB}\p{Line_Break=EM}"
# What goes with the character before it: marks, joiners, and vowels that Thai and Lao have as letters.
_VOWELS_BEHIND = "ะาๅๆฯະາໆຯ"
_BOUND = (
    r"\p{Grapheme_Cluster_Break=Extend}\p{Grapheme_Cluster_Break=SpacingMark}\p{Grapheme_Cluster_Break=ZWJ}"
    + _VOWELS_BEHIND
)
_NOT_FIRST = (
    r"\p{Line_Break=CL}\p{Line_Break=CP}\p{Line_Break=EX}\p{Line_Break=IS}\p{Line_Break=SY}"
    r"\p{Line_Break=NS}\p{Line_Break=CJ}\p{Line_Break=IN}\p{Line_Break=QU}\p{Line_Break=PO}"
    r"\p{Line_Break=CM}\p{Line_Break=GL}\p{Line_Break=WJ}"
) + _BOUND
_NOT_LAST = (
    r"\p{Line_Break=OP}\p{Line_Break=QU}\p{Line_Break=PR}"
    r"\p{Line_Break=ZWJ}\p{Line_Break=GL}\p{Line_Break=WJ}\p{Logical_Order_Exception}"
)
_BEFORE_LETTER = rf"(?=\w)(?![{_BOUND}])"

# Spaces that bind are part of a word.
_WORD = regex.compile(
    r"[^\s\u00a0\u2007\u202f\u200b]*(?:[\u00a0\u2007\u202f][^\s\u00a0\u2007\u202f\u200b]*)*"
)
_SPACES = regex.compile(r"(?:\s|\u200b)*")
# Each match ends where a line may. All of them look back over two characters at most, and so take no longer
# the longer a text is.
_WITHIN = regex.compile(
    # before a character of Chinese or Japanese, and after one and what cannot begin a line
    rf"(?=[{_IDEOGRAPH}])(?![{_NOT_FIRST}])(?<![{_NOT_LAST}])"
    rf"|[{_IDEOGRAPH}][{_NOT_FIRST}]*+(?<![{_NOT_LAST}])"
    rf"|(?<=[、。，．！？：；」』】》〉）］｝]){_BEFORE_LETTER}"
    # after hyphens and dashes that join letters, and after what parts an address
    rf"|(?<=[\p{{L}}\p{{M}}][-‐–—/])(?=\p{{L}})(?![{_BOUND}])"
    rf"|(?<=[/?&=]){_BEFORE_LETTER}|(?<={SOFT_HYPHEN})"
)
# Scripts without spaces, with the marks on their letters.
_UNSPACED = regex.compile(rf"\p{{Line_Break=SA}}[\p{{Line_Break=SA}}{_BOUND}]+")
_MAY_BREAK = regex.compile(rf"[{_IDEOGRAPH}\p{{Line_Break=SA}}\-‐–—/?&={SOFT_HYPHEN}]")
_ODD_SPACES = regex.compile(r"[^\S\u00a0\u2007\u202f]|\u200b")
_ONLY_SPACES = regex.compile(
    rf"[{_IDEOGRAPH}\p{{Line_Break=SA}}\u00a0\u2007\u202f\u200b\-‐–—/?&={SOFT_HYPHEN}]"
)
# Of flags two letters at a time: to count them from the first, as `\X` does, takes as long as their square.
_CLUSTER = regex.compile(
    rf"[\U0001F1E6-\U0001F1FF]{{2}}[{_BOUND}]*|\p{{Logical_Order_Exception}}?\X[{_VOWELS_BEHIND}]*"
)

_LEAST_WORD = 6
_LEAST_BEFORE, _LEAST_AFTER = 2, 3
_LETTERS = regex.compile(r"(?P<before>\P{L}*)(?P<word>\p{L}+)(?P<after>\P{L}*)")


class Unit(NamedTuple):
    """A piece of text that stays on one line, and the number of spaces that follow it."""

    start: int
    end: int
    spaces: int


def units(text: str) -> Iterator[Unit]:
    """A text without line feeds in the smallest pieces between which a line may end."""
    at = 0
    while at < len(text):
        end = _WORD.match(text, at).end()  # it always matches
        spaces = _SPACES.match(text, end).end()
        start = at
        if _MAY_BREAK.search(text, at, end):
            for place in sorted({*_breaks(text, at, end), *_between_words(text, at, end)}):
                if start < place < end:
                    yield Unit(start, place, 0)
                    start = place
        yield Unit(start, end, spaces - end)
        at = spaces if spaces > at else len(text)


def _breaks(text: str, start: int, end: int) -> Iterator[int]:
    return (found.end() for found in _WITHIN.finditer(text, start, end))


def _between_words(text: str, start: int, end: int) -> Iterator[int]:
    """Where words end in scripts that have no spaces between them."""
    for run in _UNSPACED.finditer(text, start, end):
        from rapporteur.export.pdf.typesetting.unspaced import words

        yield from [*accumulate(map(len, words(clusters(run[0]))), initial=run.start())][1:-1]


def is_plain(text: str) -> bool:
    """Whether a line of this text may end at its spaces and nowhere else."""
    return _ONLY_SPACES.search(text) is None


def has_odd_spaces(text: str) -> bool:
    """Whether a text has spaces, and not only such as are part of a word."""
    return _ODD_SPACES.search(text) is not None


def clusters(text: str) -> list[str]:
    """What a reader takes for one character each (UAX #29); in Thai and Lao, with the vowels beside it."""
    found: list[str] = _CLUSTER.findall(text)
    return found


def hyphenations(word: str, language: str) -> list[tuple[str, str]]:
    """The ways to break a word in two, the longest beginning first; none in a language that is not known.

    The hyphen itself is not in the texts.
    """
    found = _LETTERS.fullmatch(word)
    hyphenator = _hyphenator(language)
    if found is None or hyphenator is None or len(found["word"]) < _LEAST_WORD:
        return []
    before, inner, after = found["before"], found["word"], found["after"]
    return [
        (before + inner[:place], inner[place:] + after)
        for place in reversed(hyphenator.positions(inner))
        if _LEAST_BEFORE <= place <= len(inner) - _LEAST_AFTER
    ]


@lru_cache(32)
def _hyphenator(language: str) -> Pyphen | None:
    if not language:
        return None
    import pyphen

    known = pyphen.language_fallback(language)
    # The default English is the American one; which one is meant is not known.
    return pyphen.Pyphen(lang=known) if known else None

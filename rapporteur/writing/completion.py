"""The words of a report and the names of its people, to complete what is being typed."""

from __future__ import annotations

import heapq
import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence

from rapporteur.report.folding import fold

LEAST_TYPED = 3
"""Letters that must have been typed."""

LEAST_LETTERS = 5
"""Letters of a word that is worth completing."""

LEAST_SAVED = 2
"""Letters that a completion must save."""

_WORD = re.compile(r"[^\W\d_]\w*(?:[-·]\w+)*")
_BEING_TYPED = re.compile(r"[^\W\d_]\w*(?:[-·]\w*)*\Z")

_DIVIDERS = re.compile(r"[-\s'’‘ʼ]+")
"""What divides the words of a name: Jean-Luc, O'Brien, d’Ormesson."""

_LAST_CHARACTER = "\U0010ffff"

_FEW = 100
"""Words that came or went, up to which they are put in their places one by one."""


def prefix_of(before: str) -> str:
    """The word, as far as it is typed, at the end of the text before the cursor; empty for none."""
    found = _BEING_TYPED.search(before)
    return found[0] if found else ""


class _Word:
    """A word of the texts: how often it is there, and at which change it last came to one.

    `spellings` are counted too; they differ in case.
    """

    __slots__ = ("count", "folded", "last", "small", "spellings")

    def __init__(self, small: str) -> None:
        self.small, self.folded = small, fold(small)
        self.count, self.last = 0, 0
        self.spellings: dict[str, int] = {}


class Vocabulary:
    """What can be completed. Texts come under keys, best one a line: what changes is then cheap."""

    def __init__(self) -> None:
        self._names: list[tuple[str, str]] = []
        self._texts: dict[str, str] = {}
        self._changes = 0
        self._words: dict[str, _Word] = {}
        self._by_spelling: dict[str, _Word] = {}
        # By folded word; those in `_moved` may be missing or too many.
        self._sorted: list[tuple[str, str, _Word]] = []
        self._moved: dict[str, _Word] = {}

    # ---- what there is

    def set_names(self, names: Iterable[str]) -> None:
        """Who is there, in the order of the sidebar; the unnamed are left out."""
        whole = dict.fromkeys(" ".join(name.split()) for name in names)
        self._names = [(name, _each_word(name)) for name in whole if name]

    def update(self, texts: Mapping[str, str]) -> None:
        """Hold these texts and no others. What is as it was costs next to nothing."""
        for key in [key for key in self._texts if key not in texts]:
            self.remove(key)
        for key, text in texts.items():
            self.set_text(key, text)

    def set_text(self, key: str, text: str) -> None:
        """Take in a text in place of the one under this key."""
        before = self._texts.get(key, "")
        if text == before:
            return
        self._texts[key] = text
        self._changes += 1
        gone = _words_of(before) if before else ()
        had = set(gone)
        for spelling in _words_of(text):
            word = self._by_spelling.get(spelling) or self._add_spelling(spelling)
            word.count += 1
            word.spellings[spelling] += 1
            if spelling not in had:
                word.last = self._changes
        for spelling in gone:
            word = self._by_spelling[spelling]
            word.count -= 1
            word.spellings[spelling] -= 1
            if not word.spellings[spelling]:
                self._forget_spelling(spelling)

    def remove(self, key: str) -> None:
        """Forget the text under this key."""
        self.set_text(key, "")
        self._texts.pop(key, None)

    def _add_spelling(self, spelling: str) -> _Word:
        small = spelling.lower()
        word = self._words.get(small)
        if word is None:
            word = self._words[small] = self._moved[small] = _Word(small)
        word.spellings[spelling] = 0
        self._by_spelling[spelling] = word
        return word

    def _forget_spelling(self, spelling: str) -> None:
        word = self._by_spelling.pop(spelling)
        del word.spellings[spelling]
        if not word.spellings:
            self._moved[word.small] = self._words.pop(word.small)

    # ---- what is asked

    def names(self, prefix: str = "") -> list[str]:
        """Everyone whose name, or a word of it, begins so; all for an empty prefix.

        In the order of the sidebar, with those whose whole name begins so first.
        """
        begins = _each_word(prefix)
        found = [(not folded.startswith(begins), name) for name, folded in self._names if begins in folded]
        return [name for _, name in sorted(found, key=lambda one: one[0])]

    def complete(self, prefix: str, *, limit: int = 8) -> list[str]:
        """What the word that begins so may become, the likeliest first: names, then words of the texts.

        Of two words the one that came later to the texts is likelier, and the one that is there more often:
        twice as often makes up for twice as long ago. A word comes in its most frequent spelling, with a
        capital first or all in capitals where it is typed so.
        """
        if len(prefix) < LEAST_TYPED:
            return []
        names = [name for name in self.names(prefix) if len(name) >= len(prefix) + LEAST_SAVED][:limit]
        words = heapq.nsmallest(limit, self._candidates(prefix))
        completions = [*names, *(_as_typed(self._words[small], prefix) for *_, small in words)]
        return list(dict.fromkeys(completions))[:limit]

    def _candidates(self, prefix: str) -> list[tuple[bool, int, int, str]]:
        """Words with how likely they are, the least numbers first."""
        self._sort()
        begins, typed, now = fold(prefix), prefix.lower(), self._changes
        first = bisect_left(self._sorted, (begins,))
        behind = bisect_left(self._sorted, (begins + _LAST_CHARACTER,))
        least = max(LEAST_LETTERS, len(prefix) + LEAST_SAVED)
        # Accents that were typed are meant.
        accented = not typed.isascii()
        return [
            (
                accented and not small.startswith(typed),
                (now - word.last).bit_length() - word.count.bit_length(),
                now - word.last,
                small,
            )
            for _, small, word in self._sorted[first:behind]
            if len(small) >= least
        ]

    def _sort(self) -> None:
        if len(self._moved) > _FEW:
            self._sorted = sorted((word.folded, small, word) for small, word in self._words.items())
        else:
            for small, moved in self._moved.items():
                place = bisect_left(self._sorted, (moved.folded, small))
                there = [entry[1] for entry in self._sorted[place : place + 1]] == [small]
                now = [(word.folded, small, word)] if (word := self._words.get(small)) else []
                self._sorted[place : place + there] = now
        self._moved.clear()


def _each_word(name: str) -> str:
    """A name folded, a space before each of its words."""
    return " " + _DIVIDERS.sub(" ", fold(name)).strip()


def _words_of(text: str) -> Sequence[str]:
    composed = unicodedata.normalize("NFC", text)
    return [word for word in _WORD.findall(composed) if len(word) >= LEAST_LETTERS]


def _as_typed(word: _Word, prefix: str) -> str:
    # Of two spellings that are as frequent the one in small letters, which sort last.
    spelling = max(word.spellings, key=lambda spelling: (word.spellings[spelling], spelling))
    if prefix.isupper():
        return spelling.upper()
    if prefix[0].isupper() and spelling.islower():
        return spelling[0].upper() + spelling[1:]
    return spelling

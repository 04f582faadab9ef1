"""Names that are written in two ways: what in a text is very like a known name, and not the same.

Words are looked up by what is left of them when a letter is taken away, and words and lines that were looked
through are remembered: a report of an hour and a half takes a few milliseconds.
"""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property, lru_cache
from itertools import combinations
from typing import NamedTuple

from rapporteur.report.folding import fold
from rapporteur.report.naming import PARTICLES, WORD, Word, are_joined, begins_sentence, words

_VOWELS = frozenset("aeiouy")

_SOUNDS = str.maketrans("kqyjwzg", "cciivsj")
"""Letters that are taken for each other by who only hears a name."""

_ALONE = 6
"""The letters that a word on its own needs for one more, less or other letter to be noticed."""

_LONG = 9
"""From so many letters on two may be wrong."""

_SURELY = 8
"""A word written small needs so many letters to be taken for a name without its accent."""

_LONGEST = 40
"""Longer words are no names."""

_MOST_LINES = 20_000
_MOST_WORDS = 100_000


class Name(NamedTuple):
    """A known name; that of a person may be used in parts, an organisation's only as a whole."""

    text: str
    is_person: bool


class Near(NamedTuple):
    """What stands in a text from `start` to `end` is very like the known `name`.

    `is_sure` is not set for a single word that may be another: it is nothing if the report has it in small
    letters elsewhere.
    """

    start: int
    end: int
    name: str
    is_sure: bool


class _Relation(NamedTuple):
    """A word is like one of a name's: `slips` are the letters that differ; accents make `differs` alone."""

    name: int
    place: int
    slips: int
    differs: bool


class _Known(NamedTuple):
    name: Name
    words: tuple[Word, ...]

    @property
    def weight(self) -> int:
        """How many words it has that are no particles."""
        return sum(word.folded not in PARTICLES for word in self.words)


class NameIndex:
    """Known names by the words that they are made of. Made by `name_index`."""

    def __init__(self, names: Iterable[Name]) -> None:
        self._known = [known for name in names if (known := _Known(name, words(name.text))).words]
        self._exact: dict[str, list[tuple[int, int]]] = defaultdict(list)
        self._folded: dict[str, list[tuple[int, int]]] = defaultdict(list)
        self._near: dict[str, set[str]] = defaultdict(set)
        for number, known in enumerate(self._known):
            for place, word in enumerate(known.words):
                self._exact[_spelled(word.written)].append((number, place))
                self._folded[word.folded].append((number, place))
        for folded in self._folded:
            for key in _keys(folded):
                self._near[key].add(folded)
        self._related: dict[str, tuple[_Relation, ...]] = {}
        self._lines: dict[str, tuple[Near, ...]] = {}

    def near(self, text: str) -> tuple[Near, ...]:
        """What in a text is nearly, and not exactly, one of the names."""
        found = self._lines.get(text)
        if found is None:
            if len(self._lines) > _MOST_LINES:
                self._lines.clear()
            found = self._lines[text] = tuple(self._look(text))
        return found

    @cached_property
    def alike_people(self) -> tuple[tuple[str, str], ...]:
        """People whose names are very like those of others before them: the later and the earlier name."""
        return self._alike([known for known in self._known if known.name.is_person])

    @cached_property
    def alike_organisations(self) -> tuple[tuple[str, str], ...]:
        """The same for organisations."""
        return self._alike([known for known in self._known if not known.name.is_person])

    def _alike(self, names: Sequence[_Known]) -> tuple[tuple[str, str], ...]:
        pairs = combinations(names, 2)
        return tuple((other.name.text, one.name.text) for one, other in pairs if _are_alike(one, other))

    def _look(self, text: str) -> Iterator[Near]:
        # Most lines have no word that is nearly one of a name.
        if not any(one.differs for written in WORD.findall(text) for one in self._relations(written)):
            return
        line = words(text)
        related = [self._relations(word.written) for word in line]
        at = 0
        while at < len(line):
            end, near = self._at(text, line, related, at)
            if near:
                yield near
            at = max(end, at + 1)

    def _at(
        self, text: str, line: Sequence[Word], related: Sequence[Sequence[_Relation]], at: int
    ) -> tuple[int, Near | None]:
        """Where the longest name that begins at a word ends, and what is odd about it."""
        best: list[_Relation] = []
        for begun in related[at]:
            run = [begun]
            while (there := at + len(run)) < len(line) and are_joined(text, line[there - 1], line[there]):
                further = next((one for one in related[there] if self._goes_on(run, one)), None)
                if further is None:
                    break
                run.append(further)
            if self._is_whole(run) and (
                (len(run), -sum(one.slips for one in run), -sum(one.differs for one in run))
                > (len(best), -sum(one.slips for one in best), -sum(one.differs for one in best))
            ):
                best = run
        if not best:
            return at + 1, None
        end = at + len(best)
        if not any(one.differs for one in best):
            return end, None
        return end, self._judged(text, line, related, at, best)

    def _goes_on(self, run: Sequence[_Relation], one: _Relation) -> bool:
        if one.name != run[-1].name or any(one.place == before.place for before in run):
            return False
        # Parts of a person's name come in any order, an organisation's in its own.
        return self._known[one.name].name.is_person or one.place == run[-1].place + 1

    def _is_whole(self, run: Sequence[_Relation]) -> bool:
        known = self._known[run[0].name]
        if known.name.is_person:
            return any(known.words[one.place].folded not in PARTICLES for one in run)
        return run[0].place == 0 and len(run) == len(known.words)

    def _judged(
        self,
        text: str,
        line: Sequence[Word],
        related: Sequence[Sequence[_Relation]],
        at: int,
        run: Sequence[_Relation],
    ) -> Near | None:
        known = self._known[run[0].name]
        there = line[at : at + len(run)]
        slips = sum(one.slips for one in run)
        found = Near(there[0].start, there[-1].end, known.name.text, True)
        if sum(known.words[one.place].folded not in PARTICLES for one in run) > 1:
            if not slips and text[found.start : found.end].isupper() and not known.name.text.isupper():
                return None  # in many hands capitals have no accents
            most = 2 if known.name.is_person else 1
            return found if slips <= most and any(one.slips == 0 for one in run) else None
        (odd,) = (number for number, one in enumerate(run) if one.differs)
        word, meant = there[odd], known.words[run[odd].place]
        if not word.has_case or len(meant.folded) < 3:
            return None
        if word.written.isupper() and len(word.written) > 1 and not (meant.written.isupper() and not slips):
            # The same, and abbreviations are all like each other.
            return None
        if not slips:
            if not word.is_capital:
                return found._replace(is_sure=False) if len(word.folded) >= _SURELY else None
            return None if known.name.is_person and _is_of_other(text, line, related, at, run) else found
        if len(meant.folded) < _ALONE or not word.is_capital or slips > _most_slips(meant.folded):
            return None
        if word.folded[0].translate(_SOUNDS) != meant.folded[0].translate(_SOUNDS):
            return None
        if _is_of_other(text, line, related, at, run):
            return None
        if begins_sentence(text, there[0].start) and len(meant.folded) < _SURELY:
            return None
        return found._replace(is_sure=False)

    def _relations(self, written: str) -> tuple[_Relation, ...]:
        """What a word may be of the known names: where one has it exactly so, no other letters are tried."""
        relations = self._related.get(written)
        if relations is None:
            if len(self._related) > _MOST_WORDS:
                self._related.clear()
            relations = self._related[written] = tuple(self._compared(written))
        return relations

    def _compared(self, written: str) -> Iterator[_Relation]:
        folded = fold(written)
        exact = self._exact.get(_spelled(written), ())
        yield from (_Relation(name, place, 0, False) for name, place in exact)
        for name, place in self._folded.get(folded, ()):
            if (name, place) not in exact:
                yield _Relation(name, place, 0, True)
        if exact or len(folded) < 3:
            return
        for near in {near for key in _keys(folded) if key in self._near for near in self._near[key]}:
            if near != folded and (slips := _slips(folded, near)) is not None:
                yield from (_Relation(name, place, slips, True) for name, place in self._folded[near])


@lru_cache(maxsize=4)
def name_index(names: tuple[Name, ...]) -> NameIndex:
    """The index of these names; it remembers the lines that were looked through."""
    return NameIndex(names)


def _are_alike(one: _Known, other: _Known) -> bool:
    if len(one.words) != len(other.words):
        return False
    slips, same = 0, one.weight > 1
    for mine, theirs in zip(one.words, other.words, strict=True):
        if mine.folded != theirs.folded:
            differ = _slips(theirs.folded, mine.folded)
            if differ is None or (not same and len(mine.folded) < _ALONE):
                return False
            slips += differ
    # What is the same but for capitals is one name, said twice.
    differs = [_spelled(word.written) for word in one.words] != [
        _spelled(word.written) for word in other.words
    ]
    return differs and slips <= (2 if one.name.is_person else 1)


def _is_of_other(
    text: str, line: Sequence[Word], related: Sequence[Sequence[_Relation]], at: int, run: Sequence[_Relation]
) -> bool:
    """Whether a part of a name stands in the longer name of somebody else: "Ana Gomis", "Maria Stuart"."""
    end = at + len(run)
    if end < len(line) and _follows(text, line[end - 1], line[end]) and not related[end]:
        return True
    if at == 0 or not _follows(text, line[at - 1], line[at]) or related[at - 1]:
        return False
    return not begins_sentence(text, line[at - 1].start) or any(one.slips for one in run)


def _follows(text: str, one: Word, other: Word) -> bool:
    return one.is_capital and other.is_capital and text[one.end : other.start] in (" ", "-", "\u00a0")


def _spelled(written: str) -> str:
    """A word as its letters and accents are, in small letters.

    Where accents are vowels that one may leave out, they do not count.
    """
    if written.isascii():
        return written.lower()
    if written[0] >= "\u0590":
        return fold(written)
    return unicodedata.normalize("NFC", written).casefold()


def _keys(folded: str) -> list[str]:
    """What is left of a word without a letter, and how a long one begins and ends: words alike share one."""
    if len(folded) > _LONGEST:
        return []
    keys = [folded, *(folded[:at] + folded[at + 1 :] for at in range(len(folded)))]
    if len(folded) >= _LONG - 2:
        keys += (f"{folded[:4]}-", f"-{folded[-4:]}")
    return keys


def _most_slips(folded: str) -> int:
    return 2 if len(folded) >= _LONG else 1


def _slips(written: str, meant: str) -> int | None:
    """How many letters differ between two words; None where they are not like each other.

    Not like each other are words of which one is the other's form: plural, case, the other gender.
    """
    if min(len(written), len(meant)) < 3 or not (written.isalpha() and meant.isalpha()):
        return None
    if is_form(written, meant) or is_form(meant, written):
        return None
    changes = _changes(written, meant, _most_slips(meant))
    if changes is None:
        return None
    if changes == 1 and len(written) == len(meant) < _ALONE:
        # Another letter in a short word makes another name, unless it sounds like the one that is meant.
        turned = sorted(written) == sorted(meant)
        if not turned and written.translate(_SOUNDS) != meant.translate(_SOUNDS):
            return None
    return changes


def is_form(written: str, meant: str) -> bool:
    """Whether a folded word may be a form of another: its plural, a case of it, the other gender."""
    more = len(written) - len(meant)
    if written.startswith(meant) and 0 < more <= 3:
        # A letter doubled at the end is a slip.
        return written[len(meant) :] != meant[-1]
    stem = meant[:-1]
    return (
        meant[-1] in _VOWELS
        and written.startswith(stem)
        and -1 <= more <= 2
        and (len(written) == len(stem) or written[len(stem)] in _VOWELS)
    )


def _changes(one: str, other: str, most: int) -> int | None:
    """Letters more, less, other or turned around, up to `most`; None for more than that."""
    if abs(len(one) - len(other)) > most:
        return None
    before: list[int] = []
    row = list(range(len(other) + 1))
    for at, letter in enumerate(one):
        before, row, above = row, [at + 1], before
        for there, theirs in enumerate(other):
            best = min(before[there] + (letter != theirs), before[there + 1] + 1, row[there] + 1)
            if at and there and letter == other[there - 1] and one[at - 1] == theirs:
                best = min(best, above[there - 1] + 1)
            row.append(best)
    return row[-1] if row[-1] <= most else None

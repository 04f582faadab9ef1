"""Whose name stands where in a text, and the role that is put there instead."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence, Set
from itertools import pairwise
from typing import NamedTuple

from rapporteur.report.folding import fold, is_unspaced
from rapporteur.report.naming import (
    ALSO_WORDS,
    FREQUENT_WORDS,
    PARTICLES,
    Word,
    are_joined,
    begins_sentence,
    words,
)
from rapporteur.report.nearly import Name, name_index


class Roles(NamedTuple):
    """What people are called instead of their names, in one language.

    `moderators` and `speakers` have ``{number}``; `moderator` is the only one. `participant` is one who
    could be several, `organisation` where somebody comes from.
    """

    moderator: str
    moderators: str
    speakers: str
    participant: str
    organisation: str


class Span(NamedTuple):
    """What stands from `start` to `end`, and what is put there; `people` are who it may be."""

    start: int
    end: int
    put: str
    people: Set[int] = frozenset()


class Named(NamedTuple):
    """Somebody with a name: its words, and what they are called instead."""

    name: str
    role: str
    email: str
    words: tuple[Word, ...]

    @property
    def main(self) -> list[Word]:
        """The words that are no particles; all where there is nothing else."""
        return [word for word in self.words if not _is_particle(word)] or list(self.words)


_ADDRESS = re.compile(
    r"(?P<mail>[\w.+'-]+@[\w-]+(?:\.[\w-]+)+)"
    r"|(?P<link>\b(?:https?://|www\.)[^\s<>()«»“”]+|\b(?:[\w-]+\.)+[a-z]{2,}\b(?:/[^\s<>()«»“”]*)?)"
    r"|(?<![\w@])(?P<handle>@[^\W\d_][\w.]*\w)"
)

_BEFORE = {"\u0590": frozenset("ובכלמשה"), "\u0600": frozenset("وفبكل")}
"""Letters that Hebrew and Arabic write in front of a word: and, in, to, from."""

_KOREAN_TITLES = r"(?=\s?(?:씨|님|선생|교수|대표|이사|위원|박사|의원|시장))"

_PIECES = re.compile(r"\s*[,;/|]\s*|\s+[-–—]\s+")
_BRACKETS = re.compile(r"\s*[(\[]([^)\]]*)[)\]]")

_ABBREVIATION = 4
"""Up to so many capitals, a name of an organisation is sought in capitals alone: "WHO", "IT"."""


class Names:
    """The names of a report's people, and what is put in their place."""

    def __init__(self, people: Sequence[Named], organisations: Iterable[str], roles: Roles) -> None:
        self.people, self._roles = people, roles
        self.parts: dict[str, set[int]] = defaultdict(set)
        for number, one in enumerate(people):
            for word in one.words:
                self.parts[word.folded].add(number)
            for form in _run_together(one):
                self.parts[form].add(number)
        self._named: dict[str, set[int]] = defaultdict(set)
        for number, one in enumerate(people):
            self._named[one.name].add(number)
        organisations = tuple(filter(None, organisations))
        known = [Name(name, True) for name in self._named] + [Name(name, False) for name in organisations]
        self._nearly = name_index(tuple(known))
        self._organisations: dict[str, list[tuple[tuple[Word, ...], bool]]] = defaultdict(list)
        self._unspaced: list[tuple[str, str]] = []
        for name in organisations:
            for piece, is_whole in _pieces(name):
                there = words(piece)
                if sum(len(word.folded) for word in there) > 1:
                    self._organisations[there[0].folded].append((there, is_whole))
                    if _is_run_on(piece):
                        self._unspaced.append((_with_gaps(there), roles.organisation))
        for one in people:
            if _is_run_on(one.name):
                self._unspaced += self._run_on(one)
        self._unspaced.sort(key=lambda pair: len(pair[0]), reverse=True)
        joined = "|".join(f"({pattern})" for pattern, _ in self._unspaced)
        self._run_on_names = re.compile(joined) if joined else None
        self._compact = {
            number: {"".join(part.folded for part in order) for order in (one.main, one.main[::-1])}
            for number, one in enumerate(people)
        }
        self._compact_organisations = {
            "".join(word.folded for word in there)
            for found in self._organisations.values()
            for there, _ in found
        }

    def replaced(self, text: str) -> str:
        """The text with roles in place of names."""
        text = unicodedata.normalize("NFC", text)
        made, at = [], 0
        for span in self.spans(text):
            put = span.put
            if begins_sentence(text, span.start):
                put = put[:1].upper() + put[1:]
            made += [text[at : span.start], put]
            at = span.end
        return "".join(made) + text[at:] if made else text

    def spans(self, text: str) -> list[Span]:
        """The names and addresses in a text (NFC), in their order; none overlaps another."""
        found = list(self._addresses(text))
        if self._run_on_names:
            for match in self._run_on_names.finditer(text):
                if match.lastindex and not any(
                    one.start < match.end() and match.start() < one.end for one in found
                ):
                    found.append(Span(*match.span(), self._unspaced[match.lastindex - 1][1]))
        for near in self._nearly.near(text):
            if near.is_sure and not any(one.start < near.end and near.start < one.end for one in found):
                people = self._named.get(near.name)
                role = self._role(people) if people else self._roles.organisation
                found.append(Span(near.start, near.end, role, frozenset(people or ())))
        line = [
            word
            for word in words(text)
            if not any(one.start < word.end and word.start < one.end for one in found)
        ]
        at = 0
        while at < len(line):
            person, organisation = self._person(text, line, at), self._organisation(text, line, at)
            person_words, organisation_words = person[1], organisation[1]
            if person[0] and person_words >= organisation_words:
                found.append(person[0])
                at += person_words
            elif organisation[0]:
                found.append(organisation[0])
                at += organisation_words
            else:
                at += 1
        return sorted(_apart(found))

    # -- people

    def _person(self, text: str, line: Sequence[Word], at: int) -> tuple[Span | None, int]:
        """The name that begins at a word, and of how many words it is."""
        people, shift = self._who(line[at])
        if not people or (
            _is_particle(line[at]) and not any(len(self.people[one].words) == 1 for one in people)
        ):
            return None, 0
        end = at + 1
        while end < len(line) and are_joined(text, line[end - 1], line[end]):
            also = people & self._further(line[at:end], line[end])
            if not also:
                also = {one for one in people if self._is_initial(text, line[end], one)}
            if not also:
                break
            people, end = also, end + 1
        while end > at + 1 and _is_particle(line[end - 1]):
            end -= 1
        begin = at
        while begin and are_joined(text, line[begin - 1], line[begin]):
            also = {one for one in people if self._is_initial(text, line[begin - 1], one)}
            if not also:
                break
            people, begin = also, begin - 1
        alone = end - begin == 1
        if alone and not self._is_meant(text, line[at]):
            return None, 0
        if alone and self._is_of_other(text, line, at, people):
            people = set(range(len(self.people)))
        start, ended = line[begin].start + (shift if begin == at else 0), line[end - 1].end
        if not alone and len(line[end - 1].written) == 1 and text[ended : ended + 1] == ".":
            ended += 1
        return Span(start, ended, self._role(people), frozenset(people)), end - at

    def _further(self, run: Sequence[Word], word: Word) -> Set[int]:
        """Whose name a word is of that follows others of a name; each stands in a name once."""
        if any(one.folded == word.folded for one in run):
            return frozenset()
        mixed = not _is_particle(word) and word.is_capital != run[0].is_capital
        if mixed and (word.is_small_word or run[0].is_small_word):
            return frozenset()  # "la torre de la Torre"
        people, before = self._who(word)
        return frozenset() if before else people

    def _who(self, word: Word) -> tuple[set[int], int]:
        """Whose name has this word, and how many letters in front of it are not of the name."""
        if found := self.parts.get(word.folded):
            return found, 0
        if len(word.folded) > 3 and word.folded[-1] == "s" and word.is_capital and word.has_case:
            return self.parts.get(word.folded[:-1], set()), 0
        letters = _letters_before(word.written[0])
        for count in (1, 2):
            rest = word.written[count:]
            if (
                len(rest) > 2
                and letters.issuperset(word.written[:count])
                and (found := self.parts.get(fold(rest)))
            ):
                return found, count
        return set(), 0

    def _is_initial(self, text: str, word: Word, person: int) -> bool:
        if len(word.written) > 1 or not word.is_capital or text[word.end : word.end + 1] != ".":
            return False
        return any(one.folded[:1] == word.folded for one in self.people[person].main)

    def _is_meant(self, text: str, word: Word) -> bool:
        """Whether a part of a name on its own is the name, and no word that is written like it."""
        if not word.has_case:
            return len(word.folded) > 1
        is_short = len(word.folded) < 3
        if not word.is_capital:
            return not is_short and not word.is_small_word
        if is_short or word.folded in FREQUENT_WORDS:
            return not begins_sentence(text, word.start) or text[word.end : word.end + 1] == ":"
        return True

    def _is_of_other(self, text: str, line: Sequence[Word], at: int, people: Set[int]) -> bool:
        """Whether a part of a name stands in a longer name that is nobody's here: "Ana Gomis"."""
        if at + 1 == len(line) or all(len(self.people[one].main) == 1 for one in people):
            return False
        word, after = line[at], line[at + 1]
        return (
            word.is_capital
            and after.is_capital
            and text[word.end : after.start] in (" ", "-", "\u00a0")
            and not self._who(after)[0]
            and self._organisation(text, line, at + 1)[0] is None
        )

    def _role(self, people: Set[int]) -> str:
        if len(people) == 1:
            return self.people[next(iter(people))].role
        return self._roles.participant

    # -- organisations

    def _organisation(self, text: str, line: Sequence[Word], at: int) -> tuple[Span | None, int]:
        best = 0
        for there, is_whole in self._organisations.get(line[at].folded, ()):
            end = at + len(there)
            if (
                len(there) > best
                and end <= len(line)
                and self._is_organisation(text, line[at:end], there, is_whole)
            ):
                best = len(there)
        if not best:
            return None, 0
        return Span(line[at].start, line[at + best - 1].end, self._roles.organisation), best

    def _is_organisation(
        self, text: str, found: Sequence[Word], meant: Sequence[Word], is_whole: bool
    ) -> bool:
        if any(one.folded != other.folded for one, other in zip(found, meant, strict=True)):
            return False
        if len(found) > 1:
            return all(are_joined(text, one, other) for one, other in pairwise(found))
        (word,), (name,) = found, meant
        if not word.has_case:
            return True
        if name.written.isupper() and len(name.written) <= _ABBREVIATION:
            return word.written.isupper()
        if not is_whole or name.folded in ALSO_WORDS or name.folded in FREQUENT_WORDS:
            return word.is_capital and (is_whole or not begins_sentence(text, word.start))
        return True

    # -- addresses

    def _addresses(self, text: str) -> Iterator[Span]:
        for match in _ADDRESS.finditer(text):
            is_link = match.lastgroup == "link"
            people = self._owners(match[0], is_link=is_link)
            if people:
                yield Span(*match.span(), self._role(people), frozenset(people))
            elif self._is_of_organisation(match[0]) and match.lastgroup != "mail":
                yield Span(*match.span(), self._roles.organisation)
            elif not is_link:
                yield Span(*match.span(), self._roles.participant)

    def _owners(self, address: str, *, is_link: bool) -> set[int]:
        """Whose an address may be, by what it is made of."""
        there = {word.folded for word in words(address)}
        compact = "".join(
            character for character in fold(address.partition("@")[0] or address) if character.isalnum()
        )
        whole = {
            number
            for number, one in enumerate(self.people)
            if (one.email and one.email.casefold() == address.casefold())
            or (len(one.main) > 1 and any(form in compact for form in self._compact[number]))
        }
        if whole:
            return whole
        parts = {word for word in there if len(word) > 2 and word in self.parts and word not in PARTICLES}
        if not is_link:
            parts |= {part for part in self.parts if len(part) > 3 and part in compact}
        else:
            parts -= FREQUENT_WORDS | ALSO_WORDS
        return {number for part in parts for number in self.parts[part]}

    def _is_of_organisation(self, address: str) -> bool:
        there = {word.folded for word in words(address)}
        compact = "".join(character for character in fold(address) if character.isalnum())
        return any(
            name in there or (len(name) > 4 and name in compact) for name in self._compact_organisations
        )

    # -- scripts without spaces

    def _run_on(self, one: Named) -> Iterator[tuple[str, str]]:
        """What is sought of a name that may stand in the middle of what looks like one word."""
        yield _with_gaps(one.words), one.role
        if len(one.words) > 1:
            for word in one.words:
                if len(word.written) > 1 and is_unspaced(word.written[0]):
                    yield re.escape(word.written), self._role(self.parts[word.folded])
        elif len(one.name.strip()) == 3 and _is_korean(one.name.strip()[0]):
            yield re.escape(one.name.strip()[1:]) + _KOREAN_TITLES, one.role


def _run_together(name: Named) -> Iterator[str]:
    """What a name becomes without hyphens and apostrophes, or spaces: "minjun", "obrien", "anaruiz"."""
    if len(name.main) > 1:
        yield "".join(word.folded for word in name.main)
    for one, other in pairwise(name.words):
        if other.start == one.end + 1 and not name.name[one.end].isspace():
            yield one.folded + other.folded


def _apart(spans: Iterable[Span]) -> Iterator[Span]:
    """The spans without those that begin before another ends."""
    end = 0
    for span in sorted(spans):
        if span.start >= end:
            yield span
            end = span.end


def _is_particle(word: Word) -> bool:
    return word.folded in PARTICLES and not word.is_capital


def _letters_before(letter: str) -> frozenset[str]:
    if "\u0590" <= letter <= "\u05ff":
        return _BEFORE["\u0590"]
    return _BEFORE["\u0600"] if "\u0600" <= letter <= "\u06ff" else frozenset()


def _is_korean(letter: str) -> bool:
    return "\uac00" <= letter <= "\ud7a3"


def _is_run_on(name: str) -> bool:
    """Whether a name can stand in a text without a space before or after it."""
    letters = [letter for letter in unicodedata.normalize("NFC", name) if letter.isalpha()]
    return len(letters) > 1 and all(is_unspaced(letter) or _is_korean(letter) for letter in letters)


def _with_gaps(there: Sequence[Word]) -> str:
    return r"[\s・·]*".join(re.escape(word.written) for word in there)


def _pieces(name: str) -> Iterator[tuple[str, bool]]:
    """What an organisation may be called: its name, what is in brackets and what is outside, its pieces.

    Whether it is the name, and not only a piece of it, goes with each.
    """
    yield name, True
    outside = _BRACKETS.sub("", name)
    if outside != name:
        yield outside, True
        yield from ((inside, True) for inside in _BRACKETS.findall(name))
    pieces = _PIECES.split(outside)
    if len(pieces) > 1:
        yield from ((piece, False) for piece in pieces)

"""Notes as rows and as a tree, and what can be read off them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from functools import lru_cache
from operator import is_
from typing import NamedTuple

from rapporteur.report.model import MAX_DEPTH, Line, Person, Report, walk
from rapporteur.report.passages import passages

BULLET = re.compile(r"^(?P<indent>[ \t\u00a0]*)[-*•◦▪–](?:[ \t\u00a0]+(?P<text>.*))?$")
"""A line that begins with a bullet; ``text`` is None where nothing stands after it."""

_WORD = re.compile(r"\w+(?:[-'’.,]\w+)*")


_MOST_COUNTED = 100_000


class Row(NamedTuple):
    """A line without its children, at its depth (0 is outermost): what an editor shows."""

    depth: int
    line: Line


class Marked(NamedTuple):
    """A marked line and who said it."""

    person: Person
    line: Line


class Levels:
    """Indents of any width as levels: what stands further in than the line above is one deeper."""

    def __init__(self) -> None:
        self._open: list[int] = []

    def level(self, indent: int) -> int:
        """The level of the next line, which is at this indent."""
        while self._open and self._open[-1] > indent:
            self._open.pop()
        if not self._open or self._open[-1] < indent:
            self._open.append(indent)
        return len(self._open) - 1

    def inside(self, indent: int) -> int:
        """How many of the open levels stand further out than this indent."""
        return bisect_left(self._open, indent)


def assignment(line: Line) -> str:
    """Who is to do what the line says, and by when; empty where nobody said."""
    return " · ".join(filter(None, (line.who.strip(), line.due.strip())))


def rows(lines: Sequence[Line]) -> list[Row]:
    """The tree as rows, each line stripped of its children."""
    return [
        Row(depth, line.model_copy(update={"children": ()}) if line.children else line)
        for depth, line in walk(tuple(lines))
    ]


def tree(flat: Iterable[Row]) -> tuple[Line, ...]:
    """The rows as a tree. A row that is deeper than its parent allows becomes that parent's child."""
    root: list[Line] = []
    open_lists: list[list[Line]] = [root]

    def close(to_depth: int) -> None:
        while len(open_lists) > to_depth + 1:
            children = tuple(open_lists.pop())
            siblings = open_lists[-1]
            if children:
                siblings[-1] = siblings[-1].model_copy(update={"children": children})

    for depth, line in flat:
        depth = min(depth, len(open_lists) - 1 + bool(open_lists[-1]), MAX_DEPTH)
        if depth == len(open_lists):
            open_lists.append([])
        close(depth)
        open_lists[depth].append(line)
    close(0)
    return tuple(root)


def filled(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The tree without lines that have neither words nor children with words."""
    return _kept(lines, frozenset())


def shared(report: Report, lines: Sequence[Line]) -> tuple[Line, ...]:
    """What may leave the machine: the filled lines, without private ones and what stands under them."""
    return _kept(lines, private_kinds(report))


def private_kinds(report: Report) -> Set[str]:
    """The marks whose lines stay here."""
    return frozenset(mark.id for mark in report.template.marks if mark.private)


def _kept(lines: Sequence[Line], private: Set[str]) -> tuple[Line, ...]:
    # Most lines stay as they are; a copy is made only of those that lose something.
    kept = []
    for line in lines:
        if line.kind in private:
            continue
        children = _kept(line.children, private) if line.children else ()
        if children or line.text.strip():
            same = len(children) == len(line.children) and all(map(is_, children, line.children))
            kept.append(line if same else line.model_copy(update={"children": children}))
    return tuple(kept)


def collected(report: Report, mark_id: str) -> list[Marked]:
    """Every line with this mark and some words, in the order in which the notes are read."""
    people = {person.id: person for person in report.people}
    return [
        Marked(people[passage.person_id], line)
        for passage in passages(report)
        if passage.person_id in people
        for _, line in walk(shared(report, passage.lines))
        if line.kind == mark_id and line.text.strip()
    ]


@lru_cache(maxsize=1 << 16)
def count_words(text: str) -> int:
    """How many words a person would count: "61.000" and "micro-negocios" are one each."""
    return sum(1 for _ in _WORD.finditer(text))


def lines_words(lines: Sequence[Line], private: Set[str] = frozenset()) -> int:
    """The words in a tree of lines, those of a `private` kind, and what stands under them, left out."""
    words = 0
    for line in lines:
        if line.kind not in private:
            words += count_words(line.text)
            if line.children:
                words += lines_words(line.children, private)
    return words


class WordCounter:
    """Counts the words of notes again and again; a line that is the same as before is not counted anew."""

    def __init__(self) -> None:
        self._counted: dict[int, tuple[Line, int]] = {}

    def __call__(self, lines: Sequence[Line], private: Set[str] = frozenset()) -> int:
        """As `lines_words`, always with the same `private` kinds."""
        words, counted = 0, self._counted
        if len(counted) > _MOST_COUNTED:
            counted.clear()
        for line in lines:
            known = counted.get(id(line))
            if known is None or known[0] is not line:
                known = counted[id(line)] = (line, lines_words((line,), private))
            words += known[1]
        return words


def report_texts(report: Report) -> Iterator[str]:
    """Everything that the rapporteur has filled in, piece by piece: what "words" counts."""
    yield from _texts_but_notes(report)
    for lines in report.notes.values():
        yield from (line.text for _, line in walk(lines))


def _texts_but_notes(report: Report) -> Iterator[str]:
    session = report.session
    yield from (session.title, session.type)
    yield from report.fields.values()
    for person in report.speaking_order():
        yield from (person.name, person.affiliation)
    yield from report.texts.values()
    for items in report.lists.values():
        yield from items
    yield from (photo.caption for photo in report.photos)
    yield from report.unplaced


def report_words(report: Report, count: Callable[[Sequence[Line]], int] = lines_words) -> int:
    """How many words the rapporteur has written, the form's own wording not counted.

    `count` counts those of notes: a `WordCounter`, where this is asked again and again.
    """
    noted = sum(map(count, report.notes.values()))
    return noted + sum(map(count_words, _texts_but_notes(report)))

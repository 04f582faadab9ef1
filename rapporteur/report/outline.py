"""Notes as rows and as a tree, and what can be read off them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from rapporteur.report.model import MAX_DEPTH, Line, Person, Report, walk

BULLET = re.compile(r"^(?P<indent>[ \t\u00a0]*)[-*•◦▪–](?:[ \t\u00a0]+(?P<text>.*))?$")
"""A line that begins with a bullet; ``text`` is None where nothing stands after it."""

_WORD = re.compile(r"\w+(?:[-'’.,]\w+)*")


class Row(NamedTuple):
    """A line without its children, at its depth (0 is outermost): what an editor shows."""

    depth: int
    line: Line


class Marked(NamedTuple):
    """A marked line and who said it."""

    person: Person
    line: Line


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


def read_lines(text: str) -> list[Row]:
    """Pasted text as rows: one for each line that is not blank, as deep as its indent among the others."""
    found: list[tuple[int, str]] = []
    for raw in text.splitlines():
        expanded = raw.expandtabs(4)
        bullet = BULLET.match(expanded)
        words = ((bullet["text"] or "") if bullet else expanded).strip()
        if words:
            found.append((len(expanded) - len(expanded.lstrip()), words))
    indents = sorted({indent for indent, _ in found})
    return [Row(indents.index(indent), Line(text=words)) for indent, words in found]


def filled(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The tree without lines that have neither words nor children with words."""
    kept = []
    for line in lines:
        children = filled(line.children)
        if line.text.strip() or children:
            kept.append(line.model_copy(update={"children": children}))
    return tuple(kept)


def shared(report: Report, lines: Sequence[Line]) -> tuple[Line, ...]:
    """What may leave the machine: the filled lines, without private ones and what stands under them."""
    private = {mark.id for mark in report.template.marks if mark.private}

    def keep(some: Sequence[Line]) -> tuple[Line, ...]:
        return tuple(
            line.model_copy(update={"children": keep(line.children)})
            for line in some
            if line.kind not in private
        )

    return filled(keep(lines))


def collected(report: Report, mark_id: str) -> list[Marked]:
    """Every line with this mark and some words, in the order of the speakers and of their notes."""
    return [
        Marked(person, line)
        for person in report.people
        for _, line in walk(shared(report, report.notes_of(person.id)))
        if line.kind == mark_id and line.text.strip()
    ]


def count_words(text: str) -> int:
    """How many words a person would count: "61.000" and "micro-negocios" are one each."""
    return sum(1 for _ in _WORD.finditer(text))


def lines_words(lines: Sequence[Line]) -> int:
    """The words in a tree of lines."""
    return sum(count_words(line.text) for _, line in walk(tuple(lines)))


def report_texts(report: Report) -> Iterator[str]:
    """Everything that the rapporteur has filled in, piece by piece: what "words" counts."""
    session = report.session
    yield from (session.title, session.type)
    yield from report.fields.values()
    for person in report.speaking_order():
        yield from (person.name, person.affiliation)
    yield from report.texts.values()
    for items in report.lists.values():
        yield from items
    for lines in report.notes.values():
        yield from (line.text for _, line in walk(lines))
    yield from (photo.caption for photo in report.photos)
    yield from report.unplaced


def report_words(report: Report) -> int:
    """How many words the rapporteur has written, the form's own wording not counted."""
    return sum(map(count_words, report_texts(report)))

"""What an outline shows, row by row, and the trees of lines that it stands for."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence, Set
from datetime import datetime
from typing import NamedTuple

from rapporteur.report.model import MAX_DEPTH, Line
from rapporteur.report.outline import Row, rows, tree


class Heading(NamedTuple):
    """What stands above a person's turn. `key` and `begun` say whose it is and which.

    `aside` stands faintly beside the title, `hint` where nothing is written yet.
    """

    key: str
    begun: datetime | None = None
    title: str = ""
    aside: str = ""
    hint: str = ""
    is_further: bool = False
    """Whether it stands below others of the same person, and so smaller."""

    @property
    def key_and_begun(self) -> tuple[str, datetime | None]:
        """Which turn it heads."""
        return self.key, self.begun


class Section(NamedTuple):
    """Lines under a heading; a plain list has none."""

    heading: Heading | None
    lines: tuple[Line, ...]


class Shown(NamedTuple):
    """One row: a line without its children at its depth, or a heading."""

    depth: int
    line: Line
    heading: Heading | None = None
    folded: bool = False

    @property
    def text(self) -> str:
        """What its block of text holds."""
        return self.heading.title if self.heading else self.line.text


def shown_rows(sections: Iterable[Section]) -> list[Shown]:
    """The rows of some sections. One without lines has an empty one to write in."""
    found: list[Shown] = []
    for heading, lines in sections:
        if heading:
            found.append(Shown(0, Line(), heading))
        # When a turn was taken is the heading's to know.
        found += [
            Shown(depth, line.model_copy(update={"turn": None}) if line.turn else line)
            for depth, line in rows(lines)
        ] or [Shown(0, Line())]
    return found


def as_folded(old: Sequence[Shown], new: list[Shown]) -> list[Shown]:
    """The new rows, those folded that were so among the old ones."""
    folded = {_sign(row) for row in old if row.folded}
    return [row._replace(folded=True) if _sign(row) in folded else row for row in new] if folded else new


def _sign(row: Shown) -> object:
    return row.heading.key_and_begun if row.heading else (row.line.text, row.line.written)


def legal(rows_after: Sequence[Shown], before: Shown | None) -> list[Shown]:
    """The rows with every depth one that a tree can have, given the row before them."""
    deepest = 0 if before is None or before.heading else before.depth + 1
    found = []
    for row in rows_after:
        if row.heading:
            deepest = 0
        else:
            if not 0 <= row.depth <= min(deepest, MAX_DEPTH):
                row = row._replace(depth=max(0, min(row.depth, deepest, MAX_DEPTH)))
            deepest = row.depth + 1
        found.append(row)
    return found


def joined(above: Line, below: Line, private: Set[str]) -> Line:
    """One line of two: time and mark are those of the one above, unless it has no words.

    What was private stays so.
    """
    kept = below if not above.text else above
    kind = below.kind if below.text and below.kind in private else kept.kind
    return kept.model_copy(update={"text": above.text + below.text, "kind": kind})


def divided(line: Line, column: int, now: datetime | None) -> tuple[Line, Line]:
    """A line in two, both with its mark; the second begins now."""
    first = line.model_copy(update={"text": line.text[:column].rstrip()})
    return first, Line(text=line.text[column:].lstrip(), kind=line.kind, written=now)


def subtree_end(all_rows: Sequence[Shown], number: int) -> int:
    """The number of the row after a line and everything under it."""
    depth, end = all_rows[number].depth, number + 1
    while end < len(all_rows) and not all_rows[end].heading and all_rows[end].depth > depth:
        end += 1
    return end


class _Known(NamedTuple):
    """The rows of a section, where each of its outermost lines begins, and the lines."""

    rows: list[Shown]
    starts: list[int]
    lines: tuple[Line, ...]


class Trees:
    """Makes trees of rows again and again; what has not changed since the last time is not made anew."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, datetime | None], _Known] = {}

    def sections(self, all_rows: Sequence[Shown]) -> list[Section]:
        """The sections that the rows stand for. A single empty line stands for none."""
        heads = [number for number, row in enumerate(all_rows) if row.heading]
        begins = heads or [-1]
        made: dict[tuple[str, datetime | None], _Known] = {}
        found = []
        for begin, end in zip(begins, [*begins[1:], len(all_rows)], strict=True):
            heading = all_rows[begin].heading if heads else None
            key = (heading.key, heading.begun) if heading else ("", None)
            known = made[key] = self._section(list(all_rows[begin + 1 : end]), self._known.get(key))
            found.append(Section(heading, known.lines))
        self._known = made
        return found

    def _section(self, new: list[Shown], old: _Known | None) -> _Known:
        if old and old.rows == new:
            return old
        if len(new) == 1 and not new[0].line.text:
            return _Known(new, [0], ())
        if old is None or not old.lines:
            return _Known(new, [n for n, row in enumerate(new) if row.depth == 0], _tree(new))
        same = _common(old.rows, new)
        first = max(bisect_right(old.starts, same - 1) - 1, 0)
        begin = old.starts[first] if same else 0
        same_after = _common(old.rows[::-1], new[::-1], len(new) - same, len(old.rows) - same)
        last = max(bisect_left(old.starts, len(old.rows) - same_after), first)
        end = old.starts[last] if last < len(old.starts) else len(old.rows)
        shift = len(new) - len(old.rows)
        middle = new[begin : end + shift]
        starts = [begin + n for n, row in enumerate(middle) if row.depth == 0]
        return _Known(
            new,
            [*old.starts[:first], *starts, *(start + shift for start in old.starts[last:])],
            (*old.lines[:first], *_tree(middle), *old.lines[last:]),
        )


def _tree(some: Iterable[Shown]) -> tuple[Line, ...]:
    return tree(Row(row.depth, row.line) for row in some)


def _common(one: Sequence[Shown], other: Sequence[Shown], *limits: int) -> int:
    """How many rows at the beginning are the very same, up to the least of the limits."""
    most = min(len(one), len(other), *limits)
    return next(
        (n for n, (a, b) in enumerate(zip(one, other, strict=False)) if n >= most or a is not b), most
    )


def difference(old: Sequence[Shown], new: Sequence[Shown]) -> tuple[int, int, int]:
    """Where two lists of rows differ: the first row, and the end of the difference in each."""
    most = min(len(old), len(new))
    begin = next((n for n in range(most) if old[n] is not new[n] and old[n] != new[n]), most)
    same = 0
    while same < most - begin and (old[-1 - same] is new[-1 - same] or old[-1 - same] == new[-1 - same]):
        same += 1
    return begin, len(old) - same, len(new) - same

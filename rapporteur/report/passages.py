"""What people said, turn by turn: passages, in the order in which the report is read.

Notes are kept by person. A line that opens a further turn says when that turn was taken (`Line.turn`), so
either order is only a way of reading: choosing the other one rewrites nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from itertools import pairwise
from typing import NamedTuple

from rapporteur.report.model import Line, Report, walk

_BEFORE_ALL = datetime.min.replace(tzinfo=UTC)


class Passage(NamedTuple):
    """What a person said in one turn. `begun` is set for all turns but their first."""

    person_id: str
    begun: datetime | None
    lines: tuple[Line, ...]

    def since(self) -> datetime | None:
        """When the turn was taken, as far as its lines tell."""
        return self.begun or next((line.written for _, line in walk(self.lines) if line.written), None)


def passages_of(person_id: str, lines: Sequence[Line]) -> list[Passage]:
    """One person's notes divided into turns; no notes are no passage.

    Turns taken at the same moment are one: two versions of a report may both have it.
    """
    starts = [0, *(number for number, line in enumerate(lines) if number and line.turn), len(lines)]
    parts: dict[datetime | None, tuple[Line, ...]] = {}
    for begin, end in pairwise(starts):
        if end > begin:
            begun = lines[begin].turn
            parts[begun] = (*parts.get(begun, ()), *lines[begin:end])
    return [Passage(person_id, begun, part) for begun, part in parts.items()]


def passages(report: Report) -> list[Passage]:
    """All turns with notes in the order of the report, people that it does not know at the end."""
    known = [person.id for person in report.people]
    keys = [*known, *(key for key in report.notes if key not in known)]
    found = [passage for key in keys for passage in passages_of(key, report.notes_of(key))]
    return in_time(found) if report.order == "time" else found


def in_time(found: Iterable[Passage]) -> list[Passage]:
    """The passages as they were taken. What tells no time comes first, in the order given."""
    return sorted(found, key=lambda passage: passage.since() or _BEFORE_ALL)


def notes_from(found: Iterable[Passage]) -> Mapping[str, tuple[Line, ...]]:
    """Notes by person from passages in any order; who has no lines is left out."""
    by_person: dict[str, list[Passage]] = {}
    for passage in found:
        if passage.lines:
            by_person.setdefault(passage.person_id, []).append(passage)
    return {key: _together(parts) for key, parts in by_person.items()}


def _together(parts: Sequence[Passage]) -> tuple[Line, ...]:
    # A person's turns stand in time; their first is the one that tells no beginning of its own.
    ordered = sorted(parts, key=lambda passage: passage.begun or _BEFORE_ALL)
    if len(ordered) == 1 and not any(line.turn for line in ordered[0].lines) and not ordered[0].begun:
        return ordered[0].lines
    lines: list[Line] = []
    for passage in ordered:
        for number, line in enumerate(passage.lines):
            turn = passage.begun if number == 0 else None
            lines.append(line if line.turn == turn else line.model_copy(update={"turn": turn}))
    return tuple(lines)


def takes_floor_again(report: Report, person_id: str) -> bool:
    """Whether someone's next words are a further turn: they have spoken, and others have since."""
    own = passages_of(person_id, report.notes_of(person_id))
    if not own:
        return False
    last = own[-1].since()
    if last is None:
        return False
    others = (
        passage.since()
        for key, lines in report.notes.items()
        if key != person_id
        for passage in passages_of(key, lines)
    )
    return any(since is not None and since > last for since in others)

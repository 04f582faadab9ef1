"""The sessions in the rows of a table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from operator import eq
from typing import TYPE_CHECKING

from rapporteur.programme.cell_dates import Day, read_when
from rapporteur.programme.cells import Entry, Row, sorted_row, text_of
from rapporteur.programme.columns import Field
from rapporteur.programme.gathering import Gathering, made_id
from rapporteur.programme.labels import described, filled, language_of, questions_in
from rapporteur.programme.model import PlannedSession, Programme, Trouble
from rapporteur.programme.table_people import PeopleColumns
from rapporteur.programme.table_times import TimeColumns
from rapporteur.programme.wording import heading, links_in, one_line
from rapporteur.programme.zones import Zones
from rapporteur.report.folding import fold

if TYPE_CHECKING:
    from rapporteur.programme.table import Table

_SECTION_WORDS = 9
"""Words of a row that says nothing but a day."""

_PLACES_AND_TIMES = frozenset({Field.DAY, Field.START, Field.END, Field.DURATION, Field.ZONE, Field.ROOM})
_NAMED_OR_TIMED = frozenset({Field.ID, Field.DAY, Field.START, Field.END})
"""What a row that has it is not merely more of the session above."""


@dataclass(slots=True)
class _Draft:
    """A session's rows, with the day and the room that it is under."""

    entries: list[Entry]
    day: Day | None
    room: str


class TableReader:
    """Reads the rows one by one; a day, and mostly a room, holds until another is named."""

    def __init__(self, table: Table, mapping: Mapping[str, Field], *, zone: str) -> None:
        self._table = table
        fields = [mapping.get(name, Field.IGNORE) for name in table.headings]
        self._entries = [sorted_row(row, fields) for row in table.rows]
        self._people = PeopleColumns(table.headings, fields)
        self._gathering = Gathering()
        self._zones = Zones(zone)
        self._times = TimeColumns(
            table.headings,
            fields,
            self._entries,
            above=(*table.above, *table.sheets),
            dated=table.dated,
            zones=self._zones,
            gathering=self._gathering,
        )
        self._holds_room = self._is_room_given_once()
        self._day: Day | None = None
        self._room = ""

    def programme(self) -> Programme:
        """What the table says. Raises `RefusedError` where there is no session in it."""
        drafts = list(self._drafts())
        sessions = [self._session(draft) for draft in drafts]
        titles = Counter(fold(session.title) for session in sessions if not session.id)
        for draft, session in zip(drafts, sessions, strict=True):
            named = session
            if not session.id:
                title = fold(session.title)
                again = (str(session.starts or ""), session.room) if titles[title] > 1 else ()
                named = session.model_copy(update={"id": made_id(title, *again)})
            self._gathering.add(named, line=draft.entries[0].row.line)
        zones = {session.zone for session in sessions if session.starts is not None}
        return self._gathering.programme(
            title=next((text for text in self._table.above if read_when(text) is None), ""),
            zone=zones.pop() if len(zones) == 1 and not self._zones.assumed else "",
            assumed_zone=self._zones.assumed,
        )

    # ---- which rows are sessions

    def _drafts(self) -> Iterator[_Draft]:
        last: _Draft | None = None
        sheet: str | None = None
        for entry in self._entries:
            if entry.row.sheet != sheet:
                sheet, last, self._room = entry.row.sheet, None, ""
                self._day = self._times.day_in(sheet) if sheet else None
            if self._is_heading(entry.row) or self._is_section(entry):
                continue
            self._hold(entry)
            kinds = [field for field in entry.cells if field is not Field.IGNORE]
            if Field.TITLE in kinds:
                last = _Draft([entry], self._day, self._room_of(entry))
                yield last
            elif not _NAMED_OR_TIMED.isdisjoint(kinds):
                self._note(entry, Trouble.NO_TITLE, " ".join(self._texts([entry], *kinds)))
                last = None
                if not (_PLACES_AND_TIMES | _NAMED_OR_TIMED).issuperset(kinds):
                    last = _Draft([entry], self._day, self._room_of(entry))
                    yield last
            elif kinds and last is not None:
                # More speakers of the session above, a row each.
                last.entries.append(entry)
            elif kinds:
                self._note(entry, Trouble.NOT_AN_EVENT, " ".join(self._texts([entry], *kinds)))

    def _is_heading(self, row: Row) -> bool:
        """Whether the headings stand here once more, as at the top of every day."""
        return bool(self._table.heading_line) and all(
            one_line(text_of(cell)) == name
            for cell, name in zip(row.cells, self._table.headings, strict=False)
        )

    def _is_section(self, entry: Entry) -> bool:
        """Whether a row says nothing but the day, or the room, of those that follow."""
        only = entry.only()
        if only is None:
            return False
        field, cell = only
        text = one_line(text_of(cell))
        when = read_when(cell)
        if when and when.day and when.starts is None and len(text.split()) <= _SECTION_WORDS:
            self._day, self._room = self._times.day_in(cell), ""
            return True
        if field is Field.ROOM:
            self._room = text
            return True
        if field in _PLACES_AND_TIMES:
            self._note(entry, Trouble.NOT_AN_EVENT, text)
            self._day = None if field is Field.DAY else self._day
            return True
        return False

    def _hold(self, entry: Entry) -> None:
        """Keep the day and the room that a row names for those below it."""
        for cell in entry.of(Field.DAY):
            self._day = self._times.day_in(cell)
        if self._holds_room and (room := self._room_in(entry)):
            self._room = room

    def _room_of(self, entry: Entry) -> str:
        return self._room_in(entry) or self._room

    def _room_in(self, entry: Entry) -> str:
        return ", ".join(map(text_of, entry.of(Field.ROOM)))

    def _is_room_given_once(self) -> bool:
        """Whether rooms are written as in merged cells: once, and blank below as long as they hold.

        In a table that is written so, the day is, too. Where each row has its date, one without a room has
        none.
        """
        sessions = [entry for entry in self._entries if Field.TITLE in entry.cells]
        told = [self._room_in(entry) for entry in sessions]
        names = [text for text in told if text]
        if not names or not told[0] or len(names) > len(told) / 2 or any(map(eq, names, names[1:])):
            return False
        return sum(map(self._times.tells_date, sessions)) <= len(sessions) / 2

    # ---- a session

    def _session(self, draft: _Draft) -> PlannedSession:
        first = draft.entries[0]
        rows = [entry.row for entry in draft.entries]
        title = self._joined(first, Field.TITLE)
        times = self._times.read(first, draft.day, title)
        session = PlannedSession(
            id=self._joined(first, Field.ID),
            title=title,
            type=self._joined(first, Field.TYPE),
            track=self._joined(first, Field.TRACK),
            language=language_of(self._joined(first, Field.LANGUAGE)),
            starts=times.starts,
            ends=times.ends,
            zone=times.zone,
            room=heading(draft.room),
            moderators=self._people.of(Field.MODERATOR, rows),
            speakers=self._people.of(Field.SPEAKER, rows),
            rapporteurs=tuple(one.name for one in self._people.of(Field.RAPPORTEUR, rows)),
            questions=tuple(
                dict.fromkeys(
                    question
                    for text in self._texts(draft.entries, Field.QUESTION)
                    for question in questions_in(text)
                )
            ),
            links=tuple(
                dict.fromkeys(
                    link for text in self._texts(draft.entries, Field.LINK) for link in _links(text)
                )
            ),
        )
        return filled(session, described("\n\n".join(self._texts(draft.entries, Field.ABSTRACT))))

    def _texts(self, entries: Iterable[Entry], *fields: Field) -> list[str]:
        return [text_of(cell) for entry in entries for field in fields for cell in entry.of(field)]

    def _joined(self, entry: Entry, field: Field) -> str:
        cells = entry.of(field)
        if len(cells) == 1:
            return heading(text_of(cells[0]))
        return ", ".join(dict.fromkeys(filter(None, map(heading, map(text_of, cells)))))

    def _note(self, entry: Entry, trouble: Trouble, text: str) -> None:
        row = entry.row
        self._gathering.note(row.line, trouble, f"{row.sheet}: {text}" if row.sheet else text)


def _links(text: str) -> tuple[str, ...]:
    """The addresses in a cell that has nothing else in it, so that one may do without "https://"."""
    found = links_in(text)
    if found:
        return found
    return tuple(word for word in text.split() if "." in word.strip(".") and "@" not in word)

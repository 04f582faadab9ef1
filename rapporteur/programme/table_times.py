"""When the sessions of a table are: days and times from several columns, and from the rows above."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta, timezone
from typing import NamedTuple

from rapporteur.programme.cell_dates import Day, When, date_order, read_when, years_in
from rapporteur.programme.cells import Cell, Entry, read_duration, text_of
from rapporteur.programme.columns import Field
from rapporteur.programme.gathering import Gathering
from rapporteur.programme.headings import counts_hours, zone_in, zone_told
from rapporteur.programme.model import Trouble
from rapporteur.programme.zones import Place, Zones, moment, shown_in, zone_name
from rapporteur.report.values import zone

_OVERNIGHT = timedelta(hours=12)
"""An end that is earlier by the clock is on the next day, if the session is then no longer than that."""

_TIMED = (Field.DAY, Field.START, Field.END)
_MOST_YEARS_OFF = 6
_HALF_A_YEAR = timedelta(days=180)


class Times(NamedTuple):
    """When a session is, and the IANA zone that tells it."""

    starts: datetime | None = None
    ends: datetime | None = None
    zone: str = ""


class TimeColumns:
    """The columns of a table that say when something is. What they do not say well is noted."""

    def __init__(
        self,
        headings: Sequence[str],
        fields: Sequence[Field],
        entries: Sequence[Entry],
        *,
        above: Sequence[str],
        dated: date,
        zones: Zones,
        gathering: Gathering,
    ) -> None:
        self._fields = frozenset(fields)
        self._dated = dated
        self._zones = zones
        self._gathering = gathering
        timed = [heading for heading, field in zip(headings, fields, strict=True) if field in _TIMED]
        self._told_zone = next(filter(None, (*map(zone_in, timed), *map(zone_told, above))), "")
        self._in_hours = any(
            field is Field.DURATION and counts_hours(heading)
            for heading, field in zip(headings, fields, strict=True)
        )
        cells = [cell for entry in entries for field in _TIMED for cell in entry.of(field)]
        cells += [only[1] for entry in entries if (only := entry.only())]
        self._order = date_order(cells)
        written = {year for cell in cells for year in years_in(cell)}
        told = written or {year for text in above for year in years_in(text)}
        self._year = next(iter(told)) if len(told) == 1 else None

    def day_in(self, cell: Cell) -> Day | None:
        """The day that a cell names, with its year."""
        when = read_when(cell, self._order)
        return self._with_year(when.day) if when and when.day else None

    def tells_date(self, entry: Entry) -> bool:
        """Whether a row names its own day."""
        cells = (*entry.of(Field.DAY), *entry.of(Field.START))
        return any((when := read_when(cell, self._order)) and when.day for cell in cells)

    def read(self, entry: Entry, day: Day | None, title: str) -> Times:
        """When the session in a row is; `day` is what holds from rows above."""
        start = self._merged(entry, Field.START, Trouble.TIME)
        of_day = self._merged(entry, Field.DAY, Trouble.DATE)
        end = self._merged(entry, Field.END, Trouble.TIME)
        length = self._length(entry)
        on = self._with_year(start.day or of_day.day) or day
        at = start.starts if start.starts is not None else of_day.starts
        if on is None or at is None:
            self._miss(entry, title, Trouble.DATE if on is None else Trouble.TIME)
            return Times()
        wall = datetime.combine(on.date, at)
        place, starts = self._place(entry, start, wall)
        if starts is None:
            self._note(entry, Trouble.DATE, f"{wall:%Y-%m-%d %H:%M}")
            return Times()
        wall = starts.replace(tzinfo=None)
        closing = end if end.starts is not None else start if start.ends is not None else of_day
        at_end = end.starts if end.starts is not None else closing.ends
        if at_end is not None:
            ends = self._end(entry, wall, at_end, end.day, end.offset, place)
            return Times(starts, ends, place.name)
        if length is not None:
            return Times(starts, _later(starts, length, place), place.name)
        return Times(starts, None, place.name)

    def _place(self, entry: Entry, start: When, wall: datetime) -> tuple[Place, datetime | None]:
        if start.offset is not None:
            told = self._zones.with_offset(wall.replace(tzinfo=timezone(start.offset)))
            if told is None:
                return self._zones.place(), None
            starts, name = told
            return Place(zone(name) or timezone(starts.utcoffset() or timedelta()), name), starts
        named = ""
        for cell in entry.of(Field.ZONE):
            named = zone_name(text_of(cell))
            if not named:
                self._note(entry, Trouble.ZONE, text_of(cell))
        named = named or (zone_name(start.zone) if start.zone else "") or self._told_zone
        rules = zone(named) if named else None
        place = Place(rules, named) if rules else self._zones.place()
        return place, moment(wall, place.rules)

    def _end(
        self, entry: Entry, wall: datetime, at: time, day: Day | None, offset: timedelta | None, place: Place
    ) -> datetime | None:
        told = self._with_year(day)
        end = datetime.combine(told.date if told else wall.date(), at)
        if offset is not None and told:
            moved = end.replace(tzinfo=timezone(offset))
            end = shown_in(moved, place.rules).replace(tzinfo=None)
        if told is None and end <= wall:
            end += timedelta(days=1)
            too_long = end - wall > _OVERNIGHT
        else:
            too_long = end <= wall
        if too_long:
            if at != wall.time():
                self._note(entry, Trouble.ENDS_BEFORE_START, f"{wall:%H:%M}-{at:%H:%M}")
            return None
        return moment(end, place.rules)

    def _length(self, entry: Entry) -> timedelta | None:
        for cell in entry.of(Field.DURATION):
            length = read_duration(cell, in_hours=self._in_hours)
            if length is not None:
                return length
            self._note(entry, Trouble.DURATION, text_of(cell))
        return None

    def _merged(self, entry: Entry, field: Field, trouble: Trouble) -> When:
        """What the columns of one kind say together: a date in one, a time in another."""
        merged = When()
        for cell in entry.of(field):
            when = read_when(cell, self._order)
            if when is None:
                self._note(entry, trouble, text_of(cell))
                continue
            merged = When(
                merged.day or when.day,
                merged.starts if merged.starts is not None else when.starts,
                merged.ends if merged.ends is not None else when.ends,
                merged.offset if merged.offset is not None else when.offset,
                merged.zone or when.zone,
            )
        return merged

    def _with_year(self, day: Day | None) -> Day | None:
        """The day in its year, where that does not stand beside it.

        It is that of the table's other dates or of its title, else one with the right weekday, else the
        one that is nearest to the file's own.
        """
        if day is None or day.has_year:
            return day
        near = range(self._dated.year - _MOST_YEARS_OFF, self._dated.year + _MOST_YEARS_OFF + 1)
        years = [self._year] if self._year else list(near)
        dates = [made for year in years if (made := _in_year(day.date, year))]
        right = [one for one in dates if day.weekday is None or one.weekday() == day.weekday] or dates
        # Programmes are mostly written before the forum.
        lead = _HALF_A_YEAR if day.weekday is None else timedelta()
        nearest = min(right, key=lambda one: abs(one - self._dated - lead), default=None)
        return Day(nearest, True, day.weekday) if nearest else None

    def _miss(self, entry: Entry, title: str, trouble: Trouble) -> None:
        fields = (Field.DAY, Field.START) if trouble is Trouble.DATE else (Field.START,)
        cells = [cell for field in fields for cell in entry.of(field)]
        # What does stand there, and was not understood, has been noted as it is.
        if self._fields.intersection(fields) and not any(
            read_when(cell, self._order) is None for cell in cells
        ):
            self._note(entry, trouble, title)

    def _note(self, entry: Entry, trouble: Trouble, text: str) -> None:
        row = entry.row
        self._gathering.note(row.line, trouble, f"{row.sheet}: {text}" if row.sheet else text)


def _in_year(day: date, year: int) -> date | None:
    try:
        return day.replace(year=year)
    except ValueError:
        return None


def _later(starts: datetime, length: timedelta, place: Place) -> datetime:
    return shown_in(starts + length, place.rules)

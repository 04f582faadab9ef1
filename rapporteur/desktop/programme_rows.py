"""The sessions of a programme as a list shows them: by day, time and room, filtered, with one's own overlaps.

Plain data; what Qt needs of it is in `rapporteur.desktop.programme_model`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta, tzinfo
from functools import lru_cache, partial
from typing import Any, NamedTuple

from rapporteur.desktop.collating import collation
from rapporteur.programme.filling import is_made_for
from rapporteur.programme.model import PlannedSession, Programme
from rapporteur.programme.overlaps import overlapping
from rapporteur.report.folding import fold
from rapporteur.report.template import Template
from rapporteur.report.values import zone
from rapporteur.store.catalogue import Entry

_LAST_DAY = date.max
_LAST = datetime(3000, 1, 1, tzinfo=UTC)
_MOST_NAMED = 3
"""Sessions that are named where one's own overlap."""

_FAR = timedelta(days=30)
"""A report that is so far from a programme's days belongs to another programme with the same ids."""


class Facets(NamedTuple):
    """The values that a programme can be filtered by, each in the window's order, without the empty one."""

    rooms: tuple[str, ...] = ()
    tracks: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    rapporteurs: tuple[str, ...] = ()


class Wanted(NamedTuple):
    """What is shown of a programme. An empty text asks for nothing in particular."""

    mine: bool = False
    room: str = ""
    track: str = ""
    language: str = ""
    rapporteur: str = ""
    words: str = ""


class Day(NamedTuple):
    """A heading: the sessions below begin on this day; None for those without a time."""

    date: date | None


class Listed(NamedTuple):
    """A session in the list, and the day that it begins on in its own zone."""

    session: PlannedSession
    day: date | None


Row = Day | Listed

_Key = Callable[[str], Any]


@lru_cache(maxsize=64)
def zone_of(name: str, otherwise: str) -> tzinfo:
    """The zone of this IANA name, else the other one, else UTC."""
    return zone(name) or zone(otherwise) or UTC


def day_of(session: PlannedSession, here: str) -> date | None:
    """The day that a session begins on, in its own zone; `here` is the zone of those that have none."""
    return session.starts.astimezone(zone_of(session.zone, here)).date() if session.starts else None


class Listing:
    """A programme, sorted once, that is filtered as one types.

    `here` is the machine's time zone, and `languages` the names of the programme's languages by tag. Making
    one takes a while, and any thread may do it; then it belongs to one.
    """

    def __init__(self, programme: Programme, *, here: str, languages: Mapping[str, str]) -> None:
        self.languages = languages
        listed = [Listed(session, day_of(session, here)) for session in programme.sessions]
        key = collation()
        self._sorted = sorted(listed, key=partial(_order, key))
        self._texts: dict[str, str] = {}
        sessions = programme.sessions
        self.facets = Facets(
            _values(key, (session.room for session in sessions)),
            _values(key, (session.track for session in sessions)),
            _values(
                lambda tag: key(languages.get(tag, tag)),  # as it is called, not as it is kept
                (session.language for session in sessions),
            ),
            _values(key, (name for session in sessions for name in session.rapporteurs)),
        )

    def rows(self, wanted: Wanted, mine: frozenset[str] = frozenset()) -> list[Row]:
        """The sessions that are wanted, each day's below its heading."""
        words = fold(wanted.words).split()
        rows: list[Row] = []
        day: date | None = None
        for listed in self._sorted:
            if not self._fits(listed.session, wanted, words, mine):
                continue
            if not rows or listed.day != day:
                day = listed.day
                rows.append(Day(day))
            rows.append(listed)
        return rows

    def _fits(
        self, session: PlannedSession, wanted: Wanted, words: Sequence[str], mine: frozenset[str]
    ) -> bool:
        if wanted.mine and session.id not in mine:
            return False
        for value, one in (
            (session.room, wanted.room),
            (session.track, wanted.track),
            (session.language, wanted.language),
        ):
            if one and one != value:
                return False
        if wanted.rapporteur and wanted.rapporteur not in session.rapporteurs:
            return False
        if not words:
            return True
        text = self._text(session)
        return all(word in text for word in words)

    def _text(self, session: PlannedSession) -> str:
        """Everything in a session that is searched, folded when it is first asked for."""
        text = self._texts.get(session.id)
        if text is None:
            people = (*session.moderators, *session.speakers)
            names = (name for one in people for name in (one.name, one.affiliation))
            language = self.languages.get(session.language, session.language)
            parts = (session.title, session.type, session.track, session.room, language)
            text = fold("\n".join((*parts, *session.rapporteurs, *names)))
            self._texts[session.id] = text
        return text


def _order(key: _Key, listed: Listed) -> tuple[date, datetime, Any, Any]:
    session = listed.session
    return listed.day or _LAST_DAY, session.starts or _LAST, key(session.room), key(session.title)


def _values(key: _Key, values: Iterable[str]) -> tuple[str, ...]:
    # Values that the language does not tell apart have one order, too.
    return tuple(sorted(sorted({value for value in values if value}), key=key))


def clashes(sessions: Iterable[PlannedSession]) -> dict[str, tuple[str, ...]]:
    """Of these sessions, those that overlap others of them, by id, with the titles of a few of the others."""
    known = list(sessions)
    ids = overlapping(known)
    flagged = sorted((one for one in known if one.id in ids), key=lambda one: one.starts or _LAST)
    found: dict[str, list[str]] = {one.id: [] for one in flagged}
    for number, one in enumerate(flagged):
        for other in flagged[number + 1 :]:
            if not overlapping((one, other)):
                # They are in order: who begins once this one has ended has no say in it, nor those after.
                break
            for of, title in ((one.id, other.title), (other.id, one.title)):
                if len(found[of]) < _MOST_NAMED:
                    found[of].append(title)
    return {session_id: tuple(titles) for session_id, titles in found.items()}


def next_session(rows: Sequence[Row], now: datetime) -> int | None:
    """The row of the session that is on or comes next; None where all are over or without a time."""
    for number, row in enumerate(rows):
        if isinstance(row, Listed) and row.session.starts:
            ends = row.session.ends or row.session.starts
            if ends > now or row.session.starts >= now:
                return number
    return None


def reports_of(programme: Programme, entries: Iterable[Entry]) -> dict[str, Entry]:
    """The report that was begun from each session, by its id; of several the one that was opened last."""
    ids = {session.id for session in programme.sessions}
    starts = [session.starts for session in programme.sessions if session.starts]
    first, last = (min(starts) - _FAR, max(starts) + _FAR) if starts else (None, None)
    found: dict[str, Entry] = {}
    for entry in sorted(entries, key=lambda one: one.opened):
        if entry.programme_id not in ids:
            continue
        if entry.starts and first and last and not first <= entry.starts <= last:
            continue
        found[entry.programme_id] = entry
    return found


def forms_for(
    programme: Programme, templates: Iterable[Template], reports: Iterable[Entry]
) -> tuple[Template, ...]:
    """The forms that suit a programme, the best first.

    The form of the report that was begun last, if there is one; else the forms of this very forum; else all
    that are of no forum in particular; else all.
    """
    known = list(templates)
    latest = max(reports, key=lambda entry: entry.opened, default=None)
    used = tuple(template for template in known if latest and template.id == latest.form)
    if used:
        return used
    own = tuple(template for template in known if is_made_for(template, programme))
    general = tuple(template for template in known if not (template.event or template.forum))
    return own or general or tuple(known)

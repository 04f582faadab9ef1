"""The reports of this machine, and every line in them, for the list and the search.

All of it can be made again from the reports: a catalogue that is damaged or of another version gives way
to an empty one, which `Catalogue.was_made_anew` tells.
"""

from __future__ import annotations

import logging
import sqlite3
import threading
import weakref
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple, TypeVar

from pydantic import AwareDatetime, ValidationError

from rapporteur.report.base import Frozen
from rapporteur.report.check import check
from rapporteur.report.model import Report, walk
from rapporteur.report.outline import report_words
from rapporteur.report.template import Section, localized
from rapporteur.report.values import field_text
from rapporteur.store.database import as_store_error, set_aside
from rapporteur.store.errors import DamagedError, NotSavedError, StoreError, UnreadableError
from rapporteur.store.working import make_private

log = logging.getLogger(__name__)

_Result = TypeVar("_Result")

APPLICATION_ID = 0x5250524C
"""``RPRL``: no report, but the list of them."""

VERSION = 2
"""The ``user_version`` of the tables below, of `Entry`, and of how `fold` folds."""

# The lines of a report have the row ids from its key << _LINE_BITS on, the last line first: read downwards,
# the index gives the lines of the report that was opened last, from top to bottom, and then the one before.
# The text is folded until nothing but words and spaces is left, so the plainest tokenizer reads any script.
_SCHEMA = (
    f"PRAGMA application_id = {APPLICATION_ID}",
    f"PRAGMA user_version = {VERSION}",
    """CREATE TABLE entry (
        key INTEGER PRIMARY KEY,  -- milliseconds from 1970 until it was opened, or the next that are free
        id TEXT NOT NULL UNIQUE,
        title TEXT NOT NULL,
        path TEXT NOT NULL,
        json TEXT NOT NULL        -- the whole `Entry`
    )""",
    """CREATE VIRTUAL TABLE line USING fts5(
        words,                    -- the line, folded
        around,                   -- the report's title and where the line stands, folded
        place UNINDEXED,
        text UNINDEXED,
        tokenize = 'ascii', prefix = '1 2 3', columnsize = 0
    )""",
)
_LINE_BITS = 20
_LATEST_KEY = 1 << 42  # in 2109; with the line's bits it fits in SQLite's 63
_MOST_WORDS = 20  # of a query; what is longer was pasted


class Entry(Frozen):
    """A report known here: its working copy's name, its published file if any, and how it was left.

    `lacking` has the labels of what its form requires and nobody has filled in. `mailed` says that an
    e-mail was made from this state, and `stamp` ("size-mtime_ns") what the published file looked like.
    `programme_id` is what the forum's programme calls the session, and `form` the id of the template.
    """

    id: str
    title: str = ""
    path: str = ""
    opened: AwareDatetime
    is_open: bool = False
    starts: AwareDatetime | None = None
    zone: str = "UTC"
    words: int = 0
    lacking: tuple[str, ...] = ()
    mailed: bool = False
    stamp: str = ""
    programme_id: str = ""
    form: str = ""


class Hit(NamedTuple):
    """A line that was found. `where` is the speaker's name, or the label of its place in the form."""

    entry_id: str
    title: str
    path: str
    where: str
    line: str


class Catalogue:
    """The catalogue at `path`, opened when it is first used.

    It may be used from any thread: one connection serves them, one call at a time. Other processes may
    have the same catalogue open; who has waited `patience` seconds for them is refused.
    """

    def __init__(self, path: Path, *, patience: float = 2.0) -> None:
        self.path = path
        self._patience = patience
        self._lock = threading.RLock()
        self._connection: sqlite3.Connection | None = None
        self._closing: Callable[[], object] = lambda: None
        self._was_made_anew = False

    @property
    def was_made_anew(self) -> bool:
        """Whether it was empty or of no use when it was opened, or since: then it wants to be filled.

        Raises a `StoreError` when it cannot be opened.
        """
        self._read(lambda _connection: None)
        return self._was_made_anew

    # ---- the reports

    def entries(self, limit: int | None = None) -> list[Entry]:
        """Every known report, last opened first. Raises a `StoreError`."""
        query = "SELECT json FROM entry ORDER BY key DESC LIMIT ?"
        return self._entries(query, -1 if limit is None else limit)

    def open_entries(self) -> list[Entry]:
        """The reports that were last seen open. Raises a `StoreError`."""
        return self._entries("SELECT json FROM entry WHERE json_extract(json, '$.is_open') = ?", 1)

    def programme_entries(self) -> list[Entry]:
        """The reports that were begun from a programme, last opened first. Raises a `StoreError`."""
        query = "SELECT json FROM entry WHERE json_extract(json, '$.programme_id') <> ? ORDER BY key DESC"
        return self._entries(query, "")

    def entry(self, entry_id: str) -> Entry | None:
        """The report with this id, or None. Raises a `StoreError`."""
        return next(iter(self._entries("SELECT json FROM entry WHERE id = ?", entry_id)), None)

    def by_path(self, path: str) -> Entry | None:
        """The report that is published to this file, or None. Raises a `StoreError`."""
        query = "SELECT json FROM entry WHERE path = ? AND path <> '' ORDER BY key DESC"
        return next(iter(self._entries(query, path)), None)

    def _entries(self, query: str, parameter: object) -> list[Entry]:
        def read(connection: sqlite3.Connection) -> list[Entry]:
            try:
                found = connection.execute(query, (parameter,))
            except UnicodeEncodeError:  # a file's name that is no text is in no entry
                return []
            return [Entry.model_validate_json(json) for (json,) in found]

        return self._read(read)

    def remember(self, entry: Entry) -> None:
        """Put an entry in the catalogue, in place of an earlier one of the same report; its lines stay.

        Raises `NotSavedError`.
        """

        def write(connection: sqlite3.Connection) -> None:
            query = "SELECT key, title, json FROM entry WHERE id = ?"
            found = connection.execute(query, (entry.id,)).fetchone()
            if found is None:
                key = _free_key(connection, entry.opened)
            else:
                before, title, json = found
                stays = Entry.model_validate_json(json).opened == entry.opened
                key = before if stays else _free_key(connection, entry.opened)
                if key != before or title != entry.title:
                    lines = _lines(connection, before)
                    _remove_lines(connection, before)
                    _add_lines(connection, key, entry.title, lines)
                connection.execute("DELETE FROM entry WHERE key = ?", (before,))
            connection.execute(
                "INSERT INTO entry VALUES (?, ?, ?, ?, ?)",
                (key, entry.id, entry.title, entry.path, entry.model_dump_json()),
            )

        self._write(write)

    def forget(self, entry_id: str) -> None:
        """Take a report out of the catalogue, with its lines. Raises `NotSavedError`."""

        def write(connection: sqlite3.Connection) -> None:
            for (key,) in connection.execute("SELECT key FROM entry WHERE id = ?", (entry_id,)).fetchall():
                _remove_lines(connection, key)
                connection.execute("DELETE FROM entry WHERE key = ?", (key,))

        self._write(write)

    # ---- their lines

    def index(self, entry_id: str, lines: Iterable[tuple[str, str]]) -> None:
        """Make these the lines, each with where it stands, that are found of a report.

        A report that is not in the catalogue, or no longer, has none. Raises `NotSavedError`.
        """
        kept = list(lines)

        def write(connection: sqlite3.Connection) -> None:
            query = "SELECT key, title FROM entry WHERE id = ?"
            for key, title in connection.execute(query, (entry_id,)).fetchall():
                _remove_lines(connection, key)
                _add_lines(connection, key, title, kept)

        self._write(write)

    def search(self, words: str, limit: int = 50) -> list[Hit]:
        """The lines with all these words, or beginnings of words: of the report opened last first.

        A word may also stand in the report's title or be where the line stands, the speaker's name say,
        as long as another one is in the line itself. Raises a `StoreError`.
        """
        wanted = _expression(words)
        if not wanted:
            return []
        # CROSS JOIN: the index leads, so that the reading ends with the last row that is wanted.
        query = f"""SELECT entry.id, entry.title, entry.path, line.place, line.text
            FROM line CROSS JOIN entry ON entry.key = line.rowid >> {_LINE_BITS}
            WHERE line MATCH ? ORDER BY line.rowid DESC LIMIT ?"""  # noqa: S608 - our own number
        return self._read(
            lambda connection: [Hit(*row) for row in connection.execute(query, (wanted, limit))]
        )

    # ---- the database

    @contextmanager
    def batch(self) -> Iterator[None]:
        """Write much at once: all or nothing of it. Others have to wait, so no more than a second's worth.

        Raises `NotSavedError`.
        """
        with self._lock:
            connection = self._read(lambda connection: connection)
            try:
                with _transaction(connection):
                    yield
            except sqlite3.Error as error:
                raise NotSavedError(self.path, str(error)) from error

    def close(self) -> None:
        """Close the database. The next use opens it again."""
        with self._lock:
            if self._connection is not None:
                self._closing()
                self._connection = None

    def _read(self, work: Callable[[sqlite3.Connection], _Result]) -> _Result:
        try:
            return self._attempt(work)
        except sqlite3.Error as error:
            raise as_store_error(error, self.path) from error
        except ValidationError as error:
            raise DamagedError(self.path, "an entry in it cannot be read") from error
        except OSError as error:
            raise UnreadableError(self.path, error.strerror or str(error)) from error

    def _write(self, work: Callable[[sqlite3.Connection], None]) -> None:
        def write(connection: sqlite3.Connection) -> None:
            with _transaction(connection):
                work(connection)

        try:
            self._attempt(write)
        except (OSError, sqlite3.Error, StoreError, ValueError) as error:  # ValueError: what is no text
            reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
            raise NotSavedError(self.path, reason) from error

    def _attempt(self, work: Callable[[sqlite3.Connection], _Result]) -> _Result:
        """Do something with the database, and once more with a new one where it turns out to be damaged."""
        with self._lock:
            try:
                return work(self._open())
            except (sqlite3.Error, DamagedError, ValidationError) as error:
                inside_batch = self._connection is not None and self._connection.in_transaction
                if inside_batch or not _is_damage(error):
                    raise
                log.warning("the list of reports is made again: %s", error)
                self.close()
                set_aside(self.path)
                return work(self._open())

    def _open(self) -> sqlite3.Connection:
        if self._connection is None:
            make_private(self.path.parent)
            connection = sqlite3.connect(
                self.path, isolation_level=None, timeout=self._patience, check_same_thread=False
            )
            try:
                self._was_made_anew |= _prepare(connection, self.path)
            except BaseException:
                connection.close()
                raise
            self._connection = connection
            # Who forgets to close it leaves nothing open.
            self._closing = weakref.finalize(self, connection.close)
        return self._connection


def _prepare(connection: sqlite3.Connection, path: Path) -> bool:
    """Make the tables where there is nothing yet, and say so. Raises `DamagedError` for another's tables."""
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA cell_size_check = ON")
    # After a power cut it may have to be made again, which it can be.
    connection.execute("PRAGMA synchronous = NORMAL")
    if _identity(connection) == (APPLICATION_ID, VERSION):
        return False
    with _transaction(connection):
        # Once more, now that no other process can be making it.
        if _identity(connection) == (APPLICATION_ID, VERSION):
            return False
        if connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]:
            raise DamagedError(path, "it is of another version, or no list of reports")
        for statement in _SCHEMA:
            connection.execute(statement)
    return True


def _identity(connection: sqlite3.Connection) -> tuple[int, int]:
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    return application, connection.execute("PRAGMA user_version").fetchone()[0]


@contextmanager
def _transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All or nothing; within another one, part of that."""
    if connection.in_transaction:
        yield
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _is_damage(error: Exception) -> bool:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    return not isinstance(error, sqlite3.Error) or code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def _free_key(connection: sqlite3.Connection, opened: datetime) -> int:
    since = opened - datetime(1970, 1, 1, tzinfo=UTC)
    key = min(max(since // timedelta(milliseconds=1), 1), _LATEST_KEY)
    while connection.execute("SELECT 1 FROM entry WHERE key = ?", (key,)).fetchone():
        key += 1
    return key


def _span(key: int) -> tuple[int, int]:
    """The first and the last row id that a report's lines can have."""
    return key << _LINE_BITS, ((key + 1) << _LINE_BITS) - 1


def _lines(connection: sqlite3.Connection, key: int) -> list[tuple[str, str]]:
    query = "SELECT place, text FROM line WHERE rowid BETWEEN ? AND ? ORDER BY rowid DESC"
    return connection.execute(query, _span(key)).fetchall()


def _remove_lines(connection: sqlite3.Connection, key: int) -> None:
    connection.execute("DELETE FROM line WHERE rowid BETWEEN ? AND ?", _span(key))


def _add_lines(connection: sqlite3.Connection, key: int, title: str, lines: list[tuple[str, str]]) -> None:
    from rapporteur.store.folding import fold  # no start needs it

    first, last = _span(key)
    upwards = zip(range(first, last + 1), reversed(lines), strict=False)
    connection.executemany(
        "INSERT INTO line (rowid, words, around, place, text) VALUES (?, ?, ?, ?, ?)",
        ((row, fold(text), fold(f"{title} {place}"), place, text) for row, (place, text) in upwards),
    )


def _expression(words: str) -> str:
    """What FTS5 is asked for; empty where there is no word. A folded word holds nothing of its syntax."""
    from rapporteur.store.folding import fold

    folded = dict.fromkeys(filter(None, map(fold, words.split())))
    terms = [f'"{word}"*' for word in folded][:_MOST_WORDS]
    return " AND ".join((f"words : ({' OR '.join(terms)})", *terms)) if terms else ""


# ---- what a report says of itself


def described(
    report: Report,
    *,
    opened: datetime,
    path: str = "",
    is_open: bool = False,
    mailed: bool = False,
    stamp: str = "",
) -> Entry:
    """The entry of a report, of which the rest is known elsewhere."""
    labels = {section.id: section.label for section in report.template.sections}
    labels |= {field.id: field.label for _, field in report.template.all_fields()}
    lacking = [
        localized(labels[found.field_id or found.section_id], report.language)
        for found in check(report)
        if found.required
    ]
    return Entry(
        id=report.id,
        title=report.session.title,
        path=path,
        opened=opened,
        is_open=is_open,
        starts=report.session.starts,
        zone=report.session.zone,
        words=report_words(report),
        lacking=tuple(dict.fromkeys(lacking)),
        mailed=mailed,
        stamp=stamp,
        programme_id=report.session.programme_id,
        form=report.template.id,
    )


def searchable(report: Report) -> Iterator[tuple[str, str]]:
    """Every line of a report after where it stands, private ones included: this is the user's own machine."""
    for where, text in _texts(report):
        yield from ((where, line.strip()) for line in text.splitlines() if line.strip())


def _texts(report: Report) -> Iterator[tuple[str, str]]:
    sections = report.template.sections

    def label(section: Section | None) -> str:
        return localized(section.label, report.language) if section else ""

    fields = report.template.all_fields()
    if not any(field.of == "title" for _, field in fields):
        yield "", report.session.title
    for _, field in fields:
        yield localized(field.label, report.language), field_text(report, field)
    for person in report.speaking_order():
        listed = (section for section in sections if section.kind == "people" and section.role == person.role)
        named = ", ".join(filter(None, (person.name, person.affiliation)))
        yield label(next(listed, None)), named
    for section_id, text in report.texts.items():
        yield label(report.template.section(section_id)), text
    for section_id, items in report.lists.items():
        yield from ((label(report.template.section(section_id)), item) for item in items)
    for person in report.people:
        yield from ((person.name, line.text) for _, line in walk(report.notes_of(person.id)))
    photos = next((section for section in sections if section.kind == "photos"), None)
    yield from ((label(photos), photo.caption) for photo in report.photos)
    yield from (("", line) for line in report.unplaced)

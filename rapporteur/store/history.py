"""What a report was: versions to go back to, thinned with age, never above a stated size.

The table ``history`` has what each part was from a revision on, and ``version`` the revisions that one can
go back to. A part's state in a version is its newest row that is not newer than the version, so a version
costs what changed since the one before. Between two versions only the last state of a part is kept.
"""

from __future__ import annotations

import json
import sqlite3
import zlib
from collections.abc import Iterable
from datetime import UTC, datetime
from enum import StrEnum
from typing import NamedTuple

from rapporteur.report.model import Report

TABLES = (
    """
CREATE TABLE history (          -- what a part was from this revision on
    part TEXT NOT NULL,
    revision INTEGER NOT NULL,
    json BLOB,                  -- zlib; NULL where the part was removed
    PRIMARY KEY (part, revision)
)""",
    """
CREATE TABLE version (          -- the revisions that one can go back to
    revision INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,        -- seconds since 1970, when this revision was written
    cause TEXT NOT NULL,        -- why it is kept, see Cause
    detail TEXT NOT NULL,       -- more about the cause: a file's name, the recipients
    name TEXT NOT NULL,         -- given by the user, or empty
    words INTEGER               -- how many it has; NULL where they were not counted
)""",
)

VERSION_EVERY = 30
"""Seconds of writing after which another version is kept."""

HISTORY_BYTES = 8 * 1024 * 1024
"""What all states of all parts take together, packed, at most."""

MOST_NAMED = 50
"""How many versions can have a name."""

REMOVED_PHOTO_BYTES = 64 * 1024 * 1024
"""What photos that were removed from the report but are in a version of it may take in the working copy."""

THIN_EVERY = 20
"""How many versions are added before the history is thinned again."""

_UNPACKED_BYTES = 64 * 1024 * 1024
"""What all parts of one version may take, unpacked."""

_PHOTOS_BYTES = 1024 * 1024
"""What the descriptions of a version's photos may take."""

_HOUR = 3600
_SPACING = ((_HOUR, 0), (4 * _HOUR, 2 * 60), (24 * _HOUR, 10 * 60), (30 * 24 * _HOUR, _HOUR))
"""For versions up to an age in seconds: how many seconds are between two at least."""
_OLDEST_SPACING = 24 * _HOUR


class Cause(StrEnum):
    """Why a version is kept."""

    WRITTEN = ""
    """After some time of writing."""
    BEGUN = "begun"
    """The report as it was created or opened for the first time."""
    PUBLISHED = "published"
    """As it was written to its file."""
    EXPORTED = "exported"
    """As it was exported; the detail is the file's name."""
    MAILED = "mailed"
    """As it was put into an e-mail; the detail is the recipients."""
    HANDED_IN = "handed in"
    """As it was handed in; the detail is the number of that version."""
    NAMED = "named"
    """The user gave it a name."""
    REPLACED = "replaced"
    """Before another version of the file took its place."""
    ELSEWHERE = "elsewhere"
    """As it was found changed elsewhere; the detail is the file's name."""
    RESTORED = "restored"
    """Before an earlier version was restored."""
    MERGED = "merged"
    """Before another version was merged in."""
    RECOVERED = "recovered"
    """As it was found after the program ended without closing it."""


PASSING = (Cause.WRITTEN, Cause.PUBLISHED)
"""Causes whose versions are thinned with age."""

HANDED_ON = (Cause.EXPORTED, Cause.MAILED, Cause.HANDED_IN)
"""Causes that say more of a version than any other; the last of them more than these."""


class HistoryRow(NamedTuple):
    """A row of the table ``history``."""

    part: str
    revision: int
    json: bytes | None


class VersionRow(NamedTuple):
    """A row of the table ``version``."""

    revision: int
    at: int
    cause: str = ""
    detail: str = ""
    name: str = ""
    words: int | None = None


class Version(NamedTuple):
    """A version that one can go back to. `words` is None where they were not counted."""

    revision: int
    at: datetime
    cause: Cause
    detail: str = ""
    name: str = ""
    words: int | None = None


def unpacked(packed: bytes, at_most: int = _UNPACKED_BYTES) -> str:
    """The JSON of a part. Raises `ValueError` for what is no such thing or would fill the memory."""
    stream = zlib.decompressobj()
    try:
        text = stream.decompress(packed, max(at_most, 1))
    except (zlib.error, TypeError) as error:
        raise ValueError("an earlier state cannot be unpacked") from error
    if stream.unconsumed_tail:
        raise ValueError("an earlier state is larger than any report")
    return text.decode()


def versions(connection: sqlite3.Connection) -> list[Version]:
    """The versions, newest first."""
    rows = connection.execute(
        "SELECT revision, at, cause, detail, name, words FROM version ORDER BY revision DESC"
    )
    return [_version(VersionRow(*row)) for row in rows]


def _version(row: VersionRow) -> Version:
    """A row that may come from anywhere, as a version."""
    cause = Cause(row.cause) if row.cause in set(Cause) else Cause.WRITTEN
    try:
        at = datetime.fromtimestamp(row.at, UTC)
    except (TypeError, ValueError, OverflowError, OSError):
        at = datetime.fromtimestamp(0, UTC)
    words = row.words if isinstance(row.words, int) else None
    return Version(row.revision, at, cause, str(row.detail), str(row.name), words)


def has_version(connection: sqlite3.Connection, revision: int) -> bool:
    """Whether one can go back to this revision: the states of others may have been thinned out."""
    found = connection.execute("SELECT 1 FROM version WHERE revision = ?", (revision,)).fetchone()
    return found is not None


def parts_at(connection: sqlite3.Connection, revision: int) -> dict[str, str]:
    """The JSON of every part as it was after this revision. Raises `ValueError` or `sqlite3.Error`."""
    rows = connection.execute(
        "SELECT part, json FROM history AS h WHERE json IS NOT NULL AND revision ="
        " (SELECT max(revision) FROM history WHERE part = h.part AND revision <= ?)",
        (revision,),
    )
    parts, room = {}, _UNPACKED_BYTES
    for part, packed in rows:
        parts[str(part)] = text = unpacked(packed, room)
        room -= len(text)
    return parts


def keep_state(
    connection: sqlite3.Connection, part: str, revision: int, text: str | None, *, after: int
) -> None:
    """Keep what a part is from this revision on, in place of states newer than the version `after`."""
    connection.execute("DELETE FROM history WHERE part = ? AND revision > ?", (part, after))
    packed = None if text is None else zlib.compress(text.encode())
    connection.execute("INSERT INTO history VALUES (?, ?, ?)", (part, revision, packed))


# ---- thinning


def thin(connection: sqlite3.Connection, now: int, *, pinned: Iterable[int], present: Report) -> None:
    """Remove what is too old or too much; `pinned` versions stay. To be called in a transaction."""
    keep = set(pinned)
    spread = 1
    _keep_only(connection, _spaced(_rows(connection), now, keep, spread))
    while _size(connection) > HISTORY_BYTES:
        rows = _rows(connection)
        kept = _spaced(rows, now, keep, spread := spread * 2)
        if len(kept) == len(rows):
            # Nothing but versions with a cause: the oldest without a name go.
            free = [row.revision for row in rows if not row.name and row.revision not in keep]
            if not free:
                break
            kept -= set(free[: 1 + len(free) // 8])
        _keep_only(connection, kept)
    _forget_photos(connection, present)


def _rows(connection: sqlite3.Connection) -> list[VersionRow]:
    found = connection.execute(
        "SELECT revision, at, cause, detail, name, words FROM version ORDER BY revision"
    )
    return [VersionRow(*row) for row in found]


def _size(connection: sqlite3.Connection) -> int:
    return int(connection.execute("SELECT coalesce(sum(length(json)), 0) FROM history").fetchone()[0])


def _spaced(rows: list[VersionRow], now: int, pinned: set[int], spread: int) -> set[int]:
    """The revisions to keep: with a name, a lasting cause or a pin, and of the rest as their age allows."""
    kept: set[int] = set()
    last: int | None = None
    for row in rows:
        age = max(0, now - row.at)
        spacing = next((gap for limit, gap in _SPACING if age < limit), _OLDEST_SPACING)
        if spread > 1:
            spacing = max(spacing, VERSION_EVERY) * spread
        # A clock that was set back makes the distance negative: such a one counts as far away.
        near = last is not None and 0 <= row.at - last < spacing
        if not near or row.name or row.cause not in PASSING or row.revision in pinned:
            kept.add(row.revision)
            last = row.at
    return kept


def _keep_only(connection: sqlite3.Connection, revisions: set[int]) -> None:
    gone = [(row.revision,) for row in _rows(connection) if row.revision not in revisions]
    connection.executemany("DELETE FROM version WHERE revision = ?", gone)
    # A state is needed while some version lies between it and the next state of its part.
    connection.execute(
        "DELETE FROM history AS h WHERE EXISTS"
        " (SELECT 1 FROM history AS n WHERE n.part = h.part AND n.revision > h.revision)"
        " AND NOT EXISTS (SELECT 1 FROM version AS v WHERE v.revision >= h.revision AND v.revision <"
        " (SELECT min(n.revision) FROM history AS n WHERE n.part = h.part AND n.revision > h.revision))"
    )


def _forget_photos(connection: sqlite3.Connection, present: Report) -> None:
    """Remove the bytes of photos that are in no version, and of the oldest where there are too many."""
    sizes = dict(connection.execute("SELECT id, length(data) FROM photo"))
    kept, room = {photo.id for photo in present.photos}, REMOVED_PHOTO_BYTES
    states = connection.execute(
        "SELECT json FROM history WHERE part = 'photos' AND json IS NOT NULL ORDER BY revision DESC"
    )
    for (packed,) in states.fetchall():
        for name in _photo_ids(packed):
            if name in sizes and name not in kept:
                room -= sizes[name]
                if room >= 0:
                    kept.add(name)
    connection.executemany("DELETE FROM photo WHERE id = ?", [(name,) for name in sizes.keys() - kept])


def _photo_ids(packed: bytes) -> list[str]:
    try:
        return [str(photo["id"]) for photo in json.loads(unpacked(packed, _PHOTOS_BYTES))]
    except (ValueError, TypeError, KeyError, RecursionError):
        return []

"""Sessions as a reader finds them, made into a programme."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime

from rapporteur.programme.errors import Refusal, RefusedError
from rapporteur.programme.model import PlannedSession, Programme, Trouble, Unread
from rapporteur.programme.wording import one_line

MAX_SESSIONS = 20_000
"""More than that is no programme."""

_MAX_UNREAD = 5_000
_LONGEST_TEXT = 200
_LAST = datetime(3000, 1, 1, tzinfo=UTC)


class Gathering:
    """Takes what is found in a file, line by line."""

    def __init__(self) -> None:
        self._sessions: dict[str, PlannedSession] = {}
        self._found: set[PlannedSession] = set()
        self._numbers: dict[str, int] = {}
        self._unread: list[Unread] = []

    def __len__(self) -> int:
        return len(self._sessions)

    def note(self, line: int, trouble: Trouble, text: str = "") -> None:
        """Something could not be read. `line` counts from 1."""
        if len(self._unread) < _MAX_UNREAD:
            shown = one_line(text[: 4 * _LONGEST_TEXT])[:_LONGEST_TEXT]
            self._unread.append(Unread(line=line, trouble=trouble, text=shown))

    def add(self, session: PlannedSession, *, line: int) -> None:
        """A session was found on a line. One that is there already, word for word, is left out.

        Raises `RefusedError` where there are more than any programme has.
        """
        if len(self._sessions) >= MAX_SESSIONS:
            raise too_many()
        if session in self._found:
            return
        self._found.add(session)
        session_id = session.id
        while session_id in self._sessions:
            number = self._numbers[session.id] = self._numbers.get(session.id, 1) + 1
            session_id = f"{session.id}#{number}"
        if session_id != session.id:
            self.note(line, Trouble.DOUBLE_ID, session.id)
            session = session.model_copy(update={"id": session_id})
        self._sessions[session_id] = session

    def programme(self, *, title: str, zone: str, assumed_zone: str) -> Programme:
        """What was found. Raises `RefusedError` where that is nothing at all."""
        if not self._sessions and not self._unread:
            raise RefusedError(Refusal.EMPTY)
        by_start = sorted(self._sessions.values(), key=lambda session: session.starts or _LAST)
        return Programme(
            title=title,
            zone=zone,
            sessions=tuple(by_start),
            unread=tuple(sorted(self._unread, key=lambda unread: unread.line)),
            assumed_zone=assumed_zone,
        )


def too_many() -> RefusedError:
    """What to raise for a file that has more sessions than any programme."""
    return RefusedError(Refusal.TOO_LARGE, f"more than {MAX_SESSIONS:,} sessions")


def made_id(*words: str) -> str:
    """An id for a session that has none in its file: the same for the same words."""
    # It begins with nothing that a shell takes for its own.
    return "x-" + hashlib.sha256("\n".join(words).encode(errors="replace")).hexdigest()[:16]

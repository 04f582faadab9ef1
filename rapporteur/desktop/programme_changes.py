"""What a newer programme changes, and what could not be read of it, as rows of a list."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from PySide6.QtCore import QObject

from rapporteur.desktop.programme_finding import Found
from rapporteur.desktop.programme_words import ProgrammeWords
from rapporteur.desktop.two_lines import Line
from rapporteur.programme.comparing import ChangeKind, SessionChange


class ChangeRows(QObject):
    """Puts what was found into rows; their second lines are asked for as long as they are shown."""

    def __init__(self, found: Found, words: ProgrammeWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._found, self._words = found, words
        self._now = {session.id: session for session in found.programme.sessions}
        before = found.earlier.programme.sessions if found.earlier else ()
        self._before = {session.id: session for session in before}
        self._mine = frozenset(found.earlier.mine if found.earlier else ())

    def changes(self) -> list[Line]:
        """What became of sessions: changed, new, gone; of those with a report what becomes of that."""
        by_kind: dict[ChangeKind, list[SessionChange]] = {kind: [] for kind in ChangeKind}
        for change in self._found.changes:
            by_kind[change.kind].append(change)
        count = {kind: len(found) for kind, found in by_kind.items()}
        headings = (
            (ChangeKind.CHANGED, self.tr("%Ln session(s) changed", "", count[ChangeKind.CHANGED])),
            (ChangeKind.ADDED, self.tr("%Ln new session(s)", "", count[ChangeKind.ADDED])),
            (ChangeKind.REMOVED, self.tr("%Ln session(s) gone", "", count[ChangeKind.REMOVED])),
        )
        rows: list[Line] = []
        for kind, heading in headings:
            if by_kind[kind]:
                rows.append(Line(heading, is_heading=True))
                rows += map(self._row, self._with_reports_first(by_kind[kind]))
        return rows

    def _with_reports_first(self, changes: Sequence[SessionChange]) -> list[SessionChange]:
        return sorted(changes, key=lambda change: change.id_before not in self._found.reports)

    def _row(self, change: SessionChange) -> Line:
        affected = self._found.reports.get(change.id_before)
        title = change.title or self.tr("Untitled session")
        is_missed = change.kind is ChangeKind.REMOVED and change.id_before in self._mine
        was_yours = self.tr("It was one of yours") if is_missed else ""
        if affected is None:
            return Line(title, partial(self._details, change), was_yours, "warm")
        if affected.planned is None:
            return Line(title, was_yours, self.tr("Its report stays as it is"), "warm")
        if not affected.is_reported_on:
            return Line(title, partial(self._details, change), self.tr("Its report follows"), "accent")
        differing = self._words.changes(affected.differences, affected.planned.zone)
        if not differing:
            return Line(
                title, partial(self._details, change), self.tr("Its report says so already"), "accent"
            )
        return Line(title, differing, self.tr("Its report stays as it is"), "warm")

    def _details(self, change: SessionChange) -> str:
        """What is new about a session, or what it is or was."""
        sessions = self._before if change.kind is ChangeKind.REMOVED else self._now
        session = sessions[change.id]
        if change.kind is not ChangeKind.CHANGED:
            return self._words.details(session)
        return self._words.changes(change.fields, session.zone) or self.tr("Only its id is another")

    def unread(self) -> Iterator[Line]:
        """What could not be read, by line."""
        for unread in self._found.programme.unread:
            yield Line(self._words.unread(unread), unread.text)

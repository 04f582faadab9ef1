"""The sessions of a programme as rows of a list, under a heading for each day."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from html import escape
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from rapporteur.desktop.programme_rows import Day, Listed, Row
from rapporteur.desktop.programme_words import ProgrammeWords
from rapporteur.desktop.two_lines import DETAILS, HEADING, NOTE, NOTE_TONE, STATE, STATE_TONE
from rapporteur.programme.model import PlannedSession
from rapporteur.store.catalogue import Entry

SESSION = Qt.ItemDataRole.UserRole + 20
"""The `PlannedSession` of a row, None for a heading."""
IS_MINE = Qt.ItemDataRole.UserRole + 21
"""Whether it is one's own."""

Index = QModelIndex | QPersistentModelIndex


class SessionModel(QAbstractListModel):
    """Has days and sessions as its rows; days cannot be chosen."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: Sequence[Row] = ()
        self._words = ProgrammeWords("", {}, self)
        self._today: date | None = None
        self._mine: frozenset[str] = frozenset()
        self._clashes: Mapping[str, Sequence[str]] = {}
        self._reports: Mapping[str, Entry] = {}

    def show_rows(self, rows: Sequence[Row], words: ProgrammeWords, today: date | None = None) -> None:
        """Show these, with the words for them."""
        self.beginResetModel()
        self._rows, self._words, self._today = rows, words, today
        self.endResetModel()

    def show_mine(self, mine: frozenset[str], clashes: Mapping[str, Sequence[str]]) -> None:
        """Show which sessions are one's own, and which of them overlap."""
        self._mine, self._clashes = mine, clashes
        self._tell_all()

    def show_reports(self, reports: Mapping[str, Entry]) -> None:
        """Show which sessions have a report, by their ids."""
        self._reports = reports
        self._tell_all()

    def _tell_all(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def row_of(self, session_id: str) -> int | None:
        """Where a session is, if it is shown."""
        for number, row in enumerate(self._rows):
            if isinstance(row, Listed) and row.session.id == session_id:
                return number
        return None

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent and parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if isinstance(self._rows[index.row()], Day):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        if isinstance(row, Day):
            if role == HEADING:
                return True
            shown = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return self._words.day(row.date, self._today) if shown else None
        return self._session(row.session, role)

    def _session(self, session: PlannedSession, role: int) -> Any:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._words.title(session)
            case Qt.ItemDataRole.ToolTipRole:
                return self._tip(session)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(session)
            case _ if role == DETAILS:
                return self._words.details(session)
            case _ if role == STATE:
                return self.tr("Report begun") if session.id in self._reports else None
            case _ if role == STATE_TONE:
                return "accent"
            case _ if role == NOTE:
                return self._overlap(session)
            case _ if role == NOTE_TONE:
                return "warm"
            case _ if role == SESSION:
                return session
            case _ if role == IS_MINE:
                return session.id in self._mine
        return None

    def _overlap(self, session: PlannedSession) -> str | None:
        titles = self._clashes.get(session.id)
        if not titles:
            return None
        return self.tr("Overlaps with {titles}").format(
            titles=", ".join(title or self.tr("Untitled session") for title in titles)
        )

    def _tip(self, session: PlannedSession) -> str:
        parts = (self._words.title(session), self._words.details(session), self._overlap(session))
        return "<br>".join(escape(part) for part in parts if part)

    def _spoken(self, session: PlannedSession) -> str:
        parts = [self._words.title(session), self._words.details(session)]
        if session.id in self._mine:
            parts.append(self.tr("Mine"))
        if session.id in self._reports:
            parts.append(self.tr("Report begun"))
        if overlap := self._overlap(session):
            parts.append(overlap)
        return ". ".join(filter(None, parts))

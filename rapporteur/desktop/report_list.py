"""The reports of this machine as a list, and the lines in them that a search finds."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QDateTime,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimeZone,
)

from rapporteur.desktop.two_lines import DETAILS, STATE, STATE_TONE
from rapporteur.files import path_of, shown_name
from rapporteur.store.catalogue import Entry, Hit

CHOICE = Qt.ItemDataRole.UserRole + 10
"""The `Entry` or `Hit` of a row."""


class ReportList(QAbstractListModel):
    """Has entries or hits as its rows."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: Sequence[Entry | Hit] = ()

    def show_rows(self, rows: Sequence[Entry | Hit]) -> None:
        """Show these."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent and parent.isValid() else len(self._rows)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        row = self._rows[index.row()]
        if role == CHOICE:
            return row
        if isinstance(row, Hit):
            return self._hit(row, role)
        return self._entry(row, role)

    def _hit(self, hit: Hit, role: int) -> str | None:
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return hit.line
            case _ if role == DETAILS:
                title = hit.title or self.tr("Untitled session")
                if not hit.where:
                    return title
                return self.tr("{where} · {title}").format(where=hit.where, title=title)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.tr("{line} ({details})").format(line=hit.line, details=self._hit(hit, DETAILS))
        return None

    def _entry(self, entry: Entry, role: int) -> str | None:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return entry.title or self.tr("Untitled session")
            case _ if role == DETAILS:
                return self._details(entry)
            case _ if role == STATE:
                return self.state(entry)
            case _ if role == STATE_TONE:
                return self._tone(entry)
            case Qt.ItemDataRole.ToolTipRole:
                return "\n".join(filter(None, (entry.path, ", ".join(entry.lacking))))
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.tr("{title}: {state}. {details}").format(
                    title=self._entry(entry, Qt.ItemDataRole.DisplayRole),
                    state=self.state(entry),
                    details=self._details(entry),
                )
        return None

    def _details(self, entry: Entry) -> str:
        when = (
            _in_zone(entry.starts, entry.zone)
            if entry.starts
            else self.tr("opened {date}").format(date=_here(entry.opened))
        )
        where = shown_name(path_of(entry.path)) if entry.path else self.tr("not in a folder yet")
        return self.tr("{when} · %Ln word(s) · {file}", "", entry.words).format(when=when, file=where)

    def state(self, entry: Entry) -> str:
        """How far a report is, in a word or two."""
        if entry.path and not entry.stamp and not entry.is_open:
            return self.tr("File is missing")
        if entry.mailed:
            return self.tr("E-mail made")
        match entry.lacking:
            case ():
                return self.tr("Ready")
            case (one,):
                return self.tr("Draft: {place} is missing").format(place=one)
            case several:
                return self.tr("Draft: %Ln thing(s) missing", "", len(several))

    def _tone(self, entry: Entry) -> str:
        if entry.path and not entry.stamp and not entry.is_open:
            return "warm"
        return "plain" if entry.lacking and not entry.mailed else "accent"


def _here(moment: datetime) -> str:
    local = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    return QLocale().toString(local, QLocale.FormatType.ShortFormat)


def _in_zone(moment: datetime, zone: str) -> str:
    there = QTimeZone(zone.encode())
    local = QDateTime.fromSecsSinceEpoch(
        int(moment.timestamp()), there if there.isValid() else QTimeZone.utc()
    )
    return QLocale().toString(local, QLocale.FormatType.ShortFormat)

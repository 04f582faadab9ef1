"""What is in a programme's file, and what it would change: found out on a worker's thread."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from pathlib import Path
from threading import Lock
from typing import NamedTuple

from rapporteur.desktop.programme_following import Affected
from rapporteur.desktop.programme_rows import Listing
from rapporteur.desktop.programme_words import language_names
from rapporteur.programme.columns import Field
from rapporteur.programme.comparing import (
    ChangeKind,
    SessionChange,
    changes,
    is_reported_on,
    report_changes,
)
from rapporteur.programme.errors import ProgrammeError, Refusal, RefusedError
from rapporteur.programme.model import Programme
from rapporteur.programme.reading import is_table, read_programme
from rapporteur.programme.shelf import Kept, Shelf
from rapporteur.programme.table import Table, guess_mapping, heading_key, open_table, read_table
from rapporteur.report.model import Report
from rapporteur.store.catalogue import Entry
from rapporteur.store.errors import StoreError

log = logging.getLogger(__name__)


class Found(NamedTuple):
    """A programme as it would be kept, and as it is listed.

    `table` and `mapping` are there where it came out of one. `earlier` is the kept programme that it takes
    the place of, `changes` what became of its sessions, and `reports` those of changed sessions, by the ids
    that the sessions had.
    """

    programme: Programme
    listing: Listing
    table: Table | None = None
    mapping: Mapping[str, Field] | None = None
    earlier: Kept | None = None
    changes: tuple[SessionChange, ...] = ()
    reports: Mapping[str, Affected] = {}


FindReports = Callable[[Programme], Mapping[str, Entry]]
"""Tells which reports were begun from a programme's sessions, by their ids."""


class Finder:
    """Reads one file, as often as is asked for. `here` is the machine's time zone."""

    def __init__(
        self,
        path: Path,
        shelf: Shelf,
        *,
        here: str,
        window_language: str,
        find_reports: FindReports,
        look_at: Callable[[Entry], Report],
    ) -> None:
        self._path, self._shelf = path, shelf
        self._here, self._window_language = here, window_language
        self._find_reports, self._look_at = find_reports, look_at
        self._table: Table | None = None
        self._sheet = ""
        self._reports: dict[str, Report | None] = {}
        self._lock = Lock()

    def find(self, *, zone: str = "", sheet: str = "", mapping: Mapping[str, Field] | None = None) -> Found:
        """Read the file. `zone` is that of times that name none: where it is empty, the earlier version's.

        Of a spreadsheet, `sheet` is the one to read, the likeliest where it is empty. `mapping` says what a
        table's columns hold; without it that is remembered or guessed. Raises `ProgrammeError` and `OSError`.
        """
        with self._lock:
            found = self._read(zone or self._here, sheet, mapping)
            if not found.programme.sessions:
                return found
            earlier = self._shelf.earlier(found.programme, source=self._path)
            then = earlier.programme.assumed_zone if earlier else ""
            if not zone and then and then != found.programme.assumed_zone and found.programme.assumed_zone:
                found = self._read(then, sheet, mapping)
            return self._compared(found, earlier) if earlier else found

    def _read(self, zone: str, sheet: str, mapping: Mapping[str, Field] | None) -> Found:
        if not is_table(self._path):
            programme = read_programme(self._path, zone=zone)
            return Found(programme, self._list(programme))
        table = self._open(sheet)
        columns = self._columns(table, mapping)
        programme = self._read_columns(table, columns, zone)
        return Found(programme, self._list(programme), table, columns)

    def _list(self, programme: Programme) -> Listing:
        return Listing(programme, here=self._here, languages=language_names(programme, self._window_language))

    def _open(self, sheet: str) -> Table:
        if self._table is None or sheet != self._sheet:
            self._table, self._sheet = open_table(self._path, sheet=sheet), sheet
        return self._table

    def _columns(self, table: Table, mapping: Mapping[str, Field] | None) -> Mapping[str, Field]:
        if mapping is not None:
            return mapping
        remembered = self._shelf.mapping_for(heading_key(table)) or {}
        return {**guess_mapping(table), **remembered}

    def _read_columns(self, table: Table, columns: Mapping[str, Field], zone: str) -> Programme:
        """What the columns give; where that is nothing the columns can still be told apart better."""
        try:
            return read_table(table, columns, zone=zone)
        except (RefusedError, ProgrammeError) as error:
            if error.kind in (Refusal.EMPTY, Refusal.NO_PROGRAMME):
                return Programme()
            if isinstance(error, RefusedError):
                raise ProgrammeError(self._path, error.kind, error.detail) from error
            raise

    # ---- what it would change

    def _compared(self, found: Found, earlier: Kept) -> Found:
        changed = changes(earlier.programme, found.programme)
        entries = self._find_reports(earlier.programme) if changed else {}
        then = {session.id: session for session in earlier.programme.sessions}
        now = {session.id: session for session in found.programme.sessions}
        reports: dict[str, Affected] = {}
        for change in changed:
            entry, before = entries.get(change.id_before), then.get(change.id_before)
            if entry is None or before is None:
                continue
            planned = None if change.kind is ChangeKind.REMOVED else now[change.id]
            report = self._report(entry)
            if report is not None:
                differing = report_changes(report, planned, before=before) if planned else ()
                worked_on = is_reported_on(report, before=before)
                reports[before.id] = Affected(entry, planned, before, worked_on, differing)
        return found._replace(earlier=earlier, changes=changed, reports=reports)

    def _report(self, entry: Entry) -> Report | None:
        if entry.id not in self._reports:
            try:
                self._reports[entry.id] = self._look_at(entry)
            except StoreError as error:
                log.warning("%s", error)
                self._reports[entry.id] = None
        return self._reports[entry.id]

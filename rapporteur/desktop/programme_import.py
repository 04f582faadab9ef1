"""The dialog that shows what is in a programme's file, before it is used."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from pathlib import Path

import shiboken6
from PySide6.QtCore import QAbstractItemModel, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QSizePolicy,
    QStackedLayout,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from rapporteur.desktop.look import TEXT_PX, Look
from rapporteur.desktop.programme_changes import ChangeRows
from rapporteur.desktop.programme_columns import ColumnsPane
from rapporteur.desktop.programme_finding import Finder, Found
from rapporteur.desktop.programme_model import SessionModel
from rapporteur.desktop.programme_rows import Day, Wanted
from rapporteur.desktop.programme_words import ProgrammeWords
from rapporteur.desktop.programme_zone import ZoneChoice
from rapporteur.desktop.two_lines import Lines, TwoLinePainter
from rapporteur.desktop.widgets import Choice, ElidedLabel, button, coloured, fit_to_screen
from rapporteur.desktop.work import Workers
from rapporteur.files import path_text, shown_name
from rapporteur.programme.columns import Field

log = logging.getLogger(__name__)

_SESSIONS, _CHANGES, _UNREAD = range(3)
"""The pages."""


class ProgrammeImport(QDialog):
    """Shows one file. `used` carries what was `Found` when it is to be used, `failed` why it cannot be read.

    The file is read by `workers`, which outlive the dialog; closing it drops what they answer.
    """

    used = Signal(object)
    failed = Signal(Exception)

    def __init__(
        self, path: Path, finder: Finder, workers: Workers, look: Look, *, here: str, parent: QWidget
    ) -> None:
        """`here` is the machine's time zone."""
        super().__init__(parent)
        self.path, self._finder, self._workers, self._look = path, finder, workers, look
        self._here = here
        self._zone = self._sheet = ""
        self._mapping: Mapping[str, Field] | None = None
        self._found: Found | None = None
        self._asked = 0
        self._is_reading = False
        self._words = ProgrammeWords(here, {}, self)
        self._rows: ChangeRows | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Open a programme – Rapporteur"))
        self.setMinimumSize(440, 420)
        fit_to_screen(self, 640, 640)
        self._lay_out()
        self._read()

    # ---- arrangement

    def _lay_out(self) -> None:
        self._title = ElidedLabel(shown_name(self.path))
        self._title.setFont(self._look.font(TEXT_PX, QFont.Weight.DemiBold))
        self._summary = coloured(QLabel(), self._look.colours.muted)
        self._summary.setWordWrap(True)
        self._columns = ColumnsPane(self._look, self._words)
        self._columns.changed.connect(self._change_columns)
        self._columns.hide()
        self.sheets = self._combo(self.tr("Sheet"))
        self.sheets.activated.connect(self._change_sheet)
        self.zones = ZoneChoice(self.tr("Time zone of the programme"))
        self.zones.chosen.connect(self._change_zone)
        self.zones.refused.connect(self._refuse_zone)
        self._zone_trouble = coloured(QLabel(), self._look.colours.warm)
        self._zone_trouble.setWordWrap(True)
        self._zone_trouble.hide()
        self._sheet_row = self._question(self.tr("Sheet"), self.sheets)
        self._zone_row = self._question(self.tr("Times without a zone are in"), self.zones)
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("What is shown"))
        card = QFrame()
        card.setObjectName("panel")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(8, 8, 8, 8)
        self.pages = QStackedLayout()
        inside.addLayout(self.pages)
        self._sessions, self._changes, self._unread = SessionModel(self), Lines(self), Lines(self)
        self._lists = [
            self._list(self.tr("Sessions"), self._sessions),
            self._list(self.tr("What changes"), self._changes),
            self._list(self.tr("What could not be read"), self._unread),
        ]
        for shown in self._lists:
            self.tabs.addTab(shown.accessibleName())
            self.pages.addWidget(shown)
        self.tabs.currentChanged.connect(self.pages.setCurrentIndex)
        self.use = button(self.tr("Use this programme"), self._use, primary=True)
        self.use.setEnabled(False)
        ends = QHBoxLayout()
        ends.setSpacing(8)
        ends.addStretch(1)
        ends.addWidget(button(self.tr("Cancel"), self.reject))
        ends.addWidget(self.use)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        for part in (
            self._title,
            self._summary,
            self._sheet_row,
            self._columns,
            self._zone_row,
            self._zone_trouble,
            self.tabs,
        ):
            column.addWidget(part)
        column.addWidget(card, 1)
        column.addSpacing(4)
        column.addLayout(ends)
        self.use.setDefault(True)
        self._show_tabs()

    def _combo(self, name: str) -> Choice:
        made = Choice()
        made.setAccessibleName(name)
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return made

    def _question(self, text: str, choice: Choice) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        label = QLabel(text)
        label.setBuddy(choice)
        row.addWidget(label)
        row.addWidget(choice, 1)
        made.hide()
        return made

    def _list(self, name: str, model: QAbstractItemModel) -> QListView:
        made = QListView()
        made.setAccessibleName(name)
        made.setModel(model)
        made.setItemDelegate(TwoLinePainter(self._look, made))
        made.setFrameShape(QFrame.Shape.NoFrame)
        made.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        return made

    # ---- reading

    def _read(self) -> None:
        self._asked += 1
        asked, finder = self._asked, self._finder
        zone, sheet, mapping = self._zone, self._sheet, self._mapping
        self._summary.setText(self.tr("Reading…"))
        # What is shown is not what has been chosen by now.
        self._is_reading = True
        self._allow_use()
        self._workers.start(
            lambda: finder.find(zone=zone, sheet=sheet, mapping=mapping),
            done=lambda found: self._if_wanted(asked, lambda: self._show(found)),
            failed=lambda error: self._if_wanted(asked, lambda: self._fail(error)),
        )

    def _if_wanted(self, asked: int, then: Callable[[], None]) -> None:
        if asked == self._asked and shiboken6.isValid(self):
            then()

    def done(self, result: int) -> None:
        # Whatever is still being read is for nobody any more.
        self._asked += 1
        super().done(result)

    def _fail(self, error: Exception) -> None:
        self.failed.emit(error)
        self.reject()

    def _change_columns(self, mapping: Mapping[str, Field]) -> None:
        self._mapping = mapping
        self._read()

    def _change_sheet(self) -> None:
        self._sheet, self._mapping = self.sheets.currentData(), None
        self._read()

    def _change_zone(self, zone: str) -> None:
        self._zone_trouble.hide()
        if zone == self._zone:
            self._allow_use()
        else:
            self._zone = zone
            self._read()

    def _refuse_zone(self, typed: str) -> None:
        text = self.tr("No time zone is called “{name}”. Type a city, or choose one from the list.")
        self._zone_trouble.setText(text.format(name=typed))
        self._zone_trouble.show()
        self._allow_use()

    def _allow_use(self) -> None:
        has_sessions = self._found is not None and bool(self._found.programme.sessions)
        self.use.setEnabled(has_sessions and not (self._is_reading or self.zones.is_refused))

    # ---- what was found

    def _show(self, found: Found) -> None:
        is_first, self._found = self._found is None, found
        programme = found.programme
        before = (self._words, self._rows)
        self._words = ProgrammeWords(self._here, found.listing.languages, self)
        self._title.setText(self._words.programme(programme, path_text(self.path)))
        rows = found.listing.rows(Wanted())
        self._sessions.show_rows(rows, self._words)
        days = sum(isinstance(row, Day) and row.date is not None for row in rows)
        self._summary.setText(self._count(len(programme.sessions), days))
        self._rows = ChangeRows(found, self._words, self)
        self._changes.show_lines(self._rows.changes())
        self._unread.show_lines(list(self._rows.unread()))
        for one in before:
            if one:
                one.deleteLater()
        self._show_columns(found)
        self._show_zones(programme.assumed_zone)
        self._show_tabs()
        if is_first and found.changes:
            self.tabs.setCurrentIndex(_CHANGES)
        self._is_reading = False
        self._allow_use()
        log.debug("%d sessions found in %s", len(programme.sessions), shown_name(self.path))

    def _count(self, sessions: int, days: int) -> str:
        if not sessions:
            return self.tr("No session can be read like this. Say what the columns hold.")
        counted = self.tr("%Ln session(s)", "", sessions)
        if not days:
            return counted
        return self.tr("{sessions} on {days}").format(sessions=counted, days=self.tr("%Ln day(s)", "", days))

    def _show_columns(self, found: Found) -> None:
        table = found.table
        self._columns.setVisible(table is not None)
        if table is None or found.mapping is None:
            return
        self._columns.show_table(table, found.mapping)
        self._sheet_row.setVisible(len(table.sheets) > 1)
        if not self.sheets.count():
            if not table.sheet:
                self.sheets.addItem(self.tr("All that are alike"), "")
            for name in table.sheets:
                self.sheets.addItem(name, name)
            self.sheets.setCurrentIndex(self.sheets.findData(table.sheet))

    def _show_zones(self, assumed: str) -> None:
        if not assumed:
            return
        self._zone = assumed
        if self._zone_row.isVisibleTo(self):
            return
        self.zones.offer(here=self._here, zone=assumed)
        self._zone_row.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.zones.hasFocus():
            # Enter ends what is being typed, not the dialog.
            self.zones.take()
            return
        super().keyPressEvent(event)

    def _show_tabs(self) -> None:
        found = self._found
        earlier = found is not None and found.earlier is not None
        unread = len(found.programme.unread) if found else 0
        self.tabs.setTabVisible(_CHANGES, earlier)
        self.tabs.setTabVisible(_UNREAD, bool(unread))
        self.tabs.setTabText(_UNREAD, self.tr("%Ln thing(s) not read", "", unread))
        if found and earlier:
            self.tabs.setTabText(_CHANGES, self.tr("%Ln change(s)", "", len(found.changes)))
        self.tabs.setVisible(earlier or bool(unread))

    def _use(self) -> None:
        if self._zone_row.isVisibleTo(self):
            # A click on the button leaves the keyboard where a zone may just have been typed.
            self.zones.take()
        if self.use.isEnabled() and self._found and self._found.programme.sessions:
            self.used.emit(self._found)
            self.accept()

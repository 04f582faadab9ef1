"""The part of the start page that shows a forum's programme: its sessions by day, and which are one's own."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from rapporteur.desktop.beginning import add_forms, menu_text
from rapporteur.desktop.look import TEXT_PX, Look
from rapporteur.desktop.programme_filters import FilterBar
from rapporteur.desktop.programme_list import SessionList
from rapporteur.desktop.programme_model import SESSION, SessionModel
from rapporteur.desktop.programme_rows import (
    Listed,
    Listing,
    Row,
    Wanted,
    clashes,
    next_session,
    reports_of,
    zone_of,
)
from rapporteur.desktop.programme_words import ProgrammeWords
from rapporteur.desktop.widgets import ElidedLabel, button, captioned, coloured, icon_button
from rapporteur.programme.model import PlannedSession, Programme
from rapporteur.programme.shelf import Kept
from rapporteur.report.template import Template
from rapporteur.store.catalogue import Entry


class Choice(NamedTuple):
    """A session that was chosen, with the report that was begun from it, and the form that was asked for."""

    kept: Kept
    session: PlannedSession
    report: Entry | None = None
    form: str = ""


class ProgrammePanel(QFrame):
    """One programme, and which others there are.

    `chosen` carries a `Choice`, `mine_changed` a programme's id and the ids of one's own sessions;
    `switched` and `forget_asked` carry a programme's id.
    """

    chosen = Signal(object)
    mine_changed = Signal(str, object)
    switched = Signal(str)
    forget_asked = Signal(str)
    open_asked = Signal()

    def __init__(
        self,
        look: Look,
        templates: Sequence[Template],
        *,
        now: Callable[[], datetime],
        here: str,
        parent: QWidget | None = None,
    ) -> None:
        """`now` is the clock and `here` the machine's time zone."""
        super().__init__(parent)
        self._look, self._templates, self._now, self._here = look, templates, now, here
        self._kept: Kept | None = None
        self._others: Sequence[Kept] = ()
        self._listing = Listing(Programme(), here=here, languages={})
        self._words = ProgrammeWords(here, {}, self)
        self._rows: Sequence[Row] = ()
        self._mine: frozenset[str] = frozenset()
        self._clashes: Mapping[str, Sequence[str]] = {}
        self._entries: Sequence[Entry] = ()
        self._reports: Mapping[str, Entry] = {}
        self.setObjectName("panel")
        self._model = SessionModel(self)
        self.list = SessionList(self._model, look)
        self.list.setAccessibleName(self.tr("Sessions"))
        self.list.opened.connect(self._choose)
        self.list.mine_toggled.connect(self._toggle_mine)
        self.list.menu_asked.connect(self._show_menu)
        self.filters = FilterBar(look)
        self.filters.changed.connect(self._filter)
        self.filters.search.returnPressed.connect(self._choose_first)
        down = QShortcut(QKeySequence(Qt.Key.Key_Down), self.filters.search, self._enter_list)
        down.setContext(Qt.ShortcutContext.WidgetShortcut)
        self._lay_out()

    def _lay_out(self) -> None:
        self._title = ElidedLabel()
        self._title.setFont(self._look.font(TEXT_PX, QFont.Weight.DemiBold))
        self.more = icon_button(self._look, "ellipsis", self.tr("Programmes"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        menu.aboutToShow.connect(lambda: self._fill_programmes(menu))
        self.more.setMenu(menu)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._title, 1)
        head.addWidget(self.more)
        self.overlaps = button("", self._go_to_overlap, small=True)
        self.overlaps.setProperty("flat", True)
        self.overlaps.setProperty("warn", True)
        captioned(self.overlaps, self._look.icon("triangle-alert", self._look.colours.warn))
        self._hint = coloured(QLabel(), self._look.colours.muted)
        self._hint.setWordWrap(True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._hint.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._show_all = button(self.tr("Show all sessions"), self.filters.clear, small=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 8, 8)
        column.setSpacing(8)
        for part in (head, self.filters):
            inset = QHBoxLayout()
            inset.setContentsMargins(0, 0, 8, 0)
            if isinstance(part, QWidget):
                inset.addWidget(part)
            else:
                inset.addLayout(part)
            column.addLayout(inset)
        column.addWidget(self.overlaps, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.list, 1)
        column.addWidget(self._hint)
        column.addWidget(self._show_all, 0, Qt.AlignmentFlag.AlignLeading)

    # ---- what is shown

    def show_programme(self, kept: Kept, listing: Listing, others: Sequence[Kept]) -> None:
        """Show a programme as it is listed; `others` are all that can be switched to, itself among them."""
        is_another = self._kept is None or self._kept.id != kept.id
        self._kept, self._others = kept, others
        self._words.deleteLater()
        self._words = ProgrammeWords(self._here, listing.languages, self)
        self._listing = listing
        self._mine = frozenset(kept.mine)
        self._title.setText(self._words.kept(kept))
        self.filters.show_facets(self._listing.facets, self._words.language, anew=is_another)
        self._find_clashes()
        self._filter(self.filters.wanted())
        self.show_reports(self._entries)
        if is_another:
            self.go_to_next()

    def show_reports(self, entries: Sequence[Entry]) -> None:
        """Show which sessions have a report among these."""
        self._entries = entries
        self._reports = reports_of(self._kept.programme, entries) if self._kept else {}
        self._model.show_reports(self._reports)

    def _filter(self, wanted: Wanted) -> None:
        today = self._now().astimezone(zone_of(self._here, "")).date()
        current = self.list.currentIndex().data(SESSION)
        self._rows = rows = self._listing.rows(wanted, self._mine)
        self._model.show_rows(rows, self._words, today)
        row = self._model.row_of(current.id) if current else None
        if row is not None:
            self.list.go_to(row)
        elif current is None or not rows:
            self.list.scrollToTop()
        else:
            self.go_to_next()
        self._tell_nothing(wanted, is_empty=not rows)

    def _tell_nothing(self, wanted: Wanted, *, is_empty: bool) -> None:
        self.list.setVisible(not is_empty)
        self._hint.setVisible(is_empty)
        self._show_all.setVisible(is_empty and wanted != Wanted())
        if wanted.mine and not self._mine:
            self._hint.setText(
                self.tr("None is yours yet. Click the star of a session, or press M, and it is listed here.")
            )
        elif wanted == Wanted():
            self._hint.setText(self.tr("There is no session in this programme."))
        else:
            self._hint.setText(self.tr("No session fits all of this."))

    def go_to_next(self) -> None:
        """Go to the session that is on or comes next, else to the first."""
        number = next_session(self._rows, self._now())
        if number is None:
            number = next((place for place, row in enumerate(self._rows) if isinstance(row, Listed)), None)
        if number is not None:
            self.list.go_to(number)

    def take_focus(self) -> None:
        """Put the keyboard into the list, or into the search where nothing is listed."""
        (self.list if self.list.isVisibleTo(self) else self.filters.search).setFocus()

    def _enter_list(self) -> None:
        if self._model.rowCount():
            self.list.setFocus()

    # ---- one's own

    def _toggle_mine(self, session_id: str) -> None:
        if self._kept is None:
            return
        # The row stays where it is, so that the same click takes it back.
        self._mine = self._mine ^ {session_id}
        self._find_clashes()
        self.mine_changed.emit(self._kept.id, self._mine)

    def _find_clashes(self) -> None:
        sessions = self._kept.programme.sessions if self._kept else ()
        self._clashes = clashes(session for session in sessions if session.id in self._mine)
        self._model.show_mine(self._mine, self._clashes)
        self.overlaps.setText(self.tr("%Ln of your sessions overlap", "", len(self._clashes)))
        self.overlaps.setVisible(bool(self._clashes))

    def _go_to_overlap(self) -> None:
        """Go to the next of one's own sessions that overlap, from the current one on."""
        if not any(self._model.row_of(session_id) is not None for session_id in self._clashes):
            self.filters.clear()
        places = sorted(row for one in self._clashes if (row := self._model.row_of(one)) is not None)
        if places:
            here = self.list.currentIndex().row()
            self.list.go_to(next((row for row in places if row > here), places[0]))
            self.list.setFocus()

    # ---- choosing

    def _choose(self, session: PlannedSession, form: str = "") -> None:
        if self._kept:
            # With a form that is asked for, a further report is wanted.
            report = None if form else self._reports.get(session.id)
            self.chosen.emit(Choice(self._kept, session, report, form))

    def _choose_first(self) -> None:
        for row in range(self._model.rowCount()):
            session = self._model.index(row).data(SESSION)
            if session is not None:
                self._choose(session)
                return

    def _show_menu(self, session: PlannedSession, at: QPoint) -> None:
        menu = QMenu(self)
        has_report = session.id in self._reports
        text = self.tr("Open its report") if has_report else self.tr("Begin a report")
        menu.addAction(self._look.icon("file-text"), text, partial(self._choose, session))
        forms = menu.addMenu(self._look.icon("file-plus"), self.tr("Begin a report with the form"))
        add_forms(forms, self._templates, partial(self._choose, session))
        menu.addSeparator()
        mine = menu.addAction(self._look.icon("star"), self.tr("Mine"))
        mine.setCheckable(True)
        mine.setChecked(session.id in self._mine)
        mine.triggered.connect(lambda: self._toggle_mine(session.id))
        menu.exec(at)
        menu.deleteLater()

    def ask_form(self, templates: Sequence[Template], choice: Choice) -> None:
        """Ask for the form of a session's report at its row, and choose the session again with it."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        add_forms(menu, templates, lambda form: self.chosen.emit(choice._replace(form=form)))
        row = self.list.visualRect(self.list.currentIndex())
        menu.popup(self.list.viewport().mapToGlobal(QPoint(row.center().x(), row.bottom())))

    # ---- the programmes

    def _fill_programmes(self, menu: QMenu) -> None:
        menu.clear()
        for kept in self._others:
            choice = menu.addAction(menu_text(self._words.kept(kept)), partial(self.switched.emit, kept.id))
            choice.setCheckable(True)
            choice.setChecked(self._kept is not None and kept.id == self._kept.id)
        menu.addSeparator()
        menu.addAction(self._look.icon("calendar-days"), self.tr("Open a programme…"), self.open_asked.emit)
        if self._kept:
            forget = partial(self.forget_asked.emit, self._kept.id)
            menu.addAction(self._look.icon("trash-2"), self.tr("Forget this programme…"), forget)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

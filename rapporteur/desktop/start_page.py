"""What a start without a report shows: begin, open, go on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QFont, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QSizePolicy,
    QStackedLayout,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from rapporteur.desktop.banner import Action, Banner, Matter, Message
from rapporteur.desktop.beginning import Beginning, card
from rapporteur.desktop.help_places import page_about
from rapporteur.desktop.look import Look
from rapporteur.desktop.programme_page import ProgrammePanel
from rapporteur.desktop.report_list import CHOICE, ReportList
from rapporteur.desktop.tab_order import OrderedWindow
from rapporteur.desktop.two_lines import TwoLinePainter
from rapporteur.desktop.widgets import Page, button, clearable, coloured, fit_to_screen, icon_button
from rapporteur.desktop.words import Words
from rapporteur.desktop.work import Workers
from rapporteur.report.template import Template
from rapporteur.store.catalogue import Catalogue, Entry, Hit
from rapporteur.store.errors import StoreError

_SESSIONS, _REPORTS = range(2)
"""The pages, where there is a programme."""


class StartPage(OrderedWindow):
    """`new_asked` carries a template's id, `file_dropped` a path.

    `entry_chosen` carries an `Entry` and, where it was found by a search, the line to go to.
    """

    new_asked = Signal(str)
    open_asked = Signal()
    programme_asked = Signal()
    sample_asked = Signal()
    set_up_asked = Signal()
    set_up_declined = Signal()
    entry_chosen = Signal(object, str)
    file_dropped = Signal(Path)
    closed = Signal()
    help_asked = Signal(str)

    def __init__(
        self,
        look: Look,
        templates: Sequence[Template],
        catalogue: Catalogue,
        fill_menu: Callable[[QMenu, Callable[[QMenu], None]], None],
        *,
        now: Callable[[], datetime],
        here: str,
    ) -> None:
        """`now` is the clock and `here` the machine's time zone."""
        super().__init__()
        self._look, self._catalogue = look, catalogue
        self._words = Words(self)
        self._workers = Workers(self, threads=1)
        self._shown_for, self._wants_first = "", False
        self.setWindowTitle(self.tr("Rapporteur"))
        self.setMinimumSize(480, 480)
        fit_to_screen(self, 640, 680)
        self.setAcceptDrops(True)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Open), self, self.open_asked.emit)
        QShortcut(QKeySequence(QKeySequence.StandardKey.New), self, self._begin)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Quit), self, self.close)

        self.sessions = ProgrammePanel(look, templates, now=now, here=here)
        self.sessions.open_asked.connect(self.programme_asked)
        self._lay_out(templates, fill_menu)
        self.show_tabs(has_programme=False)
        if self.beginning.first:
            self.beginning.first.setFocus()
        self.load()

    def _begin(self) -> None:
        """Begin a report of the first form."""
        if self.beginning.first:
            self.beginning.first.click()

    def _lay_out(
        self, templates: Sequence[Template], fill_menu: Callable[[QMenu, Callable[[QMenu], None]], None]
    ) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        self.banner = Banner(self._look)
        self.banner.help_asked.connect(self.help_asked)
        self.beginning = Beginning(self._look, templates)
        self.beginning.new_asked.connect(self.new_asked)
        self.beginning.open_asked.connect(self.open_asked)
        self.beginning.programme_asked.connect(self.programme_asked)
        self.beginning.sample_asked.connect(self.sample_asked)
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("Sessions or reports"))
        self._pages = QStackedLayout()
        for name, part in (
            (self.tr("Sessions"), self.sessions),
            (self.tr("Reports"), self._make_reports()),
        ):
            self.tabs.addTab(name)
            self._pages.addWidget(part)
        self.tabs.currentChanged.connect(self._pages.setCurrentIndex)
        below = QVBoxLayout()
        below.setSpacing(8)
        below.addWidget(self.tabs)
        below.addLayout(self._pages, 1)
        column.addLayout(self._make_heading(fill_menu))
        column.addWidget(self.banner)
        column.addWidget(self.beginning)
        self.set_up = self._make_set_up()
        column.addWidget(self.set_up)
        column.addLayout(below, 1)
        self.setCentralWidget(Page(page))
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self._go_to_search)

    def _make_set_up(self) -> QWidget:
        """The offer of a first set-up."""
        made, column, _ = card(self._look, self.tr("Ready for your first session"))
        told = coloured(
            QLabel(self.tr("Three short steps: your name, the key for the group photo, how to send.")),
            self._look.colours.muted,
        )
        told.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(told, 1)
        row.addWidget(button(self.tr("Not now"), self.set_up_declined.emit))
        row.addWidget(button(self.tr("Set up…"), self.set_up_asked.emit))
        column.addLayout(row)
        made.hide()
        return made

    def offer_set_up(self, *, is_offered: bool) -> None:
        """Offer the first set-up, or no longer."""
        self.set_up.setVisible(is_offered)

    def show_tabs(self, *, has_programme: bool) -> None:
        """Show the sessions beside the reports, or where to begin as long as there is no programme."""
        if has_programme != self.tabs.isVisibleTo(self):
            self.tabs.setCurrentIndex(_SESSIONS if has_programme else _REPORTS)
        self.beginning.show_line(brief=has_programme)
        self.tabs.setVisible(has_programme)
        # What cannot be seen takes no room either.
        policies = QSizePolicy.Policy
        self.sessions.setSizePolicy(
            policies.Preferred, policies.Preferred if has_programme else policies.Ignored
        )
        self._reports_heading.setVisible(not has_programme)
        self._pages.setCurrentIndex(self.tabs.currentIndex())

    def show_reports(self) -> None:
        """Show the reports, with the keyboard where they are searched."""
        self.tabs.setCurrentIndex(_REPORTS)
        self.search.setFocus()

    def take_focus(self) -> None:
        """Put the keyboard into the sessions, where nobody is writing yet."""
        if self.tabs.currentIndex() == _SESSIONS and not self.sessions.filters.search.text():
            self.sessions.take_focus()

    def show_notice(self, title: str, text: str = "", *actions: Action) -> None:
        """Say something worth knowing."""
        self.banner.show_message(Matter.NOTICE, Message("info", title, text, actions))

    def show_trouble(self, text: str, *actions: Action, help: str = "") -> None:  # noqa: A002 - as in Message
        """Say what could not be opened, what can be done instead, and where the guide has more."""
        message = Message("triangle-alert", text, actions=actions, help=help)
        self.banner.show_message(Matter.TROUBLE, message)

    def _make_heading(self, fill_menu: Callable[[QMenu, Callable[[QMenu], None]], None]) -> QHBoxLayout:
        row = QHBoxLayout()
        title = QLabel(self.tr("Rapporteur"))
        title.setFont(self._look.font(22, QFont.Weight.DemiBold))
        more = icon_button(self._look, "menu", self.tr("Menu"))
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        main = QMenu(self)
        fill_menu(main, lambda _menu: None)
        more.setMenu(main)
        row.addWidget(title)
        row.addStretch(1)
        row.addWidget(more)
        return row

    def _make_reports(self) -> QWidget:
        frame, column, self._reports_heading = card(self._look, self.tr("Reports"))
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search in all reports"))
        self.search.setAccessibleName(self.search.placeholderText())
        clearable(self.search, self.tr("Clear"))
        self.search.setAcceptDrops(False)  # a file is for the page
        self.search.textChanged.connect(self._list)
        self.search.returnPressed.connect(self._choose_first)
        self._rows = ReportList(self)
        self.list = QListView()
        self.list.setAccessibleName(self.tr("Reports"))
        self.list.setModel(self._rows)
        self.list.setItemDelegate(TwoLinePainter(self._look, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.clicked.connect(self._choose)
        self.list.activated.connect(self._choose)
        self._hint = coloured(QLabel(), self._look.colours.muted)
        self._hint.setWordWrap(True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._hint.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        column.addWidget(self._hint)
        down = QShortcut(QKeySequence(Qt.Key.Key_Down), self.search, self._enter_list)
        down.setContext(Qt.ShortcutContext.WidgetShortcut)
        return frame

    def _enter_list(self) -> None:
        self.list.setFocus()
        if self._rows.rowCount() and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self._rows.index(0))

    def _go_to_search(self) -> None:
        shows_sessions = self.tabs.currentIndex() == _SESSIONS
        (self.sessions.filters.search if shows_sessions else self.search).setFocus()

    def load(self) -> None:
        """List the reports, or the lines that are searched for, and find which sessions have one."""
        self._list()
        begun = self._catalogue.programme_entries
        self._workers.start(begun, done=self.sessions.show_reports, failed=self._fail)

    def _list(self) -> None:
        words = self.search.text()

        def find() -> Sequence[Entry | Hit]:
            return self._catalogue.search(words) if words.strip() else self._catalogue.entries()

        self._workers.start(find, done=partial(self._show_rows, words), failed=self._fail)

    def _show_rows(self, words: str, rows: Sequence[Entry | Hit]) -> None:
        if words != self.search.text():
            return
        self._rows.show_rows(rows)
        self._shown_for = words
        if self._wants_first:
            # Enter came before the answer.
            self._choose_first()
        self.list.setVisible(bool(rows))
        self._hint.setVisible(not rows)
        if words.strip():
            self._hint.setText(self.tr("No line has all of these words."))
        else:
            self._hint.setText(self.tr("Reports that you write or open are listed here."))

    def _fail(self, error: Exception) -> None:
        self.show_trouble(self._words.describe(error), help=page_about(error))

    def _choose(self, index: QModelIndex) -> None:
        chosen = index.data(CHOICE)
        if isinstance(chosen, Hit):
            try:
                entry = self._catalogue.entry(chosen.entry_id)
            except StoreError as error:
                self._fail(error)
                return
            if entry:
                self.entry_chosen.emit(entry, chosen.line)
        else:
            self.entry_chosen.emit(chosen, "")

    def _choose_first(self) -> None:
        self._wants_first = self._shown_for != self.search.text()
        if not self._wants_first and self._rows.rowCount():
            self._choose(self._rows.index(0))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        for url in event.mimeData().urls():
            if url.isLocalFile():
                self.file_dropped.emit(Path(url.toLocalFile()))

    def closeEvent(self, event: QCloseEvent) -> None:
        event.accept()
        self._workers.close()
        self.closed.emit()

"""What a start without a report shows: begin, open, go on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, QModelIndex, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QFont, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QMainWindow,
    QMenu,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from rapporteur.desktop.banner import Action, Banner, Matter, Message
from rapporteur.desktop.look import TEXT_PX, Look
from rapporteur.desktop.report_list import CHOICE, ReportList
from rapporteur.desktop.two_lines import TwoLinePainter
from rapporteur.desktop.widgets import button, captioned, coloured, fit_to_screen, icon_button
from rapporteur.desktop.words import Words
from rapporteur.desktop.work import Workers
from rapporteur.report.template import Template, localized
from rapporteur.store.catalogue import Catalogue, Entry, Hit
from rapporteur.store.errors import StoreError


class StartPage(QMainWindow):
    """`new_asked` carries a template's id, `file_dropped` a path.

    `entry_chosen` carries an `Entry` and, where it was found by a search, the line to go to.
    """

    new_asked = Signal(str)
    open_asked = Signal()
    sample_asked = Signal()
    entry_chosen = Signal(object, str)
    file_dropped = Signal(Path)
    closed = Signal()

    def __init__(
        self,
        look: Look,
        templates: Sequence[Template],
        catalogue: Catalogue,
        fill_menu: Callable[[QMenu, Callable[[QMenu], None]], None],
    ) -> None:
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
        QShortcut(QKeySequence(QKeySequence.StandardKey.Quit), self, self.close)

        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addLayout(self._make_heading(fill_menu))
        column.addWidget(self._make_new(templates))
        column.addWidget(self._make_reports(), 1)
        self.setCentralWidget(page)
        self.banner = Banner(look)
        column.insertWidget(1, self.banner)
        self._first.setFocus()
        self.load()

    def show_trouble(self, text: str, *actions: Action) -> None:
        """Say what could not be opened, and what can be done instead."""
        self.banner.show_message(Matter.TROUBLE, Message("triangle-alert", text, actions=actions))

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

    def _card(self, title: str) -> tuple[QFrame, QVBoxLayout]:
        card = QFrame()
        card.setObjectName("panel")
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(8)
        heading = QLabel(title)
        heading.setFont(self._look.font(TEXT_PX, QFont.Weight.DemiBold))
        column.addWidget(heading)
        return card, column

    def _make_new(self, templates: Sequence[Template]) -> QWidget:
        card, column = self._card(self.tr("New report"))
        language = QLocale().bcp47Name()
        for number, template in enumerate(templates):
            name = localized(template.name, template.pick_language(language))
            choose = button(name, partial(self.new_asked.emit, template.id), primary=number == 0)
            colour = self._look.colours.on_accent if number == 0 else ""
            captioned(choose, self._look.icon("file-plus", colour))
            column.addWidget(choose)
            if number == 0:
                self._first = choose
        row = QHBoxLayout()
        row.setSpacing(8)
        for icon, text, asked in (
            ("folder-open", self.tr("Open a file…"), self.open_asked),
            ("play", self.tr("Try the sample session"), self.sample_asked),
        ):
            other = button(text, asked.emit)
            captioned(other, self._look.icon(icon))
            row.addWidget(other)
        row.addStretch(1)
        column.addLayout(row)
        return card

    def _make_reports(self) -> QWidget:
        card, column = self._card(self.tr("Reports"))
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search in all reports"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self.load)
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
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.search.setFocus)
        down = QShortcut(QKeySequence(Qt.Key.Key_Down), self.search, self._enter_list)
        down.setContext(Qt.ShortcutContext.WidgetShortcut)
        return card

    def _enter_list(self) -> None:
        self.list.setFocus()
        if self._rows.rowCount() and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self._rows.index(0))

    def load(self) -> None:
        """List the reports, or the lines that are searched for."""
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
        self.show_trouble(self._words.describe(error))

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

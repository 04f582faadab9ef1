"""What a start without a report shows: begin, open, go on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QFont, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from rapporteur.desktop.look import SMALL_PX, TEXT_PX, Look
from rapporteur.desktop.widgets import (
    ElidedLabel,
    Page,
    button,
    captioned,
    clear_layout,
    coloured,
    fit_to_screen,
    icon_button,
)
from rapporteur.report.template import Template, localized
from rapporteur.store.library import Entry

MOST_RECENT = 12


class StartPage(QMainWindow):
    """`new_asked` carries a template's id, `entry_chosen` an `Entry`, `file_dropped` a path."""

    new_asked = Signal(str)
    open_asked = Signal()
    sample_asked = Signal()
    entry_chosen = Signal(object)
    file_dropped = Signal(Path)
    closed = Signal()

    def __init__(
        self,
        look: Look,
        templates: Sequence[Template],
        entries: Sequence[Entry],
        fill_menu: Callable[[QMenu, Callable[[QMenu], None]], None],
    ) -> None:
        super().__init__()
        self._look = look
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
        column.addWidget(self._make_recent(entries), 1)
        self.setCentralWidget(page)
        self._trouble = QLabel()
        self._trouble.setWordWrap(True)
        self._trouble.setTextFormat(Qt.TextFormat.PlainText)
        coloured(self._trouble, look.colours.warn)
        self._trouble.hide()
        column.insertWidget(1, self._trouble)
        self._first.setFocus()

    def show_trouble(self, text: str) -> None:
        """Say what could not be opened."""
        self._trouble.setText(text)
        self._trouble.show()

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

    def _make_recent(self, entries: Sequence[Entry]) -> QWidget:
        card, column = self._card(self.tr("Go on with"))
        listed = QWidget()
        self._entries = QVBoxLayout(listed)
        self._entries.setContentsMargins(0, 0, 0, 0)
        self._entries.setSpacing(2)
        column.addWidget(Page(listed))
        self.show_entries(entries)
        return card

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """List the reports that were open before."""
        clear_layout(self._entries)
        for entry in entries[:MOST_RECENT]:
            self._entries.addWidget(self._make_entry(entry))
        if not entries:
            hint = QLabel(self.tr("Reports that you have opened are listed here."))
            self._entries.addWidget(coloured(hint, self._look.colours.muted))
        self._entries.addStretch(1)

    def _make_entry(self, entry: Entry) -> QPushButton:
        chosen = button("", partial(self.entry_chosen.emit, entry))
        chosen.setProperty("flat", True)
        chosen.setMinimumHeight(48)
        title = entry.title or self.tr("Untitled session")
        opened = QLocale().toString(_local(entry.opened), QLocale.FormatType.ShortFormat)
        where = Path(entry.path).name if entry.path else self.tr("not in a folder yet")
        details = self.tr("{when} · {file}").format(when=opened, file=where)
        chosen.setAccessibleName(title)
        chosen.setAccessibleDescription(details)
        row = QHBoxLayout(chosen)
        row.setContentsMargins(8, 4, 8, 4)
        row.setSpacing(10)
        icon = QLabel()
        icon.setPixmap(self._look.icon("file-text", self._look.colours.muted).pixmap(QSize(18, 18)))
        texts = QVBoxLayout()
        texts.setSpacing(0)
        name = ElidedLabel(title)
        name.setFont(self._look.font(TEXT_PX, QFont.Weight.DemiBold))
        coloured(name, self._look.colours.ink)
        below = coloured(ElidedLabel(details), self._look.colours.muted)
        below.setFont(self._look.font(SMALL_PX))
        for label in (name, below):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            texts.addWidget(label)
        row.addWidget(icon)
        row.addLayout(texts, 1)
        return chosen

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        for url in event.mimeData().urls():
            if url.isLocalFile():
                self.file_dropped.emit(Path(url.toLocalFile()))

    def closeEvent(self, event: QCloseEvent) -> None:
        event.accept()
        self.closed.emit()


def _local(moment: datetime) -> QDateTime:
    return QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))

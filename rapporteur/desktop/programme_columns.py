"""What the columns of a programme's table hold: a choice under each heading, with the first cells below."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from functools import partial

from PySide6.QtCore import QDate, QDateTime, QLocale, Qt, QTime, Signal
from PySide6.QtGui import QFont, QWheelEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from rapporteur.desktop.look import SMALL_PX, Look
from rapporteur.desktop.programme_words import ProgrammeWords
from rapporteur.desktop.widgets import Choice, ElidedLabel, coloured
from rapporteur.programme.cells import Cell
from rapporteur.programme.columns import Field
from rapporteur.programme.table import Table

_WIDTH = 148
_CELLS = 2
"""Cells of each column that are shown."""

_LONGEST = 200
"""Characters of a heading or a cell that are shown."""

_MOST = 100
"""Columns that can be told apart here; what is beyond stays as it was guessed."""


class _Choice(Choice):
    """A choice that does not change while one scrolls past it."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class ColumnsPane(QScrollArea):
    """`changed` carries what each column holds, by its heading."""

    changed = Signal(object)

    def __init__(self, look: Look, words: ProgrammeWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._words = look, words
        self._mapping: dict[str, Field] = {}
        self._headings: tuple[str, ...] = ()
        self.choices: list[Choice] = []
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Columns"))

    def show_table(self, table: Table, mapping: Mapping[str, Field]) -> None:
        """Show a table's columns; those that are shown already stay as they are chosen."""
        self._mapping = dict(mapping)
        if self._headings == table.headings:
            return
        self._headings = table.headings
        self.choices = []
        page = QWidget()
        page.setProperty("page", True)
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for number, heading in enumerate(table.headings[:_MOST]):
            row.addLayout(self._column(table, number, heading))
        row.addStretch(1)
        self.setWidget(page)
        bar = self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(page.sizeHint().height() + bar + 4)

    def _column(self, table: Table, number: int, heading: str) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(4)
        title = ElidedLabel(heading[:_LONGEST])
        title.setFont(self._look.font(SMALL_PX, QFont.Weight.DemiBold))
        choice = _Choice()
        choice.setAccessibleName(self.tr("What “{heading}” holds").format(heading=heading[:_LONGEST]))
        title.setBuddy(choice)
        choice.setFixedWidth(_WIDTH)
        for field in Field:
            choice.addItem(self._words.field(field), field)
        choice.setCurrentIndex(max(0, choice.findData(self._mapping.get(heading, Field.IGNORE))))
        choice.currentIndexChanged.connect(partial(self._tell, heading, choice))
        self.choices.append(choice)
        column.addWidget(title)
        column.addWidget(choice)
        for row in table.rows[:_CELLS]:
            text = _shown(row.cells[number]) if number < len(row.cells) else ""
            cell = coloured(ElidedLabel(text), self._look.colours.muted)
            cell.setFont(self._look.font(SMALL_PX))
            column.addWidget(cell)
        return column

    def _tell(self, heading: str, choice: Choice, _index: int) -> None:
        self._mapping[heading] = Field(choice.currentData())
        self.changed.emit(dict(self._mapping))


def _shown(cell: Cell) -> str:
    """A cell as a person would read it."""
    locale = QLocale()
    short = QLocale.FormatType.ShortFormat
    match cell:
        case datetime():
            at = QTime(cell.hour, cell.minute)
            return locale.toString(QDateTime(QDate(cell.year, cell.month, cell.day), at), short)
        case date():
            return locale.toString(QDate(cell.year, cell.month, cell.day), short)
        case time():
            return locale.toString(QTime(cell.hour, cell.minute), short)
        case timedelta():
            return str(cell)
        case float():
            return locale.toString(cell, "g", 6)
        case _:
            return " ".join(str(cell)[:_LONGEST].split())

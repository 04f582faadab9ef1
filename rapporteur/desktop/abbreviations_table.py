"""The table of abbreviations: its rows, what is said of them, and how one moves among them."""

from __future__ import annotations

import html
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QObject, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from rapporteur.desktop.collating import collation
from rapporteur.desktop.look import SMALL_PX, Look
from rapporteur.desktop.table_model import Index, TableModel
from rapporteur.report.folding import fold
from rapporteur.writing.abbreviations import is_short_form, tidied

SHORT, LONG, NOTE = range(3)
"""The columns."""

_ROW_HEIGHT = 30
_SHORT_WIDTH = 120
_NOTE_WIDTH = 170


class Row(NamedTuple):
    """An abbreviation. `given` is the form's long form, None for one that the form does not have."""

    short: str = ""
    long: str = ""
    given: str | None = None

    @property
    def is_own(self) -> bool:
        """Whether the person added it."""
        return self.given is None

    @property
    def counts(self) -> bool:
        """Whether anything can be expanded by it."""
        return bool(self.long) and is_short_form(self.short)


class AbbreviationsModel(TableModel):
    """The person's own abbreviations, then the form's with what the person changed of them."""

    def __init__(
        self, look: Look, template: Mapping[str, str], own: Mapping[str, str], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._look = look
        given = {tidied(short): tidied(long) for short, long in template.items()}
        mine = {tidied(short): tidied(long) for short, long in own.items()}
        # What is switched off in other forms is not to be seen in this one.
        self._elsewhere = {short for short, long in mine.items() if not long and short not in given}
        added = [Row(short, long) for short, long in mine.items() if long and short not in given]
        there = [Row(short, mine.get(short, long), long) for short, long in given.items()]
        self._rows = [*added, *there]
        self._sort()

    # ---- what there is

    def row(self, number: int) -> Row:
        """One of the rows."""
        return self._rows[number]

    def own(self) -> dict[str, str]:
        """What the person added and changed; what cannot be expanded is left out."""
        added = {row.short: row.long for row in reversed(self._rows) if row.is_own and row.counts}
        changed = {row.short: row.long for row in self._rows if not row.is_own and row.long != row.given}
        return dict.fromkeys(self._elsewhere, "") | changed | added

    def all(self) -> dict[str, str]:
        """Everything, with an empty long form for what is switched off."""
        return {row.short: row.given for row in self._rows if row.given is not None} | self.own()

    def unusable(self) -> list[int]:
        """The person's own rows that nothing can be expanded by, but for an empty one."""
        there: set[str] = set()
        found = []
        for number, row in enumerate(self._rows):
            if not row.is_own or row == Row():
                continue
            if row.counts and row.short not in there:
                there.add(row.short)
            else:
                found.append(number)
        return found

    # ---- what is done

    def add(self) -> QModelIndex:
        """Begin a new one, above the others."""
        if not (self._rows and self._rows[0] == Row()):
            self.beginInsertRows(QModelIndex(), 0, 0)
            self._rows.insert(0, Row())
            self.endInsertRows()
        return self.index(0, SHORT)

    def take_away(self, number: int) -> None:
        """Remove an own one; switch one of the form's off, or use it as the form has it again."""
        row = self._rows[number]
        if row.given is None:
            self.beginRemoveRows(QModelIndex(), number, number)
            del self._rows[number]
            self.endRemoveRows()
        else:
            self._rows[number] = row._replace(long="" if row.long == row.given else row.given)
        self._all_changed()

    def take_in(self, abbreviations: Mapping[str, str]) -> None:
        """Add these, and change those that are there already."""
        self.beginResetModel()
        places = {row.short: number for number, row in reversed(list(enumerate(self._rows)))}
        for short, long in abbreviations.items():
            if short in places:
                self._rows[places[short]] = self._rows[places[short]]._replace(long=long)
            elif long:
                self._rows.append(Row(short, long))
            else:
                self._elsewhere.add(short)
        self._sort()
        self.endResetModel()

    def _sort(self) -> None:
        key = collation()
        self._rows.sort(key=lambda row: (not row.is_own, key(row.short)))

    def _all_changed(self) -> None:
        # One row may say something about another.
        if self._rows:
            self.dataChanged.emit(self.index(0, SHORT), self.index(len(self._rows) - 1, NOTE))

    # ---- what a row says

    def note(self, number: int) -> tuple[str, bool]:
        """What is to be said of an abbreviation, and whether it keeps it from being used."""
        row = self._rows[number]
        if row.given is not None:
            if any(other.short == row.short and other.is_own and other.counts for other in self._rows):
                return self.tr("Replaced by yours"), False
            if row.long == row.given:
                return self.tr("From the form"), False
            return (self.tr("Changed by you") if row.long else self.tr("Switched off")), False
        if not row.short or not row.long:
            return self.tr("Not complete yet"), True
        if not is_short_form(row.short):
            return self.tr("Must be one short word"), True
        if any(above.short == row.short and above.is_own and above.counts for above in self._rows[:number]):
            return self.tr("There is one already"), True
        return "", False

    # ---- what Qt asks

    def count(self) -> int:
        return len(self._rows)

    def headings(self) -> Sequence[str]:
        return (self.tr("Short"), self.tr("Long"), "")

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row, column = self._rows[index.row()], index.column()
        is_off = column == LONG and bool(row.given) and not row.long
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                long = row.given if is_off else row.long
                text = (row.short, long, self.note(index.row())[0])[column] or ""
                return html.escape(text) if role == Qt.ItemDataRole.ToolTipRole else text
            case Qt.ItemDataRole.EditRole:
                return (row.short, row.long, "")[column]
            case Qt.ItemDataRole.FontRole if is_off:
                font = self._look.font()
                font.setStrikeOut(True)
                return font
            case Qt.ItemDataRole.FontRole if column == NOTE:
                return self._look.font(SMALL_PX)
            case Qt.ItemDataRole.ForegroundRole:
                colours = self._look.colours
                if column == NOTE:
                    return QColor(colours.warn if self.note(index.row())[1] else colours.muted)
                return QColor(colours.muted if row.long == row.given or is_off else colours.ink)
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole:
            return False
        row, text = self._rows[index.row()], tidied(str(value))
        changed = row._replace(short=text) if index.column() == SHORT else row._replace(long=text)
        self._rows[index.row()] = changed
        self._all_changed()
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.column() == LONG or (index.column() == SHORT and self._rows[index.row()].is_own):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags


class AbbreviationsTable(QTableView):
    """Shows abbreviations, all or those that are looked for. One that is hidden is never the current one.

    The keyboard passes over the last column: nothing can be written there.
    """

    def __init__(self, abbreviations: AbbreviationsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.abbreviations = abbreviations
        self.setModel(abbreviations)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(LONG, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(SHORT, _SHORT_WIDTH)
        header.resizeSection(NOTE, _NOTE_WIDTH)

    def look_for(self, words: str) -> None:
        """Show the abbreviations with all of these words in them, or parts of words."""
        wanted = fold(words).split()
        for number in range(self.abbreviations.rowCount()):
            row = self.abbreviations.row(number)
            text = fold(f"{row.short} {row.long or row.given}")
            self.setRowHidden(number, not all(word in text for word in wanted))
        if self._current_is_hidden():
            self.setCurrentIndex(QModelIndex())

    def enter(self) -> None:
        """Go to the current row, or to the first that is shown."""
        first = self._shown_from(0, SHORT)
        if first.isValid():
            self.setFocus()
            if not self.currentIndex().isValid():
                self.setCurrentIndex(first)

    def edit_current(self) -> None:
        """Begin to write in the current row."""
        current = self.currentIndex()
        if current.isValid():
            is_own = self.abbreviations.row(current.row()).is_own
            index = current.siblingAtColumn(min(current.column(), LONG) if is_own else LONG)
            self.setCurrentIndex(index)
            self.edit(index)

    def end_editing(self) -> None:
        """Take what is being typed in a cell; a click on a button leaves the keyboard there."""
        if self.state() == QAbstractItemView.State.EditingState:
            self.setFocus()

    def take_away(self) -> None:
        """Remove the current abbreviation, or switch the form's off or on.

        After one that is gone comes the next that is shown, or none.
        """
        current = self.currentIndex()
        if not current.isValid():
            return
        number = current.row()
        if self.abbreviations.row(number).is_own:
            # Left to itself Qt would go to one that is hidden.
            self.setCurrentIndex(self._shown_from(number + 1, current.column()))
        self.abbreviations.take_away(number)

    def _current_is_hidden(self) -> bool:
        return self.currentIndex().isValid() and self.isRowHidden(self.currentIndex().row())

    def _shown_from(self, number: int, column: int) -> QModelIndex:
        rows = range(number, self.abbreviations.rowCount())
        shown = next((row for row in rows if not self.isRowHidden(row)), None)
        return QModelIndex() if shown is None else self.abbreviations.index(shown, column)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        index = super().moveCursor(action, modifiers)
        if index.column() != NOTE:
            return index
        following = QModelIndex()
        if action == QAbstractItemView.CursorAction.MoveNext:
            following = self._shown_from(index.row() + 1, SHORT)
        return following if following.isValid() else index.siblingAtColumn(LONG)

    def keyboardSearch(self, search: str) -> None:
        before = self.currentIndex()
        super().keyboardSearch(search)
        if self._current_is_hidden():
            # Qt finds what is hidden too.
            self.setCurrentIndex(before)

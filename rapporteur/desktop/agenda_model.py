"""The agenda as rows of a table, for Qt's views."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QModelIndex, QObject, Qt
from PySide6.QtGui import QColor, QFont

from rapporteur.clock.plan import Plan, Slot, Stage, plan
from rapporteur.desktop.document import Document
from rapporteur.desktop.look import SMALL_PX, TEXT_PX, Look
from rapporteur.desktop.table_model import Index, TableModel
from rapporteur.desktop.times import Times
from rapporteur.report.agenda import changed_item, moved
from rapporteur.report.people import change_person
from rapporteur.report.spans import shown

NAME, MINUTES, WHEN, TAKEN = range(4)
"""The columns."""

_MINUTE = 60.0
_BOLD = QFont.Weight.DemiBold


class AgendaModel(TableModel):
    """The items in their order. Names and minutes are written in place."""

    def __init__(self, document: Document, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._document, self._look = document, look
        self._times = Times(self)
        self.plan = Plan(())
        self.refresh()

    def refresh(self) -> None:
        """Take in how the agenda stands now."""
        floor = self._document.floor
        fresh = plan(self._document.report, floor.live, floor.now())
        same = [slot.item.id for slot in fresh.slots] == [slot.item.id for slot in self.plan.slots]
        if not same:
            self.beginResetModel()
        self.plan = fresh
        if not same:
            self.endResetModel()
        elif fresh.slots:
            self.dataChanged.emit(self.index(0, 0), self.index(self.count() - 1, TAKEN))

    def slot(self, row: int) -> Slot:
        """The item of a row, and where it stands."""
        return self.plan.slots[row]

    def row_of(self, item_id: str) -> int:
        """The row of an item, or -1."""
        ids = [slot.item.id for slot in self.plan.slots]
        return ids.index(item_id) if item_id in ids else -1

    # ---- what Qt asks

    def headings(self) -> tuple[str, ...]:
        return self.tr("Item"), self.tr("Minutes"), self.tr("When"), self.tr("Taken")

    def count(self) -> int:
        return len(self.plan.slots)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        slot, column = self.slot(index.row()), index.column()
        colours = self._look.colours
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(slot, column)
            case Qt.ItemDataRole.EditRole if column == MINUTES:
                return round(slot.allowed / _MINUTE)
            case Qt.ItemDataRole.EditRole:
                return self._times.item(self._document.report, slot.item)
            case Qt.ItemDataRole.ForegroundRole if slot.stage is Stage.SKIPPED:
                return QColor(colours.faint)
            case Qt.ItemDataRole.ForegroundRole if column == TAKEN and slot.is_over:
                return QColor(colours.warn)
            case Qt.ItemDataRole.ForegroundRole if slot.stage is Stage.RUNNING:
                return QColor(colours.accent)
            case Qt.ItemDataRole.ForegroundRole if column != NAME:
                return QColor(colours.muted)
            case Qt.ItemDataRole.FontRole if column != NAME:
                stands_out = column == TAKEN and slot.is_over
                return self._look.figures(SMALL_PX, _BOLD if stands_out else QFont.Weight.Normal)
            case Qt.ItemDataRole.FontRole if slot.stage is Stage.RUNNING:
                # Not by its colour alone.
                return self._look.font(TEXT_PX, _BOLD)
            case Qt.ItemDataRole.AccessibleTextRole if column == NAME:
                return self._times.slot(self._document.report, slot)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._text(slot, column)
            case Qt.ItemDataRole.ToolTipRole:
                return self._times.slot(self._document.report, slot)
        return None

    def _text(self, slot: Slot, column: int) -> str:
        report = self._document.report
        match column:
            case 0:
                return self._times.item(report, slot.item)
            case 1 if slot.item.extended:
                given = round(slot.item.extended / _MINUTE)
                planned = round((slot.allowed - slot.item.extended) / _MINUTE)
                if given > 0:
                    return self.tr("{planned} + {given}").format(planned=planned, given=given)
                return self.tr("{planned} − {taken}").format(planned=planned, taken=-given)
            case 1 if slot.allowed:
                return _minutes(slot.allowed)
            case 2 if slot.stage is Stage.SKIPPED:
                return self.tr("left out")
            case 2 if slot.starts:
                return self.tr("{start}–{end}").format(
                    start=self._times.at(slot.starts, report), end=self._times.at(slot.ends, report)
                )
            case 3 if slot.used >= 1:
                return shown(slot.used)
        return "–"

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole:
            return False
        report, item = self._document.report, self.slot(index.row()).item
        if index.column() == MINUTES:
            minutes = int(str(value))
            if minutes == round(self.slot(index.row()).allowed / _MINUTE):
                return False
            # What was given on top stays given; it is the plan that one writes here.
            planned = max(0.0, minutes * _MINUTE - item.extended)
            report = changed_item(report, item.id, allotted=planned)
            self._document.apply(report, text=self.tr("the time of an item"))
            return True
        name = str(value).strip()
        if not name or name == index.data(Qt.ItemDataRole.EditRole):
            return False
        person = report.person(item.person_id)
        if person and not item.title:
            report = change_person(report, person.model_copy(update={"name": name}))
        else:
            report = changed_item(report, item.id, title=name)
        self._document.apply(report, text=self.tr("the name of an item"))
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index) | Qt.ItemFlag.ItemIsDropEnabled
        if not index.isValid():
            return flags
        if index.column() in (NAME, MINUTES):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags | Qt.ItemFlag.ItemIsDragEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def dropMimeData(
        self, data: QMimeData, _action: Qt.DropAction, row: int, _column: int, parent: Index
    ) -> bool:
        source = data.property("row")
        to = row if row >= 0 else parent.row() if parent.isValid() else self.count()
        if isinstance(source, int):
            self.move(source, to - 1 if to > source else to)
        # False: Qt would otherwise remove the row that was moved.
        return False

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = super().mimeData(indexes)
        data.setProperty("row", indexes[0].row())
        return data

    def move(self, row: int, to: int) -> None:
        """Move an item to another place."""
        if to != row and 0 <= to < self.count():
            report = moved(self._document.report, self.slot(row).item.id, to)
            self._document.apply(report, text=self.tr("the order of the agenda"))


def _minutes(seconds: float) -> str:
    """Whole minutes as a number, others to the second, so that the column adds up."""
    whole = round(seconds)
    return str(whole // 60) if whole % 60 == 0 else shown(whole, padded=False)

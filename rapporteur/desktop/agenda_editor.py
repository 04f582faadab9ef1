"""The agenda as a table: in which order, how long, and when by the plan as it is now."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QMimeData, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QPushButton,
    QSpinBox,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from rapporteur.clock.plan import Plan, Slot, Stage, plan
from rapporteur.desktop.document import Change, Document
from rapporteur.desktop.look import SMALL_PX, Look
from rapporteur.desktop.table_model import Index, TableModel
from rapporteur.desktop.times import Times
from rapporteur.desktop.widgets import button, captioned, coloured, icon_button
from rapporteur.report.agenda import added, changed_item, extended, moved, removed
from rapporteur.report.people import change_person
from rapporteur.report.spans import shown

NAME, MINUTES, WHEN, TAKEN = range(4)
"""The columns."""

_ROW_HEIGHT = 32
_LONGEST = 600
_MINUTE = 60.0


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
                return self._look.figures(SMALL_PX)
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
            case 1:
                return self.tr("{minutes}").format(minutes=round(slot.allowed / _MINUTE))
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


class _Minutes(QStyledItemDelegate):
    """Minutes are written in a field that counts."""

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, _index: Index) -> QWidget:
        field = QSpinBox(parent)
        field.setRange(0, _LONGEST)
        field.setAccessibleName(self.tr("Minutes"))
        return field


class _Table(QTableView):
    moved = Signal(int)
    left_out = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif event.key() == Qt.Key.Key_Delete:
            self.left_out.emit()
        else:
            super().keyPressEvent(event)


class AgendaEditor(QDialog):
    """Shows the agenda beside the window and follows the clock. `item_chosen` asks to begin an item."""

    item_chosen = Signal(str)

    def __init__(self, document: Document, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._document, self._look = document, look
        self._times = Times(self)
        self.setWindowTitle(self.tr("Agenda"))
        self.setModal(False)
        self.resize(520, 420)
        self.setMinimumHeight(280)
        self.model = AgendaModel(document, look, self)
        self.table = self._make_table()
        self._sum = coloured(QLabel(), look.colours.muted)
        self._sum.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self.table, 1)
        column.addLayout(self._make_tools())
        column.addWidget(self._sum)
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self._follow)
        document.changed.connect(self._on_changed)
        document.floor.changed.connect(self._follow)
        self._follow()

    def _make_table(self) -> _Table:
        table = _Table()
        table.setAccessibleName(self.windowTitle())
        table.setModel(self.model)
        table.setItemDelegateForColumn(MINUTES, _Minutes(table))
        table.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        table.setDragDropOverwriteMode(False)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(72)
        table.moved.connect(self._move)
        table.left_out.connect(self._skip)
        if self.model.count():
            table.selectRow(0)
        return table

    def _make_tools(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        self._begin = button(self.tr("Begin now"), self._begin_item, primary=True)
        add = QPushButton(self.tr("Add"))
        captioned(add, self._look.icon("plus"))
        add.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        menu = QMenu(add)
        menu.addAction(self.tr("Item"), partial(self._add, break_=False))
        menu.addAction(self.tr("Break"), partial(self._add, break_=True))
        add.setMenu(menu)
        row.addWidget(self._begin)
        row.addWidget(add)
        row.addStretch(1)
        for icon, name, do in (
            ("minus", self.tr("A minute less"), partial(self._extend, -_MINUTE)),
            ("plus", self.tr("A minute more"), partial(self._extend, _MINUTE)),
            ("arrow-up", self.tr("Move up"), partial(self._move, -1)),
            ("arrow-down", self.tr("Move down"), partial(self._move, +1)),
            ("x", self.tr("Leave out, or take up again"), self._skip),
            ("trash-2", self.tr("Remove"), self._remove),
        ):
            row.addWidget(icon_button(self._look, icon, name, do))
        return row

    # ---- following

    def _on_changed(self, change: Change) -> None:
        if change.touches("agenda", "people", "session", "course"):
            self._follow()

    def _follow(self) -> None:
        if self.table.state() == QAbstractItemView.State.EditingState:
            return
        chosen = self._chosen()
        self.model.refresh()
        if chosen and self.table.currentIndex().row() < 0:
            row = self.model.row_of(chosen.item.id)
            self.table.selectRow(max(0, row))
        planned = self.model.plan
        total = sum(slot.allowed for slot in planned.slots if slot.stage is not Stage.SKIPPED)
        late = self._times.lateness(self._document.report, planned)
        text = self.tr("%Ln minute(s) in all", "", round(total / _MINUTE))
        if late:
            text = self.tr("{minutes} · {late}").format(minutes=text, late=late)
        self._sum.setText(text)
        self._begin.setEnabled(self._document.floor.is_on and bool(planned.slots))

    # ---- what is done with the chosen one

    def _chosen(self) -> Slot | None:
        row = self.table.currentIndex().row()
        return self.model.slot(row) if 0 <= row < self.model.count() else None

    def _begin_item(self) -> None:
        if chosen := self._chosen():
            self.item_chosen.emit(chosen.item.id)

    def _add(self, *, break_: bool) -> None:
        title = self.tr("Break") if break_ else self.tr("New item")
        before = {slot.item.id for slot in self.model.plan.slots}
        report = added(self._document.report, title, "break" if break_ else "talk", 5 * _MINUTE)
        self._document.apply(report, text=self.tr("adding to the agenda"))
        new = next(row for row in range(self.model.count()) if self.model.slot(row).item.id not in before)
        self.table.selectRow(new)
        self.table.edit(self.model.index(new, NAME))

    def _extend(self, seconds: float) -> None:
        if chosen := self._chosen():
            report = extended(self._document.report, chosen.item.id, seconds)
            self._document.apply(report, text=self.tr("more or less time"))

    def _move(self, by: int) -> None:
        if chosen := self._chosen():
            row = self.model.row_of(chosen.item.id)
            self.model.move(row, row + by)
            self.table.selectRow(self.model.row_of(chosen.item.id))

    def _skip(self) -> None:
        if chosen := self._chosen():
            report = changed_item(self._document.report, chosen.item.id, skipped=not chosen.item.skipped)
            self._document.apply(report, text=self.tr("leaving out"))

    def _remove(self) -> None:
        chosen = self._chosen()
        if chosen and not chosen.item.person_id:
            report = removed(self._document.report, chosen.item.id)
            self._document.apply(report, text=self.tr("removing from the agenda"))
        elif chosen:
            # A speaker who is there has an item: it can be left out, but not be missing.
            self._skip()

"""The agenda as a table: in which order, how long, and when by the plan as it is now."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QSpinBox,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from rapporteur.clock.plan import Slot, Stage
from rapporteur.desktop.agenda_model import MINUTES, NAME, AgendaModel
from rapporteur.desktop.beginning import MenuButton
from rapporteur.desktop.document import Change, Document
from rapporteur.desktop.look import Look
from rapporteur.desktop.table_model import Index
from rapporteur.desktop.times import Times
from rapporteur.desktop.widgets import button, coloured, icon_button
from rapporteur.report.agenda import added, changed_item, extended, removed

_ROW_HEIGHT = 32
_LONGEST = 600
_MINUTE = 60.0


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
        self._place = QByteArray()
        for key, do in (
            (QKeySequence.StandardKey.Undo, document.undo),
            (QKeySequence.StandardKey.Redo, document.redo),
        ):
            QShortcut(QKeySequence(key), self, do)
        document.changed.connect(self._on_changed)
        document.floor.changed.connect(self._follow)

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
        # A letter that was meant for the notes must not rename a speaker.
        triggers = QAbstractItemView.EditTrigger
        table.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed)
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
        self._begin.setAutoDefault(False)  # Enter in the table must not start anybody's time
        menu = QMenu(self)
        menu.addAction(self.tr("Item"), partial(self._add, break_=False))
        menu.addAction(self.tr("Break"), partial(self._add, break_=True))
        add = MenuButton(self.tr("Add"), "plus", self._look, menu)
        add.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        add.setAutoDefault(False)
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

    def showEvent(self, event: QShowEvent) -> None:
        if not self._place.isEmpty():
            # A window manager would count its frame in once more each time.
            self.restoreGeometry(self._place)
        super().showEvent(event)
        self._follow()
        self._timer.start()

    def done(self, result: int) -> None:
        self._place = self.saveGeometry()
        super().done(result)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

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
        text = self.tr("%Ln minute(s) in all", "", round(total / _MINUTE)) if total else "–"
        if late:
            text = self.tr("{minutes} · {late}").format(minutes=text, late=late)
        self._sum.setText(text)
        self._begin.setEnabled(self._document.floor.is_on and bool(planned.slots))

    # ---- what is done with the chosen one

    def _chosen(self) -> Slot | None:
        row = self.table.currentIndex().row()
        return self.model.slot(row) if 0 <= row < self.model.count() else None

    def _take_in(self) -> None:
        """Take in what is being written in the table: until then it does not follow."""
        self.table.setFocus()

    def _begin_item(self) -> None:
        self._take_in()
        if chosen := self._chosen():
            self.item_chosen.emit(chosen.item.id)

    def _add(self, *, break_: bool) -> None:
        self._take_in()
        title = self.tr("Break") if break_ else self.tr("New item")
        before = {slot.item.id for slot in self.model.plan.slots}
        report = added(self._document.report, title, "break" if break_ else "talk", 5 * _MINUTE)
        self._document.apply(report, text=self.tr("adding to the agenda"))
        new = next(row for row in range(self.model.count()) if self.model.slot(row).item.id not in before)
        self.table.selectRow(new)
        self.table.edit(self.model.index(new, NAME))

    def _extend(self, seconds: float) -> None:
        self._take_in()
        if chosen := self._chosen():
            report = extended(self._document.report, chosen.item.id, seconds)
            self._document.apply(report, text=self.tr("more or less time"))

    def _move(self, by: int) -> None:
        self._take_in()
        if chosen := self._chosen():
            row = self.model.row_of(chosen.item.id)
            self.model.move(row, row + by)
            self.table.selectRow(self.model.row_of(chosen.item.id))

    def _skip(self) -> None:
        self._take_in()
        if chosen := self._chosen():
            report = changed_item(self._document.report, chosen.item.id, skipped=not chosen.item.skipped)
            step = self.tr("taking up again") if chosen.item.skipped else self.tr("leaving out")
            self._document.apply(report, text=step)

    def _remove(self) -> None:
        self._take_in()
        chosen = self._chosen()
        if chosen and not chosen.item.person_id:
            report = removed(self._document.report, chosen.item.id)
            self._document.apply(report, text=self.tr("removing from the agenda"))
        elif chosen:
            # A speaker who is there has an item: it can be left out, but not be missing.
            self._skip()

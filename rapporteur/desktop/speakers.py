"""The speakers: a list at the side, or a row of chips where the window is narrow."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QListView, QMenu, QVBoxLayout, QWidget

from rapporteur.desktop.document import Document
from rapporteur.desktop.look import TINY_PX, Look
from rapporteur.desktop.speaker_model import PERSON, PERSON_ID, SpeakerModel
from rapporteur.desktop.speaker_painting import ChipDelegate, NameEditor, RowDelegate
from rapporteur.desktop.widgets import button, coloured, icon_button
from rapporteur.report.model import FLOOR, Person
from rapporteur.report.people import add_person, introduce, remove_person

if TYPE_CHECKING:
    from rapporteur.desktop.dialogs import Dialogs


class _SpeakerView(QListView):
    """What both views of the speakers do with keys and mouse."""

    chosen = Signal(str)
    asked = Signal(str, str)

    def __init__(self, model: SpeakerModel) -> None:
        super().__init__()
        self.setObjectName("speakers")
        self.setAccessibleName(self.tr("Speakers"))
        self.setModel(model)
        self.setMouseTracking(True)
        self.setDragDropMode(QListView.DragDropMode.InternalMove)
        self.setEditTriggers(QListView.EditTrigger.EditKeyPressed)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.clicked.connect(lambda index: self.chosen.emit(index.data(PERSON_ID)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        person_id = self.currentIndex().data(PERSON_ID)
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        ask = {
            Qt.Key.Key_Delete: "remove",
            Qt.Key.Key_Space: "speak",
            Qt.Key.Key_Up: "up" if alt else "",
            Qt.Key.Key_Down: "down" if alt else "",
        }.get(Qt.Key(event.key()), "")
        if not person_id or self.state() == QListView.State.EditingState:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit(person_id)
        elif ask:
            self.asked.emit(ask, person_id)
        else:
            super().keyPressEvent(event)


class _Chips(_SpeakerView):
    """The speakers in one row; names are shown as long as there is room."""

    def __init__(self, model: SpeakerModel, look: Look) -> None:
        super().__init__(model)
        self._speakers = model
        self._chip = ChipDelegate(model, look)
        self.setItemDelegate(self._chip)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setSpacing(0)
        self.setFixedHeight(28)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for signal in (model.dataChanged, model.modelReset):
            signal.connect(self._share_room)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self, *_where: object) -> None:
        """The one with the cursor has a name first, then the others in order; the floor only with it."""
        rows = range(self._speakers.rowCount())
        people: list[Person] = [self._speakers.index(row).data(PERSON) for row in rows]
        room = self.viewport().width() - sum(self._chip.width(person, named=False) for person in people)
        named, current = set(), self._speakers.current
        for person in sorted(people, key=lambda person: person.id != current):
            more = self._chip.width(person, named=True) - self._chip.width(person, named=False)
            if more > room or (person.role == "floor" and person.id != current):
                continue
            room -= more
            named.add(person.id)
        if named != self._chip.named:
            self._chip.named = named
            self.scheduleDelayedItemsLayout()


class SpeakerBar(QWidget):
    """The speakers at the side, or as chips on top: see `set_narrow`.

    `chosen` follows a click or Enter on a speaker; `speak_asked` asks to start or stop their time.
    """

    chosen = Signal(str)
    speak_asked = Signal(str)

    def __init__(self, document: Document, look: Look, dialogs: Callable[[], Dialogs]) -> None:
        super().__init__()
        self._document, self._dialogs, self._look = document, dialogs, look
        self.model = SpeakerModel(document, self)
        self._list = _SpeakerView(self.model)
        self._row = RowDelegate(self.model, look)
        self._list.setItemDelegate(self._row)
        # A change of data would have the whole list laid out anew, every second.
        self.model.time_passed.connect(lambda row: self._list.viewport().update(self._list.visualRect(row)))
        self._row.closeEditor.connect(self._naming_ended)
        self._naming = ""
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._chips = _Chips(self.model, look)
        self.side = self._make_side()
        self.top = self._make_top()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.side, 1)
        column.addWidget(self.top)
        for view in (self._list, self._chips):
            view.chosen.connect(self.chosen)
            view.asked.connect(self._do)
            view.customContextMenuRequested.connect(partial(self._open_menu, view))
        self.set_narrow(False)

    def _make_side(self) -> QWidget:
        side = QFrame()
        side.setObjectName("sidebar")
        side.setProperty("mirrored", self.layoutDirection() == Qt.LayoutDirection.RightToLeft)
        heading = coloured(QLabel(self.tr("SPEAKERS")), self._look.colours.muted)
        font = self._look.font(TINY_PX, QFont.Weight.DemiBold)
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 105)
        heading.setFont(font)
        heading.setContentsMargins(8, 4, 8, 6)
        add = button(self.tr("Add speaker"), self.add_speaker)
        add.setProperty("flat", True)
        add.setIcon(self._look.icon("plus", self._look.colours.muted))
        column = QVBoxLayout(side)
        column.setContentsMargins(8, 12, 8, 12)
        column.setSpacing(2)
        column.addWidget(heading)
        column.addWidget(self._list, 100)
        column.addWidget(add)
        column.addStretch(1)
        for signal in (self.model.modelReset, self.model.rowsInserted, self.model.rowsRemoved):
            signal.connect(self._fit_list)
        self._fit_list()
        return side

    def _fit_list(self, *_where: object) -> None:
        wanted = self.model.rowCount() * (RowDelegate.HEIGHT + 2) + 2
        self._list.setMaximumHeight(wanted)
        self._list.setMinimumHeight(min(wanted, 160))

    def _make_top(self) -> QWidget:
        top = QFrame()
        top.setObjectName("chips")
        row = QHBoxLayout(top)
        row.setContentsMargins(8, 6, 8, 6)
        row.setSpacing(4)
        row.addWidget(self._chips, 1)
        row.addWidget(icon_button(self._look, "plus", self.tr("Add speaker"), self.add_speaker))
        return top

    def set_narrow(self, narrow: bool) -> None:
        """Show chips instead of the list."""
        had_keyboard = self._list.hasFocus() or self._chips.hasFocus()
        self.side.setVisible(not narrow)
        self.top.setVisible(narrow)
        if had_keyboard and not self._view.hasFocus():
            self.take_focus()

    @property
    def _view(self) -> _SpeakerView:
        return self._chips if self.top.isVisibleTo(self) else self._list

    def take_focus(self) -> None:
        """Give the keyboard to the list of speakers."""
        self._view.setFocus()

    # ---- what can be done with a speaker

    def add_speaker(self) -> None:
        """Add a speaker and ask for the name: in place, or in a small dialog where there are only chips."""
        # One that is being named at this moment has a name now, or goes.
        self.take_name()
        self._naming_ended()
        report, person = add_person(self._document.report)
        self._document.apply(report, text=self.tr("adding a speaker"))
        self._naming = person.id
        if self._view is self._list:
            index = self.model.index(self.model.row_of(person.id))
            self._list.setCurrentIndex(index)
            self._list.edit(index)
        else:
            self._edit(person.id)
            self._naming_ended()

    def take_name(self) -> None:
        """Take in the name that is being written."""
        editor = self._list.findChild(NameEditor)
        if editor and self._list.state() == QListView.State.EditingState:
            self._row.take(editor)

    def _naming_ended(self, *_editor: object) -> None:
        """A new speaker who was given no name, because of Escape, goes again."""
        report, person_id = self._document.report, self._naming
        person = report.person(person_id)
        self._naming = ""
        if person and not person.name and not report.notes_of(person_id):
            self._document.apply(remove_person(report, person_id), text=self.tr("removing a speaker"))

    def _open_menu(self, view: _SpeakerView, at: QPoint) -> None:
        index = view.indexAt(at)
        person_id = index.data(PERSON_ID)
        person = self._document.report.person(person_id) if person_id else None
        if person is None:
            return
        menu = QMenu(self)
        icons = self._look.icon

        def add(icon: str, text: str, what: str, enabled: bool = True) -> None:
            menu.addAction(icons(icon), text, partial(self._do, what, person_id)).setEnabled(enabled)

        named = person_id != FLOOR
        speaking = self.model.is_speaking(person)
        add(
            "square" if speaking else "mic",
            self.tr("Stop time") if speaking else self.tr("Start time"),
            "speak",
        )
        add("pencil", self.tr("Edit…"), "edit", named)
        add("arrow-up", self.tr("Move up"), "up", named)
        add("arrow-down", self.tr("Move down"), "down", named)
        menu.addSeparator()
        add("trash-2", self.tr("Remove"), "remove", named)
        menu.exec(view.viewport().mapToGlobal(at))
        menu.deleteLater()

    def _do(self, what: str, person_id: str) -> None:
        if what == "speak":
            self.speak_asked.emit(person_id)
            return
        if person_id == FLOOR:
            return
        row = self.model.row_of(person_id)
        actions: dict[str, Callable[[], None]] = {
            "edit": lambda: self._edit(person_id),
            "up": lambda: self.model.move(person_id, row - 1),
            "down": lambda: self.model.move(person_id, row + 1),
            "remove": lambda: self._remove(person_id),
        }
        actions[what]()
        still = self.model.row_of(person_id)
        if still >= 0:
            self._view.setCurrentIndex(self.model.index(still))

    def _edit(self, person_id: str) -> None:
        person = self._document.report.person(person_id)
        changed = person and self._dialogs().edit_person(person, self._look)
        if changed:
            self._document.flush()
            report = introduce(self._document.report, changed)
            self._document.apply(report, text=self.tr("editing a speaker"))

    def _remove(self, person_id: str) -> None:
        self._document.flush()
        report = self._document.report
        person = report.person(person_id)
        if person is None:
            return
        heir: str | None = FLOOR
        if report.notes_of(person_id):
            others = [(self.model.name(other), other.id) for other in report.people if other.id != person_id]
            heir = self._dialogs().ask_heir(self.model.name(person), others[-1:] + others[:-1])
        if heir is None:
            return
        if self.model.is_speaking(person):
            self._document.floor.give(None)
        removed = remove_person(self._document.report, person_id, notes_to=heir)
        self._document.apply(removed, text=self.tr("removing a speaker"))

"""The speakers: a list at the side, or a row of chips where the window is narrow.

Both are views of one model; what a row shows is read from the document when it is painted.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from rapporteur.clock.speaking import allotted, shown, spoken
from rapporteur.desktop.dialogs import Dialogs
from rapporteur.desktop.document import Change, Document
from rapporteur.desktop.look import SMALL_PX, TEXT_PX, TINY_PX, Look
from rapporteur.desktop.widgets import button, coloured, icon_button
from rapporteur.report.model import FLOOR, Person
from rapporteur.report.people import add_person, change_person, move_person, remove_person

_Index = QModelIndex | QPersistentModelIndex
_PERSON = Qt.ItemDataRole.UserRole
_PERSON_ID = Qt.ItemDataRole.UserRole + 1


class SpeakerModel(QAbstractListModel):
    """Everyone who speaks, in order, the floor last."""

    def __init__(self, document: Document) -> None:
        super().__init__()
        self._document = document
        self._people = document.report.people
        self.current = ""
        """The id of the speaker whose notes have the cursor."""
        document.changed.connect(self._on_changed)
        document.turn_changed.connect(lambda: self._touch_all())

    def _on_changed(self, change: Change) -> None:
        if not change.touches("people", "session"):
            return
        people = self._document.report.people
        if [person.id for person in people] != [person.id for person in self._people]:
            self.beginResetModel()
            self._people = people
            self.endResetModel()
        else:
            self._people = people
            self._touch_all()

    def _touch_all(self) -> None:
        self.dataChanged.emit(self.index(0), self.index(len(self._people) - 1))

    def tick(self) -> None:
        """Show the running speaker's time anew."""
        turn = self._document.turn
        for row, person in enumerate(self._people):
            if turn and person.id == turn.person_id:
                self.dataChanged.emit(self.index(row), self.index(row))

    def set_current(self, person_id: str) -> None:
        """Mark the speaker whose notes have the cursor."""
        if person_id != self.current:
            self.current = person_id
            self._touch_all()

    def row_of(self, person_id: str) -> int:
        """The row of a person, or -1."""
        return next((row for row, person in enumerate(self._people) if person.id == person_id), -1)

    # ---- what Qt asks

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._people)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        person = self._people[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return self.name(person)
            case Qt.ItemDataRole.EditRole:
                return ", ".join(text for text in (person.name, person.affiliation) if text)
            case Qt.ItemDataRole.ToolTipRole:
                return self.details(person)
            case _ if role == _PERSON:
                return person
            case _ if role == _PERSON_ID:
                return person.id
        return None

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole:
            return False
        name, _, affiliation = str(value).partition(",")
        person = self._people[index.row()].model_copy(
            update={"name": name.strip(), "affiliation": affiliation.strip()}
        )
        self._document.apply(change_person(self._document.report, person), text=self.tr("renaming a speaker"))
        return True

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if not index.isValid():
            return flags | Qt.ItemFlag.ItemIsDropEnabled
        if self._people[index.row()].id != FLOOR:
            flags |= Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsEditable
        return flags

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def moveRows(self, _source_parent: _Index, row: int, count: int, _parent: _Index, before: int) -> bool:
        if count != 1:
            return False
        self.move(self._people[row].id, before - 1 if before > row else before)
        return True

    # ---- what a row says

    def name(self, person: Person) -> str:
        """The name, or what stands for it."""
        if person.role == "floor":
            return self.tr("Floor")
        return person.name or self.tr("Unnamed speaker")

    def key(self, person: Person) -> str:
        """The figure that, with Ctrl, jumps to this person; empty beyond nine."""
        if person.role == "floor":
            return "0"
        number = self.row_of(person.id) + 1
        return str(number) if number < 10 else ""

    def details(self, person: Person) -> str:
        """Role and affiliation, or that they are speaking and for how long they may."""
        if self.is_speaking(person):
            minutes = round(
                allotted(self._document.report.people, self._document.report.session).get(person.id, 0) / 60
            )
            return self.tr("speaking · %Ln min", "", minutes) if minutes else self.tr("speaking")
        match person.role:
            case "floor":
                return self.tr("questions, chat")
            case "moderator" if person.affiliation:
                return self.tr("Moderator · {affiliation}").format(affiliation=person.affiliation)
            case "moderator":
                return self.tr("Moderator")
            case _:
                return person.affiliation

    def time(self, person: Person) -> tuple[str, bool]:
        """Time spoken, and whether that is more than was allotted."""
        report = self._document.report
        seconds = spoken(person, self._document.turn, self._document.clock)
        allowed = allotted(report.people, report.session).get(person.id, 0.0)
        return (shown(seconds) if seconds >= 1 else "–"), 0 < allowed < seconds

    def is_speaking(self, person: Person) -> bool:
        """Whether this person has the floor."""
        return self._document.turn is not None and self._document.turn.person_id == person.id

    def move(self, person_id: str, to: int) -> None:
        """Move someone to a place in the order."""
        report = move_person(self._document.report, person_id, to)
        self._document.apply(report, text=self.tr("moving a speaker"))


class _NameEditor(QLineEdit):
    """Edits "Name, organisation" in place."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("Name, organisation"))
        self.setAccessibleName(self.tr("Name, organisation"))


class _RowDelegate(QStyledItemDelegate):
    """Paints a speaker as a row: key, name over details, time."""

    HEIGHT = 51

    def __init__(self, model: SpeakerModel, look: Look) -> None:
        super().__init__()
        self._model, self._look = model, look

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(120, self.HEIGHT + 2)

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, _index: _Index) -> QWidget:
        return _NameEditor(parent)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: _Index) -> None:
        editor.setGeometry(option.rect.adjusted(4, 9, -4, -11))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        person: Person = index.data(_PERSON)
        box: QRect = option.rect.adjusted(0, 0, 0, -2)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        colours, look, model = self._look.colours, self._look, self._model
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, box, option, person.id == model.current, look)
        inner = box.adjusted(8, 0, -8, 0)

        def place(left: int, width: int, top: int, height: int) -> QRect:
            x = inner.right() + 1 - left - width if mirrored else inner.left() + left
            return QRect(x, box.top() + top, width, height)

        paint_key(painter, place(0, 20, 15, 20), model.key(person), person.id == model.current, look)
        time, over = model.time(person)
        time_font = look.figures(SMALL_PX, QFont.Weight.DemiBold if over else QFont.Weight.Normal)
        time_width = QFontMetrics(time_font).horizontalAdvance(time)
        text_width = inner.width() - 28 - time_width - 8
        leading = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        leading |= Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        lines = (
            (model.name(person), look.font(TEXT_PX, QFont.Weight.DemiBold), colours.ink, 6, 20),
            (model.details(person), look.font(TINY_PX), colours.muted, 26, 18),
        )
        single = not lines[1][0]
        for text, font, colour, top, height in lines:
            painter.setFont(font)
            painter.setPen(QColor(colour))
            elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, text_width)
            painter.drawText(place(28, text_width, 15 if single else top, height), leading, elided)
        painter.setFont(time_font)
        painter.setPen(QColor(colours.warn if over else colours.muted))
        painter.drawText(
            place(inner.width() - time_width, time_width, 15, 20), Qt.AlignmentFlag.AlignCenter, time
        )
        painter.restore()


class _ChipDelegate(QStyledItemDelegate):
    """Paints a speaker as a chip: key and, where there is room, name."""

    def __init__(self, model: SpeakerModel, look: Look) -> None:
        super().__init__()
        self._model, self._look = model, look
        self.named: set[str] = set()
        """Ids of those whose name has room."""

    def width(self, person: Person, *, named: bool) -> int:
        """The width of a chip in logical pixels."""
        metrics = QFontMetrics(self._look.font(SMALL_PX, QFont.Weight.Medium))
        return 28 + (metrics.horizontalAdvance(self._model.name(person)) + 10 if named else 4)

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        person: Person = index.data(_PERSON)
        return QSize(self.width(person, named=person.id in self.named), 28)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        person: Person = index.data(_PERSON)
        box: QRect = option.rect.adjusted(0, 1, 0, -1)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        current = person.id == self._model.current
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, box, option, current, self._look)
        key_left = box.right() - 23 if mirrored else box.left() + 4
        paint_key(
            painter, QRect(key_left, box.top() + 3, 20, 20), self._model.key(person), current, self._look
        )
        if person.id in self.named:
            painter.setFont(self._look.font(SMALL_PX, QFont.Weight.Medium))
            painter.setPen(QColor(self._look.colours.ink))
            painter.drawText(
                box.adjusted(8, 0, -29, 0) if mirrored else box.adjusted(29, 0, -8, 0),
                Qt.AlignmentFlag.AlignCenter,
                self._model.name(person),
            )
        painter.restore()


def paint_ground(
    painter: QPainter, box: QRect, option: QStyleOptionViewItem, current: bool, look: Look
) -> None:
    """The rounded ground of a row or chip: current, under the mouse, or with the keyboard's focus."""
    state = option.state
    painter.setPen(Qt.PenStyle.NoPen)
    if current:
        painter.setBrush(QColor(look.colours.accent_soft))
        painter.drawRoundedRect(QRectF(box), 8, 8)
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.setBrush(QColor(look.colours.hover))
        painter.drawRoundedRect(QRectF(box), 8, 8)
    if state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QPen(QColor(look.colours.accent), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)


def paint_key(painter: QPainter, box: QRect, key: str, current: bool, look: Look) -> None:
    """A key cap with a speaker's figure."""
    colours = look.colours
    painter.setBrush(QColor(colours.card))
    painter.setPen(QPen(QColor(colours.accent if current else colours.line), 1))
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
    painter.setFont(look.figures(TINY_PX, QFont.Weight.Bold if current else QFont.Weight.Normal))
    painter.setPen(QColor(colours.accent if current else colours.muted))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, key)


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
        self.clicked.connect(lambda index: self.chosen.emit(index.data(_PERSON_ID)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        person_id = self.currentIndex().data(_PERSON_ID)
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
        self._chip = _ChipDelegate(model, look)
        self.setItemDelegate(self._chip)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setSpacing(0)
        self.setFixedHeight(28)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for signal in (model.dataChanged, model.modelReset):
            signal.connect(lambda: self._share_room())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        """The one with the cursor has a name first, then the others in order."""
        rows = range(self._speakers.rowCount())
        people: list[Person] = [self._speakers.index(row).data(_PERSON) for row in rows]
        room = self.viewport().width() - sum(self._chip.width(person, named=False) for person in people)
        named = set()
        for person in sorted(people, key=lambda person: person.id != self._speakers.current):
            more = self._chip.width(person, named=True) - self._chip.width(person, named=False)
            if person.role == "floor" or more > room:
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

    def __init__(self, document: Document, look: Look, dialogs: Dialogs) -> None:
        super().__init__()
        self._document, self._dialogs, self._look = document, dialogs, look
        self.model = SpeakerModel(document)
        self._list = _SpeakerView(self.model)
        self._row = _RowDelegate(self.model, look)
        self._list.setItemDelegate(self._row)
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
            signal.connect(lambda: self._fit_list())
        self._fit_list()
        return side

    def _fit_list(self) -> None:
        wanted = self.model.rowCount() * (_RowDelegate.HEIGHT + 2) + 2
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
        self.side.setVisible(not narrow)
        self.top.setVisible(narrow)

    @property
    def _view(self) -> _SpeakerView:
        return self._chips if self.top.isVisibleTo(self) else self._list

    def take_focus(self) -> None:
        """Give the keyboard to the list of speakers."""
        self._view.setFocus()

    # ---- what can be done with a speaker

    def add_speaker(self) -> None:
        """Add a speaker and ask for the name: in place, or in a small dialog where there are only chips."""
        report, person = add_person(self._document.report)
        self._document.apply(report, text=self.tr("adding a speaker"))
        if self._view is self._list:
            index = self.model.index(self.model.row_of(person.id))
            self._list.setCurrentIndex(index)
            self._list.edit(index)
        else:
            self._edit(person.id)

    def _open_menu(self, view: _SpeakerView, at: QPoint) -> None:
        index = view.indexAt(at)
        person_id = index.data(_PERSON_ID)
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
        changed = person and self._dialogs.edit_person(person)
        if changed:
            report = change_person(self._document.report, changed)
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
            heir = self._dialogs.ask_heir(self.model.name(person), others[-1:] + others[:-1])
        if heir is None:
            return
        if self.model.is_speaking(person):
            self._document.speak(None)
        removed = remove_person(self._document.report, person_id, notes_to=heir)
        self._document.apply(removed, text=self.tr("removing a speaker"))

"""Everyone who speaks, as Qt's views see them."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from rapporteur.clock.plan import person_seconds
from rapporteur.desktop.document import Change, Document
from rapporteur.desktop.sign_off_marks import Mark, SignOffWords, mark_of
from rapporteur.report.agenda import in_speaking_order, person_allowances
from rapporteur.report.model import FLOOR, Person
from rapporteur.report.people import introduce, move_person
from rapporteur.report.sign_off import is_stale
from rapporteur.report.spans import shown

Index = QModelIndex | QPersistentModelIndex
PERSON = Qt.ItemDataRole.UserRole
"""The role under which a row gives its `Person`."""

PERSON_ID = Qt.ItemDataRole.UserRole + 1

_NO_TIME = "–"

_LOOK_AGAIN_MS = 1000
"""After this long without a change it is seen whether what somebody agreed to still is so."""


class SpeakerModel(QAbstractListModel):
    """Everyone who speaks, in order, the floor last. `time_passed` carries the row of who is speaking."""

    time_passed = Signal(QModelIndex)

    def __init__(self, document: Document, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._people = document.report.people
        self._allowed = person_allowances(document.report)
        self.current = ""
        """The id of the speaker whose notes have the cursor."""
        self._sign_off_words = SignOffWords(self)
        self._stale: set[str] = set()
        self._again = QTimer(self, interval=_LOOK_AGAIN_MS, singleShot=True)
        self._again.timeout.connect(self._look_at_sign_offs)
        self._look_at_sign_offs()
        document.changed.connect(self._on_changed)
        document.floor.changed.connect(self._touch_all)

    def _look_at_sign_offs(self) -> None:
        report = self._document.report
        stale = {person_id for person_id in report.sign_offs if is_stale(report, person_id)}
        if stale != self._stale:
            self._stale = stale
            self._touch_all()

    def _on_changed(self, change: Change) -> None:
        if change.touches("sign_off"):
            self._look_at_sign_offs()
            self._touch_all()
        elif self._document.report.sign_offs and change.touches("notes", "people", "template"):
            self._again.start()
        if not change.touches("people", "session", "agenda"):
            return
        people = self._document.report.people
        self._allowed = person_allowances(self._document.report)
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
        """Have the running speaker's time shown anew."""
        turn = self._document.floor.turn
        row = self.row_of(turn.person_id) if turn else -1
        if row >= 0:
            self.time_passed.emit(self.index(row))

    def set_current(self, person_id: str) -> None:
        """Mark the speaker whose notes have the cursor."""
        if person_id != self.current:
            self.current = person_id
            self._touch_all()

    def row_of(self, person_id: str) -> int:
        """The row of a person, or -1."""
        return next((row for row, person in enumerate(self._people) if person.id == person_id), -1)

    # ---- what Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._people)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        person = self._people[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.name(person)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(person)
            case Qt.ItemDataRole.EditRole:
                return ", ".join(text for text in (person.name, person.affiliation) if text)
            case Qt.ItemDataRole.ToolTipRole:
                return self._told(person, self.details(person))
            case _ if role == PERSON:
                return person
            case _ if role == PERSON_ID:
                return person.id
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole:
            return False
        if str(value) == index.data(Qt.ItemDataRole.EditRole):
            return False
        name, _, affiliation = str(value).partition(",")
        self._document.flush()
        person = self._people[index.row()].model_copy(
            update={"name": name.strip(), "affiliation": affiliation.strip()}
        )
        self._document.apply(introduce(self._document.report, person), text=self.tr("renaming a speaker"))
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if not index.isValid():
            return flags | Qt.ItemFlag.ItemIsDropEnabled
        if self._people[index.row()].id != FLOOR:
            flags |= Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsEditable
        return flags

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def moveRows(self, _source_parent: Index, row: int, count: int, _parent: Index, before: int) -> bool:
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
            minutes = round(self._allowed.get(person.id, 0.0) / 60)
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

    def mark(self, person: Person) -> Mark | None:
        """What there is to be seen of a person's sign-off."""
        sign_off = self._document.report.sign_offs.get(person.id)
        return mark_of(sign_off, is_stale=person.id in self._stale)

    def _told(self, person: Person, text: str) -> str:
        """The text with what a person says of their part."""
        mark = self.mark(person)
        if mark is None:
            return text
        said = self._sign_off_words.mark(mark)
        return self.tr("{text}, {said}").format(text=text, said=said) if text else said

    def _spoken(self, person: Person) -> str:
        """A row as it is read aloud: who it is, the time used and allotted, the sign-off."""
        parts = [self.name(person), self.details(person)]
        time, over = self.time(person)
        allowed = self._allowed.get(person.id, 0.0)
        if allowed and time == _NO_TIME:
            parts.append(self.tr("{allowed} allotted").format(allowed=shown(allowed)))
        elif allowed:
            words = self.tr("{time} of {allowed}, over time") if over else self.tr("{time} of {allowed}")
            parts.append(words.format(time=time, allowed=shown(allowed)))
        elif time != _NO_TIME:
            parts.append(time)
        return self._told(person, ", ".join(filter(None, parts)))

    def time(self, person: Person) -> tuple[str, bool]:
        """Time spoken, and whether that is more than was allotted."""
        report, floor = self._document.report, self._document.floor
        seconds = person_seconds(report, person, floor.live, floor.now())
        allowed = self._allowed.get(person.id, 0.0)
        return (shown(seconds) if seconds >= 1 else _NO_TIME), 0 < allowed < seconds

    def is_speaking(self, person: Person) -> bool:
        """Whether this person has the floor."""
        turn = self._document.floor.turn
        return turn is not None and turn.person_id == person.id

    def move(self, person_id: str, to: int) -> None:
        """Move someone to a place in the order."""
        report = in_speaking_order(move_person(self._document.report, person_id, to))
        self._document.apply(report, text=self.tr("moving a speaker"))

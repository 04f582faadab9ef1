"""Who of the speakers is asked whether their part is right, and what they said so far."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from rapporteur.desktop.checks import Check
from rapporteur.desktop.document import Change, Document
from rapporteur.desktop.look import TEXT_PX, Look
from rapporteur.desktop.sign_off_marks import SignOffWords, mark_of, mark_picture
from rapporteur.desktop.widgets import LineEdit, Page, button, coloured, fit_to_screen, number_field
from rapporteur.mail.addresses import is_address
from rapporteur.report.model import Person, SignOff
from rapporteur.report.people import change_person
from rapporteur.report.sign_off import is_stale
from rapporteur.report.values import zone_of

DAYS = 3
"""How long speakers have, where nobody says otherwise."""

_MOST_DAYS = 90
_MARK = 16
_REFRESH_MS = 300


class _Row(QWidget):
    """One speaker: a box to tick, the mark and how it stands, the address, what they said."""

    address_written = Signal(str, str)
    ticked = Signal()

    def __init__(self, person: Person, look: Look) -> None:
        super().__init__()
        self._look = look
        self.person_id = person.id
        self.check = Check("", look, is_on=False)
        self.check.setFont(look.font(TEXT_PX, QFont.Weight.DemiBold))
        self.check.toggled.connect(lambda _on: self.ticked.emit())
        self._mark = QLabel()
        self._mark.setFixedSize(_MARK, _MARK)
        self.state, self.note = QLabel(), coloured(QLabel(), look.colours.muted)
        for label in (self.state, self.note):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.address = LineEdit()
        self.address.setPlaceholderText(self.tr("E-mail address"))
        self.address.editingFinished.connect(self._write_address)
        state = QHBoxLayout()
        state.setSpacing(6)
        state.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        state.addWidget(self.state, 1)
        asked, said = QVBoxLayout(), QVBoxLayout()
        asked.addWidget(self.check)
        asked.addWidget(self.address)
        said.addLayout(state)
        said.addWidget(self.note)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 4, 0, 8)
        whole.setSpacing(12)
        for column in (asked, said):
            column.setSpacing(4)
            column.addStretch(1)
            whole.addLayout(column, 1)

    def _write_address(self) -> None:
        self.address_written.emit(self.person_id, self.address.text().strip())

    def show_person(self, person: Person, sign_off: SignOff | None, state: str, *, stale: bool) -> None:
        """Show how it stands with them now."""
        name = person.name or self.tr("Unnamed speaker")
        self.check.setText(name.replace("&", "&&"))
        self.check.setAccessibleName(self.tr("Ask {name}: {state}").format(name=name, state=state))
        self.address.setAccessibleName(self.tr("E-mail address of {name}").format(name=name))
        if not self.address.hasFocus():
            self.address.setText(person.email)
        mark = mark_of(sign_off, is_stale=stale)
        self._mark.setPixmap(mark_picture(mark, self._look, _MARK, self.devicePixelRatioF()))
        self.state.setText(state)
        note = sign_off.note if sign_off else ""
        self.note.setText(self.tr("“{words}”").format(words=" ".join(note.split())) if note else "")


class SignOffDialog(QDialog):
    """Stands beside the report and follows it. `ask_asked` has who is to be asked, by id, and by when.

    `record_asked` has the speaker that comes first to mind, or nothing.
    """

    ask_asked = Signal(list, object)
    record_asked = Signal(str)
    open_asked = Signal()

    def __init__(self, document: Document, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._document, self._look = document, look
        self._words = SignOffWords(self)
        self._rows: dict[str, _Row] = {}
        self.setWindowTitle(self.tr("Sign-off"))
        self.setModal(False)
        self.setMinimumSize(400, 360)
        fit_to_screen(self, 600, 620)
        self._refresh = QTimer(self, interval=_REFRESH_MS, singleShot=True)
        self._refresh.timeout.connect(self.show_people)
        self._lay_out()
        document.changed.connect(self._on_changed)
        self.show_people()
        self._tick_usual()

    # ---- arrangement

    def _lay_out(self) -> None:
        hint = self._label(
            self.tr(
                "Each speaker gets what the report has of them, without private lines, and is asked whether "
                "it is right."
            )
        )
        content = QWidget()
        self._list = QVBoxLayout(content)
        self._list.setContentsMargins(16, 4, 16, 4)
        self._list.setSpacing(4)
        self._list.addStretch(1)
        self.days = number_field()
        self.days.setRange(1, _MOST_DAYS)
        self.days.setValue(DAYS)
        self.days.valueChanged.connect(self._show_due)
        self._due = self._label("")
        by = QLabel(self.tr("Days to answer"))
        by.setBuddy(self.days)
        self.days.setAccessibleName(by.text())
        due = QHBoxLayout()
        due.setSpacing(8)
        for widget in (by, self.days):
            due.addWidget(widget)
        due.addWidget(self._due, 1)
        self.trouble = self._label("", self._look.colours.warn)
        self.ask = button("", self._ask, primary=True)
        self.ask.setAutoDefault(False)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for made in (
            button(self.tr("Record an answer…"), self._record),
            button(self.tr("Open a reply…"), self.open_asked.emit),
        ):
            made.setAutoDefault(False)  # Enter in an address must not do anything else
            buttons.addWidget(made)
        buttons.addStretch(1)
        buttons.addWidget(self.ask)
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 8, 16, 16)
        foot.setSpacing(10)
        foot.addLayout(due)
        foot.addWidget(self.trouble)
        foot.addLayout(buttons)
        head = QVBoxLayout()
        head.setContentsMargins(16, 16, 16, 8)
        head.addWidget(hint)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(Page(content), 1)
        whole.addLayout(foot)
        self._show_due()

    def _label(self, text: str, colour: str = "") -> QLabel:
        label = coloured(QLabel(text), colour or self._look.colours.muted)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    # ---- what it shows

    def _on_changed(self, change: Change) -> None:
        if not self.isVisible():
            return  # it is shown anew when it is opened
        if change.touches("people", "sign_off"):
            self.show_people()
        elif change.touches("notes", "template"):
            self._refresh.start()

    def show_people(self) -> None:
        """Show everyone with a name, in the order of the sidebar."""
        report, now = self._document.report, self._document.clock.now()
        people = report.speaking_order()
        if [person.id for person in people] != list(self._rows):
            kept = {row.person_id for row in self._rows.values() if row.check.isChecked()}
            for row in self._rows.values():
                row.hide()
                row.deleteLater()
            self._rows = {}
            for place, person in enumerate(people):
                row = self._rows[person.id] = _Row(person, self._look)
                row.check.setChecked(person.id in kept)
                row.address_written.connect(self._write_address)
                row.ticked.connect(self._show_ask)
                self._list.insertWidget(place, row)
        for person in people:
            sign_off = report.sign_offs.get(person.id)
            stale = sign_off is not None and is_stale(report, person.id)
            state = self._words.state(report, sign_off, is_stale=stale, now=now)
            self._rows[person.id].show_person(person, sign_off, state, stale=stale)
        self._show_ask()

    def _tick_usual(self) -> None:
        """Whoever was not asked yet and has said something."""
        report = self._document.report
        for person_id, row in self._rows.items():
            row.check.setChecked(person_id not in report.sign_offs and bool(report.notes_of(person_id)))
        if self._rows:
            next(iter(self._rows.values())).check.setFocus()

    def ticked(self) -> list[str]:
        """The ids of those who are ticked."""
        return [person_id for person_id, row in self._rows.items() if row.check.isChecked()]

    def _show_ask(self) -> None:
        report, ticked = self._document.report, self.ticked()
        self.ask.setText(self.tr("Ask %Ln speaker(s)", "", len(ticked)) if ticked else self.tr("Ask"))
        lacking = [
            person.name or self.tr("Unnamed speaker")
            for person in report.speaking_order()
            if person.id in ticked and not is_address(person.email)
        ]
        self.ask.setEnabled(bool(ticked) and not lacking)
        names = QLocale().createSeparatedList(lacking)
        self.trouble.setText(self.tr("An e-mail address is needed of {names}.").format(names=names))
        self.trouble.setVisible(bool(lacking))

    def due(self) -> datetime:
        """The end of the day by which to answer, in the session's zone."""
        now = self._document.clock.now().astimezone(zone_of(self._document.report.session))
        return (now + timedelta(days=self.days.value())).replace(hour=23, minute=59, second=0, microsecond=0)

    def _show_due(self) -> None:
        day = self._words.day(self._document.report, self.due(), in_words=True)
        self._due.setText(self.tr("until {day}").format(day=day))

    # ---- what is done

    def _write_address(self, person_id: str, address: str) -> None:
        report = self._document.report
        person = report.person(person_id)
        if person and person.email != address:
            changed = change_person(report, person.model_copy(update={"email": address}))
            self._document.apply(changed, text=self.tr("a speaker's e-mail address"))

    def _take_addresses(self) -> None:
        for person_id, row in list(self._rows.items()):
            self._write_address(person_id, row.address.text().strip())

    def _ask(self) -> None:
        self._take_addresses()
        if self.ask.isEnabled():
            self.ask_asked.emit(self.ticked(), self.due())
            for row in self._rows.values():
                row.check.setChecked(False)

    def _record(self) -> None:
        sign_offs = self._document.report.sign_offs
        waiting = [key for key in self._rows if key in sign_offs and sign_offs[key].state == "asked"]
        focused = next((key for key, row in self._rows.items() if row.isAncestorOf(self.focusWidget())), "")
        self.record_asked.emit(focused if focused in waiting or not waiting else waiting[0])

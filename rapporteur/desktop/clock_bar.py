"""The bar on top: which session, where it stands, and the agenda as segments."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from rapporteur.clock.deadline import deadline
from rapporteur.clock.moments import Instant
from rapporteur.clock.plan import Slot, item_seconds, person_seconds, plan
from rapporteur.clock.session import Phase, Reading, Running, read
from rapporteur.desktop.accessible import Role, Told
from rapporteur.desktop.agenda_bar import AgendaBar
from rapporteur.desktop.announcing import announce
from rapporteur.desktop.document import Change, Document
from rapporteur.desktop.look import SMALL_PX, TEXT_PX, Look
from rapporteur.desktop.phase_badge import PhaseBadge
from rapporteur.desktop.times import Times
from rapporteur.desktop.two_lines import isolated
from rapporteur.desktop.widgets import ElidedLabel, coloured, icon_button
from rapporteur.report.agenda import items
from rapporteur.report.model import Person
from rapporteur.report.spans import shown
from rapporteur.report.values import field_text

_SECOND_MS = 1000
_JUST_AFTER_MS = 10
"""How long after the second the bar looks at the clock, so that it never looks a moment too early."""

_NARROW = 640
_AGENDA_HEIGHT = 16
_LONGEST_NAME = 120


class _State(PhaseBadge):
    """The phase, which opens the session's menu."""

    clicked = Signal(QPoint)

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.told = Told(Role.ButtonMenu, press=self._click, has_popup=True)
        self.setAccessibleDescription(self.tr("Opens what can be done with the session"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_phase(self, phase: Phase, word: str) -> None:
        before = self.text()
        super().show_phase(phase, word)
        if word != before:
            self.setAccessibleName(self.tr("Session: {state}").format(state=word) if word else "")
            if before:
                announce(self, self.accessibleName())

    def _click(self) -> None:
        self.clicked.emit(self.mapToGlobal(self.rect().bottomLeft()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._click()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Menu):
            self._click()
        else:
            super().keyPressEvent(event)


class ClockBar(QFrame):
    """Shows the session's time. `ticked` follows every look at the clock, once a second.

    `session_menu_asked` carries where, `item_clicked` the id of an item of the agenda, and where.
    """

    ticked = Signal()
    session_menu_asked = Signal(QPoint)
    item_clicked = Signal(str, QPoint)

    def __init__(self, document: Document, look: Look) -> None:
        super().__init__()
        self._document, self._look = document, look
        self._times = Times(self)
        self._told_turn = document.floor.turn
        self.setObjectName("clockBar")
        self.setAccessibleName(self.tr("The session and its clock"))
        self._title = ElidedLabel()
        self._title.setFont(look.font(16, QFont.Weight.DemiBold))
        self._title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._details = coloured(ElidedLabel(), look.colours.muted)
        self._details.setFont(look.font(TEXT_PX))
        self._speaker = coloured(QLabel(), look.colours.muted)
        self._speaker.setTextFormat(Qt.TextFormat.PlainText)
        self._speaker.setFont(look.figures(TEXT_PX))
        self._state = _State(look)
        self._state.clicked.connect(self.session_menu_asked)
        self._elapsed = QLabel()
        self._elapsed.setFont(look.figures(22, QFont.Weight.DemiBold))
        self._elapsed.setAccessibleDescription(self.tr("Time of the session"))
        self._left = coloured(QLabel(), look.colours.muted)
        self._left.setFont(look.figures(TEXT_PX))
        self._late = coloured(QLabel(), look.colours.warn)
        self._late.setTextFormat(Qt.TextFormat.PlainText)
        self._late.setFont(look.font(SMALL_PX, QFont.Weight.Medium))
        self.menu_button: QToolButton = icon_button(look, "menu", self.tr("Menu"))
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._agenda = AgendaBar(look, self._describe)
        self._agenda.clicked.connect(self.item_clicked)

        row = self._row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._title)
        row.addWidget(self._details, 1)
        row.addWidget(self._speaker)
        row.addWidget(self._state)
        row.addWidget(self._elapsed)
        row.addWidget(self._left)
        row.addWidget(self.menu_button)
        below = QHBoxLayout()
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(10)
        below.addWidget(self._agenda, 1)
        below.addWidget(self._late)
        column = QVBoxLayout(self)
        # As high with words beside the agenda as without, so that nothing jumps.
        agenda = QWidget()
        agenda.setFixedHeight(_AGENDA_HEIGHT)
        agenda.setLayout(below)
        column.setContentsMargins(16, 10, 16, 6)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(agenda)

        self._timer = QTimer(self, singleShot=True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.tick)
        document.changed.connect(self._on_changed)
        document.floor.changed.connect(self.tick)
        document.floor.changed.connect(self._tell_turn)
        self._show_session()
        self.tick()

    def sizeHint(self) -> QSize:
        return QSize(480, 72)

    def _on_changed(self, change: Change) -> None:
        if change.touches("session", "people", "agenda"):
            self._show_session()
            self.tick()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < _NARROW
        self._row.setStretchFactor(self._title, 1 if narrow else 0)
        self._details.setVisible(not narrow)

    def _show_session(self) -> None:
        session = self._document.report.session
        self._title.setText(session.title or self.tr("Untitled session"))
        pieces = (session.type, *self._written("language"), self._times.schedule(session))
        self._details.setText(" · ".join(isolated(piece) for piece in pieces if piece))

    def _written(self, kind: str) -> list[str]:
        """What stands in the form's fields of a kind, as it was written."""
        report = self._document.report
        return [field_text(report, field) for _, field in report.template.all_fields() if field.kind == kind]

    def tick(self) -> None:
        """Look at the clock and show what it says."""
        report, floor = self._document.report, self._document.floor
        now = floor.now()
        reading, planned = read(report, floor.live, now), plan(report, floor.live, now)
        self._state.show_phase(reading.phase, self._times.phase(reading.phase))
        elapsed, left = self._figures(reading, now)
        late = self._times.lateness(report, planned) if reading.is_running else ""
        for label, text in (
            (self._speaker, self._speaking(now)),
            (self._elapsed, elapsed),
            (self._left, left),
            (self._late, late),
        ):
            if label.text() != text:
                label.setText(text)
            if label.isHidden() == bool(text):
                label.setVisible(bool(text))
        self._agenda.show_plan(planned)
        self.ticked.emit()
        self._timer.start(_SECOND_MS - now.wall.microsecond // 1000 + _JUST_AFTER_MS)

    def _describe(self, slot: Slot) -> str:
        return self._times.slot(self._document.report, slot)

    def _speaking(self, now: Instant) -> str:
        """Who has the floor, or what else is on, and for how long."""
        report, live = self._document.report, self._document.floor.live
        if live.turn is None:
            return ""
        person = report.person(live.turn.person_id)
        if person is None:
            slot = plan(report, live, now).running
            if slot is None:
                return ""
            name, seconds = self._times.item(report, slot.item), item_seconds(report, live, now)[slot.item.id]
        else:
            name = self._person_name(person)
            seconds = person_seconds(report, person, live, now)
        name = self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, _LONGEST_NAME)
        return self.tr("{name} {time}").format(name=name, time=shown(seconds))

    def _tell_turn(self) -> None:
        """Say aloud whose time runs now, or that nobody's does."""
        turn, before = self._document.floor.turn, self._told_turn
        self._told_turn = turn
        if turn is None:
            announce(self, self.tr("Nobody's time is running") if before else "")
        elif before is None or (turn.person_id, turn.item_id) != (before.person_id, before.item_id):
            announce(self, self.tr("Time is running: {name}").format(name=self._turn_name(turn)))

    def _turn_name(self, turn: Running) -> str:
        report = self._document.report
        if person := report.person(turn.person_id):
            return self._person_name(person)
        item = next((item for item in items(report) if item.id == turn.item_id), None)
        return self._times.item(report, item) if item else ""

    def _person_name(self, person: Person) -> str:
        return self.tr("Floor") if person.role == "floor" else person.name or self.tr("Unnamed speaker")

    def take_focus(self) -> None:
        """Give the keyboard to the state of the session, or where it has none to the menu."""
        (self._state if self._state.isVisible() else self.menu_button).setFocus()

    def _figures(self, reading: Reading, now: Instant) -> tuple[str, str]:
        if reading.phase is Phase.ENDED:
            return "", self._until_due(now)
        return self._times.session(reading)

    def _until_due(self, now: Instant) -> str:
        due = deadline(self._document.report)
        if due is None or self._document.is_mailed:
            return ""
        left = (due - now.wall).total_seconds()
        if left < 0:
            return self.tr("report due {span} ago").format(span=self._times.span(left))
        return self.tr("report due in {span}").format(span=self._times.span(left))

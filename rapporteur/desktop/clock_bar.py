"""The bar on top: which session, where it stands, and the agenda as segments."""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from rapporteur.clock.session import Phase, Reading, photo_is_due, read
from rapporteur.clock.speaking import Segment, SegmentState, agenda, shown, spoken
from rapporteur.desktop.document import Change, Document
from rapporteur.desktop.look import AGENDA_OVER, TEXT_PX, TINY_PX, Look
from rapporteur.desktop.widgets import ElidedLabel, coloured, icon_button
from rapporteur.report.model import Session
from rapporteur.report.values import field_text, zone

TICK_MS = 500
_NARROW = 640
_LONGEST_NAME = 120


class AgendaBar(QWidget):
    """The agenda as rounded segments: done, running, over its time, to come. Painted only when it changes."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._segments: tuple[Segment, ...] = ()
        self.hide()
        self.setFixedHeight(8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_segments(self, segments: tuple[Segment, ...]) -> None:
        """Show these; a difference that is less than a pixel is not painted."""
        coarse = tuple(
            segment._replace(filled=round(segment.filled * max(self.width(), 1)) / max(self.width(), 1))
            for segment in segments
        )
        if coarse != self._segments:
            self._segments = coarse
            self.setVisible(bool(coarse))
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = self._look.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        gap, x = 3.0, 0.0
        room = self.width() - gap * max(0, len(self._segments) - 1)
        for segment in self._segments:
            width = segment.share * room
            left = self.width() - x - width if mirrored else x
            closing = segment.state is SegmentState.CLOSING
            painter.setBrush(QColor(colours.closing if closing else colours.line))
            painter.drawRoundedRect(QRectF(left, 0, width, 8), 4, 4)
            if segment.filled:
                part = max(8.0, width * segment.filled)
                painter.setBrush(QColor(AGENDA_OVER[colours.dark] if segment.over else colours.accent))
                painter.drawRoundedRect(QRectF(left + width - part if mirrored else left, 0, part, 8), 4, 4)
            x += width + gap
        painter.end()


class _State(QLabel):
    """LIVE, EARLY, OVER: a small coloured word."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setFont(look.font(TINY_PX, QFont.Weight.Bold))
        self.setContentsMargins(8, 1, 8, 1)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        self._ground = look.colours.live

    def show_phase(self, phase: Phase, word: str) -> None:
        colours = self._look.colours
        text, self._ground = {
            Phase.LIVE: (colours.on_live, colours.live),
            Phase.OVER: (colours.warm, colours.warm_soft),
        }.get(phase, (colours.muted, colours.plain_soft))
        coloured(self, text)
        self.setText(word)
        self.setVisible(bool(word))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._ground))
        painter.drawRoundedRect(QRectF(self.rect()), 9, 9)
        painter.end()
        super().paintEvent(event)


class ClockBar(QFrame):
    """Shows the session's time. `ticked` follows every look at the clock."""

    ticked = Signal()
    photo_due = Signal(bool)

    def __init__(self, document: Document, look: Look) -> None:
        super().__init__()
        self._document, self._look = document, look
        self.setObjectName("clockBar")
        self._title = ElidedLabel()
        self._title.setFont(look.font(16, QFont.Weight.DemiBold))
        self._title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._details = coloured(ElidedLabel(), look.colours.muted)
        self._details.setFont(look.font(TEXT_PX))
        self._speaker = coloured(QLabel(), look.colours.muted)
        self._speaker.setTextFormat(Qt.TextFormat.PlainText)
        self._speaker.setFont(look.figures(TEXT_PX))
        self._state = _State(look)
        self._elapsed = QLabel()
        self._elapsed.setFont(look.figures(22, QFont.Weight.DemiBold))
        self._left = coloured(QLabel(), look.colours.muted)
        self._left.setFont(look.figures(TEXT_PX))
        self.menu_button: QToolButton = icon_button(look, "menu", self.tr("Menu"))
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._agenda = AgendaBar(look)

        row = self._row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._title)
        row.addWidget(self._details, 1)
        row.addWidget(self._speaker)
        row.addWidget(self._state)
        row.addWidget(self._elapsed)
        row.addWidget(self._left)
        row.addWidget(self.menu_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 10)
        column.setSpacing(10)
        column.addLayout(row)
        column.addWidget(self._agenda)

        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self.tick)
        self._timer.start()
        document.changed.connect(self._on_changed)
        document.turn_changed.connect(self.tick)
        self._show_session()
        self.tick()

    def sizeHint(self) -> QSize:
        return QSize(480, 72)

    def _on_changed(self, change: Change) -> None:
        if change.touches("session", "people"):
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
        pieces = (session.type, *self._written("language"), self._when(session))
        self._details.setText(" · ".join(piece for piece in pieces if piece))

    def _written(self, kind: str) -> list[str]:
        """What stands in the form's fields of a kind, as it was written."""
        report = self._document.report
        return [field_text(report, field) for _, field in report.template.all_fields() if field.kind == kind]

    def _when(self, session: Session) -> str:
        if session.starts is None:
            return ""
        here = zone(session.zone)
        starts = session.starts.astimezone(here)
        day = QLocale().toString(QDate(starts.year, starts.month, starts.day), "d MMM")
        if session.ends is None:
            return self.tr("{day}, {start} {zone}").format(
                day=day, start=starts.strftime("%H:%M"), zone=starts.tzname()
            )
        return self.tr("{day}, {start}–{end} {zone}").format(
            day=day,
            start=starts.strftime("%H:%M"),
            end=session.ends.astimezone(here).strftime("%H:%M"),
            zone=starts.tzname(),
        )

    def tick(self) -> None:
        """Look at the clock and show what it says."""
        report, clock = self._document.report, self._document.clock
        now = clock.now()
        reading = read(report.session, now)
        self._state.show_phase(reading.phase, self._word(reading.phase))
        elapsed, left = self._figures(reading)
        for label, text in ((self._speaker, self._speaking()), (self._elapsed, elapsed), (self._left, left)):
            if label.text() != text:
                label.setText(text)
                label.setVisible(bool(text))
        self._agenda.show_segments(agenda(report.people, report.session, self._document.turn, clock))
        self.photo_due.emit(photo_is_due(report.session, now) and not report.photos)
        self.ticked.emit()

    def _speaking(self) -> str:
        """Who has the floor, and for how long."""
        turn = self._document.turn
        person = self._document.report.person(turn.person_id) if turn else None
        if turn is None or person is None:
            return ""
        name = self.tr("Floor") if person.role == "floor" else person.name or self.tr("Unnamed speaker")
        name = self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, _LONGEST_NAME)
        time = shown(spoken(person, turn, self._document.clock))
        return self.tr("{name} {time}").format(name=name, time=time)

    def _word(self, phase: Phase) -> str:
        return {
            Phase.EARLY: self.tr("EARLY"),
            Phase.LIVE: self.tr("LIVE"),
            Phase.OVER: self.tr("OVER"),
            Phase.ENDED: self.tr("ENDED"),
        }.get(phase, "")

    def _figures(self, reading: Reading) -> tuple[str, str]:
        match reading.phase:
            case Phase.EARLY if reading.elapsed.days:
                return "", self.tr("starts in %Ln day(s)", "", reading.elapsed.days)
            case Phase.EARLY:
                return shown(reading.elapsed), self.tr("until it starts")
            case Phase.LIVE if reading.left is not None:
                return shown(reading.elapsed), self.tr("{time} left").format(
                    time=shown(reading.left, padded=False)
                )
            case Phase.LIVE:
                return shown(reading.elapsed), ""
            case Phase.OVER if reading.left is not None:
                return shown(reading.elapsed), self.tr("{time} over").format(
                    time=shown(reading.left, padded=False)
                )
            case _:
                return "", ""

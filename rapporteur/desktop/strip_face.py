"""What stands in the strip: one row where it is wide, three short ones where it is narrow."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from rapporteur.clock.session import Phase
from rapporteur.desktop.banner import Message
from rapporteur.desktop.glance import Glance
from rapporteur.desktop.look import SMALL_PX, TEXT_PX, Look
from rapporteur.desktop.phase_badge import PhaseBadge
from rapporteur.desktop.urgency import Urgency, dress, paint_bar
from rapporteur.desktop.widgets import ElidedLabel, coloured, icon_button

WIDE = 540
"""From this width on everything is in one row."""

_GAP = 8
"""Pixels between the state and the times."""

_ROW = 34
"""The height of the one row; the strip's margins are on top of that."""


class _Thread(QWidget):
    """A thin line that fills as the time goes. It is painted when that is a pixel more."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._part, self._step = 0.0, Urgency.PLENTY
        self.setFixedHeight(4)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_part(self, part: float, step: Urgency) -> None:
        before = (round(self._part * self.width()), self._step)
        self._part, self._step = part, step
        if (round(part * self.width()), step) != before:
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self._look.colours
        # On the strip's own ground, whatever the step.
        worn = dress(colours, self._step)._replace(ground=colours.card, track=colours.line)
        if self._step is Urgency.OVER:
            worn = worn._replace(strong=colours.live)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        filled = self._part * self.width()
        paint_bar(painter, QRectF(self.rect()), filled, self._step, worn, mirrored=mirrored)
        painter.end()


class StripFace(QWidget):
    """Shows glances and notices. `refitted` follows when it may need another height."""

    photo_asked = Signal()
    next_asked = Signal()
    unfold_asked = Signal()
    notice_dismissed = Signal()
    refitted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._phase = Phase.UNSCHEDULED
        self._make_labels()
        self.photo_button = self._button("camera", self.tr("Take the group photo"), self.photo_asked.emit)
        self.next_button = self._button("skip-forward", self.tr("Next on the agenda"), self.next_asked.emit)
        self.unfold_button = self._button(
            "maximize-2", self.tr("Back to the whole window"), self.unfold_asked.emit
        )
        self.dismiss_button = self._button("x", self.tr("Dismiss"), self.notice_dismissed.emit)
        self._clock = _row(self._badge, self._elapsed, self._left, spacing=_GAP)
        self._buttons = _row(self.photo_button, self.next_button, self.unfold_button, spacing=5)
        for part in (self._clock, self._buttons):
            part.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._speaker = self._lay_out_speaker()
        self._news = _row(self._icon, self._notice, self.dismiss_button, spacing=8)
        self._news.hide()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(4)
        self._grid.setHorizontalSpacing(14)
        self._is_wide: bool | None = None
        self._arrange()

    def _make_labels(self) -> None:
        look, muted = self._look, self._look.colours.muted
        self._badge, self._thread = PhaseBadge(look), _Thread(look)
        self._elapsed, self._left, self._time = QLabel(), coloured(QLabel(), muted), QLabel()
        self._who, self._next, self._notice = ElidedLabel(), coloured(ElidedLabel(), muted), ElidedLabel()
        self._icon = QLabel()
        for label, font in (
            (self._elapsed, look.figures(18, QFont.Weight.DemiBold)),
            (self._left, look.figures(TEXT_PX)),
            (self._time, look.figures(SMALL_PX, QFont.Weight.Medium)),
            (self._who, look.font(TEXT_PX, QFont.Weight.DemiBold)),
            (self._next, look.font(SMALL_PX)),
            (self._notice, look.font(SMALL_PX, QFont.Weight.Medium)),
        ):
            label.setFont(font)
            label.setTextFormat(Qt.TextFormat.PlainText)
        for label in (self._time, self._next):
            label.hide()

    def _button(self, icon: str, name: str, clicked: Callable[[], object]) -> QToolButton:
        made = icon_button(self._look, icon, name, clicked)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # there is none to have here
        made.setIconSize(QSize(18, 18))
        made.setProperty("tight", True)
        return made

    def _lay_out_speaker(self) -> QWidget:
        speaker = QWidget()
        above = QHBoxLayout()
        above.setSpacing(8)
        above.addWidget(self._who, 1)
        above.addWidget(self._time)
        column = QVBoxLayout(speaker)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addLayout(above)
        column.addWidget(self._thread)
        return speaker

    # ---- forms

    def fitting_height(self) -> int:
        """How high it wants to be, at its width."""
        self._grid.activate()
        return max(_ROW, self._grid.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        wide = self.width() >= WIDE
        self._fit_clock(both=wide or self._clock_width() <= self.width())
        if wide != self._is_wide:
            self._is_wide = wide
            self._place_parts(wide)
        self.refitted.emit()

    def _place_parts(self, wide: bool) -> None:
        grid = self._grid
        for part in (self._clock, self._speaker, self._next, self._buttons, self._news):
            grid.removeWidget(part)
        if wide:
            for column, part in enumerate((self._clock, self._speaker, self._next, self._buttons)):
                grid.addWidget(part, 0, column)
        else:
            grid.addWidget(self._clock, 0, 0)
            grid.addWidget(self._buttons, 0, 1, Qt.AlignmentFlag.AlignRight)
            grid.addWidget(self._speaker, 1, 0, 1, 2)
            grid.addWidget(self._next, 2, 0, 1, 2)
        grid.addWidget(self._news, 3, 0, 1, 4 if wide else 2)
        for column, stretch in enumerate((0, 2, 1, 0)):
            grid.setColumnStretch(column, stretch if wide else 0)

    def _clock_width(self) -> int:
        """The width of the row that has the state, both times and the buttons, in pixels."""
        parts = (self._badge, self._elapsed, self._left, self._buttons)
        margins = self._grid.contentsMargins()
        return sum(part.sizeHint().width() + _GAP for part in parts) + margins.left() + margins.right()

    def _fit_clock(self, *, both: bool) -> None:
        """Show both times of the session, or the one that says more: what is left, else what is counted."""
        elapsed, left = bool(self._elapsed.text()), bool(self._left.text())
        counts_down = self._phase in (Phase.LIVE, Phase.OVER)
        self._elapsed.setVisible(elapsed and (both or not (left and counts_down)))
        self._left.setVisible(left and (both or not elapsed or counts_down))

    # ---- what it shows

    def show_glance(self, glance: Glance) -> None:
        """Show what is so now; what is shown already is left alone."""
        self._phase = glance.phase
        self._badge.show_phase(glance.phase, glance.state)
        colours, time = self._look.colours, glance.time
        if glance.is_speaking and glance.step is Urgency.OVER:
            time = self.tr("{time} ({over})").format(time=glance.time, over=glance.figures)
        following = self.tr("Next: {name}").format(name=glance.following) if glance.following else ""
        for label, text in (
            (self._elapsed, glance.elapsed),
            (self._left, glance.left),
            (self._who, glance.who),
            (self._time, time),
            (self._next, following),
        ):
            if label.text() != text:
                label.setText(text)
        self._time.setVisible(bool(time))
        self._next.setVisible(bool(following))
        _tint(self._left, colours.warn if glance.phase is Phase.OVER else colours.muted)
        mild = {Urgency.PLENTY: colours.muted, Urgency.WRAP_UP: colours.warm}
        _tint(self._time, mild.get(glance.step, colours.live))
        self._thread.setVisible(glance.is_speaking)
        self._thread.show_part(glance.part, glance.step)
        self.next_button.setEnabled(bool(glance.following))
        self._arrange()

    def show_notice(self, message: Message | None) -> None:
        """Say what the window's banner says, or nothing."""
        if message:
            icon = self._look.icon(message.icon, self._look.colours.warm)
            self._icon.setPixmap(icon.pixmap(QSize(16, 16)))
            self._notice.setText(" · ".join(filter(None, (message.title, message.text))))
            self.dismiss_button.setVisible(message.can_be_dismissed)
        self._news.setVisible(message is not None)
        self._arrange()


def _tint(label: QLabel, colour: str) -> None:
    """Give a label a colour, which paints it anew, only where it has another."""
    if label.palette().windowText().color() != QColor(colour):
        coloured(label, colour)


def _row(*parts: QWidget, spacing: int) -> QWidget:
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(spacing)
    for part in parts:
        row.addWidget(part, 1 if isinstance(part, ElidedLabel) else 0)
    return made

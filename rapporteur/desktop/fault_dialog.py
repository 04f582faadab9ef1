"""What is said when something happened that nobody expected: calmly, once, and what still stands."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QFont, QFontDatabase, QGuiApplication, QHideEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLayout,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from rapporteur.desktop.look import TEXT_PX, Look
from rapporteur.desktop.widgets import button, coloured

_WIDTH = 440
_DETAILS = 160
"""Pixels of height that the details get."""

_MARGIN = 16

LOOK_AGAIN_MS = 500
"""How often it is looked whether the last words have come to the disk."""


class FaultDialog(QDialog):
    """Lies beside the writing and takes no keyboard from it.

    `looked_again` asks for `show_safety`; `save_asked` follows when somebody wants a copy and an end.
    """

    looked_again = Signal()
    save_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._look = look
        self.setWindowTitle(self.tr("Something unexpected happened"))
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.heading, self.advice, self.safety, self.outcome = (QLabel() for _ in range(4))
        self.details = QTextEdit()
        self._lay_out()
        self.carry_on.setDefault(True)
        self._clock = QTimer(self, interval=LOOK_AGAIN_MS)
        self._clock.timeout.connect(self.looked_again)

    def _lay_out(self) -> None:
        for label in (self.heading, self.advice, self.safety, self.outcome):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.heading.setFont(self._look.font(TEXT_PX, QFont.Weight.DemiBold))
        coloured(self.advice, self._look.colours.muted)
        coloured(self.outcome, self._look.colours.warn)
        self.outcome.hide()
        self.details.setReadOnly(True)
        self.details.setProperty("box", True)
        self.details.setTabChangesFocus(True)
        self.details.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.details.setAccessibleName(self.tr("Details"))
        self.details.setFixedHeight(_DETAILS)
        self.details.hide()
        icon = QLabel()
        icon.setPixmap(self._look.icon("info", self._look.colours.accent).pixmap(QSize(20, 20)))
        icon.setAlignment(Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(8)
        for label in (self.heading, self.safety, self.advice, self.outcome):
            words.addWidget(label)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(icon, 0)
        row.addLayout(words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(12)
        column.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)
        column.addLayout(row)
        column.addWidget(self.details)
        column.addLayout(self._make_buttons())

    def _make_buttons(self) -> QBoxLayout:
        self.more = button(self.tr("Details"), self._toggle_details, small=True)
        self.copy = button(self.tr("Copy details"), self._copy, small=True)
        self.leave = button(self.tr("Save a copy and close"), self.save_asked.emit)
        self.carry_on = button(self.tr("Carry on"), self.accept, primary=True)
        for made in (self.more, self.copy, self.leave, self.carry_on):
            made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            made.setAutoDefault(made is self.carry_on)
        above, below = QHBoxLayout(), QHBoxLayout()
        for part in (above, below):
            part.setSpacing(8)
        above.addWidget(self.more)
        above.addWidget(self.copy)
        above.addStretch(1)
        below.addStretch(1)
        below.addWidget(self.leave)
        below.addWidget(self.carry_on)
        both = QVBoxLayout()
        both.setSpacing(12)
        both.addLayout(above)
        both.addLayout(below)
        return both

    # ---- what it says

    def show_faults(self, count: int, details: str) -> None:
        """Say how often something happened, and what is known of it."""
        if count == 1:
            self.heading.setText(self.tr("Something unexpected happened in Rapporteur."))
        else:
            self.heading.setText(
                self.tr("Something unexpected happened in Rapporteur, %Ln time(s) by now.", "", count)
            )
        if self.details.toPlainText() != details:
            place = self.details.verticalScrollBar().value()
            self.details.setPlainText(details)
            self.details.verticalScrollBar().setValue(place)
            # What is on the clipboard is no longer all of it.
            self.copy.setText(self.tr("Copy details"))

    def show_safety(self, text: str, *, has_report: bool) -> None:
        """Say where the notes are."""
        # A path breaks nowhere by itself.
        self.safety.setText(text.replace("/", "/\u200b").replace("\\", "\\\u200b"))
        self.leave.setVisible(has_report)
        if has_report:
            self.advice.setText(
                self.tr(
                    "You can carry on. If it happens again, save a copy, which is written beside the "
                    "report's file, and start Rapporteur anew."
                )
            )
        else:
            self.advice.setText(
                self.tr("You can carry on. If it happens again, close Rapporteur and start it anew.")
            )

    def show_outcome(self, text: str) -> None:
        """Say why it was not closed."""
        self.outcome.setText(text)
        self.outcome.setVisible(bool(text))
        self.leave.setEnabled(True)

    def come(self) -> None:
        """Be seen, in a corner of the window, without taking the keyboard."""
        if self.isVisible():
            return
        self._fit()
        self.adjustSize()
        over = self.parentWidget()
        if over is not None:
            area = over.window().geometry()
            left = area.left() + _MARGIN
            if self.layoutDirection() == Qt.LayoutDirection.LeftToRight:
                left = area.right() - self.width() - _MARGIN
            # Above the bar at the bottom, which says whether all is saved.
            self.move(QPoint(max(area.left(), left), area.bottom() - self.height() - 4 * _MARGIN))
        self._clock.start()
        self.show()
        self.raise_()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _fit(self) -> None:
        """Take the width there is; a label that may break is as high as its words then are."""
        over = self.parentWidget()
        room = over.window().width() if over else self.screen().availableGeometry().width()
        width = min(_WIDTH, room - 2 * _MARGIN)
        inner = width - 2 * _MARGIN
        self.details.setFixedWidth(inner)
        for label in (self.heading, self.advice, self.safety, self.outcome):
            label.setFixedWidth(inner - 32)

    def hideEvent(self, event: QHideEvent) -> None:
        self._clock.stop()
        super().hideEvent(event)

    # ---- the details

    def _toggle_details(self) -> None:
        self.details.setVisible(not self.details.isVisibleTo(self))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.details.toPlainText())
        self.copy.setText(self.tr("Copied"))

"""EARLY, LIVE, BREAK, OVER: where the session stands, as a small word on a ground of its own."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy

from rapporteur.clock.session import Phase
from rapporteur.desktop.look import TINY_PX, Look
from rapporteur.desktop.widgets import coloured


class PhaseBadge(QLabel):
    """Hidden where there is nothing to say."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._ground = look, ""
        self.setFont(look.font(TINY_PX, QFont.Weight.Bold))
        self.setContentsMargins(8, 1, 8, 1)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        self.hide()

    def show_phase(self, phase: Phase, word: str) -> None:
        """Show a phase by its word; what is shown already is left alone."""
        if self.text() == word:
            return
        colours = self._look.colours
        text, self._ground = {
            Phase.LIVE: (colours.on_live, colours.live),
            Phase.OVER: (colours.warm, colours.warm_soft),
            Phase.BREAK: (colours.violet, colours.violet_soft),
        }.get(phase, (colours.ink, colours.plain_soft))
        coloured(self, text)
        self.setText(word)
        self.setVisible(bool(word))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._ground))
        painter.drawRoundedRect(QRectF(self.rect()), 9, 9)
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._look.colours.ink), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        painter.end()
        super().paintEvent(event)

"""The agenda, planned and real, as the report will show it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from rapporteur.desktop.document import Change
from rapporteur.desktop.look import SMALL_PX
from rapporteur.desktop.panel import Panel
from rapporteur.desktop.times import Times
from rapporteur.desktop.widgets import ElidedLabel, clear_layout, coloured
from rapporteur.report.course import Compared, plan_and_course
from rapporteur.report.spans import shown


class TimesPanel(Panel):
    """Shows a section of kind ``times``; it fills itself while the session is on."""

    def build(self, body: QWidget) -> None:
        self._times = Times(self)
        self._grid = QGridLayout(body)
        self._grid.setContentsMargins(14, 0, 14, 12)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 1)
        self._shown: tuple[Compared, ...] | None = None
        self._show_rows()

    def _show_rows(self) -> None:
        rows = plan_and_course(self.document.report)
        if rows == self._shown:
            return
        self._shown = rows
        clear_layout(self._grid)
        headings = (self.tr("Item"), self.tr("Planned"), self.tr("Taken"), self.tr("From–to"))
        for column, heading in enumerate(headings):
            self._put(0, column, heading, self.look.colours.muted)
        report = self.document.report
        for number, row in enumerate(rows, start=1):
            over = 0 < row.planned < row.taken
            when = "–"
            if row.started and row.ended:
                when = self.tr("{start}–{end}").format(
                    start=self._times.at(row.started, report), end=self._times.at(row.ended, report)
                )
            self._put(number, 0, self._times.item(report, row.item), self.look.colours.ink)
            self._put(number, 1, shown(row.planned), self.look.colours.muted)
            taken = shown(row.taken) if row.taken else "–"
            colour = self.look.colours.warn if over else self.look.colours.ink
            self._put(number, 2, taken, colour, stands_out=over)
            self._put(number, 3, when, self.look.colours.muted)

    def _put(self, row: int, column: int, text: str, colour: str, *, stands_out: bool = False) -> None:
        label = ElidedLabel(text) if column == 0 else QLabel(text)
        if column or not row:
            weight = QFont.Weight.DemiBold if stands_out else QFont.Weight.Normal
            label.setFont(self.look.figures(SMALL_PX, weight))
        if column:
            label.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(coloured(label, colour), row, column)

    def summary(self) -> str:
        rows = [row for row in plan_and_course(self.document.report) if row.taken]
        if not rows:
            return ""
        return self.tr("%Ln item(s)", "", len(rows))

    def refresh(self, change: Change) -> None:
        if change.touches("course", "agenda", "people", "session"):
            self._show_rows()

"""What to look at before a report is sent, as a list that leads to each place."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QSizePolicy

from rapporteur.desktop.look import Look
from rapporteur.report.check import Finding, Level

_MOST_SHOWN = 6
"""Lines that the list grows to; of more than these the rest is a scroll away."""

_LINE = 30
"""The least height of a line in logical pixels."""

_FRAME = 10


def level_icon(look: Look, level: Level) -> QIcon:
    """What shows how serious a finding is: by its shape, and by its colour."""
    match level:
        case Level.REQUIRED:
            return look.icon("circle-alert", look.colours.live)
        case Level.LOOK:
            return look.icon("triangle-alert", look.colours.warn)
        case Level.NOTE:
            return look.icon("info", look.colours.muted)


class FindingsList(QListWidget):
    """Findings with how serious they are. `chosen` asks to be led to one: by a click, or by Enter."""

    chosen = Signal(object)

    def __init__(self, look: Look, describe: Callable[[Finding], str]) -> None:
        super().__init__()
        self._look, self._describe = look, describe
        self._shown: tuple[Finding, ...] | None = None
        self.setAccessibleName(self.tr("To look at before it is sent"))
        self.setObjectName("findings")
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.itemClicked.connect(self._choose)
        self.show_findings(())

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show these, in their order."""
        if tuple(findings) == self._shown:
            return
        self._shown = tuple(findings)
        here = self.currentRow()
        self.clear()
        for finding in findings:
            item = QListWidgetItem(level_icon(self._look, finding.level), self._describe(finding))
            item.setData(Qt.ItemDataRole.UserRole, finding)
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, self._level(finding.level))
            item.setToolTip(self._level(finding.level))
            self.addItem(item)
        if not findings:
            item = QListWidgetItem(
                self._look.icon("check", self._look.colours.good), self.tr("Nothing is missing")
            )
            item.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.addItem(item)
        self.setCurrentRow(min(max(here, 0), self.count() - 1))
        self._fit()

    def _fit(self) -> None:
        """As high as its lines, some of which are two in a narrow window, or in larger letters."""
        rows = range(min(self.count(), _MOST_SHOWN))
        height = sum(max(_LINE, self.sizeHintForRow(row)) for row in rows) + _FRAME
        if height != self.height():
            self.setFixedHeight(height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _level(self, level: Level) -> str:
        match level:
            case Level.REQUIRED:
                return self.tr("The form requires it")
            case Level.LOOK:
                return self.tr("Worth a look")
            case Level.NOTE:
                return self.tr("Good to know")

    def _choose(self, item: QListWidgetItem) -> None:
        finding = item.data(Qt.ItemDataRole.UserRole)
        if finding is not None:
            self.chosen.emit(finding)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if item and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(item)
        else:
            super().keyPressEvent(event)

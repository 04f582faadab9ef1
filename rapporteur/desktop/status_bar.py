"""The bar at the foot: is it saved, how much is there, what is missing, and the three ways on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton

from rapporteur.desktop.announcing import announce
from rapporteur.desktop.document import Change, Document
from rapporteur.desktop.finding_words import FindingWords
from rapporteur.desktop.look import Look
from rapporteur.desktop.widgets import Dot, button, captioned, coloured
from rapporteur.report.check import Finding, check
from rapporteur.report.outline import WordCounter, report_words

_NARROW = 640

FIGURES_MS = 200
"""How long after a change words and missing things are counted anew."""


class StatusBar(QFrame):
    """`photo`, `export` and `mail` are what its buttons do; `finding_chosen` asks to jump to one."""

    finding_chosen = Signal(object)

    def __init__(
        self,
        document: Document,
        look: Look,
        *,
        hotkey: str,
        photo: Callable[[], object],
        export: Callable[[], object],
        mail: Callable[[], object],
    ) -> None:
        super().__init__()
        self._document, self._look, self._hotkey = document, look, hotkey
        self._finding_words = FindingWords(self)
        self.setObjectName("statusBar")
        self.setAccessibleName(self.tr("How the report stands"))
        self._dot = Dot(look.colours.good)
        self._saved = QLabel(self.tr("Saved"))
        self._saved.setAccessibleDescription(self.tr("Saved state"))
        self._count = WordCounter()
        self._words = coloured(QLabel(), look.colours.muted)
        self._missing = QPushButton()
        self._missing.setProperty("flat", True)
        self._missing.setProperty("warn", True)
        self._missing.setCursor(Qt.CursorShape.PointingHandCursor)
        self._missing.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._missing.clicked.connect(self.show_findings)
        self.photo_button = button("", photo)
        captioned(self.photo_button, look.icon("camera"))
        self._export = button("", export)
        self._mail = button(self.tr("E-mail…"), mail, primary=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(8)
        row.addWidget(self._dot)
        row.addWidget(self._saved)
        row.addSpacing(6)
        row.addWidget(self._words)
        row.addWidget(self._missing)
        row.addStretch(1)
        for pushed in (self.photo_button, self._export, self._mail):
            row.addWidget(pushed)
        document.pending.connect(self._show_pending)
        document.saved.connect(self._show_saved)
        document.save_failed.connect(self._show_not_saved)
        self._figures = QTimer(self, interval=FIGURES_MS, singleShot=True)
        self._figures.timeout.connect(self._show_figures)
        document.changed.connect(self._figures_will_change)
        self._show_figures()
        self._show_captions()

    def show_hotkey(self, hotkey: str) -> None:
        """Name the key that takes the photo; empty where there is none."""
        self._hotkey = hotkey
        self._show_captions()

    def take_focus(self) -> None:
        """Give the keyboard to the first button."""
        self.photo_button.setFocus()

    def _show_pending(self) -> None:
        if self._saved.text() != self.tr("Not saved"):
            self._dot.set_colour(self._look.colours.faint)
            self._saved.setText(self.tr("Saving…"))

    def _show_saved(self, _revision: int) -> None:
        if not self._document.is_on_disk:
            return  # more has been typed since
        was_trouble = self._saved.text() == self.tr("Not saved")
        self._dot.set_colour(self._look.colours.good)
        self._saved.setText(self.tr("Saved"))
        if was_trouble:
            # Each time would be too often; after trouble it is news.
            announce(self, self.tr("Saved"))

    def _show_not_saved(self) -> None:
        self._dot.set_colour(self._look.colours.live)
        self._saved.setText(self.tr("Not saved"))

    def _figures_will_change(self, _change: Change) -> None:
        # Counting walks through the whole report: not at every key.
        if not self._figures.isActive():
            self._figures.start()

    def _show_figures(self) -> None:
        report = self._document.report
        self._words.setText(self.tr("%Ln word(s)", "", report_words(report, self._count)))
        missing = sum(finding.required for finding in check(report))
        if self.width() < _NARROW:
            self._missing.setText(self.tr("%Ln missing", "", missing))
        else:
            self._missing.setText(self.tr("%Ln thing(s) missing", "", missing))
        self._missing.setVisible(bool(missing))

    def _show_captions(self) -> None:
        narrow = self.width() < _NARROW
        self._words.setVisible(not narrow)
        native = QKeySequence(self._hotkey).toString(QKeySequence.SequenceFormat.NativeText)
        with_key = self.tr("Photo  {key}").format(key=native)
        self.photo_button.setText(with_key if self._hotkey and not narrow else self.tr("Photo"))
        self.photo_button.setToolTip(with_key if self._hotkey else self.tr("Take the group photo"))
        self._export.setText(self.tr("PDF") if narrow else self.tr("Export PDF"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_captions()
        self._show_figures()

    def show_findings(self) -> None:
        """List what is missing or worth a look; a choice jumps there."""
        from rapporteur.desktop.findings_list import level_icon
        from rapporteur.report.readiness import readiness

        menu = QMenu(self)
        for finding in readiness(self._document.report):
            icon = level_icon(self._look, finding.level)
            menu.addAction(
                icon, self.describe(finding), lambda finding=finding: self.finding_chosen.emit(finding)
            )
        if menu.isEmpty():
            menu.addAction(self._look.icon("check"), self.tr("Nothing is missing")).setEnabled(False)
        above = self._missing.mapToGlobal(QPoint(0, -menu.sizeHint().height()))
        menu.exec(above)
        menu.deleteLater()

    def describe(self, finding: Finding) -> str:
        """A finding in words."""
        return self._finding_words.describe(finding, self._document.report)

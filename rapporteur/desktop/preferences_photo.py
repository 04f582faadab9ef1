"""Settings: how the group photo is taken and kept."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from rapporteur.desktop.checks import Check
from rapporteur.desktop.look import Look
from rapporteur.desktop.settings import Settings
from rapporteur.desktop.widgets import coloured


class PhotoPage(QWidget):
    """Countdown, burst, click, count and kind of file. `key_advice` is what to do where there is no hotkey."""

    def __init__(self, settings: Settings, look: Look, key_advice: str = "") -> None:
        super().__init__()
        self.countdown = Check(
            self.tr("Count 3, 2, 1 before the photo; only you see it"), look, is_on=settings.photo_countdown
        )
        self.burst = Check(
            self.tr("Take five pictures in two seconds and keep the best"), look, is_on=settings.photo_burst
        )
        self.click = Check(self.tr("A soft click when a photo is taken"), look, is_on=settings.photo_click)
        self.count = Check(self.tr("Count the people on a new photo"), look, is_on=settings.count)
        self.kind = QComboBox()
        self.kind.addItem(self.tr("JPEG: small, and as good to the eye"), False)
        self.kind.addItem(self.tr("PNG: nothing is lost, several times larger"), True)
        self.kind.setCurrentIndex(self.kind.findData(settings.photo_lossless))
        name = self.tr("Keep photos as")
        self.kind.setAccessibleName(name)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setHorizontalSpacing(16)
        form.addRow(name, self.kind)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.countdown)
        column.addWidget(self.burst)
        others = self.tr("The first is in the report at once. The others can be chosen until it is closed.")
        column.addWidget(self._hint(look, others))
        column.addWidget(self.click)
        column.addWidget(self.count)
        column.addSpacing(8)
        column.addLayout(form)
        column.addSpacing(8)
        self.advice = self._hint(
            look, key_advice or self.tr("The key that takes the photo is the first on the page of keys.")
        )
        self.advice.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        column.addWidget(self.advice)
        column.addStretch(1)

    def _hint(self, look: Look, text: str) -> QLabel:
        hint = coloured(QLabel(text), look.colours.muted)
        hint.setTextFormat(Qt.TextFormat.PlainText)
        hint.setWordWrap(True)
        return hint

    def values(self) -> dict[str, object]:
        """What is chosen here, by the settings' names."""
        return {
            "photo_countdown": self.countdown.isChecked(),
            "photo_burst": self.burst.isChecked(),
            "photo_click": self.click.isChecked(),
            "count": self.count.isChecked(),
            "photo_lossless": self.kind.currentData(),
        }

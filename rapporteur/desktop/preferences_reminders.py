"""Settings: what the rapporteur wants to be reminded of."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from rapporteur.clock.reminders import Kind
from rapporteur.desktop.checks import Check
from rapporteur.desktop.look import Look
from rapporteur.desktop.settings import Settings
from rapporteur.desktop.widgets import coloured


class RemindersPage(QWidget):
    """A check for each kind of reminder, and one for the desktop's own notifications."""

    def __init__(self, settings: Settings, look: Look) -> None:
        super().__init__()
        names = {
            Kind.STARTS: self.tr("The session starts in 5 minutes"),
            Kind.NEARLY: self.tr("A speaker has 2 minutes left"),
            Kind.OVERTIME: self.tr("A speaker is over their time"),
            Kind.VIDEO: self.tr("Ask everyone to turn on their video, 5 minutes before the end"),
            Kind.PHOTO: self.tr("The group photo has not been taken"),
            Kind.ENDS: self.tr("The session's time is up"),
            Kind.DUE: self.tr("The report is due"),
        }
        self.kinds = {
            kind: Check(name, look, is_on=kind not in settings.reminders_off) for kind, name in names.items()
        }
        self.notify = Check(
            self.tr("Notify me outside of this window, too"),
            look,
            is_on=settings.notify,
        )
        hint = coloured(
            QLabel(self.tr("Reminders are shown in the window, without a sound. Each can be put off.")),
            look.colours.muted,
        )
        hint.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(hint)
        for check in self.kinds.values():
            column.addWidget(check)
        column.addSpacing(8)
        column.addWidget(self.notify)
        column.addStretch(1)

    def values(self) -> dict[str, object]:
        """What is chosen here, by the settings' names."""
        off = tuple(kind.value for kind, check in self.kinds.items() if not check.isChecked())
        return {"reminders_off": off, "notify": self.notify.isChecked()}

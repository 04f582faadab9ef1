"""Settings: how the group photo is taken and kept."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QFormLayout, QLabel, QVBoxLayout, QWidget

from rapporteur.desktop.checks import Check
from rapporteur.desktop.look import Look
from rapporteur.desktop.settings import Settings
from rapporteur.desktop.widgets import Choice, button, coloured
from rapporteur.desktop.words import Words

TakeTest = Callable[[Callable[[QImage, str, float], object], Callable[[Exception], object]], object]
"""Takes a photo that is not kept, and calls the first with its small picture, the photo's `method` and the
seconds that it took, or the second with why there is none.
"""

_SHOWN = (240, 135)
"""What a test photo fits into, in logical pixels."""


class PhotoPage(QWidget):
    """Countdown, burst, click, count and kind of file, and a photo to try.

    `key_advice` is what to do where there is no hotkey. Without `take_test` nothing can be tried.
    """

    def __init__(
        self, settings: Settings, look: Look, key_advice: str = "", take_test: TakeTest | None = None
    ) -> None:
        super().__init__()
        self.countdown = Check(
            self.tr("Count 3, 2, 1 before the photo; only you see it"), look, is_on=settings.photo_countdown
        )
        self.burst = Check(
            self.tr("Take five pictures in two seconds and keep the best"), look, is_on=settings.photo_burst
        )
        self.click = Check(self.tr("A soft click when a photo is taken"), look, is_on=settings.photo_click)
        self.count = Check(self.tr("Count the people on a new photo"), look, is_on=settings.count)
        self.kind = Choice()
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
        column.addWidget(hint(look, others))
        column.addWidget(self.click)
        column.addWidget(self.count)
        column.addSpacing(8)
        column.addLayout(form)
        column.addSpacing(8)
        self.advice = hint(
            look,
            key_advice or self.tr("The key that takes the photo is the first on the page of keys."),
            selectable=True,
        )
        column.addWidget(self.advice)
        if take_test:
            column.addSpacing(8)
            self.test_shot = TestShot(look, take_test)
            column.addWidget(self.test_shot)
        column.addStretch(1)

    def values(self) -> dict[str, object]:
        """What is chosen here, by the settings' names."""
        return {
            "photo_countdown": self.countdown.isChecked(),
            "photo_burst": self.burst.isChecked(),
            "photo_click": self.click.isChecked(),
            "count": self.count.isChecked(),
            "photo_lossless": self.kind.currentData(),
        }


class TestShot(QWidget):
    """A photo to try before the session, which is kept nowhere."""

    def __init__(self, look: Look, take_test: TakeTest) -> None:
        super().__init__()
        self.button = button(self.tr("Take a test photo…"), partial(self._try, take_test))
        self.picture = QLabel()
        self.picture.setAccessibleName(self.tr("The test photo"))
        self.picture.hide()
        before = self.tr("To see before the session whether photos can be taken here.")
        self.said = hint(look, before, selectable=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.said)

    def _try(self, take_test: TakeTest) -> None:
        self.button.setEnabled(False)
        self.picture.hide()
        self.said.setText(self.tr("The test photo is being taken…"))
        take_test(self._show_test, self._tell)

    def _show_test(self, picture: QImage, method: str, seconds: float) -> None:
        if method == "window":
            said = self.tr("Taken of one window alone, in {seconds} s. It has not been kept.")
        else:
            said = self.tr(
                "Taken of the whole screen, in {seconds} s, as no meeting's window could be seen. It has not "
                "been kept."
            )
        self.said.setText(said.format(seconds=QLocale().toString(seconds, "f", 1)))
        ratio = self.devicePixelRatioF()
        shown = QPixmap.fromImage(picture).scaled(
            round(_SHOWN[0] * ratio),
            round(_SHOWN[1] * ratio),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        shown.setDevicePixelRatio(ratio)
        self.picture.setPixmap(shown)
        self.picture.show()
        self.button.setEnabled(True)

    def _tell(self, error: Exception) -> None:
        self.said.setText("\n".join((Words(self).describe(error), self._next_step(error))))
        self.button.setEnabled(True)

    def _next_step(self, error: Exception) -> str:
        match getattr(error, "next_way", None):
            case "permission":
                return self.tr(
                    "In the system's settings, let Rapporteur record the screen. Then take the test photo "
                    "again."
                )
            case "portal":
                return self.tr("Take the test photo again, and agree when the desktop asks.")
            case "region" | "screen":
                return self.tr(
                    "Open the meeting and take the test photo again. If that is no better, “Part of the "
                    "screen…” in the photo's menu still is a way."
                )
            case _:
                return self.tr(
                    "Try again with the meeting in view. A screenshot can always be pasted into the report."
                )


def hint(look: Look, text: str, *, selectable: bool = False) -> QLabel:
    """What there is to know about a setting, beside it."""
    label = coloured(QLabel(text), look.colours.muted)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if selectable:
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
    return label

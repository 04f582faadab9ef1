"""Real key events, with any character."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


def type_text(widget: QWidget, text: str) -> None:
    """Type a text; QTest itself refuses what is not ASCII."""
    for character in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, character))


def press(widget: QWidget, *keys: Qt.Key, modifiers: Qt.KeyboardModifier | None = None) -> None:
    """Press keys one after the other."""
    for key in keys:
        QTest.keyClick(widget, key, modifiers or Qt.KeyboardModifier.NoModifier)

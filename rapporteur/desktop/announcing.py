"""What is said aloud of what happens by itself, to whoever cannot see it."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent


def announce(about: QObject, text: str, *, at_once: bool = False) -> None:
    """Have a screen reader say a text; `at_once` is for trouble, which interrupts what it is saying.

    Nothing is made where nobody listens.
    """
    if not text or not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(about, text)
    if at_once:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)

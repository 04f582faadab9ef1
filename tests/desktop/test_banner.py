"""What the banner says comes whole, and moves nothing above it more than once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from rapporteur.desktop.banner import Action, Banner, Matter, Message
from rapporteur.desktop.look import Look


class Heights(QObject):
    """Every height that a widget was given."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.seen: list[int] = []
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.seen.append(watched.height())
        return False


@pytest.fixture
def window(look: Look, qtbot: QtBot) -> QWidget:
    """A banner as wide as beside the speakers, below something that takes the room."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(QTextEdit(), 1)
    column.addWidget(Banner(look))
    made.resize(752, 600)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def banner(window: QWidget) -> Banner:
    return next(iter(window.findChildren(Banner)))


def message(title: str, *actions: str) -> Message:
    return Message("camera", title, "1920×1080", [Action(text, lambda: None) for text in actions])


def settle(qapp: QApplication) -> None:
    """Until the layouts have nothing more to do."""
    for _ in range(5):
        qapp.processEvents()


def test_it_comes_in_one_step(banner: Banner, qapp: QApplication) -> None:
    banner.show_message(Matter.NOTICE, message("Said before"))
    settle(qapp)
    banner.withdraw(Matter.NOTICE)
    heights = Heights(banner)
    banner.show_message(Matter.NOTICE, message("Photo taken", "Take it again", "Another page"))
    settle(qapp)
    assert len(heights.seen) <= 1


def test_another_message_of_the_same_height_moves_nothing(banner: Banner, qapp: QApplication) -> None:
    banner.show_message(Matter.NOTICE, message("Photo taken", "Take it again", "Another page"))
    settle(qapp)
    heights = Heights(banner)
    banner.show_message(Matter.COUNT, message("25 participants", "Correct…", "Use it"))
    settle(qapp)
    assert heights.seen == []

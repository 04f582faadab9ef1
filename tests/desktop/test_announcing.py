"""What is said aloud of what happens by itself, and what is not."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from rapporteur.desktop import announcing
from rapporteur.desktop.banner import Matter, Message
from rapporteur.desktop.window import MainWindow
from rapporteur.store.errors import NotSavedError
from tests.desktop.every_window import heard, main
from tests.desktop.keys import CONTROL, press, type_text

__all__ = ["heard", "main"]


def test_reminders_and_notices_are_said_once_and_trouble_at_once(main: MainWindow, heard: list[str]) -> None:
    main.show_notice("Photo taken", "1920×1080")
    main.show_trouble(OSError("no space left"))
    main.banner.dismiss()
    assert heard[0] == "Photo taken 1920×1080"
    assert heard[1].endswith("!")
    assert len(heard) == 2, "what comes back to the front is not said again"
    main.banner.dismiss()
    for minutes in (1, 2):
        reminder = Message("clock", "Paula is over time", f"by {minutes} min")
        main.banner.show_message(Matter.SPEAKER, reminder)
    assert heard[2:] == ["Paula is over time by 1 min"]


def test_saving_is_said_only_when_it_had_failed(main: MainWindow, heard: list[str], qtbot: QtBot) -> None:
    main.document.pending.emit()
    main.document.saved.emit(1)
    assert heard == []
    main.document.save_failed.emit(NotSavedError(Path("report"), "full"))
    assert heard[-1].startswith("Not saved")
    assert heard[-1].endswith("!")
    main.document.saved.emit(2)
    assert heard[-1] == "Saved"


def test_whose_time_runs_is_said(main: MainWindow, heard: list[str]) -> None:
    press(main, Qt.Key.Key_2, modifiers=CONTROL)
    assert "Time is running: Paula" in heard
    heard.clear()
    press(main, Qt.Key.Key_Period, modifiers=CONTROL)
    assert heard == ["Nobody's time is running"]
    main.document.floor.pause()
    assert "Session: BREAK" in heard


def test_nothing_is_made_where_nobody_listens(monkeypatch: pytest.MonkeyPatch, main: MainWindow) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("an event was made")

    monkeypatch.setattr(announcing, "QAccessibleAnnouncementEvent", refuse)
    assert not QAccessible.isActive()
    main.show_notice("Photo taken")
    press(main, Qt.Key.Key_2, modifiers=CONTROL)
    assert main._notes
    type_text(main._notes.editor, "Hola")


def test_a_message_that_was_refused_is_said_at_once_and_one_that_was_sent_is_not(
    main: MainWindow, heard: list[str]
) -> None:
    main.banner.show_message(Matter.MAIL, Message("send", "Sent to organiser@gsef.example"))
    main.banner.show_message(Matter.MAIL, Message("triangle-alert", "Refused", "Mailbox unknown"))
    assert heard == ["Sent to organiser@gsef.example", "Refused Mailbox unknown!"]

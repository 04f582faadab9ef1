"""The one key that other programs let through: taken, free, or not to be had."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from rapporteur.capture import Combination, Hotkey, HotkeyTaken, HotkeyUnavailable, parse_combination
from rapporteur.desktop.application import Application
from rapporteur.desktop.demo import SessionClock
from rapporteur.desktop.look import Look
from rapporteur.desktop.photo_key import OFFERED, PhotoKey
from rapporteur.desktop.shortcut_words import ShortcutWords
from rapporteur.places import Places
from rapporteur.report.template import Template
from tests.desktop.conftest import Answers


class Keyboard:
    """A keyboard that programs share: `taken` are the others', `ours` what is registered here."""

    def __init__(self, *taken: str) -> None:
        self.taken, self.ours = set(taken), dict[str, int]()

    def open(self, combination: str) -> Hotkey:
        return _Hotkey(self, parse_combination(combination))

    def press(self, combination: str) -> None:
        os.write(self.ours[combination], b"x")


class _Hotkey:
    def __init__(self, keyboard: Keyboard, combination: Combination) -> None:
        self.combination, self._keyboard = combination, keyboard
        self._read, self._write = os.pipe()
        os.set_blocking(self._read, False)
        self._closed = False

    def register(self) -> None:
        if str(self.combination) in self._keyboard.taken:
            raise HotkeyTaken(str(self.combination))
        self._keyboard.ours[str(self.combination)] = self._write

    def unregister(self) -> None:
        self._keyboard.ours.pop(str(self.combination), None)

    def fileno(self) -> int:
        return self._read

    def drain(self) -> int:
        try:
            return len(os.read(self._read, 100))
        except BlockingIOError:
            return 0

    def close(self) -> None:
        if not self._closed:
            self.unregister()
            self._closed = True
            os.close(self._read)
            os.close(self._write)


def test_a_press_is_heard_and_another_key_takes_its_place(qtbot: QtBot) -> None:
    keyboard = Keyboard()
    key = PhotoKey(keyboard.open)
    assert key.grab("Ctrl+Alt+P")
    with qtbot.waitSignal(key.pressed):
        keyboard.press("Ctrl+Alt+P")
    assert key.grab("Ctrl+F9")
    assert list(keyboard.ours) == ["Ctrl+F9"]
    key.release()
    assert not keyboard.ours


def test_the_first_free_key_is_found_and_left_to_others(qtbot: QtBot) -> None:
    keyboard = Keyboard(*OFFERED[:2])
    key = PhotoKey(keyboard.open)
    with qtbot.waitSignal(key.failed):
        assert not key.grab(OFFERED[0])
    assert key.find_free() == OFFERED[2]
    assert not keyboard.ours
    keyboard.taken.update(OFFERED)
    assert key.find_free() is None


def test_everything_that_is_offered_is_a_key() -> None:
    assert [str(parse_combination(combination)) for combination in OFFERED] == list(OFFERED)


# ---- in the program


@pytest.fixture
def application(
    qapp: QApplication,
    look: Look,
    places: Places,
    clock: SessionClock,
    templates: dict[str, Template],
) -> Iterator[Application]:
    made = Application(qapp, places, {"XDG_CURRENT_DESKTOP": "KDE"}, clock=clock, make_dialogs=Answers)
    made.settings.change(language="en", theme="light")
    assert made.new(next(iter(templates)))
    yield made
    made.shut_down()
    made.deleteLater()
    look.dress(qapp)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def begin(application: Application, open_hotkey: Callable[[str], Hotkey]) -> None:
    application._open_hotkey = lambda combination, _environ, _does: open_hotkey(combination)
    application._start_hotkey()


def says(application: Application) -> str:
    assert application.front
    showing = application.front.banner.showing
    return f"{showing[1].title} {showing[1].text}" if showing else ""


def test_a_taken_key_is_said_and_another_is_one_click_away(application: Application) -> None:
    keyboard = Keyboard("Ctrl+Alt+P")
    begin(application, keyboard.open)
    assert "Ctrl+Alt+P belongs to another program" in says(application)
    assert application.front
    QApplication.processEvents()
    buttons = application.front.banner.findChildren(QPushButton)
    next(one for one in buttons if one.text() == f"Use {OFFERED[1]}").click()
    QApplication.processEvents()
    assert list(keyboard.ours) == [OFFERED[1]]
    assert application.settings.values.hotkey == OFFERED[1]


def test_a_new_key_that_is_taken_leaves_the_old_one(application: Application) -> None:
    keyboard = Keyboard("Ctrl+F9")
    begin(application, keyboard.open)
    application.change_hotkey("Ctrl+F9")
    assert list(keyboard.ours) == ["Ctrl+Alt+P"]
    assert application.settings.values.hotkey == "Ctrl+Alt+P"


def test_no_key_at_all_can_be_wanted(application: Application) -> None:
    keyboard = Keyboard()
    begin(application, keyboard.open)
    application.change_hotkey("")
    assert not keyboard.ours
    assert application.settings.values.hotkey == ""


def test_a_desktop_without_keys_is_told_about_once(application: Application) -> None:
    def refuse(_combination: str) -> Hotkey:
        raise HotkeyUnavailable("There are no hotkeys here.", "")

    begin(application, refuse)
    told = says(application)
    assert "gives no program a key of its own" in told
    assert "bind Ctrl+Alt+P to the command rapporteur snap" in told
    assert application.front
    application.front.banner.dismiss()
    begin(application, refuse)
    assert "gives no program" not in says(application)


@pytest.mark.parametrize(
    ("environ", "words"),
    [
        ({"XDG_CURRENT_DESKTOP": "ubuntu:GNOME"}, "Custom Shortcuts, bind Meta+P"),
        ({"SWAYSOCK": "/run/sway"}, "bindsym Mod4+p exec rapporteur snap"),
        ({"XDG_CURRENT_DESKTOP": "Hyprland"}, "bind = SUPER, p, exec, rapporteur snap"),
        ({}, "In the desktop's settings, bind Meta+P"),
    ],
)
def test_where_each_desktop_binds_a_key(environ: dict[str, str], words: str) -> None:
    assert words in ShortcutWords().advice(environ, parse_combination("Meta+P"))


@pytest.mark.parametrize(
    "desktop", ["UNITY", "KDE", "XFCE", "X-CINNAMON", "BUDGIE", "MATE", "COSMIC", "LXQT"]
)
def test_every_desktop_has_a_sentence_of_its_own(desktop: str) -> None:
    words, keys = ShortcutWords(), parse_combination("Ctrl+F9")
    told = words.advice({"XDG_CURRENT_DESKTOP": desktop}, keys)
    assert "Ctrl+F9" in told
    assert told != words.advice({}, keys)

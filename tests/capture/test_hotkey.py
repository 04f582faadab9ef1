"""The combination as people write it, and the key on a real X server."""

from __future__ import annotations

import select
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSocketNotifier
from pytestqt.qtbot import QtBot
from Xlib import XK
from Xlib.display import Display as Connection

from rapporteur.capture import HotkeyTaken, HotkeyUnavailable, open_hotkey, parse_combination
from rapporteur.capture.x11_hotkey import X11Hotkey
from tests.capture.conftest import OpenGallery
from tests.display import Display, wait_until

KEYS = "Ctrl+Alt+P"


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("Ctrl+Alt+P", "Ctrl+Alt+P"),
        (" alt + control+p ", "Ctrl+Alt+P"),
        ("Shift+super+f9", "Meta+Shift+F9"),
        ("F12", "F12"),
        ("Print", "Print"),
        ("Ctrl+PrintScreen", "Ctrl+Print"),
        ("Meta+7", "Meta+7"),
        ("Ctrl+enter", "Ctrl+Return"),
    ],
)
def test_a_combination_is_read(text: str, canonical: str) -> None:
    assert str(parse_combination(text)) == canonical


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "no key"),
        ("Ctrl+", "no key"),
        ("Ctrl+Alt", "no key"),
        ("Hyper+P", "“Hyper” in “Hyper\\+P” is no modifier"),
        ("Ctrl+F25", "“F25” in “Ctrl\\+F25” is no known key"),
        ("Ctrl+é", "no known key"),
        ("P", "people type with"),
        ("Shift+P", "people type with"),
        ("Space", "people type with"),
    ],
)
def test_a_bad_combination_is_explained(text: str, why: str) -> None:
    with pytest.raises(ValueError, match=why):
        parse_combination(text)


@pytest.mark.parametrize("sign", [{"WAYLAND_DISPLAY": "wayland-0"}, {"XDG_SESSION_TYPE": "wayland"}])
def test_wayland_without_a_portal_is_told_what_to_do_instead(sign: dict[str, str]) -> None:
    environ = {
        "DISPLAY": ":0",
        "XDG_CURRENT_DESKTOP": "KDE",
        "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere",
    }
    with pytest.raises(HotkeyUnavailable, match="D-Bus") as caught:
        open_hotkey(KEYS, environ | sign, platform="linux")
    assert "System Settings" in caught.value.advice


# python-xlib leaves the socket of a failed connection to the garbage collector.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize(
    ("environ", "platform"),
    [({}, "linux"), ({"DISPLAY": ":5999"}, "linux"), ({}, "darwin"), ({}, "win32"), ({}, "freebsd14")],
)
def test_sessions_without_hotkeys(environ: dict[str, str], platform: str) -> None:
    with pytest.raises(HotkeyUnavailable):
        open_hotkey(KEYS, environ, platform=platform)


def test_a_bad_combination_is_told_before_a_bad_session() -> None:
    with pytest.raises(ValueError, match="modifier"):
        open_hotkey("Hyper+P", {}, platform="linux")


@pytest.fixture
def hotkey(display: Display) -> Iterator[X11Hotkey]:
    hotkey = X11Hotkey(KEYS, display.name)
    hotkey.register()
    yield hotkey
    hotkey.close()


def presses_after(display: Display, hotkey: X11Hotkey, *xdotool: str) -> int:
    """How many presses the hotkey counts once the server has dealt with what xdotool did."""
    display.xdotool(*xdotool)
    display.xdotool("getmouselocation")
    # The server answers requests and reports events in one order, so this answer comes after them.
    hotkey._display.sync()
    return hotkey.drain()


@pytest.mark.display
def test_it_fires_once_while_another_program_has_the_focus(
    display: Display, hotkey: X11Hotkey, open_gallery: OpenGallery
) -> None:
    gallery = open_gallery()
    display.xdotool("windowactivate", "--sync", str(gallery.id))
    assert display.xdotool("getwindowfocus") == f"{gallery.id}\n"

    assert presses_after(display, hotkey, "key", "ctrl+alt+p") == 1
    assert presses_after(display, hotkey, "key", "ctrl+alt+p", "key", "ctrl+alt+p") == 2
    assert display.xdotool("getwindowfocus") == f"{gallery.id}\n"


@pytest.mark.display
@pytest.mark.parametrize("locks", [["Num_Lock"], ["Caps_Lock"], ["Num_Lock", "Caps_Lock"]])
def test_it_fires_under_lock_keys(display: Display, hotkey: X11Hotkey, locks: list[str]) -> None:
    before = lock_state(display)
    display.xdotool("key", *locks)
    try:
        assert len(lock_state(display) ^ before) == len(locks)
        assert presses_after(display, hotkey, "key", "ctrl+alt+p") == 1
    finally:
        display.xdotool("key", *locks)
    assert lock_state(display) == before


def lock_state(display: Display) -> set[int]:
    """The numbers of the keyboard's lights that are on."""
    connection = Connection(display.name)
    lights: int = connection.get_keyboard_control().led_mask
    connection.close()
    return {light for light in range(32) if lights >> light & 1}


@pytest.mark.display
def test_a_held_key_is_one_press(display: Display, hotkey: X11Hotkey) -> None:
    try:
        assert presses_after(display, hotkey, "keydown", "ctrl+alt+p") == 1
        for _ in range(5):
            # The key repeats: something arrives, and is no press.
            assert select.select([hotkey.fileno()], [], [], 15)[0]
            assert hotkey.drain() == 0
    finally:
        released = presses_after(display, hotkey, "keyup", "ctrl+alt+p")
    assert released == 0
    assert presses_after(display, hotkey, "key", "ctrl+alt+p") == 1


@pytest.mark.display
def test_other_keys_are_never_seen(display: Display, hotkey: X11Hotkey) -> None:
    others = ("p", "ctrl+p", "alt+p", "ctrl+shift+alt+p", "ctrl+alt+o", "super+p", "Return")
    display.xdotool("key", *others)
    display.xdotool("getmouselocation")
    hotkey._display.sync()
    assert hotkey._display.pending_events() == 0


@pytest.mark.display
def test_a_taken_combination_is_refused_until_it_is_free(display: Display, hotkey: X11Hotkey) -> None:
    second = open_hotkey(KEYS, display.environ(), platform="linux")
    with pytest.raises(HotkeyTaken) as caught:
        second.register()
    assert caught.value.combination == KEYS
    assert presses_after(display, hotkey, "key", "ctrl+alt+p") == 1

    hotkey.unregister()
    assert presses_after(display, hotkey, "key", "ctrl+alt+p") == 0
    second.register()
    second.close()
    second.close()
    hotkey.register()
    assert presses_after(display, hotkey, "key", "ctrl+alt+p") == 1


@pytest.fixture
def swapped_letters(display: Display) -> Iterator[None]:
    """A new keyboard layout, in which P and O have changed places."""
    connection = Connection(display.name)
    p, o = (connection.keysym_to_keycode(XK.string_to_keysym(letter)) for letter in "po")
    at_p, at_o = (connection.get_keyboard_mapping(code, 1) for code in (p, o))
    connection.change_keyboard_mapping(p, at_o)
    connection.change_keyboard_mapping(o, at_p)
    connection.sync()
    yield
    connection.change_keyboard_mapping(p, at_p)
    connection.change_keyboard_mapping(o, at_o)
    connection.close()


@pytest.mark.display
def test_it_follows_a_new_keyboard_layout(
    display: Display, hotkey: X11Hotkey, request: pytest.FixtureRequest
) -> None:
    request.getfixturevalue("swapped_letters")
    wait_until(lambda: presses_after(display, hotkey, "key", "ctrl+alt+p"), what="the key's new place")
    assert presses_after(display, hotkey, "key", "ctrl+alt+o") == 0
    assert presses_after(display, hotkey, "key", "ctrl+alt+p") == 1


@pytest.mark.display
def test_qt_can_watch_it(display: Display, hotkey: X11Hotkey, qtbot: QtBot) -> None:
    counts: list[int] = []
    notifier = QSocketNotifier(hotkey.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(lambda: counts.append(hotkey.drain()))
    display.xdotool("key", "ctrl+alt+p")
    qtbot.waitUntil(lambda: sum(counts) == 1)
    notifier.setEnabled(False)


@pytest.mark.display
@pytest.mark.usefixtures("display")  # Where no display can be started, neither can this one.
def test_a_lost_display_is_reported() -> None:
    with Display(320, 240) as short_lived:
        hotkey = X11Hotkey(KEYS, short_lived.name)
        hotkey.register()
    with pytest.raises(HotkeyUnavailable, match="lost"):
        hotkey.drain()
    hotkey.close()

"""A key from the desktop's portal, over a real bus."""

from __future__ import annotations

import select
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from rapporteur.capture import HotkeyUnavailable, open_hotkey, parse_combination, shortcut_advice
from rapporteur.capture.portal_hotkey import PortalHotkey, trigger
from tests.bus import Bus, with_bus
from tests.capture.conftest import MakePortal
from tests.capture.portal import Manner, Portal

KEYS = "Ctrl+Alt+P"

MakeHotkey = Callable[..., PortalHotkey]


@pytest.fixture
def make_hotkey(bus: Bus) -> Iterator[MakeHotkey]:
    made: list[PortalHotkey] = []

    def make(combination: str = KEYS, **kwargs: Any) -> PortalHotkey:
        made.append(PortalHotkey(combination, "Take the photo", address=bus.address, **kwargs))
        made[-1].register()
        return made[-1]

    yield make
    for hotkey in made:
        hotkey.close()
        hotkey.close()


def presses_until(hotkey: PortalHotkey, done: Callable[[], object]) -> int:
    """Drain the hotkey whenever there is something, as an event loop does; how often it was pressed."""
    presses = 0
    while not done():
        assert select.select([hotkey.fileno()], [], [], 15)[0]
        presses += hotkey.drain()
    return presses


def presses_before(hotkey: PortalHotkey, portal: Portal, *, at: int) -> int:
    """How often it was pressed until now; one press more, much later, shows that all were heard."""
    last = at + 60_000
    portal.key("Activated", at=last)
    return presses_until(hotkey, lambda: hotkey._pressed_at == last) - 1


@with_bus
def test_a_press_is_told_once(make_portal: MakePortal, make_hotkey: MakeHotkey) -> None:
    portal = make_portal()
    hotkey = make_hotkey(app_id="org.example.Rapporteur")
    assert presses_until(hotkey, lambda: hotkey.granted) == 0
    assert hotkey.granted == "Press Ctrl+Alt+P"
    assert portal.next_asked("Register")[0] == "org.example.Rapporteur"
    session, shortcuts, _window, _options = portal.next_asked("BindShortcuts")
    assert session.startswith("/org/freedesktop/portal/desktop/session/")
    wanted = {"description": ("s", "Take the photo"), "preferred_trigger": ("s", "CTRL+ALT+p")}
    assert shortcuts == [("group-photo", wanted)]

    portal.key("Activated", at=1000)
    portal.key("Deactivated", at=1100)
    portal.key("Activated", at=1200)
    assert presses_before(hotkey, portal, at=1300) == 2


@with_bus
def test_a_held_key_is_one_press(make_portal: MakePortal, make_hotkey: MakeHotkey) -> None:
    portal, hotkey = make_portal(), make_hotkey()
    presses_until(hotkey, lambda: hotkey.granted)
    for at in (0, 600, 630, 660, 1640):
        portal.key("Activated", at=at)
    assert presses_before(hotkey, portal, at=1700) == 1


@with_bus
def test_a_desktop_that_never_tells_of_the_key_going_up(
    make_portal: MakePortal, make_hotkey: MakeHotkey
) -> None:
    portal, hotkey = make_portal(), make_hotkey()
    presses_until(hotkey, lambda: hotkey.granted)
    for at in (0, 5000, 10_000):
        portal.key("Activated", at=at)
    assert presses_before(hotkey, portal, at=11_000) == 3


@with_bus
def test_the_keys_of_others_are_none_of_ours(make_portal: MakePortal, make_hotkey: MakeHotkey) -> None:
    portal, hotkey = make_portal(), make_hotkey()
    presses_until(hotkey, lambda: hotkey.granted)
    portal.key("Activated", at=0, shortcut_id="mute")
    portal.key("Activated", at=0, session="/org/freedesktop/portal/desktop/session/1/other")
    assert presses_before(hotkey, portal, at=100) == 0


@with_bus
@pytest.mark.parametrize("old", [{"knows_apps": False}, {"own_handles": True}])
def test_older_portals_will_do(
    make_portal: MakePortal, make_hotkey: MakeHotkey, old: dict[str, bool]
) -> None:
    make_portal(**old)
    hotkey = make_hotkey()
    presses_until(hotkey, lambda: hotkey.granted)


@with_bus
@pytest.mark.parametrize(
    ("manner", "why"),
    [
        ("cancelled", "not allowed"),
        ("denied", "not allowed"),
        ("vanishes", "ended"),
        ("unknown", "no keys of their own"),
    ],
)
def test_why_there_is_no_key(
    make_portal: MakePortal, make_hotkey: MakeHotkey, manner: Manner, why: str
) -> None:
    make_portal(manner=manner)
    hotkey = make_hotkey(advice="Bind it yourself.")
    with pytest.raises(HotkeyUnavailable, match=why) as caught:
        presses_until(hotkey, lambda: hotkey.granted)
    assert caught.value.advice == "Bind it yourself."


@with_bus
def test_a_desktop_that_binds_nothing(make_portal: MakePortal, make_hotkey: MakeHotkey) -> None:
    make_portal(binds=False)
    hotkey = make_hotkey()
    with pytest.raises(HotkeyUnavailable, match="no key"):
        presses_until(hotkey, lambda: hotkey.granted)


@with_bus
def test_nobody_waits_for_a_silent_desktop(make_portal: MakePortal, make_hotkey: MakeHotkey) -> None:
    portal = make_portal(manner="silent")
    hotkey = make_hotkey()
    presses_until(hotkey, lambda: portal.asked.qsize() == 2)
    assert portal.next_asked("CreateSession")
    assert hotkey.drain() == 0
    assert hotkey.granted == ""


@with_bus
def test_a_desktop_without_portals(make_hotkey: MakeHotkey) -> None:
    hotkey = make_hotkey()
    with pytest.raises(HotkeyUnavailable, match="no keys of their own"):
        presses_until(hotkey, lambda: hotkey.granted)


@with_bus
def test_a_key_that_is_taken_back(make_portal: MakePortal, make_hotkey: MakeHotkey) -> None:
    portal, hotkey = make_portal(), make_hotkey()
    presses_until(hotkey, lambda: hotkey.granted)
    portal.end_session()
    with pytest.raises(HotkeyUnavailable, match="taken the key back"):
        presses_until(hotkey, lambda: False)


@with_bus
def test_a_bus_that_dies(bus: Bus, make_portal: MakePortal, make_hotkey: MakeHotkey) -> None:
    make_portal()
    hotkey = make_hotkey()
    presses_until(hotkey, lambda: hotkey.granted)
    bus.die()
    # It may still have said that the portal left it.
    with pytest.raises(HotkeyUnavailable, match=r"lost|ended"):
        presses_until(hotkey, lambda: False)


@with_bus
def test_it_can_be_given_back_and_asked_for_again(make_portal: MakePortal, make_hotkey: MakeHotkey) -> None:
    portal, hotkey = make_portal(), make_hotkey()
    presses_until(hotkey, lambda: hotkey.granted)
    hotkey.unregister()
    assert hotkey.granted == ""
    hotkey.register()
    presses_until(hotkey, lambda: hotkey.granted)
    assert presses_before(hotkey, portal, at=0) == 0


@with_bus
def test_on_wayland_it_is_the_portal_s(bus: Bus, make_portal: MakePortal) -> None:
    portal = make_portal()
    environ = {"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0", "DBUS_SESSION_BUS_ADDRESS": bus.address}
    hotkey = open_hotkey("Meta+Shift+PgUp", environ, platform="linux", description="Foto")
    hotkey.register()
    assert isinstance(hotkey, PortalHotkey)
    presses_until(hotkey, lambda: hotkey.granted)
    ((_id, wanted),) = portal.next_asked("BindShortcuts")[1]
    assert wanted == {"description": ("s", "Foto"), "preferred_trigger": ("s", "LOGO+SHIFT+Page_Up")}
    hotkey.close()


@pytest.mark.parametrize(
    ("keys", "written"),
    [("F9", "F9"), ("Ctrl+Alt+P", "CTRL+ALT+p"), ("Meta+7", "LOGO+7"), ("Ctrl+Space", "CTRL+space")],
)
def test_keys_are_written_as_the_specification_has_them(keys: str, written: str) -> None:
    assert trigger(parse_combination(keys)) == written


@pytest.mark.parametrize(
    ("environ", "words"),
    [
        ({"XDG_CURRENT_DESKTOP": "ubuntu:GNOME"}, "Custom Shortcuts, and bind Ctrl+Meta+P to"),
        ({"XDG_CURRENT_DESKTOP": "KDE"}, "Command or Script"),
        ({"XDG_CURRENT_DESKTOP": "XFCE"}, "Application Shortcuts"),
        ({"XDG_CURRENT_DESKTOP": "sway"}, "“bindsym Ctrl+Mod4+p exec rapporteur snap”"),
        ({"HYPRLAND_INSTANCE_SIGNATURE": "x"}, "“bind = CTRL SUPER, p, exec, rapporteur snap”"),
        ({"XDG_CURRENT_DESKTOP": "something:new"}, "a shortcut of the desktop"),
        ({}, "a shortcut of the desktop"),
    ],
)
def test_the_advice_names_the_place_in_this_desktop(environ: dict[str, str], words: str) -> None:
    advice = shortcut_advice(environ, parse_combination("Meta+Ctrl+P"))
    assert words in advice
    assert "rapporteur snap" in advice

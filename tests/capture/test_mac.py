"""macOS, with what it would answer passed in: nobody has run this there yet."""

from __future__ import annotations

import ctypes
import select
import sys
from collections.abc import Callable, Mapping, Sequence
from types import SimpleNamespace
from typing import Any

import pytest
from PIL import Image

from rapporteur.capture import (
    CaptureUnavailable,
    Grabber,
    HotkeyTaken,
    HotkeyUnavailable,
    PermissionMissing,
    Region,
    Window,
    WindowGone,
    WindowMinimised,
    choose_meeting,
    open_grabber,
    parse_combination,
)
from rapporteur.capture.mac import MacGrabber, ScreenCalls
from rapporteur.capture.mac_calls import LIST_EXCLUDING_DESKTOP, MacCalls, MacKeyCalls
from rapporteur.capture.mac_hotkey import KeyCalls, MacHotkey, key_code

OURS = 42


def entry(number: int, title: str, owner: str = "zoom.us", **more: Any) -> dict[str, Any]:
    """A window as the window server describes it."""
    return {
        "kCGWindowNumber": number,
        "kCGWindowName": title,
        "kCGWindowOwnerName": owner,
        "kCGWindowOwnerPID": 7,
        "kCGWindowLayer": 0,
        "kCGWindowAlpha": 1.0,
        "kCGWindowIsOnscreen": True,
        "kCGWindowBounds": {"X": 10.0, "Y": 20.0, "Width": 800.0, "Height": 600.0},
    } | more


class Mac(ScreenCalls):
    """Answers for a number of windows."""

    def __init__(self, *entries: Mapping[str, Any], allowed: bool = True) -> None:
        self.entries, self.allowed = list(entries), allowed
        self.readable = True
        self.asked = 0

    def may_record(self) -> bool:
        return self.allowed

    def ask_to_record(self) -> bool:
        self.asked += 1
        return False

    def window_list(self) -> Sequence[Mapping[str, Any]]:
        return self.entries

    def picture(self, number: int) -> Image.Image:
        if not self.readable:
            raise OSError("no")
        return Image.new("RGB", (1600, 1200), (number, 0, 0))

    def open_screen(self) -> Grabber:
        raise CaptureUnavailable("no screen in this test")


def grabber_of(mac: Mac) -> MacGrabber:
    return MacGrabber(mac, own_process=OURS)


def test_the_windows_that_people_switch_between_are_listed() -> None:
    mac = Mac(
        entry(1, "", "Dock", kCGWindowLayer=20),
        entry(2, "Zoom Meeting"),
        entry(3, "Rapporteur", "Python", kCGWindowOwnerPID=OURS),
        entry(4, "", "Finder", kCGWindowIsOnscreen=False),
        entry(5, "Invisible", "Finder", kCGWindowAlpha=0.0),
        entry(6, "Notes", "Notes", kCGWindowIsOnscreen=False),
        {key: value for key, value in entry(7, "", "Safari").items() if key != "kCGWindowName"},
    )
    assert grabber_of(mac).windows() == [
        Window(2, "Zoom Meeting", "zoom.us", 10, 20, 800, 600),
        Window(6, "Notes", "Notes", 10, 20, 800, 600, minimised=True),
        Window(7, "", "Safari", 10, 20, 800, 600),
    ]


def test_the_meeting_s_picture_has_the_pixels_of_the_screen() -> None:
    grabber = grabber_of(Mac(entry(1, "Notes", "Notes"), entry(2, "Zoom Meeting")))
    assert grabber.grab_window(choose_meeting(grabber.windows())).size == (1600, 1200)


def test_a_window_that_cannot_be_read_is_not_drawn_or_is_gone() -> None:
    mac = Mac(entry(2, "Zoom Meeting"))
    grabber = grabber_of(mac)
    (window,) = grabber.windows()
    mac.readable = False
    with pytest.raises(CaptureUnavailable) as caught:
        grabber.grab_window(window)
    assert caught.value.next_way == "region"
    mac.entries = [entry(2, "Zoom Meeting", kCGWindowIsOnscreen=False)]
    with pytest.raises(WindowMinimised):
        grabber.grab_window(window)
    mac.entries = []
    with pytest.raises(WindowGone):
        grabber.grab_window(window)


@pytest.mark.parametrize(
    "call",
    [
        lambda grabber: grabber.windows(),
        lambda grabber: grabber.grab_window(Window(2, "Zoom Meeting", "zoom.us", 0, 0, 9, 9)),
        lambda grabber: grabber.grab_screen(),
        lambda grabber: grabber.grab_region(Region(0, 0, 5, 5)),
    ],
)
def test_nothing_is_done_without_the_permission(call: Callable[[MacGrabber], object]) -> None:
    mac = Mac(entry(2, "Zoom Meeting"), allowed=False)
    grabber = grabber_of(mac)
    for _ in range(2):
        with pytest.raises(PermissionMissing, match="System Settings") as caught:
            call(grabber)
        assert caught.value.next_way == "permission"
    assert mac.asked == 1


def test_the_whole_screen_is_opened_when_it_is_needed() -> None:
    grabber = grabber_of(Mac())
    with pytest.raises(CaptureUnavailable, match="in this test"):
        grabber.grab_screen((1, 1))
    grabber.close()


# The calls themselves, against functions and classes of the same names


def calls_with(modules: Mapping[str, Any], **functions: Callable[[], bool]) -> MacCalls:
    def load_module(name: str) -> Any:
        if name not in modules:
            raise ImportError(name)
        return modules[name]

    return MacCalls(lambda _name: SimpleNamespace(**functions), load_module)


def test_the_permission_is_asked_of_core_graphics() -> None:
    calls = calls_with(
        {}, CGPreflightScreenCaptureAccess=lambda: False, CGRequestScreenCaptureAccess=lambda: True
    )
    assert not calls.may_record()
    assert calls.ask_to_record()


def test_windows_come_from_quartz() -> None:
    def copy(options: int, relative_to: int) -> list[dict[str, Any]]:
        assert (options, relative_to) == (LIST_EXCLUDING_DESKTOP, 0)
        return [entry(2, "Zoom Meeting")]

    calls = calls_with({"Quartz": SimpleNamespace(CGWindowListCopyWindowInfo=copy)})
    assert calls.window_list() == [entry(2, "Zoom Meeting")]


def test_without_quartz_it_is_told() -> None:
    with pytest.raises(CaptureUnavailable, match="cannot be listed") as caught:
        MacGrabber(calls_with({}, CGPreflightScreenCaptureAccess=lambda: True)).windows()
    assert caught.value.next_way == "region"


class Configuration:
    """Keeps what is set."""

    def __init__(self) -> None:
        self.values: dict[str, Any] = {}

    def __getattr__(self, name: str) -> Callable[[Any], None]:
        return lambda value: self.values.__setitem__(name, value)


class Allocated:
    """A class of Objective-C, whose instances have these methods."""

    def __init__(self, **methods: Callable[..., Any]) -> None:
        self._methods = methods

    def alloc(self) -> SimpleNamespace:
        return SimpleNamespace(**self._methods)


class Shared:
    """A window as ScreenCaptureKit has it."""

    def __init__(self, number: int) -> None:
        self.windowID = lambda: number
        self.frame = lambda: SimpleNamespace(size=SimpleNamespace(width=800, height=600))


def test_a_picture_comes_from_screen_capture_kit() -> None:
    configuration = Configuration()

    def capture(chosen: Any, wanted: Configuration, handler: Callable[[Any, Any], None]) -> None:
        assert chosen.window.windowID() == 2
        assert wanted is configuration
        handler("drawn", None)

    shareable = SimpleNamespace(windows=lambda: [Shared(1), Shared(2)])
    kit = SimpleNamespace(
        SCShareableContent=SimpleNamespace(
            getShareableContentWithCompletionHandler_=lambda handler: handler(shareable, None)
        ),
        SCContentFilter=Allocated(
            initWithDesktopIndependentWindow_=lambda window: SimpleNamespace(
                window=window, pointPixelScale=lambda: 2.0
            )
        ),
        SCStreamConfiguration=Allocated(init=lambda: configuration),
        SCScreenshotManager=SimpleNamespace(captureImageWithFilter_configuration_completionHandler_=capture),
    )
    # Two pixels, the row filled up to 16 bytes.
    row = bytes((1, 2, 3, 255, 4, 5, 6, 255)) + bytes(8)
    quartz = SimpleNamespace(
        CGImageGetWidth=lambda _: 2,
        CGImageGetHeight=lambda _: 1,
        CGImageGetBytesPerRow=lambda _: 16,
        CGImageGetDataProvider=lambda drawn: drawn,
        CGDataProviderCopyData=lambda _: row,
    )
    picture = calls_with({"ScreenCaptureKit": kit, "Quartz": quartz}).picture(2)

    assert [picture.getpixel((x, 0)) for x in (0, 1)] == [(3, 2, 1), (6, 5, 4)]
    assert (configuration.values["setWidth_"], configuration.values["setHeight_"]) == (1600, 1200)
    assert configuration.values["setIgnoreShadowsSingleWindow_"] is True


@pytest.mark.skipif(sys.platform == "darwin", reason="this is macOS")
def test_without_pyobjc_the_command_is_tried() -> None:
    with pytest.raises(OSError, match="screencapture"):
        calls_with({}).picture(2)


@pytest.mark.skipif(sys.platform == "darwin", reason="this is macOS")
def test_elsewhere_it_is_told() -> None:
    with pytest.raises(CaptureUnavailable, match="not macOS"):
        open_grabber({}, platform="darwin")


# The key


class Keyboard(KeyCalls):
    """Answers for the keys."""

    def __init__(self, *, taken: bool = False) -> None:
        self.taken = taken
        self.registered: list[tuple[int, int]] = []
        self.press: Callable[[], object] = lambda: None

    def register(self, key: int, modifiers: int, pressed: Callable[[], object]) -> bool:
        self.press = pressed
        if not self.taken:
            self.registered.append((key, modifiers))
        return not self.taken

    def unregister(self) -> None:
        self.registered.clear()


def test_a_key_is_asked_for_and_heard() -> None:
    keyboard = Keyboard()
    hotkey = MacHotkey("Ctrl+Alt+P", keyboard)
    hotkey.register()
    # Qt calls the Command key Ctrl.
    assert keyboard.registered == [(35, 0x0900)]
    assert hotkey.drain() == 0
    keyboard.press()
    keyboard.press()
    assert select.select([hotkey.fileno()], [], [], 15)[0]
    assert hotkey.drain() == 2
    hotkey.close()
    hotkey.close()
    assert keyboard.registered == []


def test_a_taken_key_is_told() -> None:
    hotkey = MacHotkey("Ctrl+Alt+P", Keyboard(taken=True))
    with pytest.raises(HotkeyTaken):
        hotkey.register()
    hotkey.close()


def test_a_key_that_macs_lack_is_told() -> None:
    hotkey = MacHotkey("Print", Keyboard())
    with pytest.raises(HotkeyUnavailable, match="no key Print"):
        hotkey.register()
    hotkey.close()


def test_every_letter_and_digit_has_a_place_of_its_own() -> None:
    codes = [key_code(parse_combination(f"Ctrl+{key}")) for key in "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"]
    assert None not in codes
    assert len(set(codes)) == 36


class Carbon:
    """Keeps the handler that is installed, and grants or refuses the key."""

    def __init__(self, status: int = 0) -> None:
        self.log: list[str] = []
        self.handler: Any = None

        def install(target: int, handler: Any, number: int, kind: Any, extra: object, reference: Any) -> int:
            assert (target, number) == (5, 1)
            assert (kind._obj.eventClass, kind._obj.eventKind) == (0x6B657962, 5)
            self.handler, reference._obj.value = handler, 77
            return 0

        def register(key: int, held: int, number: Any, target: int, options: int, reference: Any) -> int:
            assert (key, held, number.id, target, options) == (35, 0x0900, 1, 5, 0)
            reference._obj.value = 0 if status else 88
            return status

        self.GetEventDispatcherTarget = lambda: 5
        self.InstallEventHandler = install
        self.RegisterEventHotKey = register
        self.UnregisterEventHotKey = lambda _key: self.log.append("key")
        self.RemoveEventHandler = lambda _handler: self.log.append("handler")


def test_carbon_calls_back() -> None:
    carbon = Carbon()
    presses: list[int] = []
    calls = MacKeyCalls(lambda _name: carbon)
    assert calls.register(35, 0x0900, lambda: presses.append(1))
    assert carbon.handler(ctypes.c_void_p(1), ctypes.c_void_p(2), None) == 0
    assert presses == [1]
    calls.unregister()
    calls.unregister()
    assert carbon.log == ["key", "handler"]


def test_a_key_that_carbon_refuses_leaves_no_handler() -> None:
    carbon = Carbon(status=-9878)
    assert not MacKeyCalls(lambda _name: carbon).register(35, 0x0900, lambda: None)
    assert carbon.log == ["handler"]

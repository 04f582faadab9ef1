"""Windows, with what it would answer passed in: nobody has run this there yet."""

from __future__ import annotations

import ctypes
import select
import threading
from collections.abc import Callable
from ctypes import wintypes
from dataclasses import dataclass, field, replace
from queue import SimpleQueue
from typing import Any

import pytest
from PIL import Image

from rapporteur.capture import (
    CaptureUnavailable,
    Grabber,
    HotkeyTaken,
    HotkeyUnavailable,
    Region,
    Window,
    WindowGone,
    WindowMinimised,
    choose_meeting,
    open_grabber,
    parse_combination,
)
from rapporteur.capture.win32 import Win32Grabber, WindowCalls
from rapporteur.capture.win32_calls import WM_HOTKEY, WM_QUIT, Win32Calls, Win32KeyCalls
from rapporteur.capture.win32_hotkey import KeyCalls, Win32Hotkey, virtual_key


@dataclass(frozen=True)
class Thing:
    """A window as Windows knows it."""

    title: str
    program: str = r"C:\Program Files\Zoom\bin\Zoom.exe"
    bounds: Region = field(default=Region(10, 20, 800, 600))
    visible: bool = True
    cloaked: bool = False
    minimised: bool = False
    tool: bool = False
    readable: bool = True


@dataclass
class Desktop(WindowCalls):
    """Answers for a number of windows, topmost first."""

    things: dict[int, Thing] = field(default_factory=dict)

    def handles(self) -> list[int]:
        return list(self.things)

    def exists(self, handle: int) -> bool:
        return handle in self.things

    def is_visible(self, handle: int) -> bool:
        return self.things[handle].visible

    def is_cloaked(self, handle: int) -> bool:
        return self.things[handle].cloaked

    def is_minimised(self, handle: int) -> bool:
        return self.things[handle].minimised

    def is_tool(self, handle: int) -> bool:
        return self.things[handle].tool

    def title(self, handle: int) -> str:
        return self.things[handle].title

    def program(self, handle: int) -> str:
        return self.things[handle].program

    def bounds(self, handle: int) -> Region:
        return self.things[handle].bounds

    def picture(self, handle: int) -> Image.Image:
        if not self.things[handle].readable:
            raise OSError("screen grab failed")
        return Image.new("RGB", (self.things[handle].bounds.width, self.things[handle].bounds.height))


MEETING = Thing("Zoom Meeting")


def test_the_windows_that_people_switch_between_are_listed() -> None:
    desktop = Desktop(
        {
            1: Thing("Program Manager", visible=False),
            2: MEETING,
            3: Thing("", program="x.exe"),
            4: Thing("Tips", tool=True),
            5: Thing("Suspended app", cloaked=True),
            6: Thing(
                "Notes", program="", minimised=True, cloaked=True, bounds=Region(-32000, -32000, 160, 28)
            ),
        }
    )
    assert Win32Grabber(desktop).windows() == [
        Window(2, "Zoom Meeting", "Zoom", 10, 20, 800, 600),
        Window(6, "Notes", "", -32000, -32000, 160, 28, minimised=True),
    ]


def test_the_meeting_is_found_by_its_program() -> None:
    notes = Thing("Notes", program=r"C:\Windows\notepad.exe")
    grabber = Win32Grabber(Desktop({1: notes, 2: replace(MEETING, title="Réunion")}))
    assert grabber.grab_window(choose_meeting(grabber.windows())).size == (800, 600)


@pytest.mark.parametrize(
    "now", [replace(MEETING, minimised=True), replace(MEETING, cloaked=True), replace(MEETING, visible=False)]
)
def test_a_window_that_is_not_drawn_is_refused(now: Thing) -> None:
    desktop = Desktop({2: MEETING})
    grabber = Win32Grabber(desktop)
    (window,) = grabber.windows()
    desktop.things[2] = now
    with pytest.raises(WindowMinimised):
        grabber.grab_window(window)


def test_a_window_that_is_gone_or_cannot_be_read() -> None:
    desktop = Desktop({2: replace(MEETING, readable=False)})
    grabber = Win32Grabber(desktop)
    (window,) = grabber.windows()
    with pytest.raises(CaptureUnavailable, match="“Zoom Meeting”") as caught:
        grabber.grab_window(window)
    assert caught.value.next_way == "region"
    desktop.things.clear()
    with pytest.raises(WindowGone):
        grabber.grab_window(window)


def test_the_screen_is_opened_when_it_is_needed() -> None:
    opened: list[Grabber] = []
    closed: list[Grabber] = []

    class Screen(Grabber):
        def __init__(self) -> None:
            opened.append(self)

        def grab_screen(self, at: tuple[int, int] | None = None) -> Image.Image:
            return Image.new("RGB", at or (4, 3))

        def grab_region(self, region: Region) -> Image.Image:
            return Image.new("RGB", (region.width, region.height))

        def close(self) -> None:
            closed.append(self)

    grabber = Win32Grabber(Desktop(), Screen)
    grabber.close()
    assert opened == []
    assert grabber.grab_screen((8, 5)).size == (8, 5)
    assert grabber.grab_region(Region(0, 0, 2, 2)).size == (2, 2)
    grabber.close()
    assert len(opened) == 1
    assert closed == opened


# The key


class Keyboard(KeyCalls):
    """Answers for the keys; `taken` are those of others."""

    def __init__(self, taken: tuple[int, int] | None = None) -> None:
        self.taken = taken
        self.registered: list[tuple[int, int, int]] = []
        self.messages: SimpleQueue[bool] = SimpleQueue()

    def thread(self) -> int:
        return threading.get_ident()

    def register(self, modifiers: int, key: int) -> bool:
        if (modifiers, key) == self.taken:
            return False
        self.registered.append((threading.get_ident(), modifiers, key))
        return True

    def unregister(self) -> None:
        thread, *_ = self.registered.pop()
        # Only the thread that has a key can give it back.
        assert thread == threading.get_ident()

    def wait(self) -> bool:
        return self.messages.get(timeout=15)

    def end(self, thread: int) -> None:
        assert thread == self.registered[0][0]
        self.messages.put(False)


def test_a_key_is_asked_for_and_heard() -> None:
    keyboard = Keyboard()
    hotkey = Win32Hotkey("Ctrl+Alt+P", keyboard)
    hotkey.register()
    assert [asked[1:] for asked in keyboard.registered] == [(0x4003, 0x50)]
    assert hotkey.drain() == 0
    keyboard.messages.put(True)
    assert select.select([hotkey.fileno()], [], [], 15)[0]
    assert hotkey.drain() == 1
    hotkey.close()
    hotkey.close()
    assert keyboard.registered == []


def test_a_key_is_given_back_with_its_presses() -> None:
    keyboard = Keyboard()
    hotkey = Win32Hotkey("Meta+Shift+F9", keyboard)
    hotkey.register()
    keyboard.messages.put(True)
    assert select.select([hotkey.fileno()], [], [], 15)[0]
    hotkey.unregister()
    assert hotkey.drain() == 0
    assert keyboard.registered == []
    hotkey.register()
    assert [asked[1:] for asked in keyboard.registered] == [(0x400C, 0x78)]
    hotkey.close()
    with pytest.raises(HotkeyUnavailable):
        hotkey.drain()


def test_a_taken_key_is_told() -> None:
    hotkey = Win32Hotkey("Ctrl+Alt+P", Keyboard(taken=(0x4003, 0x50)))
    with pytest.raises(HotkeyTaken) as caught:
        hotkey.register()
    assert caught.value.combination == "Ctrl+Alt+P"
    hotkey.close()


@pytest.mark.parametrize(
    ("keys", "code"),
    [("Ctrl+A", 0x41), ("Ctrl+7", 0x37), ("F1", 0x70), ("F24", 0x87), ("Print", 0x2C), ("Ctrl+PgDown", 0x22)],
)
def test_keys_have_their_codes(keys: str, code: int) -> None:
    assert virtual_key(parse_combination(keys)) == code


# The calls themselves, against functions of the same signatures


def load_from(**functions: Callable[..., Any]) -> Callable[[str], Any]:
    """Libraries that have these functions, and others that must not be called."""

    class Library:
        def __getattr__(self, name: str) -> Any:
            found = functions.get(name, lambda *_: pytest.fail(name))
            setattr(self, name, found)
            return found

    return lambda _name: Library()


def test_handles_come_from_the_enumeration() -> None:
    def enumerate_windows(found: Any, extra: int) -> int:
        assert [found(handle, extra) for handle in (7, 0x1_0000_0000, 9)] == [1, 1, 1]
        return 1

    assert Win32Calls(load_from(EnumWindows=enumerate_windows)).handles() == [7, 0x1_0000_0000, 9]


def test_a_window_is_described_by_many_calls() -> None:
    def attribute(handle: int, which: int, answer: Any, size: int) -> int:
        if which == 14:
            assert size == ctypes.sizeof(wintypes.DWORD)
            answer._obj.value = 2
            return 0
        assert (which, size) == (9, ctypes.sizeof(wintypes.RECT))
        # Without the desktop's composition there are no such bounds.
        return -1

    def rectangle(handle: int, answer: Any) -> int:
        answer._obj.left, answer._obj.top, answer._obj.right, answer._obj.bottom = -8, 5, 792, 605
        return 1

    def text(handle: int, room: Any, length: int) -> int:
        assert length == 13
        room.value = "Zoom Meeting"
        return 12

    def process(handle: int, answer: Any) -> int:
        answer._obj.value = 4711
        return 1

    def image_name(process: int, flags: int, room: Any, length: Any) -> int:
        assert process == 99
        room.value = r"C:\Zoom.exe"
        return 1

    closed: list[int] = []
    calls = Win32Calls(
        load_from(
            DwmGetWindowAttribute=attribute,
            GetWindowRect=rectangle,
            GetWindowTextLengthW=lambda _: 12,
            GetWindowTextW=text,
            GetWindowThreadProcessId=process,
            OpenProcess=lambda access, _, number: 99 if (access, number) == (0x1000, 4711) else 0,
            QueryFullProcessImageNameW=image_name,
            CloseHandle=lambda handle: closed.append(handle),
            IsWindow=lambda _: 1,
            IsWindowVisible=lambda _: 1,
            IsIconic=lambda _: 0,
            GetWindowLongW=lambda _, index: 0x80 if index == -20 else 0,
        )
    )
    assert calls.is_cloaked(1)
    assert calls.bounds(1) == Region(-8, 5, 800, 600)
    assert calls.title(1) == "Zoom Meeting"
    assert calls.program(1) == r"C:\Zoom.exe"
    assert closed == [99]
    assert calls.exists(1)
    assert calls.is_visible(1)
    assert not calls.is_minimised(1)
    assert calls.is_tool(1)


def test_a_program_that_may_not_be_known() -> None:
    calls = Win32Calls(load_from(GetWindowThreadProcessId=lambda *_: 1, OpenProcess=lambda *_: None))
    assert calls.program(1) == ""


def test_messages_are_waited_for() -> None:
    messages = [0x0113, WM_HOTKEY, WM_QUIT]
    asked: list[tuple[Any, ...]] = []

    def get_message(answer: Any, window: None, first: int, last: int) -> int:
        number = messages.pop(0)
        assert isinstance(answer._obj, wintypes.MSG)
        answer._obj.message = number
        return int(number != WM_QUIT)

    def note(*arguments: Any) -> int:
        asked.append(arguments)
        return 1

    calls = Win32KeyCalls(
        load_from(
            GetMessageW=get_message,
            PeekMessageW=lambda *_: 0,
            GetCurrentThreadId=lambda: 12,
            RegisterHotKey=note,
            UnregisterHotKey=lambda *arguments: note(*arguments),
            PostThreadMessageW=lambda *arguments: note(*arguments),
        )
    )
    assert calls.thread() == 12
    assert calls.register(0x4003, 0x50)
    assert calls.wait()
    assert not calls.wait()
    calls.unregister()
    calls.end(12)
    assert asked == [(None, 1, 0x4003, 0x50), (None, 1), (12, WM_QUIT, 0, 0)]


@pytest.mark.skipif(hasattr(ctypes, "WinDLL"), reason="this is Windows")
def test_elsewhere_it_is_told() -> None:
    with pytest.raises(CaptureUnavailable, match="not Windows"):
        open_grabber({}, platform="win32")

"""The calls of Windows behind `win32` and `win32_hotkey`, by ctypes.

Written to the documentation under https://learn.microsoft.com/windows/win32/api/: winuser (EnumWindows,
GetWindowTextW, IsIconic, GetWindowLongW, GetWindowThreadProcessId, RegisterHotKey, GetMessageW,
PostThreadMessageW), dwmapi (DwmGetWindowAttribute), winbase (QueryFullProcessImageNameW). The picture is
Pillow's `ImageGrab.grab(window=…)`, which has the window draw itself with PW_RENDERFULLCONTENT.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from ctypes import wintypes
from typing import TYPE_CHECKING, Any

from rapporteur.capture.errors import CaptureUnavailable, HotkeyUnavailable
from rapporteur.capture.model import Region
from rapporteur.capture.win32 import WindowCalls
from rapporteur.capture.win32_hotkey import KeyCalls

if TYPE_CHECKING:
    from PIL.Image import Image

GWL_EXSTYLE = -20
WS_EX_TOOLWINDOW = 0x00000080
DWMWA_EXTENDED_FRAME_BOUNDS = 9
DWMWA_CLOAKED = 14
PROCESS_QUERY_LIMITED_INFORMATION = 0x1000
WM_QUIT = 0x0012
WM_HOTKEY = 0x0312
PM_NOREMOVE = 0

# The longest path that Windows knows, in characters.
_LONGEST_PATH = 32768

# Any number below 0xC000; it is our thread's own.
_HOTKEY_ID = 1

Load = Callable[[str], Any]

# 64-bit Windows has one calling convention, which is also that of C.
_WindowFound = ctypes.CFUNCTYPE(wintypes.BOOL, wintypes.HWND, wintypes.LPARAM)

_SIGNATURES: dict[str, tuple[Any, tuple[Any, ...]]] = {
    "EnumWindows": (wintypes.BOOL, (_WindowFound, wintypes.LPARAM)),
    "IsWindow": (wintypes.BOOL, (wintypes.HWND,)),
    "IsWindowVisible": (wintypes.BOOL, (wintypes.HWND,)),
    "IsIconic": (wintypes.BOOL, (wintypes.HWND,)),
    "GetWindowLongW": (wintypes.LONG, (wintypes.HWND, ctypes.c_int)),
    "GetWindowTextLengthW": (ctypes.c_int, (wintypes.HWND,)),
    "GetWindowTextW": (ctypes.c_int, (wintypes.HWND, wintypes.LPWSTR, ctypes.c_int)),
    "GetWindowRect": (wintypes.BOOL, (wintypes.HWND, wintypes.LPRECT)),
    "GetWindowThreadProcessId": (wintypes.DWORD, (wintypes.HWND, wintypes.LPDWORD)),
    "DwmGetWindowAttribute": (
        ctypes.c_long,
        (wintypes.HWND, wintypes.DWORD, ctypes.c_void_p, wintypes.DWORD),
    ),
    "OpenProcess": (wintypes.HANDLE, (wintypes.DWORD, wintypes.BOOL, wintypes.DWORD)),
    "QueryFullProcessImageNameW": (
        wintypes.BOOL,
        (wintypes.HANDLE, wintypes.DWORD, wintypes.LPWSTR, wintypes.LPDWORD),
    ),
    "CloseHandle": (wintypes.BOOL, (wintypes.HANDLE,)),
    "GetCurrentThreadId": (wintypes.DWORD, ()),
    "RegisterHotKey": (wintypes.BOOL, (wintypes.HWND, ctypes.c_int, wintypes.UINT, wintypes.UINT)),
    "UnregisterHotKey": (wintypes.BOOL, (wintypes.HWND, ctypes.c_int)),
    "GetMessageW": (ctypes.c_int, (wintypes.LPMSG, wintypes.HWND, wintypes.UINT, wintypes.UINT)),
    "PeekMessageW": (
        wintypes.BOOL,
        (wintypes.LPMSG, wintypes.HWND, wintypes.UINT, wintypes.UINT, wintypes.UINT),
    ),
    "PostThreadMessageW": (
        wintypes.BOOL,
        (wintypes.DWORD, wintypes.UINT, wintypes.WPARAM, wintypes.LPARAM),
    ),
}


def load_library(name: str) -> Any:
    """A library of Windows. Raises OSError on other systems."""
    loader = getattr(ctypes, "WinDLL", None)
    if loader is None:
        raise OSError(f"there is no {name} on this system")
    return loader(name)


def _function(library: Any, name: str) -> Any:
    function = getattr(library, name)
    # Without it ctypes would cut handles to 32 bits.
    function.restype, function.argtypes = _SIGNATURES[name]
    return function


class Win32Calls(WindowCalls):
    """Asks Windows itself. Raises CaptureUnavailable elsewhere."""

    def __init__(self, load: Load = load_library) -> None:
        try:
            user, kernel, desktop = (load(name) for name in ("user32", "kernel32", "dwmapi"))
        except OSError as error:
            raise CaptureUnavailable("This is not Windows.") from error
        self._enumerate = _function(user, "EnumWindows")
        self._is_window = _function(user, "IsWindow")
        self._is_visible = _function(user, "IsWindowVisible")
        self._is_iconic = _function(user, "IsIconic")
        self._get_long = _function(user, "GetWindowLongW")
        self._get_text_length = _function(user, "GetWindowTextLengthW")
        self._get_text = _function(user, "GetWindowTextW")
        self._get_rectangle = _function(user, "GetWindowRect")
        self._get_process = _function(user, "GetWindowThreadProcessId")
        self._get_attribute = _function(desktop, "DwmGetWindowAttribute")
        self._open_process = _function(kernel, "OpenProcess")
        self._get_image_name = _function(kernel, "QueryFullProcessImageNameW")
        self._close_handle = _function(kernel, "CloseHandle")

    def handles(self) -> list[int]:
        found: list[int] = []

        def note(handle: int | None, _extra: int) -> bool:
            if handle:
                found.append(handle)
            return True

        self._enumerate(_WindowFound(note), 0)
        return found

    def exists(self, handle: int) -> bool:
        return bool(self._is_window(handle))

    def is_visible(self, handle: int) -> bool:
        return bool(self._is_visible(handle))

    def is_cloaked(self, handle: int) -> bool:
        cloaked = wintypes.DWORD()
        failed = self._get_attribute(handle, DWMWA_CLOAKED, ctypes.byref(cloaked), ctypes.sizeof(cloaked))
        return not failed and cloaked.value != 0

    def is_minimised(self, handle: int) -> bool:
        return bool(self._is_iconic(handle))

    def is_tool(self, handle: int) -> bool:
        return bool(self._get_long(handle, GWL_EXSTYLE) & WS_EX_TOOLWINDOW)

    def title(self, handle: int) -> str:
        room = ctypes.create_unicode_buffer(self._get_text_length(handle) + 1)
        self._get_text(handle, room, len(room))
        return room.value

    def program(self, handle: int) -> str:
        number = wintypes.DWORD()
        self._get_process(handle, ctypes.byref(number))
        process = self._open_process(PROCESS_QUERY_LIMITED_INFORMATION, False, number.value)
        if not process:
            return ""
        try:
            length = wintypes.DWORD(_LONGEST_PATH)
            room = ctypes.create_unicode_buffer(length.value)
            return room.value if self._get_image_name(process, 0, room, ctypes.byref(length)) else ""
        finally:
            self._close_handle(process)

    def bounds(self, handle: int) -> Region:
        area = wintypes.RECT()
        size = ctypes.sizeof(area)
        if self._get_attribute(handle, DWMWA_EXTENDED_FRAME_BOUNDS, ctypes.byref(area), size):
            self._get_rectangle(handle, ctypes.byref(area))
        return Region(area.left, area.top, area.right - area.left, area.bottom - area.top)

    def picture(self, handle: int) -> Image:
        from PIL import ImageGrab

        return ImageGrab.grab(window=handle)


class Win32KeyCalls(KeyCalls):
    """Asks Windows itself. Raises HotkeyUnavailable elsewhere."""

    def __init__(self, load: Load = load_library) -> None:
        try:
            user, kernel = load("user32"), load("kernel32")
        except OSError as error:
            raise HotkeyUnavailable("This is not Windows.", "Use the Photo button.") from error
        self._register = _function(user, "RegisterHotKey")
        self._unregister = _function(user, "UnregisterHotKey")
        self._get_message = _function(user, "GetMessageW")
        self._peek_message = _function(user, "PeekMessageW")
        self._post = _function(user, "PostThreadMessageW")
        self._thread = _function(kernel, "GetCurrentThreadId")

    def thread(self) -> int:
        # A thread has a queue once it has looked at it; before, nothing can be posted to it.
        self._peek_message(ctypes.byref(wintypes.MSG()), None, 0, 0, PM_NOREMOVE)
        return int(self._thread())

    def register(self, modifiers: int, key: int) -> bool:
        return bool(self._register(None, _HOTKEY_ID, modifiers, key))

    def unregister(self) -> None:
        self._unregister(None, _HOTKEY_ID)

    def wait(self) -> bool:
        message = wintypes.MSG()
        # 0 stands for WM_QUIT, -1 for a failure.
        while self._get_message(ctypes.byref(message), None, 0, 0) > 0:
            if message.message == WM_HOTKEY:
                return True
        return False

    def end(self, thread: int) -> None:
        self._post(thread, WM_QUIT, 0, 0)

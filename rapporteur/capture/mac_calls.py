"""The calls of macOS behind `mac` and `mac_hotkey`: pyobjc where it is installed, ctypes for the rest.

Written to the documentation: https://developer.apple.com/documentation/coregraphics/quartz_window_services,
https://developer.apple.com/documentation/coregraphics/cgpreflightscreencaptureaccess(),
https://developer.apple.com/documentation/screencapturekit/scscreenshotmanager, the manual page of
screencapture(1), and the headers CarbonEvents.h and CarbonEventsCore.h of HIToolbox.
"""

from __future__ import annotations

import ctypes
import importlib
import logging
import subprocess
import tempfile
import threading
from collections.abc import Callable, Mapping, Sequence
from ctypes import util
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rapporteur.capture.errors import CaptureUnavailable, HotkeyUnavailable
from rapporteur.capture.mac import ScreenCalls
from rapporteur.capture.mac_hotkey import KeyCalls
from rapporteur.capture.model import Grabber

if TYPE_CHECKING:
    from PIL.Image import Image

log = logging.getLogger(__name__)

LIST_EXCLUDING_DESKTOP = 1 << 4
"""kCGWindowListExcludeDesktopElements, with kCGWindowListOptionAll, which is 0."""

EVENT_CLASS_KEYBOARD = int.from_bytes(b"keyb", "big")
EVENT_HOT_KEY_PRESSED = 5

_SIGNATURE = int.from_bytes(b"Rprt", "big")

# Seconds that the system may take for one picture.
_PATIENCE = 5.0

Load = Callable[[str], Any]


def load_framework(name: str) -> Any:
    """A framework's functions by ctypes. Raises OSError on other systems."""
    path = util.find_library(name)
    if path is None:
        raise OSError(f"there is no {name} on this system")
    return ctypes.CDLL(path)


class MacCalls(ScreenCalls):
    """Asks macOS itself. Raises CaptureUnavailable elsewhere."""

    def __init__(self, load: Load = load_framework, load_module: Load = importlib.import_module) -> None:
        """`load_module` imports a module of pyobjc."""
        try:
            self._graphics = load("CoreGraphics")
        except OSError as error:
            raise CaptureUnavailable("This is not macOS.") from error
        self._load_module = load_module

    def may_record(self) -> bool:
        return self._permission("CGPreflightScreenCaptureAccess")

    def ask_to_record(self) -> bool:
        return self._permission("CGRequestScreenCaptureAccess")

    def _permission(self, name: str) -> bool:
        function = getattr(self._graphics, name)
        function.restype = ctypes.c_bool
        return bool(function())

    def window_list(self) -> Sequence[Mapping[str, Any]]:
        quartz = self._module("Quartz")
        listed = quartz.CGWindowListCopyWindowInfo(LIST_EXCLUDING_DESKTOP, 0)
        if listed is None:
            raise OSError("the window server gave no list")
        return list(listed)

    def picture(self, number: int) -> Image:
        try:
            return self._from_screen_capture_kit(number)
        except (OSError, AttributeError) as error:
            # Before macOS 14, or without pyobjc.
            log.info("no picture from ScreenCaptureKit: %s", error)
            return _from_command(number)

    def open_screen(self) -> Grabber:
        import mss.darwin

        from rapporteur.capture.screen import ScreenGrabber

        # mss asks for one pixel a point otherwise, half of what a Retina screen has.
        mss.darwin.IMAGE_OPTIONS = 0
        return ScreenGrabber()

    def _module(self, name: str) -> Any:
        try:
            return self._load_module(name)
        except ImportError as error:
            raise OSError(f"pyobjc's {name} is not installed") from error

    def _from_screen_capture_kit(self, number: int) -> Image:
        kit = self._module("ScreenCaptureKit")
        shareable = _wait(kit.SCShareableContent.getShareableContentWithCompletionHandler_)
        window = next((window for window in shareable.windows() if window.windowID() == number), None)
        if window is None:
            raise OSError("the window is gone")
        chosen = kit.SCContentFilter.alloc().initWithDesktopIndependentWindow_(window)
        size, scale = window.frame().size, chosen.pointPixelScale()
        wanted = kit.SCStreamConfiguration.alloc().init()
        wanted.setWidth_(round(size.width * scale))
        wanted.setHeight_(round(size.height * scale))
        wanted.setShowsCursor_(False)
        wanted.setIgnoreShadowsSingleWindow_(True)
        capture = kit.SCScreenshotManager.captureImageWithFilter_configuration_completionHandler_
        return self._as_image(_wait(lambda handler: capture(chosen, wanted, handler)))

    def _as_image(self, drawn: Any) -> Image:
        """From a CGImage, whose pixels are blue, green, red and alpha."""
        from PIL import Image

        quartz = self._module("Quartz")
        size = quartz.CGImageGetWidth(drawn), quartz.CGImageGetHeight(drawn)
        data = bytes(quartz.CGDataProviderCopyData(quartz.CGImageGetDataProvider(drawn)))
        stride = quartz.CGImageGetBytesPerRow(drawn)
        return Image.frombytes("RGB", size, data, "raw", "BGRX", stride)


def _wait(ask: Callable[[Callable[[Any, Any], None]], object]) -> Any:
    """What a function of macOS gives to its completion handler. Raises OSError."""
    done, answers = threading.Event(), []

    def handler(answer: Any, error: Any) -> None:
        answers.append((answer, error))
        done.set()

    ask(handler)
    if not done.wait(_PATIENCE):
        raise OSError("macOS did not answer")
    answer, error = answers[0]
    if answer is None:
        raise OSError(str(error))
    return answer


def _from_command(number: int) -> Image:
    from PIL import Image

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "window.png")
        # -l one window, -o without its shadow, -x without a sound.
        done = subprocess.run(
            ["/usr/sbin/screencapture", "-l", str(number), "-o", "-x", str(path)],
            capture_output=True,
            check=False,
            timeout=_PATIENCE,
        )
        if done.returncode or not path.exists():
            raise OSError(f"screencapture ended with {done.returncode}")
        with Image.open(path) as picture:
            return picture.convert("RGB")


class _EventHotKeyID(ctypes.Structure):
    _fields_ = (("signature", ctypes.c_uint32), ("id", ctypes.c_uint32))


class _EventTypeSpec(ctypes.Structure):
    _fields_ = (("eventClass", ctypes.c_uint32), ("eventKind", ctypes.c_uint32))


# OSStatus (*)(EventHandlerCallRef, EventRef, void *)
_EventHandler = ctypes.CFUNCTYPE(ctypes.c_int32, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)


class MacKeyCalls(KeyCalls):
    """Asks macOS itself. Raises HotkeyUnavailable elsewhere."""

    def __init__(self, load: Load = load_framework) -> None:
        try:
            self._carbon = load("Carbon")
        except OSError as error:
            raise HotkeyUnavailable("This is not macOS.", "Use the Photo button.") from error
        self._carbon.GetEventDispatcherTarget.restype = ctypes.c_void_p
        self._carbon.InstallEventHandler.argtypes = (
            *(ctypes.c_void_p, _EventHandler, ctypes.c_ulong),
            *(ctypes.POINTER(_EventTypeSpec), ctypes.c_void_p, ctypes.POINTER(ctypes.c_void_p)),
        )
        self._carbon.RegisterEventHotKey.argtypes = (
            *(ctypes.c_uint32, ctypes.c_uint32, _EventHotKeyID),
            *(ctypes.c_void_p, ctypes.c_uint32, ctypes.POINTER(ctypes.c_void_p)),
        )
        self._carbon.UnregisterEventHotKey.argtypes = (ctypes.c_void_p,)
        self._carbon.RemoveEventHandler.argtypes = (ctypes.c_void_p,)
        self._key, self._handler = ctypes.c_void_p(), ctypes.c_void_p()
        self._callback: object = None

    def register(self, key: int, modifiers: int, pressed: Callable[[], object]) -> bool:
        def handle(_next: int | None, _event: int | None, _extra: int | None) -> int:
            pressed()
            return 0

        # Kept, because macOS keeps no more than its address.
        callback = self._callback = _EventHandler(handle)
        target = self._carbon.GetEventDispatcherTarget()
        kind = _EventTypeSpec(EVENT_CLASS_KEYBOARD, EVENT_HOT_KEY_PRESSED)
        failed = self._carbon.InstallEventHandler(
            target, callback, 1, ctypes.byref(kind), None, ctypes.byref(self._handler)
        ) or self._carbon.RegisterEventHotKey(
            key, modifiers, _EventHotKeyID(_SIGNATURE, 1), target, 0, ctypes.byref(self._key)
        )
        if failed:
            self.unregister()
        return not failed

    def unregister(self) -> None:
        if self._key:
            self._carbon.UnregisterEventHotKey(self._key)
        if self._handler:
            self._carbon.RemoveEventHandler(self._handler)
        self._key, self._handler, self._callback = ctypes.c_void_p(), ctypes.c_void_p(), None

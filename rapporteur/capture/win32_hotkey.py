"""The hotkey on Windows: the system is asked for one key (RegisterHotKey), so no other key is ever seen.

Written to its documentation, which `win32_calls` names.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from queue import SimpleQueue
from typing import Protocol

from rapporteur.capture.errors import HotkeyTaken
from rapporteur.capture.hotkey import Combination, Hotkey, parse_combination
from rapporteur.capture.presses import Presses

MOD_ALT, MOD_CONTROL, MOD_SHIFT, MOD_WIN = 0x0001, 0x0002, 0x0004, 0x0008

MOD_NOREPEAT = 0x4000
"""Without it a key held down would count again and again."""

_MODIFIERS = {"Alt": MOD_ALT, "Ctrl": MOD_CONTROL, "Shift": MOD_SHIFT, "Meta": MOD_WIN}

# From https://learn.microsoft.com/windows/win32/inputdev/virtual-key-codes; letters and digits are their
# own codes.
_VIRTUAL_KEYS = {
    **{f"F{number}": 0x6F + number for number in range(1, 25)},
    "Backspace": 0x08,
    "Tab": 0x09,
    "Return": 0x0D,
    "Pause": 0x13,
    "Esc": 0x1B,
    "Space": 0x20,
    "PgUp": 0x21,
    "PgDown": 0x22,
    "End": 0x23,
    "Home": 0x24,
    "Left": 0x25,
    "Up": 0x26,
    "Right": 0x27,
    "Down": 0x28,
    "Print": 0x2C,
    "Ins": 0x2D,
    "Del": 0x2E,
}

# The system answers at once; this is for a machine that is about to stand still.
_PATIENCE = 10.0


class KeyCalls(Protocol):
    """What is asked of Windows. All but `end` belong to one thread, which waits for messages."""

    def thread(self) -> int:
        """The number of the calling thread, which has a queue of messages from now on."""
        ...

    def register(self, modifiers: int, key: int) -> bool:
        """Have the keys for the calling thread; False when they cannot be had."""
        ...

    def unregister(self) -> None:
        """Give them back."""
        ...

    def wait(self) -> bool:
        """Wait for a message: True for a press of the keys, False when it is time to end."""
        ...

    def end(self, thread: int) -> None:
        """Have `wait` return False in that thread."""
        ...


def virtual_key(combination: Combination) -> int:
    """The key's code for Windows."""
    key = combination.key
    return ord(key) if len(key) == 1 else _VIRTUAL_KEYS[key]


class Win32Hotkey(Hotkey):
    """A `Hotkey` for Windows. Presses come to a thread that does nothing else, and from there to a socket.

    Raises BadCombination.
    """

    def __init__(self, combination: str, calls: KeyCalls) -> None:
        self.combination = parse_combination(combination)
        self._calls = calls
        self._presses = Presses()
        self._listener: _Listener | None = None

    def register(self) -> None:
        self.unregister()
        modifiers = sum(_MODIFIERS[name] for name in self.combination.modifiers) | MOD_NOREPEAT
        listener = _Listener(self._calls, modifiers, virtual_key(self.combination), self._presses.tell)
        if not listener.start():
            raise HotkeyTaken(str(self.combination))
        self._listener = listener

    def unregister(self) -> None:
        if self._listener:
            listener, self._listener = self._listener, None
            listener.stop()
            self.drain()

    def fileno(self) -> int:
        return self._presses.fileno()

    def drain(self) -> int:
        return self._presses.drain()

    def close(self) -> None:
        if self.fileno() >= 0:
            self.unregister()
            self._presses.close()


class _Listener:
    """The thread whose queue the presses come to."""

    def __init__(self, calls: KeyCalls, modifiers: int, key: int, pressed: Callable[[], object]) -> None:
        self._calls, self._modifiers, self._key, self._pressed = calls, modifiers, key, pressed
        self._begun: SimpleQueue[int] = SimpleQueue()
        self._thread = threading.Thread(target=self._listen, name="hotkey", daemon=True)
        self._number = 0

    def start(self) -> bool:
        """Whether the keys could be had."""
        self._thread.start()
        self._number = self._begun.get(timeout=_PATIENCE)
        return self._number != 0

    def stop(self) -> None:
        self._calls.end(self._number)
        self._thread.join(_PATIENCE)

    def _listen(self) -> None:
        number = self._calls.thread()
        if not self._calls.register(self._modifiers, self._key):
            self._begun.put(0)
            return
        self._begun.put(number)
        try:
            while self._calls.wait():
                self._pressed()
        finally:
            self._calls.unregister()

"""The hotkey on macOS: the system is asked for one key (RegisterEventHotKey), so no other key is ever seen.

Written to its documentation, which `mac_calls` names.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from rapporteur.capture.errors import HotkeyTaken, HotkeyUnavailable
from rapporteur.capture.hotkey import Combination, Hotkey, parse_combination
from rapporteur.capture.presses import Presses

CMD_KEY, SHIFT_KEY, OPTION_KEY, CONTROL_KEY = 0x0100, 0x0200, 0x0800, 0x1000

# Qt calls the Command key Ctrl, and the Control key Meta.
_MODIFIERS = {"Ctrl": CMD_KEY, "Shift": SHIFT_KEY, "Alt": OPTION_KEY, "Meta": CONTROL_KEY}

# The kVK_… constants of HIToolbox/Events.h: places on the keyboard, named as an American one has them.
_KEYS = {
    **dict(zip("ASDFHGZXCV", range(10), strict=True)),
    **dict(zip("BQWERYT", range(11, 18), strict=True)),
    "1": 18,
    "2": 19,
    "3": 20,
    "4": 21,
    "6": 22,
    "5": 23,
    "9": 25,
    "7": 26,
    "8": 28,
    "0": 29,
    "O": 31,
    "U": 32,
    "I": 34,
    "P": 35,
    "L": 37,
    "J": 38,
    "K": 40,
    "N": 45,
    "M": 46,
    "Return": 36,
    "Tab": 48,
    "Space": 49,
    "Backspace": 51,
    "Esc": 53,
    "Del": 117,
    "Ins": 114,
    "Home": 115,
    "End": 119,
    "PgUp": 116,
    "PgDown": 121,
    "Left": 123,
    "Right": 124,
    "Down": 125,
    "Up": 126,
    "F1": 122,
    "F2": 120,
    "F3": 99,
    "F4": 118,
    "F5": 96,
    "F6": 97,
    "F7": 98,
    "F8": 100,
    "F9": 101,
    "F10": 109,
    "F11": 103,
    "F12": 111,
    "F13": 105,
    "F14": 107,
    "F15": 113,
    "F16": 106,
    "F17": 64,
    "F18": 79,
    "F19": 80,
    "F20": 90,
}


class KeyCalls(Protocol):
    """What is asked of macOS, on the main thread, whose event loop tells of presses."""

    def register(self, key: int, modifiers: int, pressed: Callable[[], object]) -> bool:
        """Have `pressed` called for each press; False when the keys cannot be had."""
        ...

    def unregister(self) -> None:
        """Give them back. Nothing happens if there are none."""
        ...


def key_code(combination: Combination) -> int | None:
    """The key's place on the keyboard; None for one that Macs do not have."""
    return _KEYS.get(combination.key)


class MacHotkey(Hotkey):
    """A `Hotkey` for macOS, which belongs to the main thread. Raises BadCombination."""

    def __init__(self, combination: str, calls: KeyCalls) -> None:
        self.combination = parse_combination(combination)
        self._calls = calls
        self._presses = Presses()

    def register(self) -> None:
        self.unregister()
        key = key_code(self.combination)
        if key is None:
            reason = f"This keyboard has no key {self.combination.key}."
            raise HotkeyUnavailable(reason, "Choose another combination.")
        modifiers = sum(_MODIFIERS[name] for name in self.combination.modifiers)
        if not self._calls.register(key, modifiers, self._presses.tell):
            raise HotkeyTaken(str(self.combination))

    def unregister(self) -> None:
        self._calls.unregister()
        self.drain()

    def fileno(self) -> int:
        return self._presses.fileno()

    def drain(self) -> int:
        return self._presses.drain()

    def close(self) -> None:
        if self.fileno() >= 0:
            self.unregister()
            self._presses.close()

"""A key combination that works whatever program has the focus."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from rapporteur.capture.errors import BadCombination

_MODIFIERS = {"ctrl": "Ctrl", "control": "Ctrl", "shift": "Shift", "alt": "Alt"} | dict.fromkeys(
    ("meta", "super", "win"), "Meta"
)
_ORDER = ("Ctrl", "Meta", "Alt", "Shift")

_FUNCTION_KEYS = tuple(f"F{number}" for number in range(1, 25))
_NAMED_KEYS = (
    *("Space", "Tab", "Return", "Esc", "Backspace", "Ins", "Del", "Pause", "Print"),
    *("Home", "End", "PgUp", "PgDown", "Left", "Right", "Up", "Down"),
)
_KEYS = {key.casefold(): key for key in (*_FUNCTION_KEYS, *_NAMED_KEYS)} | {
    "enter": "Return",
    "escape": "Esc",
    "insert": "Ins",
    "delete": "Del",
    "printscreen": "Print",
}

# Nobody types text with these, so they may stand without a modifier.
_ALONE = {*_FUNCTION_KEYS, "Print", "Pause"}


# Where X and xkbcommon name a key differently than Qt does.
_KEYSYMS = {
    "Space": "space",
    "Backspace": "BackSpace",
    "Esc": "Escape",
    "Ins": "Insert",
    "Del": "Delete",
    "PgUp": "Page_Up",
    "PgDown": "Page_Down",
}


@dataclass(frozen=True)
class Combination:
    """A key and the modifiers held with it, in the names that Qt writes in its key sequences."""

    key: str
    modifiers: tuple[str, ...] = ()

    def __str__(self) -> str:
        return "+".join((*self.modifiers, self.key))


def parse_combination(text: str) -> Combination:
    """Read a combination such as `Ctrl+Alt+P`. Raises ValueError, which says what is wrong with it."""
    *modifier_names, key_name = (part.strip() for part in text.split("+"))
    modifiers = set()
    for name in modifier_names:
        if name.casefold() not in _MODIFIERS:
            raise BadCombination(f"“{name}” in “{text}” is no modifier: use Ctrl, Shift, Alt, or Meta.")
        modifiers.add(_MODIFIERS[name.casefold()])
    key = _key(key_name, text)
    if key not in _ALONE and not modifiers - {"Shift"}:
        raise BadCombination(f"“{text}” would take a key that people type with: add Ctrl, Alt, or Meta.")
    return Combination(key, tuple(name for name in _ORDER if name in modifiers))


def _key(name: str, text: str) -> str:
    folded = name.casefold()
    if folded in _MODIFIERS or not folded:
        raise BadCombination(f"“{text}” has no key besides its modifiers.")
    if len(name) == 1 and name.isascii() and name.isalnum():
        return name.upper()
    key = _KEYS.get(folded)
    if key is None:
        raise BadCombination(f"“{name}” in “{text}” is no known key: use a letter, a digit, or F1 to F24.")
    return key


def keysym_name(key: str) -> str:
    """The key of a `Combination` as X and xkbcommon name it."""
    return _KEYSYMS.get(key, key.lower() if len(key) == 1 else key)


class Hotkey(Protocol):
    """A hotkey that an event loop watches: when `fileno()` is readable, call `drain()`.

    It never listens to any other key. Belongs to the thread that made it.
    """

    combination: Combination

    def register(self) -> None:
        """Start to listen. Raises HotkeyTaken, HotkeyUnavailable."""
        ...

    def unregister(self) -> None:
        """Stop listening, and leave the keys to other programs."""
        ...

    def fileno(self) -> int:
        """The file descriptor that becomes readable when the keys were pressed."""
        ...

    def drain(self) -> int:
        """How often the keys were pressed since the last call; a key held down counts once.

        Raises HotkeyTaken when a new keyboard layout moved the key to one that is taken, and
        HotkeyUnavailable when the connection was lost; then stop watching.
        """
        ...

    def close(self) -> None:
        """Stop listening and free the connection. May be called twice."""
        ...

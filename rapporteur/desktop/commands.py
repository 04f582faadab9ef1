"""Everything that a window can be told to do: one table for keys, menus, the palette and the settings."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

NOTES = "notes"
WINDOW = "window"


@dataclass(frozen=True)
class Command:
    """One thing to do. `keys` are its own, in Qt's portable form, the first of them the one shown.

    The keys of commands of the `scope` ``notes`` are heard while the notes have the focus only.
    """

    id: str
    text: str
    icon: str
    keys: tuple[str, ...]
    do: Callable[[], object]
    scope: str = WINDOW


def portable(keys: str | tuple[str, ...] | QKeySequence.StandardKey) -> tuple[str, ...]:
    """Key sequences as text that is the same on every system."""
    if isinstance(keys, tuple):
        return tuple(one for each in keys for one in portable(each))
    if isinstance(keys, str):
        return (QKeySequence(keys).toString(QKeySequence.SequenceFormat.PortableText),) if keys else ()
    bound = QKeySequence.keyBindings(keys)
    return tuple(one.toString(QKeySequence.SequenceFormat.PortableText) for one in bound)


def clashes(commands: Iterable[Command], chosen: Mapping[str, str]) -> dict[str, list[Command]]:
    """Keys that more than one command would hear, with those commands."""
    heard: dict[str, list[Command]] = {}
    for command in commands:
        for keys in keys_of(command, chosen):
            heard.setdefault(keys, []).append(command)
    return {keys: several for keys, several in heard.items() if len(several) > 1}


def keys_of(command: Command, chosen: Mapping[str, str]) -> tuple[str, ...]:
    """The keys of a command, where the rapporteur may have chosen others, or none."""
    if command.id in chosen:
        return (chosen[command.id],) if chosen[command.id] else ()
    return command.keys


class Commands(QObject):
    """The commands of one window, with the keys that the rapporteur has chosen for them by id."""

    rebound = Signal()

    def __init__(self, chosen: Mapping[str, str], window: QWidget) -> None:
        super().__init__(window)
        self._chosen = dict(chosen)
        self._window = window
        self._commands: dict[str, Command] = {}
        self._actions: dict[str, QAction] = {}

    def all(self) -> list[Command]:
        """Every command in the order in which they were added."""
        return list(self._commands.values())

    def action(self, command_id: str) -> QAction:
        """What menus show of a command that the whole window hears."""
        return self._actions[command_id]

    def icon(self, action: QAction) -> str:
        """The name of the icon that goes with an action of `add`."""
        return next((self._commands[key].icon for key, one in self._actions.items() if one is action), "")

    def text(self, command_id: str) -> str:
        """What a command says."""
        return self._commands[command_id].text

    def run(self, command_id: str) -> None:
        """Do what a command says."""
        self._commands[command_id].do()

    def add(
        self,
        command_id: str,
        text: str,
        keys: str | tuple[str, ...] | QKeySequence.StandardKey,
        do: Callable[[], object],
        *,
        icon: str = "",
    ) -> QAction:
        """Add a command that the whole window hears."""
        self._commands[command_id] = Command(command_id, text, icon, portable(keys), do)
        action = self._actions[command_id] = QAction(text, self._window)
        action.triggered.connect(lambda: do())
        self._bind(command_id)
        self._window.addAction(action)
        return action

    def add_notes(
        self, command_id: str, text: str, keys: str, do: Callable[[], object], *, icon: str = ""
    ) -> None:
        """Add a command of the notes, which ask for their keys with `notes_keys`."""
        self._commands[command_id] = Command(command_id, text, icon, portable(keys), do, NOTES)

    def shown_key(self, command_id: str) -> str:
        """A command's key as this system writes it; empty where it has none."""
        keys = keys_of(self._commands[command_id], self._chosen)
        return QKeySequence(keys[0]).toString(QKeySequence.SequenceFormat.NativeText) if keys else ""

    def notes_keys(self) -> dict[str, str]:
        """The ids of the notes' commands by their keys."""
        return {
            keys: command.id
            for command in self._commands.values()
            if command.scope == NOTES
            for keys in keys_of(command, self._chosen)
        }

    def rebind(self, chosen: Mapping[str, str]) -> None:
        """Hear other keys from now on."""
        self._chosen = dict(chosen)
        for command_id in self._actions:
            self._bind(command_id)
        self.rebound.emit()

    def _bind(self, command_id: str) -> None:
        keys = keys_of(self._commands[command_id], self._chosen)
        self._actions[command_id].setShortcuts([QKeySequence(one) for one in keys])

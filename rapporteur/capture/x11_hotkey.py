"""The hotkey on X11: the server itself is asked for one key (XGrabKey), so no other key is ever seen."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, NamedTuple

from rapporteur.capture.advice import ADVICE
from rapporteur.capture.errors import CaptureUnavailable, HotkeyTaken, HotkeyUnavailable
from rapporteur.capture.hotkey import Hotkey, keysym_name, parse_combination
from rapporteur.capture.x11 import connect, disconnect

if TYPE_CHECKING:
    from Xlib.xobject.drawable import Window as XWindow


class _Grab(NamedTuple):
    """One key of this keyboard, and the masks of held modifiers under which it is ours."""

    keycode: int
    masks: tuple[int, ...]


class X11Hotkey(Hotkey):
    """A `Hotkey` for X11 on a connection of its own.

    Raises ValueError for a bad combination and HotkeyUnavailable when the display cannot be reached.
    """

    def __init__(self, combination: str, display: str | None = None) -> None:
        self.combination = parse_combination(combination)
        try:
            self._display = connect(display)
        except CaptureUnavailable as error:
            raise HotkeyUnavailable(error.reason, ADVICE) from error
        self._root: XWindow = self._display.screen().root
        self._grab: _Grab | None = None
        self._released: int | None = None  # When the key last went up, in the server's milliseconds.
        self._closed = False

    def register(self) -> None:
        from Xlib import X
        from Xlib.error import BadAccess, CatchError

        self.unregister()
        with self._connection():
            grab = self._find_grab()
            if grab is None:
                reason = f"This keyboard has no key {self.combination.key}."
                raise HotkeyUnavailable(reason, "Choose another combination.")
            taken = CatchError(BadAccess)
            for mask in grab.masks:
                self._root.grab_key(
                    grab.keycode, mask, False, X.GrabModeAsync, X.GrabModeAsync, onerror=taken
                )
            self._display.sync()
            self._grab = grab
        if taken.get_error():
            self.unregister()
            raise HotkeyTaken(str(self.combination))

    def unregister(self) -> None:
        if self._grab is None:
            return
        grab, self._grab = self._grab, None
        with self._connection():
            for mask in grab.masks:
                self._root.ungrab_key(grab.keycode, mask)
            self._display.sync()

    def fileno(self) -> int:
        return self._display.fileno()

    def drain(self) -> int:
        from Xlib import X

        presses = 0
        new_layout = False
        with self._connection():
            while self._display.pending_events():
                event: Any = self._display.next_event()
                if event.type == X.MappingNotify:
                    if event.request == X.MappingKeyboard:
                        self._display.refresh_keyboard_mapping(event)
                    new_layout = True
                # While our key is down the server sends us the others, too: they are not ours to read.
                elif self._grab is None or getattr(event, "detail", None) != self._grab.keycode:
                    continue
                elif event.type == X.KeyPress:
                    # A key held down repeats as a release and a press of one and the same time.
                    presses += event.time != self._released
                elif event.type == X.KeyRelease:
                    self._released = event.time
            # A layout without the key, such as one of another script, leaves it where it was.
            moved_to = self._find_grab() if new_layout and self._grab else None
        if moved_to not in (None, self._grab):
            self.register()
        return presses

    def close(self) -> None:
        if not self._closed:
            self._closed = True
            # The server forgets the grabs of a connection that ends.
            disconnect(self._display)

    def _find_grab(self) -> _Grab | None:
        """What to grab on the present keyboard, or None if it lacks the key."""
        from Xlib import XK, X

        name = keysym_name(self.combination.key)
        keycode = self._display.keysym_to_keycode(XK.string_to_keysym(name))
        if not keycode:
            return None
        masks = {
            "Ctrl": X.ControlMask,
            "Shift": X.ShiftMask,
            "Alt": self._modifier_mask("Alt_L", X.Mod1Mask),
            "Meta": self._modifier_mask("Super_L", X.Mod4Mask),
        }
        held = sum(masks[modifier] for modifier in self.combination.modifiers)
        # A lock that is on is a modifier like any other, so each state of the locks is a grab of its own.
        numbers = self._modifier_mask("Num_Lock", X.Mod2Mask)
        return _Grab(keycode, tuple(held | caps | num for caps in (0, X.LockMask) for num in (0, numbers)))

    def _modifier_mask(self, keysym_name: str, usual: int) -> int:
        from Xlib import XK

        keycodes = {code for code, _ in self._display.keysym_to_keycodes(XK.string_to_keysym(keysym_name))}
        for index, members in enumerate(self._display.get_modifier_mapping()):
            if keycodes.intersection(members):
                return 1 << index
        return usual

    @contextmanager
    def _connection(self) -> Iterator[None]:
        from Xlib.error import ConnectionClosedError

        try:
            yield
        except ConnectionClosedError as error:
            raise HotkeyUnavailable("The connection to the X display was lost.", ADVICE) from error

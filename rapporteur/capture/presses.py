"""Presses that the system tells of, on their way to an event loop that watches a file descriptor."""

from __future__ import annotations

import socket

from rapporteur.capture.errors import HotkeyUnavailable

_CHUNK = 4096


class Presses:
    """A pair of sockets: a byte for each press. It may be told from any thread."""

    def __init__(self) -> None:
        self._reading, self._writing = socket.socketpair()
        self._reading.setblocking(False)

    def tell(self) -> None:
        """There was a press."""
        self._writing.send(b"!")

    def fileno(self) -> int:
        """The file descriptor that is readable while there are presses; -1 after `close`."""
        return self._reading.fileno()

    def drain(self) -> int:
        """How many presses were told since the last call. Raises HotkeyUnavailable after `close`."""
        count = 0
        try:
            while data := self._reading.recv(_CHUNK):
                count += len(data)
        except BlockingIOError:
            pass
        except OSError as error:
            raise HotkeyUnavailable("The key is not listened to any more.", "Choose it again.") from error
        return count

    def close(self) -> None:
        """Free the sockets. May be called twice."""
        self._reading.close()
        self._writing.close()

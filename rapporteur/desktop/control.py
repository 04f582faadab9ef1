"""One running program a person: a second start, and ``rapporteur snap``, speak to the first."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

WAIT_MS = 2000


def server_name(data: Path) -> str:
    """The name of the local socket that belongs to a data folder."""
    return "rapporteur-" + hashlib.sha256(str(data).encode()).hexdigest()[:16]


def tell_running(data: Path, command: str, *arguments: str) -> bool:
    """Tell the running program to do something. False when none runs (or it does not answer)."""
    socket = QLocalSocket()
    socket.connectToServer(server_name(data))
    if not socket.waitForConnected(WAIT_MS):
        return False
    socket.write(json.dumps([command, *arguments]).encode() + b"\n")
    answered = socket.waitForBytesWritten(WAIT_MS) and socket.waitForReadyRead(WAIT_MS)
    heard = bytes(socket.readAll().data()) == b"ok\n" if answered else False
    socket.disconnectFromServer()
    return heard


class Control(QObject):
    """Listens for such commands. Only the same user can reach it."""

    received = Signal(str, list)

    def __init__(self, data: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._accept)
        name = server_name(data)
        if not self._server.listen(name):
            # Nobody answered before we were made: the socket was left behind by a crash.
            QLocalServer.removeServer(name)
            self._server.listen(name)

    def _accept(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(lambda socket=socket: self._read(socket))
            socket.disconnected.connect(socket.deleteLater)

    def _read(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            return
        try:
            command, *arguments = json.loads(bytes(socket.readLine().data()))
        except ValueError:
            socket.abort()
            return
        socket.write(b"ok\n")
        socket.flush()
        self.received.emit(str(command), [str(argument) for argument in arguments])

    def close(self) -> None:
        """Stop listening."""
        self._server.close()

"""One running program a person: a second start, and ``rapporteur snap``, speak to the first."""

from __future__ import annotations

import json
from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

WAIT_MS = 2000


def tell_running(name: str, command: str, *arguments: str) -> bool:
    """Tell the program that listens on the socket `name` to do something.

    False when none does, or it could not.
    """
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(WAIT_MS):
        return False
    socket.write(json.dumps([command, *arguments]).encode() + b"\n")
    answered = socket.waitForBytesWritten(WAIT_MS) and socket.waitForReadyRead(WAIT_MS)
    heard = bytes(socket.readAll().data()) == b"ok\n" if answered else False
    socket.disconnectFromServer()
    return heard


def _answers(name: str) -> bool:
    socket = QLocalSocket()
    socket.connectToServer(name)
    return socket.waitForConnected(WAIT_MS)


class Control(QObject):
    """Listens for such commands; `obey` does them and says whether it could.

    Only the same user can reach it.
    """

    def __init__(
        self, name: str, obey: Callable[[str, list[str]], bool], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._obey = obey
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._accept)
        if not self._server.listen(name) and not _answers(name):
            # The socket was left behind by a crash.
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
            command, *arguments = map(str, json.loads(bytes(socket.readLine().data())))
        except (ValueError, TypeError):
            socket.abort()
            return
        done = self._obey(command, arguments)
        socket.write(b"ok\n" if done else b"no\n")
        socket.flush()

    def close(self) -> None:
        """Stop listening."""
        self._server.close()

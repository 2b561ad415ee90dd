"""Where a second start knocks, so that the first shows its window: a local socket for this person only."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from matcompanion.desktop.instance import FolderLock

_LONGEST_WISH = 1000
_ANSWER = b"here"


class Door(QObject):
    """Emits ``knocked`` with what a second start wants, and answers it. The holder of *lock* has one."""

    knocked = Signal(str)

    def __init__(self, lock: FolderLock, parent: QObject) -> None:
        super().__init__(parent)
        self._lock = lock
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._let_in)
        for address in dict.fromkeys((lock.address(), lock.address_elsewhere())):
            QLocalServer.removeServer(address)  # left by a program that died: the lock is ours
            if self._server.listen(address):
                lock.tell(address)
                break

    def close(self) -> None:
        """Answer no more."""
        self._lock.tell("")
        self._server.close()

    @Slot()
    def _let_in(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.setParent(self)
            socket.readyRead.connect(self._answer)
            socket.disconnected.connect(socket.deleteLater)

    @Slot()
    def _answer(self) -> None:
        socket = self.sender()
        if isinstance(socket, QLocalSocket) and socket.canReadLine():
            wish = bytes(socket.readLine(_LONGEST_WISH).data()).decode("utf-8", "replace").strip()
            socket.write(_ANSWER)
            socket.flush()
            socket.disconnectFromServer()
            self.knocked.emit(wish)


class Knock(Enum):
    """What came of knocking."""

    ANSWERED = auto()
    NOBODY = auto()
    """There is no door: the other program is about to open or to close."""
    SILENT = auto()
    """Somebody is there and does not answer."""


def knock(address: str, wish: str, patience_ms: int) -> Knock:
    """Tell *wish* to the program at *address*."""
    socket = QLocalSocket()
    socket.connectToServer(address)
    if not socket.waitForConnected(patience_ms):
        return Knock.NOBODY
    socket.write(wish.encode("utf-8") + b"\n")
    answered = socket.waitForReadyRead(patience_ms) and socket.readAll().data() == _ANSWER
    closed = socket.state() == QLocalSocket.LocalSocketState.UnconnectedState
    socket.abort()
    if answered:
        return Knock.ANSWERED
    return Knock.NOBODY if closed else Knock.SILENT

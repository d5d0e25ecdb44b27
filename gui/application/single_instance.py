"""One window for all starts.

A second start hands over its files and ends.
"""

import hashlib
from collections.abc import Sequence
from pathlib import Path

import msgspec
import platformdirs
from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

# How long a second start waits for the one that runs; one that hangs is left alone, and the second opens a
# window
PATIENCE_MS = 3000

# How long the window waits for what a start that has come says: it says it at once
GREETING_MS = 500


def server_name() -> str:
    """The same for all starts of one user with one home."""
    home = platformdirs.user_data_dir("dateline")
    return f"dateline-{hashlib.sha256(home.encode()).hexdigest()[:16]}"


def hand_over(paths: Sequence[Path]) -> bool:
    """Hand files to the running program; False if none is running."""
    socket = QLocalSocket()
    socket.connectToServer(server_name())
    if not socket.waitForConnected(PATIENCE_MS):
        return False
    socket.write(msgspec.json.encode([str(path.absolute()) for path in paths]) + b"\n")
    taken = socket.waitForBytesWritten(PATIENCE_MS) and socket.waitForReadyRead(PATIENCE_MS)
    socket.disconnectFromServer()
    return taken


class FirstInstance(QObject):
    """Listens for further starts. `handed` brings the paths of one of them."""

    handed = Signal(list)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)

    def listen(self) -> bool:
        """Start listening. A socket left by a crash is replaced."""
        if self._server.listen(server_name()):
            return True
        QLocalServer.removeServer(server_name())
        return self._server.listen(server_name())

    def _greet(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            paths = self._read(socket)
            socket.disconnectFromServer()
            socket.deleteLater()
            if paths is not None:
                self.handed.emit(paths)

    def _read(self, socket: QLocalSocket) -> list[Path] | None:
        """The paths that a start brings; None of one that brings none within a moment, or something else."""
        while not socket.canReadLine():
            if not socket.waitForReadyRead(GREETING_MS):
                return None
        try:
            paths = msgspec.json.decode(bytes(socket.readLine().data()), type=list[str])
        except msgspec.DecodeError:
            return None
        socket.write(b"taken\n")
        socket.waitForBytesWritten(GREETING_MS)
        return [Path(path) for path in paths]

    def close(self) -> None:
        """Stop listening."""
        self._server.close()

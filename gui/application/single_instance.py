"""One window for all starts.

A second start hands over its files and ends.
"""

import hashlib
import os
import socket
import stat
import struct
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import msgspec
import platformdirs
from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from store.runtime.fault_log import log

# How long a second start waits for the one that runs; one that hangs is left alone, and the second opens a
# window
PATIENCE_MS = 3000

# How long the window waits for what a start that has come says: it says it at once
GREETING_MS = 500
# Bytes of a socket's path that every system holds
LONGEST_PATH = 100


def server_name() -> str:
    """Name of the socket, in a folder of the user alone.

    On Windows a name: its pipes are of the user's session.
    """
    home = platformdirs.user_data_dir("dateline")
    name = hashlib.sha256(home.encode(errors="replace")).hexdigest()[:8]
    if sys.platform == "win32":
        return f"dateline-{name}"
    running = os.environ.get("XDG_RUNTIME_DIR", "")
    folders = [Path(running) / "dateline"] if Path(running).is_dir() and running else []
    folders += [Path(home), Path(tempfile.gettempdir()) / f"dateline-{os.getuid()}"]
    paths = [(folder, str(folder / name)) for folder in folders]
    return next((path for at, path in paths if len(os.fsencode(path)) <= LONGEST_PATH and _is_private(at)), "")


def _is_private(folder: Path) -> bool:
    """Whether a folder is the user's alone; it is made if need be."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        folder.chmod(0o700)
        status = folder.lstat()  # a link may be another user's, whatever it leads to
        return status.st_uid == os.getuid() and stat.S_ISDIR(status.st_mode)
    except OSError as error:
        log.info("%s cannot hold the socket of a first start: %s", folder, error)
        return False


def hand_over(paths: Sequence[Path]) -> bool:
    """Hand files to the program that this user runs.

    False if none is running.
    """
    name = server_name()
    connection = QLocalSocket()
    connection.connectToServer(name)
    if not name or not connection.waitForConnected(PATIENCE_MS):
        return False
    if not is_own_user(int(connection.socketDescriptor())):
        log.info("another user answers at %s; nothing was handed over", name)
        connection.abort()
        return False
    connection.write(msgspec.json.encode([os.fsencode(path.absolute()).hex() for path in paths]) + b"\n")
    taken = connection.waitForBytesWritten(PATIENCE_MS) and connection.waitForReadyRead(PATIENCE_MS)
    connection.disconnectFromServer()
    return taken


def is_own_user(descriptor: int) -> bool:
    """Whether the other end of a socket belongs to this user."""
    if not sys.platform.startswith("linux"):
        return True
    with socket.socket(fileno=os.dup(descriptor)) as peer:
        _, user, _ = struct.unpack("3i", peer.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("3i")))
    return bool(user == os.getuid())


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
        name = server_name()
        if not name:
            return False
        if self._server.listen(name):
            return True
        QLocalServer.removeServer(name)
        return self._server.listen(name)

    def _greet(self) -> None:
        while (connection := self._server.nextPendingConnection()) is not None:
            paths = self._read(connection) if is_own_user(int(connection.socketDescriptor())) else None
            connection.disconnectFromServer()
            connection.deleteLater()
            if paths is not None:
                self.handed.emit(paths)

    def _read(self, connection: QLocalSocket) -> list[Path] | None:
        """The paths that a start brings; None of one that brings none within a moment, or something else."""
        while not connection.canReadLine():
            if not connection.waitForReadyRead(GREETING_MS):
                return None
        try:
            words = msgspec.json.decode(bytes(connection.readLine().data()), type=list[str])
            paths = [Path(os.fsdecode(bytes.fromhex(word))) for word in words]
        except ValueError:
            return None
        connection.write(b"taken\n")
        connection.waitForBytesWritten(GREETING_MS)
        return paths

    def close(self) -> None:
        """Stop listening."""
        self._server.close()

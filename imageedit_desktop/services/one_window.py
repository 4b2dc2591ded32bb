"""One window for a library: a second start hands its pictures to the first and ends.

A lock that dies with its process says who is first, and costs a start next to nothing. Only a second start, and a
first one after its window is up, load the local socket that the pictures travel through.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCryptographicHash, QLockFile, QObject, Signal, Slot

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

_TIMEOUT_MS = 3000
_MESSAGE_MAX_BYTES = 1_000_000


class OneWindow(QObject):
    """This program's claim to be the window of a library.

    Signals:
        pictures_received(tuple[Path, ...]): a second start was given these, perhaps none; it wants to be seen.
    """

    pictures_received = Signal(object)

    def __init__(self, library: Path, folder: Path) -> None:
        """Try to be first.

        Args:
            library: the folder that the window is for.
            folder: where lock files go; made where it is missing.
        """
        super().__init__()
        self._name = f"imageedit-desktop-{_identity(library)}"
        with suppress(OSError):  # without a lock nobody is first, and every start has a window of its own
            folder.mkdir(parents=True, exist_ok=True)
        self._lock = QLockFile(str(folder / f"{self._name}.lock"))
        self._lock.setStaleLockTime(0)  # held for days; its owner's death is noticed all the same
        self.is_first = self._lock.tryLock(0)
        self._server: QLocalServer | None = None

    def listen(self) -> None:
        """Take pictures from later starts from now on; only this user's programs can reach it."""
        from PySide6.QtNetwork import QLocalServer

        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(self._name)
        self._server.newConnection.connect(self._on_connection)
        self._server.listen(self._name)

    def hand_over(self, pictures: Sequence[Path]) -> bool:
        """Give pictures to the window that is first; False where it does not answer."""
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_TIMEOUT_MS):
            return False
        socket.write(json.dumps([str(picture.absolute()) for picture in pictures]).encode() + b"\n")
        return socket.waitForBytesWritten(_TIMEOUT_MS) and socket.waitForReadyRead(_TIMEOUT_MS)

    def close(self) -> None:
        """Let another start be first."""
        if self._server is not None:
            self._server.close()
        self._lock.unlock()

    @Slot()
    def _on_connection(self) -> None:
        while self._server is not None and (socket := self._server.nextPendingConnection()) is not None:
            socket.setReadBufferSize(_MESSAGE_MAX_BYTES)
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(self._on_message)

    @Slot()
    def _on_message(self) -> None:
        socket = cast("QLocalSocket", self.sender())
        if not socket.canReadLine():
            return
        pictures = _read(bytes(socket.readLine().data()))
        socket.write(b"ok\n")
        socket.flush()
        if pictures is not None:
            self.pictures_received.emit(pictures)


def _read(line: bytes) -> tuple[Path, ...] | None:
    try:
        names = json.loads(line)
    except ValueError:
        return None
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        return None
    return tuple(Path(name) for name in names)


def _identity(library: Path) -> str:
    """By Qt, which is here anyhow: to load OpenSSL for it would hold up the first frame."""
    path = str(library.resolve()).encode(errors="surrogateescape")
    return QCryptographicHash.hash(path, QCryptographicHash.Algorithm.Sha256).toHex().toStdString()[:16]

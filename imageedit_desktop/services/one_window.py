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

    Attributes:
        name: of the library among the user's local sockets and locks.
        is_first: whether no other program has its window.

    Signals:
        pictures_received(tuple[Path, ...]): a second start was given these, perhaps none; it wants to be seen.
        token_received(str): it was given this by the desktop, to let a window come forward.
    """

    pictures_received = Signal(object)
    token_received = Signal(str)

    def __init__(self, library: Path, folder: Path) -> None:
        """Try to be first.

        Args:
            library: the folder that the window is for.
            folder: where lock files go; made where it is missing.
        """
        super().__init__()
        self.name = f"imageedit-desktop-{_identity(library)}"
        with suppress(OSError):  # without a lock nobody is first, and every start has a window of its own
            folder.mkdir(parents=True, exist_ok=True)
        self._lock = QLockFile(str(folder / f"{self.name}.lock"))
        self._lock.setStaleLockTime(0)  # held for days; its owner's death is noticed all the same
        self.is_first = self._lock.tryLock(0)
        self._server: QLocalServer | None = None

    def listen(self) -> None:
        """Take pictures from later starts from now on; only this user's programs can reach it."""
        from PySide6.QtNetwork import QLocalServer

        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(self.name)
        self._server.newConnection.connect(self._on_connection)
        self._server.listen(self.name)

    def hand_over(self, pictures: Sequence[Path], token: str = "") -> bool:
        """Give pictures to the window that is first; False where it does not answer.

        Args:
            pictures: to be opened.
            token: what the desktop gave this start, to let a window come forward. In a line of its own: a first
                window of an older version reads only the one before.
        """
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(self.name)
        if not socket.waitForConnected(_TIMEOUT_MS):
            return False
        for told in ([str(picture.absolute()) for picture in pictures], token):
            socket.write(json.dumps(told).encode() + b"\n")
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
        while socket.canReadLine():
            told = _read(bytes(socket.readLine().data()))
            socket.write(b"ok\n")
            socket.flush()
            if isinstance(told, str):
                self.token_received.emit(told)
            elif told is not None:
                self.pictures_received.emit(told)


def _read(line: bytes) -> tuple[Path, ...] | str | None:
    """Pictures, or a token, which the environment has to take; None for what is neither."""
    try:
        told = json.loads(line)
    except ValueError:
        return None
    if isinstance(told, list) and all(isinstance(name, str) for name in told):
        return tuple(Path(name) for name in told)
    return told if isinstance(told, str) and told.isprintable() else None


def _identity(library: Path) -> str:
    """By Qt, which is here anyhow: to load OpenSSL for it would hold up the first frame."""
    path = str(library.resolve()).encode(errors="surrogateescape")
    return QCryptographicHash.hash(path, QCryptographicHash.Algorithm.Sha256).toHex().toStdString()[:16]

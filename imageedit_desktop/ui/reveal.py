"""Showing a file in the system's own file manager, selected where that is possible."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QProcess, QUrl
from PySide6.QtGui import QDesktopServices

from imageedit_desktop.ui.bell import Mailbox

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection

_PATIENCE_MS = 2000


def reveal(path: Path) -> None:
    """Show a file in its folder; opens the folder where the file manager cannot select it, or the file is gone.

    Returns at once: a disk or a file manager may take its time to answer.
    """
    threading.Thread(target=_reveal, args=(path, _folders().post), name="reveal", daemon=True).start()


def open_folder(folder: Path) -> None:
    """Open a folder."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


@cache
def _folders() -> Mailbox:
    """Folders that a worker wants to have opened."""
    folders = Mailbox()
    folders.arrived.connect(open_folder)
    return folders


def _reveal(path: Path, open_later: Callable[[Path], None]) -> None:
    if not path.is_file() or not _select(path):
        open_later(path.parent)


def _select(path: Path) -> bool:
    if sys.platform == "win32":
        return QProcess.startDetached("explorer.exe", ["/select,", str(path)])[0]
    if sys.platform == "darwin":
        return QProcess.startDetached("open", ["-R", str(path)])[0]
    return _ask_file_manager(path)


def _ask_file_manager(path: Path) -> bool:
    """The file manager on the session bus, by the freedesktop interface that all the large ones answer.

    Source: https://www.freedesktop.org/wiki/Specifications/file-manager-interface/ (2012).
    """
    from PySide6.QtDBus import QDBusConnection, QDBusMessage

    bus = QDBusConnection.sessionBus()
    name = "org.freedesktop.FileManager1"
    if not bus.isConnected() or not _is_known(bus, name):
        return False
    call = QDBusMessage.createMethodCall(name, "/org/freedesktop/FileManager1", name, "ShowItems")
    call.setArguments([[QUrl.fromLocalFile(str(path)).toString(QUrl.ComponentFormattingOption.FullyEncoded)], ""])
    return bus.send(call)


def _is_known(bus: QDBusConnection, name: str) -> bool:
    """Whether it runs, or would be started for us."""
    from imageedit_desktop.ui.bus import BUS, ask

    runs = ask(bus, (*BUS, "NameHasOwner"), (name,), patience_ms=_PATIENCE_MS)
    startable = ask(bus, (*BUS, "ListActivatableNames"), (), patience_ms=_PATIENCE_MS)
    return bool(runs and runs[0]) or bool(startable and name in startable[0])

"""Notices where the system takes them from an icon beside the clock: Windows and macOS, through Qt."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QSystemTrayIcon

_SHOWN_MS = 10_000
"""The systems do as they are set up, and not as they are told."""


class TrayNotices(QObject):
    """`imageedit_desktop.notices.notices.Notices` by an icon that is there only while something is to be told."""

    def __init__(self, icon: QIcon, parent: QObject) -> None:
        super().__init__(parent)
        self._tray = QSystemTrayIcon(icon, self)
        self._tray.messageClicked.connect(self._on_clicked)
        self._clicked = asyncio.Event()

    async def show(self, title: str, text: str) -> bool:
        """Show a notice in place of the one before."""
        if not QSystemTrayIcon.supportsMessages():
            return False
        self._tray.show()
        self._tray.showMessage(title, text, self._tray.icon(), _SHOWN_MS)
        return True

    async def chosen(self) -> str:
        """Wait until the user clicks on a notice."""
        await self._clicked.wait()
        self._clicked.clear()
        return ""

    async def take_back(self) -> None:
        """Let the notice go."""
        self._tray.hide()

    async def show_number(self, number: int) -> None:
        """Show a number on the program's icon; none for 0."""
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.setBadgeNumber(number)

    async def close(self) -> None:
        """Take it back, for good."""
        self._tray.hide()

    @Slot()
    def _on_clicked(self) -> None:
        self._clicked.set()

"""Showing a page of the web in the user's own browser."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def open_page(address: str) -> bool:
    """Open a page; returns whether the system took it. Anything but https is refused: it could start a program."""
    url = QUrl(address, QUrl.ParsingMode.StrictMode)
    is_page = url.isValid() and url.scheme() == "https" and bool(url.host())
    return is_page and QDesktopServices.openUrl(url)
